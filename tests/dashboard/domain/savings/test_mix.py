from collections.abc import Callable

import numpy as np
import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.savings.curve import trace
from dashboard.domain.savings.evidence import Evidence, gather
from dashboard.domain.savings.mix import weigh


def test_weigh__as_in_the_run_changes_nothing(worked: Evidence) -> None:
    even, same = weigh(worked), weigh(worked, {"A": 0.4, "B": 0.4, "C": 0.2})
    assert even.effective_posters == 10
    assert even.warnings == ()
    assert same.effective_posters == pytest.approx(10)
    for one, other in zip(trace(worked, even).shares, trace(worked, same).shares, strict=True):
        assert one == pytest.approx(other, abs=1e-12)


def test_weigh__by_hand(write: Callable[[str], Evidence]) -> None:
    e = write("A A .9 1\nA A .8 1\nA B .7 1\nB B .6 1")
    w = weigh(e, {"A": 0.5, "B": 0.5})
    assert w.weight == pytest.approx([2 / 3, 2])
    assert w.effective_posters == pytest.approx(16 / (3 * 4 / 9 + 4))
    assert trace(e, w).at(0.7) == pytest.approx((0.5, 1 / 6, 0.5, 0))


def test_weigh__warns_of_few() -> None:
    e = gather(("A", "B"), [0.5, 0.5], [0, 1], [0, 1], [1, 1], count=[990, 10])
    far = weigh(e, {"A": 0.1, "B": 0.9})
    assert far.effective_posters < 500
    assert [warning.split()[0] for warning in far.warnings] == ["This", "Only"]
    assert "Only 10 held-out posters are B" in far.warnings[1]
    assert weigh(e, {"A": 1.0}).warnings == ()


def test_weigh__refuses_what_it_cannot_weigh() -> None:
    e = gather(("A", "B"), [0.5], [0], [0], [1])
    with pytest.raises(UserError, match="No held-out poster is B"):
        weigh(e, {"A": 0.5, "B": 0.5})
    with pytest.raises(UserError, match="no genre “C”"):
        weigh(e, {"C": 1.0})
    assert np.isfinite(weigh(e, {"A": 1.0, "B": 0.0}).weight).all()
