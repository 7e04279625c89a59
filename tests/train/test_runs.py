from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.runs.manifest import Manifest
from train.config import GENRES
from train.export import to_onnx, write_model
from train.head import Head
from train.runs import labels_of, write_held_out
from train.ship import Shipped
from train.sources import read_set


@pytest.fixture(scope="module")
def classifier(
    fitted: tuple[Shipped, Head, np.ndarray], tmp_path_factory: pytest.TempPathFactory
) -> Classifier:
    file = tmp_path_factory.mktemp("model") / "genrenet.onnx"
    write_model(to_onnx(fitted[0]), file)
    return Classifier(file)


def manifest() -> Manifest:
    now = datetime.now(UTC)
    return Manifest(id="drawn", title="Drawn", created_at=now, protocol="held-out", genres=GENRES, posters=0)


def table_of(poster_folder: Path) -> Path:
    """A table with a title and an extra column beside the posters."""
    files = sorted(poster_folder.glob("*/*.jpg"))
    rows = [
        {
            "poster": str(f.relative_to(poster_folder)),
            "title": f.stem,
            "genres": f"{f.parent.name}|Music",
            "mood": "x",
        }
        for f in files
    ]
    pd.DataFrame(rows).to_csv(poster_folder / "manifest.csv", index=False)
    return poster_folder / "manifest.csv"


def test_write_held_out__the_run_says_what_the_model_said(
    classifier: Classifier, poster_folder: Path, drawn: tuple[np.ndarray, np.ndarray], tmp_path: Path
) -> None:
    said: list[str] = []
    labelled = read_set(table_of(poster_folder), said.append, cache=tmp_path / "cache")
    run, probabilities, labels = write_held_out(tmp_path / "runs", manifest(), labelled, classifier)
    np.testing.assert_array_equal(labels, drawn[1])
    np.testing.assert_allclose(probabilities, classifier.classify(drawn[0]).probability, atol=1e-4)
    rows = pd.read_parquet(run.predictions)
    np.testing.assert_allclose(rows[[f"p_{genre.lower()}" for genre in GENRES]], probabilities, atol=1e-6)
    assert rows["actual"].tolist() == [GENRES[label] for label in labels]
    assert run.manifest.posters == 15
    assert [column.name for column in run.manifest.columns] == ["mood"]
    assert run.manifest.model is not None
    assert run.manifest.model.sha256 == classifier.sha256
    assert run.embeddings is not None
    np.testing.assert_allclose(np.linalg.norm(run.embeddings.astype(np.float32), axis=1), 1, atol=2e-3)
    assert said == []


def test_write_held_out__a_run_is_replaced_only_when_asked(
    classifier: Classifier, poster_folder: Path, tmp_path: Path
) -> None:
    labelled = read_set(table_of(poster_folder), print, cache=tmp_path / "cache")
    write_held_out(tmp_path / "runs", manifest(), labelled, classifier)
    with pytest.raises(UserError, match="exists already"):
        write_held_out(tmp_path / "runs", manifest(), labelled, classifier)
    write_held_out(tmp_path / "runs", manifest(), labelled, classifier, replace=True)
    assert [path.name for path in (tmp_path / "runs").iterdir()] == ["drawn"]


def test_labels_of__first_genre_that_the_model_knows() -> None:
    posters = pd.DataFrame({"poster": ["a", "b"], "genres": [("Music", "Drama"), ("Comedy", "Drama")]})
    assert labels_of(posters, GENRES)["actual"].tolist() == ["Drama", "Comedy"]
    with pytest.raises(UserError, match="a is Music"):
        labels_of(posters.assign(genres=[("Music",), ("Drama",)]), GENRES)


def test_labels_of__the_column_actual_wins() -> None:
    posters = pd.DataFrame({"poster": ["a"], "genres": [("Drama", "Comedy")], "actual": ["Comedy"]})
    assert labels_of(posters, GENRES)["actual"].tolist() == ["Comedy"]
