"""The inputs of a scenario: a field each, with unit, hint, default, where it comes from, and its break-even beside it.

A field proposes a query through assets/savings.js, which says beside it what is wrong with what was typed.
"""

from typing import get_args

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.savings_links import at_threshold, behind, planned
from dashboard.components.tip import tip
from dashboard.domain.metrics.wording import number
from dashboard.domain.savings.alternatives import accuracy_of
from dashboard.domain.savings.breakeven import (
    SWITCHING,
    hit_rate_needed,
    mistake_cost_allowed,
    switching_words,
)
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.inputs import GROUPS, IN_SIGHT, INPUTS, Input, group
from dashboard.domain.savings.link import SOURCE, Source
from dashboard.domain.savings.monte_carlo import DRAWN
from dashboard.domain.savings.scenario import Group, Provenance, limits
from dashboard.domain.savings.verdict import dollars, percent
from dashboard.domain.savings.wanted import RANGE
from dashboard.domain.savings.wording import is_share, quantity
from dashboard.figures.savings_behind import posters_link
from dashboard.view import View

FOLDED: tuple[Group, ...] = ("assistance", "mistakes", "audit", "costs", "value")


def in_sight(view: View, case: Case) -> list[Component]:
    """The five inputs that decide most."""
    return [_field(view, case, field) for field in group(IN_SIGHT)]


def folded(view: View, case: Case) -> html.Div:
    """All other inputs, by group."""
    groups = [_group(view, case, name) for name in FOLDED]
    return html.Div([_decision(view, case), *groups], className="input-groups")


def _group(view: View, case: Case, name: Group) -> html.Div:
    fields = [_field(view, case, field) for field in group(name)]
    title, noted = html.H3(GROUPS[name]), _allowed(view, case) if name == "mistakes" else []
    return html.Div([title, *fields, *noted], role="group", **{"aria-label": GROUPS[name]})


def _allowed(view: View, case: Case) -> list[Component]:
    """What a mistake may cost on average if everything were to go out automatically."""
    most = mistake_cost_allowed(case.scenario, accuracy_of(case.study.curve))
    if most is None:
        return []
    cost = behind(dollars(most, case.currency), posters_link(view, outcome="wrong"))
    words = [
        "All automatic breaks even where a mistake of the machine costs ",
        cost,
        " on average, people's as entered.",
    ]
    return [html.Div(html.Span(words), className="input-note")]


def _decision(view: View, case: Case) -> html.Div:
    """Whether people see the list, and how long it is; the threshold has its handle."""
    s, field = case.scenario, INPUTS["assisted"]
    needed, shown = hit_rate_needed(s), case.study.curve.at(None).hit
    helps = "" if needed is None else f"helps from {percent(needed)} on; here "
    links = [
        html.A(
            words,
            href=planned(view, assisted=None if yes == field.default else "no"),
            className="choice chosen" if s.assisted == yes else "choice",
        )
        for words, yes in (("yes", True), ("no", False))
    ]
    switch = html.Div(
        [
            html.Span(field.label, className="input-label"),
            tip(field.hint),
            html.Div(links, className="choices"),
            html.Div(
                html.Span([f"list has the genre: {helps}", behind(percent(shown), posters_link(view))]),
                className="input-note",
            ),
        ],
        className="input",
    )
    return html.Div([html.H3(GROUPS["decision"]), switch, _field(view, case, INPUTS["shown"])], role="group")


