"""A file of SQLite that is changed by statements of SQL, such as a GeoPackage."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal, ogr

from ..gdal_mode import gdal_exceptions


class SqlFile:
    """A file of SQLite, through the library that GDAL and QGIS use for it."""

    def __init__(self, dataset: gdal.Dataset):
        self.dataset = dataset

    def rows(self, statement: str) -> list[tuple]:
        """Run a statement and return its rows; raise OSError if it fails."""
        gdal.ErrorReset()
        rows = []
        try:
            result = self.dataset.ExecuteSQL(statement)
            if result is not None:
                columns = range(result.GetLayerDefn().GetFieldCount())
                rows = [tuple(each.GetField(column) for column in columns) for each in result]
                self.dataset.ReleaseResultSet(result)
        except RuntimeError as error:  # where the exceptions of GDAL are on
            raise OSError(str(error)) from None
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise OSError(gdal.GetLastErrorMsg())
        return rows

    run = rows

    def has(self, table: str, schema: str) -> bool:
        """Return whether there is a table of this name."""
        return bool(
            self.rows(
                f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table' AND name = "
                f"{sql_text(table)}"
            )
        )

    def finish(self, keep: bool) -> None:
        """End the transaction; raise OSError if it cannot be written."""
        if not keep:
            self.dataset.RollbackTransaction()
        elif self.dataset.CommitTransaction() != ogr.OGRERR_NONE:
            self.dataset.RollbackTransaction()
            raise OSError(gdal.GetLastErrorMsg())


@contextmanager
def opened(path: str | os.PathLike) -> Iterator[SqlFile]:
    """Open a GeoPackage for writing, and close it."""
    with gdal_exceptions(False):
        gdal.ErrorReset()
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        if dataset is None:
            raise OSError(gdal.GetLastErrorMsg() or "it cannot be opened")
        base = SqlFile(dataset)
        del dataset
        try:
            yield base
            gdal.ErrorReset()
        finally:
            base.dataset = None  # closes the file
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise OSError(gdal.GetLastErrorMsg())


@contextmanager
def attached(base: SqlFile, path: str | os.PathLike) -> Iterator[None]:
    """Attach another file as ``fresh``."""
    base.run(f"ATTACH {sql_text(path)} AS fresh")
    yield
    base.run("DETACH fresh")


def sql_text(value: object) -> str:
    """Return a value as a text of SQL."""
    return "'" + str(value).replace("'", "''") + "'"


def sql_name(name: str) -> str:
    """Return the name of a table or column of SQL."""
    return '"' + name.replace('"', '""') + '"'
