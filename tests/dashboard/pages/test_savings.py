"""The savings page as its parts say it: the sum of 2025, no saving where there is none, every input with its facts."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from dash.development.base_component import Component

from dashboard.domain.runs.query import count
from dashboard.domain.runs.store import Store
from dashboard.domain.savings.breakeven import precision_needed
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.inputs import GROUPS, INPUTS, group
from dashboard.domain.savings.scenario import limits
from dashboard.domain.selection import Selection
from dashboard.pages.registry import page_at
from dashboard.settings import ROOT, Settings
from dashboard.urls import parse
from dashboard.view import View, look

BASELINE = "run=baseline-2025"


@pytest.fixture
def of_2025() -> Store:
    return Store(ROOT / "data" / "runs")


def _filled(store: Store, query: str, settings: Settings) -> dict[str, Any]:
    page = page_at("/savings")
    assert page is not None
    view: View = look(settings, store, query)
    return page.fill(view, page.data(view))


def _text(part: Any) -> str:
    """What a person reads."""
    if isinstance(part, list | tuple):
        return "".join(map(_text, part))
    if not isinstance(part, Component):
        return "" if part is None else str(part)
    return _text(getattr(part, "children", None)) + (
        " " if part._type in ("Td", "Th", "Div", "P", "Li") else ""
    )


def _all(part: Any) -> Iterator[Component]:
    for child in part if isinstance(part, list | tuple) else [part]:
        if isinstance(child, Component):
            yield child
            yield from (found for found in child._traverse() if isinstance(found, Component))


def test_as_in_2025__the_sum_exactly(of_2025: Store, settings: Settings) -> None:
    filled = _filled(of_2025, BASELINE, settings)
    assert "$25,287 " in _text(filled["compared"])
    words = _text(filled["workbook"])
    for figure in ("100,000 posters × $1.25", "$125,000", "20,230 (20.23 %)", "$25,287 ", "$99,713", "$40M"):
        assert figure in words.replace("\N{NO-BREAK SPACE}", " ")
    assert "The sum counts the right posters as free" in words


@pytest.mark.parametrize(
    ("assisted", "said"),
    [("", "! It cannot be told whether it pays back. "), ("&plan.assisted=no", "✗ No saving, ")],
)
def test_verdict__of_2025_says_that_there_is_no_saving_and_why(
    of_2025: Store, settings: Settings, assisted: str, said: str
) -> None:
    words = _text(_filled(of_2025, BASELINE + assisted, settings)["verdict"])
    assert words.startswith(said)
    assert "20 % of them are right (of 1,199 posters), where" in words


def test_verdict__of_a_plan_that_loses_says_so_before_the_best(settings: Settings, store: Store) -> None:
    filled = _filled(store, "?run=small&plan.threshold=0", settings)
    [lost] = re.findall(r"This plan loses \$([\d,.]+) a year\.", _text(filled["verdict"]))
    assert f"−${lost}" in _text(filled["compared"])
    assert "This plan loses" not in _text(_filled(store, "?run=small", settings)["verdict"])


def test_verdict__of_a_plan_that_may_lose_by_chance_does_not_call_it_a_loss(
    of_2025: Store, settings: Settings
) -> None:
    asked = "?run=tmdb-1201&plan.threshold=0.76&plan.fixed_cost=73000&plan.one_off_cost=0"
    words = _text(_filled(of_2025, asked, settings)["verdict"])
    assert re.match(r"! It cannot be told whether this plan saves \(95 %: −\$[\d,]+ to \$[\d,]+\)\.", words)


def test_verdict__of_what_does_not_earn_its_cost_back_is_no_praise(
    of_2025: Store, settings: Settings
) -> None:
    words = _text(
        _filled(of_2025, BASELINE + "&plan.hourly_rate=900&plan.one_off_cost=9e8", settings)["verdict"]
    )
    assert "is not earned back within 3 years once interest of 10 % a year is counted" in words
    assert not words.startswith("✓")


def test_inputs__five_in_sight_the_rest_folded_each_with_its_facts(settings: Settings, store: Store) -> None:
    filled = _filled(store, "?run=small", settings)
    sight, rest = (
        {c.to_plotly_json()["props"]["data-input"]: c for c in _all(filled[name]) if hasattr(c, "data-input")}
        for name in ("inputs", "more")
    )
    assert list(sight) == [field.name for field in group("main")]
    assert {*sight, *rest, "threshold", "assisted", "genre_shares"} == set(INPUTS)
    for name, box in {**sight, **rest}.items():
        words, field = _text(box), INPUTS[name]
        assert field.hint in words
        share = field.unit.startswith("share")
        assert share or field.unit in words
        default = f"{100 * field.default:,.10g} %" if share else f"{field.default:,.10g} {field.unit}"
        assert f"Default: {default}" in words
        assert f"; {limits(name)}." in words
        assert field.provenance in words
        assert name == "shown" or re.search("breaks even|turns|change|pays|last|cash", words), words
    assert all(
        title in _text(filled["more"]) for name, title in GROUPS.items() if name not in ("main", "mix")
    )


def test_page__currency_is_said_everywhere(settings: Settings, store: Store) -> None:
    filled = _filled(store, "?run=small&plan.currency=€&plan.threshold=0.7", settings)
    for name in ("kpis", "compared", "inputs", "more", "verdict", "cautions", "by-genre"):
        assert "$" not in _text(filled[name]), name


def test_model__has_the_curve_and_no_posters(settings: Settings, store: Store) -> None:
    data = _filled(store, "?run=small", settings)["model"].to_plotly_json()["props"]["data-model"]
    assert len(data) < 5_000
    assert "Harbour of Iron" not in data


def test_links__lead_to_the_posters_that_go_out(settings: Settings, store: Store) -> None:
    filled = _filled(store, "?run=small&plan.threshold=0.7&actual=Drama", settings)
    links = {c.href for c in _all(filled["kpis"]) if c._type == "A"}
    assert "/posters?outcome=wrong&confidence=0.7-1&plan.threshold=0.7&sort=unsure" in links
    assert "Filters do not count here" in _text(filled["verdict"])


def test_data__without_labels_is_a_sentence(settings: Settings, store: Store) -> None:
    page = page_at("/savings")
    assert page is not None
    said = page.data(look(settings, store, "?run=unlabelled"))
    assert "choose another run" in said["problem"]
    assert "saving" not in said


def test_cautions__of_2025_say_that_confidences_are_not_calibrated(
    of_2025: Store, settings: Settings
) -> None:
    """By hand for 1,198 posters at 1.0 nearly all doubt is gone: the test's number is in the thousands."""
    words = _text(_filled(of_2025, BASELINE, settings)["cautions"])
    assert "not calibrated (Spiegelhalter's test: z = 5,422.9, within ±1.96 expected)" in words
    assert "The best threshold on these posters is never, the theory's is 79.38 %" in words
    assert "whether its posters were held out" in words


