"""Runs the chosen command, and turns whatever the user can remedy into one line and an exit code."""

import argparse
import os
import sys
from collections.abc import Callable
from io import TextIOWrapper

from massage_desktop.cli.check import check
from massage_desktop.cli.output import complain
from massage_desktop.cli.plan import plan
from massage_desktop.cli.protocols import protocols
from massage_desktop.cli.rehearse import rehearse
from massage_desktop.cli.shelf import Shelf
from massage_desktop.content.problems import WrongFileError
from massage_desktop.errors import UserError

Options = argparse.Namespace

COMMANDS: dict[str, Callable[[Shelf, Options], int]] = {
    "check": lambda shelf, o: check(shelf, o.paths, o.json),
    "protocols": lambda shelf, o: protocols(shelf, o.language or "en", o.json),
    "plan": lambda shelf, o: plan(shelf, o.protocol_id, o.session, o.language or "en", o.json),
    "rehearse": lambda shelf, o: rehearse(
        shelf.plan_of(o.protocol_id, o.session, o.flow),
        o.commands,
        o.json,
        lambda protocol_id: shelf.plan_of(protocol_id, o.session, o.flow),
    ),
}


def run_command(options: Options) -> int:
    """Run `options.command`; returns the exit code: 0 success, 1 the input was refused."""
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
