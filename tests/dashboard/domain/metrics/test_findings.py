"""The rules on the 2025 baseline, on a good run, and each at its border."""

import json
from dataclasses import asdict
from dataclasses import replace as but

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from dashboard.domain.metrics.calibration import reliability
from dashboard.domain.metrics.comparison import matrices
from dashboard.domain.metrics.facts import AnyListed, Column, Commonest, Facts, Yardstick
from dashboard.domain.metrics.finding import RULES, Finding
from dashboard.domain.metrics.findings import find
from dashboard.domain.metrics.groups import Group
from dashboard.domain.metrics.recommendations import recommendations
from dashboard.domain.metrics.rivals import Rivals
from dashboard.domain.selection import Selection
from dashboard.figures.registry import charts_of
from tests.catalogue import joint

GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")

BASELINE = Facts(
    title="The 2025 workbook",
    genres=GENRES,
    matrix=np.array(
        [
            [8, 0, 272, 0, 15],
            [10, 0, 256, 3, 13],
            [5, 0, 219, 0, 14],
            [4, 0, 192, 1, 7],
            [7, 0, 160, 0, 15],
        ]
    ),
    commonest=Commonest("Drama>Thriller>Romance", 1094, 1201, 9),
    top={2: 418, 3: 626},
    reliability=reliability(np.r_[np.ones(1198), 0.9999, 0.9912, 0.9741], np.arange(1201) < 243),
)

GOOD = Facts(
    title="A good run",
    genres=GENRES,
    matrix=np.array(
        [
            [190, 30, 25, 15, 35],
            [45, 150, 25, 50, 12],
            [45, 35, 80, 48, 30],
            [15, 40, 35, 105, 9],
            [60, 15, 35, 12, 60],
        ]
    ),
    commonest=Commonest("Comedy>Romance>Drama", 400, 1201, 40),
    top={2: 850, 3: 1080},
    # Twenty levels of confidence, sixty posters each, as many right as promised.
    reliability=reliability(
        np.repeat(np.arange(20) / 20 + 0.025, 60),
        [k < 60 * (c + 0.5) / 20 for c in range(20) for k in range(60)],
    ),
    any_listed=AnyListed(707, 340, 440),
    baseline=Yardstick(243, 1201),
)


def found(facts: Facts, rule: str) -> list[Finding]:
    mine = [finding for finding in find(facts) if finding.rule == rule]
    for finding in mine:
        assert finding.chart in {"", *(chart.name for chart in charts_of(finding.page))}
    return mine


def test_baseline__what_the_workbook_says_and_what_it_missed() -> None:
    serious = [(f.rule, f.title) for f in find(BASELINE) if f.severity == "serious"]
    assert serious == [
        ("against_commonest", "Worse than always answering “Action”"),
        ("outputs_dominated", "91 % of all posters get one and the same answer"),
        ("confidence_promises", "Confidence promises more than it delivers"),
        ("genre_never_predicted", "Comedy is never predicted"),
        ("recall_is_empty", "Drama's 92 % is no achievement: most posters are called Drama"),
    ]
    assert not [f for f in find(BASELINE) if f.severity == "good"]


def test_baseline__texts_carry_the_numbers() -> None:
    texts = {f"{f.rule} {f.numbers.get('genre', '')}".strip(): f.text for f in find(BASELINE)}
    assert "20 % (18–23) of 1,201 posters are right, about 1 in 5." in texts["against_commonest Action"]
    assert "always answering “Action” would be right for 25 %" in texts["against_commonest Action"].replace(
        "A", "a", 1
    )
    assert "1,094 of 1,201 posters get Drama, Thriller and Romance" in texts["outputs_dominated"]
    assert "promises over 99.9 %, delivers 20 % (18–23)" in texts["confidence_promises"]
    assert (
        "Of 1,099 called Drama, 20 % (18–22) are; Drama's share of all posters is 20 %"
        in texts["recall_is_empty Drama"]
    )
    assert (
        "204 of 1,201 posters are Romance; the model says so for 4 posters only"
        in texts["genre_never_predicted Romance"]
    )
    assert "29 % of all mistakes. But 91 % of the other genres' posters" in texts["most_confused_pair"]
    assert "Action 295, Comedy 282, Drama 238, Romance 204 and Thriller 182" in texts["uneven_genres"]


