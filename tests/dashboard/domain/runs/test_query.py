"""Counts by SQL against the posters that they open, and against plain Python over the same rows."""

import shutil
from pathlib import Path
from typing import get_args
from unicodedata import combining, normalize

import numpy as np
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import confusion_matrix

from dashboard.domain.metrics.classification import accuracy
from dashboard.domain.runs import query, together
from dashboard.domain.runs.groups import groups
from dashboard.domain.runs.manifest import Column
from dashboard.domain.runs.store import Run, Store
from dashboard.domain.selection import Scoring, Selection
from tests.catalogue import changed

EVERYTHING = 1000
SCORINGS: tuple[Scoring, ...] = get_args(Scoring)
GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")


def names(run: Run, selection: Selection) -> list[str]:
    return [poster.poster for poster in query.posters(run, selection, EVERYTHING)]


def test_confusion_matrix__by_hand_and_by_scikit_learn(small_run: Run) -> None:
    by_hand = [[1, 0, 1, 0, 1], [0, 1, 1, 0, 0], [0, 1, 2, 0, 0], [0, 1, 0, 1, 0], [0, 0, 1, 0, 1]]
    rows = pq.read_table(small_run.predictions).to_pydict()
    found = query.confusion_matrix(small_run, Selection())
    np.testing.assert_array_equal(found, by_hand)
    np.testing.assert_array_equal(found, confusion_matrix(rows["actual"], rows["predicted"], labels=GENRES))


def test_confusion_matrix__any_listed_genre_counts_as_right(small_run: Run) -> None:
    """Comedy/1 is called Drama and is also one; Romance/1 is called Comedy and is also one."""
    found = query.confusion_matrix(small_run, Selection(scoring="any"))
    assert np.trace(found) == 8
    assert found[GENRES.index("Drama"), GENRES.index("Drama")] == 3
    assert found[GENRES.index("Comedy"), GENRES.index("Comedy")] == 2
    assert query.any_listed(small_run, Selection()) == (10, 6, 8)


FILTERS = [
    Selection(),
    Selection(outcome="wrong"),
    Selection(confidence=(0.5, 0.8)),
    Selection(year=(1984, 1999), q="a"),
    Selection(columns=(("language", "fr"),)),
]


@pytest.mark.parametrize("scoring", ["strict", "any"])
@pytest.mark.parametrize("selection", FILTERS, ids=str)
def test_confusion_matrix__each_cell_is_the_number_of_posters_that_it_opens(
    small_run: Run, selection: Selection, scoring: str
) -> None:
    selection = selection.but(scoring=scoring)
    matrix = query.confusion_matrix(small_run, selection)
    for i, actual in enumerate(GENRES):
        for j, predicted in enumerate(GENRES):
            opened = selection.but(actual=(actual,), predicted=(predicted,))
            assert matrix[i, j] == len(names(small_run, opened)) == query.count(small_run, opened)


def test_confusion_matrix__of_the_2025_workbook_opens_what_it_counts() -> None:
    from dashboard.settings import ROOT

    run = Store(ROOT / "data" / "runs").open("baseline-2025")
    matrix = query.confusion_matrix(run, Selection())
    opened = [[query.count(run, Selection(actual=(a,), predicted=(p,))) for p in GENRES] for a in GENRES]
    np.testing.assert_array_equal(matrix, opened)


def test_confusion_matrix__unlabelled_run_has_none(unlabelled_run: Run) -> None:
    assert query.confusion_matrix(unlabelled_run, Selection()).sum() == 0
    assert query.count(unlabelled_run, Selection(outcome="right")) == 0
    assert query.count(unlabelled_run, Selection(outcome="wrong")) == 0
    assert query.hits_within(unlabelled_run, Selection()) == (0, 0, 0)
    assert query.genre_counts(unlabelled_run, Selection(), "predicted")["Drama"] == 5


def test_confusion_matrix__cannot_be_spoiled(small_run: Run) -> None:
    with pytest.raises(ValueError, match="read-only"):
        query.confusion_matrix(small_run, Selection())[0, 0] = 7


