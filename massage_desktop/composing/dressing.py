"""How the program looks and speaks, to assistive tools too: fonts, theme, language."""

from PySide6.QtCore import QObject, Signal

from massage_desktop.composing.ground import Ground
from massage_desktop.composing.quiet import Quiet
from massage_desktop.content.language import Language
from massage_desktop.paths import resources
from massage_desktop.services.languages import Languages, system_language
from massage_desktop.views.look import Look, load_fonts
from massage_desktop.views.words import Words
from massage_desktop.widgets import scroll_access


class Dressing(QObject):
    """The first thing that is built: the widgets take up its theme and its words."""

    language_changed = Signal()

    def __init__(self, ground: Ground, quiet: Quiet) -> None:
        super().__init__(ground.owner)
        application, self._general, self._quiet = ground.application, ground.settings.general, quiet
        scroll_access.install()
        load_fonts(application, resources() / "fonts")
        self._languages = Languages(application, resources() / "translations")
        language = ground.options.language or self._wanted()
        self._languages.use(language)
        ground.window.setStyleSheet("")
        self.look = Look(application, ground.settings, resources() / "themes")
        self.words = Words(language, self)

    def choose_language(self, language: Language | None) -> None:
        """Speak that language from now on, None: the system's."""
        self._general.language = language
        self._quiet.when_quiet(self._speak_wanted)

    def _speak_wanted(self) -> None:
        wanted = self._wanted()
        if wanted != self.words.language:
            self._languages.use(wanted)
            self.words.speak(wanted)
            self.language_changed.emit()

    def _wanted(self) -> Language:
        return self._general.language or system_language()
