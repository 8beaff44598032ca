"""Where the shipped resources and the user's own data are."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The shipped resources: inside an installed package, beside it in a checkout."""
    installed = PACKAGE / "resources"
    return installed if installed.is_dir() else PACKAGE.parent / "resources"


def user_data(chosen: Path | None = None) -> Path:
    """The folder of the user's own data: the chosen one, else the platform's."""
    if chosen is not None:
        return chosen
    from platformdirs import user_data_path  # late: the first frame can do without

    return user_data_path("massage-desktop", appauthor=False)
