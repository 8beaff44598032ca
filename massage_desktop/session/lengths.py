"""How long each stage of a plan lasts, from what the therapist prefers."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from massage_desktop.content.protocol import Seconds

Length = Literal["shortest", "usual", "longest", "total"]


class TotalRange(Struct, frozen=True):
    """The shortest, usual and longest total of a protocol, in seconds."""

    shortest: int
    usual: int
    longest: int


def total_range(stages: Sequence[Seconds]) -> TotalRange:
    """The sums over all stages."""
    return TotalRange(
        shortest=sum(stage.min for stage in stages),
        usual=sum(stage.target for stage in stages),
        longest=sum(stage.max for stage in stages),
    )


def stage_lengths(stages: Sequence[Seconds], length: Length, total: int) -> list[int]:
    """The seconds of each stage; `total` (seconds) counts for "total" only.

    A total is spread within every stage's min and max: between shortest and usual, or usual and longest,
    all stages move by the same share. A total out of reach gives the nearest that can be reached.
    """
    if length == "shortest":
        return [stage.min for stage in stages]
    if length == "longest":
        return [stage.max for stage in stages]
    if length == "usual":
        return [stage.target for stage in stages]
    return _spread(stages, total)


def _spread(stages: Sequence[Seconds], total: int) -> list[int]:
    whole = total_range(stages)
    below = total <= whole.usual
    lows = [stage.min if below else stage.target for stage in stages]
    highs = [stage.target if below else stage.max for stage in stages]
    room = sum(highs) - sum(lows)
    wanted = min(max(total - sum(lows), 0), room)
    shares = [(high - low) * wanted / room if room else 0.0 for low, high in zip(lows, highs, strict=True)]
    return [low + extra for low, extra in zip(lows, _whole(shares, wanted), strict=True)]


def _whole(shares: list[float], total: int) -> list[int]:
    """Whole seconds that sum to `total`, each at most its share rounded up (largest remainder)."""
    floors = [int(share) for share in shares]
    by_remainder = sorted(range(len(shares)), key=lambda i: floors[i] - shares[i])
    for i in by_remainder[: total - sum(floors)]:
        floors[i] += 1
    return floors
