"""The report: one file that stands by itself and says what the page says."""

import re
from pathlib import Path

import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.runs.store import Store
from dashboard.pages.registry import all_pages, page_named
from dashboard.report import file_name, report
from dashboard.reporting import write_report
from dashboard.settings import Settings
from dashboard.view import look
from tests.catalogue import catalogue

REPORTED = [page.key for page in all_pages() if page.report]


def of(settings: Settings, store: Store, path: str, query: str = "") -> str:
    """What the report of a page says: its text without scripts and looks."""
    page, argument = page_named(path)
    return said(report(look(settings, store, query, argument), page))


def said(text: str) -> str:
    return re.sub(r"<(script|style)\b.*?</\1>", "", text, flags=re.DOTALL)


def heading(text: str) -> str:
    return re.findall(r"<h1>(.*?)</h1>", text)[0]


def test_report__says_what_is_filtered_and_its_figures(settings: Settings, store: Store) -> None:
    text = report(look(settings, store, "?outcome=wrong"))
    assert heading(text) == "Overview and performance: Small run"
    assert "6 of 12 posters: wrong; the one label counts as right" in text
    assert "Who Closed the Door" in text
    assert "Winter Ferry" not in text
    assert text.count("data:image/webp;base64,") == 6


@pytest.mark.parametrize("path", REPORTED)
@pytest.mark.parametrize("run", ["small", "unlabelled"])
def test_report__needs_no_network_and_asks_for_nothing(
    settings: Settings, store: Store, path: str, run: str
) -> None:
    page, _ = page_named(path)
    text = report(look(settings, store, f"?run={run}&vs=second"), page)
    own = said(text)
    assert re.findall(r"(?:src|href|srcSet)=[\"'](?!data:)", own) == []
    assert re.findall(r"<(?:a|button|input)\b", own) == []
    assert re.findall(r"Click|Drag|Remove|›", own) == []
    assert "url(" not in "".join(re.findall(r"<style>.*?</style>", text, re.DOTALL))
    assert "12 posters" in own


def test_report__of_a_genre_has_its_figures_charts_and_rows(settings: Settings, store: Store) -> None:
    text = of(settings, store, "/genres/drama", "?col.language=fr")
    assert heading(text) == "Drama: Small run"
    assert "5 of 12 posters: language fr" in text
    for words in ("Is found", "What it is taken for", "Drama: most confident mistakes", "Drama: odd posters"):
        assert words in text
    assert 'id="genres-genre-taken-for"' in text
    assert "Right at first guess" not in text
    mistake, hit, *both = re.findall(r'poster-title">(.*?)<', text)
    assert (mistake, hit) == ("Été &amp; Co.", "A House by the Weir")
    assert sorted(both) == 2 * ["A House by the Weir"] + 2 * [
        "Été &amp; Co."
    ]  # typical and odd, each in its order


def test_report__of_posters_is_the_page_of_the_gallery(settings: Settings, store: Store) -> None:
    text = of(settings, store, "/posters", "?sort=title&actual=Drama&actual=Action&group=actual")
    assert heading(text) == "Posters: Small run"
    assert re.findall(r'poster-title">(.*?)<', text) == [
        *("Harbour of Iron", "Nine Engines", "The Long Fuse"),
        *("A House by the Weir", "Été &amp; Co.", "Winter Ferry"),
    ]
    assert "Order" in text
    assert "by title" in text
    assert "by year" not in text  # what could have been chosen instead
    assert "Go to" not in text


def test_report__of_two_runs(settings: Settings, store: Store) -> None:
    text = of(settings, store, "/compare", "?vs=second&matrix=row")
    assert heading(text) == "Compared with Second run: Small run"
    for words in ("4 posters newly right", "1 poster newly wrong", "What the difference is worth"):
        assert words in text
    assert "Shown: % of actual." in text
    assert heading(of(settings, store, "/compare")) == heading(text)


def test_report__of_two_runs_needs_a_second(settings: Settings, tmp_path: Path) -> None:
    catalogue(tmp_path, "alone")
    with pytest.raises(UserError, match="There is no other run to compare with"):
        of(settings, Store(tmp_path / "runs"), "/compare", "?run=alone")


def test_report__of_savings_has_inputs_and_what_would_go_out_wrong(settings: Settings, store: Store) -> None:
    text = of(settings, store, "/savings", "?plan.threshold=0.5&plan.hourly_rate=51&actual=Drama")
    assert heading(text) == "Savings: Small run"
    assert "12 posters; the one label" in text
    assert "Filters do not count here" in text
    assert '<span class="value">51</span>' in text
    assert "4 of the posters of this run" in text
    assert re.findall(r'poster-title">(.*?)<', text) == [
        *("Nine Engines", "Two Left Shoes", "The Long Fuse", "Who Closed the Door"),
    ]
    assert "Scenarios kept" not in text


