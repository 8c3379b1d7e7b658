"""Bad input through the real binary: one sentence, no traceback, nothing left on disk."""

import json
import pickle
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr

pytestmark = pytest.mark.slow

QUICK = {"EPOCHS": 1, "LENGTH": 10, "FRACTION": 5, "DEVICE": "cpu"}
NOWHERE = "http://127.0.0.1:9"  # nobody listens at the discard port


@dataclass(frozen=True)
class Given:
    """What a case is made of: sound input, and folders for bad input and for output."""

    sample: Path
    sound_model: Path
    folder: Path
    out: Path

    @property
    def images(self):
        return sorted(self.sample.glob("*.tif"))

    @property
    def masks(self):
        return sorted((self.sample / "masks").glob("*.tif"))


@pytest.fixture(scope="session")
def sound_model(qgis_process, sample, tmp_path_factory):
    """Train a model for one epoch."""
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    done = qgis_process.run(
        "train",
        **QUICK,
        SERIES=sorted(sample.glob("*.tif")),
        PARCELS=sample / "parcels.gpkg",
        CLASS_FIELD="crop",
        MODEL=path,
    )
    assert done.returncode == 0, done.stdout
    return path


@pytest.fixture
def given(sample, sound_model, tmp_path):
    for name in ("bad", "out"):
        (tmp_path / name).mkdir()
    return Given(sample, sound_model, tmp_path / "bad", tmp_path / "out")


def case(name, *said, **changed):
    """Return a case: parameters that are changed, and what the message has to say.

    A value may be a function of `Given`; None leaves the parameter out. In
    ``said``, {0} to {5} are the names of the images, {dates[0]} and so on their dates.
    """
    return pytest.param(changed, said, id=name)


def resolved(parameters, given):
    values = {
        name: value(given) if callable(value) else value for name, value in parameters.items()
    }
    return {name: value for name, value in values.items() if value is not None}


def contents(folder):
    """Return every path below a folder with its bytes, None for folders."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


HEADLINES = (
    "An error was encountered while checking parameter values",
    "The following mandatory parameters were not specified",
)


def error_lines(output):
    """Return the different lines of the error, without the headlines of qgis_process."""
    _, _, error = output.rpartition("\nERROR:")  # QGIS may complain before
    lines = [line.strip() for line in error.splitlines()]
    return list(dict.fromkeys(line for line in lines if line and line not in HEADLINES))


def assert_refused(done, said, before, given):
    assert done.returncode != 0, done.stdout
    assert "Traceback" not in done.stdout, done.stdout
    assert contents(given.out) == before, "an output was left on disk, or a good one changed"
    lines = error_lines(done.stdout)
    assert len(lines) == 1, f"not one sentence: {lines}\n{done.stdout}"
    assert not lines[0].endswith(".."), f"not a sentence: {lines[0]}"
    names = [path.stem for path in given.images]
    dates = [name[-10:] for name in names]
    for part in said:
        part = part.format(*names, dates=dates)
        assert part in lines[0], f"'{part}' is not in: {lines[0]}"


# ---------------------------------------------------------------- models


def model_file(content):
    """Return a function that writes a model file of these bytes."""

    def write(given):
        path = given.folder / "model.safetensors"
        path.write_bytes(content(given.sound_model.read_bytes()))
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
    own = json.loads(header["__metadata__"]["planar_sits"])
    header["__metadata__"]["planar_sits"] = json.dumps({**own, "format_version": 99})


def other_backbone(header):
    own = json.loads(header["__metadata__"]["planar_sits"])
    header["__metadata__"]["planar_sits"] = json.dumps({**own, "backbone": "squeezenet1_1"})


def foreign(header):
    del header["__metadata__"]


BAD_MODELS = [
    case("missing", "nowhere.safetensors' cannot be read", MODEL="nowhere.safetensors"),
    case("folder", "MODEL", "/bad", MODEL=lambda given: given.folder),
    case("empty", "model.safetensors' is empty", MODEL=model_file(lambda sound: b"")),
    case("truncated-header", "truncated", MODEL=model_file(lambda sound: sound[:100])),
    case("truncated-weights", "truncated", MODEL=model_file(lambda sound: sound[:-100])),
    case(
        "pickled",
        "is not a .safetensors file",
        MODEL=model_file(lambda sound: pickle.dumps({"weights": [1.0] * 100})),
    ),
    case("pickled-pth", "MODEL", ".safetensors", MODEL=lambda given: pickled_weights(given)),
    case("foreign", "not a model of Planar SITS", MODEL=model_file(with_header(foreign))),
    case("too-new", "format 99", "update the plugin", MODEL=model_file(with_header(newer))),
    case("other-weights", "is damaged", MODEL=model_file(with_header(other_backbone))),
]


# ---------------------------------------------------------------- rasters


def images_with(place, make):
    """Return a function that gives the images, one of them made anew."""

    def images(given):
        old = given.images[place]
        new = given.folder / old.name
        make(old, new)
        return [new if path == old else path for path in given.images]

    return images


def masks_with(place, make):
    """Return a function that gives the masks, one of them made anew."""

    def masks(given):
        old = given.masks[place]
        new = given.folder / old.name
        make(old, new)
        return [new if path == old else path for path in given.masks]

    return masks


def cut(part):
    """Return a function that keeps a part of a file's bytes."""

    def make(old, new):
        content = old.read_bytes()
        new.write_bytes(content[: int(len(content) * part)])

    return make


