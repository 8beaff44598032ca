"""Shows what was read and what is remembered, and says what could not be had."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject

from massage_desktop.composing.contents import Contents
from massage_desktop.composing.ground import Ground
from massage_desktop.composing.hearing import Hearing
from massage_desktop.errors import UserError
from massage_desktop.services.clock import wall
from massage_desktop.services.data_folder import refusal
from massage_desktop.views.speaker_check import offer_check

log = logging.getLogger(__name__)


class Filling(QObject):
    """Fills the Prepare page; `tell_of_folder` may be asked again."""

    def __init__(self, ground: Ground, contents: Contents, hearing: Hearing) -> None:
        super().__init__(ground.owner)
        self._ground, self._preparation = ground, contents.preparation
        self._wrong_form = contents.wrong_form
        window, settings = ground.window, ground.settings
        window.body.set_figure(contents.figure)
        window.top_bar.show_speed(ground.options.speed)
        window.top_bar.attach(self._preparation)
        window.prepare.attach(self._preparation, contents.figure)
        offer_check(window, settings.sound, hearing.voice.check, lambda: wall().date())
        window.prepare.recall(settings)
        if self._wrong_form:
            log.warning("refused: %s", self._wrong_form)
            window.prepare.show_problem("questions", self._say_wrong_form)
        self._tell_of_settings()
        self.tell_of_folder()
        self._choose_protocol()

    def _tell_of_settings(self) -> None:
        damaged = self._ground.settings.damaged
        if damaged is not None:
            log.warning("the settings file was damaged")
            self._ground.window.prepare.show_problem("settings", lambda: self._say_damaged(damaged))

    def tell_of_folder(self) -> None:
        """Why the data folder takes nothing, until it does."""
        if reason := refusal(self._ground.data):
            log.warning("the data folder cannot be written: %s", reason)
        said = (lambda: self._say_unwritable(reason)) if reason else ""
        self._ground.window.prepare.show_problem("data", said)

    def _say_wrong_form(self) -> str:
        return self.tr("{problem} The shipped questions are asked.").format(problem=self._wrong_form)

    def _say_damaged(self, file: Path) -> str:
        text = self.tr("The settings file was damaged: the usual settings hold, the old file is {file}.")
        return text.format(file=file)

    def _say_unwritable(self, reason: str) -> str:
        text = self.tr(
            "The data folder {folder} cannot be written ({reason}): sessions run, but settings and "
            "answers are not kept until it can."
        )
        return text.format(folder=self._ground.data, reason=reason)

    def _choose_protocol(self) -> None:
        """Take what the command line asks for; one clear sentence if it cannot be had."""
        options, preparation = self._ground.options, self._preparation
        try:
            if options.protocol is not None:
                preparation.choose_protocol(options.protocol)
            elif options.mode in preparation.modes:
                preparation.choose_mode(options.mode)
        except UserError as error:
            log.warning("%s", error)
            self._ground.window.prepare.show_problem("protocol", str(error))
        preparation.choose_session(options.session)
