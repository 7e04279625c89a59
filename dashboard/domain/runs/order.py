"""The order of posters as SQL: by group where they are grouped, then as the Selection sorts."""

from dashboard.domain.runs.predicate import right, truth
from dashboard.domain.selection import Scoring, Selection

# A place on the map as 2 x 10 bits: cells of a thousandth of its width, finer than an eye tells apart.
BITS = 10


Extent = tuple[float, float, float, float]


def order(selection: Selection, extent: Extent | None = None, strange: str | None = None) -> str:
    """The expressions of ORDER BY. The place in the file comes last, so that the order is total: a number costs a
    third of what the poster's name would.

    `extent` is the least and the greatest x, then y, on the map, if there are any; only the order "alike" needs it.
    `strange` is SQL for the place among the strangest posters, for the order of that name.
    """
    key = group_key(selection.group, selection.scoring)
    sorts = _sorts(selection.scoring) | {"strange": f"{strange or 'NULL::INT'} NULLS LAST"}
    sort = _along_the_map(extent) if selection.sort == "alike" else sorts[selection.sort]
    return f"{f'{key} NULLS LAST, ' if key else ''}{sort}, file_row_number"


def group_key(group: str, scoring: Scoring) -> str:
    """SQL for the group that a poster falls into: a genre, right or wrong, the first year of a decade; "" for none."""
    return {
        "none": "",
        "actual": truth(scoring),
        "predicted": "predicted",
        "outcome": f"CASE {right(scoring)} WHEN TRUE THEN 'right' WHEN FALSE THEN 'wrong' END",
        "year": "(year // 10 * 10)",
    }[group]


def _sorts(scoring: Scoring) -> dict[str, str]:
    hit = right(scoring)
    return {
        "mistakes": f"{hit} NULLS LAST, confidence DESC NULLS LAST",
        "unsure": "confidence NULLS LAST",
        "sure": "confidence DESC NULLS LAST",
        "title": "title NULLS LAST",
        "year": "year DESC NULLS LAST",
        "file": "poster",
        "title-down": "title DESC NULLS LAST",
        "oldest": "year NULLS LAST",
        "actual": "actual NULLS LAST",
        "actual-down": "actual DESC NULLS LAST",
        "called": "predicted",
        "called-down": "predicted DESC",
        "hits": f"{hit} DESC NULLS LAST, confidence DESC NULLS LAST",
    }


def _along_the_map(extent: Extent | None) -> str:
    """Place on a curve through the whole map that keeps neighbours together (Z-order, Morton 1966).

    Comparing each poster with each other would be exact, and too slow beyond some thousand posters.
    """
    if extent is None:
        return "poster"
    cells = [_cell("x", *extent[:2]), _cell("y", *extent[2:])]
    bits = [
        f"((({cell} >> {bit}) & 1) << {2 * bit + shift})"
        for shift, cell in enumerate(cells)
        for bit in range(BITS)
    ]
    return f"({' + '.join(bits)}) NULLS LAST"


def _cell(axis: str, least: float, most: float) -> str:
    return f"(({axis} - {least!r}::DOUBLE) * {(2**BITS - 1) / max(most - least, 1e-9)!r}::DOUBLE)::INT"
