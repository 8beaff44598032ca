"""What the records promise: each session is read as it was, and said twice is said once."""

import os
import sqlite3
import stat
import subprocess
import sys
from datetime import timedelta, timezone
from pathlib import Path

import msgspec
import pytest
import sqlalchemy
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from massage_desktop.content.text import Source
from massage_desktop.report.summary import Declaration
from massage_desktop.report.words import Words
from massage_desktop.session.commands import (
    Command,
    IllegalMoveError,
    Next,
    Pause,
    Sleep,
    Stop,
    SwitchMode,
    Undo,
    Wake,
)
from massage_desktop.session.engine import Session, rebuild
from massage_desktop.session.events import AnyEvent, Event
from massage_desktop.session.plan import Plan
from massage_desktop.store.changes import Change, Reached, began, happened
from massage_desktop.store.errors import UnknownSessionError
from massage_desktop.store.opening import open_records
from massage_desktop.store.records import Records
from massage_desktop.store.shown import shown
from massage_desktop.store.tables import METADATA
from massage_desktop.store.writing import GapError
from tests.session.playing import STEPS, plans, play
from tests.store.kept import NOW, keep, opened, ran, record_of, whole

SOURCE = Source(default="a test")


@pytest.fixture
def records(tmp_path: Path) -> Records:
    return opened(tmp_path)


def test_a_session_is_read_as_it_was(records: Records) -> None:
    declared = (Declaration("Asked?", "no", SOURCE),)
    record = keep(
        records,
        "one",
        whole(),
        client="Клиент 7",
        therapist="Ёлкина",
        practice="Room 4\nHill Street",
        notes="tense\nneck",
        language="ru",
        speed=20.0,
        declarations=declared,
    )
    session = records.read("one")
    ended = NOW + timedelta(seconds=900 / 20)
    assert session.record == replace(record, ended_at=ended)
    assert (session.status, session.at) == ("finished", 900_000)


def test_it_keeps_the_local_time_of_its_day(records: Records) -> None:
    local = NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))
    keep(records, "one", whole(), started_at=local)
    started = records.read("one").record.started_at
    assert (started, started.utcoffset()) == (local, local.utcoffset())


@settings(max_examples=40, deadline=None)
@given(first=plans("one"), second=plans("two"), steps=STEPS, gap=st.integers(0, 60_000), data=st.data())
def test_any_log_leads_to_the_same_state(
    *,
    tmp_path_factory: pytest.TempPathFactory,
    first: Plan,
    second: Plan,
    steps: list[tuple[int, Command]],
    gap: int,
    data: st.DataObject,
) -> None:
    session = play(first, steps)
    then: list[Command] = [SwitchMode(second), Sleep(until=session.now + gap), Wake("count"), Next(), Undo()]
    for command in then:
        try:
            session.handle(command, session.now + gap)
        except IllegalMoveError:
            continue
    with opened(tmp_path_factory.mktemp("kept")) as records:
        records.begin("one", record_of(session))
        place = 0
        while place < len(session.events):  # in pieces, some of them said twice
            size, again = data.draw(st.tuples(st.integers(1, 9), st.integers(0, 2)))
            begin = max(0, place - again)
            records.append("one", begin, session.events[begin : place + size])
            place = min(len(session.events), place + size)
        kept = records.read("one")
        unfinished = records.unfinished()
    assert kept.record.events == tuple(session.events)
    assert rebuild(kept.record.plan, kept.record.events) == session.state
    over = session.state.phase.value if session.state.phase.value in ("finished", "stopped") else "running"
    assert kept.status == over
    assert [each.id for each in unfinished] == (["one"] if over == "running" else [])
    assert Session.resumed(first, kept.record.events, kept.at).state == session.state


def test_every_kind_of_event_can_be_read_again() -> None:
    kinds = {kind.__struct_config__.tag for kind in Event.__subclasses__()}
    assert {kind.__struct_config__.tag for kind in AnyEvent.__args__} == kinds


def test_what_is_said_twice_is_kept_once(records: Records) -> None:
    session = whole()
    record = record_of(session, notes="x")
    said: list[Change] = [began("one", record), happened("one", 0, session.events)]
    records.write(said)
    records.amend("one", NOW, "y")
    before = records.read("one")
    records.write(said)
    records.amend("one", NOW, "y")
    assert records.read("one") == before


def test_events_never_leave_a_gap(records: Records) -> None:
    session = whole()
    records.begin("one", record_of(session))
    records.append("one", 0, session.events[:3])
    with pytest.raises(GapError):
        records.append("one", 4, session.events[4:])
    with pytest.raises(GapError):
        records.append("two", 0, session.events[:1])
    assert records.read("one").record.events == tuple(session.events[:3])


def test_changes_are_written_all_or_none(records: Records) -> None:
    session = whole()
    with pytest.raises(GapError):
        records.write([began("one", record_of(session)), happened("one", 2, session.events)])
    with pytest.raises(UnknownSessionError):
        records.read("one")


def test_an_end_taken_back_is_no_end(records: Records) -> None:
    session = ran((60_000, Stop("other")))
    keep(records, "one", session)
    assert records.read("one").status == "stopped"
    first = len(session.events)
    session.handle(Undo(), 62_000)
    records.append("one", first, session.events[first:])
    assert records.read("one").status == "running"
    assert [each.id for each in records.unfinished()] == ["one"]


