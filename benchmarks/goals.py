"""Goals and what was measured: each benchmark leaves its own in build/bench; this shows all.

.venv/bin/python benchmarks/goals.py
"""

import datetime as dt
import json

import numpy as np
from plugin_profile import BUILD

FOLDER = BUILD / "bench"


def keep(benchmark, goals, **figures):
    """Print the goals of a benchmark and keep them, with its figures, as JSON.

    Parameters
    ----------
    benchmark : str
    goals : list of (str, float, str, float)
        Title, measured, 'at least' or 'at most', aim.
    """
    goals = [dict(zip(("title", "measured", "sign", "aim"), goal)) for goal in goals]
    print()
    for goal in goals:
        print(line(goal))
    FOLDER.mkdir(parents=True, exist_ok=True)
    told = json.dumps(
        {"date": dt.date.today().isoformat(), "goals": goals, **figures},
        indent=1,
        default=lambda value: np.asarray(value).tolist(),
    )
    (FOLDER / f"{benchmark}.json").write_text(told)


def line(goal):
    """Return a goal as a line of a table."""
    measured, aim = goal["measured"], goal["aim"]
    reached = measured >= aim if goal["sign"] == "at least" else measured <= aim
    return (
        f"{goal['title']:<58}{measured:>10.4g}  {goal['sign']} {aim:<8.4g}"
        f"{'reached' if reached else 'MISSED'}"
    )


if __name__ == "__main__":
    kept = sorted(FOLDER.glob("*.json"))
    if not kept:
        print("No benchmark has left a goal in build/bench yet: run 'make bench'.")
    for path in kept:
        told = json.loads(path.read_text())
        of = f", {told['parcels']} parcels" if "parcels" in told else ""
        print(f"{path.stem}{of}, {told.get('date', 'no date')}")
        for goal in told["goals"]:
            print(f"    {line(goal)}")
