"""Brings the tables of a database to the form that this program knows."""

from sqlalchemy import Connection, Engine, inspect, text

VERSIONS = ("0001",)  # of the tables, in their order; the last one is what the program works with


def version_of(engine: Engine) -> str:
    """The version of a database's tables, "" if it has none."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


def migrate(engine: Engine, to: str = VERSIONS[-1]) -> None:
    """Carries out the steps that are missing up to `to`, all of them or none."""
    with engine.execution_options(writes=True).begin() as connection:
        _upgrade(connection, to)


def _upgrade(connection: Connection, to: str) -> None:
    # late: an up-to-date database needs no Alembic, which takes half a second to load
    from alembic.command import upgrade
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "massage_desktop.store:migrations")
    config.attributes["connection"] = connection
    upgrade(config, to)
