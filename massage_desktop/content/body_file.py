"""Reads the body figure from its TOML file, and names the file and the key of whatever is wrong in it.

Pure: no Qt. What a figure is stands in `content/body.py`.
"""

import tomllib
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn, TypeGuard

from massage_desktop.content.body import Box, Edge, Figure, Outline, Point, Shape, Step, Zone, parse_shape
from massage_desktop.errors import UserError


def read_figure(path: Path) -> Figure:
    """The figure of a TOML file; a UserError names the file, the key and what is wrong there."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError(f"{path}: {error}") from error
    return _Reader(path, data).figure()


def _closes(shape: Shape) -> bool:
    """Whether every piece of the path is closed before the next begins."""
    followers = (*shape[1:], Step("M"))
    return all(
        step.command == "Z" for step, after in zip(shape, followers, strict=True) if after.command == "M"
    )


class _Reader:
    """Takes the tables of one file apart, and names the key of whatever is wrong."""

    def __init__(self, path: Path, data: dict[str, Any]) -> None:
        self.path = path
        self.data = data
        self.box = Box(
            *(self._number("box", self._table("box"), name) for name in ("right", "top", "bottom"))
        )
        self.levels = {
            name: self._number("levels", self._table("levels"), name) for name in self._table("levels")
        }

    def figure(self) -> Figure:
        return Figure(
            box=self.box,
            outline=self._outline(),
            landmarks=self._shapes("landmarks"),
            zones={key: self._zone(key) for key in self._table("zones")},
            edges={key: self._edge(key) for key in self._table("edges")},
            directions=self._shapes("directions"),
            vertebrae=self._vertebrae(),
        )

    def _outline(self) -> Outline:
        table = self._table("outline")
        outline = Outline(*(self._shape("outline", table, name) for name in ("outer", "cut", "inner")))
        for name, before, after in (
            ("cut", outline.outer, outline.cut),
            ("inner", outline.cut, outline.inner),
        ):
            if before[-1].points[-1:] != after[0].points:
                self._fail(f"outline.{name}", "does not begin where the piece before it ends")
        return outline

    def _shapes(self, name: str) -> dict[str, Shape]:
        return {key: self._shape(name, self._table(name), key) for key in self._table(name)}

    def _vertebrae(self) -> dict[str, float]:
        table = self._table("vertebrae")
        heights = {name: self._number("vertebrae", table, name) for name in table}
        if len(heights) < 2:
            self._fail("vertebrae", "at least two are expected")
        for (above, y), (name, below) in pairwise(heights.items()):
            if below <= y:
                self._fail(f"vertebrae.{name}", f"does not lie below {above}")
        self._within("vertebrae", [(0.0, y) for y in heights.values()])
        return heights

    def _zone(self, key: str) -> Zone:
        place, table = f"zones.{key}", self._entry("zones", key)
        always = table.get("always", "")
        if always not in ("", "closed", "limited"):
            self._fail(f"{place}.always", "may be closed or limited")
        if "of" not in table:
            return Zone(self._area(place, table), self._anchor(place, table), always)
        whole = self._entry("zones", self._one_of(f"{place}.of", table["of"], self._table("zones")))
        side = "above" if "above" in table else "below"
        level = self.levels[self._one_of(f"{place}.{side}", table.get(side), self.levels)]
        area, anchor = self._area(f"zones.{table['of']}", whole), self._anchor(place, table)
        if side == "above":
            return Zone(area, anchor, always, above=level, of=table["of"])
        return Zone(area, anchor, always, below=level, of=table["of"])

    def _edge(self, key: str) -> Edge:
        place, table = f"edges.{key}", self._entry("edges", key)
        return Edge(self._shape(place, table, "line"), self._anchor(place, table))

    def _area(self, place: str, table: dict[str, Any]) -> Shape:
        shape = self._shape(place, table, "area")
        if not _closes(shape):
            self._fail(f"{place}.area", "an area ends with Z")
        return shape

    def _shape(self, place: str, table: dict[str, Any], name: str) -> Shape:
        text = table.get(name)
        if not isinstance(text, str):
            self._fail(f"{place}.{name}", "a path is expected")
        try:
            shape = parse_shape(text)
        except ValueError as error:
            self._fail(f"{place}.{name}", str(error))
        self._within(f"{place}.{name}", [point for step in shape for point in step.points])
        return shape

    def _anchor(self, place: str, table: dict[str, Any]) -> Point:
        pair = table.get("anchor")
        if not (isinstance(pair, list) and len(pair) == 2 and all(_is_number(n) for n in pair)):
            self._fail(f"{place}.anchor", "two numbers [x, y] are expected")
        anchor = float(pair[0]), float(pair[1])
        self._within(f"{place}.anchor", [anchor])
        return anchor

    def _within(self, place: str, points: list[Point]) -> None:
        for x, y in points:
            if not self.box.holds((x, y)):
                self._fail(place, f"the point {x:g},{y:g} lies outside the box")

    def _table(self, name: str) -> dict[str, Any]:
        return self._dict(name, self.data.get(name))

    def _entry(self, name: str, key: str) -> dict[str, Any]:
        return self._dict(f"{name}.{key}", self._table(name)[key])

    def _dict(self, place: str, value: object) -> dict[str, Any]:
        if not isinstance(value, dict):
            self._fail(place, "a table is expected")
        return value

    def _number(self, place: str, table: dict[str, Any], name: str) -> float:
        value = table.get(name)
        if not _is_number(value):
            self._fail(f"{place}.{name}", "a number is expected")
        return float(value)

    def _one_of(self, place: str, value: object, known: Mapping[str, object]) -> str:
        if not isinstance(value, str) or value not in known:
            self._fail(place, f"{value!r} is not one of {', '.join(known)}")
        return value

    def _fail(self, place: str, reason: str) -> NoReturn:
        raise UserError(f"{self.path}: {place}: {reason}")


def _is_number(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
