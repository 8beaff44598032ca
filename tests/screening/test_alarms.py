"""What is noted in a session interrupts it where it must."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.content.protocol import MODES, Mode
from massage_desktop.report.words import Words
from massage_desktop.screening.alarms import Alarm, alarm, stop_reason
from tests.content.shipped import handbook

RANK = {None: 0, "aroma": 1, "pause": 1, "stop": 2}


@pytest.mark.parametrize("kind", ["pain_score", "painful_spot"])
@pytest.mark.parametrize(
    ("before", "now", "advice"),
    [
        (0, "1", None), (0, "2", "pain_risen"), (4, "5", None), (4, "6", "pain_risen"),
        (6, "7", "pain_severe"), (5, "3", None), (8, "8", "pain_severe"),
        (None, "6", None), (None, "7", "pain_severe"),
    ],
)  # fmt: skip
def test_a_rise_of_two_or_a_score_of_seven_pauses(
    kind: str, before: int | None, now: str, advice: str | None
) -> None:
    expected = Alarm("pause", advice) if advice else None
    assert alarm(kind, now, before, "back") == expected
    if kind == "painful_spot":
        assert alarm(kind, f"-4.0,38.5 {now}", before, "back") == expected


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (0, "1", Alarm("stop", "pain_stops")),
        (4, "5", Alarm("stop", "pain_stops")),
        (0, "7", Alarm("stop", "pain_severe")),
        (4, "4", None),
        (None, "1", Alarm("stop", "pain_stops")),
        (None, "0", None),
    ],
)
def test_where_any_pain_stops_more_pain_than_before_stops(
    before: int | None, now: str, expected: Alarm | None
) -> None:
    assert alarm("pain_score", now, before, "lumbar", pain_stops=True) == expected


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", ["dizziness", "sign"])
def test_dizziness_and_signs_list_the_emergency_signs_and_stop_the_neck(kind: str, mode: Mode) -> None:
    found = alarm(kind, "", 0, mode)
    assert found is not None
    assert found.action == ("stop" if mode == "neck" else "pause")
    assert found.lists_signs


@pytest.mark.parametrize("mode", MODES)
def test_a_reaction_stops_the_aroma(mode: Mode) -> None:
    assert alarm("aroma", "itching", 0, mode) == Alarm("aroma", "aroma_stop")


@pytest.mark.parametrize(
    ("kind", "value"),
    [("free", "7"), ("painful_spot", "left of L4"), ("painful_spot", "9,9"), ("other", "8")],
)
def test_other_notes_interrupt_nothing(kind: str, value: str) -> None:
    assert alarm(kind, value, 0, "neck") is None


def test_a_score_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="from 0 to 10, not '11'"):
        alarm("pain_score", "11", 0, "back")


@given(st.integers(0, 9), st.none() | st.integers(0, 10), st.sampled_from(MODES), st.booleans())
def test_more_pain_never_alarms_less(score: int, before: int | None, mode: Mode, pain_stops: bool) -> None:
    def rank(score: int) -> int:
        found = alarm("pain_score", str(score), before, mode, pain_stops=pain_stops)
        return RANK[found.action if found else None]

    assert rank(score + 1) >= rank(score)


def test_every_advice_has_its_text_and_every_kind_its_word() -> None:
    kinds = ["dizziness", "sign", "aroma"]
    notes = [(kind, "") for kind in kinds] + [("pain_score", "2"), ("pain_score", "7")]
    found = [alarm(kind, value, 0, mode, pain_stops=stops) for kind, value in notes for mode in MODES
             for stops in (True, False)]  # fmt: skip
    assert len({each.advice for each in found if each}) == 7
    assert all(each is not None and each.advice in handbook().statements for each in found)
    for kind in (*kinds, "pain_score", "painful_spot", "free"):
        assert Words.shipped("ru").note(kind) != kind
    for kind in (*kinds, "pain_score", "painful_spot"):
        assert Words.shipped("ru").reason(stop_reason(kind)) != stop_reason(kind)
