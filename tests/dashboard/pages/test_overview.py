"""The overview says what it costs, and nothing that its filters alone have made true."""

import re
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from dashboard.components.markup import markup
from dashboard.domain.runs.store import Store
from dashboard.domain.savings.case import case_of
from dashboard.pages.registry import page_at
from dashboard.settings import ROOT, Settings
from dashboard.view import BASELINE, look
from tests.catalogue import catalogue, changed


def _filled(store: Store, settings: Settings, query: str) -> dict[str, Any]:
    page = page_at("/")
    assert page is not None
    view = look(settings, store, query)
    return page.fill(view, page.data(view))


def test_worth__is_the_verdict_of_the_savings_page(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?run=small")
    case = case_of(view.run, view.selection, store)
    said = str(_filled(store, settings, "?run=small")["worth"])
    assert case.verdict in said.replace("\\'", "'")
    assert "told of all posters" not in said
    assert "told of all posters" in str(_filled(store, settings, "?run=small&actual=Drama")["worth"])


@pytest.mark.parametrize("run", ["sample", "tmdb-1201", "baseline-2025"])
@pytest.mark.parametrize(
    "plan",
    [
        "",
        "&plan.assisted=no",
        "&plan.fixed_cost=200000",
        "&plan.cost_not_found=3",
        "&plan.cost_not_found=1&plan.cost_found=1",
    ],
)
def test_findings__and_advice_on_money_say_what_the_verdict_says(
    run: str, plan: str, settings: Settings
) -> None:
    """The mark, the finding and the advice in one of five ways; the same amount wherever a plan is said to save."""
    filled = _filled(Store(ROOT / "data" / "runs"), settings, f"?run={run}{plan}")
    verdict, told, advice = (markup(filled[name]) for name in ("worth", "findings", "advice"))
    ways = [
        (
            "✓ It saves",
            " saves money<",
            ("Show people the model&#x27;s list; let nothing", "Let posters from ", "Let all posters go out"),
        ),
        (
            "! It cannot be told whether it saves",
            "whether the model saves money",
            ("Judge more posters before c",),
        ),
        (
            "! It cannot be told whether it pays",
            "whether the model pays back",
            ("Judge more posters before d",),
        ),
        ("✗ It does not pay back", "The model does not pay back", ("Do not bring this model in",)),
        ("✗ No saving,", "The model saves no money", ("Do not tag with this model for the money",)),
    ]
    said = [
        [mark in verdict, title in told, any(words in advice for words in advised)]
        for mark, title, advised in ways
    ]
    assert sorted(said) == [*([False] * 3 for _ in ways[1:]), [True] * 3]
    assert "whether the surest posters" not in advice
    amount = re.search(r"saves (\$[\d,]+) a year", verdict)
    assert amount is None or amount[1] in told


def test_worth__is_not_told_without_labels(settings: Settings, store: Store) -> None:
    assert _filled(store, settings, "?run=unlabelled")["worth"] == []


@pytest.mark.parametrize("query", ["&actual=Drama", "&actual=Drama&predicted=Comedy", "&outcome=wrong"])
def test_findings__none_on_confidence_where_filters_fix_what_is_right(
    settings: Settings, store: Store, query: str
) -> None:
    page = page_at("/")
    assert page is not None
    told = page.data(look(settings, store, f"?run=small{query}"))["findings"]
    assert not {"confidence_promises", "confidence_sorts"} & {finding["rule"] for finding in told}


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("&q=no+such+film", "none fits these filters."),
        ("&outcome=wrong", "the filters choose them by whether the model is right."),
        ("&q=mine/39.", "only 1 poster fits these filters."),
        ("&actual=Drama", "the filters choose them by genre or by what the model said."),
    ],
)
def test_advice__where_nothing_can_be_told_says_the_one_reason(
    settings: Settings, tmp_path: Path, query: str, why: str
) -> None:
    catalogue(tmp_path, "mine", 800)
    filled = _filled(Store(tmp_path / "runs"), settings, f"?run=mine{query}")
    assert f"Nothing can be advised from these posters: {why}" in str(filled["advice"])
    assert ("href='/genres/Drama'" in str(filled["findings"])) == ("Drama" in query)


def test_findings__on_the_baseline_are_not_said_twice(settings: Settings, tmp_path: Path) -> None:
    run = catalogue(tmp_path, "mine", 400)
    changed(run, tmp_path / "runs", BASELINE)
    page = page_at("/")
    assert page is not None
    for asked, rule in (("", "against_baseline"), (f"&vs={BASELINE}", "against_other_run")):
        told = page.data(look(settings, Store(tmp_path / "runs"), f"?run=mine{asked}"))["findings"]
        assert [
            one["rule"]
            for one in told
            if one["rule"].startswith("against_") and "commonest" not in one["rule"]
        ] == [rule]


def test_findings__any_listed_genre_says_whose_labels_are_counted(settings: Settings, tmp_path: Path) -> None:
    run = catalogue(tmp_path, "mine", 400, mix=(0.6, 0.1, 0.1, 0.1, 0.1))
    listed = [[genre] for genre in pq.read_table(run.predictions)["actual"].to_pylist()]
    changed(run, tmp_path / "runs", "lists", genres=listed)
    page = page_at("/")
    assert page is not None
    for scoring, label, wanted in (
        ("strict", False, "The true genre is among"),
        ("any", True, "A genre that the film is listed under is among"),
    ):
        told = page.data(look(settings, Store(tmp_path / "runs"), f"?run=lists&scoring={scoring}"))[
            "findings"
        ]
        texts = {one["rule"]: one["text"] for one in told}
        assert texts["uneven_genres"].startswith("By their one label: ") == label
        assert wanted in texts["shortlist"]


def test_advice__each_leads_to_what_it_rests_on(settings: Settings, store: Store) -> None:
    page = page_at("/")
    assert page is not None
    view = look(settings, store, "?run=small")
    found = page.data(view)
    text = markup(page.fill(view, found)["advice"])
    assert len(re.findall(r'<a class="see" href="/[^"]*"', text)) == len(found["recommendations"]) > 0


def test_money__of_a_plan_that_lets_all_out_names_no_threshold(settings: Settings) -> None:
    """Four of five wrong goes by no other name: said alike by finding, verdict and advice."""
    asked = "?run=baseline-2025&plan.cost_not_found=1&plan.cost_found=1"
    filled = _filled(Store(ROOT / "data" / "runs"), settings, asked)
    for part, start in (("worth", "Letting all"), ("findings", "Letting all"), ("advice", "Let all")):
        said = markup(filled[part])
        assert f"{start} posters go out untouched" in said
        assert (
            "80 % of the posters will be wrong; at these costs those mistakes cost less than a look" in said
        )
        assert "97.41 %" not in said
