"""Coordinate reference systems by GDAL, with the methods of those of QGIS that core uses."""

from __future__ import annotations

from osgeo import gdal, osr

# Confidence from which a system without a code is taken for one of the database, as in QGIS.
_SURE = 70


class Reference:
    """A coordinate reference system.

    It stands for a ``QgsCoordinateReferenceSystem`` where there is no QGIS: the methods of both
    have the same names and results.

    Parameters
    ----------
    wkt : str
        Well-known text; empty for none.
    """

    def __init__(self, wkt: str = ""):
        self._system: osr.SpatialReference | None = None
        self._authid: str | None = None
        if wkt:
            system = osr.SpatialReference()
            gdal.PushErrorHandler("CPLQuietErrorHandler")
            try:
                if system.ImportFromWkt(wkt) == 0 and not system.IsLocal():
                    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
                    self._system = system
            except RuntimeError:  # raised if GDAL exceptions are on
                pass
            finally:
                gdal.PopErrorHandler()

    @classmethod
    def fromWkt(cls, wkt: str) -> Reference:  # noqa: N802
        """Return the reference system of a well-known text."""
        return cls(wkt)

    @classmethod
    def of(cls, system: osr.SpatialReference | None) -> Reference:
        """Return the reference system of GDAL's object, None for none."""
        return cls("" if system is None else system.ExportToWkt(["FORMAT=WKT2_2019"]))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Reference):
            return NotImplemented
        if self._system is None or other._system is None:
            return self._system is other._system
        if self.authid() or other.authid():
            return self.authid() == other.authid()
        return bool(self._system.IsSame(other._system))

    def __hash__(self) -> int:
        return hash(self.authid())

    @property
    def system(self) -> osr.SpatialReference:
        """The object of GDAL, with x before y; empty for none."""
        return osr.SpatialReference() if self._system is None else self._system

    def isValid(self) -> bool:  # noqa: N802
        """Return whether there is a reference system."""
        return self._system is not None

    def authid(self) -> str:
        """Return authority and code, such as ``EPSG:32632``; '' if it has none."""
        if self._authid is None:
            self._authid = "" if self._system is None else _authid(self._system)
        return self._authid

    def description(self) -> str:
        """Return its name, such as ``WGS 84 / UTM zone 32N``."""
        return "" if self._system is None else self._system.GetName() or ""

    def isGeographic(self) -> bool:  # noqa: N802
        """Return whether its coordinates are longitude and latitude."""
        return self._system is not None and bool(self._system.IsGeographic())

    def toWkt(self) -> str:  # noqa: N802
        """Return it as well-known text; '' for none."""
        return "" if self._system is None else self._system.ExportToWkt()


def _authid(system: osr.SpatialReference) -> str:
    """Return authority and code of a system, as it tells or as the database finds it."""
    code = system.GetAuthorityCode(None)
    if code:
        return f"{system.GetAuthorityName(None)}:{code}"
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        found = [one for one, sure in system.FindMatches() if sure >= _SURE]
    except RuntimeError:  # raised if GDAL exceptions are on
        found = []
    finally:
        gdal.PopErrorHandler()
    codes = [(one.GetAuthorityName(None), one.GetAuthorityCode(None)) for one in found]
    return next((f"{name}:{number}" for name, number in codes if number), "")
