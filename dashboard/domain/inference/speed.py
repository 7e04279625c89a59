"""How fast a model file is on this machine, measured when asked."""

import statistics
import time
from pathlib import Path

import numpy as np

from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.inference.picture import HEIGHT, WIDTH

ROUNDS = 40
WARM_UP = 5


def milliseconds_a_poster(files: list[Path]) -> list[float]:
    """Median milliseconds of one poster on one thread, a file each, taken in turns so that a busy moment strikes all.

    Raises UserError when a file is missing, broken, or does not keep the contract.
    """
    models = [Classifier(file, threads=1) for file in files]
    image = np.random.default_rng(0).integers(0, 256, (1, HEIGHT, WIDTH, 3), np.uint8)
    taken: list[list[float]] = [[] for _ in models]
    for round_ in range(WARM_UP + ROUNDS):
        for model, own in zip(models, taken, strict=True):
            began = time.perf_counter()
            model.classify(image, ("probability",))
            if round_ >= WARM_UP:
                own.append(1000 * (time.perf_counter() - began))
    return [statistics.median(own) for own in taken]
