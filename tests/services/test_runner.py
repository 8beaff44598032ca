"""The runner keeps time: with real timers, at many times the real speed."""

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.services.clock import monotonic
from massage_desktop.services.runner import SessionRunner
from massage_desktop.session.commands import Extend, Pause, Phase, Previous, Resume, Stop, Wake
from massage_desktop.session.events import Cue, Event, SessionFinished, Slept, StageEnded
from massage_desktop.session.position import Position
from tests.session.plans import classic, plan, stage

FAST = 600.0  # the classic session in 1.5 s


class Watcher:
    """Keeps what a runner said."""

    def __init__(self, runner: SessionRunner) -> None:
        self.events: list[Event] = []
        self.positions: list[Position] = []
        self.refusals: list[str] = []
        runner.happened.connect(self.events.append)
        runner.moved.connect(self.positions.append)
        runner.refused.connect(self.refusals.append)


@pytest.fixture
def runner(qtbot: QtBot) -> SessionRunner:  # noqa: ARG001 - timers want an application
    return SessionRunner(monotonic, FAST)


def finished(event: Event) -> bool:
    return isinstance(event, SessionFinished)


def test_a_session_runs_to_its_end_by_itself(qtbot: QtBot, runner: SessionRunner) -> None:
    watcher = Watcher(runner)
    with qtbot.waitSignal(runner.happened, check_params_cb=finished, timeout=10_000):
        runner.begin(classic())
    ends = [event for event in watcher.events if isinstance(event, StageEnded)]
    assert [event.actual for event in ends] == [180_000] * 5
    assert not runner.active


def test_no_event_comes_before_its_moment(qtbot: QtBot, runner: SessionRunner) -> None:
    watcher = Watcher(runner)
    with qtbot.waitSignal(runner.happened, check_params_cb=finished, timeout=10_000):
        runner.begin(classic())
    assert all(event.late >= 0 for event in watcher.events)


def test_the_windows_are_real_time(runner: SessionRunner) -> None:
    runner.begin(classic())
    assert runner.session is not None
    assert runner.session.windows.undo == 10_000 * FAST


def test_nothing_happens_in_a_pause_and_it_goes_on_after(qtbot: QtBot, runner: SessionRunner) -> None:
    runner.begin(classic())
    runner.say(Pause())
    with qtbot.assertNotEmitted(runner.happened, wait=400):  # more than a stage
        pass
    assert runner.session is not None
    assert runner.session.next_deadline() is None
    with qtbot.waitSignal(runner.happened, check_params_cb=finished, timeout=10_000):
        runner.say(Resume())


def test_a_command_that_cannot_be_taken_is_refused_with_the_reason(runner: SessionRunner) -> None:
    watcher = Watcher(runner)
    runner.begin(classic())
    runner.say(Previous())
    assert watcher.refusals == ["there is no stage before this one"]
    assert runner.can(Previous()) == "there is no stage before this one"
    assert runner.can(Extend()) == ""


def test_figures_come_with_the_seconds_and_none_while_nothing_is_shown(
    qtbot: QtBot, runner: SessionRunner
) -> None:
    watcher = Watcher(runner)
    runner.set_shown(False)
    with qtbot.waitSignal(runner.happened, check_params_cb=finished, timeout=10_000):
        runner.begin(classic())
    assert watcher.positions == []
    runner.set_shown(True)
    assert [position.phase for position in watcher.positions] == [Phase.FINISHED]


def test_shown_figures_follow_the_clock(qtbot: QtBot) -> None:
    runner = SessionRunner(monotonic, 10)
    watcher = Watcher(runner)
    with qtbot.waitSignal(runner.happened, check_params_cb=finished, timeout=10_000):
        runner.begin(plan(stage(1, (1, 5, 5))))
    shown = [-(-position.stage_left // 1000) for position in watcher.positions]
    assert sorted(set(shown), reverse=True) == [5, 4, 3, 2, 1, 0]
    assert len(watcher.positions) <= 12


def test_cues_come_in_order_with_their_lateness(qtbot: QtBot, runner: SessionRunner) -> None:
    watcher = Watcher(runner)
    with qtbot.waitSignal(runner.happened, check_params_cb=finished, timeout=10_000):
        runner.begin(plan(stage(1)))
    kinds = [event.kind for event in watcher.events if isinstance(event, Cue)]
    assert kinds == ["session_start", "ten_seconds", "session_end"]


def test_stop_ends_the_session(runner: SessionRunner) -> None:
    runner.begin(classic(), delay=30_000)
    assert runner.active
    runner.say(Stop("other"))
    assert not runner.active


def test_a_sleep_of_the_machine_pauses_as_of_falling_asleep(qtbot: QtBot) -> None:
    asleep = [0.0]
    runner = SessionRunner(monotonic, 1.0, boot=lambda: monotonic() + asleep[0])
    runner.begin(classic())
    asleep[0] = 340.0
    with qtbot.waitSignal(runner.slept, timeout=5_000) as told:
        pass
    assert told.args == [pytest.approx(340, abs=0.1)]
    assert runner.session is not None
    (slept,) = [event for event in runner.session.events if isinstance(event, Slept)]
    assert slept.at < 5_000
    assert slept.until - slept.at == pytest.approx(340_000, abs=100)
    assert runner.position().phase is Phase.PAUSED
    runner.say(Wake("continue"))
    assert runner.position().phase is Phase.RUNNING
    assert runner.session.state.gaps == slept.until - slept.at
    assert runner.position().stage_left > 170_000


def test_time_asleep_can_be_counted(qtbot: QtBot) -> None:
    asleep = [0.0]
    runner = SessionRunner(monotonic, 1.0, boot=lambda: monotonic() + asleep[0])
    runner.begin(classic())
    asleep[0] = 100.0
    with qtbot.waitSignal(runner.slept, timeout=5_000):
        pass
    runner.say(Wake("count"))
    assert 70_000 < runner.position().stage_left < 80_000


def test_a_sleep_in_a_pause_belongs_to_the_pause(qtbot: QtBot) -> None:
    asleep = [0.0]
    runner = SessionRunner(monotonic, 1.0, boot=lambda: monotonic() + asleep[0])
    runner.begin(classic())
    runner.say(Pause())
    asleep[0] = 500.0
    with qtbot.assertNotEmitted(runner.slept, wait=1_500):
        pass
    runner.say(Resume())
    assert runner.session is not None
    assert runner.session.state.paused > 500_000


@pytest.mark.usefixtures("qtbot")
def test_it_tells_how_long_until_time_does_something() -> None:
    now = [0.0]
    runner = SessionRunner(lambda: now[0], 2.0)
    waits: list[int] = []
    runner.awaited.connect(waits.append)
    runner.begin(classic())
    now[0] = 3.0
    runner.say(Pause())
    runner.say(Resume())
    runner.say(Stop("other"))
    assert waits == pytest.approx([85_000, -1, 82_000, -1], abs=500)  # ten seconds before the end, real ms


def test_it_knows_whether_something_is_due_soon(runner: SessionRunner) -> None:
    assert runner.is_quiet(1_000)  # no session
    runner.begin(classic())  # at this speed the first stage is over in 300 ms
    assert not runner.is_quiet(1_000)
    assert runner.is_quiet(1)
    runner.say(Pause())
    assert runner.is_quiet(1_000)
