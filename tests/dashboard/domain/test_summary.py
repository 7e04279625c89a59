"""The headline figures of runs that lack something: counted over the posters of which they are known."""

import math
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection
from dashboard.domain.summary import summarise
from tests.catalogue import changed


def test_summarise__without_lists_of_guesses_no_figure_of_the_second_or_third(
    small_run: Run, tmp_path: Path
) -> None:
    found = summarise(changed(small_run, tmp_path, "plain", top3=None), Selection())
    assert found.accuracy == 0.5
    assert all(
        math.isnan(value) for value in (found.top2, found.top3, *found.top2_interval, *found.top3_interval)
    )


def test_summarise__second_guesses_of_the_posters_that_have_some(small_run: Run, tmp_path: Path) -> None:
    lists = pq.read_table(small_run.predictions)["top3"].to_pylist()
    found = summarise(changed(small_run, tmp_path, "mixed", top3=[*lists[:4], *[None] * 8]), Selection())
    assert (found.top2, found.top2_interval) == (1.0, wilson(4, 4))


def test_summarise__promise_and_delivery_are_of_the_same_posters(small_run: Run, tmp_path: Path) -> None:
    """Of four labelled posters, one is right; all the others are surer."""
    actual = pq.read_table(small_run.predictions)["actual"].to_pylist()
    run = changed(
        small_run, tmp_path, "partial", actual=[*actual[:4], *[None] * 8], confidence=[0.5] * 4 + [0.75] * 8
    )
    found = summarise(run, Selection())
    assert (found.posters, found.labelled, found.accuracy) == (12, 4, 0.25)
    assert (found.mean_confidence, found.ece) == (0.5, 0.25)


def test_summarise__without_any_label_the_confidence_of_all(unlabelled_run: Run) -> None:
    sure = pq.read_table(unlabelled_run.predictions)["confidence"].to_numpy()
    assert summarise(unlabelled_run, Selection()).mean_confidence == pytest.approx(sure.mean())