def test_a_recovery_starts_where_the_session_stood_last(records: Records) -> None:
    session = ran((60_000, Next()))
    keep(records, "one", session)
    assert records.unfinished()[0].at == 60_000
    records.checkpoint("one", 71_000)
    (found,) = records.unfinished()
    assert found.at == 71_000
    again = Session.resumed(found.record.plan, found.record.events, found.at)
    paused = again.handle(Pause(), found.at)
    live = [*session.advance(71_000), *session.handle(Pause(), 71_000)]
    assert (again.state, paused) == (session.state, live)
    again.handle(Stop("other"), 80_000)
    records.append("one", len(found.record.events), again.events[len(found.record.events) :])
    assert (records.read("one").status, records.unfinished()) == ("stopped", ())


def test_a_resumed_session_numbers_its_commands_on() -> None:
    session = ran((60_000, Next()), (70_000, Next()))
    again = Session.resumed(session.first_plan, session.events, 0)
    assert again.now == 70_000
    again.handle(Undo(), 75_000)
    session.handle(Undo(), 75_000)
    assert (again.state, again.events) == (session.state, session.events)


def test_unfinished_sessions_come_newest_first_and_can_be_discarded(records: Records) -> None:
    keep(records, "old", ran())
    keep(records, "new", ran())
    assert [each.id for each in records.unfinished()] == ["new", "old"]
    records.discard("new")
    records.write([Reached("new", 5)])
    assert [each.id for each in records.unfinished()] == ["old"]
    assert records.read("new").status == "discarded"
    assert records.history().lines == ()


def test_amended_notes_keep_the_first_text(records: Records) -> None:
    record = keep(records, "one", whole(), notes="first")
    records.describe("one", replace(record, notes="first, typed on"))
    records.amend("one", NOW + timedelta(hours=1), "second")
    records.describe("one", replace(record, notes="too late", therapist="B"))
    session = records.read("one")
    assert (session.record.notes, session.notes) == ("first, typed on", "second")
    assert session.record.therapist == "B"
    text = shown(session, Words.shipped("en")).notes
    assert text == "first, typed on\nAmended 20 November 2026, 15:11: second"


def test_what_the_store_does_not_know_is_kept_as_it_is(records: Records, tmp_path: Path) -> None:
    """The screening and what follows a session are JSON to it, and fields it has no column for too."""
    begun = began("one", record_of(whole()))
    extra = {"screening": {"rank": 2, "reasons": ["x"]}, "after": {"pain": 3}, "other": [1]}
    records.write([msgspec.structs.replace(begun, details={**begun.details, **extra})])
    row = sqlite3.connect(tmp_path / "records.db").execute("SELECT screening, after, more FROM sessions")
    screening, after, more = (msgspec.json.decode(text) for text in row.fetchone())
    assert (screening, after, more["other"]) == (extra["screening"], extra["after"], [1])


def test_a_plan_is_kept_once(records: Records, tmp_path: Path) -> None:
    for number in range(5):
        keep(records, str(number), whole())
    count = sqlite3.connect(tmp_path / "records.db").execute("SELECT count(*) FROM plans").fetchone()
    assert count == (1,)


def test_the_beginning_of_an_id_suffices_if_it_fits_one(records: Records) -> None:
    for name in ("abc-1", "abd-2", "abd"):
        keep(records, name, whole())
    assert records.read("abc").id == "abc-1"
    assert records.read("abd").id == "abd"
    for wrong in ("ab", "x", "", "%"):
        with pytest.raises(UnknownSessionError):
            records.read(wrong)


def test_all_sessions_come_in_the_order_they_were_begun(records: Records) -> None:
    for name in ("c", "a", "b"):
        keep(records, name, whole())
    assert [session.id for session in records.all()] == ["c", "a", "b"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "records"
    mask = os.umask(0)
    try:
        records = opened(folder)
        keep(records, "one", ran())
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
        assert modes == dict.fromkeys(("records.db", "records.db-wal", "records.db-shm"), 0o600)
    finally:
        os.umask(mask)


def test_it_is_safe_on_the_disk_and_refers_to_nothing_missing(tmp_path: Path) -> None:
    with opened(tmp_path) as records, records._connected() as connection:
        asked = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in asked]
    assert found == ["wal", 2, 1, 200]


def test_a_file_can_be_given_as_an_url(tmp_path: Path) -> None:
    with open_records(f"sqlite:///{tmp_path / 'records.db'}", NOW) as records:
        keep(records, "one", whole())
    with opened(tmp_path) as records:
        assert records.read("one").status == "finished"


@pytest.mark.parametrize("table", METADATA.sorted_tables, ids=str)
def test_the_tables_suit_a_server_too(table: sqlalchemy.Table) -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call] # SQLAlchemy types it so
    said = [str(CreateTable(table).compile(dialect=dialect))]
    said += [str(CreateIndex(index).compile(dialect=dialect)) for index in table.indexes]
    assert all(text.strip().startswith("CREATE") for text in said)


def test_what_the_window_needs_early_loads_no_database() -> None:
    code = (
        "import sys, massage_desktop.services.recorder, massage_desktop.services.session_log\n"
        "import massage_desktop.store.stored, massage_desktop.app\n"
        "assert not {'sqlalchemy', 'alembic', 'sqlite3'} & sys.modules.keys()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
