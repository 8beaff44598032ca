"""The handbook says what the article and its references say, in both languages, and no more."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from msgspec import Struct

from massage_desktop.content.handbook import Grave
from massage_desktop.content.protocol import CONDITIONS, MODES, Mode, Technique
from massage_desktop.content.stage import STIMULATING
from massage_desktop.content.text import Source, Statement, Text
from massage_desktop.paths import resources
from tests.content.shipped import handbook, knowledge, library

FILES = sorted(path for path in resources().rglob("*.toml"))


def inside(value: object) -> Iterator[object]:
    """Everything within a value, at any depth."""
    yield value
    if isinstance(value, Struct):
        children = [getattr(value, name) for name in value.__struct_fields__]
    elif isinstance(value, dict):
        children = list(value.values())
    else:
        children = list(value) if isinstance(value, tuple) else []
    for child in children:
        yield from inside(child)


def said(statement: Statement) -> str:
    return f"{statement.en} {statement.ru}"


TEXTS = [each for each in inside(handbook()) if isinstance(each, Text | Statement)]


def test_every_text_is_in_its_language() -> None:
    assert len(TEXTS) > 300
    for text in TEXTS:
        assert not re.search("[А-Яа-яЁё]", text.en), text.en
        assert re.search("[А-Яа-яЁё]", text.ru) or text.ru == text.en, text.ru


def test_both_languages_name_the_same_numbers() -> None:
    for text in TEXTS:
        if "century" not in text.en:  # written in Roman numerals in Russian
            assert re.findall(r"\d+", text.en) == re.findall(r"\d+", text.ru), text.en


def test_both_languages_have_the_same_places_to_fill_in() -> None:
    for text in TEXTS:
        assert sorted(re.findall(r"\{\w+\}", text.en)) == sorted(re.findall(r"\{\w+\}", text.ru))


def test_there_are_five_types_and_four_that_a_doctor_prescribes() -> None:
    by_prescription: dict[bool, set[str]] = {}
    for key, each in handbook().types.items():
        by_prescription.setdefault(each.prescribed, set()).add(key)
    assert by_prescription == {
        False: {"classical", "acupressure", "vibromassage", "hydromassage", "cupping"},
        True: {"relaxing", "lymphatic", "anticellulite", "therapeutic"},
    }


def test_points_are_pressed_and_never_pricked() -> None:
    """The article's second name for acupressure is wrong."""
    for path in FILES:
        addresses = re.compile(r'^address = ".*"$', re.MULTILINE)
        text = addresses.sub("", path.read_text(encoding="utf-8")).lower()
        assert not re.search("acupuncture|акупунктур|иглоукалыв|иглорефлекс", text), path


def test_devices_name_whom_they_are_not_for() -> None:
    cautious = {key for key, each in handbook().types.items() if each.cautions}
    assert cautious == {"cupping", "vibromassage"}


def test_every_technique_relaxes_or_stimulates_or_neither() -> None:
    character = handbook().technique_character
    assert set(character) == set(get_args(Technique))
    by_character: dict[str, set[str]] = {}
    for technique, each in character.items():
        by_character.setdefault(each, set()).add(technique)
    assert by_character["stimulating"] == {"tapotement", "friction_sawing"}
    assert by_character["relaxing"] == {"effleurage", "effleurage_straight", "flank_stretch"}


def test_products_name_the_allergens_that_they_hold() -> None:
    holds = {key: set(oil.allergens) for key, oil in handbook().oils.items() if oil.allergens}
    assert holds == {
        "gel": {"other"},
        "avocado": {"nut"},
        "sesame": {"sesame"},
        "shea": {"nut"},
        "wheat_germ": {"wheat"},
    }
    assert set().union(*holds.values(), {"scent"}) == set(handbook().allergens)


def test_the_gel_warms() -> None:
    assert [key for key, oil in handbook().oils.items() if oil.warming] == ["gel"]


def test_every_aroma_is_a_scent_and_bars_who_should_not_have_it() -> None:
    bars = {key: set(aroma.cautions) for key, aroma in handbook().aromas.items()}
    assert all(aroma.allergens == ("scent",) for aroma in handbook().aromas.values())
    assert {key for key, cautions in bars.items() if "pregnancy" in cautions} == {"sage", "jasmine"}
    assert {key for key, cautions in bars.items() if "epilepsy" in cautions} == {"sage"}
    assert all("asthma" in cautions for cautions in bars.values())
    assert set().union(*bars.values()) == set(handbook().bars)


def test_what_is_said_of_each_aroma() -> None:
    effects = {key: aroma.effect for key, aroma in handbook().aromas.items()}
    assert effects == {
        "lavender": "relaxing",
        "sage": "relaxing",
        "citrus": "toning",
        "pine": "toning",
        "patchouli": "",
        "jasmine": "",
    }
    assert [key for key, aroma in handbook().aromas.items() if aroma.warnings] == ["citrus"]
    assert "12 hours" in handbook().aromas["citrus"].warnings[0].en


