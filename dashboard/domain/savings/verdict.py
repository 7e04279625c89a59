"""The result in words: whether it saves, and if not, why; why theory and curve may name two thresholds."""

import math
from typing import NamedTuple

import numpy as np

from dashboard.domain.metrics.groups import ENOUGH
from dashboard.domain.metrics.wording import all_out, number
from dashboard.domain.savings.bootstrap import LEVEL, in_doubles, unseen_share
from dashboard.domain.savings.breakeven import hit_rate_needed, precision_needed, saving_needed
from dashboard.domain.savings.curve import Curve, Shares
from dashboard.domain.savings.outcome import lets_all_out, outcome
from dashboard.domain.savings.plan import money, precision, unit_costs
from dashboard.domain.savings.scenario import Scenario
from dashboard.domain.savings.threshold import Best
from dashboard.domain.savings.untouched import Rightest, needed
from dashboard.domain.savings.wording import needed_words, threshold_words

NEAR = 0.02


class Spans(NamedTuple):
    """95 % intervals of the plan to take, dollars a year: of its `saving`, and of what goes `beyond` the list's."""

    saving: tuple[float, float]
    beyond: tuple[float, float] = (0.0, 0.0)


def verdict(
    scenario: Scenario,
    curve: Curve,
    best: Best,
    surest: Rightest,
    spans: Spans,
    currency: str = "$",
) -> str:
    """Two or three plain sentences on the plan to take: what it saves a year, or "No saving, because ..."."""
    saving, span = saving_of(best), range_words(*spans.saving, currency)
    if outcome(scenario, spans.saving) == "loses":
        why = _why_not(scenario, curve, best, surest, currency)
        net = f" Net saving a year: {dollars(saving, currency)}{span}." if span else ""
        return f"No saving, because {why}.{net}"
    amount = f"{dollars(saving, currency)} a year{span}"
    worth = f"{'saves' if saving > 0 else 'comes to a net saving of'} {amount}"
    rest = _in_doubt(scenario, spans.saving, currency)
    if best.threshold is None:
        why = _why_nothing_goes_out(scenario, curve, best, surest, currency)
        return f"Showing people the model's list {worth}{rest}. Let nothing go out untouched: {why}."
    start, out = threshold_words(best.threshold), percent(best.shares.coverage)
    said = [
        f"Tagging automatically from {start} confidence on lets {out} of the posters out untouched and {worth}{rest}."
    ]
    if lets_all_out(best.shares.coverage):
        said = [f"Letting all posters go out untouched {worth}{rest}.", f"{all_out(best.shares.wrong)}."]
    if scenario.assisted:
        beyond = saving - money(scenario, curve.at(None)).saving
        said.insert(1, _beyond_the_list(beyond, spans.beyond, currency))
    return " ".join(said)


def saving_of(best: Best) -> float:
    """What the plan saves a year, dollars, on posters that it was not chosen on where there are enough to halve."""
    return best.apparent if best.saving is None else best.saving


def disagreement(scenario: Scenario, curve: Curve, draws: Shares, best: Best, exact: Curve) -> str:
    """Why the best threshold on these posters is not p*, in one sentence; empty where they agree.

    `draws` are the bootstrap's for this curve: the difference of the two savings is paired, draw by draw. `exact` is
    the curve at every confidence that there is, for p* mostly falls between two steps of one drawn anew.
    """
    target = precision_needed(scenario)
    if target is None or (best.threshold is not None and abs(best.threshold - target) <= NEAR):
        return ""
    named, theirs = threshold_words(best.threshold), needed_words(target)
    which = "best threshold on these posters" if best.refused is None else "threshold to take"
    start = f"The {which} is {named}, the theory's is {theirs}: "
    theory = min(max(target, 0), 1) if target <= 1 else None
    if exact.place(theory) == exact.place(best.threshold):
        return start + "both let the same posters out."
    if _may_be_chance(scenario, draws, curve.place(theory), curve.place(best.threshold)):
        return start + "the difference in money is within what chance explains with so few posters."
    reached = precision(exact.at(theory))
    if reached is not None and reached < target:
        return (
            start + f"of posters that sure only {percent(reached)} are right, less than the model promises."
        )
    if scenario.assisted and (best.threshold is None or best.threshold > target):
        return start + "the theory compares with a person unaided, and here people see the model's list."
    return start + "so high up the confidences promise less than they keep."


def unseen_words(shares: Shares, posters: float) -> str:
    """What "no mistake seen" still allows, in a sentence; empty where one was seen or none is automatic."""
    automatic = float(shares.coverage) * posters
    if shares.wrong > 0 or automatic == 0:
        return ""
    most = float(unseen_share(automatic, 0.9))  # two-sided 90 %, so its upper end holds with 95 %
    return (
        f"No mistake was seen among {automatic:,.0f} automatic posters; that is not none: "
        f"up to {percent(most, 1)} of them may be wrong (exact bound, 95 % sure)."
    )


def dollars(amount: float, currency: str = "$") -> str:
    """An amount of money: no cents from 1,000 on, a true minus sign."""
    text = f"{abs(amount):,.{0 if abs(amount) >= 1000 else 2}f}"
    return f"{'−' if amount < 0 and text != '0.00' else ''}{currency}{text}"


