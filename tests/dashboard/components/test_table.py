"""The table's blocks: the rows of the Selection, in the order of the clicked column."""

import pytest

from dashboard.components.table import SORTED, block
from dashboard.domain.runs.store import Store
from dashboard.settings import Settings
from dashboard.view import look


def test_block__is_the_part_of_the_filtered_rows_that_was_asked_for(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?outcome=wrong")
    answer = block(view, {"startRow": 2, "endRow": 4, "sortModel": []})
    assert answer["rowCount"] == 6
    assert [row["title"] for row in answer["rowData"]] == ["Two Left Shoes", "Nine Engines"]


@pytest.mark.parametrize("column", SORTED)
@pytest.mark.parametrize("way", ["asc", "desc"])
def test_block__every_column_sorts_both_ways(column: str, way: str, settings: Settings, store: Store) -> None:
    request = {"startRow": 0, "endRow": 50, "sortModel": [{"colId": column, "sort": way}]}
    shown = [
        row[column] for row in block(look(settings, store, ""), request)["rowData"] if row[column] != "–"
    ]
    values = [int(text.split(" ")[0]) if column == "sure" else text for text in shown]
    outcome = column == "outcome"
    # Wrong ("✗") comes before right ("✓") when rising, which is not the order of the marks themselves.
    assert values == sorted(values, key=lambda v: "✓" in v if outcome else v, reverse=way == "desc")


def test_block__an_unknown_column_keeps_the_order_of_the_page(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?sort=file")
    request = {"startRow": 0, "endRow": 1, "sortModel": [{"colId": "drop table", "sort": "asc"}]}
    assert block(view, request)["rowData"][0]["title"] == "Harbour of Iron"


def test_block__a_row_opens_its_poster_among_the_filtered_ones(settings: Settings, store: Store) -> None:
    row = block(look(settings, store, "?q=Weir"), {"startRow": 0, "endRow": 9})["rowData"][0]
    assert (row["title"], row["href"]) == ("A House by the Weir", "?q=Weir&poster=Drama/2.png")


def test_block__what_is_not_known_is_a_dash(settings: Settings, store: Store) -> None:
    row = block(look(settings, store, "?run=unlabelled"), {"startRow": 0, "endRow": 1})["rowData"][0]
    assert (row["actual"], row["outcome"]) == ("–", "not known")
