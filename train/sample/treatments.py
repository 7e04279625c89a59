"""What is done to a picture before the words go on it: duotone, screen, poster tones, split tones, light."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import skia
from numpy.typing import NDArray

from train.sample.paint import fill, mix, radial, ramp
from train.sample.scenes import WEATHER
from train.sample.stage import HEIGHT, SHEET, WIDTH, Stage

Pixels = NDArray[np.float64]
Treatment = Callable[[Stage], None]


def untouched(stage: Stage) -> None:
    """Nothing: the picture as painted."""


def duotone(stage: Stage) -> None:
    """Two inks: the shade for the dark, the light for the bright."""
    tone = _stretched(_grey(stage.pixels()))[..., None]
    pair = (stage.palette.shade, stage.palette.light if stage.chance(0.5) else stage.palette.accent)
    put(stage, np.asarray(pair[0]) * (1 - tone) + np.asarray(pair[1]) * tone)


def tritone(stage: Stage) -> None:
    """Three inks: shade, accent, paper."""
    tone = _stretched(_grey(stage.pixels()))
    inks = np.asarray((stage.palette.shade, stage.palette.accent, stage.palette.paper))
    put(
        stage, np.stack([np.interp(tone, (0.0, 0.5, 1.0), inks[:, channel]) for channel in range(3)], axis=-1)
    )


def monochrome(stage: Stage) -> None:
    """Black and white, with the contrast of a print."""
    tone = _stretched(_grey(stage.pixels()))
    tone = tone * tone * (3 - 2 * tone)
    put(stage, tone[..., None] * np.asarray((1.0, 0.985, 0.96)))


def screened(stage: Stage) -> None:
    """A newspaper's screen of dots in one ink on paper."""
    tone = _stretched(_grey(stage.pixels()))
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    angle, pitch = math.radians(45), 5.0
    u, v = x * math.cos(angle) + y * math.sin(angle), -x * math.sin(angle) + y * math.cos(angle)
    dot = (np.cos(u * math.tau / pitch) + np.cos(v * math.tau / pitch)) / 4 + 0.5
    ink = np.clip((dot - tone) * 4 + 0.5, 0, 1)[..., None]
    dark = stage.palette.shade if stage.chance(0.6) else mix(stage.palette.accent, stage.palette.shade, 0.45)
    put(stage, np.asarray(stage.palette.paper) * (1 - ink) + np.asarray(dark) * ink)


def split_toned(stage: Stage) -> None:
    """Shadows pulled to the ground's colour, lights to the light's: the grade of a lab."""
    pixels = stage.pixels()
    tone = _grey(pixels)[..., None]
    cool, warm = np.asarray(stage.palette.background[0]), np.asarray(stage.palette.light)
    put(stage, pixels + 0.22 * (1 - tone) * (cool - tone * 0.6) * 0.6 + 0.16 * tone * (warm - 0.75))


def hazed(stage: Stage) -> None:
    """Haze that thickens downwards and bleeds light."""
    tone = mix(stage.palette.background[-1], stage.palette.light, 0.5)
    stage.canvas.drawRect(SHEET, ramp((0, HEIGHT * 0.35), (0, HEIGHT), (tone, tone), None, (0.0, 0.55)))


def sunlit(stage: Stage) -> None:
    """A leak of light from the light's side."""
    x = WIDTH / 2 + math.cos(stage.light.angle) * WIDTH * 0.6
    y = HEIGHT / 2 + math.sin(stage.light.angle) * HEIGHT * 0.55
    leak = radial((x, y), HEIGHT * 0.75, (stage.light.colour,) * 3, (0.0, 0.4, 1.0), (0.75, 0.25, 0.0))
    leak.setBlendMode(skia.BlendMode.kScreen)
    stage.canvas.drawRect(SHEET, leak)


def beams(stage: Stage) -> None:
    """Shafts of light through dust."""
    x = WIDTH / 2 + math.cos(stage.light.angle) * WIDTH * 0.55
    y = HEIGHT / 2 + math.sin(stage.light.angle) * HEIGHT * 0.55
    aim = math.atan2(HEIGHT / 2 - y, WIDTH / 2 - x)
    stage.canvas.saveLayer(None, skia.Paint(BlendMode=skia.BlendMode.kScreen))
    for _ in range(int(stage.rng.integers(4, 9))):
        a, spread = aim + stage.rng.normal(0, 0.45), stage.rng.uniform(0.02, 0.08)
        path = skia.Path()
        path.moveTo(x, y)
        path.lineTo(x + 800 * math.cos(a - spread), y + 800 * math.sin(a - spread))
        path.lineTo(x + 800 * math.cos(a + spread), y + 800 * math.sin(a + spread))
        path.close()
        stage.canvas.drawPath(path, fill(stage.light.colour, stage.rng.uniform(0.08, 0.26), blur=5))
    stage.canvas.restore()


def put(stage: Stage, pixels: Pixels) -> None:
    """Replaces the whole sheet; `pixels` is (480, 320, 3), clipped to 0..1."""
    whole = np.empty((HEIGHT, WIDTH, 4), dtype=np.uint8)
    whole[..., :3] = np.rint(np.clip(pixels, 0, 1) * 255)
    whole[..., 3] = 255
    image = skia.Image.fromarray(whole, colorType=skia.kRGBA_8888_ColorType)
    stage.canvas.drawImage(image, 0, 0)


def weathered(stage: Stage) -> None:
    """Rain, snow, sparks, petals, smoke: whatever suits the look, before the lens."""
    stage.draw(WEATHER, SHEET)


def _grey(pixels: Pixels) -> Pixels:
    return np.asarray(pixels @ np.array((0.3, 0.59, 0.11)))


def _stretched(tone: Pixels) -> Pixels:
    low, high = np.quantile(tone, (0.02, 0.98))
    return np.asarray(np.clip((tone - low) / max(high - low, 0.08), 0, 1))
