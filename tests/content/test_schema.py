"""The published schema is the one of this version, and speaks of what a file may hold."""

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

from massage_desktop.content.protocol import CONDITIONS
from massage_desktop.content.schema import protocol_schema
from massage_desktop.paths import resources

FILES = sorted((resources() / "protocols").glob("*.toml"))
VALIDATOR = jsonschema.Draft202012Validator(json.loads(protocol_schema()))


def test_the_published_schema_is_up_to_date() -> None:
    published = (resources() / "protocols" / "schema.json").read_text(encoding="utf-8")
    assert published == protocol_schema(), "run: python -m tools.make_schema"


def test_it_names_the_conditions_and_refuses_unknown_fields() -> None:
    parts = json.loads(protocol_schema())["$defs"]
    assert set(parts["Protocol"]["properties"]["condition"]["enum"]) == {*CONDITIONS, "none"}
    assert {name for name, part in parts.items() if part.get("additionalProperties", True)} == set()


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_shipped_file_fits_it(path: Path) -> None:
    VALIDATOR.validate(tomllib.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("old", "new"),
    [('mode = "back"', 'mode = "knee"'), ("min = 120", 'min = "long"'), ("hands = {", "fingers = {")],
)
def test_a_wrong_file_does_not(old: str, new: str) -> None:
    text = (resources() / "protocols" / "back.general.toml").read_text(encoding="utf-8")
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(tomllib.loads(text.replace(old, new, 1)))
