"""What the tests of the provider share: a way to run, trained models, feedback, refusals."""

import functools

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

# Options of a short training, where the method uses them.
QUICK = {"LENGTH": 12, "FRACTION": 10, "EPOCHS": 2}
UNUSED = {
    "hilbert": ("FRACTION",),
    "tempcnn": ("LENGTH", "FRACTION"),
    "lda": tuple(QUICK),
    "parcel_mean_rf": tuple(QUICK),
}


@pytest.fixture(scope="session")
def run(provider):
    """Return a function that runs ``planarsits:<name>`` as a script would."""
    import processing

    def run_algorithm(name, feedback=None, **parameters):
        return processing.run(f"planarsits:{name}", parameters, feedback=feedback)

    return run_algorithm


@pytest.fixture(scope="session")
def series(sample):
    """Parameters of the sample scene's images and masks."""
    return {
        "SERIES": [str(path) for path in sorted((sample / "images").glob("*.tif"))],
        "MASKS": [str(path) for path in sorted((sample / "masks").glob("*.tif"))],
    }


@pytest.fixture(scope="session")
def parcels(sample):
    """Path of the sample scene's parcels."""
    return str(sample / "parcels.gpkg")


@pytest.fixture(scope="session")
def trained(run, series, parcels, tmp_path_factory):
    """Results of a short training on the sample scene."""
    folder = tmp_path_factory.mktemp("trained")
    return run(
        "train",
        **series,
        PARCELS=parcels,
        CLASS_FIELD="crop",
        LENGTH=12,
        FRACTION=20,
        EPOCHS=3,
        DEVICE="cpu",
        MODEL=str(folder / "model.safetensors"),
        REPORT=str(folder / "report.html"),
        HISTORY=str(folder / "history.gpkg"),
    )


@pytest.fixture(scope="session")
def trained_by(run, series, parcels, tmp_path_factory):
    """Return a function that gives the results of a short training by a method."""

    @functools.cache
    def results(method):
        folder = tmp_path_factory.mktemp(method)
        unused = UNUSED.get(method, ())
        return run(
            "train",
            **series,
            **{name: value for name, value in QUICK.items() if name not in unused},
            PARCELS=parcels,
            CLASS_FIELD="crop",
            METHOD=method,
            DEVICE="cpu",
            MODEL=str(folder / "model.safetensors"),
            REPORT=None,
            HISTORY=str(folder / "history.gpkg"),
        )

    return results


@pytest.fixture(scope="session")
def safe(sample, tmp_path_factory):
    """Folder of the sample scene as SAFE folders of two baselines."""
    from planar_sits.tests.support.safe_scenes import write_safe_scene

    return write_safe_scene(sample, tmp_path_factory.mktemp("safe"))


@pytest.fixture(scope="session")
def series_file(run, safe, tmp_path_factory):
    """Path of the series of `safe`."""
    path = tmp_path_factory.mktemp("series") / "series.json"
    run("buildseries", FOLDER=str(safe), BANDS="nir,red,green", SERIES_FILE=str(path))
    return str(path)


@pytest.fixture(scope="session")
def trained_on_file(run, series_file, parcels, tmp_path_factory):
    """Path of a model that was trained on `series_file`."""
    path = str(tmp_path_factory.mktemp("model") / "model.safetensors")
    run("train", SERIES_FILE=series_file, PARCELS=parcels, CLASS_FIELD="crop", LENGTH=12,
        FRACTION=20, EPOCHS=3, DEVICE="cpu", REPORT=None, MODEL=path)  # fmt: skip
    return path


@pytest.fixture(scope="session")
def quick_inputs(series, parcels, trained, safe, tmp_path_factory):
    """Inputs of `quick_run`."""
    from planar_sits.tests.support.classified import CLASSES, classified_layer, make_classified

    data = make_classified(120)
    seen = [CLASSES[k] if row % 2 else None for row, k in enumerate(data[1])]
    path = tmp_path_factory.mktemp("quick") / "classified.gpkg"
    return {
        "series": series,
        "parcels": parcels,
        "few": f"{parcels}|subset=parcel < 3",
        "classified": classified_layer(path, data, [("seen", seen)]),
        "model": trained["MODEL"],
        "safe": str(safe),
    }


