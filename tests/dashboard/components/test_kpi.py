"""A key figure is a link that says what it is a figure of."""

import pytest

from dashboard.components.kpi import kpi
from dashboard.components.markup import markup


@pytest.mark.parametrize(
    ("value", "interval", "told"),
    [
        ("38 %", "36–41, of 1,201", "Right at first guess: 38 %, 36–41, of 1,201"),
        ("1,201", "", "Right at first guess: 1,201"),
        ("–", "", "Right at first guess: not known"),
    ],
)
def test_link__says_title_value_and_interval(value: str, interval: str, told: str) -> None:
    text = markup(kpi("Right at first guess", value, interval, "compared", "sentence", "help", "/posters"))
    assert f'aria-label="{told}"' in text
