"""A sleep of the machine is told by two clocks; a stopped program by a look that comes too late."""

from massage_desktop.services.sleepwatch import Gap, SleepWatch


class Clocks:
    """Two clocks that are set by hand, seconds."""

    def __init__(self) -> None:
        self.now, self.boot = 100.0, 5_000.0
        self.watch = SleepWatch(lambda: self.now, lambda: self.boot)

    def live(self, seconds: float) -> None:
        """Both clocks run."""
        self.now += seconds
        self.boot += seconds


def test_while_it_is_looked_at_in_time_there_is_no_gap() -> None:
    clocks = Clocks()
    for _ in range(100):
        clocks.live(1.2)
        assert clocks.watch.look() is None


def test_a_boot_clock_that_ran_ahead_tells_a_sleep_of_the_machine() -> None:
    clocks = Clocks()
    clocks.live(0.5)
    clocks.boot += 340
    assert clocks.watch.look() == Gap(100.5, 340, 340)
    assert clocks.watch.look() is None


def test_a_look_far_too_late_tells_that_the_program_stood() -> None:
    clocks = Clocks()
    clocks.live(20)
    assert clocks.watch.look() == Gap(100, 20, 0)
    assert clocks.watch.look() is None


def test_a_busy_moment_is_no_sleep() -> None:
    clocks = Clocks()
    clocks.live(5.9)
    clocks.boot += 0.9
    assert clocks.watch.look() is None


def test_time_before_a_reset_is_not_asked_about() -> None:
    clocks = Clocks()
    clocks.live(1_000)
    clocks.watch.reset()
    assert clocks.watch.look() is None