genres = st.lists(st.sampled_from(GENRES), unique=True, max_size=2).map(tuple)
ends = st.sampled_from([0.0, 0.4, 0.45, 0.5, 0.7, 0.75, 0.95, 0.99, 1.0])


@given(
    st.builds(
        Selection,
        actual=genres,
        predicted=genres,
        outcome=st.sampled_from([None, "right", "wrong"]),
        confidence=st.none() | st.tuples(ends, ends).map(lambda pair: tuple(sorted(pair))),
        pattern=st.none() | st.sampled_from(["Drama>Thriller>Romance", "Comedy>Drama>Romance", "A>B>C"]),
        year=st.none() | st.sampled_from([(1984, 1991), (1999, 1999), (2020, 2021)]),
        q=st.sampled_from(["", "THE", "été", "ETE", "ôf", "7.png", "2", "%", "_", "'", "\x00"]),
        scoring=st.sampled_from(["strict", "any"]),
        columns=st.sampled_from(
            [
                (),
                (("language", "fr"),),
                (("language", "fr"), ("language", "en")),
                (("lightness", "0.3-0.6"),),
                (("language", "~E"), ("lightness", "0.2")),
                (("none", "x"),),
            ]
        ),
    )
)
@settings(max_examples=150)
def test_posters__are_those_that_plain_python_finds(data: Path, selection: Selection) -> None:
    run = Store(data / "runs").open("small")
    rows = pq.read_table(run.predictions).to_pylist()
    fitting = [row for row in rows if _fits(row, selection)]
    assert set(names(run, selection)) == {row["poster"] for row in fitting}
    assert query.count(run, selection) == len(fitting)
    known = [row for row in fitting if row["genres"] is not None and row["actual"] is not None]
    strict = [row["predicted"] == row["actual"] for row in known]
    either = [right or row["predicted"] in row["genres"] for right, row in zip(strict, known, strict=True)]
    assert query.any_listed(run, selection) == (len(known), sum(strict), sum(either))


def _fits(row: dict, selection: Selection) -> bool:
    truth = row["actual"]
    if selection.scoring == "any" and row["predicted"] in (row["genres"] or ()):
        truth = row["predicted"]
    low, high = (np.float32(end) for end in selection.confidence or (0, 1))
    first, last = selection.year or (0, 9999)
    text = _plain(selection.q)
    return (
        (not selection.actual or truth in selection.actual)
        and (not selection.predicted or row["predicted"] in selection.predicted)
        and (selection.outcome is None or (truth == row["predicted"]) == (selection.outcome == "right"))
        and low <= row["confidence"] and (row["confidence"] < high or high == 1 or row["confidence"] == low == high)
        and selection.pattern in (None, ">".join(row["top3"]))
        and (selection.year is None or (row["year"] is not None and first <= row["year"] <= last))
        and (text in _plain(row["title"]) or text in _plain(row["poster"]))
        and _fits_columns(row, selection)
    )  # fmt: skip


def _plain(text: str) -> str:
    """In small letters without accents."""
    return "".join(sign for sign in normalize("NFD", text) if not combining(sign)).lower()


def _fits_columns(row: dict, selection: Selection) -> bool:
    languages = {value for name, value in selection.columns if name == "language"}
    if languages and not (row["language"] in languages or (languages == {"~E"} and "e" in row["language"])):
        return False
    ranges = {"0.3-0.6": (0.3, 0.6), "0.2": (0.2, 0.2)}
    spans = [ranges[value] for name, value in selection.columns if name == "lightness"]
    return all(low <= row["lightness"] <= high for low, high in spans)


