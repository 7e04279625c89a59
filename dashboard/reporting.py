"""`python -m dashboard report`: from a run's name and a query to a file."""

from pathlib import Path
from urllib.parse import quote, unquote

from dashboard.domain.errors import UserError
from dashboard.domain.files import written_aside
from dashboard.domain.runs.store import Store
from dashboard.pages.registry import page_named
from dashboard.report import file_name, report
from dashboard.settings import Settings
from dashboard.urls import parse
from dashboard.view import look


def write_report(
    settings: Settings, run: str, query: str = "", out: Path | None = None, path: str | None = None
) -> Path:
    """Write the report of a page ("/genres/Drama"; None: of overview and performance) whole or not at all, and
    return its file.

    Raises UserError for an unknown run or page, and for a query that says more than is understood.
    """
    page, argument = page_named(unquote(path or ""))
    store = Store(settings.runs)
    store.open(run)
    asked = parse(f"?{query.lstrip('?')}").run
    if asked not in (None, "", run):
        raise UserError(
            f"The query is of the run “{asked}”, the report of “{run}”: name one. No report was written."
        )
    view = look(settings, store, f"?{query.lstrip('?')}&run={quote(run)}", argument)
    file = out or Path(file_name(view, page if path else None))
    text = report(view, page)
    with written_aside(file) as aside:
        aside.write_text(text, encoding="utf-8")
    return file
