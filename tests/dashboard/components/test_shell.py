"""The frame of every page: a change of the run keeps what is asked of it."""

from dashboard.components.markup import markup
from dashboard.components.shell import _runs
from dashboard.domain.runs.store import Store
from dashboard.settings import Settings
from dashboard.urls import parse
from dashboard.view import look


def test_runs__keep_the_filters_that_another_run_may_know(settings: Settings, store: Store) -> None:
    asked = "?actual=Drama&year=1990-1999&col.language=fr&vs=second&area=0,0;0,1;1,1&matrix=row"
    text = markup(_runs(look(settings, store, asked)))
    links = [parse(part.split('"')[0].replace("&amp;", "&")) for part in text.split('href="')[1:]]
    second = next(link for link in links if link.run == "second")
    assert (second.actual, second.year, second.matrix) == (("Drama",), (1990, 1999), "row")
    assert second.vs is None
    assert second.area == ()
    # What it does not know is dropped and said.
    opened = look(settings, store, "?run=second&col.language=fr&actual=Drama")
    assert opened.selection.columns == ()
    assert "no column “language”" in opened.selection.notices[0]
    other = next(link for link in links if link.run == "unlabelled")
    assert other.vs == "second"
