"""The voice as a program of its own: Qt's text to speech behind lines of JSON.

`services/speech.py` starts it, apart from the window's process: a speech service may take seconds to start,
hang, or take its client along when it dies; and who wants no voice loads nothing of it. Nothing else of this
package is imported here.

From standard input, each answered by {"is": "done"}: {"do": "use", "language", "voice", "rate", "volume"},
{"do": "say", "text"}, {"do": "stop"}. To standard output: {"is": "voices", "voices": [[name, locale]...],
"using"}, {"is": "speaking"}, {"is": "silent"}, {"is": "failed", "why"}. It ends with its input.
"""

import json
import sys
from threading import Thread
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

ENGINES: Final = ("speechd", "winrt", "darwin", "sapi", "flite")
"""The systems' own engines, the best first. Qt's order is any, and it also has one that only pretends."""

USUAL: Final = ("English (America)", "English (Great Britain)", "Russian")
"""Espeak's plain voices, by their names: the first one of its list is Caribbean."""

State = QTextToSpeech.State


class Reader(QObject):
    """Lines of standard input as a signal of the main thread; not everywhere can Qt wait for a pipe."""

    read = Signal(str)
    ended = Signal()

    def start(self) -> None:
        """Read until the input ends."""
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.read.emit(line)
        self.ended.emit()


class Engine(QObject):
    """Does what it is told to, and tells what becomes of it."""

    def __init__(self, engine: QTextToSpeech) -> None:
        super().__init__()
        self._engine = engine
        engine.stateChanged.connect(self._tell_state)

    def obey(self, line: str) -> None:
        """Do what one line says, and say that it is done."""
        order: dict[str, Any] = json.loads(line)
        match order.pop("do"):
            case "use":
                self._use(**order)
            case "say":
                self._engine.say(order["text"])
            case "stop":
                self._engine.stop()
        tell("done")

    def _use(self, language: str, voice: str, rate: float, volume: float) -> None:
        """Take a voice of that language, the wished one if it is there. Without a locale set it took any."""
        found = self._voices(QLocale(language).language())
        names = [each.name() for each in found]
        wanted = next((name for name in (voice, *USUAL) if name in names), names[0] if names else "")
        if wanted:
            chosen = found[names.index(wanted)]
            self._engine.setLocale(chosen.locale())
            self._engine.setVoice(chosen)
            self._engine.setRate(rate)
            self._engine.setVolume(volume)
        tell("voices", voices=[[each.name(), each.locale().name()] for each in found], using=wanted)

    def _voices(self, language: QLocale.Language) -> list[QVoice]:
        """The voices of a language, the system's own country first; espeak's whims ("+Whisper") left out."""
        home = QLocale.system()
        locales = [each for each in self._engine.availableLocales() if each.language() == language]
        found: list[QVoice] = []
        for locale in sorted(locales, key=lambda each: (each != home, each.name())):
            self._engine.setLocale(locale)
            found += [each for each in self._engine.availableVoices() if "+" not in each.name()]
        return found

    def _tell_state(self, state: State) -> None:
        if state in (State.Speaking, State.Synthesizing):
            tell("speaking")
        elif state == State.Error:
            tell("failed", why=self._engine.errorString())
        else:
            tell("silent")


def tell(what: str, **more: object) -> None:
    print(json.dumps({"is": what, **more}), flush=True)


def main() -> int:
    """Speak as told until the input ends; 1 where there is no engine."""
    app = QCoreApplication(sys.argv)
    there = QTextToSpeech.availableEngines()
    name = next((each for each in ENGINES if each in there), "")
    speech = QTextToSpeech(name) if name else None
    if speech is None or speech.state() == State.Error:
        tell("failed", why="no speech engine" if speech is None else speech.errorString())
        return 1
    engine, reader = Engine(speech), Reader()
    reader.read.connect(engine.obey, Qt.ConnectionType.QueuedConnection)
    reader.ended.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    reader.start()
    tell("ready")
    return app.exec()


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main())
