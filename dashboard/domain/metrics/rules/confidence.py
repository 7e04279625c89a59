"""Is the model as often right as it is sure, and is it surer where it is right?"""

import math
from collections.abc import Iterator

import numpy as np

from dashboard.domain.metrics.calibration import BEARABLE, CROWDED, Reliability, ece, ece_interval, promise
from dashboard.domain.metrics.comparison import two_proportions
from dashboard.domain.metrics.facts import FEW, Facts
from dashboard.domain.metrics.finding import FEW_LEFT, Finding, Severity, rule
from dashboard.domain.metrics.groups import ENOUGH
from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.metrics.risk import RiskCoverage, risk_coverage
from dashboard.domain.metrics.wording import counted, percent, points, thousands

GRAVE = 0.15
SMALL = 0.02  # … and one that many posters tell from chance, and nobody would mind
CHANCE = 1.96
SUREST = 0.2  # the surest fifth; it cannot be told apart if most posters tie with it


@rule(order=15, silent_under=frozenset({"outcome", "actual"}))
def confidence_promises(facts: Facts) -> Iterator[Finding]:
    """Mean confidence against accuracy: more than it delivers, less, or as much."""
    table = facts.reliability
    if facts.labels is not None:
        return  # the confidence is of the one label
    if table is None or table.posters < ENOUGH or (verdict := _verdict(table, facts.calibration_z)) is None:
        return
    severity, title, text = verdict
    gap = table.mean_confidence - table.accuracy
    mistakes = {"outcome": "wrong", "confidence": _surest_mistakes(table)}
    too_sure = severity != "good" and gap > BEARABLE
    yield Finding(
        "confidence_promises",
        severity,
        title,
        f"Over {counted(table.posters)} the model {promise(table)}. {text}",
        {"confidence": table.mean_confidence, "accuracy": table.accuracy, "gap": gap, "ece": ece(table)},
        "posters" if too_sure else "performance",
        mistakes if too_sure else {},
        chart="" if too_sure else "reliability",
    )


@rule(order=38, silent_under=frozenset({"outcome", "actual", "confidence", FEW_LEFT}))
def confidence_sorts(facts: Facts) -> Iterator[Finding]:
    """Are the surest posters right more often than the others?"""
    table = facts.reliability
    if table is None or table.posters < ENOUGH:
        return
    curve = risk_coverage(table.edges[:-1], table.count, table.right)
    point = int(np.searchsorted(curve.coverage, SUREST))
    yield _tied(curve, point, facts.tied) if curve.coverage[point] > CROWDED else _surest(curve, point)


def _verdict(table: Reliability, z: float) -> tuple[Severity, str, str] | None:
    low, high = table.accuracy_interval
    if table.mean_confidence - high > BEARABLE:
        severity: Severity = "serious" if table.mean_confidence - table.accuracy >= GRAVE else "notable"
        text = "How sure it says it is must not be taken at its word."
        return severity, "Confidence promises more than it delivers", text
    if low - table.mean_confidence > BEARABLE:
        return "notable", "The model is right more often than it is sure", "Its confidence is too modest."
    error, interval = ece(table), ece_interval(table)
    text = f"Level by level the two differ by {100 * error:.0f} points on average"
    text += f" ({100 * interval.low:.0f}–{100 * interval.high:.0f})"
    exact = not abs(z) > CHANCE or error <= SMALL
    if error <= BEARABLE and exact and table.posters >= FEW:
        return "good", "Confidence can be taken at its word", f"{text}."
    if interval.low > BEARABLE:
        return "notable", "Confidence is right on the whole, but not level by level", f"{text}."
    if not exact and table.posters >= FEW:
        p = math.erfc(abs(z) / math.sqrt(2))
        text += f"; taken poster by poster, by more than chance would make it (p {p:.2g})."
        return "notable", "Confidence is not quite at its word", text
    return None


def _tied(curve: RiskCoverage, point: int, tied: tuple[float, int] | None) -> Finding:
    part, posters = float(curve.coverage[point]), int(curve.covered[-1])
    text = (
        f"{percent(part)} of {counted(posters)} are at least {100 * curve.threshold[point]:.0f} % sure, "
        "too near to each other to say which are safe to leave to it."
    )
    if tied and tied[1] > CROWDED * posters:
        part = tied[1] / posters
        text = (
            f"{thousands(tied[1])} of {counted(posters)} have the very same confidence, {percent(tied[0])}, so it "
            f"cannot say which posters are safe to leave to it."
        )
    return Finding(
        "confidence_sorts",
        "notable",
        "The model is equally sure of nearly everything",
        text,
        {"share": part},
        "performance",
        {},
        chart="confidence",
    )


def _surest(curve: RiskCoverage, point: int) -> Finding:
    taken, posters = int(curve.covered[point]), int(curve.covered[-1])
    right, rest = taken - int(curve.wrong[point]), posters - taken
    rest_right = posters - int(curve.wrong[-1]) - right
    gap = two_proportions(right, taken, rest_right, rest)
    better = gap.interval.low > 0
    return Finding(
        "confidence_sorts",
        "good" if better else "notable",
        _told_apart(*gap.interval),
        f"Of the surest {percent(taken / posters)} of posters {percent(right / taken, wilson(right, taken))} "
        f"are right, of the others {percent(rest_right / rest, wilson(rest_right, rest))}: {points(*gap)}.",
        {"share": taken / posters, "accuracy": right / taken, "rest": rest_right / rest},
        "posters" if better else "performance",
        {"confidence": (float(curve.threshold[point]), 1.0)} if better else {},
        chart="" if better else "what-may-go-out",
    )


def _told_apart(low: float, high: float) -> str:
    """What may be said, when the surest are right more often by `low` to `high`."""
    if low > 0:
        return "The surer the model, the more often it is right"
    if high < 0:
        return "The surer the model, the less often it is right"
    if high < BEARABLE:
        return "How sure the model is does not tell right from wrong"
    return "Whether the model is right more often where it is surer cannot be told"


def _surest_mistakes(table: Reliability) -> tuple[float, float]:
    """From the lower edge, rounded down to tenths, of the highest level of confidence that has mistakes."""
    wrong = np.flatnonzero(table.count - table.right)
    lowest = float(table.edges[wrong[-1]]) if wrong.size else 0.0
    return (float(np.floor(lowest * 10 + 1e-9)) / 10, 1.0)
