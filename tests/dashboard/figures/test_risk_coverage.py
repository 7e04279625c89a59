"""The risk–coverage curve: where the threshold of a filter lies on it."""

from dashboard.domain.runs import query
from dashboard.domain.runs.store import Store
from dashboard.figures.risk_coverage import by_coverage, what_may_go_out
from dashboard.settings import Settings
from dashboard.view import look


def _lines(view) -> list[float]:
    shapes = what_may_go_out(by_coverage(view), view)["layout"]["shapes"]
    return [shape["x0"] for shape in shapes if shape.get("yref") == "paper"]


def test_threshold__stands_where_its_posters_are_out(settings: Settings, store: Store) -> None:
    half = look(settings, store, "?confidence=0.5-1")
    assert _lines(half) == [query.count(half.run, half.selection) / 12]
    assert _lines(look(settings, store, "?confidence=0.999-1")) == [0]  # nobody is so sure
    assert _lines(look(settings, store, "?confidence=0.5-0.8")) == []
    assert _lines(look(settings, store, "")) == []
