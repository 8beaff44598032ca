"""Writes a session event by event, and says each one's number as soon as it is safe: `FOLDER SESSION`."""

import sys
from itertools import count
from pathlib import Path

from massage_desktop.session.commands import Extend
from massage_desktop.store.changes import Reached, happened
from tests.store.kept import opened, ran, record_of

folder, name = Path(sys.argv[1]), sys.argv[2]
session = ran()
records = opened(folder, wait=10)
records.begin(name, record_of(session))
written = 0
for number in count(1):
    session.handle(Extend(by=1), number * 10)
    changes = [happened(name, written, session.events[written:]), Reached(name, session.now)]
    written = len(session.events)
    records.write(changes)
    sys.stdout.write(f"{written}\n")
    sys.stdout.flush()
