"""Grad-CAM++ against derivatives of exp(S) taken one by one, and what it leaves behind."""

import pytest
import torch
from planar_sits.core.attention.gradcam import class_maps, gradcam, gradcam_plus_plus, upsampled
from planar_sits.core.attention.target import target_layer
from planar_sits.core.networks.registry import network_class
from torch import nn
from torch.nn import functional

LABEL = 1


class Uneven(nn.Module):
    """A head that weighs every place of the map differently, and bends."""

    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(nn.Conv2d(3, 5, 3), nn.ReLU())
        self.head = nn.Sequential(nn.Flatten(), nn.Linear(60, 8), nn.ReLU(), nn.Linear(8, 3))

    def forward(self, images):
        return self.head(self.features(images))


def prepared(name, steps):
    """Return a float64 network whose weights and statistics are far from neutral."""
    torch.manual_seed(2)
    network = Uneven() if name == "uneven" else network_class(name).build(3, 3, steps)
    for module in network.modules():
        if isinstance(module, nn.modules.batchnorm._BatchNorm):
            nn.init.normal_(module.running_mean, 0, 0.2)
            nn.init.uniform_(module.running_var, 0.5, 2)
            nn.init.uniform_(module.weight, 0.5, 1.5)
            nn.init.normal_(module.bias, 0, 0.2)
    return network.double().eval()


def layer_of(network, name):
    return network.features if name == "uneven" else target_layer(network, name)


def images_of(count, steps, length, seed=0):
    torch.manual_seed(seed)
    return torch.rand(count, 3, steps, length, dtype=torch.float64)


def map_and_head(network, layer, images):
    """Return the map of one image, and the class score as a function of a map."""
    kept = []
    hook = layer.register_forward_hook(lambda module, given, out: kept.append(out.detach().clone()))
    network(images)
    hook.remove()

    def score(maps):
        hook = layer.register_forward_hook(lambda module, given, out: maps)
        scores = network(images)
        hook.remove()
        return scores[0, LABEL]

    return kept[0], score


def weight_by_definition(maps, score, channel):
    """Return w_k from the first three derivatives of Y = exp(S) by each A_ij."""
    maps = maps.clone().requires_grad_()
    (slopes,) = torch.autograd.grad(torch.exp(score(maps)), maps, create_graph=True)
    weight = torch.zeros((), dtype=torch.float64)
    for row in range(maps.shape[2]):
        for column in range(maps.shape[3]):
            place = (0, channel, row, column)
            second = torch.autograd.grad(slopes[place], maps, create_graph=True)[0][place]
            third = torch.autograd.grad(second, maps, retain_graph=True)[0][place]
            if second != 0:
                alpha = second / (2 * second + maps[0, channel].sum() * third)
                weight = weight + alpha * torch.relu(slopes[place])
    return weight.detach()


def compared(name, steps, length, channels):
    """Return our w_k A_k of some channels, times exp(S), and those of the definition."""
    network, images = prepared(name, steps), images_of(1, steps, length)
    maps, score = map_and_head(network, layer_of(network, name), images)
    alive = [k for k in channels if maps[0, k].max() > 0]
    expected = torch.stack([weight_by_definition(maps, score, k) * maps[0, k] for k in alive])
    under = maps.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(score(under), under)
    # One channel at a time: the ReLU at the end changes nothing where A and w are not negative.
    ours = [gradcam_plus_plus(maps[:, [k]], gradient[:, [k]])[0] for k in alive]
    return torch.stack(ours) * torch.exp(score(maps)).detach(), expected


@pytest.mark.parametrize(
    ("name", "steps", "length", "channels"),
    [
        ("uneven", 5, 6, range(5)),
        ("compact", 3, 26, range(64)),
        ("squeezenet1_1", 48, 64, range(0, 512, 40)),
        ("resnet18", 40, 70, range(0, 512, 40)),
    ],
)
def test_weights_are_those_of_the_definition(name, steps, length, channels):
    ours, expected = compared(name, steps, length, channels)
    assert (expected.amax(dim=(1, 2)) > 0).sum() >= 2
    assert torch.allclose(ours, expected, rtol=1e-6, atol=0)


