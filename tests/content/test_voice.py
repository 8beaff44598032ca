"""The voice's wording: checked when it is read, plural forms right, every way of the map in words."""

from pathlib import Path

import pytest

from massage_desktop.content.language import Language
from massage_desktop.content.problems import WrongFileError
from massage_desktop.content.voice import read_wording, say_length
from massage_desktop.paths import resources
from tests.content.shipped import figure

SHIPPED = resources() / "knowledge" / "voice.toml"


@pytest.mark.parametrize(
    ("seconds", "en", "ru"),
    [
        (10, "10 seconds", "10 секунд"),
        (21, "21 seconds", "двадцать одна секунда"),
        (30, "half a minute", "полминуты"),
        (60, "1 minute", "одна минута"),
        (75, "1 minute 15 seconds", "одна минута 15 секунд"),
        (90, "one and a half minutes", "полторы минуты"),
        (120, "2 minutes", "две минуты"),
        (150, "2 and a half minutes", "две с половиной минуты"),
        (180, "3 minutes", "3 минуты"),
        (300, "5 minutes", "5 минут"),
        (330, "5 and a half minutes", "5 с половиной минут"),
        (660, "11 minutes", "11 минут"),
        (1260, "21 minutes", "двадцать одна минута"),
        (1320, "22 minutes", "двадцать две минуты"),
        (3600, "60 minutes", "60 минут"),
        (137.4, "2 minutes 15 seconds", "две минуты 15 секунд"),
        (0.2, "1 second", "одна секунда"),
    ],
)
def test_lengths_are_said_as_people_say_them(seconds: float, en: str, ru: str) -> None:
    wording = read_wording(SHIPPED)
    languages: tuple[Language, Language] = ("en", "ru")
    assert [say_length(wording, each, seconds) for each in languages] == [en, ru]


def test_every_way_of_the_map_has_words() -> None:
    assert set(read_wording(SHIPPED).ways) == set(figure().directions)


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('"{title}, {length}. {hands}', '"{title}, {lenght}. {hands}', "there is no {lenght} here"),
        ('en = "Ten seconds."', 'en = "{n} seconds."', "what can be put in: nothing"),
        ('en = "Ten seconds."', 'en = "Ten {seconds."', "braces hold what is put in"),
        ('few = "{n} минуты", other', "other", "Russian wants the form few as well"),
        ('left = { en = "left side", ru = "левая сторона" }', "", "the sides are left, right and both"),
        ("\nown = {", "\ntheirs = {", "a client's own closed place"),
        ('ru = "Пауза."', 'ru = ""', "missing in one language"),
        ('paused = { en = "Paused.", ru = "Пауза." }', "", "is missing"),
    ],
)
def test_a_wrong_wording_is_refused_with_its_place(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    path = tmp_path / "voice.toml"
    text = SHIPPED.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong), encoding="utf-8")
    with pytest.raises(WrongFileError, match=r"voice\.toml") as refused:
        read_wording(path)
    assert told in str(refused.value)
