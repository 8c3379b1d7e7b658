"""What output files hold: equal for runs of equal results, an error where a file is damaged."""

import hashlib
import json
from html.parser import HTMLParser
from xml.etree import ElementTree

from osgeo import gdal
from planar_sits.core.networks.safe_file import read_header, read_tensors

# They differ from run to run.
_TIMES = ("seconds", "parcels_per_second")
_VOID = ("meta", "img", "br", "hr", "wbr", "source")


class Page(HTMLParser):
    """A page that is read; raises AssertionError where it is not well-formed.

    Attributes
    ----------
    tags : set of str
    attributes : set of (str, str)
        Tag and name of each attribute.
    text : str
        All text outside of styles.
    """

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.attributes, self.text = [], set(), set(), ""
        assert text.startswith("<!DOCTYPE html>")
        assert text.endswith("</html>\n")
        self.feed(text)
        self.close()
        assert not self.open, f"not closed: {self.open}"

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {(tag, name) for name, _ in attrs}
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, f"</{tag}> closes {self.open}"
        self.open.pop()

    def handle_data(self, data):
        if "style" not in self.open:
            self.text += data

    def handle_comment(self, data):
        raise AssertionError(f"a comment: {data}")


def contents(folder):
    """Return what each output file below a folder holds, by its path there."""
    return {name: content(folder / name) for name in files(folder)}


def files(folder):
    """Return the paths of the files below a folder, without statistics that GDAL may keep."""
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return [
        str(path.relative_to(folder)) for path in paths if path.suffixes[-2:] != [".aux", ".xml"]
    ]


def content(path):
    """Return what an output file holds, without times; raise where it is damaged."""
    readers = {
        ".gpkg": _tables,
        ".csv": _tables,
        ".tif": _raster,
        ".html": _page,
        ".safetensors": _tensors,
        ".qml": _xml,
        ".qlr": _xml,
    }
    return readers.get(path.suffix, _bytes)(path)


def _bytes(path):
    return hashlib.blake2b(path.read_bytes()).hexdigest()


def _tables(path):
    """Return every row of every table of a file, with its geometry."""
    gdal.ErrorReset()
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    assert dataset is not None, f"{path} does not open"
    layers = (dataset.GetLayer(number) for number in range(dataset.GetLayerCount()))
    # Styles have times, and are tested elsewhere.
    tables = {
        layer.GetName(): [_row(feature) for feature in layer]
        for layer in layers
        if layer.GetName() != "layer_styles"
    }
    assert gdal.GetLastErrorType() < gdal.CE_Failure, f"{path}: {gdal.GetLastErrorMsg()}"
    return tables


def _row(feature):
    values = {name: value for name, value in feature.items().items() if name not in _TIMES}
    geometry = feature.GetGeometryRef()
    return values, bytes(geometry.ExportToWkb()) if geometry else None


def _raster(path):
    dataset = gdal.Open(str(path))
    assert dataset is not None, f"{path} does not open"
    gdal.ErrorReset()
    values = dataset.ReadAsArray()
    assert values is not None and gdal.GetLastErrorType() < gdal.CE_Failure, f"{path} is damaged"
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    described = [band.GetDescription() for band in bands]
    return described, dataset.GetGeoTransform(), hashlib.blake2b(values.tobytes()).hexdigest()


def _page(path):
    page = Page(path.read_text(encoding="utf-8"))
    return sorted(page.tags)


def _tensors(path):
    metadata = {name: json.loads(text) for name, text in read_header(path).metadata.items()}
    tensors = {name: array.tobytes() for name, array in read_tensors(path).items()}
    return metadata, tensors


def _xml(path):
    return ElementTree.parse(path).getroot().tag
