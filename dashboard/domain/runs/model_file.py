"""The model file that made a run, where it lies here: only that one may explain the run's predictions."""

import hashlib
from functools import lru_cache
from pathlib import Path

from dashboard.domain.errors import UserError
from dashboard.domain.runs.store import Run


def model_of(run: Run, models: Path) -> Path:
    """The ONNX file under `models` whose sha256 the run names. Raises UserError, saying why there is none."""
    wanted = run.manifest.model.sha256 if run.manifest.model else None
    if wanted is None:
        raise UserError("This run does not say which model file made it.")
    files = sorted(models.glob("*.onnx"))
    if not files:
        raise UserError("The model file of this run is not here.")
    for file in files:
        stat = file.stat()
        if _sha256(file, stat.st_size, stat.st_mtime_ns) == wanted:
            return file
    raise UserError("The model file here is not the one that made this run.")


@lru_cache(16)
def _sha256(file: Path, size: int, modified: int) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
