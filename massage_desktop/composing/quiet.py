"""What holds the window up for a moment waits until no cue of a session is due."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from massage_desktop.services.runner import SessionRunner

MOMENT_MS, TRIES = 400, 4  # how long such work may take; how often it waits for its moment


class Quiet(QObject):
    """Knows of the cues by the runner."""

    def __init__(self, runner: SessionRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner

    def when_quiet(self, work: Callable[[], None], tries: int = TRIES) -> None:
        """Do it when no cue would wait for it.

        In a rehearsal at great speed something is always due; then a cue waits.
        """
        if tries == 0 or self._runner.is_quiet(MOMENT_MS):
            work()
        else:
            QTimer.singleShot(MOMENT_MS, self, lambda: self.when_quiet(work, tries - 1))
