"""What holds for every algorithm: its layers are loaded, its history runs again, it stops."""

import json

import pytest
from planar_sits.tests.support.outputs import contents, files
from planar_sits.tests.support.quick_runs import OPTIONS
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
)

LAYERS = ("sink", "rasterDestination")
every_algorithm = pytest.mark.parametrize("name", OPTIONS)


def test_no_algorithm_is_left_out(provider):
    assert set(OPTIONS) == {algorithm.name() for algorithm in provider.own_algorithms()}


def layer_outputs(algorithm):
    """Return the identifiers of the outputs that are layers."""
    definitions = algorithm.destinationParameterDefinitions()
    return [each.name() for each in definitions if each.type() in LAYERS]


# ---------------------------------------------------------------- from the dialog


@every_algorithm
def test_all_layers_are_loaded_when_the_dialog_ends(
    run_from_dialog, provider, quick_run, project, name
):
    parameters = quick_run(name)
    loaded = layer_outputs(provider.algorithm(name))
    for output in loaded:
        parameters[output] = QgsProcessingOutputLayerDefinition(parameters[output], project)
    results = run_from_dialog(name, parameters)
    sources = {layer.source().split("|")[0] for layer in project.mapLayers().values()}
    outputs = {str(results[output]).split("|")[0] for output in loaded}
    assert outputs <= sources
    # The whole sample scene is loaded (test_sample_layers.py), and the attention by date.
    assert sources == outputs or name in ("createsample", "spatialattention")
    assert all(layer.isValid() for layer in project.mapLayers().values())


# ---------------------------------------------------------------- the history


def history_entries(algorithm, parameters, context):
    """Return the parameters that the kinds of history give back, by their names."""
    kept = algorithm.preprocessParameters(parameters)
    command = algorithm.asPythonCommand(kept, context)
    entries = {"Python": eval(command.partition(",")[2].rstrip(" )"))}  # noqa: S307
    if hasattr(algorithm, "asMap"):
        entries["JSON"] = json.loads(json.dumps(algorithm.asMap(kept, context)))["inputs"]
    return entries


def read_values(make_run, name, parameters):
    """Return the values of all parameters that are no layers, as the algorithm reads them."""
    run = make_run(name, **parameters)
    kinds = ("number", "enum", "boolean", "string", "field", "file")
    definitions = run.algorithm.parameterDefinitions()
    return {one.name(): run.value(one.name()) for one in definitions if one.type() in kinds}


@every_algorithm
@pytest.mark.parametrize("given", ["options", "defaults", "other"])
def test_the_history_runs_again(provider, make_run, quick_run, name, given):
    algorithm, context = provider.algorithm(name).create(), QgsProcessingContext()
    parameters = quick_run(name)
    if given != "options":  # as dialogs do: every parameter with its value
        for definition in algorithm.parameterDefinitions():
            if not definition.isDestination():
                parameters.setdefault(definition.name(), definition.defaultValue())
    if given == "other":
        lists = {"crossvalidate": "METHODS", "buildseries": "MASK_CLASSES"}
        if name not in lists:
            return
        options = algorithm.parameterDefinition(lists[name]).options()
        parameters[lists[name]] = [options[3], options[1]]
    for kind, entry in history_entries(algorithm, parameters, context).items():
        accepted, message = algorithm.checkParameterValues(entry, context)
        assert accepted, f"{kind}: {message}"
        assert read_values(make_run, name, entry) == read_values(make_run, name, parameters), kind


@pytest.mark.parametrize(
    ("name", "parameter"), [("crossvalidate", "METHODS"), ("buildseries", "MASK_CLASSES")]
)
def test_an_empty_list_of_the_history_is_the_default(make_run, quick_run, name, parameter):
    run = make_run(name, **{**quick_run(name), parameter: ""})
    assert run.algorithm.checkParameterValues(run.parameters, run.context) == (True, "")
    assert run.value(parameter) == run.default(parameter)


# ---------------------------------------------------------------- requests to stop


class Stopping(QgsProcessingFeedback):
    """Feedback that is cancelled at the n-th question whether it is, or after a file is there."""

    def __init__(self, moment=None, path=None):
        super().__init__()
        self.moment, self.path, self.asked, self.warnings = moment, path, 0, []

    def isCanceled(self):
        self.asked += 1
        if self.asked == self.moment or (self.path and self.path.exists()):
            self.cancel()
        return super().isCanceled()

    def pushWarning(self, text):
        self.warnings.append(text)


@every_algorithm
def test_a_request_to_stop_leaves_all_or_nothing(run, provider, quick_run, tmp_path, name):
    whole = tmp_path / "whole"
    feedback = Stopping()
    run(name, feedback, **quick_run(name, whole))
    expected = files(whole)
    for before_end in (1, 3):
        folder = tmp_path / f"stopped_{before_end}"
        stopping = Stopping(moment=feedback.asked - before_end)
        try:
            run(name, stopping, **quick_run(name, folder))
        except QgsProcessingException as error:
            assert "Cancelled" in str(error)
            assert not folder.exists() or not contents(folder)
        else:
            assert files(folder) == expected


@every_algorithm
def test_a_request_to_stop_after_the_first_output_is_too_late(run, quick_run, tmp_path, name):
    whole = tmp_path / "whole"
    run(name, None, **quick_run(name, whole))
    expected = files(whole)
    for number, path in enumerate({expected[0], expected[-1]}):
        folder = tmp_path / f"after_{number}"
        stopping = Stopping(path=folder / path)
        run(name, stopping, **quick_run(name, folder))
        assert files(folder) == expected
        assert "complete" in stopping.warnings[-1]


# ---------------------------------------------------------------- the batch dialog


@pytest.mark.parametrize("empty", ["", None, "definition", "property"])
@every_algorithm
def test_an_empty_optional_output_is_not_requested(run, provider, quick_run, tmp_path, name, empty):
    values = {
        "definition": QgsProcessingOutputLayerDefinition("", QgsProject.instance()),
        "property": QgsProcessingOutputLayerDefinition(QgsProperty.fromExpression("''")),
    }
    parameters, wanted, others = quick_run(name), set(), set()
    for definition in provider.algorithm(name).destinationParameterDefinitions():
        output = definition.name()
        optional = bool(definition.flags() & definition.Flag.FlagOptional)
        (others if optional else wanted).add(output.lower())
        if optional:
            layer = definition.type() in LAYERS
            parameters[output] = values.get(empty, empty) if layer else empty and ""
    run(name, None, **parameters)
    written = {path.split("/")[0].split(".")[0] for path in files(tmp_path)}
    assert wanted <= written
    assert not written & others
