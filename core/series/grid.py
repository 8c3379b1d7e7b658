"""The pixel grid that all images of a series share, and windows of it."""

from __future__ import annotations

from dataclasses import dataclass


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
        """Return the GDAL geotransform of the window whose first pixel is (row, col)."""
        return (
            self.left + col * self.pixel_width,
            self.pixel_width,
            0.0,
            self.top - row * self.pixel_height,
            0.0,
            -self.pixel_height,
        )

    def difference(self, other: Grid) -> str:
        """Return how another grid differs.

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
