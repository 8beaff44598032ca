"""Whatever a client answers: no closed place is worked, nothing barred is done, and a stop never starts."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from massage_desktop.content.area import LEAST, left_over
from massage_desktop.content.stage import halves
from massage_desktop.preparing.weighing import Content, Weighed, Wish, weigh
from massage_desktop.screening.answers import Answers
from massage_desktop.screening.asking import YES, asked, is_open, level_of
from massage_desktop.screening.bending import raised
from massage_desktop.screening.verdict import Rank
from massage_desktop.session.plan import Plan
from tests.content.shipped import figure, handbook, knowledge, library, screening
from tests.screening.answering import TODAY, any_answers, cleared, occasion, well

CONTENT = Content(library(), knowledge(), screening(), handbook())


def weighed(protocol: str, answers: Answers, session: int = 1, *, long: bool = False) -> Weighed:
    wish = Wish(library().protocols[protocol], session, long=long)
    return weigh(CONTENT, wish, answers, None, TODAY)


@settings(max_examples=150, deadline=None)
@given(any_answers(), st.sampled_from(sorted(library().protocols)), st.integers(1, 8))
def test_no_plan_works_what_the_answers_close_or_bar(answers: Answers, protocol: str, session: int) -> None:
    done = weighed(protocol, answers, session)
    found = [question.effect for question in raised(screening(), done.occasion, answers)]
    for stage in done.plan.stages:
        for effect in found:
            assert stage.technique not in effect.forbids
            assert stage.pressure[1] <= min(effect.cap, effect.caps.get(protocol, 5))
            assert all(zone.pressure[1] <= effect.cap for zone in stage.zones)
        for zone in stage.zones:
            for half in halves(zone.side):
                assert left_over(figure(), zone.key, half, done.plan.masks) >= LEAST


@settings(max_examples=150, deadline=None)
@given(any_answers(), st.sampled_from(sorted(library().protocols)), st.integers(1, 8))
def test_nothing_starts_against_an_answer_or_without_one(
    answers: Answers, protocol: str, session: int
) -> None:
    done = weighed(protocol, answers, session)
    questions = asked(screening(), done.occasion, answers)
    open_ones = [q.id for q in questions if is_open(q, done.occasion, answers)]
    levels = {q.id: level_of(q, said) for q in questions if (said := answers.answers.get(q.id)) is not None}
    covered = () if answers.clearance is None else answers.clearance.covers
    stops = [key for key, level in levels.items() if level == "stop"]
    uncleared = [key for key, level in levels.items() if level == "clearance" and key not in covered]
    if open_ones or stops or uncleared or not done.plan.stages:
        assert not done.verdict.may_start
    if stops:
        assert done.verdict.rank is Rank.STOP
    assert set(open_ones) == set(done.verdict.open)


def test_asked_all_and_nothing_found_every_protocol_starts_that_needs_no_doctor() -> None:
    for protocol in library().protocols:
        done = weighed(protocol, well(occasion(protocol)))
        assert done.verdict.may_start, (protocol, done.verdict)
        assert done.plan.stages


def test_nobody_starts_without_having_asked() -> None:
    assert weighed("back.general", Answers()).verdict.rank is Rank.INCOMPLETE


def test_a_clearance_does_not_lift_a_stop() -> None:
    answers = cleared(well(occasion(), {"M1.fever": YES}), "M1.fever")
    assert weighed("back.general", answers).verdict.rank is Rank.STOP


def test_a_clearance_lifts_what_it_covers_until_it_lapses() -> None:
    asked_all = well(occasion(), {"ADD-04": YES})
    assert weighed("back.general", asked_all).verdict.rank is Rank.CLEARANCE
    assert weighed("back.general", cleared(asked_all, "M9")).verdict.rank is Rank.CLEARANCE
    covered = cleared(asked_all, "ADD-04")
    assert weighed("back.general", covered).verdict.may_start
    last_day = cleared(asked_all, "ADD-04", lapses=TODAY)
    assert weighed("back.general", last_day).verdict.may_start
    lapsed = cleared(asked_all, "ADD-04", lapses=TODAY - timedelta(days=1))
    assert weighed("back.general", lapsed).verdict.rank is Rank.CLEARANCE
    future = cleared(asked_all, "ADD-04", given=TODAY + timedelta(days=1))
    assert weighed("back.general", future).verdict.rank is Rank.CLEARANCE


def test_what_a_clearance_lifts_still_bends_the_plan() -> None:
    covered = cleared(well(occasion("lumbar.general"), {"ADD-04": YES}), "ADD-04")
    plan = weighed("lumbar.general", covered).plan
    assert {left.key for left in plan.removed} == {"lumbar.general.saw_chop", "lumbar.general.pat_tap"}
    assert max(stage.pressure[1] for stage in plan.stages) == 2


def works(plan: Plan, zone: str) -> bool:
    return any(zone == worked.key for stage in plan.stages for worked in stage.zones)


def test_osteochondrosis_of_the_region_leaves_the_rest_of_the_back() -> None:
    protocol = library().protocols["back.osteochondrosis"]
    entire = Wish(protocol)
    region = replace(entire, preferences=replace(entire.preferences, entire_back=False))
    answers = well(occasion("back.osteochondrosis"))
    whole, part = (weigh(CONTENT, wish, answers, None, TODAY).plan for wish in (entire, region))
    assert works(whole, "LUM_PV")
    assert works(whole, "THO_PV")
    assert works(part, "THO_PV")
    assert not works(part, "LUM_PV")
    assert whole.seconds == part.seconds


def test_the_general_form_of_radiculitis_is_an_hour_of_back_region_and_limbs() -> None:
    answers = well(occasion("lumbar.radiculitis", 7))
    plan = weighed("lumbar.radiculitis", answers, 7, long=True).plan
    assert plan.seconds == 15 * 60 + 30 * 60 + 15 * 60
    assert plan.stages[0].key == "back.general.stroke_open"
    assert plan.stages[-1].key == "general_form.limbs"
    assert weighed("lumbar.radiculitis", answers, 3, long=True).plan.seconds == 600  # still light
