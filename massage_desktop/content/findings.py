"""What the screening of a client found that changes the plan of a session."""

from typing import Literal

from msgspec import Struct

from massage_desktop.content.stage import Side, Sides


class Findings(Struct, frozen=True):
    """`concave` is the side to which a curved spine is hollow (the client's left or right).

    Left stands for a side that has not been asked about: enough to rehearse, not to treat.
    """

    concave: Literal["left", "right"] = "left"

    def side(self, sides: Sides) -> Side:
        """The side of a stage that is not worked in halves."""
        other: Side = "right" if self.concave == "left" else "left"
        named: dict[Sides, Side] = {"left": "left", "right": "right"}
        return {**named, "concave": self.concave, "convex": other}.get(sides, "both")


NO_FINDINGS = Findings()