def test_baseline__notable_besides() -> None:
    assert [f.rule for f in find(BASELINE) if f.severity == "notable"] == [
        "genre_never_predicted",
        "most_confused_pair",
        "confidence_sorts",
        "shortlist",
        "uneven_genres",
    ]
    assert "52 % (49–55); the best three genres" in found(BASELINE, "shortlist")[0].text


def test_baseline__numbers_behind_the_words() -> None:
    (empty,) = found(BASELINE, "recall_is_empty")
    assert empty.numbers["recall"] == pytest.approx(0.920, abs=5e-4)
    assert empty.numbers["precision"] == pytest.approx(0.199, abs=5e-4)
    assert empty.numbers["share"] == pytest.approx(0.198, abs=5e-4)
    (sure,) = found(BASELINE, "confidence_promises")
    assert sure.numbers["confidence"] == pytest.approx(0.99997, abs=5e-6)
    assert sure.numbers["ece"] == pytest.approx(0.798, abs=5e-4)


def test_baseline__advice_follows_from_findings() -> None:
    advice = recommendations(find(BASELINE))
    assert advice[0].text.startswith("Let no poster be tagged by this model alone")
    assert [f.rule for f in advice[1].because] == [
        "outputs_dominated",
        "genre_never_predicted",
        "recall_is_empty",
        "genre_never_predicted",
    ]
    assert any("Do not take the confidence at its word" in one.text for one in advice)
    assert recommendations([]) == []


def test_good_run__good_news_with_how_much() -> None:
    good = {f.rule: f for f in find(GOOD) if f.severity == "good"}
    assert good.keys() == {
        "against_commonest",
        "confidence_promises",
        "confidence_sorts",
        "shortlist",
        "any_listed_genre",
    }
    # Newcombe's interval of 585 of 1,201 against 243 of 1,201, by hand: 28.5 and 3.6 on either side.
    assert "28 points more (25–32)" in found(GOOD, "against_baseline")[0].text
    assert good["any_listed_genre"].title == "27 % of the mistakes name another genre the film has"
    low, high = good["confidence_sorts"].selection["confidence"]
    assert (low, high) == (pytest.approx(0.8), 1)
    # Whether they may go out untouched is a matter of money, which confidence knows nothing of.
    assert not any("untouched" in one.text for one in recommendations(find(GOOD)))


def test_every_finding__is_named_after_its_rule_and_opens_a_view() -> None:
    rules = {entry.rule.__name__ for entry in RULES}
    for finding in [*find(BASELINE), *find(GOOD)]:
        assert finding.rule in rules
        assert finding.page in {"performance", "posters", "compare"}
        assert finding.chart in {"", *(chart.name for chart in charts_of(finding.page))}
        Selection(**finding.selection)
        assert json.loads(json.dumps(asdict(finding)))["text"] == finding.text


def test_outputs_dominated__by_a_genre_when_patterns_vary() -> None:
    matrix = np.array([[90, 10], [80, 20]])
    facts = Facts(title="", genres=("Action", "Comedy"), matrix=matrix)
    (one,) = found(facts, "outputs_dominated")
    assert one.text == "170 of 200 posters are called Action, while 50 % are."
    assert one.selection == {"predicted": ("Action",)}


def test_outputs_dominated__not_by_a_genre_that_most_posters_have() -> None:
    facts = Facts(title="", genres=("Action", "Comedy"), matrix=np.array([[160, 5], [10, 25]]))
    assert not found(facts, "outputs_dominated")


def test_outputs_dominated__not_by_the_commonest_pattern_of_many() -> None:
    """401 of 1,000 have one pattern, and each of the others its own."""
    facts = but(GOOD, commonest=Commonest("Comedy>Romance>Drama", 401, 1000, 600))
    assert not found(facts, "outputs_dominated")
    (one,) = found(
        but(facts, commonest=Commonest("Comedy>Romance>Drama", 601, 1000, 400)), "outputs_dominated"
    )
    assert "601 of 1,000 posters get" in one.text
    assert "400 different answers in all" in one.text


