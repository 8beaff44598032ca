"""Settings of how the program looks."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QWidget

from massage_desktop.services.settings_look import CHOICES, Choice, LookSettings
from massage_desktop.views.settings_form import SettingsForm
from massage_desktop.views.settings_page import SettingsPage
from massage_desktop.widgets.segmented import SegmentedControl

SIZES = (100, 125, 150, 175, 200)  # per cent


class LookPage(SettingsPage):
    """`follow` lets the program take over the group."""

    icon = "theme"

    def __init__(
        self, group: LookSettings, follow: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(group, parent)
        self._look, self._follow = group, follow
        self.title = self.tr("Appearance")
        self.words = (self.tr("colours"), self.tr("font"), self.tr("zoom"), self.tr("contrast"))
        self.theme, self.scale = SegmentedControl(), SegmentedControl()
        self.flashes = QCheckBox(self.tr("Flash the window's frame where a sound cannot be heard"))
        self.still = QCheckBox(self.tr("Reduce motion"))
        form = SettingsForm(self)
        self._add_theme(form)
        self._add_motion(form)

    def _add_theme(self, form: SettingsForm) -> None:
        card = form.card(self.tr("Colours and letters"))
        names = {
            "system": self.tr("System"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "night": self.tr("Night"),
        }
        self.theme.set_segments((choice, names[choice]) for choice in CHOICES)
        self.scale.set_segments((str(size), self.tr("{n} %").format(n=size)) for size in SIZES)
        self.theme.chosen.connect(self._take_theme)
        self.scale.chosen.connect(self._take_scale)
        card.row(
            self.tr("Theme"),
            self.theme,
            self.tr("Night is red on black, for a dark room. System is light or dark as the desktop is."),
        )
        card.row(
            self.tr("Size of letters"),
            self.scale,
            self.tr("Of everything but the room display, which is as large as its screen."),
        )

    def _add_motion(self, form: SettingsForm) -> None:
        card = form.card(self.tr("Motion and light"))
        self.flashes.toggled.connect(self._take_flashes)
        self.still.toggled.connect(self._take_still)
        card.line(self.flashes, self.tr("Twice at most, and never bright in the night theme."))
        card.line(self.still, self.tr("Nothing fades; what comes and goes does so at once."))

    def show_values(self) -> None:
        self.theme.set_value(self._look.theme)
        self.scale.set_value(str(self._look.scale))
        for box, value in ((self.flashes, self._look.flashes), (self.still, self._look.still)):
            with QSignalBlocker(box):
                box.setChecked(value)

    def apply(self) -> None:
        self._follow()

    def _take_theme(self, choice: str) -> None:
        self._look.theme = cast("Choice", choice)
        self._follow()

    def _take_scale(self, size: str) -> None:
        self._look.scale = int(size)
        self._follow()

    def _take_flashes(self, wanted: bool) -> None:
        self._look.flashes = wanted
        self._follow()

    def _take_still(self, still: bool) -> None:
        self._look.still = still
        self._follow()
