"""Tells screen readers what nobody pressed for, without the focus moving: Qt's announcement events."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

Politeness = QAccessible.AnnouncementPoliteness


def listens() -> bool:
    """Whether an assistive tool listens at this moment; one may be started later."""
    return QAccessible.isActive()


def announce(about: QObject, text: str, urgent: bool) -> None:
    """Let the reader say `text`, about a window; what is `urgent` interrupts what it says."""
    event = QAccessibleAnnouncementEvent(about, text)
    event.setPoliteness(Politeness.Assertive if urgent else Politeness.Polite)
    QAccessible.updateAccessibility(event)
