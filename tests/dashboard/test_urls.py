"""A link says its Selection, whole; whatever else stands in a query never breaks a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.selection import (
    COLOURS,
    DIAGONALS,
    GROUPS,
    LAST_PAGE,
    MATRICES,
    MOST_CORNERS,
    SORTS,
    Selection,
)
from dashboard.urls import PARAMETERS, href, parse, poster_src

names = st.text(min_size=1).filter(str.strip)
genres = st.lists(names, unique=True, max_size=3).map(tuple)
pairs = st.lists(st.tuples(names, names), max_size=3).map(tuple)
shares = st.tuples(st.floats(0, 1), st.floats(0, 1)).map(lambda ends: tuple(sorted(ends)))
years = st.tuples(st.integers(1, 9999), st.integers(1, 9999)).map(lambda ends: tuple(sorted(ends)))
places = st.floats(allow_nan=False, allow_infinity=False)
selections = st.builds(
    Selection,
    run=st.none() | names,
    vs=st.none() | names,
    actual=genres,
    predicted=genres,
    outcome=st.sampled_from([None, "right", "wrong"]),
    newly=st.sampled_from([None, "right", "wrong"]),
    confidence=st.none() | shares,
    pattern=st.none() | names,
    year=st.none() | years,
    q=st.text(),
    area=st.just(()) | st.lists(st.tuples(places, places), min_size=3, max_size=MOST_CORNERS).map(tuple),
    scoring=st.sampled_from(["strict", "any"]),
    columns=pairs,
    plan=pairs,
    matrix=st.sampled_from(list(MATRICES)),
    diagonal=st.sampled_from(list(DIAGONALS)),
    sort=st.sampled_from(list(SORTS)),
    colour=st.sampled_from(list(COLOURS)),
    group=st.sampled_from(list(GROUPS)),
    page=st.integers(1, LAST_PAGE),
    poster=st.none() | names,
    activation=st.none() | names,
)


@given(selections, st.sampled_from(["", "/performance", "/genres/Drama"]))
def test_parse__of_href_is_the_same_selection(selection: Selection, page: str) -> None:
    assert parse(href(page, selection)) == selection
    assert parse(href(page, selection)).notices == ()


@given(
    st.text()
    | st.lists(st.tuples(st.sampled_from(list(PARAMETERS)), st.text())).map(
        lambda pairs: "?" + "&".join(f"{name}={value}" for name, value in pairs)
    )
)
def test_parse__never_raises(query: str) -> None:
    assert isinstance(parse(query), Selection)


@pytest.mark.parametrize(
    ("query", "selection"),
    [
        ("", Selection()),
        ("?", Selection()),
        ("/performance", Selection()),
        ("?actual=Drama&actual=Comedy", Selection(actual=("Drama", "Comedy"))),
        ("?actual=Drama&actual=Drama", Selection(actual=("Drama",))),
        ("?page=2&outcome=wrong", Selection(page=2, outcome="wrong")),
        ("?newly=right&vs=second", Selection(vs="second", newly="right")),
        ("/posters?confidence=0.8-1", Selection(confidence=(0.8, 1.0))),
        ("year=1990-1999", Selection(year=(1990, 1999))),
        ("?year=1994", Selection(year=(1994, 1994))),
        ("?pattern=Drama%3EThriller%3ERomance", Selection(pattern="Drama>Thriller>Romance")),
        ("?q=who%27s+there?", Selection(q="who's there?")),
        ("q=why?", Selection(q="why?")),
        (
            "?col.language=fr&col.language=en&col.size=2-5",
            Selection(columns=(("language", "fr"), ("language", "en"), ("size", "2-5"))),
        ),
        ("?q=a#part", Selection(q="a")),
    ],
)
def test_parse__by_hand(query: str, selection: Selection) -> None:
    assert parse(query) == selection
    assert parse(query).notices == ()


@pytest.mark.parametrize(
    "nonsense",
    ["outcome=maybe", "newly=better", "confidence=0.9-0.2", "confidence=0.5-2", "confidence=nan-1", "year=1999-1990",
     "year=0", "page=0", "page=-1", "page=two", "page=99999999999", "scoring=loose", "sort=random",
     "matrix=cube", "diagonal=off", "area=1,2;3,4",
     "area=0,0;1,nan;2,2",
     "area=0,0;1;2,2", "area=" + ";".join(["0,0"] * 41), "group=size", "colour=red", "run=%20",
     "actual=%20", "no_such_thing=1"],
)  # fmt: skip
def test_parse__nonsense_is_dropped_and_said(nonsense: str) -> None:
    selection = parse(f"?{nonsense}&q=kept")
    assert selection == Selection(q="kept")
    assert len(selection.notices) == 1
    assert nonsense.split("=")[0] in selection.notices[0]


def test_href__defaults_are_never_written_and_the_order_is_fixed() -> None:
    assert href("/posters", Selection()) == "/posters"
    selection = parse("?page=3&q=x&predicted=Drama&actual=Comedy&run=small&sort=mistakes")
    assert href("/posters", selection) == "/posters?run=small&actual=Comedy&predicted=Drama&q=x&page=3"


def test_href__says_what_it_means() -> None:
    selection = Selection(confidence=(0.00001, 1), pattern="A>B", columns=(("language", "fr"),))
    assert href("", selection) == "?confidence=0.00001-1&pattern=A%3EB&col.language=fr"


def test_poster_src__a_slash_in_the_name_stays_in_the_name() -> None:
    assert (
        poster_src("small", "Drama/été & co.png", 80)
        == "/posters/small/Drama%2F%C3%A9t%C3%A9%20%26%20co.png?w=80"
    )
