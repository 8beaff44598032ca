"""The one question that the article asks before the neck is massaged, and the verdict on its answer."""

from enum import Enum

from msgspec import Struct

from massage_desktop.content.protocol import Mode
from massage_desktop.content.text import Source, Statement


class Answer(Enum):
    """An answer; not asked is never no."""

    NOT_ASKED = "not asked"
    YES = "yes"
    NO = "no"


class Level(Enum):
    """What the answers come to."""

    CLEAR = "clear"
    INCOMPLETE = "incomplete"
    CLEARANCE = "clearance"


class Verdict(Struct, frozen=True):
    """Whether a session may start, and why."""

    level: Level

    @property
    def may_start(self) -> bool:
        """Only a clear verdict starts a session."""
        return self.level is Level.CLEAR


NECK_QUESTION = Statement(
    en="Has a doctor excluded an intervertebral hernia and a subluxation of the neck vertebrae?",
    ru="Исключил ли врач межпозвоночную грыжу и подвывих шейных позвонков?",
    source=Source(article="L39"),
)


def question(mode: Mode) -> Statement | None:
    """What `mode` asks before its start (the article, line 39), or None."""
    return NECK_QUESTION if mode == "neck" else None


def judge(mode: Mode, answer: Answer) -> Verdict:
    """The verdict on the mode's question: without a yes the neck is not massaged."""
    if question(mode) is None or answer is Answer.YES:
        return Verdict(Level.CLEAR)
    return Verdict(Level.INCOMPLETE if answer is Answer.NOT_ASKED else Level.CLEARANCE)
