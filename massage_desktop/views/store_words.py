"""What is wrong with the records, in the user's language. Loads no database's library."""

from PySide6.QtCore import QObject

from massage_desktop.errors import UserError
from massage_desktop.services.recorder import Kind
from massage_desktop.store.errors import (
    DamagedError,
    NewerError,
    NoBackupError,
    NoRecordsError,
    Trouble,
    UnavailableError,
    UnknownSessionError,
)


class StoreWords(QObject):
    """Each trouble as one sentence that says what to do."""

    def sentence(self, error: UserError) -> str:
        """What the user reads of an error of the records; the file is to be named beside it."""
        match error:
            case UnavailableError(trouble=trouble):
                said = self.trouble(trouble)
            case NewerError(version=version):
                later = self.tr("A later version of the program wrote the records ({version}). Install it.")
                said = later.format(version=version)
            case DamagedError():
                said = self.damaged()
            case NoBackupError():
                said = self.tr("This is no whole backup of records. Choose another file.")
            case NoRecordsError():
                said = self.tr("There are no records yet.")
            case UnknownSessionError():
                said = self.tr("This session is no longer in the records.")
            case _:
                said = str(error)
        return said

    def told(self, kind: Kind) -> str:
        """What the recorder tells while a session runs."""
        match kind:
            case "written":
                return self.tr("All records are written now.")
            case "damaged":
                said = self.damaged()
            case "newer":
                said = self.tr("A later version of the program wrote the records. Install it.")
            case "other":
                said = self.tr("The records were not written.")
            case _:
                said = self.trouble(kind)
        return f"{said} " + self.tr("The session goes on; all of it is kept and written later.")

    def trouble(self, trouble: Trouble) -> str:
        """Why a file cannot be used now."""
        return {
            "full": self.tr("The disk is full. Free some space."),
            "locked": self.tr("Another program uses the records. Close it and try again."),
            "read_only": self.tr("The file may not be written. Make it and its folder writable."),
            "gone": self.tr("The folder of the records is gone. Bring it back."),
            "unreadable": self.tr("The disk does not answer as it should. Look after the disk."),
        }[trouble]

    def damaged(self) -> str:
        """The way out of damaged records."""
        return self.tr("The records are damaged. Restore the newest backup.")
