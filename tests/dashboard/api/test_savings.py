"""POST /runs/{id}/savings: the contract's names, and sentences for bad input."""

import io
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from dashboard.domain.runs.store import Run
from dashboard.domain.savings.answer import answer
from dashboard.domain.savings.held_out import held_out
from dashboard.domain.savings.scenario import Scenario

if TYPE_CHECKING:
    from starlette.testclient import TestClient

OUTPUTS = (
    "baseline labour mistakes platform saving labour_saved mistakes_saved cash_saving hours coverage precision "
    "wrong_automatic error_rate npv payback_years precision_needed hit_rate_needed effective_posters interval warnings"
)


def test_savings__all_outputs_of_the_defaults(client: "TestClient") -> None:
    body = client.post("/api/v1/runs/small/savings", json={}).json()
    assert sorted(body) == sorted(OUTPUTS.split())
    assert body["baseline"] == 165_000
    assert body["coverage"] == 0
    assert body["precision"] is None
    assert body["precision_needed"] == pytest.approx(0.79375)


def test_savings__no_body_at_all_is_the_defaults(client: "TestClient") -> None:
    address = "/api/v1/runs/small/savings"
    assert client.post(address).json() == client.post(address, json={}).json()


@pytest.mark.parametrize("scoring", ["strict", "any"])
def test_savings__as_the_mathematics_say(client: "TestClient", small_run: Run, scoring: Any) -> None:
    values = {"threshold": 0.6, "shown": 2, "hourly_rate": 60, "genre_shares": {"Action": 0.5, "Drama": 0.5}}
    expected = answer(Scenario.model_validate(values), held_out(small_run, scoring, 2))
    body = client.post(f"/api/v1/runs/small/savings?scoring={scoring}", json=values).json()
    assert body == expected.model_dump(mode="json")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"hourly_rate": -1}, "Hourly rate cannot be negative"),
        ({"hourly_rate": "much"}, "Hourly rate: enter a number from 0 to 10,000"),
        ({"posters_per_year": 1e300}, "Posters a year is out of range"),
        ({"years": 1.5}, "Horizon: enter a whole number"),
        ({"years": 10**400}, "Horizon is out of range"),
        ({"posters_per_year": 10**400}, "Posters a year: enter a number"),
        ({"wages": 1}, "“wages” is no input"),
        ({"genre_shares": {"Drama": 0.4}}, "sum to 0.4"),
        ({"genre_shares": {"Musical": 1}}, "no genre “Musical”"),
    ],
)
def test_savings__bad_input_is_said(client: "TestClient", values: dict[str, Any], words: str) -> None:
    answered = client.post("/api/v1/runs/small/savings", json=values)
    assert answered.status_code == 422
    assert words in answered.json()["detail"]


def test_savings__no_labels_and_no_run(client: "TestClient") -> None:
    assert client.post("/api/v1/runs/unlabelled/savings", json={}).status_code == 422
    assert client.post("/api/v1/runs/nowhere/savings", json={}).status_code == 404


def test_wrong__those_that_go_out_wrong_least_sure_first(client: "TestClient") -> None:
    body = client.get("/api/v1/runs/small/savings/wrong?threshold=0.5").json()
    assert body["count"] == 4
    assert [poster["title"] for poster in body["posters"]] == [
        "Nine Engines",
        "Two Left Shoes",
        "The Long Fuse",
        "Who Closed the Door",
    ]
    assert body["posters"][0] == {
        "poster": "Action/7.png",
        "title": "Nine Engines",
        "actual": "Action",
        "predicted": "Thriller",
        "sure": "50 % sure",
        "picture": "/posters/small/Action%2F7.png?w=160",
    }


def test_wrong__never_lets_nothing_out(client: "TestClient") -> None:
    assert client.get("/api/v1/runs/small/savings/wrong").json() == {"count": 0, "posters": []}
    assert client.get("/api/v1/runs/small/savings/wrong?threshold=1.5").status_code == 422


def test_savings_xlsx__is_a_workbook_of_the_scenario(client: "TestClient") -> None:
    answered = client.get("/api/v1/runs/small/savings.xlsx?plan.threshold=0.7&plan.hourly_rate=60")
    assert answered.headers["content-disposition"] == 'attachment; filename="small-savings.xlsx"'
    book = openpyxl.load_workbook(io.BytesIO(answered.content))
    sheet, cell = book.defined_names["hourly_rate"].attr_text.split("!")
    assert book[sheet][cell.replace("$", "")].value == 60


def test_savings_html__has_all_that_a_signature_needs(client: "TestClient") -> None:
    query = "plan.threshold=0.7&plan.from.hourly_rate=measured,250,2026-03-01&plan.currency=€"
    text = client.get(f"/api/v1/runs/small/savings.html?{query}").text
    saving = client.get(f"/api/v1/pages/savings?run=small&{query}").json()["saving"]
    assert f"€{abs(saving):,.2f}" in text
    assert "measured, n = 250, 2026-03-01" in text
    assert "€/hour" in text
    assert "0" * 64 in text
    assert "<script" not in text
    assert "http" not in text


def test_savings_files__no_labels_is_said(client: "TestClient") -> None:
    for kind in ("xlsx", "html"):
        answered = client.get(f"/api/v1/runs/unlabelled/savings.{kind}")
        assert answered.status_code == 422
        assert "choose another run" in answered.json()["detail"]
