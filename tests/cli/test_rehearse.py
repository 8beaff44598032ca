"""`rehearse`: whole sessions against accepted output, and commands files that are wrong."""

import json
from pathlib import Path

import pytest

from tests.cli.program import COMMANDS, assert_accepted, run


@pytest.mark.parametrize("name", sorted(path.stem for path in COMMANDS.glob("*.jsonl")))
def test_a_rehearsed_session(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(
        capsys, "rehearse", "back.general", "--commands", COMMANDS / f"{name}.jsonl", "--json"
    )
    assert (code, err) == (0, "")
    assert_accepted(f"{name}.jsonl", out)


def test_a_session_to_which_nothing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    events = _events(run(capsys, "rehearse", "back.general", "--json").out)
    assert_accepted("undisturbed.jsonl", run(capsys, "rehearse", "back.general", "--json").out)
    ended = [event for event in events if event["event"] == "stage_ended"]
    assert [event["at"] for event in ended] == [180.0, 360.0, 540.0, 720.0, 900.0]
    assert ended[0] == {
        "at": 180.0,
        "event": "stage_ended",
        "stage": "back.general.stroke_open",
        "planned": 180,
        "actual": 180.0,
    }


def test_rows_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert_accepted("undisturbed.txt", run(capsys, "rehearse", "back.general").out)


def test_the_waiting_flow_ends_where_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    events = _events(run(capsys, "rehearse", "back.general", "--flow", "waiting", "--json").out)
    assert [(e["at"], e["event"]) for e in events if e["event"] in ("holding", "overrun")] == [
        (180.0, "holding"),
        (210.0, "overrun"),
        (240.0, "overrun"),
    ]


def test_a_command_that_is_not_legal_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "said.jsonl"
    path.write_text('{"at": 70, "command": "resume"}\n')
    events = _events(run(capsys, "rehearse", "back.general", "--commands", path, "--json").out)
    refused = {
        "at": 70.0,
        "event": "refused",
        "command": "resume",
        "reason": "resume is not possible while running",
    }
    assert refused in events
    undisturbed = _events(run(capsys, "rehearse", "back.general", "--json").out)
    assert [event for event in events if event != refused] == undisturbed


def test_a_pause_is_left_standing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "said.jsonl"
    path.write_text('{"at": 70, "command": "pause"}')
    events = _events(run(capsys, "rehearse", "back.general", "--commands", path, "--json").out)
    assert events[-1]["event"] == "paused"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("{", "not a JSON object"),
        ("[1]", "not a JSON object"),
        ("[" * 100_000, "not a JSON object"),
        ('{"command": "next"}', "a line holds at and command"),
        ('{"at": 1}', "a line holds at and command"),
        ('{"at": -1, "command": "next"}', "-1 is not a number of seconds"),
        ('{"at": true, "command": "next"}', "True is not a number of seconds"),
        ('{"at": 1e300, "command": "next"}', "1e+300 is not a number of seconds"),
        ('{"at": 1, "command": "jump"}', "'jump' is not one of start, pause"),
        ('{"at": 1, "command": ["next"]}', "['next'] is not a text"),
        ('{"at": 1, "command": "next", "by": 3}', "next takes no 'by'"),
        ('{"at": 1, "command": "stop"}', "stop needs 'reason'"),
        ('{"at": 1, "command": "extend", "seconds": "x"}', "'x' is not a number of seconds"),
        ('{"at": 0.5, "command": "next"}', "at is earlier than in the line before"),
    ],
)
def test_a_wrong_line_is_refused_with_its_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, expected: str
) -> None:
    path = tmp_path / "said.jsonl"
    path.write_text(f'{{"at": 0.9, "command": "pause"}}\n\n{line}\n')
    code, out, err = run(capsys, "rehearse", "back.general", "--commands", path)
    assert (code, out) == (1, "")
    assert err.startswith(f"{path}:3: {expected}")
    assert err.count("\n") == 1


def _events(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]
