"""Pictures that are no posters, or none that anybody would hang: what `familiar` holds posters against."""

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from rich.progress import track

from dashboard.domain.inference.picture import HEIGHT, WIDTH

MADE_OF = 300  # posters, of which pieces are taken


def odd_pictures(posters: np.ndarray, seed: int = 0) -> np.ndarray:
    """uint8 [2100, 288, 192, 3]: posters lying on their side, pieces and strips of posters, walls of many posters,
    pages of text, noise, plain shapes; from `posters` uint8 [n, 288, 192, 3]. The same seed gives the same."""
    rng = np.random.default_rng(seed)
    rows = np.sort(rng.choice(len(posters), min(MADE_OF, len(posters)), replace=False))
    some = [np.asarray(posters[row]) for row in rows]

    def one() -> np.ndarray:
        return some[rng.integers(len(some))]

    kinds: list[tuple[int, Callable[[], Image.Image]]] = [
        (300, lambda: Image.fromarray(np.rot90(one(), rng.choice((1, 3))))),
        (600, lambda: _piece(one(), rng)),
        (300, lambda: _strip(one(), rng)),
        (300, lambda: _page(rng)),
        (150, lambda: _noise(rng)),
        (150, lambda: _shapes(rng)),
        (300, lambda: _wall([one() for _ in range(16)], rng)),
    ]
    total = sum(count for count, _ in kinds)
    draws = (draw for count, draw in kinds for _ in range(count))
    return np.stack([_fitted(draw()) for draw in track(draws, "Making odd pictures", total=total)])


def _fitted(picture: Image.Image) -> np.ndarray:
    return np.asarray(picture.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC))


def _piece(poster: np.ndarray, rng: np.random.Generator) -> Image.Image:
    """A fifth to nearly a half of each side: mostly a photograph without words."""
    share = rng.uniform(0.2, 0.45)
    height, width = int(HEIGHT * share), int(WIDTH * share)
    top, left = rng.integers(0, HEIGHT - height), rng.integers(0, WIDTH - width)
    return Image.fromarray(poster[top : top + height, left : left + width])


def _strip(poster: np.ndarray, rng: np.random.Generator) -> Image.Image:
    """All its width, but wider than tall (16 to 9), pressed into a poster's shape."""
    height = WIDTH * 9 // 16
    top = rng.integers(0, HEIGHT - height)
    return Image.fromarray(poster[top : top + height])


def _page(rng: np.random.Generator) -> Image.Image:
    """Lines of letters, dark on light or light on dark, with boxes here and there: a document or a screen."""
    light = rng.random() < 0.8
    ground = rng.integers(235, 256, 3) if light else rng.integers(0, 50, 3)
    page = Image.new("RGB", (2 * WIDTH, 2 * HEIGHT), _colour(ground))
    draw = ImageDraw.Draw(page)
    size, margin = int(rng.integers(9, 26)), int(rng.integers(10, 50))
    font = ImageFont.load_default(size)
    at, end = int(rng.integers(8, 60)), int(rng.integers(300, 570))
    while at < end:
        words = ["".join(map(chr, rng.integers(97, 123, rng.integers(2, 10)))) for _ in range(14)]
        line = " ".join(words[: rng.integers(1, 14)])[: int((page.width - 2 * margin) / (0.55 * size))]
        draw.text((margin, at), line, font=font, fill=(20, 20, 20) if light else (235, 235, 235))
        at += int(size * rng.choice((1.3, 1.3, 2.5)))
    for _ in range(rng.integers(0, 4)):
        draw.rectangle(_box(rng, page, 200, 150), fill=_colour(rng.integers(0, 256, 3)))
    return page


def _noise(rng: np.random.Generator) -> Image.Image:
    """From a few soft spots of colour to grains as fine as the picture allows."""
    across = int(2 ** rng.uniform(1, 7))
    return Image.fromarray(rng.integers(0, 256, (across * 3 // 2, across, 3), np.uint8))


def _shapes(rng: np.random.Generator) -> Image.Image:
    """None to six discs and boxes on one colour: icons, diagrams, empty pictures."""
    ground = (255, 255, 255) if rng.random() < 0.5 else _colour(rng.integers(0, 256, 3))
    picture = Image.new("RGB", (WIDTH, HEIGHT), ground)
    draw = ImageDraw.Draw(picture)
    for _ in range(rng.integers(0, 7)):
        shape = draw.ellipse if rng.random() < 0.5 else draw.rectangle
        shape(_box(rng, picture, 120, 120), fill=_colour(rng.integers(0, 256, 3)))
    return picture


def _wall(posters: list[np.ndarray], rng: np.random.Generator) -> Image.Image:
    """Four, nine or sixteen posters side by side on white."""
    across = int(rng.integers(2, 5))
    wall = Image.new("RGB", (WIDTH, HEIGHT), "white")
    for number, poster in enumerate(posters[: across * across]):
        row, column = divmod(number, across)
        small = Image.fromarray(poster).resize((WIDTH // across - 4, HEIGHT // across - 4))
        wall.paste(small, (column * WIDTH // across + 2, row * HEIGHT // across + 2))
    return wall


def _box(rng: np.random.Generator, picture: Image.Image, width: int, height: int) -> tuple[int, ...]:
    left, top = int(rng.integers(0, picture.width - 40)), int(rng.integers(0, picture.height - 40))
    return left, top, left + int(rng.integers(10, width)), top + int(rng.integers(10, height))


def _colour(values: np.ndarray) -> tuple[int, ...]:
    return tuple(int(value) for value in values)
