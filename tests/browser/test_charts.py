"""assets/charts.js: charts in sight are drawn first, and no other is forgotten."""

from playwright.sync_api import Page

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
    page.wait_for_load_state("networkidle")
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
