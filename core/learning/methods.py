"""The methods that can be trained and compared: each is a sampler and a network.

A sampler turns a parcel into segments (walks, pixels, patches, …), a network scores them, and the
parcel takes the mean of their probabilities. So all methods share the training loop, the model
file and the prediction. Those beside the first two are the ones that ICPR and STaR compare with,
and classical ones. A method is added by one entry in `METHODS`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..networks.registry import network_class
from ..planar.samplers import SAMPLERS

if TYPE_CHECKING:
    from .choices import Choices

# Smallest share of its length that a segment is cut to in training: shorter ones show less of
# their parcel, but also less of its texture (docs/decisions/0008).
_SHORTEST = 0.3


@dataclass(frozen=True)
class Method:
    """A sampler and a network.

    Parameters
    ----------
    title : str
        For reports.
    option : str
        For dialogs: with the kind of method.
    sampler : str
        Name in `planar.samplers.SAMPLERS`.
    network : str
        Name in `networks.registry`; empty for the ``BACKBONE`` of planar images.
    source : str
        The publication to cite.
    """

    title: str
    option: str
    sampler: str
    network: str
    source: str


_ICPR = (
    "Chelali, Kurtz, Puissant, Vincent: Classification of spatially enriched pixel time series "
    "with convolutional neural networks. ICPR 2020."
)
_STAR = (
    "Chelali, Kurtz, Puissant, Vincent: Deep-STaR: classification of image time series based on "
    "spatio-temporal representations. Computer Vision and Image Understanding 208-209, 2021."
)

METHODS: dict[str, Method] = {
    "random_walk": Method(
        "Random walks",
        "Random walks (planar images of neighbouring pixels)",
        "random_walk",
        "",
        _ICPR,
    ),
    "random_pixels": Method(
        "Random pixels",
        "Random pixels (planar images without neighbourhood)",
        "random_pixels",
        "",
        _ICPR,
    ),
    "hilbert": Method("Hilbert curve", "Hilbert curve (planar images)", "hilbert", "", _STAR),
    "snake": Method("Snake curve", "Snake curve (planar images)", "snake", "", _STAR),
    "spiral": Method("Spiral curve", "Spiral curve (planar images)", "spiral", "", _STAR),
    "tempcnn": Method(
        "TempCNN", "TempCNN (temporal convolutions, by pixel)",
        "pixels",
        "tempcnn",
        "Pelletier, Webb, Petitjean: Temporal convolutional neural network for the classification "
        "of satellite image time series. Remote Sensing 11(5), 2019.",
    ),
    "lstm": Method(
        "LSTM", "LSTM (recurrent network, by pixel)",
        "pixels",
        "lstm",
        "Rußwurm, Körner: Temporal vegetation modelling using long short-term memory networks for "
        "crop identification from medium-resolution multi-spectral satellite images. CVPR "
        "Workshops 2017.",
    ),
    "recurrence_plot": Method(
        "Recurrence plots", "Recurrence plots (images of single pixels)",
        "pixels",
        "recurrence_plot",
        "Hatami, Gavet, Debayle: Classification of time-series images using deep convolutional "
        "neural networks. ICMV 2017.",
    ),
    "cnn2d_cnn1d": Method(
        "2-D CNN, then 1-D CNN", "2-D CNN, then 1-D CNN (patches)",
        "patch",
        "cnn2d_cnn1d",
        f"The hybrid strategy that the introduction of ICPR names: {_ICPR}",
    ),
    "unet_hybrid": Method(
        "U-Net, then GRU", "U-Net, then GRU (patches)",
        "patch",
        "unet_hybrid",
        "Ienco, Gaetano, Dupaquier, Maurel: Land cover classification via multitemporal spatial "
        "data by deep recurrent neural networks. IEEE GRSL 14(10), 2017; Ronneberger, Fischer, "
        "Brox: U-Net. MICCAI 2015.",
    ),
    "cnn3d": Method(
        "3-D CNN", "3-D CNN (patches)",
        "patch",
        "cnn3d",
        "Ji, Zhang, Xu, Duan: 3D convolutional neural networks for crop classification with "
        "multi-temporal remote sensing images. Remote Sensing 10(1), 2018.",
    ),
    "pse_ltae": Method(
        "PSE and L-TAE", "PSE and L-TAE (attention over sets of pixels)",
        "random_pixels",
        "pse_ltae",
        "Garnot, Landrieu, Giordano, Chehata: Satellite image time series classification with "
        "pixel-set encoders and temporal self-attention. CVPR 2020; Garnot, Landrieu: Lightweight "
        "temporal self-attention for classifying satellite image time series. AALTD 2020.",
    ),
    "lda": Method(
        "Linear discriminant analysis", "LDA (linear discriminant analysis, by pixel)",
        "pixels",
        "lda",
        "Fisher: The use of multiple measurements in taxonomic problems. Annals of Eugenics 7, "
        "1936; scikit-learn.",
    ),
    "random_forest": Method(
        "Random forest of pixels", "Random forest (by pixel)",
        "pixels",
        "random_forest",
        "Breiman: Random forests. Machine Learning 45, 2001; scikit-learn.",
    ),
    "gradient_boosting": Method(
        "Gradient boosting of pixels", "Gradient boosting (by pixel)",
        "pixels",
        "gradient_boosting",
        "Friedman: Greedy function approximation: a gradient boosting machine. Annals of "
        "Statistics 29(5), 2001; scikit-learn.",
    ),
    "svm": Method(
        "Support vector machine", "SVM (support vector machine, by pixel)",
        "pixels",
        "svm",
        "Cortes, Vapnik: Support-vector networks. Machine Learning 20, 1995; scikit-learn.",
    ),
    "minirocket": Method(
        "MiniRocket", "MiniRocket (random convolutions, by pixel)",
        "pixels",
        "minirocket",
        "Dempster, Schmidt, Webb: MiniRocket: a very fast (almost) deterministic transform for "
        "time series classification. KDD 2021.",
    ),
    "parcel_mean_rf": Method(
        "Random forest of parcel statistics", "Random forest of parcel statistics",
        "parcel",
        "random_forest",
        "Breiman: Random forests. Machine Learning 45, 2001, on mean and STD over each parcel's "
        "pixels; scikit-learn.",
    ),
    "committee": Method(
        "Committee", "Committee (several methods, weighted)",
        "random_walk",
        "committee",
        "Wolpert: Stacked generalization. Neural Networks 5, 1992; Breiman: Stacked regressions. "
        "Machine Learning 24, 1996.",
    ),
}

# Compared by default.
DEFAULT_METHODS = ("random_walk", "random_pixels", "tempcnn", "lda", "random_forest")


def with_method(choices: Choices, name: str) -> Choices:
    """Return choices with the sampler and the network of a method.

    Parameters
    ----------
    choices : Choices
        Its backbone, weights and length are those of planar images.
    name : str
        Key of `METHODS`.

    Returns
    -------
    Choices
        The length is what the sampler makes of it: patches are the largest odd square of at most
        ``length`` pixels, pixel methods take one pixel. First weights and the canvas are for
        planar images alone.
    """
    method = METHODS[name]
    length = SAMPLERS[method.sampler].length_for(choices.segments.length)
    segments = replace(choices.segments, sampler=method.sampler, length=length)
    choices = replace(choices, segments=segments, method=name)
    if not method.network:
        return choices
    sized = "filters" in network_class(method.network).sizes
    return replace(
        choices,
        segments=replace(segments, canvas=False),
        backbone=method.network,
        weights="none",
        weights_file="",
        sizes={"filters": choices.filters} if sized else {},
    )


def shortest_segment(choices: Choices) -> int:
    """Return the shortest length that segments are cut to in training, 0 for never.

    Parameters
    ----------
    choices : Choices
        Of the method.

    Returns
    -------
    int
        Pixels. Segments are cut where the network takes any length and a part of a segment is
        a segment too.
    """
    return math.ceil(_SHORTEST * choices.segments.length) if _any_length(choices) else 0


def useful_length(choices: Choices, largest: int) -> int:
    """Return the length of segments that parcels can fill.

    Parameters
    ----------
    choices : Choices
        Of the method.
    largest : int
        Pixels of the largest parcel to learn from.

    Returns
    -------
    int
        At most LENGTH. A walk of more than two steps for each pixel of the largest parcel
        shows nothing new: a parcel of one pixel has one constant walk.
    """
    length = choices.segments.length
    return min(length, 2 * largest - 1) if _any_length(choices) else length


def _any_length(choices: Choices) -> bool:
    """Return whether the network takes segments, and parts of them, of any length."""
    any_length = network_class(choices.backbone).any_length and not choices.segments.canvas
    return any_length and SAMPLERS[choices.segments.sampler].shortenable
