"""`rehearse`: runs a session on a virtual clock and prints what happens, as the engine tells it.

Nothing waits: the clock jumps from one due moment or command to the next.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from massage_desktop.cli.commands_file import Timed, read_commands, with_start
from massage_desktop.cli.output import clock, say, say_json
from massage_desktop.content.problems import plain
from massage_desktop.session.commands import IllegalMoveError, command_name
from massage_desktop.session.engine import Session
from massage_desktop.session.events import Event, ModeSwitched, Undone
from massage_desktop.session.plan import Plan

TIMES = frozenset({"at", "late", "delay", "planned", "actual", "target", "amount", "until"})  # ms in events


def rehearse(plan: Plan, commands: Path | None, as_json: bool, plan_of: Callable[[str], Plan]) -> int:
    """Run `plan` with what a file says to it; a WrongFileError tells what is wrong with the file."""
    said = with_start([]) if commands is None else read_commands(commands, plan_of)
    for told in run(plan, said):
        (say_json if as_json else _say_row)(told)
    return 0


def run(plan: Plan, said: list[Timed]) -> Iterator[dict[str, Any]]:
    """What happens, in seconds, stages by their keys; a refused command is told and changes nothing."""
    session, teller = Session(plan), _Teller(plan)
    for at, command in said:
        yield from teller.tell(_advance(session, at))
        try:
            yield from teller.tell(session.handle(command, at))
        except IllegalMoveError as error:
            name = command_name(command)
            yield {"at": at / 1000, "event": "refused", "command": name, "reason": str(error)}
    yield from teller.tell(_advance(session, None))


def _advance(session: Session, until: int | None) -> Iterator[Event]:
    """Time passes to `until`, or to where time alone does nothing more; each event at its own moment."""
    while (due := session.next_deadline()) is not None and (until is None or due <= until):
        yield from session.advance(due)


class _Teller:
    """Puts events into what is printed; knows which plan a stage's number belongs to."""

    def __init__(self, plan: Plan) -> None:
        self._plans = [plan]

    def tell(self, events: Iterable[Event]) -> Iterator[dict[str, Any]]:
        for event in events:
            if isinstance(event, ModeSwitched):
                self._plans.append(event.plan)
            elif isinstance(event, Undone) and event.command == "switch_mode":
                self._plans.pop()
            yield self._told(event)

    def _told(self, event: Event) -> dict[str, Any]:
        values = msgspec.to_builtins(event)
        values.pop("plan", None)  # its id says enough
        values |= {name: values[name] / 1000 for name in TIMES & values.keys()}
        if "planned" in values:
            values["planned"] = int(values["planned"])  # a plan is in whole seconds
        return {"at": values.pop("at"), "event": values.pop("event")} | _by_key(values, self._plans[-1])


def _by_key(values: dict[str, Any], plan: Plan) -> dict[str, Any]:
    """With the stage's key and the part's side in place of their numbers; None before the first stage."""
    if "stage" not in values:
        return values
    stage = plan.stages[values["stage"]] if values["stage"] >= 0 else None
    values.pop("key", None)
    if stage and "part" in values:
        values["side"] = stage.parts[values.pop("part")].side
    return values | {"stage": stage and stage.key}


def _say_row(told: dict[str, Any]) -> None:
    at, event, *_ = told.values()
    details = (f"{name} {value}" for name, value in list(told.items())[2:] if name != "nth")
    say(plain(f"{clock(at):>6}.{int(at * 10) % 10}  {event:16}  {', '.join(details)}").rstrip())
