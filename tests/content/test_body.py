"""The figure file: what is read from it, and that each mistake is named with its file and key."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.content.body import Figure, Step, parse_shape
from massage_desktop.content.body_file import read_figure
from massage_desktop.errors import UserError
from massage_desktop.paths import resources

BACK = resources() / "body" / "back.toml"
COORDINATES = st.floats(-1000, 1000, allow_nan=False).map(lambda number: round(number, 3))
POINTS = st.tuples(COORDINATES, COORDINATES)


@pytest.fixture(scope="module")
def back() -> Figure:
    return read_figure(BACK)


def test_every_zone_can_be_shown_but_those_that_lie_where_the_client_says(back: Figure) -> None:
    zones = tomllib.loads((resources() / "knowledge" / "zones.toml").read_text(encoding="utf-8"))
    of_client = {key for key, zone in zones.items() if zone.get("of_client")}
    assert {key for key in zones if not back.knows(key)} == of_client == {"HERNIA_LEVEL", "CLIENT_MASK"}


def test_every_way_that_a_protocol_names_can_be_shown(back: Figure) -> None:
    files = [path.read_text(encoding="utf-8") for path in (resources() / "protocols").glob("*.toml")]
    parts = [part for file in map(tomllib.loads, files) for part in (file, *file.get("phases", []))]
    ways = {stage["direction"]["path"] for part in parts for stage in part.get("stages", [])}
    assert len(ways) > 5
    assert ways - {""} <= set(back.directions)


def test_spine_and_kidneys_are_marked_always(back: Figure) -> None:
    marks = {key: zone.always for key, zone in back.zones.items() if zone.always}
    assert marks == {"SPINE": "closed", "KIDNEY": "limited"}


def test_a_part_of_a_zone_is_the_zone_below_a_height(back: Figure) -> None:
    assert back.zones["LUM_LOW"].area == back.zones["LUM_PV"].area
    assert back.zones["LUM_LOW"].below == pytest.approx(66.4)


def test_a_part_of_a_zone_is_the_zone_above_a_height(back: Figure) -> None:
    assert back.zones["LAT_HIGH"].area == back.zones["LAT"].area
    assert back.zones["LAT_HIGH"].above == pytest.approx(51.0)
    assert (back.zones["LAT_HIGH"].below, back.zones["LAT_HIGH"].of) == (None, "LAT")


def test_the_vertebrae_agree_with_the_landmarks(back: Figure) -> None:
    heights = back.vertebrae
    names = [
        *(f"C{n}" for n in range(1, 8)),
        *(f"T{n}" for n in range(1, 13)),
        *(f"L{n}" for n in range(1, 6)),
        "S1",
    ]
    assert list(heights) == names
    assert list(heights.values()) == sorted(heights.values())
    hairline = back.landmarks["hairline"][0].points[0][1]
    assert heights["C1"] == pytest.approx(hairline, abs=1.5)
    assert 23.2 < heights["C7"] < 24.3  # between the neck's zone and the collar's
    assert heights["T12"] == pytest.approx(51.0)  # the lower rib
    assert heights["L4"] == back.zones["LUM_LOW"].below
    assert heights["S1"] == pytest.approx(72, abs=0.5)


def test_an_unknown_key_is_not_known(back: Figure) -> None:
    assert not back.knows("ELBOW")


@given(POINTS, st.lists(st.one_of(POINTS, st.tuples(POINTS, POINTS, POINTS)), max_size=5))
def test_a_path_keeps_its_points(start: tuple[float, float], rest: list[tuple[object, ...]]) -> None:
    steps = [Step("M", (start,)), *(_step(points) for points in rest), Step("Z")]
    text = " ".join(f"{step.command} " + " ".join(f"{x:f},{y:f}" for x, y in step.points) for step in steps)
    assert parse_shape(text) == tuple(steps)


def _step(points: tuple[object, ...]) -> Step:
    return Step("C", points) if len(points) == 3 else Step("L", (points,))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "the path is empty"),
        ("L 1,2", "a path begins with M"),
        ("M 1,2 Q 3,4 5,6", "'Q' stands where M, L, C or Z is expected"),
        ("M 1,2 C 3,4 5,6", "C wants 3 points"),
        ("M 1", "'1' is not a point x,y"),
        ("M 1,x", "'1,' is not a point x,y"),
        ("m 1,2", "'m' stands where M, L, C or Z is expected"),
    ],
)
def test_a_wrong_path_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=re.escape(reason)):
        parse_shape(text)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("right = 26.0", 'right = "wide"', "box.right: a number is expected"),
        ("L 2.0,17.0", "L 2.0;17.0", "zones.SPINE.area: '2.0;17.0' is not a point x,y"),
        ("C 2.0,78.2 1.6,80.2 1.1,81.6 L 0,81.6 Z", "", "zones.SPINE.area: an area ends with Z"),
        ("L 2.0,17.0", "L -2.0,17.0", "zones.SPINE.area: the point -2,17 lies outside the box"),
        ("anchor = [0.9, 20.0]", "anchor = [0.9]", "zones.SPINE.anchor: two numbers [x, y] are expected"),
        (
            "anchor = [0.9, 20.0]",
            "anchor = [99, 20]",
            "zones.SPINE.anchor: the point 99,20 lies outside the box",
        ),
        ('always = "closed"', 'always = "open"', "zones.SPINE.always: may be closed or limited"),
        ('of = "LUM_PV"', 'of = "KNEE"', "zones.LUM_LOW.of: 'KNEE' is not one of SPINE, KIDNEY,"),
        ('below = "L4"', "", "zones.LUM_LOW.below: None is not one of L4"),
        ("[edges.RIB]\nline", "[edges.RIB]\nlines", "edges.RIB.line: a path is expected"),
        (
            'cut = "M 25.0,53.0',
            'cut = "M 24.0,53.0',
            "outline.cut: does not begin where the piece before it ends",
        ),
        ("[directions]", "[direction]", "directions: a table is expected"),
        ("C2 = 18.7", "C2 = 17.6", "vertebrae.C2: does not lie below C1"),
        ("C2 = 18.7", "C2 = true", "vertebrae.C2: a number is expected"),
        ("S1 = 72.0", "S1 = 172.0", "vertebrae: the point 0,172 lies outside the box"),
        ("[vertebrae]", "[vertebrae]\n[spine]", "vertebrae: at least two are expected"),
    ],
)
def test_a_mistake_is_named_with_file_and_key(tmp_path: Path, old: str, new: str, message: str) -> None:
    text = BACK.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "figure.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UserError, match=re.escape(f"{path}: {message}")):
        read_figure(path)


@pytest.mark.parametrize("content", [None, b"box = [", b"\xff"])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "figure.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError, match=re.escape(str(path))):
        read_figure(path)
