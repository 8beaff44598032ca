"""One cue in the settings: heard or shown, how loud, its own sound or the shipped one, and a try."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

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
        self.on, self.level = QCheckBox(name), QSlider(Qt.Orientation.Horizontal)
        self.play, self.file = QPushButton(self.tr("Play")), QPushButton(self.tr("Own sound…"))
        self.shipped, self._own = QPushButton(self.tr("Shipped sound")), QLabel()
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
        column, row, below = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row.addWidget(self.on, 1)
        row.addWidget(self.level)
        for button in (self.play, self.file):
            row.addWidget(button)
        self._own.setProperty("role", "detail")
        self._own.setWordWrap(True)
        self._own.setIndent(28)
        below.addWidget(self._own, 1)
        below.addWidget(self.shipped)
        column.addLayout(row)
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
