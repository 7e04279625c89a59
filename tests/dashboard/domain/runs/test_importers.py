"""The workbook's table, in small, and everything that can be wrong with one."""

from pathlib import Path

import numpy as np
import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.runs import query
from dashboard.domain.runs.importers import import_csv
from dashboard.domain.runs.store import Store
from dashboard.domain.selection import Selection
from dashboard.settings import ROOT

HEADER = "filename,actual_genre,predicted_genre,confidence_score,top_3_predictions,correct_prediction\n"
GOOD = """\
7.jpg,Action,Drama,1.0,Drama > Thriller > Romance,N
8.jpg,Drama,Drama,0.5,Drama > Thriller > Romance,Y
"""


@pytest.fixture
def write(tmp_path: Path):
    def write(text: str | bytes) -> Path:
        file = tmp_path / "Some Table.csv"
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return file

    return write


def test_import_csv__workbook_row_by_row(write, tmp_path: Path) -> None:
    run = import_csv(write(HEADER + GOOD), tmp_path / "runs").run
    first, second = query.posters(run, Selection(sort="file"), 9)
    assert (run.id, run.manifest.protocol, run.manifest.posters) == ("some-table", "imported", 2)
    assert (first.poster, first.actual, first.predicted, first.confidence) == (
        "Action/7.jpg",
        "Action",
        "Drama",
        1.0,
    )
    assert first.top3 == ("Drama", "Thriller", "Romance")
    assert (first.is_right, second.is_right) == (False, True)
    assert (first.probabilities, first.title, first.year, first.genres) == (None, None, None, ())


@pytest.mark.parametrize("change", [lambda t: b"\xef\xbb\xbf" + t, lambda t: t.replace(b"\n", b"\r\n")])
def test_import_csv__as_spreadsheets_save_it(write, tmp_path: Path, change) -> None:
    run = import_csv(write(change((HEADER + GOOD).encode())), tmp_path / "runs", "saved").run
    assert query.count(run, Selection(predicted=("Drama",))) == 2


def test_import_csv__one_file_under_two_genres_is_kept_and_reported(write, tmp_path: Path) -> None:
    twin = "7.jpg,Thriller,Drama,1.0,Drama > Thriller > Romance,N\n"
    imported = import_csv(write(HEADER + GOOD + twin), tmp_path / "runs")
    assert imported.run.manifest.posters == 3
    assert imported.remarks == ("7.jpg stands under Action and Thriller; both rows are kept.",)
    told = imported.run.manifest.description
    assert told.endswith(" 2 different file names: 7.jpg stands under Action and Thriller.")


def test_import_csv__titles_and_years_are_kept_and_what_is_not_read_is_said(write, tmp_path: Path) -> None:
    text = "poster,predicted,confidence,title,studio,year\na.png,Comedy,0.25,=Sum of Us,Low,1999\nb.png,Drama,0.5,,,\n"
    imported = import_csv(write(text), tmp_path / "runs")
    first, second = query.posters(imported.run, Selection(sort="file"), 9)
    assert (first.title, first.year) == ("=Sum of Us", 1999)
    assert (second.title, second.year) == (None, None)
    assert imported.remarks == (
        "Not read: studio. A run made of a table keeps what was said of a poster, its title and year.",
    )
    assert query.count(imported.run, Selection(year=(1990, 1999))) == 1


