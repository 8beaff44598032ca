"""The choice of condition: one or two, where a mode sends on, what is to know of it."""

from typing import cast

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QComboBox

from massage_desktop.content.conditions import Redirect
from massage_desktop.content.protocol import Condition
from massage_desktop.content.text import Source, Statement
from massage_desktop.forms.ui_prepare_page import Ui_PreparePage
from massage_desktop.screening.conditions import complaints, offered, redirect, strictest
from massage_desktop.services.preparation import Preparation
from massage_desktop.views.words import Words
from massage_desktop.widgets.checks import show_checked


class ConditionChoice(QObject):
    """The two lists, the switches that go with a condition, and the sentence that sends on."""

    def __init__(self, ui: Ui_PreparePage, words: Words, preparation: Preparation, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._words, self._preparation = ui, words, preparation
        self._sent: Redirect | None = None
        self._wanted: Condition = "none"
        ui.condition.activated.connect(self._choose)
        ui.also.activated.connect(self._choose_also)
        self._goes = (ui.redirect_button, ui.redirect_other)
        for place, button in enumerate(self._goes):
            button.clicked.connect(lambda _checked=False, place=place: self._go(place))
        ui.entire_back.toggled.connect(preparation.choose_entire_back)
        ui.general_form.toggled.connect(preparation.choose_general_form)

    def _choose(self, _place: int) -> None:
        key = str(self._ui.condition.currentData())
        preparation, handbook = self._preparation, self._preparation.content.handbook
        self._sent = None
        if key in handbook.complaints:
            preparation.choose_complaint(key)
            return
        condition = cast("Condition", key)
        if condition in offered(preparation.mode, preparation.library.protocols):
            preparation.choose_conditions(condition)
        else:
            self._wanted = condition
            self._sent = redirect(preparation.mode, condition, handbook)
            self.refresh()

    def _choose_also(self, _place: int) -> None:
        first, second = (cast("Condition", box.currentData()) for box in (self._ui.condition, self._ui.also))
        self._preparation.choose_conditions(first, second)

    def _go(self, place: int) -> None:
        """To the mode that offers what was wanted."""
        if self._sent is None:
            return
        sent, self._sent = self._sent, None
        self._preparation.choose_mode(sent.to[place])
        self._preparation.choose_conditions(self._wanted)

    def refresh(self) -> None:
        """Show what is chosen."""
        ui, preparation = self._ui, self._preparation
        if self._sent is not None and self._sent.mode != preparation.mode:
            self._sent = None
        chosen = self._chosen()
        self._fill(ui.condition, self._all(), preparation.complaint or chosen[0])
        others = {"none": self.tr("Nothing else")} | self._conditions(chosen[0])
        self._fill(ui.also, others, chosen[1])
        several = chosen[0] != "none" and self._sent is None
        for part in (ui.also_label, ui.also):
            part.setVisible(several)
        ui.entire_back.setVisible(chosen[0] == "osteochondrosis" and self._sent is None)
        show_checked(ui.entire_back, preparation.entire_back)
        ui.general_form.setVisible(preparation.offers_general_form)
        show_checked(ui.general_form, preparation.general_form)
        self._show_facts(chosen)

    def _chosen(self) -> tuple[Condition, Condition]:
        """The condition whose rules hold, and the one besides."""
        preparation = self._preparation
        return preparation.condition, (*preparation.also, "none")[0]

    def _conditions(self, without: Condition) -> dict[str, str]:
        """The conditions that may be a second one."""
        names = {key: text for key, text in self._all().items() if key not in ("none", without)}
        return {key: text for key, text in names.items() if key in self._offered()}

    def _offered(self) -> tuple[Condition, ...]:
        return offered(self._preparation.mode, self._preparation.library.protocols)

    def _all(self) -> dict[str, str]:
        preparation, language = self._preparation, self._words.language
        handbook = preparation.content.handbook
        names: dict[str, str] = {
            key: handbook.conditions[key].name.say(language) for key in preparation.condition_choices()
        }
        others = complaints(preparation.mode, handbook)
        return {**names, **{key: complaint.name.say(language) for key, complaint in others.items()}}

    def _fill(self, box: QComboBox, names: dict[str, str], chosen: str) -> None:
        with QSignalBlocker(box):
            if [box.itemData(place) for place in range(box.count())] != list(names):
                box.clear()
                for key, name in names.items():
                    box.addItem(name, key)
            for place, name in enumerate(names.values()):
                box.setItemText(place, name)  # the language may have changed
            box.setCurrentIndex(box.findData(self._wanted if self._is_sent(box) else chosen))

    def _is_sent(self, box: QComboBox) -> bool:
        return self._sent is not None and box is self._ui.condition

    def _show_facts(self, chosen: tuple[Condition, Condition]) -> None:
        language, handbook = self._words.language, self._preparation.content.handbook
        sent = self._sent
        lines = [statement.say(language) for statement in self._notes(chosen)]
        if sent is not None:
            lines = [sent.text.say(language)]
        elif chosen[1] != "none":
            rules = handbook.conditions[strictest(chosen)].name.say(language)
            lines.insert(0, self.tr("{condition} rules: the stricter of the two.").format(condition=rules))
        self._ui.condition_facts.setText("\n".join(lines))
        self._ui.condition_facts.setVisible(bool(lines))
        modes = () if sent is None else sent.to
        for place, button in enumerate(self._goes):
            button.setVisible(place < len(modes))
            if place < len(modes):
                button.setText(self.tr("Go to {mode}").format(mode=self._words.mode(modes[place])))

    def _notes(self, chosen: tuple[Condition, Condition]) -> list[Statement]:
        """What is to know of the conditions."""
        conditions = self._preparation.content.handbook.conditions
        return [note for key in chosen if key != "none" for note in conditions[key].notes]

    def statements(self) -> list[tuple[str, Source]]:
        """What is said of the conditions, with its source."""
        chosen, handbook = self._chosen(), self._preparation.content.handbook
        said = [handbook.conditions[key].about for key in chosen if key != "none"] + self._notes(chosen)
        if chosen[1] != "none":
            said.append(handbook.statements["strictest"])
        if chosen[0] == "osteochondrosis":
            said.append(handbook.statements["entire_back"])
        if self._preparation.offers_general_form:
            said += [handbook.general_form.about, *(part.text for part in handbook.general_form.parts)]
        if self._sent is not None:
            said.append(self._sent.text)
        return [(statement.say(self._words.language), statement.source) for statement in said]