def test_aromas_are_diluted() -> None:
    statements = handbook().statements
    assert "5 to 18 drops" in statements["dilution"].en
    assert "At most 1 %" in statements["dilution_weak"].en
    assert statements["undiluted"].source.article == "L64"


def test_there_are_three_ointments_with_both_sides_cautions() -> None:
    ointments = handbook().ointments
    assert {key: len(each.article_cautions) for key, each in ointments.items()} == {
        "fastum": 3,
        "finalgon": 3,
        "dolobene": 4,
    }
    for each in ointments.values():
        assert all(caution.source.article for caution in each.article_cautions)
        assert len(each.label_cautions) >= 5
        assert all(caution.source.added for caution in each.label_cautions)
        assert not any(caution.source.article for caution in each.label_cautions)


def test_ketoprofen_has_its_sun_warning() -> None:
    (warning,) = handbook().ointments["fastum"].warnings
    assert warning.source.added == "X59, X60"
    assert re.search("sunlight and UV.* 2 weeks", warning.en)
    assert re.search("солнца.* 2 недели", warning.ru)


def test_a_pharmacist_and_a_doctor_come_before_ointments() -> None:
    assert re.search("pharmacist or a doctor", handbook().statements["ask_pharmacist"].en)
    assert "doctor first" in handbook().statements["refer_first"].en


@pytest.mark.parametrize("mode", MODES)
def test_the_preparation_is_ticked_in_the_order_of_doing(mode: Mode) -> None:
    checks = [check.key for check in handbook().checks if mode in check.modes]
    prone = "prone_lumbar" if mode == "lumbar" else "prone"
    assert checks == ["hands", "nails", "product", prone, "covered", "applied"]


def test_the_aftercare_has_four_steps() -> None:
    assert list(handbook().advice) == list(get_args(Grave))
    assert all(advice.level == key for key, advice in handbook().advice.items())


def test_the_four_reasons_for_pain_blame_nobody() -> None:
    causes = handbook().causes
    lines = {key: cause.source.article for key, cause in causes.items()}
    assert lines == {
        "type_mismatch": "L174",
        "exacerbation": "L175",
        "qualification": "L176",
        "undisclosed": "L177",
    }
    for cause in causes.values():
        assert not re.search("unprofessional|fault|unskilled|непрофесс|вина|неумел", said(cause).lower())


def test_pain_is_never_called_fine() -> None:
    for text in TEXTS:
        assert not re.search(r"\b(fine|normal)\b|нормальн|ничего страшного", f"{text.en} {text.ru}".lower())


def test_complaints_and_redirects_lead_to_what_there_is() -> None:
    assert set(handbook().conditions) == {"none", *CONDITIONS}
    assert {(c.protocol, c.modes) for c in handbook().complaints.values()} == {("neck.general", ("neck",))}
    assert len(handbook().complaints) == 2
    sent = {(each.mode, each.condition): each.to for each in handbook().redirects}
    assert sent == {
        ("neck", "sciatica_lumbago"): ("lumbar",),
        ("back", "sciatica_lumbago"): ("lumbar",),
        ("back", "radiculitis"): ("neck", "lumbar"),
    }
    protocols = {(p.mode, p.condition) for p in library().protocols.values()}
    assert {(m, c) for m in MODES for c in CONDITIONS} - protocols == set(sent)


def test_the_general_form_takes_an_hour() -> None:
    parts = handbook().general_form.parts
    assert [(part.protocol, part.seconds, part.untimed) for part in parts] == [
        ("back.general", 900, False),
        ("", 1800, False),
        ("", 900, True),
    ]
    assert sum(part.seconds for part in parts) == 3600


def test_there_are_ninety_four_references() -> None:
    assert list(handbook().references) == [f"X{n}" for n in range(1, 95)]
    grades = {key: each.grade for key, each in handbook().references.items()}
    assert (grades["X1"], grades["X6"], grades["X5"], grades["X11"]) == (2, 1, 3, 2)
    for each in handbook().references.values():
        assert re.fullmatch(r"https?://\S+", each.address)


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_every_source_can_be_looked_up(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for group in re.findall(r'added = "([^"]*)"', text):
        for reference in group.split(", "):
            assert reference in handbook().references
    for group in re.findall(r'article = "([^"]*)"', text):
        for lines in group.split(", "):
            found = re.fullmatch(r"L(\d+)(?:-L(\d+))?", lines)
            assert found, lines
            first = int(found[1])
            assert 1 <= first <= int(found[2] or first) <= 269


def test_all_sources_within_are_marked() -> None:
    sources = [each for each in inside((handbook(), knowledge())) if isinstance(each, Source)]
    assert len(sources) > 200
    assert all(source.marks for source in sources)


def test_the_planner_and_the_handbook_agree_on_what_stimulates() -> None:
    character = handbook().technique_character
    assert {technique for technique in character if character[technique] == "stimulating"} == set(STIMULATING)
