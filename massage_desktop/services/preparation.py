"""What is being prepared: mode, protocol, session number, preferences and answers, with the plan and verdict
that follow.
"""

from PySide6.QtCore import QObject, Signal

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.protocol import MODES, Mode, Protocol
from massage_desktop.content.reading import Library
from massage_desktop.screening.gate import Answer, Verdict, judge
from massage_desktop.session.lengths import Length, TotalRange, total_range
from massage_desktop.session.plan import Flow, Plan, Preferences, make_plan


class Preparation(QObject):
    """The choices before a session; `changed` follows each of them."""

    changed = Signal()

    def __init__(self, library: Library, knowledge: Knowledge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.knowledge = knowledge
        self.preferences = Preferences()
        self.answer = Answer.NOT_ASKED
        self.session = 1
        self.protocol = self._first("back") or next(iter(library.protocols.values()), None)

    @property
    def mode(self) -> Mode:
        """The mode of the chosen protocol."""
        return "back" if self.protocol is None else self.protocol.mode

    @property
    def modes(self) -> tuple[Mode, ...]:
        """The modes that have a protocol."""
        return tuple(mode for mode in MODES if self._first(mode))

    @property
    def choices(self) -> tuple[Protocol, ...]:
        """The protocols of the chosen mode."""
        return tuple(p for p in self.library.protocols.values() if p.mode == self.mode)

    @property
    def plan(self) -> Plan | None:
        """The plan as it would run."""
        if self.protocol is None:
            return None
        return make_plan(self.protocol, self.preferences, self.knowledge, self.session)

    def plan_for(self, mode: Mode) -> Plan | None:
        """The plan of the mode's first protocol with the present preferences, to switch to."""
        protocol = self._first(mode)
        return None if protocol is None else make_plan(protocol, self.preferences, self.knowledge)

    @property
    def range(self) -> TotalRange:
        """The usual range of the chosen protocol in this session, in seconds."""
        stages = () if self.protocol is None else self.protocol.stages_in(self.session)
        return total_range([stage.seconds for stage in stages])

    @property
    def verdict(self) -> Verdict:
        """Whether the session may start."""
        return judge(self.mode, self.answer)

    @property
    def rehearsal_only(self) -> bool:
        """Whether this is no treatment: a condition is not treated before its screening."""
        return self.protocol is not None and self.protocol.condition != "none"

    def choose_mode(self, mode: Mode) -> None:
        """Take the mode's first protocol."""
        protocol = self._first(mode)
        if protocol is not None and mode != self.mode:
            self._take(protocol)

    def choose_protocol(self, protocol_id: str) -> None:
        """Take that protocol; a UserError says which there are."""
        self._take(self.library.find(protocol_id))

    def choose_session(self, number: int) -> None:
        """Take that session of the course, counted from 1."""
        if number != self.session:
            self.session = number
            self.changed.emit()

    def prefer(
        self,
        *,
        length: Length | None = None,
        total: int | None = None,
        first_side: str | None = None,
        flow: Flow | None = None,
    ) -> None:
        """Change what is given; `total` in seconds."""
        now = self.preferences
        self.preferences = Preferences(
            length=length or now.length,
            total=total or now.total,
            first_side="right" if (first_side or now.first_side) == "right" else "left",
            flow=flow or now.flow,
        )
        self.changed.emit()

    def answer_question(self, answer: Answer) -> None:
        """The answer to the mode's question."""
        self.answer = answer
        self.changed.emit()

    def next_client(self) -> None:
        """Forget the answers: they are asked again before every session."""
        self.answer = Answer.NOT_ASKED
        self.session = 1
        self.changed.emit()

    def _take(self, protocol: Protocol) -> None:
        if protocol.mode != self.mode:
            self.answer = Answer.NOT_ASKED
        self.protocol = protocol
        self.changed.emit()

    def _first(self, mode: Mode) -> Protocol | None:
        """The mode's general protocol, else its first."""
        of_mode = [p for p in self.library.protocols.values() if p.mode == mode]
        return next((p for p in of_mode if p.id == f"{mode}.general"), of_mode[0] if of_mode else None)
