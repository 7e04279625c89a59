"""Compare: two runs side by side, and whether the difference is more than chance."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from math import isnan
from typing import Any

import numpy as np
from dash.development.base_component import Component

from dashboard.components import html, terms
from dashboard.components.chart_card import chart_card
from dashboard.components.compared_money import compared_money, money_figures
from dashboard.components.notice import empty, not_counted, notice
from dashboard.components.part import Part
from dashboard.components.poster_card import poster_grid
from dashboard.components.savings_links import behind
from dashboard.components.tip import tip
from dashboard.domain.metrics import calibration, classification, comparison, intervals
from dashboard.domain.metrics.arrays import share
from dashboard.domain.metrics.calibration import Reliability
from dashboard.domain.metrics.comparison import Difference, Pairs
from dashboard.domain.metrics.intervals import Interval
from dashboard.domain.metrics.wording import decimal, thousands
from dashboard.domain.runs import query, together
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Outcome, Selection
from dashboard.figures.compared import NO_OTHER, fair
from dashboard.figures.registry import Chart
from dashboard.pages.registry import Data, Page, Report, register
from dashboard.view import View

IN_A_ROW = 12
STATISTICS = {"accuracy": classification.accuracy, "macro_f1": classification.macro_f1}

TIPS = {
    "accuracy": terms.ACCURACY,
    "macro_f1": terms.MACRO_F1,
    "ece": terms.ECE,
    "top3": terms.TOP3,
    "difference": "This run less the other one. The range holds the true difference 19 times out of 20; it comes from "
    "drawing the posters anew, the same ones for both runs where both have them, and for a promise not kept from the "
    "ends of both ranges. Rounded after subtracting.",
    "chance": "Yes where the range of the difference leaves out zero: then the draw of the posters alone does not "
    "explain it.",
}


@dataclass(frozen=True)
class Side:
    """The figures of one run; nan where undefined."""

    matrix: np.ndarray
    ece: tuple[float, Interval]
    within: tuple[int, int]


@dataclass(frozen=True)
class Verdict:
    """Two runs held against each other: `common` posters where they have some in common, and then both sides are of
    these alone, so that they differ by the difference. A difference is nan where the sides allow none."""

    here: Side
    there: Side
    common: int
    differences: dict[str, Difference]
    gained: int | None
    lost: int | None
    p: float | None


def skeleton(charts: list[Chart]) -> list[Component]:
    cards = [chart_card("compare", chart) for chart in charts]
    return [
        Part("compare-choice", className="compare-choice"),
        html.Section(Part("compare-table"), className="card", **{"aria-label": "Figures side by side"}),
        Part("compare-money", tag="section", className="card strip", **{"aria-label": "Money"}),
        html.Div(cards, className="charts genre-rows"),
        Part("compare-changed", className="genre-rows"),
    ]


def data(view: View) -> Data:
    view = fair(view)
    judged = _judge(view)
    if judged is None:
        return {"other": view.vs.id if view.vs else None, "why_not": _why_not(view)}
    return {
        "other": view.vs.id if view.vs else None,
        "paired": judged.common > 0,
        "posters_in_common": judged.common,
        "differences": {
            name: {"estimate": d.estimate, "interval": list(d.interval)}
            for name, d in judged.differences.items()
        },
        "newly_right": judged.gained,
        "newly_wrong": judged.lost,
        "p": judged.p,
        "saving": money_figures(view, view.vs) if view.vs else None,
    }


def fill(view: View, data: Data) -> dict[str, Any]:
    asked, view = view, fair(view)
    judged = _judge(view)
    if judged is None:
        return {"choice": _choice(asked, view.vs), "table": empty(_why_not(view)), "money": [], "changed": []}
    return {
        "choice": _choice(asked, view.vs),
        "table": [*_left_out(asked, view, judged), *_table(view, judged)],
        "money": compared_money(view, view.vs) if view.vs else [],
        "changed": _changed(view, judged),
    }


def _judge(view: View) -> Verdict | None:
    if view.vs is None or view.vs.genres != view.run.genres:
        return None
    return _judged(view.run, view.selection.filters, view.vs)


@lru_cache(64)
def _judged(run: Run, selection: Selection, other: Run) -> Verdict | None:
    joint = together.joint(run, selection, other)
    verdict = (
        _paired(joint, together.pairs(run, selection, other))
        if joint.any()
        else _apart(run, selection, other)
    )
    if verdict is None or (not selection.actual and _occurring(verdict.here) == _occurring(verdict.there)):
        return verdict
    return replace(verdict, differences=verdict.differences | {"macro_f1": comparison.NO_DIFFERENCE})


def _occurring(side: Side) -> list[bool]:
    """Which genres a side's macro-F1 is the mean of: a mean over others is no figure to hold against it."""
    return list((side.matrix.sum(0) + side.matrix.sum(1)) > 0)


