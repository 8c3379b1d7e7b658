"""The methods that can be trained and compared: each a sampler and a network.

A sampler turns a parcel into samples (segments, pixels, patches, ...), a network scores
them, and the parcel takes the mean of their probabilities. So all methods go through
the same training loop, the same model file and the same prediction. Those beside the
first two are what ICPR and STaR compare with, and classical ones that often win.
"""

import math
from dataclasses import dataclass, replace

from ..errors import PlanarSitsError
from ..options import ESTIMATORS
from ..planar.samplers import SAMPLERS

# Part of its length that a segment is cut to in training, at most: shorter ones know less of
# their parcel, but also less of its texture (docs/decisions/0008).
_SHORTEST = 0.3


@dataclass(frozen=True)
class Method:
    """What a method is made of.

    Parameters
    ----------
    title : str
        For reports.
    sampler : str
        A name in `planar.samplers.SAMPLERS`.
    network : str
        Empty: the ``BACKBONE`` of planar images.
    source : str
        What to cite.
    """

    title: str
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

METHODS = {
    "random_walk": Method("Random walks", "random_walk", "", _ICPR),
    "random_pixels": Method("Random pixels", "random_pixels", "", _ICPR),
    "hilbert": Method("Hilbert curve", "hilbert", "", _STAR),
    "snake": Method("Snake curve", "snake", "", _STAR),
    "spiral": Method("Spiral curve", "spiral", "", _STAR),
    "tempcnn": Method(
        "TempCNN",
        "pixels",
        "tempcnn",
        "Pelletier, Webb, Petitjean: Temporal convolutional neural network for the classification "
        "of satellite image time series. Remote Sensing 11(5), 2019.",
    ),
    "lstm": Method(
        "LSTM",
        "pixels",
        "lstm",
        "Rußwurm, Körner: Temporal vegetation modelling using long short-term memory networks for "
        "crop identification from medium-resolution multi-spectral satellite images. CVPR "
        "Workshops 2017.",
    ),
    "recurrence_plot": Method(
        "Recurrence plots",
        "pixels",
        "recurrence_plot",
        "Hatami, Gavet, Debayle: Classification of time-series images using deep convolutional "
        "neural networks. ICMV 2017.",
    ),
    "cnn2d_cnn1d": Method(
        "2-D CNN, then 1-D CNN",
        "patch",
        "cnn2d_cnn1d",
        f"The hybrid strategy that the introduction of ICPR names: {_ICPR}",
    ),
    "unet_hybrid": Method(
        "U-Net, then GRU",
        "patch",
        "unet_hybrid",
        "Ienco, Gaetano, Dupaquier, Maurel: Land cover classification via multitemporal spatial "
        "data by deep recurrent neural networks. IEEE GRSL 14(10), 2017; Ronneberger, Fischer, "
        "Brox: U-Net. MICCAI 2015.",
    ),
    "cnn3d": Method(
        "3-D CNN",
        "patch",
        "cnn3d",
        "Ji, Zhang, Xu, Duan: 3D convolutional neural networks for crop classification with "
        "multi-temporal remote sensing images. Remote Sensing 10(1), 2018.",
    ),
    "lda": Method(
        "Linear discriminant analysis",
        "pixels",
        "lda",
        "Fisher: The use of multiple measurements in taxonomic problems. Annals of Eugenics 7, "
        "1936; scikit-learn.",
    ),
    "random_forest": Method(
        "Random forest of pixels",
        "pixels",
        "random_forest",
        "Breiman: Random forests. Machine Learning 45, 2001; scikit-learn.",
    ),
    "svm": Method(
        "Support vector machine",
        "pixels",
        "svm",
        "Cortes, Vapnik: Support-vector networks. Machine Learning 20, 1995; scikit-learn.",
    ),
    "parcel_mean_rf": Method(
        "Random forest of parcel statistics",
        "parcel",
        "random_forest",
        "Breiman: Random forests. Machine Learning 45, 2001, on mean and STD over each parcel's "
        "pixels; scikit-learn.",
    ),
}


def with_method(choices, name):
    """Return choices with the sampler and the network of a method.

    Parameters
    ----------
    choices : Choices
        Its backbone, weights and length are those of planar images.
    name : str
        One of `options.METHODS`.

    Returns
    -------
    Choices
        Patches are the largest odd square of at most ``length`` pixels, so that all
        see about as many pixels at once; pixel methods see one. First weights are
        for planar images alone.
    """
    method = METHODS[name]
    length = SAMPLERS[method.sampler].length_for(choices.segments.length)
    segments = replace(choices.segments, sampler=method.sampler, length=length)
    if not method.network:
        return replace(choices, segments=segments, method=name)
    if segments.canvas:
        segments = replace(segments, canvas=False)
    return replace(
        choices,
        segments=segments,
        method=name,
        backbone=method.network,
        weights="none",
        weights_file="",
        hyper={"filters": choices.filters} if name == "tempcnn" else {},
    )


def shortest_segment(choices):
    """Return the shortest length that segments are cut to in training, 0 for never.

    `compact` takes any length; where the pixels of a segment have an order, or none,
    a shorter one is a segment too.
    """
    any_length = choices.backbone == "compact" and not choices.segments.canvas
    cut = any_length and SAMPLERS[choices.segments.sampler].shortenable
    return math.ceil(_SHORTEST * choices.segments.length) if cut else 0


def is_estimator(backbone):
    """Tell whether a network is fitted by scikit-learn, without epochs."""
    return backbone in ESTIMATORS


def check_method(name, weights="none", attention_guidance=0.0):
    """Raise `PlanarSitsError` if a method cannot do what is asked for beside it.

    Parameters
    ----------
    name : str
        One of `options.METHODS`.
    weights : str
        First weights.
    attention_guidance : float
    """
    own = METHODS[name].network
    if own and weights != "none":
        raise PlanarSitsError(
            f"WEIGHTS is '{weights}', but METHOD '{name}' has a network of its own that starts "
            "from scratch: use WEIGHTS 'none', or a planar method such as 'random_walk'."
        )
    if own and attention_guidance:
        raise PlanarSitsError(
            f"ATTENTION_GUIDANCE compares walks, and METHOD '{name}' has none: set it to 0, or use "
            "a planar method such as 'random_walk'."
        )
