"""Reads an answers file (JSON): what a client answered, for commands that open no window."""

import json
from datetime import date
from pathlib import Path

from massage_desktop.content.checking import examine, say_place
from massage_desktop.content.file_text import read_text
from massage_desktop.content.problems import Problem, WrongFileError
from massage_desktop.content.screening import ScreeningForm
from massage_desktop.screening.answer_check import AnswerCheck
from massage_desktop.screening.answers import Answers


def read_answers(path: Path, form: ScreeningForm, today: date) -> Answers:
    """The answers of a file; a WrongFileError names every problem with its place."""
    text = read_text(path)
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise WrongFileError([Problem(str(path), f"this is no JSON: {error.msg}", error.lineno)]) from error
    except RecursionError as error:
        raise WrongFileError([Problem(str(path), "it is nested too deeply")]) from error
    read = examine(data, Answers, AnswerCheck(form, today))
    if isinstance(read, list):
        raise WrongFileError([Problem(str(path), f.message, place=say_place(f.place)) for f in read])
    return read
