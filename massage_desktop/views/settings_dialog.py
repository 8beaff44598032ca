"""The settings: a list of pages, a search through all of them, each change applied at once.

Pages are made when the dialog is opened, and made anew when the language changes under it.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
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
from massage_desktop.widgets.focus_ring import FocusRing
from massage_desktop.widgets.found_marks import FoundMarks
from massage_desktop.widgets.on_screen import fitted
from massage_desktop.widgets.theme import Theme, Themed

PLACE = "settings"  # under which its geometry is remembered
USUAL, LEAST = (1040, 680), (560, 400)  # px
LIST, WIDEST = 250, 390  # px of the list; large letters leave room for the pages
ICON = 22  # px


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
        self.search, self.list, self.found = QLineEdit(self), QListWidget(self), QLabel(self)
        self.areas, self._ring = QStackedWidget(self), FocusRing(self)
        self.reset, self.undo, self.leave = QPushButton(self), QPushButton(self), QPushButton(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._translate)
        self._lay_out()
        self._connect()
        self._make_pages()
        self._show_page(settings.settings_page)
        self.finished.connect(self._remember)
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        self.list.setObjectName("settings_pages")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search.setClearButtonEnabled(True)
        self.found.setProperty("role", "detail")
        self.found.setWordWrap(True)
        left, right, buttons = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        for part in (self.search, self.found, self.list):
            left.addWidget(part)
        for button in (self.reset, self.undo):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.leave)
        right.addWidget(self.areas, 1)
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.addLayout(left)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        for button in (self.reset, self.undo, self.leave):
            button.setAutoDefault(False)
        self.leave.setDefault(False)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._go_to_found)
        self.list.currentRowChanged.connect(self._turn_to)
        self.reset.clicked.connect(self._reset_page)
        self.undo.clicked.connect(self._undo_reset)
        self.leave.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._go_to_search)

    def retranslate(self) -> None:
        """All texts in the language of now; the pages have theirs from their making."""
        self.setWindowTitle(self.tr("Settings"))
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setToolTip(self.tr("Finds pages and settings by their words (Ctrl+F)"))
        self.list.setAccessibleName(self.tr("Pages of settings"))
        self.reset.setText(self.tr("Reset this page"))
        self.reset.setToolTip(self.tr("Set everything on this page as it was at first"))
        self.undo.setText(self.tr("Undo reset"))
        self.undo.setToolTip(self.tr("Everything on this page as it was before the reset"))
        self.leave.setText(self.tr("Close"))

    def _make_pages(self) -> None:
        """Make every page, in place of those that there are."""
        self.retranslate()
        self.list.clear()
        while (area := self.areas.currentWidget()) is not None:
            self.areas.removeWidget(area)
            area.deleteLater()
        self.pages = [make(self) for make in self._factories]
        self.marks = [FoundMarks(page) for page in self.pages]
        for page in self.pages:
            page.show_values()
            self.areas.addWidget(_scrolled(page))
            self.list.addItem(QListWidgetItem(page.title))
            self.list.item(self.list.count() - 1).setToolTip(page.title)
        self._order_stops()
        self._dress()
        self._search()

    def _order_stops(self) -> None:
        """The tab key comes to the buttons last: Qt appends what is made later."""
        stops = [self.search, self.list, *stops_below(self.areas), self.reset, self.undo, self.leave]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _dress(self) -> None:
        for row, page in enumerate(self.pages):
            if self._icons is not None:
                self.list.item(row).setIcon(self._icons.listed(page.icon))
        if self._theme is not None:
            for part in (each for each in self.findChildren(QWidget) if isinstance(each, Themed)):
                part.set_theme(self._theme)

    def set_icons(self, icons: Icons) -> None:
        """Icons come with each theme."""
        self._icons = icons
        self._dress()

    def set_theme(self, theme: Theme) -> None:
        changed, self._theme = theme is not self._theme, theme
        for part in (self.search, self.found, self.list):
            part.setFixedWidth(min(theme.px(LIST), WIDEST))
        self.list.setIconSize(QSize(theme.px(ICON), theme.px(ICON)))
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

    def _search(self) -> None:
        """Show the pages that match, and frame what matches on them."""
        words = words_of(self.search.text())
        rows = [row for row, page in enumerate(self.pages) if matches(page, words)]
        for row, (page, marks) in enumerate(zip(self.pages, self.marks, strict=True)):
            self.list.item(row).setHidden(row not in rows)
            marks.mark(found(page, words))
        self.found.setVisible(bool(words))
        self.found.setText(
            self.tr("%n page(s) found", "", len(rows)) if rows else self.tr("Nothing found; try another word")
        )
        if rows and self.list.currentRow() not in rows:
            self.list.setCurrentRow(rows[0])
        self._show_first_mark()

    def _show_first_mark(self) -> None:
        row = self.list.currentRow()
        area = self.areas.widget(row)
        marked = self.marks[row].marked if row >= 0 else []
        if marked and isinstance(area, QScrollArea):
            area.ensureWidgetVisible(marked[0])

    def _go_to_found(self) -> None:
        """From the search to the first control that it found on the page, else to the first of the page."""
        marked = self.marks[max(self.list.currentRow(), 0)].marked
        controls = [each for each in (*marked, *self.page.findChildren(QWidget)) if _takes_keys(each)]
        if controls:
            controls[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

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
        """The pages in the new language, with the same one shown and its reset still to be undone."""
        name, kept = type(self.page).__name__, self._undone
        focused = QApplication.focusWidget()
        inside = focused is not None and self.areas.isAncestorOf(focused)
        self._make_pages()
        self._show_page(name)
        self._undone = kept
        self.undo.setVisible(kept is not None)
        if inside:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def reject(self) -> None:
        if self.search.hasFocus() and self.search.text():
            self.search.clear()
        else:
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._soon.start()  # once the control that was pressed is done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


def stops_below(top: QWidget) -> list[QWidget]:
    """What the tab key visits below a widget, in the order in which it was made."""
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
