"""Bad rasters, parcels and weights, made from sound ones: functions of a `BadInput`."""

import json
import math
import pickle
import shutil
import struct

from osgeo import gdal, ogr, osr

# ---------------------------------------------------------------- models


def model_file(content):
    """Return a function that writes a model file of these bytes."""

    def write(sound):
        path = sound.folder / "model.safetensors"
        path.write_bytes(content(sound.sound_model.read_bytes()))
        return path

    return write


def with_header(change):
    """Return a function from a sound model's bytes to those with a changed header."""

    def rewrite(sound):
        length = int.from_bytes(sound[:8], "little")
        header = json.loads(sound[8 : 8 + length])
        change(header)
        text = json.dumps(header).encode()
        return len(text).to_bytes(8, "little") + text + sound[8 + length :]

    return rewrite


def newer(header):
    """Change a header to that of a newer format."""
    _change_description(header, format_version=99)


def other_backbone(header):
    """Change a header to that of another network."""
    _change_description(header, backbone="squeezenet1_1")


def with_field(field, value):
    """Return a function that changes a field of the description in a header."""
    return lambda header: _change_description(header, **{field: value})


def with_nan(content):
    """Return a model's bytes with a weight that is no number: the last bytes of the file."""
    return content[:-4] + struct.pack("<f", math.nan)


def foreign(header):
    """Change a header to that of a file that is no model."""
    del header["__metadata__"]


def _change_description(header, **values):
    description = json.loads(header["__metadata__"]["planar_sits"])
    header["__metadata__"]["planar_sits"] = json.dumps({**description, **values})


def pickled_weights(sound):
    """Write pickled weights under their usual suffix."""
    path = sound.folder / "weights.pth"
    path.write_bytes(pickle.dumps({"weight": [1.0] * 100}))
    return path


# ---------------------------------------------------------------- rasters


def images_with(index, make):
    """Return a function that gives the images, one of them made anew."""
    return lambda sound: _with(sound.images, index, make, sound.folder)


def masks_with(index, make):
    """Return a function that gives the masks, one of them made anew."""
    return lambda sound: _with(sound.masks, index, make, sound.folder)


def _with(paths, index, make, folder):
    old = paths[index]
    new = folder / old.name
    make(old, new)
    return [new if path == old else path for path in paths]


def cut(part):
    """Return a function that keeps a part of a file's bytes."""

    def make(old, new):
        content = old.read_bytes()
        new.write_bytes(content[: int(len(content) * part)])

    return make


def cut_in_the_middle(old, new):
    """Keep half of a raster, which still opens."""
    cut(0.5)(old, new)
    image = gdal.Open(str(new))
    assert image is not None, "the header of the truncated file has to open"
    assert image.RasterCount == gdal.Open(str(old)).RasterCount


def text(old, new):
    """Write text under the name of a raster."""
    new.write_text("This is not an image.\n")


def narrower(old, new):
    """Leave out the last column."""
    image = gdal.Open(str(old))
    window = [0, 0, image.RasterXSize - 1, image.RasterYSize]
    gdal.Translate(str(new), image, srcWin=window)


def shifted(old, new):
    """Shift by one pixel."""
    shutil.copy(old, new)
    image = gdal.Open(str(new), gdal.GA_Update)
    west, width, *rest = image.GetGeoTransform()
    image.SetGeoTransform((west + width, width, *rest))


def in_zone_33(old, new):
    """Give another CRS."""
    gdal.Translate(str(new), str(old), outputSRS="EPSG:32633")


def one_band(old, new):
    """Keep the first band."""
    gdal.Translate(str(new), str(old), bandList=[1])


def without_dates(sound):
    """Return the images under names without dates."""
    paths = [sound.folder / f"{letter}.tif" for letter in "abcdef"]
    for old, new in zip(sound.images, paths):
        shutil.copy(old, new)
    return paths


def without_crs(sound):
    """Return the images, none with a CRS."""
    paths = [sound.folder / path.name for path in sound.images]
    for old, new in zip(sound.images, paths):
        image = gdal.GetDriverByName("GTiff").CreateCopy(str(new), gdal.Open(str(old)))
        image.SetProjection("")
    return paths


def masks_of_another_day(sound):
    """Return the masks, the third under another day."""
    other = sound.folder / "mask_2017-01-31.tif"
    shutil.copy(sound.masks[2], other)
    return [*sound.masks[:2], other, *sound.masks[3:]]


# ---------------------------------------------------------------- parcels


def parcels_with(
    label=lambda index, crop: crop, kind=ogr.wkbPolygon, move=0.0, epsg=32632, driver="GPKG"
):
    """Return a function that writes the sample's parcels with other classes or shapes.

    Parcels for which ``label`` returns False are left out.
    """

    def write(sound):
        source = ogr.Open(str(sound.sample / "parcels.gpkg"))
        path = sound.folder / ("fields.gpkg" if driver == "GPKG" else "fields.shp")
        target = ogr.GetDriverByName(driver).CreateDataSource(str(path))
        reference = None
        if epsg and kind != ogr.wkbNone:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
        layer = target.CreateLayer("fields", reference, kind)
        layer.CreateField(ogr.FieldDefn("crop", ogr.OFTString))
        for index, old in enumerate(source.GetLayer(0)):
            crop = label(index, old.GetField("crop"))
            if crop is False:
                continue
            new = ogr.Feature(layer.GetLayerDefn())
            new.SetField("crop", crop)
            if kind != ogr.wkbNone:
                new.SetGeometry(_shape(old.GetGeometryRef(), kind, move))
            layer.CreateFeature(new)
        return path

    return write


def _shape(polygon, kind, move):
    if kind == ogr.wkbPoint:
        return polygon.Centroid()
    ring = polygon.GetGeometryRef(0)
    for i in range(ring.GetPointCount()):
        ring.SetPoint_2D(i, ring.GetX(i) + move, ring.GetY(i))
    return polygon


def text_as_gpkg(sound):
    """Write text under the name of a GeoPackage."""
    path = sound.folder / "fields.gpkg"
    path.write_text("These are not parcels.\n")
    return path
