"""CSV and XLSX of exactly what is filtered."""

import csv
import io
import math
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.runs import export, query
from dashboard.domain.runs.export import header, write_csv, write_xlsx
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection
from tests.catalogue import changed


def test_csv__has_the_filtered_posters_in_order_with_every_column(small_run: Run) -> None:
    selection = Selection(actual=("Drama",), sort="sure")
    rows = list(csv.DictReader(io.StringIO("".join(write_csv(small_run, selection)).removeprefix("\ufeff"))))
    assert [row["title"] for row in rows] == ["Winter Ferry", "A House by the Weir", "Été & Co."]
    assert rows[1]["genres"] == "Drama, Romance"
    assert rows[2]["year"] == ""
    assert rows[0]["right"] == "right"
    assert float(rows[0]["probability Drama"]) == pytest.approx(0.95)
    assert rows[1]["Language"] == "fr"


def test_csv__begins_with_a_mark_that_spreadsheets_know(small_run: Run) -> None:
    assert next(write_csv(small_run, Selection())).startswith("\ufeffposter,")


def test_csv__in_pieces_is_the_same(small_run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = "".join(write_csv(small_run, Selection()))
    monkeypatch.setattr(export, "AT_ONCE", 5)
    pieces = list(write_csv(small_run, Selection()))
    assert len(pieces) == 3
    assert "".join(pieces) == whole


def test_xlsx__has_the_same_rows_as_the_csv(small_run: Run, tmp_path: Path) -> None:
    file = tmp_path / "posters.xlsx"
    write_xlsx(small_run, Selection(outcome="wrong"), file)
    rows = list(openpyxl.load_workbook(file).active.values)
    assert list(rows[0]) == header(small_run)
    assert len(rows) == 7
    assert rows[1][1] == "Who Closed the Door"


def test_xlsx__more_rows_than_a_sheet_holds_is_refused(
    small_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "SHEET_ROWS", 5)
    with pytest.raises(UserError, match="more than a sheet holds"):
        write_xlsx(small_run, Selection(), tmp_path / "posters.xlsx")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_number_that_is_none__is_an_empty_cell(
    small_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: float
) -> None:
    found = query.posters(small_run, Selection(), 1)[0]
    odd = replace(found, confidence=number, columns=(*found.columns[:-1], ("Lightness", number)))
    monkeypatch.setattr(query, "stream", lambda *_: iter([odd]))
    (row,) = csv.DictReader(io.StringIO("".join(write_csv(small_run, Selection()))))
    assert (row["confidence"], row["Lightness"]) == ("", "")
    write_xlsx(small_run, Selection(), tmp_path / "posters.xlsx")
    _, cells = openpyxl.load_workbook(tmp_path / "posters.xlsx").active.values
    assert (cells[7], cells[-1]) == (None, None)


def test_numbers_of_single_precision__stand_as_they_were_written(small_run: Run, tmp_path: Path) -> None:
    """0.9 as a float of 32 bits is 0.8999999761581421: a filter of the spreadsheet would lose it."""
    run = changed(small_run, tmp_path, "some", confidence=[0.9] * 12)
    rows = csv.DictReader(io.StringIO("".join(write_csv(run, Selection()))))
    assert {row["confidence"] for row in rows} == {"0.9"}
    write_xlsx(run, Selection(), tmp_path / "posters.xlsx")
    _, *cells = openpyxl.load_workbook(tmp_path / "posters.xlsx").active.values
    assert {row[7] for row in cells} == {0.9}
