"""Records of real sessions: shipped protocols run by the engine."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from massage_desktop.content.findings import NO_FINDINGS, Findings
from massage_desktop.content.knowledge import Knowledge
from massage_desktop.report.summary import SessionRecord
from massage_desktop.session.commands import Command, Phase, Start
from massage_desktop.session.engine import Session
from massage_desktop.session.plan import Plan, Preferences, make_plan
from tests.content.shipped import knowledge, library

STARTED = datetime(2026, 11, 20, 14, 11)  # noqa: DTZ001 - a therapist's own clock
KNOWLEDGE: Knowledge = knowledge()


def shipped_plan(
    protocol: str,
    preferences: Preferences | None = None,
    session: int = 1,
    findings: Findings = NO_FINDINGS,
) -> Plan:
    """The plan of a shipped protocol for a session of its course."""
    return make_plan(library().find(protocol), preferences or Preferences(), KNOWLEDGE, session, findings)


def run(plan: Plan, *commands: tuple[float, Command]) -> Session:
    """A session with commands at seconds of its time, then left alone until it ends by itself."""
    session = Session(plan)
    session.handle(Start(), 0)
    for seconds, command in commands:
        session.handle(command, round(seconds * 1000))
    while session.state.phase is Phase.RUNNING and (due := session.next_deadline()) is not None:
        session.advance(due)
    return session


def record(
    *commands: tuple[float, Command],
    protocol: str = "back.general",
    plan: Plan | None = None,
    **changes: object,
) -> SessionRecord:
    """The record of such a session."""
    session = run(plan or shipped_plan(protocol), *commands)
    ended = STARTED + timedelta(milliseconds=session.now)
    return replace(SessionRecord(session.first_plan, tuple(session.events), STARTED, ended), **changes)
