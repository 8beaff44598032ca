"""The room display's page: large, whole at every size and in every language, and nobody's name on it."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.content.findings import Findings, Mask
from massage_desktop.content.language import LANGUAGES, Language
from massage_desktop.content.text import Source, Text
from massage_desktop.paths import resources
from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.settings import Settings
from massage_desktop.session.commands import Next, Pause, Resume
from massage_desktop.session.plan import Plan, Preferences, make_plan
from massage_desktop.views.icons import Icons
from massage_desktop.views.look import load_fonts
from massage_desktop.views.room_page import RoomPage
from massage_desktop.views.room_words import RoomWords
from massage_desktop.views.session_face import SessionFace
from massage_desktop.views.words import Words
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.clock_ring import RingFace, RingState
from massage_desktop.widgets.room_ring import Plate, RoomRing
from tests.content.shipped import figure, knowledge, library
from tests.views.all_texts import texts_of
from tests.widgets.faces import THEMES
from tests.widgets.pictures import extent, picture

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
SIZES = ((1024, 768), (1280, 1024), (1366, 768), (1920, 1080))
SECRET = Mask(
    "mask:1",
    Text(en="SECRET mole", ru="SECRET"),
    Source(default="a test"),
    (6.0, 50.0),
    2.0,
)
LEVEL = Mask("HERNIA_LEVEL", Text(en="SECRET L4", ru="SECRET"), Source(default="a test"), band=(60.0, 64.0))


class Watch:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    load_fonts(qapp, resources() / "fonts")


@pytest.fixture
def shows(qtbot: QtBot, settings: Settings) -> Callable[..., RoomPage]:
    """Makes pages of a session over a plan."""
    clock = Watch()

    def show(
        plan: Plan, language: Language = "en", size: tuple[int, int] = (1366, 768), *, stages: int = 0
    ) -> RoomPage:
        runner, words = SessionRunner(clock), Words(language)
        runner.begin(plan)
        for _ in range(stages):
            clock.now += 3
            runner.say(Next())
        runner.say(Pause())
        known, painter = knowledge(), BodyPainter(figure())
        room, face = RoomWords(words, known, runner), SessionFace(plan, known, words, runner)
        page = RoomPage(room, painter, runner, settings.room, wall=lambda: NOON, still=True)
        qtbot.addWidget(page)
        page.set_theme(THEMES["dark"], Icons(THEMES["dark"]))
        page.resize(*size)
        page.show_position(runner.position(), face)
        page.show()
        return page

    return show


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Of a new user."""
    return Settings(tmp_path / "settings.ini")


def plan_of(protocol: str, *masks: Mask) -> Plan:
    """That protocol with some closed places."""
    chosen = library().protocols[protocol]
    return make_plan(chosen, Preferences(), knowledge(), 1, Findings(masks=masks))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("digits", ["2:14", "12:05", "+0:12"])
def test_digits_are_a_quarter_of_the_height(
    qtbot: QtBot, shows: Callable[..., RoomPage], size: tuple[int, int], digits: str
) -> None:
    page = shows(plan_of("back.general"), size=size)
    ring = RoomRing(page)
    ring.set_theme(THEMES["dark"])
    ring.place(QRectF(page.ring.geometry()), page.title.unit)
    ring.set_face(RingFace(RingState.READY, digits))
    drawn = extent(picture(ring), THEMES["dark"].text)
    assert drawn.height() >= size[1] / 4
    assert drawn.width() < ring.width() * 0.86  # within the ring
    qtbot.addWidget(ring)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("parts", [False, True])
def test_nothing_is_clipped(
    shows: Callable[..., RoomPage], settings: Settings, size: tuple[int, int], language: Language, parts: bool
) -> None:
    settings.room.body = settings.room.stroke = parts
    for protocol in ("back.general", "neck.osteochondrosis", "lumbar.hernia", "back.scoliosis"):
        plan = plan_of(protocol, SECRET)
        for stage in range(len(plan.stages)):
            page = shows(plan, language, size, stages=stage)
            page.show_note("No sound device was found: cues are shown by a flash of the window's frame.")
            page.show_banner("Rehearsal, 20 times faster")
            for text in (page.title, page.term, page.note, page.banner):
                fit = text.fit()
                assert fit.width <= text.width() + 1
                assert fit.height <= text.height() + 1
                assert fit.font.pixelSize() >= 14 * text.unit
            assert page.following.wanted() <= page.following.width()
            check_signs(page)
            page.close()


def check_signs(page: RoomPage) -> None:
    """Letters of every sign are within it, and none is too small to be read."""
    seen = [sign for sign in page.signs if sign.isVisible()]
    whole = QRect(page.rect())
    for sign in seen:
        assert whole.contains(sign.geometry())
        assert sign.share <= sign.fitting_share()
        assert sign.share >= 0.44, sign.accessibleName()
    tops = [sign.geometry() for sign in seen] + [page.note.geometry(), page.following.geometry()]
    assert all(above.bottom() < below.top() for above, below in pairwise(tops))


@pytest.mark.parametrize("body", [False, True])
def test_nobody_is_named(shows: Callable[..., RoomPage], settings: Settings, body: bool) -> None:
    settings.room.body = body
    for plan in (plan_of("back.general", SECRET), plan_of("lumbar.hernia", SECRET, LEVEL)):
        for stage in range(len(plan.stages)):
            page = shows(plan, stages=stage)
            said = "\n".join(text for each in (page, *page.findChildren(QWidget)) for text in texts_of(each))
            assert "SECRET" not in said
            assert "hernia" not in said.lower()
            page.close()


def test_a_closed_place_of_the_client_is_an_unnamed_sign(shows: Callable[..., RoomPage]) -> None:
    page = shows(plan_of("back.general", SECRET))
    names = [sign.accessibleName() for sign in page.signs if sign.isVisible()]
    assert names[:2] == ["Closed: Spine line. Keep off, work beside it", "Closed place. Keep off"]
    assert names[-1].startswith("2 more warning")
    assert "Floating ribs" in names[-1]


def test_names_are_those_of_the_contract(shows: Callable[..., RoomPage]) -> None:
    page = shows(plan_of("back.general"), stages=3)
    page.bar.refresh()
    assert page.title.accessibleName() == "Current stage Kneading (petrissage), left side"
    assert page.ring.accessibleName() == "Time left 3:00"
    assert page.following.accessibleName() == "next Closing stroking 3:00"
    buttons = {button.accessibleName() for button in page.bar.buttons.values()}
    assert {"Resume", "Next stage", "Previous stage", "Switch side", "Add 30 seconds"} <= buttons
    assert {"Undo", "Stop session"} <= buttons


def test_without_a_session_the_time_of_day_is_there(shows: Callable[..., RoomPage]) -> None:
    page = shows(plan_of("back.general"))
    page.show_idle(ended=True)
    assert page.title.text() == "The session is over"
    assert page.ring.face.digits == "12:00"
    assert not any(sign.isVisible() for sign in page.signs)


def test_the_plate_names_the_side_and_its_time(shows: Callable[..., RoomPage]) -> None:
    plan = plan_of("back.general")
    page = shows(plan, stages=3)
    runner = page.bar._runner
    runner.say(Resume())
    words = page._words
    ring, plate = words.ring(runner.position(), page._last[1])  # type: ignore[index]
    assert plate == Plate("LEFT 1:30", "left")
    assert ring.below == "then RIGHT 1:30"
