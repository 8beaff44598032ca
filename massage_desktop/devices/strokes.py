"""A key as text: Qt's portable name ("PgDown", "Shift+F5"), or "#" and its scan code where Qt has none.

The layout of the keyboard does not matter: Cyrillic letters count as the Latin ones of the same keys.
"""

CYRILLIC = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ"
SAME_KEYS = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.`"
LATIN = dict(zip(map(ord, CYRILLIC), map(ord, SAME_KEYS), strict=True))

NOT_TO_BE_TAKEN = frozenset(
    {
        *("Tab", "Backtab", "Esc", "Return", "Enter"),  # by these one gets about, and out
        *("Volume Up", "Volume Down", "Volume Mute"),
    }
)
NAVIGATING = frozenset(
    {
        *("Space", "Left", "Right", "Up", "Down", "PgUp", "PgDown", "Home", "End"),
        *("Ins", "Del", "Backspace"),
    }
)


def bare(stroke: str) -> str:
    """Without Shift, which a letter or a sign may need."""
    return stroke.removeprefix("Shift+")


def can_be_taken(stroke: str) -> bool:
    """Whether a device's key may be this one at all."""
    return bool(stroke) and stroke.rpartition("+")[2] not in NOT_TO_BE_TAKEN


def is_plain(stroke: str) -> bool:
    """Whether a list, a map or a slider may want it for itself: letters, signs, arrows, pages."""
    key = bare(stroke)
    return len(key) == 1 or key in NAVIGATING
