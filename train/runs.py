"""Writing runs: the out-of-fold one of a training, and that of a model file on any labelled posters."""

import hashlib
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd

from dashboard.domain.errors import UserError
from dashboard.domain.inference.classifier import Classifier, Prediction
from dashboard.domain.runs.manifest import Calibration, Manifest, Model
from dashboard.domain.runs.store import Run, write_run
from train.config import GENRES, VERSION
from train.judge import Judgement
from train.sources import PosterSet
from train.table import extra_columns, places, predictions

MODEL = "genrenet"
BATCH = 16


def write_out_of_fold(
    root: Path, run_id: str, five: PosterSet, judgement: Judgement, model: Path, replace: bool = False
) -> Run:
    """The run of the first seed: every poster judged by a head that never saw it. `model` gives the embeddings."""
    classifier = Classifier(model, threads=2)
    embeddings = classify(classifier, five.pixels, ("embedding",)).embedding
    posters = five.posters.table.assign(actual=[own[0] for own in five.posters.genres]).drop(columns="genres")
    temperature = float(np.mean(judgement.results[0].temperatures))
    manifest = Manifest(
        id=run_id,
        title="Real posters",
        description=(
            "Five-fold out-of-fold: each poster is judged by a head that never saw it, its film or a duplicate. "
            "The pictures are not shipped."
        ),
        created_at=datetime.now(UTC),
        protocol="out-of-fold",
        genres=GENRES,
        posters=len(posters),
        model=Model(name=MODEL, version=VERSION, sha256=_sha256(model)),
        calibration=Calibration(method="temperature", temperature=temperature, fitted_on="inner folds"),
    )
    table = predictions(posters, judgement.probabilities.astype(np.float32), places(embeddings))
    return _write(root, manifest, table, embeddings, replace)


def write_held_out(
    root: Path, manifest: Manifest, labelled: PosterSet, classifier: Classifier, replace: bool = False
) -> tuple[Run, np.ndarray, np.ndarray]:
    """The run of a model on posters it did not learn from; also probabilities [n, G] and labels int [n].

    `manifest` says what is known of the posters; count, genres, model, calibration and columns are filled in.
    """
    posters = labels_of(labelled.posters.table, classifier.genres)
    prediction = classify(classifier, labelled.pixels, ("probability", "embedding"))
    columns = extra_columns(posters)
    full = manifest.model_copy(
        update={
            "posters": len(posters),
            "model": Model(name=MODEL, version=classifier.version, sha256=classifier.sha256),
            "calibration": Calibration(
                method="temperature",
                temperature=classifier.temperature,
                fitted_on="inner folds of the training set",
            ),
            "columns": columns,
        }
    )
    table = predictions(posters, prediction.probability, places(prediction.embedding), columns)
    run = _write(root, full, table, prediction.embedding, replace)
    labels = np.array([classifier.genres.index(genre) for genre in posters["actual"]])
    return run, prediction.probability, labels


def classify(classifier: Classifier, pixels: np.ndarray, outputs: Sequence[str]) -> Prediction:
    """All outputs for uint8 [n, 288, 192, 3], a few at a time."""
    parts = [classifier.classify(pixels[i : i + BATCH], outputs) for i in range(0, len(pixels), BATCH)]
    return Prediction(**{name: np.concatenate([getattr(part, name) for part in parts]) for name in outputs})


def labels_of(posters: pd.DataFrame, genres: Sequence[str]) -> pd.DataFrame:
    """With a column `actual`: as the table has it, else the first of the film's genres that the model knows.

    Raises UserError when a poster has no such genre.
    """
    actual = (
        posters["actual"]
        if "actual" in posters
        else [next((genre for genre in own if genre in genres), own[0]) for own in posters["genres"]]
    )
    posters = posters.assign(actual=actual)
    odd = posters[~posters["actual"].isin(genres)]
    if len(odd):
        raise UserError(f"{odd['poster'].iloc[0]} is {odd['actual'].iloc[0]}, which the model does not know.")
    return posters


def _write(root: Path, manifest: Manifest, table: object, embeddings: np.ndarray, replace: bool) -> Run:
    """Write the run; with `replace` the old one of that name gives way once the new one is whole."""
    old = root / manifest.id
    if not (replace and old.exists()):
        return write_run(root, manifest, table, embeddings)
    aside = root / f".old-{manifest.id}"
    shutil.rmtree(aside, ignore_errors=True)
    old.rename(aside)
    try:
        run = write_run(root, manifest, table, embeddings)
    except BaseException:
        aside.rename(old)
        raise
    shutil.rmtree(aside)
    return run


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
