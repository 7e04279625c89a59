from pathlib import Path

import numpy as np
import pytest

from dashboard.domain.inference import batch_rows
from dashboard.domain.inference.batch_parts import Parts, Scored
from dashboard.domain.inference.batch_rows import TWICE, Rows
from dashboard.domain.inference.sources import Item


def test_rows__names_that_stand_twice_in_different_chunks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_rows, "PARTS_AT_ONCE", 2)
    given = [
        _good("Drama/a", "Drama"),
        _good("b", "", "tiny"),
        Scored("c", "", "broken"),
        _good("Drama/a", "Drama", "blank"),
        _good("c", ""),
        _good("b", "", "tiny"),
        _good("b", ""),
    ]
    rows = Rows(_parts(tmp_path, given))
    chunks = list(rows)
    assert (rows.good, rows.labelled, rows.warned) == (3, 1, 2)
    assert [name for chunk in chunks for name in chunk.rows["poster"].to_pylist()] == ["Drama/a", "b", "c"]
    assert [len(chunk.embeddings) for chunk in chunks] == [2, 0, 1, 0]
    assert [pair for chunk in chunks for pair in chunk.bad] == [
        ("c", "broken"),
        ("Drama/a", TWICE),
        ("b", TWICE),
        ("b", TWICE),
    ]


def test_rows__names_of_one_hash_are_different_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_rows, "hash", lambda name: 7, raising=False)
    rows = Rows(_parts(tmp_path, [_good("Drama/a", "Drama"), _good("b", ""), _good("c", "", "tiny")]))
    assert (rows.good, rows.labelled, rows.warned) == (3, 1, 1)
    assert [chunk.bad for chunk in rows] == [[]]


def _good(poster: str, folder: str, *warnings: str) -> Scored:
    probability = np.array([0.7, 0.2, 0.1], np.float32)
    return Scored(poster, folder, None, probability, np.eye(1, 128, dtype=np.float32)[0], warnings)


def _parts(folder: Path, rows: list[Scored]) -> Parts:
    """Finished parts of one row each."""
    parts = Parts(folder, "", ("Drama", "Comedy", "Action"))
    parts.size = 1
    parts.begin(Item(row.poster, row.folder, "", lambda: b"") for row in rows)
    for part, row in enumerate(rows):
        parts.write(part, [row])
    return parts
