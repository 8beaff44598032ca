"""`check`: every problem of the files that somebody wrote, as `file:line: place: message`."""

import os
from collections.abc import Iterator
from pathlib import Path

from massage_desktop.cli.output import complain, say, say_json
from massage_desktop.cli.shelf import Shelf
from massage_desktop.content.file_text import refuse
from massage_desktop.content.problems import Problem, WrongFileError
from massage_desktop.content.reading import read_protocol
from massage_desktop.content.screening_file import FILE_NAME, read_screening


def check(shelf: Shelf, paths: list[Path], as_json: bool) -> int:
    """Check files, and each `*.toml` of folders; returns 1 if anything is wrong.

    One named `screening.toml` is a clinic's own questions, any other a protocol.
    """
    checker = _Checker(shelf)
    for path in paths:
        checker.check(path)
    if as_json:
        say_json({"files": len(checker.seen), "problems": checker.problems})
    else:
        for problem in checker.problems:
            say(str(problem))
        _sum_up(checker)
    return int(bool(checker.problems))


def _sum_up(checker: "_Checker") -> None:
    wrong = len({problem.file for problem in checker.problems})
    if wrong:
        complain(f"{wrong} refused, {len(checker.seen)} checked.")
    else:
        say(f"{len(checker.seen)} checked, nothing is wrong.")


class _Checker:
    """What was found so far."""

    def __init__(self, shelf: Shelf) -> None:
        self.problems: list[Problem] = []
        self.seen: set[str] = set()  # real paths: a file named twice is checked once
        self._shelf = shelf
        self._taken: set[str] = set()

    def check(self, path: Path) -> None:
        """Check a file, or those of a folder."""
        try:
            for file in _files(path):
                self._check_once(file)
        except WrongFileError as error:
            self.problems.extend(error.problems)
        except OSError as error:
            self.problems.append(Problem(str(path), f"cannot be read: {error.strerror or error}"))

    def _check_once(self, file: Path) -> None:
        real = os.path.realpath(file)
        if real not in self.seen:
            self.seen.add(real)
            try:
                self._read(file)
            except WrongFileError as error:
                self.problems.extend(error.problems)

    def _read(self, file: Path) -> None:
        if file.name == FILE_NAME:
            read_screening(file, self._shelf.questions)
        else:
            self._read_protocol(file)

    def _read_protocol(self, file: Path) -> None:
        protocol = read_protocol(file, self._shelf.knowledge, self._taken)
        shipped = self._shelf.shipped.protocols.get(protocol.id)
        if shipped not in (None, protocol):  # a shipped file itself is no other protocol of its id
            read_protocol(file, self._shelf.knowledge, {protocol.id})
        self._taken.add(protocol.id)


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    files = sorted(file for file in path.iterdir() if file.name.endswith(".toml"))
    if not files:
        refuse(path, "the folder holds no *.toml file")
    yield from files
