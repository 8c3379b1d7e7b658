"""Files that later runs need: suggestions in dialogs, warnings of lost ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingUtils, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

from .held_dialogs import hold
from .run import Run

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from .algorithm import PlanarSitsAlgorithm

# The setting with the last file of each output that is an input of other algorithms.
_LAST = "planar_sits/last/{}"


def suggesting_dialog(algorithm: PlanarSitsAlgorithm, parent: QWidget | None) -> QWidget:
    """Return the dialog of QGIS for an algorithm, with files filled in.

    It suggests names for the outputs ``KEPT``, and the model that was last written from a dialog.

    Parameters
    ----------
    algorithm : PlanarSitsAlgorithm
    parent : QWidget or None

    Returns
    -------
    AlgorithmDialog
    """
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = hold(AlgorithmDialog(algorithm, parent=parent))
    suggested = suggestions(algorithm)
    if suggested:
        dialog.setParameters(suggested)
    dialog.algorithmFinished.connect(lambda done, results: remember(algorithm, done, results))
    return dialog


def suggestions(algorithm: PlanarSitsAlgorithm) -> dict[str, str]:
    """Return the paths that the dialog of an algorithm suggests, by identifier.

    Parameters
    ----------
    algorithm : PlanarSitsAlgorithm
    """
    folder = suggested_folder()
    paths = {name: str(free_path(folder / file)) for name, file in algorithm.KEPT.items()}
    definition = algorithm.parameterDefinition("MODEL")
    last = str(QgsSettings().value(_LAST.format("MODEL"), "") or "")
    if definition is not None and not definition.isDestination() and Path(last).is_file():
        required = not definition.flags() & definition.Flag.FlagOptional
        paths.update({"MODEL": last} if required else {})
    return paths


def remember(algorithm: PlanarSitsAlgorithm, done: bool, results: dict[str, object]) -> None:
    """Keep the model that a run from a dialog has written, for the next dialog.

    Parameters
    ----------
    algorithm : PlanarSitsAlgorithm
    done : bool
        False where the run failed.
    results : dict of str to object
        Values of the outputs by identifier.
    """
    if done and "MODEL" in algorithm.KEPT and results.get("MODEL"):
        QgsSettings().setValue(_LAST.format("MODEL"), str(results["MODEL"]))


def suggested_folder() -> Path:
    """Return the folder of the project; without one, that of the operator's documents."""
    home = QgsProject.instance().homePath()
    if home and Path(home).is_dir():
        return Path(home)
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place)) / "planar_sits"


def free_path(path: Path) -> Path:
    """Return a path, with a number in its name if it exists.

    Parameters
    ----------
    path : Path
    """
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem}_{number}{path.suffix}")
        number += 1
    return free


def warn_of_temporary(run: Run, results: dict[str, object]) -> None:
    """Warn of files to keep that lie in the temporary folder of QGIS.

    Parameters
    ----------
    run : Run
    results : dict of str to object
        Values of the outputs by identifier.
    """
    temporary = Path(QgsProcessingUtils.tempFolder()).resolve()
    for name in run.algorithm.KEPT:
        path = results.get(name)
        if path and temporary in Path(str(path)).resolve().parents:
            run.warn(
                f"{run.label(name)}: '{path}' is temporary and lost when QGIS ends: copy it, or "
                "choose a file in the next run."
            )
