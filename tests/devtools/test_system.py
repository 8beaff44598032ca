"""System packages: what is missing is named in one command to whoever may not install it."""

import os
import shutil

import pytest

from devtools import system
from devtools.environment import SetupError

pytestmark = pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="needs Debian's packages")


def test_who_is_not_root_gets_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetupError, match=r"sudo .*apt-get install .* no-such-a no-such-b$"):
        system.ensure(["dpkg", "no-such-a", "no-such-b"])


def test_nothing_is_asked_for_what_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    system.ensure(["dpkg"])
