"""The worked case, and a way to write posters as lines."""

from collections.abc import Callable

import numpy as np
import pytest

from dashboard.domain.savings.evidence import Evidence, gather

WORKED = """
A A .98 1
B B .95 1
A A .95 1
C A .90 1
A A .80 1
B C .70 1
B B .60 1
A B .50 1
C B .40 0
B A .30 0
"""


def written(lines: str) -> Evidence:
    """Evidence from lines of: true genre, first choice, confidence, whether the true one is among those shown."""
    rows = [line.split() for line in lines.split("\n") if line.strip()]
    genres = sorted({genre for row in rows for genre in row[:2]})
    actual, predicted = ([genres.index(row[i]) for row in rows] for i in (0, 1))
    confidence, hit = [float(row[2]) for row in rows], [row[3] == "1" for row in rows]
    return gather(genres, confidence, actual, predicted, hit)


@pytest.fixture
def worked() -> Evidence:
    return written(WORKED)


@pytest.fixture
def write() -> Callable[[str], Evidence]:
    return written


@pytest.fixture
def population() -> Callable[[int, int], Evidence]:
    """Calibrated posters at random: (how many, seed) -> Evidence of five genres."""

    def draw(posters: int, seed: int) -> Evidence:
        rng = np.random.default_rng(seed)
        confidence = rng.uniform(0.2, 1, posters)
        actual = rng.integers(0, 5, posters)
        right = rng.uniform(size=posters) < confidence
        predicted = np.where(right, actual, (actual + rng.integers(1, 5, posters)) % 5)
        hit = right | (rng.uniform(size=posters) < 0.6)
        return gather(
            ("Action", "Comedy", "Drama", "Romance", "Thriller"), confidence, actual, predicted, hit
        )

    return draw
