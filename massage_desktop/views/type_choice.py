"""The choice of the massage's type, and who prescribed it."""

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QDate, QObject, QSignalBlocker
from PySide6.QtWidgets import QComboBox

from massage_desktop.content.text import Source, Statement
from massage_desktop.errors import UserError
from massage_desktop.forms.ui_prepare_page import Ui_PreparePage
from massage_desktop.screening.answers import Prescription
from massage_desktop.screening.massage_types import find_type, needs_prescription
from massage_desktop.services.preparation import Preparation
from massage_desktop.views.days import chosen_day, shown_day
from massage_desktop.views.words import Words
from massage_desktop.widgets.checks import show_checked


class TypeChoice(QObject):
    """Five main types, four prescribed ones; the prescriber's fields where they are needed or wanted."""

    def __init__(self, ui: Ui_PreparePage, words: Words, preparation: Preparation, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._words, self._preparation = ui, words, preparation
        self._interview = preparation.interview
        self._wanted = False  # prescribed although it need not be
        self._fill(ui.massage_type)
        ui.prescribed_type.addItem("", "")
        self._fill(ui.prescribed_type)
        ui.prescribed_on.setDate(QDate.currentDate())
        self.retranslate()
        ui.massage_type.activated.connect(
            lambda _place: self._interview.choose(type=str(ui.massage_type.currentData()))
        )
        ui.prescribed.toggled.connect(self._want)
        ui.prescriber.textChanged.connect(lambda _text: self._prescribe())
        ui.prescribed_on.dateChanged.connect(lambda _day: self._prescribe())
        ui.prescribed_type.activated.connect(lambda _place: self._prescribe())

    def retranslate(self) -> None:
        """Names of types and months in the language of now."""
        ui, language = self._ui, self._words.language
        for key, kind in self._preparation.content.handbook.types.items():
            for box in (ui.massage_type, ui.prescribed_type):
                box.setItemText(box.findData(key), kind.name.say(language))
        ui.prescribed_type.setItemText(0, self.tr("As chosen"))
        ui.prescribed_on.setDisplayFormat("d MMM yyyy")
        if ui.prescription_problem.text():
            self._show_problem(self._in_future())

    def _fill(self, box: QComboBox) -> None:
        types = self._preparation.content.handbook.types
        language = self._words.language
        for prescribed in (False, True):
            if prescribed:
                box.insertSeparator(box.count())
            for key, kind in types.items():
                if kind.prescribed is prescribed:
                    box.addItem(kind.name.say(language), key)

    def _needed(self) -> Statement | None:
        """Why a prescriber is needed, whether or not one is noted."""
        answers = replace(self._interview.answers, condition=self._preparation.condition, prescription=None)
        return needs_prescription(answers, self._preparation.content.handbook)

    def _want(self, wanted: bool) -> None:
        self._wanted = wanted
        if not wanted:
            self._interview.prescribe(None)
        self.refresh()

    def _prescribe(self) -> None:
        """Note the prescriber as soon as there is a name; a day to come is said to be wrong."""
        ui, doctor = self._ui, self._ui.prescriber.text().strip()
        given, kind = chosen_day(ui.prescribed_on), str(ui.prescribed_type.currentData())
        try:
            self._interview.prescribe(Prescription(doctor, given, kind) if doctor else None)
            self._show_problem("")
        except UserError:
            self._interview.prescribe(None)
            self._show_problem(self._in_future())

    def _in_future(self) -> str:
        return self.tr("This day lies in the future: choose the day of the prescription.")

    def _show_problem(self, problem: str) -> None:
        self._ui.prescription_problem.setText(problem)
        self._ui.prescription_problem.setVisible(bool(problem))

    def forget(self) -> None:
        """Another client: nobody has prescribed anything yet."""
        self._wanted = False
        self._show(None)

    def refresh(self) -> None:
        """Show what is chosen."""
        ui, answers = self._ui, self._interview.answers
        handbook, language = self._preparation.content.handbook, self._words.language
        ui.massage_type.setCurrentIndex(ui.massage_type.findData(answers.type))
        ui.massage_type.setToolTip(find_type(answers.type, handbook).about.say(language))
        needed, noted = self._needed(), answers.prescription
        shown = needed is not None or noted is not None or self._wanted
        show_checked(ui.prescribed, shown)
        ui.prescribed.setEnabled(needed is None)
        ui.prescribed.setToolTip("" if needed is None else needed.say(language))
        ui.prescriber_box.setVisible(shown)
        if noted is not None or not shown:
            self._show(noted)

    def _show(self, noted: Prescription | None) -> None:
        """The prescription as it is noted; what is being typed stays."""
        ui = self._ui
        for field in (ui.prescriber, ui.prescribed_on, ui.prescribed_type):
            if field.hasFocus():
                return
        with QSignalBlocker(ui.prescribed_on), QSignalBlocker(ui.prescriber):
            ui.prescribed_on.setDate(QDate.currentDate() if noted is None else shown_day(noted.given))
            ui.prescriber.setText("" if noted is None else noted.doctor)
        ui.prescribed_type.setCurrentIndex(ui.prescribed_type.findData("" if noted is None else noted.type))
        self._show_problem("")

    def statements(self) -> list[tuple[str, Source]]:
        """What is said of the type, with its source."""
        language = self._words.language
        return [(statement.say(language), statement.source) for statement in self._said()]

    def _said(self) -> Iterator[Statement]:
        kind = find_type(self._interview.answers.type, self._preparation.content.handbook)
        yield kind.about
        yield from kind.cautions
        if (needed := self._needed()) is not None:
            yield needed
