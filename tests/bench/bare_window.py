"""The reference of the measurements: a bare PySide6 main window; `ticking` changes a label each s."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


def main() -> None:
    """Show the window until it is closed."""
    application = QApplication(sys.argv)
    label = QLabel("0")
    window = QMainWindow()
    window.setCentralWidget(label)
    window.resize(1200, 700)
    window.show()
    if "ticking" in sys.argv:
        timer = QTimer(window, interval=1000)
        timer.timeout.connect(lambda: label.setText(str(int(label.text()) + 1)))
        timer.start()
    application.exec()


if __name__ == "__main__":
    main()
