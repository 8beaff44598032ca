"""Opens a dialog as wide as it should be and as high as its texts then are, at every size of letters."""

from PySide6.QtWidgets import QDialog, QWidget


def open_fitted(dialog: QDialog, width: int) -> None:
    """Open it `width` px wide, or as wide as the screen allows.

    Qt sizes a dialog by the texts of small letters, before the style sheet has told their fonts.
    """
    for part in (dialog, *dialog.findChildren(QWidget)):
        part.ensurePolished()
    room = dialog.screen().availableSize()
    wide = min(max(width, dialog.minimumSizeHint().width()), room.width())
    dialog.resize(wide, min(dialog.heightForWidth(wide), room.height()))
    dialog.open()
