"""What is wrong with a file, said so that its author can put it right.

Pure. A wrong file is refused with all its problems at once; each names the file, the line where it is
known, and the place.
"""

from collections.abc import Sequence

from msgspec import Struct

from massage_desktop.errors import UserError

LONGEST = 300  # characters of one message; a file may hold anything, and is quoted in it


class Problem(Struct, frozen=True):
    """One mistake in `file`; `line` counts from 1 and is None where none can be told; `place` may be ""."""

    file: str
    message: str
    line: int | None = None
    place: str = ""

    def __str__(self) -> str:
        where = self.file if self.line is None else f"{self.file}:{self.line}"
        return ": ".join(plain(part) for part in (where, self.place, self.message) if part)


class WrongFileError(UserError):
    """A file that is refused, with every problem that could be told; its text is one sentence."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        more = len(self.problems) - 1
        super().__init__(f"{self.problems[0]}." + (f" And {more} more." if more else ""))


def plain(text: str) -> str:
    """`text` on one line, without characters that a terminal would act on, and not endless."""
    shown = text if len(text) <= LONGEST else text[:LONGEST] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in shown)
