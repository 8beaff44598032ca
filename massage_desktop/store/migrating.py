"""Brings the tables of a database to the form that this program knows."""

from typing import NamedTuple

from sqlalchemy import Connection, Engine, inspect, text


class Steps(NamedTuple):
    """The versions of the tables in their order, and the package or folder of the steps between them."""

    versions: tuple[str, ...]
    place: str

    @property
    def newest(self) -> str:
        """What the program works with."""
        return self.versions[-1]


SHIPPED = Steps(("0001",), "massage_desktop.store:migrations")


def version_of(engine: Engine) -> str:
    """The version of a database's tables, "" if it has none."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


def migrate(engine: Engine, steps: Steps = SHIPPED, to: str = "") -> None:
    """Carries out the steps that are missing up to `to`, "" for the newest: all of them or none."""
    with engine.execution_options(writes=True).begin() as connection:
        _upgrade(connection, steps.place, to or steps.newest)


def _upgrade(connection: Connection, place: str, to: str) -> None:
    # late: an up-to-date database needs no Alembic, which takes half a second to load
    from alembic.command import upgrade
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", place)
    config.attributes["connection"] = connection
    upgrade(config, to)
