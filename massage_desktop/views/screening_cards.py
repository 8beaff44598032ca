"""The questions before a session: a card for each group, a row for each question that needs one.

What changes is shown in place: cards and rows stay as long as their questions do, and so does the focus.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from massage_desktop.content.screening import Group
from massage_desktop.errors import UserError
from massage_desktop.screening.asking import NO
from massage_desktop.screening.verdict import Rank, Verdict
from massage_desktop.services.interview import Interview
from massage_desktop.views.group_card import GroupCard
from massage_desktop.views.question_row import QuestionRow
from massage_desktop.views.row_face import RowFaces
from massage_desktop.views.words import Words
from massage_desktop.widgets.drawing import first_theme
from massage_desktop.widgets.theme import Theme, Themed


class ScreeningCards(QWidget, Themed):
    """All groups of an interview; answers go to it."""

    map_wanted = Signal(str)  # the id of the question whose place is to be marked
    clearance_wanted = Signal()

    def __init__(self, words: Words, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._interview = interview
        self._faces = RowFaces(words, interview, self)
        self._theme = first_theme()
        self._cards: dict[str, GroupCard] = {}
        self._verdict: Verdict | None = None
        self._before: QWidget | None = None
        self._after: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    @property
    def cards(self) -> tuple[GroupCard, ...]:
        """The cards in order."""
        return tuple(self._cards.values())

    def lie_between(self, before: QWidget | None, after: QWidget | None) -> None:
        """Which controls the tab key visits before and after the questions."""
        self._before, self._after = before, after

    def retranslate(self) -> None:
        """Texts of cards and rows in the language of now; what is open stays open, the focus where it is."""
        refused = [row for card in self.cards for row in card.rows.values() if row.problem.text()]
        for card in self.cards:
            card.retranslate()
        if self._verdict is not None:
            self.refresh(self._verdict)
        for row in refused:
            row.show_problem(self._no_pressure())

    def _no_pressure(self) -> str:
        return self.tr("This cannot be a blood pressure. Measure again and write it as 128 / 82.")

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def refresh(self, verdict: Verdict) -> None:
        """Show the questions, the answers and what they mean."""
        self._verdict = verdict
        groups = self._interview.groups()
        self._keep_cards([group for group, _ in groups])
        changed = [self._cards[group.key].refresh(questions, verdict) for group, questions in groups]
        if any(changed):
            for part in self.findChildren(QWidget):
                if isinstance(part, Themed):
                    part.set_theme(self._theme)
            self._order_stops()

    def _keep_cards(self, groups: Sequence[Group]) -> None:
        old = self._cards
        self._cards = {
            group.key: old.pop(group.key) if group.key in old else self._made(group) for group in groups
        }
        for card in old.values():
            card.hide()
            card.deleteLater()
        for place, card in enumerate(self._cards.values()):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
                card.show()

    def _made(self, group: Group) -> GroupCard:
        card = GroupCard(group, self._words, self._interview, self._faces, self)
        card.none_pressed.connect(self._interview.none_applies)
        card.none_taken_back.connect(self._interview.take_back)
        card.row_made.connect(lambda row: self._connect_row(card, row))
        card.opened.connect(lambda key: self._open(card, key))
        return card

    def _open(self, card: GroupCard, key: str) -> None:
        """A short text was pressed: its question gets a row, to be answered there."""
        card.open(key)
        if self._verdict is not None:
            self.refresh(self._verdict)
        card.rows[key].focus()

    def forget(self) -> None:
        """Take all questions away until they are asked again."""
        self._verdict = None
        self._keep_cards([])

    def close_rows(self) -> None:
        """What was opened without being answered goes back to the lists."""
        for card in self._cards.values():
            card.shut()

    def _connect_row(self, card: GroupCard, row: QuestionRow) -> None:
        row.answered.connect(lambda _key, said: self._answer(card, row, said))
        row.detail_typed.connect(self._interview.detail)
        row.map_wanted.connect(self.map_wanted)
        row.clearance_wanted.connect(self.clearance_wanted)

    def _answer(self, card: GroupCard, row: QuestionRow, said: str | None) -> None:
        if said == NO:
            card.shut(row.question.id)
        try:
            self._interview.answer(row.question.id, said)
        except UserError:
            row.show_problem(self._no_pressure())
        if self._verdict is not None and said == NO:  # said again, it changes nothing but closes the row
            self.refresh(self._verdict)

    def go_to_open(self, verdict: Verdict) -> bool:
        """Give the first thing that is still wanted the focus; whether there is any."""
        wanted = {*verdict.open, *(r.question for r in verdict.reasons if r.rank is Rank.INCOMPLETE)}
        return any(card.go_to(wanted) for card in self._cards.values())

    @property
    def stops(self) -> list[QWidget]:
        """What takes the focus, in order."""
        return [stop for card in self._cards.values() for stop in card.stops]

    def _order_stops(self) -> None:
        """The tab key follows the eye: Qt appends what is made later."""
        for first, second in pairwise(self._line()):
            QWidget.setTabOrder(first, second)

    def _line(self) -> Iterator[QWidget]:
        ends = [self._before], self.stops, [self._after]
        for part in (widget for line in ends for widget in line):
            if part is not None and part.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                yield part
