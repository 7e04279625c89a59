"""The runs as a table on the terminal."""

import sys

from rich.console import Console
from rich.table import Table
from rich.text import Text

from dashboard.domain.metrics.wording import percent
from dashboard.domain.runs.store import Run, Store
from dashboard.domain.selection import Selection
from dashboard.domain.summary import summarise
from dashboard.settings import Settings


def print_runs(settings: Settings) -> None:
    """One row a run; a sentence for each that cannot be opened."""
    runs, broken = Store(settings.runs).readable()
    table = Table("run", "title", "posters", "protocol", "accuracy")
    table.columns[2].justify = "right"
    for run in runs:
        title = Text(run.manifest.title)  # a plain string would be read as rich's markup
        table.add_row(run.id, title, f"{run.manifest.posters:,}", run.manifest.protocol, _accuracy(run))
    if runs:
        Console().print(table)
    elif not broken:
        print(f"There is no run in {settings.runs}: make one with “python -m dashboard import FILE.csv”.")
    for sentence in broken:
        print(sentence, file=sys.stderr)


def _accuracy(run: Run) -> str:
    figures = summarise(run, Selection())
    return percent(figures.accuracy, figures.accuracy_interval) if figures.labelled else "no labels"
