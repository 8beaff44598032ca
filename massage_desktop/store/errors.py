"""What can be wrong with the records that the user can remedy. No database's library is loaded here."""

from pathlib import Path
from typing import Literal

from massage_desktop.errors import UserError

Trouble = Literal["full", "locked", "read_only", "gone", "unreadable"]

SAID: dict[Trouble, str] = {
    "full": "the disk is full. Free some space.",
    "locked": "another program uses them. Close it.",
    "read_only": "they may not be written. Make the file and its folder writable.",
    "gone": "their folder is gone. Bring it back.",
    "unreadable": "the disk does not answer as it should. Look after the disk.",
}


class RecordsError(UserError):
    """The records cannot be used; `where` is their file or database."""

    def __init__(self, where: Path | str, said: str) -> None:
        super().__init__(f"{where}: {said}")
        self.where = where


class UnavailableError(RecordsError):
    """They cannot be reached or written now; the same may succeed later."""

    def __init__(self, where: Path | str, trouble: Trouble) -> None:
        super().__init__(where, f"the records cannot be used: {SAID[trouble]}")
        self.trouble = trouble


class DamagedError(RecordsError):
    """The file is damaged; a backup is to be restored, the file itself is left as it is."""

    def __init__(self, where: Path | str, detail: str) -> None:
        super().__init__(where, f"the records are damaged ({detail}). Restore the newest backup.")


class NewerError(RecordsError):
    """A later version of the program wrote them; they are left untouched."""

    def __init__(self, where: Path | str, version: str) -> None:
        said = f"a later version of the program wrote these records (version {version}). Install that one."
        super().__init__(where, said)
        self.version = version


class NoRecordsError(RecordsError):
    """There are none yet."""

    def __init__(self, where: Path | str) -> None:
        super().__init__(where, "there are no records yet.")


class NoBackupError(RecordsError):
    """A file that is to be restored is no whole backup."""

    def __init__(self, where: Path | str, detail: str) -> None:
        super().__init__(where, f"this is no backup that can be restored: {detail}. Choose another file.")


class UnknownSessionError(RecordsError):
    """There is no session of that id, or the beginning of an id fits several."""

    def __init__(self, where: Path | str, session: str, fitting: int) -> None:
        said = f"{fitting} sessions begin with '{session}'. Give more of the id." if fitting else ""
        super().__init__(where, said or f"there is no session '{session}'. `sessions` lists them.")
