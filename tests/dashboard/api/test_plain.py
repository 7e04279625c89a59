import json
import math
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd

from dashboard.api.plain import plain
from dashboard.domain.metrics.intervals import Interval


@dataclass(frozen=True)
class Thing:
    name: str
    share: float


def test_plain__everything_that_pages_hold() -> None:
    value = {
        1: np.array([[1, 2], [3, 4]]),
        "nan": [math.nan, math.inf, np.float32("nan"), 0.5],
        "interval": Interval(0.25, 0.5),
        "thing": Thing("a", math.nan),
        "frame": pd.DataFrame({"n": [1, 2], "p": [0.5, None]}),
        "scalar": (np.int64(3), np.bool_(True), True, None, pd.NA),
        "time": datetime(2026, 1, 2, tzinfo=UTC),
        "path": Path("a/b"),
    }
    assert json.loads(json.dumps(plain(value), allow_nan=False)) == {
        "1": [[1, 2], [3, 4]],
        "nan": [None, None, None, 0.5],
        "interval": [0.25, 0.5],
        "thing": {"name": "a", "share": None},
        "frame": [{"n": 1, "p": 0.5}, {"n": 2, "p": None}],
        "scalar": [3, True, True, None, None],
        "time": "2026-01-02T00:00:00+00:00",
        "path": "a/b",
    }