def test_outputs_dominated__run_without_labels() -> None:
    nothing = np.zeros((2, 2), np.int64)
    facts = Facts(
        title="",
        genres=("Action", "Comedy"),
        matrix=nothing,
        called=np.array([90, 10]),
    )
    (one,) = find(facts)
    assert (one.rule, one.text) == ("outputs_dominated", "90 of 100 posters are called Action.")


def test_genre_never_predicted__five_posters_may_be_chance() -> None:
    few = np.array([[30, 0], [5, 0]])
    assert not found(Facts(title="", genres=("Action", "Comedy"), matrix=few), "genre_never_predicted")
    many = np.array([[300, 0], [50, 0]])
    assert found(Facts(title="", genres=("Action", "Comedy"), matrix=many), "genre_never_predicted")


def test_recall_is_empty__not_where_the_answer_still_tells_something() -> None:
    matrix = np.array([[95, 5], [30, 170]])  # Action is a third of all, and three in four of those called so
    assert not found(Facts(title="", genres=("Action", "Comedy"), matrix=matrix), "recall_is_empty")
    often = np.array(
        [[90, 5, 5], [60, 30, 10], [10, 20, 70]]
    )  # called Action: 160 of 300, 56 % of them rightly
    facts = Facts(title="", genres=("Action", "Comedy", "Drama"), matrix=often)
    assert facts.predicted_share[0] > facts.actual_share[0] + 0.1
    assert not found(facts, "recall_is_empty")


def test_uneven_genres__not_of_a_handful_that_may_be_chance() -> None:
    few = Facts(title="", genres=("Action", "Comedy", "Drama"), matrix=np.diag([5, 8, 5]))
    assert not found(few, "uneven_genres")
    many = Facts(title="", genres=("Action", "Comedy", "Drama"), matrix=np.diag([500, 800, 500]))
    assert "Comedy has 1.6 times the posters of Action" in found(many, "uneven_genres")[0].text


def test_too_few_posters__says_within_what_the_truth_may_lie() -> None:
    facts = Facts(title="", genres=("Action", "Comedy"), matrix=np.array([[60, 20], [4, 4]]))
    (one,) = found(facts, "too_few_posters")
    assert (
        one.text == "The run has 8 posters of Comedy, so its share found may be anything from 22 % to 78 %."
    )
    assert "Label at least 100 posters each of Comedy" in " ".join(r.text for r in recommendations([one]))


def test_taken_for_another__which_way_and_how_much_more() -> None:
    matrix = np.array([[70, 5, 5], [6, 60, 14], [5, 40, 35]])
    facts = Facts(title="", genres=("Action", "Comedy", "Romance"), matrix=matrix)
    (pair,) = found(facts, "most_confused_pair")
    assert pair.title == "Romance and Comedy are confused most, mostly Romance called Comedy"
    assert (
        "40 of 80 Romance posters are called Comedy, 14 of 80 Comedy posters are called Romance" in pair.text
    )
    assert not found(facts, "taken_for_another")  # said already
    swapped = but(facts, matrix=np.array([[40, 30, 50], [35, 85, 0], [55, 0, 65]]))
    assert {(f.numbers["actual"], f.numbers["predicted"]) for f in found(swapped, "taken_for_another")} == {
        ("Action", "Comedy"),
        ("Action", "Romance"),
    }


def test_most_confused_pair__either_way() -> None:
    facts = Facts(title="", genres=("Action", "Comedy"), matrix=np.array([[60, 21], [20, 59]]))
    assert found(facts, "most_confused_pair")[0].title == "Action and Comedy are confused most, either way"


def test_weakest_genre__not_when_it_may_be_chance() -> None:
    assert found(GOOD, "weakest_genre")[0].numbers["genre"] == "Thriller"
    level = Facts(title="", genres=("Action", "Comedy"), matrix=np.array([[60, 40], [45, 55]]))
    assert not found(level, "weakest_genre")


