import pytest

from dashboard.domain.savings.curve import Curve, trace
from dashboard.domain.savings.evidence import Evidence
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.plan import money, npv, payback_years, poster_costs, precision, unit_costs
from dashboard.domain.savings.scenario import Scenario

WORKED = [
    (None, -7_000, 59_200),
    (0.98, 9_500, 65_800),
    (0.95, 42_500, 79_000),
    (0.90, -21_000, 5_600),
    (0.80, -4_500, 12_200),
    (0.30, -242_000, -242_000),
]


@pytest.fixture
def curve(worked: Evidence) -> Curve:
    return trace(worked, weigh(worked))


@pytest.mark.parametrize(("threshold", "unassisted", "assisted"), WORKED)
def test_money__worked_case(
    curve: Curve, threshold: float | None, unassisted: float, assisted: float
) -> None:
    by_hand, with_list = Scenario(assisted=False), Scenario()
    assert money(by_hand, curve.at(threshold)).saving == pytest.approx(unassisted, abs=0.005)
    assert money(with_list, curve.at(threshold)).saving == pytest.approx(assisted, abs=0.005)


def test_money__all_thresholds_at_once(curve: Curve) -> None:
    saving = money(Scenario(), curve.shares).saving
    assert saving.shape == (10,)
    for threshold, _, assisted in WORKED:
        assert saving[curve.place(threshold)] == pytest.approx(assisted, abs=0.005)


def test_money__worked_case_in_full(curve: Curve) -> None:
    s, shares = Scenario(), curve.at(0.95)
    spent = money(s, shares)
    assert spent.baseline == pytest.approx(165_000)
    assert spent.labour_saved == pytest.approx(70_000)
    assert spent.mistakes_saved == pytest.approx(16_000)
    assert spent.platform == pytest.approx(7_000)
    assert spent.labour == pytest.approx(55_000)
    assert spent.mistakes == pytest.approx(24_000)
    assert spent.cash_saving == pytest.approx(63_000)
    assert spent.hours == pytest.approx(1_555.56, abs=0.005)
    assert spent.error_rate == pytest.approx(0.03)
    assert npv(s, spent.saving) == pytest.approx(156_461.31, abs=0.005)
    assert payback_years(s, spent.saving) == pytest.approx(0.506329, abs=5e-7)
    assert precision(shares) == 1


def test_unit_costs__worked_case() -> None:
    unit = unit_costs(Scenario())
    assert unit.mistake_machine == pytest.approx(8)
    assert (unit.by_hand, unit.hit, unit.miss) == pytest.approx((1.65, 0.66, 2.30))
    assert unit.audit == 0


def test_unit_costs__an_audit_finds_mistakes() -> None:
    unit = unit_costs(Scenario(audited_share=0.5))
    found = 0.25 + 0.5 * 0.95 * 0.75
    assert unit.mistake_machine == pytest.approx(found * 2 + (1 - found) * 10)
    assert unit.mistake_human == pytest.approx(8)
    assert unit.audit == pytest.approx(0.5 * 1.25)


def test_poster_costs__without_a_list_every_poster_is_the_same_to_a_person() -> None:
    automatic, person = poster_costs(Scenario(assisted=False))
    assert person == pytest.approx(1.65)
    assert automatic.tolist() == [[8, 8], [0, 0]]


@pytest.mark.parametrize(
    ("one_off", "saving", "years"),
    [(40_000, 80_000, 0.5), (0, 5, 0), (0, -5, 0), (1, 0, None), (1, -5, None)],
)
def test_payback_years(one_off: float, saving: float, years: float | None) -> None:
    assert payback_years(Scenario(one_off_cost=one_off), saving) == years


def test_money__no_posters_a_year(curve: Curve) -> None:
    spent = money(Scenario(posters_per_year=0), curve.at(0.95))
    assert spent.saving == -6_000
    assert spent.hours == 0


def test_precision__of_nothing(curve: Curve) -> None:
    assert precision(curve.at(None)) is None