def cut_in_the_middle(old, new):
    cut(0.5)(old, new)
    image = gdal.Open(str(new))
    assert image is not None, "the header of the truncated file has to open"
    assert image.RasterCount == gdal.Open(str(old)).RasterCount


def text(old, new):
    new.write_text("This is not an image.\n")


def narrower(old, new):
    image = gdal.Open(str(old))
    window = [0, 0, image.RasterXSize - 1, image.RasterYSize]
    gdal.Translate(str(new), image, srcWin=window)


def shifted(old, new):
    shutil.copy(old, new)
    image = gdal.Open(str(new), gdal.GA_Update)
    west, width, *rest = image.GetGeoTransform()
    image.SetGeoTransform((west + width, width, *rest))


def in_zone_33(old, new):
    gdal.Translate(str(new), str(old), outputSRS="EPSG:32633")


def one_band(old, new):
    gdal.Translate(str(new), str(old), bandList=[1])


def renamed(given):
    """Return the images under names without dates."""
    paths = [given.folder / f"{letter}.tif" for letter in "abcdef"]
    for old, new in zip(given.images, paths):
        shutil.copy(old, new)
    return paths


def of_another_day(given):
    """Return the masks, the third under another day."""
    other = given.folder / "mask_2017-01-31.tif"
    shutil.copy(given.masks[2], other)
    return [*given.masks[:2], other, *given.masks[3:]]


def no_crs_at_all(given):
    """Return the images, none with a CRS."""
    paths = [given.folder / path.name for path in given.images]
    for old, new in zip(given.images, paths):
        image = gdal.GetDriverByName("GTiff").CreateCopy(str(new), gdal.Open(str(old)))
        image.SetProjection("")
    return paths


def first_image(given):
    return given.images[0]


def sample_masks(given):
    return given.masks