@pytest.mark.parametrize(
    ("confidence", "right", "severity", "title"),
    [
        (0.9, 0.5, "serious", "Confidence promises more than it delivers"),
        (0.7, 0.6, "notable", "Confidence promises more than it delivers"),
        (0.5, 0.7, "notable", "The model is right more often than it is sure"),
        (0.6, 0.6, "good", "Confidence can be taken at its word"),
    ],
)
def test_confidence_promises(confidence: float, right: float, severity: str, title: str) -> None:
    table = reliability(np.full(1000, confidence), np.arange(1000) < 1000 * right)
    facts = Facts(title="", genres=("Action", "Comedy"), matrix=np.zeros((2, 2), np.int64), reliability=table)
    (one,) = found(facts, "confidence_promises")
    assert (one.severity, one.title) == (severity, title)


def test_confidence_promises__errors_that_cancel_out() -> None:
    table = reliability(np.repeat([0.4, 0.8], 500), np.r_[np.arange(500) < 350, np.arange(500) < 250])
    facts = Facts(title="", genres=("Action", "Comedy"), matrix=np.zeros((2, 2), np.int64), reliability=table)
    assert (
        found(facts, "confidence_promises")[0].title
        == "Confidence is right on the whole, but not level by level"
    )
    (one,) = found(facts, "confidence_sorts")
    assert one.title == "The surer the model, the less often it is right"
    assert "50 % (46–54) are right, of the others 70 % (66–74): 20 points less (14–26)." in one.text


@pytest.mark.parametrize(
    ("surest", "others", "posters", "title"),
    [
        (0.8, 0.5, 500, "The surer the model, the more often it is right"),
        (0.6, 0.6, 5000, "How sure the model is does not tell right from wrong"),
        (0.6, 0.6, 200, "Whether the model is right more often where it is surer cannot be told"),
        (0.7, 0.6, 100, "Whether the model is right more often where it is surer cannot be told"),
    ],
)
def test_confidence_sorts__says_no_more_than_the_interval_of_the_difference(
    surest: float, others: float, posters: int, title: str
) -> None:
    right = [np.arange(posters) < share * posters for share in (others, surest)]
    facts = Facts(
        title="",
        genres=("Action", "Comedy"),
        matrix=np.zeros((2, 2), np.int64),
        reliability=reliability(np.repeat([0.4, 0.8], posters), np.concatenate(right)),
    )
    (one,) = found(facts, "confidence_sorts")
    assert one.title == title
    assert not found(but(facts, filtered_by=frozenset({"confidence"})), "confidence_sorts")


def test_confidence__few_posters_do_not_vouch_for_its_word() -> None:
    few, many = (reliability(np.full(n, 0.8), np.arange(n) < 0.8 * n) for n in (40, 1000))
    said = [found(but(GOOD, reliability=table), "confidence_promises") for table in (few, many)]
    assert not said[0]
    assert said[1][0].title == "Confidence can be taken at its word"


def test_accuracy_by_column__worst_decade_first_and_the_others_named() -> None:
    decades = [Group("1990-1999", 200, 60), Group("2000-2009", 500, 280), Group("2010-2019", 500, 250)]
    studios = [Group("A", 600, 300), Group("B", 600, 290)]
    facts = but(GOOD, columns={"Decade": Column("year", decades), "Studio": Column("studio", studios)})
    (one,) = found(facts, "accuracy_differs_by_column")
    assert (one.severity, one.title) == ("serious", "Decade 1990-1999: right less often than the rest")
    assert one.selection == {"year": (1990, 1999)}
    assert "though 5 groups were looked at. Also different: 2000-2009 (56 %)." in one.text


def test_accuracy_by_column__extra_column_opens_its_filter() -> None:
    studios = [Group("A", 600, 350), Group("B", 600, 240)]
    (one,) = found(but(GOOD, columns={"Studio": Column("studio", studios)}), "accuracy_differs_by_column")
    assert one.selection == {"columns": (("studio", "B"),)}


def test_accuracy_by_column__sure_but_too_small_to_matter() -> None:
    huge = [Group("A", 500_000, 250_000), Group("B", 500_000, 245_000)]
    assert not found(but(GOOD, columns={"Studio": Column("studio", huge)}), "accuracy_differs_by_column")


