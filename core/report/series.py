"""The page of a series: calendar of valid observations, thumbnails and products."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..series.assembly.build import grid_text
from ..series.assembly.writer import USED
from . import page
from .numbers import counted

if TYPE_CHECKING:
    from ..series.assembly.build import Built
    from ..series.assembly.writer import Row

# Thumbnails on the page; of more products, evenly spaced ones.
_MOST_THUMBNAILS = 120


def write_series_report(
    path: str | os.PathLike,
    built: Built,
    notes: Sequence[str] = (),
    origin: page.Origin | None = None,
) -> None:
    """Write the page of a series.

    Parameters
    ----------
    path : str or Path
        Of the HTML file; an existing file is replaced.
    built : Built
    notes : sequence of str
        Warnings beside those of `built`.
    origin : Origin, optional
        See `page.page_html`.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    from .plots import spaced_indices
    from .series_plots import calendar, thumbnails

    rows = built.rows
    shown = [rows[index] for index in spaced_indices(len(rows), _MOST_THUMBNAILS)]
    left = len(rows) - len(shown)
    caption = "Each with its date and its share of valid pixels; white: no data."
    page.write_page(
        path,
        "series report",
        [
            ("The series", page.definition_list(_facts(built)) + page.notes(
                [*notes, *built.notes])),
            ("Calendar", page.figure(
                calendar(rows), "Share of valid pixels over the parcels by date; each line is a "
                "tile or an orbit; crosses: products that were left out.")),
            ("Thumbnails", page.figure(
                thumbnails(shown), caption + f" {left} more are not shown." * bool(left))),
            ("Products", page.table(
                ("Date", "Product", "Tile", "Baseline", "Scale", "Offset", "Valid", "Status"),
                [_cells(row) for row in rows])),
        ],
        origin,
    )  # fmt: skip


def _facts(built: Built) -> list[tuple[str, object]]:
    """Return what the page begins with."""
    record, items = built.record, built.record.items
    days = sorted({item.acquired.date() for item in items})
    facts: list[tuple[str, object]] = [
        ("Acquisitions", f"{len(items)} on {counted(len(days), 'date')}, {days[0]} to {days[-1]}"),
    ]
    for group in record.groups:
        first = next(item for item in items if item.group == group)
        bands = [f"{b.title} ({b.name})" if b.common_name else b.name for b in first.bands]
        facts.append((f"Bands, {group}", ", ".join(bands)))
        facts.append((f"Unit, {group}", first.bands[0].unit or "as in the products"))
        rules = dict.fromkeys(
            f"{mask.kind}: {mask.rule}" for i in items if i.group == group for mask in i.masks
        )
        facts.append((f"Invalid mask values, {group}", "; ".join(rules) or "no masks"))
    return [*facts, ("Pixels", grid_text(record))]


def _cells(row: Row) -> list[object]:
    product, band = row.product, row.band
    return [
        product.acquired.date().isoformat(),
        product.title,
        product.tile or "–",
        product.baseline or "–",
        f"{band.scale:g}",
        f"{band.offset:g}",
        f"{row.look.valid:.0%}",
        row.status if row.status == USED else f"left out: {row.status}",
    ]
