"""Columns that are worked out from a run's own: what every count asks of a poster, found once a poster.

Their names begin with a line, as no column of a run may.
"""

# Bins of 1/10, 1/15, 1/20 and 1/200 are all whole numbers of these.
STEPS = 600


def derived() -> str:
    """SQL for the columns.

    `_listed`: whether the film has the genre that it was called; null where its genres are not known · `_pattern`:
    "A>B>C", null without first guesses · `_step`: the confidence in 600ths, -1 for none · `_rank`, `_rank_called`: the
    place of the one label, and of what it was called, among the first guesses, 0 for none.
    """
    columns = {
        "_listed": "list_contains(genres, predicted)",
        "_pattern": "array_to_string(top3, '>')",
        "_step": _step(),
        "_rank": "coalesce(list_position(top3, actual), 0)::TINYINT",
        "_rank_called": "coalesce(list_position(top3, predicted), 0)::TINYINT",
    }
    return ", ".join(f"{sql} AS {name}" for name, sql in columns.items())


def _step() -> str:
    """SQL for the place of a confidence among the steps, 1 in the last one.

    The edges are those of the filter on confidence, in single precision; the product may miss them by one place.
    """
    near = f"least(floor(confidence::DOUBLE * {STEPS}), {STEPS - 1})::INT"
    up = f"(confidence >= (({near} + 1)::DOUBLE / {STEPS})::FLOAT AND {near} < {STEPS - 1})::INT"
    down = f"(confidence < ({near}::DOUBLE / {STEPS})::FLOAT)::INT"
    return f"coalesce({near} + {up} - {down}, -1)::SMALLINT"
