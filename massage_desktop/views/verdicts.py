"""The verdict before a session in words: what it is, and why."""

from PySide6.QtCore import QObject

from massage_desktop.screening.gate import Level, question
from massage_desktop.services.preparation import Preparation
from massage_desktop.session.plan import Plan
from massage_desktop.views.words import Words, count_down
from massage_desktop.widgets.verdict_banner import VerdictLook


class Verdicts(QObject):
    """Says verdicts in the interface's language."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def say(self, preparation: Preparation, plan: Plan) -> tuple[VerdictLook, str, str]:
        """The look, the title and the reason of the preparation's verdict."""
        match preparation.verdict.level:
            case Level.CLEAR if preparation.rehearsal_only:
                return VerdictLook.CAUTION, self.tr("Rehearsal only"), self._rehearsal(plan)
            case Level.CLEAR:
                return VerdictLook.CLEAR, self.tr("Ready"), self._clear(preparation, plan)
            case Level.INCOMPLETE:
                reason = self.tr("Ask whether a doctor has excluded hernia and subluxation (article, L39).")
                return VerdictLook.INCOMPLETE, self.tr("One question not asked yet"), reason
            case Level.CLEARANCE:
                reason = self.tr(
                    "The neck is not massaged until a doctor has excluded hernia and subluxation "
                    "(article, L39)."
                )
                return VerdictLook.CLEARANCE, self.tr("A doctor first"), reason

    def _rehearsal(self, plan: Plan) -> str:
        reason = self.tr("This condition needs its screening first.")
        if plan.condition != "scoliosis":
            return reason
        return f"{reason} {self.tr('The left side is taken as the concave one.')}"

    def _clear(self, preparation: Preparation, plan: Plan) -> str:
        if question(preparation.mode) is not None:
            return self.tr("A doctor has excluded hernia and subluxation.")
        title, total = plan.title.say(self._words.language), count_down(plan.seconds * 1000)
        return self.tr("{title}, {total}.").format(title=title, total=total)
