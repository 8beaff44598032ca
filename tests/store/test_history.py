"""Finding sessions: every way to look gives what a plain look over all of them gives."""

import random
from datetime import timedelta
from pathlib import Path
from typing import get_args

import pytest
from msgspec.structs import replace

from massage_desktop.content.protocol import MODES, Mode
from massage_desktop.content.text import Text
from massage_desktop.session.events import SessionFinished
from massage_desktop.session.plan import Plan
from massage_desktop.store.changes import Change, Happened, began
from massage_desktop.store.history import RARE
from massage_desktop.store.records import Records
from massage_desktop.store.stored import Line, Query, Status
from massage_desktop.store.words import words
from tests.session.plans import plan, stage
from tests.store.kept import NOW, keep, opened, ran, record_of, whole

MANY = 2 * RARE + 200
ENDED = SessionFinished(at=900_000)


def planned(mode: Mode, title: str = "x") -> Plan:
    return replace(plan(stage(1)), mode=mode, protocol=f"{mode}.general", title=Text(title, "х"))


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Records:
    """Sessions of which some share a word with all, most, few or no others."""
    chance, said = random.Random(7), list[Change]()  # noqa: S311 - no secret
    for number in range(MANY):
        session = ran(plan=planned(MODES[number % 3]))
        started = NOW + timedelta(minutes=chance.randrange(100_000))
        rare, common = f"A-{number // 40}", chance.choice(["Иван", "Иванова", "Пётр"])
        record = record_of(session, started_at=started, client=rare, therapist=common, notes="всё same")
        said += [began(f"{number}", record), Happened(f"{number}", 0, (ENDED,))]
    records = opened(tmp_path_factory.mktemp("history"))
    records.write(said)
    return records


QUERIES = [
    Query(),
    Query("same"),
    Query("sam"),
    Query("ame"),
    Query("ИВАН"),
    Query("иванова"),
    Query("петр"),
    Query("a-3"),
    Query("a-3", mode="neck"),
    Query("ван 3"),
    Query("иван 3 same"),
    Query("иван nobody"),
    Query("neck.gen"),
    Query("neck.gen back"),
    Query(mode="back"),
    Query(protocol="lumbar.general"),
    Query(protocol="lumbar.general", mode="neck"),
    Query(since=NOW + timedelta(days=20)),
    Query(until=NOW + timedelta(days=20), mode="neck"),
    Query("петр", since=NOW + timedelta(days=20), until=NOW + timedelta(days=21)),
    Query("%"),
    Query("_"),
    Query("' OR 1=1"),
]


def fits(line: Line, query: Query) -> bool:
    known = words(line.client, line.therapist, "всё same", line.protocol, line.title.en, line.title.ru)
    return (
        all(any(word.startswith(begin) for word in known) for begin in words(query.text))
        and query.mode in ("", line.mode)
        and query.protocol in ("", line.protocol)
        and (query.since is None or line.started_at >= query.since)
        and (query.until is None or line.started_at < query.until)
    )


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_a_search_finds_what_fits_newest_first(records: Records, query: Query) -> None:
    everything = records.history(limit=MANY).lines
    assert len(everything) == MANY
    expected = [line for line in everything if fits(line, query)]
    assert list(records.history(query, limit=MANY).lines) == expected
    moments = [line.started_at for line in everything]
    assert moments == sorted(moments, reverse=True)


@pytest.mark.parametrize("query", [Query(), Query("same"), Query("a-3"), Query("петр", mode="neck")], ids=str)
def test_pages_follow_one_another(records: Records, query: Query) -> None:
    page, found = records.history(query, limit=37), list[Line]()
    while True:
        found += page.lines
        if page.next is None:
            break
        assert len(page.lines) == 37
        page = records.history(query, page.next, limit=37)
    assert found == list(records.history(query, limit=MANY).lines)


def test_sessions_of_one_moment_are_not_lost_between_pages(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        for number in range(5):
            keep(records, f"{number}", whole())
        first = records.history(limit=2)
        second = records.history(before=first.next, limit=3)
    assert [line.id for line in (*first.lines, *second.lines)] == ["4", "3", "2", "1", "0"]
    assert second.next is None


def test_later_notes_are_found_and_names_that_were_changed_no_more(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        record = keep(records, "one", whole(), therapist="Before", notes="shoulder")
        records.describe("one", replace(record, therapist="After"))
        records.amend("one", NOW, "elbow")
        found = {
            text: len(records.history(Query(text)).lines) for text in ("before", "after", "shou", "ELBOW")
        }
    assert found == {"before": 0, "after": 1, "shou": 1, "ELBOW": 1}


def test_only_sessions_that_are_over_are_listed(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        keep(records, "running", ran())
        keep(records, "over", whole())
        keep(records, "unwanted", ran())
        records.discard("unwanted")
        lines = records.history().lines
    assert [(line.id, line.status, line.amended) for line in lines] == [("over", "finished", False)]
    assert set(get_args(Status)) == {"running", "finished", "stopped", "discarded"}


def test_a_long_word_is_found_by_its_beginning(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        keep(records, "one", whole(), notes="ы" * 500)
        assert len(records.history(Query("ы" * 30)).lines) == 1
        assert len(records.history(Query("ы" * 300)).lines) == 1
