"""The bands of a model in other images: by name, and never by position in silence."""

from pathlib import Path

import pytest
from osgeo import gdal
from planar_sits.tests.support.layers import rows

NAMES = ["near infrared", "red", "green"]


@pytest.fixture
def images(series, tmp_path):
    """Return a function that writes the sample's images with other bands.

    Parameters
    ----------
    order : list of int
        Bands of the sample, from 1; they may repeat.
    names : list of str
        Descriptions, '' for none.
    prefix : str
        Of the file names.
    stacked : bool
        All dates in one raster, each band described by its date and name.
    """

    def write(order, names, prefix="image", stacked=False):
        folder = tmp_path / "images"
        folder.mkdir(exist_ok=True)
        paths = []
        for path in series["SERIES"]:
            day = Path(path).stem[-10:]
            copy = str(folder / f"{prefix}_{day}.tif")
            gdal.Translate(copy, path, bandList=order)
            image = gdal.Open(copy, gdal.GA_Update)
            for number, name in enumerate(names, 1):
                image.GetRasterBand(number).SetDescription(name)
            image = None
            paths.append(copy)
        if not stacked:
            return paths
        parts = [(path, number) for path in paths for number in range(1, len(order) + 1)]
        files = [str(folder / f"{index}.tif") for index in range(len(parts))]
        for file, (path, number) in zip(files, parts):
            gdal.Translate(file, path, bandList=[number])
        virtual, stack = str(folder / "stack.vrt"), str(folder / f"{prefix}.tif")
        gdal.BuildVRT(virtual, files, separate=True).FlushCache()
        gdal.Translate(stack, virtual)
        image = gdal.Open(stack, gdal.GA_Update)
        for index, (path, number) in enumerate(parts, 1):
            day = Path(path).stem[-10:]
            image.GetRasterBand(index).SetDescription(f"{day} {names[number - 1]}")
        image = None
        return [stack]

    return write


@pytest.fixture(scope="module")
def trained_on(run, parcels, tmp_path_factory):
    """Return a function that trains on images and returns the path of the model."""

    def train(paths, **more):
        path = str(tmp_path_factory.mktemp("model") / "model.safetensors")
        run("train", SERIES=paths, PARCELS=parcels, CLASS_FIELD="crop", METHOD="lda",
            DEVICE="cpu", MODEL=path, REPORT=None, **more)  # fmt: skip
        return path

    return train


@pytest.fixture(scope="module")
def lda(trained_on, series):
    """Model of the sample's bands: near infrared, red, green."""
    return trained_on(series["SERIES"])


@pytest.fixture
def classify(run, feedback, parcels):
    """Return a function that classifies images; it returns the classes and the warnings."""

    def call(paths, model, **more):
        recorder = feedback()
        result = run("classify", recorder, SERIES=paths, MODEL=model, PARCELS=parcels,
                     DEVICE="cpu", OUTPUT="TEMPORARY_OUTPUT", **more)  # fmt: skip
        found = [(row["pred_class"], row["pred_conf"]) for row in rows(result["OUTPUT"])]
        return found, recorder.warnings

    return call


@pytest.mark.parametrize("stacked", [False, True])
@pytest.mark.parametrize(
    "order, names, prefix",
    [
        ([2, 1, 3], ["red", "near infrared", "green"], "image"),
        ([3, 2, 1, 2], ["green", "red", "nir", "blue"], "image"),
        ([3, 1, 2], ["GREEN", " Near Infrared", "Red "], "image"),
        ([3, 2, 1], ["B03", "B04", "B08"], "image"),
        ([3, 2, 1], ["B3", "B4", "B5"], "LC08_L2SP_195026"),
        ([3, 2, 1], ["B2", "B3", "B4"], "LT05_L2SP_195026"),
        ([3, 2, 2, 1], ["SR_B3", "SR_B4", "SR_B6", "SR_B5"], "image"),
        ([3, 2, 1], ["B03", "B04", "B05"], "HLS.L30.T32ULU"),
        ([3, 2, 1], ["B03", "B04", "B8A"], "HLS.S30.T32ULU"),
    ],
)
def test_bands_are_found_by_name(classify, lda, series, images, order, names, prefix, stacked):
    expected, _ = classify(series["SERIES"], lda)
    found, warnings = classify(images(order, names, prefix, stacked), lda)
    assert found == expected
    assert warnings == []


