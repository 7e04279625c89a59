"""The command line says what a user can mend in one sentence, and fails with 1."""

import os
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.inference.picture import decode
from train.__main__ import app
from train.runs import classify

MODEL = Path(__file__).parents[2] / "data" / "models" / "genrenet.onnx"
POSTERS = os.environ.get("MARQUEE_POSTERS")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["evaluate", "--model", "none.onnx", "--posters", ".", "--run", "x"], "none.onnx cannot be read"),
        (["evaluate", "--model", str(MODEL), "--posters", "nowhere", "--run", "x"], "nowhere does not exist"),
        (["evaluate", "--model", str(MODEL), "--posters", ".", "--run", "A B"], "cannot name a run"),
        (["evaluate", "--model", str(MODEL), "--posters", "[/2025]", "--run", "x"], "[/2025] does not exist"),
        (["fit", "--posters", "nowhere"], "does not exist"),
        (["familiar", "--posters", "nowhere"], "There is no checkpoint"),
    ],
)
def test_app__what_a_user_can_mend(
    arguments: list[str], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 1
    assert says in " ".join(result.output.split())
    assert list(tmp_path.iterdir()) == []


def test_app__wrong_usage() -> None:
    assert CliRunner().invoke(app, ["fit"]).exit_code == 2


def test_evaluate__writes_a_run(poster_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    arguments = ["evaluate", "--model", str(MODEL), "--posters", str(poster_folder), "--run", "drawn"]
    result = CliRunner().invoke(app, [*arguments, "--runs", "runs"])
    assert result.exit_code == 0, result.output
    assert {path.name for path in Path("runs/drawn").iterdir()} >= {"run.json", "predictions.parquet"}


@pytest.mark.skipif(not POSTERS, reason="MARQUEE_POSTERS does not name a folder of real posters")
def test_shipped_model__knows_real_posters() -> None:
    files = sorted((Path(str(POSTERS)) / "tmdb-1201").glob("*/*.jpg"))[::12]
    classifier = Classifier(MODEL, threads=2)
    said = classify(classifier, np.stack([decode(file) for file in files]), ["probability"]).probability
    guesses = [classifier.genres[guess] for guess in said.argmax(1)]
    right = sum(guess == file.parent.name for guess, file in zip(guesses, files, strict=True))
    assert right / len(files) > 0.4
