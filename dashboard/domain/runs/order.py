"""The order of posters as SQL: by group where they are grouped, then as the Selection sorts."""

from collections.abc import Sequence
from typing import Any

from dashboard.domain.runs.derived import shown_name
from dashboard.domain.runs.predicate import Condition, right, truth
from dashboard.domain.selection import Scoring, Selection

# A place on the map as 2 x 10 bits: cells of a thousandth of its width, finer than an eye tells apart.
BITS = 10


Extent = tuple[float, float, float, float]
# An expression to sort by, and whether it falls; what is not known comes last.
Term = tuple[str, bool]


def terms(
    selection: Selection,
    extent: Extent | None = None,
    strange: str | None = None,
    typical: str | None = None,
) -> list[Term]:
    """What posters are sorted by. The place in the file comes last, so that the order is total: a number costs a
    third of what the poster's name would.

    `extent` is the least and the greatest x, then y, on the map, if there are any; only the order "alike" needs it.
    `strange` is SQL for the place among the strangest posters, for the order of that name, and `typical` for that
    among the most typical of their genre, for "typical" and "odd".
    """
    key = group_key(selection.group, selection.scoring)
    sorts = _sorts(selection.scoring) | {
        "strange": [(strange or "NULL::INT", False)],
        "typical": [(typical or "NULL::INT", False)],
        "odd": [(typical or "NULL::INT", True)],
    }
    sort = [(_along_the_map(extent), False)] if selection.sort == "alike" else sorts[selection.sort]
    return [*([(key, False)] if key else []), *sort, ("file_row_number", False)]


def order(terms: Sequence[Term]) -> str:
    """The expressions of ORDER BY."""
    return ", ".join(f"{sql}{' DESC' if falls else ''} NULLS LAST" for sql, falls in terms)


def backwards(terms: Sequence[Term]) -> str:
    """The same in the opposite order."""
    return ", ".join(f"{sql}{'' if falls else ' DESC'} NULLS FIRST" for sql, falls in terms)


def past(terms: Sequence[Term], key: Sequence[Any], back: bool = False) -> Condition:
    """The condition on what comes behind `key` (the values of the terms), or before it; with its parameters.

    Keys are compared one by one, so that two neighbours are found in one look at each row and without a sort.
    """
    either, same = [], list[tuple[str, Any]]()
    for (sql, falls), mine in zip(terms, key, strict=True):
        here = _beyond(sql, mine, falls != back, unknown_too=not back)
        if here:
            either.append(
                (" AND ".join([*(text for text, _ in same), here[0]]), [*(v for _, v in same), *here[1]])
            )
        same.append((f"{sql} IS NOT DISTINCT FROM ?", mine))
    return " OR ".join(f"({text})" for text, _ in either), [value for _, values in either for value in values]


def group_key(group: str, scoring: Scoring) -> str:
    """SQL for the group that a poster falls into: a genre, right or wrong, the first year of a decade; "" for none."""
    return {
        "none": "",
        "actual": truth(scoring),
        "predicted": "predicted",
        "outcome": f"CASE {right(scoring)} WHEN TRUE THEN 'right' WHEN FALSE THEN 'wrong' END",
        "year": "(year // 10 * 10)",
    }[group]


def _sorts(scoring: Scoring) -> dict[str, list[Term]]:
    hit = right(scoring)
    title = f"strip_accents({shown_name()})"  # É stands with E, not behind Z
    return {
        "mistakes": [(hit, False), ("confidence", True)],
        "unsure": [("confidence", False)],
        "sure": [("confidence", True)],
        "title": [(title, False)],
        "year": [("year", True)],
        "file": [("_text", False)],
        "title-down": [(title, True)],
        "oldest": [("year", False)],
        "actual": [("actual", False)],
        "actual-down": [("actual", True)],
        "called": [("predicted", False)],
        "called-down": [("predicted", True)],
        "hits": [(hit, True), ("confidence", True)],
    }


def _beyond(sql: str, mine: Any, falls: bool, unknown_too: bool) -> Condition | None:
    """Strictly less or greater than a value; what is not known comes after all that is. None where nothing can be."""
    if mine is None:
        return None if unknown_too else (f"{sql} IS NOT NULL", [])
    text = f"{sql} {'<' if falls else '>'} ?"
    return (f"({text} OR {sql} IS NULL)" if unknown_too else text), [mine]


def _along_the_map(extent: Extent | None) -> str:
    """Place on a curve through the whole map that keeps neighbours together (Z-order, Morton 1966).

    Comparing each poster with each other would be exact, and too slow beyond some thousand posters.
    """
    if extent is None:
        return "_text"
    cells = [_cell("x", *extent[:2]), _cell("y", *extent[2:])]
    bits = [
        f"((({cell} >> {bit}) & 1) << {2 * bit + shift})"
        for shift, cell in enumerate(cells)
        for bit in range(BITS)
    ]
    return f"({' + '.join(bits)})"


def _cell(axis: str, least: float, most: float) -> str:
    return f"(({axis} - {least!r}::DOUBLE) * {(2**BITS - 1) / max(most - least, 1e-9)!r}::DOUBLE)::INT"
