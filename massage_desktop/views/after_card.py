"""What a client tells after a session, and what is advised at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from massage_desktop.content.handbook import Advice, Grave, Handbook
from massage_desktop.content.language import Language
from massage_desktop.content.text import Source
from massage_desktop.forms.ui_after_card import Ui_AfterCard
from massage_desktop.report.aftercare_record import Aftercare, Began, Told, aftercare
from massage_desktop.screening.aftercare import Lasting
from massage_desktop.views.pain_words import score_ends, score_words
from massage_desktop.views.source_words import SourceWords
from massage_desktop.views.words import Words
from massage_desktop.widgets.check_list import CheckList
from massage_desktop.widgets.translated import TranslatedWidget
from massage_desktop.widgets.verdict_banner import VerdictLook

LOOKS: dict[Grave, VerdictLook] = {
    "expected": VerdictLook.CLEAR,
    "contact": VerdictLook.CAUTION,
    "doctor": VerdictLook.CLEARANCE,
    "emergency": VerdictLook.STOP,
}


class AfterCard(TranslatedWidget):
    """Takes down what is told; rules and texts are the handbook's. `changed` follows each answer."""

    changed = Signal()
    ointments_wanted = Signal()
    advised = Signal(str, bool)  # another advice than before; whether it is an emergency

    def __init__(self, words: Words, handbook: Handbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AfterCard()
        self.ui.setupUi(self)
        self._words, self._handbook = words, handbook
        self._sources = SourceWords(handbook, words, self)
        self._before: int | None = None
        self._told, self._filling = Told(), False
        self.signs, self.causes = CheckList(self.ui.signs_box), CheckList(self.ui.causes_box)
        self.ui.scroll.be_modest()
        self._fill()
        self._connect()
        self.begin(Told(), None)

    def _fill(self) -> None:
        ui = self.ui
        for key in self._began():
            ui.began.addItem("", key)
        ui.lasts.set_compact(True)
        for box, made in ((ui.signs_box, self.signs), (ui.causes_box, self.causes)):
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(made)
        self.signs.set_rows(self._signs().items())
        self.causes.set_rows(self._causes().items())
        self._say()

    def retranslate(self) -> None:
        """All texts in the language of now; what was told stays."""
        self.ui.retranslateUi(self)
        self._say()
        self._show()

    def _say(self) -> None:
        ui, book, language = self.ui, self._handbook, self._words.language
        ui.ends.setText(score_ends(book, language))
        ui.scale.set_words(score_words(book, language))
        ui.scale.set_name(self.tr("Pain after"))
        for place, text in enumerate(self._began().values()):
            ui.began.setItemText(place, text)
        ui.lasts.set_segments(self._lasts())
        self.signs.say(self._signs())
        self.causes.say(self._causes())

    def _signs(self) -> dict[str, str]:
        asked = {**self._handbook.signs, **self._handbook.worries}
        return {key: sign.say(self._language) for key, sign in asked.items()}

    def _causes(self) -> dict[str, str]:
        return {key: cause.say(self._language) for key, cause in self._handbook.causes.items()}

    @property
    def _language(self) -> Language:
        return self._words.language

    def _began(self) -> dict[str, str]:
        began: dict[Began | str, str] = {
            "": self.tr("not asked"),
            "during": self.tr("during the session"),
            "right_after": self.tr("right after it"),
            "hours_1_2": self.tr("one to two hours after"),
            "later": self.tr("later"),
        }
        return began

    def _lasts(self) -> tuple[tuple[Lasting, str], ...]:
        return (
            ("under_48", self.tr("under 48 h")),
            ("48_to_72", self.tr("48 to 72 h")),
            ("over_72", self.tr("over 72 h")),
        )

    def _connect(self) -> None:
        ui = self.ui
        ui.scale.chosen.connect(self._take)
        ui.scale.taken_back.connect(self._take)
        ui.began.currentIndexChanged.connect(self._take)
        ui.lasts.chosen.connect(self._take)
        ui.worsening.toggled.connect(self._take)
        self.signs.changed.connect(self._take)
        self.causes.changed.connect(self._take)
        ui.ointments_button.clicked.connect(self.ointments_wanted)

    def begin(self, told: Told, before: int | None) -> None:
        """Show what was told after a session; `before` is the score before it."""
        ui = self.ui
        self._before, self._told, self._filling = before, told, True
        ui.scale.set_value(told.pain)
        ui.began.setCurrentIndex(max(ui.began.findData(told.began), 0))
        ui.lasts.set_value(told.lasts)
        ui.worsening.setChecked(told.worsening)
        self.signs.set_ticked(told.signs)
        self.causes.set_ticked(told.causes)
        self._filling = False
        self._show()

    def ask_products(self, products: frozenset[str]) -> None:
        """The products that the client asked about."""
        self._told = self._heard(products)
        self._show()
        self.changed.emit()

    @property
    def aftercare(self) -> Aftercare:
        """What was told with what is advised."""
        return aftercare(self._told, self._handbook, self._before)

    def statements(self) -> list[tuple[str, Source]]:
        """What the card says, with where it comes from."""
        care, book = self.aftercare, self._handbook
        said = [
            *([care.advice.text] if care.advice else []),
            *care.said,
            *(book.statements[key] for key in ("pain_lowest", "pain_highest")),
            *book.pain_words.values(),
            *book.signs.values(),
            *book.worries.values(),
            *(book.causes.values() if self._told.hurts else ()),
        ]
        return [(each.say(self._language), each.source) for each in said]

    def _take(self) -> None:
        if not self._filling:
            self._told = self._heard(self._told.products)
            self._show()
            self.changed.emit()

    def _heard(self, products: frozenset[str]) -> Told:
        ui = self.ui
        return Told(
            pain=ui.scale.value,
            began=ui.began.currentData(),
            lasts=next((key for key, _ in self._lasts() if key == ui.lasts.value), "under_48"),
            worsening=ui.worsening.isChecked(),
            signs=self.signs.ticked,
            causes=self.causes.ticked,
            products=products,
        )

    def _show(self) -> None:
        """What follows from what was told."""
        ui, care = self.ui, self.aftercare
        ui.pain_box.setVisible(self._told.hurts)
        for widget in (ui.causes_label, ui.causes_box):
            widget.setVisible(self._told.hurts)
        for widget in (ui.banner, ui.source):
            widget.setVisible(care.advice is not None)
        if care.advice is not None:
            self._advise(care.advice)
        else:
            ui.banner.set_verdict(VerdictLook.CLEAR, "", "")
            ui.banner.setAccessibleName("")
        names = ", ".join(product.say(self._language) for product in care.products)
        ui.products.setVisible(bool(names))
        ui.products.setText(self.tr("Asked about: {names}").format(names=names))

    def _advise(self, advice: Advice) -> None:
        title, text = advice.title.say(self._language), advice.text.say(self._language)
        self.ui.banner.set_verdict(LOOKS[advice.level], title, text)
        name = self.tr("Advice {title}. {text}").format(title=title, text=text)
        if name != self.ui.banner.accessibleName():
            self.ui.banner.setAccessibleName(name)
            self.advised.emit(name, advice.level == "emergency")
        self.ui.source.setText(self._sources.say(advice.text.source))
