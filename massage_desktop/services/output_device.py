"""The default output device, opened for one sound and closed after it; the only module that knows miniaudio.

Everything here blocks, some of it as long as a sound server hangs: not for the window's thread. No Qt here.
Imported late: miniaudio takes 100 ms to import.
"""

import sys
from array import array
from collections.abc import Generator
from threading import Event
from typing import Any, Final

from miniaudio import Backend, MiniaudioError, PlaybackDevice, SampleFormat, lib

RATE: Final = 48_000
"""Samples per second, one channel of 16 bits."""

BACKEND: Final = {"win32": Backend.WASAPI, "darwin": Backend.COREAUDIO}.get(sys.platform, Backend.PULSEAUDIO)
"""On Linux PipeWire answers to PulseAudio's name. ALSA would take the card from a server that restarts."""

BUFFER: Final = 100 if BACKEND is Backend.PULSEAUDIO else 20
"""Milliseconds that are handed over in advance, to bridge the waits of a busy machine. Windows and macOS wake
an audio thread in time, and hold three times as much."""

SOON: Final = 0.4
"""Seconds past a sound's end when it should be over."""

PATIENCE: Final = 2.2
"""Seconds after that until it counts as unheard: a sleeping device may take as long to wake."""


class Sound:
    """Samples on their way to the device, and silence after them."""

    def __init__(self, samples: "array[int]", loudness: float) -> None:
        self.over = Event()
        """Played to the end, or not wanted any more."""
        self.heard = False
        """Whether it was played to the end."""
        self.seconds = len(samples) / RATE
        self._samples = samples
        self._loudness = loudness

    def play(self) -> bool:
        """Play it on the default device; whether there was one that played it to the end."""
        frames = self._frames()
        next(frames)  # up to the first question how many are wanted
        try:
            device = OutputDevice()
        except MiniaudioError:
            return False
        try:
            device.start(frames)
            if not self.over.wait(self.seconds + SOON) and there_is_one():
                self.over.wait(PATIENCE)
        except MiniaudioError:
            return False
        finally:
            device.close()
        return self.heard

    def _frames(self) -> Generator["array[int]", int]:
        """As many samples as the device asks for; it adds silence where there are fewer.

        The sound is over when as much silence has been taken as the device and its hardware hold.
        """
        end = len(self._samples) + 2 * BUFFER * RATE // 1000
        place, piece = 0, array("h")
        while True:
            wanted = yield array("h", [int(sample * self._loudness) for sample in piece])
            piece = self._samples[place : place + wanted]
            place += wanted
            if place >= end:
                self.heard = True
                self.over.set()


class OutputDevice(PlaybackDevice):  # type: ignore[misc]
    """The default output device; raises MiniaudioError when there is none."""

    _device: Any

    def __init__(self) -> None:
        super().__init__(
            SampleFormat.SIGNED16, 1, RATE, BUFFER, backends=[BACKEND], app_name="Massage Desktop"
        )

    def close(self) -> None:
        """Also drop the context, which miniaudio (1.71) leaves behind: a connection to the sound server."""
        if self._device is not None:
            lib.ma_device_uninit(self._device)
            self._device, self.running = None, False
        if context := self.__dict__.pop("_context", None):
            lib.ma_context_uninit(context)


def there_is_one() -> bool:
    """Whether the default output device can be opened."""
    try:
        OutputDevice().close()
    except MiniaudioError:
        return False
    return True
