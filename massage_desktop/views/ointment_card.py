"""One product that clients ask about: the article's and the label's cautions side by side."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QSizePolicy

from massage_desktop.content.handbook import Ointment
from massage_desktop.content.language import Language
from massage_desktop.content.text import Statement


class OintmentCard(QFrame):
    """Name, class, ingredients and use, then the cautions; it can be ticked as asked about."""

    ticked = Signal()

    def __init__(self, product: Ointment, language: Language) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._product, self._language = product, language
        name = product.name.say(language)
        self.asked = QCheckBox(self.tr("{name}: the client asked about it").format(name=name), self)
        self.asked.toggled.connect(self.ticked)
        self._lay_out()

    def _lay_out(self) -> None:
        grid, product = QGridLayout(self), self._product
        grid.setContentsMargins(14, 8, 14, 10)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        about = f"{self._said(product.kind)}: {self._said(product.ingredients)}. {self._said(product.uses)}"
        grid.addWidget(self.asked, 0, 0, 1, 2)
        grid.addWidget(self._label(about), 1, 0, 1, 2)
        grid.addWidget(self._cautions(self.tr("The article: not for"), product.article_cautions), 2, 0)
        grid.addWidget(self._cautions(self.tr("The labels"), product.label_cautions), 2, 1)
        for row, warning in enumerate(product.warnings, start=3):
            grid.addWidget(self._warning(warning), row, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)

    def statements(self) -> list[Statement]:
        """All that the card says."""
        each = self._product
        cautions = (*each.article_cautions, *each.label_cautions, *each.warnings)
        return [each.kind, each.ingredients, each.uses, *cautions]

    def _cautions(self, heading: str, cautions: tuple[Statement, ...]) -> QLabel:
        rows = "".join(f"<li>{self._said(caution)}</li>" for caution in cautions)
        return self._label(f"<b>{escape(heading)}</b><ul style='margin: 0; margin-left: -22px'>{rows}</ul>")

    def _warning(self, warning: Statement) -> QLabel:
        label = self._label(self._said(warning))
        label.setProperty("role", "banner")
        return label

    def _said(self, statement: Statement) -> str:
        """A statement with the marks of its source raised behind it."""
        return f"{escape(statement.say(self._language))}<sup> {statement.source.marks}</sup>"

    def _label(self, html: str) -> QLabel:
        label = QLabel(html)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setWordWrap(True)  # after the policy, which would forget that height follows from width
        return label
