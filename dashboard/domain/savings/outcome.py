"""What a plan comes to: judged by both ends of its interval, so that neither a gain nor a loss by chance decides."""

from typing import Literal

from dashboard.domain.savings.breakeven import saving_needed
from dashboard.domain.savings.scenario import Scenario

Outcome = Literal[
    "saves", "saves with all out", "may be chance", "may not pay back", "not earned back", "loses"
]


def outcome(scenario: Scenario, interval: tuple[float, float], coverage: float = 0.0) -> Outcome:
    """What a plan with this interval of its yearly saving comes to; page, finding and advice all go by this.

    Both ends are held against 0 and against the yearly saving that earns back the one-off cost. A plan that saves by
    letting everything go out is one of its own, for its threshold then says nothing.
    """
    low, high = interval
    needed = saving_needed(scenario)
    if high <= 0:
        return "loses"
    if high < needed:
        return "not earned back"
    if low <= 0:
        return "may be chance"
    if low < needed:
        return "may not pay back"
    return "saves with all out" if lets_all_out(coverage) else "saves"


def lets_all_out(coverage: float) -> bool:
    """Whether no poster is left to a person; a coverage is a quotient of sums, so nearly 1 is 1."""
    return coverage > 1 - 1e-9
