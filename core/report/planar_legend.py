"""Texts beside the pictures of a parcel's planar images."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..planar.samplers import SAMPLERS
from .plots import plot_text

if TYPE_CHECKING:
    from ..attention.pictures import ParcelPicture
    from ..planar.samplers.base import Sampler


@dataclass(frozen=True)
class Legend:
    """Names of what the pictures show.

    Parameters
    ----------
    dates : sequence of T str
        Of the rows of a planar image.
    bands : sequence of B str
    class_names : sequence of K str
        Empty without a model.
    sampler : str
        Sampler of the segments; not ``parcel``, which has no pixels to show.
    canvas : bool
        The images lie on the black canvas of the papers.
    aspect : float
        Height of a pixel divided by its width, in map units.
    """

    dates: Sequence[str]
    bands: Sequence[str]
    class_names: Sequence[str] = ()
    sampler: str = "random_walk"
    canvas: bool = False
    aspect: float = 1.0

    @property
    def sampler_class(self) -> type[Sampler]:
        """Class of the sampler: how it is called, and what the columns of an image follow."""
        return SAMPLERS[self.sampler]


def title(name: str, picture: ParcelPicture, legend: Legend) -> str:
    """Return the name of a parcel and, with a model, its predicted class."""
    text = f"Parcel {plot_text(name, 40)}"
    if picture.verdict:
        best = int(picture.verdict.probabilities.argmax())
        probability = picture.verdict.probabilities[best]
        class_name = plot_text(legend.class_names[best], 40)
        text += f"    classified as: {class_name} ({100 * probability:.0f} %)"
    return text


def segment_title(index: int, picture: ParcelPicture, legend: Legend) -> str:
    """Return the number of a segment and, with a model, its predicted class."""
    text = f"{legend.sampler_class.noun} {index + 1}"
    if picture.verdict:
        class_name = plot_text(legend.class_names[picture.verdict.classes[index]], 20)
        text += f": {class_name} ({100 * picture.verdict.confidences[index]:.0f} %)"
    return text


def caption(picture: ParcelPicture, legend: Legend) -> str:
    """Return what the picture of a parcel shows, in sentences."""
    sentences = [f"{legend.sampler_class.columns}; each row is one date, the earliest at the top."]
    if len(legend.bands) >= 3:
        red, green, blue = (plot_text(band) for band in legend.bands[:3])
        plants = ", so that green plants look red" if "infrared" in red.lower() else ""
        sentences.append(
            f"Colours: {red} is shown as red, {green} as green, {blue} as blue{plants}."
        )
    else:
        sentences.append(f"Grey: the brighter, the higher {plot_text(legend.bands[0])}.")
    if legend.canvas:
        sentences.append("The black canvas around the image is part of the network's input.")
    if picture.verdict:
        plural = legend.sampler_class.plural
        mean = f"all its {picture.total} {plural}" if picture.total > 1 else "this one"
        sentences.append(
            "Lower images: the brighter, the more these dates and pixels contributed to the class "
            f"named above. The class of the parcel has the highest mean probability over {mean}."
        )
    else:
        sentences.append("These images are the only input of the network.")
    return " ".join(sentences)
