"""The verdict on an answers file: told with a plan, and in the way of a session that may not start."""

from typing import Any

from massage_desktop.content.language import Language
from massage_desktop.content.problems import plain
from massage_desktop.errors import UserError
from massage_desktop.preparing.weighing import Weighed
from massage_desktop.screening.verdict import Rank, Reason, Verdict


def refuse_stop(weighed: Weighed, language: Language) -> None:
    """A UserError with reason and advice if the session is stopped; there is no override."""
    if weighed.verdict.rank is Rank.STOP:
        raise UserError(f"{weighed.occasion.protocol}: {sentence(weighed.verdict, language)}")


def refuse_start(weighed: Weighed, language: Language) -> None:
    """A UserError if the session may not start, whatever the reason."""
    if not weighed.verdict.may_start:
        raise UserError(f"{weighed.occasion.protocol}: {sentence(weighed.verdict, language)}")


def sentence(verdict: Verdict, language: Language) -> str:
    """The verdict on one line: its name, then what led to it and what to do, then what was not answered."""
    name = verdict.rank.name.lower()
    reasons = [_reason(reason, language) for reason in verdict.reasons if not reason.lifted]
    missing = f"not answered: {', '.join(verdict.open)}" if verdict.open else ""
    return plain("; ".join(filter(None, (name, *reasons, missing))))


def as_json(verdict: Verdict, language: Language) -> dict[str, Any]:
    """The verdict for programs."""
    return {
        "level": verdict.rank.name.lower(),
        "may_start": verdict.may_start,
        "emergency": verdict.emergency,
        "reasons": [_values(reason, language) for reason in verdict.reasons],
        "open": verdict.open,
    }


def _reason(reason: Reason, language: Language) -> str:
    advice = "" if reason.advice is None else f" ({reason.advice.say(language)})"
    return f"{reason.rank.name.lower()}: {reason.title.say(language)}{advice}"


def _values(reason: Reason, language: Language) -> dict[str, Any]:
    return {
        "level": reason.rank.name.lower(),
        "question": reason.question,
        "title": reason.title.say(language),
        "advice": "" if reason.advice is None else reason.advice.say(language),
        "lifted": reason.lifted,
        "article_level": reason.article,
        "source": str(reason.source),
    }
