"""Runs the chosen command, and turns whatever the user can remedy into one line and an exit code."""

import argparse
import os
import sys
from collections.abc import Callable
from io import TextIOWrapper
from typing import TYPE_CHECKING

from massage_desktop.cli.check import check
from massage_desktop.cli.output import complain
from massage_desktop.cli.plan import plan, plan_for_client
from massage_desktop.cli.protocols import protocols
from massage_desktop.cli.rehearse import rehearse
from massage_desktop.cli.shelf import Shelf
from massage_desktop.cli.verdict import refuse_start
from massage_desktop.content.language import Language
from massage_desktop.content.problems import WrongFileError
from massage_desktop.errors import UserError
from massage_desktop.session.plan import Plan

if TYPE_CHECKING:
    from massage_desktop.cli.records import Archive

Options = argparse.Namespace


def _language(o: Options) -> Language:
    chosen: Language | None = o.language
    return chosen or "en"


def _plan(shelf: Shelf, o: Options) -> int:
    language = _language(o)
    if o.answers is None:
        return plan(shelf, o.protocol_id, o.session, language, o.json)
    weighed = shelf.weigh(o.protocol_id, o.session, shelf.answers(o.answers))
    return plan_for_client(weighed, shelf.knowledge, language, o.json)


def _rehearse(shelf: Shelf, o: Options) -> int:
    plan_of = _plans(shelf, o)
    return rehearse(plan_of(o.protocol_id), o.commands, o.json, plan_of)


def _plans(shelf: Shelf, o: Options) -> Callable[[str], Plan]:
    """How a protocol's plan is made; with answers, a plan whose verdict may not start is refused."""
    if o.answers is None:
        return lambda protocol_id: shelf.plan_of(protocol_id, o.session, o.flow)
    answers = shelf.answers(o.answers)

    def screened(protocol_id: str) -> Plan:
        weighed = shelf.weigh(protocol_id, o.session, answers, o.flow)
        refuse_start(weighed, _language(o))
        return weighed.plan

    return screened


def _archive(o: Options) -> "Archive":
    from massage_desktop.cli.records import Archive  # late: it loads the database's libraries

    return Archive(o.data_dir)


def _summary(shelf: Shelf, o: Options) -> int:
    return _archive(o).summary(o.session_id, o.output, o.language, shelf.knowledge, o.save_pdf)


COMMANDS: dict[str, Callable[[Shelf, Options], int]] = {
    "check": lambda shelf, o: check(shelf, o.paths, o.json),
    "protocols": lambda shelf, o: protocols(shelf, _language(o), o.json),
    "plan": _plan,
    "rehearse": _rehearse,
    "sessions": lambda _, o: _archive(o).sessions(o.json),
    "summary": _summary,
    "export": lambda _, o: _archive(o).export(o.file, o.json),
    "backup": lambda _, o: _archive(o).backup(o.file, o.json),
    "restore": lambda _, o: _archive(o).restore(o.file, o.json),
}


def run_command(options: Options) -> int:
    """Run `options.command`; returns the exit code: 0 success, 1 the input was refused.

    `options.save_pdf` saves a sheet: it needs Qt, which no command loads.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # names of files may hold what is no text
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = COMMANDS[options.command](Shelf(options.data_dir), options)
        sys.stdout.flush()
    except WrongFileError as error:
        return _refuse(*map(str, error.problems))
    except UserError as error:
        return _refuse(str(error))
    except BrokenPipeError:  # whoever read has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _refuse(f"cannot be written: {error.strerror or error}")
    return code


def _refuse(*lines: str) -> int:
    for line in lines:
        complain(line)
    return 1
