"""Every mistake of a file is told, with its line; and no file, whatever is in it, ends in anything else."""

import os
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from massage_desktop.content.problems import Problem, WrongFileError
from massage_desktop.content.reading import read_protocol
from massage_desktop.content.toml_file import line_index
from massage_desktop.paths import resources
from tests.content.shipped import knowledge

BACK = resources() / "protocols" / "back.general.toml"
GOOD = BACK.read_text(encoding="utf-8")
LINES = GOOD.splitlines(keepends=True)


def problems(path: Path, content: bytes | None = None) -> tuple[Problem, ...]:
    if content is not None:
        path.write_bytes(content)
    try:
        read_protocol(path, knowledge())
    except WrongFileError as error:
        return error.problems
    return ()


def told(path: Path, content: bytes | None = None) -> list[str]:
    return [f"{p.line}: {p.place}: {p.message}" for p in problems(path, content)]


def test_all_mistakes_of_a_file_are_told_at_once_with_their_lines(tmp_path: Path) -> None:
    wrong = GOOD
    for old, new in (
        ('mode = "back"', 'mode = "knee"'),
        ("min = 120", "min = 200"),
        ('{ key = "LAT" }', '{ key = "LATE" }'),
        ('"KIDNEY", "RIB"', '"KIDNIES", "RIBS"'),
        ('path = "lumbar_to_neck"', 'path = "up"'),
        ('ru = "Разминание"', 'de = "Kneten"'),
        ('sides = "both"\n', ""),
        ("back.general.rub", "back.general.deep_stroke"),
    ):
        wrong = wrong.replace(old, new, 1)
    assert told(tmp_path / "wrong.toml", wrong.encode()) == [
        "3: mode: 'knee' is not one of neck, back, lumbar",
        "9: stages[1].sides: is missing",
        "14: stages[1].seconds: seconds must hold 0 <= min <= target <= max <= 3600, and target > 0",
        "15: stages[1].zones[4].key: there is no zone 'LATE'",
        "18: stages[1].direction.path: the body map has no path 'up'",
        "19: stages[1].warnings[2]: there is no warning 'KIDNIES'",
        "19: stages[1].warnings[3]: there is no warning 'RIBS'",
        "37: stages[3].key: the stage key back.general.deep_stroke stands twice",
        "52: stages[4].title.ru: is missing",
        "52: stages[4].title.de: unknown key",
    ]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "None: : the file is empty"),
        (b" \n\n", "None: : the file is empty"),
        (b"\xef\xbb\xbf" + GOOD.encode(), "1: : the file begins with a byte-order mark"),
        (GOOD.encode("utf-16"), "1: : not UTF-8 text"),
        (GOOD.encode("cp1251", "replace"), "4: : not UTF-8 text"),
        (b"\x7fELF\x00\xff\xfe", "1: : not UTF-8 text"),
        (GOOD.replace("sides =", "sides", 1).encode(), "15: : not a TOML file"),
        (b"a = [\n1,\n", "2: : not a TOML file"),
        (b"a = " + b"[" * 100_000, "None: : not a TOML file: nested too deeply"),
        (b"a = " + b"{a=" * 100_000, "None: : not a TOML file: nested too deeply"),
        (b"\n" + b"a." * 400_000 + b"a = 1", "2: : more than 100 dots in one line"),
        (b"a = " + b"9" * 10_000, "None: : not a TOML file: "),
        (b"#" * 50_000_000, "None: : the file is larger than 1 MB"),
    ],
    ids=["empty", "blank", "bom", "utf-16", "cp1251", "binary", "syntax", "open end", "arrays", "tables",
         "dots", "digits", "50 MB"],
)  # fmt: skip
def test_what_cannot_be_looked_into_is_one_problem(tmp_path: Path, content: bytes, expected: str) -> None:
    (found,) = told(tmp_path / "wrong.toml", content)
    assert found.startswith(expected)


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda path: path.mkdir(), "cannot be read: Is a directory"),
        (lambda path: path.symlink_to(path.parent / "nowhere"), "cannot be read: No such file"),
        (lambda path: path.symlink_to(path), "cannot be read: Too many levels"),
        (lambda path: path.symlink_to("/dev/zero"), "not a file but a device"),
        (os.mkfifo, "not a file but a device, a pipe"),
        (lambda _path: None, "cannot be read: No such file"),
    ],
    ids=["folder", "broken link", "link to itself", "device", "pipe", "nothing"],
)
def test_what_is_no_file_is_refused_without_waiting(
    tmp_path: Path, make: Callable[[Path], None], expected: str
) -> None:
    path = tmp_path / "wrong.toml"
    make(path)
    (found,) = problems(path)
    assert found.message.startswith(expected)
    assert found.file == str(path)


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbid(*_arguments: object) -> int:  # root may read everything, so the system is made to say no
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", forbid)
    (found,) = problems(tmp_path / "wrong.toml")
    assert found.message == "cannot be read: Permission denied"


