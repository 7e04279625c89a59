"""`python -m dashboard report`: from a run's name and a query to a file."""

import sys
from pathlib import Path
from urllib.parse import quote

from dashboard.domain.files import written_aside
from dashboard.domain.runs.store import Store
from dashboard.report import report
from dashboard.settings import Settings
from dashboard.view import look


def write_report(settings: Settings, run: str, query: str, out: Path | None) -> Path:
    """Write the report whole or not at all, and return its file. Raises UserError for an unknown run."""
    store = Store(settings.runs)
    store.open(run)
    view = look(settings, store, f"?{query.lstrip('?')}&run={quote(run)}")
    for sentence in view.selection.notices:
        print(sentence, file=sys.stderr)
    file = out or Path(f"{run}-report.html")
    with written_aside(file) as aside:
        aside.write_text(report(view), encoding="utf-8")
    return file
