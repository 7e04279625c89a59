"""Thumbnails: the pictures of a run, small, kept, and nothing else of the disk."""

import io
from pathlib import Path

import pytest
from PIL import Image
from starlette.testclient import TestClient

from dashboard.urls import poster_src


def opened(answer) -> Image.Image:
    assert answer.status_code == 200, answer.text
    return Image.open(io.BytesIO(answer.content))


def test_thumbnail__is_a_small_webp(api: TestClient) -> None:
    answer = api.get("/posters/small/Action%2F1.png?w=80")
    picture = opened(answer)
    assert (answer.headers["content-type"], picture.format, picture.size) == ("image/webp", "WEBP", (80, 120))


def test_thumbnail__is_found_at_the_address_that_pages_write(api: TestClient) -> None:
    assert opened(api.get(poster_src("small", "Drama/été & co.png"))).size == (120, 180)
    assert opened(api.get("/posters/small/Action/1.png")).size == (120, 180)


@pytest.mark.parametrize(("asked", "given"), [(1, 80), (100, 80), (121, 120), (9999, 120)])
def test_thumbnail__comes_in_a_few_sizes_and_is_never_enlarged(
    api: TestClient, asked: int, given: int
) -> None:
    assert opened(api.get(f"/posters/small/Action%2F1.png?w={asked}")).width == given


def test_thumbnail__is_kept_by_the_browser(api: TestClient) -> None:
    first = api.get("/posters/small/Action%2F1.png?w=80")
    tag = first.headers["etag"]
    assert tag.startswith('"')
    assert "max-age" in first.headers["cache-control"]
    for known in (tag, f'"other", {tag}', "*"):
        again = api.get("/posters/small/Action%2F1.png?w=80", headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert (
        api.get("/posters/small/Action%2F1.png?w=80", headers={"If-None-Match": '"other"'}).status_code == 200
    )
    assert api.get("/posters/small/Action%2F1.png?w=160").headers["etag"] != tag
    assert api.get("/posters/small/Action%2F2.png?w=80").headers["etag"] != tag


def test_thumbnail__of_a_changed_picture_is_another(start, tmp_path: Path) -> None:
    file = tmp_path / "posters" / "Action" / "1.png"
    file.parent.mkdir(parents=True)
    client = start(posters=tmp_path / "posters")
    tags = set()
    for colour in ("red", "blue"):
        Image.new("RGB", (20, 30 if colour == "red" else 31), colour).save(file)
        tags.add(client.get("/posters/small/Action%2F1.png").headers["etag"])
    assert len(tags) == 2


@pytest.mark.parametrize(
    "name",
    [
        "..%2F..%2Fdata%2Fruns%2Fsmall%2Frun.json",
        "%2Fetc%2Fhostname",
        "Action%2F%2E%2E%2FAction%2F1.png",
        "Action%2F99.png",
        "Action%2F1.png%00",
        "",
        "Action",
        "x" * 3000,
    ],
)
def test_thumbnail__only_of_names_in_the_run(api: TestClient, name: str) -> None:
    answer = api.get(f"/posters/small/{name}")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


@pytest.mark.parametrize("run", ["none", "..", "%2E%2E", "small%2F.."])
def test_thumbnail__only_of_runs(api: TestClient, run: str) -> None:
    assert api.get(f"/posters/{run}/Action%2F1.png").status_code == 404


@pytest.mark.parametrize("width", ["x", "0", "-5", "1e99", ""])
def test_thumbnail__nonsense_for_a_width(api: TestClient, width: str) -> None:
    answer = api.get(f"/posters/small/Action%2F1.png?w={width}")
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")


def test_thumbnail__a_broken_picture_gives_a_placeholder_where_one_looks(
    start, pictures: Path, tmp_path: Path
) -> None:
    file = tmp_path / "posters" / "Action" / "1.png"
    file.parent.mkdir(parents=True)
    whole = (pictures / "Action" / "1.png").read_bytes()
    client = start(posters=tmp_path / "posters")
    for content in (whole[: len(whole) // 2], b"no picture", b""):
        file.write_bytes(content)
        answer = client.get("/posters/small/Action%2F1.png")
        assert answer.status_code == 404
        assert "broken or cut off" in answer.json()["detail"]
        seen = client.get("/posters/small/Action%2F1.png", headers={"Accept": "image/avif,image/webp,*/*"})
        assert (seen.status_code, seen.headers["content-type"]) == (404, "image/svg+xml")
        assert seen.headers["cache-control"] == "no-cache"


def test_thumbnail__without_a_folder_of_pictures(start) -> None:
    answer = start(posters=None).get("/posters/small/Action%2F1.png")
    assert answer.status_code == 404
    assert "--posters" in answer.json()["detail"]
