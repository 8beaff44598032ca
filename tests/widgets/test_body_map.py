"""The body map as a widget: what it needs to paint, when it repaints, and its size."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from massage_desktop.widgets.body_map import BodyMap
from tests.widgets.faces import BACK, THEMES, halves_face


class Repaints(QObject):
    """Counts how often a widget is told to paint."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def body_map(qtbot: QtBot) -> BodyMap:
    widget = BodyMap()
    qtbot.addWidget(widget)
    widget.set_theme(THEMES["light"])
    widget.resize(352, 334)
    return widget


def colours(widget: BodyMap) -> set[str]:
    image: QImage = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, 352, 2) for y in range(0, 334, 2)}


def test_without_a_figure_or_a_face_there_is_only_the_ground(body_map: BodyMap) -> None:
    ground = {THEMES["light"].surface.name()}
    assert colours(body_map) == ground
    body_map.set_face(halves_face("back"))
    assert colours(body_map) == ground
    body_map.set_figure(BACK)
    assert THEMES["light"].zone.name() in colours(body_map)


def test_a_theme_changes_the_colours(body_map: BodyMap) -> None:
    body_map.set_figure(BACK)
    body_map.set_face(halves_face("back"))
    body_map.set_theme(THEMES["dark"])
    shown = colours(body_map)
    assert THEMES["dark"].zone.name() in shown
    assert THEMES["light"].zone.name() not in shown


def test_it_repaints_only_when_something_changes(body_map: BodyMap, qtbot: QtBot) -> None:
    body_map.set_figure(BACK)
    body_map.set_face(halves_face("back"))
    repaints = Repaints()
    body_map.installEventFilter(repaints)
    with qtbot.waitExposed(body_map):
        body_map.show()
    qtbot.waitUntil(lambda: repaints.count > 0)
    before = repaints.count
    body_map.set_face(halves_face("back"))
    body_map.set_face(halves_face("lumbar"))
    qtbot.waitUntil(lambda: repaints.count > before)
    assert repaints.count == before + 1


def test_it_is_never_lower_than_260_px_and_wants_more_in_larger_letters(body_map: BodyMap) -> None:
    assert body_map.minimumSizeHint().height() == 260
    assert body_map.sizeHint().toTuple() == (352, 334)
    body_map.set_theme(replace(THEMES["light"], scale=2.0))
    assert body_map.minimumSizeHint().height() == 312  # labels go before the figure does
    assert body_map.sizeHint().toTuple() == (704, 668)


def test_it_is_named_for_screen_readers(body_map: BodyMap) -> None:
    assert body_map.accessibleName() == "Body map"
