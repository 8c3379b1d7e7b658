"""Classification on a cluster: the parameters CLUSTER and RESUME, and the run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ..core.job import cluster as job_cluster
from ..core.job.cluster import check_cluster, classify_parcels
from .run import Run

if TYPE_CHECKING:
    from ..core.cluster.classification import ClusterClassification
    from ..core.networks.model import Model
    from ..core.series.parcel_table import Parcels
    from ..core.series.series import Series
    from .algorithm import PlanarSitsAlgorithm

__all__ = [
    "add_cluster",
    "check_cluster",
    "classify_parcels",
    "cluster_classification",
]


def add_place(algorithm: PlanarSitsAlgorithm, needs: str = "") -> None:
    """Add the cluster (advanced); ``needs``: what its workers need, as a sentence."""
    algorithm.add(
        QgsProcessingParameterString("CLUSTER", algorithm.tr("Cluster"), "", optional=True),
        "Computes on a cluster of Dask: local:4 for four worker processes on this machine, or "
        f"the address of a scheduler, such as tcp://10.0.0.1:8786. {needs}Empty: in this process.",
        advanced=True,
    )


def add_cluster(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the cluster, and whether to resume (advanced)."""
    add, tr = algorithm.add, algorithm.tr
    add_place(algorithm, "Its workers see the images by the same paths. ")
    add(
        QgsProcessingParameterBoolean("RESUME", tr("Resume a stopped run"), False),
        "Only with a cluster: uses what a stopped run of the same inputs and settings has "
        "finished.",
        advanced=True,
    )


def cluster_classification(
    run: Run, model: Model, series: Series, parcels: Parcels
) -> ClusterClassification:
    """Return the classification of a run on a cluster, kept in the profile."""
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "planar_sits" / "cluster"
    return job_cluster.cluster_classification(run, model, series, parcels, folder)
