"""Trees: firs, broad trees, blossom, trunks. Each stands with its foot at (x, y)."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, mix, ramp, stroke
from train.sample.scenes_outline import down, polygon, smooth
from train.sample.scenes_tools import BLACK, WHITE


def pine(
    canvas: skia.Canvas,
    x: float,
    y: float,
    tall: float,
    tone: Colour,
    light: Light,
    rng: Generator,
    rim: float = 0.0,
) -> None:
    """A fir, tier on tier of drooping branches."""
    left, right, tiers = [], [], int(8 + tall / 14)
    for tier in range(tiers):
        t = (tier + 1) / tiers
        half, level = tall * 0.19 * t**0.9, y - tall + tall * 0.93 * t
        left += [
            (x - half * rng.uniform(0.8, 1.15), level + rng.normal(0, tall * 0.008)),
            (x - half * 0.5, level - tall * 0.02),
        ]
        right += [
            (x + half * rng.uniform(0.8, 1.15), level + rng.normal(0, tall * 0.008)),
            (x + half * 0.5, level - tall * 0.02),
        ]
    body = polygon((x, y - tall), *right, (x + tall * 0.02, y), (x - tall * 0.02, y), *reversed(left))
    canvas.drawPath(body, fill(tone))
    if rim > 0:
        side = math.copysign(1, math.cos(light.angle))
        canvas.save()
        canvas.clipPath(body, skia.ClipOp.kIntersect, True)
        canvas.drawRect(
            body.getBounds(),
            ramp(
                (x + side * tall * 0.2, 0),
                (x + side * tall * 0.02, 0),
                (light.colour, light.colour),
                None,
                (rim, 0.0),
            ),
        )
        canvas.restore()


def leafy_tree(
    canvas: skia.Canvas,
    x: float,
    y: float,
    tall: float,
    tone: Colour,
    palette: Palette,
    light: Light,
    rng: Generator,
    *,
    bare: bool = False,
) -> None:
    """A broad tree: branches, and unless `bare` a crown in lit and shaded clumps."""
    tips: list[tuple[float, float]] = []
    _branch(
        canvas,
        x,
        y,
        -math.pi / 2 + rng.normal(0, 0.05),
        tall * (0.33 if bare else 0.3),
        tall * 0.055,
        6 if bare else 3,
        tone,
        rng,
        tips,
    )
    if bare:
        return
    dx, dy = math.cos(light.angle), min(math.sin(light.angle), -0.2)
    crown = [
        (tx + rng.normal(0, tall * 0.07), ty + rng.normal(0, tall * 0.05), tall * rng.uniform(0.07, 0.13))
        for tx, ty in tips
        for _ in range(4 if tall > 60 else 2)
    ]
    for shift, colour in ((0.0, mix(tone, BLACK, 0.3)), (0.35, tone), (0.8, mix(tone, palette.light, 0.32))):
        for cx, cy, r in crown:
            if shift < 0.5 or rng.random() < 0.55:
                canvas.drawPath(
                    _clump(cx + dx * r * shift, cy + dy * r * shift, r * (1 - 0.42 * shift), rng),
                    fill(colour, 0.95),
                )


def _branch(
    canvas: skia.Canvas,
    x: float,
    y: float,
    angle: float,
    long: float,
    thick: float,
    depth: int,
    tone: Colour,
    rng: Generator,
    tips: list[tuple[float, float]],
) -> None:
    bend = angle + rng.normal(0, 0.18)
    mx, my = x + long * 0.5 * math.cos(bend), y + long * 0.5 * math.sin(bend)
    ex, ey = mx + long * 0.5 * math.cos(angle), my + long * 0.5 * math.sin(angle)
    canvas.drawPath(smooth([(x, y), (mx, my), (ex, ey)]), stroke(tone, max(thick, 0.35)))
    if depth == 0:
        tips.append((ex, ey))
        return
    for side in (-1, 1, 0) if rng.random() < 0.4 else (-1, 1):
        _branch(
            canvas,
            ex,
            ey,
            angle + side * rng.uniform(0.25, 0.62) + rng.normal(0, 0.1),
            long * rng.uniform(0.68, 0.84),
            thick * 0.62,
            depth - 1,
            tone,
            rng,
            tips,
        )


def _clump(x: float, y: float, r: float, rng: Generator) -> skia.Path:
    return smooth(
        [
            (x + r * rng.uniform(0.72, 1.15) * math.cos(a), y + r * rng.uniform(0.72, 1.15) * math.sin(a))
            for a in np.linspace(0, math.tau, 10)[:-1]
        ],
        closed=True,
    )


def blossom_tree(
    canvas: skia.Canvas,
    x: float,
    y: float,
    tall: float,
    palette: Palette,
    light: Light,
    rng: Generator,
    haze: float = 0.0,
) -> None:
    """A fruit tree in flower: dark boughs through clouds of petals."""
    fog, wood = palette.paper, mix(mix(palette.shade, BLACK, 0.2), palette.paper, haze * 0.7)
    tips: list[tuple[float, float]] = []
    _branch(canvas, x, y, -math.pi / 2 + rng.normal(0, 0.08), tall * 0.3, tall * 0.05, 3, wood, rng, tips)
    dy = min(math.sin(light.angle), -0.2)
    for shift, tone in (
        (0.25, mix(palette.accent, palette.shade, 0.25)),
        (0.0, mix(palette.accent, WHITE, 0.35)),
        (-0.5, mix(palette.accent, WHITE, 0.68)),
    ):
        for tx, ty in tips:
            for _ in range(12):
                r = tall * rng.uniform(0.008, 0.03)
                cx, cy = (
                    tx + rng.normal(0, tall * 0.08),
                    ty + rng.normal(0, tall * 0.06) - shift * dy * tall * 0.06,
                )
                canvas.drawCircle(
                    cx + math.cos(light.angle) * r * -shift, cy, r, fill(mix(tone, fog, haze), 0.9)
                )


def trunk_row(
    canvas: skia.Canvas, box: skia.Rect, x: float, y: float, palette: Palette, light: Light, rng: Generator
) -> None:
    """Trunks on both sides of (x, y), thin and pale far off, wide and black in front."""
    for step in range(26):
        near = (step / 25) ** 1.6
        side = -1 if step % 2 else 1
        cx = x + side * (box.width() * (0.05 + 0.5 * near) + abs(rng.normal(0, box.width() * 0.08)))
        half, foot = (
            1.2 + box.width() * 0.055 * near * rng.uniform(0.6, 1.2),
            y + box.height() * (0.1 + 0.42 * near),
        )
        tone = mix(
            mix(palette.light, palette.background[len(palette.background) // 2], 0.5),
            mix(palette.shade, BLACK, 0.5),
            min(0.3 + near, 1),
        )
        lean = rng.normal(0, 6) * near
        body = polygon(
            (cx - half * 1.5, foot),
            (cx - half, foot - half * 5),
            (cx - half * 0.8 + lean, box.top() - 5),
            (cx + half * 0.8 + lean, box.top() - 5),
            (cx + half, foot - half * 5),
            (cx + half * 1.5, foot),
        )
        lit = mix(tone, palette.light, 0.35)
        inner = cx - side * half
        canvas.drawPath(
            body, ramp((inner, 0), (cx + side * half, 0), (lit, tone, mix(tone, BLACK, 0.3)), (0, 0.35, 1))
        )
        for _ in range(int(4 * near)):
            by = down(box, rng.uniform(0, 0.55))
            canvas.drawLine(
                cx,
                by + 14,
                cx + rng.choice((-1, 1)) * half * rng.uniform(2, 5),
                by - 10,
                stroke(tone, half * 0.22),
            )
    del light
