"""Brings the tables of a database to the form that this program knows."""

from typing import NamedTuple

from sqlalchemy import Column, Connection, Engine, MetaData, String, Table, insert, inspect, select

from massage_desktop.store.tables import METADATA


class Steps(NamedTuple):
    """The versions of the tables in their order, and the package or folder of the steps between them."""

    versions: tuple[str, ...]
    place: str

    @property
    def newest(self) -> str:
        """What the program works with."""
        return self.versions[-1]


SHIPPED = Steps(("0001",), "massage_desktop.store:migrations")
STAMPED = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))


def version_of(engine: Engine) -> str:
    """The version of a database's tables, "" if it has none."""
    with engine.connect() as connection:
        return _version(connection)


def migrate(engine: Engine, steps: Steps = SHIPPED, to: str = "") -> None:
    """Carries out the steps that are missing up to `to`: all of them or none.

    With "" that is the newest, and an empty database gets its tables at once as they are now.
    """
    with engine.execution_options(writes=True).begin() as connection:
        if not to and steps is SHIPPED and not _version(connection):
            _make(connection)
        else:
            _upgrade(connection, steps.place, to or steps.newest)


def _version(connection: Connection) -> str:
    if not inspect(connection).has_table(STAMPED.name):
        return ""
    return str(connection.scalar(select(STAMPED.c.version_num)) or "")


def _make(connection: Connection) -> None:
    METADATA.create_all(connection)
    STAMPED.create(connection)
    connection.execute(insert(STAMPED).values(version_num=SHIPPED.newest))


def _upgrade(connection: Connection, place: str, to: str) -> None:
    # late: neither new nor up-to-date records need Alembic, which takes half a second and 15 MB to load
    from alembic.command import upgrade
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", place)
    config.attributes["connection"] = connection
    upgrade(config, to)
