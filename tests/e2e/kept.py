"""The records beside a program that may be writing them."""

from datetime import UTC, datetime
from pathlib import Path

from massage_desktop.store.opening import open_records, records_file
from massage_desktop.store.records import Records
from massage_desktop.store.sqlite import version_untouched
from massage_desktop.store.stored import StoredSession
from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.screening import start_session

OFFER = "A session was interrupted"


def records_of(data: Path) -> Records:
    """The records in a data folder, which must be there."""
    return open_records(records_file(data), datetime.now(UTC), create=False)


def unfinished(data: Path) -> tuple[StoredSession, ...]:
    """What would be offered now; nothing until the program has made its tables."""
    file = records_file(data)
    if not file.exists() or not version_untouched(file):
        return ()
    with records_of(data) as records:
        return records.unfinished()


def begun(desktop: Desktop, data: Path, speed: int = 1, **variables: str) -> Program:
    """A program in whose window a session has begun."""
    program = desktop.launch("--mode", "back", "--speed", str(speed), "--data-dir", data, **variables)
    start_session(program)
    program.a11y.wait_for("Current stage Stroking", prefix=True)
    return program


def said(data: Path) -> list[str]:
    """What happened in the only unfinished session, by the names of the events."""
    (found,) = unfinished(data)
    return [str(event.__struct_config__.tag) for event in found.record.events]
