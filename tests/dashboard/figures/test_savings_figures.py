"""The figures of the savings page: their tables by hand, and Plotly's own check of each drawing."""

import numpy as np
import plotly.graph_objects as go
import pytest

from dashboard.domain.runs.store import Store
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.per_cell import money_per_cell
from dashboard.domain.selection import MATRICES
from dashboard.figures.confusion_matrix import cells, confusion_matrix
from dashboard.figures.registry import charts_of
from dashboard.figures.savings_axis import money_ticks, short
from dashboard.figures.savings_curve import by_threshold, saving_by_threshold
from dashboard.figures.savings_grid import over_two, value_over_two_inputs
from dashboard.figures.savings_tornado import by_input, value_by_input
from dashboard.settings import Settings
from dashboard.view import look


@pytest.mark.parametrize(
    "query", ["", "?plan.threshold=never", "?plan.threshold=0&plan.across=years&plan.up=threshold"]
)
@pytest.mark.parametrize("chart", charts_of("savings"), ids=lambda chart: chart.name)
def test_chart__is_what_plotly_takes(chart, query: str, settings: Settings, store: Store) -> None:
    view = look(settings, store, query)
    drawn = chart.draw(chart.feed(view), view)
    assert go.Figure(drawn).data


@pytest.mark.parametrize("chart", charts_of("savings"), ids=lambda chart: chart.name)
def test_chart__without_labels_is_empty(chart, settings: Settings, store: Store) -> None:
    assert len(chart.feed(look(settings, store, "?run=unlabelled"))) == 0


def test_by_threshold__never_last_and_each_row_opens_its_threshold(settings: Settings, store: Store) -> None:
    view = look(settings, store, "")
    table = by_threshold(view)
    assert table["threshold"].is_monotonic_increasing or np.isnan(table["threshold"].iloc[-1])
    assert len(table) == 13
    assert table["query"].iloc[-1] == "?plan.threshold=never"
    assert (table["low"] <= table["saving"]).all()
    assert (table["saving"] <= table["high"]).all()
    row = table[table["threshold"] == 0.7].iloc[0]
    case = case_of(view.run, look(settings, store, row["query"]).selection, store)
    assert row["saving"] == pytest.approx(case.money.saving)


@pytest.mark.parametrize(("cost", "anchor"), [(2.5, "left"), (8, "center"), (100, "right")])
def test_saving_by_threshold__the_theorys_name_hangs_inwards_near_an_edge(
    cost: float, anchor: str, settings: Settings, store: Store
) -> None:
    view = look(settings, store, f"?plan.cost_not_found={cost}")
    (name,) = saving_by_threshold(by_threshold(view), view)["layout"]["annotations"]
    assert name["xanchor"] == anchor


def test_over_two__a_point_of_the_grid_is_the_scenario_that_it_opens(
    settings: Settings, store: Store
) -> None:
    row = over_two(look(settings, store, "?plan.threshold=0.7")).iloc[40]
    view = look(settings, store, row["query"])
    case = case_of(view.run, view.selection, store)
    assert case.outputs()["npv"] == pytest.approx(row["npv"])
    assert case.scenario.hourly_rate == row["hourly_rate"]


def test_over_two__shares_stand_in_per_cent_as_in_their_fields(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?plan.across=discount_rate&plan.up=threshold")
    drawn = value_over_two_inputs(over_two(view), view)
    across, up = (drawn["layout"][name] for name in ("xaxis", "yaxis"))
    assert (across["title"]["text"], up["title"]["text"]) == ("Discount rate a year", "Threshold")
    assert {text[-2:] for text in (*across["ticktext"], *up["ticktext"])} == {" %"}
    assert drawn["data"][0]["hovertext"][0][0].startswith("Discount rate 2.5 % a year,<br>Threshold ")


def test_cells__in_dollars_a_year_sum_up_and_open_their_posters(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?matrix=money&plan.threshold=0.5&year=1980-1999")
    table = cells(view)
    case = case_of(view.run, view.selection, store)
    price = money_per_cell(case.scenario, case.study.evidence, case.study.weighting).confusion
    inner = table[(table["actual"] != "All") & (table["predicted"] != "All")]
    assert inner["dollars_a_year"].to_numpy().reshape(5, 5) == pytest.approx(price)
    assert table["dollars_a_year"].iloc[-1] == pytest.approx(price.sum())
    assert table["posters"].iloc[-1] == 12
    # Two Left Shoes, called Drama at 0.55, goes out wrong: 100,000/12 posters a year at $8 a mistake.
    comedy = inner[(inner["actual"] == "Comedy") & (inner["predicted"] == "Drama")].iloc[0]
    assert comedy["dollars_a_year"] == pytest.approx(100_000 / 12 * 8)
    assert "year" not in comedy["query"]


@pytest.mark.parametrize(
    ("amount", "words"), [(0, "$0"), (-150_000, "−$150k"), (2_500_000, "$2.5M"), (40, "$40"), (3e9, "$3B")]
)
def test_short(amount: float, words: str) -> None:
    assert short(amount, "$") == words


def test_money_ticks__round_and_within() -> None:
    ticks = money_ticks(-212_000, 101_000, "€")
    assert ticks["tickvals"] == [-200_000, -100_000, 0, 100_000]
    assert ticks["ticktext"] == ["−€200k", "−€100k", "€0", "€100k"]


@pytest.mark.parametrize("matrix", MATRICES)
def test_confusion_matrix__draws_each_measure(matrix: str, settings: Settings, store: Store) -> None:
    view = look(settings, store, f"?matrix={matrix}&plan.threshold=0.5")
    (heat,) = confusion_matrix(cells(view), view)["data"]
    words = {
        "difference": "<b>−50</b><br>50 %",
        "count": "<b>1</b><br>50 %",
        "row": "<b>50 %</b><br>1",
        "column": "<b>20 %</b><br>1",
    }
    assert heat["text"][1][2] == words.get(matrix, "<b>$67k</b><br>1")
    assert heat["hovertext"][1][2] == "Comedy called Drama:<br>" + {
        "difference": "1 poster,<br>50 % of Comedy posters in this run,<br>100 % in the other: 50 points less",
        "column": "1 poster,<br>20 % of those called Drama",
        "money": "1 poster,<br>mistakes that cost $66,667 a year",
    }.get(matrix, "1 poster,<br>50 % of Comedy posters")


def test_tornado__where_the_value_is_zero_in_the_units_of_the_input(settings: Settings, store: Store) -> None:
    view = look(settings, store, "")
    table = by_input(view).set_index("name")
    said = {
        note["text"].partition(" <i>")[0]: note["text"]
        for note in value_by_input(by_input(view), view)["layout"]["annotations"]
    }
    assert 0 < table.loc["years", "breaks_even"] < 1
    assert said["Horizon"].endswith("· zero under 1 year</i>")
    assert table.loc["hourly_rate", "breaks_even"] < 0
    assert said["Hourly rate"].endswith("· never zero</i>")
    cost = float(f"{table.loc['one_off_cost', 'breaks_even']:.4g}")
    assert said["One-off cost"].endswith(f"· zero at ${cost:,.0f}</i>")
