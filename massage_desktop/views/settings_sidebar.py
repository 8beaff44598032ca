"""The left side of the settings: the search, what it found, and the list of pages."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from massage_desktop.views.icons import Icons
from massage_desktop.views.settings_page import SettingsPage
from massage_desktop.widgets.theme import Theme, Themed

WIDTH, WIDEST, ICON = 250, 390, 22  # px; large letters leave room for the pages


class SettingsSidebar(QWidget, Themed):
    """`searched` tells the text, `entered` that Enter was pressed in it, `turned` the row that was chosen."""

    searched = Signal(str)
    entered = Signal()
    turned = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.search, self.list, self.found = QLineEdit(self), QListWidget(self), QLabel(self)
        self.search.setClearButtonEnabled(True)
        self.found.setProperty("role", "detail")
        self.found.setWordWrap(True)
        self.found.hide()
        self.list.setObjectName("settings_pages")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.search, self.found, self.list):
            column.addWidget(part)
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(self.entered)
        self.list.currentRowChanged.connect(self.turned)

    def retranslate(self) -> None:
        """Its own texts in the language of now; the pages' titles come with them."""
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setToolTip(self.tr("Finds pages and settings by their words (Ctrl+F)"))
        self.list.setAccessibleName(self.tr("Pages of settings"))

    def set_pages(self, pages: Sequence[SettingsPage]) -> None:
        """These pages in place of those before."""
        self.list.clear()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setToolTip(page.title)
            self.list.addItem(item)

    def set_icons(self, names: Sequence[str], icons: Icons) -> None:
        """An icon for each page."""
        for row, name in enumerate(names):
            self.list.item(row).setIcon(icons.listed(name))

    def show_found(self, rows: Sequence[int], *, searching: bool) -> None:
        """List these rows only, and say how many there are."""
        for row in range(self.list.count()):
            self.list.item(row).setHidden(row not in rows)
        nothing = self.tr("Nothing found; try another word")
        self.found.setText(self.tr("%n page(s) found", "", len(rows)) if rows else nothing)
        self.found.setVisible(searching)
        if rows and self.list.currentRow() not in rows:
            self.list.setCurrentRow(rows[0])

    def go_to_search(self) -> None:
        """Begin another search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def clear(self) -> bool:
        """Take a search away that is being typed; whether there was one."""
        searching = self.search.hasFocus() and bool(self.search.text())
        if searching:
            self.search.clear()
        return searching

    def set_theme(self, theme: Theme) -> None:
        self.setFixedWidth(min(theme.px(WIDTH), WIDEST))
        self.list.setIconSize(QSize(theme.px(ICON), theme.px(ICON)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
