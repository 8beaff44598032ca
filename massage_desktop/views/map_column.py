"""The right column before a session: the body map that takes marks, what was marked, the pain score."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSizePolicy

from massage_desktop.content.body import Figure, Point
from massage_desktop.content.findings import Mask
from massage_desktop.content.text import Source
from massage_desktop.content.vertebrae import place_words
from massage_desktop.forms.ui_prepare_page import Ui_PreparePage
from massage_desktop.screening.bending import raised
from massage_desktop.services.preparation import Preparation
from massage_desktop.session.plan import Plan
from massage_desktop.views.body_zones import drawn, mode_zones, named_zones
from massage_desktop.views.marking import MarkingVoice
from massage_desktop.views.on_demand import OnDemand
from massage_desktop.views.spot_popup import SpotPopup
from massage_desktop.views.words import Words
from massage_desktop.widgets.body_face import MapFace, OwnPlace, PainSpot
from massage_desktop.widgets.mark_list import MarkRow
from massage_desktop.widgets.signs import PIN, SPOT

GENERAL = "M2.mole"  # the question that a place belongs to which was marked without one


class MapColumn(QObject):
    """Marks go to the interview; what it has is shown."""

    def __init__(
        self, ui: Ui_PreparePage, words: Words, preparation: Preparation, figure: Figure, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ui, self._words, self._preparation = ui, words, preparation
        self._interview = preparation.interview
        self._figure = figure
        self._question = ""  # whose place is marked next; "" marks none
        self.popup = OnDemand(ui.body_map, self._new_popup)
        ui.body_map.set_figure(figure)
        self._voice = MarkingVoice(ui.body_map, figure, words)
        ui.place_button.set_sign(PIN)
        ui.spot_button.set_sign(SPOT)
        for button in (ui.place_button, ui.spot_button):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ui.marking_row.setStretch(0, 6)
        ui.marking_row.setStretch(1, 5)
        ui.marks.lie_after(ui.pain.buttons[-1])
        self.mark_nothing()
        self.retranslate()
        self._connect()

    def _connect(self) -> None:
        ui, interview = self._ui, self._interview
        ui.place_button.wanted.connect(self._press_place)
        ui.spot_button.wanted.connect(self._press_spot)
        ui.body_map.marked.connect(self._mark)
        ui.body_map.picked.connect(self._pick)
        ui.marks.removed.connect(self._remove)
        ui.pain.chosen.connect(interview.score_pain)
        ui.pain.taken_back.connect(lambda: interview.score_pain(None))

    def _new_popup(self) -> SpotPopup:
        popup = SpotPopup(self._words, self._ui.body_map)
        popup.scored.connect(self._interview.mark_spot)
        return popup

    def retranslate(self) -> None:
        """What `refresh` does not set, in the language of now."""
        self._ui.pain.set_name(self.tr("Pain before"))
        self._ui.pain.set_words(self._words.pain_words(), self._words.worst())
        if self._ui.spot_button.isChecked():
            self._say_spot()
        elif self._question:
            self._say_place()

    def mark_for(self, question: str) -> None:
        """Let the map take the places of that question."""
        self._question = question
        self._ui.place_button.set_on(True)
        self._ui.spot_button.set_on(False)
        self._ui.body_map.set_marking("place")
        self._say_place()
        self._ui.marking.show()
        self._ui.body_map.setFocus()

    def _say_place(self) -> None:
        asked = self._interview.form.question(self._question)
        name = (asked.short or asked.text).say(self._words.language)
        self._ui.marking.setText(self.tr("Mark: {place}").format(place=name))

    def _say_spot(self) -> None:
        self._ui.marking.setText(self.tr("Mark where it hurts, then say how much"))

    def _press_place(self) -> None:
        if self._ui.place_button.isChecked():
            self.mark_nothing()
        else:
            self.mark_for(self._general())

    def _general(self) -> str:
        """The question for a place that no other asks about."""
        places = [question.id for question in self._interview.form.questions if question.marks_place]
        return GENERAL if GENERAL in places else places[0]

    def _press_spot(self) -> None:
        if self._ui.spot_button.isChecked():
            self.mark_nothing()
            return
        self._question = ""
        self._ui.place_button.set_on(False)
        self._ui.spot_button.set_on(True)
        self._ui.body_map.set_marking("spot")
        self._say_spot()
        self._ui.marking.show()
        self._ui.body_map.setFocus()

    def mark_nothing(self) -> None:
        """Let the map only show."""
        self._question = ""
        self._ui.place_button.set_on(False)
        self._ui.spot_button.set_on(False)
        self._ui.body_map.set_marking("")
        self._describe()
        self._ui.marking.hide()

    def _mark(self, at: Point) -> None:
        if self._question:
            self._interview.mark_place(self._question, at)
        else:
            self.popup().ask(at, self._ui.body_map)

    def _pick(self, number: int) -> None:
        """A mark on the map was pressed again: it goes."""
        if self._question:
            self._interview.remove_place(self._kept()[number])
        else:
            self._interview.remove_spot(number)

    def _remove(self, key: str) -> None:
        kind, number = key.split(":")
        remove = self._interview.remove_place if kind == "place" else self._interview.remove_spot
        remove(int(number))

    def _where(self, at: Point) -> str:
        return self._words.place(*place_words(self._figure, at))

    def _kept(self) -> list[int]:
        """Which of the marked places are closed: those whose question was answered so."""
        interview = self._interview
        found = {question.id for question in raised(interview.form, interview.occasion, interview.answers)}
        return [number for number, place in enumerate(interview.answers.places) if place.question in found]

    def refresh(self, plan: Plan) -> None:
        """Show the zones of the plan, and what was marked."""
        self._show_map(plan)
        self._show_marks(plan)
        self._ui.pain.set_value(self._interview.answers.pain)

    def _show_map(self, plan: Plan) -> None:
        codes = tuple(dict.fromkeys(code for stage in plan.stages for code in stage.warnings))
        knowledge, words = self._preparation.knowledge, self._words
        closed = named_zones(knowledge, codes, "closed", words)
        limited = named_zones(knowledge, codes, "limited", words)
        spots = enumerate(self._interview.answers.spots, start=1)
        face = MapFace(
            words=words.map_words(),
            known=mode_zones(knowledge, plan.mode, "work"),
            closed=drawn(knowledge, closed),
            limited=drawn(knowledge, limited),
            own=tuple(OwnPlace(self._name(m), m.centre, m.radius, m.band) for m in plan.masks),
            spots=tuple(PainSpot(spot.at, number, self._pain(spot.score)) for number, spot in spots),
        )
        self._ui.body_map.set_face(face)
        names = [name for _, name in drawn(knowledge, closed)] + list(map(self._name, plan.masks))
        facts = self.tr("Closed: {closed}. Limited: {limited}.").format(
            closed=", ".join(dict.fromkeys(names)) or self.tr("nothing"),
            limited=", ".join(name for _, name in limited) or self.tr("nothing"),
        )
        self._ui.map_facts.setText(facts)
        self._describe()

    def _describe(self) -> None:
        """The map in words: what is kept off, and where it hurts."""
        said = [self._ui.map_facts.text()]
        spots = [
            f"{number} {self._where(spot.at)}, {self._pain(spot.score)}"
            for number, spot in enumerate(self._interview.answers.spots, start=1)
        ]
        if spots:
            said.append(self.tr("Painful spots: {spots}.").format(spots="; ".join(spots)))
        self._ui.body_map.setAccessibleDescription(" ".join(said))

    def _name(self, mask: Mask) -> str:
        """What a closed place is called, as a label."""
        name = mask.name.say(self._words.language)
        return name[:1].upper() + name[1:]

    def _pain(self, score: int) -> str:
        return self.tr("pain {score}").format(score=score)

    def _show_marks(self, plan: Plan) -> None:
        hand_made = [mask for mask in plan.masks if mask.band is None]
        rows = [
            MarkRow(f"place:{number}", self._name(mask), self._where(mask.centre))
            for number, mask in zip(self._kept(), hand_made, strict=False)
        ]
        for number, spot in enumerate(self._interview.answers.spots):
            name = f"{number + 1}: {self._pain(spot.score)}"
            rows.append(MarkRow(f"spot:{number}", name, self._where(spot.at)))
        self._ui.marks.set_rows(rows)

    def statements(self, plan: Plan) -> list[tuple[str, Source]]:
        """The zones and places that are shown, with their sources."""
        language, handbook = self._words.language, self._preparation.content.handbook
        codes = dict.fromkeys(code for stage in plan.stages for code in stage.warnings)
        warnings = [self._preparation.knowledge.warnings[code] for code in codes]
        said = [(f"{w.title.say(language)}: {w.rule.say(language)}", w.source) for w in warnings]
        pain = [handbook.statements[key] for key in ("pain_lowest", "pain_highest")]
        masks = [(mask.name.say(language), mask.source) for mask in plan.masks]
        return said + masks + [(statement.say(language), statement.source) for statement in pain]