def _paired(joint: np.ndarray, pairs: Pairs) -> Verdict:
    test = comparison.mcnemar(joint)
    halves = pairs.sides()
    a, b = (half.reliability() for half in halves)
    sides = [
        Side(matrix, _promise(table), half.hits())
        for matrix, table, half in zip(comparison.matrices(joint), (a, b), halves, strict=True)
    ]
    found = {name: comparison.paired_difference(joint, statistic) for name, statistic in STATISTICS.items()}
    found |= {
        "ece": comparison.ece_difference(a, b),
        "top3": comparison.paired_within_difference(pairs),
    }
    return Verdict(sides[0], sides[1], int(joint.sum()), found, test.gained, test.lost, test.p)


def _apart(run: Run, selection: Selection, other: Run) -> Verdict | None:
    asked = ((run, selection), (other, selection.elsewhere(run.id, other.id)))
    matrices = [query.confusion_matrix(*one) for one in asked]
    if not all(matrix.any() for matrix in matrices):
        return None
    tables = [query.reliability(*one) for one in asked]
    hits = [(query.hits_within(*one)[2], query.with_guesses(*one)) for one in asked]
    here, there = (
        Side(matrix, _promise(table), hit) for matrix, table, hit in zip(matrices, tables, hits, strict=True)
    )
    found = {
        name: comparison.unpaired_difference(here.matrix, there.matrix, statistic)
        for name, statistic in STATISTICS.items()
    }
    found |= {
        "ece": comparison.ece_difference(*tables),
        "top3": comparison.two_proportions(*here.within, *there.within),
    }
    return Verdict(here, there, 0, found, None, None, None)


def _promise(table: Reliability) -> tuple[float, Interval]:
    return calibration.ece(table), calibration.ece_interval(table)


def _choice(view: View, other: Run | None) -> list:
    runs, _ = view.store.readable()
    links = [
        html.A(
            run.manifest.title,
            href=view.toggle(vs=run.id),
            className="choice chosen" if run == other else "choice",
        )
        for run in runs
        if run != view.run
    ]
    said = html.Span([html.Strong(view.run.manifest.title), " held against"])
    return [said, html.Div(links, className="choices", role="group", **{"aria-label": "Second run"})]


def _left_out(asked: View, view: View, judged: Verdict) -> list[Component]:
    """What was asked for and does not count in the fair view, or on one side only, and why."""
    parts = [(name, words) for name, words, _ in asked.selection.parts()]
    counted = {name for name, *_ in view.selection.parts()}
    said = not_counted(
        [words for name, words in parts if name not in counted],
        "A filter on what the model said chooses posters by this run's answers, so the two would not be held against "
        "each other fairly.",
    )
    if asked.selection.scoring != view.selection.scoring:
        alone = next(run for run in (view.run, view.vs) if run and not query.knows_genres(run))
        words = f"“{alone.manifest.title}” lists one genre a film."
        said.append(notice(f"Both are judged by the one label: {words}"))
    own = [words for name, words in parts if name == "area" or name.startswith("col.")]
    if view.selection.actual:
        chosen = " and ".join(view.selection.actual)
        said.append(
            notice(
                f"Figures and posters are of {chosen} alone; the matrices keep all genres in sight, with a frame. "
                "Of one genre a model that calls every poster so is always right: more is not better here."
            )
        )
    if own and not judged.common:
        whole = "The other run is told of all its posters that fit the rest."
        said.append(notice(f"Counted for this run only: {', '.join(own)}. {whole}"))
    return said


