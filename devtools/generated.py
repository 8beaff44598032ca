"""Files that are made from others and committed: forms from `ui/`, translations from the sources.

Each kind has a function that compares (returns the problems, one a line) and one that writes.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

from devtools.environment import ROOT, SetupError, say, tool

UI = ROOT / "ui"
FORMS = ROOT / "massage_desktop" / "forms"
TRANSLATIONS = ROOT / "resources" / "translations"
SOURCES = {
    TRANSLATIONS / "massage_desktop_en.ts": ["-target-language", "en", "-pluralonly"],
    TRANSLATIONS / "massage_desktop_ru.ts": ["-target-language", "ru"],
}  # English needs its plural forms only


def stale_forms(python: Path) -> list[str]:
    """Forms in the package that differ from what their `.ui` compiles to."""
    wanted = compiled_forms(python)
    problems = [
        f"{path.relative_to(ROOT)} is not what ui/ compiles to; run: python3 dev.py forms"
        for path, text in wanted.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    return problems + [f"{path.relative_to(ROOT)} has no form in ui/" for path in left_over(wanted)]


def write_forms(python: Path) -> None:
    """Compile every form into the package; remove those whose `.ui` is gone."""
    wanted = compiled_forms(python)
    for path, text in wanted.items():
        path.write_text(text, encoding="utf-8", newline="\n")
    for path in left_over(wanted):
        path.unlink()
    say(f"{len(wanted)} forms compiled")


def compiled_forms(python: Path) -> dict[Path, str]:
    """What each `ui/NAME.ui` compiles to, by the path where it belongs."""
    return {FORMS / f"ui_{ui.stem}.py": compiled_form(python, ui) for ui in sorted(UI.glob("*.ui"))}


def compiled_form(python: Path, ui: Path) -> str:
    """One form as Python, without the line that names Qt's version."""
    text = output_of([tool(python, "pyside6-uic"), "--no-autoconnection", ui])
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith("## Created by:"))


def left_over(wanted: dict[Path, str]) -> list[Path]:
    """Compiled forms without a source."""
    return sorted(set(FORMS.glob("ui_*.py")) - set(wanted))


def stale_translations(python: Path) -> list[str]:
    """Texts that the translation does not have yet, or has no more; an outdated compiled file."""
    return [problem for source in SOURCES for problem in stale_translation(python, source)]


def stale_translation(python: Path, source: Path) -> list[str]:
    """The problems of one language."""
    if not source.exists():
        return [f"{source.relative_to(ROOT)} is missing; run: python3 dev.py translations"]
    compiled = source.with_suffix(".qm")
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, source.name)
        shutil.copy(source, fresh)
        gather(python, fresh, SOURCES[source])
        compile_translation(python, fresh)
        same_texts = fresh.read_bytes() == source.read_bytes()
        old = compiled.read_bytes() if compiled.exists() else b""
        same_compiled = fresh.with_suffix(".qm").read_bytes() == old
        unfinished = fresh.read_text(encoding="utf-8").count('type="unfinished"')
    remedy = "run: python3 dev.py translations"
    problems = [] if same_texts else [f"{source.name} does not have the texts of the code; {remedy}"]
    problems += [] if same_compiled else [f"{compiled.name} is out of date; {remedy}"]
    problems += [f"{unfinished} texts are not translated in {source.name}"] if unfinished else []
    return problems


def write_translations(python: Path) -> None:
    """Bring the texts to translate up to date and compile what is translated."""
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    for source, options in SOURCES.items():
        gather(python, source, options)
        compile_translation(python, source)
        unfinished = source.read_text(encoding="utf-8").count('type="unfinished"')
        say(f"{source.relative_to(ROOT)}: {unfinished} texts wait for a translation")


def gather(python: Path, source: Path, language: list[str]) -> None:
    """Let `source` have every text of the code and the forms, without line numbers."""
    package = (ROOT / "massage_desktop").rglob("*.py")
    sources = sorted(path for path in package if FORMS not in path.parents)
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", *language]
    files = [*sources, *sorted(UI.glob("*.ui"))]
    output_of([tool(python, "pyside6-lupdate"), *options, *files, "-ts", source])


def compile_translation(python: Path, source: Path) -> None:
    """Write the `.qm` beside the `.ts`."""
    output_of([tool(python, "pyside6-lrelease"), "-silent", source, "-qm", source.with_suffix(".qm")])


def output_of(command: list[Path | str]) -> str:
    """What a tool prints; raises SetupError with its message if it fails."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise SetupError(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")
    return done.stdout
