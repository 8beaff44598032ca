"""Says that the session stands still, why, and what to do; it is left only by an answer."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from massage_desktop.content.handbook import Handbook
from massage_desktop.forms.ui_alarm_dialog import Ui_AlarmDialog
from massage_desktop.screening.alarms import Alarm
from massage_desktop.views.icons import Icons
from massage_desktop.views.source_words import SourceWords
from massage_desktop.views.words import Words
from massage_desktop.widgets.action_button import ActionRole
from massage_desktop.widgets.check_list import CheckList
from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.focus_ring import FocusRing
from massage_desktop.widgets.theme import Theme, Themed
from massage_desktop.widgets.verdict_banner import VerdictLook

WIDTH, BESIDE, SCROLL_BAR = 660, 220, 14  # px at 100 %: of the dialog, of all but the signs, of their bar
EDGE = 8  # px: what the window's frame may add to the width


class AlarmDialog(QDialog, Themed):
    """The advice with its source, the emergency signs where they are to be asked for, and two answers."""

    end_wanted = Signal()
    go_on_wanted = Signal()
    sign_told = Signal(str)  # the key of an emergency sign
    warned = Signal(str)  # the alarm in words, once it is shown

    def __init__(self, words: Words, handbook: Handbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AlarmDialog()
        self.ui.setupUi(self)
        self._theme = first_theme()
        self._language, self._handbook = words.language, handbook
        self._sources, self._ring = SourceWords(handbook, words, self), FocusRing(self)
        self.signs = self._make_signs()
        self.ui.end_button.set_role(ActionRole.DANGER)
        self.ui.end_button.clicked.connect(lambda: self._answer(self.end_wanted.emit))
        self.ui.go_on_button.clicked.connect(lambda: self._answer(self.go_on_wanted.emit))

    def _make_signs(self) -> dict[str, QCheckBox]:
        """The signs in two columns, long ones wrapped."""
        signs = [(key, sign.say(self._language)) for key, sign in self._handbook.signs.items()]
        half, boxes = (len(signs) + 1) // 2, dict[str, QCheckBox]()
        for column, rows in enumerate((signs[:half], signs[half:])):
            made = CheckList(self.ui.signs)
            made.set_rows(rows)
            self.ui.grid.addWidget(made, 0, column, Qt.AlignmentFlag.AlignTop)
            self.ui.grid.setColumnStretch(column, 1)
            boxes.update(made.boxes)
        for key, box in boxes.items():
            box.toggled.connect(lambda ticked, key=key: self._tell(key, ticked=ticked))
        return boxes

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def set_icons(self, icons: Icons) -> None:
        """Icons come after the first frame and with each theme."""
        self.ui.end_button.setIcon(icons.closed("stop"))
        self.ui.go_on_button.setIcon(icons.plain("resume"))

    def warn(self, alarm: Alarm) -> None:
        """Open with an alarm; if it is open, say the new one and keep what was ticked."""
        if not self.isVisible():
            self._untick()
        ui, statement = self.ui, self._handbook.statements[alarm.advice]
        advice, title = statement.say(self._language), self._title(alarm)
        ui.banner.set_verdict(VerdictLook.STOP, title, advice)
        said = self.tr("Alarm {title}. {advice}").format(title=title, advice=advice)
        ui.banner.setAccessibleName(said)
        ui.source.setText(self._sources.say(statement.source))
        ui.area.setVisible(alarm.lists_signs)
        end = self.tr("Stop at once") if alarm.action == "stop" else self.tr("End the session")
        ui.end_button.setText(end)
        ui.end_button.setAccessibleName(end)
        self._show(ends=alarm.action != "aroma")
        self.warned.emit(said)

    def _title(self, alarm: Alarm) -> str:
        if alarm.action == "stop":
            return self.tr("Stop at once")
        return self.tr("Stop the aroma") if alarm.action == "aroma" else self.tr("The session is paused")

    def _show(self, *, ends: bool) -> None:
        """The answer that the advice prefers is the default one."""
        button = self.ui.end_button if ends else self.ui.go_on_button
        button.setDefault(True)
        if not self.isVisible():
            self.open()
            self.activateWindow()
            button.setFocus()
        self._fit()
        self.raise_()

    def _fit(self) -> None:
        """As high as the texts ask, and no higher than the screen: the signs scroll before that."""
        room, px, ui = self.screen().availableGeometry(), self._theme.px, self.ui
        width = min(px(WIDTH), room.width() - EDGE)
        margins = ui.column.contentsMargins()
        wanted = ui.grid.heightForWidth(width - margins.left() - margins.right() - px(SCROLL_BAR))
        ui.area.setFixedHeight(min(wanted, room.height() - px(BESIDE)))
        self.resize(width, self.heightForWidth(width))

    def _tell(self, key: str, *, ticked: bool) -> None:
        """A note cannot be taken back: the tick stays."""
        if ticked:
            self.signs[key].setEnabled(False)
            self.sign_told.emit(key)

    def _untick(self) -> None:
        for box in self.signs.values():
            box.setChecked(False)
            box.setEnabled(True)

    def _answer(self, tell: Callable[[], None]) -> None:
        self.accept()
        tell()

    def close_unanswered(self) -> None:
        """The session has ended by itself."""
        super().reject()

    def reject(self) -> None:
        """Something has to be chosen."""
