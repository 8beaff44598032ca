"""One window for each data folder: a second start raises the first one's window instead."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from massage_desktop.services.window_place import window_place

ANSWER_MS = 3_000
log = logging.getLogger(__name__)


def raise_first(data: Path) -> bool:
    """Ask the first window to come to the front; whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(window_place(data).name)
    if not socket.waitForConnected(ANSWER_MS):
        return False  # none, or what one left that was killed
    if not socket.waitForReadyRead(ANSWER_MS):
        log.warning("the first window does not answer")
    return True


class OneWindow(QObject):
    """The first window's ear."""

    wanted = Signal()  # another start asks for this window

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        place = window_place(data).name
        QLocalServer.removeServer(place)  # of a program that was killed; nobody answered there
        if not self._server.listen(place):
            log.warning("a second start will not find this window: %s", self._server.errorString())

    def close(self) -> None:
        """Nobody is to find this window any more."""
        self._server.close()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.write(b"here\n")
        socket.flush()
        socket.disconnectFromServer()
        self.wanted.emit()
