"""A kept session as it is printed again: as it was, with later texts of its notes shown as such."""

from msgspec.structs import replace

from massage_desktop.report.summary import SessionRecord
from massage_desktop.report.words import Words
from massage_desktop.store.stored import StoredSession


def shown(session: StoredSession, words: Words) -> SessionRecord:
    """The record with the first notes, and each later text of them below, with its day and time."""
    later = (
        words("amended", day=words.day(each.at), time=f"{each.at:%H:%M}", text=each.text)
        for each in session.amendments
    )
    return replace(session.record, notes="\n".join([session.record.notes, *later]).strip())
