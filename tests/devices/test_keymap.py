"""What is learned, what conflicts, what is kept; the presets hold together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from massage_desktop.devices.actions import Action
from massage_desktop.devices.keymap import NOTHING, Binding, KeyMap, Meaning, read_keymap
from massage_desktop.devices.presets import PRESETS
from massage_desktop.devices.strokes import CYRILLIC, LATIN, can_be_taken, is_plain
from massage_desktop.services.settings_devices import PRESETS as NAMES

BINDINGS = st.builds(
    Binding, st.sampled_from(["A", "F9", "PgDown", ",", "#248", "+"]), st.sampled_from(Action), st.booleans()
)


@given(st.lists(BINDINGS))
def test_a_press_does_what_was_learned_last_and_is_kept_as_it_was(bindings: list[Binding]) -> None:
    keymap = KeyMap()
    for binding in bindings:
        keymap = keymap.learned(binding)
        meaning = keymap.meaning(binding.stroke)
        assert (meaning.held if binding.held else meaning.short) is binding.action
    presses = [(each.stroke, each.held) for each in keymap.bindings]
    assert len(presses) == len(set(presses))
    assert read_keymap(keymap.as_text()) == keymap


def test_what_a_key_was_for_so_far_is_named() -> None:
    keymap = KeyMap().learned(Binding("A", Action.NEXT))
    assert keymap.rival(Binding("A", Action.PAUSE)) is Action.NEXT
    assert keymap.rival(Binding("A", Action.NEXT)) is None
    assert keymap.rival(Binding("A", Action.PAUSE, held=True)) is None
    assert keymap.without(Binding("A", Action.NEXT)).meaning("A") == NOTHING


@pytest.mark.parametrize("text", ["", "nonsense", "{}", '[{"stroke": "A", "action": "dance"}]', "[1]"])
def test_what_cannot_be_read_counts_as_nothing_kept(text: str) -> None:
    assert read_keymap(text) is None


def test_a_key_that_no_device_may_have_is_left_out() -> None:
    kept = KeyMap((Binding("Tab", Action.NEXT), Binding("A", Action.NEXT)))
    assert read_keymap(kept.as_text()) == KeyMap((Binding("A", Action.NEXT),))


@pytest.mark.parametrize("stroke", ["Tab", "Shift+Backtab", "Esc", "Ctrl+Return", "Enter", "Volume Up", ""])
def test_keys_by_which_one_gets_out_cannot_be_taken(stroke: str) -> None:
    assert not can_be_taken(stroke)


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_has_takable_keys_each_with_one_meaning(name: str) -> None:
    keymap = PRESETS[name]
    assert all(can_be_taken(each.stroke) for each in keymap.bindings)
    assert read_keymap(keymap.as_text()) == keymap
    for each in keymap.bindings:
        assert keymap.meaning(each.stroke).short is not None


def test_the_settings_know_the_presets() -> None:
    assert tuple(PRESETS) == NAMES


@pytest.mark.parametrize("name", [name for name in PRESETS if name not in ("none", "media")])
def test_a_device_of_two_or_three_keys_does_what_a_session_needs(name: str) -> None:
    actions = {each.action for each in PRESETS[name].bindings}
    assert {Action.NEXT, Action.PREVIOUS, Action.PAUSE} <= actions


def test_a_part_of_a_meaning() -> None:
    whole = Meaning(Action.PAUSE, Action.EVENT)
    assert whole.within({Action.PAUSE}) == Meaning(Action.PAUSE)
    assert whole.within(()) == NOTHING


def test_cyrillic_letters_count_as_the_keys_that_they_are_on() -> None:
    assert chr(LATIN[ord("И")]) == "B"
    assert chr(LATIN[ord("Ю")]) == "."
    assert len(set(CYRILLIC)) == 33
    assert is_plain("Shift+B")
    assert not is_plain("F5")