@pytest.fixture
def quick_run(provider, quick_inputs, tmp_path):
    """Return a function that gives the parameters of a quick run with all outputs as files."""
    from planar_sits.tests.support.quick_runs import outputs_in, quick_parameters

    def make(name, folder=tmp_path):
        outputs = outputs_in(folder, provider.algorithm(name))
        return {**quick_parameters(name, quick_inputs), **outputs}

    return make


class Recorder:
    """Makes feedback that keeps its messages, and can cancel at a message."""

    def __new__(cls, cancel_at=None):
        from qgis.core import QgsProcessingFeedback

        class Feedback(QgsProcessingFeedback):
            def __init__(self):
                super().__init__()
                self.infos, self.warnings, self.fractions = [], [], []
                self.progressChanged.connect(self.fractions.append)

            def pushInfo(self, info):
                self.infos.append(info)
                if cancel_at and cancel_at in info:
                    self.cancel()

            def pushWarning(self, warning):
                self.warnings.append(warning)

        return Feedback()


@pytest.fixture
def feedback(qgis_app):
    """Return the `Recorder` class: call it for a feedback."""
    return Recorder


@pytest.fixture
def make_run(provider):
    """Return a function that makes a `Run` of an algorithm from its parameters."""
    from planar_sits.processing_provider.run import Run
    from qgis.core import QgsProcessingContext

    def make(algorithm, feedback=None, **parameters):
        instance = provider.algorithm(algorithm).create()
        return Run(instance, parameters, QgsProcessingContext(), feedback)

    return make


@pytest.fixture(scope="session")
def refusal(run):
    """Return a function that runs an algorithm that is refused, and gives the message.

    Keyword arguments are its parameters.
    """
    from planar_sits.tests.support.refusals import without_headlines
    from qgis.core import QgsProcessingException

    def message(algorithm, **parameters):
        feedback, reports = Recorder(), []
        feedback.reportError = lambda error, fatal=False: reports.append(error)
        with pytest.raises(QgsProcessingException) as caught:
            run(algorithm, feedback, **parameters)
        return without_headlines([*reports, str(caught.value)])

    return message


@pytest.fixture
def sample_run(make_run, series, parcels, feedback):
    """Return a function that makes a run over the sample scene."""

    def make(algorithm="train", **more):
        return make_run(algorithm, feedback(), **{**series, "PARCELS": parcels, **more})

    return make


@pytest.fixture
def changed(series, tmp_path):
    """Return a function that writes the images with other values, and returns their paths."""

    def write(change):
        from osgeo import gdal

        paths = []
        for number, path in enumerate(series["SERIES"]):
            source = gdal.Open(path)
            values = change(source.ReadAsArray().astype(np.float32), number)
            copy = gdal.GetDriverByName("GTiff").Create(
                str(tmp_path / path.rsplit("/", 1)[-1]),
                source.RasterXSize,
                source.RasterYSize,
                source.RasterCount,
                gdal.GDT_Float32,
            )
            copy.SetGeoTransform(source.GetGeoTransform())
            copy.SetProjection(source.GetProjection())
            for band, data in enumerate(values, 1):
                copy.GetRasterBand(band).WriteArray(data)
                copy.GetRasterBand(band).SetDescription(source.GetRasterBand(band).GetDescription())
            paths.append(copy.GetDescription())
            del copy
        return paths

    return write


@pytest.fixture
def dialog_of(provider, monkeypatch):
    """Return a function that gives the dialog of an algorithm as the toolbox opens it."""
    from processing.gui import ParametersPanel
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    monkeypatch.setattr(ParametersPanel, "iface", None)  # the one of the tests has no browser

    opened = []  # as long as the test lasts

    def make(name):
        algorithm = provider.algorithm(name).create()
        dialog = algorithm.createCustomParametersWidget(None)
        opened.append((algorithm, dialog or AlgorithmDialog(algorithm)))
        return opened[-1][1]

    return make


