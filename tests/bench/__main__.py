"""`python3 dev.py bench`: launch, memory, processor time; `bench drift`: an hour of cues; `bench records`;
`bench soak`: a working day."""

import sys

from tests.bench import drift, launch, records, soak


def main(arguments: list[str]) -> int:
    """Measure what is asked for; returns 1 if a figure is not reached."""
    if arguments[:1] == ["drift"]:
        return drift.main(arguments[1:])
    if arguments[:1] == ["records"]:
        return records.main(arguments[1:])
    if arguments[:1] == ["soak"]:
        return soak.main(arguments[1:])
    return launch.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
