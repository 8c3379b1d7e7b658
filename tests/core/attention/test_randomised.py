"""Maps depend on the weights: they change as layers are set to random values again.

Adebayo et al., *Sanity checks for saliency maps*, NeurIPS 2018: cascading randomisation.
"""

import copy

import torch
from planar_sits.core.attention.gradcam import class_maps, upsampled
from planar_sits.core.planar.images import planar_images
from planar_sits.core.planar.samplers import make_sampler
from planar_sits.core.planar.segments import segment_counts, segment_list
from scipy.stats import spearmanr

LAYERS = ("classifier", "features.1", "features.0", "moment", "first")


def randomise(network, name):
    """Draw fresh weights for one layer, as before training."""
    if name == "moment":
        torch.nn.init.normal_(network.moment, std=float(network.moment.std()))
        return
    for module in network.get_submodule(name).modules():
        if hasattr(module, "reset_parameters"):
            module.reset_parameters()


def correlation(maps, others):
    """Return the mean absolute rank correlation of two sets of maps."""
    correlations = [
        float(abs(spearmanr(one.ravel(), other.ravel()).correlation))
        for one, other in zip(maps, others)
        if other.max() > other.min()
    ]
    return sum(correlations) / len(maps)


def test_random_weights_give_other_maps(small):
    pixels, segments = small.pixels, small.model.description.segments
    drawn = make_sampler(pixels, segments, 0).draw(*segment_list(segment_counts(pixels.sizes, 5)))
    images = planar_images(torch.from_numpy(pixels.values), torch.from_numpy(drawn).long())
    network = copy.deepcopy(small.model.network)
    trained = class_maps(network, network.features, images)
    original = upsampled(trained.maps, 12, drawn.shape[1])
    correlations, previous = [], original
    torch.manual_seed(0)
    for name in LAYERS:
        randomise(network, name)
        maps = class_maps(network, network.features, images, trained.classes).maps
        maps = upsampled(maps, 12, drawn.shape[1])
        assert not torch.allclose(maps, previous), name
        previous = maps
        correlations.append(correlation(original, maps))
    assert correlations[0] < 0.97
    assert correlations[-1] < 0.6
