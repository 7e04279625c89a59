"""The money that the difference of two runs makes, in a sentence and three figures; both lead to the calculator."""

from typing import Any

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.notice import empty
from dashboard.components.tip import tip
from dashboard.domain.errors import UserError
from dashboard.domain.runs.store import Run
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.compared import Compared, compare
from dashboard.domain.savings.verdict import dollars, interval_words, percent, saving_of
from dashboard.domain.savings.wanted import changed
from dashboard.domain.savings.wording import threshold_words
from dashboard.urls import href
from dashboard.view import View

HELP = (
    "The net saving a year of each run at the scenario of the savings page, each at its own best threshold. That is "
    "chosen on one half of the posters and told of the other; where none saves more there, nothing goes out. Ranges "
    "come from drawing the films anew 2,000 times, for the difference the same ones for both runs where they judge "
    "the same posters: they hold the true figure 19 times out of 20."
)


def compared_money(view: View, other: Run) -> list[Component]:
    """The card's content; where no money can be told of one of them, the sentence that says why."""
    head = html.Header(html.Div([html.H2("What the difference is worth"), tip(HELP)], className="card-title"))
    try:
        found = compare(view.run, other, view.selection, view.store)
    except UserError as error:
        return [head, empty(str(error))]
    return [
        head,
        html.P(_sentence(view, other, found), className="worth"),
        html.Div(_table(view, other, found), className="scroll", tabIndex=0),
        html.P(_basis(view, found), className="question"),
    ]


def money_figures(view: View, other: Run) -> dict[str, Any] | None:
    """The same as plain values, dollars a year; None where no money can be told."""
    try:
        found = compare(view.run, other, view.selection, view.store)
    except UserError:
        return None
    return {
        "here": saving_of(found.here.best),
        "there": saving_of(found.there.best),
        "difference": found.difference.estimate,
        "interval": list(found.difference.interval),
        "posters_in_common": found.common,
        "intervals": [list(case.best_interval) for case in (found.here, found.there)],
        "thresholds": [case.best.threshold for case in (found.here, found.there)],
    }


def _sentence(view: View, other: Run, found: Compared) -> str:
    mine, theirs = view.run.manifest.title, other.manifest.title
    sign, difference = found.here.currency, found.difference
    low, high = difference.interval
    if not difference.is_clear:
        return (
            f"In money the two cannot be told apart: “{mine}” against “{theirs}” is worth "
            f"{interval_words(low, high, sign)} a year, which may be chance."
        )
    amount, is_more = _difference(found).lstrip("−"), difference.estimate > 0
    more, span = ("more", (low, high)) if is_more else ("less", (-high, -low))
    said = interval_words(*span, sign)
    return f"“{mine}” saves {amount} a year {more} than “{theirs}” ({said}); that is more than chance."


def _difference(found: Compared) -> str:
    """What is left of the two amounts as they are shown: people subtract."""
    mine, theirs = (_as_shown(saving_of(case.best)) for case in (found.here, found.there))
    return dollars(mine - theirs, found.here.currency).removesuffix(".00")


def _as_shown(amount: float) -> float:
    return round(amount, 0 if abs(amount) >= 1000 else 2)


def _table(view: View, other: Run, found: Compared) -> html.Table:
    sides = ((view.run, other, found.here), (other, view.run, found.there))
    sign, difference = found.here.currency, found.difference
    rows = [
        _line(
            "Net saving a year",
            *(_saving(view, run, against, case) for run, against, case in sides),
            f"{_difference(found)} ({interval_words(*difference.interval, sign)})",
        ),
        _line("Best threshold", *(threshold_words(case.best.threshold) for *_, case in sides), ""),
        _line("Go out untouched", *(percent(case.best.shares.coverage) for *_, case in sides), ""),
    ]
    titles = ["Figure", view.run.manifest.title, other.manifest.title, "Difference (95 % interval)"]
    head = html.Thead(html.Tr([html.Th(words, scope="col") for words in titles]))
    return html.Table([head, html.Tbody(rows)], className="figures")


def _line(name: str, *cells: Any) -> html.Tr:
    return html.Tr([html.Th(name, scope="row"), *(html.Td(cell) for cell in cells)])


def _saving(view: View, run: Run, against: Run, case: Case) -> list[Component | str]:
    """The amount with its interval; it opens the run's savings page: at the same scenario, at its best threshold."""
    chosen = view.selection.cleared().but(
        run=run.id, vs=against.id, plan=changed(view.selection.plan, threshold=None)
    )
    words = dollars(saving_of(case.best), case.currency)
    title = f"Savings of {run.manifest.title}"
    link = html.A(
        [words, " ›"], href=href("/savings", chosen), title=title, **{"aria-label": f"{words}, {title}"}
    )
    low, high = case.best_interval
    return [link, f" ({interval_words(low, high, case.currency)})" if high > low else ""]


def _basis(view: View, found: Compared) -> str:
    posters = (
        f"Paired on the {found.common:,} posters that both judge."
        if found.common
        else "The two do not judge the same posters, so the difference may come from the posters as well as from "
        "the model."
    )
    never = "Never means that every poster goes to a person, who sees the model's list. "
    unaided = "Never means that every poster goes to a person. "
    thresholds = [case.best.threshold for case in (found.here, found.there)]
    meaning = (never if found.here.scenario.assisted else unaided) if None in thresholds else ""
    filters = " Filters do not count here." if view.selection.is_filtered else ""
    return f"{meaning}{posters} All posters of each run, at the costs of the savings page.{filters}"
