"""Finding sessions: as quick among a hundred thousand as among a hundred.

Two ways lead there. Where a word is rare, its sessions are looked up and sorted. Where every word is common,
the sessions are walked from the newest on until the page is full.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, exists, func, select, tuple_

from massage_desktop.content.text import Text
from massage_desktop.store.stored import Line, Page, Place, Query
from massage_desktop.store.tables import AMENDMENTS, SESSIONS, WORDS
from massage_desktop.store.timing import local
from massage_desktop.store.words import words

RARE = 500  # sessions up to which they are looked up by the word
LAST = "\U0010ffff"  # sorts behind whatever goes on a beginning
SHOWN = ("finished", "stopped")
S = SESSIONS.c
COLUMNS: tuple[Any, ...] = (
    S.key, S.id, S.status, S.started_at, S.offset, S.ended_at, S.mode, S.protocol, S.title_en, S.title_ru,
    S.client, S.therapist, S.speed,
)  # fmt: skip


def find(query: Query, before: Place | None, limit: int, connection: Connection) -> Page:
    """The page of `limit` lines that follows `before`, or the first one."""
    wanted = [*_conditions(query), *([] if before is None else [_older(before)])]
    wanted += _by_words(words(query.text), connection)
    amended = exists().where(AMENDMENTS.c.session == S.key)
    statement = select(*COLUMNS, amended.label("amended")).where(*wanted)
    newest_first = statement.order_by(S.started_at.desc(), S.key.desc()).limit(limit + 1)
    rows = connection.execute(newest_first).all()
    more = len(rows) > limit
    last = rows[limit - 1] if more else None
    lines = tuple(_line(row) for row in rows[:limit])
    return Page(lines, None if last is None else Place(last.started_at, last.key))


def _conditions(query: Query) -> Iterator[ColumnElement[bool]]:
    yield S.status.in_(SHOWN)
    if query.mode:
        yield S.mode == query.mode
    if query.protocol:
        yield S.protocol == query.protocol
    if query.since is not None:
        yield S.started_at >= query.since
    if query.until is not None:
        yield S.started_at < query.until


def _older(place: Place) -> ColumnElement[bool]:
    return tuple_(S.started_at, S.key) < tuple_(place.started_at, place.key)


def _by_words(beginnings: Iterable[str], connection: Connection) -> Iterator[ColumnElement[bool]]:
    """Each word asked of each session, but for the rarest, whose sessions are looked up if they are few."""
    counts = {beginning: _count(beginning, connection) for beginning in sorted(beginnings)}
    rarest = min(counts, key=lambda beginning: counts[beginning], default="")
    for beginning, count in counts.items():
        if beginning == rarest and count <= RARE:
            yield S.key.in_(select(WORDS.c.session).where(*_begins(beginning)))
        else:
            yield exists().where(WORDS.c.session == S.key, *_begins(beginning))


def _count(beginning: str, connection: Connection) -> int:
    """How often such a word stands; many are not counted to their end."""
    found = select(WORDS.c.session).where(*_begins(beginning)).limit(RARE + 1)
    return connection.scalar(select(func.count()).select_from(found.subquery())) or 0


def _begins(beginning: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return WORDS.c.word >= beginning, WORDS.c.word < beginning + LAST


def _line(row: Row[*tuple[Any, ...]]) -> Line:
    """A row of COLUMNS and `amended`, taken apart at once: by names it takes twice as long."""
    _, name, status, started, offset, ended, mode, protocol, en, ru, client, therapist, speed, amended = row
    return Line(
        id=name,
        status=status,
        started_at=local(started, offset),
        ended_at=None if ended is None else local(ended, offset),
        mode=mode,
        protocol=protocol,
        title=Text(en, ru),
        client=client,
        therapist=therapist,
        speed=speed,
        amended=amended,
    )
