"""`plan` and `protocols`: their accepted output, and the user's own files beside what is shipped."""

import json
from pathlib import Path

import pytest

from massage_desktop.paths import resources
from tests.cli.program import assert_accepted, run

GOOD = (resources() / "protocols" / "back.general.toml").read_text(encoding="utf-8")


def test_plan_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "plan", "back.general", "--json")
    assert (code, err) == (0, "")
    assert_accepted("plan.json", json.dumps(json.loads(out), indent=1, ensure_ascii=False) + "\n")


def test_plan_for_people_in_russian(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "plan", "back.general", "--session", "4", "--language", "ru")
    assert code == 0
    assert_accepted("plan_ru.txt", out)


def test_own_protocols_stand_beside_the_shipped_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "protocols").mkdir()
    (tmp_path / "protocols" / "bad.toml").write_text("a = [")
    own = GOOD.replace('id = "back.general"', 'id = "back.mine"')
    (tmp_path / "protocols" / "mine.toml").write_text(own)
    code, out, _ = run(capsys, "protocols", "--data-dir", tmp_path, "--json")
    told = json.loads(out)
    assert code == 0
    assert told["protocols"][-1] == {
        "id": "back.mine",
        "mode": "back",
        "condition": "none",
        "stages": 5,
        "minutes": 15,
        "source": "article L72-L86",
        "title": "Back, general (5 stages)",
    }
    assert [
        sentence.startswith(f"{tmp_path}/protocols/bad.toml:1: not a") for sentence in told["refused"]
    ] == [True]
    rows = run(capsys, "--data-dir", tmp_path, "protocols").out.splitlines()
    assert rows[0].split() == ["ID", "MODE", "CONDITION", "STAGES", "MINUTES", "SOURCE", "TITLE"]
    assert rows[-2].startswith("back.mine ")
    assert rows[-1].startswith(f"refused: {tmp_path}/protocols/bad.toml:1: not a TOML file")
