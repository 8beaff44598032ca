"""Faces of the body map that several tests show: what the three modes light, in two languages."""

from massage_desktop.content.body_file import read_figure
from massage_desktop.paths import resources
from massage_desktop.widgets.body_face import LitZone, MapFace, MapWords, Side
from massage_desktop.widgets.theme import Theme

BACK = read_figure(resources() / "body" / "back.toml")
ENGLISH = MapWords("LEFT", "RIGHT", "working", "next", "closed", "limited", "pressure")
RUSSIAN = MapWords("СЛЕВА", "СПРАВА", "работа", "затем", "закрыто", "ограничено", "давление")
WORKED = {
    "back": ("LUM_PV", "THO_PV", "INTERSCAP", "LAT", "COLLAR"),
    "neck": ("NECK_PV", "COLLAR"),
    "lumbar": ("LUM_PV", "UPPER_GLUTE", "LAT", "LUM_LOW"),
}
WAYS = {"back": "lumbar_to_neck", "neck": "hairline_to_shoulder", "lumbar": "tailbone_to_rib"}
THEMES = {path.stem: Theme.read(path) for path in (resources() / "themes").glob("*.toml")}


def lit(mode: str, side: Side, pressure: int) -> tuple[LitZone, ...]:
    return tuple(LitZone(key, side, (pressure, pressure)) for key in WORKED[mode])


def halves_face(mode: str, words: MapWords = ENGLISH, side: Side = "left") -> MapFace:
    """One half worked, the other to come, with all that the mode marks."""
    spine, kidneys = ("Позвоночник", "Почки") if words is RUSSIAN else ("Spine line", "Kidneys")
    return MapFace(
        words,
        now=lit(mode, side, 3),
        then=lit(mode, "right" if side == "left" else "left", 3),
        closed=(("SPINE", spine), ("NECK_ANT", "")),
        limited=(("KIDNEY", kidneys), ("RIB", ""), ("SCAP", "")),
        direction=WAYS[mode],
    )
