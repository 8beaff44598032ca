"""Protocols that depend on the session number: what a file may say, and what a session gets."""

from pathlib import Path

import pytest

from massage_desktop.content.reading import read_protocol
from massage_desktop.errors import UserError
from massage_desktop.paths import resources
from tests.content.shipped import knowledge

GOOD = (resources() / "protocols" / "neck.radiculitis.toml").read_text(encoding="utf-8")


def refusal(folder: Path, text: str) -> str:
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        read_protocol(path, knowledge())
    return str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("first = 1", "first = 0", "phases begin at session 1"),
        ("last = 3", "last = 4", "follow one another without a gap"),
        ("first = 4", "first = 4\nlast = 10", "the last has no end"),
        ("first = 1\nlast = 3", "first = 3\nlast = 1", "a phase ends before it begins"),
        ("session = 1", "session = 4", "lighter sessions lie within their phase"),
        ("session = 1", "session = 2", "each once"),
        ("pressure = [2, 3]", "pressure = [3, 2]", "1 <= lowest <= highest <= 5"),
        ("effleurage_deep = [2, 2]", "effleurage_deep = [0, 2]", "1 <= lowest <= highest <= 5"),
        ("effleurage_deep = [2, 2]", "stroking = [2, 2]", "stroking"),
        ("neck.osteo.rub", "neck.radic.rub_light", "stands twice"),
        ("recommended = 10", "recommended = 0", "either a minimum or a recommended number"),
        ('condition = "radiculitis"', 'condition = "cough"', "condition: 'cough' is not one of none"),
        ("NECK_ANT", "NECK", "there is no warning 'NECK'"),
    ],
)  # fmt: skip
def test_a_wrong_phase_is_refused_with_the_reason(tmp_path: Path, old: str, new: str, expected: str) -> None:
    assert old in GOOD
    assert expected in refusal(tmp_path, GOOD.replace(old, new, 1))


def test_a_protocol_has_stages_or_phases_but_not_both(tmp_path: Path) -> None:
    head = GOOD.split("[[phases]]", maxsplit=1)[0]
    assert "at least one stage, or phases instead" in refusal(tmp_path, head)
    stage = GOOD.split("[[phases.stages]]", maxsplit=2)[1]
    both = GOOD + "\n[[stages]]" + stage.replace("neck.radic.stroke_open", "one_more")
    assert "phases instead" in refusal(tmp_path, both)


def test_a_phase_without_stages_is_refused(tmp_path: Path) -> None:
    empty = GOOD.split("[[phases.lighter]]", maxsplit=1)[0] + "stages = []\n"
    assert "a phase has at least one stage" in refusal(tmp_path, empty)


def test_what_is_worked_beside_must_be_a_zone(tmp_path: Path) -> None:
    text = (resources() / "protocols" / "neck.hernia.toml").read_text(encoding="utf-8")
    sentence = refusal(tmp_path, text.replace('"HERNIA_LEVEL"\nsource', '"LEVEL"\nsource', 1))
    assert "adjacent_to: there is no zone 'LEVEL'" in sentence


def test_a_lighter_session_lowers_a_zones_own_pressure_too(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    own = GOOD.replace('{ key = "COLLAR" }', '{ key = "COLLAR", pressure = [1, 3] }')
    path.write_text(own, encoding="utf-8")
    protocol = read_protocol(path, knowledge())
    assert protocol.stages_in(1)[0].zones[1].pressure == (1, 1)
    assert protocol.stages_in(7)[0].zones[1].pressure == (1, 3)
