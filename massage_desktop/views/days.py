"""Days between Qt's date fields and Python."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit


def chosen_day(field: QDateEdit) -> date:
    """The day in a field."""
    return python_day(field.date())


def shown_day(day: date) -> QDate:
    """A day for a field."""
    return QDate(day.year, day.month, day.day)


def today() -> date:
    """The day of the computer's clock, as the date fields have it."""
    return python_day(QDate.currentDate())


def python_day(day: QDate) -> date:
    """A day of Qt's."""
    return date(day.year(), day.month(), day.day())