def test_report__of_savings_where_nothing_goes_out(settings: Settings, store: Store) -> None:
    assert "so nothing goes out wrong" in of(settings, store, "/savings", "?plan.threshold=never")


def test_report__of_the_map_has_it_as_a_picture(settings: Settings, store: Store) -> None:
    text = of(settings, store, "/map", "?actual=Drama")
    assert text.count("map-picture") == 1
    assert "3 of 12 posters: Drama" in text
    assert "has no map" in of(settings, store, "/map", "?run=unlabelled")


def test_report__tells_at_the_end_what_marks_explain(settings: Settings, store: Store) -> None:
    text = of(settings, store, "/genres/Drama")
    terms = text[text.index("What is meant") :]
    assert "<dt>Is found</dt><dd>Recall: of the posters of this genre" in terms
    assert 'class="tip' not in text


def test_report__titles_cannot_inject_markup(settings: Settings, store: Store) -> None:
    assert "Été &amp; Co." in report(look(settings, store, "?q=co.png"))


def test_report__charts_cannot_end_their_script(settings: Settings, store: Store) -> None:
    page, _ = page_named("performance")
    text = report(look(settings, store, "?q=</script><b>"), page)
    assert text.count("</script>") == 2


def test_report__unlabelled_run(settings: Settings, store: Store) -> None:
    text = report(look(settings, store, "?run=unlabelled"))
    assert "The most telling posters" in text
    assert "Expected to be right" in text
    assert "Right at first guess" not in text
    assert "These posters have no known genre" not in text  # no empty charts


def test_report__unlabelled_run_beside_a_judged_one(tmp_path: Path) -> None:
    catalogue(tmp_path, "known", 200)
    catalogue(tmp_path, "new", 100, labelled=False, seed=1)
    settings, store = Settings(data=tmp_path), Store(tmp_path / "runs")
    text = of(settings, store, "/", "?run=new")
    for words in (
        "Has anything moved?",
        "within chance",
        "What is called, here and there",
        "Least like anything known",
    ):
        assert words in text
    assert "What is taken for what" not in text
    genre = of(settings, store, "/genres/Drama", "?run=new")
    assert "Called Drama" in genre
    assert "What it is taken for" not in genre


def test_report__named_after_run_page_and_genre(settings: Settings, store: Store) -> None:
    page, argument = page_named("/genres/Drama")
    view = look(settings, store, "", argument)
    assert file_name(view, page) == "small-genres-drama-report.html"
    assert file_name(view, None) == "small-report.html"


def test_write_report__to_a_file(settings: Settings, tmp_path: Path) -> None:
    file = write_report(settings, "small", "actual=Drama", tmp_path / "r.html")
    assert "3 of 12 posters: Drama" in file.read_text(encoding="utf-8")


def test_write_report__of_a_page(settings: Settings, tmp_path: Path) -> None:
    file = write_report(settings, "small", "", tmp_path / "r.html", "/genres/Dr%61ma")
    assert heading(file.read_text(encoding="utf-8")) == "Drama: Small run"


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/nonsense", "There is no report of a page “/nonsense”. Pages that have one: /, /performance, "),
        ("/predict", "There is no report of a page “/predict”"),
        ("/savings/Drama", "There is no report of a page “/savings/Drama”"),
        ("/genres/Musical", "This run has no genre “Musical”"),
    ],
)
def test_write_report__of_no_page_is_none(
    settings: Settings, tmp_path: Path, path: str, sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        write_report(settings, "small", "", tmp_path / "r.html", path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("asked", ["actual=Foo", "confidence=80-1", "col.none=x", "run=second"])
def test_write_report__of_other_posters_than_asked_for_is_none(
    settings: Settings, tmp_path: Path, asked: str
) -> None:
    with pytest.raises(UserError, match="No report was written"):
        write_report(settings, "small", asked, tmp_path / "r.html")
    assert not list(tmp_path.iterdir())


def test_write_report__an_unknown_run_writes_nothing(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no run named"):
        write_report(settings, "none", "", tmp_path / "r.html")
    assert not (tmp_path / "r.html").exists()


@pytest.mark.parametrize(("page", "asked"), [("/genres/Drama", "?"), ("/compare", "?vs=second&")])
def test_report__says_which_filters_its_figures_leave_out(
    page: str, asked: str, settings: Settings, store: Store
) -> None:
    assert "Not counted here: wrong." in of(settings, store, page, f"{asked}outcome=wrong")
