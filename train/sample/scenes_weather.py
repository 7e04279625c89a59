"""What is in the air, drawn over a scene: rain, snow, sparks, petals. Leaves the box otherwise as it was."""

from __future__ import annotations

import math
from collections.abc import Iterator

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, layer, mix, radial, ramp, stroke
from train.sample.scenes_outline import across, down, ltrb, moved, polygon, shape
from train.sample.scenes_tools import BLACK, WHITE, clouds, screen


def rain(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Slanting streaks at three distances."""
    slant, tone = rng.normal(0.12, 0.08), mix(palette.paper, light.colour, 0.4)
    for near, count in ((0.35, 170), (0.65, 90), (1.0, 34)):
        for x, y in _scatter(box, rng, count):
            fall = box.height() * 0.075 * near * rng.uniform(0.6, 1.5)
            paint = ramp(
                (x, y), (x + slant * fall, y + fall), (tone, tone), None, (0.0, rng.uniform(0.2, 0.6) * near)
            )
            paint.setStyle(skia.Paint.kStroke_Style)
            paint.setStrokeWidth(0.45 + 0.8 * near)
            canvas.drawLine(x, y, x + slant * fall, y + fall, paint)
    clouds(canvas, box, tone, rng, size=0.5, stretch=0.7, cover=0.4, edge=1.2, alpha=0.22)


def snow(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Flakes at all distances, the near ones out of focus."""
    tone = mix(mix(palette.paper, WHITE, 0.6), light.colour, 0.12)
    for x, y in _scatter(box, rng, 260):
        size = 0.5 + rng.gamma(1.3, 0.7)
        canvas.drawCircle(x, y, size, fill(tone, min(1.0, 1.1 / size + 0.15), blur=max(size * 0.28, 0.3)))
    for x, y in _scatter(box, rng, 12):
        size = rng.uniform(4, 9)
        canvas.drawCircle(x, y, size, fill(tone, 0.28, blur=size * 0.4))


def fog(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Banks of mist that thicken downwards."""
    tone = mix(mix(palette.paper, palette.background[len(palette.background) // 2], 0.35), light.colour, 0.2)
    for size, alpha in ((0.9, 0.7), (0.45, 0.55)):
        clouds(
            canvas,
            box,
            tone,
            rng,
            size=size,
            stretch=3.5,
            cover=0.55,
            edge=1.1,
            alpha=alpha,
            fade=(0.15, 1.0),
        )
    canvas.drawRect(box, ramp((0, box.centerY()), (0, box.bottom()), (tone, tone), None, (0.0, 0.55)))


def dust(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Blown sand or smoke, and grains in the light."""
    tone = mix(palette.light, palette.accent, 0.25)
    clouds(canvas, box, tone, rng, size=0.45, stretch=1.6, cover=0.45, edge=1.7, alpha=0.55, fade=(0.1, 1.0))
    for x, y in _scatter(box, rng, 120):
        canvas.drawCircle(x, y, rng.gamma(1.4, 0.45) + 0.3, screen(fill(light.colour, rng.uniform(0.2, 0.7))))


def embers(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Sparks that rise and drift, hot in the middle."""
    warm = mix(palette.accent, (1.0, 0.55, 0.15), 0.4)
    for x, y in _scatter(box, rng, 110, low=0.62):
        size, drift, rise = rng.gamma(1.3, 0.55) + 0.4, rng.normal(0, 3), rng.gamma(2, 2.2)
        canvas.drawCircle(x, y, size * 3.2, screen(fill(warm, 0.35, blur=size * 1.6)))
        canvas.drawLine(
            x, y, x + drift * 0.5, y + rise * 0.6, stroke(mix(warm, WHITE, 0.45), size * 0.9, 0.9)
        )
    glow(canvas, (box.centerX(), box.bottom() + box.height() * 0.1), box.width(), warm, 0.45)
    del light


def petals(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Blossom on the wind, a few petals close to the eye."""
    leaf = shape("M0-5C3.2-4 4 0 0 5C-4 0-3.2-4 0-5Z")
    tones = (
        mix(palette.accent, WHITE, 0.45),
        mix(palette.accent2, WHITE, 0.5),
        mix(palette.light, WHITE, 0.3),
    )
    for turn, (x, y) in enumerate(_scatter(box, rng, 70)):
        size = rng.gamma(2.2, 0.28) + 0.25
        blur = 0.0 if size < 1.4 else size * 1.1
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(rng.uniform(0, 360))
        canvas.scale(size * rng.uniform(0.35, 1.0), size)
        tone = tones[turn % 3]
        paint = ramp(
            (0, -5), (0, 5), (mix(tone, light.colour, 0.4), mix(tone, palette.accent, 0.4)), None, (0.95, 0.9)
        )
        if blur:
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
            paint.setAlphaf(0.6)
        canvas.drawPath(leaf, paint)
        canvas.restore()


def confetti(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Paper scraps and streamers."""
    tones = (palette.accent, palette.accent2, palette.light, palette.paper)
    for turn, (x, y) in enumerate(_scatter(box, rng, 130)):
        size, tone = rng.uniform(1.4, 4.2), tones[turn % 4]
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(rng.uniform(0, 360))
        fold = rng.uniform(0.25, 1.0)
        canvas.drawPath(
            polygon((-size, -size * fold), (size, -size * fold), (size * 0.9, 0), (-size * 1.1, 0)),
            fill(tone),
        )
        canvas.drawPath(
            polygon((-size * 1.1, 0), (size * 0.9, 0), (size, size * fold), (-size, size * fold)),
            fill(mix(tone, BLACK, 0.22)),
        )
        canvas.restore()
    for turn in range(4):
        x, y = across(box, rng.random()), box.top() - 10 + box.height() * 0.5 * rng.random()
        curl = skia.Path()
        curl.moveTo(x, y)
        for step in range(9):
            side = 7 if step % 2 else -7
            curl.quadTo(x + side * 1.6, y + 10 * step + 5, x + side * 0.2, y + 10 * step + 10)
        canvas.drawPath(curl, stroke(tones[turn], 1.8))
    del light


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


def bubbles(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Soap bubbles, each with its window of light."""
    for x, y in _scatter(box, rng, 16):
        size = rng.gamma(2.5, 0.02) * box.width() + 3
        canvas.drawCircle(
            x,
            y,
            size,
            radial(
                (x, y),
                size,
                (palette.light, palette.accent2, palette.paper),
                (0.0, 0.86, 1.0),
                (0.02, 0.22, 0.65),
            ),
        )
        dx, dy = math.cos(light.angle) * size * 0.55, math.sin(light.angle) * size * 0.55
        canvas.drawCircle(x + dx, y + dy, size * 0.16, fill(WHITE, 0.85, blur=size * 0.05))
        canvas.drawCircle(x - dx, y - dy, size * 0.1, fill(WHITE, 0.4, blur=size * 0.06))


def smoke(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Drifting cigarette smoke, in folds."""
    tone = mix(palette.paper, light.colour, 0.35)
    x0 = across(box, rng.uniform(0.3, 0.7))
    layer(canvas, blur=box.width() * 0.02, alpha=0.5, mode=skia.BlendMode.kScreen)
    for strand in range(26):
        phase, sway = 0.09 * strand + rng.normal(0, 0.05), box.width() * 0.16
        path = skia.Path()
        path.moveTo(x0, box.bottom())
        for step in range(1, 24):
            t = step / 23
            path.lineTo(
                x0 + sway * t * math.sin(phase + t * 6.5) + strand * t * 0.8,
                box.bottom() - box.height() * 0.9 * t,
            )
        canvas.drawPath(path, stroke(tone, 2.6, 0.28))
    canvas.restore()
    clouds(canvas, box, tone, rng, size=0.5, stretch=0.8, cover=0.42, edge=1.3, alpha=0.3)


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


def birds_away(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A loose flock, far off."""
    wing = shape("M-6-1C-4-3.6-2-3.2 0 0C2-3.2 4-3.6 6-1C4-2.2 2-1.8 0 1.4C-2-1.8-4-2.2-6-1Z")
    cx, cy = (
        box.left() + box.width() * rng.uniform(0.3, 0.7),
        box.top() + box.height() * rng.uniform(0.18, 0.4),
    )
    for _ in range(int(rng.integers(8, 20))):
        x, y = cx + rng.normal(0, box.width() * 0.17), cy + rng.normal(0, box.height() * 0.07)
        canvas.drawPath(
            moved(wing, x, y, rng.normal(0, 14), rng.uniform(0.35, 0.95)),
            fill(mix(palette.shade, BLACK, 0.4), 0.85),
        )
    del light


def _bolt(x: float, y: float, fall: float, lean: float, rng: Generator) -> list[tuple[float, float]]:
    path = [(x, y)]
    for _ in range(24):
        x, y = x + rng.normal(lean, 0.55) * fall / 24, y + fall / 24 * rng.uniform(0.5, 1.4)
        path.append((x, y))
    return path


def _scatter(box: skia.Rect, rng: Generator, count: int, low: float = 1.0) -> Iterator[tuple[float, float]]:
    for _ in range(count):
        yield box.left() + box.width() * rng.random(), box.top() + box.height() * rng.random() ** low
