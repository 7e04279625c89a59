"""How scenes are painted: units, lit solids, clouds of noise, haze, reflections."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, contrast, fill, luminance, mix, ramp, rgba, stroke
from train.sample.scenes_outline import ltrb, moved

Draw = Callable[[skia.Canvas, skia.Rect, Palette, Light, Generator], None]
Register = dict[str, tuple[Draw, frozenset[str]]]

BLACK: Colour = (0.02, 0.02, 0.03)
WHITE: Colour = (1.0, 1.0, 1.0)


@contextmanager
def unit(canvas: skia.Canvas, box: skia.Rect, width: float = 100.0, height: float = 100.0) -> Iterator[None]:
    """Draws `width` by `height` units, as large as fits, in the middle of `box`."""
    scale = min(box.width() / width, box.height() / height)
    canvas.save()
    canvas.translate(box.centerX() - width * scale / 2, box.centerY() - height * scale / 2)
    canvas.scale(scale, scale)
    yield
    canvas.restore()


@contextmanager
def clipped(canvas: skia.Canvas, path: skia.Path) -> Iterator[None]:
    """Draws inside `path` only."""
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    yield
    canvas.restore()


def solid(
    canvas: skia.Canvas,
    path: skia.Path,
    tone: Colour,
    light: Light,
    *,
    depth: float = 4.0,
    rim: float = 0.8,
    shade: Colour | None = None,
    gloss: float = 0.25,
) -> None:
    """Fills `path` as a body in the light: lighter towards it, a core shadow away from it, a thin bright edge.

    `depth` is how wide the shadow is, in units; `rim` how bright the edge, 0..1.
    """
    dark = shade or mix(tone, BLACK, 0.55)
    edge = path.getBounds()
    reach = max(edge.width(), edge.height()) / 2
    dx, dy = math.cos(light.angle), math.sin(light.angle)
    ahead = (edge.centerX() + dx * reach, edge.centerY() + dy * reach)
    behind = (edge.centerX() - dx * reach, edge.centerY() - dy * reach)
    bright = mix(tone, light.colour, gloss * min(light.strength, 1.2))
    with clipped(canvas, path):
        canvas.drawPath(path, ramp(ahead, behind, (bright, tone, mix(tone, dark, 0.55)), (0.0, 0.45, 1.0)))
        _crescent(canvas, path, dx * depth, dy * depth, fill(dark, 0.55, blur=depth * 0.4))
        if rim > 0:
            thin = max(depth * 0.28, 0.35)
            _crescent(canvas, path, -dx * thin, -dy * thin, fill(mix(light.colour, WHITE, 0.25), rim * 0.75))


def cast(
    canvas: skia.Canvas,
    path: skia.Path,
    light: Light,
    colour: Colour,
    *,
    far: float = 3.0,
    alpha: float = 0.4,
) -> None:
    """The soft shadow of `path` on what lies behind it."""
    away = moved(path, -math.cos(light.angle) * far, -math.sin(light.angle) * far)
    canvas.drawPath(away, fill(colour, alpha, blur=far * 0.7))


def floor_shadow(
    canvas: skia.Canvas, x: float, y: float, rx: float, colour: Colour, alpha: float = 0.5
) -> None:
    """A contact shadow under something that stands at (x, y)."""
    canvas.drawOval(ltrb(x - rx, y - rx * 0.09, x + rx, y + rx * 0.09), fill(colour, alpha, blur=rx * 0.05))


def _crescent(canvas: skia.Canvas, path: skia.Path, dx: float, dy: float, paint: skia.Paint) -> None:
    canvas.drawPath(skia.Op(path, moved(path, dx, dy), skia.PathOp.kDifference_PathOp), paint)


def apart(colour: Colour, palette: Palette, least: float = 1.9) -> Colour:
    """`colour`, moved towards paper or shade until it stands out from the middle of the background."""
    ground = palette.background[len(palette.background) // 2]
    towards = mix(palette.paper, WHITE, 0.3) if luminance(ground) < 0.2 else mix(palette.shade, BLACK, 0.5)
    for _ in range(8):
        if contrast(colour, ground) >= least:
            break
        colour = mix(colour, towards, 0.22)
    return colour


def grey(colour: Colour, keep: float = 0.3) -> Colour:
    """`colour` with only a share of its chroma."""
    value = sum(colour) / 3
    return mix((value, value, value), colour, keep)


def clouds(
    canvas: skia.Canvas,
    box: skia.Rect,
    colour: Colour,
    rng: Generator,
    *,
    size: float = 0.3,
    stretch: float = 2.0,
    cover: float = 0.5,
    edge: float = 3.0,
    alpha: float = 1.0,
    fade: tuple[float, float] | None = None,
) -> None:
    """Fractal noise of `colour`: drifts of `size` (of the box's width), `stretch` times wider than high.

    `cover` 0..1 is how much of the sky they take, `edge` how hard they end. `fade` = (top, bottom) opacities.
    """
    base = 0.5 / (size * box.width())
    noise = skia.PerlinNoiseShader.MakeFractalNoise(base / stretch, base, 5, float(rng.integers(1, 9999)))
    edge *= 2.2  # the noise seldom leaves 0.3..0.7
    bias = -edge * (0.68 - 0.36 * cover)
    r, g, b = colour
    matrix = [0, 0, 0, 0, r, 0, 0, 0, 0, g, 0, 0, 0, 0, b, edge, 0, 0, 0, bias]
    canvas.saveLayer(box, skia.Paint(Alphaf=alpha))
    canvas.drawRect(box, skia.Paint(Shader=noise, ColorFilter=skia.ColorFilters.Matrix(matrix)))
    if fade:
        mask = ramp((0, box.top()), (0, box.bottom()), (WHITE, WHITE), None, fade)
        mask.setBlendMode(skia.BlendMode.kDstIn)
        canvas.drawRect(box, mask)
    canvas.restore()


def backdrop(
    canvas: skia.Canvas, box: skia.Rect, colours: tuple[Colour, ...], stops: tuple[float, ...] | None = None
) -> None:
    """A vertical gradient over `box`."""
    canvas.drawRect(box, ramp((0, box.top()), (0, box.bottom()), colours, stops))


def haze(canvas: skia.Canvas, box: skia.Rect, y: float, height: float, colour: Colour, alpha: float) -> None:
    """A band of mist centred on `y` that thins out `height` up and down."""
    band = ltrb(box.left(), y - height, box.right(), y + height)
    canvas.drawRect(band, ramp((0, y - height), (0, y + height), (colour,) * 3, None, (0.0, alpha, 0.0)))


def screen(paint: skia.Paint) -> skia.Paint:
    """The same paint, added as light."""
    paint.setBlendMode(skia.BlendMode.kScreen)
    return paint


def multiply(paint: skia.Paint) -> skia.Paint:
    """The same paint, laid over as shadow."""
    paint.setBlendMode(skia.BlendMode.kMultiply)
    return paint


def line(
    canvas: skia.Canvas,
    x0: float,
    y0: float,
    x1: float,
    y1: float,
    colour: Colour,
    width: float,
    alpha: float = 1.0,
) -> None:
    """A straight stroke."""
    canvas.drawLine(x0, y0, x1, y1, stroke(colour, width, alpha))


def sky_tones(palette: Palette) -> tuple[Colour, Colour, Colour]:
    """Top, middle and horizon of a sky, the horizon turned towards the light."""
    ground = palette.background
    return (
        ground[0],
        ground[len(ground) // 2],
        mix(
            ground[-1] if luminance(ground[-1]) > luminance(ground[0]) else ground[len(ground) // 2],
            palette.light,
            0.35,
        ),
    )


def night(palette: Palette) -> tuple[Colour, Colour, Colour]:
    """Top, middle and horizon of a night sky, dark whatever the palette."""
    top, middle, low = (palette.background[i] for i in (0, len(palette.background) // 2, -1))
    tones = [mix(tone, mix(palette.shade, BLACK, 0.4), 0.55) for tone in (top, middle, low)]
    dark = [mix(tone, BLACK, min(max(luminance(tone) * 9 - 0.15, 0.0), 0.8)) for tone in tones]
    return mix(dark[0], BLACK, 0.4), dark[1], mix(dark[2], palette.light, 0.12)


def sun_place(
    box: skia.Rect, light: Light, rng: Generator, low: float = 0.3, high: float = 0.6
) -> tuple[float, float]:
    """Where the sun or moon stands: on the light's side, between `low` and `high` of the box's height."""
    x = box.centerX() + math.cos(light.angle) * box.width() * 0.32 + rng.normal(0, box.width() * 0.04)
    return x, box.top() + box.height() * rng.uniform(low, high)


def tint(colour: Colour, alpha: float) -> int:
    """A colour with alpha as skia's 32-bit integer."""
    return int(rgba(colour, alpha).toColor())


def scatter(box: skia.Rect, rng: Generator, count: int, low: float = 1.0) -> Iterator[tuple[float, float]]:
    """`count` points in `box`; `low` under 1 draws them towards its bottom."""
    for _ in range(count):
        yield box.left() + box.width() * rng.random(), box.top() + box.height() * rng.random() ** low
