"""What is said of the records' troubles: a sentence of its own for each, without the technical rest."""

from pathlib import Path
from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from massage_desktop.services.recorder import Kind
from massage_desktop.store.errors import (
    SAID,
    DamagedError,
    NewerError,
    NoBackupError,
    NoRecordsError,
    RecordsError,
    UnavailableError,
    UnknownSessionError,
)
from massage_desktop.views.records_words import RecordsWords

WHERE = Path("/records.db")
ERRORS = (
    *(UnavailableError(WHERE, trouble) for trouble in SAID),
    DamagedError(WHERE, "page 7"),
    NewerError(WHERE, "0099"),
    NoRecordsError(WHERE),
    NoBackupError(WHERE, "page 7"),
    UnknownSessionError(WHERE, "abc", 0),
)


def test_each_error_has_a_sentence_of_its_own(qtbot: QtBot) -> None:  # noqa: ARG001 - an application
    words = RecordsWords()
    said = [words.sentence(error) for error in ERRORS]
    said += [words.sentence(error, elsewhere=True) for error in ERRORS if isinstance(error, UnavailableError)]
    assert len(set(said)) == len(ERRORS) + len(SAID)
    assert all(sentence.endswith(".") and "page 7" not in sentence for sentence in said)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_none_is_said_in_the_words_of_the_store(error: RecordsError, qtbot: QtBot) -> None:  # noqa: ARG001
    assert RecordsWords().sentence(error) != str(error)


def test_whatever_the_recorder_tells_has_words(qtbot: QtBot) -> None:  # noqa: ARG001
    kinds = [each for part in get_args(Kind) for each in (get_args(part) or (part,))]
    said = {kind: RecordsWords().writing(kind) for kind in kinds}
    assert len(set(said.values())) == len(kinds)
    assert all("The session goes on" in said[kind] for kind in kinds if kind != "written")
