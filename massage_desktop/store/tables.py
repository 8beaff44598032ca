"""The tables. What changes here needs a migration in `store/migrations/versions`.

Texts of JSON are made and read by msgspec, not by the database, so that any database serves. Of SQLAlchemy
the core alone is used: its ORM, which nobody here needs, would take 11 MB.
"""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

# "C": PostgreSQL compares words by their letters' numbers, as SQLite does; the search counts on it.
WORD = String(40).with_variant(String(40, collation="C"), "postgresql")


class Moment(TypeDecorator[datetime]):
    """A moment in UTC; comes and goes with its offset, which not every database keeps."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """To UTC without an offset."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Back to UTC with it."""
        return None if value is None else value.replace(tzinfo=UTC)


METADATA = MetaData()
Kind = TypeEngine[Any] | type[TypeEngine[Any]]


def _needed(name: str, kind: Kind, *more: ForeignKey, unique: bool | None = None) -> Column[Any]:
    """A column that always has a value."""
    return Column(name, kind, *more, nullable=False, unique=unique)


def _of_session() -> Column[Any]:
    return Column("session", Integer, ForeignKey("sessions.key"), primary_key=True)


# Plans, each once: most sessions repeat one. `hash` is the SHA-256 of the JSON.
PLANS = Table("plans", METADATA, Column("hash", String(64), primary_key=True), _needed("json", Text))

# Sessions without their events; `offset` is the local time's from UTC, in seconds.
# `screening`, `after` and `more` are JSON that the store does not look into.
SESSIONS = Table(
    "sessions",
    METADATA,
    Column("key", Integer, primary_key=True),  # short, for the other tables
    _needed("id", String(36), unique=True),
    _needed("status", String(10)),
    _needed("started_at", Moment),
    _needed("offset", Integer),
    Column("ended_at", Moment),
    _needed("mode", String(20)),
    _needed("protocol", String(200)),
    _needed("title_en", Text),
    _needed("title_ru", Text),
    _needed("client", Text),
    _needed("therapist", Text),
    _needed("language", String(8)),
    _needed("speed", Float),
    _needed("form_version", Text),
    _needed("protocol_version", Text),
    _needed("plan", String(64), ForeignKey("plans.hash")),
    _needed("notes", Text),  # the first text
    Column("screening", Text),
    Column("after", Text),
    _needed("more", Text),
    # with the status, so that a walk over them reads no row that is not shown
    Index("sessions_by_time", "started_at", "key", "status"),
    Index("sessions_by_mode", "mode", "started_at", "key", "status"),
    Index("sessions_by_protocol", "protocol", "started_at", "key", "status"),
)

# One event each; `number` counts from 0 in a session, `at` is ms of its time.
EVENTS = Table(
    "events",
    METADATA,
    _of_session(),
    Column("number", Integer, primary_key=True),
    _needed("at", BigInteger),
    _needed("json", Text),
)

# Where a session stood last, ms; a session has one exactly while it is unfinished.
CHECKPOINTS = Table("checkpoints", METADATA, _of_session(), _needed("at", BigInteger))

# Later texts of a session's notes.
AMENDMENTS = Table(
    "amendments", METADATA, _of_session(), Column("at", Moment, primary_key=True), _needed("text", Text)
)

# The words by which a session is found, folded by `store/words.py`.
WORDS = Table(
    "words",
    METADATA,
    _of_session(),
    Column("word", WORD, primary_key=True),
    Index("sessions_by_word", "word", "session"),
)
