"""Jobs without QGIS, and the command line in this process."""

from dataclasses import replace

from planar_sits.core.command_line.arguments import Arguments
from planar_sits.core.command_line.definitions import commands
from planar_sits.core.job.cluster import open_cluster

# A training that is short.
QUICK = {"LENGTH": "12", "FRACTION": "20", "EPOCHS": "2", "DEVICE": "cpu"}


class Log(Arguments):
    """Arguments that keep what is written to the log."""

    def info(self, message):
        self.lines.append(message)


def job(name, **values):
    """Return the arguments of a command, with a log in ``lines``."""
    made = Log(commands()[name], values)
    object.__setattr__(made, "lines", [])
    return made


def run_on_cluster(run, made):
    """Run a command on the cluster of its arguments; return its results."""
    with open_cluster(made) as cluster:
        started = replace(made, cluster=cluster)
        object.__setattr__(started, "lines", made.lines)
        results = run(started)
    assert any(line.startswith("Cluster: ") for line in made.lines)
    return results


def series_values(folder):
    """Return the parameters of the images and masks of the sample scene."""
    return {
        "SERIES": [str(path) for path in sorted((folder / "images").glob("*.tif"))],
        "MASKS": [str(path) for path in sorted((folder / "masks").glob("*.tif"))],
    }


def training_values(folder):
    """Return the parameters of a short training on the sample scene."""
    return {
        **series_values(folder),
        **QUICK,
        "PARCELS": str(folder / "parcels.gpkg"),
        "CLASS_FIELD": "crop",
    }


def words(**values):
    """Return the words of a command line."""
    return [
        f"--{name}={item}"
        for name, value in values.items()
        for item in (value if isinstance(value, list) else [value])
    ]
