"""A run answers the same from its file, while it is loaded, and from memory."""

import threading
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dashboard.domain.runs import query, tables
from dashboard.domain.runs.groups import groups
from dashboard.domain.runs.manifest import Column
from dashboard.domain.runs.store import Run, write_run
from dashboard.domain.selection import SORTS, Selection
from tests.catalogue import changed

SELECTIONS = [
    Selection(),
    Selection(scoring="any", outcome="right"),
    Selection(q="the", confidence=(0.5, 0.99)),
    Selection(q="THE", actual=("Drama",)),
    Selection(q="a"),
    Selection(q="nothing like this"),
    Selection(area=((-2.0, -2.0), (0.3, -2.0), (0.3, 2.0), (-2.0, 2.0))),
    Selection(area=((0.5, -0.9), (1.5, -0.9), (1.5, 0.9)), q="o"),
    Selection(pattern="Drama>Thriller>Romance", year=(1990, 2015)),
    Selection(columns=(("language", "fr"),), sort="title"),
]


@pytest.fixture
def large_run(small_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Forty times the small run, so that it counts as large, loaded in three pieces."""
    rows = pq.read_table(small_run.predictions)
    many = pa.concat_tables([_named(rows, k) for k in range(40)])
    monkeypatch.setattr(tables, "AT_ONCE", 200)
    monkeypatch.setattr(tables, "PIECE", 8)
    monkeypatch.setattr(tables, "MOST_PIECES", 3)
    monkeypatch.setattr(tables, "QUIET", 0)
    manifest = small_run.manifest.model_copy(update={"id": "large", "posters": len(many)})
    return write_run(tmp_path / "runs", manifest, many)


def _named(rows: pa.Table, k: int) -> pa.Table:
    names = pa.array([f"{k}/{name}" for name in rows["poster"].to_pylist()])
    return rows.set_column(rows.schema.get_field_index("poster"), "poster", names)


def _loaded(run: Run) -> str:
    """The run's rows once they are in memory."""
    tables.source(run)
    for thread in threading.enumerate():
        if thread.name == f"load {run.id}":
            thread.join(60)
    return tables.source(run)


def test_source__a_large_run_is_read_from_its_file_until_it_is_loaded(large_run: Run) -> None:
    assert tables.source(large_run).startswith('"view')
    assert _loaded(large_run).startswith('"run')
    assert query.count(large_run, Selection()) == 480


@pytest.mark.parametrize(
    ("asked", "begins"), [([], 1.0), ([0.5, 1.2], 2.2), ([k / 2 for k in range(99)], 10.0)]
)
def test_load__waits_until_nothing_is_asked_but_not_for_ever(
    asked: list[float], begins: float, small_run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, questions = [0.0], list(asked)

    def sleep(seconds: float) -> None:
        now[0] += seconds
        while questions and questions[0] <= now[0]:
            questions.pop(0)
            tables.source(small_run)

    monkeypatch.setattr(tables, "time", SimpleNamespace(monotonic=lambda: now[0], sleep=sleep))
    tables.source(small_run)
    tables._wait_for_quiet()
    assert now[0] == pytest.approx(begins, abs=0.11)


def test_source__what_does_not_fit_stays_in_its_file(large_run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "ROWS_IN_MEMORY", 479)
    assert _loaded(large_run).startswith('"view')


@pytest.mark.parametrize("selection", SELECTIONS, ids=str)
def test_answers__loaded_are_those_of_the_rows_themselves(
    large_run: Run, small_run: Run, selection: Selection
) -> None:
    """The large run is forty times the small one, which is counted without any of what makes large ones quick."""
    _loaded(large_run)
    assert query.count(large_run, selection) == 40 * query.count(small_run, selection)
    np.testing.assert_array_equal(
        query.confusion_matrix(large_run, selection), 40 * query.confusion_matrix(small_run, selection)
    )
    assert query.hits_within(large_run, selection) == tuple(
        40 * hits for hits in query.hits_within(small_run, selection)
    )
    assert {pattern: n for pattern, n, *_ in query.patterns(large_run, selection, 99)} == {
        pattern: 40 * n for pattern, n, *_ in query.patterns(small_run, selection, 99)
    }
    names = [poster.poster.split("/", 1)[1] for poster in query.posters(large_run, selection, 480)]
    once = [poster.poster for poster in query.posters(small_run, selection, 12)]
    assert sorted(names) == sorted(40 * once)


def test_posters__loaded_keep_their_names_and_titles(large_run: Run, tmp_path: Path) -> None:
    rows = pq.read_table(large_run.predictions)
    titles = rows["title"].to_pylist()
    titles[::3], titles[1::3] = [None] * 160, [""] * 160
    run = changed(large_run, tmp_path, "partly", title=titles)
    known = dict(zip(rows["poster"].to_pylist(), [title or None for title in titles], strict=True))
    assert not all(name.isascii() for name in known)
    first = [poster.poster for poster in query.posters(run, Selection(sort="title"), 480)]
    assert {p.poster: p.title for p in query.posters(run, Selection(), 480)} == known
    assert _loaded(run).startswith('"run')
    # Another limit, so that what was kept of the answers above is not given again.
    assert [poster.poster for poster in query.posters(run, Selection(sort="title"), 481)] == first
    assert {p.poster: p.title for p in query.posters(run, Selection(), 481)} == known
    for name in list(known)[:60]:
        found = query.poster(run, Selection(), name)
        assert found is not None
        assert (found.poster, found.title) == (name, known[name])
        assert query.poster(run, Selection(), name[:-1]) is None
        assert query.poster(run, Selection(), f"{name}\0{known[name]}") is None


@pytest.mark.parametrize("sort", SORTS)
def test_neighbours__are_those_of_the_gallery(large_run: Run, sort: str) -> None:
    """Every key stands forty times, so only the place in the file tells equals apart."""
    _loaded(large_run)
    selection = Selection(sort=sort, outcome="wrong", group="year")
    names = [poster.poster for poster in query.posters(large_run, selection, 480)]
    for place in (0, 1, 39, 40, 41, 120, len(names) - 2, len(names) - 1):
        before = names[place - 1] if place else None
        after = names[place + 1] if place + 1 < len(names) else None
        assert query.neighbours(large_run, selection, names[place]) == (before, after, None)


def test_source__a_category_is_a_text_however_it_is_stored(small_run: Run, tmp_path: Path) -> None:
    rating = Column(name="rating", type="category", label="Rating")
    run = changed(small_run, tmp_path, "rated", (rating,), rating=pa.array([1, 2, 2] * 4, pa.int8()))
    assert query.values(run, Selection(), "rating", 9) == (("2", 8), ("1", 4))
    assert [group.value for group in groups(run, Selection(), "rating")] == ["2", "1"]
    found = {value: query.count(run, Selection(columns=(("rating", value),))) for value in ("1", "~2", "x")}
    assert found == {"1": 4, "~2": 8, "x": 0}


def test_source__what_the_manifest_does_not_name_stays_in_the_file(small_run: Run, tmp_path: Path) -> None:
    run = changed(small_run, tmp_path, "odd", _cell=[0] * 12, _listed=[True] * 12, shadow=["x"] * 12)
    np.testing.assert_array_equal(
        query.confusion_matrix(run, Selection(scoring="any")),
        query.confusion_matrix(small_run, Selection(scoring="any")),
    )
    fields = tables.database.cursor().execute(f"DESCRIBE FROM {tables.source(run)}").fetchall()
    assert "shadow" not in {name for name, *_ in fields}
