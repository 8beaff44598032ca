"""The list of the running stage's warnings; the view hands them in, most severe first."""

from PySide6.QtWidgets import QWidget

from massage_desktop.widgets.row_list import RowListView, RowModel
from massage_desktop.widgets.warning_card import Level, WarningCard, WarningCardPainter

__all__ = ["Level", "WarningCard", "WarningListView", "WarningModel"]


class WarningModel(RowModel[WarningCard]):
    """The warnings as rows."""


class WarningListView(RowListView[WarningCard]):
    """Shows a `WarningModel` as cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WarningCardPainter(), parent)
