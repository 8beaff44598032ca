"""What the libraries must do for the program to be safe, and what the translations must hold."""

import sys
import xml.etree.ElementTree as ET

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from massage_desktop.paths import resources


def test_calls_that_return_nothing_leave_none_alone() -> None:
    path = QPainterPath()
    before = sys.getrefcount(None)
    for _ in range(300):
        path.moveTo(QPointF(0, 0))
    assert sys.getrefcount(None) > before - 100  # PySide6 6.12.0 on Python 3.11 loses one each time


def test_every_text_to_translate_has_its_context_and_keeps_its_placeholders() -> None:
    for source in (resources() / "translations").glob("*.ts"):
        for context in ET.parse(source).getroot().iter("context"):  # noqa: S314 - our own file
            assert context.findtext("name"), f"{source.name}: a tr() that is not self.tr()"
            for message in context.iter("message"):
                original = message.findtext("source") or ""
                forms = [form.text or "" for form in message.iter("numerusform")]
                for text in forms or [message.findtext("translation") or ""]:
                    assert sorted(placeholders(text)) == sorted(placeholders(original)), original


def placeholders(text: str) -> list[str]:
    """The names in braces, and %n."""
    return [part.split("}")[0] for part in text.split("{")[1:]] + ["%n"] * text.count("%n")
