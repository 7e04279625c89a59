import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from scipy.special import softmax

from dashboard.domain.errors import UserError
from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.inference.picture import decode
from train.export import largest_difference, refuse_difference, to_onnx, write_model
from train.head import Basis, Head
from train.network import FEATURES, imagenet_weights
from train.quantise import centred, quantised
from train.runs import classify
from train.ship import Shipped, assemble, load_network, save_network
from train.twins import compare

Fitted = tuple[Shipped, Head, np.ndarray]
Drawn = tuple[np.ndarray, np.ndarray]


@pytest.fixture(scope="module")
def model(fitted: Fitted) -> onnx.ModelProto:
    return to_onnx(fitted[0])


@pytest.fixture(scope="module")
def file(model: onnx.ModelProto, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("model") / "genrenet.onnx"
    write_model(model, place)
    return place


def test_picture_to_probability__the_same_in_training_checkpoint_export_and_app(
    fitted: Fitted, drawn: Drawn, file: Path, poster_folder: Path, tmp_path: Path
) -> None:
    shipped, head, features = fitted
    in_training = softmax(head.logits(features) / 1.5, axis=1)
    save_network(shipped, tmp_path / "c.safetensors")
    with torch.no_grad():
        in_checkpoint = (
            load_network(tmp_path / "c.safetensors").network(torch.from_numpy(drawn[0]))[1].numpy()
        )
    classifier = Classifier(file)
    in_evaluation = classify(classifier, drawn[0], ["probability"]).probability
    paths = sorted(poster_folder.glob("*/*.jpg"))
    in_app = np.concatenate(
        [classifier.classify(decode(path.read_bytes())[None]).probability for path in paths]
    )
    for other in (in_checkpoint, in_evaluation, in_app):
        np.testing.assert_allclose(other, in_training, atol=1e-4)


def test_to_onnx__mean_of_the_activation_is_the_logit(file: Path, drawn: Drawn) -> None:
    said = Classifier(file).classify(drawn[0][:7])
    np.testing.assert_allclose(said.activation.mean((2, 3)), said.logit, atol=1e-4)
    np.testing.assert_allclose(softmax(said.logit / 1.5, axis=1), said.probability, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(said.embedding, axis=1), 1, atol=1e-5)
    assert said.activation.shape == (7, 5, 9, 6)
    assert {said.logit.dtype, said.embedding.dtype, said.activation.dtype} == {np.dtype(np.float32)}


def test_to_onnx__metadata_names_what_the_contract_asks_for(model: onnx.ModelProto) -> None:
    facts = {entry.key: entry.value for entry in model.metadata_props}
    assert set(facts) == {"genres", "temperature", "version", "trained_on", "protocol", "licence", "input"}
    assert json.loads(facts["genres"]) == ["Action", "Comedy", "Drama", "Romance", "Thriller"]
    assert float(facts["temperature"]) == 1.5


def test_largest_difference__is_small_for_the_same_and_large_for_another_network(drawn: Drawn) -> None:
    random = np.random.default_rng(0)
    head = Head(random.normal(0, 0.02, (5, FEATURES)).astype(np.float32), np.zeros(5, np.float32))
    basis = Basis(np.zeros(FEATURES), np.eye(FEATURES)[:128])
    facts = {"genres": ["A", "B", "C", "D", "E"], "embedding": 128, "temperature": 1.5, "version": "1"}
    facts |= {"licence": "", "protocol": "", "trained_on": ""}
    shipped = Shipped(assemble(imagenet_weights(), head, 1.5, basis, 128), facts)
    model = to_onnx(shipped)
    worst = largest_difference(shipped, model, drawn[0])
    refuse_difference(worst)
    other = onnx.ModelProto.FromString(model.SerializeToString())
    bias = next(i for i in other.graph.initializer if i.name == "head.bias")
    bias.CopyFrom(
        onnx.numpy_helper.from_array(onnx.numpy_helper.to_array(bias) + np.float32(2e-4), "head.bias")
    )
    with pytest.raises(UserError, match="differs from PyTorch"):
        refuse_difference(largest_difference(shipped, other, drawn[0]))


def test_refuse_difference__no_number_is_refused() -> None:
    with pytest.raises(UserError, match="logit"):
        refuse_difference({"logit": float("nan"), "probability": 0.0})


def test_write_model__place_that_cannot_be_written(model: onnx.ModelProto, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(UserError, match="cannot be written"):
        write_model(model, tmp_path / "taken" / "model.onnx")


def test_quantised__keeps_the_contract_and_nearly_the_probabilities(
    fitted: Fitted, file: Path, drawn: Drawn, tmp_path: Path
) -> None:
    small = quantised(fitted[0], drawn[0])
    write_model(small, tmp_path / "int8.onnx")
    assert (tmp_path / "int8.onnx").stat().st_size < 0.45 * file.stat().st_size
    twin, whole = Classifier(tmp_path / "int8.onnx"), Classifier(file)
    said = twin.classify(drawn[0])
    np.testing.assert_allclose(said.activation.mean((2, 3)), said.logit, atol=1e-4)
    assert np.abs(said.probability - whole.classify(drawn[0]).probability).mean() < 0.08
    assert twin.sha256 == hashlib.sha256((tmp_path / "int8.onnx").read_bytes()).hexdigest() != whole.sha256


def test_quantised__the_pictures_bytes_go_straight_into_the_first_convolution(
    fitted: Fitted, drawn: Drawn
) -> None:
    graph = quantised(fitted[0], drawn[0]).graph
    (transpose,) = (node for node in graph.node if "image" in node.input)
    (dequantise,) = (node for node in graph.node if transpose.output[0] in node.input)
    assert [transpose.op_type, dequantise.op_type] == ["Transpose", "DequantizeLinear"]
    values = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in graph.initializer}
    assert [float(values[name]) for name in dequantise.input[1:]] == [1, 114]


def test_centred__the_same_first_activations_but_for_the_pictures_rim(fitted: Fitted, drawn: Drawn) -> None:
    picture = torch.from_numpy(drawn[0][:2])
    with torch.no_grad():
        own = centred(fitted[0].network).backbone.early(picture)
        expected = fitted[0].network.backbone.early(picture)
    torch.testing.assert_close(own[..., 1:-1, 1:-1], expected[..., 1:-1, 1:-1], atol=1e-4, rtol=1e-4)


def test_compare__a_model_with_itself(model: onnx.ModelProto, drawn: Drawn) -> None:
    marks = np.eye(5)[drawn[1]]
    marks[0, 1] = 1
    twins = compare(model, model, drawn[0], marks)
    assert twins.posters == 14
    assert twins.agree == 1
    assert twins.divergence == pytest.approx(0, abs=1e-6)
    assert twins.fp32.accuracy == twins.int8.accuracy
