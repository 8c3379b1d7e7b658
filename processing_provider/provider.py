"""The Processing provider: what the toolbox lists under Planar SITS."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithm import PlanarSitsAlgorithm
from .area_estimate import AreaEstimate
from .build_series import BuildSeries
from .check_declarations import CheckDeclarations
from .check_environment import CheckEnvironment
from .classify import Classify
from .create_sample import CreateSample
from .cross_validate import CrossValidate
from .early_season import EarlySeason
from .example_models import example_models
from .model_info import ModelInfo
from .next_visits import NextVisits
from .planar_images import PlanarImages
from .spatial_attention import SpatialAttention
from .temporal_attention import TemporalAttention
from .train import Train
from .translation import translated

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

ALGORITHMS: tuple[type[PlanarSitsAlgorithm], ...] = (
    CreateSample,
    BuildSeries,
    Train,
    Classify,
    TemporalAttention,
    SpatialAttention,
    PlanarImages,
    CrossValidate,
    EarlySeason,
    CheckDeclarations,
    AreaEstimate,
    NextVisits,
    ModelInfo,
    CheckEnvironment,
)


class PlanarSitsProvider(QgsProcessingProvider):
    """Provider of all algorithms; without their packages they are listed but not run."""

    def id(self) -> str:
        return "planarsits"

    def name(self) -> str:
        return "Planar SITS"

    def longName(self) -> str:
        return translated("Planar SITS: crops of parcels from satellite image time series")

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icons" / "planar_sits.svg"))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        registry = QgsApplication.processingRegistry()
        if registry.providerById(self.id()) is self:
            self._add_models()
        else:  # steps of models are looked up in the registry, which has this provider afterwards
            registry.providerAdded.connect(self._add_models)

    def own_algorithms(self) -> list[PlanarSitsAlgorithm]:
        """Return the algorithms that are no models."""
        return [one for one in self.algorithms() if isinstance(one, PlanarSitsAlgorithm)]

    def _add_models(self, identifier: str = "planarsits") -> None:
        """Add the example models, once this provider is registered."""
        registry = QgsApplication.processingRegistry()
        if identifier != self.id() or registry.providerById(identifier) is not self:
            return
        for model in example_models():
            if self.algorithm(model.name()) is None:
                self.addAlgorithm(model)
        self.algorithmsLoaded.emit()
