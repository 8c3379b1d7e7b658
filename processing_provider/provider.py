"""The provider: what the toolbox lists under Planar SITS."""

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .check_environment import CheckEnvironment
from .classify import Classify
from .create_sample import CreateSample
from .cross_validate import CrossValidate
from .model_info import ModelInfo
from .planar_images import PlanarImages
from .spatial_attention import SpatialAttention
from .temporal_attention import TemporalAttention
from .train import Train

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

ALGORITHMS = (
    CreateSample,
    Train,
    Classify,
    TemporalAttention,
    SpatialAttention,
    PlanarImages,
    CrossValidate,
    ModelInfo,
    CheckEnvironment,
)


class PlanarSitsProvider(QgsProcessingProvider):
    """All algorithms are always listed; one that lacks a package says so when asked to run."""

    def id(self):
        return "planarsits"

    def name(self):
        return "Planar SITS"

    def longName(self):
        return "Planar SITS: crops of parcels from satellite image time series"

    def icon(self):
        return QIcon(str(RESOURCES / "icons" / "planar_sits.svg"))

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
