"""Savings: how much the model saves, how sure that is, at what risk, compared with what, and at which threshold."""

from typing import Any

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.chart_card import chart_card
from dashboard.components.notice import empty
from dashboard.components.outlook_data import saving_data
from dashboard.components.outlook_saving import promised_saving
from dashboard.components.part import Part
from dashboard.components.savings_2025 import as_in_2025, workbook_figures
from dashboard.components.savings_actions import actions, axes
from dashboard.components.savings_by_genre import by_genre
from dashboard.components.savings_chance import chance
from dashboard.components.savings_compared import compared
from dashboard.components.savings_inputs import folded, in_sight
from dashboard.components.savings_kpis import answers
from dashboard.components.savings_links import case_in
from dashboard.components.savings_mix import mix
from dashboard.components.savings_model import model
from dashboard.components.savings_verdict import cautions, said
from dashboard.components.savings_wrong import wrong_cards
from dashboard.domain.errors import UserError
from dashboard.domain.outlook import is_unlabelled
from dashboard.domain.savings.alternatives import WORKBOOK_WRONG, accuracy_of, workbook
from dashboard.domain.savings.breakeven import hit_rate_needed, precision_needed
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.curve import augrc
from dashboard.figures.registry import Chart
from dashboard.pages.registry import Data, Page, Report, register
from dashboard.view import View

PARTS = (
    *(
        "model",
        "verdict",
        "actions",
        "kpis",
        "inputs",
        "compared",
        "cautions",
        "more",
        "axes",
        "mix",
        "by-genre",
        "chance",
    ),
    "workbook",
)


def skeleton(charts: list[Chart]) -> list[Component]:
    curve, tornado, grid, uncertain = (chart_card("savings", chart) for chart in charts)
    return [
        Part("savings-model"),
        html.Div([Part("savings-verdict"), Part("savings-actions")], className="savings-top"),
        Part("savings-kpis"),
        html.Div(
            [
                _card("Inputs", Part("savings-inputs"), "savings-inputs"),
                html.Div([curve, _handle()], className="savings-drag"),
                _card(
                    "Compared with",
                    html.Div([Part("savings-compared"), Part("savings-cautions")]),
                ),
            ],
            className="savings-main",
        ),
        _wrong(),
        _card("All other inputs", Part("savings-more"), "savings-more", folds=True),
        html.Div(
            [
                tornado,
                html.Div([Part("savings-axes", className="savings-axes"), grid], className="savings-grid"),
                _with(uncertain, Part("savings-chance", className="savings-chance")),
                _card("Mix of genres", Part("savings-mix")),
                _card("A threshold for each genre", Part("savings-by-genre")),
                _card("As in 2025", Part("savings-workbook")),
            ],
            className="charts savings-rest",
        ),
        _kept(),
    ]


def _with(card: html.Section, part: Component) -> html.Section:
    """A chart's card with words of its own below the chart."""
    card.children.append(part)
    return card


def _handle() -> html.Div:
    """Grips the threshold; assets/savings.js places it over the chart and moves it."""
    return html.Div(
        html.Div(className="grip"),
        id="savings-handle",
        className="savings-handle",
        role="slider",
        tabIndex=0,
        hidden=True,
        **{"aria-label": "Threshold", "aria-orientation": "horizontal"},
    )


def _wrong() -> html.Section:
    """Filled by assets/savings.js, which asks for the twelve posters of the threshold and no more."""
    head = html.Header(
        [
            html.H2("These would go out wrong"),
            html.Span(id="savings-wrong-count", className="quiet"),
            html.A("See all ›", id="savings-wrong-all", className="see", href="/posters"),
        ]
    )
    return html.Section(
        [head, html.Div(id="savings-wrong", className="posters")],
        className="card savings-wrong",
        **{"aria-label": "Posters that would go out wrong"},
    )


def _kept() -> html.Section:
    """Scenarios kept in the browser; assets/savings.js fills it."""
    return html.Section(
        [html.H2("Scenarios kept in this browser"), html.Div(id="savings-kept")],
        className="card savings-kept",
        **{"aria-label": "Kept scenarios"},
    )


def _card(title: str, body: Component, name: str = "", folds: bool = False) -> html.Section | html.Details:
    if folds:
        return html.Details([html.Summary(title), body], className=f"card {name}")
    return html.Section([html.H2(title), body], className=f"card {name}", **{"aria-label": title})


def data(view: View) -> Data:
    try:
        case = case_in(view)
    except UserError as error:
        promised = {"promised": saving_data(view)} if is_unlabelled(view.run) else {}
        return {"problem": str(error), **promised}
    s, best, curve = case.scenario, case.best, case.study.curve
    return {
        "scenario": s.model_dump(),
        "verdict": case.verdict,
        "disagreement": case.disagreement,
        "warnings": case.warnings,
        "problems": dict(case.wanted.problems),
        **case.outputs(),
        "interval": case.interval(),
        "precision_needed": precision_needed(s),
        "hit_rate_needed": hit_rate_needed(s),
        "effective_posters": case.study.weighting.effective_posters,
        "best": {
            "threshold": best.threshold,
            "saving": best.saving,
            "apparent": best.apparent,
            "interval": case.best_interval,
            "refused": best.refused._asdict() if best.refused else None,
        },
        "by_genre": _by_genre(case) if case.wanted.by_genre else None,
        "alternatives": {name: spent._asdict() for name, spent in case.alternatives.items()},
        "as_in_2025": workbook_figures(workbook(accuracy_of(curve))) | {"wrong_with_it": WORKBOOK_WRONG},
        "augrc": augrc(curve.shares),
        "calibration_z": case.calibration_z(),
        "chance": {"draws": case.wanted.draws}
        | {name: getattr(case.chance, name) for name in ("p5", "p50", "p95", "loss")},
    }


def _by_genre(case: Case) -> Data:
    found = case.by_genre
    return {"thresholds": found.thresholds, "saving": found.saving, "apparent": found.apparent}


def fill(view: View, data: Data) -> dict[str, Any]:
    if "problem" in data:
        said_instead = (
            promised_saving(view, data["problem"]) if "promised" in data else empty(data["problem"])
        )
        return {"verdict": said_instead, "model": _nothing()}
    case = case_in(view)
    return {
        "model": model(view, case),
        "verdict": said(view, case),
        "actions": actions(view, case),
        "kpis": answers(view, case),
        "inputs": in_sight(view, case),
        "compared": compared(view, case),
        "cautions": cautions(view, case),
        "more": folded(view, case),
        "axes": axes(view, case),
        "mix": mix(view, case),
        "by-genre": by_genre(view, case),
        "chance": chance(view, case),
        "workbook": as_in_2025(view, case),
    }


def _scripted(view: View) -> dict[str, Any]:
    """What assets/savings.js asks for: the posters that would go out wrong."""
    try:
        threshold = case_in(view).scenario.threshold
    except UserError:
        return {}
    shown, counted = wrong_cards(view, threshold)
    return {"savings-wrong": shown, "savings-wrong-count": counted}


def _nothing() -> html.Div:
    return html.Div(hidden=True, **{"data-model": ""})


register(
    Page(
        path="/savings",
        name="Savings",
        order=80,
        lead="How much the model saves, how sure that is, at what risk, and compared with what.",
        parts=PARTS,
        skeleton=skeleton,
        data=data,
        fill=fill,
        report=Report(
            title=lambda view: "Savings",
            concerns=lambda view, finding: False,
            scripted=_scripted,
        ),
        filtered=False,
    )
)
