"""Lightning, stray light, flare."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, radial, ramp, stroke
from train.sample.scenes_outline import across, down, ltrb
from train.sample.scenes_tools import WHITE, screen


def lightning(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A forked bolt and the flash around it."""
    tone = mix(palette.light, WHITE, 0.5)
    x, y, width = across(box, rng.uniform(0.25, 0.75)), box.top() - 4, box.width() * 0.009
    glow(canvas, (x, down(box, 0.25)), box.width() * 0.8, mix(palette.light, palette.accent2, 0.3), 0.55)
    trunk = _bolt(x, y, box.height() * rng.uniform(0.5, 0.75), 0.06, rng)
    for path, thick in [
        (trunk, width),
        *(
            (
                _bolt(
                    *trunk[int(rng.integers(5, 20))], box.height() * rng.uniform(0.12, 0.3), 0.5 * side, rng
                ),
                width * 0.45,
            )
            for side in (-1, 1, -1)
        ),
    ]:
        for scale, alpha, blur in ((6, 0.3, 4), (2.4, 0.6, 1.2), (1, 1.0, 0)):
            for i in range(len(path) - 1):
                taper = 1 - 0.75 * i / len(path)
                canvas.drawLine(
                    *path[i],
                    *path[i + 1],
                    stroke(
                        mix(tone, WHITE, 0.5 if scale == 1 else 0), thick * scale * taper, alpha, blur=blur
                    ),
                )
    del light


def light_leak(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Stray light on the film: warm veils from one edge."""
    for tone in (palette.accent, palette.light, mix(palette.accent, (1.0, 0.5, 0.1), 0.5)):
        x = box.centerX() + math.cos(light.angle) * box.width() * rng.uniform(0.45, 0.75)
        y = down(box, rng.uniform(0.0, 0.9))
        size = box.width() * rng.uniform(0.5, 0.9)
        canvas.drawRect(box, screen(radial((x, y), size, (tone, tone), None, (0.55, 0.0))))


def flare(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A lens flare: a streak across, ghosts along the line to the centre."""
    x = box.centerX() + math.cos(light.angle) * box.width() * rng.uniform(0.2, 0.4)
    y = box.centerY() + math.sin(light.angle) * box.height() * rng.uniform(0.15, 0.35)
    tone = mix(palette.light, WHITE, 0.3)
    glow(canvas, (x, y), box.width() * 0.4, tone, 0.8)
    streak = ltrb(box.left(), y - 1.2, box.right(), y + 1.2)
    canvas.drawRect(
        streak,
        screen(
            ramp(
                (box.left(), y),
                (box.right(), y),
                (palette.accent2, tone, palette.accent2),
                None,
                (0.0, 0.9, 0.0),
            )
        ),
    )
    canvas.drawOval(streak.makeOutset(0, 5), screen(fill(palette.accent2, 0.3, blur=5)))
    for far in (0.35, 0.6, 1.25, 1.6):
        gx, gy, size = (
            x + (box.centerX() - x) * far,
            y + (box.centerY() - y) * far,
            box.width() * rng.uniform(0.02, 0.08),
        )
        canvas.drawCircle(
            gx,
            gy,
            size,
            screen(radial((gx, gy), size, (palette.accent, palette.accent2), (0.3, 1.0), (0.1, 0.3))),
        )


def _bolt(x: float, y: float, fall: float, lean: float, rng: Generator) -> list[tuple[float, float]]:
    path = [(x, y)]
    for _ in range(24):
        x, y = x + rng.normal(lean, 0.55) * fall / 24, y + fall / 24 * rng.uniform(0.5, 1.4)
        path.append((x, y))
    return path