def interval_words(low: float, high: float, currency: str = "$") -> str:
    """Both ends, to no more digits than their distance supports."""
    width = high - low
    step = 10 ** (math.floor(math.log10(width)) - 1) if width >= 100 else 1
    return " to ".join(dollars(round(end / step) * step, currency).removesuffix(".00") for end in (low, high))


def range_words(low: float, high: float, currency: str = "$") -> str:
    """The interval behind an amount, in brackets; empty where posters leave nothing open."""
    return f" (95 %: {interval_words(low, high, currency)})" if high > low else ""


def percent(share: float, digits: int = 0) -> str:
    """A share in per cent: "48 %"."""
    return f"{100 * share:.{digits}f} %"


def _why_not(scenario: Scenario, curve: Curve, best: Best, surest: Rightest, currency: str) -> str:
    if scenario.posters_per_year == 0:
        return "there are no posters, and the model costs money all the same"
    spent = money(scenario, best.shares)
    before = spent.labour_saved + spent.mistakes_saved
    if best.threshold is None:
        reasons = [_why_nothing_goes_out(scenario, curve, best, surest, currency)]
        if scenario.assisted and before <= 0:
            reasons.append(_why_no_list(scenario, curve))
        elif scenario.assisted:
            reasons.append(_too_little(before, spent.platform, currency))
        else:
            reasons.append(f"running the model costs {dollars(spent.platform, currency)} a year all the same")
        return ", and ".join(reasons)
    if before > spent.platform:
        return "what the threshold saves on the posters it was chosen on does not come true on others"
    return _too_little(before, spent.platform, currency)


def _beyond_the_list(gain: float, span: tuple[float, float], currency: str) -> str:
    """What letting posters out adds, which may be chance although the whole saving is not."""
    doubt = "; that may be chance" if span[0] <= 0 < span[1] else ""
    more = f"{dollars(gain, currency)} a year more than the model's list alone{range_words(*span, currency)}"
    return f"The saving is {more}{doubt}."


def _in_doubt(scenario: Scenario, interval: tuple[float, float], currency: str) -> str:
    """What follows the amount where it may be chance, or may not earn back what is spent once; else empty."""
    spent, needed = (dollars(a, currency) for a in (scenario.one_off_cost, saving_needed(scenario)))
    years = "1 year" if scenario.years == 1 else f"{scenario.years} years"
    # Interest is named, for the payback that the page shows leaves it out and so may be shorter.
    rate = f"{number(100 * scenario.discount_rate, 4)} %"
    within = f"within {years}" + (
        f" once interest of {rate} a year is counted" if scenario.discount_rate else ""
    )
    match outcome(scenario, interval):
        case "may be chance":
            return "; that may be chance"
        case "may not pay back":
            return (
                f"; whether that earns back the one-off cost of {spent} {within} cannot be told: "
                f"it takes {needed} a year"
            )
        case "not earned back":
            return f"; the one-off cost of {spent} is not earned back {within}: that takes {needed} a year"
    return ""


def _may_be_chance(scenario: Scenario, draws: Shares, one: int, other: int) -> bool:
    """Whether the paired 95 % interval of the difference of the savings at two places holds 0."""
    savings = [money(scenario, in_doubles(Shares(*(d[:, at] for d in draws)))).saving for at in (one, other)]
    low, high = np.quantile(savings[0] - savings[1], [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return bool(low <= 0 <= high)


def _too_little(before: float, platform: float, currency: str) -> str:
    saved, cost = dollars(before, currency), dollars(platform, currency)
    return f"the {saved} saved are less than the {cost} that the model costs"


def _why_no_list(scenario: Scenario, curve: Curve) -> str:
    rate, needed = curve.at(None).hit, hit_rate_needed(scenario)
    if needed is None:
        return "the list helps no more where it has the genre"
    return (
        f"the list has the genre for {percent(rate)} of the posters and would need it for {percent(needed)}"
    )


def _why_nothing_goes_out(
    scenario: Scenario, curve: Curve, best: Best, surest: Rightest, currency: str
) -> str:
    """What the refused threshold saves on others, else how right what could go out is, and would have to be."""
    if best.refused is not None:
        start, saved = threshold_words(best.refused.threshold), dollars(best.refused.saving, currency)
        return f"tagging from {start} confidence on is best on these posters, but saves no more on others ({saved})"
    unit, share = unit_costs(scenario), needed(scenario, surest)
    if surest.person <= unit.audit:
        return "an automatic tag with its audit costs as much as a person's"
    person = "a person with the model's list" if scenario.assisted else "a person"
    costs = (
        f"a wrong automatic tag costs {dollars(unit.mistake_machine, currency)}, "
        f"that person's tag {dollars(surest.person, currency)}"
    )
    if share is None:
        return f"{person} is cheaper than an automatic tag ({costs})"
    digits = next((digits for digits in (0, 1) if percent(surest.right, digits) != percent(share, digits)), 2)
    right, must = percent(surest.right, digits), percent(share, digits)
    if len(curve.thresholds) == 1:
        start = f"the model is equally sure of every poster, and only {right} are right"
    elif surest.least < ENOUGH:
        start = f"of all {surest.posters} posters only {right} are right"
    else:
        start = (
            f"wherever the threshold lets out {surest.least} posters or more, at most {right} of them are right "
            f"(of {surest.posters:,} posters)"
        )
    return f"{start}, where {must} must be to cost less than {person} ({costs})"