def _why_not(view: View) -> str:
    if view.vs is None:
        return NO_OTHER
    if view.vs.genres != view.run.genres:
        return "The two runs tell different genres apart, so they cannot be compared."
    for run in (view.run, view.vs):
        if not run.has_labels:
            return f"No genre is known in “{run.manifest.title}”: right and wrong cannot be told."
    return "The runs have no poster in common that fits these filters, and in one of them none fits. Remove one above."


def _table(view: View, judged: Verdict) -> list:
    # On other posters more right is no better a model, nor is it of one genre, where one that calls all so is best.
    fair = judged.common > 0 and not view.selection.actual
    rows = [
        _line("Posters", *(thousands(int(side.matrix.sum())) for side in _sides(judged)), "", ""),
        _line(
            ["Right at first guess ", tip(TIPS["accuracy"])],
            *(_accuracy(side) for side in _sides(judged)),
            *_difference(judged.differences["accuracy"], fair),
        ),
        _line(["Balance over genres (macro-F1) ", tip(TIPS["macro_f1"])], *_balance(judged)),
        _line(
            ["Promise not kept (ECE) ", tip(TIPS["ece"])],
            *(_ece(side) for side in _sides(judged)),
            *_difference(judged.differences["ece"], fair, less_is_better=True),
        ),
        _line(
            ["Right within three guesses ", tip(TIPS["top3"])],
            *(_top3(side) for side in _sides(judged)),
            *_difference(judged.differences["top3"], fair),
        ),
    ]
    head: list[Any] = [
        "Figure",
        view.run.manifest.title,
        view.vs.manifest.title if view.vs else "",
        ["Difference (95 % interval) ", tip(TIPS["difference"])],
        ["More than chance? ", tip(TIPS["chance"])],
    ]
    table = html.Table(
        [html.Thead(html.Tr([html.Th(said, scope="col") for said in head])), html.Tbody(rows)],
        className="figures",
    )
    return [html.Div(table, className="scroll", tabIndex=0), notice(_basis(view, judged))]


def _balance(judged: Verdict) -> tuple[str, ...]:
    difference = judged.differences["macro_f1"]
    if isnan(difference.estimate):
        return "–", "–", "–", "Needs all genres on both sides"
    return *(_f1(side) for side in _sides(judged)), *_difference(difference, judged.common > 0, _decimals)


def _sides(judged: Verdict) -> tuple[Side, Side]:
    return judged.here, judged.there


def _basis(view: View, judged: Verdict) -> list[str | Component]:
    if not judged.common:
        return [
            "The runs have no poster in common, so each is judged on its own posters: a difference may come from "
            "the posters as well as from the model."
        ]
    return [
        f"On the {judged.common:,} posters that both have: ",
        _counted(view, "right", judged.gained or 0),
        " are right only here, ",
        _counted(view, "wrong", judged.lost or 0),
        f" only there. Were the two equally good, so uneven a split would come up with probability {_p(judged.p)} "
        "(McNemar's test). Intervals by paired bootstrap.",
    ]


def _counted(view: View, outcome: Outcome, number: int) -> str | Component:
    return behind(f"{number:,}", _newly(view, outcome)) if number else "0"


def _newly(view: View, outcome: Outcome) -> str:
    """The link to all posters that are newly so against the second run, the surest first."""
    return view.link("/posters", vs=view.vs.id if view.vs else None, newly=outcome, sort="mistakes")


