import math
from typing import Any

import pytest
from pydantic import ValidationError

from dashboard.domain.errors import UserError
from dashboard.domain.savings.scenario import Scenario, limits, problems, read_scenario

CONTRACT = {
    "threshold": None,
    "assisted": True,
    "shown": 3,
    "posters_per_year": 100_000,
    "hourly_rate": 45,
    "seconds_by_hand": 100,
    "seconds_assisted_hit": 40,
    "seconds_assisted_miss": 120,
    "error_by_hand": 0.05,
    "error_assisted_hit": 0.02,
    "error_assisted_miss": 0.10,
    "audited_share": 0,
    "seconds_audit": 100,
    "found_machine": 0.25,
    "found_human": 0.25,
    "cost_found": 2,
    "cost_not_found": 10,
    "cost_run": 0.01,
    "fixed_cost": 6_000,
    "one_off_cost": 40_000,
    "years": 3,
    "discount_rate": 0.10,
    "cash_share": 1,
    "genre_shares": None,
}


def test_scenario__names_and_defaults_of_the_contract() -> None:
    assert Scenario().model_dump() == CONTRACT


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("hourly_rate", -1.0, "Hourly rate cannot be negative: enter a number from 0 to 10,000, not -1."),
        (
            "posters_per_year",
            1e12,
            "Posters a year is out of range: enter a number from 0 to 1,000,000,000, not",
        ),
        ("error_by_hand", 5.0, "Errors by hand is out of range: enter a number from 0 to 100 %, not 500 %."),
        ("threshold", 1.01, "Threshold is out of range: enter a number from 0 to 1, not 1.01."),
        ("cost_found", "two", "Mistake that is found: enter a number from 0 to 1,000,000,000."),
        ("cost_found", "", "Mistake that is found: enter a number from 0 to 1,000,000,000."),
        ("cost_found", None, "Mistake that is found: enter a number from 0 to 1,000,000,000."),
        ("cost_found", True, "Mistake that is found: enter a number from 0 to 1,000,000,000."),
        ("cost_found", math.nan, "Mistake that is found: enter a number from 0 to 1,000,000,000."),
        ("cost_found", math.inf, "Mistake that is found"),
        ("years", 2.5, "Horizon: enter a whole number from 1 to 50."),
        ("years", 0, "Horizon is out of range: enter a number from 1 to 50, not 0."),
        pytest.param("years", 10**400, "Horizon is out of range: enter a number from 1 to 50.", id="long"),
        pytest.param(
            "years", -(10**5000), "Horizon cannot be negative: enter a number from 1 to 50.", id="longer"
        ),
        pytest.param(
            "posters_per_year", 10**400, "Posters a year: enter a number from 0 to", id="long float"
        ),
        ("assisted", "maybe", "Show the model's list: answer true or false."),
        (
            "genre_shares",
            {"Drama": 0.5, "Comedy": 0.4},
            "Mix of genres: the shares of the genres sum to 0.9, not to 1",
        ),
        ("genre_shares", {"Drama": 1.5, "Comedy": -0.5}, "Mix of genres: a share is negative"),
        ("genre_shares", {"Drama": "all"}, "Mix of genres: give each genre a number between 0 and 1."),
        ("genre_shares", {}, "Mix of genres: the shares of the genres sum to 0, not to 1"),
        ("minutes", 3, "“minutes” is no input of the savings calculator: leave it out."),
    ],
)
def test_scenario__bad_input_is_said_in_one_sentence(name: str, value: Any, sentence: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Scenario.model_validate({name: value})
    said = problems(caught.value)
    assert list(said) == [name]
    assert said[name].startswith(sentence)
    with pytest.raises(UserError, match=r"\.$"):
        read_scenario({name: value})


def test_scenario__each_wrong_input_has_its_own_sentence() -> None:
    with pytest.raises(ValidationError) as caught:
        Scenario.model_validate({"years": 0, "hourly_rate": -2, "cost_run": 0.5})
    assert set(problems(caught.value)) == {"years", "hourly_rate"}


def test_scenario__frozen_and_usable_as_a_key() -> None:
    one = Scenario(genre_shares={"Drama": 0.25, "Comedy": 0.75})
    other = Scenario(genre_shares={"Comedy": 0.75, "Drama": 0.25})
    assert {one: "kept"}[other] == "kept"
    assert hash(one) != hash(Scenario())
    with pytest.raises(ValidationError):
        one.years = 4  # type: ignore[misc]


def test_but__changes_are_checked_and_what_was_chosen_stays_chosen() -> None:
    changed = Scenario(threshold=None).but(hourly_rate=60.0)
    assert changed.hourly_rate == 60
    assert changed.model_fields_set == {"threshold", "hourly_rate"}
    with pytest.raises(ValidationError):
        changed.but(hourly_rate=-60.0)


def test_limits__in_words() -> None:
    assert limits("discount_rate") == "from 0 to 100 %"
