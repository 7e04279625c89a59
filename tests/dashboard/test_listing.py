import json
from pathlib import Path

import pytest

from dashboard.listing import print_runs
from dashboard.settings import Settings


@pytest.mark.parametrize("title", ["Posters [/2025]", "[red]Posters", "Posters :smile: \\"])
def test_print_runs__a_title_is_printed_as_it_stands(
    data: Path, tmp_path: Path, title: str, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "runs" / "small"
    place.mkdir(parents=True)
    for file in (data / "runs" / "small").iterdir():
        (place / file.name).symlink_to(file)
    manifest = json.loads((place / "run.json").read_text()) | {"title": title}
    (place / "run.json").unlink()
    (place / "run.json").write_text(json.dumps(manifest))
    print_runs(Settings(data=tmp_path))
    assert f" {title} " in capsys.readouterr().out
