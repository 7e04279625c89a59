"""What a page looks at: the opened run, a second one to compare with, and the Selection that both understand."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from dashboard.domain.errors import UserError
from dashboard.domain.runs.newly import share_posters
from dashboard.domain.runs.predicate import unknown_values
from dashboard.domain.runs.store import Run, Store
from dashboard.domain.selection import NOTHING, Selection
from dashboard.settings import Settings
from dashboard.urls import joined, pair, parse, text, texts

PREFERRED = "sample"
BASELINE = "baseline-2025"


@dataclass(frozen=True)
class View:
    """One look at a run. `genre` comes from the path of a genre's page; `vs` is the second run, if any."""

    settings: Settings
    store: Store
    run: Run
    selection: Selection
    vs: Run | None = None
    genre: str | None = None

    def query(self, **changes: object) -> str:
        """The query of this page with changes to its Selection."""
        return self.link("", **changes) or "?"

    def queries(self, plan: tuple[tuple[str, str], ...], name: str, values: Iterable[str]) -> list[str]:
        """The query with this plan, once for each value of its entry `name`: put together once, as a curve has a
        thousand."""
        field = f"plan.{name}"
        before, _, after = self.query(plan=plan).rpartition(pair(field, dict(plan)[name]))
        return [f"{before}{pair(field, value)}{after}" for value in values]

    def toggle(self, **changes: object) -> str:
        """The same, where a change that is in force already is taken off: the same mark again, filter off."""
        return self.query(**self._toggled(changes))

    def toggle_whole(self, **changes: object) -> str:
        """The same for a mark that counts right and wrong together: a filter on the outcome is left behind."""
        return self.query(outcome=None, **self._toggled(changes))

    def unmarked(self, name: str) -> Selection:
        """The Selection without what a bar of right or wrong posters sets, the filter `name` and with it the outcome:
        so the bars stay where they are when one is clicked. An outcome chosen by itself stays."""
        blank = {name: getattr(NOTHING, name)}
        return self.selection.but(**blank, **({"outcome": None} if getattr(self.selection, name) else {}))

    def _toggled(self, changes: dict[str, Any]) -> dict[str, Any]:
        on = all(getattr(self.selection, name) == value for name, value in changes.items())
        return {name: getattr(NOTHING, name) for name in changes} if on else changes

    def link(self, path: str, /, **changes: object) -> str:
        """The link to another page with changes to its Selection."""
        # Merged from texts: a page has hundreds of links, and a Selection for each took a tenth of its time.
        changed = self.selection.changes(**changes)
        return path + joined(self._texts | {name: text(name, value) for name, value in changed.items()})

    @cached_property
    def _texts(self) -> dict[str, str]:
        return texts(self.selection)


def look(settings: Settings, store: Store, query: str, genre: str | None = None) -> View:
    """The View that a query asks for. Raises UserError when no run can be opened."""
    selection = parse(query)
    run, selection = _run(settings, store, selection)
    selection = unknown_values(run, selection)
    vs, selection = _second(store, run, selection)
    genre = next((known for known in run.genres if genre and known.casefold() == genre.casefold()), genre)
    if genre is not None and genre not in run.genres:
        raise UserError(f"This run has no genre “{genre}”; it has {', '.join(run.genres)}.")
    return View(settings, store, run, selection, vs, genre)


def baseline_run(view: View) -> Run | None:
    """The run of the 2025 workbook to compare with; None where there is none, or where it is the one shown."""
    if view.run.id == BASELINE or BASELINE not in view.store.ids():
        return None
    try:
        return view.store.open(BASELINE)
    except UserError:
        return None


def other_run(view: View) -> Run | None:
    """The run held against this one: the second of the address, else the 2025 baseline, else the first other, one with
    posters in common before one without.

    Only a run that tells the same genres apart will do; None where there is none.
    """
    alike = [run for run in view.store.readable()[0] if run != view.run and run.genres == view.run.genres]
    for wanted in (view.vs, baseline_run(view)):
        if wanted in alike:
            return wanted
    return next((run for run in alike if share_posters(view.run, run)), alike[0] if alike else None)


def default_run(settings: Settings, store: Store) -> str:
    """The run that opens where the query names none. Raises UserError when there is none."""
    ids = store.ids()
    for wanted in (settings.run, PREFERRED):
        if wanted in ids:
            return wanted
    if not ids:
        raise UserError(
            f"There is no run in {settings.runs}: import one with “python -m dashboard import FILE.csv”, "
            "or set DASHBOARD_DATA to a folder that has some."
        )
    return next((run_id for run_id in ids if run_id != BASELINE), ids[0])


def _run(settings: Settings, store: Store, selection: Selection) -> tuple[Run, Selection]:
    standard = default_run(settings, store)
    try:
        run = store.open(selection.run or standard)
    except UserError as error:
        run = store.open(standard)
        selection = replace(selection, run=None, notices=(*selection.notices, str(error)))
    return run, replace(selection, run=None if run.id == standard else run.id)


def _second(store: Store, run: Run, selection: Selection) -> tuple[Run | None, Selection]:
    if selection.vs is None:
        return None, selection
    try:
        if selection.vs != run.id:
            return store.open(selection.vs), selection
        said = f"“{run.manifest.title}” cannot be held against itself: choose another second run."
    except UserError as error:
        said = str(error)
    return None, selection.but(vs=None, notices=(*selection.notices, said))
