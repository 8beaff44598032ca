"""Findings made for tests: places, restrictions, and any mixture of them."""

from typing import get_args

from hypothesis import strategies as st

from massage_desktop.content.findings import Findings, Mask, Restriction
from massage_desktop.content.stage import Technique, halves
from massage_desktop.content.text import Source, Text
from massage_desktop.content.vertebrae import hernia_mask
from massage_desktop.session.lengths import Length
from massage_desktop.session.plan import Preferences
from tests.content.shipped import figure, library

SOURCE = Source(default="a test")
PROTOCOLS = sorted(library().protocols)
LENGTHS: tuple[Length, ...] = get_args(Length)
HALVES = st.sampled_from(halves("both"))
X, Y = st.integers(-22, 22), st.integers(15, 85)


def text(name: str) -> Text:
    """A text that is told apart in both languages."""
    return Text(en=name, ru=f"{name} (ru)")


def disc(x: float, y: float, radius: float, key: str = "mask:1", name: str = "Mole") -> Mask:
    """A round closed place."""
    return Mask(key, text(name), SOURCE, centre=(x, y), radius=radius)


def band(top: float, bottom: float, key: str = "mask:1", name: str = "Burn") -> Mask:
    """A place that is closed all across the back."""
    return Mask(key, text(name), SOURCE, band=(top, bottom))


def hernia(vertebra: str) -> Mask:
    """What a hernia at that vertebra closes."""
    return hernia_mask(figure(), vertebra, text(f"Hernia {vertebra}"), SOURCE)


def barred(reason: str, *techniques: str) -> Restriction:
    """A finding that bars techniques."""
    return Restriction(text(reason), SOURCE, forbids=techniques)


def capped(reason: str, cap: int) -> Restriction:
    """A finding that lowers the pressure."""
    return Restriction(text(reason), SOURCE, cap=cap)


MASKS = st.one_of(
    st.builds(disc, X, Y, st.sampled_from([0.3, 1, 2.5, 6, 15])),
    st.builds(lambda y, height: band(y, y + height), Y, st.integers(1, 30)),
    st.sampled_from(sorted(figure().vertebrae)).map(hernia),
)
RESTRICTIONS = st.builds(
    Restriction,
    reason=st.sampled_from(["blood thinners", "osteoporosis", "implant"]).map(text),
    source=st.just(SOURCE),
    cap=st.integers(1, 5),
    forbids=st.lists(st.sampled_from([*get_args(Technique), "cupping"]), max_size=2).map(tuple),
    caps=st.dictionaries(st.sampled_from(PROTOCOLS), st.integers(1, 5), max_size=2),
)


@st.composite
def findings(draw: st.DrawFn) -> Findings:
    """Any findings; the places have different keys, but the hernia's."""
    masks = draw(st.lists(MASKS, max_size=4))
    named = {m.key if m.warning == m.key else f"mask:{n}": m for n, m in enumerate(masks, start=1)}
    return Findings(
        concave=draw(HALVES),
        reversed_sides=draw(st.booleans()),
        masks=tuple(Mask(k, m.name, m.source, m.centre, m.radius, m.band) for k, m in named.items()),
        restrictions=tuple(draw(st.lists(RESTRICTIONS, max_size=3))),
        warnings=tuple(draw(st.lists(st.sampled_from(["W-HEAT", "NO_JOLT"]), max_size=2, unique=True))),
        stimulating=draw(st.sampled_from([(), ("W-TYPE",)])),
    )


PREFERENCES = st.builds(
    Preferences,
    length=st.sampled_from(LENGTHS),
    total=st.integers(60, 2400),
    first_side=HALVES,
)
