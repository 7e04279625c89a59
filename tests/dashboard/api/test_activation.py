"""Activation maps of a run's posters, by the run's own model alone."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from starlette.testclient import TestClient

ADDRESS = "/api/v1/runs/small/posters/Romance%2F1.png/activation"


@pytest.fixture
def data_with_model(data: Path, tmp_path: Path) -> Path:
    """The runs, and a model file of which the run "small" has the sha256; what it says comes from the test's model."""
    shutil.copytree(data / "runs", tmp_path / "data" / "runs")
    models = tmp_path / "data" / "models"
    models.mkdir()
    (models / "genrenet.onnx").write_bytes(b"a model")
    manifest = tmp_path / "data" / "runs" / "small" / "run.json"
    content = json.loads(manifest.read_text())
    content["model"]["sha256"] = hashlib.sha256(b"a model").hexdigest()
    manifest.write_text(json.dumps(content))
    return tmp_path / "data"


def test_activation__one_map_a_genre(start: Callable[..., TestClient], data_with_model: Path) -> None:
    said = start(data=data_with_model).get(ADDRESS).json()
    assert said["genres"] == ["Action", "Comedy", "Drama", "Romance", "Thriller"]
    np.testing.assert_array_equal(said["activation"], np.tile(np.arange(54).reshape(9, 6), (5, 1, 1)))


def test_activation__of_another_model_is_refused_with_a_sentence(
    start: Callable[..., TestClient], data_with_model: Path
) -> None:
    (data_with_model / "models" / "genrenet.onnx").write_bytes(b"another model")
    answer = start(data=data_with_model).get(ADDRESS)
    assert answer.status_code == 409
    assert "not the one that made this run" in answer.json()["detail"]


def test_activation__without_a_picture_or_a_poster(
    start: Callable[..., TestClient], data_with_model: Path, tmp_path: Path
) -> None:
    api = start(data=data_with_model, posters=tmp_path)
    assert api.get(ADDRESS).status_code == 404
    assert api.get("/api/v1/runs/small/posters/none.png/activation").status_code == 404
