"""The pixel grid that all images of a series share, and windows of it."""

from __future__ import annotations

import math
from dataclasses import dataclass

# Part of a pixel that rounding may shift the edge of a box by.
_SLACK = 1e-3


@dataclass(frozen=True)
class Grid:
    """A north-up grid of pixels.

    Parameters
    ----------
    crs : str
        Name of the coordinate reference system, for messages.
    left, top : float
        Upper left corner, in map units.
    pixel_width, pixel_height : float
        Size of a pixel in map units, both positive.
    width, height : int
        Numbers of columns and rows.
    """

    crs: str
    left: float
    top: float
    pixel_width: float
    pixel_height: float
    width: int
    height: int

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(left, bottom, right, top) in map units."""
        return (
            self.left,
            self.top - self.height * self.pixel_height,
            self.left + self.width * self.pixel_width,
            self.top,
        )

    def geotransform(
        self, row: int = 0, col: int = 0
    ) -> tuple[float, float, float, float, float, float]:
        """Return the GDAL geotransform of a window of the grid.

        Parameters
        ----------
        row, col : int
            First pixel of the window.

        Returns
        -------
        tuple of 6 float
            Left, pixel width, 0, top, 0, -pixel height; in map units.
        """
        return (
            self.left + col * self.pixel_width,
            self.pixel_width,
            0.0,
            self.top - row * self.pixel_height,
            0.0,
            -self.pixel_height,
        )

    def window(self, box: tuple[float, float, float, float]) -> Window | None:
        """Return the pixels that a box touches.

        Parameters
        ----------
        box : tuple of 4 float
            Left, bottom, right and top, in map units.

        Returns
        -------
        Window or None
            None if the box lies outside.
        """
        left, bottom, right, top = box
        # A box that ends at the edge of a pixel, but for rounding, does not touch the next one.
        window = Window(
            max(0, math.floor((self.top - top) / self.pixel_height + _SLACK)),
            max(0, math.floor((left - self.left) / self.pixel_width + _SLACK)),
            min(self.height, math.ceil((self.top - bottom) / self.pixel_height - _SLACK)),
            min(self.width, math.ceil((right - self.left) / self.pixel_width - _SLACK)),
        )
        return window if window.height > 0 and window.width > 0 else None

    def difference(self, other: Grid) -> str:
        """Return a description of how another grid differs.

        Corners may differ by a hundredth of a pixel: files round them.

        Parameters
        ----------
        other : Grid

        Returns
        -------
        str
            A clause for a message; empty if the grids are the same.
        """
        if self.crs != other.crs:
            return f"their CRS are {self.crs} and {other.crs}"
        if (self.width, self.height) != (other.width, other.height):
            return (
                f"their sizes are {self.width} x {self.height} and "
                f"{other.width} x {other.height} pixels"
            )
        slack = 0.01 * min(self.pixel_width, self.pixel_height)
        if any(abs(a - b) > slack for a, b in zip(self.bounds, other.bounds)):
            numbers = [", ".join(f"{value:.10g}" for value in g.bounds) for g in (self, other)]
            return f"their extents are ({numbers[0]}) and ({numbers[1]})"
        return ""


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels of a grid, or of blocks of a raster.

    Parameters
    ----------
    top, left : int
        First row and column.
    bottom, right : int
        Row and column after the last.
    """

    top: int
    left: int
    bottom: int
    right: int

    @property
    def height(self) -> int:
        """Number of rows."""
        return self.bottom - self.top

    @property
    def width(self) -> int:
        """Number of columns."""
        return self.right - self.left
