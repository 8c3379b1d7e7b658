"""Classification on a cluster: the parameters CLUSTER and RESUME, and the run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ..core.errors import PlanarSitsError
from ..core.installation import requirement_message
from . import model_support as models
from .effects import Rule
from .run import Run

if TYPE_CHECKING:
    from ..core.cluster.classification import ClusterClassification
    from ..core.cluster.client import Cluster
    from ..core.learning.classify import Classified
    from ..core.networks.model import Model
    from ..core.series.parcel_table import Parcels
    from ..core.series.series import Series
    from .algorithm import PlanarSitsAlgorithm

RESUME_RULE = Rule(
    "RESUME",
    "CLUSTER",
    effective=lambda run: run.is_set("CLUSTER"),
    remedy="give a cluster in CLUSTER",
)


def add_cluster(algorithm: PlanarSitsAlgorithm) -> None:
    """Add the cluster, and whether to resume (advanced)."""
    add, tr = algorithm.add, algorithm.tr
    add(
        QgsProcessingParameterString("CLUSTER", tr("Cluster"), "", optional=True),
        "Classifies on a cluster of Dask: local:4 for four worker processes on this machine, or "
        "the address of a scheduler, such as tcp://10.0.0.1:8786, whose workers see the images by "
        "the same paths. Empty: in this process.",
        advanced=True,
    )
    add(
        QgsProcessingParameterBoolean("RESUME", tr("Resume a stopped run"), False),
        "Only with a cluster: uses what a stopped run of the same inputs and settings has "
        "finished.",
        advanced=True,
    )


def check_cluster(run: Run) -> None:
    """Check the parameters of a run on a cluster.

    Raises
    ------
    PlanarSitsError
        If CLUSTER is no address, Dask is missing, or attention rasters are wanted too.
    """
    from ..core.cluster.place import parse_place

    if not run.text("CLUSTER"):
        return
    parse_place(run.text("CLUSTER"))
    message = requirement_message(("distributed",))
    if message:
        raise PlanarSitsError(f"CLUSTER: {message} Or leave CLUSTER empty.")
    for name in ("ATTENTION", "SEMANTIC"):
        if run.is_set(name):
            raise PlanarSitsError(
                f"{run.label('CLUSTER')} and {run.label(name)} are both given, but attention is "
                "computed in this process alone: leave one of them empty."
            )


def open_cluster(run: Run) -> Cluster:
    """Return the cluster of a run, a context manager that starts it."""
    from ..core.cluster.client import Cluster
    from ..core.cluster.place import parse_place

    return Cluster(parse_place(run.text("CLUSTER")), run.info, run.warn)


def cluster_classification(
    run: Run, model: Model, series: Series, parcels: Parcels
) -> ClusterClassification:
    """Return the classification of a run on a cluster; its results are kept in the profile.

    Parameters
    ----------
    run : Run
    model : Model
    series : Series
    parcels : Parcels

    Raises
    ------
    PlanarSitsError
        If a raster of the series can be read by QGIS alone.
    """
    from ..core.cluster.classification import (
        ClusterClassification,
        Inputs,
        Settings,
        read_model_bytes,
    )
    from ..core.series.portable import series_record

    record = json.dumps(series_record(series), sort_keys=True).encode()
    settings = Settings(
        adaptive=run.choice("VOTING") == "adaptive",
        fraction=run.real("FRACTION"),
        device=run.choice("DEVICE"),
        batch_size=run.integer("BATCH_SIZE"),
    )
    return ClusterClassification(
        Inputs(read_model_bytes(run.path("MODEL")), model.description, series, record, parcels),
        settings,
        Path(QgsApplication.qgisSettingsDirPath()) / "planar_sits" / "cluster",
        resume=run.flag("RESUME"),
        memory_mb=run.real("MEMORY_MB"),
    )


def classify_parcels(
    run: Run, model: Model, work: ClusterClassification, cluster: Cluster
) -> Classified:
    """Classify parcels on a cluster; every parcel gets its status.

    Parameters
    ----------
    run : Run
    model : Model
    work : ClusterClassification
    cluster : Cluster

    Returns
    -------
    Classified

    Raises
    ------
    PlanarSitsError
        If the cluster is lost, or cannot do the work; finished tasks are kept.
    Cancelled
    """
    classified = work.classify(cluster, progress=run.progress(0.0, 0.95), cancelled=run.cancelled)
    models.log_notes(run, model, work.inputs.parcels, classified, work.notes())
    return classified
