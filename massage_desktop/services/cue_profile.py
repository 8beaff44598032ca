"""How loud each cue is under what was chosen: the profiles. No Qt, no devices.

A cue that is not heard is shown by a flash instead, so none is ever missing.
"""

from collections.abc import Mapping
from typing import Final, Literal, get_args

Profile = Literal["full", "chimes", "soft", "silent"]
PROFILES: Final[tuple[Profile, ...]] = get_args(Profile)
"""Chimes and voice; chimes; fewer and quieter chimes; the screen alone."""

SOFT: Final = 60
"""Per cent of the volume, 13 dB less where that is 80."""

NOT_IN_SOFT: Final = frozenset({"ten_seconds"})
"""The cue that is heard most often and is missed least: what it announces is heard ten seconds later."""


def levels(profile: Profile, chosen: Mapping[str, int]) -> dict[str, int]:
    """The level of each cue under a profile, per cent of the volume; `chosen` is what was set for each."""
    if profile == "silent":
        return dict.fromkeys(chosen, 0)
    if profile == "soft":
        return {kind: 0 if kind in NOT_IN_SOFT else level * SOFT // 100 for kind, level in chosen.items()}
    return dict(chosen)
