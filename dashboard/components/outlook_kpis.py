"""The four key figures of a run without labels: posters, what to expect right, how sure, what it should save."""

import math

from dashboard.components import html
from dashboard.components.kpi import kpi, kpi_row
from dashboard.domain.errors import UserError
from dashboard.domain.metrics import wording
from dashboard.domain.metrics.outlook import Outlook
from dashboard.domain.outlook import outlook
from dashboard.domain.savings.verdict import dollars, interval_words
from dashboard.domain.worth import Worth, worth
from dashboard.view import View

PROMISE = "A promise, not a measurement: nobody knows these genres."
SAID = {
    "within chance": "The difference is within chance.",
    "small": "More than chance, but little.",
    "clear": "Moved by more than chance.",
    "far": "Moved far, by more than chance.",
}


def outlook_kpis(view: View) -> html.Div:
    """Each with interval, comparison and a plain sentence, like the headline of a run with labels."""
    found = outlook(view.run, view.selection)
    row = kpi_row([_posters(view, found), _expected(view, found), _sure(view, found), _saving(view)])
    row.className += " outlook"  # the style sheets then hide what needs labels
    return row


def promised_worth(view: View) -> Worth | None:
    """What the run promises to save; None where nothing vouches for its confidences."""
    try:
        return worth(view.run, view.selection, view.store)
    except UserError:
        return None


def _posters(view: View, found: Outlook) -> html.Div:
    return kpi(
        "Posters",
        f"{found.posters:,}",
        "",
        "no genre is known for them",
        "Click to see them, the least sure first.",
        "How many posters of this run fit the filters. None has a known genre, so right and wrong cannot be told.",
        view.link("/posters", sort="unsure"),
    )


def _expected(view: View, found: Outlook) -> html.Div:
    promise = found.promise
    low, high = promise.interval
    vouched = f"“{found.yardstick}”: {wording.percent(found.accuracy)}, measured"
    return kpi(
        "Expected to be right",
        wording.percent(promise.expected),
        "" if math.isnan(low) else f"{100 * low:.0f}–{100 * high:.0f}, of {promise.posters:,}",
        vouched if found.yardstick else "No judged run of this model vouches for it",
        PROMISE,
        "Mean confidence, mended level by level by how often calls as sure as these were right on the judged run. The "
        "range holds the true share 19 times out of 20, as long as the posters are like the judged ones: it counts "
        "chance among these posters and the doubt that the judged ones leave (95 % interval).",
        view.link("/performance"),
    )


def _sure(view: View, found: Outlook) -> html.Div:
    move = found.move("confidence")
    return kpi(
        "How sure",
        wording.percent(found.promise.stated),
        "on average",
        f"“{found.reference}”: {wording.percent(found.stated_there)}"
        if found.reference
        else "No run to compare with",
        SAID[move.grade] if move else "Not compared.",
        "Mean confidence: how probable the model holds its own first guesses to be. On the judged run they proved "
        "worth what “expected to be right” says.",
        view.link("/posters", sort="unsure"),
    )


def _saving(view: View) -> html.Div:
    found = promised_worth(view)
    if found is None:
        return kpi(
            "Should save a year",
            "–",
            "",
            "No judged run of this model vouches for it",
            "Judge the model on posters of known genre first.",
            "Net saving a year at the scenario of the savings page, expected from what confidence proved to be worth "
            "on a judged run of the same model.",
            view.link("/savings"),
        )
    promised, sign = found.promised, found.currency
    threshold = promised.threshold
    untouched = wording.percent(float(promised.shares.coverage))
    return kpi(
        "Should save a year",
        dollars(promised.saving, sign),
        interval_words(*promised.interval, sign),
        f"{untouched} go out untouched, from {threshold:.4g} on"
        if threshold is not None
        else "none goes out untouched; people see the list",
        PROMISE,
        f"Net saving a year at the scenario of the savings page, for posters as sure as these: how many go out is "
        f"counted here, how many of them are right was seen on “{found.judged.manifest.title}”. The range counts "
        "chance in both (95 %). Filters do not count here.",
        view.link("/savings", run=found.judged.id, vs=None),
    )
