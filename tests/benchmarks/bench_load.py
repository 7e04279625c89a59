"""The API under load: 32 clients post posters for a minute while somebody looks at a page; nothing is asserted.

`make bench` prints the table. On Linux it also tells how much memory the server held.
"""

import http.client
import io
import os
import re
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from rich.console import Console
from rich.table import Table

from dashboard.settings import ROOT, Settings

CLIENTS = 32
SECONDS = 60.0
BETWEEN_LOOKS = 0.5
PAGE = "/api/v1/pages/performance"
BOUNDARY = "marquee-bench"

pytestmark = pytest.mark.skipif(
    not (Settings().models / Settings().model).is_file(), reason="data/models holds no model: say make model"
)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[int, int]]:
    """The program as `make run` starts it, with the int8 model: its port and its process."""
    environment = os.environ | {"DASHBOARD_CACHE": str(tmp_path), "DASHBOARD_MODEL": "genrenet-int8.onnx"}
    command = [sys.executable, "-m", "dashboard", "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        port = re.search(r":(\d+)", process.stdout.readline())
        assert port
        yield int(port[1]), process.pid
        process.terminate()


def test_api__many_clients_for_a_minute(server: tuple[int, int]) -> None:
    port, process = server
    body = _form(_poster())
    _client(port, body, time.monotonic() + 1, [])  # the model is loaded by the first
    quiet = _looks(port, 10.0)
    answers: list[tuple[int, float]] = []
    memory: list[float] = []
    end = time.monotonic() + SECONDS
    clients = [threading.Thread(target=_client, args=(port, body, end, answers)) for _ in range(CLIENTS)]
    watcher = threading.Thread(target=_watch, args=(process, end, memory))
    for thread in (*clients, watcher):
        thread.start()
    busy = _looks(port, SECONDS - 5)
    for thread in (*clients, watcher):
        thread.join()
    Console(width=110).print(_table(answers, quiet, busy, memory))


def _table(
    answers: list[tuple[int, float]], quiet: list[float], busy: list[float], memory: list[float]
) -> Table:
    statuses = Counter(status for status, _ in answers)
    taken = np.percentile([seconds for _, seconds in answers], [50, 99]) * 1000
    table = Table(f"{CLIENTS} clients, {SECONDS:.0f} s", "", title="The API under load")
    table.add_row("answers by status", ", ".join(f"{k}: {n:,}" for k, n in sorted(statuses.items())))
    table.add_row("predictions a second", f"{len(answers) / SECONDS:.0f}")
    table.add_row("p50 / p99 of a prediction", f"{taken[0]:.0f} / {taken[1]:.0f} ms")
    for name, looks in (("quiet", quiet), ("under load", busy)):
        table.add_row(
            f"page, {name}: median", f"{1000 * statistics.median(looks):.0f} ms of {len(looks)} looks"
        )
    if memory:
        third = len(memory) // 3
        table.add_row(
            "memory, first and last third", f"{max(memory[:third]):.0f}, {max(memory[-third:]):.0f} MB"
        )
    return table


def _client(port: int, body: bytes, end: float, answers: list[tuple[int, float]]) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    while time.monotonic() < end:
        began = time.perf_counter()
        answers.append((_post(body, connection), time.perf_counter() - began))
    connection.close()


def _post(body: bytes, connection: http.client.HTTPConnection) -> int:
    """The status; 0 where the connection broke."""
    kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    try:
        connection.request("POST", "/api/v1/predictions", body, kind)
        answer = connection.getresponse()
        answer.read()
    except OSError:
        connection.close()
        return 0
    return answer.status


def _looks(port: int, seconds: float) -> list[float]:
    """How long a page took, each time with another filter, so that nothing is kept from before."""
    taken: list[float] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        began = time.perf_counter()
        connection.request("GET", f"{PAGE}?confidence=0.{time.time_ns() % 8999 + 1000}-1")
        assert connection.getresponse().read()
        taken.append(time.perf_counter() - began)
        connection.close()
        time.sleep(BETWEEN_LOOKS)
    return taken


def _watch(process: int, end: float, memory: list[float]) -> None:
    status = Path(f"/proc/{process}/status")
    while status.exists() and time.monotonic() < end:
        resident = re.search(r"VmRSS:\s+(\d+) kB", status.read_text())
        if resident:
            memory.append(int(resident[1]) / 1000)
        time.sleep(1)


def _poster() -> bytes:
    image = Image.fromarray(np.random.default_rng(0).integers(0, 256, (57, 38, 3), np.uint8))
    buffer = io.BytesIO()
    image.resize((342, 513)).save(buffer, "JPEG", quality=85)
    return buffer.getvalue()


def _form(picture: bytes) -> bytes:
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\n'
    return head.encode() + picture + f"\r\n--{BOUNDARY}--\r\n".encode()
