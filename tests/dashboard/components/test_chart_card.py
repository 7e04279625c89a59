"""The card of a chart says which filters its drawing leaves out."""

import pytest

from dashboard.components.chart_card import filled
from dashboard.components.markup import markup
from dashboard.domain.runs.store import Store
from dashboard.figures.registry import charts_of
from dashboard.settings import Settings
from dashboard.view import look


@pytest.mark.parametrize(
    ("name", "asked", "said"),
    [
        ("reliability", "?outcome=wrong", "Not counted here: wrong."),
        ("what-may-go-out", "?outcome=right&actual=Drama", "Not counted here: right."),
        ("what-may-go-out", "?confidence=0.5-0.8", "Not counted here: 50–80 % sure."),
        ("genre-scores", "?outcome=wrong", "Not counted here: wrong."),
        ("genre-scores", "?actual=Drama&predicted=Comedy", "Not counted here: Drama, called Comedy."),
        ("genre-scores", "?actual=Drama", ""),
        ("right-and-wrong", "?predicted=Drama&outcome=wrong", "Not counted here: called Drama, wrong."),
        # Set by its own bars, where all stay in sight.
        ("right-and-wrong", "?actual=Drama&outcome=wrong", ""),
        ("reliability", "?confidence=0.5-1", ""),
        ("patterns", "?outcome=wrong", ""),
    ],
)
def test_filled__says_what_is_not_counted(
    name: str, asked: str, said: str, settings: Settings, store: Store
) -> None:
    (chart,) = (chart for chart in charts_of("performance") if chart.name == name)
    _, controls = filled(chart, look(settings, store, asked))
    text = markup(controls)
    assert said in text
    assert ("Not counted here" in text) == bool(said)
