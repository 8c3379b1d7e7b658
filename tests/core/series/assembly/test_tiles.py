"""Tiles that overlap, of one zone and of two: the pixels that a parcel gets."""

import datetime as dt
import json

import numpy as np
import pytest
from osgeo import osr
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.series import ogr_parcels
from planar_sits.core.series.assembly.build import build_series
from planar_sits.core.series.assembly.choice import Wishes
from planar_sits.core.series.catalog.opening import extract, open_catalog
from planar_sits.core.series.catalog.read import raster_path, read_catalog
from planar_sits.core.series.gdal_layer import open_layer
from planar_sits.core.series.portable import series_from_record, series_record
from planar_sits.core.series.reader import Reader
from planar_sits.core.series.systems import world
from planar_sits.tests.support.same import assert_same_parcels, assert_same_pixels, written

RNG = np.random.default_rng(7)
SIZE = 200  # pixels of a tile at each side


@pytest.fixture
def read(tmp_path, parcels_of, qgis_app):
    """Return a function that builds a series of products and reads parcels from it.

    It reads them without QGIS as well, and compares.
    """
    from qgis.core import QgsRasterLayer

    def read_parcels(products, layer, **wishes):
        path = tmp_path / f"s{len(list(tmp_path.glob('*.json')))}.json"
        build_series(path, products, Wishes(**wishes))
        part = extract(read_catalog(path))
        series = open_catalog(part, lambda href: QgsRasterLayer(raster_path(path, href), href))
        parcels = parcels_of(layer, series)
        plain = open_catalog(part, lambda href: open_layer(raster_path(path, href)))
        others = ogr_parcels.read_parcels(written(layer, path.with_suffix(".gpkg")), plain)
        assert_same_parcels(parcels, others)
        sent = series_from_record(json.loads(json.dumps(series_record(series))))
        pixels = Reader(series, parcels, 64).read_all()
        assert_same_pixels(pixels, Reader(sent, others, 64).read_all())
        return series, parcels, pixels

    return read_parcels


def moved(lon, lat, epsg):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(world(), crs).TransformPoint(lon, lat)[:2]


def corner(epsg, lon=6.0, lat=49.6):
    """Return the upper left corner of a tile around a place, on whole pixels of 20 m."""
    x, y = moved(lon, lat, epsg)
    half = 10 * SIZE // 2
    return round((x - half) / 20) * 20.0, round((y + half) / 20) * 20.0


def square(lon, lat=49.6, width=0.002, height=0.001):
    """Return a rectangle of about 145 x 110 m around a place, in degrees."""
    west, east, south, north = lon - width / 2, lon + width / 2, lat - height / 2, lat + height / 2
    ring = f"{west} {south},{east} {south},{east} {north},{west} {north},{west} {south}"
    return f"POLYGON(({ring}))"


def values_of(result, parcel=0):
    """Return the values of a parcel by date, and its key and size."""
    series, _, pixels = result
    position = pixels.index.tolist().index(parcel)
    first, last = pixels.offsets[position : position + 2]
    days = {str(d): pixels.values[first:last, n] for n, d in enumerate(series.dates)}
    return {day: v for day, v in days.items() if np.isfinite(v).any()}, pixels.keys[position]


def assert_same(one, other):
    (values, key), (others, other_key) = one, other
    assert key == other_key
    assert values.keys() == others.keys()
    assert all(np.array_equal(values[day], others[day], equal_nan=True) for day in values)


@pytest.fixture
def tile(product):
    """Return a function that writes a tile of a zone with random values."""

    def make(title, epsg, day=1, lon=6.0, **changed):
        seed = sum(map(ord, title)) + 100 * day
        red = np.random.default_rng(seed).integers(1, 9000, (SIZE, SIZE))
        place = {"corner": corner(epsg, lon), "epsg": epsg, "day": day}
        return product(f"{title}{day}", red, **{**place, **changed})

    return make


def tiles(tile, title, epsg, days=(1, 2), **changed):
    return [tile(title, epsg, day, **changed) for day in days]


# ---------------------------------------------------------------- two zones

WEST, EAST = 32631, 32632


