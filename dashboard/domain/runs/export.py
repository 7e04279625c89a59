"""The posters of a Selection as CSV or XLSX: exactly what is filtered, in its order, with every column."""

import csv
import io
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dashboard.domain.errors import UserError
from dashboard.domain.runs import query
from dashboard.domain.runs.query import Poster
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection
from dashboard.domain.spreadsheet import harmless

SHEET_ROWS = 1_048_575
AT_ONCE = 5_000


def header(run: Run) -> list[str]:
    """The names of the columns, in order."""
    probabilities = [f"probability {genre}" for genre in run.genres]
    extra = [column.label for column in run.manifest.columns]
    plain = ["poster", "title", "year", "actual", "genres", "called", "right", "confidence", "first guesses"]
    return [harmless(name) for name in (*plain, *probabilities, *extra)]


def rows(run: Run, selection: Selection) -> Iterator[list[Any]]:
    """One row a poster that fits, in the Selection's order, never more than a few thousand in memory."""
    yield from (_row(run, poster) for poster in query.stream(run, selection, AT_ONCE))


def write_csv(run: Run, selection: Selection) -> Iterator[str]:
    """The file in pieces: UTF-8 text with a byte-order mark, so that a spreadsheet reads its letters right."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    buffer.write("\ufeff")
    writer.writerow(header(run))
    for number, row in enumerate(rows(run, selection)):
        writer.writerow(row)
        if number % AT_ONCE == AT_ONCE - 1:
            yield buffer.getvalue()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue()


def write_xlsx(run: Run, selection: Selection, file: Path) -> None:
    """Write a workbook with one sheet, head row frozen; what it needs meanwhile lies beside the file.

    Raises UserError for more rows than a sheet holds.
    """
    count = query.count(run, selection)
    if count > SHEET_ROWS:
        raise UserError(
            f"{count:,} posters are more than a sheet holds ({SHEET_ROWS:,}): filter, or take the CSV."
        )
    import xlsxwriter  # pages need none, and take 2 MB less

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(file, {**options, "tmpdir": str(file.parent)}) as book:
        sheet = book.add_worksheet("Posters")
        sheet.freeze_panes(1, 1)
        sheet.set_column(0, 1, 32)
        sheet.write_row(0, 0, header(run), book.add_format({"bold": True}))
        for number, row in enumerate(rows(run, selection), start=1):
            sheet.write_row(number, 0, row)
        sheet.autofilter(0, 0, count, len(header(run)) - 1)


def _row(run: Run, poster: Poster) -> list[Any]:
    outcome = None if poster.is_right is None else "right" if poster.is_right else "wrong"
    cells = [
        poster.poster,
        poster.title,
        poster.year,
        poster.actual,
        ", ".join(poster.genres) or None,
        poster.predicted,
        outcome,
        _single(poster.confidence),
        " > ".join(poster.top3) or None,
        *map(_single, poster.probabilities or [None] * len(run.genres)),
        *(value for _, value in poster.columns),
    ]
    return [harmless(_known(cell)) for cell in cells]


def _single(value: float | None) -> float | None:
    """A number of single precision as it was written, without the digits that a double adds: 0.9, not 0.89999998."""
    return None if value is None else float(f"{value:.7g}")


def _known(cell: Any) -> Any:
    """Nan and infinity are no numbers to a spreadsheet: the cell stays empty."""
    return None if isinstance(cell, float) and not math.isfinite(cell) else cell
