"""The points of the map: packed as the browser reads them, thinned evenly, and the same that a filter finds."""

import struct
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from scipy.stats import chisquare

from dashboard.domain.runs import query
from dashboard.domain.runs.manifest import Manifest
from dashboard.domain.runs.places import MOST, Places, fitting, packed, places
from dashboard.domain.runs.store import Run, write_run
from dashboard.domain.selection import Selection


def test_places__every_poster_of_a_small_run(small_run: Run) -> None:
    points = places(small_run)
    assert points.rows.tolist() == list(range(12))
    assert points.total == 12
    assert points.actual.tolist() == [0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4]
    assert points.predicted.tolist() == [0, 2, 4, 2, 1, 2, 2, 1, 1, 3, 4, 2]
    # Letters to June is a romance and a comedy, called comedy: wrong by the label, right by any; always labelled.
    assert points.hits[8] == 2 + 4
    assert points.hits[0] == 1 + 2 + 4
    # Nine Engines has no list of genres, and is called a thriller.
    assert points.hits[2] == 4


def test_places__without_coordinates_or_labels(unlabelled_run: Run, second_run: Run) -> None:
    assert places(unlabelled_run).total == len(places(unlabelled_run).rows) == 0
    assert not fitting(unlabelled_run, Selection()).size
    assert len(places(second_run).rows) == 12


def test_packed__read_back_as_the_browser_does() -> None:
    rows = np.array([2, 5, 70])
    x, y = np.array([-1, 0, 3], np.float32), np.array([10, 10, 10], np.float32)
    points = Places(
        rows, 3, None, x, y, *(np.array(c, np.uint8) for c in ([0, 1, 255], [4, 3, 2], [7, 4, 0]))
    )
    data = packed(points)
    count, x0, x1, y0, y1 = struct.unpack("<I4f", data[:20])
    assert (count, x0, x1, y0, y1) == (3, -1, 3, 10, 10)
    steps, xs, ys = (struct.unpack("<3H", data[20 + 6 * k : 26 + 6 * k]) for k in range(3))
    assert np.cumsum(steps).tolist() == rows.tolist()
    np.testing.assert_allclose([x0 + (x1 - x0) * step / 65535 for step in xs], x, atol=4 / 65535)
    assert ys == (0, 0, 0)
    assert list(data[38:]) == [0, 1, 255, 4, 3, 2, 7, 4, 0]


def test_packed__a_long_stretch_that_is_not_drawn() -> None:
    rows = np.array([0, 1, 70_002])
    zeros = np.zeros(3, np.uint8)
    data = packed(Places(rows, 3, None, np.zeros(3, np.float32), np.zeros(3, np.float32), *[zeros] * 3))
    assert len(data) == 20 + 3 * 11
    assert np.cumsum(struct.unpack("<3I", data[20:32])).tolist() == rows.tolist()


@pytest.mark.parametrize(
    "selection", [Selection(), Selection(outcome="wrong"), Selection(q="the"), Selection(q="none")]
)
def test_fitting__are_the_posters_of_the_gallery(small_run: Run, selection: Selection) -> None:
    listed = {poster.row for poster in query.posters(small_run, selection, 50)}
    assert set(np.flatnonzero(fitting(small_run, selection))) == listed


@pytest.fixture(scope="module")
def large_run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """120,000 posters, every third without a place on the map; the genre goes with the row."""
    n = 120_000
    rows = np.arange(n)
    x = pa.array(rows % 1000 / 1000, pa.float32(), mask=rows % 3 == 0)
    table = pa.table(
        {
            "poster": [f"{row}.png" for row in rows],
            "predicted": np.where(rows % 2, "Drama", "Comedy"),
            "actual": pa.array(np.where(rows < n / 2, "Drama", "Comedy")),
            "x": x,
            "y": x,
            **{name: pa.nulls(n, kind) for name, kind in (("title", pa.string()), ("year", pa.int32()))},
            **{name: pa.nulls(n, pa.list_(pa.string())) for name in ("genres", "top3")},
            **{name: pa.nulls(n, pa.float32()) for name in ("confidence", "p_comedy", "p_drama")},
        }
    )
    manifest = Manifest(
        id="large",
        title="Large",
        created_at=datetime(2026, 1, 2, tzinfo=UTC),
        protocol="held-out",
        genres=("Comedy", "Drama"),
        posters=n,
    )
    return write_run(Path(tmp_path_factory.mktemp("runs")), manifest, table)


def test_places__a_large_run_is_thinned_evenly(large_run: Run) -> None:
    points = places(large_run)
    assert points.total == 80_000
    assert MOST <= len(points.rows) <= MOST + 5
    assert (points.rows % 3 > 0).all()
    in_blocks = np.histogram(points.rows, bins=40, range=(0, 120_000))[0]
    assert chisquare(in_blocks).pvalue > 0.001
    by_remainder = np.bincount(points.rows % 7)
    assert chisquare(by_remainder).pvalue > 0.001


def test_fitting__of_a_thinned_run_are_those_drawn_that_fit(large_run: Run) -> None:
    points = places(large_run)
    fits = fitting(large_run, Selection(actual=("Drama",)))
    assert len(fits) == len(points.rows)
    np.testing.assert_array_equal(fits, points.rows < 60_000)
    assert query.count(large_run, Selection(actual=("Drama",), predicted=("Drama",))) == 30_000
