"""Columns that are worked out from a run's own: what every count asks of a poster, found once a poster.

Their names begin with a line, as no column of a run may.
"""

from collections.abc import Sequence

# Bins of 1/10, 1/15, 1/20 and 1/200 are all whole numbers of these.
STEPS = 600
FIRST = 3
MOST_BITS = 62
# Between a poster's name and its title in one text: neither has it, and it sorts before all that they have.
BETWEEN = "\0"
_BETWEEN = f"chr({ord(BETWEEN)})"


def derived(genres: Sequence[str]) -> str:
    """SQL for the columns of a run with these genres.

    `_text`: the poster's name, then `BETWEEN` and its title where it has one: one text is searched in two thirds of the
    time of two · `_listed`: whether the film has the genre that it was called; null where its genres are not known ·
    `_pattern`: "A>B>C", null without first guesses · `_genres`: the run's genres that the film has, by its label or its
    list, bit k for genre k; 0 where there are more than fit · `_cell`: all that `shape` names in one number, by which a
    scan groups in a third of the time that the parts would take.
    """
    columns = {
        "_text": f"concat_ws({_BETWEEN}, poster, title)",
        "_listed": "list_contains(genres, predicted)",
        "_pattern": "array_to_string(top3, '>')",
        "_genres": _genres(genres),
        "_cell": _cell(genres),
    }
    return ", ".join(f"{sql} AS {name}" for name, sql in columns.items())


def both_of_text() -> str:
    """SQL for the two columns that `_text` is made of, so that a large run need not hold them twice."""
    part = f"split_part(_text, {_BETWEEN}, {{}})"
    return f"{part.format(1)} AS poster, nullif({part.format(2)}, '') AS title"


def shown_name() -> str:
    """SQL for what a poster is called in words: its title, or where there is none the file's own name.

    Cut out of `_text`, which takes half the time that the two columns of a large run would.
    """
    title, file = f"split_part(_text, {_BETWEEN}, 2)", "split_part(_text, '/', -1)"
    return f"(CASE WHEN contains(_text, {_BETWEEN}) THEN {title} ELSE {file} END)"


def shape(genres: Sequence[str]) -> tuple[int, ...]:
    """How many values each part of a cell has; `numpy.unravel_index` takes a cell apart by it.

    In order: the one label's place among the genres, from 1, 0 for none of them · that of what was called · the
    confidence in 600ths, from 1, 0 for none · whether the first guess is the one label: 1 no, 2 yes, 0 not known ·
    whether it is among the film's genres, in the same way · the place among the first three guesses of the one label,
    and of the first that is the label or another of the film's genres: from 1, 0 for none; one more each, and 0 where
    no guesses are known.
    """
    return len(genres) + 1, len(genres) + 1, STEPS + 1, 3, 3, FIRST + 2, FIRST + 2


def _cell(genres: Sequence[str]) -> str:
    parts = (
        _place(genres, "actual"),
        _place(genres, "predicted"),
        _step(),
        "coalesce((actual = predicted)::INT + 1, 0)",
        "coalesce(list_contains(genres, predicted)::INT + 1, 0)",
        _rank("actual = {}"),
        _rank("(actual = {0} OR list_contains(genres, {0}))"),
    )
    cell = "0::BIGINT"
    for part, values in zip(parts, shape(genres), strict=True):
        cell = f"({cell} * {values} + {part})"
    return cell


def _genres(genres: Sequence[str]) -> str:
    if len(genres) > MOST_BITS:
        return "0::BIGINT"
    has = "coalesce(actual = {0}, FALSE) OR coalesce(list_contains(genres, {0}), FALSE)"
    return " | ".join(f"(({has.format(_text(genre))})::BIGINT << {k})" for k, genre in enumerate(genres))


def _place(genres: Sequence[str], name: str) -> str:
    return f"coalesce(list_position([{', '.join(map(_text, genres))}], {name}), 0)"


def _text(genre: str) -> str:
    return "'" + genre.replace("'", "''") + "'"


def _rank(hit: str) -> str:
    """SQL for the place of the first guess that is a hit; `hit` says in SQL what is, of the guess {}."""
    places = "".join(f" WHEN {hit.format(f'top3[{k}]')} THEN {k + 1}" for k in range(1, FIRST + 1))
    return f"CASE WHEN coalesce(len(top3), 0) = 0 THEN 0{places} ELSE 1 END"


def _step() -> str:
    """SQL for the place of a confidence among the steps, from 1; 1 in the last one, 0 for none.

    The edges are those of the filter on confidence, in single precision; the product may miss them by one place.
    """
    near = f"least(floor(confidence::DOUBLE * {STEPS}), {STEPS - 1})::INT"
    up = f"(confidence >= (({near} + 1)::DOUBLE / {STEPS})::FLOAT AND {near} < {STEPS - 1})::INT"
    down = f"(confidence < ({near}::DOUBLE / {STEPS})::FLOAT)::INT"
    return f"coalesce({near} + {up} - {down} + 1, 0)"
