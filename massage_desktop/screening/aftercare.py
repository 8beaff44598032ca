"""What to advise after a session, by how much it hurts, how long, and what else there is.

Pure. The grounds: article, L174-L177; X12, X68, X69; the limits we chose. The texts stand in the handbook.
"""

from collections.abc import Collection
from typing import Literal, get_args

from massage_desktop.content.handbook import Grave
from massage_desktop.screening.scores import pain_word

Lasting = Literal["under_48", "48_to_72", "over_72"]  # hours since the session that the pain has lasted
GRAVITY: tuple[Grave, ...] = get_args(Grave)  # mildest first
WORRIES = frozenset({"numbness", "weakness"})  # these send to a doctor; every other sign is an emergency

BY_PAIN: dict[str, Grave] = {"mild": "expected", "moderate": "contact", "severe": "doctor"}
BY_TIME: dict[Lasting, Grave] = {"48_to_72": "contact", "over_72": "doctor"}


def lasting(hours: float) -> Lasting:
    """The stretch that a pain of so many hours belongs to; 48 and 72 themselves are from 48 to 72."""
    if hours < 48:
        return "under_48"
    return "48_to_72" if hours <= 72 else "over_72"


def triage(
    score: int | None,
    lasts: Lasting = "under_48",
    signs: Collection[str] = (),
    *,
    worsening: bool = False,
) -> Grave | None:
    """The gravest advice that holds; None where nothing hurts and nothing else was told.

    `score` is 0 to 10, or None if it was not asked; `signs` are keys of the handbook's `signs` and `worries`.
    Raises ValueError for a score out of range.
    """
    found = [BY_PAIN.get(pain_word(score)) if score is not None else None, BY_TIME.get(lasts)]
    found += ["doctor" if sign in WORRIES else "emergency" for sign in signs]
    found += ["doctor"] if worsening else []
    return max((grave for grave in found if grave), key=GRAVITY.index, default=None)


def refer_first(advice: Grave | None) -> bool:
    """Whether a doctor comes before any word on ointments (against the article's L155)."""
    return advice in ("doctor", "emergency")
