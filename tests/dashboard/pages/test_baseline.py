"""Every figure of the 2025 workbook stands on the pages of its run, and what the workbook missed is found.

The expected numbers were counted from the workbook's own table by other means (pandas, scikit-learn).
"""

import pandas as pd
import pytest

from dashboard.components import findings
from dashboard.components.detail import detail
from dashboard.components.markup import markup
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Store
from dashboard.figures.registry import Chart, charts_of
from dashboard.pages.registry import page_at
from dashboard.settings import ROOT, Settings
from dashboard.view import View, look

MATRIX = """
Action    8 0 272 0 15 295
Comedy   10 0 256 3 13 282
Drama     5 0 219 0 14 238
Romance   4 0 192 1  7 204
Thriller  7 0 160 0 15 182
All      34 0 1099 4 64 1201
"""
RECALL = {"Action": 0.027, "Comedy": 0.0, "Drama": 0.920, "Romance": 0.005, "Thriller": 0.082}
PRECISION = {"Action": 0.235, "Drama": 0.199, "Romance": 0.250, "Thriller": 0.234}
F1 = {"Action": 0.049, "Comedy": 0.0, "Drama": 0.328, "Romance": 0.010, "Thriller": 0.122}
PATTERNS = {
    "Drama>Thriller>Romance": 1094,
    "Thriller>Romance>Drama": 52,
    "Action>Thriller>Romance": 25,
    "Action>Drama>Thriller": 7,
    "Thriller>Drama>Romance": 7,
    "Drama>Action>Thriller": 5,
    "Thriller>Action>Romance": 5,
    "Romance>Thriller>Drama": 4,
    "Action>Romance>Thriller": 2,
}


@pytest.fixture
def view() -> View:
    settings = Settings(data=ROOT / "data")
    return look(settings, Store(settings.runs), "?run=baseline-2025")


def test_figures__of_the_json_twin(view: View) -> None:
    page = page_at("/performance")
    assert page is not None
    figures = page.data(view)["figures"]
    assert (figures["posters"], figures["labelled"], figures["right"]) == (1201, 1201, 243)
    rounded = {name: round(figures[name], 4) for name in ("accuracy", "macro_f1", "top2", "top3")}
    assert rounded == {"accuracy": 0.2023, "macro_f1": 0.1016, "top2": 0.3480, "top3": 0.5212}
    assert round(figures["ece"], 3) == 0.798
    assert round(figures["mean_confidence"], 5) == 0.99997


@pytest.mark.parametrize("path", ["/", "/performance"])
@pytest.mark.parametrize(
    "words",
    ["1,201", "243 right, 958 wrong", "243 of 1,201, 20.23 % (79.77 % are wrong)",
     "within two guesses 34.80 %, within three 52.12 %",
     "F1 0.1016; mean recall 0.2069, mean precision 0.1838", "0.798", "0.99997"],
)  # fmt: skip
def test_figures__on_the_page(view: View, path: str, words: str) -> None:
    page = page_at(path)
    assert page is not None
    assert words in markup(page.fill(view, page.data(view))["kpis"])


def test_matrix__each_cell_and_margin(view: View) -> None:
    table = _table(view, "confusion-matrix").pivot(index="actual", columns="predicted", values="posters")
    for line in MATRIX.strip().splitlines():
        actual, *numbers = line.split()
        shown = table.loc[actual, ["Action", "Comedy", "Drama", "Romance", "Thriller", "All"]]
        assert list(shown) == [int(number) for number in numbers]


@pytest.mark.parametrize(("score", "expected"), [("recall", RECALL), ("precision", PRECISION), ("f1", F1)])
def test_scores__of_each_genre(view: View, score: str, expected: dict[str, float]) -> None:
    table = _table(view, "genre-scores")
    mine = table[table["score"] == score].set_index("genre")["value"].round(3)
    assert mine.dropna().to_dict() == expected


def test_patterns__all_nine(view: View) -> None:
    table = _table(view, "patterns")
    assert dict(zip(table["pattern"], table["posters"], strict=True)) == PATTERNS
    assert round(table["share"].max(), 3) == 0.911


def test_confidence__all_of_them_in_the_last_bin(view: View) -> None:
    table = _table(view, "confidence")
    assert (int(table["right"].iloc[-1]), int(table["wrong"].iloc[-1])) == (243, 958)


def test_poster_names__one_stands_under_two_genres(view: View) -> None:
    page = page_at("/posters")
    assert page is not None
    twice = look(view.settings, view.store, "?run=baseline-2025&q=1276073")
    assert {poster["actual"] for poster in page.data(twice)["posters"]} == {"Action", "Thriller"}


@pytest.mark.parametrize(
    "words",
    [
        ("1,094 of 1,201",),
        ("Comedy is never predicted",),
        ("Drama's 92 % is no achievement", "Drama's share of all posters is 20 %"),
        ("promises over 99.9 %, delivers 20 %",),
        ("1,198 of 1,201 posters have the very same confidence, 100 %",),
        (
            "The genres are not equally common",
            "Action 295, Comedy 282, Drama 238, Romance 204 and Thriller 182",
        ),
        ("Action and Drama are confused most", "272 of 295"),
    ],
)
def test_findings__say_what_the_workbook_missed(view: View, words: tuple[str, ...]) -> None:
    said = [f"{finding.title}. {finding.text}" for finding in findings.findings(view)]
    assert any(all(part in sentence for part in words) for sentence in said)


def test_cards__say_each_score_as_exactly_as_the_workbook(view: View) -> None:
    said = str(_chart("genre-scores").draw(_table(view, "genre-scores"), view))
    for scores in (RECALL, PRECISION):
        assert all(f"exactly {100 * value:.1f} %" in said for value in scores.values())
    assert all(f"exactly {value:.3f}" in said for value in F1.values())
    assert "exactly nan" not in said
    assert "said to 91.1 % of posters" in str(_chart("patterns").draw(_table(view, "patterns"), view))


def test_confidence__of_the_three_that_are_not_certain_stands_on_their_pages(view: View) -> None:
    ordered = look(view.settings, view.store, "?run=baseline-2025&sort=unsure").selection
    three = [poster.poster for poster in query.posters(view.run, ordered, 3)]
    for poster, exactly in zip(three, ("0.9741", "0.9912", "0.9999"), strict=True):
        opened = look(view.settings, view.store, f"?run=baseline-2025&poster={poster}")
        assert f"(exactly {exactly})" in markup(detail(opened))


def test_model_page__how_many_files_there_are(view: View) -> None:
    page = page_at("/model")
    assert page is not None
    shown = str(page.fill(view, page.data(view)))
    assert "1,200 different file names: 1276073.jpg stands under Action and Thriller." in shown


def _table(view: View, name: str) -> pd.DataFrame:
    return _chart(name).feed(view)


def _chart(name: str) -> Chart:
    (chart,) = (chart for chart in charts_of("performance") if chart.name == name)
    return chart
