"""What is made ready before a session: the list to tick, the oil and the aroma.

Ticks never hold up the start; a product that the client must not have cannot be chosen.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from massage_desktop.content.handbook import Aroma, Check, Oil
from massage_desktop.content.text import Source, Statement
from massage_desktop.forms.ui_prepare_page import Ui_PreparePage
from massage_desktop.screening.bending import effects
from massage_desktop.screening.products import barred, chosen_aroma, chosen_oil
from massage_desktop.services.preparation import Preparation
from massage_desktop.views.words import Words
from massage_desktop.widgets.checks import show_checked
from massage_desktop.widgets.wrapping_check_box import WrappingCheckBox

BARRED = int(Qt.ItemDataRole.UserRole) + 1


class PreparationList(QObject):
    """The ticks and the two products."""

    def __init__(self, ui: Ui_PreparePage, words: Words, preparation: Preparation, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._words, self._preparation = ui, words, preparation
        self._interview, self._handbook = preparation.interview, preparation.content.handbook
        self._ticks = [self._tick(check) for check in self._handbook.checks]
        for before, after in pairwise([ui.therapist, *(box for _, box in self._ticks)]):
            QWidget.setTabOrder(before, after)
        self._fill(ui.oil, self._handbook.oils)
        self._fill(ui.aroma, self._handbook.aromas)
        self.retranslate()
        interview = self._interview
        ui.oil.activated.connect(lambda _place: interview.choose(oil=str(ui.oil.currentData())))
        ui.aroma.activated.connect(lambda _place: interview.choose(aroma=str(ui.aroma.currentData())))
        ui.warming.toggled.connect(lambda on: interview.choose(warming=on))
        ui.diluted.toggled.connect(lambda on: interview.choose(diluted=on))

    def retranslate(self) -> None:
        """What `refresh` does not set, in the language of now."""
        for check, box in self._ticks:
            box.set_label(check.text.say(self._words.language))
        self._ui.oil.setItemText(0, self.tr("None chosen"))
        self._ui.aroma.setItemText(0, self.tr("No aroma"))

    def _tick(self, check: Check) -> tuple[Check, WrappingCheckBox]:
        box = WrappingCheckBox(self._ui.plan_contents)
        box.toggled.connect(lambda ticked: self._preparation.tick(check.key, ticked))
        self._ui.checks.addWidget(box)
        return check, box

    def _fill(self, box: QComboBox, products: Mapping[str, Oil | Aroma]) -> None:
        """A row for none and one for each product; their names come with `refresh`."""
        model = QStandardItemModel(box)
        for key in ("", *products):
            item = QStandardItem()
            item.setData(key, Qt.ItemDataRole.UserRole)
            model.appendRow(item)
        box.setModel(model)

    def refresh(self) -> None:
        """Show what is ticked and chosen, and which product is barred."""
        for check, box in self._ticks:
            box.setVisible(self._preparation.mode in check.modes)
            show_checked(box, check.key in self._preparation.ticked)
        answers, ui = self._interview.answers, self._ui
        self._show(ui.oil, self._handbook.oils, answers.oil)
        self._show(ui.aroma, self._handbook.aromas, answers.aroma)
        self._show_oil()
        self._show_aroma()

    def _show(self, box: QComboBox, products: Mapping[str, Oil | Aroma], chosen: str) -> None:
        """The chosen product; those that are barred cannot be chosen, and say why."""
        reasons = self._barred(products)
        model = box.model()
        if not isinstance(model, QStandardItemModel):
            return
        language = self._words.language
        with QSignalBlocker(box):
            for place, (key, product) in enumerate(products.items(), start=1):
                item, reason = model.item(place), reasons.get(key)
                name = product.name.say(language)
                item.setEnabled(reason is None)
                item.setText(name if reason is None else self.tr("{product} (barred)").format(product=name))
                facts = [fact.say(language) for fact in product.facts]
                item.setToolTip("\n".join(facts) if reason is None else reason.say(language))
            box.setCurrentIndex(max(box.findData(chosen), 0))
        box.setToolTip(model.item(max(box.currentIndex(), 0)).toolTip())

    def _barred(self, products: Mapping[str, Oil | Aroma]) -> dict[str, Statement]:
        bent = effects(self._interview.form, self._interview.occasion, self._interview.answers)
        allergens = {each for effect in bent for each in effect.allergens}
        bars = {each for effect in bent for each in effect.bars}
        found = {key: barred(product, allergens, bars, self._handbook) for key, product in products.items()}
        return {key: reason for key, reason in found.items() if reason is not None}

    def _show_oil(self) -> None:
        ui, oil = self._ui, chosen_oil(self._interview.answers, self._handbook)
        self._ui.warming.setVisible(oil is not None)
        if oil is None:
            ui.oil_facts.setText(self.tr("Choose what lets the hands glide."))
            return
        warming = oil.warming or self._interview.answers.warming
        show_checked(ui.warming, warming)
        ui.warming.setEnabled(not oil.warming)
        ui.warming.setToolTip(self._handbook.statements["may_warm"].say(self._words.language))
        reason = self._barred(self._handbook.oils).get(self._interview.answers.oil)
        allergy = self.tr("no allergy said") if reason is None else reason.say(self._words.language)
        heat = self.tr("warming") if warming else self.tr("not warming")
        ui.oil_facts.setText(f"{allergy}, {heat}")

    def _show_aroma(self) -> None:
        ui, aroma = self._ui, chosen_aroma(self._interview.answers, self._handbook)
        ui.diluted.setVisible(aroma is not None)
        ui.aroma_facts.setVisible(aroma is not None)
        if aroma is None:
            return
        show_checked(ui.diluted, self._interview.answers.diluted)
        ui.diluted.setToolTip(self._handbook.statements["dilution"].say(self._words.language))
        reason = self._barred(self._handbook.aromas).get(self._interview.answers.aroma)
        said = [*aroma.warnings, self._handbook.statements["dilution"]] if reason is None else [reason]
        ui.aroma_facts.setText("\n".join(statement.say(self._words.language) for statement in said))

    def statements(self) -> list[tuple[str, Source]]:
        """What is said of the list and the products, with its source."""
        language = self._words.language
        return [(statement.say(language), statement.source) for statement in self._said()]

    def _said(self) -> Iterator[Statement]:
        statements, answers = self._handbook.statements, self._interview.answers
        yield from (check.text for check, box in self._ticks if not box.isHidden())
        yield from (statements[key] for key in ("oil_purpose", "may_warm", "allergy", "aroma_ask"))
        for product in (chosen_oil(answers, self._handbook), chosen_aroma(answers, self._handbook)):
            yield from () if product is None else product.facts
            if isinstance(product, Aroma):
                yield from (*product.warnings, statements["dilution"], statements["dilution_weak"])
        for products in (self._handbook.oils, self._handbook.aromas):
            yield from self._barred(products).values()
