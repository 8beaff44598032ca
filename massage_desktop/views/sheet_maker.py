"""From a session's record to the sheet that is shown, printed and saved."""

from PySide6.QtGui import QPageSize

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.report.html import Notes, notes_text, render
from massage_desktop.report.summarize import summarize
from massage_desktop.report.summary import SessionRecord
from massage_desktop.report.words import Words
from massage_desktop.services.paper import Sheet, one_page
from massage_desktop.views.sheet_figures import sheet_figures
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.theme import Theme


class SheetMaker:
    """Makes sheets in the language of each record; `theme` gives the ink's colours."""

    def __init__(self, knowledge: Knowledge, body: BodyPainter, theme: Theme) -> None:
        self._knowledge = knowledge
        self._body = body
        self._theme = theme

    def __call__(self, record: SessionRecord, page: QPageSize) -> Sheet:
        """One page of the given size, however much was noted."""
        summary, words = summarize(record, self._knowledge), Words.shipped(record.language)
        figures = sheet_figures(summary, words, self._body, self._theme)

        def with_notes(notes: Notes) -> str:
            return render(summary, words, notes)

        return one_page(with_notes, len(notes_text(summary, words)), figures, page)