@pytest.mark.parametrize(("name", "steps", "length"), [("uneven", 5, 6), ("compact", 3, 26)])
def test_complete_maps_are_those_of_the_definition(name, steps, length):
    network, images = prepared(name, steps), images_of(1, steps, length)
    layer = layer_of(network, name)
    maps, score = map_and_head(network, layer, images)
    expected = torch.zeros(maps.shape[2:], dtype=torch.float64)
    for channel in range(maps.shape[1]):
        expected += weight_by_definition(maps, score, channel) * maps[0, channel]
    _, _, found = class_maps(network, layer, images, torch.tensor([LABEL]))
    assert expected.max() > 0
    assert torch.allclose(
        found[0] * torch.exp(score(maps)), torch.relu(expected), rtol=1e-6, atol=0
    )


def test_gradcam_is_the_mean_gradient_times_the_map():
    network, images = prepared("uneven", 5), images_of(1, 5, 6)
    maps, score = map_and_head(network, network.features, images)
    under = maps.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(score(under), under)
    expected = torch.relu(sum(gradient[0, k].mean() * maps[0, k] for k in range(5)))
    _, _, found = class_maps(network, network.features, images, torch.tensor([LABEL]), "gradcam")
    assert expected.max() > 0
    assert torch.allclose(found[0], expected)
    assert torch.equal(found, gradcam(maps, gradient))


def test_no_weight_where_there_is_no_gradient_and_at_the_pole():
    maps = torch.tensor([[[[1.0, 3.0]], [[2.0, 2.0]]]])
    gradient = torch.tensor([[[[0.0, 0.0]], [[-0.5, 1.0]]]])
    # Channel 1 sums to 4: 2 + 4 * -0.5 is the pole, 1 / (2 + 4 * 1) is the weight.
    assert torch.allclose(gradcam_plus_plus(maps, gradient), torch.full((1, 1, 2), 2 / 6))


@pytest.mark.parametrize("method", ["gradcam++", "gradcam"])
@pytest.mark.parametrize("name", ["compact", "mobilenet_v3_small"])
def test_maps_are_never_negative(name, method):
    network = prepared(name, 64)
    layer, images = layer_of(network, name), images_of(4, 64, 64)
    for label in range(3):
        maps = class_maps(network, layer, images, torch.full((4,), label), method)[2]
        assert torch.isfinite(maps).all()
        assert maps.min() >= 0


def test_the_class_asked_for_is_explained():
    network, images = prepared("compact", 4), images_of(6, 4, 24)
    scores, best, maps = class_maps(network, network.features, images)
    assert torch.equal(best, scores.argmax(dim=1))
    asked = (best + 1) % 3
    same_scores, classes, others = class_maps(network, network.features, images, asked)
    assert torch.equal(classes, asked)
    assert torch.equal(same_scores, scores)
    _, _, again = class_maps(network, network.features, images, best)
    assert torch.equal(again, maps)
    assert all(not torch.allclose(one, other) for one, other in zip(maps, others))


@pytest.mark.parametrize("method", ["gradcam++", "gradcam"])
@pytest.mark.parametrize(
    ("name", "length"),
    [("compact", 64), ("squeezenet1_1", 64), ("resnet18", 64), ("tempcnn", 1), ("cnn3d", 49)],
)
def test_one_image_or_many(name, length, method):
    network, images = prepared(name, 48), images_of(3, 48, length)
    layer = layer_of(network, name)
    together = class_maps(network, layer, images, method=method)
    alone = [class_maps(network, layer, image[None], method=method) for image in images]
    for place, many in enumerate(together):
        assert torch.allclose(many, torch.cat([one[place] for one in alone]))


