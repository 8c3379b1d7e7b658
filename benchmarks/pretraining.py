"""Pretraining on a sample scene, where labelled parcels are few.

A network learns a large sample scene; its weights are the first weights of trainings with 5, 10
and 20 labelled parcels of each class of Maipo and Slovenia, all series on 24 steps. Beside it, the
same trainings from scratch. The labelled parcels are drawn three times; all others are the test.

    .venv/bin/python benchmarks/pretraining.py [backbone or set ...]
"""

import sys
from dataclasses import replace

import numpy as np
from datasets import Scene, real_data, scene_data
from models import cpu_engine, default_choices, mean_and_std_text, percent_correct
from package import load_package
from papers import resampled
from plugin_profile import BUILD
from tables import print_table

SETS = ("maipo", "slovenia")
STEPS, DRAWS, COUNTS = 24, 3, (5, 10, 20)
SCENE = Scene(400, 24, 4, seed=9)
# Optimiser steps are 60 of each epoch. Learning rate from scratch, and with first weights.
EPOCHS, RATES = 10, {"compact": (2e-3, 1e-3), "squeezenet1_1": (5e-4, 2e-4)}


def main(arguments):
    """Print the accuracy from scratch and with first weights."""
    sets = [name for name in SETS if name in arguments] or SETS
    for backbone in [name for name in RATES if name in arguments] or ["compact"]:
        weights = pretrained_weights(backbone)
        rows = []
        for name in sets:
            labelled = resampled(real_data(name).labelled, STEPS)
            for count in COUNTS:
                scratch = accuracies(labelled, count, choices(backbone, ""))
                first = accuracies(labelled, count, choices(backbone, weights))
                gain = np.subtract(first, scratch)
                cells = map(mean_and_std_text, (scratch, first, gain))
                rows.append((name, str(count), *cells))
                print(*rows[-1], flush=True)
        print(f"\n{backbone}, OA %, mean ± STD of {DRAWS} draws\n")
        print_table(("set", "parcels a class", "from scratch", "pretrained", "gain"), rows)


def choices(backbone, weights):
    """Return the choices of a training with first weights of a file, '' for none."""
    defaults = default_choices()
    rate = RATES[backbone][bool(weights)]
    return replace(
        defaults,
        fit=replace(defaults.fit, epochs=EPOCHS, learning_rate=rate),
        backbone=backbone,
        weights="file" if weights else "none",
        weights_file=weights,
    )


def pretrained_weights(backbone):
    """Train the network on the sample scene, once; return the path of its weights."""
    from planar_sits.core.learning.train import train_model
    from safetensors.torch import save_file

    path = BUILD / f"sample_{backbone}.safetensors"
    if not path.exists():
        labelled = resampled(scene_data("pretraining", SCENE).labelled, STEPS)
        network = train_model(labelled, choices(backbone, ""), cpu_engine()).model.network
        state = {name: value.contiguous() for name, value in network.state_dict().items()}
        save_file(state, path)
    return str(path)


def accuracies(labelled, count, chosen):
    """Return the accuracy in percent of each draw of so many parcels of each class."""
    from planar_sits.core.learning.train import train_model

    result = []
    for seed in range(DRAWS):
        rng, learning = np.random.default_rng(seed), np.zeros(len(labelled.labels), bool)
        for label in np.unique(labelled.labels):
            members = rng.permutation(np.flatnonzero(labelled.labels == label))
            # A parcel of each class at least is left for the test.
            learning[members[: min(count, len(members) - 1)]] = True
        training = labelled.take(np.flatnonzero(learning))
        model = train_model(training, chosen, cpu_engine()).model
        result.append(percent_correct(model, labelled.take(np.flatnonzero(~learning))))
    return result


if __name__ == "__main__":
    load_package()
    main(sys.argv[1:])
