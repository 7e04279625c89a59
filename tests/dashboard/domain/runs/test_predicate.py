from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dashboard.domain.runs import query
from dashboard.domain.runs.predicate import number_range, right, truth, unknown_values, where
from dashboard.domain.runs.store import Run, write_run
from dashboard.domain.selection import Selection
from tests.catalogue import changed


def test_where__everything_is_no_condition(small_run: Run) -> None:
    assert where(small_run, Selection()) == ("TRUE", [])
    assert where(small_run, Selection(sort="file", page=3, poster="a.png")) == ("TRUE", [])


def test_where__values_are_never_part_of_the_sql(small_run: Run) -> None:
    evil = "x'; DROP TABLE run; --"
    selection = Selection(predicted=(evil,), pattern=evil, q=evil, columns=(("language", evil),))
    sql, values = where(small_run, selection)
    assert "DROP" not in sql
    assert sql.count("?") == len(values) == 4


@pytest.mark.parametrize("q", ["Éliane", "éliane", "eliane", "ELIANE", "Bal d’Éli"])
def test_where__a_text_is_found_whatever_its_accents(small_run: Run, tmp_path: Path, q: str) -> None:
    run = changed(small_run, tmp_path, "accents", title=["Au Bal d’Éliane", *["Other"] * 11])
    assert [poster.title for poster in query.posters(run, Selection(q=q), 12)] == ["Au Bal d’Éliane"]
    assert query.count(run, Selection(q=q)) == 1


def test_truth__any_listed_genre_needs_a_list() -> None:
    assert truth("strict") == "actual"
    assert right("strict") == "(actual = predicted)"
    assert "ELSE actual" in truth("any")


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("2-5", (2, 5)),
        ("4", (4, 4)),
        ("-3--1", (-3, -1)),
        ("-3-2.5", (-3, 2.5)),
        ("0.25-0.5", (0.25, 0.5)),
        ("5-2", None),
        ("a-b", None),
        ("nan", None),
        ("inf", None),
        ("9" * 400, None),
        ("1e-05-0.2", (1e-05, 0.2)),
        ("2 - 5", (2, 5)),
        ("", None),
        ("1-2-3", None),
    ],
)
def test_number_range__by_hand(text: str, span: tuple[float, float] | None) -> None:
    assert number_range(text) == span


@pytest.mark.parametrize("stored", [pa.float32(), pa.float64()])
@pytest.mark.parametrize(
    ("asked", "posters"), [("0.1", 2), ("0.9", 1), ("0.1-0.3", 5), ("-1e300-1e300", 12), ("-3.5--1", 0)]
)
def test_number_column__is_compared_as_it_is_stored(
    stored: pa.DataType, asked: str, posters: int, small_run: Run, tmp_path: Path
) -> None:
    table = pq.read_table(small_run.predictions)
    place = table.column_names.index("lightness")
    table = table.set_column(place, "lightness", table["lightness"].cast(stored))
    run = write_run(tmp_path, small_run.manifest, table)
    assert query.count(run, Selection(columns=(("lightness", asked),))) == posters


def test_unknown_values__are_dropped_and_said(small_run: Run) -> None:
    selection = Selection(
        actual=("Drama", "Western"),
        predicted=("Noir",),
        columns=(("language", "fr"), ("budget", "9"), ("lightness", "dark")),
        q="x",
        notices=("earlier",),
    )
    kept = unknown_values(small_run, selection)
    assert kept == Selection(actual=("Drama",), columns=(("language", "fr"),), q="x")
    assert [
        words in notice
        for words, notice in zip(
            ("earlier", "Western", "Noir", "budget", "lightness"), kept.notices, strict=True
        )
    ] == [True] * 5


def test_unknown_values__leave_what_is_known_alone(small_run: Run) -> None:
    selection = Selection(
        actual=("Drama",), columns=(("lightness", "0.1-0.5"),), page=2, poster="Drama/1.png"
    )
    assert unknown_values(small_run, selection) is selection
