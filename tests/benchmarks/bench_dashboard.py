"""How fast the dashboard is on runs of any size: `make bench`, or `pytest …/bench_dashboard.py -s -k 1000000`.

The program runs as a process of its own; callbacks are asked over HTTP as the browser asks them. No filter is asked
twice on a run, so that no kept result answers. Prints a table a size; fails only where something does not work.
"""

import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from playwright.sync_api import sync_playwright

from dashboard.app import places
from dashboard.pages.registry import Page, page_at
from dashboard.settings import ROOT
from tests.benchmarks.generated import GENRES, generated
from tests.conftest import CHROMIUM, FLAGS

SIZES = (1_201, 100_000, 1_000_000, 10_000_000)
PATHS = ("/", "/performance", "/genres/Drama", "/posters", "/map", "/savings")
ASKED = 20
RUNS = ROOT / ".cache" / "bench" / "runs"


@dataclass
class Served:
    """The program serving one run, and how long it took to answer at all."""

    address: str
    process: subprocess.Popen[str]
    seconds_to_listen: float

    def seconds_to_rest(self) -> float:
        """Wait until it uses less than a tenth of a core: a large run is loaded beside its first answers."""
        start = time.perf_counter()
        while True:
            before = self._processor_seconds()
            time.sleep(2)
            if self._processor_seconds() - before < 0.2:
                return time.perf_counter() - start - 2

    def _processor_seconds(self) -> float:
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def megabytes(self, what: str) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        found = re.search(rf"{what}:\s+(\d+) kB", status)
        return int(found[1]) / 1024 if found else float("nan")


@pytest.fixture(params=SIZES, ids=str)
def served(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Served]:
    rows = request.param
    generated(RUNS, rows)
    environment = os.environ | {"DASHBOARD_RUN": f"rows-{rows}", "DASHBOARD_CACHE": str(tmp_path)}
    command = [sys.executable, "-m", "dashboard", "serve", "--data", str(RUNS.parent), "--port", "0"]
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = re.search(r"http://[\d.]+:\d+", process.stdout.readline())
        assert address
        try:
            print(f"\n\n## {rows:,} posters ({os.cpu_count()} cores, load {os.getloadavg()[0]:.1f})\n")
            yield Served(address[0], process, time.perf_counter() - start)
        finally:
            process.terminate()


def test_dashboard(served: Served) -> None:
    with httpx.Client(base_url=served.address, timeout=120) as client:
        first, _ = _ask(client, "/", "")
        print(f"first page: {served.seconds_to_listen:.1f} s until it listens, then {1000 * first:.0f} ms")
        print(f"held in memory {served.seconds_to_rest():.0f} s later\n")
        print("| page | a mark clicked: p50 | p95 | any other filter: p50 | p95 | kB |")
        print("| --- | --- | --- | --- | --- | --- |")
        marks, others = _marks(), _others()
        for path in PATHS:
            if page_at(path) is None:
                continue
            _ask(client, path, "")
            asked = [[_ask(client, path, next(kind)) for _ in range(ASKED)] for kind in (marks, others)]
            sizes = [size for answers in asked for _, size in answers]
            times = [f"{ms:.0f} ms" for answers in asked for ms in _p50_p95([t for t, _ in answers])]
            print(f"| {path} | {' | '.join(times)} | {max(sizes) / 1000:.0f} |")
    print(f"\nmemory: {served.megabytes('VmRSS'):.0f} MB, at most {served.megabytes('VmHWM'):.0f} MB")
    if CHROMIUM is not None:
        _in_the_browser(served.address)


def _marks() -> Iterator[str]:
    """What a click on a cell and then on a bar of confidence asks for."""
    for step, actual, predicted in product(range(19), GENRES, GENRES):
        yield f"?actual={actual}&predicted={predicted}&confidence={step / 20:g}-{(step + 1) / 20:g}"


def _others() -> Iterator[str]:
    """Filters for which the run is counted anew; most posters fit most of them."""
    for k in range(60):
        yield f"?year={1960 + k}-2025"
        yield f"?col.studio=Studio+{k % 25}&year=1950-{1970 + k}"
        yield f"?q={k + 10}"
        yield f"?pattern=Drama%3EComedy%3EAction&year={1960 + k}-2025"
        yield f"?scoring=any&year=1960-{2025 - k}"


def _ask(client: httpx.Client, path: str, query: str) -> tuple[float, int]:
    """Seconds and bytes, as sent, of one answer of a page's callback."""
    page = page_at(path)
    assert page is not None
    start = time.perf_counter()
    with client.stream("POST", "/_dash-update-component", json=_payload(page, query, path)) as answer:
        text = b"".join(answer.iter_bytes())
        assert answer.status_code == 200
        assert b"notice-error" not in text
        return time.perf_counter() - start, answer.num_bytes_downloaded


def _payload(page: Page, query: str, path: str) -> dict[str, Any]:
    outputs = [{"id": place.component_id, "property": place.component_property} for place in places(page)]
    joined = "...".join(f"{output['id']}.{output['property']}" for output in outputs)
    return {
        "output": f"..{joined}..",
        "outputs": outputs,
        "inputs": [{"id": "url", "property": "search", "value": query}],
        "state": [{"id": "url", "property": "pathname", "value": path}],
        "changedPropIds": ["url.search"],
    }


def _p50_p95(seconds: list[float]) -> tuple[float, float]:
    cuts = statistics.quantiles(seconds, n=20, method="inclusive")
    return 1000 * cuts[9], 1000 * cuts[18]


def _in_the_browser(address: str) -> None:
    """From a click on the performance page until the last change is painted, and what it asks of the server."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        tab = browser.new_page(viewport={"width": 1440, "height": 900})
        tab.set_default_timeout(120_000)
        tab.goto(f"{address}/performance")
        tab.wait_for_load_state("networkidle")
        # The table asks for its first rows when the charts are drawn: they are no part of a click.
        tab.locator(".ag-row").first.wait_for()
        requests: list[str] = []
        tab.on("request", lambda request: requests.append(request.url))
        in_sight, whole, asked = [], [], []
        for place in range(12):
            requests.clear()
            seen, last = tab.evaluate(PAINTED, place)
            in_sight.append(seen / 1000)
            whole.append(last / 1000)
            asked.append(len(requests))
        browser.close()
    for what, taken in {"what is in sight": in_sight, "all charts": whole}.items():
        p50, p95 = _p50_p95(taken[2:])  # the first two warm the scripts up
        print(f"click to painted, performance page, {what}: p50 {p50:.0f} ms, p95 {p95:.0f} ms")
    print(f"requests at most {max(asked)}")


# Milliseconds from a click on a filter of the rail to the frames with the last change in sight, and of all the page.
PAINTED = """async (place) => {
  const options = document.querySelectorAll(".rail .option");
  const below = [...document.querySelectorAll(".chart-card")]
    .filter((card) => card.getBoundingClientRect().top >= innerHeight);
  let [seen, last] = [0, 0];
  const watch = new MutationObserver((changes) => {
    const shown = changes.filter(({ target }) => target.isConnected);
    const inSight = shown.some(({ target }) => !below.some((card) => card.contains(target)));
    requestAnimationFrame(() => {
      last = performance.now();
      if (inSight) seen = last;
    });
  });
  watch.observe(document.querySelector("main"), { subtree: true, childList: true, attributes: true });
  const start = performance.now();
  options[place % options.length].click();
  do await new Promise((resolve) => setTimeout(resolve, 50));
  while (!last || performance.now() - last < 1500);
  watch.disconnect();
  return [seen - start, last - start];
}"""
