"""The example models: algorithms of the toolbox in the group *Examples*."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

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
        return TITLES.get(self.name(), self.name())

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
            yield model
