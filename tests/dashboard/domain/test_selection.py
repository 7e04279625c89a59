import pytest

from dashboard.domain.selection import ConfusionCell, Selection


@pytest.mark.parametrize(
    "meaningless",
    [
        {"outcome": "maybe"},
        {"newly": "better"},
        {"scoring": "loose"},
        {"sort": "random"},
        {"matrix": "cube"},
        {"page": 0},
        {"page": 10**12},
        {"confidence": (0.9, 0.1)},
        {"confidence": (0.5, 1.5)},
        {"confidence": (float("nan"), 1)},
        {"year": (1999, 1990)},
        {"year": (0, 10)},
        {"actual": ("Drama", "Drama")},
        {"predicted": ("",)},
        {"run": " "},
        {"poster": ""},
        {"columns": (("language", ""),)},
    ],
)
def test_selection__refuses_the_meaningless(meaningless: dict) -> None:
    with pytest.raises(ValueError):  # noqa: PT011, the words differ
        Selection(**meaningless)


def test_selection__says_itself_in_english() -> None:
    selection = Selection(
        actual=("Comedy", "Action"),
        predicted=("Drama",),
        outcome="wrong",
        confidence=(0.8, 1),
        pattern="Drama>Comedy>Action",
        year=(1990, 1999),
        q="night",
        columns=(("language", "fr"),),
    )
    assert str(selection) == (
        "Comedy or Action, called Drama, wrong, at least 80 % sure, pattern Drama > Comedy > Action, "
        "from 1990 to 1999, “night” in title or file, language fr"
    )
    assert str(Selection(run="other", sort="file")) == "all posters"


def test_selection__newly_names_the_second_run() -> None:
    assert str(Selection(vs="second", newly="wrong")) == "newly wrong against second"
    assert (
        str(Selection(vs="second", newly="right", vs_title="Second run")) == "newly right against Second run"
    )


@pytest.mark.parametrize(
    ("span", "words"),
    [
        ((0.0, 0.2), "at most 20 % sure"),
        ((0.25, 0.5), "25–50 % sure"),
        ((0.996, 1.0), "at least 99.6 % sure"),
        ((0.2, 4 / 15), "20–26.7 % sure"),
        ((0.29, 0.57), "29–57 % sure"),
        ((0.9997, 1.0), "at least 99.97 % sure"),
        ((0.2661, 0.2664), "26.61–26.64 % sure"),
    ],
)
def test_selection__confidence_in_words(span: tuple[float, float], words: str) -> None:
    assert str(Selection(confidence=span)) == words


def test_parts__each_filter_can_be_taken_off_alone() -> None:
    selection = Selection(actual=("Drama",), q="x", columns=(("a", "1"), ("a", "2")), sort="file")
    without = {name + words: rest for name, words, rest in selection.parts()}
    assert list(without) == ["actualDrama", "q“x” in title or file", "col.aa 1", "col.aa 2"]
    assert without["actualDrama"] == Selection(q="x", columns=(("a", "1"), ("a", "2")), sort="file")
    assert without["col.aa 1"] == Selection(actual=("Drama",), q="x", columns=(("a", "2"),), sort="file")


def test_but__a_filter_goes_back_to_the_first_page_and_a_view_does_not() -> None:
    selection = Selection(page=5, poster="a.png", run="r")
    assert selection.but(actual=("Drama",)) == Selection(actual=("Drama",), run="r")
    assert selection.but(poster="b.png") == Selection(page=5, poster="b.png", run="r")
    assert selection.but(page=6).page == 6
    assert selection.but(sort="file") == Selection(sort="file", run="r")


def test_cleared__keeps_run_order_and_scoring() -> None:
    selection = Selection(
        run="r", scoring="any", sort="file", q="x", outcome="wrong", year=(1990, 1999), page=4
    )
    assert selection.is_filtered
    assert selection.cleared() == Selection(run="r", scoring="any", sort="file")
    assert not selection.cleared().is_filtered


def test_filters__hold_what_decides_on_posters() -> None:
    a = Selection(q="x", scoring="any", page=2, poster="a.png", matrix="row", vs="other", notices=("n",))
    b = Selection(q="x", scoring="any")
    assert a.filters == b.filters
    assert hash(a.filters) == hash(b.filters)
    assert Selection(q="x", notices=("said",)) == Selection(q="x")


def test_filters__the_second_run_is_one_where_a_filter_needs_it() -> None:
    a, b = (Selection(vs=vs, newly="right", page=2) for vs in ("second", "third"))
    assert a.filters == Selection(vs="second", newly="right") != b.filters
    assert a.but(vs="third") == Selection(vs="third", newly="right")
    assert a.but(sort="file").vs == "second"
    assert a.but(vs=None) == Selection()
    assert a.cleared() == Selection(vs="second")


def test_elsewhere__newly_right_here_is_newly_wrong_there() -> None:
    here = Selection(vs="b", newly="right", q="x", columns=(("language", "fr"),), page=2)
    assert here.elsewhere("a", "b") == Selection(run="b", vs="a", newly="wrong", q="x")
    assert Selection(q="x").elsewhere("a", "b") == Selection(run="b", vs="a", q="x")


def test_confusion_cell__says_itself_and_needs_both_genres() -> None:
    assert str(ConfusionCell("Comedy", "Drama")) == "Comedy, called Drama"
    assert ConfusionCell("Drama", "Drama").is_right
    assert not ConfusionCell("Comedy", "Drama").is_right
    with pytest.raises(ValueError, match="needs an actual and a predicted"):
        ConfusionCell("Comedy", "")
