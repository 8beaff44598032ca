"""Words of sound and voice that several views show."""

import sys

from PySide6.QtCore import QObject

from massage_desktop.content.language import Language
from massage_desktop.services.cue_profile import Profile
from massage_desktop.services.own_sounds import LONGEST, OwnSoundError
from massage_desktop.services.speech import Trouble


class SoundWords(QObject):
    """Names of profiles and cues, and what helps where nothing is heard."""

    def profile(self, profile: Profile) -> str:
        """A profile, as it is chosen."""
        return {
            "full": self.tr("Chimes and voice"),
            "chimes": self.tr("Chimes"),
            "soft": self.tr("Soft: fewer and quieter"),
            "silent": self.tr("Silent: screen only"),
        }[profile]

    def cue(self, kind: str) -> str:
        """A cue, by its moment."""
        return {
            "session_start": self.tr("Start of the session"),
            "stage_change": self.tr("Next stage"),
            "side_switch": self.tr("Switch of sides"),
            "ten_seconds": self.tr("Ten seconds left"),
            "soft_end": self.tr("Time is up, waiting for you"),
            "overrun": self.tr("Over time"),
            "warning": self.tr("Other places closed"),
            "session_end": self.tr("End of the session"),
        }[kind]

    def no_device(self) -> str:
        """There is nothing to play on."""
        return self.tr("No sound device was found: cues are shown by a flash of the window's frame.")

    def trouble(self, trouble: Trouble, language: Language) -> str:
        """Why nothing is spoken, and what helps."""
        if trouble is Trouble.LOST:
            return self.tr("The voice does not answer: chimes alone, and it is tried again by itself.")
        name = {"en": self.tr("English"), "ru": self.tr("Russian")}[language]
        said = self.tr("There is no voice for {language}: chimes alone.").format(language=name)
        return f"{said} {self._remedy()}"

    def _remedy(self) -> str:
        packages = "speech-dispatcher speech-dispatcher-espeak-ng"
        debian = self.tr("Install the packages {packages}, then choose the profile again.")
        remedies = {
            "linux": debian.format(packages=packages),
            "darwin": self.tr("Add one in System Settings, Accessibility, Spoken Content."),
            "win32": self.tr("Add one in Settings, Time & language, Speech."),
        }
        return remedies.get(sys.platform, "")

    def not_heard(self) -> str:
        """What helps when the speaker check was not heard."""
        return self.tr(
            "Raise the volume here and on the speaker. See that nothing is muted, and that the speaker is "
            "the system's output device. Or choose the profile Silent: the window's frame flashes instead."
        )

    def fault(self, error: OwnSoundError) -> str:
        """Why a file cannot be a cue's sound, and what helps."""
        name, seconds = error.file.name, f"{error.seconds:.1f}"
        texts = {
            "unreadable": self.tr("{file} cannot be read. Choose another file."),
            "no_wav": self.tr("{file} is not a WAV file that can be played. Save the sound as WAV (PCM)."),
            "long": self.tr("{file} is too long ({seconds} s). Cut it to {longest} seconds at most."),
            "silent": self.tr("{file} is silent, or too quiet to be heard. Make it louder."),
            "clipped": self.tr("{file} is clipped: its peaks are cut off. Record or export it quieter."),
            "loud": self.tr("{file} is too loud and would startle. Make it quieter by half."),
            "no_decoder": self.tr("{file} was not taken: this kind of computer cannot read own sounds."),
            "unkept": self.tr("{file} could not be copied into the data folder. Is the disk full?"),
        }
        return texts[error.fault].format(file=name, seconds=seconds, longest=f"{LONGEST:g}")
