"""The verdict on single findings, with reason, advice and source."""

import pytest
from msgspec.structs import replace

from massage_desktop.screening.answers import Answers, Place
from massage_desktop.screening.asking import YES
from massage_desktop.screening.examine import Screened, screen
from massage_desktop.screening.verdict import Rank
from tests.content.shipped import handbook, knowledge, screening
from tests.screening.answering import PRESCRIBED, cleared, occasion, well

LOW_RIGHT, SHOULDER = (6.0, 60.0), (8.0, 33.0)


def judged(answers: Answers, protocol: str = "back.general") -> Screened:
    return screen(screening(), handbook(), knowledge(), occasion(protocol), answers)


def rank(found: dict[str, str], protocol: str = "back.general") -> Rank:
    return judged(well(occasion(protocol), found), protocol).verdict.rank


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("139/89", Rank.CLEAR),
        ("140/70", Rank.CLEARANCE),
        ("120/90", Rank.CLEARANCE),
        ("160/95", Rank.STOP),
        ("150/100", Rank.STOP),
        ("180/100", Rank.STOP),
        ("170/120", Rank.STOP),
    ],
)
def test_a_blood_pressure_counts_by_its_graver_figure(reading: str, expected: Rank) -> None:
    assert rank({"M12.reading": reading}) is expected


def test_a_crisis_of_blood_pressure_and_a_red_flag_are_emergencies_a_fever_is_none() -> None:
    crisis = judged(well(occasion(), {"M12.reading": "150/120"})).verdict
    assert crisis.emergency
    assert judged(well(occasion(), {"ADD-01.saddle": YES})).verdict.emergency
    assert not judged(well(occasion(), {"M1.fever": YES})).verdict.emergency


@pytest.mark.parametrize(
    ("protocol", "found", "expected"),
    [
        ("back.scoliosis", {"M14": "IV"}, Rank.STOP),
        ("back.scoliosis", {"M14": "unknown"}, Rank.CLEARANCE),
        ("back.hernia", {"M15": "1"}, Rank.STOP),
        ("back.hernia", {"hernia.recovery": "no"}, Rank.STOP),
        ("lumbar.sciatica_lumbago", {"M13": YES}, Rank.STOP),
        ("neck.general", {"M16": "no"}, Rank.CLEARANCE),
        ("back.scoliosis", {"specialist": "no"}, Rank.STOP),
    ],
)
def test_conditions_have_gates_of_their_own(protocol: str, found: dict[str, str], expected: Rank) -> None:
    assert rank(found, protocol) is expected


def test_the_gravest_reason_stands_first_and_says_what_to_advise() -> None:
    verdict = judged(well(occasion(), {"ADD-04": YES, "M1.fever": YES, "ADD-01.legs": YES})).verdict
    assert [reason.question for reason in verdict.reasons] == ["ADD-01.legs", "M1.fever", "ADD-04"]
    assert all(reason.advice is not None for reason in verdict.reasons)
    assert all(reason.source.marks for reason in verdict.reasons)


def test_a_local_finding_wants_its_place_and_then_only_closes_it() -> None:
    answers = well(occasion(), {"M2.mole": YES})
    assert judged(answers).verdict.rank is Rank.INCOMPLETE
    marked = replace(answers, places=(Place("M2.mole", LOW_RIGHT),))
    assert judged(marked).verdict.rank is Rank.CLEAR
    assert [mask.centre for mask in judged(marked).findings.masks] == [LOW_RIGHT]


def test_a_wound_stops_the_mode_in_whose_zones_it_lies_and_is_closed_elsewhere() -> None:
    wound = replace(well(occasion(), {"M3.wound": YES}), places=(Place("M3.wound", LOW_RIGHT),))
    assert judged(wound).verdict.rank is Rank.STOP
    on_neck = replace(
        well(occasion("neck.general"), {"M3.wound": YES}), places=(Place("M3.wound", LOW_RIGHT),)
    )
    assert judged(on_neck, "neck.general").verdict.rank is Rank.CLEAR
    assert judged(on_neck, "neck.general").findings.masks


