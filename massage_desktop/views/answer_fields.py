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
from massage_desktop.widgets.unseen_label import UnseenLabel

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

    def retranslate(self, words: Words) -> None:
        """All texts in the language of now; the answer stays."""
        raise NotImplementedError

    @property
    def stops(self) -> list[QWidget]:
        """What takes the focus, in order."""
        raise NotImplementedError


class SegmentField(AnswerField):
    """A few answers side by side; none is chosen at first."""

    def __init__(self, question: Question, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.wide = question.kind != "yes_no"
        self.control = SegmentedControl(self)
        self.control.set_compact(True)
        self.retranslate(words)
        self.control.chosen.connect(self._tell)
        for segment in self.control.segments():  # the chosen one tells nothing, though it was said again
            segment.clicked.connect(lambda _checked=False, key=segment.key: self._tell(key))
        self.row.addWidget(self.control)

    def retranslate(self, words: Words) -> None:
        self.control.setAccessibleName(self.question.text.say(words.language))
        self.control.set_segments(choices(self.question, words))

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

    def __init__(self, question: Question, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self._box = ElidingBox(self)
        self._label = UnseenLabel(self._box)
        self._keys = [key for key, _ in choices(question, words)]
        self._box.addItems(self._keys)
        self._box.setCurrentIndex(-1)
        self.retranslate(words)
        self._box.activated.connect(lambda place: self.given.emit(self._keys[place]))
        self.row.addWidget(self._box)

    def retranslate(self, words: Words) -> None:
        self._box.setAccessibleName(self.question.text.say(words.language))
        self._label.setText(self._box.accessibleName())
        self._box.setPlaceholderText(self.tr("Choose…"))
        texts = [text for _, text in choices(self.question, words)]
        self._box.setMinimumContentsLength(min(max(map(len, texts)), 42))
        for place, text in enumerate(texts):
            self._box.setItemText(place, text)

    def show_answer(self, said: str | None) -> None:
        self._box.setCurrentIndex(self._keys.index(said) if said in self._keys else -1)

    @property
    def stops(self) -> list[QWidget]:
        return [self._box]


class ScoreField(AnswerField):
    """A pain score."""

    def __init__(self, question: Question, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.scale = PainScale(self)
        self.retranslate(words)
        self.scale.chosen.connect(lambda score: self.given.emit(str(score)))
        self.scale.taken_back.connect(lambda: self.given.emit(None))
        self.row.addWidget(self.scale)

    def retranslate(self, words: Words) -> None:
        self.scale.set_name(self.question.text.say(words.language))
        self.scale.set_words(words.pain_words(), words.worst())

    def show_answer(self, said: str | None) -> None:
        self.scale.set_value(None if said is None else int(said))

    @property
    def stops(self) -> list[QWidget]:
        return [self.scale, *self.scale.buttons]


class PressureField(AnswerField):
    """A blood pressure, mmHg; told when both figures are there, or none."""

    def __init__(self, question: Question, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.systolic, self.diastolic, self._unit = self._figure("128"), self._figure("82"), QLabel(self)
        for part in (self.systolic, QLabel("/", self), self.diastolic, self._unit):
            self.row.addWidget(part)
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:  # noqa: ARG002 - it asks no question of its own
        names = {
            self.systolic: self.tr("Upper blood pressure, mmHg"),
            self.diastolic: self.tr("Lower blood pressure, mmHg"),
        }
        for field, name in names.items():
            field.setAccessibleName(name)
            field.setToolTip(name)
        self._unit.setText(self.tr("mmHg"))

    def _figure(self, example: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setMaxLength(3)
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


def choices(question: Question, words: Words) -> list[tuple[str, str]]:
    """What can be answered, by its key, in the interface's language."""
    if question.kind == "choice":
        return [(option.key, option.text.say(words.language)) for option in question.options]
    return [(NO, words.no()), (YES, words.yes())]


def field_for(question: Question, words: Words, parent: QWidget) -> AnswerField:
    """The field that a question takes, whatever the language."""
    match question.kind:
        case "score":
            return ScoreField(question, words, parent)
        case "blood_pressure":
            return PressureField(question, words, parent)
        case "choice":
            texts = [text for option in question.options for text in (option.text.en, option.text.ru)]
            few = len(question.options) <= FEW and all(len(text) <= SHORT for text in texts)
            return (SegmentField if few else ChoiceField)(question, words, parent)
    return SegmentField(question, words, parent)
