"""Reads files of screening questions: the shipped one, and a clinic's own that overrides and adds to it.

A clinic's file is `screening.toml` in the user's data folder. A wrong one is refused as a whole; the shipped
questions are asked then.
"""

from itertools import chain
from pathlib import Path

from msgspec.structs import replace

from massage_desktop.content.file_text import read_text
from massage_desktop.content.reading import read_file
from massage_desktop.content.screening import Group, Question, ScreeningForm
from massage_desktop.content.screening_names import ScreeningNames
from massage_desktop.content.screening_rules import lessened
from massage_desktop.content.toml_file import parse_toml
from massage_desktop.errors import UserError

FILE_NAME = "screening.toml"


def read_form(shipped: Path, clinic: Path) -> tuple[ScreeningForm, str]:
    """The questions to ask, and a sentence about the clinic's file if that is wrong ("" else).

    The shipped file alone where there is no clinic's, or a wrong one. A wrong shipped file raises.
    """
    form = read_screening(shipped)
    if not _is_there(clinic):
        return form, ""
    try:
        return with_clinic(form, read_screening(clinic, form)), ""
    except UserError as error:
        return form, str(error)


def read_screening(path: Path, base: ScreeningForm | None = None) -> ScreeningForm:
    """One file of questions; a clinic's adds to `base` and may name its groups and questions.

    A WrongFileError names every problem with its line and place.
    """
    data = parse_toml(path, read_text(path))
    return read_file(path, ScreeningForm, ScreeningNames(data, base))


def with_clinic(shipped: ScreeningForm, clinic: ScreeningForm) -> ScreeningForm:
    """The shipped questions with the clinic's: those of a known id in its place, others last in their group.

    A UserError if the clinic's make less of a stop.
    """
    if wrong := "; ".join(chain.from_iterable(lessened(q, shipped) for q in clinic.questions)):
        raise UserError(f"{wrong}.")
    groups = {group.key: group for group in (*shipped.groups, *clinic.groups)}
    questions = {question.id: question for question in (*shipped.questions, *clinic.questions)}
    return replace(
        shipped,
        version=f"{shipped.version}+clinic {clinic.version}",
        groups=tuple(groups.values()),
        questions=_by_group(tuple(groups.values()), tuple(questions.values())),
    )


def _by_group(groups: tuple[Group, ...], questions: tuple[Question, ...]) -> tuple[Question, ...]:
    """The questions in the order of their groups, else as they are."""
    order = [group.key for group in groups]
    return tuple(sorted(questions, key=lambda question: order.index(question.group)))


def _is_there(path: Path) -> bool:
    """Whether anything is there to be read, or to be told why it cannot be."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True
