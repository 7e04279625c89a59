"""Whether a picture's embedding may be compared with those of a run."""

from functools import lru_cache
from pathlib import Path

from dashboard.domain.errors import UserError
from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.runs.model_file import model_of
from dashboard.domain.runs.store import Run


def why_not_alike(run: Run, classifier: Classifier, models: Path) -> str:
    """Why likeness to the run's posters would mean nothing; empty where it means something.

    Embeddings are of one model, or of its 8-bit twin: on 700 real posters both give the same direction to a cosine of
    0.97 or more (0.995 in the middle), and of the eight nearest of 1,201 posters seven are the same.
    """
    if run.embeddings is None:
        return f"The run “{run.id}” keeps no embeddings, so it cannot be told which of its posters are alike."
    made_by = run.manifest.model
    if made_by and made_by.sha256 == classifier.sha256:
        return ""
    try:
        if _is_twin(model_of(run, models), classifier):
            return ""
    except UserError:
        pass  # the file is not here: then it is another one all the more
    return (
        f"Another model than the one that predicts here made the run “{run.id}”, so it cannot be told which of its "
        "posters are alike: choose a run of this model."
    )


def _is_twin(file: Path, classifier: Classifier) -> bool:
    """The same network at another precision: no two fits have the same temperature to the last digit."""
    version, genres, temperature = _fit(file, file.stat().st_mtime_ns)
    return (version, genres, temperature) == (classifier.version, classifier.genres, classifier.temperature)


@lru_cache(16)
def _fit(file: Path, modified: int) -> tuple[str, tuple[str, ...], float]:
    model = Classifier(file)
    return model.version, model.genres, model.temperature
