"""`plan` and `rehearse` with what a client answered."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.program import run

CLEARANCE = {"doctor": "Dr Weber", "given": "2026-01-05", "scope": "massage", "covers": ["ADD-04"]}


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    return tmp_path / "answers.json"


def write(path: Path, **values: Any) -> Path:  # noqa: ANN401 - any JSON
    path.write_text(json.dumps({"others_none": True} | values), encoding="utf-8")
    return path


def test_answers_bend_the_plan_and_the_verdict_is_told(
    capsys: pytest.CaptureFixture[str], answers: Path
) -> None:
    write(answers, answers={"ADD-04": "yes", "M2.mole": "yes"}, clearance=CLEARANCE,
          places=[{"question": "M2.mole", "centre": [6, 60], "name": "mole"}])  # fmt: skip
    told = json.loads(run(capsys, "plan", "lumbar.general", "--answers", answers, "--json").out)
    assert told["verdict"]["level"] == "clear"
    assert {left["key"] for left in told["removed"]} == {"lumbar.general.saw_chop", "lumbar.general.pat_tap"}
    assert max(stage["pressure"][1] for stage in told["stages"]) == 2
    assert "mask:1" in told["masks"]
    assert [own["name"] for own in told["own"]] == ["mole"]
    lifted = [reason for reason in told["verdict"]["reasons"] if reason["question"] == "ADD-04"]
    assert [reason["lifted"] for reason in lifted] == [True]


def test_a_stop_has_no_plan_and_no_rehearsal(capsys: pytest.CaptureFixture[str], answers: Path) -> None:
    write(answers, answers={"M1.fever": "yes"}, clearance=CLEARANCE | {"covers": ["M1.fever"]})
    for command in ("plan", "rehearse"):
        done = run(capsys, command, "back.general", "--answers", answers)
        assert (done.code, done.out) == (1, "")
        assert done.err.startswith("back.general: stop; stop: fever")
        assert done.err.count("\n") == 1


def test_what_was_not_answered_is_told_and_not_rehearsed(
    capsys: pytest.CaptureFixture[str], answers: Path
) -> None:
    write(answers, others_none=False)
    told = json.loads(run(capsys, "plan", "back.general", "--answers", answers, "--json").out)
    assert told["verdict"]["level"] == "incomplete"
    assert "M1.fever" in told["verdict"]["open"]
    refused = run(capsys, "rehearse", "back.general", "--answers", answers)
    assert (refused.code, refused.out) == (1, "")


def test_a_passed_screening_rehearses(capsys: pytest.CaptureFixture[str], answers: Path) -> None:
    done = run(capsys, "rehearse", "back.general", "--answers", write(answers), "--json")
    assert done.code == 0
    events = [json.loads(line)["event"] for line in done.out.splitlines()]
    assert events[0] == "session_started"
    assert "session_finished" in events


def test_another_mode_is_refused_while_its_own_question_is_open(
    capsys: pytest.CaptureFixture[str], answers: Path, tmp_path: Path
) -> None:
    commands = tmp_path / "commands.jsonl"
    commands.write_text('{"at": 50, "command": "switch_mode", "protocol": "neck.general"}', encoding="utf-8")
    options = ("rehearse", "back.general", "--answers", write(answers), "--commands", commands)
    refused = run(capsys, *options)
    assert refused.code == 1
    assert "M16" in refused.err
    write(answers, answers={"M16": "yes"})
    assert run(capsys, *options).code == 0


@pytest.mark.parametrize(
    ("values", "place"),
    [
        ({"pain": 11}, "pain: 11 is no pain score"),
        ({"spots": [{"at": [1, 50], "score": -1}]}, "spots[1].score: -1 is no pain score"),
        (
            {"clearance": CLEARANCE | {"given": "2126-01-01"}},
            "clearance.given: 2126-01-01 lies in",
        ),
        ({"clearance": CLEARANCE | {"doctor": " "}}, "clearance.doctor: say who"),
        ({"answers": {"M1.fever": "perhaps"}}, "answers.M1.fever: 'perhaps' is neither yes nor no"),
        ({"answers": {"M99": "no"}}, "answers.M99: there is no question 'M99'"),
        ({"answers": {"M12.reading": "128"}}, "answers.M12.reading: '128' is no blood pressure"),
        ({"answers": {"M14": "V"}}, "answers.M14: 'V' is not one of"),
        ({"places": [{"question": "M2.mole"}]}, "places[1].centre: is missing"),
        ({"oild": "gel"}, "oild: unknown key"),
        ({"oil": "butter"}, "no oil 'butter'"),
        ({"type": "magic"}, "no massage type 'magic'"),
    ],
)
def test_what_is_wrong_with_answers_is_told_with_its_place(
    capsys: pytest.CaptureFixture[str], answers: Path, values: dict[str, Any], place: str
) -> None:
    done = run(capsys, "plan", "back.general", "--answers", write(answers, **values))
    assert (done.code, done.out) == (1, "")
    assert place in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 5000, "nonsense", "\0"])
def test_no_file_brings_it_down(capsys: pytest.CaptureFixture[str], answers: Path, text: str) -> None:
    answers.write_text(text, encoding="utf-8")
    done = run(capsys, "plan", "back.general", "--answers", answers)
    assert (done.code, done.out) == (1, "")
    assert str(answers) in done.err


def test_a_clinic_s_wrong_questions_are_told(
    capsys: pytest.CaptureFixture[str], answers: Path, tmp_path: Path
) -> None:
    (tmp_path / "screening.toml").write_text("version = 3", encoding="utf-8")
    done = run(capsys, "plan", "back.general", "--answers", write(answers), "--data-dir", tmp_path)
    assert done.code == 1
    assert "screening.toml" in done.err
