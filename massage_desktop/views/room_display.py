"""F11: the session page alone, over the whole screen, to be read from the treatment table."""

from PySide6.QtCore import QObject, Signal

from massage_desktop.views.main_window import MainWindow


class RoomDisplay(QObject):
    """Hides everything but the session page, and brings it all back."""

    changed = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._state = window.saveState()
        self._was_maximized = False
        self.shown = False

    def toggle(self) -> None:
        """Into the room display, or back."""
        if self.shown:
            self.leave()
        else:
            self._enter()

    def leave(self) -> None:
        """Back to the whole window."""
        if not self.shown:
            return
        self.shown = False
        window = self._window
        window.showMaximized() if self._was_maximized else window.showNormal()
        window.restoreState(self._state)
        window.session.show_banner("")
        window.ui.top_tool_bar.show()
        window.ui.bottom_tool_bar.setVisible(window.page == "session")
        self.changed.emit(False)

    def _enter(self) -> None:
        window = self._window
        self.shown = True
        self._was_maximized = window.isMaximized()
        self._state = window.saveState()
        for part in (*window.docks, window.ui.top_tool_bar, window.ui.bottom_tool_bar):
            part.hide()
        window.session.show_banner(window.top_bar.rehearsal)
        window.showFullScreen()
        self.changed.emit(True)
