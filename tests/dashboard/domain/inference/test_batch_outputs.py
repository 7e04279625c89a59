import csv
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from dashboard.domain.inference.batch_outputs import bad_files, table_file
from dashboard.domain.inference.batch_rows import Chunk

NAMES = ['=HYPERLINK("http://x").jpg', "@x.jpg", "Drama/1.jpg"]
SAFE = ['\'=HYPERLINK("http://x").jpg', "'@x.jpg", "Drama/1.jpg"]


@pytest.fixture
def chunk() -> Chunk:
    rows = pa.table(
        {"poster": NAMES, "genres": [["=1", "Drama"], ["Drama"], None], "x": pa.array([-1, 0.5, 0.25])}
    )
    return Chunk(rows, np.empty((3, 128), np.float16), [(NAMES[0], "broken")])


def test_table_file__a_csv_runs_no_formula_and_keeps_its_numbers(tmp_path: Path, chunk: Chunk) -> None:
    file = tmp_path / "out.csv"
    with table_file(file) as write:
        write(chunk)
    with file.open(encoding="utf-8", newline="") as text:
        head, *rows = csv.reader(text)
    assert head == ["poster", "genres", "x"]
    assert [row[0] for row in rows] == SAFE
    assert [row[1:] for row in rows] == [["'=1|Drama", "-1.0"], ["Drama", "0.5"], ["", "0.25"]]


def test_bad_files__run_no_formula(tmp_path: Path, chunk: Chunk) -> None:
    file = tmp_path / "out-unreadable.csv"
    with bad_files(file) as write:
        write(chunk)
    with file.open(encoding="utf-8", newline="") as text:
        assert list(csv.reader(text)) == [["poster", "why"], [SAFE[0], "broken"]]
