"""EfficientNet-B4 (Tan and Le 2019) for 380 x 380 as an ONNX model with random weights: for its speed only."""

import math

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SIDE = 380
WIDTH, DEPTH = 1.4, 1.8
# Repeats, kernel, stride, expansion and output channels of B0's stages.
STAGES = ((1, 3, 1, 1, 16), (2, 3, 2, 6, 24), (2, 5, 2, 6, 40), (3, 3, 2, 6, 80), (3, 5, 1, 6, 112), (4, 5, 2, 6, 192),
          (1, 3, 1, 6, 320))  # fmt: skip


def efficientnet_b4() -> onnx.ModelProto:
    """float32 [N, 3, 380, 380] -> float32 [N, 1000]; batch normalisation is folded into the convolutions."""
    net = _Network()
    x, channels = net.swish(net.conv("image", 3, _wide(32), 3, 2)), _wide(32)
    for repeats, kernel, stride, expansion, out in STAGES:
        for repeat in range(math.ceil(DEPTH * repeats)):
            x = net.block(x, channels, _wide(out), kernel, stride if repeat == 0 else 1, expansion)
            channels = _wide(out)
    x = net.swish(net.conv(x, channels, _wide(1280), 1))
    x = net.add("Flatten", net.add("GlobalAveragePool", x))
    net.add("Gemm", x, net.weight(_wide(1280), 1000), out="logit")
    return net.model()


def _wide(channels: int) -> int:
    """So many channels times the width, as the next multiple of eight that is at most a tenth too small."""
    wanted = channels * WIDTH
    rounded = max(8, int(wanted + 4) // 8 * 8)
    return rounded + 8 if rounded < 0.9 * wanted else rounded


class _Network:
    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.random = np.random.default_rng(0)

    def add(self, kind: str, *given: str, out: str = "", **options: object) -> str:
        out = out or f"{kind}{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(given), [out], **options))
        return out

    def weight(self, *shape: int) -> str:
        values = self.random.normal(0, 1 / math.sqrt(max(1, math.prod(shape[1:]))), shape).astype(np.float32)
        self.weights.append(numpy_helper.from_array(values, f"w{len(self.weights)}"))
        return self.weights[-1].name

    def conv(self, x: str, channels: int, out: int, kernel: int, stride: int = 1, groups: int = 1) -> str:
        weight, bias = self.weight(out, channels // groups, kernel, kernel), self.weight(out)
        return self.add("Conv", x, weight, bias, strides=[stride] * 2, group=groups, auto_pad="SAME_UPPER")

    def swish(self, x: str) -> str:
        return self.add("Mul", x, self.add("Sigmoid", x))

    def block(self, x: str, channels: int, out: int, kernel: int, stride: int, expansion: int) -> str:
        """Expand, convolve each channel, squeeze and excite, project; and add what came in where it fits."""
        wide = channels * expansion
        y = self.swish(self.conv(x, channels, wide, 1)) if expansion > 1 else x
        y = self.swish(self.conv(y, wide, wide, kernel, stride, groups=wide))
        squeezed = self.swish(self.conv(self.add("GlobalAveragePool", y), wide, max(1, channels // 4), 1))
        y = self.add("Mul", y, self.add("Sigmoid", self.conv(squeezed, max(1, channels // 4), wide, 1)))
        y = self.conv(y, wide, out, 1)
        return self.add("Add", x, y) if stride == 1 and channels == out else y

    def model(self) -> onnx.ModelProto:
        image = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["N", 3, SIDE, SIDE])
        logit = helper.make_tensor_value_info("logit", TensorProto.FLOAT, ["N", 1000])
        graph = helper.make_graph(self.nodes, "b4", [image], [logit], self.weights)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