BAD_SERIES = [
    case("missing", "SERIES", "nowhere.tif", "cannot be opened", SERIES=["nowhere.tif", "x.tif"]),
    case("none", "SERIES", SERIES=None),
    case("empty", "SERIES", SERIES=""),
    case(
        "truncated-raster",
        "The image '{2}' cannot be read",
        "damaged",
        SERIES=images_with(2, cut_in_the_middle),
    ),
    case("unopenable", "SERIES", "{2}", "cannot be opened", SERIES=images_with(2, cut(0.0005))),
    case("text-as-tif", "SERIES", "{2}", "cannot be opened", SERIES=images_with(2, text)),
    case("grid-size", "'{0}' and '{2}'", "their sizes are", SERIES=images_with(2, narrower)),
    case("grid-extent", "'{0}' and '{2}'", "their extents are", SERIES=images_with(2, shifted)),
    case("grid-crs", "'{0}' and '{2}'", "their CRS are EPSG:32632 and EPSG:32633",
         SERIES=images_with(2, in_zone_33)),
    case("no-crs", "images have no coordinate reference system", SERIES=no_crs_at_all),
    case("band-counts", "'{0}' and '{2}'", "3 and 1 bands", "BANDS",
         SERIES=images_with(2, one_band)),
    case("dates-too-few", "DATES has 2 dates", "6 rasters", DATES="2017-04-01,2017-05-01"),
    case("dates-garbage", "DATES", "'spring' is not a date", "YYYY-MM-DD", DATES="spring"),
    case("dates-impossible", "DATES", "'2017-13-45' is not a date", DATES="2017-13-45"),
    case("dates-with-rest", "DATES", "is not a date", DATES="2017-04-01to2017-05-01"),
    case("dates-nowhere", "No date found for the raster 'a'", "DATES", SERIES=renamed),
    case("stack-dates-nowhere", "No dates found", "'{0}'", "DATES", SERIES=first_image),
    case("one-acquisition", "at least two dates", SERIES=first_image, DATES="2017-04-01"),
    case("one-day-twice", "at least two dates", DATES=",".join(6 * ["2017-04-01"])),
    case("band-out-of-range", "BANDS", "band 8 ", "'{0}' has 3", BANDS="8,4,3"),
    case("bands-not-numbers", "BANDS", "'red,green'", BANDS="red,green"),
    case("bands-other-than-model", "trained on 3 bands", "gives 2", "BANDS", BANDS="1,2"),
    case("season-start-garbage", "SEASON_START", "'March' is not a date", SEASON_START="March"),
    case("season-backwards", "SEASON_END (2017-04-01) must come after SEASON_START (2017-06-01)",
         SEASON_START="2017-06-01", SEASON_END="2017-04-01"),
    case("season-without-image", "holds 0 of the 6 acquisitions", "SEASON_START",
         SEASON_START="2010-01-01", SEASON_END="2010-12-31"),
    case("season-after-images", "acquisitions", "SEASON_START", SEASON_START="2019-01-01"),
    case("season-not-the-models", "covers none of the model's season", "SEASON_START",
         SEASON_START="2015-01-01"),
    case("unknown-stack-order", "STACK_ORDER", "by_date", "by_band", STACK_ORDER="by_magic"),
]  # fmt: skip

BAD_MASKS = [
    case("missing", "MASKS", "nowhere.tif", "cannot be opened", MASKS="nowhere.tif"),
    case("count", "MASKS has 5 rasters", "6 acquisitions", MASKS=lambda given: given.masks[:5]),
    case("grid", "'{0}' and 'mask_", "their sizes are", MASKS=masks_with(2, narrower)),
    case("no-mask-for-a-date", "no mask for {dates[2]}", MASKS=of_another_day),
    case("truncated", "The mask 'mask_", "cannot be read", MASKS=masks_with(1, cut_in_the_middle)),
    case("invalid-not-numbers", "MASK_INVALID", "'cloud'", MASKS=sample_masks,
         MASK_INVALID="cloud"),
]  # fmt: skip


# ---------------------------------------------------------------- parcels


def parcels_with(
    label=lambda place, crop: crop, kind=ogr.wkbPolygon, move=0.0, epsg=32632, driver="GPKG"
):
    """Return a function that writes the sample's parcels with other classes or shapes.

    Parcels for which ``label`` returns False are left out.
    """

    def write(given):
        source = ogr.Open(str(given.sample / "parcels.gpkg"))
        path = given.folder / ("fields.gpkg" if driver == "GPKG" else "fields.shp")
        target = ogr.GetDriverByName(driver).CreateDataSource(str(path))
        reference = None
        if epsg and kind != ogr.wkbNone:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
        layer = target.CreateLayer("fields", reference, kind)
        layer.CreateField(ogr.FieldDefn("crop", ogr.OFTString))
        for place, old in enumerate(source.GetLayer(0)):
            crop = label(place, old.GetField("crop"))
            if crop is False:
                continue
            new = ogr.Feature(layer.GetLayerDefn())
            new.SetField("crop", crop)
            if kind != ogr.wkbNone:
                new.SetGeometry(shape_of(old.GetGeometryRef(), kind, move))
            layer.CreateFeature(new)
        return path

    return write


