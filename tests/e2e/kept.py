"""The records beside a program that may be writing them."""

import time
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from massage_desktop.store.opening import open_records, records_file
from massage_desktop.store.records import Records
from massage_desktop.store.sqlite import version_untouched
from massage_desktop.store.stored import StoredSession
from tests.e2e.desktop import Desktop
from tests.e2e.program import Program
from tests.e2e.screening import start_session
from tests.e2e.waiting import wait_until

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


class Seen(Struct, frozen=True):
    """A session as it was safe on the disk, and when its clock began, by the wall's."""

    found: StoredSession
    began: float


def watch(data: Path, seconds: float, speed: float = 1) -> Seen:
    """Look at the records of a running session for so long; its beginning is the earliest that fits."""
    wait_until(lambda: unfinished(data), "the session in the records")
    end, began = time.time() + seconds, float("inf")
    with records_of(data) as records:
        while True:
            (found,) = records.unfinished()
            now = time.time()
            began = min(began, now - found.at / 1000 / speed)
            if now > end:
                return Seen(found, began)
            time.sleep(0.01)


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
