"""Older tables are brought up to date, with a backup; newer ones are left alone."""

import hashlib
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect

from massage_desktop.store import backups
from massage_desktop.store.errors import DamagedError, NewerError
from massage_desktop.store.migrating import SHIPPED, Steps, migrate, version_of
from massage_desktop.store.opening import open_records
from massage_desktop.store.sqlite import create_private, make_engine
from massage_desktop.store.tables import METADATA
from tests.store.kept import NOW, keep, opened, ran, whole

HERE = Path(__file__).parent
WRITTEN = HERE / "versions"  # what each version of the program wrote, as SQL
ALONE = """
import sys
from pathlib import Path
from tests.store.kept import opened
opened(Path(sys.argv[1]))
print("alembic" in sys.modules, "sqlalchemy.orm" in sys.modules)
"""
STEP = """
import sqlalchemy as sa
from alembic import op
revision, down_revision = "0002", "0001"

def upgrade():
    op.add_column("sessions", sa.Column("fee", sa.Integer(), nullable=True))
    {more}
"""


def written_by(version: str, folder: Path) -> Path:
    """The records as that version of the program left them."""
    path = folder / "records.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((WRITTEN / f"{version}.sql").read_text(encoding="utf-8"))
    return path


def empty(folder: Path) -> Engine:
    """An empty file's engine."""
    path = folder / "records.db"
    create_private(path)
    return make_engine(path)


def layout(engine: Engine) -> dict[str, object]:
    """What SQLite knows of each table and index."""
    asked = ("table_info", "foreign_key_list")
    with engine.connect() as connection:
        names = sorted(inspect(connection).get_table_names())
        found: dict[str, object] = {
            f"{what} {name}": connection.exec_driver_sql(f"PRAGMA {what}({name})").all()
            for name in names
            for what in asked
        }
        indexes = "SELECT name, tbl_name FROM sqlite_master WHERE type = 'index'"
        for name, table in connection.exec_driver_sql(indexes).all():
            found[f"{table} {name}"] = connection.exec_driver_sql(f"PRAGMA index_info({name})").all()
    return found


def next_version(folder: Path, more: str = "") -> Steps:
    """The steps of a program one version later."""
    versions = folder / "versions"
    versions.mkdir(parents=True)
    shipped = Path(migrate.__code__.co_filename).parent / "migrations"
    (folder / "env.py").write_text((shipped / "env.py").read_text(encoding="utf-8"), encoding="utf-8")
    for file in (shipped / "versions").glob("v*.py"):
        (versions / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    (versions / "v0002.py").write_text(STEP.format(more=more), encoding="utf-8")
    return Steps((*SHIPPED.versions, "0002"), str(folder))


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("version", SHIPPED.versions)
def test_what_every_earlier_version_wrote_is_read(version: str, tmp_path: Path) -> None:
    written_by(version, tmp_path)
    with opened(tmp_path) as records:
        (finished,) = records.history().lines
        (running,) = records.unfinished()
        session = records.read(finished.id)
    assert (finished.client, finished.therapist, finished.protocol) == ("Клиент 7", "Ёлкина", "test.plan")
    assert (session.record.notes, session.notes) == ("tense", "tense, shoulder too")
    assert session.record.events == tuple(whole().events)
    assert (running.at, running.record.events) == (61_000, tuple(ran().events))


def test_the_steps_lead_to_the_tables_of_the_code(tmp_path: Path) -> None:
    engine = empty(tmp_path)
    migrate(engine, to=SHIPPED.newest)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()


def test_new_records_have_the_tables_that_the_steps_lead_to(tmp_path: Path) -> None:
    by_steps, at_once = empty(tmp_path / "steps"), empty(tmp_path / "new")
    migrate(by_steps, to=SHIPPED.newest)
    migrate(at_once)
    assert version_of(at_once) == SHIPPED.newest
    assert layout(at_once) == layout(by_steps)
    migrate(at_once)  # another thread may have been quicker
    for engine in (by_steps, at_once):
        engine.dispose()


def test_new_records_need_no_alembic(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALONE, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False False\n"


def test_every_version_has_its_step_and_its_file() -> None:
    config = Config()
    config.set_main_option("script_location", SHIPPED.place)
    steps = list(ScriptDirectory.from_config(config).walk_revisions())
    assert tuple(step.revision for step in reversed(steps)) == SHIPPED.versions
    assert {path.stem for path in WRITTEN.glob("*.sql")} == set(SHIPPED.versions)


def test_a_backup_is_made_before_the_tables_change(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        keep(records, "one", whole())
    steps = next_version(tmp_path / "steps")
    with open_records(tmp_path / "records.db", NOW, steps=steps) as records:
        assert records.read("one").status == "finished"
    (backup,) = (tmp_path / "backups").iterdir()
    assert backup.name == "before-migration-0001-20261120-141100.db"
    assert backups.verify(backup)["sessions"] == 1
    with closing(sqlite3.connect(tmp_path / "records.db")) as connection:
        assert connection.execute("SELECT fee FROM sessions").fetchall() == [(None,)]


def test_a_step_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    with opened(tmp_path) as records:
        keep(records, "one", whole())
    steps = next_version(tmp_path / "steps", more="raise ArithmeticError")
    with pytest.raises(ArithmeticError):
        open_records(tmp_path / "records.db", NOW, steps=steps)
    with opened(tmp_path) as records:
        assert records.read("one").status == "finished"
    with closing(sqlite3.connect(tmp_path / "records.db")) as connection:
        assert "fee" not in {row[1] for row in connection.execute("PRAGMA table_info(sessions)")}


def test_newer_records_are_refused_and_not_a_byte_of_them_changes(tmp_path: Path) -> None:
    steps = next_version(tmp_path / "steps")
    path = tmp_path / "records.db"
    with open_records(path, NOW, steps=steps) as records:
        keep(records, "one", whole())
    before, beside = digest(path), set(tmp_path.iterdir())
    with pytest.raises(NewerError, match="later version of the program wrote these records"):
        opened(tmp_path)
    assert (digest(path), set(tmp_path.iterdir())) == (before, beside)


def test_newer_records_that_were_not_closed_keep_their_journal(tmp_path: Path) -> None:
    steps = next_version(tmp_path / "steps")
    path, journal = tmp_path / "records.db", tmp_path / "records.db-wal"
    with open_records(path, NOW, steps=steps) as records:
        keep(records, "one", whole())
        before = (digest(path), digest(journal))
        with pytest.raises(NewerError):
            opened(tmp_path)
        assert (digest(path), digest(journal)) == before


@pytest.mark.parametrize(
    "content", [b"no database at all, just a text", b"SQLite format 3\0" + b"\xff" * 4000]
)
def test_a_file_that_is_no_database_is_called_damaged_and_stays(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "records.db"
    path.write_bytes(content)
    with pytest.raises(DamagedError, match="Restore the newest backup"):
        opened(tmp_path)
    assert path.read_bytes() == content


def test_a_database_of_something_else_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "records.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = digest(path)
    with pytest.raises(DamagedError, match="something else"):
        opened(tmp_path)
    assert digest(path) == before