@pytest.mark.parametrize(
    ("sort", "first", "last"),
    [
        ("mistakes", "Thriller/7.png", "Drama/2.png"),
        ("unsure", "Drama/été & co.png", "Thriller/7.png"),
        ("sure", "Thriller/7.png", "Drama/été & co.png"),
        ("title", "Drama/2.png", "Drama/1.png"),
        ("year", "Thriller/7.png", "Drama/été & co.png"),
        ("file", "Action/1.png", "Thriller/7.png"),
    ],
)
def test_posters__in_each_order(small_run: Run, sort: str, first: str, last: str) -> None:
    found = names(small_run, Selection(sort=sort))
    assert (found[0], found[-1], len(set(found))) == (first, last, 12)


@pytest.mark.parametrize("sort", ["mistakes", "title-down", "alike"])
def test_posters__of_a_large_run_are_the_same(
    small_run: Run, sort: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a large run places are found first, and the rows of those are read for themselves."""
    asked = Selection(sort=sort, outcome="wrong")
    at_once = query._page.__wrapped__(small_run, asked, 4, 1)
    monkeypatch.setattr(query, "is_large", lambda run: True)
    assert query._page.__wrapped__(small_run, asked, 4, 1) == at_once
    assert len(at_once) == 4


def test_posters__pages_meet_without_gap(small_run: Run) -> None:
    pages = [query.posters(small_run, Selection(), 5, offset) for offset in (0, 5, 10, 15)]
    assert [len(page) for page in pages] == [5, 5, 2, 0]
    assert [poster.poster for page in pages for poster in page] == names(small_run, Selection())


def test_poster__says_all_that_the_run_knows(small_run: Run) -> None:
    poster = query.poster(small_run, Selection(), "Drama/2.png")
    assert poster is not None
    assert (poster.row, poster.title, poster.year) == (6, "A House by the Weir", 1999)
    assert (poster.actual, poster.predicted, poster.is_right) == ("Drama", "Drama", True)
    assert poster.genres == ("Drama", "Romance")
    assert poster.probabilities == pytest.approx((0.05, 0.02, 0.65, 0.13, 0.15))
    assert poster.columns == (("Language", "fr"), ("Lightness", 0.4))
    assert query.poster(small_run, Selection(), "no such poster") is None


def test_poster__right_under_any_listed_genre(small_run: Run) -> None:
    strict, loose = (query.poster(small_run, Selection(scoring=s), "Comedy/1.png") for s in ("strict", "any"))
    assert strict is not None
    assert loose is not None
    assert (strict.is_right, loose.is_right) == (False, True)


def test_at_rows__by_place_in_the_file_in_the_order_given(small_run: Run) -> None:
    found = query.at_rows(small_run, Selection(), [11, 0])
    assert {poster.row: poster.poster for poster in found} == {0: "Action/1.png", 11: "Thriller/7.png"}
    assert query.at_rows(small_run, Selection(), []) == []


def test_neighbours__in_the_order_of_the_selection(small_run: Run) -> None:
    selection = Selection(actual=("Action",), sort="file")
    assert query.neighbours(small_run, selection, "Action/2.png") == ("Action/1.png", "Action/7.png", 2)
    assert query.neighbours(small_run, selection, "Action/1.png") == (None, "Action/2.png", 1)
    assert query.neighbours(small_run, selection, "Drama/1.png") is None


def test_commonest_confidence__of_the_posters_with_a_label(small_run: Run, tmp_path: Path) -> None:
    actual = pq.read_table(small_run.predictions)["actual"].to_pylist()
    sure = [0.9] * 7 + [0.5] * 5
    some = changed(small_run, tmp_path, "some", confidence=sure, actual=[None, None, None, *actual[3:]])
    assert query.commonest_confidence(some, Selection()) == (0.5, 5)  # of the others four have a label
    assert query.commonest_confidence(some, Selection(confidence=(0.8, 1.0))) == (0.9, 4)
    assert query.commonest_confidence(some, Selection(q="no such film"))[1] == 0


def test_reliability__each_bin_is_the_number_of_posters_that_it_opens(small_run: Run) -> None:
    table = query.reliability(small_run, Selection(), 10)
    assert table.posters == 12
    for k in range(10):
        opened = Selection(confidence=(table.edges[k], table.edges[k + 1]))
        assert table.count[k] == query.count(small_run, opened)
        assert table.right[k] == query.count(small_run, opened.but(outcome="right"))
    assert table.accuracy == accuracy(query.confusion_matrix(small_run, Selection()))
    assert table.mean_confidence == pytest.approx(query.mean_confidence(small_run, Selection()))


def test_commonest_pattern__of_all_that_have_one(small_run: Run, tmp_path: Path) -> None:
    lists = pq.read_table(small_run.predictions)["top3"].to_pylist()
    some = changed(small_run, tmp_path, "some", top3=[None, *lists[1:]])
    assert query.commonest_pattern(some, Selection()) == ("Comedy>Romance>Drama", 2, 11, 8)
    assert query.commonest_pattern(changed(small_run, tmp_path, "none", top3=None), Selection()) is None


def test_patterns__commonest_first_and_nothing_where_unknown(small_run: Run) -> None:
    found = query.patterns(small_run, Selection(), 2)
    assert found == (("Comedy>Romance>Drama", 2, 1, 1), ("Drama>Thriller>Romance", 2, 1, 1))
    assert sum(posters for _, posters, *_ in query.patterns(small_run, Selection(), 99)) == 12


def test_hits_within__one_two_three_guesses(small_run: Run) -> None:
    """Second guess right: Action/2 and /7, Comedy/1, Drama/été, Romance/1, Thriller/7; none needs the third."""
    assert query.hits_within(small_run, Selection()) == (6, 12, 12)
    assert query.hits_within(small_run, Selection(actual=("Action",))) == (1, 3, 3)


def test_hits_within__only_of_posters_whose_first_guesses_are_known(small_run: Run, tmp_path: Path) -> None:
    """The first three posters keep theirs: Action, right at the first, second and second guess."""
    lists = pq.read_table(small_run.predictions)["top3"].to_pylist()
    plain = changed(small_run, tmp_path, "plain", top3=None)
    mixed = changed(small_run, tmp_path, "mixed", top3=[*lists[:3], [], *[None] * 8])
    assert (query.hits_within(plain, Selection()), query.with_guesses(plain, Selection())) == ((0, 0, 0), 0)
    assert (query.hits_within(mixed, Selection()), query.with_guesses(mixed, Selection())) == ((1, 3, 3), 3)
    assert query.with_guesses(small_run, Selection()) == 12


def test_genre_counts__both_sides(small_run: Run) -> None:
    actual = query.genre_counts(small_run, Selection(), "actual")
    predicted = query.genre_counts(small_run, Selection(), "predicted")
    assert actual == {"Action": 3, "Comedy": 2, "Drama": 3, "Romance": 2, "Thriller": 2}
    assert predicted == {"Action": 1, "Comedy": 3, "Drama": 5, "Romance": 1, "Thriller": 2}


def test_columns_and_years__what_filters_offer(small_run: Run, unlabelled_run: Run) -> None:
    assert query.years(small_run, Selection()) == (1984, 2015)
    assert query.values(small_run, Selection(), "language", 1) == (("en", 7),)
    assert query.span(small_run, Selection(), "lightness") == (0.1, 0.9)
    assert query.knows_genres(small_run)
    assert not query.knows_genres(unlabelled_run)


# What queries call their own parts, now or once.
NAMES = (
    *("value", "n", "t", "p", "r", "h", "s", "step", "cell", "total", "row", "place", "theirs", "listed"),
    *("t1", "t2", "r1", "h2", "automatic1", "by_strict", "by_any", "posters", "found", "given", "is_right"),
)


@pytest.mark.parametrize("undeclared", [False, True])
def test_queries__a_column_may_have_any_name(
    small_run: Run, second_run: Run, tmp_path: Path, undeclared: bool
) -> None:
    columns = tuple(Column(name=name, type="category", label=name) for name in NAMES)
    texts = {name: [f"{name} {row % 2}" for row in range(12)] for name in NAMES}
    shutil.copytree(second_run.path, tmp_path / "second")
    run = changed(small_run, tmp_path, "named", () if undeclared else columns, **texts)
    other = changed(second_run, tmp_path, "other", () if undeclared else columns, **texts)
    for scoring in SCORINGS:
        everything = Selection(scoring=scoring)
        newly = everything.but(vs="second", newly="right")
        assert query.values(run, everything, "language", 9) == query.values(
            small_run, everything, "language", 9
        )
        assert groups(run, everything, "language") == groups(small_run, everything, "language")
        assert groups(run, everything, "year") == groups(small_run, everything, "year")
        assert query.group_sizes(run, everything, "actual") == query.group_sizes(
            small_run, everything, "actual"
        )
        assert query.patterns(run, everything, 9) == query.patterns(small_run, everything, 9)
        assert query.row_numbers(run, newly).tolist() == query.row_numbers(small_run, newly).tolist()
        assert names(run, everything.but(sort="year")) == names(small_run, everything.but(sort="year"))
        np.testing.assert_array_equal(
            query.confusion_matrix(run, everything), query.confusion_matrix(small_run, everything)
        )
        np.testing.assert_array_equal(
            together.joint(run, everything, other), together.joint(small_run, everything, second_run)
        )
    if not undeclared:
        assert query.values(run, Selection(), "n", 9) == (("n 0", 6), ("n 1", 6))
        assert query.count(run, Selection(columns=(("value", "value 1"),))) == 6


def test_queries__in_many_threads_at_once(small_run: Run) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(8) as pool:
        texts = [str(number) for number in range(80)]
        counts = list(pool.map(lambda text: query.count(small_run, Selection(q=text)), texts))
    rows = pq.read_table(small_run.predictions).to_pylist()
    assert counts == [sum(text in row["poster"] + row["title"] for row in rows) for text in texts]


def test_queries__columns_that_the_file_leaves_out_count_as_unknown(small_run: Run, tmp_path: Path) -> None:
    """A run written by another program may hold no more than the poster and what it was called."""
    folder = tmp_path / "runs" / "lean"
    folder.mkdir(parents=True)
    (folder / "run.json").write_text((small_run.path / "run.json").read_text())
    pq.write_table(
        pq.read_table(small_run.predictions, columns=["poster", "predicted"]), folder / "predictions.parquet"
    )
    run = Store(tmp_path / "runs").open("lean")
    first = query.posters(run, Selection(sort="title"), 1)[0]
    assert (first.title, first.actual, first.confidence, first.probabilities, first.is_right) == (None,) * 5
    assert query.count(run, Selection(predicted=("Drama",))) == 5
    assert query.count(run, Selection(columns=(("language", "fr"),))) == 0
    assert query.patterns(run, Selection(), 9) == ()
    assert query.years(run, Selection()) is None


def test_queries__genres_with_signs_in_their_names(small_run: Run, tmp_path: Path) -> None:
    from dashboard.domain.runs.store import write_run

    genres = ("Sci-Fi", 'Film "Noir"')
    table = pq.read_table(small_run.predictions)
    for name, genre in (("p_action", "p_sci-fi"), ("p_comedy", 'p_film "noir"')):
        table = table.rename_columns([genre if column == name else column for column in table.column_names])
    manifest = small_run.manifest.model_copy(update={"genres": genres, "id": "signs"})
    run = write_run(tmp_path / "runs", manifest, table)
    assert query.posters(run, Selection(sort="file"), 1)[0].probabilities == pytest.approx((0.8, 0.02))


def test_span__nan_is_no_number(small_run: Run, tmp_path: Path) -> None:
    lightness = [float("nan"), 0.4, 0.2, *[None] * (small_run.manifest.posters - 3)]
    assert query.span(changed(small_run, tmp_path, "nan", lightness=lightness), Selection(), "lightness") == (
        pytest.approx(0.2),
        pytest.approx(0.4),
    )