def shape_of(polygon, kind, move):
    if kind == ogr.wkbPoint:
        return polygon.Centroid()
    ring = polygon.GetGeometryRef(0)
    for i in range(ring.GetPointCount()):
        ring.SetPoint_2D(i, ring.GetX(i) + move, ring.GetY(i))
    return polygon


def text_as_gpkg(given):
    path = given.folder / "fields.gpkg"
    path.write_text("These are not parcels.\n")
    return path


# Refused by training and classification alike.
BAD_PARCELS = [
    case("missing", "PARCELS", PARCELS="nowhere.gpkg"),
    case("text-as-gpkg", "PARCELS", PARCELS=text_as_gpkg),
    case("points", "PARCELS", "'fields'", "no polygons", PARCELS=parcels_with(kind=ogr.wkbPoint)),
    case("table", "PARCELS", "'fields'", "no polygons", PARCELS=parcels_with(kind=ogr.wkbNone)),
    case("empty", "PARCELS", "'fields' has no features",
         PARCELS=parcels_with(lambda place, crop: False)),
    case("no-crs", "parcels have no coordinate reference system",
         PARCELS=parcels_with(epsg=None, driver="ESRI Shapefile")),
    case("undefined-crs", "coordinate reference system", PARCELS=parcels_with(epsg=None)),
]  # fmt: skip

UNUSABLE_PARCELS = [
    case("one-class", "at least two classes", "'wheat' (40)",
         PARCELS=parcels_with(lambda place, crop: "wheat")),
    case("one-parcel-each", "at least two classes", "two usable parcels",
         PARCELS=parcels_with(lambda place, crop: f"crop {place}")),
    case("no-labels", "CLASS_FIELD", PARCELS=parcels_with(lambda place, crop: None)),
    case("no-class-field", "CLASS_FIELD", "no field 'culture'", CLASS_FIELD="culture"),
    case("class-field-not-given", "CLASS_FIELD", CLASS_FIELD=None),
    case("all-outside", "No parcel can be used", "outside the images",
         PARCELS=parcels_with(move=1e5)),
]  # fmt: skip


# ---------------------------------------------------------------- settings


def pickled_weights(given):
    path = given.folder / "weights.pth"
    path.write_bytes(pickle.dumps({"weight": [1.0] * 100}))
    return path


BAD_SETTINGS = [
    case("steps-1", "STEPS is 1", "use 0", STEPS=1),
    case("squeezenet-6-steps", "'squeezenet1_0'", "6 steps", "set STEPS to 21 or more",
         BACKBONE="squeezenet1_0", LENGTH=50),
    case("canvas-length-300", "CANVAS", "canvas 224 x 224", "LENGTH", CANVAS="true", LENGTH=300),
    case("weights-file-not-given", "WEIGHTS_FILE is empty", WEIGHTS="file"),
    case("weights-file-missing", "WEIGHTS_FILE", "nowhere.safetensors", WEIGHTS="file",
         WEIGHTS_FILE="nowhere.safetensors"),
    case("weights-file-pickled", "WEIGHTS_FILE", "Only .safetensors files", WEIGHTS="file",
         WEIGHTS_FILE=pickled_weights),
    case("weights-file-pickled-under-our-name", "WEIGHTS_FILE", "Only .safetensors files",
         WEIGHTS="file",
         WEIGHTS_FILE=lambda given: pickled_weights(given).rename(given.folder / "w.safetensors")),
    case("weights-of-another-network", "do not fit the backbone", "BACKBONE", WEIGHTS="file",
         WEIGHTS_FILE=lambda given: given.sound_model, BACKBONE="squeezenet1_1", STEPS=32,
         LENGTH=32),
    case("imagenet-compact", "WEIGHTS is 'imagenet'", "'compact'", WEIGHTS="imagenet"),
    case("unknown-backbone", "BACKBONE", "squeezenet1_0", "compact", BACKBONE="vgg16"),
    case("unknown-device", "DEVICE", "auto", "cuda", "mps", DEVICE="gpu"),
    case("epochs-0", "EPOCHS", "1", EPOCHS=0),
    case("validation-90", "VALIDATION", "50", VALIDATION=90),
]  # fmt: skip


