"""Goals of the benchmarks and the values measured.

Each benchmark writes its own to build/bench as JSON. This script prints those of all.

    .venv/bin/python benchmarks/goals.py
"""

import datetime as dt
import json
from dataclasses import asdict, dataclass

import numpy as np
from plugin_profile import BUILD

FOLDER = BUILD / "bench"


@dataclass(frozen=True)
class Goal:
    """A measured value and its aim.

    Parameters
    ----------
    title : str
    measured : float
    sign : {'at least', 'at most'}
    aim : float
    """

    title: str
    measured: float
    sign: str
    aim: float

    @property
    def reached(self):
        """Whether the measured value reaches the aim."""
        if self.sign == "at least":
            return self.measured >= self.aim
        return self.measured <= self.aim

    def line(self):
        """Return the goal as a line of a table."""
        return (
            f"{self.title:<58}{self.measured:>10.4g}  {self.sign} {self.aim:<8.4g}"
            f"{'reached' if self.reached else 'MISSED'}"
        )


def at_least(title, measured, aim):
    """Return a goal for a value that should be high."""
    return Goal(title, measured, "at least", aim)


def at_most(title, measured, aim):
    """Return a goal for a value that should be low."""
    return Goal(title, measured, "at most", aim)


def save(benchmark, goals, **figures):
    """Print the goals of a benchmark; write them, the date and its figures as JSON.

    Parameters
    ----------
    benchmark : str
        Name of the file.
    goals : list of Goal
    **figures
        Numbers, texts, arrays, and lists and dicts of them.
    """
    print()
    for goal in goals:
        print(goal.line())
    FOLDER.mkdir(parents=True, exist_ok=True)
    content = {
        "date": dt.date.today().isoformat(),
        "goals": [asdict(goal) for goal in goals],
        **figures,
    }
    text = json.dumps(content, indent=1, default=lambda value: np.asarray(value).tolist())
    (FOLDER / f"{benchmark}.json").write_text(text)


def main():
    """Print the goals of all benchmarks that were run."""
    paths = sorted(FOLDER.glob("*.json"))
    if not paths:
        print("build/bench has no goals of a benchmark yet: run 'make bench'.")
    for path in paths:
        content = json.loads(path.read_text())
        parcels = f", {content['parcels']} parcels" if "parcels" in content else ""
        print(f"{path.stem}{parcels}, {content.get('date', 'no date')}")
        for goal in content["goals"]:
            print(f"    {Goal(**goal).line()}")


if __name__ == "__main__":
    main()
