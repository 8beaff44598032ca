"""Which protocol a condition takes in a mode, and where a mode that has none for it sends on. Pure."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from massage_desktop.content.conditions import Complaint, FormPart, Redirect
from massage_desktop.content.handbook import Handbook
from massage_desktop.content.protocol import CONDITIONS, Condition, Mode, Protocol

STRICTEST: tuple[Condition, ...] = (  # of several conditions the first rules (chosen by us)
    "hernia", "radiculitis", "sciatica_lumbago", "scoliosis", "osteochondrosis", "none",
)  # fmt: skip
ENTIRE_BACK = "back.osteochondrosis"
LONG = 1200  # seconds from which on a session of radiculitis shares its time with the limb (chosen by us)

Protocols = Mapping[str, Protocol]


def strictest(conditions: Iterable[Condition]) -> Condition:
    """The condition whose rules hold where there are several."""
    return min(conditions, key=STRICTEST.index, default="none")


def protocols_for(mode: Mode, condition: Condition, protocols: Protocols) -> tuple[Protocol, ...]:
    """Every protocol that the mode has for the condition, the usual one first."""
    usual = f"{mode}.{'general' if condition == 'none' else condition}"
    found = [p for p in protocols.values() if (p.mode, p.condition) == (mode, condition)]
    return tuple(sorted(found, key=lambda protocol: protocol.id != usual))


def protocol_for(
    mode: Mode, condition: Condition, protocols: Protocols, *, entire_back: bool = False
) -> Protocol | None:
    """The usual protocol; None where the mode does not offer the condition (`redirect` says what to choose).

    With `entire_back` an osteochondrosis of neck or low back is worked on the whole back (article, L98): the
    protocol is then one of the back mode.
    """
    if condition == "osteochondrosis" and entire_back and ENTIRE_BACK in protocols:
        return protocols[ENTIRE_BACK]
    return next(iter(protocols_for(mode, condition, protocols)), None)


def entire_back_at_first(mode: Mode) -> bool:
    """How the "entire back" switch stands at first: on in the back mode."""
    return mode == "back"


def offered(mode: Mode, protocols: Protocols) -> tuple[Condition, ...]:
    """The conditions for which the mode has a protocol, "none" first."""
    everything: tuple[Condition, ...] = ("none", *CONDITIONS)
    return tuple(condition for condition in everything if protocols_for(mode, condition, protocols))


def complaints(mode: Mode, handbook: Handbook) -> dict[str, Complaint]:
    """What the mode offers beside the conditions (article, L39); each names its protocol."""
    return {key: each for key, each in handbook.complaints.items() if mode in each.modes}


def redirect(mode: Mode, condition: Condition, handbook: Handbook) -> Redirect | None:
    """Where to go with a condition that the mode does not offer, and the sentence that says so."""
    found = (each for each in handbook.redirects if (each.mode, each.condition) == (mode, condition))
    return next(found, None)


def general_form(protocol: Protocol, session: int, handbook: Handbook) -> tuple[FormPart, ...]:
    """The parts of the one-hour form in the order of work; () where it is not offered.

    Radiculitis has it from the first session on that is not light (article, L103; which one, we chose).
    """
    form = handbook.general_form
    if protocol.condition != "radiculitis" or session < form.first:
        return ()
    return tuple(replace(part, protocol=_own(part, protocol)) for part in form.parts)


def shares_with_limb(protocol: Protocol, seconds: int) -> bool:
    """Whether a session of so many seconds had better share its time with the arm or the leg (L103)."""
    return protocol.condition == "radiculitis" and seconds >= LONG


def _own(part: FormPart, protocol: Protocol) -> str:
    return part.protocol if part.protocol or part.untimed else protocol.id
