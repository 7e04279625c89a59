"""The order from typical to odd, against the cosine to the mean of a genre's embeddings."""

import numpy as np
import pytest

from dashboard.domain.runs import query
from dashboard.domain.runs.store import Run
from dashboard.domain.runs.typical import typical_order
from dashboard.domain.selection import Selection


@pytest.mark.parametrize("genre", ["Action", "Drama", "Comedy"])
def test_order__by_likeness_to_the_middle_of_the_labels_genre(small_run: Run, genre: str) -> None:
    assert small_run.embeddings is not None
    chosen = Selection(actual=(genre,))
    posters = query.posters(small_run, chosen, 99)
    vectors = np.asarray(small_run.embeddings, np.float32)
    centre = vectors[[poster.row for poster in posters]].mean(0)
    likeness = {poster.poster: float(vectors[poster.row] @ centre) for poster in posters}
    for sort, way in (("typical", -1), ("odd", 1)):
        found = [poster.poster for poster in query.posters(small_run, chosen.but(sort=sort), 99)]
        assert set(found) == set(likeness)
        assert np.all(np.diff([way * likeness[name] for name in found]) >= -1e-6)


def test_order__a_filter_leaves_it_as_it_is(small_run: Run) -> None:
    whole = [poster.row for poster in query.posters(small_run, Selection(sort="odd"), 99)]
    some = [poster.row for poster in query.posters(small_run, Selection(sort="odd", outcome="wrong"), 99)]
    assert some == [row for row in whole if row in some]


def test_order__none_without_labels_or_embeddings(unlabelled_run: Run, second_run: Run) -> None:
    assert typical_order(unlabelled_run) is None
    assert typical_order(second_run) is None
    rows = [poster.row for poster in query.posters(second_run, Selection(sort="odd"), 99)]
    assert rows == sorted(rows)
