"""SqueezeNet with and without first weights: what pretraining is worth on maipo.

ImageNet weights come from a .safetensors file, since nothing is downloaded here. Without a
file, weights that the network learned on a sample scene stand in: they show the path, and
what a transfer between scenes is worth, not what ImageNet is.

    .venv/bin/python benchmarks/pretraining.py [weights.safetensors] [folds]
"""

import sys
from dataclasses import replace

import numpy as np
from fields import labelled, maipo_fields, sample_fields
from methods import tell
from osgeo import gdal, ogr
from package import load_package
from plugin_profile import BUILD

BACKBONE, STEPS = "squeezenet1_1", 24


def main(weights, folds):
    """Print accuracy with and without the weights, on the same folds."""
    from planar_sits.core.evaluation.cross_validation import cross_validate
    from planar_sits.core.evaluation.metrics import mean_and_std
    from planar_sits.core.evaluation.plan import FoldSettings, make_plan
    from planar_sits.core.evaluation.results import CrossValidationResults
    from planar_sits.core.evaluation.significance import mcnemar
    from planar_sits.core.networks.device import Engine, pick_device

    data = stretched(labelled(maipo_fields()))
    weights = weights or sample_weights()
    plan = make_plan(("random_walk",), data, FoldSettings(folds))
    print(f"maipo, {BACKBONE}, {STEPS} steps, {folds} folds by parcel, seed 0, weights: {weights}")
    right = {}
    for title, rate, file in (("scratch", 5e-4, ""), ("weights", 1e-4, weights)):
        engine = Engine(pick_device("cpu"), 128)
        found = CrossValidationResults(
            data, plan, cross_validate(data, plan, choices(rate, file), engine, progress=tell)
        )
        mean, std = mean_and_std([100 * row["oa"] for row in found.score_rows()])
        right[title] = found.correct()[0, 0]
        print(f"{title:<10} learning rate {rate:g}: OA {mean:.2f} ± {std:.2f}", flush=True)
    test = mcnemar(right["weights"], right["scratch"])
    print(
        f"only right with weights {test.only_a}, only from scratch {test.only_b}, "
        f"McNemar p {test.p_value:.3g}"
    )


def choices(rate, file):
    """Return the choices of a training."""
    from planar_sits.core.learning.fit import TrainingSettings
    from planar_sits.core.learning.train import Choices
    from planar_sits.core.planar.segments import SegmentSettings

    fit = TrainingSettings(epochs=12, learning_rate=rate)
    return Choices(SegmentSettings(fraction=30.0), fit, BACKBONE, "file" if file else "none", file)


def stretched(data):
    """Return labelled parcels with their series resampled to `STEPS`: SqueezeNet needs 17."""
    from planar_sits.core.planar.time_axis import resample

    days = np.asarray(data.facts["steps"])
    axis = np.linspace(days[0], days[-1], STEPS)
    values = resample(data.pixels.values, days, axis)
    facts = {**data.facts, "steps": axis}
    return replace(data, pixels=data.pixels.with_values(values), facts=facts)


def sample_weights():
    """Train the network on a sample scene; return the path of its weights."""
    from planar_sits.core.learning.train import train_model
    from planar_sits.core.networks.device import Engine, pick_device
    from safetensors.torch import save_file

    data = labelled(sample_fields(0, 60, STEPS))
    trained = train_model(
        data.pixels,
        data.labels,
        data.classes,
        data.facts,
        replace(choices(5e-4, ""), segments=replace(choices(5e-4, "").segments, fraction=10.0)),
        Engine(pick_device("cpu"), 128),
    )
    path = BUILD / "sample_squeezenet1_1.safetensors"
    path.parent.mkdir(parents=True, exist_ok=True)
    state = {name: value.contiguous() for name, value in trained.network.state_dict().items()}
    save_file(state, path)
    return str(path)


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main(
        sys.argv[1] if len(sys.argv) > 1 else "",
        int(sys.argv[2]) if len(sys.argv) > 2 else 5,
    )
