"""A program that is killed at any moment loses nothing of what it was told is safe."""

import random
import subprocess
import sys
from pathlib import Path

from massage_desktop.session.engine import Session, rebuild
from massage_desktop.store import backups
from tests.store.kept import NOW, opened

PROGRAM = "tests.store.writing_program"
KILLS = 30


def test_no_acknowledged_event_is_lost_and_nothing_is_damaged(tmp_path: Path) -> None:
    chance = random.Random(11)  # noqa: S311 - no secret
    for number in range(KILLS):
        name = f"session-{number}"
        safe = killed_after(chance.randrange(40), chance.randrange(3), tmp_path, name)
        with opened(tmp_path) as records:
            kept = records.read(name)
            assert name in [each.id for each in records.unfinished()]
        events = kept.record.events
        assert safe <= len(events) <= safe + 1
        assert events[-1].at <= kept.at == Session.resumed(kept.record.plan, events, kept.at).now
        assert rebuild(kept.record.plan, events).since == events[-1].at
    made = backups.back_up(tmp_path / "records.db", tmp_path / "backup.db")  # checks every page
    assert backups.verify(made)["sessions"] == KILLS
    assert backups.daily(tmp_path / "records.db", NOW) is not None


def killed_after(acknowledged: int, more: int, folder: Path, name: str) -> int:
    """Kill the writer once it has said so many numbers; returns how many events it called safe by then.

    It is killed wherever it is by then; `more` bytes of its next number are waited for, to vary that.
    """
    command = [sys.executable, "-m", PROGRAM, str(folder), name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        said = [program.stdout.readline() for _ in range(acknowledged + 1)]
        rest = program.stdout.read(more)
        program.kill()
        rest += program.stdout.read()
    lines = [*said, *(rest.splitlines(keepends=True) if rest else [])]
    return max(int(line) for line in lines if line.endswith("\n"))
