"""The top bar: menu, mode, protocol, which page this is, sound, theme, room display."""

from typing import cast

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from massage_desktop.content.protocol import MODES, Mode
from massage_desktop.content.text import Text
from massage_desktop.forms.ui_top_bar import Ui_TopBar
from massage_desktop.services.preparation import Preparation
from massage_desktop.views.icons import Icons
from massage_desktop.views.words import Words
from massage_desktop.widgets.translated import TranslatedWidget
from massage_desktop.widgets.unseen_label import UnseenLabel

ICON, GAP = 22, 14  # px; between two parts


class TopBar(TranslatedWidget):
    """Shows and changes the preparation's mode and protocol; locked while a session runs."""

    mode_wanted = Signal(str)  # in a session: to switch to
    sound_wanted = Signal()
    room_wanted = Signal()
    sources_wanted = Signal()
    unlock_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TopBar()
        self.ui.setupUi(self)
        self._words = words
        self._preparation: Preparation | None = None
        self._page = "prepare"
        self._locked = False
        self._running: Mode = "back"
        self._title: Text | None = None  # of the running plan
        self._speed = 1.0
        self._protocol_ids: list[str] = []
        self.ui.modes.chosen.connect(self._choose_mode)
        UnseenLabel(self.ui.protocol)
        self.ui.protocol.activated.connect(self._choose_protocol)
        self.ui.sound_button.clicked.connect(self.sound_wanted)
        self.ui.room_button.clicked.connect(self.room_wanted)
        self.ui.sources_button.clicked.connect(self.sources_wanted)
        self.ui.unlock_button.clicked.connect(self.unlock_wanted)
        self.show_locked(False)
        self.rehearsal = ""  # what the banner says; "" where this is no rehearsal
        self.ui.rehearsal.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """All texts in the language of now."""
        self.ui.retranslateUi(self)
        self.ui.modes.set_segments((mode, self._words.mode(mode)) for mode in MODES)
        self._show_steps()
        self.show_speed(self._speed)
        self.show_client()
        if self._page == "prepare":
            self.refresh()
        elif self._title is not None:
            self.show_running(self._running, self._title)

    def attach(self, preparation: Preparation) -> None:
        """Show this preparation from now on."""
        self._preparation = preparation
        preparation.changed.connect(self.refresh)
        preparation.changed.connect(self.show_client)
        self.refresh()
        self.show_client()

    def refresh(self) -> None:
        """Show the chosen mode and its protocols."""
        preparation = self._preparation
        if preparation is None:
            return
        self.ui.modes.set_value(preparation.mode)
        choices = preparation.choices
        with QSignalBlocker(self.ui.protocol):
            self.ui.protocol.clear()
            self.ui.protocol.addItems([p.title.say(self._words.language) for p in choices])
            self._protocol_ids = [p.id for p in choices]
            if preparation.protocol is not None:
                self.ui.protocol.setCurrentIndex(self._protocol_ids.index(preparation.protocol.id))

    def show_page(self, name: str) -> None:
        """Mark one of the three pages as the present one: prepare, session or summary."""
        self._page = name
        self._show_steps()
        self.show_locked(self._locked)
        self.ui.modes.setEnabled(name != "summary")
        self.ui.protocol.setEnabled(name == "prepare")
        if name == "prepare":
            self.refresh()

    def _show_steps(self) -> None:
        names = {
            "prepare": self.tr("Prepare"),
            "session": self.tr("Session"),
            "summary": self.tr("Summary"),
        }
        steps = (f"<b><u>{text}</u></b>" if key == self._page else text for key, text in names.items())
        self.ui.steps.setText(" → ".join(steps))
        step = self.tr("Step {number} of 3: {name}")
        place = list(names).index(self._page) + 1
        self.ui.steps.setAccessibleName(step.format(number=place, name=names[self._page]))
        self._make_room()

    def _make_room(self) -> None:
        """The steps go where there is no room for them; in a session there is no need for them."""
        others = sum(part.sizeHint().width() + GAP for part in self._parts() if not part.isHidden())
        fits = others + self.ui.steps.sizeHint().width() + GAP <= self.width()
        self.ui.steps.setVisible(fits and self._page != "session")

    def _parts(self) -> tuple[QWidget, ...]:
        ui = self.ui
        return (ui.modes, ui.protocol, ui.rehearsal, ui.unlock_button, ui.chip, *self._icons())

    def show_client(self) -> None:
        """Whose session this is, and which of the course; nothing without a code, or locked."""
        preparation = self._preparation
        code = "" if preparation is None or self._locked else preparation.client
        self.ui.chip.setVisible(bool(code))
        if preparation is None or not code:
            self.ui.chip.set_texts("", "")
            self.ui.chip.setAccessibleName("")
            return
        course = None if preparation.protocol is None else preparation.protocol.course
        whole = 0 if course is None else course.recommended
        text = self.tr("session {number} of {count}") if whole else self.tr("session {number}")
        said = text.format(number=preparation.session, count=whole)
        self.ui.chip.set_texts(code, said)
        self.ui.chip.setAccessibleName(self.tr("Client {code}, {session}").format(code=code, session=said))

    @property
    def private(self) -> tuple[QWidget, ...]:
        """What tells of the client."""
        return (self.ui.protocol,)

    def show_locked(self, locked: bool) -> None:
        """Locked, the protocol, which may name a disease, is hidden; a session's Unlock is here."""
        self._locked = locked
        for part in (*self.private, self.ui.modes, self.ui.sources_button):
            part.setVisible(not locked)
        self.ui.unlock_button.setVisible(locked and self._page == "session")
        self.show_client()
        self._make_room()

    def show_speed(self, speed: float) -> None:
        """Say that the session clock runs faster than real time."""
        self._speed = speed
        faster = self.tr("Rehearsal, {speed} times faster").format(speed=self._words.number(speed))
        self.rehearsal = "" if speed == 1 else faster
        self.ui.rehearsal.setVisible(bool(self.rehearsal))
        self.ui.rehearsal.setText(self.rehearsal)

    def set_menu(self, menu: QMenu) -> None:
        """The window's menu."""
        self.ui.menu_button.setMenu(menu)

    def set_icons(self, icons: Icons, *, muted: bool) -> None:
        """Icons come after the first frame and with each theme."""
        side = round(ICON * icons.scale)
        for button, name in self._icons().items():
            button.setIconSize(QSize(side, side))
            button.setIcon(icons.plain("muted" if name == "sound" and muted else name))

    def _icons(self) -> dict[QToolButton, str]:
        ui = self.ui
        return {
            ui.menu_button: "menu",
            ui.sound_button: "sound",
            ui.theme_button: "theme",
            ui.sources_button: "sources",
            ui.room_button: "room",
        }

    def show_running(self, mode: Mode, title: Text) -> None:
        """The mode and the title of the running plan."""
        self._running, self._title = mode, title
        self.ui.modes.set_value(mode)
        with QSignalBlocker(self.ui.protocol):
            self.ui.protocol.clear()
            self.ui.protocol.addItem(title.say(self._words.language))

    def _choose_mode(self, mode: str) -> None:
        if self._page == "session":
            self.ui.modes.set_value(self._running)  # until the switch has been made
            self.mode_wanted.emit(mode)
        elif self._preparation is not None:
            self._preparation.choose_mode(cast("Mode", mode))

    def _choose_protocol(self, index: int) -> None:
        if self._preparation is not None:
            self._preparation.choose_protocol(self._protocol_ids[index])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
