"""Settings of the room display."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from massage_desktop.services.settings_room import RoomSettings, Where
from massage_desktop.views.settings_form import SettingsForm
from massage_desktop.views.settings_page import SettingsPage
from massage_desktop.widgets.segmented import SegmentedControl


class RoomDisplayPage(SettingsPage):
    """`follow` lets a room display that is open take over the group."""

    icon = "room"

    def __init__(
        self, group: RoomSettings, follow: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(group, parent)
        self._room, self._follow = group, follow
        self.title = self.tr("Room display")
        self.words = (self.tr("full screen"), self.tr("monitor"), self.tr("television"), "F11")
        self.screen_choice = SegmentedControl()
        self.turned = QCheckBox(self.tr("Upside down"))
        self.stroke = QCheckBox(self.tr("The stroke as a sign"))
        self.body = QCheckBox(self.tr("The body map"))
        form = SettingsForm(self)
        self._add_place(form)
        self._add_parts(form)
        self.turned.toggled.connect(self._take_flags)
        self.stroke.toggled.connect(self._take_flags)
        self.body.toggled.connect(self._take_flags)

    def _add_place(self, form: SettingsForm) -> None:
        card = form.card(self.tr("Where (F11)"))
        places = (("this", self.tr("This screen")), ("second", self.tr("Second screen")))
        self.screen_choice.set_segments(places)
        self.screen_choice.chosen.connect(self._take_screen)
        card.row(
            self.tr("Shown on"),
            self.screen_choice,
            self.tr("Where there is no second screen, or it is unplugged, it is shown on this one."),
        )
        card.line(
            self.turned,
            self.tr("For a screen that lies flat and is read from its other side. R turns it at once."),
        )

    def _add_parts(self, form: SettingsForm) -> None:
        card = form.card(self.tr("Besides stage, side, time and warnings"))
        card.line(self.stroke)
        card.line(self.body, self.tr("A place closed for this client is hatched on it, without a name."))

    def show_values(self) -> None:
        room = self._room
        self.screen_choice.set_value(room.screen)
        values = (room.turned, room.stroke, room.body)
        for box, value in zip((self.turned, self.stroke, self.body), values, strict=True):
            with QSignalBlocker(box):
                box.setChecked(value)

    def apply(self) -> None:
        self._follow()

    def _take_screen(self, where: str) -> None:
        self._room.screen = cast("Where", where)
        self._follow()

    def _take_flags(self) -> None:
        room = self._room
        room.turned, room.stroke = self.turned.isChecked(), self.stroke.isChecked()
        room.body = self.body.isChecked()
        self._follow()
