"""How a session is put together again from its rows."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, get_type_hints

import msgspec
from sqlalchemy import Connection, Row, select

from massage_desktop.report.summary import SessionRecord
from massage_desktop.session.events import AnyEvent
from massage_desktop.session.plan import Plan
from massage_desktop.store.stored import Amendment, StoredSession
from massage_desktop.store.tables import AMENDMENTS, CHECKPOINTS, EVENTS, PLANS, SESSIONS
from massage_desktop.store.timing import local, moment_of
from massage_desktop.store.writing import OWN

EVENT = msgspec.json.Decoder(AnyEvent)
PLAN = msgspec.json.Decoder(Plan)
SESSION = select(SESSIONS, PLANS.c.json.label("plan_json")).join(PLANS, PLANS.c.hash == SESSIONS.c.plan)


def read_session(row: Row[Any], connection: Connection) -> StoredSession:
    """The session of a row of SESSION."""
    kept = select(EVENTS.c.json).where(EVENTS.c.session == row.key).order_by(EVENTS.c.number)
    events = tuple(EVENT.decode(text) for text in connection.scalars(kept))
    at = max(_checkpoint(row.key, connection), *(event.at + event.late for event in events), 0)
    return StoredSession(
        id=row.id,
        status=row.status,
        record=_record(row, events, at),
        at=at,
        form=row.form_version,
        protocol=row.protocol_version,
        amendments=tuple(_amendments(row, connection)),
    )


def _checkpoint(key: int, connection: Connection) -> int:
    return connection.scalar(select(CHECKPOINTS.c.at).where(CHECKPOINTS.c.session == key)) or 0


def _record(row: Row[Any], events: tuple[AnyEvent, ...], at: int) -> SessionRecord:
    ended: datetime = row.ended_at or moment_of(row.started_at, at, row.speed)
    return SessionRecord(
        plan=PLAN.decode(row.plan_json),
        events=events,
        started_at=local(row.started_at, row.offset),
        ended_at=local(ended, row.offset),
        **_details(row),
    )


def _details(row: Row[Any]) -> dict[str, Any]:
    """What the record says besides; a field that was not kept has its default."""
    kept = {name: getattr(row, name) for name in OWN}
    kept |= {
        name: msgspec.json.decode(text) for name in ("screening", "after") if (text := getattr(row, name))
    }
    kept |= msgspec.json.decode(row.more)
    kinds = get_type_hints(SessionRecord)
    return {name: msgspec.convert(value, kinds[name]) for name, value in kept.items() if name in kinds}


def _amendments(row: Row[Any], connection: Connection) -> Iterable[Amendment]:
    kept = (
        select(AMENDMENTS.c.at, AMENDMENTS.c.text)
        .where(AMENDMENTS.c.session == row.key)
        .order_by(AMENDMENTS.c.at)
    )
    for at, text in connection.execute(kept):
        yield Amendment(local(at, row.offset), text)
