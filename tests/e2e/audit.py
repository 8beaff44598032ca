"""What a screen reader needs of every control that is on the screen, and what the Tab key must reach.

`problems` looks at one moment's controls and is pure; `walk` presses Tab in the real program.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from tests.e2e.accessibility import Control, Placed
from tests.e2e.program import Program

SENSIBLE = {
    *("push button", "toggle button", "check box", "radio button", "combo box", "text", "spin button"),
    *("slider", "list", "list item", "table", "table cell", "tree", "tree item", "tree table", "menu"),
    *("menu item", "check menu item", "radio menu item", "page tab list", "page tab", "image", "dialog"),
    *("panel", "link", "document frame", "date editor", "label", "frame", "password text", "key"),
}
"""Roles that say what one can do with a control. "filler" and "unknown" say nothing."""

CELLS = {"list item", "table cell", "tree item", "menu item"}
WINDOW = "Massage Desktop"
SCROLLED = {"Products", "Preview", "Notes as they were written"}
"""Areas that take the focus to be scrolled; Qt has no role for them."""
DIALOGS = {"dialog", "alert"}
STEPS = 250  # presses that lead round
STAYS = {"label": 90, "spin button": 3}  # presses for the links of a text, and the parts of a date


def problems(outline: Sequence[Placed]) -> list[str]:
    """All that is wrong, one sentence each."""
    found = list(_nameless(outline))
    found += _unclear(outline)
    found += _unlabelled(outline)
    found += _unseen_pictures(outline)
    return found + list(_alike(outline))


def said(placed: Placed) -> str:
    """A control in words, for a message."""
    control = placed.control
    return f"{control.role} {control.name!r} in {' / '.join(placed.place)!r}"


def _focusable(outline: Sequence[Placed]) -> list[Placed]:
    return [placed for placed in outline if "focusable" in placed.control.states]


def _nameless(outline: Sequence[Placed]) -> Iterator[str]:
    for placed in _focusable(outline):
        cell = placed.control.role in {"table cell", "tree item"}  # a cell of a row may be empty
        if not placed.control.name.strip() and not placed.labels and not cell:
            yield f"no name: {said(placed)}"


def _unclear(outline: Sequence[Placed]) -> Iterator[str]:
    for placed in _focusable(outline):
        if placed.control.role not in SENSIBLE and placed.control.name not in SCROLLED:
            yield f"a role that says nothing: {said(placed)}"


def _unlabelled(outline: Sequence[Placed]) -> Iterator[str]:
    """A list to choose from is called by its choice: what it is for, only a label says."""
    for placed in outline:
        if placed.control.role == "combo box" and not placed.labels:
            yield f"no label: {said(placed)}"


def _unseen_pictures(outline: Sequence[Placed]) -> Iterator[str]:
    for placed in outline:
        if placed.control.role == "image" and not placed.control.name:
            yield f"a picture without a name: {said(placed)}"
    for placed in _focusable(outline):
        if placed.control.role == "image" and not placed.control.description:
            yield f"a picture without a description: {said(placed)}"


def _alike(outline: Sequence[Placed]) -> Iterator[str]:
    """Two that cannot be told apart: the same role, name, labels and place."""
    seen = Counter(
        (placed.control.role, placed.control.name, placed.labels, placed.place)
        for placed in _focusable(outline)
        if placed.control.role not in CELLS
    )
    for (role, name, _labels, place), count in seen.items():
        if count > 1:
            yield f"{count} are alike: {role} {name!r} in {' / '.join(place)!r}"


def walk(program: Program, key: str = "Tab") -> list[Control]:
    """Press a key until the control that has the focus comes again; what had it, in order.

    A text with links is left after the last of them, a date after the year.
    """
    tree, visited, stayed = program.a11y, list[Control](), 0
    for _ in range(STEPS):
        program.keys(key)
        focused = tree.focused()
        if focused is None:
            continue
        if not visited or not _same(focused, visited[-1]):
            if visited and _same(focused, visited[0]):
                return visited
            visited.append(focused)
            stayed = 0
        elif (stayed := stayed + 1) > STAYS.get(focused.role, 1):
            if len(visited) == 1:
                return visited
            raise AssertionError(f"{key} does not leave {focused.role} {focused.name!r}")
    raise AssertionError(f"{key} does not come round: {[each.name for each in visited][-12:]}")


def _same(one: Control, other: Control) -> bool:
    return (one.role, one.name, one.description) == (other.role, other.name, other.description)


def in_front(outline: Sequence[Placed]) -> list[Placed]:
    """What lies in the dialog that was opened last, or everything where there is none."""
    dialogs = [placed.control.name for placed in outline if placed.control.role in DIALOGS]
    return [placed for placed in outline if not dialogs or dialogs[-1] in placed.place]


def unreached(outline: Sequence[Placed], visited: Sequence[Control]) -> list[str]:
    """Controls in use that the Tab key passes by, and that no neighbour leads to by arrow keys."""
    reached = {(each.role, each.name) for each in visited}
    groups = {
        (placed.control.role, placed.place)
        for placed in outline
        if (placed.control.role, placed.control.name) in reached and _in_group(placed)
    }
    return [
        said(placed)
        for placed in _focusable(outline)
        if "enabled" in placed.control.states
        and placed.control.role not in {*CELLS, *DIALOGS, "panel", "frame", "label"}
        and (placed.control.role, placed.control.name) not in reached
        and (placed.control.role, placed.place) not in groups
    ]


def _in_group(placed: Placed) -> bool:
    """Whether it is one of several with a single tab stop: radio buttons, or a named group on a page."""
    page = 2 if placed.place[:1] == (WINDOW,) else 1  # names that what is in no group lies in
    return placed.control.role == "radio button" or len(placed.place) > page
