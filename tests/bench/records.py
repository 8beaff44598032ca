"""Finding among 100,000 sessions beside 100, and a command until it is safe: `python3 dev.py bench records`.

The small and the large records are asked in turns, in one run.
"""

import argparse
import os
import random
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from sqlalchemy import Connection, Table, insert, select

from massage_desktop.session.events import Event
from massage_desktop.store.opening import open_records, records_file
from massage_desktop.store.records import Records
from massage_desktop.store.stored import Query
from massage_desktop.store.tables import EVENTS, SESSIONS, WORDS
from massage_desktop.store.words import words
from tests.bench.launch import Row
from tests.report.records import record

if TYPE_CHECKING:
    from tests.bench.history_page import HistoryPage

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
PROTOCOLS = ("back.general", "neck.general", "lumbar.general")
SHOWN, BATCH = 25, 1000  # lines of a page; sessions written at once
VISITS = 5  # of each client, in small records as in large ones
NOTES = ("neck tense", "плечи напряжены", "slept well", "боль прошла", "cold hands", "warm oil")
TEXTS = ("client", "therapist", "notes", "protocol", "title_en", "title_ru")
QUERIES = {
    "opens": Query(),
    "a client": Query("K-00012"),
    "a word of many": Query("плечи"),
    "two words": Query("warm k-000"),
    "nothing": Query("nobody"),
    "a mode": Query(mode="neck"),
    "a protocol and a word": Query("slept", protocol="lumbar.general"),
    "a year": Query(since=NOW - timedelta(days=800), until=NOW - timedelta(days=435)),
}


def main(arguments: list[str]) -> int:
    """Measure and print the table; returns 1 if a figure is not reached."""
    parser = argparse.ArgumentParser(prog="dev.py bench records", description=__doc__)
    parser.add_argument("--sessions", type=int, default=100_000, help="of the large records")
    parser.add_argument("--rounds", type=int, default=31, help="of each question (default 31)")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="md-") as folder:
        paths = [records_file(Path(folder) / size) for size in ("small", "large")]
        for path, count in zip(paths, (100, options.sessions), strict=True):
            begun = time.monotonic()
            fill(path, count)
            print(f"{count} sessions, {path.stat().st_size / 1e6:.0f} MB, {time.monotonic() - begun:.0f} s")
        rows = [found_row(what, query, paths, options.rounds) for what, query in QUERIES.items()]
        rows += page_rows(paths, options.rounds)
        rows.append(written_row(paths[1]))
    print(f"{'':<34}{'measured':>13}{'100 sessions':>13}{'ratio':>8}   target")
    print(*rows, sep="\n")
    return 0 if all(row.reached for row in rows) else 1


def found_row(what: str, query: Query, paths: list[Path], rounds: int) -> Row:
    """A page of the history, median: opening the records for the first page, then at work."""
    asks = [opening(path) if what == "opens" else asking(path, query) for path in paths]
    times: list[list[float]] = [[], []]
    for _ in range(rounds):
        for ask, taken in zip(asks, times, strict=True):
            begun = time.perf_counter()
            ask()
            taken.append((time.perf_counter() - begun) * 1000)
    small, large = (median(taken[1:]) for taken in times)
    return Row(f"history: {what}", large, small, "ms", "<= 1.5 x", large <= 1.5 * small)


def page_rows(paths: list[Path], rounds: int) -> list[Row]:
    """The History page on a screen that is not there: opened and painted, a search, a page further down."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from tests.bench.history_page import HistoryPage

    application = QApplication.instance() or QApplication(["bench"])
    pages = [HistoryPage(path) for path in paths]
    rows = [page_row(f"page: {what}", pages, what, rounds) for what in HistoryPage.WHAT]
    for page in pages:
        page.close()
    del application
    return rows


def page_row(name: str, pages: "list[HistoryPage]", what: str, rounds: int) -> Row:
    """What the therapist waits for, median."""
    times: list[list[float]] = [[], []]
    for _ in range(rounds):
        for page, taken in zip(pages, times, strict=True):
            page.prepare()
            begun = time.perf_counter()
            page.do(what)
            taken.append((time.perf_counter() - begun) * 1000)
    small, large = (median(taken[1:]) for taken in times)
    return Row(name, large, small, "ms", "<= 1.5 x", large <= 1.5 * small)


def opening(path: Path) -> Callable[[], object]:
    """Opens the records and shows the newest."""

    def ask() -> None:
        with open_records(path, NOW) as records:
            records.history(limit=SHOWN)

    return ask


def asking(path: Path, query: Query) -> Callable[[], object]:
    """Searches in records that are open."""
    records = open_records(path, NOW)
    return lambda: records.history(query, limit=SHOWN)


def written_row(path: Path) -> Row:
    """An event until it is safe on the disk, median."""
    made, times = record(), []
    with open_records(path, NOW) as records:
        for number in range(10):
            name = f"written-{number}"
            records.begin(name, made)
            times += [written_ms(records, name, place, event) for place, event in enumerate(made.events)]
    return Row("an event until safe", median(times), 0, "ms", "<= 10 ms", median(times) <= 10)


def written_ms(records: Records, name: str, place: int, event: Event) -> float:
    """One event, in ms."""
    begun = time.perf_counter()
    records.append(name, place, [event])
    return (time.perf_counter() - begun) * 1000


def fill(path: Path, count: int) -> None:
    """Records of so many sessions over five years, made of a few real ones."""
    chance = random.Random(count)  # noqa: S311 - no secret
    with open_records(path, NOW) as records:
        for protocol in PROTOCOLS:
            made = replace(record(protocol=protocol), started_at=NOW, therapist="A. Levin")
            records.begin(protocol, made)
            records.append(protocol, 0, made.events)
        for first in range(0, count - len(PROTOCOLS), BATCH):
            numbers = range(first, min(first + BATCH, count - len(PROTOCOLS)))
            with records._connected(writes=True) as connection:
                write_copies(connection, numbers, chance)


def write_copies(connection: Connection, numbers: range, chance: random.Random) -> None:
    """Copies of the real sessions under other names and times."""
    real = connection.execute(select(SESSIONS).order_by(SESSIONS.c.key).limit(len(PROTOCOLS))).all()
    rows: dict[Table, list[dict[str, Any]]] = {SESSIONS: [], EVENTS: [], WORDS: []}
    for number in numbers:
        source, key = chance.choice(real), len(PROTOCOLS) + 1 + number
        started = NOW - timedelta(minutes=chance.randrange(5 * 365 * 24 * 60))
        row = dict(source._mapping) | {"key": key, "id": f"{key}", "started_at": started}
        row |= {"client": f"K-{number // VISITS:05}", "notes": chance.choice(NOTES), "ended_at": started}
        rows[SESSIONS].append(row)
        texts = (
            str(row[name]) for name in ("client", "therapist", "notes", "protocol", "title_en", "title_ru")
        )
        rows[WORDS] += [{"session": key, "word": word} for word in words(*texts)]
        rows[EVENTS] += [event | {"session": key} for event in events_of(connection, source.key)]
    for table, values in rows.items():
        connection.execute(insert(table), values)


REAL_EVENTS: dict[int, list[dict[str, Any]]] = {}


def events_of(connection: Connection, key: int) -> list[dict[str, Any]]:
    """The events of a real session, read once."""
    if key not in REAL_EVENTS:
        found = connection.execute(select(EVENTS).where(EVENTS.c.session == key))
        REAL_EVENTS[key] = [dict(row._mapping) for row in found]
    return REAL_EVENTS[key]
