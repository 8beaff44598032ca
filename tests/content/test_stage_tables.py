"""Every stage of every shipped protocol, number by number."""

import pytest

from massage_desktop.content.protocol import Stage
from massage_desktop.session.plan import Preferences, make_plan
from tests.content.shipped import knowledge, library
from tests.content.tables import (
    FIXED,
    LIMITS,
    RADICULITIS,
    RADICULITIS_LIGHT,
    RADICULITIS_MODE,
    SCIATICA,
    Row,
)

REPEATED = {
    "lumbar.general.stroke": (3, 4),
    "lumbar.general.close": (3, 4),
    **{
        f"thor.{side}.{name}": (5, 8)
        for side in "LR"
        for name in ("stroke", "rub", "saw", "knead", "tap", "close")
    },
}


def as_row(stage: Stage) -> Row:
    seconds = (stage.seconds.min, stage.seconds.target, stage.seconds.max)
    return Row(stage.key, seconds, stage.pressure, frozenset(stage.warnings), source(stage))


def source(stage: Stage) -> str:
    """A added reference beside the article's line does not make it less the article's."""
    return stage.source.marks.replace("X", "")


def totals(stages: tuple[Stage, ...]) -> tuple[int, int, int]:
    return (
        sum(stage.seconds.min for stage in stages),
        sum(stage.seconds.target for stage in stages),
        sum(stage.seconds.max for stage in stages),
    )


def planned(protocol_id: str, session: int) -> int:
    return make_plan(library().find(protocol_id), Preferences(), knowledge(), session).seconds


@pytest.mark.parametrize("protocol_id", FIXED)
def test_the_stages_of_a_fixed_protocol(protocol_id: str) -> None:
    protocol = library().find(protocol_id)
    assert [as_row(stage) for stage in protocol.stages] == FIXED[protocol_id]
    assert protocol.stages_in(1) == protocol.stages_in(9) == protocol.stages


@pytest.mark.parametrize("protocol_id", FIXED)
def test_the_totals_of_a_fixed_protocol(protocol_id: str) -> None:
    assert totals(library().find(protocol_id).stages) == LIMITS[protocol_id]


def test_five_classic_stages_make_fifteen_minutes() -> None:
    five = [p for p in library().protocols.values() if len(p.stages) == 5]
    assert len(five) == 7
    assert {planned(protocol.id, 1) for protocol in five} == {900}


@pytest.mark.parametrize("side", ["left", "right"])
def test_each_side_of_the_thoracic_spine_gets_its_ten_to_fifteen_minutes(side: str) -> None:
    stages = library().find("back.thoracic_assisted").stages
    of_side = tuple(stage for stage in stages if stage.sides == side)
    assert totals(of_side) == (600, 750, 900)
    assert [stage.sides for stage in stages] == ["left"] * 6 + ["right"] * 6


@pytest.mark.parametrize("session", [n for sessions in SCIATICA for n in sessions])
def test_the_stages_of_sciatica_and_lumbago(session: int) -> None:
    expected = next(table for sessions, table in SCIATICA.items() if session in sessions)
    stages = library().find("lumbar.sciatica_lumbago").stages_in(session)
    assert [as_row(stage) for stage in stages] == expected
    assert totals(stages) == ((360, 540, 600) if session <= 3 else (660, 900, 1260))


def test_patting_may_be_skipped_and_stays_off_the_low_back_at_first() -> None:
    protocol = library().find("lumbar.sciatica_lumbago")
    for session, zones in ((1, {"UPPER_GLUTE"}), (4, {"UPPER_GLUTE", "LUM_LOW"})):
        for stage in protocol.stages_in(session):
            if stage.technique == "tapotement":
                assert stage.optional
                assert {zone.key for zone in stage.zones} == zones


@pytest.mark.parametrize("mode", RADICULITIS_MODE)
@pytest.mark.parametrize("session", RADICULITIS)
def test_the_stages_of_radiculitis(mode: str, session: int) -> None:
    total, seconds, limit, deep = RADICULITIS[session]
    stages = library().find(f"{mode}.radiculitis").stages_in(session)
    assert totals(stages)[1] == total
    for stage in stages:
        assert (stage.seconds.min, stage.seconds.target, stage.seconds.max) == seconds
        assert stage.pressure[1] <= (deep if stage.technique == "effleurage_deep" else limit)
        assert frozenset(stage.warnings) - {"FIND_PAIN"} == RADICULITIS_MODE[mode]


@pytest.mark.parametrize("mode", RADICULITIS_MODE)
def test_radiculitis_has_four_light_stages_and_then_the_classic_five(mode: str) -> None:
    protocol = library().find(f"{mode}.radiculitis")
    light = {f"{mode}.radic.{name}": mark for name, mark in RADICULITIS_LIGHT.items()}
    for session in (1, 2, 3):
        assert {stage.key: source(stage) for stage in protocol.stages_in(session)} == light
    classic = [row.key for row in FIXED[f"{mode}.osteochondrosis"]]
    for session in (4, 7, 10):
        assert [stage.key for stage in protocol.stages_in(session)] == classic
        assert {source(stage) for stage in protocol.stages_in(session)} == {"C"}
    plateau = [stage.pressure for stage in protocol.stages_in(7)]
    assert plateau == [row.pressure for row in FIXED[f"{mode}.osteochondrosis"]]


@pytest.mark.parametrize("mode", RADICULITIS_MODE)
def test_radiculitis_never_grows_shorter(mode: str) -> None:
    lengths = [planned(f"{mode}.radiculitis", session) for session in range(1, 30)]
    assert lengths == sorted(lengths)
    assert all(300 <= length <= 600 for length in lengths[:3])
    assert max(lengths) == 1800


def test_what_is_counted_in_repetitions() -> None:
    counted = {
        stage.key: stage.repetitions
        for protocol in library().protocols.values()
        for stage in protocol.all_stages
        if stage.repetitions is not None
    }
    assert counted == REPEATED
