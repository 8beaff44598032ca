"""The warnings of a moment: those of the running stage, and the client's own closed places by their names."""

from massage_desktop.content.findings import Mask
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.text import Source
from massage_desktop.session.plan import Plan
from massage_desktop.session.position import Position
from massage_desktop.views.body_zones import to_come
from massage_desktop.views.words import Words
from massage_desktop.widgets.warning_list import Level, WarningCard


class Warned:
    """The warnings of one plan. A key is a warning's code, or that of a closed place of the client."""

    def __init__(self, plan: Plan, knowledge: Knowledge, words: Words) -> None:
        self._plan = plan
        self._knowledge = knowledge
        self._words = words
        self._masks = {mask.key: mask for mask in plan.masks}
        self.told_by_name = {mask.warning for mask in plan.masks}
        """The codes in whose stead the client's own places are named."""

    def keys(self, shown: Position) -> tuple[str, ...]:
        """What is warned of, gravest first; a place that the next part reaches is listed before it begins."""
        codes = self._plan.stages[max(shown.index, 0)].warnings
        general = (code for code in codes if code not in self.told_by_name)
        own = (mask.key for mask in self._near(shown))
        return tuple(sorted(dict.fromkeys((*general, *own)), key=lambda key: self._level(key).value))

    def cards(self, shown: Position, fresh: frozenset[str]) -> list[WarningCard]:
        """A card for each of the `keys`; those of `fresh` are new."""
        return [self._card(key, key in fresh) for key in self.keys(shown)]

    def statements(self, shown: Position) -> list[tuple[str, Source]]:
        """What the cards say, with where it comes from."""
        language, said = self._words.language, []
        for key in self.keys(shown):
            mask = self._masks.get(key)
            warning = self._knowledge.warnings[key if mask is None else mask.warning]
            title = (warning.title if mask is None else mask.name).say(language)
            source = warning.source if mask is None else mask.source
            said.append((f"{title}. {warning.rule.say(language)}", source))
        return said

    def _near(self, shown: Position) -> tuple[Mask, ...]:
        """The client's own places that the current part and the next one reach."""
        index = max(shown.index, 0)
        stage, after = self._plan.stages[index], self._plan.stages[index + 1 : index + 2]
        following = to_come(stage, shown) or [other.parts[0] for other in after]
        near = (stage.parts[shown.part], *following)
        return tuple(dict.fromkeys(mask for part in near for mask in self._plan.own(part)))

    def _level(self, key: str) -> Level:
        return Level.OWN if key in self._masks else Level[self._knowledge.warnings[key].level.upper()]

    def _card(self, key: str, fresh: bool) -> WarningCard:
        mask, language = self._masks.get(key), self._words.language
        warning = self._knowledge.warnings[key if mask is None else mask.warning]
        title, rule = (warning.title if mask is None else mask.name).say(language), warning.rule.say(language)
        word = self._words.level(warning.level)
        return WarningCard(self._level(key), title, rule, word, f"{word}: {title}. {rule}", fresh)
