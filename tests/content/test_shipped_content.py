"""The shipped protocols say what the article says."""

import pytest

from massage_desktop.content.protocol import Protocol, Stage
from massage_desktop.paths import resources
from tests.content.shipped import figure, knowledge, library

STAGES = [(p, s) for p in library().protocols.values() for s in p.stages]
JUST_STAGES = pytest.mark.parametrize(
    "stage", [stage for _, stage in STAGES], ids=[stage.key for _, stage in STAGES]
)
EACH_STAGE = pytest.mark.parametrize(("protocol", "stage"), STAGES, ids=[stage.key for _, stage in STAGES])


def totals(protocol: Protocol) -> tuple[int, int, int]:
    seconds = [stage.seconds for stage in protocol.stages]
    return sum(s.min for s in seconds), sum(s.target for s in seconds), sum(s.max for s in seconds)


def test_nothing_shipped_is_refused() -> None:
    assert library().refused == ()
    assert set(library().protocols) >= {"back.general", "neck.general", "lumbar.general"}


@pytest.mark.parametrize(
    ("protocol_id", "count", "expected"),
    [
        ("back.general", 5, (600, 900, 900)),
        ("neck.general", 6, (540, 900, 1020)),
        ("lumbar.general", 7, (480, 900, 1260)),
    ],
)
def test_stages_and_their_totals(protocol_id: str, count: int, expected: tuple[int, int, int]) -> None:
    protocol = library().protocols[protocol_id]
    assert (len(protocol.stages), totals(protocol)) == (count, expected)


def test_the_classic_stages_last_two_to_three_minutes() -> None:
    for stage in library().protocols["back.general"].stages:
        assert (stage.seconds.min, stage.seconds.target, stage.seconds.max) == (120, 180, 180)
        assert stage.seconds.source.article == "L86"


@JUST_STAGES
def test_the_spine_is_closed_in_every_stage(stage: Stage) -> None:
    assert "SPINE" in stage.warnings
    assert knowledge().zones["SPINE"].rule == "closed"


@EACH_STAGE
def test_the_kidneys_are_limited_in_every_back_and_lumbar_stage(protocol: Protocol, stage: Stage) -> None:
    assert ("KIDNEY" in stage.warnings) == (protocol.mode != "neck")


@EACH_STAGE
def test_every_neck_stage_warns_of_dizziness_first(protocol: Protocol, stage: Stage) -> None:
    gravest = knowledge().by_severity(stage.warnings)[0]
    assert gravest == ("DIZZY" if protocol.mode == "neck" else "SPINE")


@JUST_STAGES
def test_percussion_stays_off_the_neck_and_above_l4(stage: Stage) -> None:
    zones = {zone.key for zone in stage.zones}
    percussion_only = stage.technique == "tapotement" and "saw" not in stage.key
    assert not (percussion_only and zones & {"NECK_PV", "LUM_PV", "LAT"})


@JUST_STAGES
def test_zones_and_directions_are_on_the_body_map(stage: Stage) -> None:
    assert stage.direction.path in figure().directions
    assert all(figure().knows(zone.key) for zone in stage.zones)


@EACH_STAGE
def test_a_zone_belongs_to_the_mode(protocol: Protocol, stage: Stage) -> None:
    for zone in stage.zones:
        assert protocol.mode in knowledge().zones[zone.key].modes


def test_the_sides_of_the_back_get_the_lightest_pressure() -> None:
    assert knowledge().zones["LAT"].max_pressure == 1


def test_dropped_claims_appear_nowhere() -> None:
    files = [p for f in ("protocols", "knowledge", "templates") for p in (resources() / f).glob("*.*")]
    text = "\n".join(path.read_text(encoding="utf-8").lower() for path in files)
    for claim in ("rejuvenat", "cellulite", "toxin", "oxygen", "capillar", "sexual", "most effective"):
        assert claim not in text
