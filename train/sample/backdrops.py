"""Graphic grounds: flat, printed, folded, cut; each fills its box behind a subject."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia
from numpy.random import Generator

from train.sample.backdrops_moods import ground
from train.sample.paint import Light, Palette, fill, mix, stroke

Backdrop = Callable[[skia.Canvas, skia.Rect, Palette, Light, Generator], None]


def plain(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """One flat colour: the paper does the rest."""
    del light
    colours = (palette.background[0], palette.paper, palette.background[-1], palette.accent)
    canvas.drawRect(box, fill(colours[int(rng.choice(4, p=(0.5, 0.2, 0.2, 0.1)))]))


def sunburst(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Wedges of two near colours from one point."""
    del light
    canvas.drawRect(box, fill(palette.background[0]))
    count, reach = int(rng.integers(9, 22)), box.height() * 1.6
    x, y = box.centerX() + rng.normal(0, 30), box.top() + box.height() * rng.uniform(0.3, 0.8)
    other = mix(
        palette.background[0], (palette.accent, palette.light, palette.accent2)[int(rng.integers(3))], 0.55
    )
    start = rng.uniform(0, math.tau)
    for ray in range(count):
        a, b = (start + math.tau * (ray + side) / count for side in (0.0, 0.5))
        path = skia.Path()
        path.moveTo(x, y)
        path.lineTo(x + reach * math.cos(a), y + reach * math.sin(a))
        path.lineTo(x + reach * math.cos(b), y + reach * math.sin(b))
        path.close()
        canvas.drawPath(path, fill(other, rng.uniform(0.75, 1.0)))


def rings(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Circles within circles, a target or a sun."""
    del light
    colours = (palette.background[0], palette.accent, palette.light, palette.accent2, palette.shade)
    first, second = (colours[i] for i in rng.choice(5, 2, replace=False))
    canvas.drawRect(box, fill(palette.background[0]))
    x, y = box.centerX() + rng.normal(0, 25), box.top() + box.height() * rng.uniform(0.3, 0.6)
    count = int(rng.integers(4, 9))
    step = box.width() * rng.uniform(0.55, 0.95) / count
    for ring in range(count, 0, -1):
        tone = mix(first, second, ring % 2) if rng.random() < 0.9 else palette.paper
        canvas.drawCircle(x + (count - ring) * rng.uniform(-1, 1), y, ring * step, fill(tone))


def stripes(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Bands of colour across, straight or at an angle."""
    del light
    tones = [
        palette.background[0],
        palette.accent,
        palette.accent2,
        palette.light,
        palette.paper,
        palette.shade,
    ]
    rng.shuffle(tones)
    canvas.drawRect(box, fill(tones[0]))
    canvas.save()
    canvas.rotate(float(rng.choice((0, 90, -28, 35, 62))), box.centerX(), box.centerY())
    wide, y = box.height() * 1.5, box.centerY() - box.height() * 0.2
    for tone in tones[1 : int(rng.integers(3, 6))]:
        height = rng.uniform(14, 60)
        canvas.drawRect(skia.Rect.MakeXYWH(box.centerX() - wide / 2, y, wide, height), fill(tone))
        y += height + float(rng.choice((0, 6, 14)))
    canvas.restore()


def dots(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A printer's screen: dots that grow towards the light's far side."""
    ground(canvas, box, palette)
    pitch = float(rng.choice((7, 10, 14)))
    tone = mix(palette.background[0], palette.accent if rng.random() < 0.5 else palette.shade, 0.7)
    dx, dy = math.cos(light.angle), math.sin(light.angle)
    for row in range(int(box.height() / pitch * 1.2) + 2):
        for column in range(int(box.width() / pitch) + 2):
            x, y = box.left() + (column + row % 2 / 2) * pitch, box.top() + row * pitch * 0.87
            far = (
                0.5 - ((x - box.centerX()) * dx / box.width() + (y - box.centerY()) * dy / box.height()) * 0.9
            )
            size = pitch * 0.62 * max(far, 0.0)
            if size > 0.6:
                canvas.drawCircle(x, y, size, fill(tone))


def cut_paper(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Sheets laid over each other, each with its shadow."""
    del light
    canvas.drawRect(box, fill(palette.background[0]))
    count = int(rng.integers(3, 6))
    for sheet in range(count):
        tone = mix(
            palette.background[-1],
            palette.accent if sheet % 2 else palette.shade,
            (sheet + 1) / (count + 0.5),
        )
        edge = _ridge(box, box.top() + box.height() * (0.3 + 0.55 * sheet / count), rng)
        canvas.save()
        canvas.clipRect(box)
        canvas.drawPath(edge, fill(palette.shade, 0.35, blur=6))
        canvas.drawPath(edge, fill(tone))
        canvas.restore()


def blocks(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Discs, bars and quarters on a ground, few and large."""
    del light
    canvas.drawRect(box, fill(palette.background[0] if rng.random() < 0.7 else palette.paper))
    tones = (palette.accent, palette.accent2, palette.shade, palette.light)
    for turn in range(int(rng.integers(3, 6))):
        x, y = box.left() + box.width() * rng.random(), box.top() + box.height() * rng.random()
        size, tone = box.width() * rng.uniform(0.18, 0.55), tones[turn % 4]
        shape = int(rng.integers(4))
        if shape == 0:
            canvas.drawCircle(x, y, size / 2, fill(tone))
        elif shape == 1:
            canvas.drawArc(
                skia.Rect.MakeXYWH(x - size, y - size, 2 * size, 2 * size), 90 * turn, 90, True, fill(tone)
            )
        elif shape == 2:
            canvas.drawRect(skia.Rect.MakeXYWH(x, box.top(), size * 0.3, box.height()), fill(tone))
        else:
            canvas.drawCircle(x, y, size / 2, stroke(tone, size * 0.16))


def _ridge(box: skia.Rect, y: float, rng: Generator) -> skia.Path:
    path, waves, phase = skia.Path(), rng.uniform(0.6, 1.8), rng.uniform(0, math.tau)
    tilt, height = rng.normal(0, 30), rng.uniform(10, 38)
    path.moveTo(box.left(), box.bottom())
    for step in range(25):
        x = step / 24
        wave = math.sin(phase + x * math.tau * waves) + 0.4 * math.sin(
            2.3 * phase + x * math.tau * waves * 2.1
        )
        path.lineTo(box.left() + x * box.width(), y + tilt * (x - 0.5) + height * wave)
    path.lineTo(box.right(), box.bottom())
    path.close()
    return path


FLAT: dict[str, tuple[Backdrop, frozenset[str]]] = {
    "plain": (plain, frozenset({"Comedy", "Drama", "Romance", "Thriller"})),
    "sunburst": (sunburst, frozenset({"Comedy", "Action"})),
    "rings": (rings, frozenset({"Comedy", "Thriller", "Romance"})),
    "stripes": (stripes, frozenset({"Comedy", "Action", "Romance"})),
    "dots": (dots, frozenset({"Comedy", "Action", "Thriller"})),
    "cut_paper": (cut_paper, frozenset({"Drama", "Romance", "Thriller", "Comedy"})),
    "blocks": (blocks, frozenset({"Comedy", "Drama"})),
}
