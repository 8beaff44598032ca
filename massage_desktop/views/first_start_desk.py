"""Shows the card of the first start on the Prepare page, until it is done with or a session begins."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from massage_desktop.content.language import Language
from massage_desktop.services.settings import Settings
from massage_desktop.services.settings_look import Choice
from massage_desktop.views.first_start import FirstStart
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.on_demand import dress


class FirstStartDesk(QObject):
    """What is chosen holds at once; the settings remember that it was shown."""

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        *,
        play: Callable[[], bool],
        choose_language: Callable[[Language], None],
        choose_theme: Callable[[Choice], None],
    ) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        card = self.card = FirstStart(window.words, settings.look.theme, play, window.prepare)
        card.language_chosen.connect(choose_language)
        card.theme_chosen.connect(choose_theme)
        card.done.connect(self._end)
        window.page_changed.connect(self._end)
        window.prepare.ui.before.insertWidget(0, card)
        dress(card, window)
        card.show()
        QTimer.singleShot(0, card, card.begin)  # once the window itself has had the focus

    def _end(self) -> None:
        self._settings.set_text("welcomed", "yes")
        self._settings.save()
        self._window.page_changed.disconnect(self._end)
        self.card.done.disconnect(self._end)
        focused = QApplication.focusWidget()
        if focused is not None and self.card.isAncestorOf(focused):
            self._window.prepare.setFocus()
        self.card.hide()
        self._window.prepare.ui.before_area.verticalScrollBar().setValue(0)
        self.card.deleteLater()
        self.deleteLater()
