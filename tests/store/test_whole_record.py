"""A record with its screening and what was told after is read as it was."""

from datetime import UTC
from pathlib import Path

from msgspec.structs import replace

from tests.report.screenings import care, screening
from tests.report.test_screening_record import made
from tests.store.kept import NOW, opened


def test_screening_and_aftercare_are_read_as_they_were(tmp_path: Path) -> None:
    record = replace(made(), started_at=NOW.astimezone(UTC), client="A-1")
    with opened(tmp_path) as records:
        records.begin("one", replace(record, after=type(record.after)(), screening=screening()))
        records.append("one", 0, record.events)
        records.describe("one", replace(record, after=care()))
        kept = records.read("one").record
    assert kept == replace(record, ended_at=kept.ended_at)
    assert kept.ended_at - kept.started_at == record.ended_at - made().started_at
