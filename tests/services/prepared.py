"""A preparation over the shipped content, on a day of the test's choosing."""

from datetime import UTC, datetime
from pathlib import Path

from massage_desktop.content.reading import Library
from massage_desktop.preparing.weighing import Content
from massage_desktop.services.memory import ClientMemory
from massage_desktop.services.preparation import Preparation
from tests.content.shipped import handbook, knowledge, library, screening
from tests.screening.answering import PRESCRIBED, well

NOW = datetime(2026, 11, 22, 14, 8, tzinfo=UTC)


def prepared(data: Path, shelf: Library | None = None) -> Preparation:
    """Nothing chosen, nobody asked; clients are remembered under `data`."""
    content = Content(shelf or library(), knowledge(), screening(), handbook())
    return Preparation(content, ClientMemory(data / "clients"), lambda: NOW)


def ask_all(preparation: Preparation, found: dict[str, str] | None = None) -> Preparation:
    """All that is asked is answered: nothing found, but for what is given."""
    interview = preparation.interview
    for key, said in well(interview.occasion, found).answers.items():
        interview.answer(key, said)
    if preparation.condition != "none":
        interview.prescribe(PRESCRIBED)
    return preparation
