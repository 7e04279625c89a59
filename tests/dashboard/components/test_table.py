"""The table's blocks: the rows of the Selection, in its order, and what a click on a head or a genre asks for."""

import pytest

from dashboard.components.table import SORTED, block, table
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Store
from dashboard.domain.selection import Selection
from dashboard.settings import Settings
from dashboard.view import look

ALL = {"startRow": 0, "endRow": 50}


def test_block__is_the_part_of_the_filtered_rows_that_was_asked_for(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?outcome=wrong")
    answer = block(view, {"startRow": 2, "endRow": 4})
    assert answer["rowCount"] == 6
    assert [row["title"] for row in answer["rowData"]] == ["Two Left Shoes", "Nine Engines"]


@pytest.mark.parametrize("column", SORTED)
@pytest.mark.parametrize("falls", [False, True])
def test_block__every_column_sorts_both_ways(
    column: str, falls: bool, settings: Settings, store: Store
) -> None:
    view = look(settings, store, f"?sort={SORTED[column][falls]}")
    shown = [row[column] for row in block(view, ALL)["rowData"] if row[column] != "–"]
    values = [int(text.split(" ")[0]) if column == "sure" else text for text in shown]
    # Wrong ("✗") comes before right ("✓") when rising, which is not the order of the marks themselves.
    keys = {"outcome": lambda v: "✓" in v, "title": lambda v: v.replace("É", "E")}
    assert values == sorted(values, key=keys.get(column), reverse=falls)


def test_table__a_head_knows_its_orders_and_the_usual_one_is_not_in_the_address() -> None:
    heads = {column["field"]: column.get("headerComponentParams") for column in table().columnDefs}
    assert heads["title"] == {"rises": "title", "falls": "title-down"}
    assert heads["outcome"] == {"rises": "", "falls": "hits"}
    assert heads["guesses"] is None


def test_block__a_row_names_its_poster(settings: Settings, store: Store) -> None:
    row = block(look(settings, store, "?q=Weir"), {"startRow": 0, "endRow": 9})["rowData"][0]
    assert (row["title"], row["poster"]) == ("A House by the Weir", "Drama/2.png")


@pytest.mark.parametrize("scoring", ["strict", "any"])
def test_block__a_rows_cell_opens_as_many_rows_as_name_it(
    scoring: str, settings: Settings, store: Store
) -> None:
    view = look(settings, store, f"?scoring={scoring}")
    cells = [row["cell"] for row in block(view, ALL)["rowData"]]
    for cell in cells:
        opened = Selection(scoring=scoring, actual=(cell["actual"],), predicted=(cell["predicted"],))
        assert query.count(view.run, opened) == cells.count(cell)


def test_block__a_row_without_a_label_opens_what_was_called_the_same(
    settings: Settings, store: Store
) -> None:
    row = block(look(settings, store, "?run=unlabelled"), ALL)["rowData"][0]
    assert row["cell"] == {"predicted": row["called"]}


def test_block__what_is_not_known_is_a_dash(settings: Settings, store: Store) -> None:
    row = block(look(settings, store, "?run=unlabelled"), {"startRow": 0, "endRow": 1})["rowData"][0]
    assert (row["actual"], row["outcome"]) == ("–", "not known")
