"""The commands of the records."""

import json
import os
import stat
from pathlib import Path

import msgspec
import pytest
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from massage_desktop.store import backups
from massage_desktop.store.opening import open_records, records_file
from massage_desktop.store.stored import StoredSession
from tests.cli.program import run
from tests.report.records import record
from tests.store.kept import NOW, keep, ran, whole
from tests.store.spoiling import spoil, spoil_table

FIRST, SECOND = "5f0c6d1e-1", "6a1d7e2f-2"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A user's folder with two sessions that are over, one amended, and one that is not."""
    folder = tmp_path / "data"
    with open_records(records_file(folder), NOW) as records:
        keep(records, "running", ran())
        for name, client in ((FIRST, "A-1"), (SECOND, "Клиент\n7")):
            made = record(client=client, therapist="Ёлкина", notes="tense <b>neck</b>", started_at=NOW)
            records.begin(name, made)
            records.append(name, 0, made.events)
        records.amend(SECOND, NOW, "shoulder too")
    return folder


def lines(data: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    outcome = run(capsys, "sessions", "--json", "--data-dir", data)
    assert (outcome.code, outcome.err) == (0, "")
    sessions: list[dict[str, object]] = json.loads(outcome.out)["sessions"]
    return sessions


def test_sessions_lists_those_that_are_over(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outcome = run(capsys, "sessions", "--data-dir", data)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.splitlines() == [
        "ID        DATE        TIME   STATUS    MODE  PROTOCOL      CLIENT",
        "6a1d7e2f  2026-11-20  14:11  finished  back  back.general  Клиент\\n7",
        "5f0c6d1e  2026-11-20  14:11  finished  back  back.general  A-1",
    ]
    assert [line["id"] for line in lines(data, capsys)] == [SECOND, FIRST]


def test_without_records_there_are_no_sessions_and_none_are_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = run(capsys, "sessions", "--data-dir", tmp_path)
    assert (outcome.code, outcome.out) == (0, "There are no sessions yet.\n")
    assert lines(tmp_path, capsys) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Amended 20 November 2026, 14:11: shoulder too"), ("ru", "Исправлено 20 ноября 2026, 14:11:")],
)
def test_summary_writes_a_page_for_a_browser(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, said: str
) -> None:
    page = tmp_path / "sheet.html"
    outcome = run(capsys, "summary", "6a", "--output", page, "--data-dir", data, "--language", language)
    assert (outcome.code, outcome.err) == (0, "")
    html = page.read_text(encoding="utf-8")
    assert said in html
    assert "tense &lt;b&gt;neck&lt;/b&gt;" in html
    assert "figure:" not in html


def test_the_page_says_which_zones_were_worked(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "sheet.html"
    run(capsys, "summary", FIRST, "--output", page, "--data-dir", data)
    html = page.read_text(encoding="utf-8")
    assert "Sides of the back: both sides, pressure 1<br>Collar area: both sides, pressure 1–3" in html


def test_summary_saves_the_pdf_of_the_window(
    data: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    qtbot: QtBot,  # noqa: ARG001
) -> None:
    pdf = tmp_path / "sheet.pdf"
    outcome = run(capsys, "summary", FIRST, "--output", pdf, "--data-dir", data)
    assert (outcome.code, outcome.err) == (0, "")
    document = QPdfDocument()
    document.load(str(pdf))
    assert document.pageCount() == 1
    assert "Ёлкина" in document.getAllText(0).text()


def test_export_writes_every_session_with_its_events(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "all.jsonl"
    outcome = run(capsys, "export", file, "--data-dir", data)
    assert (outcome.code, outcome.out) == (0, "3 sessions exported.\n")
    written = file.read_bytes().splitlines()
    with open_records(records_file(data), NOW) as records:
        assert written == [msgspec.json.encode(session) for session in records.all()]
        assert len(StoredSession.__struct_fields__) == len(json.loads(written[0]))
    assert os.name == "nt" or stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_backup_can_be_restored_and_the_old_records_are_kept(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "backup.db"
    outcome = run(capsys, "backup", file, "--data-dir", data)
    assert (outcome.code, outcome.out) == (0, "3 sessions backed up and checked.\n")
    with open_records(records_file(data), NOW) as records:
        keep(records, "later", ran())
    outcome = run(capsys, "restore", file, "--data-dir", data, "--json")
    told = json.loads(outcome.out)
    assert (outcome.code, told["sessions"]) == (0, 3)
    assert backups.verify(Path(told["kept"]))["sessions"] == 4
    assert len(lines(data, capsys)) == 2


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("summary", "nobody", "--output", "{tmp}/x.html"), "there is no session 'nobody'"),
        (("summary", FIRST, "--output", "{tmp}/x.txt"), "the name must end in .html or .pdf"),
        (("summary", FIRST, "--output", "{tmp}/no/x.html"), "cannot be written: No such file"),
        (("export", "{tmp}/no/x.jsonl"), "cannot be written: No such file"),
        (("backup", "{tmp}/data"), "this file is there already"),
        (("restore", "{tmp}/nothing"), "there is no such file"),
        (("summary", FIRST, "--output", "{tmp}/x.html", "--data-dir", "{tmp}/empty"), "no records yet"),
        (("export", "{tmp}/x.jsonl", "--data-dir", "{tmp}/empty"), "no records yet"),
        (("backup", "{tmp}/x.db", "--data-dir", "{tmp}/empty"), "no records yet"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    data: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    expected: str,
) -> None:
    said = [argument.format(tmp=tmp_path) for argument in arguments]
    outcome = run(capsys, "--data-dir", data, *said)
    assert (outcome.code, outcome.out) == (1, "")
    assert expected in outcome.err
    assert outcome.err.count("\n") == 1
    assert sorted(each.name for each in tmp_path.iterdir()) == ["data"]


def test_damaged_records_are_one_line_too(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(records_file(data))
    outcome = run(capsys, "sessions", "--data-dir", data)
    assert (outcome.code, outcome.out) == (1, "")
    assert "Restore the newest backup" in outcome.err
    assert outcome.err.count("\n") == 1


def test_the_way_out_of_damaged_records_is_named_and_leads_out(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = records_file(data)
    backup = backups.daily(file, NOW)
    assert backup is not None
    with open_records(file, NOW) as records:
        keep(records, "since", whole())
    spoil_table(file, "words")
    outcome = run(capsys, "sessions", "--data-dir", data)
    assert outcome.code == 1
    assert outcome.err.rstrip().endswith(f"3 sessions: massage-desktop restore {backup}")
    outcome = run(capsys, "restore", backup, "--data-dir", data)
    assert outcome.out.startswith("3 sessions restored, 1 more read in the damaged records; ")
    assert {line["id"] for line in lines(data, capsys)} == {SECOND, FIRST, "since"}


def test_records_that_vanished_are_not_taken_for_none(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = records_file(data)
    assert backups.daily(file, NOW) is not None
    file.unlink()
    outcome = run(capsys, "sessions", "--data-dir", data)
    assert outcome.code == 1
    assert "the file is gone or empty" in outcome.err
