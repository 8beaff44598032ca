"""The texts of the map: all there, clear of each other and of the figure, on the right side."""

from dataclasses import replace
from typing import get_args

import pytest
from PySide6.QtCore import QRectF

from massage_desktop.widgets.body_face import Half, LitZone, MapFace, MapWords, OwnPlace, PainSpot
from massage_desktop.widgets.body_labels import Placed
from massage_desktop.widgets.body_legend import Legend
from massage_desktop.widgets.body_painter import placement
from massage_desktop.widgets.body_shapes import BodyShapes
from tests.widgets.faces import BACK, ENGLISH, RUSSIAN, THEMES, WORKED, halves_face

pytestmark = pytest.mark.usefixtures("qapp")
RECT = QRectF(0, 0, 352, 334)
SHAPES = BodyShapes(BACK)


def written(face: MapFace, rect: QRectF = RECT) -> tuple[list[Placed], list[Placed]]:
    to_px = placement(SHAPES.box(), rect)
    return Legend(SHAPES, face, THEMES["light"], rect, to_px).write()


def text_of(placed: Placed) -> str:
    return " ".join(line.text for line in placed.block)


def texts(face: MapFace, rect: QRectF = RECT) -> list[str]:
    headings, labels = written(face, rect)
    return [text_of(placed) for placed in headings + labels]


def test_sides_pressures_and_marks_are_written() -> None:
    face = replace(
        halves_face("back"), now=(LitZone("LAT", "left", (1, 1)), LitZone("LUM_PV", "left", (2, 3)))
    )
    assert texts(face) == [
        "LEFT working",
        "RIGHT next",
        "pressure 1",
        "pressure 2–3",
        "Spine line closed",
        "Kidneys limited",
    ]


def test_below_300_px_only_sides_and_numbers_stay() -> None:
    assert texts(halves_face("back"), QRectF(0, 0, 260, 334)) == ["LEFT", "RIGHT", "3"]


def test_pressures_stand_on_the_worked_side_and_marks_on_the_other() -> None:
    for side, other in (("left", "right"), ("right", "left")):
        _, labels = written(halves_face("lumbar", side=side))  # type: ignore[arg-type]
        margins = {text_of(label): label.margin for label in labels}
        assert margins == {
            "pressure 3": side,
            "Spine line closed": other,
            "Kidneys limited": other,
        }


@pytest.mark.parametrize("width", [300, 352, 600])
@pytest.mark.parametrize("words", [ENGLISH, RUSSIAN], ids=["en", "ru"])
@pytest.mark.parametrize("mode", WORKED)
def test_no_text_touches_another_or_the_figure(mode: str, words: MapWords, width: int) -> None:
    rect = QRectF(0, 0, width, 334)
    skin = placement(SHAPES.box(), rect).map(SHAPES.skin)
    headings, labels = written(halves_face(mode, words), rect)
    rects = [placed.rect for placed in headings + labels]
    assert len(labels) == 3
    for number, one in enumerate(rects):
        assert rect.contains(one)
        assert not skin.intersects(one)
        assert not any(one.intersects(other) for other in rects[number + 1 :])


def marked(mode: str, words: MapWords = ENGLISH, side: Half = "left") -> MapFace:
    mole, pain = ("Родинка", "боль") if words is RUSSIAN else ("Mole", "pain")
    return replace(
        halves_face(mode, words, side),
        own=(OwnPlace(mole, (9, 46), 2.5), OwnPlace("", (-9, 60), 2.5)),
        spots=(PainSpot((-6, 47), 1, f"{pain} 4"), PainSpot((4, 33), 2, f"{pain} 7")),
    )


def test_the_client_s_own_places_are_named_in_the_nearer_margin_and_spots_numbered() -> None:
    for side in get_args(Half):
        _, labels = written(marked("back", side=side))
        margins = {text_of(label): label.margin for label in labels}
        assert margins["Mole closed"] == "right"
        assert margins["1 pain 4"] == "left"
        assert margins["2 pain 7"] == "right"
        assert len(margins) == 6  # a place without a name has no label


@pytest.mark.parametrize("place", [OwnPlace("", band=(60.5, 70.7)), OwnPlace("", (-5.4, 65.4), 4)])
def test_a_pressure_points_at_what_is_left_of_its_zone(place: OwnPlace) -> None:
    face = replace(halves_face("back"), now=(LitZone("LUM_PV", "left", (2, 2)),), own=(place,))
    (label,) = [label for label in written(face)[1] if text_of(label) == "pressure 2"]
    back, _ = placement(SHAPES.box(), RECT).inverted()
    at = back.map(label.anchor)
    assert SHAPES.area("LUM_PV", "left").contains(at)
    assert not SHAPES.own(place).contains(at)


def test_a_pressure_points_at_the_side_that_is_lit() -> None:
    zones = (LitZone("COLLAR", "both", (3, 3)), LitZone("NECK_PV", "right", (1, 1)))
    labels = {text_of(label): label for label in written(replace(halves_face("neck"), now=zones))[1]}
    assert labels["pressure 3"].anchor.x() < RECT.center().x() < labels["pressure 1"].anchor.x()
    assert labels["pressure 1"].margin == "right"


def test_numbers_lead_to_spots_without_a_line() -> None:
    _, labels = written(marked("back"))
    assert {text_of(label) for label in labels if label.leader is None} == {"1 pain 4", "2 pain 7"}


def test_a_band_is_named_once() -> None:
    face = replace(halves_face("lumbar"), own=(OwnPlace("Hernia level L4", band=(60.5, 70.7)),))
    assert texts(face).count("Hernia level L4 closed") == 1


@pytest.mark.parametrize("words", [ENGLISH, RUSSIAN], ids=["en", "ru"])
@pytest.mark.parametrize("mode", WORKED)
def test_with_places_and_spots_no_text_touches_another_or_the_figure(mode: str, words: MapWords) -> None:
    skin = placement(SHAPES.box(), RECT).map(SHAPES.skin)
    headings, labels = written(marked(mode, words))
    rects = [placed.rect for placed in headings + labels]
    assert len(labels) == 6
    for number, one in enumerate(rects):
        assert RECT.contains(one)
        assert not skin.intersects(one)
        assert not any(one.intersects(other) for other in rects[number + 1 :])


def test_bony_edges_have_no_label() -> None:
    face = replace(halves_face("back"), limited=(("RIB", "Floating ribs"), ("KIDNEY", "Kidneys")))
    assert texts(face)[-2:] == ["Spine line closed", "Kidneys limited"]


def test_a_label_that_finds_no_room_is_left_out() -> None:
    words = " ".join(["floating"] * 40)
    face = replace(halves_face("back"), closed=(("NECK_ANT", words),))
    assert "Kidneys limited" in texts(face)
    assert not any("floating" in text for text in texts(face))
