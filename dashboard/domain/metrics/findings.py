"""What a run's figures say, worst first. A rule is a function of Facts in any module of `rules/`: add it
there."""

from importlib import import_module
from pkgutil import iter_modules

from dashboard.domain.metrics import rules
from dashboard.domain.metrics.facts import Facts
from dashboard.domain.metrics.finding import FEW_LEFT, RULES, Finding, Severity

_SEVERITIES: tuple[Severity, ...] = ("serious", "notable", "good")

for _module in iter_modules(rules.__path__, f"{rules.__name__}."):
    import_module(_module.name)


def find(facts: Facts) -> list[Finding]:
    """All findings of a run: serious, notable, good; within these by the rules' order. None speaks under a
    filter that would make it say what the filter did."""
    in_order = sorted(RULES, key=lambda entry: entry.order)
    in_force = facts.filtered_by | ({FEW_LEFT} if facts.is_small else set())
    heard = [entry.rule for entry in in_order if not entry.silent_under & in_force]
    found = [finding for rule in heard for finding in rule(facts)]
    return sorted(found, key=lambda finding: _SEVERITIES.index(finding.severity))
