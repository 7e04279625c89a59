"""What the plan to take is worth a year: the verdict of the savings page as a finding."""

from collections.abc import Iterator

import numpy as np

from dashboard.domain.metrics.facts import Facts, Saving
from dashboard.domain.metrics.finding import Finding, Severity, rule
from dashboard.domain.metrics.wording import all_out


@rule(order=7)
def money(facts: Facts) -> Iterator[Finding]:
    """Does the best plan save, does it pay back, and may that be chance?"""
    found = facts.saving
    if found is None:
        return
    severity, title, text = _told(found, _wrong(facts))
    numbers = {name: getattr(found, name) for name in ("outcome", "start", "saving", "low", "high")}
    numbers |= {"list": int(found.assisted), "wrong": _wrong(facts)}
    yield Finding(
        "money", severity, title, f"{text} Of all posters, at the costs of Savings.", numbers, "savings", {}
    )


def _told(found: Saving, wrong: float) -> tuple[Severity, str, str]:
    amount = f"{found.amount} a year{found.range}"
    plan = f"{_plan(found)} {'saves' if found.saving > 0 else 'comes to a net saving of'} {amount}"
    match found.outcome:
        case "saves":
            return "good", f"{_plan(found)} saves money", f"Against tagging by hand it saves {amount}."
        case "saves with all out":
            text = f"Against tagging by hand it saves {amount}: {all_out(wrong)}."
            return "good", "Letting all posters go out untouched saves money", text
        case "may be chance":
            text = f"{plan} on these posters: that may be chance."
            return "notable", "It cannot be told whether the model saves money", text
        case "may not pay back":
            text = f"{plan}: by chance that may be too little to earn back what it costs once, or enough."
            return "notable", "It cannot be told whether the model pays back", text
        case "not earned back":
            return (
                "serious",
                "The model does not pay back",
                f"{plan}, too little to earn back what it costs once.",
            )
    text = f"Even the best plan's net saving is {amount}."
    return "serious", "The model saves no money", text


def _wrong(facts: Facts) -> float:
    posters = facts.matrix.sum()
    return float(1 - np.trace(facts.matrix) / posters) if posters else 0.0


def _plan(found: Saving) -> str:
    if found.start:
        return f"Letting posters from {found.start} confidence on go out untouched"
    return "Showing people the model's list"