def test_against_other_run__same_posters() -> None:
    both = joint([[[300, 120], [50, 30]], [[40, 20], [90, 350]]])
    here, there = (
        Facts(title=name, genres=("Action", "Comedy"), matrix=matrix)
        for name, matrix in zip(("new", "old"), matrices(both), strict=True)
    )
    (one,) = found(but(here, other=there, joint=both), "against_other_run")
    assert (one.severity, one.title) == ("good", "Better than “old”, by more than chance")
    assert (
        "On the 1,000 posters that both have, 86 % (84–88) are right here and 72 % (69–75) there" in one.text
    )
    assert "210 are right only here, 70 only there." in one.text
    mirrored = but(there, other=here, joint=both.transpose(2, 3, 0, 1))
    assert found(mirrored, "against_other_run")[0].severity == "serious"


def test_against_other_run__four_posters_are_no_proof() -> None:
    both = joint([[[50, 4], [0, 10]], [[10, 0], [0, 50]]])
    here, there = (
        Facts(title=name, genres=("Action", "Comedy"), matrix=matrix)
        for name, matrix in zip(("new", "old"), matrices(both), strict=True)
    )
    (one,) = found(but(here, other=there, joint=both), "against_other_run")
    assert (one.severity, one.title) == ("notable", "No more than chance between this run and “old”")


def test_against_other_run__other_posters_and_another_mix() -> None:
    (one,) = found(
        but(GOOD, other=but(BASELINE, matrix=BASELINE.matrix * [[1], [3], [1], [1], [1]])),
        "against_other_run",
    )
    assert one.text.endswith(
        "The posters are not the same, and neither is the mix of genres, so part of this may come from the posters."
    )


def test_filtered_by_what_the_model_said__rules_do_not_take_the_filters_work_for_the_models() -> None:
    called_drama = BASELINE.matrix * [0, 0, 1, 0, 0]
    filtered = but(BASELINE, matrix=called_drama, filtered_by=frozenset({"predicted"}))
    assert {f.rule for f in find(filtered)} == {"confidence_promises", "confidence_sorts"}
    wrong = but(
        BASELINE, matrix=BASELINE.matrix * (1 - np.eye(5, dtype=int)), filtered_by=frozenset({"outcome"})
    )
    assert not find(wrong)


def test_filtered_to_one_genre__naming_it_is_no_rival() -> None:
    only = GOOD.matrix * [[1], [0], [0], [0], [0]]
    assert not found(but(GOOD, matrix=only, top={}), "against_commonest")


def test_small_selection__is_said_to_be_small_once_and_nothing_graver() -> None:
    few = np.array([[2, 1, 0, 0, 1], [1, 2, 1, 0, 0], [1, 1, 5, 1, 1], [0, 1, 1, 2, 0], [1, 0, 1, 0, 2]])
    small = Facts(title="", genres=GENRES, matrix=few, filtered_by=frozenset({"col.studio"}))
    (against,) = found(small, "against_commonest")
    assert (against.severity, against.title) == (
        "notable",
        "Too few posters to tell it from always answering “Drama”",
    )
    (too_few,) = found(small, "few_posters_left")
    assert not found(small, "too_few_posters")
    assert found(but(small, filtered_by=frozenset({"predicted"})), "few_posters_left") == [too_few]
    assert not found(but(small, filtered_by=frozenset({"outcome"})), "few_posters_left")
    assert too_few.title == "Too few posters to tell much"
    assert "These filters leave 25 posters of known genre" in too_few.text
    assert not found(small, "most_confused_pair")
    assert not [
        advice for advice in recommendations(find(small)) if "tagged" in advice.text or "Label" in advice.text
    ]
    # The same posters as a whole run do call for more labels.
    whole = find(but(small, filtered_by=frozenset()))
    assert any(advice.text.startswith("Label at least 100 posters each") for advice in recommendations(whole))


def test_filtered__a_selection_is_not_called_the_run() -> None:
    years = but(
        GOOD, matrix=GOOD.matrix // [[1], [1], [1], [1], [12]], top={}, filtered_by=frozenset({"year"})
    )
    (one,) = found(years, "too_few_posters")
    assert "These filters leave 14 posters of Thriller" in one.text
    worse = but(BASELINE, filtered_by=frozenset({"year"}))
    texts = [advice.text for advice in recommendations(find(worse))]
    assert (
        "Let none of these posters be tagged by this model alone: as it stands its first guess is no help."
        in texts
    )


