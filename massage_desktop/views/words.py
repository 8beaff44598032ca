"""Words and figures that several views show, in the interface's language."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal

from massage_desktop.content.language import Language
from massage_desktop.content.protocol import Mode, Side
from massage_desktop.content.vertebrae import Beside
from massage_desktop.screening.scores import SCORES, pain_word
from massage_desktop.widgets.body_face import MapWords

NAMES: dict[Language, str] = {"en": "English", "ru": "Русский"}  # each in its own language


def count_down(ms: int) -> str:
    """Time left as m:ss; a second that has begun counts as whole, so that 0:00 is the end."""
    return _clock(-(-ms // 1000))


def count_up(ms: int) -> str:
    """Time passed as m:ss; only whole seconds count."""
    return _clock(ms // 1000)


def _clock(seconds: int) -> str:
    minutes, rest = divmod(max(seconds, 0), 60)
    return f"{minutes}:{rest:02d}"


class Words(QObject):
    """The shared words; `language` is that of the content's texts.

    `changed` comes once every widget has set its own texts anew: time to show what is of the moment again.
    """

    changed = Signal()
    _turned = Signal()

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language: Language = language
        # behind the LanguageChange that Qt has posted to the windows, before anything is painted
        self._turned.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    def speak(self, language: Language) -> None:
        """Another language, whose translations are installed already."""
        self.language = language
        self._turned.emit()

    def plate(self, side: Side) -> str:
        """A side as the plates and the map call it."""
        return {"left": self.tr("LEFT"), "right": self.tr("RIGHT"), "both": self.tr("BOTH SIDES")}[side]

    def side(self, side: Side) -> str:
        """A side in running text."""
        return {
            "left": self.tr("left side"),
            "right": self.tr("right side"),
            "both": self.tr("both sides"),
        }[side]

    def half(self, side: Side) -> str:
        """A side as a short label."""
        return {"left": self.tr("Left"), "right": self.tr("Right"), "both": self.tr("Both")}[side]

    def place(self, side: Beside, vertebra: str) -> str:
        """A point of the back: its side, and the vertebra that it is beside."""
        text = {
            "left": self.tr("left, beside {vertebra}"),
            "right": self.tr("right, beside {vertebra}"),
            "middle": self.tr("on the midline, at {vertebra}"),
        }[side]
        return text.format(vertebra=vertebra)

    def mode(self, mode: Mode) -> str:
        """A mode as its button calls it."""
        return {"neck": self.tr("Neck"), "back": self.tr("Back"), "lumbar": self.tr("Lumbar")}[mode]

    def level(self, level: str) -> str:
        """The word of a warning's level, as it stands on its card."""
        return {
            "emergency": self.tr("Stop at once"),
            "closed": self.tr("Closed"),
            "limited": self.tr("Limited"),
            "technique": self.tr("Technique"),
            "hint": self.tr("Hint"),
        }[level]

    def map_words(self) -> MapWords:
        """The words of the body map."""
        return MapWords(
            left=self.tr("LEFT"),
            right=self.tr("RIGHT"),
            working=self.tr("working"),
            next=self.tr("next"),
            closed=self.tr("closed"),
            limited=self.tr("limited"),
            pressure=self.tr("pressure"),
        )

    def pressure(self, pressure: tuple[int, int]) -> str:
        """A pressure of the scale 1 to 5."""
        low, high = pressure
        if low == high:
            return self.tr("{level} of 5").format(level=high)
        return self.tr("{low} to {high} of 5").format(low=low, high=high)

    def day(self, day: date) -> str:
        """A day as it is written in the language: "18 Nov 2026"."""
        return QLocale(self.language).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")

    def number(self, number: float) -> str:
        """A number as it is written in the language, with no more decimals than it has."""
        return QLocale(self.language).toString(float(number), "g")

    def pain_words(self) -> list[str]:
        """The word of each pain score from 0 to 10."""
        words = {
            "none": self.tr("none"),
            "mild": self.tr("mild"),
            "moderate": self.tr("moderate"),
            "severe": self.tr("severe"),
        }
        return [words[pain_word(score)] for score in SCORES.values()]

    def worst(self) -> str:
        """What a pain of 10 means."""
        return self.tr("worst imaginable")

    def no(self) -> str:
        """The answer no."""
        return self.tr("No")

    def yes(self) -> str:
        """The answer yes."""
        return self.tr("Yes")
