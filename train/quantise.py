"""The 8-bit twin: static quantisation of the convolutions, a scale for each channel, calibrated on posters."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process

from dashboard.domain.inference.classifier import INPUT

POSTERS = 256
BATCH = 8


def quantised(model: onnx.ModelProto, posters: np.ndarray) -> onnx.ModelProto:
    """The model with int8 weights and uint8 activations; `posters` uint8 [n, 288, 192, 3] set their ranges.

    What follows the feature map stays in float: it costs next to nothing, and the map's mean remains the logit.
    """
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
    onnx.helper.set_model_props(result, {p.key: p.value for p in model.metadata_props})
    return result


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
