"""The words and icons of what a device's key does: long in the settings, short over the ring."""

from html import escape

from PySide6.QtCore import QCoreApplication, QObject

from massage_desktop.devices.actions import Action
from massage_desktop.devices.keymap import Binding, KeyMap
from massage_desktop.widgets.key_stroke import shown

ICONS = {
    Action.PAUSE: "pause",
    Action.NEXT: "next",
    Action.PREVIOUS: "previous",
    Action.EXTEND: "add",
    Action.SIDE: "switch",
    Action.UNDO: "undo",
    Action.HALT: "pause",
    Action.EVENT: "event",
    Action.REPEAT: "repeat",
    Action.ROOM: "room",
}


class PressWords(QObject):
    """Says actions and keys."""

    def long(self, action: Action) -> str:
        """What the action is, in a list of settings."""
        return {
            Action.PAUSE: self.tr("Pause, go on"),
            Action.NEXT: self.tr("Next stage"),
            Action.PREVIOUS: self.tr("Previous stage"),
            Action.EXTEND: self.tr("Add 30 seconds"),
            Action.SIDE: self.tr("Switch side"),
            Action.UNDO: self.tr("Undo"),
            Action.HALT: self.tr("Pause only"),
            Action.EVENT: self.tr("Pain or event"),
            Action.REPEAT: self.tr("What is now"),
            Action.ROOM: self.tr("Room display"),
        }[action]

    def more(self, action: Action) -> str:
        """What one should know of it besides; "" if nothing."""
        return {
            Action.PAUSE: self.tr("Starts a session that is ready, and prints the summary afterwards"),
            Action.PREVIOUS: self.tr("Within 10 seconds of the same device's Next it takes that back"),
            Action.HALT: self.tr("Never goes on by itself"),
            Action.REPEAT: self.tr("Shows the stage large, and says it to a screen reader"),
        }.get(action, "")

    def short(self, action: Action) -> str:
        """One word over the ring."""
        return {
            Action.PAUSE: self.tr("Pause"),
            Action.NEXT: self.tr("Next"),
            Action.PREVIOUS: self.tr("Previous"),
            Action.EXTEND: self.tr("+30 s"),
            Action.SIDE: self.tr("Side"),
            Action.UNDO: self.tr("Undone"),
            Action.HALT: self.tr("Pause"),
            Action.EVENT: self.tr("Event"),
            Action.REPEAT: self.tr("Now"),
            Action.ROOM: self.tr("Room"),
        }[action]

    def command(self, command: str) -> str:
        """A command of the session that was taken back."""
        return {
            "next": self.tr("Next"),
            "previous": self.tr("Previous"),
            "extend": self.tr("+30 s"),
            "switch_side": self.tr("Side"),
            "switch_mode": self.tr("The other mode"),
            "stop": self.tr("The end"),
        }.get(command, "")

    def key(self, stroke: str) -> str:
        """A key as a person calls it."""
        names = {
            "PgDown": self.tr("Page Down"),
            "PgUp": self.tr("Page Up"),
            "Left": self.tr("Left arrow"),
            "Right": self.tr("Right arrow"),
            "Up": self.tr("Up arrow"),
            "Down": self.tr("Down arrow"),
            "Space": self.tr("Space"),
            "Esc": self.tr("Escape"),
            ".": self.tr("full stop"),
            ",": self.tr("comma"),
            "Toggle Media Play/Pause": self.tr("Media play or pause"),
            "Media Play": self.tr("Media play"),
            "Media Pause": self.tr("Media pause"),
            "Media Next": self.tr("Media next"),
            "Media Previous": self.tr("Media previous"),
            "Media Stop": self.tr("Media stop"),
        }
        if stroke.startswith("#") and len(stroke) > 1:
            return self.tr("key no. {number}").format(number=stroke[1:])
        return names.get(stroke) or shown(stroke)

    def press(self, stroke: str, *, held: bool) -> str:
        """A key and how it is pressed."""
        return self.tr("{key}, held").format(key=self.key(stroke)) if held else self.key(stroke)

    def binding(self, binding: Binding) -> str:
        """The key of a binding, and how it is pressed."""
        return self.press(binding.stroke, held=binding.held)


def device_table(keymap: KeyMap) -> str:
    """A device's keys as HTML with a heading; "" without any."""
    words, rows = PressWords(), []
    for action in Action:
        keys = "; ".join(words.binding(each) for each in keymap.of(action))
        if keys:
            rows.append(f"<tr><td><b>{escape(keys)}</b></td><td>{escape(words.long(action))}</td></tr>")
    heading = QCoreApplication.translate("PressWords", "Pedal or remote")
    return f"<h3>{heading}</h3><table cellspacing='6'>{''.join(rows)}</table>" if rows else ""
