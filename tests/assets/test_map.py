"""The browser unpacks the points of the map as the server packs them."""

import base64

import numpy as np
import pytest
from playwright.sync_api import Browser

from dashboard.domain.runs.places import Places, packed
from dashboard.settings import ROOT

# Plotly is played, and so is the server: it gives the points, and notes which rows are asked for.
PLAYED = """
({ points, state }) => {
  const bytes = Uint8Array.from(atob(points), (character) => character.charCodeAt(0));
  const graphs = [];
  window.asked = [];
  window.fetch = async (address) => {
    if (address !== state.points) window.asked.push(address);
    return { ok: true, arrayBuffer: async () => bytes.buffer, json: async () => null };
  };
  window.Plotly = { react: async (graph, traces) => {
    window.drawn = { x: [...traces[0].x], y: [...traces[0].y] };
    graph._fullLayout = {};
    graph.on = (name, heard) => { if (name === "plotly_click") window.click = heard; };
  } };
  document.body.innerHTML = "<div data-map></div><div id='map-plot'></div>";
  document.querySelector("[data-map]").dataset.map = JSON.stringify(state);
}
"""
STATE = {"points": "points", "one": "row/", "by": "genre", "scoring": "strict", "colours": ["#000"]}


@pytest.mark.parametrize("rows", [[0, 1, 5], [0, 1, 70_002], [66_000, 66_001, 200_000]])
def test_unpacked__are_the_places_and_rows(browser: Browser, rows: list[int]) -> None:
    x, y = np.array([-1, 0, 3], np.float32), np.array([10, 30, 20], np.float32)
    points = packed(Places(np.array(rows), 3, None, x, y, *[np.zeros(3, np.uint8)] * 3))
    page = browser.new_page()
    page.add_script_tag(path=ROOT / "assets" / "map.js")
    state = STATE | {"fits": None, "area": [], "label": ""}
    page.evaluate(PLAYED, {"points": base64.b64encode(points).decode(), "state": state})
    page.wait_for_function("() => Boolean(window.click)")
    drawn = page.evaluate("window.drawn")
    np.testing.assert_allclose(drawn["x"], x, atol=4 / 65535)
    np.testing.assert_allclose(drawn["y"], y, atol=20 / 65535)
    for point in range(3):
        page.evaluate("(point) => window.click({ points: [{ pointNumber: point }] })", point)
    assert page.evaluate("window.asked") == [f"row/{row}?scoring=strict" for row in rows]
    page.close()
