"""Finding sessions: as quick among a hundred thousand as among a hundred.

Two ways lead there. Where a word is rare, its sessions are looked up and sorted. Where every word is common,
the sessions are walked from the newest on until the page is full.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, exists, select, tuple_

from massage_desktop.content.text import Text
from massage_desktop.store.stored import Line, Page, Place, Query
from massage_desktop.store.tables import Amendments, Sessions, Words
from massage_desktop.store.timing import local
from massage_desktop.store.words import words

RARE = 500  # sessions up to which they are looked up by the word
LAST = "\U0010ffff"  # sorts behind whatever goes on a beginning
SHOWN = ("finished", "stopped")
S = Sessions


def find(query: Query, before: Place | None, limit: int, connection: Connection) -> Page:
    """The page of `limit` lines that follows `before`, or the first one."""
    wanted = [*_conditions(query), *([] if before is None else [_older(before)])]
    wanted += _by_words(words(query.text), connection)
    amended = exists().where(Amendments.session == S.key)
    statement = select(S.__table__, amended.label("amended")).where(*wanted)
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
    """Each word asked of each session, but for the rarest, whose sessions are named if they are few."""
    asked = {beginning: _sessions_of(beginning, connection) for beginning in sorted(beginnings)}
    rarest = min(asked, key=lambda beginning: len(asked[beginning]), default="")
    for beginning, found in asked.items():
        if beginning == rarest and len(found) <= RARE:
            yield S.key.in_(found)
        else:
            yield exists().where(Words.session == S.key, *_begins(beginning))


def _sessions_of(beginning: str, connection: Connection) -> list[int]:
    """The sessions that have such a word, if they are few, else some of them."""
    found = select(Words.session).where(*_begins(beginning)).limit(RARE + 1)
    return list(connection.scalars(found))


def _begins(beginning: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return Words.word >= beginning, Words.word < beginning + LAST


def _line(row: Row[Any]) -> Line:
    return Line(
        id=row.id,
        status=row.status,
        started_at=local(row.started_at, row.offset),
        ended_at=None if row.ended_at is None else local(row.ended_at, row.offset),
        mode=row.mode,
        protocol=row.protocol,
        title=Text(row.title_en, row.title_ru),
        client=row.client,
        therapist=row.therapist,
        speed=row.speed,
        amended=row.amended,
    )
