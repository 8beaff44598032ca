"""The verdict banner: five verdicts apart by shape, a reason that is never cut off."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.verdict_banner import VerdictBanner, VerdictLook
from tests.widgets.faces import THEMES
from tests.widgets.pictures import picture

LIGHT = THEMES["light"]
GROUND, INK = LIGHT.surface, LIGHT.text
SAME_GROUND = replace(LIGHT, closed_tint=GROUND, limited_tint=GROUND, hint_tint=GROUND, ok_tint=GROUND)
ONE_COLOUR = replace(SAME_GROUND, closed=INK, limited=INK, hint=INK, ok=INK, text2=INK, strong=INK)


@pytest.fixture
def banner(qtbot: QtBot) -> VerdictBanner:
    widget = VerdictBanner()
    qtbot.addWidget(widget)
    widget.set_theme(LIGHT)
    widget.resize(600, 72)
    return widget


def test_verdicts_differ_without_their_colours(banner: VerdictBanner) -> None:
    banner.set_theme(ONE_COLOUR)
    pictures = []
    for look in VerdictLook:
        banner.set_verdict(look, "Verdict", "Reason")
        pictures.append(picture(banner))
    for one, other in combinations(pictures, 2):
        assert one != other


def test_two_lines_of_reason_fit_its_usual_height_and_more_makes_it_grow(banner: VerdictBanner) -> None:
    reason = (
        "No vibration device, no cupping (hip implant). 1 place closed: mole below right shoulder blade. "
    )
    banner.set_verdict(VerdictLook.CAUTION, "Caution", reason)
    assert banner.heightForWidth(600) == 72
    banner.set_verdict(VerdictLook.CAUTION, "Caution", reason * 3)
    assert banner.heightForWidth(600) > 72


def test_assistive_tools_meet_a_label(banner: VerdictBanner) -> None:
    banner.setAccessibleName("Verdict Caution, no cupping")
    met = QAccessible.queryAccessibleInterface(banner)
    assert met.role() == QAccessible.Role.StaticText
    assert met.text(QAccessible.Text.Name) == "Verdict Caution, no cupping"


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_it_can_be_pressed_only_while_a_press_does_something(banner: VerdictBanner) -> None:
    told: list[str] = []
    banner.pressed.connect(lambda: told.append("pressed"))
    banner.show()
    assert not banner.veil.isVisible()
    banner.set_pressable("Go to what is still open", "F3")
    assert banner.veil.size() == banner.size()
    assert banner.veil.accessibleName() == "Go to what is still open"
    assert banner.veil.toolTip() == "Go to what is still open (F3)"
    QTest.keyClick(banner.veil, Qt.Key.Key_Return)
    assert told == ["pressed"]
    banner.set_pressable("")
    assert not banner.veil.isVisible()
