"""The default output device on Linux, opened for one sound and closed after it, by libpulse-simple.

PipeWire answers to it too. Everything here blocks, some of it as long as a sound server hangs: not for the
window's thread. No Qt here.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final

from massage_desktop.services.samples import RATE, Sound

AHEAD: Final = RATE * 2
"""Bytes that the server holds in advance, 1 s. With ten programs at work on two cores 100 ms tore four of ten
sounds, 400 ms one of thirty, a second none; no sound begins later for it, as all is handed over at once.
"""

BEGIN: Final = RATE // 50 * 2
"""Bytes with which the server begins to play, 20 ms: it need not wait until it holds all that it may."""

S16LE, PLAYBACK, UNSET = 3, 1, 0xFFFFFFFF  # of pulse/sample.h and pulse/def.h


class DeviceError(Exception):
    """There is no device, or none any more."""


class SampleSpec(ctypes.Structure):
    """pa_sample_spec."""

    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class BufferAttr(ctypes.Structure):
    """pa_buffer_attr."""

    _fields_ = tuple(
        (name, ctypes.c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")
    )


def play(sound: Sound) -> bool:
    """Play it on the default device; whether there was one that played it to the end."""
    try:
        with opened() as device:
            # At once: a window that is busy must not tear the sound by letting no other thread run.
            whole = sound.piece(0, len(sound)).tobytes()
            succeed(library().pa_simple_write(device, whole, len(whole), None))
            succeed(library().pa_simple_drain(device, None))
    except DeviceError:
        return False
    return True


def there_is_one() -> bool:
    """Whether the default output device can be opened."""
    try:
        with opened():
            return True
    except DeviceError:
        return False


@contextmanager
def opened() -> Iterator[ctypes.c_void_p]:
    """The default device; raises DeviceError when there is none."""
    spec = ctypes.byref(SampleSpec(S16LE, RATE, 1))
    buffer = ctypes.byref(BufferAttr(UNSET, AHEAD, BEGIN, UNSET, UNSET))
    names = (b"Massage Desktop", PLAYBACK, None, b"cue")
    device = library().pa_simple_new(None, *names, spec, None, buffer, None)
    if not device:
        raise DeviceError
    try:
        yield ctypes.c_void_p(device)
    finally:
        library().pa_simple_free(ctypes.c_void_p(device))


def succeed(result: int) -> None:
    if result < 0:
        raise DeviceError


@cache
def library() -> ctypes.CDLL:
    """libpulse-simple; raises DeviceError where it is not installed."""
    try:
        pulse = ctypes.CDLL("libpulse-simple.so.0")
    except OSError as error:
        raise DeviceError from error
    pulse.pa_simple_new.restype = ctypes.c_void_p
    pulse.pa_simple_write.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p)
    return pulse
