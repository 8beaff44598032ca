"""The icons of each theme are those that the tool makes of the theme's colours."""

import pytest

from massage_desktop.paths import resources
from tools.make_icons import icon_files


@pytest.mark.usefixtures("qapp")
def test_the_shipped_icons_are_fresh() -> None:
    folder = resources() / "themes" / "icons"
    shipped = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    made = icon_files()
    assert set(shipped) == set(made)
    stale = [name for name, text in made.items() if shipped[name].read_text(encoding="utf-8") != text]
    assert not stale, "run `python -m tools.make_icons`"
