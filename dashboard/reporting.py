"""`python -m dashboard report`: from a run's name and a query to a file."""

from pathlib import Path
from urllib.parse import quote

from dashboard.domain.errors import UserError
from dashboard.domain.files import written_aside
from dashboard.domain.runs.store import Store
from dashboard.report import report
from dashboard.settings import Settings
from dashboard.view import look


def write_report(settings: Settings, run: str, query: str, out: Path | None) -> Path:
    """Write the report whole or not at all, and return its file.

    Raises UserError for an unknown run, and for a query that says more than is understood: a report of other posters
    than were asked for would be taken for the right one.
    """
    store = Store(settings.runs)
    store.open(run)
    view = look(settings, store, f"?{query.lstrip('?')}&run={quote(run)}")
    if view.selection.notices:
        raise UserError(f"{' '.join(view.selection.notices)} No report was written.")
    file = out or Path(f"{run}-report.html")
    with written_aside(file) as aside:
        aside.write_text(report(view), encoding="utf-8")
    return file