WRONG = {
    "no year": (
        "poster,predicted,confidence,year\na.png,Comedy,0.25,soon\n",
        "line 2, column year: “soon” is no year",
    ),
    "missing column": (
        HEADER.replace("confidence_score", "sure") + GOOD,
        "line 1: the column confidence_score",
    ),
    "column twice": (HEADER.replace("correct_prediction", "filename") + GOOD, "column filename stands twice"),
    "unknown genre": (
        HEADER + GOOD.replace("7.jpg,Action", "7.jpg,Western"),
        "line 2, column actual_genre: “Western”",
    ),
    "unknown guess": (
        HEADER + GOOD.replace("Romance,Y", "Noir,Y"),
        "line 3, column top_3_predictions: “Noir”",
    ),
    "empty genre": (HEADER + GOOD.replace("7.jpg,Action", "7.jpg,"), "line 2, column actual_genre"),
    "no number": (HEADER + GOOD.replace("0.5", "half"), "line 3, column confidence_score: “half”"),
    "not a number": (HEADER + GOOD.replace("0.5", "nan"), "line 3, column confidence_score: “nan”"),
    "above one": (HEADER + GOOD.replace("0.5", "50"), "line 3, column confidence_score: “50”"),
    "same row twice": (HEADER + GOOD + GOOD, "line 4, column filename: Action/7.jpg stands in line 2"),
    "contradiction": (
        HEADER + GOOD.replace("Romance,N", "Romance,Y"),
        "line 2, column correct_prediction: “Y”",
    ),
    "other first guess": (
        HEADER + GOOD.replace("Action,Drama", "Action,Comedy"),
        "line 2, column top_3_predictions",
    ),
    "too few cells": (HEADER + GOOD + "9.jpg,Drama\n", "line 4: 2 cells instead of 6"),
    "outside": (HEADER + GOOD.replace("7.jpg", "../7.jpg"), "line 2, column filename: “../7.jpg”"),
    "open quote": (HEADER + GOOD + '"9.jpg,Drama\n', "no CSV"),
    "no rows": (HEADER, "has no rows"),
    "empty file": ("", "the column filename is missing"),
    "other encoding": ((HEADER + GOOD).encode("utf-16"), "not text in UTF-8"),
}


@pytest.mark.parametrize("case", WRONG)
def test_import_csv__says_what_is_wrong_and_changes_nothing(write, tmp_path: Path, case: str) -> None:
    text, sentence = WRONG[case]
    with pytest.raises(UserError) as error:
        import_csv(write(text), tmp_path / "runs", "some")
    assert sentence in str(error.value)
    assert not (tmp_path / "runs").exists()


def test_import_csv__no_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No such file"):
        import_csv(tmp_path / "none.csv", tmp_path / "runs")


def test_import_csv__never_over_a_run(write, tmp_path: Path) -> None:
    import_csv(write(HEADER + GOOD), tmp_path / "runs", "some")
    with pytest.raises(UserError, match="exists already"):
        import_csv(write(HEADER + GOOD.replace("0.5", "0.6")), tmp_path / "runs", "some")
    assert query.mean_confidence(Store(tmp_path / "runs").open("some"), Selection()) == 0.75


def test_import_csv__unfit_name(write, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot name a run"):
        import_csv(write(HEADER + GOOD), tmp_path / "runs", "../elsewhere")


def test_import_csv__plain_table_without_labels(write, tmp_path: Path) -> None:
    text = "poster,predicted,confidence\na/b.png,Comedy,0.25\nc.png,Drama,0.5\n"
    run = import_csv(write(text), tmp_path / "runs", title="Spring").run
    assert (run.manifest.protocol, run.manifest.title) == ("unlabelled", "Spring")
    assert [poster.poster for poster in query.posters(run, Selection(sort="file"), 9)] == ["a/b.png", "c.png"]


def test_baseline_2025__is_what_the_workbook_showed() -> None:
    """Right and wrong by genre, patterns and hits within the first three, as in the workbook's own table."""
    run = Store(ROOT / "data" / "runs").open("baseline-2025")
    everything = Selection()
    matrix = [
        [8, 0, 272, 0, 15],
        [10, 0, 256, 3, 13],
        [5, 0, 219, 0, 14],
        [4, 0, 192, 1, 7],
        [7, 0, 160, 0, 15],
    ]
    np.testing.assert_array_equal(query.confusion_matrix(run, everything), matrix)
    assert query.hits_within(run, everything) == (243, 418, 626)
    found = {pattern: posters for pattern, posters, *_ in query.patterns(run, everything, 99)}
    assert found["Drama>Thriller>Romance"] == 1094
    assert sorted(found.values(), reverse=True) == [1094, 52, 25, 7, 7, 5, 5, 4, 2]
    assert query.mean_confidence(run, everything) == pytest.approx(0.99997, abs=5e-6)
    assert query.count(run, Selection(q="1276073")) == 2
