"""The README's nginx example, word for word but for ports and places of files, in front of the program."""

import http.client
import json
import re
import shutil
import socket
import ssl
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.settings import ROOT, Settings
from tests.browser.conftest import served
from tests.tiny_model import write_tiny_model

NGINX = shutil.which("nginx")
NAME = "marquee.example.com"
SURROUNDED = """daemon off; master_process off; pid {0}/pid; error_log {0}/errors;
events {{}} http {{ access_log off; {1} }}"""
PLACES = "".join(
    f"{kind}_temp_path {{0}}/{kind}; " for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
)
CERTIFY = (
    "openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN={} -keyout marquee.key -out marquee.pem"
)

pytestmark = pytest.mark.skipif(
    not NGINX or not shutil.which("openssl"),
    reason="nginx or openssl is not installed (Debian: apt install nginx-light openssl)",
)


@pytest.fixture(scope="module")
def proxy(data: Path, pictures: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of nginx, behind which the program lets 20 requests a minute pass, none over 1 MB."""
    folder = tmp_path_factory.mktemp("proxy")
    subprocess.run(CERTIFY.format(NAME).split(), cwd=folder, check=True, capture_output=True)
    (folder / "runs").symlink_to(data / "runs")
    (folder / "models").mkdir()
    write_tiny_model(folder / "models" / "genrenet.onnx")
    limits = {"rate_limit": 20, "request_megabytes": 1}
    for address in served(Settings(data=folder, posters=pictures, cache=folder, run="small", **limits)):
        port = _free_port()
        (folder / "nginx.conf").write_text(_configuration(folder, port, address), encoding="utf-8")
        nginx = subprocess.Popen([str(NGINX), "-p", str(folder), "-c", str(folder / "nginx.conf")])
        _wait_for(port, nginx)
        yield port
        nginx.terminate()
        nginx.wait(10)


def test_proxy__pages_and_pictures_but_no_meters(proxy: int) -> None:
    assert b"<title>Marquee</title>" in _asked(proxy, "GET", "/performance?actual=Drama")[1]
    assert _asked(proxy, "GET", "/posters/small/Drama/1.png?w=240")[0] == 200
    assert _asked(proxy, "GET", "/metrics")[0] == 404


def test_proxy__what_is_too_large_gets_its_sentence(proxy: int) -> None:
    head = {"Content-Type": "multipart/form-data; boundary=x"}
    for _ in range(3):
        status, body = _asked(proxy, "POST", "/api/v1/predictions", head, bytes(30_000_000))
        assert (status, json.loads(body)["detail"]) == (
            413,
            "The request is larger than 1 MB: send fewer or smaller files.",
        )


def test_proxy__each_client_has_its_own_rate(proxy: int) -> None:
    claims = [{"X-Forwarded-For": f"203.0.113.{number}"} for number in range(40)]
    statuses = Counter(_asked(proxy, "GET", "/api/v1/runs", claim, come="127.0.0.2")[0] for claim in claims)
    assert statuses[200] >= 20
    assert statuses[429] >= 10  # a claimed address is no new client
    assert _asked(proxy, "GET", "/api/v1/runs", come="127.0.0.3")[0] == 200


def _configuration(folder: Path, port: int, address: str) -> str:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    example = re.search(r"```nginx\n(.*?)```", readme, re.DOTALL)
    assert example is not None
    changed = (
        example[1]
        .replace("listen 443", f"listen 127.0.0.1:{port}")
        .replace("/etc/ssl", str(folder))
        .replace("http://127.0.0.1:8050", address)
    )
    return SURROUNDED.format(folder, PLACES.format(folder) + "\n" + changed)


def _asked(
    port: int,
    method: str,
    path: str,
    headers: dict[str, str] | None = None,
    body: bytes | None = None,
    come: str = "127.0.0.1",
) -> tuple[int, bytes]:
    """Status and body of an answer to a client at the address `come`."""
    unproven = ssl._create_unverified_context()
    connection = http.client.HTTPSConnection(
        "127.0.0.1", port, timeout=60, context=unproven, source_address=(come, 0)
    )
    connection.request(method, path, body, {"Host": NAME} | (headers or {}))
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer.status, content


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, nginx: subprocess.Popen[bytes]) -> None:
    for _ in range(500):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert nginx.poll() is None, "nginx did not take the README's example"
        time.sleep(0.02)
