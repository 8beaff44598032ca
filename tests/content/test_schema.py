"""The published schema is the one of this version, and speaks of what a file may hold."""

import json

from massage_desktop.content.protocol import CONDITIONS
from massage_desktop.content.schema import protocol_schema
from massage_desktop.paths import resources


def test_the_published_schema_is_up_to_date() -> None:
    published = (resources() / "protocols" / "schema.json").read_text(encoding="utf-8")
    assert published == protocol_schema(), "run: python -m tools.make_schema"


def test_it_names_the_conditions_and_refuses_unknown_fields() -> None:
    parts = json.loads(protocol_schema())["$defs"]
    assert set(parts["Protocol"]["properties"]["condition"]["enum"]) == {*CONDITIONS, "none"}
    assert {name for name, part in parts.items() if part.get("additionalProperties", True)} == set()
