"""The command line. Qt is imported only by the commands that open a window."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from massage_desktop.cli.arguments import Parser, add_commands

if TYPE_CHECKING:
    from massage_desktop.content.knowledge import Knowledge
    from massage_desktop.report.summary import SessionRecord


def main(arguments: list[str] | None = None) -> int:
    """Run the program; returns the exit code: 0 success, 1 the input was refused, 2 wrong usage."""
    options = _parser().parse_args(arguments)
    if options.command is not None:
        from massage_desktop.cli.commands import run_command

        options.save_pdf = _save_pdf
        return run_command(options)
    from massage_desktop.plain_imports import import_plainly

    import_plainly()
    from massage_desktop.first_frame import run
    from massage_desktop.options import Options

    return run(
        Options(
            mode=options.mode,
            protocol=options.protocol,
            session=options.session,
            speed=options.speed,
            data_dir=options.data_dir,
            language=options.language,
        )
    )


def _save_pdf(record: "SessionRecord", knowledge: "Knowledge", path: Path, data_dir: Path | None) -> None:
    """Save a session's sheet; Qt draws it, without a screen."""
    from massage_desktop.plain_imports import import_plainly

    import_plainly()
    from massage_desktop.views.printout import save_pdf

    save_pdf(record, knowledge, path, data_dir)


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="massage-desktop", description="A session timer and guide for massage therapists.")
    parser.add_argument("--mode", choices=("neck", "back", "lumbar"), help="the mode to open with")
    parser.add_argument("--protocol", metavar="ID", help="the protocol to open with")
    parser.add_argument(
        "--session", type=_session, default=1, metavar="N", help="the number of the session in its course"
    )
    parser.add_argument(
        "--speed", type=_speed, default=1.0, help="run the session clock this many times faster, to rehearse"
    )
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where settings and own protocols are")
    parser.add_argument("--language", choices=("en", "ru"), help="the interface's language")
    add_commands(parser)
    return parser


def _session(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if not 1 <= number <= 99:
        raise argparse.ArgumentTypeError("a whole number from 1 to 99 is wanted")
    return number


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.1 <= speed <= 1000:
        raise argparse.ArgumentTypeError("a number from 0.1 to 1000 is wanted")
    return speed


if __name__ == "__main__":
    sys.exit(main())
