"""What each client answered last time, in one file each that only its owner can read.

A client goes by a code; the file's name does not show it.
"""

import hashlib
import os
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile

import msgspec
from msgspec import Struct

from massage_desktop.content.protocol import Mode
from massage_desktop.errors import UserError
from massage_desktop.screening.answers import Answers


class Remembered(Struct, frozen=True):
    """One screening: when, for which session of the course, with which questions."""

    client: str
    when: datetime
    session: int
    mode: Mode
    protocol: str
    form: str  # the version of the questions
    answers: Answers


class ClientMemory:
    """The last screening of each client, under `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def last(self, client: str) -> Remembered | None:
        """What a client answered last time; a UserError if that cannot be read."""
        path = self._path(client)
        if not client.strip() or not path.exists():
            return None
        try:
            return msgspec.json.decode(path.read_bytes(), type=Remembered)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            said = f"{path}: what this client answered last time cannot be read ({error}); ask all questions."
            raise UserError(said) from error

    def keep(self, screening: Remembered) -> None:
        """Keep a client's screening in place of the one before; a UserError if it cannot be written."""
        if not screening.client.strip():
            return
        path = self._path(screening.client)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._replace(path, msgspec.json.encode(screening))
        except OSError as error:
            reason = error.strerror or error
            raise UserError(f"{path}: the answers could not be kept: {reason}. Free some space.") from error

    def _replace(self, path: Path, data: bytes) -> None:
        """Written beside and then renamed, so that no half file is ever left; readable by its owner alone."""
        with NamedTemporaryFile(dir=self._folder, delete=False) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).replace(path)

    def _path(self, client: str) -> Path:
        name = hashlib.sha256(client.strip().casefold().encode()).hexdigest()[:32]
        return self._folder / f"{name}.json"
