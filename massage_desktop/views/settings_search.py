"""What a search among the settings finds: pages by all that they say, and the controls that say it."""

import re
from collections.abc import Iterator

from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLabel, QLineEdit, QWidget

from massage_desktop.views.settings_page import SettingsPage


def words_of(query: str) -> list[str]:
    """The words that were typed, as they are compared."""
    return _folded(query).split()


def matches(page: SettingsPage, words: list[str]) -> bool:
    """Whether each word stands somewhere on the page, in its title or among its further words."""
    said = " ".join([page.title, *page.words, *(_said(each) for each in _parts(page))])
    return all(word in _folded(said) for word in words)


def found(page: SettingsPage, words: list[str]) -> list[QWidget]:
    """The parts that say all the words, else those that say any; labels with the control they name."""
    texts = {part: _folded(_said(part)) for part in _parts(page)}
    whole = [part for part, text in texts.items() if words and all(word in text for word in words)]
    some = [part for part, text in texts.items() if any(word in text for word in words)]
    outer = [part for part in whole or some if not any(_is_within(part, other) for other in texts)]
    named = [_named(part) for part in outer]
    return list(dict.fromkeys([*outer, *(control for control in named if control is not None)]))


def _is_within(part: QWidget, other: QWidget) -> bool:
    return part is not other and other.isAncestorOf(part)


def _named(part: QWidget) -> QWidget | None:
    """The control whose label this is."""
    return part.buddy() if isinstance(part, QLabel) else None


def _parts(page: SettingsPage) -> list[QWidget]:
    """What says something and can be seen when the page is."""
    return [part for part in page.findChildren(QWidget) if part.isVisibleTo(page) and _said(part)]


def _said(part: QWidget) -> str:
    """All texts of a widget but what was typed into it."""
    return " ".join(text for text in _texts(part) if text)


def _texts(part: QWidget) -> Iterator[str]:
    yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
    if isinstance(part, QLabel):
        yield QTextDocumentFragment.fromHtml(part.text()).toPlainText() if "<" in part.text() else part.text()
    elif isinstance(part, QAbstractButton):
        yield part.text()
    elif isinstance(part, QGroupBox):
        yield part.title()
    elif isinstance(part, QLineEdit):
        yield part.placeholderText()
    elif isinstance(part, QComboBox):
        yield from (part.itemText(row) for row in range(part.count()))


def _folded(text: str) -> str:
    return re.sub("&(?!&)", "", text).casefold().replace("ё", "е")
