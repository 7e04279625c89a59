import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.savings.inputs import INPUTS
from dashboard.domain.savings.link import Source, is_parameter, parse_scenario, scenario_query
from dashboard.domain.savings.scenario import Scenario

NUMBERS = [n for n, f in INPUTS.items() if f.high is not None and n not in ("years", "shown")]


def test_scenario_query__only_what_differs() -> None:
    assert scenario_query(Scenario()) == ""
    changed = Scenario(threshold=0.95, assisted=False, hourly_rate=50, posters_per_year=200_000)
    assert scenario_query(changed) == "threshold=0.95&assisted=no&posters_per_year=200000&hourly_rate=50"


def test_scenario_query__a_chosen_never_is_not_no_choice() -> None:
    chosen = Scenario(threshold=None)
    assert scenario_query(chosen) == "threshold=never"
    assert "threshold" in parse_scenario("?threshold=never").scenario.model_fields_set
    assert "threshold" not in parse_scenario("").scenario.model_fields_set


def test_scenario_query__genres_with_odd_names() -> None:
    shares = {"Sci-Fi: new, old": 0.25, "Comedy & more": 0.75}
    s = Scenario(genre_shares=shares)
    assert parse_scenario(scenario_query(s)).scenario == s


@given(
    st.dictionaries(st.sampled_from(NUMBERS), st.floats(0, 1)),
    st.booleans(),
    st.integers(1, 50),
    st.one_of(st.none(), st.floats(0, 1)),
)
def test_parse_scenario__gives_the_scenario_back(
    numbers: dict[str, float], assisted: bool, years: int, share: float | None
) -> None:
    shares = None if share is None else {"Drama": share, "Comedy": 1 - share}
    s = Scenario.model_validate(numbers | {"assisted": assisted, "years": years, "genre_shares": shares})
    assert parse_scenario("?" + scenario_query(s)).scenario == s


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("?hourly_rate=-4&years=5", "hourly_rate"),
        ("?hourly_rate=&years=5", "hourly_rate"),
        ("?hourly_rate=much&years=5", "hourly_rate"),
        ("?hourly_rate=nan&years=5", "hourly_rate"),
        ("?genre_shares=Drama:0.5&years=5", "genre_shares"),
        ("?genre_shares=Drama&years=5", "genre_shares"),
        ("?assisted=1&years=5", "assisted"),
        ("?shown=2.5&years=5", "shown"),
        ("?threshold=2&years=5", "threshold"),
        (f"?shown={'9' * 400}&years=5", "shown"),
        (f"?shown={'9' * 4400}&years=5", "shown"),
        (f"?hourly_rate={'9' * 400}&years=5", "hourly_rate"),
    ],
)
def test_parse_scenario__nonsense_is_dropped_and_said(query: str, name: str) -> None:
    parsed = parse_scenario(query)
    assert parsed.scenario == Scenario(years=5)
    assert list(parsed.problems) == [name]


def test_parse_scenario__other_names_are_left_alone() -> None:
    parsed = parse_scenario("/savings?run=r1&actual=Drama&years=5")
    assert parsed.scenario == Scenario(years=5)
    assert parsed.problems == {}
    assert not is_parameter("run")
    assert is_parameter("years")
    assert is_parameter("from.years")


def test_sources__travel_with_the_link() -> None:
    sources = {"error_by_hand": Source("measured", 250, "2026-03-01"), "cost_found": Source("from finance")}
    query = scenario_query(Scenario(), sources)
    assert query == "from.error_by_hand=measured,250,2026-03-01&from.cost_found=from%20finance"
    assert parse_scenario(query).sources == sources
    assert scenario_query(Scenario(), {"hourly_rate": Source("from finance")}) == ""
    assert parse_scenario("from.cost_found=guessed").sources == {}
    for many in ("9" * 13, "9" * 4400, "many"):
        asked = parse_scenario(f"from.years=measured,{many},2026-03-01")
        assert asked.sources == {"years": Source("measured", None, "2026-03-01")}
