"""planarsits:buildseries with optical products: one ground, seen by several families."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.tests.support import optical_scenes as scenes
from planar_sits.tests.support.products import zipped

SCENES = {
    "02.14": lambda sample, folder: scenes.write_safes(sample, folder, ("02.14",)),
    "04.00": lambda sample, folder: scenes.write_safes(sample, folder, ("04.00",)),
    "reprocessed": lambda sample, folder: scenes.write_safes(sample, folder, ("05.00", "02.09")),
    "stac items": scenes.write_item_scene,
    "theia": scenes.write_theia_scene,
    "landsat": scenes.write_landsat_scene,
    "hls": scenes.write_hls_scene,
}
ARCHIVES = {"04.00": ".zip", "theia": ".zip", "landsat": ".tar", "hls": ".zip"}


def _archived(folder, ending):
    """Pack each product into an archive of its own, with and without its folder in turn."""
    loose = [path for path in folder.iterdir() if path.is_file()]
    for file in loose:  # a granule of HLS has no folder
        place = folder / ".".join(file.name.split(".")[:6])
        place.mkdir(exist_ok=True)
        file.rename(place / file.name)
    for number, product in enumerate(sorted(folder.iterdir())):
        zipped(product, folder / f"{product.name}{ending}", top=number % 2 == 0)
    return folder


@pytest.fixture(scope="module")
def built(run, sample, tmp_path_factory):
    """Return a function that builds the series of a family; its path."""
    known = {}

    def build(name, packed=False):
        if (name, packed) not in known:
            folder = tmp_path_factory.mktemp("optical")
            products = SCENES[name](sample, folder / "in")
            if packed:
                _archived(products, ARCHIVES[name])
            path = folder / "s.json"
            run("buildseries", FOLDER=str(products), BANDS="nir,red,green", REPORT=None,
                SERIES_FILE=str(path))  # fmt: skip
            known[name, packed] = path
        return known[name, packed]

    return build


def observed(path):
    """Return the values (dates, bands, h, w) of a series file, NaN where masked."""
    from planar_sits.core.products.masks import parse_rule
    from planar_sits.core.series.catalog.read import read_catalog

    images = []
    for item in read_catalog(path).items:
        values = gdal.Open(str(path.parent / item.image)).ReadAsArray().astype(np.float64)
        assert [band.title for band in item.bands] == ["nir", "red", "green"]
        codes = gdal.Open(str(path.parent / item.mask)).ReadAsArray()
        for code, mask in zip(codes.reshape(-1, *values.shape[1:]), item.masks):
            values[:, parse_rule(mask.rule).invalid(code)] = np.nan
        images.append(values)
    return np.stack(images)


def truth(sample, name):
    """Return the values that `observed` is to give, by hand."""
    images = []
    for day in scenes.days(sample):
        values = np.where(day.values > 0, day.values / 10000, np.nan)
        if name == "landsat":  # its steps of reflectance are 2.75e-05
            values = np.rint((values + 0.2) / 2.75e-5) * 2.75e-5 - 0.2
        values[:, day.cloud] = np.nan
        images.append(values)
    return np.stack(images)


CASES = [(name, False) for name in SCENES] + [(name, True) for name in ARCHIVES]


@pytest.mark.parametrize(("name", "packed"), CASES)
def test_reflectance_is_that_of_the_ground(built, sample, name, packed):
    np.testing.assert_allclose(observed(built(name, packed)), truth(sample, name), atol=1e-6)


@pytest.fixture(scope="module")
def model(run, built, parcels, tmp_path_factory):
    """Path of a model of the Sentinel-2 series of baseline 02.14."""
    path = str(tmp_path_factory.mktemp("model") / "model.safetensors")
    run("train", SERIES_FILE=str(built("02.14")), PARCELS=parcels, CLASS_FIELD="crop", MODEL=path,
        LENGTH=12, FRACTION=20, EPOCHS=3, DEVICE="cpu", REPORT=None)  # fmt: skip
    return path


@pytest.fixture(scope="module")
def classes_of(run, built, model, parcels, tmp_path_factory):
    """Return a function that classifies the series of a family; class and confidence."""
    from qgis.core import QgsVectorLayer

    def classify(name, packed=False):
        output = str(tmp_path_factory.mktemp("classes") / "o.gpkg")
        run("classify", SERIES_FILE=str(built(name, packed)), MODEL=model, PARCELS=parcels,
            OUTPUT=output, DEVICE="cpu")  # fmt: skip
        layer = QgsVectorLayer(output, "o")
        return [(f["pred_class"], f["pred_conf"]) for f in layer.getFeatures()]

    return classify


@pytest.mark.parametrize(("name", "packed"), CASES[1:])
def test_classes_do_not_depend_on_the_product(classes_of, name, packed):
    expected, found = classes_of("02.14"), classes_of(name, packed)
    assert len(set(expected)) > 3
    assert [label for label, _ in found] == [label for label, _ in expected]
    np.testing.assert_allclose(
        [share for _, share in found], [share for _, share in expected], atol=2e-3
    )


def test_bands_of_10_and_20_m_with_a_mask_of_20_m(run, tmp_path):
    """The finest pixels are those of the series; a coarse pixel stands in four of them."""
    from planar_sits.tests.support.products import ground, write_safe

    write_safe(tmp_path / "in", "05.00", "20170415")
    run("buildseries", FOLDER=str(tmp_path / "in"), BANDS="red,swir16,B8A,B09",
        SERIES_FILE=str(tmp_path / "s.json"), REPORT=None)  # fmt: skip
    (item,) = json.loads((tmp_path / "s.json").read_text())["features"]
    raster = gdal.Open(str(next((tmp_path / "s_rasters").glob("*U.vrt"))))
    values = raster.ReadAsArray()
    for band, found in zip(("B04", "B11", "B8A", "B09"), values):
        step = {"B04": 1, "B09": 6}.get(band, 2)
        expected = ground(band)[: 12 // step, : 12 // step]
        expected[0, 0] = np.nan
        np.testing.assert_allclose(found, np.kron(expected, np.ones((step, step))), atol=1e-6)
    mask = gdal.Open(str(next((tmp_path / "s_rasters").glob("*_mask.vrt")))).ReadAsArray()
    assert mask.shape == (12, 12)
    assert np.kron(np.arange(6), np.ones(2)).tolist() == mask[0].tolist()
    assert item["properties"]["datetime"].startswith("2017-04-15")


def _by_hand(fill, bits):
    """Return which of 16 bits, each alone and none, are invalid."""
    return [index in bits or index in fill for index in range(16)] + [False]


@pytest.mark.parametrize(
    "classes, bits",
    [
        ([], []),
        (["cloud"], [1, 3]),  # dilated cloud, cloud
        (["cirrus"], [2]),
        (["shadow"], [4]),
        (["snow"], [5]),
        (["cloud", "shadow", "cirrus", "snow"], [1, 2, 3, 4, 5]),
    ],
)
def test_bits_of_landsat_by_a_hand_made_oracle(run, tmp_path, classes, bits):
    from planar_sits.tests.support.products import write_landsat, write_raster

    product = write_landsat(tmp_path / "in")
    codes = np.zeros((12, 12), np.uint16)
    codes[1, :] = 2 ** np.arange(12)
    codes[2, :4] = 2 ** np.arange(12, 16)
    name = next(product.glob("*_QA_PIXEL.TIF"))
    write_raster(name, codes, 30, 1)
    write_raster(str(name).replace("QA_PIXEL", "QA_RADSAT"), 0 * codes, 30)
    path = tmp_path / "s.json"
    run("buildseries", FOLDER=str(tmp_path / "in"), BANDS="nir,red,green", MASK_CLASSES=classes,
        SERIES_FILE=str(path), REPORT=None)  # fmt: skip
    invalid = np.isnan(observed(path)[0, 0]).ravel()
    told = [*invalid[12:28], invalid[30]]
    assert told == _by_hand([0], bits)


def _shorten(path, share):
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])


IMAGES = {"02.14": "*_B04_10m.jp2", "stac items": "*/B04.tif", "theia": "*_FRE_B4.tif",
          "landsat": "*_SR_B4.TIF", "hls": "*.B04.tif"}  # fmt: skip
METADATA = {"02.14": "MTD_MSIL2A.xml", "theia": "*_MTD_ALL.xml"}


def _image(folder, name):
    return min(path for path in folder.rglob(IMAGES[name].split("/")[-1]))


def _cut(folder, name):
    image = _image(folder, name)
    _shorten(image, 0.9)
    return image.name


def _page(folder, name):
    """A page of a server in place of the file."""
    image = _image(folder, name)
    image.write_text("<html>sign in</html>")
    return image.name


def _missing(folder, name):
    _image(folder, name).unlink()
    return "no band 'red'"


def _bomb(folder, name):
    metadata = min(folder.rglob(METADATA[name]))
    metadata.write_text('<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>')
    return "declare entities"


def _mtl_bomb(folder, name):
    metadata = min(folder.rglob("*_MTL.txt"))
    metadata.with_suffix(".xml").write_text('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>')
    metadata.unlink()
    return "declare entities"


def _json_bomb(folder, name):
    metadata = min(folder.rglob("*_MTL.txt"))
    metadata.with_suffix(".json").write_text("[" * 200000)
    return "MTL.json is damaged"


def _truncated(folder, name):
    _archived(folder, ARCHIVES.get(name, ".zip"))
    archive = min(folder.iterdir())
    _shorten(archive, 0.4)
    return f"'{archive.name}' is truncated"


def _link_to_a_file(folder, name):
    image = _image(folder, name)
    shutil.move(image, folder.parent / image.name)
    image.symlink_to(folder.parent / image.name)
    return "leads out of the folder"


def _link_to_a_folder(folder, name):
    (folder.parent / "other").mkdir()
    (folder / "linked").symlink_to(folder.parent / "other")
    return "'linked' leads out of the folder"


def _unlike(folder, name):
    from planar_sits.tests.support.products import write_safe, write_theia

    (write_theia if name != "theia" else write_safe)(folder)
    return "unlike kinds"


BAD = [(name, damage) for name in IMAGES
       for damage in (_cut, _page, _missing, _truncated, _link_to_a_file, _link_to_a_folder,
                      _unlike)]  # fmt: skip
BAD += [(name, _bomb) for name in METADATA] + [("landsat", _mtl_bomb), ("landsat", _json_bomb)]


@pytest.fixture(scope="module")
def sound_products(sample, tmp_path_factory):
    """Folder of the products of each family."""
    folder = tmp_path_factory.mktemp("sound")
    return {name: SCENES[name](sample, folder / name) for name in IMAGES}


@pytest.mark.parametrize(
    ("name", "damage"), BAD, ids=[f"{name}-{damage.__name__[1:]}" for name, damage in BAD]
)
def test_bad_products_are_refused_in_one_sentence(refusal, sound_products, tmp_path, name, damage):
    folder, out = tmp_path / "in", tmp_path / "out"
    shutil.copytree(sound_products[name], folder)
    out.mkdir()
    part = damage(folder, name)
    message = refusal(
        "buildseries",
        FOLDER=str(folder),
        BANDS="nir,red",
        SERIES_FILE=str(out / "s.json"),
        REPORT=str(out / "r.html"),
        ACQUISITIONS=str(out / "a.csv"),
    )
    assert part in message, message
    assert "\n" not in message and message.rstrip().endswith(".")
    assert [path.name for path in Path(out).rglob("*")] == []
