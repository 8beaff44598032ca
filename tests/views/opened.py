"""The dialog that is open."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from massage_desktop.views.on_demand import OnDemand

Made = TypeVar("Made", bound=QWidget)


def opened(dialog: OnDemand[Made]) -> Made:
    """That dialog, which must be on the screen."""
    assert dialog.made is not None
    assert dialog.made.isVisible()
    return dialog.made
