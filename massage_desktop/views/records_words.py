"""What is said of the records, in the interface's language. Loads no database's library."""

from PySide6.QtCore import QObject

from massage_desktop.errors import UserError
from massage_desktop.services.recorder import Kind, kind_of
from massage_desktop.store.errors import (
    NewerError,
    NoBackupError,
    NoRecordsError,
    RecordsError,
    Trouble,
    UnavailableError,
    UnknownSessionError,
)


class RecordsWords(QObject):
    """One sentence for each thing that can be wrong, and what to do."""

    def trouble(self, kind: Kind) -> str:
        """What is wrong with the records."""
        return {
            "full": self.tr("The records cannot be written: the disk is full. Free some space."),
            "locked": self.tr("The records cannot be used: another program holds them. Close it."),
            "read_only": self.tr("The records may not be written. Make their file and its folder writable."),
            "gone": self.tr("The folder of the records is gone. Bring it back."),
            "unreadable": self.tr("The records cannot be used: the disk does not answer as it should."),
            "damaged": self.tr("The records are damaged. Restore the newest backup."),
            "newer": self.tr("A later version of the program wrote the records. Install that version."),
            "other": self.tr("The records cannot be used because of a fault in the program."),
            "written": self.tr("All records are written now."),
        }[kind]

    def writing(self, kind: Kind) -> str:
        """The same while records are being written."""
        if kind == "written":
            return self.trouble(kind)
        rest = self.tr("The session goes on; all of it is kept, and written when that is possible.")
        return f"{self.trouble(kind)} {rest}"

    def waiting(self, kind: Kind) -> str:
        """The same when the session is over."""
        rest = self.tr("What is not written yet is kept, and written when that is possible.")
        return f"{self.trouble(kind)} {rest}"

    def no_backup(self, kind: Kind) -> str:
        """Why there is no backup of today."""
        return self.tr("No backup was made today. {reason}").format(reason=self.trouble(kind))

    def sentence(self, error: UserError, *, elsewhere: bool = False) -> str:
        """What the user reads of an error; `elsewhere`: of another file, which is named beside."""
        match error:
            case UnavailableError(trouble=trouble) if elsewhere:
                said = self._of_file(trouble)
            case NewerError(version=version):
                later = self.tr("A later version of the program wrote the records ({version}). Install it.")
                said = later.format(version=version)
            case NoBackupError():
                said = self.tr("This is no whole backup of records. Choose another file.")
            case NoRecordsError():
                said = self.tr("There are no records yet.")
            case UnknownSessionError():
                said = self.tr("This session is no longer in the records.")
            case RecordsError():
                said = self.trouble(kind_of(error))
            case _:
                said = str(error)
        return said

    def _of_file(self, trouble: Trouble) -> str:
        return {
            "full": self.tr("The disk is full. Free some space."),
            "locked": self.tr("Another program holds the file. Close it."),
            "read_only": self.tr("The file may not be written. Make it and its folder writable."),
            "gone": self.tr("The file or its folder is gone. Bring it back."),
            "unreadable": self.tr("The disk does not answer as it should. Look after the disk."),
        }[trouble]
