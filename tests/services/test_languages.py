"""Translations are exchanged; Russian has its three plural forms; dates and numbers follow."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from massage_desktop.content.language import Language
from massage_desktop.paths import resources
from massage_desktop.services.languages import Languages
from massage_desktop.views.words import Words

FOLDER = resources() / "translations"
FORMS = {"en": 2, "ru": 3}


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """Leaves no translation behind."""
    made = Languages(qapp, FOLDER)
    yield made
    shiboken6.delete(made)
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("ru", 1, "через 1 минуту"),
        ("ru", 2, "через 2 минуты"),
        ("ru", 5, "через 5 минут"),
        ("ru", 11, "через 11 минут"),
        ("ru", 21, "через 21 минуту"),
        ("en", 1, "after 1 minute"),
        ("en", 21, "after 21 minutes"),
    ],
)
def test_plural_forms(languages: Languages, language: Language, number: int, said: str) -> None:
    languages.use(language)
    assert QCoreApplication.translate("WindowMenu", "after %n minute(s)", "", number) == said


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_text_that_counts_has_all_forms(language: str) -> None:
    tree = ET.parse(FOLDER / f"massage_desktop_{language}.ts")  # noqa: S314 - our own file
    counting = [message for message in tree.iter("message") if message.get("numerus") == "yes"]
    assert len(counting) > 10
    for message in counting:
        forms = [form.text or "" for form in message.iter("numerusform")]
        assert len(forms) == FORMS[language], message.findtext("source")
        assert all(forms), message.findtext("source")


def test_one_language_at_a_time(languages: Languages) -> None:
    for language, said in (("ru", "Настройки"), ("en", "Settings"), ("ru", "Настройки")):
        languages.use("ru" if language == "ru" else "en")
        assert QCoreApplication.translate("SettingsDialog", "Settings") == said
        cancel = {"ru": "Отмена", "en": "Cancel"}[language]
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel  # Qt's own


def test_dates_and_numbers_follow(languages: Languages) -> None:
    words = Words("en")
    assert (words.day(date(2026, 11, 18)), words.number(2.5)) == ("18 Nov 2026", "2.5")
    languages.use("ru")
    words.speak("ru")
    assert (words.day(date(2026, 11, 18)), words.number(2.5)) == ("18 нояб. 2026", "2,5")
    assert QLocale().language() == QLocale.Language.Russian
