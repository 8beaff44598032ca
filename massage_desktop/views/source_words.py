"""Where a clinical statement comes from, in the interface's language."""

from PySide6.QtCore import QObject

from massage_desktop.content.text import Source


class SourceWords(QObject):
    """Says a source; why we chose something stands in the content files, in English."""

    def say(self, source: Source) -> str:
        """All that it names: the article's lines, outside references, our own choice."""
        said = []
        if source.article:
            said.append(self.tr("article {lines}").format(lines=source.article))
        if source.added:
            said.append(self.tr("added {references}").format(references=source.added))
        if source.default:
            said.append(self.tr("chosen by the app"))
        return self.tr("Source: {source}").format(source="; ".join(said))
