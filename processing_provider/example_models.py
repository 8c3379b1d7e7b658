"""The example models: algorithms of the toolbox in the group *Examples*."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from .translation import page_words, translated

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
# Titles by the names of the files, which are the names of the algorithms.
TITLES = {
    "sampletoattention": "Sample scene to attention",
    "trainandclassify": "Train and classify another year",
    "attentionrestriction": "Restrict the season by attention",
}


class ExampleModel(QgsProcessingModelAlgorithm):
    """A model of the toolbox whose title is not its name."""

    def displayName(self) -> str:
        return translated(TITLES.get(self.name(), self.name()))

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "planar_sits.svg"))

    def createInstance(self) -> ExampleModel:
        copy = ExampleModel()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        return copy


def example_models() -> Iterator[ExampleModel]:
    """Yield the models, once the algorithms of their steps are registered."""
    for name in TITLES:
        model = ExampleModel()
        if model.fromFile(str(RESOURCES / "models" / f"{name}.model3")):
            if page_words():  # not English
                model.loadVariant(_told(model.toVariant()))
            yield model


def _told(part: object, name: str = "") -> object:
    """Return a part of a model with its titles and helps in the language of QGIS."""
    if isinstance(part, dict):
        return {key: _told(value, name if name == "help" else key) for key, value in part.items()}
    if isinstance(part, list):
        return [_told(each, name) for each in part]
    titles = ("description", "help", "component_description")
    return translated(part) if isinstance(part, str) and name in titles else part
