"""`check`: what it prints, what it takes for wrong, and its exit code."""

import json
import os
import shutil
from pathlib import Path

import pytest

from massage_desktop.paths import resources
from tests.cli.program import run

BACK = resources() / "protocols" / "back.general.toml"
GOOD = BACK.read_text(encoding="utf-8")


def test_what_is_shipped_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "check", resources() / "protocols")
    assert (code, err) == (0, "")
    assert out.endswith("checked, nothing is wrong.\n")


def test_each_problem_is_a_line_and_stops_no_other_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.toml").write_text(GOOD.replace('"back"', '"knee"', 1).replace("min = 120", "min = 999", 1))
    (tmp_path / "b.toml").write_text("a = [")
    (tmp_path / "c.toml").mkdir()
    os.mkfifo(tmp_path / "d.toml")
    (tmp_path / "e.toml").symlink_to(tmp_path / "nowhere")
    shutil.copy(BACK, tmp_path / "good.toml")
    (tmp_path / "readme.txt").write_text("not looked at")
    code, out, err = run(capsys, "check", tmp_path, tmp_path / "none.toml")
    starts = [line.removeprefix(f"{tmp_path}/").split(": ")[:2] for line in out.splitlines()]
    assert starts == [
        ["a.toml:3", "mode"],
        ["a.toml:14", "stages[1].seconds"],
        ["b.toml:1", "not a TOML file"],
        ["c.toml", "cannot be read"],
        ["d.toml", "not a file but a device, a pipe or the like"],
        ["e.toml", "cannot be read"],
        ["none.toml", "cannot be read"],
    ]
    assert (code, err) == (1, "6 refused, 7 checked.\n")


def test_an_id_is_taken_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = GOOD.replace('id = "back.general"', 'id = "mine"')
    (tmp_path / "a.toml").write_text(mine)
    (tmp_path / "b.toml").write_text(mine)
    (tmp_path / "c.toml").write_text(GOOD.replace("Classic", "Another"))  # a shipped id, another protocol
    code, out, _ = run(capsys, "check", tmp_path, tmp_path / "a.toml")
    assert code == 1
    assert [line.removeprefix(f"{tmp_path}/") for line in out.splitlines()] == [
        "b.toml:2: id: mine is taken by another file; choose another id",
        "c.toml:2: id: back.general is taken by another file; choose another id",
    ]


def test_a_folder_without_files_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "check", tmp_path)
    assert (code, out) == (1, f"{tmp_path}: the folder holds no *.toml file\n")


def test_a_clinic_s_questions_are_checked_against_the_shipped_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "screening.toml"
    shipped = (resources() / "knowledge" / "screening.toml").read_text(encoding="utf-8")
    path.write_text(shipped)
    assert run(capsys, "check", path) == (0, "1 checked, nothing is wrong.\n", "")
    path.write_text(shipped.replace('group = "today"', 'group = "tomorrow"', 1).replace("from_score = 1", ""))
    code, out, _ = run(capsys, "check", tmp_path)
    group, score = out.splitlines()
    assert code == 1
    assert "questions[11].group: there is no group 'tomorrow'" in group
    assert score.endswith("a score alarms from 1 to 10 on: say from_score")
    path.write_text('version = "1"\n[[questions]]\n' + _question(shipped, "M7").replace('"each"', '"course"'))
    code, out, _ = run(capsys, "check", path)
    assert (code, out.startswith(f"{path}:2: questions[1]: M7 may stop a session")) == (1, True)


def _question(text: str, key: str) -> str:
    return next(table for table in text.split("[[questions]]\n") if table.startswith(f'id = "{key}"'))


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.toml"
    path.write_text(GOOD.replace('"back"', '"knee"', 1))
    code, out, err = run(capsys, "check", path, "--json")
    message = "'knee' is not one of neck, back, lumbar"
    problem = {"file": str(path), "message": message, "line": 3, "place": "mode"}
    assert json.loads(out) == {"files": 1, "problems": [problem]}
    assert (code, err) == (1, "")
