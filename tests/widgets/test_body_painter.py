"""What the painted map shows, read back from its pixels; and that it is painted as vectors."""

from dataclasses import replace
from typing import get_args

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from massage_desktop.widgets.body_face import LitZone, MapFace, OwnPlace, PainSpot, Stroke
from massage_desktop.widgets.body_painter import PAD, BodyPainter, placement
from massage_desktop.widgets.body_shapes import BodyShapes
from massage_desktop.widgets.theme import Theme
from tests.widgets.faces import BACK, ENGLISH, THEMES, WAYS, WORKED, halves_face, lit
from tests.widgets.pictures import extent

pytestmark = pytest.mark.usefixtures("qapp")
RECT = QRectF(0, 0, 704, 668)  # twice the usual size, so that narrow zones have whole pixels
SHAPES = BodyShapes(BACK)
TO_PX = placement(SHAPES.box(), RECT.adjusted(0, PAD, 0, -PAD))
LIGHT = THEMES["light"]


@pytest.fixture(scope="module")
def body() -> BodyPainter:
    return BodyPainter(BACK)


def painted(body: BodyPainter, face: MapFace, theme: Theme = LIGHT) -> QImage:
    image = QImage(RECT.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(theme.surface)
    paint_on(image, body, face, theme)
    return image


def paint_on(device: QPaintDevice, body: BodyPainter, face: MapFace, theme: Theme) -> None:
    with QPainter(device) as painter:
        body.paint(painter, RECT, face, theme)


def colour_at(image: QImage, x: float, y: float) -> QColor:
    """The pixel at a point of the figure, cm."""
    return image.pixelColor(TO_PX.map(QPointF(x, y)).toPoint())


def colours_in(image: QImage, key: str) -> set[str]:
    """All colours well inside a zone, on both sides."""
    area = TO_PX.map(SHAPES.area(key))
    box = area.boundingRect().toAlignedRect()
    return {
        image.pixelColor(x, y).name()
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
        if area.contains(QRectF(x - 1, y - 1, 3, 3))
    }


def near(colour: QColor, names: set[str]) -> bool:
    """Whether one of the colours is this one but for the smoothing of edges."""
    return any(distance(colour, QColor(name)) < 40 for name in names)


def distance(one: QColor, other: QColor) -> int:
    return sum(
        abs(a - b)
        for a, b in (
            (one.red(), other.red()),
            (one.green(), other.green()),
            (one.blue(), other.blue()),
        )
    )


def test_the_client_s_left_is_on_the_left_of_the_picture(body: BodyPainter) -> None:
    image = painted(body, halves_face("back"))
    assert colour_at(image, -6.4, 38) == LIGHT.zone
    assert colour_at(image, 6.4, 38) != LIGHT.zone


def test_a_zone_not_worked_is_skin(body: BodyPainter) -> None:
    image = painted(body, halves_face("neck"))
    assert colour_at(image, -5.5, 58) == LIGHT.skin


def test_the_next_half_is_tinted(body: BodyPainter) -> None:
    tinted = colour_at(painted(body, halves_face("back")), 4.4, 60)
    share = distance(tinted, LIGHT.skin) / distance(LIGHT.tint, LIGHT.skin)
    assert share == pytest.approx(0.55, abs=0.1)


def test_light_work_is_striped(body: BodyPainter) -> None:
    face = MapFace(ENGLISH, now=(LitZone("UPPER_GLUTE", "right", (1, 1)),))
    column = [colour_at(painted(body, face), 14, 70 + n / 10) for n in range(80)]
    assert LIGHT.zone in column
    assert LIGHT.tint in column


@pytest.mark.parametrize("pressure", [1, 3])
@pytest.mark.parametrize("mode", WORKED)
@pytest.mark.parametrize("theme", THEMES)
def test_the_spine_strip_is_never_lit(body: BodyPainter, theme: str, mode: str, pressure: int) -> None:
    face = MapFace(ENGLISH, now=lit(mode, "both", pressure), direction=WAYS[mode], stroke="circle")
    colours = colours_in(painted(body, face, THEMES[theme]), "SPINE")
    assert near(THEMES[theme].closed, colours)
    assert near(THEMES[theme].closed_tint, colours)
    assert THEMES[theme].zone.name() not in colours


@pytest.mark.parametrize("mode", WORKED)
@pytest.mark.parametrize("theme", THEMES)
def test_the_kidneys_are_hatched_and_not_lit(body: BodyPainter, theme: str, mode: str) -> None:
    face = MapFace(ENGLISH, now=lit(mode, "both", 3))
    colours = colours_in(painted(body, face, THEMES[theme]), "KIDNEY")
    assert near(THEMES[theme].limited, colours)
    assert near(THEMES[theme].limited_tint, colours)
    assert THEMES[theme].zone.name() not in colours


def test_a_zone_that_is_closed_today_is_not_lit(body: BodyPainter) -> None:
    face = MapFace(ENGLISH, now=lit("neck", "both", 3), closed=(("COLLAR", ""),))
    assert LIGHT.zone.name() not in colours_in(painted(body, face), "COLLAR")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("place", [OwnPlace("", (6.4, 38), 2.5), OwnPlace("Burn", band=(35, 41))])
def test_the_client_s_own_place_is_cross_hatched_and_not_lit(
    body: BodyPainter, theme: str, place: OwnPlace
) -> None:
    face = MapFace(ENGLISH, now=lit("back", "both", 3), own=(place,), direction=WAYS["back"], stroke="circle")
    image, ink = painted(body, face, THEMES[theme]), THEMES[theme]
    inside = {
        colour_at(image, 6.4 + dx / 10, 38 + dy / 10).name() for dx in range(-14, 15) for dy in range(-14, 15)
    }
    assert near(ink.own, inside)
    assert near(ink.own_tint, inside)
    assert ink.zone.name() not in inside
    assert colour_at(image, 6.4, 43) == ink.zone  # the zone around it


def test_a_band_covers_the_spine_too(body: BodyPainter) -> None:
    image = painted(body, MapFace(ENGLISH, own=(OwnPlace("", band=(35, 41)),)))
    row = {colour_at(image, x / 10, 38).name() for x in range(-15, 16)}
    assert LIGHT.closed.name() not in row
    assert near(LIGHT.own, row)


def test_a_tiny_place_is_large_enough_to_be_seen(body: BodyPainter) -> None:
    image = painted(body, MapFace(ENGLISH, own=(OwnPlace("", (9, 46), 0.0),)))
    assert extent(image, LIGHT.own).width() >= 10


def test_a_painful_spot_shows_its_number(body: BodyPainter) -> None:
    face = MapFace(ENGLISH, now=lit("back", "both", 3))
    images = [
        painted(body, replace(face, spots=(PainSpot((5.0, 60.0), number, ""),) if number else ()))
        for number in (0, 1, 2)
    ]
    assert images[0] != images[1] != images[2]
    assert colour_at(images[0], 4.3, 60) == LIGHT.zone
    assert colour_at(images[1], 4.3, 60) == LIGHT.surface


def test_bony_edges_show_only_where_they_are_limited(body: BodyPainter) -> None:
    free = MapFace(ENGLISH)
    limited = replace(free, limited=(("SCAP", ""),))
    assert painted(body, free) != painted(body, limited)
    assert painted(body, limited) == painted(body, limited)


def test_every_stroke_looks_different(body: BodyPainter) -> None:
    faces = [replace(halves_face("back"), stroke=stroke) for stroke in get_args(Stroke)]
    images = [painted(body, face) for face in faces]
    assert len(images) == 3
    assert images[0] != images[1] != images[2] != images[0]


def marked_face() -> MapFace:
    """A face with all that can be on it."""
    own = (OwnPlace("Mole", (9, 46), 2.5), OwnPlace("Burn", band=(60, 64)))
    return replace(halves_face("back"), own=own, spots=(PainSpot((5, 50), 1, "pain 4"),))


def test_an_svg_holds_no_bitmap(body: BodyPainter) -> None:
    svg = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(svg)
    paint_on(generator, body, marked_face(), LIGHT.for_paper())
    text = bytes(svg.data().data()).decode()
    assert "<path" in text
    assert "<text" in text
    assert "<image" not in text
    assert "<pattern" not in text


def test_a_pdf_holds_no_bitmap_and_no_pattern(qapp: QApplication) -> None:
    pages = QBuffer()
    pages.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(pages)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    paint_on(writer, BodyPainter(BACK), marked_face(), LIGHT.for_paper())
    data: QByteArray = pages.data()
    assert data.startsWith(b"%PDF")
    assert not data.contains(b"/Subtype /Image")
    assert qapp is not None
