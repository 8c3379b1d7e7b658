"""Augmentation of planar images, of settings_loop.py."""

import torch
from torch.nn import functional


def augmented(images, settings):
    """Return images (N, B, T, L) with noise, shifts in time, and dates replaced."""
    count, bands, steps, length = images.shape
    images = images + settings.shift * torch.randn(count, bands, 1, 1)
    if settings.noise:
        images = images + settings.noise * torch.randn(images.shape)
    if settings.jitter:
        position = torch.arange(steps) + settings.jitter * torch.randn(count, 1)
        position = position.clamp(0, steps - 1)
        step = position.floor().long().clamp(max=steps - 2)
        weight = (position - step)[:, None, :, None]
        left, right = (
            images.gather(2, index[:, None, :, None].expand(count, bands, steps, length))
            for index in (step, step + 1)
        )
        images = left * (1 - weight) + right * weight
    if settings.drop:
        dropped = torch.rand(count, steps) < settings.drop
        dropped[:, 0] = dropped[:, -1] = False
        between = functional.pad((images[:, :, :-2] + images[:, :, 2:]) / 2, (0, 0, 1, 1))
        images = torch.where(dropped[:, None, :, None], between, images)
    return images
