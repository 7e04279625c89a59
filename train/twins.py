"""What the 8-bit twin costs in accuracy and gains in speed, on posters that neither learnt from."""

import time
from dataclasses import dataclass

import numpy as np
import onnx
import onnxruntime as ort
from rich.table import Table
from scipy.stats import entropy

from dashboard.domain.inference.classifier import INPUT
from train.scores import any_listed, scores

ROUNDS = 60
BATCH = 16


@dataclass(frozen=True)
class Twin:
    """Figures of one of the two: of `posters` with exactly one of the genres, of all with one or more, and of time."""

    accuracy: float
    macro_f1: float
    any_listed: float
    milliseconds: float


@dataclass(frozen=True)
class Twins:
    """Both figures, the share of posters on whose first guess they agree, and how far their probabilities lie
    apart (mean Kullback-Leibler divergence, nats)."""

    posters: int
    fp32: Twin
    int8: Twin
    agree: float
    divergence: float


def compare(model: onnx.ModelProto, small: onnx.ModelProto, pixels: np.ndarray, marks: np.ndarray) -> Twins:
    """Of uint8 [n, 288, 192, 3] whose films have the genres `marks` [n, G]. Time: one thread, one poster."""
    sessions = [_session(either) for either in (model, small)]
    times = _times(sessions, pixels[:1])
    left, right = (_probabilities(session, pixels) for session in sessions)
    fp32, int8 = (_twin(values, marks, spent) for values, spent in zip((left, right), times, strict=True))
    agree = float((left.argmax(1) == right.argmax(1)).mean())
    return Twins(
        int((marks.sum(1) == 1).sum()), fp32, int8, agree, float(entropy(left, right, axis=1).mean())
    )


def _twin(values: np.ndarray, marks: np.ndarray, milliseconds: float) -> Twin:
    one = marks.sum(1) == 1
    own = scores(values[one], marks[one].argmax(1))
    return Twin(own.accuracy, own.macro_f1, any_listed(values, marks), milliseconds)


def table(twins: Twins) -> Table:
    """fp32 beside int8, for the terminal."""
    rows = Table(
        "", "fp32", "int8", title=f"{twins.posters:,} posters of one genre; they agree on {twins.agree:.1%}"
    )
    for name in ("accuracy", "macro_f1", "any_listed"):
        rows.add_row(name, f"{getattr(twins.fp32, name):.3f}", f"{getattr(twins.int8, name):.3f}")
    rows.add_row("ms a poster", f"{twins.fp32.milliseconds:.1f}", f"{twins.int8.milliseconds:.1f}")
    return rows


def _session(model: onnx.ModelProto) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    return ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def _times(sessions: list[ort.InferenceSession], image: np.ndarray) -> list[float]:
    """Median milliseconds of each, taken in turns, so that a busy moment strikes both."""
    taken: list[list[float]] = [[] for _ in sessions]
    for _ in range(ROUNDS):
        for session, own in zip(sessions, taken, strict=True):
            start = time.perf_counter()
            session.run(["probability"], {INPUT: image})
            own.append(time.perf_counter() - start)
    return [float(np.median(own) * 1000) for own in taken]


def _probabilities(session: ort.InferenceSession, pixels: np.ndarray) -> np.ndarray:
    parts = (np.ascontiguousarray(pixels[i : i + BATCH]) for i in range(0, len(pixels), BATCH))
    return np.concatenate([session.run(["probability"], {INPUT: part})[0] for part in parts])
