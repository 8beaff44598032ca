"""`sessions`, `summary`, `export`, `backup`, `restore`: what is kept of sessions."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from shlex import quote
from tempfile import NamedTemporaryFile

import msgspec
from msgspec.structs import replace

from massage_desktop.cli.output import say, say_json, say_table
from massage_desktop.cli.sheet import sheet
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.language import Language
from massage_desktop.content.problems import plain
from massage_desktop.errors import UserError
from massage_desktop.paths import user_data
from massage_desktop.report.summary import SessionRecord
from massage_desktop.report.words import Words
from massage_desktop.store import backups, mending
from massage_desktop.store.errors import DamagedError, NoRecordsError
from massage_desktop.store.opening import are_lost, open_records, records_file
from massage_desktop.store.records import Records
from massage_desktop.store.shown import shown
from massage_desktop.store.stored import Line, StoredSession

SavePdf = Callable[[SessionRecord, Knowledge, Path, Path | None], None]
HEAD = ("ID", "DATE", "TIME", "STATUS", "MODE", "PROTOCOL", "CLIENT")
SHORT = 8  # characters of an id that mostly suffice


class Archive:
    """The records of a user's folder, None for the platform's."""

    def __init__(self, data_dir: Path | None) -> None:
        self._data_dir = data_dir
        self.file = records_file(user_data(data_dir))

    @property
    def is_there(self) -> bool:
        """Whether there are records, or were."""
        return self.file.exists() or are_lost(self.file)

    def open(self) -> Records:
        """The records; a UserError if there are none, or none that can be read."""
        if not self.is_there:
            raise NoRecordsError(self.file)
        try:
            return open_records(self.file, now(), create=False)
        except DamagedError as error:
            raise UserError(f"{error} {self._way_out()}") from error

    def _way_out(self) -> str:
        good = backups.newest_good(self.file)
        if good is None:
            return "No automatic backup is whole."
        made = f"{good.made:%Y-%m-%d %H:%M}, {_counted(good.sessions)}"
        return f"The newest whole one is of {made}: massage-desktop restore {quote(str(good.file))}"

    def sessions(self, as_json: bool) -> int:
        """List the sessions that are over, newest first."""
        lines = list(self._lines())
        if as_json:
            say_json({"sessions": lines})
        elif lines:
            say_table([HEAD, *map(_row, lines)])
        else:
            say("There are no sessions yet.")
        return 0

    def _lines(self) -> Iterator[Line]:
        if not self.is_there:
            return
        with self.open() as records:
            page = records.history(limit=500)
            yield from page.lines
            while page.next is not None:
                page = records.history(before=page.next, limit=500)
                yield from page.lines

    def summary(
        self, session: str, to: Path, language: Language | None, knowledge: Knowledge, save_pdf: SavePdf
    ) -> int:
        """Write a session's sheet: as HTML, or as the PDF that the window saves."""
        with self.open() as records:
            kept = records.read(session)
        words = Words.shipped(language or kept.record.language)
        record = replace(shown(kept, words), language=words.language)
        if to.suffix == ".html":
            _write(to, sheet(record, knowledge, words).encode())
        elif to.suffix == ".pdf":
            save_pdf(record, knowledge, to, self._data_dir)
        else:
            raise UserError(f"{to}: the name must end in .html or .pdf")
        return 0

    def export(self, to: Path, as_json: bool) -> int:
        """Write every session with its events, one a line of JSON."""
        with self.open() as records:
            count = _write_lines(to, map(_exported, records.all()))
        _report(as_json, f"{_counted(count)} exported", file=str(to), sessions=count)
        return 0

    def backup(self, to: Path, as_json: bool) -> int:
        """Copy the records into a new file."""
        if not self.file.exists():
            raise NoRecordsError(self.file)
        if to.exists():
            raise UserError(f"{to}: this file is there already. Choose another name.")
        backups.back_up(self.file, to)
        count = backups.verify(to)["sessions"]
        _report(as_json, f"{_counted(count)} backed up and checked", file=str(to), sessions=count)
        return 0

    def restore(self, backup: Path, as_json: bool) -> int:
        """Put a backup in the records' place; the old ones are kept beside it."""
        done = mending.put_back(backup, self.file, now())
        count, kept = (done.restored or 0) + done.saved, None if done.kept is None else str(done.kept)
        said = f"{_counted(done.restored or 0)} restored"
        said += f", {done.saved} more read in the damaged records" if done.saved else ""
        said += "" if kept is None else f"; what was there before is kept as {kept}"
        _report(as_json, said, kept=kept, sessions=count)
        return 0


def now() -> datetime:
    """The present moment at the local time."""
    return datetime.now(UTC).astimezone()


def _row(line: Line) -> list[str]:
    day, time = f"{line.started_at:%Y-%m-%d}", f"{line.started_at:%H:%M}"
    texts = (line.id[:SHORT], day, time, line.status, line.mode, line.protocol, line.client)
    return [plain(text) for text in texts]


def _exported(session: StoredSession) -> bytes:
    return msgspec.json.encode(session)


def _counted(sessions: int) -> str:
    return "1 session" if sessions == 1 else f"{sessions} sessions"


def _report(as_json: bool, said: str, **values: str | int | None) -> None:
    if as_json:
        say_json(values)
    else:
        say(f"{said}.")


def _write(to: Path, data: bytes) -> None:
    _write_lines(to, iter([data]))


def _write_lines(to: Path, lines: Iterator[bytes]) -> int:
    """Written beside, then renamed; for its owner's eyes alone. A UserError says why it could not be."""
    count = 0
    try:
        with NamedTemporaryFile(dir=to.parent, delete=False) as file:
            try:
                for line in lines:
                    file.write(line + b"\n")
                    count += 1
                file.flush()
                os.fsync(file.fileno())
            except BaseException:
                Path(file.name).unlink()
                raise
        Path(file.name).replace(to)
    except OSError as error:
        raise UserError(f"{to}: cannot be written: {error.strerror or error}") from error
    return count
