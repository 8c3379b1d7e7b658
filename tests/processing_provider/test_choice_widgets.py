"""Dialogs show texts for options; scripts, models and the history keep identifiers."""

import pytest
from planar_sits.processing_provider.choice_widgets import ChoiceWidget
from planar_sits.processing_provider.parameter_kinds import option_texts
from planar_sits.tests.support.quick_runs import OPTIONS
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QWidget


class BatchAlgorithmDialog(QWidget):
    """A dialog by the name from which QGIS tells its kind."""


class ModelerParametersDialog(QWidget):
    """The same for a step of a model."""


def enums(algorithm):
    """Return the parameters of an algorithm that offer options."""
    return [one for one in algorithm.parameterDefinitions() if one.type() == "enum"]


@pytest.fixture
def definition(provider):
    """Return a function that gives a parameter."""
    kept = []

    def get(algorithm, name):
        kept.append(provider.algorithm(algorithm).create())
        return kept[-1].parameterDefinition(name)

    return get


def shown(box):
    """Return the texts of a box."""
    return [box.itemText(index) for index in range(box.count())]


@pytest.mark.parametrize("name", OPTIONS)
def test_every_option_has_a_text_of_its_own(provider, name):
    for one in enums(provider.algorithm(name)):
        texts = option_texts(one)
        assert list(texts) == one.options(), one.name()
        assert len(set(texts.values())) == len(texts), one.name()
        assert all(text[0].isupper() or text[0].isdigit() for text in texts.values()), texts
        assert not {text for text in texts.values() if "_" in text.replace("visit_prob", "")}


@pytest.mark.parametrize("name", OPTIONS)
def test_the_real_dialog_shows_texts_and_gives_identifiers(provider, dialog_of, quick_run, name):
    dialog = dialog_of(name)
    wrappers = dialog.mainWidget().wrappers
    for one in enums(provider.algorithm(name)):
        wrapper = wrappers[one.name()]
        if not one.allowMultiple():
            assert shown(wrapper.wrappedWidget()) == list(option_texts(one).values())
        assert wrapper.parameterValue() == one.defaultValue()
    for one in enums(provider.algorithm(name)):
        wrapper = wrappers[one.name()]
        chosen = one.options()[-2:] if one.allowMultiple() else one.options()[-1]
        dialog.setParameters({**quick_run(name), one.name(): chosen})
        assert wrapper.parameterValue() == chosen
        given = dialog.createProcessingParameters()[one.name()]
        assert given == (",".join(chosen) if one.allowMultiple() else chosen)


def test_an_identifier_is_shown_as_its_text(definition):
    wrapper = ChoiceWidget(definition("train", "METHOD"), QWidget())
    widget = wrapper.createWrappedWidget(QgsProcessingContext())
    wrapper.setParameterValue("lda", QgsProcessingContext())
    assert wrapper.parameterValue() == "lda"
    assert widget.currentText().startswith("LDA")


@pytest.mark.parametrize("value", [["lda", "tempcnn"], "tempcnn,lda"])
def test_several_options_are_checked(definition, value):
    wrapper = ChoiceWidget(definition("crossvalidate", "METHODS"), BatchAlgorithmDialog())
    widget = wrapper.createWrappedWidget(QgsProcessingContext())
    wrapper.setParameterValue(value, QgsProcessingContext())
    assert sorted(wrapper.parameterValue()) == ["lda", "tempcnn"]
    assert widget.findChild(QLineEdit).text() == "2 options selected"


def test_a_choice_of_the_operator_is_told(definition):
    wrapper, told = ChoiceWidget(definition("train", "WEIGHTS"), QWidget()), []
    wrapper.widgetValueHasChanged.connect(told.append)
    box = wrapper.createWrappedWidget(QgsProcessingContext())
    before = len(told)
    box.setCurrentIndex(2)
    assert len(told) == before + 1
    assert wrapper.parameterValue() == "file"


def test_a_step_of_a_model_shows_texts_too(provider, definition):
    dialog = ModelerParametersDialog()
    dialog.model, dialog.context = QgsProcessingModelAlgorithm(), QgsProcessingContext()
    child = QgsProcessingModelChildAlgorithm("planarsits:train")
    child.setChildId("step")
    dialog.childId = dialog.model.addChildAlgorithm(child)
    one = definition("train", "METHOD")
    widget = ChoiceWidget(one, dialog)
    texts = list(option_texts(one).values())
    assert any(shown(box) == texts for box in widget.findChildren(QComboBox))
    widget.setWidgetValue([])
    assert widget.value().staticValue() in one.options()


@pytest.mark.parametrize("value", [["lda", "tempcnn"], "lda,tempcnn", None])
def test_several_options_of_a_step_of_a_model_show_texts_too(definition, value):
    dialog = ModelerParametersDialog()
    dialog.model, dialog.context = QgsProcessingModelAlgorithm(), QgsProcessingContext()
    dialog.model.addModelParameter(
        QgsProcessingParameterString("given"), QgsProcessingModelParameter("given")
    )
    child = QgsProcessingModelChildAlgorithm("planarsits:crossvalidate")
    child.setChildId("step")
    dialog.childId = dialog.model.addChildAlgorithm(child)
    one = definition("crossvalidate", "METHODS")
    widget = ChoiceWidget(one, dialog)
    assert widget.parameterDefinition().options() == list(option_texts(one).values())
    source = QgsProcessingModelChildParameterSource
    chosen = one.defaultValue() if value is None else value
    widget.setWidgetValue([source.fromStaticValue(chosen)])
    assert (
        widget.findChildren(QLineEdit)[-1].text() == f"{5 if value is None else 2} options selected"
    )
    given = widget.value()
    given = given[0] if isinstance(given, list) else given
    wanted = one.defaultValue() if value is None else ["lda", "tempcnn"]
    assert sorted(given.staticValue()) == sorted(wanted)
    widget.setWidgetValue([source.fromModelParameter("given")])
    given = widget.value()
    given = given[0] if isinstance(given, list) else given
    assert given.parameterName() == "given"


def test_the_real_dialog_of_a_step_gives_identifiers(provider, monkeypatch):
    from processing.modeler import ModelerParametersDialog as module

    model = QgsProcessingModelAlgorithm()
    algorithm = provider.algorithm("crossvalidate").create()
    step = QgsProcessingModelChildAlgorithm("planarsits:crossvalidate")
    source = QgsProcessingModelChildParameterSource.fromStaticValue
    step.addParameterSources("METHODS", [source(["lda", "random_walk"])])
    name = model.addChildAlgorithm(step)
    dialog = module.ModelerParametersDialog(algorithm, model, name)
    (given,) = dialog.createAlgorithm().parameterSources()["METHODS"]
    assert sorted(given.staticValue()) == ["lda", "random_walk"]


def test_the_real_batch_dialog_gives_identifiers(provider, monkeypatch):
    from processing.gui import BatchPanel
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    monkeypatch.setattr(BatchPanel, "iface", None)  # the one of the tests has no browser
    algorithm = provider.algorithm("crossvalidate").create()
    panel = BatchAlgorithmDialog(algorithm).mainWidget()
    values = panel.parametersForRow(0, warnOnInvalid=False)[0]
    for one in enums(algorithm):
        assert values[one.name()] == one.defaultValue()
