"""Training with default settings on labelled fields, and use of the models."""

import numpy as np

# Automatic.
BATCH_SIZE = 0


def default_choices(seed=0, fraction=0.0, guidance=0.0):
    """Return the default choices of a training.

    Parameters
    ----------
    seed : int
    fraction : float
        Percent of the pixels that start a segment; 0 = automatic.
    guidance : float
        Weight of attention guidance, 0 = off.

    Returns
    -------
    Choices
    """
    from planar_sits.core.attention.guidance import AttentionGuidance
    from planar_sits.core.learning.choices import Choices, TrainingSettings
    from planar_sits.core.networks.registry import network_class
    from planar_sits.core.planar.segments import SegmentSettings

    layer = network_class("compact").attention_path()
    return Choices(
        SegmentSettings(fraction=fraction or SegmentSettings.fraction),
        TrainingSettings(seed=seed, all_segments=fraction > 0),
        regulariser=AttentionGuidance(guidance, layer) if guidance else None,
    )


def cpu_engine(batch_size=BATCH_SIZE):
    """Return the engine of the CPU."""
    from planar_sits.core.networks.device import Engine, pick_device

    return Engine(pick_device("cpu"), batch_size)


def train(labelled, choices):
    """Train on labelled parcels; return the `Trained`."""
    import torch
    from planar_sits.core.learning.train import train_model

    torch.manual_seed(choices.fit.seed)
    return train_model(labelled, choices, cpu_engine())


def percent_correct(model, labelled):
    """Return the overall accuracy of a model on labelled parcels, in percent."""
    from planar_sits.core.learning.predict import ParcelPredictor
    from planar_sits.core.planar.prepare import normalised

    description = model.description
    predictor = ParcelPredictor(
        model.network, description.segments, description.seed, cpu_engine(256)
    )
    prediction = predictor.predict(normalised(labelled.pixels, description.ranges))
    return 100 * float((prediction.probabilities.argmax(axis=1) == labelled.labels).mean())


def temporal_attention(model, labelled):
    """Return the `TemporalAttention` of a model over labelled parcels."""
    from planar_sits.core.attention.attention_pass import temporal_predictor
    from planar_sits.core.planar.prepare import normalised

    predictor = temporal_predictor(model, cpu_engine(256))
    predictor.predict(normalised(labelled.pixels, model.description.ranges))
    return predictor.profiles.result()


def mean_and_std_text(values):
    """Return mean ± sample STD of values, with two decimals."""
    return f"{np.mean(values):.2f} ± {np.std(values, ddof=1):.2f}"
