"""The stage tables as numbers: what the shipped protocols are compared with."""

from typing import NamedTuple


class Row(NamedTuple):
    """A stage: key, seconds (shortest, usual, longest), pressure, warnings, source.

    Source: A from the article, C chosen by us, AC from the article by analogy.
    """

    key: str
    seconds: tuple[int, int, int]
    pressure: tuple[int, int]
    warnings: frozenset[str]
    source: str


def rows(text: str, warnings: str = "") -> list[Row]:
    """One row a line: key, seconds, pressure, source, warnings; `warnings` hold in each of them."""
    return [_row(line.split(maxsplit=4), warnings) for line in text.strip().splitlines()]


def _row(fields: list[str], warnings: str) -> Row:
    key, seconds, pressure, source, *more = fields
    low, target, high = (int(part) for part in seconds.split("/"))
    lightest, _, hardest = pressure.partition("-")
    codes = frozenset((*warnings.split(), *" ".join(more).split()))
    return Row(key, (low, target, high), (int(lightest), int(hardest or lightest)), codes, source)


FIXED = {
    "back.general": rows(
        """
        back.general.stroke_open 120/180/180 2 A
        back.general.deep_stroke 120/180/180 3 A FIND_PAIN
        back.general.rub 120/180/180 2-3 A
        back.general.knead 120/180/180 3 A
        back.general.stroke_close 120/180/180 1-2 A
        """,
        "SPINE KIDNEY RIB SCAP",
    ),
    "back.osteochondrosis": rows(
        """
        back.osteo.stroke_open 120/180/180 2 A
        back.osteo.deep_stroke 120/180/180 3 A FIND_PAIN
        back.osteo.rub 120/180/180 2-3 A
        back.osteo.knead 120/180/180 3 A
        back.osteo.stroke_close 120/180/180 1-2 A
        """,
        "SPINE KIDNEY RIB SCAP",
    ),
    "back.scoliosis": rows(
        """
        back.scol.stroke_open 120/180/180 1-2 A
        back.scol.concave_relax 120/180/180 1-2 C
        back.scol.convex_rub 120/180/180 2-3 C
        back.scol.convex_knead 120/180/180 2-3 C
        back.scol.stroke_close 120/180/180 1 A
        """,
        "SPINE KIDNEY RIB SCAP SIDE_LABEL",
    ),
    "back.hernia": rows(
        """
        back.hernia.stroke_open 120/150/180 1 C
        back.hernia.rub_light 90/150/180 1-2 C
        back.hernia.knead_light 90/150/180 1-2 C
        back.hernia.stroke_close 120/150/180 1 C
        """,
        "SPINE KIDNEY RIB SCAP NO_PERC PAIN_STOP HERNIA_LEVEL",
    ),
    "back.thoracic_assisted": rows(
        """
        thor.L.stroke 100/125/150 2 A
        thor.L.rub 100/125/150 2-3 A
        thor.L.saw 100/125/150 2 A
        thor.L.knead 100/125/150 3 A
        thor.L.tap 100/125/150 2 A NO_KIDNEY_PERC
        thor.L.close 100/125/150 1 A
        thor.R.stroke 100/125/150 2 A
        thor.R.rub 100/125/150 2-3 A
        thor.R.saw 100/125/150 2 A
        thor.R.knead 100/125/150 3 A
        thor.R.tap 100/125/150 2 A NO_KIDNEY_PERC
        thor.R.close 100/125/150 1 A
        """,
        "SPINE RIB SCAP",
    ),
    "neck.general": rows(
        """
        neck.general.stroke 120/180/180 1-2 A
        neck.general.rub 120/150/180 2 A
        neck.general.saw 60/120/180 2 A
        neck.general.knead 120/180/180 2-3 A FOCUS
        neck.general.tap 0/120/120 1 A NO_NECK_PERC
        neck.general.close 120/150/180 1 AC
        """,
        "SPINE NECK_ANT DIZZY NO_JOLT",
    ),
    "neck.osteochondrosis": rows(
        """
        neck.osteo.stroke_open 120/180/180 2 A
        neck.osteo.deep_stroke 120/180/180 3 A FIND_PAIN
        neck.osteo.rub 120/180/180 2-3 A
        neck.osteo.knead 120/180/180 3 A
        neck.osteo.stroke_close 120/180/180 1-2 A
        """,
        "SPINE NECK_ANT DIZZY NO_JOLT",
    ),
    "neck.scoliosis": rows(
        """
        neck.scol.stroke_open 120/180/180 1-2 A
        neck.scol.concave_relax 120/180/180 1-2 C
        neck.scol.convex_rub 120/180/180 2 C
        neck.scol.convex_knead 120/180/180 2 C
        neck.scol.stroke_close 120/180/180 1 A
        """,
        "SPINE NECK_ANT DIZZY NO_JOLT SIDE_LABEL",
    ),
    "neck.hernia": rows(
        """
        neck.hernia.stroke_open 120/150/180 1 C
        neck.hernia.rub_light 90/150/180 1-2 C
        neck.hernia.knead_light 90/150/180 1-2 C
        neck.hernia.stroke_close 120/150/180 1 C
        """,
        "SPINE NECK_ANT DIZZY NO_JOLT NO_PERC PAIN_STOP HERNIA_LEVEL",
    ),
    "lumbar.general": rows(
        """
        lumbar.general.stroke 60/120/180 2 A
        lumbar.general.sides 60/120/180 1 A NO_KIDNEY_PRESS
        lumbar.general.rub_knead 120/180/180 2-3 A
        lumbar.general.saw_chop 60/120/180 2 A NO_KIDNEY_PERC
        lumbar.general.pat_tap 60/120/180 1-2 A NO_KIDNEY_PERC
        lumbar.general.vibrate 60/120/180 1-2 A
        lumbar.general.close 60/120/180 1 A
        """,
        "SPINE KIDNEY COCCYX",
    ),
    "lumbar.osteochondrosis": rows(
        """
        lumbar.osteo.stroke_open 120/180/180 2 A
        lumbar.osteo.deep_stroke 120/180/180 3 A FIND_PAIN
        lumbar.osteo.rub 120/180/180 2-3 A
        lumbar.osteo.knead 120/180/180 3 A
        lumbar.osteo.stroke_close 120/180/180 1-2 A
        """,
        "SPINE KIDNEY COCCYX",
    ),
    "lumbar.scoliosis": rows(
        """
        lumbar.scol.stroke_open 120/180/180 1-2 A
        lumbar.scol.concave_relax 120/180/180 1-2 C
        lumbar.scol.convex_rub 120/180/180 2-3 C
        lumbar.scol.convex_knead 120/180/180 2-3 C
        lumbar.scol.stroke_close 120/180/180 1 A
        """,
        "SPINE KIDNEY COCCYX SIDE_LABEL",
    ),
    "lumbar.hernia": rows(
        """
        lumbar.hernia.stroke_open 120/150/180 1 C
        lumbar.hernia.rub_light 90/150/180 1-2 C
        lumbar.hernia.knead_light 90/150/180 1-2 C
        lumbar.hernia.stroke_close 120/150/180 1 C
        """,
        "SPINE KIDNEY COCCYX NO_PERC PAIN_STOP HERNIA_LEVEL",
    ),
}