# ---------------------------------------------------------------- outputs


def below_a_file(name):
    """Return a function that gives a path whose folder is a regular file."""

    def path(given):
        (given.out / "taken").write_text("A file stands where the folder should be.\n")
        return given.out / "taken" / name

    return path


def a_folder(name):
    """Return a function that gives a path where a folder stands, with a file in it."""

    def path(given):
        (given.out / name).mkdir()
        (given.out / name / "kept.txt").write_text("kept\n")
        return given.out / name

    return path


UNWRITABLE_TRAINING = [
    case("model-below-a-file", "MODEL", "taken", MODEL=below_a_file("model.safetensors")),
    case("model-is-a-folder", "MODEL", "folder", MODEL=a_folder("folder.safetensors")),
    case("report-below-a-file", "REPORT", "taken", REPORT=below_a_file("report.html")),
    case("report-is-a-folder", "REPORT", "folder", REPORT=a_folder("folder.html")),
    case("history-below-a-file", "HISTORY", "taken", HISTORY=below_a_file("history.csv")),
    case("history-is-a-folder", "HISTORY", "folder", HISTORY=a_folder("folder.csv")),
]

UNWRITABLE_CLASSIFICATION = [
    case("below-a-file", "OUTPUT", "taken", OUTPUT=below_a_file("parcels.gpkg")),
    case("is-a-folder", "OUTPUT", "folder", OUTPUT=a_folder("folder.gpkg")),
    case("without-extension", "OUTPUT", "taken", OUTPUT=below_a_file("parcels")),
]


# ---------------------------------------------------------------- tests


def train(qgis_process, given, changed, environment=None):
    """Run a training that has good files at the paths of its model and report."""
    shutil.copy(given.sound_model, given.out / "model.safetensors")
    (given.out / "report.html").write_text("<p>An earlier report</p>")
    parameters = {
        **QUICK,
        "SERIES": given.images,
        "PARCELS": given.sample / "parcels.gpkg",
        "CLASS_FIELD": "crop",
        "MODEL": given.out / "model.safetensors",
        "REPORT": given.out / "report.html",
        "HISTORY": given.out / "history.csv",
        **changed,
    }
    parameters = resolved(parameters, given)
    before = contents(given.out)
    return qgis_process.run("train", environment=environment, **parameters), before


def classify(qgis_process, given, changed, stood_before=True):
    """Run a classification, mostly where a good result and its style stand already."""
    if stood_before:
        shutil.copy(given.sample / "parcels.gpkg", given.out / "parcels.gpkg")
        (given.out / "parcels.qml").write_text("<qgis/>")
    parameters = {
        "MODEL": given.sound_model,
        "SERIES": given.images,
        "PARCELS": given.sample / "parcels.gpkg",
        "DEVICE": "cpu",
        "OUTPUT": given.out / "parcels.gpkg",
        **changed,
    }
    parameters = resolved(parameters, given)
    before = contents(given.out)
    return qgis_process.run("classify", **parameters), before


@pytest.mark.parametrize(("changed", "said"), BAD_MODELS)
def test_classify_refuses_a_bad_model(changed, said, qgis_process, given):
    done, before = classify(qgis_process, given, changed)
    assert_refused(done, said, before, given)


@pytest.mark.parametrize(("changed", "said"), BAD_MODELS[:1] + BAD_MODELS[9:])
def test_modelinfo_refuses_a_bad_model(changed, said, qgis_process, given):
    model = resolved(changed, given)["MODEL"]
    done = qgis_process.run("modelinfo", MODEL=model, REPORT=given.out / "report.html")
    assert_refused(done, said, {}, given)


@pytest.mark.parametrize(("changed", "said"), BAD_SERIES)
def test_classify_refuses_a_bad_series(changed, said, qgis_process, given):
    done, before = classify(qgis_process, given, changed)
    assert_refused(done, said, before, given)


@pytest.mark.parametrize(("changed", "said"), BAD_MASKS)
def test_classify_refuses_bad_masks(changed, said, qgis_process, given):
    done, before = classify(qgis_process, given, changed)
    assert_refused(done, said, before, given)