def _field(view: View, case: Case, field: Input) -> html.Div:
    value = getattr(case.scenario, field.name)
    unit = field.unit.replace("$", case.currency.strip())
    hint = f"{field.hint} Default: {quantity(field.default, unit)}; {limits(field.name)}."
    beside = unit.removeprefix("share").replace("/", "a ") if is_share(unit) else unit
    label = html.Label(
        [
            html.Span([field.label, html.Span(beside, className="input-unit")], className="input-label"),
            html.Input(
                type="text",
                inputMode="decimal",
                name=f"plan.{field.name}",
                value=shown(value, field),
                className="field",
            ),
        ]
    )
    problem = case.wanted.problems.get(field.name, "")
    return html.Div(
        [
            html.Div([label, tip(hint)], className="input-row"),
            html.Div(problem, className="input-problem", role="alert"),
            html.Div(
                [html.Span(_even(view, case, field), className="break-even"), _source(view, case, field)],
                className="input-note",
            ),
        ],
        className="input",
        **_rules(field),
    )


def shown(value: float, field: Input, digits: int = 10) -> str:
    """A number as its field shows it: a share in per cent, the unit of all others stands beside."""
    return quantity(value, "share", digits) if is_share(field.unit) else number(value, digits)


def _rules(field: Input) -> dict[str, str]:
    """What savings.js needs to judge what is typed, and to say what is wrong in the server's words."""
    return {
        "data-input": field.name,
        "data-label": field.label,
        "data-limits": limits(field.name),
        "data-low": str(field.low),
        "data-high": str(field.high),
        "data-default": repr(field.default),
        "data-share": "yes" if is_share(field.unit) else "",
        "data-whole": "yes" if isinstance(field.default, int) and field.name in ("shown", "years") else "",
    }


def _even(view: View, case: Case, field: Input) -> Component | str:
    """The break-even, a link to the posters that it is computed from where there is one."""
    words = _break_even(case, field)
    return behind(words, at_threshold(view)) if any(map(str.isdigit, words)) else words


def _break_even(case: Case, field: Input) -> str:
    if field.name not in SWITCHING:
        return _cash_breaks_even(case) if field.name == "cash_share" else ""
    words = switching_words(field.name, case.switching[field.name])
    return (
        "no value turns the result" if words.startswith("no value") else words.removesuffix(f" {field.unit}")
    )


def _cash_breaks_even(case: Case) -> str:
    """The share of the saved labour that pays for the model."""
    needed = case.money.platform / case.money.labour_saved if case.money.labour_saved > 0 else None
    return (
        "no share makes cash of it"
        if needed is None or needed > 1
        else f"cash breaks even at {quantity(needed, 'share', 3)}"
    )


def _source(view: View, case: Case, field: Input) -> html.Details:
    """Where the value comes from, and the range it may lie in; folded to one word."""
    source = case.wanted.sources.get(field.name, Source(field.provenance))
    said = [source.kind, f"n = {source.n:,}" if source.n else "", source.date]
    kinds = [
        html.A(
            kind,
            href=planned(view, **{f"{SOURCE}{field.name}": None if kind == field.provenance else kind}),
            className="choice chosen" if source.kind == kind else "choice",
        )
        for kind in get_args(Provenance)
    ]
    parts: list[Component] = [html.Div(kinds, className="choices")]
    if source.kind == "measured":
        parts.append(_pair(f"{SOURCE}{field.name}", "how many", source.n or "", "on (date)", source.date))
    if field.name in DRAWN:
        low, high = case.ranges[field.name]
        parts.append(
            _pair(f"{RANGE}{field.name}", "may be from", shown(low, field, 6), "to", shown(high, field, 6))
        )
    return html.Details(
        [
            html.Summary(" · ".join(word for word in said if word), title="Where this value comes from"),
            html.Div(parts, className="pop source-pop"),
        ],
        className="switch source",
    )


def _pair(name: str, first: str, one: object, second: str, other: object) -> html.Div:
    """Two fields that savings.js writes as one parameter."""
    fields = [
        html.Label(
            [
                html.Span(words),
                html.Input(
                    type="text",
                    name=f"plan.{name}.{side}",
                    value=str(value),
                    className="field",
                ),
            ]
        )
        for side, words, value in (("from", first, one), ("to", second, other))
    ]
    return html.Div(fields, className="range", **{"data-pair": name})
