"""The bars of the patterns: right, wrong, and those of which it is not known."""

from pathlib import Path

import pyarrow.parquet as pq
import pytest

from dashboard.domain.runs.store import Run, Store
from dashboard.figures.patterns import by_pattern, patterns
from dashboard.settings import Settings
from dashboard.view import look
from tests.catalogue import changed


def test_by_pattern__a_poster_without_a_label_is_not_wrong(
    small_run: Run, settings: Settings, tmp_path: Path
) -> None:
    actual = pq.read_table(small_run.predictions)["actual"].to_pylist()
    genres = pq.read_table(small_run.predictions)["genres"].to_pylist()
    changed(
        small_run, tmp_path, "small", actual=[*actual[:6], *[None] * 6], genres=[*genres[:6], *[None] * 6]
    )
    for scoring, right in {"strict": 3, "any": 4}.items():
        view = look(settings, Store(tmp_path), f"?scoring={scoring}")
        table = by_pattern(view)
        kinds = table[["right", "wrong", "not_known"]].sum()
        assert kinds.tolist() == [right, 6 - right, 6]
        assert [bar["name"] for bar in patterns(table, view)["data"]] == ["Right", "Wrong", "Not known"]


@pytest.mark.parametrize(
    ("asked", "bars"),
    [("", ["Right", "Wrong"]), ("?outcome=right", ["Right"]), ("?run=unlabelled", ["Not known"])],
)
def test_patterns__only_the_outcomes_that_there_are(
    asked: str, bars: list[str], settings: Settings, store: Store
) -> None:
    view = look(settings, store, asked)
    assert [bar["name"] for bar in patterns(by_pattern(view), view)["data"]] == bars
