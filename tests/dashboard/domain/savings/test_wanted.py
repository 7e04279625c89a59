"""What a link asks of the savings page, read from its pairs."""

import pytest

from dashboard.domain.savings.scenario import Scenario
from dashboard.domain.savings.wanted import changed, wanted


def test_wanted__nothing_is_the_defaults() -> None:
    asked = wanted(())
    assert asked.scenario == Scenario()
    assert not asked.chose_threshold
    assert (asked.currency, asked.across, asked.up, asked.by_genre, asked.mix) == (
        "$",
        "cost_not_found",
        "hourly_rate",
        False,
        None,
    )
    assert asked.problems == {}
    assert asked.notices == ()


def test_wanted__never_is_a_choice() -> None:
    assert wanted((("threshold", "never"),)).chose_threshold
    assert wanted((("threshold", "never"),)).scenario.threshold is None


def test_wanted__sources_ranges_and_views() -> None:
    pairs = {
        "hourly_rate": "60",
        "from.hourly_rate": "measured,250,2026-03-01",
        "range.hourly_rate": "40,80",
        "currency": "CHF",
        "across": "years",
        "by_genre": "yes",
    }
    asked = wanted(tuple(pairs.items()))
    assert asked.scenario.hourly_rate == 60
    assert asked.sources["hourly_rate"] == ("measured", 250, "2026-03-01")
    assert asked.ranges == {"hourly_rate": (40, 80)}
    assert (asked.currency, asked.across, asked.up, asked.by_genre) == ("CHF ", "years", "hourly_rate", True)


@pytest.mark.parametrize("text", ["80,40", "-1,40", "40", "a,b", "1,99999"])
def test_wanted__range_that_means_nothing(text: str) -> None:
    asked = wanted((("range.hourly_rate", text),))
    assert asked.ranges == {}
    assert "lower first" in asked.problems["hourly_rate"]


@pytest.mark.parametrize(
    ("name", "value"),
    [("wages", "3"), ("currency", "gold"), ("across", "colour"), ("up", "shown"), ("draws", "normal")],
)
def test_wanted__what_is_unknown_is_said(name: str, value: str) -> None:
    (sentence,) = wanted(((name, value),)).notices
    assert f"plan.{name}" in sentence


def test_wanted__the_axes_always_differ() -> None:
    asked = wanted((("across", "hourly_rate"),))
    assert (asked.across, asked.up) == ("hourly_rate", "cost_not_found")


def test_wanted__bad_input_keeps_its_default_and_is_said() -> None:
    asked = wanted((("hourly_rate", "-3"), ("years", "5")))
    assert (asked.scenario.hourly_rate, asked.scenario.years) == (45, 5)
    assert "cannot be negative" in asked.problems["hourly_rate"]


def test_changed__adds_replaces_and_takes_out() -> None:
    pairs = (("hourly_rate", "60"), ("currency", "€"))
    assert changed(pairs, hourly_rate=None, threshold="0.7") == (("currency", "€"), ("threshold", "0.7"))
    assert changed(pairs, currency="£") == (("hourly_rate", "60"), ("currency", "£"))


def test_wanted__how_inputs_are_drawn() -> None:
    assert wanted(()).draws == "triangular"
    asked = wanted((("draws", "uniform"),))
    assert (asked.draws, asked.notices) == ("uniform", ())


def test_wanted__a_threshold_that_is_none_is_left_out_and_said() -> None:
    (said,) = wanted((("threshold", "abc"),)).notices
    assert said == "“plan.threshold=abc” was left out. Threshold: enter a number from 0 to 1."
