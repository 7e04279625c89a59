"""What is said of a cell of the matrix, on its card and to those who listen: a phrase that leaves no number bare."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from dashboard.domain.metrics.wording import counted, percent
from dashboard.domain.savings.verdict import dollars
from dashboard.domain.savings.wanted import wanted
from dashboard.figures.confusion_cells import ALL
from dashboard.view import View


def cell_said(cell: Mapping[str, Any], view: View, share: str = "share_of_actual") -> str:
    """Of a row of `cells`, in the measure that the view asks for; `share` is the one told beside a count."""
    measure = view.selection.matrix
    if measure == "money":
        told = f"{counted(cell['posters'])},<br>{_money(cell, view)}"
    elif measure == "difference" and cell["predicted"] != ALL:
        shares = (cell["share_of_actual"], cell["share_there"])
        told = f"{counted(cell['posters'])},<br>{difference_said(_whole(cell, 'actual', view), *shares)}"
    else:
        told = counted(cell["posters"]) + _share(cell, share, view)
    return f"{_name(cell)}:<br>{told}"


def difference_said(of: str, here: float, there: float) -> str:
    """A share in both runs, and by how much it differs."""
    if np.isnan(here) or np.isnan(there):
        return f"in one of the runs there are none of {of}"
    points = 100 * (here - there)
    size = f"{abs(points):.0f}"
    more = f"{size} point{'' if size == '1' else 's'} {'more' if points > 0 else 'less'}"
    apart = more if size != "0" else "less than a point apart"
    return f"{percent(here)} of {of} in this run,<br>{percent(there)} in the other: {apart}"


def _name(cell: Mapping[str, Any]) -> str:
    actual, predicted = cell["actual"], cell["predicted"]
    if ALL not in (actual, predicted):
        return f"{actual} called {predicted}"
    return f"Called {predicted}" if predicted != ALL else "All" if actual == ALL else f"All {actual} posters"


def _share(cell: Mapping[str, Any], share: str, view: View) -> str:
    """Of what the cell is a part; a margin is one of all posters that fit."""
    if cell["actual"] == cell["predicted"] == ALL:
        return ""
    if cell["predicted"] == ALL:
        share = "share_of_predicted"
    elif cell["actual"] == ALL:
        share = "share_of_actual"
    if np.isnan(cell[share]):
        return ""
    return f",<br>{percent(cell[share])} of {_whole(cell, share.removeprefix('share_of_'), view)}"


def _whole(cell: Mapping[str, Any], side: str, view: View) -> str:
    if cell[side] == ALL:
        return "those that fit" if view.selection.but(actual=(), predicted=()).is_filtered else "all posters"
    return f"{cell[side]} posters" if side == "actual" else f"those called {cell[side]}"


def _money(cell: Mapping[str, Any], view: View) -> str:
    if cell["actual"] == cell["predicted"] != ALL:
        return "called right"
    amount = cell["dollars_a_year"]
    costs = f"{'cost' if amount >= 0 else 'save'} {dollars(abs(amount), wanted(view.selection.plan).currency)} a year"
    return (
        f"whose mistakes {costs}" if ALL in (cell["actual"], cell["predicted"]) else f"mistakes that {costs}"
    )
