"""From a PyTorch module to ONNX by tracing."""

import io
import warnings
from collections.abc import Sequence

import onnx
import torch
from torch import nn

from dashboard.domain.inference.classifier import INPUT
from dashboard.domain.inference.picture import HEIGHT, WIDTH

OPSET = 18


def traced(module: nn.Module, outputs: Sequence[str]) -> onnx.ModelProto:
    """The module, which takes uint8 [N, 288, 192, 3], as ONNX with a dynamic batch axis."""
    example = torch.zeros(2, HEIGHT, WIDTH, 3, dtype=torch.uint8)
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        # The exporter by tracing is deprecated; the new one needs a further package and gives the same graph.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module.eval(),
            (example,),
            buffer,  # type: ignore[arg-type]
            input_names=[INPUT],
            output_names=list(outputs),
            dynamic_axes={name: {0: "N"} for name in (INPUT, *outputs)},
            opset_version=OPSET,
            dynamo=False,
        )
    return onnx.load_from_string(buffer.getvalue())
