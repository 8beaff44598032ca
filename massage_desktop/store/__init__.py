"""The records: sessions as their events in a database. No Qt; every time is handed in.

Only `changes` and `errors` may be imported before the first frame: the others load the database's libraries.
"""
