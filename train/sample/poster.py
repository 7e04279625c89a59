"""One film, one poster: the picture, what is done to it, the words, the print."""

from __future__ import annotations

import io
import math
import zlib

import numpy as np
import skia
from PIL import Image

from train.sample.catalogue import Film
from train.sample.direction import finish_for, look_of, title_style, treatment_for, way_for
from train.sample.layouts import Layout, picture
from train.sample.legible import TEXT, THIN, TITLE, readable_ink, reads
from train.sample.lockup import title_and_signature
from train.sample.paint import Colour, Light, fill, luminance, mix
from train.sample.palettes import SCHEMES, palette
from train.sample.printing import printed
from train.sample.smallprint import draw_laurel, draw_stars, smallprint
from train.sample.stage import HEIGHT, SHEET, WIDTH, Stage
from train.sample.typefaces import is_thin, text_face

QUALITY = 80  # of the WebP; 1,201 posters stay under 25 MB


def draw_poster(film: Film, seed: int, attempt: int = 0) -> bytes:
    """The poster of `film` as a WebP of 320 by 480; same arguments, same bytes on one machine.

    `attempt` asks for another poster of the same film.
    """
    stage = stage_for(film, seed, attempt)
    paint_poster(stage)
    buffer = io.BytesIO()
    pixels = np.rint(stage.pixels() * 255).astype(np.uint8)
    Image.fromarray(pixels).save(buffer, "WEBP", quality=QUALITY, method=4)
    return buffer.getvalue()


def paint_poster(stage: Stage) -> list[skia.Path]:
    """Paints the whole sheet; returns the outlines of the title and of the small print."""
    compose, layout = way_for(stage)
    canvas = stage.canvas
    canvas.drawRect(SHEET, fill(_border(stage)))
    canvas.save()
    canvas.clipRect(picture(layout))
    compose(stage, layout)
    canvas.restore()
    treatment_for(stage)(stage)
    _mount(stage, layout)
    words = _words(stage, layout)
    if layout.names is not None and not layout.frame and stage.chance(0.12):
        _praise(stage)
    printed(stage)
    return words


def _words(stage: Stage, layout: Layout) -> list[skia.Path]:
    style = title_style(stage, layout)
    title, signature = title_and_signature(stage, style, layout)
    small = [signature, *smallprint(stage, layout, text_face(style, stage.rng))]
    plain = (stage.palette.ink, stage.palette.paper, stage.palette.shade)
    wanted = [
        (title, _inks(stage), THIN if is_thin(style) else TITLE),
        *((path, plain, TEXT) for path in small),
    ]
    # Scrims first, inks after: one that a line asks for may lie under another.
    for path, inks, need in wanted:
        readable_ink(stage, path, inks, need)
    chosen = [readable_ink(stage, path, inks, need) for path, inks, need in wanted]
    finish_for(stage, style)(stage, title, chosen[0])
    for path, ink in zip(small, chosen[1:], strict=True):
        stage.canvas.drawPath(path, fill(ink))
    return [title, *(path for path in small if not path.isEmpty())]


def stage_for(film: Film, seed: int, attempt: int = 0) -> Stage:
    """A bare sheet for `film`, with its look, colours, light and dice."""
    rng = np.random.default_rng((seed, zlib.crc32(film.id.encode()), attempt))
    look, pull = look_of(film, rng)
    wanted = pull if pull is not None and rng.random() < 0.14 else look
    colours = palette(SCHEMES[wanted], film.year, rng)
    light = Light(rng.uniform(-math.pi, 0), colours.light, rng.uniform(0.7, 1.0))
    surface = skia.Surface.MakeRaster(skia.ImageInfo.MakeN32Premul(WIDTH, HEIGHT))
    return Stage(surface, film, look, pull, colours, light, rng)


def _border(stage: Stage) -> Colour:
    return stage.palette.paper if stage.chance(0.6) else stage.palette.shade


def _mount(stage: Stage, layout: Layout) -> None:
    if layout.panel is not None:
        tones = (stage.palette.paper, stage.palette.shade, stage.palette.accent, stage.palette.background[0])
        stage.canvas.drawRect(layout.panel, fill(tones[int(stage.rng.integers(4))]))
    if layout.frame:
        tone = _border(stage)
        inner = picture(layout)
        stage.canvas.save()
        stage.canvas.clipRect(inner, skia.ClipOp.kDifference)
        stage.canvas.drawRect(SHEET, fill(tone))
        stage.canvas.restore()


def _inks(stage: Stage) -> list[Colour]:
    colours = stage.palette
    bright = mix(colours.accent, (1.0, 1.0, 1.0), 0.12)
    first = [colours.paper, bright, colours.ink, colours.light, colours.accent2, colours.shade]
    vivid = {"Action": 0.4, "Comedy": 0.6, "Drama": 0.2, "Romance": 0.35, "Thriller": 0.45}[stage.look]
    if stage.chance(vivid):
        first = [bright, colours.accent2, colours.light, *first]
    return sorted(first, key=luminance, reverse=True) if stage.chance(0.1) else first


def _praise(stage: Stage) -> None:
    spot = skia.Path()
    spot.addRect(skia.Rect.MakeXYWH(36, 30, 60, 28))
    ink = stage.palette.paper if reads(stage, spot, stage.palette.paper) else stage.palette.shade
    if not reads(stage, spot, ink):
        return
    if stage.film.rating >= 7 and stage.chance(0.5):
        draw_stars(stage, (66.0, 44.0), ink)
    else:
        draw_laurel(stage, (66.0, 44.0), "Official selection", ink)