def test_only_the_bands_that_are_chosen_count(classify, lda, series, images):
    """BANDS settles which of two near infrared bands is meant."""
    expected, _ = classify(series["SERIES"], lda)
    paths = images([2, 1, 3, 2], ["red", "nir", "green", "nir"])
    assert classify(paths, lda, BANDS="3,2,1") == (expected, [])


def test_a_model_knows_the_sensor_of_its_bands(classify, trained_on, images, run, tmp_path):
    """B5 is near infrared on Landsat 8 and red edge on Sentinel-2."""
    landsat = images([1, 2, 3], ["B5", "B4", "B3"], "LC08_L2SP_195026")
    model = trained_on(landsat)
    expected, _ = classify(landsat, model)
    sentinel = images([2, 3, 2, 1], ["B5", "B3", "B4", "B8"], "S2A_T32ULU")
    assert classify(sentinel, model) == (expected, [])


def test_surface_reflectance_bands_without_a_sensor_are_told(classify, lda, series, images):
    expected, _ = classify(series["SERIES"], lda)
    found, (note,) = classify(images([2, 1, 3], ["SR_B4", "SR_B5", "SR_B3"]), lda)
    assert found == expected
    assert "Landsat 8" in note and "SR_B5" in note


def test_another_near_infrared_band_is_told(classify, lda, series, images):
    expected, _ = classify(series["SERIES"], lda)
    found, (note,) = classify(images([3, 2, 1], ["B03", "B04", "B8A"]), lda)
    assert found == expected
    assert "'near infrared'" in note and "B8A" in note


@pytest.mark.parametrize(
    "order, names, missing",
    [
        ([1, 2, 3], ["nir", "red", "blue"], "green"),
        ([2, 1, 3], ["red", "nir", "third"], "green"),
        ([1, 2, 3], ["B8", "B4", "B2"], "green"),
        ([1, 2], ["nir", "red"], "green"),
        ([1, 1, 2, 3], ["nir", "NIR", "red", "green"], "twice"),
        ([1, 2, 3], ["B5", "B4", "B3"], "near infrared"),
        ([1, 2, 3], ["ndvi", "evi", "nbr"], "near infrared"),
    ],
)
def test_bands_that_are_missing_are_refused(
    refusal, lda, images, parcels, tmp_path, order, names, missing
):
    output = tmp_path / "o.gpkg"
    message = refusal("classify", SERIES=images(order, names), MODEL=lda, PARCELS=parcels,
                      OUTPUT=str(output))  # fmt: skip
    assert missing in message and ", ".join(NAMES) in message
    assert all(name in message for name in names)
    assert message.count("\n") == 0 and not output.exists()


def test_bands_without_names_are_taken_in_their_order_with_a_warning(
    classify, lda, series, images, trained_on
):
    expected, _ = classify(series["SERIES"], lda)
    found, (note,) = classify(images([1, 2, 3], ["", "", ""]), lda)
    assert found == expected
    assert "near infrared, red, green" in note and "band 1, band 2, band 3" in note
    model = trained_on(images([1, 2, 3], ["", "", ""]))
    for names in (["", "", ""], NAMES):
        found, (note,) = classify(images([1, 2, 3], names), model)
        assert found == expected
        assert "order" in note


def test_a_single_band_without_a_name_needs_no_warning(classify, trained_on, images):
    paths = images([1], [""])
    assert classify(paths, trained_on(paths))[1] == []
