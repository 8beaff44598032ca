"""F11: the room display, in place of the whole window or on a second screen; Escape always ends it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen, QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from massage_desktop.services.settings_room import RoomSettings
from massage_desktop.session.position import Position
from massage_desktop.views.icons import Icons
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.session_desk import SessionDesk
from massage_desktop.views.session_face import SessionFace

if TYPE_CHECKING:  # made when the display is opened
    from massage_desktop.views.room_page import RoomPage
    from massage_desktop.views.room_window import RoomWindow


class RoomDisplay(QObject):
    """Opens and closes the page; `make_page` makes it, so that nothing is there while it is not shown."""

    changed = Signal(bool)
    opened = Signal(object)  # the RoomPage, just made
    seen_changed = Signal(bool)  # whether a running session is seen anywhere
    undo_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        desk: SessionDesk,
        make_page: "Callable[[], RoomPage]",
        settings: RoomSettings,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._make_page = make_page
        self._window_seen = True
        self._state = window.windowState()
        self._screen: QScreen | None = None
        self._watched: list[QWindow] = []
        self.page: RoomPage | None = None
        self.own: RoomWindow | None = None  # on a second screen
        desk.followed.connect(self._show_position)
        window.page_changed.connect(self._follow_page)
        window.dressed.connect(self._dress)
        window.visible_changed.connect(self._follow_window)
        window.session.remarked.connect(self._show_remark)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self._follow_screens, Qt.ConnectionType.QueuedConnection)
            application.focusWindowChanged.connect(self._watch_keys)
            later = Qt.ConnectionType.QueuedConnection  # again, to see keys before whoever takes them
            application.focusWindowChanged.connect(self._watch_keys, later)

    @property
    def shown(self) -> bool:
        """Whether the room display is open."""
        return self.page is not None

    def toggle(self) -> None:
        """Into the room display, or back."""
        if self.shown:
            self.leave()
        else:
            self._enter()

    def leave(self) -> None:
        """Back to the whole window."""
        if self.page is None:
            return
        page = self._take_down()
        self.page = None
        page.deleteLater()
        for native in filter(isValid, self._watched):
            native.removeEventFilter(self)
        self._watched = []
        self._tell_seen()
        self.changed.emit(False)

    def follow_settings(self) -> None:
        """What the settings say now; an open display goes to the other screen if it is to."""
        if self.page is None:
            return
        self.page.follow_settings()
        if (self.own is None) != (self._wanted_screen() is None):
            self._take_down()
            self._put_up(self.page, self._wanted_screen())

    def _enter(self) -> None:
        page = self.page = self._make_page()
        page.turn_wanted.connect(self._turn)
        page.bar.leave_wanted.connect(self.leave, Qt.ConnectionType.QueuedConnection)
        page.bar.event_wanted.connect(self._window.control_bar.event_wanted)
        page.bar.stop_wanted.connect(self._window.control_bar.stop_wanted)
        page.set_theme(self._window.theme, Icons(self._window.theme))
        self.opened.emit(page)
        page.show_banner(self._window.top_bar.rehearsal)
        if self._window.page == "session" and self._desk.last is not None:
            page.show_position(*self._desk.last)
        self._put_up(page, self._wanted_screen())
        self.changed.emit(True)

    def _wanted_screen(self) -> QScreen | None:
        """The second screen, if it is to be used and there is one."""
        if self._settings.screen == "this":
            return None
        here = self._window.screen()
        return next((each for each in QGuiApplication.screens() if each != here), None)

    def _put_up(self, page: "RoomPage", screen: QScreen | None) -> None:
        window, self._screen = self._window, screen
        if screen is None:
            self._state = window.windowState()
            window.show_alone(page)
            window.showFullScreen()
        else:
            from massage_desktop.views.room_window import RoomWindow

            self.own = RoomWindow(page, screen)
            self.own.leave_wanted.connect(self.leave, Qt.ConnectionType.QueuedConnection)
            self.own.undo_wanted.connect(self.undo_wanted)
            self.own.blocked.connect(self._tell_of_question)
            self.own.flash.set_theme(window.theme)
            self.own.flash.wanted = window.flash.wanted
            window.flash.begun.connect(self.own.flash.flash)
            self.own.showFullScreen()
        page.setFocus()
        self._watch_keys(QGuiApplication.focusWindow())
        self._tell_seen()

    def _take_down(self) -> "RoomPage":
        """The page out of the window that it is in; both are as before."""
        page = self.page
        if page is None:
            raise RuntimeError("the room display is not open")
        if self.own is not None:
            self.own.release()
            self.own = None
        else:
            window = self._window
            window.setWindowState(self._state & ~Qt.WindowState.WindowMinimized)
            window.show_whole()
            page.setParent(None)
        return page

    def _turn(self) -> None:
        self._settings.turned = not self._settings.turned
        if self.page is not None:
            self.page.follow_settings()

    def _show_position(self, shown: Position, face: SessionFace) -> None:
        if self.page is not None:
            self.page.show_position(shown, face)

    def _show_remark(self, text: str, _urgent: bool) -> None:
        if self.page is not None:
            self.page.show_note(text)

    def _tell_of_question(self, waits: bool) -> None:
        if self.page is not None:
            self.page.show_note(self.tr("A question waits on the other screen") if waits else "")

    def _follow_page(self, name: str) -> None:
        """A session is over: the summary is to be seen; a second screen says that it is over."""
        if self.page is None or name == "session":
            return
        if self.own is None:
            self.leave()
        else:
            self.page.show_idle(ended=name == "summary")

    def _dress(self, icons: Icons) -> None:
        if self.page is not None:
            self.page.set_theme(self._window.theme, icons)
        if self.own is not None:
            self.own.flash.set_theme(self._window.theme)
            self.own.flash.wanted = self._window.flash.wanted

    def _follow_screens(self) -> None:
        """A screen was unplugged: what was on it goes on here."""
        gone = self._screen is not None and self._screen not in QGuiApplication.screens()
        if self.page is not None and gone:
            self._take_down()
            self._put_up(self.page, self._wanted_screen())

    def _follow_window(self, seen: bool) -> None:
        self._window_seen = seen
        self._tell_seen()

    def _tell_seen(self) -> None:
        self.seen_changed.emit(self._window_seen or self.own is not None)

    def _watch_keys(self, window: QWindow | None) -> None:
        """Any key wakes the controls; Escape ends the display even where a dialog does not take it."""
        if self.page is not None and window is not None and isValid(window):
            window.installEventFilter(self)
            self._watched.append(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.page is not None:
            self.page.wake()
            if event.key() == Qt.Key.Key_Escape and isinstance(watched, QWindow):
                self._let_escape_pass(watched)
        return False

    def _let_escape_pass(self, window: QWindow) -> None:
        if QApplication.activePopupWidget() is None:
            QTimer.singleShot(0, window, lambda: self._after_escape(window))

    def _after_escape(self, window: QWindow) -> None:
        if window.isVisible():
            self.leave()
