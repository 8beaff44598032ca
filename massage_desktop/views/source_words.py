"""Where a clinical statement comes from, in the interface's language."""

from PySide6.QtCore import QObject

from massage_desktop.content.handbook import Handbook
from massage_desktop.content.text import Source
from massage_desktop.views.words import Words


class SourceWords(QObject):
    """Says a source with the handbook's reasons."""

    def __init__(self, handbook: Handbook, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handbook, self._words = handbook, words

    def say(self, source: Source) -> str:
        """All that it names: the article's lines, outside references, our own choice."""
        said = []
        if source.article:
            said.append(self.tr("article {lines}").format(lines=source.article))
        if source.added:
            said.append(self.tr("added {references}").format(references=source.added))
        if source.default:
            why = self._handbook.why(source, self._words.language)
            said.append(self.tr("chosen by the app ({why})").format(why=why))
        return self.tr("Source: {source}").format(source="; ".join(said))
