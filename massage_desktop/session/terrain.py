"""Where a client's own closed places leave room to work, and who meets them."""

from collections.abc import Iterable
from functools import cached_property

from massage_desktop.content.area import LEAST, left_over, touches, zone_points
from massage_desktop.content.body import Figure
from massage_desktop.content.findings import Mask
from massage_desktop.content.stage import Half, Side, halves


class Terrain:
    """The zones of a figure with the closed places of one client; without any, nothing is computed."""

    def __init__(self, figure: Figure, masks: tuple[Mask, ...]) -> None:
        self._figure = figure
        self._masks = masks

    def left(self, key: str) -> tuple[Half, ...]:
        """The halves on which enough of a zone is left to be worked."""
        if not self._masks:
            return halves("both")
        return tuple(half for half in halves("both") if (key, half) not in self._lost)

    def reached(self, keys: Iterable[str], side: Side) -> tuple[Mask, ...]:
        """The closed places that whoever works those zones on that side meets."""
        if not self._masks:
            return ()
        points = [zone_points(self._figure, key, half) for key in keys for half in halves(side)]
        return tuple(mask for mask in self._masks if any(touches(mask, each) for each in points))

    @cached_property
    def _lost(self) -> frozenset[tuple[str, Half]]:
        return frozenset(
            (key, half)
            for key in self._figure.zones
            for half in halves("both")
            if left_over(self._figure, key, half, self._masks) < LEAST
        )
