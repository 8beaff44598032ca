"""The interface's language: which one, and its translations."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from massage_desktop.content.language import Language


def system_language() -> Language:
    """Russian where the system speaks it, else English."""
    return "ru" if QLocale.system().language() == QLocale.Language.Russian else "en"


def load_translations(application: QCoreApplication, language: Language, folder: Path) -> None:
    """Our texts (from `folder`) and Qt's own in `language`; numbers and dates follow it too."""
    QLocale.setDefault(QLocale(language))
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in ((f"qtbase_{language}", qts), (f"massage_desktop_{language}", str(folder))):
        translator = QTranslator(application)
        if translator.load(name, place):
            application.installTranslator(translator)
