"""Publications to cite, for the reports."""

from __future__ import annotations

from collections.abc import Iterable

ICPR = (
    "Chelali, M., Kurtz, C., Puissant, A., Vincent, N.: Classification of spatially enriched "
    "pixel time series with convolutional neural networks. 25th International Conference on "
    "Pattern Recognition (ICPR), 2020. doi 10.1109/ICPR48806.2021.9412892"
)
GRADCAM = (
    "Chattopadhyay, A., Sarkar, A., Howlader, P., Balasubramanian, V. N.: Grad-CAM++: Generalized "
    "gradient-based visual explanations for deep convolutional networks. IEEE Winter Conference on "
    "Applications of Computer Vision (WACV), 2018. doi 10.1109/WACV.2018.00097"
)
CONFIDENT_LEARNING = (
    "Northcutt, C., Jiang, L., Chuang, I.: Confident learning: estimating uncertainty in dataset "
    "labels. Journal of Artificial Intelligence Research 70, 2021. doi 10.1613/jair.1.12125"
)


def titles_by_source(methods: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the publications of methods, each once, with the methods it belongs to.

    Parameters
    ----------
    methods : iterable of (str, str)
        Title and source of each method; methods without a source are left out.

    Returns
    -------
    list of (str, str)
        Titles, joined by commas, and their source, in the order of the first title.
    """
    titles: dict[str, list[str]] = {}
    for title, source in methods:
        if source:
            titles.setdefault(source, []).append(title)
    return [(", ".join(names), source) for source, names in titles.items()]
