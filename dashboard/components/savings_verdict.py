"""What the case comes to, in plain words, and what to be careful about."""

from dash import html
from dash.development.base_component import Component

from dashboard.components.notice import notice
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.curve import augrc
from dashboard.domain.savings.verdict import disagreement, verdict
from dashboard.view import View

NO_FILTERS = "Filters do not count here: the money is told of all posters of the run."


def said(view: View, case: Case) -> list[Component]:
    """The verdict, the sentence on p*, and warnings."""
    sentence = verdict(case.scenario, case.study.curve, case.best, case.currency)
    tone = "good" if _saves(case) else "bad"
    mark = {"good": "✓ It saves", "bad": "✗ No saving from tagging without people"}[tone]
    if case.best.threshold is not None and not _saves(case):
        mark = "✗ No saving"
    return [
        html.P([html.Strong(mark), " ", sentence], className=f"savings-verdict {tone}"),
        *[notice(text) for text in _notices(view, case)],
    ]


def theory(case: Case) -> str:
    """Why the best threshold is not p*; empty where the two agree."""
    return disagreement(case.scenario, case.study.curve, case.study.draws, case.best)


def cautions(case: Case) -> Component:
    """What to read with the figures."""
    area = f"Over all thresholds: AUGRC {augrc(case.study.curve.shares):.3f} (0 is best, 0.5 worst)."
    told = [sentence for sentence in (theory(case), *case.warnings, area) if sentence]
    return html.Ul([html.Li(sentence) for sentence in told], className="cautions")


def _saves(case: Case) -> bool:
    saving = case.best.apparent if case.best.saving is None else case.best.saving
    return case.best.threshold is not None and saving > 0


def _notices(view: View, case: Case) -> list[str]:
    return [*([NO_FILTERS] if view.selection.is_filtered else []), *case.wanted.notices]
