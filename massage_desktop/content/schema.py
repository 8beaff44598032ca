"""The forms of protocol and screening files as JSON Schema, for editors that check while one types.

Made from the structs, so it says what reading checks; what holds between fields, reading alone checks.
"""

import json

import msgspec

from massage_desktop.content.protocol import Protocol
from massage_desktop.content.screening import ScreeningForm

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def protocol_schema() -> str:
    """The schema of protocols as the text of a file."""
    return _schema("A protocol of Massage Desktop", Protocol)


def screening_schema() -> str:
    """The schema of screening files as the text of a file."""
    return _schema("The screening questions of Massage Desktop", ScreeningForm)


def _schema(title: str, kind: type[msgspec.Struct]) -> str:
    schema = {"$schema": DIALECT, "title": title} | msgspec.json.schema(kind)
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
