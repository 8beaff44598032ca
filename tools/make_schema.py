"""Writes the JSON schemas of content files; run as `python -m tools.make_schema`."""

from massage_desktop.content.schema import protocol_schema, screening_schema
from massage_desktop.paths import resources

SCHEMAS = {
    "protocols/schema.json": protocol_schema,
    "knowledge/screening.schema.json": screening_schema,
}


def main() -> None:
    """Write the schemas of this version."""
    for name, schema in SCHEMAS.items():
        (resources() / name).write_text(schema(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
