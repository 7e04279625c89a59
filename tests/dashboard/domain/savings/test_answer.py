import pytest

from dashboard.domain.savings.answer import Answer, answer
from dashboard.domain.savings.evidence import Evidence, gather
from dashboard.domain.savings.scenario import Scenario

CONTRACT = (
    "baseline labour mistakes platform saving labour_saved mistakes_saved cash_saving hours coverage precision "
    "wrong_automatic error_rate npv payback_years precision_needed hit_rate_needed effective_posters interval warnings"
)


def test_answer__names_of_the_contract() -> None:
    assert list(Answer.model_fields) == CONTRACT.split()


def test_answer__worked_case(worked: Evidence) -> None:
    found = answer(Scenario(threshold=0.95), worked)
    assert found.saving == pytest.approx(79_000)
    assert found.coverage == pytest.approx(0.3)
    assert found.wrong_automatic == 0
    assert found.precision == 1
    assert found.precision_needed == pytest.approx(0.79375)
    assert found.hit_rate_needed == pytest.approx(0.396341, abs=5e-7)
    assert found.npv == pytest.approx(156_461.31, abs=0.005)
    assert found.effective_posters == 10
    assert found.interval[0] < 79_000 < found.interval[1]
    assert found.warnings[0].startswith("No mistake was seen among 3 automatic posters")


def test_answer__never(worked: Evidence) -> None:
    found = answer(Scenario(assisted=False), worked)
    assert found.precision is None
    assert found.payback_years is None
    assert found.warnings == ()
    assert found.model_dump(mode="json")["interval"] == pytest.approx([-7_000, -7_000])


def test_answer__another_mix_warns() -> None:
    e = gather(("A", "B"), [0.9, 0.9, 0.9], [0, 1, 1], [0, 1, 0], [1, 1, 1], count=[90, 5, 5])
    found = answer(Scenario(threshold=0.5, genre_shares={"A": 0.1, "B": 0.9}), e)
    assert found.wrong_automatic == pytest.approx(0.45)
    assert found.effective_posters < 50
    assert len(found.warnings) == 2
