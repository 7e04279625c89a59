"""The map, the gallery and the open poster, as a user meets them."""

import math
import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from dashboard.pages import posters

PLOT = "document.querySelector('#map-plot .js-plotly-plot')"


def test_map__a_lasso_filters_and_keeps_the_zoom(page: Page) -> None:
    _open_map(page)
    page.get_by_role("button", name="Zoom out").click()
    zoomed = page.evaluate(f"{PLOT}._fullLayout.xaxis.range")
    posts: list[str] = []
    page.on("request", lambda request: posts.append(request.method + request.url))
    _draw_around(page, 0)
    expect(page.locator(".counted")).to_have_text("1 of 12 posters")
    expect(page.locator(".chip").first).to_contain_text("in the area drawn on the map")
    expect(page.locator(".beside .poster-title")).to_have_text(["Harbour of Iron"])
    assert [post for post in posts if post.startswith("POST")] == [posts[0]]
    assert not [post for post in posts if "/map?" in post]
    page.wait_for_function(f"{PLOT}._fullLayout.shapes.length === 1")
    assert page.evaluate(f"{PLOT}.data[0].selectedpoints") == [0]
    assert page.evaluate(f"{PLOT}._fullLayout.xaxis.range") == zoomed
    page.locator(".chip").first.click()
    expect(page.locator(".counted")).to_have_text("12 posters")


def test_map__by_keyboard_what_is_in_sight_becomes_the_filter(page: Page) -> None:
    page.goto("/map")
    plot = page.get_by_role("application", name="Map of 12 posters")
    plot.focus()
    for key in ("+", "+", "ArrowLeft", "ArrowLeft"):
        page.keyboard.press(key)
    page.keyboard.press("Enter")
    page.wait_for_function("new URLSearchParams(location.search).has('area')")
    expect(page.locator(".counted")).to_have_text(re.compile(r"^\d+ of 12 posters$"))
    few = page.evaluate("parseInt(document.querySelector('.counted').textContent)")
    for key in ("-", "-", "-", "Enter"):
        page.keyboard.press(key)
    page.wait_for_function(f"parseInt(document.querySelector('.counted').textContent) > {few}")


def test_map__a_link_shows_the_same_area(page: Page) -> None:
    _open_map(page, "?area=0.9,-0.1;1.1,-0.1;1.1,0.1;0.9,0.1")
    expect(page.locator(".counted")).to_have_text("1 of 12 posters")
    assert page.evaluate(f"{PLOT}._fullLayout.shapes.length") == 1


def test_map__a_point_says_its_poster_and_opens_it(page: Page) -> None:
    _open_map(page)
    x, y = _place(page, 8)
    page.mouse.move(x - 40, y - 30)
    page.mouse.move(x, y, steps=4)
    expect(page.locator(".map-tip")).to_contain_text("Letters to June")
    expect(page.locator(".map-tip")).to_contain_text("wrong")
    page.mouse.click(x, y)
    expect(page.get_by_role("dialog")).to_contain_text("Letters to June")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_map__points_come_once(page: Page) -> None:
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url) if "/map?v=" in request.url else None)
    _open_map(page)
    page.locator(".option", has_text="Wrong").click()
    expect(page.locator(".counted")).to_have_text("6 of 12 posters")
    page.get_by_role("link", name="right or wrong", exact=True).click()
    page.wait_for_function(f"{PLOT}.dataset.by.startsWith('outcome')")
    page.get_by_role("link", name="Posters", exact=True).click()
    page.get_by_role("link", name="Map", exact=True).click()
    page.wait_for_function(f"{PLOT}?.dataset.points")
    assert len(fetched) == 1


def test_map__points_that_failed_are_fetched_again(page: Page) -> None:
    page.route("**/map?v=*", lambda route: route.fulfill(status=503), times=1)
    with page.expect_response(lambda answer: "/map?v=" in answer.url and answer.status == 503):
        page.goto("/map")
    page.locator(".option", has_text="Wrong").click()
    page.wait_for_function(f"{PLOT}?.dataset.points")


def test_map__a_run_without_one_says_why(page: Page) -> None:
    page.goto("/map?run=unlabelled")
    expect(page.locator(".map-card")).to_contain_text("This run has no map")
    expect(page.locator("#map-plot")).to_be_hidden()
    expect(page.locator(".beside .poster")).to_have_count(12)


def test_gallery__grouped_and_taken_apart_again(page: Page) -> None:
    page.goto("/posters")
    page.get_by_role("link", name="by actual genre").click()
    expect(page.locator(".group-name").first).to_have_text("Action3 posters")
    expect(page.locator(".group-name")).to_have_count(5)
    page.get_by_role("link", name="not grouped").click()
    expect(page.locator(".group-name")).to_have_count(0)
    assert page.evaluate("location.search") == ""


def test_gallery__a_page_turned_is_seen_from_its_top_and_back_finds_its_place(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posters, "PER_PAGE", 4)
    page.set_viewport_size({"width": 1440, "height": 400})
    page.goto("/posters")
    head, words = page.locator(".gallery-head"), page.locator(".pager-words")
    expect(words).to_have_text("1–4 of 12")
    page.get_by_role("link", name="Next ›").scroll_into_view_if_needed()
    expect(head).not_to_be_in_viewport()
    foot = page.evaluate("scrollY")
    page.get_by_role("link", name="Next ›").click()
    expect(words).to_have_text("5–8 of 12")
    expect(head).to_be_in_viewport()
    page.go_back()
    expect(words).to_have_text("1–4 of 12")
    page.wait_for_function(f"scrollY === {foot}")
    page.locator(".option", has_text="Wrong").evaluate("(link) => link.click()")
    expect(words).to_have_text("1–4 of 6")
    assert page.evaluate("scrollY") == foot


