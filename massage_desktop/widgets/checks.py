"""Check boxes whose state the view shows.

`toggled` is what they are listened to by, as assistive tools toggle and do not click; showing a state must
then tell nobody.
"""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox


def show_checked(box: QCheckBox, checked: bool) -> None:
    """Show a state without telling anybody."""
    with QSignalBlocker(box):
        box.setChecked(checked)
