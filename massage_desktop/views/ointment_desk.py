"""From "About ointments" to the dialog, and to its sheet on paper."""

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QPageSize

from massage_desktop.content.handbook import Handbook
from massage_desktop.report.ointments import render_ointments
from massage_desktop.report.words import Words as ReportWords
from massage_desktop.screening.aftercare import refer_first
from massage_desktop.services.paper import Sheet
from massage_desktop.services.rich_page import RichPage
from massage_desktop.views.after_card import AfterCard
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.ointment_dialog import OintmentDialog
from massage_desktop.views.on_demand import OnDemand
from massage_desktop.views.paper_dialogs import PaperDialogs
from massage_desktop.views.summary_page import PAPERS
from massage_desktop.views.words import Words


class OintmentDesk(QObject):
    """Knows the card that asks, the dialog that shows, and the paper."""

    def __init__(self, window: MainWindow, card: AfterCard, handbook: Handbook, words: Words) -> None:
        super().__init__(window)
        self._window, self._card, self._handbook = window, card, handbook
        self._words = words
        self.dialog = OnDemand(window, self._new_dialog)
        card.ointments_wanted.connect(self.show)

    def _new_dialog(self) -> OintmentDialog:
        dialog = OintmentDialog(self._words, self._handbook, self._window)
        papers = PaperDialogs(dialog, lambda: self._window.theme, self.tr("About ointments"), "ointments")
        dialog.asked.connect(self._card.ask_products)
        for wanted, put_out in (
            (dialog.print_wanted, papers.print_sheet),
            (dialog.save_wanted, papers.save_pdf),
        ):
            wanted.connect(lambda put_out=put_out: dialog.say_done(put_out(self.sheet(), self._day())))
        return dialog

    def show(self) -> None:
        """Open the dialog with what is known."""
        care = self._card.aftercare
        referred = refer_first(None if care.advice is None else care.advice.level)
        self.dialog().show_products(care.told.products, refer_first=referred)

    def forget(self) -> None:
        """Another client: what this one asked about goes."""
        self.dialog.close()

    def sheet(self) -> Sheet:
        """The products on a page of the paper that is chosen for summaries."""
        care = self._card.aftercare
        referred = refer_first(None if care.advice is None else care.advice.level)
        said = ReportWords.shipped(self._words.language)
        html = render_ointments(self._handbook, said, refer_first=referred)
        paper = self._window.summary.ui.paper.value or "a4"
        return Sheet(RichPage(html, {}), QPageSize(PAPERS[paper]))

    def _day(self) -> datetime:
        """The session's start gives the file its name."""
        record = self._window.summary.record
        if record is None:
            raise RuntimeError("a sheet without a session")
        return record.started_at
