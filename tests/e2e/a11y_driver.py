"""Reads and presses other programs' controls through the accessibility bus, for `accessibility.py`.

Runs under Debian's own /usr/bin/python3, which alone has pyatspi; knows nothing of the project.
Each line in is a JSON command, each line out its JSON answer: {"found": ...} or {"error": "..."}.
"""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

Node = Any  # pyatspi has no types
Wanted = dict[str, Any]

last_found: dict[str, Node] = {}
heard: list[tuple[int, Wanted]] = []
ASSERTIVE = 2  # ATSPI_LIVE_ASSERTIVE


def main() -> None:
    """Answer commands until standard input ends."""
    for line in sys.stdin:
        command = json.loads(line)
        try:
            answer = {"found": COMMANDS[command.pop("do")](command)}
        except Exception as error:  # noqa: BLE001 - a window that goes away raises anything
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


def find(wanted: Wanted) -> Wanted | None:
    """Describe the first control that fits."""
    node = node_of(wanted)
    return None if node is None else described(node)


def press(wanted: Wanted) -> bool:
    """Do a control's first action; False if there is no such control that can be used now."""
    node = node_of(wanted)
    if node is None or not node.getState().contains(pyatspi.STATE_ENABLED):
        return False
    return bool(node.queryAction().doAction(0))


def write(wanted: Wanted) -> bool:
    """Replace the text of a field; False if there is no such field."""
    text = wanted.pop("text")
    node = node_of(wanted)
    return node is not None and bool(node.queryEditableText().setTextContents(text))


def children(wanted: Wanted) -> list[Wanted] | None:
    """Describe what is directly inside the first control that fits."""
    node = node_of(wanted)
    return None if node is None else [described(child) for child in inside(node)]


def focused(wanted: Wanted) -> Wanted | None:
    """Describe the control that has the keyboard focus: the innermost that has a name.

    By Qt a group has it with one of its parts, and the ground of a text field and the current row of a closed
    list with these.
    """
    has_focus = [
        node
        for node in below(application(wanted["pid"]))
        if node.getState().contains(pyatspi.STATE_FOCUSED) and node.getRoleName() != "list item"
    ]
    named = [node for node in has_focus if node.name] or has_focus
    return described(named[-1]) if named else None


def tree(wanted: Wanted) -> list[str]:
    """All controls of a program, one a line, indented."""

    def lines(node: Node, depth: int) -> Iterator[str]:
        yield f"{'  ' * depth}{node.getRoleName()} {node.name!r} {node.description!r}"
        for child in inside(node):
            yield from lines(child, depth + 1)

    program = application(wanted["pid"])
    return [] if program is None else list(lines(program, 0))


def outline(wanted: Wanted) -> list[Wanted]:
    """Every control that is on screen, each with its place: the names of what it lies in, from outside in."""

    def walk(node: Node, place: list[str]) -> Iterator[Wanted]:
        for child in inside(node):
            if child.getState().contains(pyatspi.STATE_SHOWING):
                yield described(child) | {"place": place, "labels": labels_of(child)}
                yield from walk(child, [*place, child.name] if child.name else place)

    program = application(wanted["pid"])
    return [] if program is None else list(walk(program, []))


def labels_of(node: Node) -> list[str]:
    """The names of the labels that a control says are its own."""
    kind = pyatspi.RELATION_LABELLED_BY
    related = [each for each in node.getRelationSet() if each.getRelationType() == kind]
    return [each.getTarget(n).name for each in related for n in range(each.getNTargets())]


def listen(_wanted: Wanted) -> bool:
    """From now on keep what programs announce, and what gets the focus."""
    pyatspi.Registry.registerEventListener(keep, "object:announcement", "object:state-changed:focused")
    return True


def keep(event: Node) -> None:
    """One event that was listened for; a focus that is lost tells nothing."""
    pid = event.host_application.get_process_id()
    if event.type.name.startswith("object:announcement"):
        heard.append((pid, {"text": event.any_data, "urgent": event.detail1 == ASSERTIVE}))
    elif event.detail1:
        heard.append((pid, {"text": event.source.name, "focus": True}))


def hear(wanted: Wanted) -> list[Wanted]:
    """What came from a program since it was last asked for, in order."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass
    found = [each for pid, each in heard if pid == wanted["pid"]]
    heard.clear()
    return found


def readable(wanted: Wanted) -> list[str]:
    """All that can be read of a program, of what is not on the screen too: names, descriptions, texts."""
    nodes = below(application(wanted["pid"]))
    return [text for node in nodes for text in (node.name, node.description, text_of(node)) if text]


def node_of(wanted: Wanted) -> Node | None:
    """The first control that fits; where it was the last time is looked at first."""
    key = json.dumps(wanted, sort_keys=True)
    known = last_found.pop(key, None)
    candidates = [known] if known is not None and alive(known) else []
    for nodes in (candidates, below(application(wanted["pid"]))):
        for node in nodes:
            if fits(node, wanted):
                last_found[key] = node
                return node
    return None


def fits(node: Node, wanted: Wanted) -> bool:
    """Whether a control has the role and the name (or the beginning of it), and is on screen."""
    name = node.name
    named = name.startswith(wanted["name"]) if wanted["prefix"] else name == wanted["name"]
    return (
        named
        and wanted["role"] in {None, node.getRoleName()}
        and bool(node.getState().contains(pyatspi.STATE_SHOWING))
    )


def alive(node: Node) -> bool:
    """Whether a control seen before still exists."""
    try:
        return not node.getState().contains(pyatspi.STATE_DEFUNCT)
    except Exception:  # noqa: BLE001 - as in main
        return False


def application(pid: int) -> Node | None:
    """The program on the accessibility bus; names are read anew each time, never remembered."""
    for program in inside(pyatspi.Registry.getDesktop(0)):
        if program.get_process_id() == pid:
            program.set_cache_mask(pyatspi.cache.NONE)
            return program
    return None


def below(node: Node | None) -> Iterator[Node]:
    """A control's descendants, each parent before its children."""
    for child in inside(node) if node is not None else ():
        yield child
        yield from below(child)


def inside(node: Node) -> list[Node]:
    """A control's children, without those that just went away."""
    nodes = [node.getChildAtIndex(index) for index in range(node.childCount)]
    return [child for child in nodes if child is not None]


def described(node: Node) -> Wanted:
    """A control as JSON can carry it."""
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "states": sorted(pyatspi.stateToString(state) for state in node.getState().getStates()),
        "text": text_of(node),
    }


def text_of(node: Node) -> str:
    """What stands in a text field; empty for other controls."""
    try:
        return str(node.queryText().getText(0, -1))
    except NotImplementedError:
        return ""


COMMANDS: dict[str, Callable[[Wanted], object]] = {
    "find": find,
    "press": press,
    "write": write,
    "children": children,
    "focused": focused,
    "tree": tree,
    "readable": readable,
    "outline": outline,
    "listen": listen,
    "hear": hear,
}

if __name__ == "__main__":
    main()
