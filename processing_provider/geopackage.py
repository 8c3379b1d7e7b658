"""Tables and styles in a GeoPackage.

A table is copied into an existing file in one transaction of SQLite: a failure or a kill leaves
the file as it was, and a program that has it open, such as QGIS, sees the change. Replacing a copy
of the whole file would lose what such a program has not written yet.
"""

from __future__ import annotations

import os

from osgeo import gdal, ogr

from ..core.gdal_mode import gdal_exceptions
from ..core.vectors.sql_file import SqlFile, attached, opened, sql_name, sql_text
from .style_files import is_marked

_STYLE_NAME = "Planar SITS"
_STYLES = "layer_styles"
# Tables with a row about each table, and the column with its name.
_CATALOGUES = {
    "gpkg_contents": "table_name",
    "gpkg_geometry_columns": "table_name",
    "gpkg_extensions": "table_name",
    "gpkg_ogr_contents": "table_name",
}
_REFERENCES = "gpkg_spatial_ref_sys"
_NEW_REFERENCES = f"srs_id NOT IN (SELECT srs_id FROM main.{_REFERENCES})"


def make_empty(path: str | os.PathLike, like: str | os.PathLike) -> None:
    """Make a GeoPackage without tables that numbers its CRSs as another one does.

    Parameters
    ----------
    path, like : str or Path

    Raises
    ------
    OSError
        If it cannot be written, or the other one not be read.
    """
    with gdal_exceptions(False):
        made = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        if made is None:
            raise OSError(gdal.GetLastErrorMsg())
        del made
    with opened(path) as base, attached(base, like):
        _copy_rows(base, _REFERENCES, _NEW_REFERENCES)


def copy_table(
    source: str | os.PathLike, target: str | os.PathLike, table: str, keep: bool = True
) -> None:
    """Copy a table and its style into another GeoPackage in one transaction.

    An earlier table of this name is replaced. Its styles stay, unless they are of this plugin.

    Parameters
    ----------
    source, target : str or Path
    table : str
    keep : bool
        False to try it only: the transaction is rolled back.

    Raises
    ------
    OSError
        If it cannot be copied; the target is left as it was.
    """
    with opened(target) as base, attached(base, source):
        base.dataset.StartTransaction()
        try:
            _replace_table(base, table)
            _replace_style(base, table)
        except OSError:
            base.dataset.RollbackTransaction()
            raise
        base.finish(keep)


