"""The command line of the exporter; what it compares and writes is tested in tests/train/test_export.py."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from typer.testing import CliRunner

import export_onnx
from dashboard.domain.inference.classifier import Classifier
from train.config import GENRES
from train.head import Head, fit_basis
from train.network import FEATURES, imagenet_weights
from train.ship import Shipped, assemble, save_network


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    random = np.random.default_rng(0)
    head = Head(random.normal(0, 0.05, (5, FEATURES)).astype(np.float32), np.zeros(5, np.float32))
    features = random.random((8, FEATURES)).astype(np.float32)
    weights = {k: v.half().float() if v.is_floating_point() else v for k, v in imagenet_weights().items()}
    facts = {"genres": list(GENRES), "embedding": 128, "temperature": 1.0, "version": "1.0.0"}
    facts |= {"licence": "MIT", "protocol": "none", "trained_on": "nothing"}
    file = tmp_path_factory.mktemp("checkpoint") / "net.safetensors"
    save_network(Shipped(assemble(weights, head, 1.0, fit_basis(features, 128), 128), facts), file)
    return file


def test_main__writes_beside_the_checkpoint(checkpoint: Path) -> None:
    result = CliRunner().invoke(export_onnx.app, [str(checkpoint)])
    assert result.exit_code == 0, result.output
    assert Classifier(checkpoint.with_suffix(".onnx")).genres == GENRES


def test_main__int8_says_what_it_costs(
    checkpoint: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for number, genre in enumerate(GENRES):
        (tmp_path / "set" / genre).mkdir(parents=True)
        for step in range(2):
            Image.new("RGB", (40, 60), (50 * number, 20, 120 * step)).save(
                tmp_path / "set" / genre / f"{step}.png"
            )
    out = tmp_path / "small.onnx"
    export_onnx.main(checkpoint, out, True, [tmp_path / "set"])
    assert Classifier(out).genres == GENRES
    said = capsys.readouterr().out
    assert "macro_f1" in said
    assert "ms a poster" in said


def test_main__what_a_user_can_mend(checkpoint: Path, tmp_path: Path) -> None:
    for arguments, says in (
        ([str(tmp_path / "none")], "no checkpoint"),
        ([str(checkpoint), "--int8"], "needs posters"),
        ([str(checkpoint), "--calibration", str(tmp_path / "none")], "does not exist"),
        ([str(checkpoint), "--calibration", "[/2025]"], "[/2025] does not exist"),
    ):
        result = CliRunner().invoke(export_onnx.app, arguments)
        assert result.exit_code == 1
        assert says in " ".join(result.output.split())
        assert "Traceback" not in result.output
