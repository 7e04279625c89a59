"""What the plan to take is worth a year: the verdict of the savings page as a finding."""

from collections.abc import Iterator

from dashboard.domain.metrics.facts import Facts, Saving
from dashboard.domain.metrics.finding import Finding, Severity, rule


@rule(order=7)
def money(facts: Facts) -> Iterator[Finding]:
    """Does the best plan save, and may that be chance?"""
    found = facts.saving
    if found is None:
        return
    severity, title, text = _told(found)
    numbers = {name: getattr(found, name) for name in ("outcome", "start", "saving", "low", "high")}
    numbers["list"] = int(found.assisted)
    yield Finding(
        "money", severity, title, f"{text} Of all posters, at the costs of Savings.", numbers, "savings", {}
    )


def _told(found: Saving) -> tuple[Severity, str, str]:
    plan, amount = _plan(found), f"{found.amount} a year{found.range}"
    match found.outcome:
        case "saves":
            return "good", f"{plan} saves money", f"Against tagging by hand it saves {amount}."
        case "may be chance":
            text = f"{plan} saves {amount} on these posters: that may be chance."
            return "notable", "It cannot be told whether the model saves money", text
        case "not earned back":
            text = f"{plan} saves {amount}, too little to earn back what it costs once."
            return "serious", "The model does not pay back", text
    text = f"Even the best plan's net saving is {amount}."
    return "serious", "The model saves no money", text


def _plan(found: Saving) -> str:
    if found.start:
        return f"Letting posters from {found.start} confidence on go out untouched"
    return "Showing people the model's list"