def test_confidence__of_a_handful_of_posters_is_not_judged() -> None:
    one = reliability([0.8], [True])
    facts = but(GOOD, reliability=one)
    assert not found(facts, "confidence_sorts")
    assert not found(facts, "confidence_promises")


def test_against_baseline__on_the_same_posters_is_paired() -> None:
    both = joint([[[300, 120], [50, 30]], [[40, 20], [90, 350]]])
    here, there = matrices(both)
    facts = Facts(
        title="new",
        genres=("Action", "Comedy"),
        matrix=here,
        baseline=Yardstick(int(np.trace(there)), int(there.sum()), both),
    )
    (paired,) = found(facts, "against_baseline")
    (apart,) = found(but(facts, baseline=Yardstick(int(np.trace(there)), 1000)), "against_baseline")
    # (210 + 70) / 1000 changed, 14 points net: 1.96 standard errors are 3.2 points; unpaired they are 3.5.
    assert "14 points more (11–17)" in paired.text
    assert "of its own posters" in apart.text
    assert "of its own posters" not in paired.text


def test_against_baseline__drawn_posters_are_said_to_be_so() -> None:
    said = "The films and posters of this run are fictional."
    (one,) = found(but(GOOD, fiction=said), "against_baseline")
    assert one.text.endswith(f"{said} The baseline's are real.")


def test_any_listed__rivals_and_mix_are_those_of_the_labels() -> None:
    """The matrix counts a poster as what it was called where the film has that genre; the labels are even."""
    facts = but(
        GOOD,
        labels=np.full(5, 240),
        rivals=Rivals("Drama", 0.33, 0.3, 0.82, (0.3, 0.3, 0.33, 0.3, 0.27)),
        top={2: 850, 3: 900},
    )
    (against,) = found(facts, "against_commonest")
    assert "Always answering “Drama” would be right for 33 %, guessing for 30 %." in against.text
    assert not found(facts, "uneven_genres")
    assert found(GOOD, "uneven_genres")
    assert "would hold it for 82 %" in found(facts, "shortlist")[0].text


def test_facts__tables_must_fit_the_genres() -> None:
    with pytest.raises(ValueError, match="need 2 genres"):
        Facts(title="", genres=("Action", "Comedy"), matrix=np.zeros((3, 3), np.int64))


@given(arrays(np.int64, (3, 3), elements=st.integers(0, 60)), st.integers(0, 3))
def test_any_matrix__is_judged_without_a_warning(matrix: np.ndarray, spare: int) -> None:
    n = int(matrix.sum())
    right = np.arange(n) < np.trace(matrix)
    facts = Facts(
        title="any",
        genres=GENRES[:3],
        matrix=matrix,
        commonest=Commonest("Action>Comedy>Drama", n, n + spare, 2) if n else None,
        reliability=reliability(np.linspace(0, 1, n), right),
        columns={"Studio": Column("studio", [Group("A", n, int(right.sum())), Group("B", spare, 0)])},
        other=Facts(title="other", genres=GENRES[:3], matrix=matrix.T),
        baseline=Yardstick(240, 1200),
    )
    for one in find(facts):
        assert "nan" not in one.text
        assert one.title[0].isupper() or one.title[0].isdigit()


def test_small_selection__is_told_nothing_of_single_genres_or_groups() -> None:
    matrix = np.array(
        [[1, 1, 30, 0, 0], [0, 3, 13, 0, 0], [0, 0, 17, 0, 0], [0, 1, 12, 0, 0], [0, 0, 14, 0, 2]]
    )
    columns = {"Studio": Column("studio", [Group("A", 40, 5), Group("B", 42, 28)])}
    whole = Facts(title="", genres=GENRES, matrix=matrix, columns=columns)
    rules = {"genre_never_predicted", "accuracy_differs_by_column", "outputs_dominated"}
    assert rules <= {f.rule for f in find(whole)}
    assert not rules & {f.rule for f in find(but(whole, filtered_by=frozenset({"q"})))}


