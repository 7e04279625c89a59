"""A model by the contract, written in a moment: Action the redder, Comedy the greener, Drama the bluer."""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")
NODES = (
    ("Cast", ["image"], ["float"], {"to": TensorProto.FLOAT}),
    ("ReduceMean", ["float", "axes"], ["colour"], {"keepdims": 0}),
    ("MatMul", ["colour", "weights"], ["logit"], {}),
    ("Softmax", ["logit"], ["probability"], {"axis": 1}),
    ("MatMul", ["colour", "projection"], ["projected"], {}),
    ("LpNormalization", ["projected"], ["embedding"], {"axis": 1, "p": 2}),
    ("Reshape", ["logit", "square"], ["small"], {}),
    ("Mul", ["small", "ones"], ["activation"], {}),
)
SHAPES = {"logit": [5], "probability": [5], "embedding": [128], "activation": [5, 9, 6]}


def write_tiny_model(file: Path, version: str = "1") -> Path:
    """Write the model; another `version` is another model."""
    weights = np.zeros((3, 5), np.float32)
    weights[[0, 1, 2], [0, 1, 2]] = 0.02
    constants = {
        "axes": np.array([1, 2]),
        "weights": weights,
        "projection": np.random.default_rng(0).normal(0, 1, (3, 128)).astype(np.float32),
        "square": np.array([-1, 5, 1, 1]),
        "ones": np.ones((1, 1, 9, 6), np.float32),
    }
    graph = helper.make_graph(
        [helper.make_node(kind, given, made, **options) for kind, given, made, options in NODES],
        "tiny",
        [helper.make_tensor_value_info("image", TensorProto.UINT8, ["N", 288, 192, 3])],
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["N", *shape]) for n, shape in SHAPES.items()],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    facts = dict.fromkeys(("trained_on", "protocol", "licence", "input"), "nothing")
    helper.set_model_props(
        model, facts | {"genres": json.dumps(GENRES), "temperature": "1.0", "version": version}
    )
    onnx.save(model, file)
    return file
