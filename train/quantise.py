"""The 8-bit twin: static quantisation of the convolutions, a scale for each channel, calibrated on posters."""

import copy
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process

from dashboard.domain.inference.classifier import INPUT
from train.export import to_onnx
from train.network import GenreNet
from train.ship import Shipped

POSTERS = 256
BATCH = 8
MIDDLE = 114  # the value nearest to the mean of all three colours


def quantised(shipped: Shipped, posters: np.ndarray) -> onnx.ModelProto:
    """The network with int8 weights and uint8 activations; `posters` uint8 [n, 288, 192, 3] set their ranges.

    The picture's own bytes are the first activations: scaling them in float took a third of the time. What follows
    the feature map stays in float: it costs next to nothing, and the map's mean remains the logit.
    """
    model = to_onnx(Shipped(centred(shipped.network), shipped.facts))
    with tempfile.TemporaryDirectory() as folder:
        plain, ready, small = (Path(folder, name) for name in ("plain.onnx", "ready.onnx", "int8.onnx"))
        onnx.save(model, plain)
        quant_pre_process(plain, ready, skip_symbolic_shape=True)
        quantize_static(
            ready,
            small,
            _Reader(posters),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=["Conv", "Add", "Clip"],
            per_channel=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=_float_nodes(onnx.load(ready)),
            calibrate_method=CalibrationMethod.MinMax,
            calibration_providers=["CPUExecutionProvider"],
        )
        result = onnx.load(small)
    _take_bytes(result)
    onnx.helper.set_model_props(result, {p.key: p.value for p in model.metadata_props})
    onnx.checker.check_model(result)
    return result


def centred(network: GenreNet) -> GenreNet:
    """A copy whose first convolution takes value - MIDDLE, its scaling folded into weights and normalisation.

    The same function but for the picture's rim, where the padding is MIDDLE and not each colour's mean.
    """
    result = copy.deepcopy(network)
    backbone = result.backbone
    stem, norm = backbone.net._conv_stem, backbone.net._bn0
    with torch.no_grad():
        stem.weight /= backbone.std
        norm.running_mean += (stem.weight * (backbone.mean - MIDDLE)).sum((1, 2, 3))
        backbone.mean.fill_(MIDDLE)
        backbone.std.fill_(1)
    return result


def _take_bytes(model: onnx.ModelProto) -> None:
    """Feed the picture itself, a quantised tensor of scale 1 and zero MIDDLE, to the first convolution."""
    graph = model.graph
    chain: list[onnx.NodeProto] = []
    name = INPUT
    while not chain or chain[-1].op_type != "QuantizeLinear":
        (node,) = (node for node in graph.node if name in node.input)
        chain.append(node)
        name = node.output[0]
    (transpose,) = (node for node in chain if node.op_type == "Transpose")
    quantise = chain.pop()
    values = {quantise.input[1]: np.float32(1), quantise.input[2]: np.uint8(MIDDLE)}
    for tensor in graph.initializer:
        if tensor.name in values:
            tensor.CopyFrom(onnx.numpy_helper.from_array(np.array(values[tensor.name]), tensor.name))
    for node in (*chain, quantise):
        graph.node.remove(node)
    used = {name for node in graph.node for name in node.input}
    for tensor in [tensor for tensor in graph.initializer if tensor.name not in used]:
        graph.initializer.remove(tensor)
    transpose.input[0], transpose.output[0] = INPUT, quantise.output[0]
    graph.node.insert(0, transpose)


class _Reader(CalibrationDataReader):
    def __init__(self, posters: np.ndarray) -> None:
        self._batches: Iterator[np.ndarray] = iter(
            [posters[start : start + BATCH] for start in range(0, len(posters), BATCH)]
        )

    def get_next(self) -> dict[str, np.ndarray] | None:
        batch = next(self._batches, None)
        return None if batch is None else {INPUT: np.ascontiguousarray(batch)}


def _float_nodes(model: onnx.ModelProto) -> list[str]:
    """The convolution that makes the activation map."""
    return [node.name for node in model.graph.node if "activation" in node.output]