def add_style(path: str | os.PathLike, table: str, column: str, text: str) -> None:
    """Store the default style of a table in a new GeoPackage.

    Parameters
    ----------
    path : str or Path
    table, column : str
        Of the layer, and its geometry.
    text : str
        The style, see `style_files.marked`.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    with opened(path) as base:
        _make_style_table(base.dataset)
    with opened(path) as base:
        values = ("", "", table, column, _STYLE_NAME, text, "", "1", "", "", "")
        base.run(
            f"INSERT INTO {_STYLES} (f_table_catalog, f_table_schema, f_table_name, "
            "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner, "
            f"ui) VALUES ({', '.join(map(sql_text, values))})"
        )


def count(path: str | os.PathLike, table: str) -> int:
    """Return the number of rows of a table."""
    with opened(path) as base:
        return int(base.rows(f"SELECT count(*) FROM {sql_name(table)}")[0][0])


# ---------------------------------------------------------------- copies


def _replace_table(base: SqlFile, table: str) -> None:
    """Replace a table by that of the attached file, with its index."""
    base.run(f"CREATE TEMP TABLE kept_styles AS {_styles_of(base, table)}")
    for number in range(base.dataset.GetLayerCount()):
        if base.dataset.GetLayer(number).GetName().lower() == table.lower():
            base.dataset.DeleteLayer(number)
            break
    _copy_rows(base, _REFERENCES, _NEW_REFERENCES)
    for catalogue, column in _CATALOGUES.items():
        _make_like(base, catalogue)
        _copy_rows(base, catalogue, f"{column} = {sql_text(table)}")
    made = base.rows(
        "SELECT name, sql FROM fresh.sqlite_master WHERE type = 'table' AND sql IS NOT NULL AND "
        f"(name = {sql_text(table)} OR sql LIKE 'CREATE VIRTUAL TABLE%')"
    )
    # The table, then its index: so the triggers, which come last, have no work.
    for name, sql in sorted(made, key=lambda one: one[0] != table):
        base.run(sql)
        base.run(f"INSERT INTO main.{sql_name(name)} SELECT * FROM fresh.{sql_name(name)}")
    for (sql,) in base.rows(
        "SELECT sql FROM fresh.sqlite_master WHERE sql IS NOT NULL AND type IN ('index', "
        f"'trigger') AND tbl_name = {sql_text(table)}"
    ):
        base.run(sql)


def _replace_style(base: SqlFile, table: str) -> None:
    """Replace the style of this plugin for a table; styles of the operator stay."""
    if base.has(_STYLES, "main"):  # newer versions of GDAL remove the styles with a table
        base.run(
            f"INSERT INTO main.{_STYLES} SELECT * FROM kept_styles WHERE id NOT IN (SELECT id FROM "
            f"main.{_STYLES})"
        )
    base.run("DROP TABLE temp.kept_styles")
    if not base.has(_STYLES, "fresh"):
        return
    if not base.has(_STYLES, "main"):
        for catalogue, column in _CATALOGUES.items():
            _copy_rows(base, catalogue, f"{column} = '{_STYLES}'")
        _make_like(base, _STYLES)
    earlier = base.rows(
        f"SELECT id + 0 AS number, styleQML, styleName, useAsDefault FROM main.{_STYLES} WHERE "
        f"lower(f_table_name) = lower({sql_text(table)})"
    )
    ours = [row[0] for row in earlier if is_marked(row[1] or "")]
    others = [row for row in earlier if row[0] not in ours]
    for identity in ours:
        base.run(f"DELETE FROM main.{_STYLES} WHERE id = {identity}")
    if not any(name == _STYLE_NAME for _, _, name, _ in others):
        _copy_rows(base, _STYLES, f"f_table_name = {sql_text(table)}", skip="id")
        if any(default for _, _, _, default in others):
            base.run(
                f"UPDATE main.{_STYLES} SET useAsDefault = 0 WHERE styleName = '{_STYLE_NAME}' AND "
                f"f_table_name = {sql_text(table)}"
            )


def _styles_of(base: SqlFile, table: str) -> str:
    """Return the query of the styles of a table, of no rows where a file has none."""
    if not base.has(_STYLES, "main"):
        return "SELECT 0 AS id WHERE 0"
    return f"SELECT * FROM main.{_STYLES} WHERE lower(f_table_name) = lower({sql_text(table)})"


def _make_like(base: SqlFile, table: str) -> None:
    """Make an empty table like that of the attached file, unless there is one."""
    if base.has(table, "fresh") and not base.has(table, "main"):
        for (sql,) in base.rows(
            f"SELECT sql FROM fresh.sqlite_master WHERE tbl_name = {sql_text(table)} AND sql IS "
            "NOT NULL ORDER BY type = 'trigger'"
        ):
            base.run(sql)


def _copy_rows(base: SqlFile, table: str, where: str, skip: str = "") -> None:
    """Copy rows of the attached file, in the columns that both have."""
    if not base.has(table, "fresh"):
        return
    here, there = ([row[1] for row in base.rows(f"PRAGMA {schema}.table_info({sql_name(table)})")]
                   for schema in ("main", "fresh"))  # fmt: skip
    columns = ", ".join(sql_name(name) for name in here if name in there and name != skip)
    base.run(
        f"INSERT INTO main.{sql_name(table)} ({columns}) SELECT {columns} FROM "
        f"fresh.{sql_name(table)} WHERE {where}"
    )


def _make_style_table(dataset: gdal.Dataset) -> None:
    """Make the table of styles as QGIS makes it."""
    layer = dataset.CreateLayer(_STYLES, None, ogr.wkbNone, ["FID=id"])
    if layer is None:
        raise OSError(gdal.GetLastErrorMsg())
    for name, width in (
        ("f_table_catalog", 256),
        ("f_table_schema", 256),
        ("f_table_name", 256),
        ("f_geometry_column", 256),
        ("styleName", 30),
        ("styleQML", 0),
        ("styleSLD", 0),
        ("useAsDefault", None),
        ("description", 0),
        ("owner", 30),
        ("ui", 30),
    ):
        column = ogr.FieldDefn(name, ogr.OFTString if width is not None else ogr.OFTInteger)
        if width is None:
            column.SetSubType(ogr.OFSTBoolean)
        else:
            column.SetWidth(width)
        layer.CreateField(column)
    moment = ogr.FieldDefn("update_time", ogr.OFTDateTime)
    moment.SetDefault("CURRENT_TIMESTAMP")
    layer.CreateField(moment)
