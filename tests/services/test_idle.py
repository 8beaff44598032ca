"""Nobody there: told once after the chosen time, on a clock that runs on in sleep."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from pytestqt.qtbot import QtBot

from massage_desktop.services.idle import IdleWatch


class Clock:
    """A clock that stands until it is moved, seconds."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Room:
    """A watch with its clock and what it told."""

    def __init__(self, minutes: int) -> None:
        self.clock = Clock()
        self.watch = IdleWatch(self.clock)
        self.told: list[float] = []
        self.watch.idle.connect(lambda: self.told.append(self.clock.now))
        self.watch.set_minutes(minutes)

    def wait(self, seconds: float) -> None:
        """Time passes, then the timer looks."""
        self.clock.now += seconds
        self.watch.look()

    def send(self, event: QEvent) -> bool:
        """Something happens in a watched window."""
        return self.watch.eventFilter(self.watch, event)


def key() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)


def mouse() -> QMouseEvent:
    at, no = QPointF(), Qt.MouseButton.NoButton
    return QMouseEvent(QEvent.Type.MouseMove, at, at, no, no, Qt.KeyboardModifier.NoModifier)


def test_it_is_told_once_after_the_time(qtbot: QtBot) -> None:  # noqa: ARG001 - signals want an application
    room = Room(10)
    room.wait(599)
    assert room.told == []
    room.wait(1)
    room.wait(900)
    assert room.told == [1600.0]


def test_a_key_and_a_movement_begin_anew(qtbot: QtBot) -> None:  # noqa: ARG001
    room = Room(10)
    for event in (key(), mouse()):
        room.wait(599)
        assert not room.send(event)  # whoever it was meant for still gets it
    room.wait(599)
    assert room.told == []
    room.wait(1)
    room.send(key())
    room.wait(600)
    assert len(room.told) == 2


def test_what_is_no_input_does_not_count(qtbot: QtBot) -> None:  # noqa: ARG001
    room = Room(5)
    room.wait(299)
    room.send(QEvent(QEvent.Type.UpdateRequest))
    room.wait(1)
    assert len(room.told) == 1


def test_the_first_press_after_a_sleep_finds_it_locked(qtbot: QtBot) -> None:  # noqa: ARG001
    room = Room(10)
    room.clock.now += 8 * 3600  # the timer slept as well
    room.send(key())
    assert len(room.told) == 1


def test_never_is_never(qtbot: QtBot) -> None:  # noqa: ARG001
    room = Room(0)
    room.wait(1e6)
    assert room.told == []


def test_by_the_timer_alone(qtbot: QtBot) -> None:
    room = Room(10)
    room.clock.now += 600
    with qtbot.waitSignal(room.watch.idle, timeout=5000):
        room.watch._arm()
