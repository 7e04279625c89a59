"""Posters that one run has right and another wrong: joined once by poster, then known by their places in the file."""

from functools import lru_cache

from dashboard.domain.runs.reference import beside
from dashboard.domain.runs.store import Run
from dashboard.domain.runs.tables import database, keep, quoted, source
from dashboard.domain.selection import Scoring, Selection


def newly(run: Run, selection: Selection) -> str:
    """SQL, true for the posters newly right or newly wrong against the run `vs`, as the Selection asks; else "".

    Both runs are judged by this run's labels. They are joined when this is first asked for, and never again.
    """
    if selection.newly is None:
        return ""
    other = beside(run, selection.vs)
    if other is None:
        return "FALSE"
    way = 1 if selection.newly == "right" else -1
    return (
        f"file_row_number IN (SELECT _place FROM {_differing(run, other)} WHERE _{selection.scoring} = {way})"
    )


def is_right(call: str, scoring: Scoring) -> str:
    """SQL, whether a call is right by this run's labels, whoever made it; false where they are not known."""
    label = f"coalesce(actual = {call}, FALSE)"
    return label if scoring == "strict" else f"({label} OR coalesce(list_contains(genres, {call}), FALSE))"


def why_not(run: Run, selection: Selection) -> str:
    """Why nothing can be newly right or wrong against the run `vs`, in a sentence; empty where it can."""
    other = beside(run, selection.vs)
    if other is None:
        return "To be newly right or wrong needs a second run that the address names (“vs”)"
    if not run.has_labels:
        return "No genre is known in this run, so nothing is newly right or wrong"
    if set(other.genres) != set(run.genres):
        return f"“{other.manifest.title}” tells other genres apart than this run"
    return "" if share_posters(run, other) else f"“{other.manifest.title}” judges none of this run's posters"


def _differing(run: Run, other: Run) -> str:
    """The table of the posters that only one of the two has right: `_place` in the file, and for each scoring 1 where
    that is this run, -1 where it is the other, 0 where they agree."""
    name = quoted(f"newly {run.fingerprint[:16]} {other.fingerprint[:16]}")
    keep(name, _compared(run, other))
    return name


def _compared(run: Run, other: Run) -> str:
    ways = {
        scoring: f"({is_right('predicted', scoring)}::TINYINT - {is_right('_theirs', scoring)}::TINYINT)"
        for scoring in ("strict", "any")
    }
    return (
        f"SELECT file_row_number::UINTEGER AS _place, {ways['strict']} AS _strict, {ways['any']} AS _any"
        f" FROM {source(run)} JOIN (SELECT poster, predicted AS _theirs FROM {source(other)}) USING (poster)"
        " WHERE actual IS NOT NULL AND (_strict <> 0 OR _any <> 0)"
    )


@lru_cache(256)
def share_posters(run: Run, other: Run) -> bool:
    """Whether the two have a poster in common."""
    text = f"SELECT 1 FROM {source(run)} JOIN {source(other)} USING (poster) LIMIT 1"
    return bool(database.cursor().execute(text).fetchall())
