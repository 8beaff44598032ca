"""Whether the data folder takes what is to be kept there."""

from pathlib import Path
from tempfile import TemporaryFile


def refusal(folder: Path) -> str:
    """Why nothing can be written into `folder`, in the system's words; "" if it can. Makes the folder."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryFile(dir=folder) as file:
            file.write(b"?")
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""
