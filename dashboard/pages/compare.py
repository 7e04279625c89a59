"""Compare: two runs side by side, and whether the difference is more than chance."""

from dataclasses import dataclass
from math import isnan
from typing import Any

import numpy as np
from dash.development.base_component import Component

from dashboard.components import html, terms
from dashboard.components.chart_card import chart_card
from dashboard.components.compared_money import compared_money, money_figures
from dashboard.components.notice import empty, notice
from dashboard.components.part import Part
from dashboard.components.poster_card import poster_grid
from dashboard.components.savings_links import behind
from dashboard.components.tip import tip
from dashboard.domain.metrics import classification, comparison
from dashboard.domain.metrics.comparison import Difference
from dashboard.domain.metrics.wording import decimal, thousands
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Outcome
from dashboard.domain.summary import Summary, summarise
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
    "drawing the posters anew, the same ones for both runs where both have them.",
    "chance": "Yes where the range of the difference leaves out zero: then the draw of the posters alone does not "
    "explain it.",
}


@dataclass(frozen=True)
class Verdict:
    """Two runs held against each other: `paired` where they have posters in common."""

    here: Summary
    there: Summary
    paired: bool
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
    judged = _judge(view)
    if judged is None:
        return {"other": view.vs.id if view.vs else None, "why_not": _why_not(view)}
    return {
        "other": view.vs.id if view.vs else None,
        "paired": judged.paired,
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
    judged = _judge(view)
    if judged is None:
        return {"choice": _choice(view), "table": empty(_why_not(view)), "money": [], "changed": []}
    return {
        "choice": _choice(view),
        "table": _table(view, judged),
        "money": compared_money(view, view.vs) if view.vs else [],
        "changed": _changed(view, judged),
    }


def _judge(view: View) -> Verdict | None:
    if view.vs is None or view.vs.genres != view.run.genres:
        return None
    here = summarise(view.run, view.selection)
    there = summarise(view.vs, view.selection.elsewhere(view.run.id, view.vs.id))
    if not here.labelled or not there.labelled:
        return None
    joint = query.joint(view.run, view.selection, view.vs)
    if not joint.any():
        found = {
            name: comparison.unpaired_difference(here.matrix, there.matrix, statistic)
            for name, statistic in STATISTICS.items()
        }
        return Verdict(here, there, False, 0, found, None, None, None)
    test = comparison.mcnemar(joint)
    found = {name: comparison.paired_difference(joint, statistic) for name, statistic in STATISTICS.items()}
    return Verdict(here, there, True, int(joint.sum()), found, test.gained, test.lost, test.p)


def _choice(view: View) -> list:
    runs, _ = view.store.readable()
    links = [
        html.A(
            run.manifest.title,
            href=view.toggle(vs=run.id),
            className="choice chosen" if view.vs == run else "choice",
        )
        for run in runs
        if run != view.run
    ]
    said = html.Span([html.Strong(view.run.manifest.title), " held against"])
    return [said, html.Div(links, className="choices", role="group", **{"aria-label": "Second run"})]


def _why_not(view: View) -> str:
    if view.vs is None:
        return "Choose a second run above to see the two side by side."
    if view.vs.genres != view.run.genres:
        return "The two runs tell different genres apart, so they cannot be compared."
    return "One of the two runs has no known genres under these filters: right and wrong cannot be told."


def _table(view: View, judged: Verdict) -> list:
    accuracy, macro_f1 = judged.differences["accuracy"], judged.differences["macro_f1"]
    rows = [
        _line("Posters", thousands(judged.here.posters), thousands(judged.there.posters), "", ""),
        _line(
            ["Right at first guess ", tip(TIPS["accuracy"])],
            _tenths(judged.here.accuracy, judged.here.accuracy_interval),
            _tenths(judged.there.accuracy, judged.there.accuracy_interval),
            _points(accuracy),
            _verdict(accuracy),
        ),
        _line(
            ["Balance over genres (macro-F1) ", tip(TIPS["macro_f1"])],
            decimal(judged.here.macro_f1, judged.here.macro_f1_interval),
            decimal(judged.there.macro_f1, judged.there.macro_f1_interval),
            _decimals(macro_f1),
            _verdict(macro_f1),
        ),
        _line(["Promise not kept (ECE) ", tip(TIPS["ece"])], _ece(judged.here), _ece(judged.there), "", ""),
        _line(
            ["Right within three guesses ", tip(TIPS["top3"])],
            _tenths(judged.here.top3),
            _tenths(judged.there.top3),
            "",
            "",
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


def _basis(view: View, judged: Verdict) -> list[str | Component]:
    if not judged.paired:
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
    if not judged.paired or view.vs is None:
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


def _tenths(share: float, interval: tuple[float, float] | None = None) -> str:
    """With a decimal, so that the difference beside it is what a reader gets who subtracts."""
    span = "" if interval is None else f" ({100 * interval[0]:.1f}–{100 * interval[1]:.1f})"
    return "–" if isnan(share) else f"{100 * share:.1f} %{span}"


def _points(difference: Difference) -> str:
    low, high = difference.interval
    return f"{_signed(100 * difference.estimate, 1)} points ({_signed(100 * low, 1)} to {_signed(100 * high, 1)})"


def _decimals(difference: Difference) -> str:
    low, high = difference.interval
    return f"{_signed(difference.estimate, 2)} ({_signed(low, 2)} to {_signed(high, 2)})"


def _signed(value: float, digits: int) -> str:
    return f"{value:+.{digits}f}".replace("-", "−")


def _verdict(difference: Difference) -> str:
    if not difference.is_clear:
        return "No: it may be chance"
    return "Yes: better here" if difference.estimate > 0 else "Yes: worse here"


def _ece(summary: Summary) -> str:
    return "–" if np.isnan(summary.ece) else f"{100 * summary.ece:.0f} points"


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
            title=lambda view: f"Compared with {view.vs.manifest.title}" if view.vs else "",
            concerns=lambda view, finding: finding.page == "compare",
            refused=lambda view: (
                "" if view.vs else "A report of two runs needs the second: say which with vs=<run>."
            ),
        ),
    )
)
