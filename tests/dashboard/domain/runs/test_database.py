"""Lists of rows that are kept as tables of the database."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import numpy as np

from dashboard.domain.runs.database import place_in, sql
from dashboard.domain.runs.store import Run


def test_place_in__first_asked_for_by_many_at_once(small_run: Run) -> None:
    rows, many = np.array([4, 0, 7]), 8
    at_once = Barrier(many)

    def ask(name: str) -> list[tuple]:
        at_once.wait()
        return sql(small_run, f"SELECT {place_in(name, rows)} FROM run ORDER BY file_row_number", [])

    with ThreadPoolExecutor(many) as pool:
        for k in range(30):
            for found in pool.map(ask, [f"places {k}"] * many):
                assert [place for (place,) in found] == [1, None, None, None, 0, None, None, 2, *[None] * 4]
