"""How a session goes on that was interrupted: where it stood, paused. Pure."""

from massage_desktop.session.commands import Command, Pause, Sleep, Wake
from massage_desktop.session.engine import Session
from massage_desktop.session.events import Event


def take_up(session: Session, gap: int) -> list[Event]:
    """Let a resumed session stand as where it was, `gap` ms later; returns what that came to.

    The time between is a gap of its own, and counts as a pause in a session that was paused.
    """
    stood, events = session.now, list[Event]()

    def say(command: Command, at: int) -> None:
        if not session.refusal(command):
            events.extend(session.handle(command, at))

    say(Wake("continue"), stood)  # it was asleep before, and nobody had said what becomes of that
    if gap > 0:
        say(Sleep(until=stood + gap, cause="closed"), stood)
        say(Wake("continue"), stood + gap)
    say(Pause(), stood + gap)
    return events
