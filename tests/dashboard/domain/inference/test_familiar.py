from pathlib import Path

import numpy as np
import pytest

from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.inference.familiar import FILE, Familiar, read_familiar, write_familiar
from tests.tiny_model import write_tiny_model


@pytest.fixture
def model(tmp_path: Path) -> Classifier:
    return Classifier(write_tiny_model(tmp_path / "m.onnx"))


def familiar(temperature: float = 1.0) -> Familiar:
    """Strange is what points less than a half along the first axis."""
    linear = np.zeros(128, np.float32)
    linear[0] = -1
    return Familiar(np.zeros((128, 128), np.float32), linear, 0.5, temperature)


def test_strangeness__of_two_embeddings() -> None:
    quadratic = np.zeros((128, 128), np.float32)
    quadratic[1, 2] = 10
    form = Familiar(quadratic, familiar().linear, 0.5, 1.0)
    embeddings = np.zeros((2, 128), np.float16)
    embeddings[0, 0], embeddings[1, :3] = 1, (0.6, 0.8, 0.5)
    np.testing.assert_allclose(form.strangeness(embeddings), [-0.5, -0.1 + 10 * 0.8 * 0.5], rtol=1e-3)


def test_read_familiar__as_written(model: Classifier) -> None:
    write_familiar(model.path.with_name(FILE), familiar())
    found = read_familiar(model)
    assert found is not None
    assert (found.constant, found.temperature) == (0.5, 1.0)
    np.testing.assert_array_equal(found.linear, familiar().linear)


def test_read_familiar__none_of_this_model(model: Classifier) -> None:
    file = model.path.with_name(FILE)
    assert read_familiar(model) is None
    write_familiar(file, familiar(temperature=1.25))
    assert read_familiar(model) is None
    file.write_bytes(b"rubbish")
    assert read_familiar(model) is None
    with file.open("wb") as opened:
        np.savez(opened, quadratic=np.zeros(3), linear=np.zeros(3), constant=0.0, temperature=1.0)
    assert read_familiar(model) is None
