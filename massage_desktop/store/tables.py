"""The tables. What changes here needs a migration in `store/migrations/versions`.

Texts of JSON are made and read by msgspec, not by the database, so that any database serves.
"""

from datetime import UTC, datetime

from sqlalchemy import BigInteger, DateTime, Float, ForeignKey, Index, Integer, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

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


class Table(DeclarativeBase):
    """What all tables share."""


class Plans(Table):
    """Plans, each once: most sessions repeat one. `hash` is the SHA-256 of the JSON."""

    __tablename__ = "plans"

    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    json: Mapped[str] = mapped_column(Text)


class Sessions(Table):
    """A session without its events; `offset` is the local time's from UTC, in seconds.

    `screening`, `after` and `more` are JSON that the store does not look into.
    """

    __tablename__ = "sessions"

    key: Mapped[int] = mapped_column(Integer, primary_key=True)  # short, for the other tables
    id: Mapped[str] = mapped_column(String(36), unique=True)
    status: Mapped[str] = mapped_column(String(10))
    started_at: Mapped[datetime] = mapped_column(Moment)
    offset: Mapped[int] = mapped_column(Integer)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    mode: Mapped[str] = mapped_column(String(20))
    protocol: Mapped[str] = mapped_column(String(200))
    title_en: Mapped[str] = mapped_column(Text)
    title_ru: Mapped[str] = mapped_column(Text)
    client: Mapped[str] = mapped_column(Text)
    therapist: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(8))
    speed: Mapped[float] = mapped_column(Float)
    form_version: Mapped[str] = mapped_column(Text)
    protocol_version: Mapped[str] = mapped_column(Text)
    plan: Mapped[str] = mapped_column(ForeignKey("plans.hash"))
    notes: Mapped[str] = mapped_column(Text)  # the first text
    screening: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)
    more: Mapped[str] = mapped_column(Text)

    __table_args__ = (
        # with the status, so that a walk over them reads no row that is not shown
        Index("sessions_by_time", "started_at", "key", "status"),
        Index("sessions_by_mode", "mode", "started_at", "key", "status"),
        Index("sessions_by_protocol", "protocol", "started_at", "key", "status"),
    )


class Events(Table):
    """One event; `number` counts from 0 in a session, `at` is ms of its time."""

    __tablename__ = "events"

    session: Mapped[int] = mapped_column(ForeignKey("sessions.key"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    at: Mapped[int] = mapped_column(BigInteger)
    json: Mapped[str] = mapped_column(Text)


class Checkpoints(Table):
    """Where a session stood last, ms; a session has one exactly while it is unfinished."""

    __tablename__ = "checkpoints"

    session: Mapped[int] = mapped_column(ForeignKey("sessions.key"), primary_key=True)
    at: Mapped[int] = mapped_column(BigInteger)


class Amendments(Table):
    """A later text of a session's notes."""

    __tablename__ = "amendments"

    session: Mapped[int] = mapped_column(ForeignKey("sessions.key"), primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment, primary_key=True)
    text: Mapped[str] = mapped_column(Text)


class Words(Table):
    """The words by which a session is found, folded by `store/words.py`."""

    __tablename__ = "words"

    session: Mapped[int] = mapped_column(ForeignKey("sessions.key"), primary_key=True)
    word: Mapped[str] = mapped_column(WORD, primary_key=True)

    __table_args__ = (Index("sessions_by_word", "word", "session"),)
