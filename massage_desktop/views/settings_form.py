"""How a page of settings is laid out: cards with a heading, a label before each control, a hint below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

GAP, LABEL = 12, 210  # px; the least width of labels, so that controls stand in a column


class SettingsForm(QVBoxLayout):
    """Fills a page from top to bottom."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setSpacing(GAP)
        self.addStretch()

    def card(self, heading: str) -> "SettingsCard":
        """A new card below the others."""
        card = SettingsCard(heading)
        self.insertWidget(self.count() - 1, card)
        return card


class SettingsCard(QFrame):
    """Settings that belong together; rows wrap where room is short."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        column, self._rows = QVBoxLayout(self), QFormLayout()
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        title = wrapping(heading, "card-title")
        column.addWidget(title)
        column.addLayout(self._rows)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._rows.setHorizontalSpacing(2 * GAP)
        self._rows.setVerticalSpacing(GAP)

    def row(self, label: str, control: QWidget, hint: str = "") -> None:
        """A control with its label, which names it; the hint says what follows from it."""
        said = QLabel(label)
        said.setBuddy(control)
        said.setMinimumWidth(LABEL)
        if not control.accessibleName():
            control.setAccessibleName(label)
        control.setAccessibleDescription(hint)
        self._rows.addRow(said, control)
        if hint:
            self._rows.addRow(wrapping(hint, "detail"))

    def line(self, control: QWidget, hint: str = "") -> None:
        """A control that names itself, such as a check box or a button."""
        row = QHBoxLayout()
        row.addWidget(control)
        if isinstance(control, QPushButton):
            row.addStretch()
        self._rows.addRow(row)
        if hint:
            control.setAccessibleDescription(hint)
            self._rows.addRow(wrapping(hint, "detail"))


def wrapping(text: str, role: str) -> QLabel:
    """A label of one of the style's roles that takes as many lines as it wants."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label
