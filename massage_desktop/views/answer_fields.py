"""Fields for the kinds of questions: yes or no, a choice, a pain score, a blood pressure.

Each shows an answer, tells the one that was given (None: taken back), and names its tab stops.
"""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from massage_desktop.content.screening import Question
from massage_desktop.screening.asking import NO, YES
from massage_desktop.views.words import Words
from massage_desktop.widgets.eliding_box import ElidingBox
from massage_desktop.widgets.pain_scale import PainScale
from massage_desktop.widgets.segmented import SegmentedControl

FEW = 3  # so many short options stand side by side
SHORT = 12  # letters


class AnswerField(QWidget):
    """What all fields have."""

    given = Signal(object)  # the answer as a text, or None
    wide = True  # it stands below the question

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(6)
        self.row.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def show_answer(self, said: str | None) -> None:
        """Show an answer without telling it."""
        raise NotImplementedError

    @property
    def stops(self) -> list[QWidget]:
        """What takes the focus, in order."""
        raise NotImplementedError


class SegmentField(AnswerField):
    """A few answers side by side; none is chosen at first."""

    def __init__(
        self, question: Question, name: str, choices: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(question, parent)
        self.wide = question.kind != "yes_no"
        self.control = SegmentedControl(self)
        self.control.setAccessibleName(name)
        self.control.set_compact(True)
        self.control.set_segments(choices)
        self.control.chosen.connect(self._tell)
        for segment in self.control.segments():  # the chosen one tells nothing, though it was said again
            segment.clicked.connect(lambda _checked=False, key=segment.key: self._tell(key))
        self.row.addWidget(self.control)

    def _tell(self, said: str) -> None:
        self.given.emit(said)

    def show_answer(self, said: str | None) -> None:
        if said != self.control.value:
            self.control.set_value(said)

    @property
    def stops(self) -> list[QWidget]:
        return [self.control, *self.control.segments()]


class ChoiceField(AnswerField):
    """Many answers, or long ones."""

    def __init__(
        self, question: Question, name: str, choices: list[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(question, parent)
        self._box = ElidingBox(self)
        self._box.setAccessibleName(name)
        self._box.setPlaceholderText(self.tr("Choose…"))
        self._box.setMinimumContentsLength(min(max(len(text) for _, text in choices), 42))
        self._keys = [key for key, _ in choices]
        self._box.addItems([text for _, text in choices])
        self._box.setCurrentIndex(-1)
        self._box.activated.connect(lambda place: self.given.emit(self._keys[place]))
        self.row.addWidget(self._box)

    def show_answer(self, said: str | None) -> None:
        self._box.setCurrentIndex(self._keys.index(said) if said in self._keys else -1)

    @property
    def stops(self) -> list[QWidget]:
        return [self._box]


class ScoreField(AnswerField):
    """A pain score."""

    def __init__(self, question: Question, name: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.scale = PainScale(self)
        self.scale.set_name(name)
        self.scale.set_words(words.pain_words(), words.worst())
        self.scale.chosen.connect(lambda score: self.given.emit(str(score)))
        self.scale.taken_back.connect(lambda: self.given.emit(None))
        self.row.addWidget(self.scale)

    def show_answer(self, said: str | None) -> None:
        self.scale.set_value(None if said is None else int(said))

    @property
    def stops(self) -> list[QWidget]:
        return [self.scale, *self.scale.buttons]


class PressureField(AnswerField):
    """A blood pressure, mmHg; told when both figures are there, or none."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.systolic = self._figure(self.tr("Upper blood pressure, mmHg"), "128")
        self.diastolic = self._figure(self.tr("Lower blood pressure, mmHg"), "82")
        for part in (self.systolic, QLabel("/", self), self.diastolic, QLabel(self.tr("mmHg"), self)):
            self.row.addWidget(part)

    def _figure(self, name: str, example: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setMaxLength(3)
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.setPlaceholderText(example)
        field.setProperty("role", "figure")
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.editingFinished.connect(self._tell)
        return field

    def _tell(self) -> None:
        figures = [field.text().strip() for field in (self.systolic, self.diastolic)]
        if all(figures) or not any(figures):
            self.given.emit("/".join(figures) if all(figures) else None)

    def show_answer(self, said: str | None) -> None:
        if said is None and any(field.text() for field in (self.systolic, self.diastolic)):
            return  # half typed, or refused
        figures = ("", "") if said is None else said.split("/")
        for field, text in zip((self.systolic, self.diastolic), figures, strict=True):
            with QSignalBlocker(field):
                field.setText(text)

    @property
    def stops(self) -> list[QWidget]:
        return [self.systolic, self.diastolic]


def field_for(question: Question, words: Words, parent: QWidget) -> AnswerField:
    """The field that a question takes."""
    name = question.text.say(words.language)
    match question.kind:
        case "score":
            return ScoreField(question, name, words, parent)
        case "blood_pressure":
            return PressureField(question, parent)
        case "choice":
            choices = [(option.key, option.text.say(words.language)) for option in question.options]
            few = len(choices) <= FEW and all(len(text) <= SHORT for _, text in choices)
            kind = SegmentField if few else ChoiceField
            return kind(question, name, choices, parent)
    return SegmentField(question, name, [(NO, words.no()), (YES, words.yes())], parent)
