"""What is noted in a running session halts it where it must, and what is answered is done."""

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.services.clock import monotonic
from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.vigil import Alarmed, Vigil
from massage_desktop.session.commands import Pause, Phase
from massage_desktop.session.events import Event, Noted, SessionStopped
from tests.report.records import shipped_plan


class Watch:
    """A running session under a vigil; the pain before was 4."""

    def __init__(self, protocol: str = "back.general") -> None:
        self.runner = SessionRunner(monotonic)
        self.vigil = Vigil(self.runner, lambda: 4)
        self.alarms: list[Alarmed] = []
        self.vigil.alarmed.connect(self.alarms.append)
        self.runner.begin(shipped_plan(protocol))

    @property
    def phase(self) -> Phase:
        return self.runner.position().phase

    @property
    def events(self) -> list[Event]:
        assert self.runner.session is not None
        return list(self.runner.session.events)

    @property
    def notes(self) -> list[tuple[str, str]]:
        return [(event.kind, event.value) for event in self.events if isinstance(event, Noted)]


@pytest.fixture
def watch(qtbot: QtBot) -> Watch:  # noqa: ARG001 - timers want an application
    return Watch()


def test_a_note_that_means_no_harm_leaves_the_session_alone(watch: Watch) -> None:
    watch.vigil.note("pain_score", "5")
    watch.vigil.note("free", "cold hands")
    assert watch.phase is Phase.RUNNING
    assert watch.alarms == []
    assert watch.notes == [("pain_score", "5"), ("free", "cold hands")]


@pytest.mark.parametrize(
    ("kind", "value", "reason"),
    [
        ("pain_score", "6", "pain"),
        ("painful_spot", "3.0,40.0 7", "pain"),
        ("dizziness", "", "dizziness"),
        ("aroma", "", "aroma"),
        ("sign", "saddle", "sign"),
    ],
)
def test_what_does_pauses_at_once_and_can_end_the_session(
    watch: Watch, kind: str, value: str, reason: str
) -> None:
    watch.vigil.note(kind, value)
    assert watch.phase is Phase.PAUSED
    assert [each.kind for each in watch.alarms] == [kind]
    watch.vigil.end()
    assert [event.reason for event in watch.events if isinstance(event, SessionStopped)] == [reason]


def test_going_on_resumes_what_the_alarm_halted(watch: Watch) -> None:
    watch.vigil.note("dizziness")
    watch.vigil.go_on()
    assert watch.phase is Phase.RUNNING


def test_a_session_that_stood_before_goes_on_standing(watch: Watch) -> None:
    watch.runner.say(Pause())
    watch.vigil.note("dizziness")
    watch.vigil.go_on()
    assert watch.phase is Phase.PAUSED


def test_a_stop_is_not_made_milder_by_what_is_told_after_it(qtbot: QtBot) -> None:  # noqa: ARG001
    watch = Watch("neck.general")
    watch.vigil.note("dizziness")
    watch.vigil.note("pain_score", "8")
    assert [each.alarm.advice for each in watch.alarms] == ["dizzy_neck", "dizzy_neck"]


def test_a_sign_told_after_dizziness_is_graver(watch: Watch) -> None:
    watch.vigil.note("dizziness")
    watch.vigil.note("sign", "speech")
    assert [each.alarm.advice for each in watch.alarms] == ["dizzy", "emergency_sign"]
    watch.vigil.go_on()
    assert watch.phase is Phase.RUNNING


def test_where_any_pain_stops_one_point_more_does(qtbot: QtBot) -> None:  # noqa: ARG001
    watch = Watch("lumbar.sciatica_lumbago")
    watch.vigil.note("pain_score", "5")
    assert [each.alarm.action for each in watch.alarms] == ["stop"]


def test_after_the_end_nothing_is_noted(watch: Watch) -> None:
    watch.vigil.note("dizziness")
    watch.vigil.end()
    watch.vigil.note("pain_score", "9")
    assert watch.notes == [("dizziness", "")]
    assert len(watch.alarms) == 1
