"""Where a client's own closed places leave room to work, and who meets them."""

from collections.abc import Iterable
from functools import lru_cache

from massage_desktop.content.area import LEAST, left_over, touches, zone_points
from massage_desktop.content.body import Figure
from massage_desktop.content.findings import Mask
from massage_desktop.content.stage import Half, Side, halves


class Terrain:
    """The zones of a figure with the closed places of one client; what was computed once is kept."""

    def __init__(self, figure: Figure, masks: tuple[Mask, ...]) -> None:
        self._figure = figure
        self._masks = masks
        self._left: dict[str, tuple[Half, ...]] = {}
        self._met: dict[tuple[str, Half], tuple[Mask, ...]] = {}

    def left(self, key: str) -> tuple[Half, ...]:
        """The halves on which enough of a zone is left to be worked."""
        if not self._masks:
            return halves("both")
        if key not in self._left:
            self._left[key] = tuple(
                half for half in halves("both") if left_over(self._figure, key, half, self._masks) >= LEAST
            )
        return self._left[key]

    def reached(self, keys: Iterable[str], side: Side) -> tuple[Mask, ...]:
        """The closed places that whoever works those zones on that side meets, in their order."""
        met = {mask for key in keys for half in halves(side) for mask in self._meets(key, half)}
        return tuple(mask for mask in self._masks if mask in met)

    def _meets(self, key: str, half: Half) -> tuple[Mask, ...]:
        if not self._masks:
            return ()
        if (key, half) not in self._met:
            points = zone_points(self._figure, key, half)
            self._met[key, half] = tuple(mask for mask in self._masks if touches(mask, points))
        return self._met[key, half]


@lru_cache(maxsize=8)
def terrain(figure: Figure, masks: tuple[Mask, ...]) -> Terrain:
    """The terrain of those places: a plan is made anew with every choice of the therapist."""
    return Terrain(figure, masks)
