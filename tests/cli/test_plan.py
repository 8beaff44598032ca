"""`plan` and `protocols`: their accepted output, and the user's own files beside what is shipped."""

import json
from pathlib import Path

import pytest

from massage_desktop.cli.plan import tell_plan
from massage_desktop.content.findings import Findings
from massage_desktop.paths import resources
from massage_desktop.session.plan import Preferences, make_plan
from tests.cli.program import assert_accepted, run
from tests.content.shipped import knowledge, library
from tests.session.findings_made import band, barred, capped, disc, hernia

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


def test_what_findings_make_of_a_plan(capsys: pytest.CaptureFixture[str]) -> None:
    found = Findings(
        masks=(disc(3, 21, 4), hernia("T8")),
        restrictions=(capped("blood thinners", 1), barred("a stent", "tapotement")),
    )
    made = make_plan(library().find("neck.general"), Preferences(), knowledge(), findings=found)
    tell_plan(made, knowledge(), "en", as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert told["masks"][-2:] == ["CLIENT_MASK", "mask:1"]
    assert told["masks"].count("HERNIA_LEVEL") == 1
    assert told["own"][0] == {
        "key": "mask:1",
        "name": "Mole",
        "centre": [3.0, 21.0],
        "radius": 4.0,
        "source": "default a test",
    }
    assert told["own"][1]["band"] == list(made.masks[1].band or ())
    assert told["removed"] == [{"key": "neck.general.tap", "reason": "left out: a stent"}]
    stroke, _, saw, *_ = told["stages"]
    assert stroke["restricted"] == [
        "pressure 1 at most: blood thinners",
        "not worked on the right: Back of the neck (Mole)",
    ]
    assert stroke["parts"] == [{"side": "both", "seconds": 180.0, "lost": {"right": ["NECK_PV"]}}]
    assert "lost" not in saw["parts"][0]
    tell_plan(made, knowledge(), "ru", as_json=False)
    assert_accepted("plan_bent_ru.txt", capsys.readouterr().out)


def test_a_plan_of_which_nothing_is_left(capsys: pytest.CaptureFixture[str]) -> None:
    found = Findings(masks=(band(0, 90),))
    made = make_plan(library().find("back.general"), Preferences(), knowledge(), findings=found)
    tell_plan(made, knowledge(), "en", as_json=False)
    rows = capsys.readouterr().out.splitlines()
    assert rows[0] == "Back, general (5 stages): 0:00, session 1"
    assert rows[1] == "removed: Stroking: all its zones are closed: Burn"
    assert rows[-1] == "closed for this client: Burn, from 0 to 90 cm"
