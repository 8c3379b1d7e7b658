"""SqueezeNet with and without first weights: effect of pretraining on maipo.

ImageNet weights come from a .safetensors file, since nothing is downloaded here. Without a
file, weights that the network learned on a sample scene are used instead: they measure a transfer
between scenes, not the effect of ImageNet.

    .venv/bin/python benchmarks/pretraining.py [weights.safetensors] [folds]
"""

import sys
from dataclasses import replace

from crossvalidation import cross_validated, fold_accuracies, mcnemar_text
from fields import maipo_fields, sample_fields
from models import default_choices, mean_and_std_text, train
from osgeo import gdal, ogr
from package import load_package
from papers import resampled
from plugin_profile import BUILD

# SqueezeNet needs 17 steps.
BACKBONE, STEPS = "squeezenet1_1", 24
EPOCHS = 12


def main(weights, folds):
    """Print accuracy with and without the weights, on the same folds."""
    labelled = resampled(maipo_fields().labelled, STEPS)
    weights = weights or sample_weights()
    print(f"maipo, {BACKBONE}, {STEPS} steps, {folds} folds by parcel, seed 0, weights: {weights}")
    correct = {}
    for title, rate, file in (("scratch", 5e-4, ""), ("weights", 1e-4, weights)):
        results = cross_validated(
            labelled, ("random_walk",), choices(rate, file), folds=folds, keep=False
        )
        correct[title] = results.correct()[0, 0]
        accuracy = mean_and_std_text(fold_accuracies(results))
        print(f"{title:<10} learning rate {rate:g}: OA {accuracy}", flush=True)
    names = "with weights", "from scratch"
    print(mcnemar_text(correct["weights"], correct["scratch"], names))


def choices(rate, file="", fraction=30.0):
    """Return the choices of a training with first weights of a file, '' for none."""
    defaults = default_choices(fraction=fraction)
    return replace(
        defaults,
        fit=replace(defaults.fit, epochs=EPOCHS, learning_rate=rate),
        backbone=BACKBONE,
        weights="file" if file else "none",
        weights_file=file,
    )


def sample_weights():
    """Train the network on a sample scene; return the path of its weights."""
    from safetensors.torch import save_file

    labelled = sample_fields(0, 60, STEPS).labelled
    network = train(labelled, choices(5e-4, fraction=10.0)).model.network
    path = BUILD / "sample_squeezenet1_1.safetensors"
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file({name: value.contiguous() for name, value in network.state_dict().items()}, path)
    return str(path)


if __name__ == "__main__":
    gdal.UseExceptions()
    ogr.UseExceptions()
    load_package()
    main(
        sys.argv[1] if len(sys.argv) > 1 else "",
        int(sys.argv[2]) if len(sys.argv) > 2 else 5,
    )
