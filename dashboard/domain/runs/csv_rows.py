"""Rows of a CSV of predictions, each checked: what is wrong is said with its column and line."""

import csv
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from dashboard.domain.errors import UserError

GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")
YES, NO = ("y", "yes", "true", "1"), ("n", "no", "false", "0")


@dataclass(frozen=True)
class Layout:
    """What the columns of a CSV are called; an optional column that is not there counts as unknown."""

    poster: str
    actual: str
    predicted: str
    confidence: str
    top3: str
    is_right: str
    optional: tuple[str, ...] = ()
    named_by_genre: bool = False

    @property
    def named(self) -> tuple[str, ...]:
        return self.poster, self.actual, self.predicted, self.confidence, self.top3, self.is_right


# The workbook names a file twice when it lies under two genres: only genre and file together name a poster.
WORKBOOK = Layout(
    "filename",
    "actual_genre",
    "predicted_genre",
    "confidence_score",
    "top_3_predictions",
    "correct_prediction",
    named_by_genre=True,
)
PLAIN = Layout(
    "poster", "actual", "predicted", "confidence", "top3", "correct", optional=("actual", "top3", "correct")
)


@dataclass(frozen=True)
class Row:
    """One poster of the CSV. `file` is the name as it stands there, `poster` what names it in the run."""

    file: str
    poster: str
    actual: str | None
    predicted: str
    confidence: float
    top3: tuple[str, ...]
    title: str | None = None
    year: int | None = None


def read_rows(file: Path) -> tuple[list[Row], list[str]]:
    """All rows of a CSV in UTF-8, laid out as WORKBOOK or PLAIN, and the columns that nothing is made of. Raises
    UserError on anything amiss."""
    try:
        with file.open(encoding="utf-8-sig", newline="") as text:
            numbered = _numbered(text, file.name)
            _, columns = next(numbered, (1, []))
            layout = _layout(columns, file.name)
            rows = list(_rows(numbered, columns, layout, file.name))
    except OSError as error:
        raise UserError(f"{file} cannot be read ({error.strerror}): check the path.") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{file.name} is not text in UTF-8: save it as “CSV UTF-8”.") from error
    if not rows:
        raise UserError(f"{file.name} has no rows: export the table again.")
    return rows, [column for column in columns if column and column not in (*layout.named, "title", "year")]


def _rows(
    numbered: Iterator[tuple[int, list[str]]], columns: list[str], layout: Layout, name: str
) -> Iterator[Row]:
    seen: dict[str, int] = {}
    for number, cells in numbered:
        if len(cells) != len(columns):
            raise UserError(
                f"{name}, line {number}: {len(cells)} cells instead of {len(columns)}; mend the row."
            )
        line = _Line(name, number, dict(zip(columns, cells, strict=True)))
        row = _checked(layout, line)
        if row.poster in seen:
            line.refuse(
                layout.poster,
                f"{row.poster} stands in line {seen[row.poster]} already; remove one of the two",
            )
        seen[row.poster] = number
        yield row


def _numbered(text: Iterable[str], name: str) -> Iterator[tuple[int, list[str]]]:
    """Cells of the rows that are not blank, each with the number of its line."""
    reader = csv.reader(text, strict=True)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield reader.line_num, [cell.strip() for cell in cells]
    except csv.Error as error:
        raise UserError(
            f"{name}, line {reader.line_num}: this is no CSV ({error}); mend the line."
        ) from error


def _layout(columns: list[str], name: str) -> Layout:
    twice = [column for column, times in Counter(columns).items() if times > 1]
    if twice:
        raise UserError(f"{name}, line 1: the column {twice[0]} stands twice; rename or remove one.")
    layout = PLAIN if PLAIN.poster in columns else WORKBOOK
    missing = [column for column in layout.named if column not in (*columns, *layout.optional)]
    if missing:
        raise UserError(
            f"{name}, line 1: the column {missing[0]} is missing; it has {', '.join(columns) or 'none'}. "
            "Export the table with its header."
        )
    return layout


def _checked(layout: Layout, line: "_Line") -> Row:
    file = line.file(layout.poster)
    actual = line.genre(layout.actual) if layout.named_by_genre or line.cells.get(layout.actual) else None
    predicted = line.genre(layout.predicted)
    confidence = line.share(layout.confidence)
    top3 = line.guesses(layout.top3, predicted)
    if actual is not None:
        line.agrees(layout.is_right, actual, predicted)
    return Row(
        file,
        f"{actual}/{file}" if layout.named_by_genre else file,
        actual,
        predicted,
        confidence,
        top3,
        line.cells.get("title") or None,
        line.year("year"),
    )


@dataclass(frozen=True)
class _Line:
    """The cells of one line by column, and how each may be read."""

    name: str
    number: int
    cells: dict[str, str]

    def refuse(self, column: str, what: str) -> NoReturn:
        raise UserError(f"{self.name}, line {self.number}, column {column}: {what}.")

    def file(self, column: str) -> str:
        value = self.cells[column]
        if not value or value.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", value):
            self.refuse(column, f"“{value}” is no file name; give the poster's file, relative to its folder")
        return value

    def genre(self, column: str, value: str | None = None) -> str:
        value = self.cells[column] if value is None else value
        if value not in GENRES:
            self.refuse(column, f"“{value}” is no known genre; use {', '.join(GENRES)}")
        return value

    def share(self, column: str) -> float:
        try:
            value = float(self.cells[column])
        except ValueError:
            value = math.nan
        if not 0 <= value <= 1:
            self.refuse(column, f"“{self.cells[column]}” is no number from 0 to 1")
        return value

    def year(self, column: str) -> int | None:
        value = self.cells.get(column, "")
        if value and not re.fullmatch(r"(18|19|20|21)\d\d", value):
            self.refuse(
                column, f"“{value}” is no year such as 1999; leave the cell empty where it is not known"
            )
        return int(value) if value else None

    def guesses(self, column: str, predicted: str) -> tuple[str, ...]:
        text = self.cells.get(column, "")
        genres = tuple(self.genre(column, part.strip()) for part in text.split(">")) if text else ()
        if genres and (genres[0] != predicted or len(set(genres)) < len(genres)):
            self.refuse(column, f"“{text}” does not start with {predicted}, or names a genre twice")
        return genres

    def agrees(self, column: str, actual: str, predicted: str) -> None:
        said = self.cells.get(column, "")
        if said and said.lower() not in (YES if actual == predicted else NO):
            self.refuse(column, f"“{said}” contradicts {actual}, called {predicted}; it is Y or N")
