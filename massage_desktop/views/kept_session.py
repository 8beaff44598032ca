"""One kept session: its sheet as it is printed again, and its notes, which can be amended."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from massage_desktop.report.words import Words as ReportWords
from massage_desktop.services.paper import Sheet
from massage_desktop.store.shown import shown
from massage_desktop.store.stored import StoredSession
from massage_desktop.views.summary_page import PAPERS, MakeSheet
from massage_desktop.views.words import Words
from massage_desktop.widgets.sheet_view import SheetView

NARROW, FIELD = 340, 120  # px: the notes' column, the field in it


class KeptSession(QWidget):
    """Shows a session; amending and paper are the work of whoever listens."""

    amended = Signal(str)
    print_wanted = Signal()
    save_wanted = Signal()
    preview_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, words: Words, make_sheet: MakeSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._make_sheet = words, make_sheet
        self.session: StoredSession | None = None
        self.sheet: Sheet | None = None
        self.view = SheetView(self)
        self.view.setAccessibleName(self.tr("Sheet preview"))
        self.heading, self.facts, self.notes, self.said = (QLabel(self) for _ in range(4))
        self.field = QPlainTextEdit(self)
        self.amend = self._button(self.tr("Amend the notes"))
        self.back, self.preview = self._button(self.tr("Back to the list")), self._button(self.tr("Preview"))
        self.save = self._button(self.tr("Save as PDF"))
        self.print = self._button(self.tr("Print summary"), "primary")
        self._lay_out()
        self._connect()

    def _button(self, text: str, role: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setProperty("role", role or None)
        return button

    def _connect(self) -> None:
        self.field.textChanged.connect(self._offer_amending)
        self.amend.clicked.connect(lambda: self.amended.emit(self.typed))
        self.back.clicked.connect(self.back_wanted)
        self.preview.clicked.connect(self.preview_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        columns.addWidget(self._notes_column())
        columns.addWidget(self.view, 1)
        actions = QHBoxLayout()
        for button in (self.print, self.save, self.preview):
            actions.addWidget(button)
        actions.addWidget(self.said, 1)
        actions.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(columns, 1)
        column.addLayout(actions)

    def _notes_column(self) -> QWidget:
        """The notes as they grew, and a field for another text of them."""
        part = QFrame(self)
        part.setFixedWidth(NARROW)
        self.heading.setProperty("role", "heading")
        self.notes.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.notes.setTextFormat(Qt.TextFormat.RichText)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.heading, self.facts, self.notes, self.said):
            label.setWordWrap(True)
        area = QScrollArea(part)
        area.setWidgetResizable(True)
        area.setWidget(self.notes)
        area.setAccessibleName(self.tr("Notes as they were written"))
        caption = QLabel(self.tr("Other notes: what was written first stays."), part)
        caption.setProperty("role", "detail")
        caption.setWordWrap(True)
        caption.setBuddy(self.field)
        self.field.setAccessibleName(self.tr("Amended notes"))
        self.field.setTabChangesFocus(True)
        self.field.setMaximumHeight(FIELD)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 8, 0)
        for widget in (self.heading, self.facts, area, caption, self.field, self.amend):
            column.addWidget(widget, int(widget is area))
        return part

    @property
    def typed(self) -> str:
        """The notes in the field."""
        return self.field.toPlainText().strip()

    def show_session(self, session: StoredSession, paper: str) -> None:
        """Show this session on the given paper."""
        self.session = session
        record = session.record
        sheet_words = ReportWords.shipped(record.language)
        self.sheet = self._make_sheet(shown(session, sheet_words), QPageSize(PAPERS[paper]))
        self.view.set_page(self.sheet.draw, self.sheet.size, self.sheet.text)
        self.heading.setText(record.plan.title.say(self._words.language))
        self.facts.setText(self._facts(session))
        self.view.setAccessibleDescription(f"{self.heading.text()}. {self.facts.text()}")
        self.notes.setText(self._notes(session))
        self.field.setPlainText(session.notes)
        self.said.clear()
        self._offer_amending()

    def _facts(self, session: StoredSession) -> str:
        record = session.record
        when = self.tr("{day}, {start} to {end}").format(
            day=self._words.day(record.started_at),
            start=f"{record.started_at:%H:%M}",
            end=f"{record.ended_at:%H:%M}",
        )
        return "\n".join(filter(None, (when, record.client, record.therapist)))

    def _notes(self, session: StoredSession) -> str:
        first = session.record.notes or self.tr("No notes were written.")
        parts = [(self.tr("Notes"), first)]
        for each in session.amendments:
            day, at = self._words.day(each.at), f"{each.at:%H:%M}"
            parts.append((self.tr("Amended {day}, {time}").format(day=day, time=at), each.text))
        return "".join(f"<p><b>{escape(head)}</b><br>{_lines(text)}</p>" for head, text in parts)

    def _offer_amending(self) -> None:
        session = self.session
        self.amend.setEnabled(session is not None and self.typed != session.notes.strip())

    @property
    def unsaved(self) -> bool:
        """Whether notes were typed that are not kept."""
        return self.amend.isEnabled()

    def say(self, done: str) -> None:
        """What was done with the sheet or the notes."""
        self.said.setText(done)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
