"""A voice that speaks one sentence at a time, whatever becomes of the system's speech service.

It knows nothing of sessions nor of chimes. The engine is a program of its own (`speech_engine.py`): nothing
of it is loaded until a voice is wanted, and one that hangs or dies holds up nobody and is started again.
"""

import json
import logging
import sys
from enum import Enum
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from massage_desktop.content.language import Language
from massage_desktop.services.settings_voice import Manner

log = logging.getLogger(__name__)

ENGINE: Final = Path(__file__).with_name("speech_engine.py")

STARTING: Final = 20_000
"""Milliseconds that an engine may take to be ready: it may have to start the system's service first."""

ANSWER: Final = 4_000
"""Milliseconds in which it must answer, and begin a sentence, or it counts as hanging."""

LETTER: Final = 200
"""Milliseconds that a letter may take, or the sentence counts as one that never ends."""

WRITING: Final = 5
"""Milliseconds that the window may wait at most until a stop is on its way."""

ENDING: Final = 1_000
"""Milliseconds that an engine has to end by itself, which lets its last sentence be cut off."""

AGAIN: Final = 20_000
"""Milliseconds after which a lost engine is tried again."""


class Trouble(Enum):
    """Why there is no voice."""

    NO_ENGINE = "no engine"
    NO_VOICE = "no voice"  # for the language
    LOST = "lost"  # hung or died; it is tried again


class Speech(QObject):
    """Speaks while it is open. What cannot be said is dropped: a late sentence is worse than none."""

    ready = Signal()
    """The engine has a voice for the language; `voices` and `using` hold."""

    began = Signal(str)
    """A sentence begins to sound."""

    ended = Signal()
    """A sentence is over, or will not be heard to its end."""

    troubled = Signal(object)
    """A `Trouble`: there is no voice, and no sentence will be heard until `ready`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.voices: list[tuple[str, str]] = []
        """The name and the locale of each voice of the language."""
        self.using = ""
        """The name of the voice that speaks."""
        self._language: Language = "en"
        self._manner = Manner()
        self._process: QProcess | None = None
        self._sentence = ""
        self._speaking = self._started = self._is_ready = False
        self._overdue = QTimer(self, singleShot=True)
        self._overdue.timeout.connect(self._hangs)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._start)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self.end_all)

    @property
    def is_open(self) -> bool:
        """Whether a voice is wanted, be there one or not."""
        return self._process is not None or self._again.isActive()

    @property
    def is_ready(self) -> bool:
        """Whether a sentence would be heard."""
        return self._is_ready

    @property
    def speaking(self) -> bool:
        """Whether a sentence was begun and is not over."""
        return bool(self._sentence)

    def open(self, language: Language, manner: Manner) -> None:
        """Speak that language in that manner from the next sentence on; starts the engine if it is not."""
        self._language, self._manner = language, manner
        if self._process is None:
            self._start()
        elif self._started:
            self._use()

    def close(self) -> None:
        """No voice is wanted any more: the engine ends."""
        self._again.stop()
        self.stop()
        self._end()

    def say(self, sentence: str) -> None:
        """Begin a sentence; one that still speaks is cut off."""
        if not self._is_ready:
            log.info("no voice: a sentence was dropped")
            return
        self._sentence = sentence
        self._tell(do="say", text=sentence)

    def stop(self) -> None:
        """Fall silent at once: within about 40 ms. Also where nothing is known to be spoken, to be sure."""
        if self._is_ready and self._process is not None:
            self._tell(do="stop")
            self._process.waitForBytesWritten(WRITING)
        if self._sentence:
            self._let_end()

    def _start(self) -> None:
        self._again.stop()
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("QT_LOGGING_RULES", "qt.multimedia.*=false")  # of sound that it does not use
        environment.insert("QT_EVENT_DISPATCHER_CORE_FOUNDATION", "1")  # macOS' voices want its own loop
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._died)
        process.errorOccurred.connect(self._died)
        process.start(sys.executable, ["-P", str(ENGINE)])
        self._overdue.start(STARTING)

    def _read(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            told: dict[str, Any] = json.loads(bytes(process.readLine().data()))
            self._hear(told.pop("is"), told)

    def _hear(self, what: str, more: dict[str, Any]) -> None:
        match what:
            case "ready":
                self._started = True
                self._use()
            case "voices":
                self._take_voices(more["voices"], more["using"])
            case "done" if not self._sentence:
                self._overdue.stop()
            case "speaking" if self._sentence and not self._speaking:
                self._speaking = True
                self._overdue.start(ANSWER + LETTER * len(self._sentence))
                self.began.emit(self._sentence)
            case "silent" if self._speaking:
                self._overdue.stop()
                self._let_end()
            case "failed":
                self._lose(Trouble.LOST if self._is_ready else Trouble.NO_ENGINE, more["why"])

    def _use(self) -> None:
        manner = self._manner._asdict()
        self._tell(do="use", language=self._language, **manner)

    def _take_voices(self, voices: list[list[str]], using: str) -> None:
        self.voices, self.using = [(name, locale) for name, locale in voices], using
        self._is_ready = bool(using)
        if using:
            self.ready.emit()
        else:
            self._lose(Trouble.NO_VOICE, f"no voice for {self._language}")

    def _tell(self, **order: object) -> None:
        if self._process is not None:
            self._process.write(json.dumps(order).encode() + b"\n")
            self._overdue.start(ANSWER)

    def _let_end(self) -> None:
        self._sentence, self._speaking = "", False
        self.ended.emit()

    def _hangs(self) -> None:
        self._lose(Trouble.LOST, "the speech service does not answer")

    def _died(self) -> None:
        if self.sender() is self._process:
            self._lose(Trouble.LOST, "the speech engine has ended")

    def _lose(self, trouble: Trouble, why: str) -> None:
        """Go on without; what may come back is tried again."""
        log.warning("no voice: %s", why)
        self._end()
        if trouble is Trouble.LOST:
            self._again.start(AGAIN)
        self.troubled.emit(trouble)

    def _end(self) -> None:
        process, self._process = self._process, None
        self._started = self._is_ready = False
        self._overdue.stop()
        if process is not None:
            process.finished.connect(process.deleteLater)
            process.closeWriteChannel()
            QTimer.singleShot(ENDING, process, process.kill)
        if self._sentence:
            self._let_end()

    def end_all(self) -> None:
        """Leave no engine behind the program's end; waits for it."""
        self.close()
        for process in self.findChildren(QProcess):
            if not process.waitForFinished(ENDING):
                process.kill()
                process.waitForFinished(ENDING)
