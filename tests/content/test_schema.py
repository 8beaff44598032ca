"""The published schemas are those of this version, and speak of what a file may hold."""

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

from massage_desktop.content.protocol import CONDITIONS
from massage_desktop.content.schema import protocol_schema, screening_schema
from massage_desktop.paths import resources
from tools.make_schema import SCHEMAS

PROTOCOLS = sorted((resources() / "protocols").glob("*.toml"))
BACK = resources() / "protocols" / "back.general.toml"
SCREENING = resources() / "knowledge" / "screening.toml"
VALIDATORS = {
    "protocols": jsonschema.Draft202012Validator(json.loads(protocol_schema())),
    "knowledge": jsonschema.Draft202012Validator(json.loads(screening_schema())),
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_published_schema_is_up_to_date(name: str) -> None:
    published = (resources() / name).read_text(encoding="utf-8")
    assert published == SCHEMAS[name](), "run: python -m tools.make_schema"


def test_it_names_the_conditions() -> None:
    parts = json.loads(protocol_schema())["$defs"]
    assert set(parts["Protocol"]["properties"]["condition"]["enum"]) == {*CONDITIONS, "none"}


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_it_refuses_unknown_fields(schema: object) -> None:
    assert callable(schema)
    parts = json.loads(schema())["$defs"]
    assert {name for name, part in parts.items() if part.get("additionalProperties", True)} == set()


@pytest.mark.parametrize("path", [*PROTOCOLS, SCREENING], ids=[path.stem for path in (*PROTOCOLS, SCREENING)])
def test_every_shipped_file_fits_it(path: Path) -> None:
    VALIDATORS[path.parent.name].validate(tomllib.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (BACK, 'mode = "back"', 'mode = "knee"'),
        (BACK, "min = 120", 'min = "long"'),
        (BACK, "hands = {", "fingers = {"),
        (SCREENING, 'level = "stop"', 'level = "halt"'),
        (SCREENING, 'forbids = ["vibromassage"]', 'forbids = ["vibration_device"]'),
        (SCREENING, "about = [", "subjects = ["),
    ],
)
def test_a_wrong_file_does_not(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(jsonschema.ValidationError):
        VALIDATORS[path.parent.name].validate(tomllib.loads(text.replace(old, new, 1)))
