"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

WORD = sa.String(40).with_variant(sa.String(40, collation="C"), "postgresql")


def upgrade() -> None:
    """From nothing."""
    op.create_table(
        "plans",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("json", sa.Text(), nullable=False),
    )
    _sessions()
    op.create_table(
        "events",
        sa.Column("session", sa.Integer(), sa.ForeignKey("sessions.key"), primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("json", sa.Text(), nullable=False),
    )
    op.create_table(
        "checkpoints",
        sa.Column("session", sa.Integer(), sa.ForeignKey("sessions.key"), primary_key=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "amendments",
        sa.Column("session", sa.Integer(), sa.ForeignKey("sessions.key"), primary_key=True),
        sa.Column("at", sa.DateTime(), primary_key=True),
        sa.Column("text", sa.Text(), nullable=False),
    )
    op.create_table(
        "words",
        sa.Column("session", sa.Integer(), sa.ForeignKey("sessions.key"), primary_key=True),
        sa.Column("word", WORD, primary_key=True),
    )
    op.create_index("sessions_by_word", "words", ["word", "session"])


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("key", sa.Integer(), primary_key=True),
        sa.Column("id", sa.String(36), nullable=False, unique=True),
        sa.Column("status", sa.String(10), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("mode", sa.String(20), nullable=False),
        sa.Column("protocol", sa.String(200), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("title_en", "title_ru")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("client", "therapist")),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("speed", sa.Float(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("form_version", "protocol_version")),
        sa.Column("plan", sa.String(64), sa.ForeignKey("plans.hash"), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=True) for name in ("screening", "after")),
        sa.Column("more", sa.Text(), nullable=False),
    )
    op.create_index("sessions_by_time", "sessions", ["started_at", "key", "status"])
    op.create_index("sessions_by_mode", "sessions", ["mode", "started_at", "key", "status"])
    op.create_index("sessions_by_protocol", "sessions", ["protocol", "started_at", "key", "status"])
