"""Plots of a series: calendar of valid observations, and thumbnails."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.dates import AutoDateLocator
from matplotlib.figure import Figure

from ..series.assembly.writer import USED
from .date_axes import DateLabels

if TYPE_CHECKING:
    from ..series.assembly.writer import Row

_TEXT, _COLUMNS = "#222222", 8


def calendar(rows: Sequence[Row]) -> Figure:
    """Draw the share of valid pixels by date, a line for each tile or orbit.

    Parameters
    ----------
    rows : sequence of Row

    Returns
    -------
    matplotlib.figure.Figure
    """
    lines = list(dict.fromkeys(_line(row) for row in rows))
    figure = Figure(figsize=(9.6, 1.2 + 0.9 * len(lines)))
    all_axes = figure.subplots(len(lines), 1, sharex=True, squeeze=False)[:, 0]
    for line, axes in zip(lines, all_axes):
        members = [row for row in rows if _line(row) == line]
        used = [row for row in members if row.status == USED]
        left_out = [row for row in members if row.status != USED]
        axes.vlines(
            [row.product.acquired.date() for row in used], 0,
            [100 * row.look.valid for row in used], color="#3a9a5b", lw=2.5,
        )  # fmt: skip
        axes.plot(
            [row.product.acquired.date() for row in left_out], [4] * len(left_out), "x",
            color="#b5482a", ms=5,
        )  # fmt: skip
        axes.set_ylim(0, 105)
        axes.set_ylabel("valid (%)", fontsize=8)
        axes.set_title(line, fontsize=9, loc="left", color=_TEXT)
        axes.spines[["top", "right"]].set_visible(False)
    locator = AutoDateLocator()
    all_axes[-1].xaxis.set_major_locator(locator)
    all_axes[-1].xaxis.set_major_formatter(DateLabels(locator))
    figure.tight_layout()
    return figure


def _line(row: Row) -> str:
    product = row.product
    group = product.group.removeprefix(product.family).strip()  # such as sentinel-1 ascending
    return " ".join(part for part in (product.family, product.tile, group) if part)


def thumbnails(rows: Sequence[Row]) -> Figure:
    """Draw the thumbnails of products, stretched alike.

    Parameters
    ----------
    rows : sequence of Row

    Returns
    -------
    matplotlib.figure.Figure
    """
    columns = min(_COLUMNS, len(rows))
    lines = math.ceil(len(rows) / columns)
    shape = rows[0].look.thumbnail.shape
    height = min(2.0, max(0.6, 1.15 * shape[0] / shape[1]))
    figure = Figure(figsize=(1.2 * columns, (height + 0.35) * lines))
    limits = _limits(rows)
    for number, row in enumerate(rows, 1):
        axes = figure.add_subplot(lines, columns, number)
        axes.imshow(_stretched(row.look.thumbnail, limits[row.product.group]))
        axes.set_title(f"{row.product.acquired.date()}\n{row.look.valid:.0%}", fontsize=6)
        axes.set_axis_off()
    figure.tight_layout(pad=0.3)
    return figure


def _limits(rows: Sequence[Row]) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Return the values that become black and white, by group and channel."""
    limits = {}
    for group in {row.product.group for row in rows}:
        pixels = np.concatenate([
            row.look.thumbnail.reshape(-1, row.look.thumbnail.shape[2])
            for row in rows if row.product.group == group
        ])  # fmt: skip
        pixels = pixels[np.isfinite(pixels).all(axis=1)]
        if not len(pixels):
            pixels = np.zeros((1, pixels.shape[1]), np.float32)
        low, high = np.percentile(pixels, (2, 90), axis=0)
        limits[group] = low, np.maximum(high, low + 1e-6)
    return limits


def _stretched(values: np.ndarray, limits: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """Return an RGB image, 0 to 1, white where there is no value."""
    low, high = limits
    picture = np.clip((values - low) / (high - low), 0, 1)
    picture = np.where(np.isfinite(values).all(axis=2, keepdims=True), picture, 1.0)
    return np.repeat(picture, 3, axis=2) if picture.shape[2] == 1 else picture