@pytest.mark.parametrize("images", [images_of(2, 4, 24), torch.zeros(2, 9, 4, 24).double()])
def test_the_network_is_left_as_it_was(images):
    network = prepared("compact", 4)
    network.moment.requires_grad_(False)
    before = {name: parameter.requires_grad for name, parameter in network.named_parameters()}
    weights = {name: value.clone() for name, value in network.state_dict().items()}
    if images.shape[1] == 3:
        class_maps(network, network.features, images)
    else:
        with pytest.raises(RuntimeError):
            class_maps(network, network.features, images)
    after = {name: parameter.requires_grad for name, parameter in network.named_parameters()}
    assert after == before
    assert all(parameter.grad is None for parameter in network.parameters())
    assert all(torch.equal(value, weights[name]) for name, value in network.state_dict().items())
    # A hook left behind would cut the graph of a later training.
    network(images_of(2, 4, 24)).sum().backward()
    assert network.first[0].weight.grad is not None


def test_nothing_is_left_for_autograd():
    network, images = prepared("compact", 4), images_of(2, 4, 24).requires_grad_()
    with torch.no_grad():
        scores, classes, maps = class_maps(network, network.features, images)
    assert not (scores.requires_grad or classes.requires_grad or maps.requires_grad)
    assert images.grad is None
    assert maps.max() > 0


@pytest.mark.parametrize(("steps", "length"), [(24, 50), (23, 51), (224, 1)])
def test_the_centre_of_the_canvas_is_kept(steps, length):
    torch.manual_seed(0)
    small = torch.rand(2, 7, 7)
    whole = functional.interpolate(small[:, None], (224, 224), mode="bilinear")[:, 0]
    top, left = (224 - steps) // 2, (224 - length) // 2
    found = upsampled(small, steps, length, 224)
    assert found.shape == (2, steps, length)
    assert torch.equal(found, whole[:, top : top + steps, left : left + length])


def test_a_map_of_the_images_size_stays_as_it_is():
    maps = torch.rand(2, 9, 13)
    assert torch.allclose(upsampled(maps, 9, 13), maps)
    assert torch.allclose(upsampled(torch.full((1, 2, 3), 0.4), 9, 13), torch.full((1, 9, 13), 0.4))


def test_a_map_of_dates_is_the_same_for_all_pixels():
    found = upsampled(torch.tensor([[0.0, 1.0, 3.0]]), 6, 2)
    assert found.shape == (1, 6, 2)
    assert torch.allclose(found[0, :, 0], torch.tensor([0, 0.25, 0.75, 1.5, 2.5, 3]))
    assert torch.equal(found[..., 0], found[..., 1])


def test_a_map_of_patches_becomes_their_pixels_row_by_row():
    maps = torch.rand(2, 4, 7, 7)
    assert torch.allclose(upsampled(maps, 4, 49), maps.flatten(2))
    small = torch.zeros(1, 2, 2, 2)
    small[0, 1, 0, 1] = 1  # late, above, right
    found = upsampled(small, 4, 25).reshape(4, 5, 5)
    assert found[3, 0, 4] == 1
    assert found[0].max() == found[:, 4].max() == found[:, :, 0].max() == 0
    assert torch.allclose(found[3, 0], torch.tensor([0, 0.1, 0.5, 0.9, 1]))


@pytest.mark.parametrize("shape", [(5,), (5, 6), (5, 3, 4)])
def test_any_map_is_weighed_like_its_places_in_a_row(shape):
    torch.manual_seed(0)
    maps, gradient = torch.rand(2, 4, *shape), torch.randn(2, 4, *shape)
    for method in (gradcam, gradcam_plus_plus):
        found = method(maps, gradient)
        assert found.shape == (2, *shape)
        flat = method(maps.reshape(2, 4, 1, -1), gradient.reshape(2, 4, 1, -1))
        assert torch.allclose(found.reshape(2, 1, -1), flat, atol=1e-6)
