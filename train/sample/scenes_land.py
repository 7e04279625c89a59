"""Landscapes: sky and land together, in layers that fade with distance. Each fills its box."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import skia
from numpy.random import Generator

from train.sample import scenes_sky as skies
from train.sample.paint import Colour, Light, Palette, fill, glow, layer, mix, ramp, stroke
from train.sample.scenes_flora import blossom_tree, grass, leafy_tree, palm, pine, trunk_row
from train.sample.scenes_outline import ground, polygon, profile, shape, smooth
from train.sample.scenes_tools import (
    BLACK,
    WHITE,
    Draw,
    clipped,
    clouds,
    haze,
    multiply,
    screen,
    sky_tones,
    sun_place,
)  # fmt: skip

_DAY: tuple[Draw, ...] = (skies.sunrise, skies.cumulus, skies.golden, skies.contrails, skies.overcast)
_EVENING: tuple[Draw, ...] = (
    skies.sunrise,
    skies.sunset_bands,
    skies.god_rays,
    skies.golden,
    skies.great_sun,
)
_DARK: tuple[Draw, ...] = (skies.moonlit, skies.storm, skies.overcast, skies.starry, skies.god_rays)


def mountains(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Ranges behind ranges, the lit side of the nearest carved out."""
    _sky(canvas, box, palette, light, rng, _DAY + _DARK)
    level, count = box.height() * rng.uniform(0.4, 0.55), 5
    for step in range(count):
        t = step / (count - 1)
        y = box.top() + level + box.height() * 0.5 * t**1.15
        ridge = ground(box, y, box.height() * (0.13 - 0.05 * t), 0.56, rng)
        tone = far(palette, 0.25 + 0.75 * t)
        canvas.drawPath(
            ridge,
            ramp(
                (0, y - box.height() * 0.12),
                (0, y + box.height() * 0.2),
                (tone, mix(tone, horizon(palette), 0.4 * (1 - t))),
            ),
        )
        if step in (1, 2):
            _facets(canvas, ridge, y, box, palette, light, rng)
        haze(canvas, box, y + box.height() * 0.13, box.height() * 0.12, horizon(palette), 0.55 * (1 - t))


def _facets(
    canvas: skia.Canvas,
    ridge: skia.Path,
    y: float,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: Generator,
) -> None:
    slant = 1 if math.cos(light.angle) > 0 else -1
    with clipped(canvas, ridge):
        canvas.save()
        canvas.skew(-slant * 0.7, 0)
        wide = skia.Rect.MakeLTRB(
            box.left() - 2 * box.height(),
            y - box.height() * 0.16,
            box.right() + 2 * box.height(),
            y + box.height() * 0.12,
        )
        clouds(
            canvas,
            wide,
            mix(palette.light, WHITE, 0.2),
            rng,
            size=0.012,
            stretch=0.5,
            cover=0.42,
            edge=3.5,
            alpha=0.5,
            fade=(1.0, 0.0),
        )
        canvas.restore()


