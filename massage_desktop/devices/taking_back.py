"""A "next" pressed by mistake is taken back by the same device, exactly, while that can be undone.

Commands are told apart by their numbers in the session; `undoable` is the number of the one that Undo would
take back at this moment, None if there is none.
"""

from massage_desktop.devices.actions import Action


class TakingBack:
    """Knows which "next" were the device's own."""

    def __init__(self) -> None:
        self._own: set[int] = set()

    def forget(self) -> None:
        """Another session begins, and its numbers with it."""
        self._own.clear()

    def given(self, action: Action, undoable: int | None) -> None:
        """A press of the device was carried out."""
        if action is Action.NEXT and undoable is not None:
            self._own.add(undoable)

    def meant(self, action: Action, undoable: int | None) -> Action:
        """What a press of the device means: "previous" after its own "next" undoes that."""
        own = action is Action.PREVIOUS and undoable in self._own
        return Action.UNDO if own else action
