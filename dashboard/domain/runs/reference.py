"""The run that another is held against: the one asked for, else the largest judged one of the same model."""

from functools import lru_cache
from pathlib import Path

from dashboard.domain.errors import UserError
from dashboard.domain.runs.store import Run, Store


def reference_of(run: Run, wanted: str | None = None) -> Run | None:
    """The run named `wanted`, else the largest with labels that the same model made; None where there is none.

    Real posters are held against real ones before drawn ones, and drawn ones the other way. Runs are looked for
    beside this one; a run is never held against itself.
    """
    asked = beside(run, wanted)
    if asked is not None:
        return asked
    judged = [other for other in _others(run) if other.has_labels and same_model(run, other)]
    alike = run.manifest.fictional
    return max(judged, key=lambda one: (one.manifest.fictional == alike, one.manifest.posters), default=None)


def beside(run: Run, wanted: str | None) -> Run | None:
    """The other run of that name in the same folder; None where none is wanted, or it cannot be opened."""
    if wanted is None or wanted == run.id:
        return None
    try:
        return _store(run.path.parent).open(wanted)
    except UserError:
        return None


def same_model(run: Run, other: Run) -> bool:
    """Whether the same ONNX file is known to have made both: its sha256 says so."""
    mine, theirs = run.manifest.model, other.manifest.model
    return bool(mine and theirs and mine.sha256 and mine.sha256 == theirs.sha256)


def model_unknown(run: Run) -> bool:
    """Whether the run does not say which file made it, as imported ones do not."""
    return run.manifest.model is None or run.manifest.model.sha256 is None


def _others(run: Run) -> list[Run]:
    runs, _ = _store(run.path.parent).readable()
    return [other for other in runs if other != run and other.manifest.posters]


@lru_cache(16)
def _store(root: Path) -> Store:
    return Store(root)
