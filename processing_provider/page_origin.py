"""What the page of a run was made from: its layers, files and changed options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProcessingFeatureSourceDefinition

from ..core.job.origin import origin_of
from .layer_history import LAYERS, sources
from .run import Run

if TYPE_CHECKING:
    from ..core.report.page import Origin
    from ..core.series.series import Series

# Parameters whose values are neither layers nor files.
_OPTIONS = ("number", "enum", "boolean", "string", "field", "extent")


def page_origin(
    run: Run, series: Series | None = None, *, subject: str = "PARCELS", **written: str
) -> Origin:
    """Return from what the page of a run is made; for the main thread.

    Parameters
    ----------
    run : Run
    series : Series, optional
        Its dates are told.
    subject : str
        Identifier of the parameter that the page is about.
    **written : str
        Files that the run writes, by identifier of the output.

    Returns
    -------
    Origin
    """
    definitions = run.algorithm.parameterDefinitions()
    inputs = {
        one.name(): _sources(run, one.name(), one.type())
        for one in definitions
        if one.type() in (*LAYERS, "file") and run.is_set(one.name())
    }
    options = [one.name() for one in definitions if one.type() in _OPTIONS]
    outputs = {name: [path] for name, path in written.items() if path}
    return origin_of(
        run, {**inputs, **outputs}, options, f"QGIS {Qgis.QGIS_VERSION}", series, subject=subject
    )


def _sources(run: Run, name: str, kind: str) -> list[str]:
    """Return the sources of a parameter; a layer without a file has its name."""
    value = run.parameters.get(name)
    selected = isinstance(value, QgsProcessingFeatureSourceDefinition) and (
        value.selectedFeaturesOnly
    )
    texts = sources(run, name, kind)
    if kind in ("source", "vector"):
        layer = run.vector_layer(name)
        if layer is not None and layer.dataProvider().name() == "memory":
            texts = [layer.name()]
    return [f"{text}|selected features" if selected else text for text in texts]
