"""What a plan comes to: judged by both ends of its interval, so that neither a gain nor a loss by chance decides."""

from typing import Literal

from dashboard.domain.savings.breakeven import saving_needed
from dashboard.domain.savings.scenario import Scenario

Outcome = Literal["saves", "may be chance", "may not pay back", "not earned back", "loses"]


def outcome(scenario: Scenario, interval: tuple[float, float]) -> Outcome:
    """What a plan with this interval of its yearly saving comes to; page, finding and advice all go by this.

    Both ends are held against 0 and against the yearly saving that earns back the one-off cost.
    """
    low, high = interval
    needed = saving_needed(scenario)
    if high <= 0:
        return "loses"
    if high < needed:
        return "not earned back"
    if low <= 0:
        return "may be chance"
    return "saves" if low >= needed else "may not pay back"
