"""Files are written whole or not at all."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dashboard.domain.errors import UserError


@contextmanager
def written_aside(file: Path) -> Iterator[Path]:
    """A temporary file beside `file` that takes its place when the block ends well, and vanishes when not.

    Raises UserError when the folder is missing or cannot be written.
    """
    try:
        with tempfile.NamedTemporaryFile(prefix=".writing-", dir=file.parent, delete=False) as made:
            aside = Path(made.name)
    except OSError as error:
        raise UserError(f"{file} cannot be written ({error.strerror}): choose another place.") from error
    try:
        aside.chmod(0o644)
        yield aside
        aside.replace(file)
    except OSError as error:
        raise UserError(f"{file} could not be written ({error.strerror}); nothing was changed.") from error
    finally:
        aside.unlink(missing_ok=True)
