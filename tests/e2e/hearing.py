"""Listens to one program as a screen reader does."""

from tests.e2e.accessibility import Heard
from tests.e2e.program import Program
from tests.e2e.waiting import wait_until


class Reader:
    """Keeps what one program's announcements said, in order, apart from the changes of the focus."""

    def __init__(self, program: Program) -> None:
        self._tree = program.a11y
        self._tree.listen()
        self.said: list[Heard] = []
        self.focused: list[str] = []

    def wait_for(self, beginning: str, timeout: float = 30.0) -> Heard:
        """Wait for an announcement that begins so; what was said before it is passed over."""

        def look() -> Heard | None:
            for heard in self._tree.hear():
                if heard.focus:
                    self.focused.append(heard.text)
                else:
                    self.said.append(heard)
            found = next((n for n, each in enumerate(self.said) if each.text.startswith(beginning)), None)
            if found is None:
                return None
            heard, self.said = self.said[found], self.said[found + 1 :]
            return heard

        return wait_until(look, f"the announcement {beginning!r}", timeout=timeout)
