"""The page after a session: the sheet as it will be printed, and what the therapist adds to it."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPageSize, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from massage_desktop.content.handbook import Handbook
from massage_desktop.content.text import Source
from massage_desktop.forms.ui_summary_page import Ui_SummaryPage
from massage_desktop.report.aftercare_record import Told
from massage_desktop.report.summary import SessionRecord
from massage_desktop.services.paper import Sheet
from massage_desktop.views.after_card import AfterCard
from massage_desktop.views.icons import Icons
from massage_desktop.views.words import Words
from massage_desktop.widgets.action_button import ActionButton, ActionRole
from massage_desktop.widgets.following_area import FollowingArea
from massage_desktop.widgets.theme import Theme, Themed
from massage_desktop.widgets.translated import TranslatedWidget

MakeSheet = Callable[[SessionRecord, QPageSize], Sheet]
PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
SHEET = 220  # px, below which it is no picture of a page
RECORD = (320, 400)  # px: the least and the most width of the left column
SETTLE_MS = 300  # after the last key, before the sheet is laid out again


class SummaryPage(TranslatedWidget, Themed):
    """Edits a record's words; printing and saving are done by whoever listens."""

    print_wanted = Signal()
    save_wanted = Signal()
    preview_wanted = Signal()
    new_wanted = Signal()
    undo_wanted = Signal()
    edited = Signal()
    paper_chosen = Signal(str)
    remarked = Signal(str, bool)  # a sentence has appeared that nobody opened; whether it is urgent

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SummaryPage()
        self.ui.setupUi(self)
        self._words = words
        self._make_sheet: MakeSheet | None = None
        self._record: SessionRecord | None = None
        self.after: AfterCard | None = None
        self.sheet: Sheet | None = None
        self.saved = True
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.lay_out)
        self._areas: list[FollowingArea] = []
        self._scroll(self.ui.record_column, 0)
        for label in self.ui.record_column.findChildren(QLabel):
            label.setWordWrap(True)
        self._connect()
        self.retranslate()

    def _scroll(self, part: QWidget, place: int) -> None:
        """A column that is scrolled where the letters are large or the screen is low."""
        area = FollowingArea(self)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setWidget(part)
        self._areas.append(area)
        self.ui.columns.insertWidget(place, area)

    def set_theme(self, theme: Theme) -> None:
        least, most = map(theme.px, RECORD)
        self.ui.record_column.setMinimumWidth(least)
        self.ui.record_column.setMaximumWidth(most)
        self._fit_sheet()

    def _fit_sheet(self) -> None:
        """The sheet is what the page can do without: the preview shows it large."""
        taken = sum(area.minimumSizeHint().width() for area in self._areas)
        sheet = self.ui.sheet
        sheet.setVisible(
            self.width() - taken >= max(SHEET, sheet.minimumWidth(), sheet.minimumSizeHint().width())
        )

    def retranslate(self) -> None:
        """All texts in the language of now; the sheet keeps its record's."""
        self.ui.retranslateUi(self)
        self.setAccessibleName(self.tr("Summary"))
        self.ui.saved.setText("")

    def _connect(self) -> None:
        ui = self.ui
        ui.paper.set_segments((("a4", "A4"), ("letter", "Letter")))
        ui.paper.set_compact(True)
        ui.paper.chosen.connect(self._choose_paper)
        for field in (ui.therapist, ui.client):
            field.textEdited.connect(self._edit)
        for text in (ui.practice, ui.notes):
            text.textChanged.connect(self._edit)
        self.show_trouble("")
        ui.print_button.clicked.connect(self.print_wanted)
        ui.save_button.clicked.connect(self.save_wanted)
        ui.preview_button.clicked.connect(self.preview_wanted)
        ui.new_button.clicked.connect(self.new_wanted)
        ui.undo_button.clicked.connect(self.undo_wanted)
        ui.print_button.set_role(ActionRole.PRIMARY)
        ui.print_button.set_hint("Ctrl+P")
        ui.save_button.set_hint("Ctrl+S")
        ui.new_button.set_hint("Ctrl+N")
        ui.undo_button.set_hint("Ctrl+Z")
        for button in self._icons():
            button.setIconSize(QSize(26, 26))

    def attach(self, handbook: Handbook) -> AfterCard:
        """What is asked and advised after a session, once the handbook is read."""
        self.after = AfterCard(self._words, handbook, self)
        self.after.changed.connect(self._edit)
        self.after.advised.connect(self.remarked)
        self._scroll(self.after, 1)
        QWidget.setTabOrder(self.ui.paper, self.after)
        return self.after

    def set_icons(self, icons: Icons) -> None:
        """Icons come after the first frame and with each theme."""
        for button, name in self._icons().items():
            make = icons.on_fill if name == "print" else icons.plain
            button.setIcon(make(name))

    def _icons(self) -> dict[ActionButton, str]:
        ui = self.ui
        return {
            ui.print_button: "print",
            ui.save_button: "save",
            ui.preview_button: "preview",
            ui.undo_button: "undo",
            ui.new_button: "new",
        }

    def begin(self, record: SessionRecord, make_sheet: MakeSheet, paper: str) -> None:
        """Show a session's record for the first time."""
        self._make_sheet = make_sheet
        self._record = None  # filling the fields is no edit
        ui = self.ui
        ui.paper.set_value(paper)
        ui.therapist.setText(record.therapist)
        ui.practice.setPlainText(record.practice)
        ui.client.setText(record.client)
        ui.notes.setPlainText(record.notes)
        ui.saved.setText("")
        if self.after is not None:
            self.after.begin(record.after.told, None if record.screening is None else record.screening.pain)
        self._record = record
        self.saved = False
        self.lay_out()

    def forget(self) -> None:
        """Another client: the sheet and all that was typed for this one go."""
        self._settle.stop()
        self._record = self._make_sheet = self.sheet = None
        self.saved = True
        ui = self.ui
        for field in (ui.therapist, ui.client):
            field.setText("")  # from its own undo too
        for text in (ui.practice, ui.notes):
            text.setPlainText("")
        for label in (ui.saved, ui.outcome, ui.facts):
            label.clear()
        ui.sheet.set_page(None, self.ui.sheet.paper)
        if self.after is not None:
            self.after.begin(Told(), None)

    @property
    def record(self) -> SessionRecord | None:
        """The record with what has been typed."""
        if self._record is None:
            return None
        ui = self.ui
        return replace(
            self._record,
            therapist=ui.therapist.text().strip(),
            practice=ui.practice.toPlainText().strip(),
            client=ui.client.text().strip(),
            notes=ui.notes.toPlainText().strip(),
            after=self._record.after if self.after is None else self.after.aftercare,
        )

    def statements(self) -> list[tuple[str, Source]]:
        """What the page says beside the sheet, with where it comes from."""
        return [] if self.after is None else self.after.statements()

    def show_outcome(self, outcome: str, facts: str) -> None:
        """How the session ended, and its times."""
        self.ui.outcome.setText(outcome)
        self.ui.facts.setText(facts)
        self.ui.sheet.setAccessibleDescription(outcome)

    def show_trouble(self, text: str) -> None:
        """Why what is written here is not kept yet; "" once it is."""
        self.ui.trouble.setText(text)
        self.ui.trouble.setVisible(bool(text))

    def offer_undo(self, offered: bool) -> None:
        """Whether the end of the session can still be taken back."""
        self.ui.undo_button.setVisible(offered)

    def mark_saved(self, text: str) -> None:
        """The sheet has been printed or saved; `text` says where."""
        self.saved = True
        self.ui.saved.setText(text)
        self.remarked.emit(text, False)

    def lay_out(self) -> None:
        """Make the sheet of what is written now."""
        self._settle.stop()
        record = self.record
        if record is None or self._make_sheet is None:
            return
        page = QPageSize(PAPERS[self.ui.paper.value or "a4"])
        self.sheet = self._make_sheet(record, page)
        self.ui.sheet.set_page(self.sheet.draw, self.sheet.size, self.sheet.text)

    def _edit(self) -> None:
        if self._record is not None:
            self.saved = False
            self.ui.saved.setText("")
            self._settle.start()
            self.edited.emit()

    def _choose_paper(self, paper: str) -> None:
        self.lay_out()
        self.paper_chosen.emit(paper)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sheet()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_sheet()
        return super().event(event)
