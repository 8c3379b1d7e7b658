"""The tensors whose shapes bound a network's size, known before the network is built."""

from .backbones import HYPER
from .compact import channels


def claimed_shapes(description):
    """Return the shapes of the tensors that grow with a description's numbers.

    A file that holds tensors of these shapes is about as large as the network,
    or larger: to build it costs no more memory than the file's owner had.

    Parameters
    ----------
    description : ModelDescription

    Returns
    -------
    dict of str to tuple of int, or None
        None for torchvision's networks, which have a size of their own.
    """
    claims = _CLAIMS.get(description.backbone)
    if claims is None:
        return None
    sizes = {**HYPER.get(description.backbone, {}), **description.hyper}
    return claims(description.channels, len(description.classes), len(description.days), **sizes)


def _compact(bands, classes, steps):
    return {
        "first.0.weight": (32, channels(bands), 3, 5),
        "moment": (1, 32, steps, 1),
        "classifier.weight": (classes, 64),
    }


def _tempcnn(bands, classes, steps, filters):
    return {
        "features.0.0.weight": (filters, bands, 5),
        "dense.0.weight": (4 * filters, filters * steps),
        "classifier.weight": (classes, 4 * filters),
    }


def _lstm(bands, classes, steps, hidden):
    return {
        "lstm.weight_ih_l0": (4 * hidden, bands),
        "lstm.weight_hh_l0": (4 * hidden, hidden),
        "classifier.weight": (classes, 4 * hidden),
    }


def _recurrence_plot(bands, classes, steps):
    return {"features.0.weight": (32, bands, 3, 3), "classifier.weight": (classes, 128)}


def _cnn2d_cnn1d(bands, classes, steps):
    return {
        "encoder.0.weight": (16, bands, 3, 3),
        "classifier.weight": (classes, 64 * steps),
    }


def _unet_hybrid(bands, classes, steps):
    return {"down1.0.weight": (16, bands, 3, 3), "classifier.weight": (classes, 64)}


def _cnn3d(bands, classes, steps):
    return {
        "features.0.0.weight": (16, bands, 3, 3, 3),
        "classifier.weight": (classes, 64 * steps),
    }


def _lda(bands, classes, steps):
    return {"mean": (bands * steps,), "weight": (classes, bands * steps)}


def _random_forest(bands, classes, steps, trees, nodes):
    return {"leaf": (trees, nodes, classes), "weight": (classes, classes)}


def _svm(bands, classes, steps, support):
    return {"vectors": (support, bands * steps), "weight": (classes, support)}


_CLAIMS = {
    "compact": _compact,
    "tempcnn": _tempcnn,
    "lstm": _lstm,
    "recurrence_plot": _recurrence_plot,
    "cnn2d_cnn1d": _cnn2d_cnn1d,
    "unet_hybrid": _unet_hybrid,
    "cnn3d": _cnn3d,
    "lda": _lda,
    "random_forest": _random_forest,
    "svm": _svm,
}