def dunes(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Sand in long curves, one flank lit, the other in shadow."""
    _sky(canvas, box, palette, light, rng, _EVENING)
    sand, side = mix(palette.accent, palette.light, 0.45), math.cos(light.angle) > 0
    for step in range(6):
        t = step / 5
        y = box.top() + box.height() * (0.5 + 0.42 * t**1.2)
        x, high = box.left() + box.width() * rng.uniform(0.1, 0.9), box.height() * (0.05 + 0.11 * t)
        left, right = box.left() - 40, box.right() + 40
        lit, dark = mix(horizon(palette), sand, 0.3 + 0.5 * t), mix(far(palette, 0.3 + 0.55 * t), sand, 0.25)
        crest = [
            (left, y + high * 0.7),
            ((left + x) / 2, y + high * 0.45),
            (x, y - high * 0.5),
            ((x + right) / 2, y + high * 0.35),
            (right, y + high * 0.55),
        ]
        body = smooth(crest)
        body.lineTo(right, box.bottom() + 9)
        body.lineTo(left, box.bottom() + 9)
        one, other = (dark, lit) if side else (lit, dark)
        canvas.drawPath(
            body, ramp((0, y - high), (0, y + high * 3), (one, mix(one, far(palette, 0.8), 0.45)))
        )
        with clipped(canvas, body):
            edge = smooth(
                [
                    (x, y - high * 0.55),
                    (x + box.width() * 0.03, y + high * 0.5),
                    (x - box.width() * 0.09, y + high * 1.6),
                    (x + box.width() * 0.04, y + high * 4),
                ]
            )
            edge.lineTo(right, y + high * 4)
            edge.lineTo(right, y - high * 2)
            edge.lineTo(x, y - high * 2)
            canvas.drawPath(
                edge,
                ramp(
                    (0, y - high),
                    (0, y + high * 3.4),
                    (other, mix(other, far(palette, 0.8), 0.55)),
                    None,
                    (1.0, 0.75),
                ),
            )
        _ripples(canvas, body, y, high, box, palette, rng)


def _ripples(
    canvas: skia.Canvas,
    body: skia.Path,
    y: float,
    high: float,
    box: skia.Rect,
    palette: Palette,
    rng: Generator,
) -> None:
    with clipped(canvas, body):
        area = skia.Rect.MakeLTRB(box.left(), y - high, box.right(), y + high * 4)
        clouds(
            canvas,
            area,
            mix(palette.shade, BLACK, 0.2),
            rng,
            size=0.03,
            stretch=7,
            cover=0.5,
            edge=1.6,
            alpha=0.16,
        )


def fog_forest(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Firs one behind the other in mist."""
    top, middle, low = sky_tones(palette)
    canvas.drawRect(
        box,
        ramp(
            (0, box.top()), (0, box.bottom()), (mix(top, middle, 0.4), mix(middle, palette.paper, 0.35), low)
        ),
    )
    glow(canvas, sun_place(box, light, rng, 0.2, 0.4), box.width() * 0.7, palette.light, 0.6)
    for step in range(5):
        t = step / 4
        base, tone = box.top() + box.height() * (0.6 + 0.42 * t), far(palette, 0.12 + 0.85 * t**1.3)
        for x in np.linspace(box.left() - 10, box.right() + 10, int(15 - 10 * t)):
            tall = box.height() * (0.22 + 0.4 * t) * rng.uniform(0.65, 1.2)
            pine(
                canvas,
                float(x) + rng.normal(0, 9),
                base + rng.normal(0, 4),
                tall,
                tone,
                light,
                rng,
                rim=0.35 * t,
            )
        haze(
            canvas,
            box,
            base - box.height() * 0.02,
            box.height() * 0.17,
            mix(palette.paper, middle, 0.4),
            0.75 * (1 - t),
        )
        canvas.drawRect(skia.Rect.MakeLTRB(box.left(), base - 3, box.right(), box.bottom()), fill(tone, 0.8))
    clouds(
        canvas,
        box,
        mix(palette.paper, middle, 0.3),
        rng,
        size=0.6,
        stretch=3.5,
        cover=0.46,
        edge=1.2,
        alpha=0.5,
        fade=(0.1, 0.6),
    )


def deep_forest(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Between the trunks of a tall wood, light at the end."""
    tone = mix(palette.background[len(palette.background) // 2], palette.light, 0.4)
    canvas.drawRect(box, fill(far(palette, 0.6)))
    x, y = box.centerX() + rng.normal(0, box.width() * 0.08), box.top() + box.height() * 0.5
    glow(canvas, (x, y), box.height() * 0.6, tone, 1.0)
    glow(canvas, (x, y), box.height() * 0.3, palette.light, 0.9)
    path = polygon(
        (x - 6, y + box.height() * 0.1),
        (x + 6, y + box.height() * 0.1),
        (x + box.width() * 0.45, box.bottom() + 5),
        (x - box.width() * 0.32, box.bottom() + 5),
    )
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), y + box.height() * 0.1, box.right(), box.bottom()),
        ramp(
            (0, y + box.height() * 0.1), (0, box.bottom()), (mix(tone, palette.shade, 0.5), far(palette, 1.0))
        ),
    )
    canvas.drawPath(path, ramp((0, y), (0, box.bottom()), (tone, far(palette, 0.85)), None, (0.8, 0.2)))
    trunk_row(canvas, box, x, y, palette, light, rng)


def sea(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A calm sea to the horizon with the sun's road on it."""
    y = box.top() + box.height() * rng.uniform(0.48, 0.66)
    upper = skia.Rect.MakeLTRB(box.left(), box.top(), box.right(), y)
    _sky(canvas, upper, palette, light, rng, (*_EVENING, skies.moonlit), whole=box)
    water(canvas, skia.Rect.MakeLTRB(box.left(), y, box.right(), box.bottom()), palette, light, rng)


def water(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator, calm: float = 1.0
) -> None:
    """Water seen flat: darker below, broken glitter under the light."""
    top, _, low = sky_tones(palette)
    canvas.drawRect(
        box,
        ramp(
            (0, box.top()),
            (0, box.bottom()),
            (mix(low, palette.shade, 0.15), mix(top, palette.shade, 0.45), mix(palette.shade, BLACK, 0.3)),
            (0, 0.35, 1),
        ),
    )
    canvas.save()
    canvas.clipRect(box)
    for row in range(60):
        t = (row / 60) ** 1.7
        y, reach = box.top() + box.height() * t, box.width() * (0.04 + 0.2 * t)
        for _ in range(7):
            x = box.left() + box.width() * rng.random()
            dark = row % 2 == 0
            tone = mix(palette.shade, BLACK, 0.2) if dark else mix(low, palette.light, 0.3)
            canvas.drawOval(
                skia.Rect.MakeXYWH(x - reach / 2, y, reach, 0.5 + 2.6 * t * calm),
                fill(tone, 0.18 if dark else 0.14),
            )
    cx = box.centerX() + math.cos(light.angle) * box.width() * 0.32
    for row in range(90):
        t = (row / 90) ** 1.5
        y = box.top() + box.height() * t
        for _ in range(3):
            x, long = (
                cx + rng.normal(0, box.width() * (0.025 + 0.11 * t)),
                box.width() * (0.015 + 0.06 * t) * rng.uniform(0.4, 1.6),
            )
            canvas.drawOval(
                skia.Rect.MakeXYWH(x - long / 2, y, long, 0.6 + 1.9 * t),
                screen(fill(palette.light, rng.uniform(0.25, 0.8) * (1 - 0.5 * t))),
            )
    canvas.restore()
    haze(canvas, box, box.top(), box.height() * 0.12, mix(low, palette.light, 0.4), 0.4)


def rough_sea(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Waves in a gale, crests blown white."""
    _sky(canvas, box, palette, light, rng, (skies.storm, skies.overcast, skies.moonlit))
    for step in range(8):
        t = step / 7
        y, high = box.top() + box.height() * (0.52 + 0.46 * t**1.3), box.height() * (0.012 + 0.07 * t)
        phase, waves, swell = rng.uniform(0, math.tau), 5.5 - 3.8 * t, rng.uniform(0.5, 1.3)
        xs = np.linspace(box.left() - 5, box.right() + 5, 70)
        crest = [
            (
                float(x),
                y
                - high
                * (1 - abs(math.sin(phase + math.pi * waves * (x - box.left()) / box.width()))) ** 1.4
                * (0.7 + 0.5 * math.sin(phase * 3 + swell * x * 0.031))
                - high * 0.35 * math.sin(2.7 * phase + x * 0.043),
            )
            for x in xs
        ]
        body = polygon((box.left() - 5, box.bottom() + 5), *crest, (box.right() + 5, box.bottom() + 5))
        tone = mix(far(palette, 0.35 + 0.6 * t), palette.background[len(palette.background) // 2], 0.2)
        canvas.drawPath(
            body,
            ramp(
                (0, y - high), (0, y + high * 2.4), (mix(tone, palette.light, 0.35), mix(tone, BLACK, 0.25))
            ),
        )
        with clipped(canvas, body):
            area = skia.Rect.MakeLTRB(box.left(), y - high * 1.3, box.right(), y + high * 2)
            clouds(
                canvas,
                area,
                mix(palette.paper, WHITE, 0.4),
                rng,
                size=0.04 + 0.08 * t,
                stretch=2.6,
                cover=0.42,
                edge=3.2,
                alpha=0.7,
                fade=(1.0, 0.0),
            )
        canvas.drawPath(
            smooth(crest), stroke(mix(palette.paper, WHITE, 0.3), 0.4 + 0.7 * t, 0.4, blur=0.5 + 1.2 * t)
        )


def lake(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Still water that mirrors hills and firs."""
    y = box.top() + box.height() * rng.uniform(0.5, 0.62)
    sky, seed = _pick(rng, _DAY + _EVENING), int(rng.integers(1 << 30))
    upper = skia.Rect.MakeLTRB(box.left(), box.top(), box.right(), y)
    for mirrored in (True, False):
        again = np.random.default_rng(seed)
        canvas.save()
        canvas.clipRect(skia.Rect.MakeLTRB(box.left(), y, box.right(), box.bottom()) if mirrored else upper)
        if mirrored:
            canvas.translate(0, 2 * y)
            canvas.scale(1, -1)
        sky(
            canvas,
            skia.Rect.MakeLTRB(box.left(), box.top(), box.right(), y + box.height() * 0.1),
            palette,
            light,
            again,
        )
        _shore(canvas, upper, palette, light, again)
        canvas.restore()
    below = skia.Rect.MakeLTRB(box.left(), y, box.right(), box.bottom())
    canvas.drawRect(
        below,
        multiply(
            ramp(
                (0, y),
                (0, box.bottom()),
                (mix(palette.background[0], WHITE, 0.6), mix(palette.shade, palette.background[0], 0.4)),
            )
        ),
    )
    clouds(
        canvas,
        below,
        mix(horizon(palette), palette.light, 0.4),
        rng,
        size=0.05,
        stretch=14,
        cover=0.35,
        edge=2.2,
        alpha=0.5,
    )
    haze(canvas, box, y, box.height() * 0.035, mix(horizon(palette), palette.paper, 0.5), 0.7)


def _shore(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    for t in (0.25, 0.5):
        y = box.bottom() - box.height() * 0.2 * (1.1 - t)
        canvas.drawPath(ground(box, y, box.height() * 0.16 * (1.2 - t), 0.5, rng), fill(far(palette, t)))
        haze(canvas, box, box.bottom(), box.height() * 0.14, horizon(palette), 0.4)
    for x in np.linspace(box.left(), box.right(), 26):
        pine(
            canvas,
            float(x) + rng.normal(0, 6),
            box.bottom(),
            box.height() * rng.uniform(0.05, 0.17),
            far(palette, 0.85),
            light,
            rng,
            rim=0.2,
        )
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), box.bottom() - 3, box.right(), box.bottom()), fill(far(palette, 0.9))
    )


def fields(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Ploughed and sown strips that run to the horizon, a house and a tree on it."""
    y = box.top() + box.height() * rng.uniform(0.52, 0.68)
    _sky(canvas, box, palette, light, rng, (*_DAY, skies.storm, skies.sunset_bands))
    canvas.drawPath(ground(box, y - 2, box.height() * 0.02, 0.4, rng), fill(far(palette, 0.35)))
    vx, count = box.left() + box.width() * rng.uniform(0.3, 0.7), 17
    soil = mix(horizon(palette), palette.shade, 0.55)
    tones = (mix(soil, palette.accent, 0.3), mix(soil, palette.accent2, 0.3), mix(soil, palette.light, 0.35))
    with clipped(
        canvas,
        polygon((box.left(), y), (box.right(), y), (box.right(), box.bottom()), (box.left(), box.bottom())),
    ):
        canvas.drawRect(box, fill(tones[0]))
        for i in range(count):
            x0, x1 = (vx + (i + side - count / 2) * box.width() * 0.34 for side in (0.0, 1.0))
            canvas.drawPath(
                polygon(
                    (vx + (x0 - vx) * 0.03, y),
                    (vx + (x1 - vx) * 0.03, y),
                    (x1, box.bottom() + 60),
                    (x0, box.bottom() + 60),
                ),
                fill(mix(tones[i % 3], palette.shade, 0.25 * (i % 2))),
            )
            for furrow in range(1, 5):
                xf = x0 + (x1 - x0) * furrow / 5
                canvas.drawLine(
                    vx + (xf - vx) * 0.03,
                    y,
                    xf,
                    box.bottom() + 60,
                    stroke(mix(tones[i % 3], BLACK, 0.5), 0.9, 0.35),
                )
        canvas.drawRect(
            box,
            ramp(
                (0, y),
                (0, box.bottom()),
                (horizon(palette), palette.shade, mix(palette.shade, BLACK, 0.4)),
                (0, 0.35, 1),
                (0.75, 0.05, 0.65),
            ),
        )
    hx = box.left() + box.width() * rng.uniform(0.2, 0.8)
    leafy_tree(
        canvas,
        hx + box.width() * 0.1,
        y + 3,
        box.height() * rng.uniform(0.09, 0.15),
        far(palette, 0.9),
        palette,
        light,
        rng,
    )
    farmhouse(canvas, hx, y + 3, box.width() * 0.085, palette, light)


def farmhouse(canvas: skia.Canvas, x: float, y: float, size: float, palette: Palette, light: Light) -> None:
    """A house far off: gable, roof, one lit window."""
    side = 1 if math.cos(light.angle) > 0 else -1
    wall, roof = far(palette, 0.75), far(palette, 0.98)
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(size * side, size)
    canvas.drawPath(polygon((-0.9, 0), (-0.9, -0.5), (0.25, -0.5), (0.25, 0)), fill(wall))
    canvas.drawPath(
        polygon((0.25, 0), (0.25, -0.5), (0.55, -0.9), (0.85, -0.5), (0.85, 0)),
        fill(mix(wall, palette.light, 0.35)),
    )
    canvas.drawPath(polygon((-0.98, -0.48), (-0.65, -0.92), (0.55, -0.92), (0.25, -0.48)), fill(roof))
    canvas.drawPath(polygon((-0.4, -0.9), (-0.4, -1.15), (-0.25, -1.15), (-0.25, -0.9)), fill(roof))
    for place in (-0.65, -0.25):
        canvas.drawRect(
            skia.Rect.MakeXYWH(place, -0.34, 0.16, 0.18), fill(mix(palette.light, palette.accent, 0.2))
        )
    canvas.restore()


def road(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A straight road to the horizon with its broken line and telegraph poles."""
    y = box.top() + box.height() * rng.uniform(0.5, 0.66)
    _sky(canvas, box, palette, light, rng, _EVENING + _DARK)
    canvas.drawPath(
        ground(box, y - box.height() * 0.015, box.height() * 0.035, 0.5, rng), fill(far(palette, 0.4))
    )
    land = skia.Rect.MakeLTRB(box.left(), y, box.right(), box.bottom())
    earth = mix(palette.accent, palette.shade, 0.6)
    canvas.drawRect(
        land,
        ramp(
            (0, y),
            (0, box.bottom()),
            (mix(horizon(palette), earth, 0.45), earth, mix(palette.shade, BLACK, 0.2)),
            (0, 0.3, 1),
        ),
    )
    clouds(
        canvas,
        land,
        mix(palette.shade, BLACK, 0.3),
        rng,
        size=0.1,
        stretch=8,
        cover=0.45,
        edge=2,
        alpha=0.4,
        fade=(0.2, 1.0),
    )
    vx = box.centerX() + rng.normal(0, box.width() * 0.1)
    foot = (box.centerX() - box.width() * 0.42, box.centerX() + box.width() * 0.4)
    tar = mix(grey_of(palette), palette.shade, 0.6)
    canvas.drawPath(
        polygon((vx - 1.5, y), (vx + 1.5, y), (foot[1], box.bottom() + 5), (foot[0], box.bottom() + 5)),
        ramp(
            (0, y),
            (0, box.bottom()),
            (mix(horizon(palette), tar, 0.3), tar, mix(tar, BLACK, 0.4)),
            (0, 0.2, 1),
        ),
    )
    _dashes(canvas, box, vx, y, (foot[0] + foot[1]) / 2, palette)
    _poles(canvas, box, vx, y, 1 if rng.random() < 0.5 else -1, palette)
    haze(canvas, box, y, box.height() * 0.05, mix(horizon(palette), palette.light, 0.4), 0.7)


def _dashes(canvas: skia.Canvas, box: skia.Rect, vx: float, y: float, foot: float, palette: Palette) -> None:
    tone = mix(palette.light, palette.accent, 0.3)
    for near, width in [(z, 0.42 * z) for z in (0.03, 0.05, 0.08, 0.13, 0.21, 0.34, 0.56, 0.92)]:
        y0, y1 = y + (box.bottom() - y) * near, y + (box.bottom() - y) * (near + width)
        x0, x1 = vx + (foot - vx) * near, vx + (foot - vx) * (near + width)
        canvas.drawPath(
            polygon((x0 - 5 * near, y0), (x0 + 5 * near, y0), (x1 + 7 * near, y1), (x1 - 7 * near, y1)),
            fill(tone, 0.85),
        )


def _poles(canvas: skia.Canvas, box: skia.Rect, vx: float, y: float, side: int, palette: Palette) -> None:
    tone, wires = far(palette, 0.97), []
    for near in (0.03, 0.055, 0.1, 0.18, 0.32, 0.57):
        x, base = vx + side * box.width() * 0.95 * near, y + (box.bottom() - y) * near * 0.9
        tall, thick = box.height() * 0.75 * near, 7.5 * near
        canvas.drawLine(x, base, x, base - tall, stroke(tone, max(thick, 0.5)))
        canvas.drawLine(
            x - tall * 0.13,
            base - tall * 0.88,
            x + tall * 0.13,
            base - tall * 0.88,
            stroke(tone, max(thick * 0.8, 0.5)),
        )
        wires.append((x, base - tall * 0.89, tall * 0.12))
    for (x0, y0, s0), (x1, y1, s1) in pairwise(wires):
        for way in (-1, 1):
            sag = skia.Path()
            sag.moveTo(x0 + way * s0, y0)
            sag.quadTo((x0 + x1) / 2 + way * s0, (y0 + y1) / 2 + abs(y1 - y0) * 0.35, x1 + way * s1, y1)
            canvas.drawPath(sag, stroke(tone, 0.6, 0.7))


def snowfield(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Snow under a winter sky, footprints that lead away, bare trees."""
    y = box.top() + box.height() * rng.uniform(0.45, 0.6)
    _sky(canvas, box, palette, light, rng, (skies.overcast, skies.sunrise, skies.moonlit, skies.golden))
    white = mix(mix(palette.paper, WHITE, 0.5), palette.background[len(palette.background) // 2], 0.15)
    blue = mix(white, palette.shade, 0.45)
    canvas.drawPath(
        ground(box, y - 4, box.height() * 0.05, 0.45, rng), fill(mix(far(palette, 0.3), white, 0.3))
    )
    for step in range(4):
        t = step / 3
        level = y + box.height() * 0.4 * t**1.3
        drift = ground(box, level, box.height() * (0.012 + 0.02 * t), 0.3, rng)
        canvas.drawPath(
            drift,
            ramp(
                (0, level - 8),
                (0, level + box.height() * 0.25),
                (mix(white, light.colour, 0.25), mix(white, blue, 0.35 + 0.35 * t)),
            ),
        )
    for _ in range(int(rng.integers(2, 6))):
        t = rng.random()
        x = box.left() + box.width() * (rng.uniform(0, 0.3) if rng.random() < 0.5 else rng.uniform(0.7, 1))
        leafy_tree(
            canvas,
            x,
            y + box.height() * 0.1 * t,
            box.height() * (0.12 + 0.24 * t),
            far(palette, 0.7 + 0.3 * t),
            palette,
            light,
            rng,
            bare=True,
        )
    x, at = box.centerX() + rng.normal(0, 20), 0.04
    while at < 1:
        py = y + box.height() * 0.02 + (box.bottom() - y) * at
        side = 9 * at * (1 if int(at * 997) % 2 else -1)
        canvas.drawOval(
            skia.Rect.MakeXYWH(x + side + 30 * math.sin(at * 3), py, 9 * at + 0.8, 5 * at + 0.5),
            fill(blue, 0.75),
        )
        at *= 1.13


def railway(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Two rails to the vanishing point."""
    y = box.top() + box.height() * rng.uniform(0.42, 0.58)
    _sky(canvas, box, palette, light, rng, _EVENING + _DARK)
    canvas.drawPath(ground(box, y, box.height() * 0.045, 0.5, rng), fill(far(palette, 0.45)))
    land = skia.Rect.MakeLTRB(box.left(), y + 2, box.right(), box.bottom())
    canvas.drawRect(
        land,
        ramp((0, y), (0, box.bottom()), (mix(horizon(palette), far(palette, 0.6), 0.5), far(palette, 0.9))),
    )
    clouds(
        canvas,
        land,
        mix(palette.accent2, palette.shade, 0.55),
        rng,
        size=0.05,
        stretch=5,
        cover=0.5,
        edge=2,
        alpha=0.5,
    )
    vx, foot = box.centerX() + rng.normal(0, 12), box.centerX() + rng.normal(0, 14)
    canvas.drawPath(
        polygon(
            (vx - 2, y),
            (vx + 2, y),
            (foot + box.width() * 0.46, box.bottom()),
            (foot - box.width() * 0.46, box.bottom()),
        ),
        ramp(
            (0, y),
            (0, box.bottom()),
            (mix(horizon(palette), palette.shade, 0.4), mix(grey_of(palette), BLACK, 0.55)),
        ),
    )
    near = 0.012
    while near < 1.05:
        level, cx = y + (box.bottom() - y) * near, vx + (foot - vx) * near
        half, thick = box.width() * 0.36 * near, 15 * near
        canvas.drawPath(
            polygon(
                (cx - half, level),
                (cx + half, level),
                (cx + half * 1.06, level + thick),
                (cx - half * 1.06, level + thick),
            ),
            ramp(
                (0, level),
                (0, level + thick),
                (mix(palette.accent, palette.shade, 0.6), mix(palette.shade, BLACK, 0.5)),
            ),
        )
        near *= 1.17
    for side in (-1, 1):
        x = foot + side * box.width() * 0.25
        canvas.drawPath(
            polygon(
                (vx + side * 0.6, y),
                (vx + side * 1.2, y),
                (x + side * 7, box.bottom()),
                (x - side * 3, box.bottom()),
            ),
            fill(mix(palette.shade, BLACK, 0.5)),
        )
        canvas.drawPath(
            polygon(
                (vx + side * 0.6, y),
                (vx + side * 1.0, y),
                (x + side * 3.5, box.bottom()),
                (x - side * 2.5, box.bottom()),
            ),
            ramp((0, y), (0, box.bottom()), (palette.light, mix(palette.light, palette.shade, 0.45))),
        )
    haze(canvas, box, y, box.height() * 0.07, mix(horizon(palette), palette.light, 0.4), 0.7)


def canyon(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Table mountains and buttes in banded rock."""
    _sky(canvas, box, palette, light, rng, (*_EVENING, skies.cumulus, skies.storm))
    rock, base = mix(palette.accent, palette.shade, 0.3), box.top() + box.height() * rng.uniform(0.62, 0.74)
    for t in (0.15, 0.45, 0.8):
        x, wide, tall = (
            box.left() + box.width() * rng.uniform(0.05, 0.95),
            box.width() * (0.16 + 0.3 * t) * rng.uniform(0.7, 1.2),
            box.height() * (0.1 + 0.26 * t),
        )
        y = base + box.height() * 0.06 * t
        _butte(
            canvas,
            x,
            y,
            wide,
            tall,
            mix(horizon(palette), mix(rock, palette.shade, 0.25 * t), 0.35 + 0.6 * t),
            palette,
            light,
            rng,
        )
        haze(canvas, box, y, box.height() * 0.06, horizon(palette), 0.5 * (1 - t))
    floor = ground(box, base + box.height() * 0.05, box.height() * 0.012, 0.5, rng)
    canvas.drawPath(
        floor,
        ramp(
            (0, base),
            (0, box.bottom()),
            (mix(rock, horizon(palette), 0.35), mix(rock, palette.shade, 0.6), far(palette, 1.0)),
        ),
    )
    with clipped(canvas, floor):
        clouds(canvas, box, far(palette, 1.0), rng, size=0.08, stretch=7, cover=0.46, edge=2.4, alpha=0.5)


def _butte(
    canvas: skia.Canvas,
    x: float,
    y: float,
    wide: float,
    tall: float,
    tone: Colour,
    palette: Palette,
    light: Light,
    rng: Generator,
) -> None:
    top = [(x + wide * px, y - tall * (1 - 0.04 * abs(py))) for px, py in profile(-0.5, 0.5, 0.6, rng, 22)]
    cliff = [
        (x - wide * 0.53, y - tall * 0.42),
        (x - wide * 0.95, y + 3),
        (x + wide * 0.95, y + 3),
        (x + wide * 0.53, y - tall * 0.42),
    ]
    body = polygon(*top, *reversed(cliff))
    canvas.drawPath(
        body,
        ramp((0, y - tall), (0, y), (mix(tone, palette.light, 0.25), tone, mix(tone, palette.shade, 0.4))),
    )
    with clipped(canvas, body):
        area = skia.Rect.MakeLTRB(x - wide, y - tall * 1.1, x + wide, y + 4)
        clouds(
            canvas,
            area,
            mix(tone, palette.shade, 0.7),
            rng,
            size=0.05,
            stretch=0.16,
            cover=0.5,
            edge=3,
            alpha=0.6,
        )
        clouds(
            canvas,
            area,
            mix(tone, palette.light, 0.4),
            rng,
            size=0.05,
            stretch=9,
            cover=0.4,
            edge=2,
            alpha=0.35,
        )
        away = x - math.copysign(wide * 0.5, math.cos(light.angle))
        canvas.drawRect(
            area, ramp((x + (x - away), 0), (away, 0), (palette.shade, palette.shade), None, (0.0, 0.65))
        )


def hills(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Soft hills one behind the other, round trees along their backs."""
    _sky(canvas, box, palette, light, rng, (*_DAY, skies.rolling, skies.great_sun))
    green = mix(palette.accent2, palette.shade, 0.35)
    for step in range(5):
        t = step / 4
        y, high = box.top() + box.height() * (0.5 + 0.38 * t), box.height() * (0.05 + 0.04 * t)
        phase, waves = rng.uniform(0, math.tau), rng.uniform(0.5, 1.1)
        back = [
            (box.left() + box.width() * u, y - high * math.sin(phase + math.tau * waves * u))
            for u in np.linspace(-0.05, 1.05, 25)
        ]
        hill = smooth(back)
        hill.lineTo(box.right() + 20, box.bottom() + 5)
        hill.lineTo(box.left() - 20, box.bottom() + 5)
        tone = mix(horizon(palette), mix(green, palette.shade, 0.55 * t), 0.35 + 0.6 * t)
        for place in sorted(rng.choice(24, int(4 - 2 * t), replace=False)):
            tx, ty = back[int(place)]
            leafy_tree(
                canvas,
                tx,
                ty + 3,
                box.height() * (0.06 + 0.13 * t) * rng.uniform(0.8, 1.2),
                mix(tone, palette.shade, 0.45),
                palette,
                light,
                rng,
            )
        canvas.drawPath(
            hill,
            ramp(
                (0, y - high),
                (0, y + high * 3),
                (mix(tone, palette.light, 0.4), tone, mix(tone, palette.shade, 0.55)),
                (0, 0.35, 1),
            ),
        )
        haze(canvas, box, y + high * 2, high * 1.5, horizon(palette), 0.4 * (1 - t))


def meadow(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Tall grass close to the eye, flowers in it, light behind."""
    _sky(canvas, box, palette, light, rng, (skies.golden, skies.sunrise, skies.cumulus))
    y = box.top() + box.height() * rng.uniform(0.55, 0.68)
    canvas.drawPath(
        ground(box, y, box.height() * 0.02, 0.35, rng),
        ramp((0, y), (0, box.bottom()), (mix(horizon(palette), palette.accent2, 0.3), far(palette, 0.85))),
    )
    leafy_tree(
        canvas,
        box.left() + box.width() * rng.uniform(0.15, 0.85),
        y + 4,
        box.height() * 0.2,
        far(palette, 0.55),
        palette,
        light,
        rng,
    )
    grass(canvas, box, y, palette, light, rng)


def beach(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Sea, wet sand and leaning palms."""
    canvas.drawRect(box, fill(palette.shade))
    y = box.top() + box.height() * rng.uniform(0.5, 0.6)
    upper = skia.Rect.MakeLTRB(box.left(), box.top(), box.right(), y)
    _sky(
        canvas,
        upper,
        palette,
        light,
        rng,
        (skies.sunset_bands, skies.sunrise, skies.cumulus, skies.great_sun),
        whole=box,
    )
    water(
        canvas,
        skia.Rect.MakeLTRB(box.left(), y, box.right(), box.top() + box.height() * 0.86),
        palette,
        light,
        rng,
        0.6,
    )
    sand, level = mix(palette.light, palette.accent, 0.18), box.top() + box.height() * 0.8
    for lift, tone, alpha in (
        (0, mix(palette.paper, WHITE, 0.5), 0.8),
        (7, mix(sand, palette.shade, 0.35), 0.9),
        (24, sand, 1.0),
    ):
        shore = smooth(
            [
                (box.left() - 5, level + lift),
                (box.left() + box.width() * 0.3, level + lift + 5),
                (box.left() + box.width() * 0.65, level + lift - 2),
                (box.right() + 5, level + lift + 4),
            ]
        )
        shore.lineTo(box.right() + 5, box.bottom() + 5)
        shore.lineTo(box.left() - 5, box.bottom() + 5)
        canvas.drawPath(
            shore,
            ramp((0, level), (0, box.bottom()), (tone, mix(tone, palette.shade, 0.45)), None, (alpha, alpha)),
        )
    side = 1 if rng.random() < 0.5 else -1
    for place in range(2):
        x = box.centerX() - side * box.width() * (0.42 + 0.13 * place)
        palm(
            canvas,
            x,
            box.bottom() + 4,
            box.height() * rng.uniform(0.5, 0.75),
            side * rng.uniform(0.12, 0.28),
            palette,
            light,
            rng,
        )


def island(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """One rock in a wide sea."""
    sea(canvas, box, palette, light, rng)
    y, x = box.top() + box.height() * 0.62, box.centerX() - math.cos(light.angle) * box.width() * 0.18
    wide, tall = box.width() * rng.uniform(0.22, 0.34), box.height() * rng.uniform(0.1, 0.18)
    crown = [
        (x + wide * px, y - tall * max(0.0, (1 - (2 * px) ** 2)) * (0.8 + 0.28 * py))
        for px, py in profile(-0.5, 0.5, 0.6, rng, 46)
    ]
    body = polygon((x - wide * 0.56, y), *crown, (x + wide * 0.56, y))
    canvas.drawPath(body, ramp((0, y - tall), (0, y), (far(palette, 0.75), far(palette, 1.0))))
    with clipped(canvas, body):
        clouds(
            canvas,
            body.getBounds(),
            mix(palette.light, palette.accent, 0.2),
            rng,
            size=0.14,
            stretch=0.5,
            cover=0.36,
            edge=3,
            alpha=0.5,
            fade=(1.0, 0.2),
        )
    canvas.save()
    canvas.translate(0, 2 * y)
    canvas.scale(1, -1)
    layer(canvas, blur=1.4, alpha=0.45)
    canvas.drawPath(body, fill(far(palette, 1.0)))
    canvas.restore()
    canvas.restore()


def orchard(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An alley of trees in blossom and what has fallen of it."""
    _sky(canvas, box, palette, light, rng, (skies.golden, skies.sunrise, skies.contrails))
    y, vx = box.top() + box.height() * rng.uniform(0.55, 0.64), box.centerX() + rng.normal(0, 14)
    land = mix(palette.accent2, palette.shade, 0.45)
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), y, box.right(), box.bottom()),
        ramp(
            (0, y), (0, box.bottom()), (mix(horizon(palette), land, 0.4), land, mix(land, palette.shade, 0.6))
        ),
    )
    canvas.drawPath(
        polygon(
            (vx - 3, y),
            (vx + 3, y),
            (vx + box.width() * 0.3, box.bottom()),
            (vx - box.width() * 0.3, box.bottom()),
        ),
        ramp(
            (0, y),
            (0, box.bottom()),
            (palette.light, mix(palette.paper, palette.shade, 0.3)),
            None,
            (0.9, 0.6),
        ),
    )
    for near in (0.12, 0.2, 0.33, 0.55, 0.9):
        for side in (-1, 1):
            x = vx + side * box.width() * (0.12 + 0.5 * near) + rng.normal(0, 4)
            blossom_tree(
                canvas,
                x,
                y + (box.bottom() - y) * near * 0.75,
                box.height() * (0.1 + 0.52 * near),
                palette,
                light,
                rng,
                haze=0.5 * (1 - near),
            )
    for _ in range(160):
        t = rng.random() ** 0.5
        canvas.drawOval(
            skia.Rect.MakeXYWH(
                box.left() + box.width() * rng.random(),
                y + (box.bottom() - y) * t,
                1 + 2.4 * t,
                0.6 + 1.2 * t,
            ),
            fill(mix(palette.accent, WHITE, 0.55), 0.75),
        )


def volcano(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A mountain on fire over a dark plain."""
    skies.inferno(canvas, box, palette, light, rng)
    x, y, tall = (
        box.centerX() + rng.normal(0, box.width() * 0.1),
        box.top() + box.height() * 0.86,
        box.height() * rng.uniform(0.38, 0.5),
    )
    hot = mix(palette.light, WHITE, 0.4)
    glow(canvas, (x, y - tall), box.width() * 0.7, mix(palette.accent, hot, 0.5), 1.0)
    body = smooth(
        [
            (x - box.width() * 0.95, y),
            (x - box.width() * 0.45, y - tall * 0.3),
            (x - box.width() * 0.1, y - tall * 0.97),
        ]
    )
    for px, py in profile(-0.1, 0.1, 0.6, rng, 9):
        body.lineTo(x + box.width() * px, y - tall * (0.97 + 0.02 * py))
    body.cubicTo(
        x + box.width() * 0.2,
        y - tall * 0.6,
        x + box.width() * 0.5,
        y - tall * 0.2,
        x + box.width() * 0.95,
        y,
    )
    canvas.drawPath(
        body,
        ramp(
            (0, y - tall),
            (0, y),
            (mix(palette.accent, palette.shade, 0.55), far(palette, 0.95), mix(palette.shade, BLACK, 0.5)),
            (0, 0.4, 1),
        ),
    )
    with clipped(canvas, body):
        for _ in range(5):
            flow = [(x + rng.normal(0, box.width() * 0.03), y - tall)]
            for _ in range(8):
                flow.append(
                    (
                        flow[-1][0] + rng.normal(0.2 * (flow[-1][0] - x), 9),
                        flow[-1][1] + tall * rng.uniform(0.05, 0.13),
                    )
                )
            for width, tone, alpha, blur in (
                (9, palette.accent, 0.5, 5),
                (2.6, mix(palette.accent, hot, 0.5), 0.9, 1),
                (1, hot, 1.0, 0),
            ):
                canvas.drawPath(smooth(flow), stroke(tone, width, alpha, blur=blur))
    canvas.drawPath(ground(box, y - 2, box.height() * 0.012, 0.55, rng), fill(mix(palette.shade, BLACK, 0.6)))


def jungle(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A clearing framed by leaves, dark in front, bright behind."""
    _sky(canvas, box, palette, light, rng, (skies.golden, skies.god_rays, skies.sunrise))
    for t in (0.25, 0.45):
        canvas.drawPath(
            ground(box, box.top() + box.height() * (0.5 + 0.3 * t), box.height() * 0.07, 0.5, rng),
            fill(far(palette, t)),
        )
        haze(canvas, box, box.top() + box.height() * 0.72, box.height() * 0.12, horizon(palette), 0.5)
    leaf = shape("M0 0C10-13 34-14 52-2C36 7 14 9 0 0Z")
    for ring in range(3):
        tone = mix(far(palette, 0.5 + 0.25 * ring), palette.accent2, 0.3 - 0.12 * ring)
        for _ in range(46):
            angle = rng.uniform(0, math.tau)
            reach = 1.04 + 0.03 * ring + abs(rng.normal(0, 0.06))
            x, y = (
                box.centerX() + math.cos(angle) * box.width() * 0.6 * reach,
                box.centerY() + math.sin(angle) * box.height() * 0.58 * reach,
            )
            canvas.save()
            canvas.translate(x, y)
            canvas.rotate(math.degrees(angle) + 180 + rng.normal(0, 32))
            canvas.scale(*(2 * [box.width() / 320 * rng.uniform(1.3, 2.8) * (1.15 - 0.15 * ring)]))
            canvas.drawPath(
                leaf,
                ramp((0, -12), (0, 8), (mix(tone, palette.light, 0.28 - 0.09 * ring), mix(tone, BLACK, 0.3))),
            )
            canvas.drawPath(shape("M2 0C18-4 34-4 50-2"), stroke(mix(tone, palette.light, 0.3), 0.7, 0.6))
            canvas.restore()


def far(palette: Palette, near: float) -> Colour:
    """The tone of land at a distance: 0 is nearly sky, 1 the dark in front."""
    dark = mix(palette.shade, BLACK, 0.25)
    return mix(mix(horizon(palette), dark, 0.22), dark, near)


def horizon(palette: Palette) -> Colour:
    """The tone that distance fades into."""
    return sky_tones(palette)[2]


def grey_of(palette: Palette) -> Colour:
    """A neutral of the palette, for stone and tar."""
    return mix(palette.background[len(palette.background) // 2], (0.4, 0.4, 0.42), 0.6)


def _sky(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: Generator,
    choice: tuple[Draw, ...],
    whole: skia.Rect | None = None,
) -> None:
    canvas.save()
    canvas.clipRect(box)
    _pick(rng, choice)(canvas, whole or box, palette, light, rng)
    canvas.restore()


def _pick(rng: Generator, choice: tuple[Draw, ...]) -> Draw:
    return choice[int(rng.integers(len(choice)))]
