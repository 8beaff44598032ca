"""One group of questions as a card: its button, the short texts that no finding needs, the rows."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from massage_desktop.content.screening import Group, Question
from massage_desktop.screening.asking import NO
from massage_desktop.screening.verdict import Verdict
from massage_desktop.services.interview import Interview
from massage_desktop.views.question_row import QuestionRow
from massage_desktop.views.row_face import RowFaces
from massage_desktop.views.words import Words
from massage_desktop.widgets.group_button import GroupButton
from massage_desktop.widgets.level_frame import FoundLevel
from massage_desktop.widgets.text_flow import TextFlow

CALM = (FoundLevel.OPEN, FoundLevel.CALM)


class GroupCard(QFrame):
    """The group's questions as the interview has them."""

    none_pressed = Signal(str)  # the group's key
    none_taken_back = Signal(str)
    opened = Signal(str)  # the id of a question whose short text was pressed
    row_made = Signal(object)

    def __init__(
        self,
        group: Group,
        words: Words,
        interview: Interview,
        faces: RowFaces,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.group = group
        self._words, self._interview, self._faces = words, interview, faces
        self._questions: tuple[Question, ...] = ()
        self._opened: set[str] = set()
        self._returning = ""  # the question whose row has just gone with the focus in it
        self._rows: dict[str, QuestionRow] = {}
        self.button, self.flow = GroupButton(self), TextFlow(self)
        self._title, self._hint = QLabel(self), QLabel(self)
        self.setProperty("role", "card")
        self._lay_out()
        self.retranslate()
        self.button.wanted.connect(self._press)
        self.flow.pressed.connect(self.opened)

    def _lay_out(self) -> None:
        title, hint = self._title, self._hint
        title.setProperty("role", "card-title")
        hint.setProperty("role", "detail")
        hint.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(hint, 1)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 7, 10, 8)
        self._column.setSpacing(5)
        self._column.addLayout(head)
        self._column.addWidget(self.flow)

    def retranslate(self) -> None:
        """What `refresh` does not set, in the language of now."""
        language = self._words.language
        self._title.setText(self.group.title.say(language))
        self.setAccessibleName(self._title.text())
        self._hint.setText(self.group.hint.say(language))
        for row in self._rows.values():
            row.retranslate()

    @property
    def rows(self) -> dict[str, QuestionRow]:
        """The rows by their question's id."""
        return self._rows

    @property
    def stops(self) -> list[QWidget]:
        """What takes the focus, in order."""
        rows = [stop for row in self._rows.values() for stop in row.stops]
        return [self.button, *self.flow.texts, *rows]

    def refresh(self, questions: tuple[Question, ...], verdict: Verdict) -> bool:
        """Show these questions; whether there are other controls than before."""
        self._questions, before = questions, self.stops
        self._keep_rows([q for q in questions if q.id in self._opened or self._faces.has_row(q)])
        for row in self._rows.values():
            row.show_face(self._faces.face(row.question, verdict))
        self._show_texts()
        self._show_button()
        self._return_focus()
        return self.stops != before

    def _return_focus(self) -> None:
        text, self._returning = self.flow.button(self._returning), ""
        if text is not None:
            self.flow.focus(text)

    def _keep_rows(self, questions: Sequence[Question]) -> None:
        old = self._rows
        self._rows = {q.id: old.pop(q.id) if q.id in old else self._made(q) for q in questions}
        for key, row in old.items():
            self._drop(key, row)
        for place, row in enumerate(self._rows.values(), start=2):
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
                row.show()  # at once, so that it can have the focus

    def _made(self, question: Question) -> QuestionRow:
        row = QuestionRow(question, self._words, self)
        self.row_made.emit(row)
        return row

    def _drop(self, key: str, row: QuestionRow) -> None:
        """A row goes; if the focus was in it, the short text that stands for it again takes it."""
        focused = QApplication.focusWidget()
        if focused is not None and row.isAncestorOf(focused):
            self._returning = key
        row.hide()
        row.deleteLater()

    def _show_texts(self) -> None:
        language = self._words.language
        listed = [q for q in self._questions if q.id not in self._rows]
        partly = any(self._interview.said(question) is None for question in listed)  # else the button says it
        self.flow.set_texts(
            [
                (q.id, (q.short or q.text).say(language), partly and self._interview.said(q) == NO)
                for q in listed
            ]
        )
        self.flow.setVisible(bool(listed))
        for button in self.flow.texts:
            question = next(q for q in listed if q.id == button.key)
            button.setToolTip(question.text.say(language))

    def _show_button(self) -> None:
        plain = [question for question in self._questions if question.in_group]
        found = any(row.level not in CALM for row in self._rows.values())
        text = (
            self.tr("All others asked, none applies")
            if found
            else self.tr("Asked all of these, none applies")
        )
        self.button.setText(text)
        name = self.tr("{group}: asked all of these, none applies")
        self.button.setAccessibleName(name.format(group=self.group.title.say(self._words.language)))
        self.button.set_on(all(self._interview.said(question) is not None for question in plain))
        self.button.setVisible(bool(plain))

    def _press(self) -> None:
        """All that is open is answered with no, or the noes are taken back."""
        self.shut()
        if self.button.isChecked():
            self.none_taken_back.emit(self.group.key)
        else:
            self.none_pressed.emit(self.group.key)

    def open(self, key: str) -> None:
        """From the next refresh on a question stands in a row of its own, until it is answered with no."""
        self._opened.add(key)

    def shut(self, key: str = "") -> None:
        """The question goes back to the list, or all do."""
        self._opened = self._opened - {key} if key else set()

    def go_to(self, wanted: Collection[str]) -> bool:
        """Give the first of these questions the focus; whether one is here."""
        if any(text.key in wanted for text in self.flow.texts):
            self.button.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        row = next((row for key, row in self._rows.items() if key in wanted), None)
        if row is not None:
            row.focus()
        return row is not None
