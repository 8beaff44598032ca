"""The main window: builds its pages, bars and docks, shows one page at a time. Decides nothing.

The first frame shows the frame of the window only; `build` makes the rest after it, so what that needs is
imported there, the namespace `Qt` too (see `first_frame.py`).
"""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget

from massage_desktop.services.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from massage_desktop.content.text import Source
    from massage_desktop.services.runner import SessionRunner
    from massage_desktop.views.icons import Icons
    from massage_desktop.views.words import Words
    from massage_desktop.widgets.dock_title import DockTitleBar
    from massage_desktop.widgets.theme import Theme

NAME = "Massage Desktop"
STATE_VERSION = 1
USUAL = (1366, 768)  # px
LEFT_DOCK, RIGHT_DOCKS, MAP_HEIGHT = 248, 352, 327  # px
TABS, ONE_COLUMN = 1150, 950  # px at 100 %: of windows narrower than that the right docks, all docks are tabs
MOST = 0.34  # of the window's width is a dock's


class MainWindow(QMainWindow):
    """Pages: prepare, session, summary. The docks and the control bar belong to the session."""

    painted = Signal()  # the first frame is on the screen
    close_wanted = Signal(QCloseEvent)  # somebody may ignore the event
    visible_changed = Signal(bool)
    page_changed = Signal(str)
    dressed = Signal(object)  # the Icons of a new theme

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle(NAME)
        self._settings = settings
        self.page = ""
        self.icons: Icons | None = None
        self.everywhere: list[QAction] = []  # whose keys hold in the window's dialogs too
        self._cover: QWidget | None = None  # what lies over a page with a client's data
        self._alone: QWidget | None = None  # the room display's page, in place of everything
        self._session_state = settings.window("docks")
        self._first = True
        self._titles: list[DockTitleBar] = []
        self._fills = not self._restore_geometry()  # the screen, as far as nobody said otherwise

    def appear(self) -> None:
        """Come on the screen, as it was the last time."""
        self.showMaximized() if self._fills else self.show()

    def build(self, words: "Words", runner: "SessionRunner", theme: "Theme") -> None:
        """Make what the first frame did not need; the window shows the Prepare page then."""
        from massage_desktop.forms.ui_main_window import Ui_MainWindow
        from massage_desktop.views.control_bar import ControlBar
        from massage_desktop.views.flash import FlashFrame
        from massage_desktop.views.panels import BodyPanel, StagesPanel, WarningsPanel
        from massage_desktop.views.prepare_page import PreparePage
        from massage_desktop.views.session_page import SessionPage
        from massage_desktop.views.summary_page import SummaryPage
        from massage_desktop.views.top_bar import TopBar
        from massage_desktop.widgets.focus_ring import FocusRing

        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        for part in (*self.docks, self.ui.top_tool_bar, self.ui.bottom_tool_bar):
            part.hide()
        self.words, self.theme = words, theme
        self.top_bar, self.control_bar = TopBar(words, self), ControlBar(runner, self)
        self.prepare, self.session = PreparePage(words, self), SessionPage(words, self)
        self.summary = SummaryPage(words, self)
        self.stages, self.body, self.warnings = StagesPanel(self), BodyPanel(self), WarningsPanel(self)
        self.ui.top_tool_bar.addWidget(self.top_bar)
        self.ui.bottom_tool_bar.addWidget(self.control_bar)
        for page in (self.prepare, self.session, self.summary):
            self.ui.pages.addWidget(page)
        panels = (self.stages, self.body, self.warnings)
        self._titles = [self._fill(dock, panel) for dock, panel in zip(self.docks, panels, strict=True)]
        self.retranslate()  # the translations came after the first frame
        self.flash, self._focus_ring = FlashFrame(self), FocusRing(self)
        self._theme_children()
        self.ui.top_tool_bar.show()
        self.show_page("prepare")
        QTimer.singleShot(0, self, self._begin_on_page)

    def _begin_on_page(self) -> None:
        """Keys begin on the page, which did not take the focus as long as it was not seen."""
        focused = cast("QWidget | None", self.focusWidget())
        if focused is None or not self._shown.isAncestorOf(focused):
            self._show_page_or_cover()

    @property
    def docks(self) -> tuple[QDockWidget, QDockWidget, QDockWidget]:
        """Stages, body map, warnings."""
        return self.ui.stages_dock, self.ui.body_dock, self.ui.warnings_dock

    def show_page(self, name: str) -> None:
        """Go to prepare, session or summary."""
        from PySide6.QtWidgets import QSizePolicy

        if name != "session":
            self._keep_docks()
        pages: dict[str, QWidget] = {
            "prepare": self.prepare,
            "session": self.session,
            "summary": self.summary,
        }
        self.page = name
        seen, unseen = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        for page in pages.values():  # only the page that is seen asks for room
            policy = seen if page is pages[name] else unseen
            page.setSizePolicy(policy, policy)
        self._shown = pages[name]
        self.top_bar.show_page(name)
        self._show_session_parts(name == "session")
        self._show_page_or_cover()
        self.page_changed.emit(name)

    def show_alone(self, page: QWidget) -> None:
        """Show this in place of every page, without bars and docks, until `show_whole`."""
        self._keep_docks()
        self._alone = page
        self.ui.pages.addWidget(page)
        for part in (*self.docks, self.ui.top_tool_bar, self.ui.bottom_tool_bar):
            part.hide()
        self._show_page_or_cover()

    def show_whole(self) -> None:
        """Bars, docks and the page of now again."""
        if self._alone is None:
            return
        self.ui.pages.removeWidget(self._alone)
        self._alone = None
        self.ui.top_tool_bar.show()
        self._show_session_parts(self.page == "session")
        self._show_page_or_cover()

    @property
    def locked(self) -> bool:
        """Whether a client's data are hidden."""
        return self._cover is not None

    def set_cover(self, cover: QWidget | None) -> None:
        """Show this in place of every page but the session's, until None is set."""
        self._cover = cover
        self.top_bar.show_locked(self.locked)
        self._show_page_or_cover()

    def _show_page_or_cover(self) -> None:
        shown = self._shown if self._cover is None or self.page == "session" else self._cover
        shown = self._alone or shown
        self.ui.pages.setCurrentWidget(shown)
        shown.setFocus()

    def statements(self) -> list[tuple[str, "Source"]]:
        """What the present page says that has a source, in the interface's language."""
        of_page = {
            "prepare": self.prepare.statements,
            "session": self.session.statements,
            "summary": self.summary.statements,
        }
        return of_page[self.page]()

    def set_theme(self, theme: "Theme", icons: "Icons") -> None:
        """Hand the theme to everything that paints itself, and icons to what has them."""
        rescaled = theme.scale != self.theme.scale
        self.theme, self.icons = theme, icons
        if rescaled:
            self._session_state = QByteArray()  # docks of another size do not fit
        self._theme_children()
        self.prepare.set_icons(icons)
        self.control_bar.set_icons(icons)
        self.summary.set_icons(icons)
        self.top_bar.set_icons(icons, muted=self._settings.sound.muted)
        self.dressed.emit(icons)
        if rescaled and self.page == "session" and self._alone is None:
            self.reset_docks()

    def come_forward(self) -> None:
        """In front of all windows, as it was before it was minimised."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def remember(self) -> None:
        """Keep geometry and docks for the next start."""
        self._keep_docks()
        if not self.isFullScreen():
            self._settings.set_window("geometry", self.saveGeometry())
        self._settings.set_window("docks", self._session_state)
        self._settings.save()

    def reset_docks(self) -> None:
        """Put all docks back to where they belong; where room is short they share one place, as tabs."""
        from PySide6.QtCore import Qt

        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        stages, body, warnings = self.docks
        room = self.width() / self.theme.scale
        for dock, area in ((stages, right if room < ONE_COLUMN else left), (body, right), (warnings, right)):
            dock.setFloating(False)
            self.removeDockWidget(dock)  # out of tabs too
            self.addDockWidget(area, dock)
            dock.show()
        if room < ONE_COLUMN:
            self.tabifyDockWidget(stages, body)
        if room < TABS:
            self.tabifyDockWidget(body, warnings)
        warnings.raise_()
        QTimer.singleShot(0, self._size_docks)  # once they have their places

    def _size_docks(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QTabBar

        stages, body, warnings = self.docks
        for bar in self.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setElideMode(Qt.TextElideMode.ElideNone)
        most = self.width() * MOST
        widths = [round(min(self.theme.px(width), most)) for width in (LEFT_DOCK, RIGHT_DOCKS)]
        self.resizeDocks([stages, body], widths, Qt.Orientation.Horizontal)
        rest = self.height() - self.theme.px(56 + 84 + MAP_HEIGHT)
        heights = [self.theme.px(MAP_HEIGHT), max(rest, 100)]
        self.resizeDocks([body, warnings], heights, Qt.Orientation.Vertical)

    def _fill(self, dock: QDockWidget, panel: QWidget) -> "DockTitleBar":
        from massage_desktop.widgets.dock_title import DockTitleBar

        title = DockTitleBar(dock)
        title.attach(dock)
        dock.setWidget(panel)
        return title

    def retranslate(self) -> None:
        """Titles and the docks' buttons in the language of now; dates and numbers too."""
        from PySide6.QtCore import QLocale

        self.ui.retranslateUi(self)
        self.setLocale(QLocale())
        for title in self._titles:
            title.set_texts(self.tr("Make a window of its own"), self.tr("Hide; the menu shows it again"))

    def _keep_docks(self) -> None:
        """Where the docks are, unless they are hidden with all else."""
        if self.page == "session" and self._alone is None:
            self._session_state = self.saveState(STATE_VERSION)

    def _show_session_parts(self, shown: bool) -> None:
        if self._alone is not None:
            return
        self.ui.bottom_tool_bar.setVisible(shown)
        if shown and (self._session_state.isEmpty() or not self._restore_docks(self._session_state)):
            self.reset_docks()
        elif not shown:
            for dock in self.docks:
                dock.hide()

    def _restore_docks(self, state: QByteArray) -> bool:
        restored = self.restoreState(state, STATE_VERSION)
        self.ui.bottom_tool_bar.show()
        return restored

    def _restore_geometry(self) -> bool:
        """To where it was, or to the usual size; False if the screen has no more room than that."""
        if self.restoreGeometry(self._settings.window("geometry")):
            return True
        self.resize(*USUAL)
        room = self.screen().availableGeometry()
        return room.width() > USUAL[0] and room.height() > USUAL[1]

    def _theme_children(self) -> None:
        from massage_desktop.widgets.theme import Themed

        for child in self.findChildren(QWidget):
            if isinstance(child, Themed):
                child.set_theme(self.theme)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.visible_changed.emit(not self.isMinimized())
        elif event.type() == QEvent.Type.LanguageChange and self.page:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.visible_changed.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.visible_changed.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._first:
            self._first = False
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_wanted.emit(event)
        if event.isAccepted():
            self.remember()
            QApplication.quit()
