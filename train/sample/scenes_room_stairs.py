"""Stairs, from below and from above: each fills its box."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, radial, ramp, stroke
from train.sample.scenes_outline import down, oval, polygon, slab, smooth
from train.sample.scenes_room_shell import plaster, room_tones, vignette
from train.sample.scenes_tools import BLACK, WHITE


def staircase(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Stairs that climb to a lit landing, banister and its shadow."""
    wall, floor, _, fog = room_tones(palette)
    canvas.drawRect(
        box, ramp((0, box.top()), (0, box.bottom()), (mix(wall, fog, 0.45), wall, mix(wall, BLACK, 0.5)))
    )
    plaster(canvas, box, wall, rng)
    way, count = (1 if math.cos(light.angle) > 0 else -1), 13
    canvas.save()
    canvas.translate(box.centerX(), box.bottom())
    canvas.scale(way * box.width() / 100, box.height() / 150)
    top = (30.0, -108.0)
    canvas.drawPath(
        slab(14, -150, 60, 44),
        radial((42, -126), 56, (mix(palette.light, WHITE, 0.5), palette.light), None, (1.0, 0.0)),
    )
    canvas.drawPath(
        polygon((24, -150), (46, -150), (46, -106), (24, -106)), fill(mix(palette.light, WHITE, 0.55))
    )
    for i in range(count, -1, -1):
        t, u = i / count, (i + 1) / count
        y0, y1 = 4 + (top[1] - 4) * t, 4 + (top[1] - 4) * u
        left0, right0 = -46 + (top[0] - 8 + 46) * t, 26 + (top[0] + 18 - 26) * t
        left1, right1 = -46 + (top[0] - 8 + 46) * u, 26 + (top[0] + 18 - 26) * u
        tread = polygon(
            (left0, y0), (right0, y0), (right1, y0 + (y1 - y0) * 0.45), (left1, y0 + (y1 - y0) * 0.45)
        )
        riser = polygon(
            (left1, y0 + (y1 - y0) * 0.45), (right1, y0 + (y1 - y0) * 0.45), (right1, y1), (left1, y1)
        )
        lit = 0.15 + 0.75 * t
        canvas.drawPath(
            tread,
            ramp(
                (left0, 0),
                (right0, 0),
                (mix(floor, palette.light, 0.75 * lit), mix(floor, palette.light, 0.3 * lit)),
            ),
        )
        canvas.drawPath(
            riser,
            ramp(
                (left0, 0), (right0, 0), (mix(floor, BLACK, 0.35 - 0.3 * t), mix(floor, BLACK, 0.7 - 0.4 * t))
            ),
        )
    _banister(canvas, palette, top, count)
    canvas.restore()
    glow(
        canvas,
        (box.centerX() + way * box.width() * 0.35, down(box, 0.15)),
        box.width() * 0.9,
        palette.light,
        0.55,
    )
    vignette(canvas, box, 0.75)


def _banister(canvas: skia.Canvas, palette: Palette, top: tuple[float, float], count: int) -> None:
    tone = mix(palette.shade, BLACK, 0.55)
    for i in range(count + 1):
        t = i / count
        x, y, tall = 26 + (top[0] + 18 - 26) * t, 4 + (top[1] - 4) * t, 30 - 15 * t
        canvas.drawLine(x, y, x, y - tall, stroke(tone, 1.5 - 0.8 * t))
    rail = smooth([(26 - 3, -28), (35, -70), (top[0] + 18, top[1] - 15), (top[0] + 24, top[1] - 17)])
    canvas.drawPath(rail, stroke(tone, 3.2))
    canvas.drawPath(rail, stroke(mix(palette.light, palette.accent, 0.3), 0.7, 0.8))
    canvas.drawPath(slab(22, -34, 6.5, 40, 1), fill(tone))
    canvas.drawPath(oval(25.2, -37, 4.4), fill(tone))


def stairwell(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Looking down a spiral stair, turn below turn."""
    wall, floor, _, fog = room_tones(palette)
    canvas.drawRect(box, fill(mix(wall, BLACK, 0.35)))
    x, y = (
        box.centerX() + rng.normal(0, box.width() * 0.05),
        box.centerY() + rng.normal(0, box.height() * 0.05),
    )
    reach, turn, way = (
        math.hypot(box.width(), box.height()) * 0.62,
        rng.uniform(0, math.tau),
        rng.choice((-1, 1)),
    )
    for level in range(6):
        t = level / 5
        r, lit = reach * 0.62**level, 0.08 + 0.85 * t
        steps, hole = 26, 0.66
        for i in range(steps):
            a, b = turn + way * math.tau * i / steps, turn + way * math.tau * (i + 1) / steps
            outer = [(x + r * math.cos(v), y + r * math.sin(v) * 0.96) for v in (a, b)]
            inner = [(x + r * hole * math.cos(v), y + r * hole * math.sin(v) * 0.96) for v in (b, a)]
            facing = 0.5 + 0.5 * math.cos(a - light.angle)
            tone = mix(mix(floor, BLACK, 0.55 - 0.3 * facing), fog, lit * (0.25 + 0.4 * facing))
            canvas.drawPath(polygon(*outer, *inner), ramp(outer[0], outer[1], (tone, mix(tone, BLACK, 0.4))))
        rail = oval(x, y, r * hole, r * hole * 0.96)
        canvas.drawPath(oval(x, y, r * hole * 0.98, r * hole * 0.94), fill(BLACK, 0.35, blur=r * 0.03))
        canvas.drawPath(rail, stroke(mix(palette.shade, BLACK, 0.5), r * 0.028))
        canvas.drawPath(
            oval(x, y, r * hole * 1.01, r * hole * 0.97),
            stroke(mix(palette.accent, palette.light, 0.35), r * 0.012, 0.9),
        )
        turn += way * 0.5
    r = reach * 0.62**6 * 1.15
    canvas.drawPath(
        oval(x, y, r),
        radial((x, y), r, (mix(palette.light, WHITE, 0.6), mix(palette.light, palette.accent, 0.3))),
    )
    glow(canvas, (x, y), reach * 0.4, palette.light, 0.8)
    vignette(canvas, box, 0.7)
