"""Kinds of parameters: one or several of options, whole and real numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterNumber

# Metadata of an enum: the texts of its options, and the widget that shows them.
_TEXTS = "texts"
_WIDGET = {"class": f"{__package__}.choice_widgets.ChoiceWidget"}


def enum_parameter(
    name: str, title: str, options: Mapping[str, str], default: str
) -> QgsProcessingParameterEnum:
    """Return an enum parameter whose values are identifiers.

    Parameters
    ----------
    name, title : str
    options : mapping of str to str
        What dialogs show for each identifier.
    default : str
    """
    return _enum_parameter(name, title, options, default)


def several_parameter(
    name: str,
    title: str,
    options: Mapping[str, str],
    default: Iterable[str],
    optional: bool = False,
) -> QgsProcessingParameterEnum:
    """Return an enum parameter of which several options may be chosen."""
    return _enum_parameter(name, title, options, list(default), True, optional=optional)


def _enum_parameter(
    name: str,
    title: str,
    options: Mapping[str, str],
    default: object,
    several: bool = False,
    *,
    optional: bool = False,
) -> QgsProcessingParameterEnum:
    definition = QgsProcessingParameterEnum(
        name, title, list(options), several, default, optional, usesStaticStrings=True
    )
    definition.setMetadata({"widget_wrapper": _WIDGET, _TEXTS: list(options.values())})
    return definition


def option_texts(definition: QgsProcessingParameterEnum) -> dict[str, str]:
    """Return what dialogs show for each option of an enum, by identifier."""
    return dict(zip(definition.options(), definition.metadata()[_TEXTS]))


def translate_options(definition: QgsProcessingParameterEnum, tr: Callable[[str], str]) -> None:
    """Translate the texts of the options of an enum."""
    metadata = definition.metadata()
    definition.setMetadata({**metadata, _TEXTS: [tr(text) for text in metadata[_TEXTS]]})


def options_help(definition: QgsProcessingParameterEnum) -> str:
    """Return the options of an enum and its default, as a help text."""
    texts = {name: f"{text} ({name})" for name, text in option_texts(definition).items()}
    default = definition.defaultValue()
    chosen = [texts[name] for name in ([default] if isinstance(default, str) else default)]
    return f" One of: {'; '.join(texts.values())}. Default: {'; '.join(chosen)}."


def integer_parameter(
    name: str, title: str, default: int, limits: tuple[int, int]
) -> QgsProcessingParameterNumber:
    """Return a parameter for a whole number within two limits, both included."""
    integer = QgsProcessingParameterNumber.Type.Integer
    return _number_parameter(name, title, integer, default, limits)


def real_parameter(
    name: str, title: str, default: float, limits: tuple[float, float | None]
) -> QgsProcessingParameterNumber:
    """Return a parameter for a real number within limits; an upper one may be None."""
    double = QgsProcessingParameterNumber.Type.Double
    return _number_parameter(name, title, double, default, limits)


def _number_parameter(
    name: str, title: str, kind: int, default: float, limits: tuple
) -> QgsProcessingParameterNumber:
    names = ("minValue", "maxValue")
    bounds = {key: limit for key, limit in zip(names, limits) if limit is not None}
    return QgsProcessingParameterNumber(name, title, kind, defaultValue=default, **bounds)
