"""A run without labels, the daily case: what is promised of it, and how it has moved. Kept by (run, filters)."""

import math
from functools import lru_cache

import numpy as np

from dashboard.domain.metrics import classification
from dashboard.domain.metrics.apart import Apart, apart
from dashboard.domain.metrics.arrays import FloatArray, IntArray, ratio
from dashboard.domain.metrics.moves import moves
from dashboard.domain.metrics.outlook import Outlook
from dashboard.domain.metrics.promise import Levels, expected_accuracy
from dashboard.domain.runs import query
from dashboard.domain.runs.cube import STEPS, cube
from dashboard.domain.runs.reference import model_unknown, reference_of, same_model
from dashboard.domain.runs.store import Run
from dashboard.domain.runs.strange import sample, strangest, why_not
from dashboard.domain.selection import Selection

LEVELS = 15
BINS = 10
COMPARED = 600  # embeddings of each run in the test: enough to see 55 of 100 pairs told apart
OTHER_GENRES = "“{}” tells other genres apart, so there is no mix to compare."


def is_unlabelled(run: Run) -> bool:
    """Whether no poster of the run has a known genre, so that nothing can be right or wrong."""
    return not (run.has_labels and query.confusion_matrix(run, Selection()).any())


def reference(run: Run, selection: Selection) -> Run | None:
    """What the run is held against: `vs`, else the largest judged run of the same model."""
    return reference_of(run, selection.vs)


def yardstick(run: Run, selection: Selection) -> Run | None:
    """The judged run that vouches for the confidences: the reference, or the largest one of the same model.

    Where nobody knows the model of either, the reference vouches if it is asked for by name.
    """
    other = reference(run, selection)
    if other is not None and not is_unlabelled(other):
        unknown = model_unknown(run) and model_unknown(other)
        if same_model(run, other) or (unknown and other.id == selection.vs):
            return other
    return reference_of(run)


def outlook(run: Run, selection: Selection) -> Outlook:
    """What can be said of the posters that fit. Filters by what the model said choose the reference's posters too."""
    return _outlook(run, selection.filters, reference(run, selection), yardstick(run, selection))


def confidence_levels(run: Run, selection: Selection, bins: int) -> Levels:
    """The posters that fit by confidence, in equal bins of [0, 1]; those without one do not count."""
    counted = cube(run, selection.filters)
    known = counted.step >= 0
    place = counted.step[known].astype(int) * bins // STEPS
    posters, total = (np.bincount(place, part[known], bins) for part in (counted.count, counted.confidence))
    return Levels(posters.astype(np.int64), total.astype(np.float64))


def there(selection: Selection) -> Selection:
    """The same filters on another run: only those by what the model said mean the same there."""
    return Selection(
        predicted=selection.predicted,
        confidence=selection.confidence,
        pattern=selection.pattern,
        scoring=selection.scoring,
    )


@lru_cache(256)
def _outlook(run: Run, selection: Selection, other: Run | None, judged: Run | None) -> Outlook:
    table = query.reliability(judged, there(selection), LEVELS) if judged else None
    matrix = query.confusion_matrix(judged, there(selection)) if judged else np.zeros((1, 1), np.int64)
    called, called_there = _called(run, selection), _called_there(run, selection, other)
    pictures, untested = _pictures(run, selection, other)
    strange = strangest(run, other) if other else None
    return Outlook(
        posters=query.count(run, selection),
        called=called,
        promise=expected_accuracy(confidence_levels(run, selection, LEVELS), table),
        reference=other.manifest.title if other else None,
        same_model=other is not None and same_model(run, other),
        yardstick=judged.manifest.title if judged else None,
        called_there=called_there,
        stated_there=_stated(other, selection),
        actual_share=_actual_share(run, judged),
        accuracy=float(classification.accuracy(matrix)),
        commonest=float(classification.majority_baseline(matrix)),
        moves=moves(
            None if called_there is None else (called, called_there),
            _confidences(run, selection, other),
            pictures,
        ),
        untested=untested,
        beyond=strange.beyond if strange else 0,
        sampled=strange.sampled if strange else 0,
    )


def _called(run: Run, selection: Selection) -> IntArray:
    """int64 [G]: posters by called genre, whatever the filters on it."""
    counts = query.genre_counts(run, selection.but(predicted=(), pattern=None), "predicted")
    return np.array([counts[genre] for genre in run.genres], np.int64)


def _called_there(run: Run, selection: Selection, other: Run | None) -> IntArray | None:
    if other is None or set(other.genres) != set(run.genres):
        return None
    counts = query.genre_counts(other, there(selection).but(predicted=(), pattern=None), "predicted")
    return np.array([counts[genre] for genre in run.genres], np.int64)


def _stated(other: Run | None, selection: Selection) -> float:
    mean = query.mean_confidence(other, there(selection)) if other else None
    return math.nan if mean is None else mean


def _actual_share(run: Run, judged: Run | None) -> FloatArray | None:
    """float64 [G]: the true genres of all judged posters."""
    if judged is None or set(judged.genres) != set(run.genres):
        return None
    counts = query.genre_counts(judged, Selection(), "actual")
    return ratio([counts[genre] for genre in run.genres], sum(counts.values()))


def _confidences(run: Run, selection: Selection, other: Run | None) -> tuple[IntArray, IntArray] | None:
    if other is None:
        return None
    mine = confidence_levels(run, selection.but(confidence=None), BINS).posters
    return mine, confidence_levels(other, there(selection).but(confidence=None), BINS).posters


def _pictures(run: Run, selection: Selection, other: Run | None) -> tuple[Apart | None, tuple[str, ...]]:
    """The test of the embeddings on a sample of each run, and why a thing could not be held against the other run."""
    if other is None:
        return None, ()
    title = other.manifest.title
    told = () if set(other.genres) == set(run.genres) else (OTHER_GENRES.format(title),)
    if reason := why_not(run, other):
        return None, (*told, reason)
    assert run.embeddings is not None
    assert other.embeddings is not None
    mine, theirs = _rows(run, selection), _rows(other, there(selection))
    return apart(run.embeddings[mine], other.embeddings[theirs]), told


def _rows(run: Run, selection: Selection) -> IntArray:
    """At most 600 of the posters that fit, drawn evenly; under a filter from the first 200,000 of them."""
    if not selection.is_filtered:
        return sample(run.manifest.posters, COMPARED)
    rows = query.row_numbers(run, selection)
    return rows[sample(len(rows), COMPARED)]
