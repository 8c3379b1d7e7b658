"""Coordinate reference systems by GDAL, with methods of those of QGIS."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from osgeo import gdal, osr

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

# Confidence from which a system without a code is taken for one of the database, as in QGIS.
_SURE = 70
_WKT2 = ["FORMAT=WKT2_2019"]


class Reference:
    """A coordinate reference system.

    It stands for a ``QgsCoordinateReferenceSystem`` where there is no QGIS: the methods of both
    have the same names and results. As there, a system that the database knows is that of the
    database.

    Parameters
    ----------
    wkt : str
        Well-known text; empty for none.
    """

    def __init__(self, wkt: str = ""):
        self._authid, self._wkt = _resolved(wkt) if wkt else ("", "")

    @classmethod
    def fromWkt(cls, wkt: str) -> Reference:  # noqa: N802
        """Return the reference system of a well-known text."""
        return cls(wkt)

    @classmethod
    def of(
        cls, crs: osr.SpatialReference | QgsCoordinateReferenceSystem | Reference | None
    ) -> Reference:
        """Return the reference system of an object of GDAL or QGIS, None for none."""
        if crs is None or isinstance(crs, Reference):
            return crs or cls()
        if isinstance(crs, osr.SpatialReference):
            return cls(crs.ExportToWkt(_WKT2))
        return cls(wkt_of(crs))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Reference):
            return NotImplemented
        if self._authid or other._authid or not (self._wkt and other._wkt):
            return (self._authid, not self._wkt) == (other._authid, not other._wkt)
        return self._wkt == other._wkt or bool(self.system.IsSame(other.system))

    def __hash__(self) -> int:
        return hash((self._authid, not self._wkt))

    @property
    def system(self) -> osr.SpatialReference:
        """The object of GDAL, with x before y; empty for none."""
        system = osr.SpatialReference()
        if self._wkt:
            # By its code, since the text lacks the codes of its parts.
            system.SetFromUserInput(self._authid or self._wkt)
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return system

    def isValid(self) -> bool:  # noqa: N802
        """Return whether there is a reference system."""
        return bool(self._wkt)

    def authid(self) -> str:
        """Return authority and code, such as ``EPSG:32632``; '' if it has none."""
        return self._authid

    def description(self) -> str:
        """Return its name, such as ``WGS 84 / UTM zone 32N``."""
        return (self.system.GetName() or "") if self._wkt else ""

    def isGeographic(self) -> bool:  # noqa: N802
        """Return whether its coordinates are longitude and latitude."""
        return bool(self._wkt) and bool(self.system.IsGeographic())

    def toWkt(self) -> str:  # noqa: N802
        """Return it as well-known text; '' for none."""
        return self.system.ExportToWkt() if self._wkt else ""


def wkt_of(crs: QgsCoordinateReferenceSystem | Reference) -> str:
    """Return a reference system as well-known text; '' for none.

    One that QGIS made in a thread that has ended is valid, and has no text any more.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem or Reference
    """
    wkt = crs.toWkt()
    return wkt if wkt or not crs.isValid() else type(crs)(crs.authid()).toWkt()


@lru_cache(maxsize=1000)
def _resolved(wkt: str) -> tuple[str, str]:
    """Return authority and code of a system, and its definition; '' for none."""
    system = osr.SpatialReference()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        if system.ImportFromWkt(wkt) != 0:
            return "", ""
        authid = _authid(system)
        if authid and system.SetFromUserInput(authid) != 0:
            return "", wkt
        return authid, system.ExportToWkt(_WKT2)
    except RuntimeError:  # raised if GDAL exceptions are on
        return "", ""
    finally:
        gdal.PopErrorHandler()


def _authid(system: osr.SpatialReference) -> str:
    """Return authority and code of a system, as it tells or as the database finds it."""
    found = [system]
    # One with a shift to WGS 84 of its own is not that of the database.
    if not system.GetAuthorityCode(None) and "BOUNDCRS" not in system.ExportToWkt(_WKT2):
        found = [one for one, sure in system.FindMatches() if sure >= _SURE]
    codes = [(one.GetAuthorityName(None), one.GetAuthorityCode(None)) for one in found]
    return next((f"{name}:{code}" for name, code in codes if code), "")
