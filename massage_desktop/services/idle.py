"""Tells that nobody has pressed or moved anything for a while.

An input costs one look at a clock; a slow timer asks now and then how long ago the last one was.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from massage_desktop.services.clock import Clock

Kind = QEvent.Type
INPUT = frozenset(
    {Kind.KeyPress, Kind.MouseButtonPress, Kind.MouseMove, Kind.Wheel, Kind.TouchBegin, Kind.TabletPress}
)


class IdleWatch(QObject):
    """`idle` comes once, after `minutes` without input; the next input begins anew. 0 minutes: never.

    The clock should run on while the machine sleeps. Windows of the program are watched from the moment they
    get the focus; a filter on the application would see every event there is.
    """

    idle = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = 0.0  # seconds
        self._last = clock()
        self._told = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)

    def watch(self, application: QGuiApplication) -> None:
        """Watch the windows of this application, those too that open later."""
        application.focusWindowChanged.connect(self._watch_window)
        for window in application.topLevelWindows():
            self._watch_window(window)

    def set_minutes(self, minutes: int) -> None:
        """After how long; counted from now."""
        self._limit = minutes * 60.0
        self.touch()
        self._arm()

    def touch(self) -> None:
        """Somebody is there."""
        self._last, self._told = self._clock(), False
        if not self._timer.isActive():
            self._arm()

    def look(self) -> None:
        """How long has nobody been there?"""
        if not self._limit or self._told:
            return
        if self._clock() - self._last >= self._limit:
            self._told = True
            self.idle.emit()
        else:
            self._arm()

    def _arm(self) -> None:
        self._timer.stop()
        if self._limit:
            left = max(self._last + self._limit - self._clock(), 0.0)
            self._timer.start(int(left * 1000) + 1)

    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time does nothing

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT:
            self.look()  # after a sleep the timer has not yet told
            self.touch()
        return False
