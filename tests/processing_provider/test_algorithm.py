"""The base class of the algorithms: checks, also of model steps, and errors."""

import sys
from contextlib import contextmanager, nullcontext

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider import algorithm
from planar_sits.processing_provider.algorithm import PlanarSitsAlgorithm
from planar_sits.processing_provider.parameter_kinds import integer_parameter
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback


class Example(PlanarSitsAlgorithm):
    """An algorithm that raises its attribute ``error``, if set."""

    NAME, TITLE, GROUP = "example", "Example", "Help"
    NEEDS = ()
    error = None

    def add_parameters(self):
        self.add(integer_parameter("COUNT", "Count", 3, (1, 9)), "Number of things.")

    def check(self, run):
        if run.integer("COUNT") == 7:
            raise PlanarSitsError("COUNT: 7 is taken.")

    def compute(self, run):
        if self.error:
            raise self.error
        return {"COUNT": run.integer("COUNT")}


@pytest.fixture
def example(qgis_app):
    made = Example()
    made.initAlgorithm()
    return made


def processed(example, **parameters):
    return example.processAlgorithm(parameters, QgsProcessingContext(), QgsProcessingFeedback())


def test_compute_gets_the_parameters(example):
    assert processed(example, COUNT=5) == {"COUNT": 5}


@pytest.mark.parametrize(
    ("error", "part"),
    [(PlanarSitsError("COUNT: no."), r"Count \(COUNT\): no\."), (MemoryError(), "MEMORY_MB")],
)
def test_errors_become_messages_of_qgis(example, error, part):
    example.error = error
    with pytest.raises(QgsProcessingException, match=part):
        processed(example)


@pytest.mark.parametrize("error", [None, PlanarSitsError("no"), ZeroDivisionError()])
def test_the_cluster_is_there_for_compute_and_released_after_it(example, monkeypatch, error):
    seen = []

    @contextmanager
    def opened(run):
        try:
            yield "cluster"
        finally:
            seen.append("released")

    def compute(run):
        seen.append(run.cluster)
        return Example.compute(example, run)

    monkeypatch.setattr(algorithm, "open_cluster", opened)
    monkeypatch.setattr(example, "compute", compute, raising=False)
    example.error = error
    with pytest.raises((QgsProcessingException, ZeroDivisionError)) if error else nullcontext():
        processed(example)
    assert seen == ["cluster", "released"]


def test_other_errors_are_not_hidden(example):
    example.error = ZeroDivisionError()
    with pytest.raises(ZeroDivisionError):
        processed(example)


@pytest.mark.parametrize(("value", "part"), [(7, "taken"), (10, "COUNT"), ("many", "COUNT")])
def test_bad_parameters_are_refused_by_the_check(example, value, part):
    accepted, message = example.checkParameterValues({"COUNT": value}, QgsProcessingContext())
    assert not accepted
    assert part in message


def test_a_step_of_a_model_is_checked_when_it_is_prepared(example):
    # The modeler does not call checkParameterValues().
    with pytest.raises(QgsProcessingException, match="taken"):
        example.prepareAlgorithm({"COUNT": 7}, QgsProcessingContext(), QgsProcessingFeedback())


def test_missing_packages_are_named(example, monkeypatch):
    monkeypatch.setattr(Example, "NEEDS", ("safetensors",))
    monkeypatch.setitem(sys.modules, "safetensors", None)
    accepted, message = example.checkParameterValues({}, QgsProcessingContext())
    assert not accepted
    assert "safetensors" in message
    assert example.canExecute() == (False, message)
