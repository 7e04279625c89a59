"""The contract from the other side: models written by hand, right ones and foreign ones."""

import json
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from dashboard.domain.errors import UserError
from dashboard.domain.inference.classifier import Classifier

FACTS = {
    "genres": json.dumps(["Comedy", "Drama"]),
    "temperature": "2.0",
    "version": "1",
    "trained_on": "nothing",
    "protocol": "none",
    "licence": "MIT",
    "input": "uint8",
}
SHAPES = {"logit": [2], "probability": [2], "embedding": [128], "activation": [2, 9, 6]}


def written(
    file: Path,
    facts: dict[str, str] = FACTS,
    shapes: dict[str, list[int]] = SHAPES,
    batch: str | int = "N",
    height: int = 288,
    kind: int = TensorProto.UINT8,
) -> Path:
    """A model that answers, for each picture, its mean value everywhere."""
    nodes = [helper.make_node("Cast", ["image"], ["float"], to=TensorProto.FLOAT)]
    nodes.append(helper.make_node("ReduceMean", ["float", "axes"], ["mean"], keepdims=1))
    constants = [onnx.numpy_helper.from_array(np.array([1, 2, 3]), "axes")]
    for name, shape in shapes.items():
        ones = np.ones([1, *shape], np.float32)
        constants.append(onnx.numpy_helper.from_array(ones, f"{name}_ones"))
        square = onnx.numpy_helper.from_array(np.array([-1] + [1] * len(shape)), f"{name}_shape")
        constants.append(square)
        nodes.append(helper.make_node("Reshape", ["mean", f"{name}_shape"], [f"{name}_mean"]))
        nodes.append(helper.make_node("Mul", [f"{name}_mean", f"{name}_ones"], [name]))
    image = helper.make_tensor_value_info("image", kind, [batch, height, 192, 3])
    outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [batch, *s]) for n, s in shapes.items()]
    graph = helper.make_graph(nodes, "g", [image], outputs, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    helper.set_model_props(model, facts)
    onnx.save(model, file)
    return file


def test_classifier__reads_what_the_file_says(tmp_path: Path) -> None:
    classifier = Classifier(written(tmp_path / "m.onnx"))
    assert classifier.genres == ("Comedy", "Drama")
    assert classifier.temperature == 2.0
    assert (classifier.version, classifier.protocol, classifier.licence) == ("1", "none", "MIT")
    assert len(classifier.sha256) == 64


def test_classify__all_outputs_or_few(tmp_path: Path) -> None:
    classifier = Classifier(written(tmp_path / "m.onnx"))
    images = np.full((3, 288, 192, 3), 7, np.uint8)
    every = classifier.classify(images)
    assert every.activation.shape == (3, 2, 9, 6)
    assert every.embedding.shape == (3, 128)
    few = classifier.classify(images, ["probability"])
    np.testing.assert_allclose(few.probability, np.full((3, 2), 7))
    assert few.logit.size == few.activation.size == few.embedding.size == 0


def test_classify__wrong_array_is_the_programmers_error(tmp_path: Path) -> None:
    classifier = Classifier(written(tmp_path / "m.onnx"))
    for images in (np.zeros((1, 288, 192, 3), np.float32), np.zeros((288, 192, 3), np.uint8)):
        with pytest.raises(ValueError, match="images must be uint8"):
            classifier.classify(images)


@pytest.mark.parametrize("content", [b"", b"no model", b"\x08\x09"])
def test_classifier__broken_file(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "m.onnx").write_bytes(content)
    with pytest.raises(UserError, match=r"broken|not a model"):
        Classifier(tmp_path / "m.onnx")


def test_classifier__missing_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        Classifier(tmp_path / "none.onnx")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"facts": {k: v for k, v in FACTS.items() if k != "licence"}}, "lacks licence"),
        ({"facts": FACTS | {"genres": "Comedy"}}, "names no genres"),
        ({"facts": FACTS | {"temperature": "warm"}}, "temperature"),
        ({"facts": FACTS | {"temperature": "-1"}}, "temperature"),
        ({"facts": FACTS | {"genres": '["A", "B", "C"]'}}, "output logit"),
        ({"shapes": SHAPES | {"activation": [2, 7, 7]}}, "output activation"),
        ({"shapes": {k: v for k, v in SHAPES.items() if k != "embedding"}}, "output embedding"),
        ({"height": 224}, "its input"),
        ({"kind": TensorProto.FLOAT}, "its input"),
        ({"batch": 1}, "fixed number"),
    ],
)
def test_classifier__foreign_model(tmp_path: Path, change: dict, says: str) -> None:
    with pytest.raises(UserError, match=says):
        Classifier(written(tmp_path / "m.onnx", **change))
