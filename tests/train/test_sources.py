from pathlib import Path

import numpy as np
import pandas as pd

from train.data import Posters
from train.sources import PosterSet, Sources, soft_targets


def poster_set(rows: list[dict], codes: list[int], name: str) -> PosterSet:
    table = pd.DataFrame([{"poster": f"{i}.png", "genres": ("Drama",)} | row for i, row in enumerate(rows)])
    return PosterSet(
        Posters(Path(name), table), np.zeros((len(rows), 1, 1, 3), np.uint8), np.array(codes, np.uint64)
    )


def far(number: int) -> int:
    """A hash at least 20 bits away from those of other numbers."""
    return sum(1 << ((20 * number + bit) % 64) for bit in range(20))


FIVE = poster_set([{}], [far(0)], "the-five")


def test_sources__who_may_teach() -> None:
    rows = [
        {"split": "train", "in_the_five": "no"},
        {"split": "train", "in_the_five": "yes"},  # the same film, other artwork
        {"split": "train", "in_the_five": "no"},  # the same picture as FIVE's
        {"split": "val", "in_the_five": "no"},
        {"split": "train", "in_the_five": "no"},  # a duplicate of the film in val
    ]
    sources = Sources(poster_set(rows, [far(1), far(2), far(0), 2**63, 2**63 + 1], "many"), FIVE)
    assert sources.val.tolist() == [False, False, False, True, False]
    assert sources.also_in_five.tolist() == [False, True, True, False, False]
    assert sources.teaching.tolist() == [True, False, False, False, False]
    assert sources.outside_val.tolist() == [True, True, True, False, False]


def test_sources__without_a_split_duplicates_stay_together() -> None:
    codes = np.random.default_rng(0).integers(0, 2**63, 100, np.uint64)
    codes[50:] = codes[:50]
    val = Sources(poster_set([{}] * 100, codes.tolist(), "many"), FIVE).val
    assert 0 < val.sum() < 30
    np.testing.assert_array_equal(val[50:], val[:50])


def test_soft_targets__shares_of_the_five() -> None:
    own = poster_set([{"genres": ("Drama", "Music", "Action")}, {"genres": ("Music",)}], [0, 1], "x").posters
    assert soft_targets(own).tolist() == [[0.5, 0, 0.5, 0, 0], [0, 0, 0, 0, 0]]
