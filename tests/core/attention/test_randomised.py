"""Maps depend on what was learned: they change as layers are made random again.

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


def randomised(network, name):
    """Draw fresh weights for one layer, as before training."""
    if name == "moment":
        torch.nn.init.normal_(network.moment, std=float(network.moment.std()))
        return
    for module in network.get_submodule(name).modules():
        if hasattr(module, "reset_parameters"):
            module.reset_parameters()


def test_random_weights_give_other_maps(small):
    _, (description, network), pixels = small
    drawer = make_sampler(pixels, description.segments, 0)
    drawn = drawer.draw(*segment_list(segment_counts(pixels.sizes, 5)))
    images = planar_images(torch.from_numpy(pixels.values), torch.from_numpy(drawn).long())
    network = copy.deepcopy(network)

    def maps(wanted=None):
        _, classes, found = class_maps(network, network.features, images, wanted)
        return classes, upsampled(found, 12, drawn.shape[1])

    classes, first = maps()
    likeness, before = [], first
    torch.manual_seed(0)
    for name in LAYERS:
        randomised(network, name)
        _, now = maps(classes)
        assert not torch.allclose(now, before), name
        before = now
        likeness.append(
            sum(
                float(abs(spearmanr(one.ravel(), other.ravel()).correlation))
                for one, other in zip(first, now)
                if other.max() > other.min()
            )
            / len(first)
        )
    assert likeness[0] < 0.97
    assert likeness[-1] < 0.6
