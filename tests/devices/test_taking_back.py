"""A device's own Next, and only that, is taken back by its Previous."""

from massage_desktop.devices.actions import Action
from massage_desktop.devices.taking_back import TakingBack


def test_previous_undoes_what_the_device_itself_has_pressed() -> None:
    back = TakingBack()
    back.given(Action.NEXT, 5)
    assert back.meant(Action.PREVIOUS, 5) is Action.UNDO
    assert back.meant(Action.NEXT, 5) is Action.NEXT


def test_and_reopens_the_stage_before_once_that_cannot_be_undone() -> None:
    back = TakingBack()
    back.given(Action.NEXT, 5)
    assert back.meant(Action.PREVIOUS, None) is Action.PREVIOUS
    assert back.meant(Action.PREVIOUS, 6) is Action.PREVIOUS  # somebody did something else since


def test_two_in_a_row_go_back_one_after_the_other() -> None:
    back = TakingBack()
    back.given(Action.NEXT, 5)
    back.given(Action.NEXT, 6)
    assert back.meant(Action.PREVIOUS, 6) is Action.UNDO
    assert back.meant(Action.PREVIOUS, 5) is Action.UNDO


def test_another_session_begins_without_them() -> None:
    back = TakingBack()
    back.given(Action.NEXT, 5)
    back.forget()
    assert back.meant(Action.PREVIOUS, 5) is Action.PREVIOUS
