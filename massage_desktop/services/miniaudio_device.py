"""The default output device on Windows and macOS, opened for one sound and closed after it, by miniaudio.

Everything here blocks: not for the window's thread. No Qt here. Imported late: that takes 100 ms.
"""

import sys
from array import array
from collections.abc import Generator
from typing import Any, Final

from miniaudio import Backend, MiniaudioError, PlaybackDevice, SampleFormat, lib

from massage_desktop.services.samples import RATE, Sound

BACKEND: Final = Backend.COREAUDIO if sys.platform == "darwin" else Backend.WASAPI

BUFFER: Final = 20
"""Milliseconds that are handed over at a time; the system holds three times as much."""

PATIENCE: Final = 2.5
"""Seconds past a sound's end until it counts as unheard: a sleeping device may take as long to wake."""


class OutputDevice(PlaybackDevice):  # type: ignore[misc]
    """The default output device; raises MiniaudioError when there is none."""

    _device: Any

    def __init__(self) -> None:
        super().__init__(
            SampleFormat.SIGNED16, 1, RATE, BUFFER, backends=[BACKEND], app_name="Massage Desktop"
        )

    def close(self) -> None:
        """Also drop the context, which miniaudio (1.71) leaves behind."""
        if self._device is not None:
            lib.ma_device_stop(self._device)  # `uninit` alone may wait for ever
            lib.ma_device_uninit(self._device)
            self._device, self.running = None, False
        if context := self.__dict__.pop("_context", None):
            lib.ma_context_uninit(context)


def play(sound: Sound) -> bool:
    """Play it on the default device; whether there was one that played it to the end."""
    frames = taken_by_device(sound)
    next(frames)  # up to the first question how many are wanted
    try:
        with OutputDevice() as device:
            device.start(frames)
            return sound.over.wait(sound.seconds + PATIENCE)
    except MiniaudioError:
        return False


def there_is_one() -> bool:
    """Whether the default output device can be opened."""
    try:
        OutputDevice().close()
    except MiniaudioError:
        return False
    return True


def taken_by_device(sound: Sound) -> Generator["array[int]", int]:
    """As many samples as the device asks for; it adds silence where there are fewer.

    The sound is over when as much silence has been taken as the device and its hardware hold.
    """
    end = len(sound) + 4 * BUFFER * RATE // 1000
    place = 0
    wanted = yield array("h")
    while True:
        piece = sound.piece(place, wanted)
        place += wanted
        if place >= end:
            sound.over.set()
        wanted = yield piece
