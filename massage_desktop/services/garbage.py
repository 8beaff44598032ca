"""Python's search for garbage: by the window's thread alone, away from the start and from running sessions.

By itself Python searches in whichever thread happens to need memory. In the recorder's it might take Qt's
objects apart while the window's thread uses them. What is built at the start lives as long as the window: a
full pass over it takes 50 ms, in which neither a cue begins nor a figure changes. After `begin` one takes
microseconds.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 10_000


class GarbageSearch(QObject):
    """No search while everything is being built, then one every ten seconds, in the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(gc.collect)

    def begin(self, *, look: bool) -> None:
        """Search from now on, without what there is; with `look` that is gone through once before."""
        if look:
            gc.collect()
        gc.freeze()
        self._timer.start()
