"""The command line as a user meets it: what it says, and with which code it ends."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from dashboard.__main__ import main
from dashboard.settings import ROOT, Settings

CSV = """\
filename,actual_genre,predicted_genre,confidence_score,top_3_predictions,correct_prediction
7.jpg,Action,Drama,1.0,Drama > Thriller > Romance,N
7.jpg,Thriller,Thriller,0.5,Thriller > Drama > Romance,Y
"""


def code(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main([str(argument) for argument in arguments])
    return int(ended.value.code or 0)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "Some Table.csv"
    file.write_text(CSV)
    return file


def test_import__makes_a_run_and_says_what_is_odd(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert code("import", table, "--run", "spring", "--title", "Spring", "--data", tmp_path) == 0
    said = capsys.readouterr().out
    assert "7.jpg stands under Action and Thriller; both rows are kept." in said
    assert "2 posters are now the run “spring”" in said
    assert json.loads((tmp_path / "runs" / "spring" / "run.json").read_text())["title"] == "Spring"


def test_import__says_column_and_line_and_ends_with_1(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table.write_text(CSV.replace("0.5", "much"))
    assert code("import", table, "--data", tmp_path) == 1
    streams = capsys.readouterr()
    assert streams.err.count("\n") == 1
    assert "line 3, column confidence_score: “much”" in streams.err
    assert not (tmp_path / "runs").exists()


def test_runs__lists_them_with_accuracy(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert code("runs", "--data", data) == 0
    lines = capsys.readouterr().out.splitlines()
    (small,) = (line for line in lines if "small" in line)
    assert re.search(r"Small run.*12.*held-out.*50 % \(25–75\)", small)
    assert any("no labels" in line for line in lines)


def test_runs__none_yet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert code("runs", "--data", tmp_path) == 0
    assert "There is no run in" in capsys.readouterr().out


def test_report__of_a_page(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "drama.html"
    assert code("report", "small", "--page", "/genres/Drama", "--out", file, "--data", data) == 0
    assert capsys.readouterr().out == f"Written: {file}\n"
    assert "<h1>Drama: Small run</h1>" in file.read_text(encoding="utf-8")


def test_report__of_an_unknown_page(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "none.html"
    assert code("report", "small", "--page", "/nonsense", "--out", file, "--data", data) == 1
    streams = capsys.readouterr()
    assert streams.err.startswith("There is no report of a page “/nonsense”. Pages that have one: /, ")
    assert streams.err.count("\n") == 1
    assert not file.exists()


def test_help__names_every_setting(capsys: pytest.CaptureFixture[str]) -> None:
    assert code("--help") == 0
    said = capsys.readouterr().out
    assert [name for name in Settings.model_fields if f"DASHBOARD_{name.upper()}" not in said] == []


@pytest.mark.parametrize(
    "arguments", [["runs", "--nonsense"], ["nonsense"], ["import"], ["serve", "--port", "x"]]
)
def test_wrong_usage__ends_with_2(arguments: list[str]) -> None:
    assert code(*arguments) == 2


def test_wrong_setting__is_named_and_ends_with_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DASHBOARD_RATE_LIMIT", "lots")
    assert code("runs") == 2
    assert "DASHBOARD_RATE_LIMIT" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--data", "/no/such/folder"], "There is no folder /no/such/folder: give one with --data"),
        (["--posters", "/no/such/folder"], "give one with --posters or DASHBOARD_POSTERS"),
        (["--run", "nonsense"], "There is no run named “nonsense”"),
        (["--host", "256.0.0.1"], "Cannot listen on 256.0.0.1:0"),
    ],
)
def test_serve__says_at_once_what_is_missing(
    data: Path, arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert code("serve", "--port", 0, "--data", data, *arguments) == 1
    assert sentence in capsys.readouterr().err


def test_serve__a_port_that_is_taken(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert code("serve", "--data", data, "--port", port) == 1
    said = capsys.readouterr().err
    assert f"Cannot listen on 127.0.0.1:{port} (Address already in use): end what runs there" in said


def test_serve__answers_and_ends_in_peace(data: Path, pictures: Path, tmp_path: Path) -> None:
    environment = os.environ | {"DASHBOARD_CACHE": str(tmp_path), "DASHBOARD_POSTERS": str(pictures)}
    command = [sys.executable, "-m", "dashboard", "serve", "--data", str(data), "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            address = re.search(r"http://127\.0\.0\.1:\d+", server.stdout.readline())
            assert address
            with urllib.request.urlopen(f"{address[0]}/health", timeout=30) as answer:
                assert json.load(answer)["runs"] == 3
            with urllib.request.urlopen(f"{address[0]}/posters/small/Action%2F1.png", timeout=30) as answer:
                assert answer.headers["Content-Type"] == "image/webp"
        finally:
            server.send_signal(signal.SIGINT)
    assert server.returncode == 0