def test_detail__holds_the_focus_and_gives_it_back(page: Page) -> None:
    page.goto("/posters")
    page.locator(".poster").nth(2).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_focused()
    for _ in range(40):
        page.keyboard.press("Tab")
        assert page.evaluate("document.querySelector('.detail').contains(document.activeElement)")
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("document.querySelector('.detail').contains(document.activeElement)")
    page.keyboard.press("Escape")
    expect(page.locator(".poster").nth(2)).to_be_focused()


def test_detail__gives_the_focus_to_the_poster_seen_last(page: Page) -> None:
    page.set_viewport_size({"width": 1440, "height": 500})
    page.goto("/posters")
    cards = page.locator(".poster")
    cards.first.focus()
    page.keyboard.press("Enter")
    for k in range(1, 10):
        expect(page.locator(".detail-bar")).to_contain_text(f"{k} of 12")
        page.keyboard.press("ArrowRight")
    expect(page.locator(".detail-bar")).to_contain_text("10 of 12")
    page.keyboard.press("Escape")
    expect(cards.nth(9)).to_be_focused()
    expect(cards.nth(9)).to_be_in_viewport(ratio=0.9)


def test_detail__esc_closes_it_from_any_control_and_slash_leaves_it(page: Page) -> None:
    page.goto("/posters?poster=Drama/1.png")
    dialog = page.get_by_role("dialog", name="Poster")
    expect(dialog).to_be_focused()
    page.keyboard.press("/")
    expect(dialog).to_be_focused()
    # A control as the one over an activation map, which takes a model.
    dialog.evaluate(
        "(panel) => panel.append(Object.assign(document.createElement('input'), { type: 'range' }))"
    )
    dialog.get_by_role("slider").focus()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_detail__a_poster_alike_opens_in_its_place(page: Page) -> None:
    page.goto("/posters?poster=Romance/1.png")
    card = page.locator(".alike-card").first
    expect(card).to_contain_text("The Last Waltz Home")
    right, wrong = (page.locator(f".alike-card.is-{name} .outcome").first for name in ("right", "wrong"))
    colours = [mark.evaluate("e => getComputedStyle(e).color") for mark in (right, wrong)]
    assert (
        colours[0]
        != colours[1]
        == page.locator(".detail-facts.is-wrong > * .outcome").first.evaluate(
            "e => getComputedStyle(e).color"
        )
    )
    card.click()
    expect(page.locator(".detail h2")).to_have_text("The Last Waltz Home (1999)")
    page.go_back()
    expect(page.locator(".detail h2")).to_have_text("Letters to June (2010)")


def test_detail__says_why_there_is_no_activation_map(page: Page) -> None:
    page.goto("/posters?poster=Romance/1.png&activation=Drama")
    expect(page.locator(".activation-controls")).to_contain_text("No activation map")


def test_groups__a_link_leads_to_the_beginning_of_a_group(page: Page) -> None:
    page.set_viewport_size({"width": 800, "height": 300})
    page.goto("/posters?sort=file&group=actual")
    page.get_by_role("navigation", name="Go to a group").get_by_role("link", name="Thriller 2").press("Enter")
    heading = page.locator(".group-name", has_text="Thriller")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    assert page.evaluate("location.search") == "?sort=file&group=actual"


def test_groups__a_link_leads_to_another_page_and_down_to_the_heading(page: Page) -> None:
    page.set_viewport_size({"width": 800, "height": 300})
    page.goto("/performance?sort=file&group=actual&page=2")
    groups = page.get_by_role("navigation", name="Go to a group")
    groups.get_by_role("link", name="Drama 3").click()
    expect(page.locator(".pager .here")).to_have_text("1")
    expect(page.locator(".group-name", has_text="Drama")).to_be_focused()
    expect(page.locator(".group-name", has_text="Drama")).to_be_in_viewport()


def test_detail__outside_the_filters_it_says_so(page: Page) -> None:
    page.goto("/posters?outcome=right&poster=Romance/1.png")
    expect(page.locator(".detail")).to_contain_text("This poster does not fit the filters.")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")
    expect(page.locator(".detail")).to_have_count(0)
    page.locator(".poster").first.click()
    expect(page.locator(".detail-bar")).to_contain_text("1 of 6")


def _open_map(page: Page, query: str = "") -> None:
    page.goto(f"/map{query}")
    page.wait_for_function(f"{PLOT}?.dataset.points")
    expect(page.locator(".counted")).to_be_visible()


def _place(page: Page, point: int) -> tuple[float, float]:
    """Where a point is on the screen, as the figure says."""
    place: Any = page.evaluate(
        f"""(i) => {{
            const graph = {PLOT};
            const {{ xaxis, yaxis }} = graph._fullLayout;
            const box = graph.getBoundingClientRect();
            return [box.x + xaxis._offset + xaxis.d2p(graph.data[0].x[i]),
                    box.y + yaxis._offset + yaxis.d2p(graph.data[0].y[i])];
        }}""",
        point,
    )
    return place[0], place[1]


def _draw_around(page: Page, point: int) -> None:
    """A circle drawn by hand around one point."""
    x, y = _place(page, point)
    corners = [(x + 22 * math.cos(a), y + 22 * math.sin(a)) for a in (k * math.pi / 10 for k in range(21))]
    page.mouse.move(*corners[0])
    page.mouse.down()
    for corner in corners:
        page.mouse.move(*corner)
    page.mouse.up()
