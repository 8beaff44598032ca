"""What is heard of a session, and what keeps the screen on meanwhile."""

from massage_desktop.composing.contents import Contents
from massage_desktop.composing.ground import Ground
from massage_desktop.paths import resources
from massage_desktop.services.awake import ScreenAwake
from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.sound import CuePlayer
from massage_desktop.views.sound_desk import SoundDesk
from massage_desktop.views.voice_desk import VoiceDesk
from massage_desktop.views.words import Words


class Hearing:
    """Chimes, then the voice."""

    def __init__(self, ground: Ground, contents: Contents, runner: SessionRunner, words: Words) -> None:
        self.player = CuePlayer(resources() / "sounds", ground.owner, own=ground.data / "sounds")
        self.sound = SoundDesk(ground.window, self.player, ground.settings.sound)
        self.awake = ScreenAwake()
        runner.happened.connect(self.sound.play)
        self.voice = VoiceDesk(
            ground.window,
            sound=self.sound,
            runner=runner,
            settings=ground.settings.voice,
            knowledge=contents.knowledge,
            words=words,
            wording=resources() / "knowledge" / "voice.toml",
        )
        runner.happened.connect(lambda _event: self.awake.keep(runner.active))

    def warm_up(self) -> None:
        """What the first session should not have to wait for."""
        self.player.warm_up()
        self.awake.warm_up()
        self.voice.begin()
