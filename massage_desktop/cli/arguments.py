"""What can be said on the command line after a command's name. No Qt, and no work here."""

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from massage_desktop.content.language import LANGUAGES


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong with the usage on one line."""

    def error(self, message: str) -> NoReturn:
        """Exit with 2."""
        self.exit(2, f"{self.prog}: {message}; --help tells what there is\n")


def add_commands(parser: argparse.ArgumentParser) -> None:
    """Add every command; the chosen one's name becomes `command`, None without one."""
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands that open no window")

    def add(name: str, text: str, *options: Callable[[argparse.ArgumentParser], Any]) -> None:
        command = commands.add_parser(name, help=text, description=text)
        for option in (*options, _json):
            option(command)

    add("check", "tell every problem of protocol files, or of screening.toml", _paths)
    add("protocols", "list the protocols, and what was refused and why", _data_dir, _language)
    add("plan", "print a protocol as it would run", _data_dir, _language, _protocol)
    add("rehearse", "run a session on a clock of its own, print its events", _data_dir, _protocol, _rehearsal)
    add("sessions", "list the sessions that are over, newest first", _data_dir)
    add("summary", "write the sheet of a session", _data_dir, _language, _sheet)
    add("export", "write every session with its events as JSON Lines", _data_dir, _file)
    add("backup", "copy the records into a new file, and check it", _data_dir, _file)
    add("restore", "put a backup in the records' place, and keep what was there", _data_dir, _file)


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print JSON")


def _paths(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="a file, or a folder of *.toml")


def _data_dir(command: argparse.ArgumentParser) -> None:
    # suppressed defaults leave what was said before the command's name
    command.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="where the user's own data are",
    )


def _language(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--language", choices=LANGUAGES, default=argparse.SUPPRESS, help="the language of titles"
    )


def _protocol(command: argparse.ArgumentParser) -> None:
    command.add_argument("protocol_id", metavar="ID", help="the protocol, for example back.general")
    command.add_argument("--session", type=_session, default=1, metavar="N", help="the session of the course")
    command.add_argument("--answers", type=Path, metavar="FILE", help="what the client answered, JSON")


def _rehearsal(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--commands", type=Path, metavar="FILE", help="what is said to the session, JSON Lines"
    )
    command.add_argument(
        "--flow", choices=("automatic", "waiting"), default="automatic", help="as in the window"
    )


def _sheet(command: argparse.ArgumentParser) -> None:
    command.add_argument("session_id", metavar="ID", help="the session's id, or its beginning")
    command.add_argument("--output", type=Path, metavar="FILE", required=True, help="a .html or .pdf file")


def _file(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", type=Path, help="the file")


def _session(text: str) -> int:
    if re.fullmatch(r"[1-9][0-9]{0,2}", text) is None:
        raise argparse.ArgumentTypeError("a session number from 1 to 999 is wanted")
    return int(text)