def test_a_message_stays_on_one_short_line(tmp_path: Path) -> None:
    wrong = GOOD.replace('mode = "back"', f'mode = "{"x" * 9999}"\n"a\\nb\\u001b[31m" = 1')
    sentences = [str(problem) for problem in problems(tmp_path / "wrong.toml", wrong.encode())]
    assert [len(sentence) < 700 and sentence.isprintable() for sentence in sentences] == [True, True]


def test_lines_are_found_in_every_way_of_writing() -> None:
    text = '''# a comment
a.b = """
c = 1
[not.a.table]
"""
"quoted = key" = [ # with a comment
  1, [2,
  3],

  { x = [9] }, "]",
]
[[t]]
k = 1
[t.sub]
k = '#'
[[t]]
  [[t.deep]]
  k = {}
'''
    assert tomllib.loads(text)
    key = "quoted = key"
    assert line_index(text) == {
        ("a",): 2, ("a", "b"): 2,
        (key,): 6, (key, 0): 7, (key, 1): 7, (key, 1, 0): 7, (key, 1, 1): 8, (key, 2): 10, (key, 3): 10,
        ("t", 0): 12, ("t", 0, "k"): 13, ("t", 0, "sub"): 14, ("t", 0, "sub", "k"): 15,
        ("t", 1): 16, ("t", 1, "deep", 0): 17, ("t", 1, "deep", 0, "k"): 18,
    }  # fmt: skip


@st.composite
def broken_lines(draw: st.DrawFn) -> bytes:
    """A good file with lines dropped, doubled and swapped."""
    lines = list(LINES)
    for _ in range(draw(st.integers(1, 4))):
        at, to = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
        lines[at : at + 1] = draw(st.sampled_from([[], [lines[at]] * 2, [lines[to]]]))
    return "".join(lines).encode()


@st.composite
def broken_bytes(draw: st.DrawFn) -> bytes:
    """A good file with some bytes replaced, added or cut out."""
    data = GOOD.encode()
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(data) - 1))
        new = draw(
            st.one_of(st.binary(max_size=3), st.sampled_from([b'"', b"[", b"]", b"=", b"{", b"\n", b"."]))
        )
        data = data[:at] + new + data[at + draw(st.integers(0, 2)) :]
    return data


WORDS = [
    *(
        "format",
        "stages",
        "seconds",
        "key",
        "a",
        "=",
        " = ",
        "1",
        '"x"',
        "'",
        '"""',
        "[",
        "]",
        "[[",
        "]]",
        "{",
    ),
    *("}", ",", ".", "\n", "\n\n", "#", "1979-05-27", "inf", "true", "0x", "é", "\\", "\r\n", "\0"),
]
TOML_ISH = st.lists(st.sampled_from(WORDS), max_size=40).map(lambda words: "".join(words).encode())


@settings(max_examples=300, deadline=None)
@given(st.one_of(broken_lines(), broken_bytes(), TOML_ISH, st.binary(max_size=60)))
def test_any_file_is_accepted_or_refused_with_problems(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    last = content.count(b"\n") + 1
    for problem in problems(tmp_path_factory.getbasetemp() / "fuzz.toml", content):
        assert problem.line is None or 1 <= problem.line <= last
        assert problem.message


@settings(max_examples=300, deadline=None)
@given(TOML_ISH)
def test_lines_are_found_in_whatever_is_valid(content: bytes) -> None:
    try:
        data = tomllib.loads(content.decode())
    except ValueError:
        return
    assert set(data) <= {place[0] for place in line_index(content.decode())}