def test_accuracy_by_column__says_how_many_groups_were_tested() -> None:
    groups = [Group("A", 400, 250), Group("B", 400, 150), *(Group(f"small {k}", 3, 1) for k in range(20))]
    (one,) = found(but(GOOD, columns={"Studio": Column("studio", groups)}), "accuracy_differs_by_column")
    assert "though 2 groups were looked at" in one.text


def test_against_commonest__better_but_not_clearly_is_no_verdict_on_the_model() -> None:
    matrix = np.array([[40, 20, 0], [18, 30, 0], [20, 22, 0]])
    (one,) = found(Facts(title="", genres=GENRES[:3], matrix=matrix), "against_commonest")
    assert (one.severity, one.title) == ("notable", "Not clearly better than always answering “Action”")


def test_any_listed__is_not_advised_where_it_counts_already() -> None:
    assert found(GOOD, "any_listed_genre")
    assert not found(but(GOOD, labels=np.full(5, 240)), "any_listed_genre")


@pytest.mark.parametrize(("posters", "small"), [(60, True), (600, False)])
def test_small_selection__of_posters_without_labels_is_told_by_those_called(
    posters: int, small: bool
) -> None:
    facts = Facts(
        title="",
        genres=GENRES,
        matrix=np.zeros((5, 5), np.int64),
        called=np.array([0, 0, posters, 0, 0]),
        filtered_by=frozenset({"q"}),
    )
    assert facts.is_small == small
    assert bool(found(facts, "outputs_dominated")) != small


def test_against_other_run__other_posters_are_no_verdict_on_the_models() -> None:
    worse = but(GOOD, other=but(GOOD, matrix=np.diag(GOOD.matrix.sum(1))), same_model=True)
    (one,) = found(worse, "against_other_run")
    assert (one.severity, one.title) == ("notable", "Right less often than “A good run”, on other posters")
    assert one.text.endswith("The same model made both runs.")
    assert not [advice for advice in recommendations(find(worse)) if "other run" in advice.text]


def test_against_other_run__of_one_genre_says_nothing() -> None:
    """A model that calls everything Drama finds all of it."""
    both = joint([[[300, 120], [50, 30]], [[40, 20], [90, 350]]])
    here, there = (
        Facts(title=name, genres=("Action", "Comedy"), matrix=matrix)
        for name, matrix in zip(("new", "old"), matrices(both), strict=True)
    )
    filtered = but(here, other=there, joint=both, filtered_by=frozenset({"actual"}))
    assert not found(filtered, "against_other_run")


@pytest.mark.parametrize(
    ("right", "posters", "severity", "title"),
    [
        (290, 1000, "serious", "No better than always answering “Action”"),
        (51, 171, "notable", "Not clearly better than always answering “Action”"),
        (20, 60, "notable", "Too few posters to tell it from always answering “Action”"),
        (400, 1000, "good", "Better than always answering “Action”"),
        (200, 1000, "serious", "Worse than always answering “Action”"),
    ],
)
def test_against_commonest__is_grave_only_where_it_cannot_be_much_better(
    right: int, posters: int, severity: str, title: str
) -> None:
    actual = [round(0.3 * posters), *[round(0.175 * posters)] * 3]
    actual.append(posters - sum(actual))
    diagonal = [right, 0, 0, 0, 0]
    for k in range(5):
        diagonal[k] = min(actual[k], right - sum(diagonal[:k]))
    matrix = np.diag(diagonal)
    for k in range(5):
        matrix[k, (k + 1) % 5] += actual[k] - diagonal[k]
    (one,) = found(Facts(title="", genres=GENRES, matrix=matrix), "against_commonest")
    assert (one.severity, one.title) == (severity, title)


