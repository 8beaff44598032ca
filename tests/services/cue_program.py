"""A program of its own that plays cues as its only argument says, and prints what the player says.

What a library keeps for the life of a process, or prints past Python, must not leak from test to test.
"""

import json
import logging
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from massage_desktop.services.sound import CuePlayer

SOUNDS = Path(__file__).resolve().parents[2] / "resources" / "sounds"


def say(what: str, about: object = None) -> None:
    print(json.dumps([what, about, time.monotonic()]), flush=True)


def act(player: CuePlayer, action: str, argument: object) -> None:
    """Do one step of the script."""
    say(action, argument)
    match action, argument:
        case "play", list(kinds):
            player.play(kinds)
        case "muted", bool(muted):
            player.muted = muted
        case "volume", int(volume):
            player.volume = volume
        case "act", _:
            pass  # the test does it, when it reads this
        case _, None:
            getattr(player, action)()


def schedule(app: QCoreApplication, player: CuePlayer, steps: Sequence[tuple[float, str, object]]) -> None:
    """Do each step so many seconds from now."""
    for seconds, action, argument in steps:
        timer = QTimer(app, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(app.quit if action == "quit" else partial(act, player, action, argument))
        timer.start(round(seconds * 1000))


def main() -> None:
    """Run a script of [seconds, action, argument]; the action `quit` ends it.

    The seconds count from launch, or from the end of a warm-up that comes first.
    """
    logging.basicConfig(format="%(message)s", handlers=[logging.StreamHandler(sys.stdout)])
    app = QCoreApplication(sys.argv)
    player = CuePlayer(SOUNDS)
    player.cue_started.connect(partial(say, "started"))
    player.flash_wanted.connect(partial(say, "flash"))
    player.available_changed.connect(partial(say, "available"))
    first, *steps = json.loads(sys.argv[1])
    if first[1] == "warm_up":
        once = Qt.ConnectionType.SingleShotConnection
        player.available_changed.connect(lambda _: schedule(app, player, steps), once)
        act(player, *first[1:])
    else:
        schedule(app, player, [first, *steps])
    app.exec()
    say("loaded", any(name.endswith("_device") for name in sys.modules if "services" in name))


if __name__ == "__main__":
    main()
