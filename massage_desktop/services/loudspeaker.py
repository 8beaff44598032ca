"""One sound at a time on the default output device, whatever becomes of the device or the sound server.

No queue and no rules about cues here. Each sound has a thread and an opened device of its own (2 ms with
PulseAudio), so that nothing is held between sounds that could grow stale, and nothing runs.
"""

from __future__ import annotations

import logging
import sys
import time
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from threading import Thread, current_thread
from typing import TYPE_CHECKING, Final, Protocol, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from massage_desktop.services.own_sounds import read_all
from massage_desktop.services.samples import Sound, waking_tone

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable

log = logging.getLogger(__name__)

TAIL: Final = 60
"""Milliseconds past a sound's length until it counts as over. The server says so up to 2 s later: a sink that
nobody hurries drains that slowly, and the next cue must not wait for it."""

RETRY: Final = 2000
"""Milliseconds between looks for a device while there is none."""

HANGING: Final = 3500
"""Milliseconds past a sound's end, or since a look for a device, until the sound server counts as hanging."""

STOOD_STILL: Final = 1.0
"""Seconds that a timer must be late to tell that it was the program that stood still."""

STUCK: Final = 3
"""Threads that may hang in a sound server that does not answer before no more are tried."""


class Device(Protocol):
    """A module that plays on a system's default output device. Its functions block."""

    def play(self, sound: Sound) -> bool:
        """Whether it was played to the end."""

    def there_is_one(self) -> bool:
        """Whether there is a device."""


class Loudspeaker(QObject):
    """Plays the WAV files of a folder (48 kHz, mono, 16 bits) by their names without suffix.

    Of `own_kinds` the one of the same name in the folder `own` is played instead.
    """

    ended = Signal()
    """The sound is over, or will not be heard to its end: the next may be played."""

    unheard = Signal(str)
    """The sound of this name was not heard to its end; comes before `ended`."""

    available_changed = Signal(bool)
    """At the end of `open`, and whenever a device is found or lost."""

    _done = Signal(object, bool)  # from a thread: which one, and whether the device did what it should

    def __init__(self, sounds: Path, own: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._own = sounds, own
        self.own_kinds: frozenset[str] = frozenset()
        """Of which sounds the one in the folder `own` is played."""
        self._samples: dict[str, array[int]] = {}
        self._played: dict[str, tuple[int, Sound]] = {}  # at their volume, ready to be played again
        self._available: bool | None = None
        self._thread: Thread | None = None
        self._stuck: list[Thread] = []
        self._waking: tuple[Thread, Sound] | None = None
        self._sound: tuple[str, Sound] | None = None
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._look)
        self._over = QTimer(self, singleShot=True)
        self._over.timeout.connect(self._let_end)
        self._expected = 0.0  # when `_overdue` is due, on the monotonic clock
        self._overdue = QTimer(self, singleShot=True)
        self._overdue.timeout.connect(self._give_up)

    @property
    def available(self) -> bool:
        """Whether there is a device to play on, as far as is known without playing."""
        return bool(self._available)

    @property
    def busy(self) -> bool:
        """Whether a sound is being played; another must not begin before `ended`."""
        return self._sound is not None

    def open(self) -> None:
        """Load all sounds and look for the default output device; `available_changed` tells the result."""
        self._load()
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self._hush)
        self._look()

    def use_own(self, kinds: Iterable[str]) -> None:
        """Play the own sounds of those names from the next one on; they are read anew."""
        self.own_kinds = frozenset(kinds)
        if self._samples:
            self._load()

    def _load(self) -> None:
        own = [] if self._own is None else [self._own / f"{kind}.wav" for kind in self.own_kinds]
        self._samples, self._played = read_all(self._folder, own), {}

    def wake(self) -> None:
        """Let a speaker that sleeps hear what nobody else does. It holds up no sound."""
        if self._waking is None or not self._waking[0].is_alive():
            sound = Sound(waking_tone(), 100)
            thread = Thread(target=lambda: device().play(sound), daemon=True)
            self._waking = thread, sound
            thread.start()

    def play(self, name: str, volume: int, rise: float = 0.0) -> None:
        """Begin a sound at once; volume from 1 to 100 as the ear judges it, reached after `rise` seconds."""
        before = None if rise else self._played.get(name)
        if before and before[0] == volume:
            sound = before[1].again()
        else:
            sound = Sound(self._samples[name], volume, rise)
        if not rise:
            self._played[name] = volume, sound
        self._sound = name, sound
        length = round(1000 * sound.seconds)
        self._begin(lambda: device().play(sound), length)
        self._over.start(length + TAIL)

    def _look(self) -> None:
        self._stuck = [thread for thread in self._stuck if thread.is_alive()]
        if len(self._stuck) < STUCK:
            self._begin(lambda: device().there_is_one(), 0)
        else:
            self._retry.start(RETRY)

    def _begin(self, task: Callable[[], bool], duration: int) -> None:
        """Do what may block in a thread that cannot hold up the program, not even its end."""
        self._wait(duration + HANGING)
        self._thread = Thread(target=self._work, args=(task,), daemon=True)
        self._thread.start()

    def _work(self, task: Callable[[], bool]) -> None:
        try:
            done = task()
        except ImportError as error:
            log.info("no sound: %s", error)
            done = False
        with suppress(RuntimeError):  # nobody is left to hear it
            self._done.emit(current_thread(), done)

    def _finish(self, thread: Thread, done: bool) -> None:
        if thread is not self._thread:
            return
        self._thread = None
        self._overdue.stop()
        self._tell_available(done)
        if not done:
            self._retry.start(0 if self._sound else RETRY)
        self._tell_ended(done)

    def _let_end(self) -> None:
        """The sound has had its time: it is over, unless the sound server has not even let it begin."""
        if self._sound and not self._sound[1].begun:
            self._over.start(TAIL)
        else:
            self._tell_ended(True)

    def _wait(self, duration: int) -> None:
        """Give the server so many milliseconds to answer."""
        self._overdue.start(duration)
        self._expected = time.monotonic() + duration / 1000

    def _give_up(self) -> None:
        """Leave the thread to itself; unless this program stood still, and the server could not be heard."""
        if time.monotonic() > self._expected + STOOD_STILL:
            self._wait(HANGING)
            return
        log.warning("no sound: the sound server does not answer")
        if self._thread:
            self._stuck.append(self._thread)
            self._thread = None
        self._tell_available(False)
        self._retry.start(RETRY)
        self._tell_ended(False)

    def _tell_available(self, available: bool) -> None:
        if available != self._available:
            self._available = available
            self.available_changed.emit(available)

    def _tell_ended(self, heard: bool) -> None:
        self._over.stop()
        if self._sound:
            name, self._sound = self._sound[0], None
            if not heard:
                self.unheard.emit(name)
            self.ended.emit()

    def _hush(self) -> None:
        """Leave no device open behind the program's end."""
        if self._sound:
            self._sound[1].over.set()
        if self._waking:
            self._waking[1].over.set()
            self._waking[0].join(1)
        if self._thread:
            self._thread.join(1)


def device() -> Device:
    """What plays on this system. Imported late, in a thread: it may be slow to load."""
    system = "pulse" if sys.platform == "linux" else "miniaudio"
    return cast("Device", import_module(f"massage_desktop.services.{system}_device"))
