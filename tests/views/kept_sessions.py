"""Sessions kept in a folder for the tests of the history."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from massage_desktop.report.summary import SessionRecord
from massage_desktop.services.archive import Archive
from massage_desktop.session.commands import Stop
from massage_desktop.store.opening import open_records, records_file
from tests.report.records import record

NOW = datetime(2026, 11, 20, 14, 11, tzinfo=UTC)


def now() -> datetime:
    """The moment at which these tests play."""
    return NOW


def whole() -> SessionRecord:
    """A session of the back that came to its end."""
    return _at(0, record(client="A-17", therapist="A. Smith", notes="neck tense\n<b>both</b> sides"))


def stopped() -> SessionRecord:
    """A session of the neck that was ended early, two days before."""
    left = record((60, Stop("other")), protocol="neck.general", client="Б-2", therapist="A. Smith")
    return _at(2, left)


def _at(days: int, made: SessionRecord) -> SessionRecord:
    """A session as long as it was, some days ago."""
    began = NOW - timedelta(days=days)
    return replace(made, started_at=began, ended_at=began + (made.ended_at - made.started_at))


def keep(data: Path, *records: SessionRecord) -> None:
    """Keep sessions in the folder `data`, with the ids session-0, session-1 and so on."""
    with open_records(records_file(data), NOW) as kept:
        for number, each in enumerate(records):
            kept.begin(f"session-{number}", each)
            kept.append(f"session-{number}", 0, each.events)


def keep_many(data: Path, count: int) -> None:
    """So many sessions of clients C-0, C-1 and so on, an hour apart; the last is the newest."""
    made = record((1, Stop("other")))
    hour = timedelta(hours=1)
    keep(data, *(replace(made, started_at=NOW - hour * (count - i), client=f"C-{i}") for i in range(count)))


def archive(data: Path) -> Archive:
    """The records of that folder as the window has them."""
    return Archive(data, now)