# ---------------------------------------------------------------- bad input


@pytest.fixture
def sound(sample, trained, tmp_path):
    """Sound input, and empty folders for bad input and for output."""
    from pathlib import Path

    from planar_sits.tests.support.refusals import BadInput

    for name in ("bad", "out"):
        (tmp_path / name).mkdir()
    return BadInput(sample, Path(trained["MODEL"]), tmp_path / "bad", tmp_path / "out")


@pytest.fixture
def training(sound):
    """Return a function that gives the parameters of a training, with changes.

    Good files stand at the paths of its model and report.
    """
    import shutil

    from planar_sits.tests.support.refusals import resolved

    def parameters(changed):
        shutil.copy(sound.sound_model, sound.out / "model.safetensors")
        (sound.out / "report.html").write_text("<p>An earlier report</p>")
        return resolved(
            {
                "EPOCHS": 1,
                "LENGTH": 10,
                "FRACTION": 5,
                "DEVICE": "cpu",
                "SERIES": sound.images,
                "PARCELS": sound.sample / "parcels.gpkg",
                "CLASS_FIELD": "crop",
                "MODEL": sound.out / "model.safetensors",
                "REPORT": sound.out / "report.html",
                "HISTORY": sound.out / "history.csv",
                **changed,
            },
            sound,
        )

    return parameters


@pytest.fixture
def classification(sound):
    """Return a function that gives the parameters of a classification, with changes.

    A good result and its style stand at its path, unless ``stood_before`` is False.
    """
    import shutil

    from planar_sits.tests.support.refusals import resolved

    def parameters(changed, stood_before=True):
        if stood_before:
            shutil.copy(sound.sample / "parcels.gpkg", sound.out / "parcels.gpkg")
            (sound.out / "parcels.qml").write_text("<qgis/>")
        return resolved(
            {
                "MODEL": sound.sound_model,
                "SERIES": sound.images,
                "PARCELS": sound.sample / "parcels.gpkg",
                "DEVICE": "cpu",
                "OUTPUT": sound.out / "parcels.gpkg",
                **changed,
            },
            sound,
        )

    return parameters


@pytest.fixture
def assert_refused(refusal, sound):
    """Return a function that asserts that a run is refused and writes nothing."""
    from planar_sits.tests.support.refusals import assert_sentence, contents

    def check(algorithm, parameters, parts):
        before = contents(sound.out)
        message = refusal(algorithm, **parameters)
        assert contents(sound.out) == before, "an output was left on disk, or a good one changed"
        assert_sentence(message, parts, sound)

    return check


@pytest.fixture
def grouped(parcels):
    """Return a function that adds the group of each crop to the parcels."""
    from planar_sits.tests.support.layers import copied
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    def layer(group_of):
        copy = copied(parcels)
        copy.dataProvider().addAttributes([QgsField("grp", QVariant.String)])
        copy.updateFields()
        column = copy.fields().lookupField("grp")
        values = {one.id(): {column: group_of(one)} for one in copy.getFeatures()}
        copy.dataProvider().changeAttributeValues(values)
        return copy

    return layer


@pytest.fixture
def project(qgis_app):
    """The project, empty."""
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def run_from_dialog(provider, feedback):
    """Return a function that runs an algorithm in a worker and loads its layers."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    def run(name, parameters):
        context, recorder, loop, outcome = QgsProcessingContext(), feedback(), QEventLoop(), {}
        context.setProject(QgsProject.instance())

        def finished(done, results):
            outcome.update(done=done, results=results)
            loop.quit()

        algorithm = provider.algorithm(name).create()
        accepted, message = algorithm.checkParameterValues(parameters, context)
        assert accepted, message
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, recorder)
        task.executed.connect(finished)
        QgsApplication.taskManager().addTask(task)
        QTimer.singleShot(120_000, loop.quit)
        loop.exec()
        assert outcome["done"], recorder.infos + recorder.warnings
        assert handleAlgorithmResults(algorithm, context, recorder, True, outcome["results"])
        return outcome["results"]

    return run
