"""Values in another scale than a model's are told by every algorithm that takes a model."""

from pathlib import Path

import pytest

OUTPUTS = {
    "classify": {"FRACTION": 2, "OUTPUT": "TEMPORARY_OUTPUT"},
    "temporalattention": {"FRACTION": 2, "TABLE": "TEMPORARY_OUTPUT"},
    "spatialattention": {"FRACTION": 2, "ATTENTION": "TEMPORARY_OUTPUT",
                         "SEMANTIC": "TEMPORARY_OUTPUT"},
    "planarimages": {"COUNT": 1, "FOLDER": "TEMPORARY_OUTPUT"},
}  # fmt: skip
CHANGES = {
    "as they are": lambda values, number: values,
    "reflectance": lambda values, number: values / 10000,
    "offset": lambda values, number: values + 1000,
    "offset of reflectance": lambda values, number: values / 10000 + 0.1,
}


@pytest.fixture(params=["SERIES", "SERIES_FILE"])
def images(request, changed, run, tmp_path):
    """Return a function that gives changed images by one of the parameters of a series."""

    def make(change):
        paths = changed(CHANGES[change])
        if request.param == "SERIES":
            return {"SERIES": paths}
        path = str(tmp_path / "built" / "s.json")
        run("buildseries", FILES=paths, BANDS="nir,red,green", SERIES_FILE=path, REPORT=None)
        return {"SERIES_FILE": path}

    return make


@pytest.fixture
def warnings_of(run, feedback, parcels):
    """Return a function that runs an algorithm with a model; it returns warnings of values."""

    def call(algorithm, model, series, subset="|subset=parcel <= 12"):
        recorder = feedback()
        run(algorithm, recorder, **series, MODEL=model, PARCELS=parcels + subset, DEVICE="cpu",
            **OUTPUTS[algorithm])  # fmt: skip
        return [note for note in recorder.warnings if "values" in note]

    return call


@pytest.mark.parametrize("algorithm", OUTPUTS)
@pytest.mark.parametrize(
    ("change", "cause"),
    [("reflectance", "1/10000 of the model's"), ("offset", "an offset of about 1000")],
)
def test_a_model_of_digital_numbers(warnings_of, images, trained, algorithm, change, cause):
    (note,) = warnings_of(algorithm, trained["MODEL"], images(change))
    assert "% of the values lie outside the ranges that the model was trained on" in note
    assert cause in note


@pytest.mark.parametrize("algorithm", OUTPUTS)
@pytest.mark.parametrize(
    ("change", "cause"),
    [("as they are", "10000 times of the model's"),
     ("offset of reflectance", "an offset of about 0.1")],
)  # fmt: skip
def test_a_model_of_reflectance(warnings_of, images, trained_on_file, algorithm, change, cause):
    (note,) = warnings_of(algorithm, trained_on_file, images(change))
    assert "% of the values lie outside the ranges that the model was trained on" in note
    assert cause in note


@pytest.mark.parametrize("algorithm", OUTPUTS)
def test_the_same_values_give_no_warning(warnings_of, images, trained, trained_on_file, algorithm):
    assert warnings_of(algorithm, trained["MODEL"], images("as they are"), "") == []
    assert warnings_of(algorithm, trained_on_file, images("reflectance"), "") == []


def test_products_of_another_unit_are_told(warnings_of, trained, series_file):
    """A model of rasters without a unit, and a series file of reflectance."""
    (note,) = warnings_of("classify", trained["MODEL"], {"SERIES_FILE": series_file})
    assert "1/10000 of the model's" in note
    assert Path(series_file).exists()
