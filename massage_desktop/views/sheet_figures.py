"""The figures of the printed sheet: stage bars, the patterns of warnings, and the body map."""

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from massage_desktop.report.summary import Summary
from massage_desktop.report.words import Words
from massage_desktop.services.rich_page import Figure, Figures
from massage_desktop.views.body_zones import own_places
from massage_desktop.views.verdicts import LOOKS as VERDICTS
from massage_desktop.widgets.body_face import LitZone, MapFace, MapWords, PainSpot
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.pain_line import PainLine, draw_pain_line
from massage_desktop.widgets.signs import draw_sign
from massage_desktop.widgets.stage_bar import StageBar, draw_stage_bar
from massage_desktop.widgets.strip import draw_pattern
from massage_desktop.widgets.theme import Theme
from massage_desktop.widgets.verdict_banner import LOOKS as BANNERS
from massage_desktop.widgets.verdict_banner import VerdictLook
from massage_desktop.widgets.warning_card import LOOKS, Level

MAP_SCALE = 0.8  # of the map on the screen: its labels are then as large as the sheet's


def sheet_figures(summary: Summary, words: Words, body: BodyPainter, theme: Theme) -> Figures:
    """The figures by the names that the page calls them."""
    paper = theme.for_paper()
    longest = max(max(stage.planned, stage.actual) for stage in summary.stages)
    figures: dict[str, Figure] = {"body": partial(_body, body, map_face(summary, words), paper)}
    for stage in summary.stages:
        bar = StageBar(stage.planned, stage.actual, longest)
        figures[f"bars/{stage.number}"] = partial(_bar, bar, paper)
    for level in Level:
        figures[f"level/{level.name.lower()}"] = partial(_swatch, level, paper)
    for rank, look in VERDICTS.items():
        figures[f"verdict/{rank.name.lower()}"] = partial(_verdict, look, paper)
    figures["pain"] = partial(_pain, pain_line(summary, words), paper)
    return figures


def pain_line(summary: Summary, words: Words) -> PainLine:
    """The scores before and after with their words."""
    before, after = summary.pain
    return PainLine(before, after, words("before", score=before), words("after", score=after))


def map_face(summary: Summary, words: Words) -> MapFace:
    """Where was worked over the whole session, and what was kept off."""
    return MapFace(
        words=MapWords(
            left=words("map_left"),
            right=words("map_right"),
            working="",
            next="",
            closed=words("map_closed"),
            limited=words("map_limited"),
            pressure=words("map_pressure"),
        ),
        now=tuple(LitZone(zone.key, zone.side, zone.pressure) for zone in summary.worked),
        closed=_zones(summary, words, "closed"),
        limited=_zones(summary, words, "limited"),
        spots=tuple(PainSpot(spot.at, spot.number, "") for spot in summary.spots),
        own=own_places((kept.mask for kept in summary.kept_off if kept.mask is not None), words.language),
    )


def _zones(summary: Summary, words: Words, rule: str) -> tuple[tuple[str, str], ...]:
    kept = (zone for zone in summary.kept_off if zone.rule == rule and not zone.of_client)
    return tuple((zone.key, zone.name.say(words.language)) for zone in kept)


def _bar(bar: StageBar, theme: Theme, painter: QPainter, rect: QRectF) -> None:
    draw_stage_bar(painter, rect, bar, theme)


def _body(body: BodyPainter, face: MapFace, theme: Theme, painter: QPainter, rect: QRectF) -> None:
    painter.save()
    painter.scale(MAP_SCALE, MAP_SCALE)
    room = QRectF(0, 0, rect.width() / MAP_SCALE, rect.height() / MAP_SCALE)
    body.paint(painter, room, face, theme)
    painter.restore()


def _pain(pain: PainLine, theme: Theme, painter: QPainter, rect: QRectF) -> None:
    draw_pain_line(painter, rect, pain, theme)


def _verdict(look: VerdictLook, theme: Theme, painter: QPainter, rect: QRectF) -> None:
    """The sign of a verdict, as on its banner."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_sign(painter, BANNERS[look].sign, rect, getattr(theme, BANNERS[look].token))
    painter.restore()


def _swatch(level: Level, theme: Theme, painter: QPainter, rect: QRectF) -> None:
    """The pattern of a level, in a frame, as on the map and on its card."""
    look, box = LOOKS[level], rect.adjusted(0.6, 0.6, -0.6, -0.6)
    area = QPainterPath()
    area.addRect(box)
    colour = getattr(theme, look.token)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if look.strip is not None:
        draw_pattern(painter, area, look.strip, colour, 0.9)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.0, Qt.PenStyle.DashLine if look.dashed else Qt.PenStyle.SolidLine))
    painter.drawRect(box)
    painter.restore()
