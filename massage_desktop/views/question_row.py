"""One question in a row of its own: its text, its answer, what the answer means, what is still wanted."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from massage_desktop.content.screening import Question
from massage_desktop.views.answer_fields import field_for
from massage_desktop.views.row_face import RowFace
from massage_desktop.views.words import Words
from massage_desktop.widgets.level_frame import LevelFrame, LevelSign, LevelWord
from massage_desktop.widgets.style import set_role
from massage_desktop.widgets.theme import Theme

MARGINS = (22, 6, 8, 6)  # px: left (beside the strip), top, right, bottom


class QuestionRow(LevelFrame):
    """Shows a face; what is answered, typed or wanted is told."""

    answered = Signal(str, object)  # the question's id; the answer, or None
    detail_typed = Signal(str, str)
    map_wanted = Signal(str)
    clearance_wanted = Signal()

    def __init__(self, question: Question, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self._words, self.field = words, field_for(question, words, self)
        self.detail = QLineEdit(self)
        self.map_button = QPushButton(self)
        self.clearance_button = QPushButton(self)
        self._sign, self._word = LevelSign(self), LevelWord(self)
        self._text = self._label("strong")
        self.note, self._advice = self._label("detail"), self._label("detail")
        self._missing, self.problem = self._label("wanted"), self._label("problem")
        for button in (self.map_button, self.clearance_button):
            button.setProperty("role", "small")
        self._lay_out()
        self.retranslate()
        self._connect()

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.hide()
        return label

    def retranslate(self) -> None:
        """What no face sets, in the language of now; what was answered and typed stays."""
        question, language = self.question, self._words.language
        short = (question.short or question.text).say(language)
        self._text.setText(question.text.say(language))
        self.field.retranslate(self._words)
        self.map_button.setText(self.tr("On map"))
        self.clearance_button.setText(self.tr("Clearance…"))
        self.detail.setAccessibleName(self.tr("{question}: what is minded").format(question=short))
        self.detail.setPlaceholderText(self.tr("Where, what, since when"))
        self.map_button.setAccessibleName(self.tr("On map: {question}").format(question=short))
        self.map_button.setToolTip(self.tr("Mark the place on the body map"))
        self.clearance_button.setAccessibleName(self.tr("Clearance: {question}").format(question=short))
        self.clearance_button.setToolTip(self.tr("Record what a doctor allowed"))

    def _lay_out(self) -> None:
        self._texts = QVBoxLayout()
        self._texts.setSpacing(2)
        for part in (self._text, self.note, self._advice, self._missing, self.problem, self.detail):
            self._texts.addWidget(part)
        self._text.show()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._texts, 1)
        if self.field.wide:
            self._texts.insertWidget(2, self.field)
        else:
            self._row.addWidget(self.field)
        self._row.addWidget(self._word)
        self._row.addWidget(self.map_button)
        self._row.addWidget(self.clearance_button)
        self._fit()

    def _connect(self) -> None:
        key = self.question.id
        self.field.given.connect(lambda said: self.answered.emit(key, said))
        self.detail.textChanged.connect(lambda text: self.detail_typed.emit(key, text))
        self.map_button.clicked.connect(lambda: self.map_wanted.emit(key))
        self.clearance_button.clicked.connect(self.clearance_wanted)

    @property
    def stops(self) -> list[QWidget]:
        """What takes the focus, in order."""
        return [*self.field.stops, self.detail, self.map_button, self.clearance_button]

    def show_face(self, face: RowFace) -> None:
        """Show what the answer means."""
        self.set_level(face.level)
        self._sign.set_level(face.level)
        self._word.set_word(face.level, face.word)
        self.field.show_answer(face.said)
        set_role(self._advice, "strong" if face.emergency else "detail")
        wanted = (self.note, face.note), (self._advice, face.advice), (self._missing, face.missing)
        for label, text in wanted:
            label.setText(text[:1].upper() + text[1:] if label is self._missing else text)
            label.setVisible(bool(text))
        self._show_detail(face.detail)
        self.map_button.setVisible(face.marks)
        self.clearance_button.setVisible(face.clearance)
        self.show_problem("")

    def _show_detail(self, detail: str | None) -> None:
        self.detail.setVisible(detail is not None)
        if detail is not None and detail.strip() != self.detail.text().strip():
            with QSignalBlocker(self.detail), QSignalBlocker(self.detail):
                self.detail.setText(detail)

    def show_problem(self, problem: str) -> None:
        """Say what cannot be an answer; "" takes that away."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def focus(self) -> None:
        """Give what is still wanted the focus: the answer, the detail, the place."""
        stops = self.field.stops
        if self._missing.isVisibleTo(self):
            stops = [self.map_button] if self.question.marks_place else [self.detail]
        stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._fit()

    def _fit(self) -> None:
        left, top, right, bottom = (self._theme.px(margin) for margin in MARGINS)
        self._row.setContentsMargins(left, top, right, bottom)
        self._row.setSpacing(self._theme.px(10))
