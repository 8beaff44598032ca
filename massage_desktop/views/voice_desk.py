"""The voice of a session: opened with its profile, told what to say, its troubles noted once."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from massage_desktop.content.knowledge import Knowledge
from massage_desktop.content.language import Language
from massage_desktop.content.voice import read_wording
from massage_desktop.errors import UserError
from massage_desktop.services.coming import Coming
from massage_desktop.services.narrator import Narrator
from massage_desktop.services.runner import SessionRunner
from massage_desktop.services.settings_voice import VoiceSettings
from massage_desktop.services.speech import Speech, Trouble
from massage_desktop.session.events import Event, SessionStarted
from massage_desktop.session.spoken import Spoken
from massage_desktop.views.main_window import MainWindow
from massage_desktop.views.sound_desk import SoundDesk
from massage_desktop.views.sound_words import SoundWords
from massage_desktop.views.words import Words


class VoiceDesk(QObject):
    """Nothing of it is loaded while the profile wants no voice, nor before `begin`."""

    changed = Signal()
    """The voice is ready, or is not any more."""

    def __init__(
        self,
        window: MainWindow,
        *,
        sound: SoundDesk,
        runner: SessionRunner,
        settings: VoiceSettings,
        knowledge: Knowledge,
        words: Words,
        wording: Path,
    ) -> None:
        super().__init__(window)
        self._window, self._sound, self._runner, self.settings = window, sound, runner, settings
        self._knowledge, self._words, self._wording = knowledge, words, wording
        self._said = SoundWords(self)
        self.speech, self.coming = Speech(self), Coming(self)
        self._narrator = Narrator(sound.player, self.speech, self.coming, self)
        self._spoken: Spoken | None = None
        self._told: set[Trouble] = set()
        self._events: list[Event] = []
        self._begun = False
        self.speech.ready.connect(self._take_ready)
        self.speech.troubled.connect(self._tell)
        self.coming.early.connect(self._wake)
        sound.profile_chosen.connect(self.follow)
        sound.test_wanted.connect(self.test)
        runner.awaited.connect(self.coming.expect)
        runner.happened.connect(self._hear)
        runner.reported.connect(self._speak)

    @property
    def language(self) -> Language:
        """The language that is spoken."""
        return self._words.language

    def begin(self) -> None:
        """The window is at rest: the voice may be loaded."""
        self._begun = True
        self.follow()

    def follow(self) -> None:
        """Take over the profile, the settings and the language."""
        wanted = self._begun and self._sound.settings.profile == "full"
        if not wanted:
            self.speech.close()
            self._spoken = None
            self._note(str)
            self.changed.emit()
        elif self._read_words():
            self._told.clear()
            language = self._words.language
            self.speech.open(language, self.settings.manner(language))

    def test(self, kind: str) -> None:
        """Let a cue be heard, and the voice after it."""
        self._sound.player.test(kind)
        self.speak_sample()

    def speak_sample(self) -> None:
        """Let the voice be heard, where it is wanted."""
        if self._spoken is not None:
            self._narrator.say(self._spoken.sample())

    def say_now(self) -> None:
        """Somebody asks what is at work now."""
        session = self._runner.session
        if self._spoken is not None and session is not None:
            self._narrator.say(self._spoken.now(session.state, self._runner.now()))

    def check(self) -> bool:
        """Let the usual cue be heard, and the voice; whether there is a device to hear it from."""
        self.test("stage_change")
        return self._sound.player.available

    def _read_words(self) -> bool:
        if self._spoken is not None and self._spoken.language == self.language:
            return True
        try:
            words = read_wording(self._wording)
        except UserError as error:
            self._note(partial(str, error))
            return False
        self._spoken = Spoken(words, self._knowledge, self._words.language)
        return True

    def _hear(self, event: Event) -> None:
        if self._spoken is not None:
            self._events.append(event)
            if isinstance(event, SessionStarted) and not self.speech.is_open:
                self.speech.open(self._words.language, self.settings.manner(self._words.language))

    def _speak(self) -> None:
        """After all events of a move."""
        events, self._events = self._events, []
        session = self._runner.session
        if self._spoken is None or session is None:
            return
        if sentence := self._spoken.sentence(events, session.state):
            self._narrator.say(sentence)

    def _wake(self) -> None:
        if self._sound.settings.wakes:
            self._sound.player.wake()

    def _take_ready(self) -> None:
        self._note(str)
        self.changed.emit()

    def _tell(self, trouble: Trouble) -> None:
        """Once for each trouble, until the voice was asked for anew."""

        def note() -> str:
            return self._said.trouble(trouble, self._words.language)

        if trouble not in self._told:
            self._told.add(trouble)
            self._window.session.say(note())
        self._note(note)
        self.changed.emit()

    def _note(self, note: Callable[[], str]) -> None:
        self._window.prepare.show_problem("voice", note)
        self._sound.show_voice_note(note)
