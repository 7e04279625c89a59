import io

import pytest
from PIL import Image

skia = pytest.importorskip("skia")
from train.sample.catalogue import catalogue  # noqa: E402
from train.sample.fonts import FOLDER  # noqa: E402
from train.sample.poster import draw_poster, paint_poster, stage_for  # noqa: E402

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="fonts: run python -m train.sample.fonts")
FILMS = catalogue(3, dict.fromkeys(("Action", "Comedy", "Drama", "Romance", "Thriller"), 5))


def test_draw_poster__same_seed_same_bytes():
    first, again = (draw_poster(FILMS[0], 11) for _ in range(2))
    assert first == again
    assert Image.open(io.BytesIO(first)).size == (320, 480)


def test_draw_poster__other_attempt_other_poster():
    assert draw_poster(FILMS[0], 11) != draw_poster(FILMS[0], 11, attempt=1)


@pytest.mark.parametrize("film", FILMS, ids=lambda film: film.id)
def test_paint_poster__words_on_the_sheet_and_apart(film):
    words = paint_poster(stage_for(film, 7))
    sheet = skia.Rect.MakeWH(320, 480).makeInset(3, 3)
    boxes = [path.computeTightBounds() for path in words]
    assert all(sheet.contains(box) for box in boxes)
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            assert not skia.Rect.Intersects(one, other)
