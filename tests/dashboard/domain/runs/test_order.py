"""Groups come one after the other, and alike posters side by side."""

from pathlib import Path

import numpy as np
import pytest

from dashboard.domain.runs import query
from dashboard.domain.runs.order import terms
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import GROUPS, SORTS, TABLE_SORTS, Selection
from tests.catalogue import changed


@pytest.mark.parametrize("group", [group for group in GROUPS if group != "none"])
@pytest.mark.parametrize("sort", SORTS)
def test_posters__groups_are_never_torn_apart(small_run: Run, group: str, sort: str) -> None:
    selection = Selection(group=group, sort=sort)
    shown = query.posters(small_run, selection, 50)
    met = [poster.group for k, poster in enumerate(shown) if k == 0 or poster.group != shown[k - 1].group]
    assert len(met) == len(set(met))
    sizes = query.group_sizes(small_run, selection, group)
    assert sizes == {name: sum(poster.group == name for poster in shown) for name in met}


def test_posters__group_names_by_hand(small_run: Run) -> None:
    def group_of(title: str, **fields: str) -> str | None:
        shown = query.posters(small_run, Selection(**fields), 50)
        return next(poster.group for poster in shown if poster.title == title)

    assert group_of("Letters to June", group="actual") == "Romance"
    assert group_of("Letters to June", group="actual", scoring="any") == "Comedy"
    assert group_of("Letters to June", group="outcome") == "wrong"
    assert group_of("Letters to June", group="year") == "2010"
    assert group_of("Été & Co.", group="year") is None
    assert group_of("Harbour of Iron", group="predicted") == "Action"


def test_alike__neighbours_in_the_list_are_neighbours_on_the_map(small_run: Run) -> None:
    """Twelve posters on a circle: a walk in this order is shorter than 99 of 100 at random."""
    rows = [poster.row for poster in query.posters(small_run, Selection(sort="alike"), 50)]
    angles = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    places = np.c_[np.cos(angles), np.sin(angles)]

    def walk(order: np.ndarray) -> float:
        return float(np.linalg.norm(np.diff(places[order], axis=0), axis=1).sum())

    rng = np.random.default_rng(0)
    assert sorted(rows) == list(range(12))
    assert walk(np.array(rows)) < np.percentile([walk(rng.permutation(12)) for _ in range(1000)], 1)


def test_alike__without_a_map_by_name(unlabelled_run: Run) -> None:
    names = [poster.poster for poster in query.posters(unlabelled_run, Selection(sort="alike"), 50)]
    assert names == sorted(names)
    assert [key for key, _ in terms(Selection(sort="alike"))] == ["_text", "file_row_number"]


def test_neighbours__follow_groups_and_order(small_run: Run) -> None:
    selection = Selection(group="actual", sort="alike")
    names = [poster.poster for poster in query.posters(small_run, selection, 50)]
    assert query.neighbours(small_run, selection, names[4]) == (names[3], names[5], 5)
    assert query.neighbours(small_run, selection, names[0]) == (None, names[1], 1)


@pytest.mark.parametrize("group", ["none", "year"])
@pytest.mark.parametrize("sort", [*SORTS, *TABLE_SORTS])
@pytest.mark.parametrize("name", ["small_run", "unlabelled_run"])
def test_neighbours__in_every_order(name: str, sort: str, group: str, request: pytest.FixtureRequest) -> None:
    run: Run = request.getfixturevalue(name)
    selection = Selection(group=group, sort=sort)
    names: list = [None, *(poster.poster for poster in query.posters(run, selection, 50)), None]
    for place in (1, 2, 6, 12):
        assert query.neighbours(run, selection, names[place]) == (names[place - 1], names[place + 1], place)


def test_title__sorts_by_what_is_shown_and_accents_do_not_count(small_run: Run, tmp_path: Path) -> None:
    titles = ["Zebra", None, "Élan", "Echo", None, "Easel", *["Zoo"] * 6]
    files = [
        "a/z1.png",
        "z/Dust.png",
        "a/z2.png",
        "a/z3.png",
        "y/Fern.png",
        *(f"a/{k}.png" for k in range(7)),
    ]
    run = changed(small_run, tmp_path, "partly", title=titles, poster=files)
    shown = [poster.name for poster in query.posters(run, Selection(sort="title"), 50)]
    assert shown == ["Dust.png", "Easel", "Echo", "Élan", "Fern.png", "Zebra", *["Zoo"] * 6]
    fallen = [poster.name for poster in query.posters(run, Selection(sort="title-down"), 50)]
    assert fallen == shown[::-1]
    assert query.neighbours(run, Selection(sort="title"), "a/z2.png") == ("a/z3.png", "y/Fern.png", 4)
