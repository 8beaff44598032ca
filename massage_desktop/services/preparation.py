"""What is being prepared: client, protocol, session number, preferences and answers, with the plan and the
verdict that follow. The rules live in `screening` and `session`; here they meet.
"""

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from massage_desktop.content.protocol import CONDITIONS, MODES, Condition, Mode, Protocol
from massage_desktop.preparing.weighing import Content, Weighed, Wish, weigh
from massage_desktop.screening.answer_check import fitting
from massage_desktop.screening.conditions import general_form, protocol_for, strictest
from massage_desktop.screening.first_side import first_side
from massage_desktop.screening.massage_types import type_for
from massage_desktop.screening.verdict import Verdict
from massage_desktop.services.interview import Interview
from massage_desktop.services.memory import ClientMemory, Remembered
from massage_desktop.session.lengths import Length, TotalRange, total_range
from massage_desktop.session.plan import SKIPPED, Flow, Plan, Preferences


class Preparation(QObject):
    """The choices before a session; `changed` follows each of them."""

    changed = Signal()

    def __init__(
        self,
        content: Content,
        memory: ClientMemory,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.content = content
        self.library, self.knowledge = content.library, content.knowledge
        self.interview = Interview(content.form, lambda: now().date(), self)
        self.client = ""
        self.remembered: Remembered | None = None
        self.session = 1
        self.complaint = ""  # what the mode offers beside the conditions, by its key
        self.also: tuple[Condition, ...] = ()  # conditions besides the one whose rules hold
        self._long = False
        self.side_by_itself = True  # the less painful side first, until one is chosen
        self.ticked: frozenset[str] = frozenset()  # of the preparation list
        self._memory, self._now = memory, now
        self._preferences = Preferences()
        self.protocol = self._first("back") or next(iter(self.library.protocols.values()), None)
        self.weighed = self._weigh()
        self.interview.changed.connect(self._follow)

    @property
    def mode(self) -> Mode:
        """The mode of the chosen protocol."""
        return "back" if self.protocol is None else self.protocol.mode

    @property
    def condition(self) -> Condition:
        """The condition of the chosen protocol."""
        return "none" if self.protocol is None else self.protocol.condition

    @property
    def modes(self) -> tuple[Mode, ...]:
        """The modes that have a protocol."""
        return tuple(mode for mode in MODES if self._first(mode))

    @property
    def choices(self) -> tuple[Protocol, ...]:
        """The protocols of the chosen mode."""
        return tuple(p for p in self.library.protocols.values() if p.mode == self.mode)

    @property
    def preferences(self) -> Preferences:
        """What is chosen; the starting side follows from the painful spots until one is chosen."""
        if not self.side_by_itself:
            return self._preferences
        return replace(self._preferences, first_side=first_side(self.interview.answers.spots))

    @property
    def plan(self) -> Plan | None:
        """The plan as it would run."""
        return None if self.weighed is None else self.weighed.plan

    @property
    def verdict(self) -> Verdict | None:
        """Whether the session may start; None while there is no protocol."""
        return None if self.weighed is None else self.weighed.verdict

    @property
    def may_start(self) -> bool:
        """Whether a session may start."""
        return self.weighed is not None and self.weighed.verdict.may_start

    @property
    def range(self) -> TotalRange:
        """The usual range of what will be done, in seconds: without what the findings leave out."""
        if self.protocol is None or self.plan is None:
            return total_range([])
        optional = {left.key for left in self.plan.removed if left.reason == SKIPPED}
        skipped = [s.seconds for s in self.protocol.stages_in(self.session) if s.key in optional]
        return total_range([*(stage.seconds for stage in self.plan.stages), *skipped])

    def choose_mode(self, mode: Mode) -> None:
        """Take the mode's protocol for the present condition, else its first."""
        protocol = self._for(mode, self.condition) or self._first(mode)
        if protocol is not None and mode != self.mode:
            self._take(protocol)

    def choose_protocol(self, protocol_id: str) -> None:
        """Take that protocol; a UserError says which there are."""
        self._take(self.library.find(protocol_id))

    def choose_conditions(self, *conditions: Condition) -> None:
        """Take the mode's protocol for the strictest of them; nothing where the mode does not offer it."""
        rules = strictest(conditions)
        protocol = self._for(self.mode, rules)
        if protocol is not None:
            self._take(protocol, also=tuple(each for each in conditions if each not in ("none", rules)))

    def choose_complaint(self, key: str) -> None:
        """Take what the mode offers for a complaint, "" for none."""
        complaint = self.content.handbook.complaints.get(key)
        protocol = self._first(self.mode) if complaint is None else self.library.find(complaint.protocol)
        if protocol is not None:
            self._take(protocol, complaint=key if complaint else "")

    def condition_choices(self) -> tuple[Condition, ...]:
        """All conditions, those too that the mode does not offer but sends on."""
        return ("none", *CONDITIONS)

    @property
    def entire_back(self) -> bool:
        """Whether an osteochondrosis is worked on the entire back (article, L98)."""
        return self.mode == "back" and self._preferences.entire_back

    def choose_entire_back(self, entire: bool) -> None:
        """The entire back, for which neck and low back go to the back mode, or the affected region alone."""
        self._preferences = replace(self._preferences, entire_back=entire)
        protocol = protocol_for(self.mode, self.condition, self.library.protocols, entire_back=entire)
        self._take(protocol or self.protocol)

    @property
    def offers_general_form(self) -> bool:
        """Whether the one-hour form can be had (article, L103)."""
        return self.protocol is not None and bool(
            general_form(self.protocol, self.session, self.content.handbook)
        )

    @property
    def general_form(self) -> bool:
        """Whether it was chosen."""
        return self._long and self.offers_general_form

    def choose_general_form(self, chosen: bool) -> None:
        """The one-hour form, or the region alone."""
        self._long = chosen
        self._follow()

    def choose_session(self, number: int) -> None:
        """Take that session of the course, counted from 1."""
        if number != self.session:
            self.session = number
            self._follow()

    def choose_client(self, code: str) -> None:
        """Take the client of that code; a UserError if what was answered last time cannot be read."""
        code, before = code.strip(), self.client
        if code == before:
            return
        self.client, self.remembered = code, None
        if before:  # what the other client said is not this one's
            self.interview.forget()
        try:
            self.remembered = self._fitting(self._memory.last(code))
        finally:
            self._meet_again()

    def _fitting(self, last: Remembered | None) -> Remembered | None:
        """What was answered last time, as far as today's questions can still be answered so."""
        return None if last is None else replace(last, answers=fitting(self.content.form, last.answers))

    def _meet_again(self) -> None:
        """A client who was here before: the next session, with what was recorded for the course."""
        self.session = 1
        if self.remembered is not None:
            self.session = self.remembered.session + 1
            self.interview.carry(self.remembered.answers)
        self._follow()

    def prefer(
        self,
        *,
        length: Length | None = None,
        total: int | None = None,
        first_side: str | None = None,
        flow: Flow | None = None,
    ) -> None:
        """Change what is given; `total` in seconds."""
        now = self._preferences
        self.side_by_itself = self.side_by_itself and first_side is None
        self._preferences = Preferences(
            length=length or now.length,
            total=total or now.total,
            first_side="right" if (first_side or now.first_side) == "right" else "left",
            flow=flow or now.flow,
            entire_back=now.entire_back,
        )
        self._follow()

    def tick(self, key: str, ticked: bool) -> None:
        """One thing of the preparation list; it never holds up the start."""
        self.ticked = self.ticked | {key} if ticked else self.ticked - {key}

    def weigh(self, mode: Mode, asked_modes: tuple[Mode, ...] = ()) -> Weighed | None:
        """What the answers come to in another mode, after `asked_modes` have been asked in this session."""
        protocol = self._for(mode, self.condition) or self._first(mode)
        return None if protocol is None else self._weighed(protocol, asked_modes)

    def keep(self) -> None:
        """Remember what was answered for this client; a UserError if it cannot be written."""
        if self.weighed is None or not self.client:
            return
        answers = self.interview.everything()
        form = self.content.form.version
        occasion = self.weighed.occasion
        self._memory.keep(
            Remembered(
                self.client, self._now(), self.session, occasion.mode, occasion.protocol, form, answers
            )
        )

    def next_client(self) -> None:
        """Forget the client and the answers: they are asked again before every session."""
        self.client, self.remembered, self.session = "", None, 1
        self.side_by_itself, self.ticked, self._long = True, frozenset(), False
        self._preferences = replace(self._preferences, first_side="left", entire_back=True)
        self.interview.forget()
        self._take(self._first(self.mode) if self.condition != "none" else self.protocol)

    def _take(
        self, protocol: Protocol | None, *, also: tuple[Condition, ...] = (), complaint: str = ""
    ) -> None:
        """Another protocol, with the type of massage that its condition takes."""
        was = self.condition
        self.protocol, self.also, self.complaint = protocol, also, complaint
        if self.interview.answers.type == type_for(was):
            self.interview.choose(type=type_for(self.condition))
        self._follow()

    def _follow(self) -> None:
        """Something changed: weigh it all anew, and tell."""
        self.weighed = self._weigh()
        self.changed.emit()

    def _weigh(self) -> Weighed | None:
        if self.protocol is None:
            return None
        weighed = self._weighed(self.protocol)
        self.interview.occasion = weighed.occasion
        return weighed

    def _weighed(self, protocol: Protocol, asked_modes: tuple[Mode, ...] = ()) -> Weighed:
        wish = Wish(protocol, self.session, self.preferences, self.also, self._long, asked_modes)
        last = None if self.remembered is None else self.remembered.answers
        return weigh(self.content, wish, self.interview.answers, last, self._now().date())

    def _for(self, mode: Mode, condition: Condition) -> Protocol | None:
        """The mode's protocol for a condition, the general one for none."""
        if condition == "none":
            return self._first(mode)
        of_mode = (p for p in self.library.protocols.values() if p.mode == mode)
        return next((p for p in of_mode if p.condition == condition), None)

    def _first(self, mode: Mode) -> Protocol | None:
        """The mode's general protocol, else its first."""
        of_mode = [p for p in self.library.protocols.values() if p.mode == mode]
        return next((p for p in of_mode if p.id == f"{mode}.general"), of_mode[0] if of_mode else None)
