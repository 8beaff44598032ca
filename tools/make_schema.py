"""Writes `resources/protocols/schema.json`; run as `python -m tools.make_schema`."""

from massage_desktop.content.schema import protocol_schema
from massage_desktop.paths import resources


def main() -> None:
    """Write the schema of this version."""
    path = resources() / "protocols" / "schema.json"
    path.write_text(protocol_schema(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
