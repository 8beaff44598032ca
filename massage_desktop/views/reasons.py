"""The engine's reasons to refuse a command, in the interface's language."""

from PySide6.QtCore import QObject


class Reasons(QObject):
    """Says a reason; one that is not known is shown as the engine says it."""

    def say(self, reason: str) -> str:
        """The reason in the interface's language."""
        known = {
            "the stage has just changed by itself": self.tr(
                "Not taken: the stage has just changed by itself."
            ),
            "there is no stage before this one": self.tr("There is no stage before this one."),
            "the first stage has not begun": self.tr("The first stage has not begun yet."),
            "this stage has no halves": self.tr("Both sides are worked together in this stage."),
            "the stage has ended": self.tr("The stage has ended."),
            "this protocol is at work already": self.tr("This mode is at work already."),
            "nothing of this protocol is left to work": self.tr(
                "All places of this mode are closed: nothing of it is left to work."
            ),
            "first say what becomes of the time asleep": self.tr(
                "First say what becomes of the time asleep."
            ),
            "there is nothing to undo": self.tr("There is nothing to undo."),
            "the last command is too long ago to undo": self.tr(
                "The last press is more than 10 seconds ago."
            ),
        }
        return known.get(reason) or self._of_phase(reason)

    def _of_phase(self, reason: str) -> str:
        """What cannot be done now, because of where the session stands."""
        known = {
            "while paused": self.tr("Paused: resume first."),
            "while finished": self.tr("The session is over."),
            "while stopped": self.tr("The session is over."),
            "while ready": self.tr("The session has not begun yet."),
            "no session": self.tr("The session has not begun yet."),
        }
        return next((text for end, text in known.items() if reason.endswith(end)), reason)
