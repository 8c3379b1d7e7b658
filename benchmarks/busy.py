"""Training and classification alone and beside one busy process per core.

Maipo: a short training, then classifications of its parcels, in a process of its own for each
setting, in alternating order, minima. Settings: torch imported as it is ("default"), and as the
plugin imports it ("plugin"; docs/decisions/0013). Others can be added as variables of the
environment:

    .venv/bin/python benchmarks/busy.py [GOMP_SPINCOUNT=3000 OMP_WAIT_POLICY=PASSIVE ...]
"""

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
from goals import at_most, save
from package import load_package

SETTINGS = ("default", "plugin", *sys.argv[1:])
# Turns alone, where settings differ by percents, and beside the busy processes.
TURNS = {"alone": 4, "busy": 2}
FRACTION, EPOCHS, REPEATS = 30.0, 1, 3
LOOP = [sys.executable, "-c", "while True: pass"]
THREADS = ("OMP_NUM_THREADS", "OMP_WAIT_POLICY", "GOMP_SPINCOUNT", "KMP_BLOCKTIME")


def main():
    """Print the seconds of each setting, alone and beside busy processes, and the ratios."""
    seconds = {place: minima(place) for place in TURNS}
    print(f"{'':<40}{'alone, s':>10}{'busy, s':>10}{'busy / alone':>14}{'alone / default':>17}")
    goals = []
    for index, task in enumerate(("train", "classify")):
        default = seconds["alone"]["default"][index]
        for setting in SETTINGS:
            alone, busy = (each[setting][index] for each in seconds.values())
            print(f"{f'{task}, {setting}':<40}{alone:>10.2f}{busy:>10.2f}{busy / alone:>14.2f}"
                  f"{alone / default:>17.3f}")  # fmt: skip
            if setting == "plugin":
                title = f"{task}, {setting}:"
                goals.append(at_most(f"{title} beside busy processes / alone", busy / alone, 2.5))
                goals.append(at_most(f"{title} alone / default", alone / default, 1.03))
    save("busy", goals, seconds=seconds)


def minima(place):
    """Return the least seconds [train, classify] of each setting, alone or busy."""
    from planar_sits.core.system import usable_cores

    runs = {setting: [] for setting in SETTINGS}
    with busy_processes(usable_cores() if place == "busy" else 0):
        for turn in range(TURNS[place]):
            for setting in SETTINGS[::-1] if turn % 2 else SETTINGS:
                runs[setting].append(measured(setting))
    return {setting: np.min(each, axis=0) for setting, each in runs.items()}


@contextmanager
def busy_processes(count):
    """Context beside processes that compute without pause."""
    processes = [subprocess.Popen(LOOP) for _ in range(count)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def measured(setting):
    """Return the seconds of training and classification in a new process."""
    environment = {name: value for name, value in os.environ.items() if name not in THREADS}
    if "=" in setting:
        name, value = setting.split("=")
        environment[name], setting = value, "default"
    command = [sys.executable, __file__, "run", setting]
    output = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True).stdout
    return json.loads(output)


def train_and_classify(setting):
    """Import torch as the setting says, train and classify; print the seconds as JSON."""
    if setting != "default":
        from planar_sits.core.torch_import import import_torch

        import_torch(("torch",))
    from fields import maipo_fields
    from models import default_choices, percent_correct, train

    labelled, choices = maipo_fields().labelled, default_choices(fraction=FRACTION)
    choices = replace(choices, fit=replace(choices.fit, epochs=EPOCHS))
    start = time.perf_counter()
    model = train(labelled, choices).model
    between = time.perf_counter()
    for _ in range(REPEATS):
        percent_correct(model, labelled)
    print(json.dumps([between - start, time.perf_counter() - between]))


if __name__ == "__main__":
    load_package(short_waits=False)
    train_and_classify(sys.argv[2]) if sys.argv[1:2] == ["run"] else main()
