"""One cue in the settings: heard or shown, how loud, its own sound or the shipped one, and a try."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from massage_desktop.widgets.wrapping_check_box import WrappingCheckBox

SLIDER = 110  # px at least


class CueRow(QWidget):
    """Shows what is set for one cue, and passes on what is chosen."""

    switched = Signal(str, bool)
    levelled = Signal(str, int)
    try_wanted = Signal(str)
    file_wanted = Signal(str)
    shipped_wanted = Signal(str)

    def __init__(self, kind: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on, self.level = WrappingCheckBox(), QSlider(Qt.Orientation.Horizontal)
        self.on.set_label(name)
        self.play, self.file = QPushButton(self.tr("Play")), QPushButton(self.tr("Own sound…"))
        self.shipped, self._own = QPushButton(self.tr("Shipped sound")), QLabel()
        self._row, self._controls = QBoxLayout(QBoxLayout.Direction.LeftToRight), QWidget()
        self.level.setRange(10, 100)
        self.level.setPageStep(10)
        self.level.setMinimumWidth(SLIDER)
        self._lay_out()
        self._name_parts(name)
        self.on.toggled.connect(lambda on: self.switched.emit(kind, on))
        self.on.toggled.connect(self.level.setEnabled)
        self.level.valueChanged.connect(lambda level: self.levelled.emit(kind, level))
        self.play.clicked.connect(lambda: self.try_wanted.emit(kind))
        self.file.clicked.connect(lambda: self.file_wanted.emit(kind))
        self.shipped.clicked.connect(lambda: self.shipped_wanted.emit(kind))

    def _lay_out(self) -> None:
        column, below = QVBoxLayout(self), QHBoxLayout()
        controls = QHBoxLayout(self._controls)
        for layout in (column, self._row, controls, below):
            layout.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._row.addWidget(self.on, 1)
        self._row.addWidget(self._controls)
        for part in (self.level, self.play, self.file):
            controls.addWidget(part)
        self._own.setProperty("role", "detail")
        self._own.setWordWrap(True)
        self._own.setIndent(28)
        below.addWidget(self._own, 1)
        below.addWidget(self.shipped)
        column.addLayout(self._row)
        column.addLayout(below)
        for button in (self.play, self.file, self.shipped):
            button.setProperty("role", "small")
            button.setAutoDefault(False)

    def _name_parts(self, name: str) -> None:
        """Eight rows have the same buttons: each says whose it is."""
        said = self.tr("{cue}: {part}")
        self.level.setAccessibleName(said.format(cue=name, part=self.tr("volume")))
        for button in (self.play, self.file, self.shipped):
            button.setAccessibleName(said.format(cue=name, part=button.text()))
        self.level.setToolTip(self.tr("Volume of this cue, as a part of the whole"))
        self.on.setToolTip(self.tr("Heard; else it is shown by a flash of the window's frame"))
        self.file.setToolTip(self.tr("A WAV file of at most 3 seconds; it is copied"))

    def show_values(self, on: bool, level: int, own: str) -> None:
        """What is set; `own` is the name of the own file, "" for the shipped sound."""
        with QSignalBlocker(self.on), QSignalBlocker(self.level):
            self.on.setChecked(on)
            self.level.setValue(level)
        self.level.setEnabled(on)
        self._own.setText(self.tr("Own sound: {file}").format(file=own) if own else "")
        for below in (self._own, self.shipped):
            below.setVisible(bool(own))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the controls: the name may stand above them."""
        return QSize(self._controls.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.on.sizeHint().width() + self._controls.sizeHint().width() + SLIDER // 2
        fits = self.width() >= beside
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
