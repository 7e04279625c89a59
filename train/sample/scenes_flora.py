"""Plants: trees near and far, grass, leaves. Each stands with its foot at (x, y)."""

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


def palm(
    canvas: skia.Canvas,
    x: float,
    y: float,
    tall: float,
    lean: float,
    palette: Palette,
    light: Light,
    rng: Generator,
) -> None:
    """A palm that leans by `lean` (share of its height)."""
    tone, tx, ty = mix(palette.shade, BLACK, 0.3), x + lean * tall, y - tall
    bow = smooth([(x, y), (x + lean * tall * 0.25, y - tall * 0.5), (tx, ty)])
    canvas.drawPath(bow, stroke(tone, tall * 0.032))
    canvas.drawPath(bow, stroke(mix(tone, light.colour, 0.45), tall * 0.006, 0.7))
    for i in range(11):
        angle = -math.pi / 2 + (i - 5) * 0.52 + rng.normal(0, 0.1)
        long = tall * rng.uniform(0.28, 0.4)
        end = (tx + long * math.cos(angle) * 1.05, ty + long * (0.62 * math.sin(angle) + 0.42))
        knee = (tx + long * 0.55 * math.cos(angle), ty + long * 0.5 * math.sin(angle) - long * 0.12)
        _frond(canvas, (tx, ty), knee, end, long, tone if i % 3 else mix(tone, palette.light, 0.3))


def _frond(
    canvas: skia.Canvas,
    root: tuple[float, float],
    knee: tuple[float, float],
    end: tuple[float, float],
    long: float,
    tone: Colour,
) -> None:
    rib = skia.Path()
    rib.moveTo(*root)
    rib.quadTo(*knee, *end)
    canvas.drawPath(rib, stroke(tone, long * 0.018))
    for i in range(2, 26):
        t = i / 26
        a, b = (1 - t) ** 2, t * t
        px, py = (
            a * root[0] + 2 * t * (1 - t) * knee[0] + b * end[0],
            a * root[1] + 2 * t * (1 - t) * knee[1] + b * end[1],
        )
        dx, dy = end[0] - root[0], end[1] - root[1]
        for side in (-1, 1):
            wide = long * 0.2 * math.sin(math.pi * (0.15 + 0.8 * t))
            canvas.drawLine(
                px,
                py,
                px + dx * 0.1 + side * dy * 0.05 + side * wide * 0.25,
                py + dy * 0.1 + wide * (0.55 if side > 0 else 0.75),
                stroke(tone, long * 0.016),
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


def grass(
    canvas: skia.Canvas, box: skia.Rect, y: float, palette: Palette, light: Light, rng: Generator
) -> None:
    """Blades and flowers in three depths from `y` down to the bottom of the box."""
    flowers = (palette.accent, mix(palette.accent, WHITE, 0.4), palette.paper, palette.accent2)
    for near in (0.25, 0.6, 1.0):
        base = y + (box.bottom() - y) * (0.25 + 0.85 * near)
        tone = mix(
            mix(palette.accent2, palette.light, 0.25), mix(palette.shade, BLACK, 0.2), 0.2 + 0.72 * near
        )
        for _ in range(int(190 - 60 * near)):
            x, tall, lean = (
                box.left() + box.width() * rng.random(),
                box.height() * (0.08 + 0.15 * near) * rng.uniform(0.5, 1.2),
                rng.normal(0, 9) * near,
            )
            blade = skia.Path()
            blade.moveTo(x - 1.3 * near, base)
            blade.quadTo(x, base - tall * 0.6, x + lean, base - tall)
            blade.quadTo(x + 0.8, base - tall * 0.5, x + 1.3 * near, base)
            foot = 1.0 if near == 1.0 else 0.0  # or the cut ends of the far rows show
            tones = (mix(tone, light.colour, 0.45), tone, tone)
            canvas.drawPath(
                blade, ramp((0, base - tall), (0, base), tones, (0.0, 0.6, 1.0), (1.0, 1.0, foot))
            )
            if rng.random() < 0.11:
                _flower(
                    canvas,
                    x + lean,
                    base - tall,
                    1.4 + 3.6 * near * rng.uniform(0.5, 1),
                    flowers[int(rng.integers(4))],
                    palette,
                )


def _flower(canvas: skia.Canvas, x: float, y: float, size: float, tone: Colour, palette: Palette) -> None:
    for i in range(5):
        angle = math.tau * i / 5 + x
        canvas.drawCircle(
            x + size * 0.62 * math.cos(angle),
            y + size * 0.45 * math.sin(angle),
            size * 0.5,
            fill(mix(tone, palette.shade, 0.1 * (i % 3)), 0.95),
        )
    canvas.drawCircle(x, y, size * 0.32, fill(mix(palette.light, palette.accent, 0.3)))
