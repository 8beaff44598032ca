"""What the settings dialog shows of one subject: a page that applies each change at once."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from massage_desktop.services.settings_group import SettingsGroup


class SettingsPage(QWidget):
    """It sets `title` and `icon` (a name of views/icons.py), and writes to its group as things change.

    The dialog makes a page when it is opened and forgets it when it is closed, so a page holds no state.
    Texts of labels and buttons are what the search looks through, and `words` besides.
    """

    title: str
    icon: str
    words: tuple[str, ...] = ()  # further words under which somebody may look for this page

    def __init__(self, group: SettingsGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = group

    def show_values(self) -> None:
        """Show what the group says; when the page is shown, and after a reset."""
        raise NotImplementedError

    def apply(self) -> None:
        """Let the program follow what the group says, all of it; after a reset."""
        raise NotImplementedError

    def reset(self) -> None:
        """The defaults again, shown and applied."""
        self._group.reset()
        self.show_values()
        self.apply()

    def kept(self) -> dict[str, str]:
        """What is set here, for `put_back` after a reset."""
        return self._group.kept()

    def put_back(self, kept: dict[str, str]) -> None:
        """Take a reset back: all as it was when that was kept."""
        self._group.put_back(kept)
        self.show_values()
        self.apply()


PageFactory = Callable[[QWidget], SettingsPage]