@pytest.mark.parametrize(
    "lon, epsg", [(5.993, WEST), (6.006, EAST), (5.9995, WEST), (6.0005, EAST)]
)
def test_a_parcel_is_read_in_the_zone_that_holds_most_of_it(read, tile, polygons, lon, epsg):
    """Also across the border: the same pixels as of the tiles of that zone alone."""
    layer = polygons([square(lon)], "EPSG:4326")
    west, east = tiles(tile, "w", WEST), tiles(tile, "e", EAST, (1, 3))
    alone = read(west if epsg == WEST else east, layer)
    both = read([*west, *east], layer)
    assert len(both[0].zones) == 2
    assert len(both[0].dates) == 3
    assert_same(values_of(both), values_of(alone))
    crs = both[0].zones[both[1].zones[0]].crs.authid()
    assert crs == f"EPSG:{epsg}"


def test_parcels_of_both_zones_at_once(read, tile, polygons):
    lons = (5.993, 5.9995, 6.0005, 6.006)
    layer = polygons([square(lon) for lon in lons], "EPSG:4326")
    west, east = tiles(tile, "w", WEST), tiles(tile, "e", EAST, (1, 3))
    both = read([*east, *west], layer)
    for parcel, lon in enumerate(lons):
        own = west if lon < 6 else east
        alone = read(own, polygons([square(lon)], "EPSG:4326"))
        assert_same(values_of(both, parcel), values_of(alone))
    assert both[2].values.shape[1] == 3  # one axis of dates


def test_other_tiles_change_nothing(read, tile, polygons):
    """Tiles elsewhere, tiles of the next zone that show a part of the parcel, radar."""
    layer = polygons([square(6.006)], "EPSG:4326")
    west = tiles(tile, "w", WEST)
    alone = read(west, layer)
    beside = tiles(tile, "x", WEST, lon=5.98)
    left, top = corner(EAST, 6.0056)
    # The left half of the parcel lies in it.
    partly = tiles(tile, "e", EAST, corner=(left - 1000, top))
    elsewhere = tiles(tile, "f", EAST, lon=6.3)
    for others in (beside, partly, elsewhere, [*beside, *partly, *elsewhere]):
        assert_same(values_of(read([*others, *west], layer)), values_of(alone))


def test_a_parcel_that_its_zone_covers_in_part(read, tile, polygons):
    """The zone whose tiles show all of it counts."""
    layer = polygons([square(6.0006)], "EPSG:4326")
    left, top = corner(EAST, 6.0006)
    partly = tiles(tile, "e", EAST, corner=(left - 1000, top))
    west = tiles(tile, "w", WEST)
    assert_same(values_of(read([*partly, *west], layer)), values_of(read(west, layer)))


def test_a_parcel_without_observations_in_its_zone(read, tile, product, polygons):
    """A tile covers it, but the orbit does not: it is read in the other zone."""
    layer = polygons([square(6.0006), square(6.006)], "EPSG:4326")
    empty = np.zeros((SIZE, SIZE))
    empty[:, 120:] = 500  # the second parcel
    east = [product(f"e{day}", empty, corner=corner(EAST), epsg=EAST, day=day) for day in (1, 2)]
    west = tiles(tile, "w", WEST)
    both = read([*east, *west], layer)
    crs = [both[0].zones[zone].crs.authid() for zone in both[1].zones]
    assert crs == ["EPSG:32631", "EPSG:32632"]
    assert_same(values_of(both), values_of(read(west, layer)))
    assert_same(values_of(both, 1), values_of(read(east, layer), 1))


def test_zones_of_both_hemispheres(read, tile, polygons):
    layer = polygons([square(9.0, lat) for lat in (0.002, -0.002)], "EPSG:4326")
    north = [tile("n", 32632, day, corner=(499000.0, 1000.0)) for day in (1, 2)]
    south = [tile("s", 32732, day, corner=(499000.0, 10_001_000.0)) for day in (1, 2)]
    both = read([*north, *south], layer)
    assert [both[0].zones[zone].crs.authid() for zone in both[1].zones] == [
        "EPSG:32632", "EPSG:32732"]  # fmt: skip
    assert_same(values_of(both, 0), values_of(read(north, layer), 0))
    assert_same(values_of(both, 1), values_of(read(south, layer), 1))


# ---------------------------------------------------------------- two tiles of one zone