@pytest.mark.parametrize(("changed", "said"), BAD_PARCELS)
def test_classify_refuses_bad_parcels(changed, said, qgis_process, given):
    done, before = classify(qgis_process, given, changed)
    assert_refused(done, said, before, given)


@pytest.mark.parametrize(("changed", "said"), UNWRITABLE_CLASSIFICATION)
def test_classify_refuses_an_unwritable_output(changed, said, qgis_process, given):
    done, before = classify(qgis_process, given, changed)
    assert_refused(done, said, before, given)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        case("found-by-the-check", "not a date", DATES="spring"),
        case("found-when-opened", "band 8", BANDS="8"),
        case("found-when-read", "'{5}' cannot be read", SERIES=images_with(5, cut_in_the_middle)),
    ],
)
def test_classify_leaves_nothing_where_nothing_stood(changed, said, qgis_process, given):
    done, before = classify(qgis_process, given, changed, stood_before=False)
    assert before == {}
    assert_refused(done, said, before, given)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        case("truncated-raster", "cannot be read", SERIES=images_with(2, cut_in_the_middle)),
        case("empty", "'fields' has no features", PARCELS=parcels_with(lambda place, crop: False)),
        case("model-in-a-new-folder", "at least two classes",
             PARCELS=parcels_with(lambda place, crop: "wheat"),
             MODEL=lambda given: given.out / "new" / "model.safetensors"),
        *UNUSABLE_PARCELS,
        *BAD_SETTINGS,
        *UNWRITABLE_TRAINING,
    ],
)  # fmt: skip
def test_train_refuses(changed, said, qgis_process, given):
    done, before = train(qgis_process, given, changed)
    assert_refused(done, said, before, given)


def test_train_without_network_says_how_to_get_the_weights(qgis_process, given, tmp_path):
    offline = {
        "TORCH_HOME": str(tmp_path / "torch"),
        **dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), NOWHERE),
        "no_proxy": "",
        "NO_PROXY": "",
    }
    changed = {"WEIGHTS": "imagenet", "BACKBONE": "squeezenet1_1", "STEPS": 32, "LENGTH": 32}
    done, before = train(qgis_process, given, changed, offline)
    assert_refused(done, ("ImageNet weights of 'squeezenet1_1'", "WEIGHTS 'file'"), before, given)


def test_a_device_that_is_not_there_is_refused(qgis_process, given):
    torch = pytest.importorskip("torch")
    if torch.cuda.is_available():
        pytest.skip("this machine has the device")
    done, before = classify(qgis_process, given, {"DEVICE": "cuda"})
    assert_refused(done, ("DEVICE is 'cuda'", "use 'auto' or 'cpu'"), before, given)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        case("class-count-9", "CLASS_COUNT", "8", CLASS_COUNT=9),
        case("too-few-parcels", "PARCEL_COUNT", "8", PARCEL_COUNT=5, CLASS_COUNT=4),
        case("too-many-dates", "DATE_COUNT", "335", DATE_COUNT=360),
        case("folder-below-a-file", "FOLDER", "taken/scene'", FOLDER=below_a_file("scene")),
        case("folder-is-a-file", "FOLDER", "taken'",
             FOLDER=lambda given: below_a_file("scene")(given).parent),
        case("folder-holds-other-data", "FOLDER", "empty folder",
             FOLDER=lambda given: shutil.copytree(given.sample, given.out / "scene"), DATE_COUNT=7),
    ],
)  # fmt: skip
def test_createsample_refuses(changed, said, qgis_process, given):
    parameters = {
        "PARCEL_COUNT": 20, "DATE_COUNT": 3, "CLASS_COUNT": 2, "FOLDER": given.out / "new",
        **changed,
    }  # fmt: skip
    parameters = resolved(parameters, given)
    before = contents(given.out)
    assert_refused(qgis_process.run("createsample", **parameters), said, before, given)


@pytest.mark.parametrize("where", [below_a_file("page.html"), a_folder("page.html")])
def test_checkenvironment_refuses_an_unwritable_report(where, qgis_process, given):
    report = where(given)
    before = contents(given.out)
    done = qgis_process.run("checkenvironment", REPORT=report)
    assert_refused(done, ("REPORT", report.name), before, given)
