"""Shows a widget for a while and lets it fade; without motion it goes at once."""

from PySide6.QtCore import QObject, QPropertyAnimation, QTimer, Signal
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

STAYS_MS, FADES_MS = 4_000, 200


class Fader(QObject):
    """While the mouse is over the widget it stays."""

    gone = Signal()

    def __init__(self, widget: QWidget, *, still: bool) -> None:
        super().__init__(widget)
        self._widget, self._still = widget, still
        self._effect = QGraphicsOpacityEffect(widget)
        self._effect.setEnabled(False)  # painting through it costs, so it works only while it fades
        widget.setGraphicsEffect(self._effect)
        self._stays = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._stays.timeout.connect(self._fade)
        self._fading = QPropertyAnimation(self._effect, b"opacity", self)
        self._fading.setDuration(FADES_MS)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.finished.connect(self._go)

    def come(self) -> None:
        """Show it, from now on for a while."""
        self._fading.stop()
        self._effect.setEnabled(False)
        self._widget.show()
        self._stays.start()

    def _fade(self) -> None:
        if self._widget.underMouse():
            self._stays.start()
        elif self._still:
            self._go()
        else:
            self._effect.setEnabled(True)
            self._fading.start()

    def _go(self) -> None:
        self._widget.hide()
        self._effect.setEnabled(False)
        self.gone.emit()
