"""What is noted during a session, and whether it interrupts it. Pure.

A rise of the pain by 2, a score of 7 or an emergency sign pauses (X12, X13, chosen by us). Dizziness or a
sign while the neck is worked stops at once (X27, X90). A reaction stops the aroma (article, L68).
"""

from typing import Literal

from msgspec import Struct

from massage_desktop.content.protocol import Mode
from massage_desktop.screening.scores import SCORES, SEVERE, parse_score
from massage_desktop.screening.spots import find_spot

Action = Literal["stop", "pause", "aroma"]
RISE = 2


class Alarm(Struct, frozen=True):
    """What a note asks for: to `stop` at once; to `pause`, or to leave off the `aroma`, and offer the end.

    `advice` is the key of one of the handbook's statements; with `lists_signs` its emergency signs follow.
    """

    action: Action
    advice: str
    lists_signs: bool = False


NECK_SIGNS = ("dizziness", "sign")
OTHERS = {
    "dizziness": Alarm("pause", "dizzy", lists_signs=True),
    "sign": Alarm("pause", "emergency_sign", lists_signs=True),
    "aroma": Alarm("aroma", "aroma_stop"),
}
STOP_REASONS = {"pain_score": "pain", "painful_spot": "pain"}


def stop_reason(kind: str) -> str:
    """The reason of a session that ends after a note of that kind."""
    return STOP_REASONS.get(kind, kind)


def alarm(kind: str, value: str, before: int | None, mode: Mode, *, pain_stops: bool = False) -> Alarm | None:
    """What a note of that kind comes to, None if it interrupts nothing.

    `kind` and `value` are those of a `Note`: "pain_score" with a score (a ValueError if it is none),
    "painful_spot" with a score, or a spot as `spots` writes it with a score or without one, "dizziness",
    "aroma", "sign" with the key of an emergency sign.
    `before` is the score before the start, None if not asked; `pain_stops` says that the running stage warns
    of any pain (PAIN_STOP: article, L117, L123): there more pain than before stops.
    """
    score = _score(kind, value)
    if score is not None:
        return _pain(score, before, pain_stops)
    if mode == "neck" and kind in NECK_SIGNS:
        return Alarm("stop", "dizzy_neck", lists_signs=True)
    return OTHERS.get(kind)


def _score(kind: str, value: str) -> int | None:
    """The score that a note tells; a spot is written with one, without one, or as the bare score."""
    if kind == "pain_score" or (kind == "painful_spot" and value.strip() in SCORES):
        return parse_score(value)
    spot = find_spot(value) if kind == "painful_spot" else None
    return None if spot is None else spot.score


def _pain(score: int, before: int | None, pain_stops: bool) -> Alarm | None:
    if pain_stops and score > (before or 0):
        return Alarm("stop", "pain_severe" if score >= SEVERE else "pain_stops")
    if score >= SEVERE:
        return Alarm("pause", "pain_severe")
    if before is not None and score - before >= RISE:
        return Alarm("pause", "pain_risen")
    return None
