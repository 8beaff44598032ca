"""Where everything on the screen comes from: each statement with its line, its references or our reason."""

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from massage_desktop.content.handbook import Handbook
from massage_desktop.content.text import Source
from massage_desktop.views.words import Words

Said = tuple[str, Source]
REFERENCE = re.compile(r"X\d+")


class SourcesDialog(QDialog):
    """A page's statements with their sources; links open in the browser."""

    def __init__(self, handbook: Handbook, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handbook = handbook
        self._words = words
        self.text, self._legend = QTextBrowser(self, openExternalLinks=True), QLabel(self)
        self.text.setTabChangesFocus(True)
        self._legend.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self._legend, self.text, buttons):
            column.addWidget(part)
        self.resize(760, 560)
        self.retranslate()

    def retranslate(self) -> None:
        """Its own texts in the language of now; whoever opened it lists the statements again."""
        self.setWindowTitle(self.tr("Sources of this page"))
        self.text.setAccessibleName(self.tr("Sources"))
        self._legend.setText(
            self.tr("A: the article, with its line. X: added, with the reference. C: chosen by us.")
        )

    def show_statements(self, statements: Iterable[Said]) -> None:
        """List each statement once, and show the dialog."""
        rows = [self._row(text, source) for text, source in dict.fromkeys(statements) if text]
        nothing = self.tr("Nothing on this page is a clinical statement.")
        table = f"<table cellspacing='0' cellpadding='6' width='100%'>{''.join(rows)}</table>"
        self.text.setHtml(table if rows else f"<p>{escape(nothing)}</p>")
        self.show()  # beside a running session, not in its way
        self.raise_()
        self.activateWindow()

    def _row(self, text: str, source: Source) -> str:
        where = "<br>".join(self._parts(source))
        return f"<tr><td width='48%'>{escape(text)}</td><td><b>{source.marks}</b>&nbsp; {where}</td></tr>"

    def _parts(self, source: Source) -> Iterable[str]:
        if source.article:
            yield escape(self.tr("article, {lines}").format(lines=source.article))
        for key in REFERENCE.findall(source.added):
            yield self._reference(key)
        if source.added and not REFERENCE.search(source.added):
            yield escape(source.added)
        if source.default:
            why = self._handbook.why(source, self._words.language)
            yield escape(self.tr("our choice: {reason}").format(reason=why))

    def _reference(self, key: str) -> str:
        known = self._handbook.references.get(key)
        if known is None:
            return escape(key)
        what, address = escape(known.what.say(self._words.language)), escape(known.address, quote=True)
        return f"{key}: <a href='{address}'>{what}</a>"

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
