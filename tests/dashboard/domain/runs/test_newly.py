"""Newly right and newly wrong posters, told by hand for a pair of runs, and the same wherever posters are filtered."""

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dashboard.domain.metrics.comparison import mcnemar
from dashboard.domain.runs import export, query, together
from dashboard.domain.runs.newly import newly, why_not
from dashboard.domain.runs.places import fitting
from dashboard.domain.runs.predicate import unknown_values
from dashboard.domain.runs.store import Run, Store, write_run
from dashboard.domain.selection import Outcome, Scoring, Selection

# What another run calls ten of the twelve posters of the small run; behind it, what that one called them.
CALLS = {
    "Action/1.png": "Thriller",  # Action, right; this one is listed too
    "Action/2.png": "Action",  # Drama
    "Action/7.png": "Thriller",  # Thriller: both wrong, no genres known
    "Comedy/1.png": "Comedy",  # Drama, which is listed
    "Comedy/2.png": "Comedy",  # Comedy
    "Drama/1.png": "Romance",  # Drama
    "Drama/été & co.png": "Drama",  # Comedy
    "Romance/1.png": "Romance",  # Comedy, which is listed
    "Thriller/1.png": "Comedy",  # Thriller
    "Thriller/7.png": "Action",  # Drama: both wrong
}
BY_HAND: dict[tuple[Scoring, Outcome], list[str]] = {
    ("strict", "right"): ["Action/1.png", "Drama/1.png", "Thriller/1.png"],
    ("strict", "wrong"): ["Action/2.png", "Comedy/1.png", "Drama/été & co.png", "Romance/1.png"],
    ("any", "right"): ["Drama/1.png", "Thriller/1.png"],
    ("any", "wrong"): ["Action/2.png", "Drama/été & co.png"],
}
CASES = pytest.mark.parametrize(("scoring", "outcome"), list(BY_HAND))


@pytest.fixture
def pair(small_run: Run, tmp_path: Path) -> tuple[Run, Run]:
    shutil.copytree(small_run.path, tmp_path / "small")
    table = pq.read_table(small_run.predictions)
    kept = table.filter(pa.compute.is_in(table["poster"], pa.array(CALLS))).sort_by(
        [("poster", "descending")]
    )
    calls = pa.array([CALLS[poster] for poster in kept["poster"].to_pylist()])
    kept = kept.set_column(kept.column_names.index("predicted"), "predicted", calls)
    manifest = small_run.manifest.model_copy(
        update={"id": "other", "title": "Other run", "posters": len(CALLS)}
    )
    return Store(tmp_path).open("small"), write_run(tmp_path, manifest, kept)


@CASES
def test_newly__by_hand(pair: tuple[Run, Run], scoring: Scoring, outcome: Outcome) -> None:
    selection = Selection(vs="other", newly=outcome, scoring=scoring)
    assert _names(pair[0], selection) == BY_HAND[scoring, outcome]


@CASES
def test_newly__is_what_mcnemar_counts(pair: tuple[Run, Run], scoring: Scoring, outcome: Outcome) -> None:
    test = mcnemar(together.joint(pair[0], Selection(scoring=scoring), pair[1]))
    assert {"right": test.gained, "wrong": test.lost}[outcome] == len(BY_HAND[scoring, outcome])


@CASES
def test_newly__the_other_run_sees_the_same_posters_the_other_way(
    pair: tuple[Run, Run], scoring: Scoring, outcome: Outcome
) -> None:
    selection = Selection(vs="other", newly=outcome, scoring=scoring)
    assert _names(pair[1], selection.elsewhere("small", "other")) == BY_HAND[scoring, outcome]


def test_newly__goes_with_every_other_filter(pair: tuple[Run, Run]) -> None:
    chosen = Selection(vs="other", newly="wrong")
    assert _names(pair[0], chosen.but(actual=("Comedy",))) == ["Comedy/1.png"]
    assert _names(pair[0], chosen.but(q="letters", scoring="strict")) == ["Romance/1.png"]
    assert _names(pair[0], chosen.but(columns=(("language", "fr"),))) == ["Drama/été & co.png"]
    assert _names(pair[0], chosen.but(outcome="right")) == []


