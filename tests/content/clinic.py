"""Files of screening questions as a clinic may write them."""

from pathlib import Path

import pytest

from massage_desktop.content.problems import WrongFileError
from massage_desktop.content.screening_file import read_screening
from massage_desktop.paths import resources
from tests.content.shipped import screening

SHIPPED = resources() / "knowledge" / "screening.toml"
BASE = """
version = "3"

[[groups]]
key = "house"
title = { en = "House rules", ru = "Правила дома" }
hint = { en = "any yes: stop", ru = "любое «да»: стоп" }

[[questions]]
id = "clinic.shoes"
group = "house"
level = "stop"
text = { en = "Are the shoes still on?", ru = "Обувь ещё надета?" }
advice = { en = "Take them off.", ru = "Снять её." }
source = { default = "a rule of the house" }

[[questions]]
id = "clinic.colour"
group = "today"
kind = "choice"
text = { en = "Which colour?", ru = "Какой цвет?" }
options = [
    { key = "red", text = { en = "Red", ru = "Красный" } },
    { key = "blue", text = { en = "Blue", ru = "Синий" }, level = "stop", advice = { en = "No", ru = "Не" } },
]
source = { default = "a rule of the house" }
"""


def clinic(folder: Path, text: str | bytes) -> Path:
    path = folder / "screening.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def refusal(path: Path) -> str:
    with pytest.raises(WrongFileError) as caught:
        read_screening(path, screening())
    return str(caught.value)


def overriding(key: str, old: str, new: str) -> str:
    """A clinic's file that says one shipped question anew, with `old` replaced by `new`."""
    tables = SHIPPED.read_text(encoding="utf-8").split("[[questions]]\n")
    table = next(table for table in tables if table.startswith(f'id = "{key}"\n'))
    assert old in table
    return 'version = "3"\n[[questions]]\n' + table.replace(old, new, 1)