SCIATICA = {
    (1, 2, 3): rows(
        """
        sl.i.stroke 120/150/180 1 A
        sl.i.pat 60/120/120 1 A
        sl.i.rub 120/150/180 1 A
        sl.i.close 60/120/120 1 AC
        """,
        "SPINE KIDNEY COCCYX NO_KIDNEY_PERC PAIN_STOP",
    ),
    (4, 5, 15, 30): rows(
        """
        sl.m1.stroke 120/150/180 2 A
        sl.m1.pat 60/120/180 1-2 A
        sl.m1.rub 120/150/180 2 A
        sl.m2.stroke 120/120/180 2 A
        sl.m2.pat 60/120/180 1-2 A
        sl.m2.rub 120/120/180 2 A
        sl.m2.close 60/120/180 1 AC
        """,
        "SPINE KIDNEY COCCYX NO_KIDNEY_PERC PAIN_STOP",
    ),
}

LIMITS = {
    "back.general": (600, 900, 900),
    "back.osteochondrosis": (600, 900, 900),
    "back.scoliosis": (600, 900, 900),
    "back.hernia": (420, 600, 720),
    "back.thoracic_assisted": (1200, 1500, 1800),
    "neck.general": (540, 900, 1020),
    "neck.osteochondrosis": (600, 900, 900),
    "neck.scoliosis": (600, 900, 900),
    "neck.hernia": (420, 600, 720),
    "lumbar.general": (480, 900, 1260),
    "lumbar.osteochondrosis": (600, 900, 900),
    "lumbar.scoliosis": (600, 900, 900),
    "lumbar.hernia": (420, 600, 720),
}
"""The shortest, usual and longest total of each fixed protocol, in seconds."""

RADICULITIS = {
    1: (300, (75, 75, 150), 1, 1),
    2: (480, (75, 120, 150), 1, 1),
    3: (600, (75, 150, 150), 1, 1),
    4: (900, (120, 180, 180), 2, 2),
    5: (1200, (160, 240, 240), 2, 2),
    6: (1500, (200, 300, 300), 3, 2),
    7: (1800, (240, 360, 360), 3, 3),
    8: (1800, (240, 360, 360), 3, 3),
    9: (1800, (240, 360, 360), 3, 3),
    10: (1800, (240, 360, 360), 3, 3),
    25: (1800, (240, 360, 360), 3, 3),
}
"""By session: total (s), seconds of each stage, pressure at most, and that of deep stroking."""

RADICULITIS_LIGHT = {"stroke_open": "C", "rub_light": "C", "knead_light": "C", "stroke_close": "AC"}
RADICULITIS_MODE = {
    "neck": frozenset({"SPINE", "NECK_ANT", "DIZZY", "NO_JOLT", "PAIN_STOP"}),
    "lumbar": frozenset({"SPINE", "KIDNEY", "COCCYX", "NO_JOLT", "PAIN_STOP"}),
}
