"""The figures by which a head is judged, from the same functions that the dashboard shows."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dashboard.domain.metrics import classification
from dashboard.domain.metrics.calibration import ece, reliability
from train.config import GENRES


@dataclass(frozen=True)
class Scores:
    """Accuracy, macro-F1, expected calibration error (15 bins), and recall by genre."""

    accuracy: float
    macro_f1: float
    ece: float
    recall: dict[str, float]


def scores(probabilities: np.ndarray, labels: np.ndarray) -> Scores:
    """Of float [n, 5] against int [n]."""
    guess = probabilities.argmax(1)
    matrix = np.zeros((len(GENRES), len(GENRES)), np.int64)
    np.add.at(matrix, (labels, guess), 1)
    recalls = classification.recall(matrix)
    return Scores(
        float(classification.accuracy(matrix)),
        float(classification.macro_f1(matrix)),
        ece(reliability(probabilities.max(1), guess == labels)),
        {genre: float(value) for genre, value in zip(GENRES, recalls, strict=True)},
    )


def mean_scores(each: Sequence[Scores]) -> Scores:
    """The mean of every figure, over seeds."""
    return Scores(
        float(np.mean([s.accuracy for s in each])),
        float(np.mean([s.macro_f1 for s in each])),
        float(np.mean([s.ece for s in each])),
        {genre: float(np.mean([s.recall[genre] for s in each])) for genre in GENRES},
    )


def any_listed(logits: np.ndarray, marks: np.ndarray) -> float:
    """How often the first guess [n, 5] is a genre that the film lists [n, 5], among films with one of the five."""
    first = marks[np.arange(len(marks)), logits.argmax(1)]
    return float(first[marks.any(1)].mean())
