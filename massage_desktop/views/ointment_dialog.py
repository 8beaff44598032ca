"""The products that clients ask about after a session: exactly those of the article, none ranked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from massage_desktop.content.handbook import Handbook
from massage_desktop.forms.ui_ointment_dialog import Ui_OintmentDialog
from massage_desktop.views.ointment_card import OintmentCard
from massage_desktop.views.words import Words
from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.focus_ring import FocusRing
from massage_desktop.widgets.on_screen import fitted
from massage_desktop.widgets.theme import Theme, Themed
from massage_desktop.widgets.verdict_banner import VerdictLook

SIZE = (1000, 640)  # px
FIRST = ("ointment_effect", "ask_pharmacist")


class OintmentDialog(QDialog, Themed):
    """Shows the products; `asked` follows each tick, printing and saving are done by whoever listens."""

    asked = Signal(object)  # the keys of the products that the client asked about
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, words: Words, handbook: Handbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OintmentDialog()
        self.ui.setupUi(self)
        self._theme, self._ring = first_theme(), FocusRing(self)
        self._language, self._handbook = words.language, handbook
        self.cards = {key: OintmentCard(each, words.language) for key, each in handbook.ointments.items()}
        for card in self.cards.values():
            self.ui.cards.addWidget(card)
            card.ticked.connect(lambda: self.asked.emit(self.ticked))
        said = (handbook.statements[key].say(words.language) for key in FIRST)
        self.ui.ask.setText(". ".join(said) + ".")
        self.ui.print_button.clicked.connect(self.print_wanted)
        self.ui.save_button.clicked.connect(self.save_wanted)
        self.ui.close_button.clicked.connect(self.accept)

    @property
    def ticked(self) -> frozenset[str]:
        """The keys of the products that the client asked about."""
        return frozenset(key for key, card in self.cards.items() if card.asked.isChecked())

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def show_products(self, asked: frozenset[str], *, refer_first: bool) -> None:
        """Open with what was ticked; with `refer_first` a doctor comes before any of them."""
        blocked = self.blockSignals(True)
        for key, card in self.cards.items():
            card.asked.setChecked(key in asked)
        self.blockSignals(blocked)
        self.ui.done.clear()
        self._refer(refer_first)
        self.resize(fitted(self, *map(self._theme.px, SIZE)))
        self.open()

    def say_done(self, text: str) -> None:
        """What became of the sheet."""
        self.ui.done.setText(text)

    def _refer(self, referred: bool) -> None:
        text = self._handbook.statements["refer_first"].say(self._language)
        title = self.tr("A doctor first")
        self.ui.banner.setVisible(referred)
        self.ui.banner.set_verdict(VerdictLook.STOP, title, text)
        self.ui.banner.setAccessibleName(f"{title}. {text}")
