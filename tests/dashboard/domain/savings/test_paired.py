"""The posters of two runs in pairs, whatever their own columns are called."""

from pathlib import Path

import pyarrow as pa

from dashboard.domain.runs.manifest import Column
from dashboard.domain.runs.store import Run, Store
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.paired import pairs
from dashboard.domain.selection import Selection
from tests.catalogue import changed


def test_pairs__a_column_may_have_any_name(
    small_run: Run, second_run: Run, store: Store, tmp_path: Path
) -> None:
    texts = {
        f"{name}{side}": pa.nulls(12, pa.string()) for name in ("t", "automatic", "r", "h") for side in (1, 2)
    }
    columns = tuple(Column(name=name, type="category", label=name) for name in texts)
    runs = [changed(run, tmp_path, run.id, columns, **texts) for run in (small_run, second_run)]
    named, plain = (
        pairs(*(case_of(run, Selection(), at) for run in pair))
        for pair, at in ((runs, Store(tmp_path)), ((small_run, second_run), store))
    )
    assert named.count.tolist() == plain.count.tolist()
    assert [side.tolist() for side in named.sides] == [side.tolist() for side in plain.sides]
    assert named.posters == 12
