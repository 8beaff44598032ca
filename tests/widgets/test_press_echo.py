"""The echo of a press: large over the ring, whole, and away by itself."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from massage_desktop.paths import resources
from massage_desktop.widgets.clock_ring import ClockRing
from massage_desktop.widgets.drawing import first_theme, text_width
from massage_desktop.widgets.press_echo import SIZE, Echo, EchoKind, PressEcho
from massage_desktop.widgets.theme import Theme

TAKEN = Echo(EchoKind.TAKEN, QIcon(), "Next", spoken="Pressed: Next")


class Page:
    """A page with a ring in it."""

    def __init__(self, qtbot: QtBot, width: int = 766, height: int = 628, ring: int = 352) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.widget.resize(width, height)
        self.ring = ClockRing(self.widget)
        self.ring.setGeometry(width // 2 - ring // 2, 120, ring, ring)
        self.echo = PressEcho(self.widget, self.ring)
        with qtbot.waitExposed(self.widget):
            self.widget.show()


def test_it_is_as_large_as_said_and_centred_on_the_ring(qtbot: QtBot) -> None:
    page = Page(qtbot)
    page.echo.say(TAKEN)
    assert page.echo._size == pytest.approx(SIZE)
    middle = page.echo.geometry().center() - page.ring.geometry().center()
    assert middle.manhattanLength() <= 2
    assert page.ring.geometry().height() >= page.echo.height()


def test_it_tells_whether_its_ring_is_seen(qtbot: QtBot) -> None:
    page = Page(qtbot)
    before = page.echo.is_seen_over_its_ring
    page.ring.hide()
    assert [before, page.echo.is_seen_over_its_ring] == [True, False]
    page.echo.say(TAKEN)  # in the middle of the page then
    middle = page.echo.geometry().center() - page.widget.rect().center()
    assert middle.manhattanLength() <= 2


def test_it_grows_with_the_ring_of_a_room_display(qtbot: QtBot) -> None:
    page = Page(qtbot, width=1366, height=768, ring=600)
    page.echo.say(TAKEN)
    assert page.echo._size == pytest.approx(SIZE * 600 / 352)


def test_but_a_long_word_does_not_reach_beyond_a_large_ring(qtbot: QtBot) -> None:
    page = Page(qtbot, width=1366, height=768, ring=600)
    page.echo.say(TAKEN._replace(word="Previous"))
    assert SIZE < page.echo._size < SIZE * 600 / 352
    assert page.ring.geometry().width() >= page.echo.width()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("word", ["Next", "Предыдущий", "A stage with quite a long name indeed"])
@pytest.mark.parametrize(("width", "height"), [(766, 628), (320, 300), (1366, 768)])
def test_a_word_is_never_cut(qtbot: QtBot, word: str, scale: float, width: int, height: int) -> None:
    page = Page(qtbot, width, height, ring=240)
    page.echo.set_theme(Theme.read(resources() / "themes" / "light.toml", scale))
    reason = "Not taken: the stage has just changed by itself."
    page.echo.say(Echo(EchoKind.REFUSED, QIcon(), word, reason))
    assert page.widget.rect().contains(page.echo.geometry())
    font = page.echo._font(page.echo._size, 700)
    assert all(text_width(each, font) <= page.echo.width() for each in word.split())


def test_it_goes_by_itself_and_costs_nothing_then(qtbot: QtBot) -> None:
    page = Page(qtbot)
    page.echo.say(TAKEN)
    assert page.echo.isVisible()
    qtbot.waitUntil(lambda: not page.echo.isVisible(), timeout=3000)
    assert not page.echo._over_timer.isActive()


def test_a_press_goes_through_it_and_no_focus_moves(qtbot: QtBot) -> None:
    page = Page(qtbot)
    button = QPushButton(page.widget)
    button.setGeometry(page.ring.geometry())
    button.show()
    page.echo.say(TAKEN)
    assert page.echo.focusPolicy() is Qt.FocusPolicy.NoFocus
    with qtbot.waitSignal(button.clicked):
        centre = page.echo.geometry().center()
        window = page.widget.windowHandle()
        assert window is not None
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)


def test_what_was_refused_differs_by_its_shape(qtbot: QtBot) -> None:
    page = Page(qtbot)
    icon = QPixmap(8, 8)
    icon.fill(QColor("black"))
    edges = []
    for kind in EchoKind:
        page.echo.say(Echo(kind, QIcon(icon), "Next"))
        image = page.echo.grab(QRect(20, 0, page.echo.width() - 40, 3)).toImage()
        edges.append({image.pixelColor(x, 1).name() for x in range(image.width())})
    assert edges[0] == {first_theme().accent.name()}
    assert len(edges[1]) > 1  # dashed
    assert first_theme().limited.name() in edges[1]


def test_it_names_itself_and_follows_the_page(qtbot: QtBot) -> None:
    page = Page(qtbot)
    page.echo.say(TAKEN)
    assert page.echo.accessibleName() == "Pressed: Next"
    page.widget.resize(300, 260)
    assert page.widget.rect().contains(page.echo.geometry())
