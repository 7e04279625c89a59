"""The money as a finding: each outcome with its range and the advice that follows, none against another."""

import numpy as np
import pytest

from dashboard.domain.metrics.facts import Facts, Saving
from dashboard.domain.metrics.finding import Finding
from dashboard.domain.metrics.findings import find
from dashboard.domain.metrics.recommendations import recommendations

LISTED = Saving("saves", "", True, 75_341.0, 72_473.0, 78_208.0, "$75,341", " (95 %: $72,500 to $78,200)")
TAGGED = LISTED._replace(start="72 %")


def _found(saving: Saving | None, right: int = 500) -> list[Finding]:
    matrix = np.array([[right, 600 - right], [600 - right, right]])
    return find(Facts(title="", genres=("Action", "Comedy"), matrix=matrix, saving=saving))


def _money(saving: Saving | None) -> list[Finding]:
    return [finding for finding in _found(saving) if finding.rule == "money"]


@pytest.mark.parametrize(
    ("saving", "severity", "title", "text"),
    [
        (LISTED, "good", "Showing people the model's list saves money", "it saves $75,341 a year (95 %: $72,500"),
        (
            TAGGED,
            "good",
            "Letting posters from 72 % confidence on go out untouched saves money",
            "saves $75,341 a year (95 %: $72,500",
        ),
        (
            TAGGED._replace(outcome="saves with all out"),
            "good",
            "Letting all posters go out untouched saves money",
            "saves $75,341 a year (95 %: $72,500 to $78,200): 17 % of the posters will be wrong; at these costs those "
            "mistakes cost less than a look at every poster.",
        ),
        (
            TAGGED._replace(outcome="may be chance"),
            "notable",
            "It cannot be told whether the model saves money",
            "$75,341 a year (95 %: $72,500 to $78,200) on these posters: that may be chance.",
        ),
        (
            LISTED._replace(outcome="not earned back"),
            "serious",
            "The model does not pay back",
            "Showing people the model's list saves $75,341 a year (95 %: $72,500 to $78,200), too little to earn back",
        ),
        (
            LISTED._replace(outcome="may not pay back"),
            "notable",
            "It cannot be told whether the model pays back",
            "saves $75,341 a year (95 %: $72,500 to $78,200): by chance that may be too little to earn back",
        ),
        (
            LISTED._replace(outcome="may be chance", saving=-518.0, amount="−$518"),
            "notable",
            "It cannot be told whether the model saves money",
            "Showing people the model's list comes to a net saving of −$518 a year",
        ),
        (
            LISTED._replace(outcome="loses", saving=-7_000.0, amount="−$7,000", range=""),
            "serious",
            "The model saves no money",
            "Even the best plan's net saving is −$7,000 a year.",
        ),
    ],
)  # fmt: skip
def test_money__each_outcome(saving: Saving, severity: str, title: str, text: str) -> None:
    (told,) = _money(saving)
    assert (told.severity, told.title, told.page) == (severity, title, "savings")
    assert text in told.text
    assert told.text.endswith(" Of all posters, at the costs of Savings.")


def test_money__no_case_no_finding() -> None:
    assert _money(None) == []


@pytest.mark.parametrize(
    ("saving", "advice"),
    [
        (LISTED, "Show people the model's list; let nothing go out untouched."),
        (
            TAGGED,
            "Let posters from 72 % confidence on go out untouched and give the others to a person with the model's "
            "list.",
        ),
        (
            TAGGED._replace(assisted=False),
            "Let posters from 72 % confidence on go out untouched and give the others to a person.",
        ),
        (
            TAGGED._replace(outcome="saves with all out"),
            "Let all posters go out untouched: 17 % of the posters will be wrong; at these costs those mistakes "
            "cost less than a look at every poster.",
        ),
        (
            TAGGED._replace(outcome="may be chance"),
            "Judge more posters before counting on a saving: so far it may be chance.",
        ),
        (
            LISTED._replace(outcome="may not pay back"),
            "Judge more posters before deciding: whether the model pays back cannot be told yet.",
        ),
        (
            LISTED._replace(outcome="not earned back"),
            "Do not bring this model in for the money: at these costs it does not pay back.",
        ),
        (
            LISTED._replace(outcome="loses"),
            "Do not tag with this model for the money: at these costs it saves nothing.",
        ),
    ],
)
def test_advice__one_sentence_each(saving: Saving, advice: str) -> None:
    (given,) = [one for one in recommendations(_found(saving)) if one.because[0].rule == "money"]
    assert given.text == advice


def test_advice__what_may_go_out_is_said_once() -> None:
    """A model no better than the commonest genre may pay where mistakes are cheap; elsewhere it tags nothing alone."""
    for saving, alone in ((TAGGED, False), (LISTED, True), (TAGGED._replace(outcome="loses"), True)):
        texts = [one.text for one in recommendations(_found(saving, right=250))]
        assert any(text.startswith("Let no poster be tagged by this model alone") for text in texts) == alone