def test_newly__wherever_posters_are_counted(pair: tuple[Run, Run]) -> None:
    run, chosen = pair[0], Selection(vs="other", newly="wrong", sort="title")
    ways: list[Callable[[], int]] = [
        lambda: query.count(run, chosen),
        lambda: int(query.confusion_matrix(run, chosen).sum()),
        lambda: sum(posters for _, posters, *_ in query.patterns(run, chosen, 50)),
        lambda: len(list(export.rows(run, chosen))),
        lambda: int(fitting(run, chosen).sum()),
        lambda: len(query.row_numbers(run, chosen)),
    ]
    assert [way() for way in ways] == [4] * len(ways)
    # By title: Été & Co., Letters to June, The Long Fuse, Two Left Shoes
    assert query.neighbours(run, chosen, "Action/2.png") == ("Romance/1.png", "Comedy/1.png", 3)


def test_newly__is_no_condition_unless_asked_for(pair: tuple[Run, Run]) -> None:
    assert newly(pair[0], Selection(vs="other")) == ""
    assert newly(pair[0], Selection(vs="gone", newly="right")) == "FALSE"


def test_newly__two_second_runs_are_not_taken_for_one_another(pair: tuple[Run, Run], small_run: Run) -> None:
    shutil.copytree(small_run.path.parent / "second", pair[0].path.parent / "second")
    counts = [query.count(pair[0], Selection(vs=vs, newly="right")) for vs in ("other", "second")]
    assert counts == [3, 4]


def test_newly__first_asked_for_by_many_at_once(pair: tuple[Run, Run]) -> None:
    with ThreadPoolExecutor(8) as pool:
        texts = [str(year) for year in range(40)]
        asked = [Selection(vs="other", newly="right", q=f"{text[-1]}.png") for text in texts]
        counts = list(pool.map(lambda selection: query.count(pair[0], selection), asked))
    names = BY_HAND["strict", "right"]
    assert counts == [sum(f"{text[-1]}.png" in name for name in names) for text in texts]


def test_why_not__says_what_is_missing(pair: tuple[Run, Run], small_run: Run, unlabelled_run: Run) -> None:
    run, folder = pair[0], pair[0].path.parent
    shutil.copytree(unlabelled_run.path, folder / "unlabelled")
    _written(small_run, folder, "strangers", genres=("Action", "Comedy", "Drama", "Romance", "Noir"))
    _written(small_run, folder, "elsewhere", posters=[f"another/{k}.png" for k in range(12)])
    for vs, words in {
        None: "needs a second run",
        "small": "needs a second run",
        "gone": "needs a second run",
        "strangers": "tells other genres apart",
        "elsewhere": "judges none of this run's posters",
        "other": "",
        "unlabelled": "",
    }.items():
        said = why_not(run, Selection(vs=vs, newly="right"))
        assert words in said
        assert bool(words) == bool(said)
    assert "No genre is known" in why_not(
        Store(folder).open("unlabelled"), Selection(vs="small", newly="right")
    )


def test_unknown_values__newly_is_dropped_and_said_or_titled(pair: tuple[Run, Run]) -> None:
    kept = unknown_values(pair[0], Selection(newly="right", q="x", page=3))
    assert kept == Selection(q="x")
    assert [notice for notice in kept.notices if "needs a second run" in notice]
    good = unknown_values(pair[0], Selection(newly="right", vs="other", page=3))
    assert good == Selection(newly="right", vs="other", page=3)
    assert (str(good), good.notices) == ("newly right against Other run", ())


def _names(run: Run, selection: Selection) -> list[str]:
    return sorted(poster.poster for poster in query.posters(run, selection, 50))


def _written(
    run: Run, folder: Path, name: str, genres: tuple[str, ...] = (), posters: list[str] | None = None
) -> None:
    """The same run under another name, with other genres or other posters."""
    table = pq.read_table(run.predictions)
    if posters:
        table = table.set_column(table.column_names.index("poster"), "poster", pa.array(posters))
    if genres:
        table = table.rename_columns(
            [f"p_{genres[-1].lower()}" if c == "p_thriller" else c for c in table.column_names]
        )
    manifest = run.manifest.model_copy(update={"id": name, "genres": genres or run.genres})
    write_run(folder, manifest, table)
