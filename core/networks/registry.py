"""Table of the networks, the only one in which a network is registered.

The table names each class by its module, so that it can be read without torch: the
plugin lists the names of the networks before torch is imported.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .network import Network

# Networks of planar images, in the order of the parameter BACKBONE.
_PLANAR = {
    "squeezenet1_0": "torchvision_nets:SqueezeNet10",
    "squeezenet1_1": "torchvision_nets:SqueezeNet11",
    "resnet18": "torchvision_nets:ResNet18",
    "mobilenet_v3_small": "torchvision_nets:MobileNetV3Small",
    "compact": "compact:Compact",
}
# Networks of single pixels, pixel sets or patches, and the committee, each of one METHOD.
_OTHERS = {
    "tempcnn": "tempcnn:TempCNN",
    "lstm": "lstm:LSTM",
    "recurrence_plot": "recurrence_plot:RecurrencePlot",
    "cnn2d_cnn1d": "cnn2d_cnn1d:Cnn2dCnn1d",
    "unet_hybrid": "unet_hybrid:UNetHybrid",
    "cnn3d": "cnn3d:Cnn3d",
    "pse_ltae": "pse_ltae:PseLtae",
    "committee": "committee:Committee",
}
# Classical estimators, fitted by scikit-learn.
_ESTIMATORS = {
    "lda": "estimators:LinearScores",
    "random_forest": "trees:Forest",
    "gradient_boosting": "trees:GradientBoosting",
    "svm": "estimators:SupportVectors",
    "minirocket": "minirocket:MiniRocket",
}

NETWORKS = {**_PLANAR, **_OTHERS, **_ESTIMATORS}
BACKBONES = tuple(_PLANAR)
ESTIMATORS = tuple(_ESTIMATORS)


def network_class(name: str) -> type[Network]:
    """Import and return the class of a network.

    Parameters
    ----------
    name : str
        A key of `NETWORKS`.

    Returns
    -------
    type
        Subclass of `network.Network`.

    Raises
    ------
    KeyError
        If no network has this name.
    """
    module, class_name = NETWORKS[name].split(":")
    return getattr(import_module(f".{module}", __package__), class_name)
