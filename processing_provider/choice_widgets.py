"""Widgets of parameters for options: dialogs show texts, values stay identifiers.

QGIS shows the static strings of an enum as they are. Its parameters name `ChoiceWidget` in their
metadata, so that dialogs, batch dialogs and the modeler call it for a widget.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterEnum,
    QgsProcessingParameters,
)
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QComboBox

from .parameter_kinds import option_texts

if TYPE_CHECKING:
    from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper
    from qgis.PyQt.QtWidgets import QWidget

_STATIC = QgsProcessingModelChildParameterSource.Source.StaticValue
# Characters of a text that are shown in the narrowest dialog.
_SHOWN = 20


class ChoiceWidget:
    """What QGIS calls for the widget of an enum: one of its own, with texts.

    Parameters
    ----------
    definition : QgsProcessingParameterEnum
    dialog : QWidget
    row, column : int
        Of a batch dialog.
    """

    def __new__(
        cls, definition: QgsProcessingParameterEnum, dialog: QWidget, row: int = 0, column: int = 0
    ) -> QWidget | QgsAbstractProcessingParameterWidgetWrapper:
        kinds = QgsProcessingGui.WidgetType
        if type(dialog).__name__ == "ModelerParametersDialog":
            return modeler_widget(definition, dialog)
        batch = type(dialog).__name__ == "BatchAlgorithmDialog"
        return dialog_wrapper(definition, kinds.Batch if batch else kinds.Standard)


def dialog_wrapper(
    definition: QgsProcessingParameterEnum, kind: QgsProcessingGui.WidgetType
) -> QgsAbstractProcessingParameterWidgetWrapper:
    """Return the wrapper of a widget for dialogs.

    It is that of an enum with the texts as options, whose values are their numbers; dialogs, which
    are written in Python, get and set identifiers.

    Parameters
    ----------
    definition : QgsProcessingParameterEnum
    kind : QgsProcessingGui.WidgetType
    """
    options, several = definition.options(), definition.allowMultiple()
    shown = _with_texts(definition)
    wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(shown, kind)
    number, set_number = wrapper.parameterValue, wrapper.setParameterValue

    def value() -> object:
        """Return the identifier of the chosen option, or a list of them."""
        chosen = number()
        if several:
            return [options[int(each)] for each in chosen or ()]
        return None if chosen is None else options[int(chosen)]

    def set_value(value: object, context: QgsProcessingContext) -> None:
        """Choose the options of a value of the parameter: identifiers, or their numbers."""
        set_number(_numbers(definition, value, context), context)

    make_widget = wrapper.createWrappedWidget

    def widget(context: QgsProcessingContext) -> QWidget:
        """Return the widget, which long texts do not make wider than the dialog."""
        made = make_widget(context)
        if isinstance(made, QComboBox):
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            made.setSizeAdjustPolicy(policy)
            made.setMinimumContentsLength(_SHOWN)
        return made

    wrapper.parameterValue, wrapper.setParameterValue = value, set_value
    wrapper.createWrappedWidget = widget
    wrapper.kept = shown, definition  # as long as the wrapper
    return wrapper


def _with_texts(definition: QgsProcessingParameterEnum) -> QgsProcessingParameterEnum:
    """Return an enum with texts as options, whose values are their numbers."""
    shown = QgsProcessingParameterEnum(
        definition.name(),
        definition.description(),
        list(option_texts(definition).values()),
        definition.allowMultiple(),
        _numbers(definition, definition.defaultValue(), QgsProcessingContext()),
        bool(definition.flags() & definition.Flag.FlagOptional),
    )
    shown.setHelp(definition.help())
    return shown


def _numbers(
    definition: QgsProcessingParameterEnum, value: object, context: QgsProcessingContext
) -> int | list[int] | None:
    """Return the numbers of the options of a value of an enum."""
    options = definition.options()
    if definition.allowMultiple():
        chosen = QgsProcessingParameters.parameterAsEnumStrings(definition, value, context)
        return [options.index(name) for name in chosen if name in options]
    name = QgsProcessingParameters.parameterAsEnumString(definition, value, context)
    return options.index(name) if name in options else None


def modeler_widget(definition: QgsProcessingParameterEnum, dialog: QWidget) -> QWidget:
    """Return the widget for a step of a model, whose value may come from other steps.

    Parameters
    ----------
    definition : QgsProcessingParameterEnum
    dialog : ModelerParametersDialog
    """
    several = definition.allowMultiple()
    shown = _with_texts(definition) if several else definition
    widget = QgsGui.processingGuiRegistry().createModelerParameterWidget(
        dialog.model, dialog.childId, shown, dialog.context
    )
    if several:
        _exchange_identifiers(widget, definition)
        widget.kept = shown, definition  # as long as the widget
        return widget
    texts = option_texts(definition)
    for box in widget.findChildren(QComboBox):
        for index in range(box.count()):
            text = texts.get(str(box.itemData(index)))
            if text:
                box.setItemText(index, text)
    return widget


def _exchange_identifiers(widget: QWidget, definition: QgsProcessingParameterEnum) -> None:
    """Let a widget for several texts take and give identifiers: the model holds them."""
    kinds, options = QgsProcessingModelChildParameterSource, definition.options()
    value, set_value = widget.value, widget.setWidgetValue

    def changed(given: object, change: Callable[[object], object]) -> object:
        if isinstance(given, list):
            return [changed(one, change) for one in given]
        if not isinstance(given, kinds) or given.source() != _STATIC:
            return given
        return kinds.fromStaticValue(change(given.staticValue()))

    def numbers(chosen: object) -> object:
        return _numbers(definition, chosen, QgsProcessingContext())

    widget.value = lambda: changed(
        value(), lambda chosen: [options[int(one)] for one in chosen or ()]
    )
    widget.setWidgetValue = lambda given: set_value(changed(given, numbers))