def _changed(view: View, judged: Verdict) -> list:
    if not judged.common or view.vs is None:
        return []
    return [
        _strip(view, view.vs, "right", judged.gained or 0),
        _strip(view, view.vs, "wrong", judged.lost or 0),
    ]


def _strip(view: View, other: Run, outcome: Outcome, number: int) -> html.Section:
    chosen = view.selection.but(vs=other.id, newly=outcome, sort="mistakes", group="none")
    posters = query.posters(view.run, chosen, IN_A_ROW)
    head = html.Header(
        [
            html.H2(f"{number:,} {'poster' if number == 1 else 'posters'} newly {outcome}"),
            html.Span(_rest(view, outcome, number, len(posters)), className="quiet"),
        ]
    )
    return html.Section(
        [head, poster_grid(view, posters) if posters else empty("None under these filters.")],
        className="card strip",
    )


def _rest(view: View, outcome: Outcome, number: int, shown: int) -> list[str | Component]:
    if not number:
        return []
    surest = f"The {shown} surest are shown. " if number > shown else ""
    return [surest, html.A(f"All {number:,} ›", href=_newly(view, outcome), className="see")]


def _line(name: Any, *cells: str) -> html.Tr:
    return html.Tr([html.Th(name, scope="row"), *(html.Td(cell) for cell in cells)])


def _accuracy(side: Side) -> str:
    matrix = side.matrix
    return _tenths(float(classification.accuracy(matrix)), intervals.accuracy_interval(matrix))


def _f1(side: Side) -> str:
    return decimal(float(classification.macro_f1(side.matrix)), intervals.macro_f1_interval(side.matrix))


def _ece(side: Side) -> str:
    error, (low, high) = side.ece
    return "–" if isnan(error) else f"{100 * error:.1f} points ({100 * low:.1f}–{100 * high:.1f})"


def _top3(side: Side) -> str:
    return _tenths(share(*side.within), intervals.wilson(*side.within))


def _tenths(share: float, interval: Interval) -> str:
    """With as many decimals as the difference beside it, which a reader who subtracts then gets up to rounding."""
    return (
        "–" if isnan(share) else f"{100 * share:.1f} % ({100 * interval.low:.1f}–{100 * interval.high:.1f})"
    )


def _points(difference: Difference) -> str:
    low, high = difference.interval
    return f"{_signed(100 * difference.estimate, 1)} points ({_signed(100 * low, 1)} to {_signed(100 * high, 1)})"


def _decimals(difference: Difference) -> str:
    low, high = difference.interval
    return f"{_signed(difference.estimate, 2)} ({_signed(low, 2)} to {_signed(high, 2)})"


def _signed(value: float, digits: int) -> str:
    return f"{value:+.{digits}f}".replace("-", "−")


def _difference(
    found: Difference, fair: bool, words: Callable[[Difference], str] = _points, less_is_better: bool = False
) -> tuple[str, str]:
    """The difference in words, and whether it is more than chance; better or worse only where that is `fair`."""
    if isnan(found.estimate):
        return "–", "Not known"
    if not found.is_clear:
        return words(found), "No: it may be chance"
    if not fair:
        return words(found), f"Yes: {'more' if found.estimate > 0 else 'less'} here"
    return words(found), f"Yes: {'better' if (found.estimate > 0) != less_is_better else 'worse'} here"


def _p(p: float | None) -> str:
    return "–" if p is None else "under 0.001" if p < 0.001 else f"{p:.3f}"


register(
    Page(
        path="/compare",
        name="Compare",
        order=60,
        lead="Two runs side by side, whether the difference is more than chance, and what it is worth.",
        parts=("choice", "table", "money", "changed"),
        skeleton=skeleton,
        data=data,
        fill=fill,
        report=Report(
            title=lambda view: f"Compared with {other.manifest.title}" if (other := fair(view).vs) else "",
            concerns=lambda view, finding: finding.page == "compare",
            refused=lambda view: "" if fair(view).vs else NO_OTHER,
        ),
    )
)
