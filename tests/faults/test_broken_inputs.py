"""Inputs that are cut off, replaced or removed: one sentence and no output, or a right result."""

import os
import random
import shutil

import pytest
from osgeo import gdal
from planar_sits.tests.support.layers import rows
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

pytestmark = pytest.mark.faults
CUTS = int(os.environ.get("PLANAR_SITS_CUTS", 4))
VECTORS = {"gpkg": "GPKG", "geojson": "GeoJSON", "fgb": "FlatGeobuf", "shp": "ESRI Shapefile"}
RASTERS = {"deflate": ["TILED=YES", "COMPRESS=DEFLATE"], "plain": [], "lzw": ["COMPRESS=LZW"]}
# How messages about the content of a file call it.
TITLES = {"SERIES": "image", "MASKS": "mask"}


class Inputs:
    """Copies of the sample scene that may be broken."""

    def __init__(self, sample, model, folder):
        self.folder, self.out = folder / "in", folder / "out"
        self.sample, self.model = sample, model
        self.fresh()

    def fresh(self):
        """Make all inputs anew, and an empty folder for outputs."""
        for folder in (self.folder, self.out):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.sample, self.folder)
        self.out.mkdir()

    def parameters(self, algorithm="classify", **changed):
        """Return the parameters of a run."""
        parameters = {
            "SERIES": [str(path) for path in sorted((self.folder / "images").glob("*.tif"))],
            "MASKS": [str(path) for path in sorted((self.folder / "masks").glob("*.tif"))],
            "PARCELS": str(self.folder / "parcels.gpkg"),
            "DEVICE": "cpu",
        }
        if algorithm == "train":
            parameters.update(
                CLASS_FIELD="crop", EPOCHS=1, LENGTH=10, FRACTION=5,
                MODEL=str(self.out / "m.safetensors"), REPORT=None,
            )  # fmt: skip
        else:
            parameters.update(MODEL=self.model, OUTPUT=str(self.out / "o.gpkg"))
        return {**parameters, **changed}


@pytest.fixture
def inputs(sample, trained, tmp_path):
    return Inputs(sample, trained["MODEL"], tmp_path)


@pytest.fixture(scope="module")
def expected(run, series, parcels, trained):
    """What is decided on each parcel of the sound inputs."""
    inputs = {**series, "PARCELS": parcels, "MODEL": trained["MODEL"]}
    return decided(run("classify", **inputs, DEVICE="cpu", OUTPUT="memory:")["OUTPUT"])


def decided(layer):
    return sorted((row["parcel"], row["pred_class"], row["pred_npix"]) for row in rows(layer))


@pytest.fixture
def attempt(provider, inputs, expected):
    """Return a function that runs an algorithm, and calls others before its check and its work.

    It returns the message of a run that is refused, '' where the result is right.
    """

    def run(names=(), before_check=None, before_work=None, algorithm="classify", **changed):
        errors = []

        class Feedback(QgsProcessingFeedback):
            def reportError(self, error, fatalError=False):
                errors.append(error)

        parameters = inputs.parameters(algorithm, **changed)
        instance, context = provider.algorithm(algorithm).create(), QgsProcessingContext()
        if before_check:
            before_check()
        accepted, message = instance.checkParameterValues(parameters, context)
        if accepted:
            if before_work:
                before_work()
            _, accepted = instance.run(parameters, context, Feedback(), {}, True)
            message = " ".join(errors)
        if accepted:
            assert algorithm != "classify" or decided(inputs.out / "o.gpkg") == expected
            return ""
        assert "Traceback" not in message and "\n" not in message, message
        assert list(inputs.out.iterdir()) == [], message
        for name in names:
            assert name in message, f"'{name}' is not in: {message}"
        return message

    return run


def cut(path, generator):
    """Keep a random part of the bytes of a file; return their number."""
    size = path.stat().st_size
    # Seldom near the ends by itself, where headers and indices are.
    length = generator.choice(
        [generator.randrange(size), generator.randrange(min(size, 200)), size - 1, 0]
    )
    os.truncate(path, length)
    return length


@pytest.mark.parametrize("kind", RASTERS)
@pytest.mark.parametrize("which", ["SERIES", "MASKS"])
def test_a_raster_that_is_cut_off(inputs, attempt, kind, which):
    generator, refused = random.Random(f"{kind} {which}"), 0
    for _ in range(CUTS):
        inputs.fresh()
        folder = inputs.folder / ("masks" if which == "MASKS" else "images")
        path = generator.choice(sorted(folder.glob("*.tif")))
        gdal.Translate(str(inputs.folder / "new"), str(path), creationOptions=RASTERS[kind])
        (inputs.folder / "new").replace(path)
        cut(path, generator)
        refused += bool(attempt(names=[path.stem]))
    assert refused


@pytest.mark.parametrize("kind", VECTORS)
def test_parcels_that_are_cut_off(inputs, attempt, kind):
    generator, refused = random.Random(kind), 0
    for number in range(CUTS):
        inputs.fresh()
        path = inputs.folder / f"cut.{kind}"
        gdal.VectorTranslate(str(path), str(inputs.folder / "parcels.gpkg"), format=VECTORS[kind])
        sides = sorted(inputs.folder.glob("cut.*"))
        part = generator.choice(sides) if number % 2 else path
        cut(part, generator)
        message = attempt(PARCELS=str(path))
        # Without its .prj the layer has no CRS, which is said of "the parcels".
        assert not message or "parcels" in message.lower()
        refused += bool(message)
    assert refused


def directory(path):
    path.unlink()
    path.mkdir()


def text(path):
    path.write_text("Neither an image nor parcels.\n")


def nothing(path):
    path.unlink()


@pytest.mark.parametrize("change", [directory, text, nothing])
@pytest.mark.parametrize("moment", ["before_check", "before_work"])
@pytest.mark.parametrize("which", ["SERIES", "MASKS", "PARCELS", "MODEL"])
def test_an_input_that_is_replaced(inputs, attempt, which, moment, change):
    paths = {
        "SERIES": sorted((inputs.folder / "images").glob("*.tif"))[2],
        "MASKS": sorted((inputs.folder / "masks").glob("*.tif"))[3],
        "PARCELS": inputs.folder / "parcels.gpkg",
        "MODEL": inputs.folder / "copy.safetensors",
    }
    shutil.copy(inputs.model, paths["MODEL"])
    path, moments = paths[which], {moment: lambda: change(path)}
    message = attempt(names=[path.stem], MODEL=str(paths["MODEL"]), **moments)
    assert message, "a result without its input"
    assert message.startswith((f"{which}: ", f"The {TITLES.get(which)} ")) or which in message
