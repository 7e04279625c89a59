"""assets/charts.js: charts in sight are drawn first, and no other is forgotten."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import settled

BARS = "() => document.querySelector('[data-chart=patterns] .js-plotly-plot')?._fullData?.map((t) => t.name).join()"


def _bars(page: Page, names: str) -> None:
    """Wait until the chart of patterns, far below the window's edge, shows bars of these names."""
    page.wait_for_function(f"({BARS})() === '{names}'")


def test_charts__out_of_sight_follow_and_show_what_was_asked_for_last(page: Page, live: str) -> None:
    page.set_viewport_size({"width": 1200, "height": 500})
    page.goto(f"{live}/performance")
    _bars(page, "Right,Wrong")
    assert page.evaluate("document.querySelector('[data-chart=patterns]').getBoundingClientRect().top") > 500
    right, wrong = (page.locator(".rail .option", has_text=name) for name in ("Right", "Wrong"))
    wrong.click()
    _bars(page, "Wrong")
    right.click()
    wrong.click()
    right.click()
    _bars(page, "Right")


def test_charts__in_sight_are_drawn_before_the_others(page: Page, live: str) -> None:
    page.set_viewport_size({"width": 1200, "height": 900})
    page.goto(f"{live}/performance")
    _bars(page, "Right,Wrong")
    page.evaluate(
        """() => {
            document.querySelector("[data-chart=patterns]").scrollIntoView({ behavior: "instant" });
            window.drawn = [];
            for (const graph of document.querySelectorAll(".js-plotly-plot")) {
                const { top, bottom } = graph.getBoundingClientRect();
                graph.on("plotly_afterplot", () => window.drawn.push(bottom > 0 && top < innerHeight));
            }
            [...document.querySelectorAll(".rail .option")].find((each) => each.textContent.includes("Wrong")).click();
        }"""
    )
    _bars(page, "Wrong")
    _bars(page, "Wrong")
    graphs = page.locator(".js-plotly-plot").count()
    drawn = page.evaluate("window.drawn")[-graphs:]
    assert True in drawn
    assert drawn == sorted(drawn, reverse=True)


def test_charts__a_page_left_before_all_were_drawn_leaves_no_error(page: Page, live: str) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"{live}/performance")
    _bars(page, "Right,Wrong")
    page.evaluate(
        """() => {
            document.querySelector(".rail .option").click();
            requestAnimationFrame(() => document.querySelector("a[data-menu='/posters']").click());
        }"""
    )
    page.locator(".is-posters .poster").first.wait_for()
    assert errors == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_charts__what_hovering_says_is_white_on_dark(page: Page, live: str, theme: str) -> None:
    page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
    page.goto(f"{live}/performance")
    page.locator(".heatmaplayer image, .heatmaplayer .hm").first.wait_for()
    page.locator(".nsewdrag").first.hover()
    words = page.locator(".hoverlayer .hovertext text").first
    expect(words).to_have_text(re.compile("called"))
    assert words.evaluate("e => getComputedStyle(e).fill") == "rgb(255, 255, 255)"
    box = page.locator(".hoverlayer .hovertext path").first
    assert box.evaluate("e => getComputedStyle(e).fill") == "rgb(28, 39, 53)"


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/performance", "/performance?matrix=money", "/performance?matrix=difference&vs=second"),
        *("/genres/Drama?beside=Comedy", "/genres/Comedy?beside=Drama&matrix=difference&vs=second"),
        *("/compare?vs=second", "/savings", "/savings?plan.cost_not_found=100", "/model"),
    ],
)
def test_charts__no_words_are_cut_at_the_edges_on_a_telephone(page: Page, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(path)
    settled(page)
    cut = page.evaluate(
        """() => [...document.querySelectorAll(".js-plotly-plot")].flatMap((graph) => {
            const box = graph.getBoundingClientRect();
            const cut = ({ width, left, right, top, bottom }) => width &&
                Math.max(box.left - left, right - box.right, box.top - top, bottom - box.bottom) > 0.5;
            return [...graph.querySelectorAll(".main-svg text")]
                .filter((words) => words.textContent.trim() && cut(words.getBoundingClientRect()))
                .map((words) => words.textContent);
        })"""
    )
    assert cut == []
