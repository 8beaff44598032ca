"""The shipped protocols say what the article says."""

import re

import pytest

from massage_desktop.content.protocol import CONDITIONS, Protocol, Stage
from massage_desktop.paths import resources
from tests.content.shipped import figure, knowledge, library

STAGES = [(p, s) for p in library().protocols.values() for s in p.all_stages]
IDS = [f"{protocol.id}/{stage.key}" for protocol, stage in STAGES]
JUST_STAGES = pytest.mark.parametrize("stage", [stage for _, stage in STAGES], ids=IDS)
EACH_STAGE = pytest.mark.parametrize(("protocol", "stage"), STAGES, ids=IDS)


def test_nothing_shipped_is_refused() -> None:
    assert library().refused == ()
    assert len(library().protocols) == 16


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
    below_the_ribs = protocol.mode != "neck" and protocol.id != "back.thoracic_assisted"
    assert ("KIDNEY" in stage.warnings) == below_the_ribs


@EACH_STAGE
def test_every_neck_stage_warns_of_dizziness_first(protocol: Protocol, stage: Stage) -> None:
    gravest = knowledge().by_severity(stage.warnings)[0]
    expected = "PAIN_STOP" if "PAIN_STOP" in stage.warnings else "SPINE"
    assert gravest == ("DIZZY" if protocol.mode == "neck" else expected)


@JUST_STAGES
def test_percussion_stays_off_the_neck_and_above_l4(stage: Stage) -> None:
    zones = {zone.key for zone in stage.zones}
    percussion_only = stage.technique == "tapotement" and "saw" not in stage.key
    assert not (percussion_only and zones & {"NECK_PV", "LUM_PV", "THO_PV", "LAT", "LAT_HIGH"})


@EACH_STAGE
def test_no_percussion_and_no_vibration_with_a_hernia_or_radiculitis(
    protocol: Protocol, stage: Stage
) -> None:
    if protocol.condition in ("hernia", "radiculitis"):
        assert stage.technique not in ("tapotement", "vibration")
    assert ("NO_PERC" in stage.warnings) == (protocol.condition == "hernia")


@EACH_STAGE
def test_only_tissue_beside_a_hernia_is_worked(protocol: Protocol, stage: Stage) -> None:
    beside = "HERNIA_LEVEL" if protocol.condition == "hernia" else ""
    assert stage.adjacent_to == beside
    assert ("HERNIA_LEVEL" in stage.warnings) == bool(beside)


@EACH_STAGE
def test_a_curved_spine_has_a_concave_and_a_convex_side(protocol: Protocol, stage: Stage) -> None:
    if protocol.condition == "scoliosis":
        assert stage.sides in ("both", "concave", "convex")
    else:
        assert stage.sides in ("both", "halves", "left", "right")


def test_there_are_five_conditions_and_each_has_the_modes_it_concerns() -> None:
    modes: dict[str, set[str]] = {}
    for protocol in library().protocols.values():
        modes.setdefault(protocol.condition, set()).add(protocol.mode)
    everywhere = {"neck", "back", "lumbar"}
    assert modes == {
        "none": everywhere,
        "scoliosis": everywhere,
        "osteochondrosis": everywhere,
        "hernia": everywhere,
        "radiculitis": {"neck", "lumbar"},
        "sciatica_lumbago": {"lumbar"},
    }
    assert set(CONDITIONS) == set(modes) - {"none"}


def test_the_article_states_two_lengths_of_a_course() -> None:
    stated = {
        (protocol.condition, protocol.course.minimum, protocol.course.recommended)
        for protocol in library().protocols.values()
        if protocol.course is not None and protocol.course.source.article
    }
    assert stated == {("osteochondrosis", 10, 0), ("sciatica_lumbago", 0, 15)}


LEVELS = {
    "emergency": {"DIZZY", "PAIN_STOP"},
    "closed": {"SPINE", "NECK_ANT", "HERNIA_LEVEL", "CLIENT_MASK", "COCCYX"},
    "limited": {
        "KIDNEY", "NO_KIDNEY_PRESS", "NO_KIDNEY_PERC", "RIB", "SCAP", "NO_PERC", "NO_NECK_PERC",
    },
    "technique": {"NO_JOLT", "SIDE_LABEL", "W-TYPE", "W-HEAT", "W-AROMA"},
    "hint": {"FIND_PAIN", "FOCUS", "W-TIME"},
}  # fmt: skip


def test_every_warning_has_its_severity() -> None:
    found: dict[str, set[str]] = {}
    for code, warning in knowledge().warnings.items():
        found.setdefault(warning.level, set()).add(code)
    assert found == LEVELS


@JUST_STAGES
def test_zones_and_directions_are_on_the_body_map(stage: Stage) -> None:
    depends_on_the_client = stage.key.endswith(".hernia.rub_light")
    assert depends_on_the_client or stage.direction.path in figure().directions
    assert all(figure().knows(zone.key) for zone in stage.zones)


@EACH_STAGE
def test_a_zone_belongs_to_the_mode(protocol: Protocol, stage: Stage) -> None:
    for zone in stage.zones:
        assert protocol.mode in knowledge().zones[zone.key].modes


def test_the_sides_of_the_back_get_the_lightest_pressure() -> None:
    assert knowledge().zones["LAT"].max_pressure == 1


DROPPED = (
    "rejuvenat", "cleansing", "cellulite", "toxin", "oxygen", "capillar", "atrophied", "overnight", "sexual",
    "regenerat", "most effective", "hypoallergenic", "no side effects", "this is fine", "veronika", "495",
    "омолож", "очища", "против целлюлит", "токсин", "шлак", "кислород", "капилляр", "сексуальн",
    "эффективн", "гипоаллерген", "без побочных", "самые лучш",
)  # fmt: skip


def test_dropped_claims_appear_nowhere() -> None:
    files = [p for f in ("protocols", "knowledge", "templates") for p in (resources() / f).glob("*.*")]
    text = "\n".join(path.read_text(encoding="utf-8").lower() for path in files)
    text = text.replace("anti-cellulite", "").replace("anticellulite", "")  # a type's name, no claim
    text = re.sub(r"sexual[ _](dys)?function|сексуальн\w+ (дис)?функц", "", text)  # an emergency sign
    for claim in DROPPED:
        assert claim not in text
