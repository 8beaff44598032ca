"""Each mode has the conditions it concerns, and says where to go with the others."""

import itertools

import pytest
from msgspec.structs import replace

from massage_desktop.content.protocol import CONDITIONS, MODES, Condition, Mode
from massage_desktop.screening.conditions import (
    complaints,
    entire_back_at_first,
    general_form,
    offered,
    protocol_for,
    protocols_for,
    redirect,
    shares_with_limb,
    strictest,
)
from tests.content.shipped import handbook, library

PROTOCOLS = library().protocols
ALL: tuple[Condition, ...] = ("none", *CONDITIONS)
TABLE = {
    "neck": "general scoliosis osteochondrosis radiculitis - hernia",
    "back": "general scoliosis osteochondrosis - - hernia",
    "lumbar": "general scoliosis osteochondrosis radiculitis sciatica_lumbago hernia",
}
EXPECTED = {
    (mode, condition): None if name == "-" else f"{mode}.{name}"
    for mode, row in TABLE.items()
    for condition, name in zip(ALL, row.split(), strict=True)
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("condition", ALL)
def test_a_condition_takes_its_protocol_or_is_sent_on(mode: Mode, condition: Condition) -> None:
    found = protocol_for(mode, condition, PROTOCOLS)
    assert (found.id if found else None) == EXPECTED[mode, condition]
    sent = redirect(mode, condition, handbook())
    assert (sent is None) == (found is not None)
    for other in sent.to if sent else ():
        assert protocol_for(other, condition, PROTOCOLS)
    assert (condition in offered(mode, PROTOCOLS)) == (found is not None)


def test_the_back_has_two_protocols_without_a_condition() -> None:
    found = protocols_for("back", "none", PROTOCOLS)
    assert [protocol.id for protocol in found] == ["back.general", "back.thoracic_assisted"]


def test_the_usual_protocol_comes_before_a_users_own() -> None:
    own = replace(PROTOCOLS["neck.general"], id="a.own")
    found = protocols_for("neck", "none", {"a.own": own, **PROTOCOLS})
    assert [protocol.id for protocol in found] == ["neck.general", "a.own"]


@pytest.mark.parametrize("mode", MODES)
def test_osteochondrosis_can_take_the_entire_back(mode: Mode) -> None:
    entire = protocol_for(mode, "osteochondrosis", PROTOCOLS, entire_back=True)
    assert entire == PROTOCOLS["back.osteochondrosis"]
    general = protocol_for(mode, "none", PROTOCOLS, entire_back=True)
    assert general == PROTOCOLS[f"{mode}.general"]
    assert entire_back_at_first(mode) == (mode == "back")


def test_of_several_conditions_the_strictest_rules() -> None:
    order = ["hernia", "radiculitis", "sciatica_lumbago", "scoliosis", "osteochondrosis", "none"]
    for first, second in itertools.combinations(order, 2):
        assert strictest([second, first]) == strictest([first, second]) == first  # type: ignore[list-item]
    assert strictest([]) == "none"


@pytest.mark.parametrize("mode", MODES)
def test_the_neck_offers_two_complaints_with_its_general_protocol(mode: Mode) -> None:
    found = complaints(mode, handbook())
    assert set(found) == ({"muscular_tonic", "vegetative_vascular"} if mode == "neck" else set())
    assert all(PROTOCOLS[each.protocol].condition == "none" for each in found.values())


@pytest.mark.parametrize("mode", ["neck", "lumbar"])
def test_the_general_form_of_radiculitis(mode: str) -> None:
    protocol = PROTOCOLS[f"{mode}.radiculitis"]
    assert [general_form(protocol, session, handbook()) for session in (1, 2, 3)] == [()] * 3
    parts = general_form(protocol, 4, handbook())
    assert [(part.protocol, part.seconds, part.untimed) for part in parts] == [
        ("back.general", 900, False),
        (protocol.id, 1800, False),
        ("", 900, True),
    ]


def test_no_other_condition_has_a_general_form() -> None:
    for protocol in PROTOCOLS.values():
        if protocol.condition != "radiculitis":
            assert general_form(protocol, 10, handbook()) == ()


@pytest.mark.parametrize(("seconds", "shares"), [(900, False), (1199, False), (1200, True), (1800, True)])
def test_from_twenty_minutes_on_radiculitis_shares_its_time_with_the_limb(seconds: int, shares: bool) -> None:
    assert shares_with_limb(PROTOCOLS["neck.radiculitis"], seconds) is shares
    assert not shares_with_limb(PROTOCOLS["neck.general"], seconds)
