"""What the command line refuses before anything is opened."""

import pytest

from massage_desktop.__main__ import main


@pytest.mark.parametrize("number", ["0", "-1", "100", "1.5", "two", ""])
def test_a_session_number_is_a_whole_number_from_one(number: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([f"--session={number}"])
    assert ended.value.code == 2
    assert "a whole number from 1 to 99 is wanted" in capsys.readouterr().err