def test_a_place_whose_question_was_taken_back_is_open_again() -> None:
    answers = replace(well(occasion()), places=(Place("M2.mole", SHOULDER),))
    assert judged(answers).findings.masks == ()


def test_a_caution_that_restricts_nothing_wants_a_typed_reason() -> None:
    answers = well(occasion(), {"M8.mood": YES})
    assert judged(answers).verdict.rank is Rank.INCOMPLETE
    assert judged(replace(answers, details={"M8.mood": "  "})).verdict.rank is Rank.INCOMPLETE
    assert judged(replace(answers, details={"M8.mood": "asks for quiet"})).verdict.rank is Rank.CAUTION


def test_a_prescribed_type_wants_its_prescriber() -> None:
    relaxing = replace(well(occasion()), type="relaxing")
    assert judged(relaxing).verdict.rank is Rank.CLEARANCE
    assert judged(cleared(relaxing, "prescription")).verdict.rank is Rank.CLEARANCE
    assert judged(replace(relaxing, prescription=PRESCRIBED)).verdict.rank is Rank.CLEAR


def test_a_stimulating_stage_under_a_relaxing_prescription_warns_before_the_start() -> None:
    answers = well(occasion("lumbar.general"))
    answers = replace(answers, type="relaxing", prescription=PRESCRIBED)
    screened = judged(answers, "lumbar.general")
    assert screened.findings.stimulating == ("W-TYPE",)
    assert screened.verdict_on({"W-TYPE"}, 7).rank is Rank.CAUTION
    assert screened.verdict_on({"SPINE"}, 7).rank is Rank.CLEAR


def test_a_plan_of_which_nothing_is_left_stops() -> None:
    assert judged(well(occasion())).verdict_on((), 0).rank is Rank.STOP


def test_a_device_that_a_finding_bars_stops_until_another_type_is_chosen() -> None:
    implant = well(occasion(), {"ADD-15": YES})
    assert judged(implant).verdict.rank is Rank.CAUTION
    assert judged(replace(implant, type="cupping")).verdict.rank is Rank.STOP
    neck = well(occasion("neck.general"))
    assert judged(replace(neck, type="vibromassage"), "neck.general").verdict.rank is Rank.STOP


def test_an_allergen_blocks_its_product_and_an_aroma_is_always_diluted() -> None:
    allergic = replace(well(occasion(), {"ADD-21.nut": YES}), oil="avocado")
    assert judged(allergic).verdict.rank is Rank.INCOMPLETE
    assert judged(replace(allergic, oil="coconut")).verdict.may_start
    undiluted = replace(well(occasion()), aroma="lavender")
    assert judged(undiluted).verdict.rank is Rank.INCOMPLETE
    assert judged(replace(undiluted, diluted=True)).findings.warnings == ("W-AROMA",)


def test_the_article_s_own_level_is_kept_beside_ours_with_the_reason() -> None:
    verdict = judged(well(occasion(), {"M11": YES})).verdict
    reason = verdict.reasons[0]
    assert (reason.rank, reason.article) == (Rank.CLEARANCE, "stop")
    assert reason.differs is not None


def test_scoliosis_asks_the_concave_side_of_each_region_and_may_be_reversed() -> None:
    said = {"concave.back": "right", "concave.neck": "left"}
    back = judged(well(occasion("back.scoliosis"), said), "back.scoliosis").findings
    assert (back.side("concave"), back.side("convex")) == ("right", "left")
    other = well(occasion("back.scoliosis"), said | {"scoliosis.sides": "reversed"})
    turned = judged(other, "back.scoliosis").findings
    assert (turned.side("concave"), turned.side("convex")) == ("left", "right")


def test_a_hernia_closes_its_level_and_a_vertebra_around_it() -> None:
    said = {"hernia.level": "L4"}
    findings = judged(well(occasion("lumbar.hernia"), said), "lumbar.hernia").findings
    (mask,) = findings.masks
    assert mask.key == "HERNIA_LEVEL"
    assert mask.band is not None
    vertebrae = knowledge().figure.vertebrae
    assert mask.band[0] < vertebrae["L3"] < vertebrae["L5"] < mask.band[1]
    assert not mask.band[0] < vertebrae["L2"]