def cut(product, title, red, columns, *, scl=None, day=1):
    """Write the columns of an image as a tile."""
    first, last = columns
    scl = None if scl is None else scl[:, first // 2 : last // 2]
    place = (corner(EAST)[0] + 10 * first, corner(EAST)[1])
    return product(title, red[:, first:last], scl=scl, corner=place, epsg=EAST, day=day)


@pytest.fixture
def seam(polygons):
    """Return the layer of one parcel over the columns 86 to 114 of a tile."""
    left, top = corner(EAST)
    x0, x1, y0, y1 = left + 860, left + 1140, top - 1200, top - 800
    ring = f"{x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}"
    return polygons([f"POLYGON(({ring}))"], f"EPSG:{EAST}")


def test_a_parcel_on_the_seam(read, product, seam):
    """The pixels of a seamless mosaic, each once, with clouds and no-data."""
    red = RNG.integers(1, 9000, (2, SIZE, SIZE))
    red[0, 90:100, 95:104] = 0
    scl = np.where(RNG.random((2, SIZE // 2, SIZE // 2)) < 0.2, 9, 4)
    whole = [product(f"m{d}", red[d], scl=scl[d], corner=corner(EAST), epsg=EAST, day=d + 1)
             for d in (0, 1)]  # fmt: skip
    parts = [cut(product, f"{name}{d}", red[d], columns, scl=scl[d], day=d + 1)
             for d in (0, 1) for name, columns in (("l", (0, 104)), ("r", (96, SIZE)))]  # fmt: skip
    one, other = read(whole, seam), read(parts, seam)
    assert np.isnan(one[2].values).any()
    assert np.array_equal(one[2].values, other[2].values, equal_nan=True)
    assert one[2].keys.tolist() == other[2].keys.tolist()
    again = read(parts[::-1], seam)
    assert np.array_equal(one[2].values, again[2].values, equal_nan=True)


def test_two_granules_of_a_day_that_complete_each_other(read, product, seam):
    """Zeros are no data and are averaged with nothing."""
    red = RNG.integers(1, 9000, (SIZE, SIZE))
    left = np.arange(SIZE)[None, :] < 100
    parts = [product(name, np.where(mine, red, 0), corner=corner(EAST), epsg=EAST)
             for name, mine in (("a", left), ("b", ~left))]  # fmt: skip
    other = product("c", red, corner=corner(EAST), epsg=EAST, day=2)
    _, _, pixels = read([*parts, other], seam)
    assert np.isfinite(pixels.values).all()
    assert np.array_equal(pixels.values[:, 0], pixels.values[:, 1])


def test_a_granule_of_zeros_that_are_not_declared(read, product, seam):
    """A product without a no-data value: 0 in all bands gives way to values."""
    from dataclasses import replace

    red = RNG.integers(1, 9000, (SIZE, SIZE))
    left = np.arange(SIZE)[None, :] < 100
    parts = [product(name, np.where(mine, red, 0), corner=corner(EAST), epsg=EAST)
             for name, mine in (("a", left), ("b", ~left))]  # fmt: skip
    parts = [replace(p, bands=tuple(replace(b, nodata=None) for b in p.bands)) for p in parts]
    other = product("c", red, corner=corner(EAST), epsg=EAST, day=2)
    _, _, pixels = read([*parts, other], seam)
    assert np.array_equal(pixels.values[:, 0], pixels.values[:, 1])


def test_a_pass_over_midnight_is_one_observation(read, product, seam):
    from dataclasses import replace

    red = RNG.integers(1, 9000, (SIZE, SIZE))
    parts = [cut(product, name, red, columns) for name, columns in
             (("l", (0, 104)), ("r", (96, SIZE)))]  # fmt: skip
    midnight = dt.datetime(2022, 6, 2, tzinfo=dt.timezone.utc)
    times = midnight - dt.timedelta(seconds=12), midnight + dt.timedelta(seconds=12)
    parts = [replace(part, acquired=time) for part, time in zip(parts, times)]
    later = product("c", red, corner=corner(EAST), epsg=EAST, day=9)
    series, _, pixels = read([*parts, later], seam)
    assert [str(date) for date in series.dates] == ["2022-06-01", "2022-06-09"]
    assert np.array_equal(pixels.values[:, 0], pixels.values[:, 1])


def test_a_product_of_several_systems_is_refused(tmp_path, product, tile):
    from dataclasses import replace

    west, east = tile("w", WEST), tile("e", EAST)
    mixed = replace(east, bands=(*east.bands, replace(west.bands[0], name="B05", common_name="x")))
    with pytest.raises(PlanarSitsError, match="'e1'.*several coordinate reference systems"):
        build_series(tmp_path / "s.json", [mixed], Wishes("B04,B05"))
