"""With PySide6 loaded, modules are imported as Python does it: no source is read and kept."""

import subprocess
import sys

ALONE = """
import builtins, linecache
from massage_desktop.plain_imports import import_plainly
print(import_plainly())
kept = len(linecache.cache)
import massage_desktop.views.main_window
print(len(linecache.cache) - kept)
"""


def test_no_source_is_kept_of_what_is_imported() -> None:
    """Should a later PySide6 replace the import otherwise, this fails: look at what that costs then."""
    done = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n0\n"
