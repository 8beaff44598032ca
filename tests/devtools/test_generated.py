"""A form edited by hand, outdated or without its source is found, and mended by writing."""

import sys
from pathlib import Path

import pytest

from devtools import generated
from devtools.environment import SetupError

PYTHON = Path(sys.executable)
FORM = """<ui version="4.0"><class>Form</class><widget class="QWidget" name="Form"/></ui>"""


@pytest.fixture
def form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the compiled form belongs; its source is there, it is not."""
    monkeypatch.setattr(generated, "ROOT", tmp_path)
    for name in ("UI", "FORMS"):
        (tmp_path / name).mkdir()
        monkeypatch.setattr(generated, name, tmp_path / name)
    (tmp_path / "UI" / "page.ui").write_text(FORM, encoding="utf-8")
    return tmp_path / "FORMS" / "ui_page.py"


def test_a_form_is_fresh_once_written(form: Path) -> None:
    assert len(generated.stale_forms(PYTHON)) == 1
    generated.write_forms(PYTHON)
    assert generated.stale_forms(PYTHON) == []
    assert "class Ui_Form" in form.read_text(encoding="utf-8")
    assert "Created by" not in form.read_text(encoding="utf-8")


def test_an_edit_is_found(form: Path) -> None:
    generated.write_forms(PYTHON)
    form.write_text(form.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    assert "dev.py forms" in "".join(generated.stale_forms(PYTHON))


def test_a_form_without_source_is_found_and_removed(form: Path) -> None:
    orphan = form.with_name("ui_gone.py")
    orphan.touch()
    generated.write_forms(PYTHON)
    assert not orphan.exists()


def test_a_broken_source_is_reported(form: Path) -> None:
    assert not form.exists()
    (generated.UI / "page.ui").write_text("<ui", encoding="utf-8")
    with pytest.raises(SetupError, match="pyside6-uic failed"):
        generated.stale_forms(PYTHON)
