"""The icons of each theme are those that the tool makes of the theme's colours."""

from PySide6.QtWidgets import QApplication

from massage_desktop.paths import resources
from tools.make_icons import icon_files


def test_the_shipped_icons_are_fresh(qapp: QApplication) -> None:
    folder = resources() / "themes" / "icons"
    shipped = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    made = icon_files()
    assert set(shipped) == set(made)
    stale = [name for name, text in made.items() if shipped[name].read_text(encoding="utf-8") != text]
    assert not stale, "run `python -m tools.make_icons`"
