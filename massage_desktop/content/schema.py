"""The form of a protocol file as JSON Schema, for editors that check while one types.

Made from the structs, so it says what reading checks; what holds between fields, reading alone checks.
"""

import json

import msgspec

from massage_desktop.content.protocol import Protocol

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def protocol_schema() -> str:
    """The schema as the text of a file."""
    head = {"$schema": DIALECT, "title": "A protocol of Massage Desktop"}
    schema = head | msgspec.json.schema(Protocol)
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