def test_confidence_promises__a_test_that_rejects_is_not_called_good() -> None:
    off = reliability(
        np.repeat([0.45, 0.75], 600), np.r_[np.arange(600) < 0.49 * 600, np.arange(600) < 0.71 * 600]
    )
    good, bad = "Confidence can be taken at its word", "Confidence is not quite at its word"
    # Off by nothing and by 4 points; by less than 2 nobody minds, however many posters tell it from chance.
    for table, z, title in (
        (GOOD.reliability, 2.4, good),
        (off, 1.0, good),
        (off, 2.4, bad),
        (off, -2.4, bad),
    ):
        (one,) = found(but(GOOD, reliability=table, calibration_z=z), "confidence_promises")
        assert one.title == title


def test_confidence_promises__advice_is_as_large_as_the_error() -> None:
    off = reliability(
        np.repeat([0.45, 0.75], 600), np.r_[np.arange(600) < 0.49 * 600, np.arange(600) < 0.71 * 600]
    )
    (one,) = found(but(GOOD, reliability=off, calibration_z=2.4), "confidence_promises")
    # Twice the tail of the normal beyond 2.4.
    assert one.text.endswith("by more than chance would make it (p 0.016).")
    (advice,) = recommendations([one])
    assert advice.text == "Read the confidence as the chance to be right to within some 4 points, not closer."
    few = reliability(np.full(60, 0.7), np.arange(60) < 40)
    assert not found(but(GOOD, reliability=few, calibration_z=2.4), "confidence_promises")


def test_confidence_sorts__the_very_same_confidence_or_one_that_is_near() -> None:
    table = reliability(np.r_[np.full(950, 0.99), np.full(50, 0.5)], np.arange(1000) < 500)
    facts = Facts(title="", genres=("Action", "Comedy"), matrix=np.zeros((2, 2), np.int64), reliability=table)
    (same,) = found(but(facts, tied=(0.99, 950)), "confidence_sorts")
    assert "950 of 1,000 posters have the very same confidence, 99 %" in same.text
    (near,) = found(but(facts, tied=(0.99, 3)), "confidence_sorts")
    assert "95 % of 1,000 posters are at least 93 % sure, too near to each other" in near.text


def test_where_any_listed_genre_counts__the_counts_say_what_they_are_of() -> None:
    strict, listed = (
        GOOD,
        but(GOOD, labels=GOOD.matrix.sum(1), rivals=Rivals("Action", 0.3, 0.2, 0.6, (0.2,) * 5)),
    )
    for rule in ("most_confused_pair", "weakest_genre"):
        assert "posters that count as" not in found(strict, rule)[0].text
        assert "posters that count as" in found(listed, rule)[0].text


def test_confidence_promises__of_the_one_label_says_nothing_where_any_counts() -> None:
    listed = but(GOOD, labels=GOOD.matrix.sum(1), rivals=Rivals("Action", 0.3, 0.2, 0.6, (0.2,) * 5))
    assert not found(listed, "confidence_promises")


def test_filtered__what_a_filter_leaves_does_not_call_for_another_training() -> None:
    for where, called in ((frozenset(), True), (frozenset({"year"}), False)):
        advice = [one.text for one in recommendations(find(but(BASELINE, filtered_by=where)))]
        assert any(text.startswith("Have the training") for text in advice) == called
    (one,) = found(but(BASELINE, filtered_by=frozenset({"year"})), "outputs_dominated")
    assert one.title == "91 % of these posters get one and the same answer"


@pytest.mark.parametrize("rule", ["genre_never_predicted"])
def test_filtered_to_a_genre__it_is_not_said_to_be_missed(rule: str) -> None:
    assert found(BASELINE, rule)
    assert not found(but(BASELINE, filtered_by=frozenset({"actual"})), rule)


def test_few_left__no_mix_and_no_shortlist_of_a_handful() -> None:
    few = np.diag([1, 1, 1, 1, 20])
    facts = Facts(title="", genres=GENRES, matrix=few, top={2: 20, 3: 14}, filtered_by=frozenset({"q"}))
    assert not found(facts, "uneven_genres")
    assert not found(facts, "shortlist")
    whole = but(facts, filtered_by=frozenset())
    assert found(whole, "uneven_genres")


def test_any_listed__of_wrong_posters_says_nothing() -> None:
    assert found(GOOD, "any_listed_genre")
    assert not found(but(GOOD, filtered_by=frozenset({"outcome"})), "any_listed_genre")
