"""Run by Alembic: steps go over the connection that `store/migrating.py` hands in."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transaction_per_migration=False)
with context.begin_transaction():
    context.run_migrations()
