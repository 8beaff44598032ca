"""Records what a doctor allowed: who, when, for what, and how long it holds."""

from collections.abc import Iterable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from massage_desktop.errors import UserError
from massage_desktop.screening.answers import Clearance
from massage_desktop.screening.verdict import Rank, Reason, Verdict
from massage_desktop.services.interview import Interview
from massage_desktop.views.days import chosen_day, shown_day, today
from massage_desktop.views.words import Words
from massage_desktop.widgets.style import set_role

DAY = "d MMM yyyy"
VALID_DAYS = 90  # what the field of the last day starts with; nothing is decided by it


class ClearanceDialog(QDialog):
    """Takes a clearance for what needs one; what is wrong is said in one sentence."""

    def __init__(self, words: Words, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._interview = words, interview
        self.setWindowTitle(self.tr("Record a doctor's clearance"))
        self.doctor, self.scope = QLineEdit(self), QLineEdit(self)
        self.given, self.lapse_day = self._day(), self._day()
        self.lapses = QCheckBox(self.tr("Holds until"), self)
        self.problem = QLabel(self)
        self.covers: dict[str, QCheckBox] = {}
        self._buttons = QDialogButtonBox(self)
        self._name()
        self._lay_out()

    def _day(self) -> QDateEdit:
        field = QDateEdit(QDate.currentDate(), self)
        field.setCalendarPopup(True)
        field.setDisplayFormat(DAY)
        return field

    def _name(self) -> None:
        self.doctor.setAccessibleName(self.tr("Doctor"))
        self.scope.setAccessibleName(self.tr("Cleared for"))
        self.given.setAccessibleName(self.tr("Given on"))
        self.lapse_day.setAccessibleName(self.tr("Last day"))
        self.doctor.setPlaceholderText(self.tr("Name"))
        self.scope.setPlaceholderText(self.tr("for example: massage of the back, light pressure"))
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Doctor"), self.doctor)
        form.addRow(self.tr("Given on"), self.given)
        form.addRow(self.tr("Cleared for"), self.scope)
        form.addRow(self.lapses, self.lapse_day)
        self.lapses.toggled.connect(self.lapse_day.setEnabled)
        self._found = QVBoxLayout()
        heading = QLabel(self.tr("It covers"), self)
        heading.setProperty("role", "strong")
        self.save = self._buttons.addButton(self.tr("Record"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.save, "primary")
        self.withdraw = self._buttons.addButton(
            self.tr("No clearance"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self._record)
        self._buttons.rejected.connect(self.reject)
        self.withdraw.clicked.connect(self._withdraw)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(heading)
        column.addLayout(self._found)
        column.addWidget(self.problem)
        column.addWidget(self._buttons)
        self.setMinimumWidth(480)

    def ask(self, verdict: Verdict) -> None:
        """Show what a verdict wants cleared, with what is recorded already."""
        known = self._interview.answers.clearance
        self._list(verdict, known)
        self.doctor.setText("" if known is None else known.doctor)
        self.scope.setText("" if known is None else known.scope)
        self.given.setDate(QDate.currentDate() if known is None else shown_day(known.given))
        lapses = None if known is None else known.lapses
        self.lapses.setChecked(lapses is not None)
        self.lapse_day.setEnabled(lapses is not None)
        self.lapse_day.setDate(
            QDate.currentDate().addDays(VALID_DAYS) if lapses is None else shown_day(lapses)
        )
        self.withdraw.setVisible(known is not None)
        self._say("")
        self.doctor.setFocus()
        self.open()

    def _list(self, verdict: Verdict, known: Clearance | None) -> None:
        """A box for each thing that a clearance can lift; all are ticked at first."""
        reasons = [r for r in verdict.reasons if r.rank is Rank.CLEARANCE and r.question != "prescription"]
        self._cover(reasons, known)

    def _cover(self, reasons: Iterable[Reason], known: Clearance | None) -> None:
        for box in self.covers.values():
            box.hide()
            box.deleteLater()
        self.covers = {}
        before: QWidget = self.lapse_day
        for reason in reasons:
            title = reason.title.say(self._words.language)
            box = QCheckBox(title[:1].upper() + title[1:], self)
            box.setChecked(known is None or reason.question in known.covers or not reason.lifted)
            self._found.addWidget(box)
            QWidget.setTabOrder(before, box)
            self.covers[reason.question] = before = box

    def _record(self) -> None:
        doctor, scope = self.doctor.text().strip(), self.scope.text().strip()
        covers = tuple(key for key, box in self.covers.items() if box.isChecked())
        lapses = chosen_day(self.lapse_day) if self.lapses.isChecked() else None
        given = chosen_day(self.given)
        if not doctor or not scope:
            self._refuse(self.tr("Write who the doctor is and what was allowed."), self.doctor)
        elif not covers:
            self._refuse(self.tr("Tick what the clearance covers."), self.given)
        elif lapses is not None and lapses < given:
            self._refuse(self.tr("It ends before it begins: choose a later last day."), self.lapse_day)
        elif lapses is not None and lapses < today():
            self._refuse(
                self.tr("This clearance has lapsed: choose a later last day, or record a new one."),
                self.lapse_day,
            )
        else:
            self._take(Clearance(doctor, given, scope, covers, lapses))

    def _take(self, clearance: Clearance) -> None:
        try:
            self._interview.clear(clearance)
        except UserError:
            self._refuse(
                self.tr("This day lies in the future: choose the day on which it was given."), self.given
            )
        else:
            self.accept()

    def _withdraw(self) -> None:
        self._interview.clear(None)
        self.accept()

    def _refuse(self, problem: str, field: QWidget) -> None:
        self._say(problem)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
