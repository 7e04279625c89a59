from dataclasses import replace
from pathlib import Path

import pytest

from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.inference.likeness import why_not_alike
from dashboard.domain.runs.manifest import Model
from dashboard.domain.runs.store import Run
from tests.tiny_model import write_tiny_model


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A model, its twin at another precision, and the model of another fit."""
    write_tiny_model(tmp_path / "genrenet.onnx")
    write_tiny_model(tmp_path / "other.onnx", version="2")
    twin = (tmp_path / "genrenet.onnx").read_bytes()
    (tmp_path / "twin.onnx").write_bytes(twin.replace(b"tiny", b"twin"))
    return tmp_path


def made_by(run: Run, sha256: str | None) -> Run:
    model = Model(name="genrenet", sha256=sha256)
    return replace(run, manifest=run.manifest.model_copy(update={"model": model}))


@pytest.mark.parametrize(("name", "alike"), [("genrenet", True), ("twin", True), ("other", False)])
def test_why_not_alike__by_the_model_that_made_the_run(
    small_run: Run, models: Path, name: str, alike: bool
) -> None:
    predicting, making = (Classifier(models / f"{each}.onnx") for each in ("genrenet", name))
    assert (making.sha256 == predicting.sha256) == (name == "genrenet")
    said = why_not_alike(made_by(small_run, making.sha256), predicting, models)
    assert (said == "") == alike
    assert alike or "Another model than the one that predicts here made the run “small”" in said


@pytest.mark.parametrize("sha256", ["1" * 64, None])
def test_why_not_alike__model_that_is_not_here(small_run: Run, models: Path, sha256: str | None) -> None:
    predicting = Classifier(models / "genrenet.onnx")
    assert "choose a run of this model" in why_not_alike(made_by(small_run, sha256), predicting, models)


def test_why_not_alike__run_without_embeddings(unlabelled_run: Run, models: Path) -> None:
    said = why_not_alike(unlabelled_run, Classifier(models / "genrenet.onnx"), models)
    assert "“unlabelled” keeps no embeddings" in said
