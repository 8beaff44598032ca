"""The title bar of a dock: its title, and two icon buttons that float and close it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.signs import CLOSE, FLOAT, Sign, draw_sign
from massage_desktop.widgets.theme import Theme, Themed

HEIGHT, BUTTON, SIGN, LEFT, RIGHT = 32, 28, 15, 14, 6  # px


class SignButton(QToolButton, Themed):
    """A button that shows one sign."""

    def __init__(self, sign: Sign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._sign = first_theme(), sign

    def set_text(self, text: str, of: str) -> None:
        """What the button does, as tooltip; for assistive tools with what it belongs to."""
        self.setToolTip(text)
        self.setAccessibleName(f"{of}: {text}")

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(BUTTON), self._theme.px(BUTTON))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, side = self._theme, self._theme.px(SIGN)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), theme.press)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        draw_sign(painter, self._sign, box, theme.text2)


class DockTitleBar(QWidget, Themed):
    """Made for one dock: follows its title, floats and closes it; dragging it moves the dock as usual."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = first_theme()
        self._texts = ("", "")
        self._title = QLabel(self)
        self._title.setProperty("role", "dock-title")  # the style sheet knows its font
        self._float, self._close = SignButton(FLOAT, self), SignButton(CLOSE, self)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._float)
        self._row.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_theme(self._theme)

    def attach(self, dock: QDockWidget) -> None:
        """Becomes the title bar of `dock`."""
        dock.setTitleBarWidget(self)
        self._name(dock.windowTitle())
        dock.windowTitleChanged.connect(self._name)
        self._float.clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self._close.clicked.connect(dock.close)

    def set_texts(self, float_text: str, close_text: str) -> None:
        """What the two buttons do."""
        self._texts = (float_text, close_text)
        self._name(self._title.text())

    def _name(self, title: str) -> None:
        self._title.setText(title)
        for button, text in zip((self._float, self._close), self._texts, strict=True):
            button.set_text(text, title)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._row.setContentsMargins(theme.px(LEFT), 0, theme.px(RIGHT), 0)
        self._float.set_theme(theme)
        self._close.set_theme(theme)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.surface)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.line)
