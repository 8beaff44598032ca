"""A program of its own that runs a session of many short stages with its cues, and prints each event.

Arguments: a folder of sounds, how many stages, a stage's whole seconds, how many times faster to run.
"""

import logging
import sys
import time
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication

from massage_desktop.services.clock import monotonic
from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.sound import CuePlayer
from massage_desktop.session.events import Cue, Event
from massage_desktop.session.plan import Plan
from tests.session.plans import plan, stage


def session_plan(stages: int, seconds: int) -> Plan:
    """So many stages of so many seconds."""
    return plan(*(stage(number, (seconds, seconds, seconds)) for number in range(stages)))


def main() -> None:
    """Run the session to its end."""
    logging.basicConfig(stream=sys.stderr, format="%(message)s")
    sounds, stages, seconds, speed = sys.argv[1:]
    app = QCoreApplication([])
    player, runner = CuePlayer(Path(sounds), app), SessionRunner(monotonic, float(speed), app)

    def follow(event: Event) -> None:
        print(msgspec.json.encode([time.monotonic(), event]).decode(), flush=True)
        if isinstance(event, Cue) and not event.missed:
            player.play([event.kind])
        elif not runner.active:
            app.quit()

    def begin() -> None:
        player.available_changed.disconnect(begin)
        runner.begin(session_plan(int(stages), int(seconds)))

    runner.happened.connect(follow)
    player.available_changed.connect(begin)
    player.warm_up()
    app.exec()


if __name__ == "__main__":
    main()
