"""The settings: a list of pages, a search through all of them, each change applied at once.

Pages are made when the dialog is opened, and made anew when the language changes under it.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from massage_desktop.services.settings import Settings
from massage_desktop.views.icons import Icons
from massage_desktop.views.settings_page import PageFactory, SettingsPage
from massage_desktop.views.settings_search import found, matches, words_of
from massage_desktop.views.settings_sidebar import SettingsSidebar
from massage_desktop.widgets.focus_ring import FocusRing
from massage_desktop.widgets.found_marks import FoundMarks
from massage_desktop.widgets.on_screen import fitted
from massage_desktop.widgets.theme import Theme, Themed

PLACE = "settings"  # under which its geometry is remembered
USUAL, LEAST = (1040, 680), (560, 400)  # px


class SettingsDialog(QDialog, Themed):
    """Not modal: a session that runs goes on and stays in reach."""

    def __init__(self, factories: Sequence[PageFactory], settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._factories, self._settings = tuple(factories), settings
        self._icons: Icons | None = None
        self._theme: Theme | None = None
        self._undone: dict[str, str] | None = None  # what the page had before its reset
        self.pages: list[SettingsPage] = []
        self.marks: list[FoundMarks] = []
        self.side, self.areas, self._ring = SettingsSidebar(self), QStackedWidget(self), FocusRing(self)
        self.search, self.list, self.found = self.side.search, self.side.list, self.side.found
        self.reset, self.undo, self.leave = QPushButton(self), QPushButton(self), QPushButton(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self._make_pages()
        self._show_page(settings.settings_page)
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        right, buttons = QVBoxLayout(), QHBoxLayout()
        for button in (self.reset, self.undo, self.leave):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.insertStretch(2)
        right.addWidget(self.areas, 1)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.addWidget(self.side)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._translate)
        self.side.searched.connect(self._search)
        self.side.entered.connect(self._go_to_found)
        self.side.turned.connect(self._turn_to)
        self.reset.clicked.connect(self._reset_page)
        self.undo.clicked.connect(self._undo_reset)
        self.leave.clicked.connect(self.close)
        self.finished.connect(self._remember)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.side.go_to_search)

    def retranslate(self) -> None:
        """All texts in the language of now; the pages have theirs from their making."""
        self.setWindowTitle(self.tr("Settings"))
        self.side.retranslate()
        self.reset.setText(self.tr("Reset this page"))
        self.reset.setToolTip(self.tr("Set everything on this page as it was at first"))
        self.undo.setText(self.tr("Undo reset"))
        self.undo.setToolTip(self.tr("Everything on this page as it was before the reset"))
        self.leave.setText(self.tr("Close"))

    def _make_pages(self) -> None:
        """Make every page, in place of those that there are."""
        self.retranslate()
        while (area := self.areas.currentWidget()) is not None:
            self.areas.removeWidget(area)
            area.deleteLater()
        self.pages = [make(self) for make in self._factories]
        self.marks = [FoundMarks(page) for page in self.pages]
        for page in self.pages:
            page.show_values()
            self.areas.addWidget(_scrolled(page))
        self.side.set_pages(self.pages)
        self._order_stops()
        self._dress()
        self._search(self.search.text())

    def _order_stops(self) -> None:
        """The tab key comes to the buttons last: Qt appends what is made later."""
        stops = [self.search, self.list, *stops_below(self.areas), self.reset, self.undo, self.leave]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _dress(self) -> None:
        if self._icons is not None:
            self.side.set_icons([page.icon for page in self.pages], self._icons)
        if self._theme is not None:
            for part in (each for each in self.findChildren(QWidget) if isinstance(each, Themed)):
                part.set_theme(self._theme)

    def set_icons(self, icons: Icons) -> None:
        """Icons come with each theme."""
        self._icons = icons
        self._dress()

    def set_theme(self, theme: Theme) -> None:
        changed, self._theme = theme is not self._theme, theme
        if changed:
            self._dress()

    def begin(self) -> None:
        """Show it as large as it was the last time, but not beyond the screen."""
        self.setMinimumSize(fitted(self, *LEAST))
        if not self.restoreGeometry(self._settings.window(PLACE)):
            scale = 1.0 if self._theme is None else self._theme.scale
            self.resize(fitted(self, *(round(each * scale) for each in USUAL)))
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def page(self) -> SettingsPage:
        """The page that is shown."""
        return self.pages[max(self.list.currentRow(), 0)]

    def _show_page(self, name: str) -> None:
        """The page of that class, else the first."""
        rows = [row for row, page in enumerate(self.pages) if type(page).__name__ == name]
        self.list.setCurrentRow(rows[0] if rows else 0)

    def _turn_to(self, row: int) -> None:
        self._undone = None
        self.undo.hide()
        if 0 <= row < len(self.pages):
            self.areas.setCurrentIndex(row)

    def _search(self, text: str) -> None:
        """Show the pages that match, and frame what matches on them."""
        words = words_of(text)
        for page, marks in zip(self.pages, self.marks, strict=True):
            marks.mark(found(page, words))
        rows = [row for row, page in enumerate(self.pages) if matches(page, words)]
        self.side.show_found(rows, searching=bool(words))
        area, marked = self.areas.currentWidget(), self._marked()
        if marked and isinstance(area, QScrollArea):
            area.ensureWidgetVisible(marked[0])

    def _marked(self) -> list[QWidget]:
        """What is framed on the page that is shown."""
        return self.marks[max(self.list.currentRow(), 0)].marked

    def _go_to_found(self) -> None:
        """From the search to the first control that it found on the page, else to the first of the page."""
        within = [each for each in (*self._marked(), *self.page.findChildren(QWidget)) if _takes_keys(each)]
        if within:
            within[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _reset_page(self) -> None:
        kept = self.page.kept()
        self.page.reset()
        self._undone = kept
        self.undo.show()

    def _undo_reset(self) -> None:
        kept, self._undone = self._undone, None
        if kept is not None:
            self.page.put_back(kept)
        self.reset.setFocus(Qt.FocusReason.TabFocusReason)
        self.undo.hide()

    def _remember(self) -> None:
        self._settings.settings_page = type(self.page).__name__
        self._settings.set_window(PLACE, self.saveGeometry())
        self._settings.save()

    def _translate(self) -> None:
        """The pages in the new language: the same one shown, its reset still to be undone, the focus kept."""
        name, kept = type(self.page).__name__, self._undone
        stops, focused = stops_below(self.areas), QApplication.focusWidget()
        place = stops.index(focused) if focused in stops else -1
        self._make_pages()
        self._show_page(name)
        self._undone = kept
        self.undo.setVisible(kept is not None)
        stops = stops_below(self.areas)
        if 0 <= place < len(stops):
            stops[place].setFocus(Qt.FocusReason.TabFocusReason)

    def reject(self) -> None:
        if not self.side.clear():
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._soon.start()  # once the control that was pressed is done


def stops_below(top: QWidget) -> list[QWidget]:
    """What the tab key visits below a widget, in its order."""
    within: list[QWidget] = []
    at = top.nextInFocusChain()
    while at is not None and at is not top:
        if top.isAncestorOf(at) and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            within.append(at)
        at = at.nextInFocusChain()
    return within


def _takes_keys(widget: QWidget) -> bool:
    keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return keys and widget.isEnabled() and widget.isVisible()


def _scrolled(page: SettingsPage) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
