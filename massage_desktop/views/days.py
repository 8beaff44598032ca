"""Days between Qt's date fields and Python."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit


def chosen_day(field: QDateEdit) -> date:
    """The day in a field."""
    day = field.date()
    return date(day.year(), day.month(), day.day())


def shown_day(day: date) -> QDate:
    """A day for a field."""
    return QDate(day.year, day.month, day.day)
