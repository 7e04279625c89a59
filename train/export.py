"""From the network to an ONNX file with the contract's names, axes and metadata; and the proof that they agree."""

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch

from dashboard.domain.errors import UserError
from dashboard.domain.inference.classifier import INPUT, METADATA, OUTPUTS
from dashboard.domain.inference.picture import HEIGHT, WIDTH
from train.ship import Shipped
from train.trace import traced

CLOSE = 1e-4
BATCHES = (1, 7)


def to_onnx(shipped: Shipped) -> onnx.ModelProto:
    """The network as an ONNX model with metadata; its batch axis is dynamic."""
    model = traced(shipped.network, OUTPUTS)
    _name_shapes(model, len(shipped.facts["genres"]), shipped.facts["embedding"])
    onnx.helper.set_model_props(model, metadata(shipped))
    onnx.checker.check_model(model, full_check=True)
    return model


def metadata(shipped: Shipped) -> dict[str, str]:
    """The contract's metadata, as texts."""
    facts = shipped.facts
    texts = {name: str(facts[name]) for name in METADATA if name not in ("genres", "input")}
    how = f"uint8 [N, {HEIGHT}, {WIDTH}, 3], RGB (sRGB), upright, transparency on white, bicubic to this size"
    return {"genres": json.dumps(facts["genres"]), "input": how} | texts


def largest_difference(shipped: Shipped, model: onnx.ModelProto, posters: np.ndarray) -> dict[str, float]:
    """By output: the largest absolute difference between PyTorch and ONNX Runtime on random pictures and on
    `posters` (uint8 [n, 288, 192, 3]), one and seven at once."""
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    noise = np.random.default_rng(0).integers(0, 256, (8, HEIGHT, WIDTH, 3), np.uint8)
    worst = dict.fromkeys(OUTPUTS, 0.0)
    for images in (noise, posters):
        for batch in _batches(images):
            with torch.no_grad():
                expected = shipped.network(torch.from_numpy(batch))
            for name, value, own in zip(
                OUTPUTS, session.run(list(OUTPUTS), {INPUT: batch}), expected, strict=True
            ):
                worst[name] = max(worst[name], float(np.abs(value - own.numpy()).max()))
    return worst


def refuse_difference(worst: dict[str, float]) -> None:
    """Raise UserError when some output differs by more than 1e-4 (or is no number)."""
    name = max(worst, key=lambda key: np.nan_to_num(worst[key], nan=np.inf))
    if not worst[name] <= CLOSE:
        raise UserError(
            f"The output {name} differs from PyTorch's by {worst[name]:.2g}; nothing was written."
        )


def write_model(model: onnx.ModelProto, file: Path) -> None:
    """Write aside, then rename. Raises UserError when the place cannot be written."""
    aside = file.with_suffix(".writing")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(model.SerializeToString())
        aside.replace(file)
    except OSError as error:
        raise UserError(f"{file} cannot be written ({error.strerror}): choose another --out.") from error


def _batches(images: np.ndarray) -> Iterable[np.ndarray]:
    """The first picture alone, the next seven together."""
    start = 0
    for size in BATCHES:
        if start < len(images):
            yield np.ascontiguousarray(images[start : start + size])
        start += size


def _name_shapes(model: onnx.ModelProto, genres: int, embedding: int) -> None:
    """Write the outputs' shapes out: the exporter leaves some of them open."""
    shapes = [(genres,), (genres,), (embedding,), (genres, HEIGHT // 32, WIDTH // 32)]
    for output, shape in zip(model.graph.output, shapes, strict=True):
        replacement = onnx.helper.make_tensor_value_info(output.name, onnx.TensorProto.FLOAT, ["N", *shape])
        output.CopyFrom(replacement)
