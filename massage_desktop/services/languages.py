"""The interface's language: which one, and its translations, exchanged at run time."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from massage_desktop.content.language import Language


def system_language() -> Language:
    """Russian where the system speaks it, else English."""
    return "ru" if QLocale.system().language() == QLocale.Language.Russian else "en"


class Languages(QObject):
    """Our texts (from `folder`) and Qt's own; numbers and dates follow the language too.

    Qt sends a LanguageChange to every widget after an exchange.
    """

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        super().__init__(application)
        self._application, self._folder = application, folder
        self._translators: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Speak that language from now on."""
        QLocale.setDefault(QLocale(language))
        old, self._translators = self._translators, self._loaded(language)
        for translator in old:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        for translator in self._translators:
            self._application.installTranslator(translator)

    def _loaded(self, language: Language) -> list[QTranslator]:
        """Those that there are: Qt itself speaks English."""
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = (f"qtbase_{language}", qts), (f"massage_desktop_{language}", str(self._folder))
        made = [(QTranslator(self), name, place) for name, place in files]
        return [translator for translator, name, place in made if translator.load(name, place)]