def test_mix__far_from_the_runs_says_so(settings: Settings, store: Store) -> None:
    filled = _filled(store, "?run=small&plan.genre_shares=Thriller:0.9,Comedy:0.1", settings)
    assert "12 posters, as telling as" in _text(filled["mix"])
    assert "This mix of genres is far from the run's" in _text(filled["cautions"])
    assert "Only 2 held-out posters are Thriller" in _text(filled["cautions"])


def test_by_genre__each_threshold_opens_that_genres_posters(settings: Settings, store: Store) -> None:
    filled = _filled(store, "?run=small&plan.by_genre=yes&plan.assisted=no", settings)
    links = [c.href for c in _all(filled["by-genre"]) if c._type == "A" and c.href.startswith("/posters")]
    assert {genre for link in links for genre in parse(link).predicted} == set(store.open("small").genres)


def test_as_in_2025__its_inputs_give_its_sum_by_hand(of_2025: Store, settings: Settings) -> None:
    (link,) = (
        c.href
        for c in _all(_filled(of_2025, BASELINE, settings)["workbook"])
        if c._type == "A" and _text(c).startswith("Its inputs")
    )
    view = look(settings, of_2025, link)
    case = case_of(view.run, view.selection, of_2025)
    assert case.money.baseline == 125_000
    assert case.alternatives["perfect_gate"].saving == 125_000  # mistakes are free, so everything may go out
    assert case.alternatives["as_in_2025"].saving == 25_287.5


@pytest.mark.parametrize(
    "query", ["", "&plan.cost_not_found=0.0001&plan.cost_found=0", "&plan.posters_per_year=90000000"]
)
def test_page__no_number_is_written_with_an_exponent(query: str, of_2025: Store, settings: Settings) -> None:
    filled = _filled(of_2025, BASELINE + query, settings)
    words = "".join(_text(filled[name]) for name in filled if name != "model")
    assert not re.search(r"\de[-+]\d", words)


def test_verdict__does_not_change_with_a_threshold_of_ones_own(of_2025: Store, settings: Settings) -> None:
    first, other = (
        _text(_filled(of_2025, "?run=tmdb-1201" + plan, settings)["verdict"])
        for plan in ("", "&plan.threshold=0.8")
    )
    assert other.endswith(first.removeprefix("✓ It saves. "))


def test_verdict_and_theory__open_the_posters_that_they_tell_of(of_2025: Store, settings: Settings) -> None:
    """How many are right of those behind the link is what the sentence says."""
    view = look(settings, of_2025, "?run=tmdb-1201")
    case = case_of(view.run, view.selection, of_2025)
    filled = _filled(of_2025, "?run=tmdb-1201", settings)
    said = {
        "verdict": (r"at most (\d+) % of them are right", case.told_of),
        "cautions": (
            r"of posters that sure only (\d+) % are right",
            round(precision_needed(case.scenario), 6),
        ),
    }
    for part, (pattern, threshold) in said.items():
        behind = Selection(confidence=(threshold, 1.0))
        all_of_them, right = (count(view.run, of) for of in (behind, behind.but(outcome="right")))
        assert f"confidence={threshold:.7g}-1" in str(filled[part])
        [share] = re.findall(pattern, _text(filled[part]))
        assert int(share) == round(100 * right / all_of_them)
    assert case.rightest.posters == count(view.run, Selection(confidence=(case.told_of, 1.0)))


def test_verdict__says_that_what_a_threshold_adds_may_be_chance(of_2025: Store, settings: Settings) -> None:
    """Card and sentence have two figures of one plan; the card says which is which."""
    asked = "?run=sample&plan.cost_not_found=3"
    filled = _filled(of_2025, asked, settings)
    verdict, cards = _text(filled["verdict"]), _text(filled["kpis"])
    assert re.search(
        r"more than the model's list alone \(95 %: −\$[\d,.]+ to \$[\d,]+\); that may be chance\.", verdict
    )
    [saved] = re.findall(r"saves (\$[\d,]+) a year", verdict)
    assert f"as the sentence above has it: {saved}." in cards
