"""The sheet of a kept session as a PDF, made without a screen."""

import os
from pathlib import Path

from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.paths import resources, user_data
from massage_desktop.report.summary import SessionRecord
from massage_desktop.report.words import Words
from massage_desktop.services.settings import Settings
from massage_desktop.views.look import load_fonts
from massage_desktop.views.sheet_maker import SheetMaker
from massage_desktop.views.summary_page import PAPERS
from massage_desktop.widgets.body_painter import BodyPainter
from massage_desktop.widgets.theme import Theme


def save_pdf(record: SessionRecord, knowledge: Knowledge, path: Path, data_dir: Path | None) -> None:
    """Save the sheet on the paper that the settings name; a UserError says why it could not be saved."""
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QApplication(["massage-desktop"])
        load_fonts(application, resources() / "fonts")
    paper = Settings(user_data(data_dir) / "settings.ini").general.paper
    ink = Theme.read(resources() / "themes" / "light.toml").for_paper()
    make = SheetMaker(knowledge, BodyPainter(knowledge.figure), ink)
    title = Words.shipped(record.language)("title")
    make(record, QPageSize(PAPERS[paper])).save_pdf(path, title)
