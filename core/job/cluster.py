"""Classification on a cluster: its checks, and the run."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import PlanarSitsError
from ..installation import requirement_message
from .classification import log_notes
from .job import Job

if TYPE_CHECKING:
    from ..cluster.classification import ClusterClassification
    from ..cluster.client import Cluster
    from ..learning.classify import Classified
    from ..networks.model import Model
    from ..series.parcel_table import Parcels
    from ..series.series import Series


def check_cluster(job: Job) -> None:
    """Check the parameters of a job on a cluster.

    Raises
    ------
    PlanarSitsError
        If CLUSTER is no address, Dask is missing, or attention rasters are wanted too.
    """
    from ..cluster.place import parse_place

    if not _is_named(job):
        return
    parse_place(job.text("CLUSTER"))
    message = requirement_message(("distributed",))
    if message:
        raise PlanarSitsError(f"CLUSTER: {message} Or leave CLUSTER empty.")
    for name in ("ATTENTION", "SEMANTIC"):
        if job.is_set(name):
            raise PlanarSitsError(
                f"{job.label('CLUSTER')} and {job.label(name)} are both given, but attention is "
                "computed in this process alone: leave one of them empty."
            )


def _is_named(job: Job) -> bool:
    """Return whether a job has a cluster; not every algorithm has the parameter."""
    return job.is_set("CLUSTER") and bool(job.text("CLUSTER"))


@contextmanager
def open_cluster(job: Job) -> Iterator[Cluster | None]:
    """Start the cluster of a job, a context manager: None where CLUSTER is empty.

    Its processes start while the job goes on; it is connected once there is work.
    """
    if not _is_named(job):
        yield None
        return
    from ..cluster.client import Cluster
    from ..cluster.place import parse_place

    with Cluster(parse_place(job.text("CLUSTER")), job.info, job.warn) as cluster:
        yield cluster


def cluster_classification(
    job: Job, model: Model, series: Series, parcels: Parcels, folder: Path
) -> ClusterClassification:
    """Return the classification of a job on a cluster, kept in a folder.

    Parameters
    ----------
    job : Job
    model : Model
    series : Series
    parcels : Parcels
    folder : Path
        Of the results of all runs.

    Raises
    ------
    PlanarSitsError
        If a raster of the series can be read by QGIS alone.
    """
    from ..cluster.classification import (
        ClusterClassification,
        Inputs,
        Settings,
        read_model_bytes,
    )
    from ..series.portable import series_record

    record = json.dumps(series_record(series), sort_keys=True).encode()
    settings = Settings(
        adaptive=job.choice("VOTING") == "adaptive",
        fraction=job.real("FRACTION"),
        device=job.choice("DEVICE"),
        batch_size=job.integer("BATCH_SIZE"),
    )
    return ClusterClassification(
        Inputs(read_model_bytes(job.path("MODEL")), model.description, series, record, parcels),
        settings,
        folder,
        resume=job.flag("RESUME"),
        memory_mb=job.real("MEMORY_MB"),
    )


def classify_parcels(job: Job, model: Model, work: ClusterClassification) -> Classified:
    """Classify parcels on a cluster; every parcel gets its status.

    Parameters
    ----------
    job : Job
        With its cluster.
    model : Model
    work : ClusterClassification

    Returns
    -------
    Classified

    Raises
    ------
    PlanarSitsError
        If the cluster is lost, or cannot do the work; finished tasks are kept.
    Cancelled
    """
    if not job.cluster:
        raise RuntimeError("the cluster of the job has not started")
    classified = work.classify(
        job.cluster, progress=job.progress(0.0, 0.95), cancelled=job.cancelled
    )
    log_notes(job, model, work.inputs.parcels, classified, work.notes())
    return classified
