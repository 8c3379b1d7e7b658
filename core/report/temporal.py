"""The report of temporal attention: the dates that decided, and what that does not prove."""

from dataclasses import asdict, dataclass, field

import numpy as np

from ..attention.dates import date_range, step_dates
from ..attention.target import resolution
from ..attention.temporal import TemporalAttention
from . import attention_plots, page
from .training import CITATION

GRADCAM_CITATION = (
    "Chattopadhyay, A., Sarkar, A., Howlader, P., Balasubramanian, V. N.: Grad-CAM++: Generalized "
    "gradient-based visual explanations for deep convolutional networks. IEEE Winter Conference on "
    "Applications of Computer Vision (WACV), 2018. doi 10.1109/WACV.2018.00097"
)
# A profile of fewer segments changes a lot with a few parcels more.
_FEW = 30


@dataclass(frozen=True)
class TemporalReport:
    """What is told of temporal attention.

    Parameters
    ----------
    temporal : TemporalAttention
    dates : list of T datetime.date
        Of the steps, in the season of the series.
    range : (datetime.date, datetime.date)
        The suggested season.
    class_names, class_colours : list of K str
        Colours as ``#rrggbb``.
    parcels : (K,) integer array
        Parcels decided as each class.
    images : (K, T, L, B) array
        Mean planar image of each class, 0 to 1.
    maps : (K, T, L) array
        Mean attention of each class.
    resolution : str
        What the attention can tell apart, in a sentence.
    settings : list of (str, str)
    warnings : list of str
        Of the series.
    skipped : list of (str, int)
        Status and number of parcels left out.
    """

    temporal: TemporalAttention
    dates: list
    range: tuple
    class_names: list
    class_colours: list
    parcels: np.ndarray
    images: np.ndarray
    maps: np.ndarray
    resolution: str
    settings: list = field(default_factory=list)
    warnings: list = field(default_factory=list)
    skipped: list = field(default_factory=list)

    def answer(self):
        """Return the range and how many dates stood out, in a sentence."""
        (first, last), kept = self.range, self.temporal.kept
        if not kept.any():
            return (
                f"No date stood out: the decisions rest on the whole season, {first} to {last} "
                f"({len(kept)} dates)."
            )
        return f"The decisions rest on {first} to {last}: {kept.sum()} of {len(kept)} dates."

    def use(self):
        """Return what to do with the range."""
        first, last = self.range
        if first <= self.dates[0] and last >= self.dates[-1]:
            return "The range is the whole season: attention suggests no shorter one."
        return (
            f"To look at this range only, train again with SEASON_START {first} and SEASON_END "
            f"{last}, and compare the accuracies."
        )

    def told(self):
        """Return lines for the log."""
        return [
            self.answer(),
            self.use(),
            self.resolution,
            *(
                f"{name}: {parcels} parcel(s), {segments} segment(s)."
                for name, parcels, segments in zip(
                    self.class_names, self.parcels, self.temporal.segments
                )
            ),
        ]

    def cautions(self):
        """Return what the operator should know of the result."""
        segments, found = self.temporal.segments, []
        if not self.temporal.kept.any():
            found.append(
                "No date stood out, so the whole season is suggested. With PROFILE 'and' that is "
                "common: try 'margin'. Otherwise the model may not have learned enough: look at "
                "its accuracy."
            )
        elif self._beyond_steps():
            found.append(
                "The dates kept lie between images: the range was widened to the images on either "
                "side, from which their values are interpolated."
            )
        for told, few in (
            ("No segment was decided as", segments == 0),
            (f"Fewer than {_FEW} segments were decided as", (segments > 0) & (segments < _FEW)),
        ):
            names = [name for name, yes in zip(self.class_names, few) if yes]
            if names:
                found.append(
                    f"{told} {', '.join(names)}: the range may miss the dates that tell it from "
                    "the others. Give more parcels of it, or check that the model finds it."
                )
        return found

    def _beyond_steps(self):
        """Tell whether the range is wider than its steps."""
        return self.range != tuple(self.dates[step] for step in self.temporal.span)


def temporal_report(found, model, series, parcels, choices):
    """Return what is told of the dates that decided.

    Parameters
    ----------
    found : DatesAttention
    model : (ModelDescription, torch.nn.Module)
    series : Series
    parcels : Parcels
        With the status of each.
    choices : dict of str to str
        What the operator chose, by name.

    Returns
    -------
    TemporalReport
    """
    description, network = model
    dates = step_dates(description.days, series.start)
    described = {
        **choices,
        "network": description.backbone,
        "bands": ", ".join(series.band_names),
        "season": f"{series.start} to {series.end}",
        "acquisitions": len(series.acquisitions),
        "time steps": len(dates),
        "parcels used": int((found.classified.pixels > 0).sum()),
        "segments": int(found.classified.segments.sum()),
        **{
            name: value
            for name, value in asdict(description.segments).items()
            if name != "fraction"
        },
        "seed of the walks": description.seed,
    }
    return TemporalReport(
        temporal=found.temporal,
        dates=dates,
        range=date_range(found.temporal, dates, series.dates),
        class_names=description.class_names,
        class_colours=[entry["colour"] for entry in description.classes],
        parcels=found.parcels,
        images=found.images,
        maps=found.maps,
        resolution=resolution(network, description).told(),
        settings=[(name, str(value)) for name, value in described.items()],
        warnings=list(series.notes),
        skipped=[(reason, count) for reason, count, _ in parcels.skipped()],
    )


def write_temporal_report(path, report):
    """Write the report as one HTML page.

    Parameters
    ----------
    path : str or Path
    report : TemporalReport

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    page.write_page(
        path,
        "Planar SITS: temporal attention",
        [
            ("Which dates decided", _answer(report)),
            ("Attention of each class by date", _profiles(report)),
            ("Where in the images it lies", _images(report)),
            ("What this does not prove", _limits()),
            ("Parcels left out and warnings", _left_out(report)),
            ("Settings", page.definition_list(report.settings)),
            ("How to cite", page.paragraph(CITATION) + page.paragraph(GRADCAM_CITATION)),
        ],
    )


def _seen(report):
    """Return the classes that segments were decided as, by index."""
    return np.flatnonzero(report.temporal.segments)


def _answer(report):
    """Return the range in a sentence, how to use it and how fine it is."""
    first, last = report.range
    told = f"{first} to {last}"
    answer = page.escaped(report.answer()).replace(told, f"<strong>{told}</strong>")
    use, kept = report.use(), report.temporal.kept
    inside = sum(first <= date <= last for date in report.dates)
    if kept.any() and inside > kept.sum():
        use += f" The range holds {inside} dates, since a season has no gaps."
    return (
        page.paragraph(page.Html(answer), "answer")
        + page.paragraph(use)
        + page.paragraph(report.resolution, "small")
        + page.notes(report.cautions())
    )


def _profiles(report):
    """Return the curves and the table by class."""
    temporal, dates = report.temporal, np.array([date.isoformat() for date in report.dates])
    rows = []
    for k, (name, colour) in enumerate(zip(report.class_names, report.class_colours)):
        on, profile = temporal.on[k], temporal.profiles[k]
        rows.append(
            (
                page.swatch(colour, name),
                f"{int(report.parcels[k]):,}",
                f"{int(temporal.segments[k]):,}",
                _dates_told(dates, on),
                dates[profile.argmax()] if profile.max() > 0 else "–",
            )
        )
    headers = ("Class", "Parcels", "Segments", "Dates above its threshold", "Strongest date")
    curves = [
        (
            report.class_names[k],
            report.class_colours[k],
            temporal.profiles[k],
            temporal.on[k],
        )
        for k in _seen(report)
    ]
    return page.figure(
        attention_plots.date_profiles(curves, report.dates, temporal.kept),
        "Attention of each class by date, each strip scaled to its own largest value: heights "
        "compare dates, not classes. Dashed: the threshold of the class (Otsu); dots: dates above "
        "it. Shaded: dates that at least one class keeps.",
        "Curves of attention by date for " + ", ".join(curve[0] for curve in curves),
    ) + page.table(headers, rows)


def _dates_told(dates, on):
    """Return the dates that are on as text, runs of them from the first to the last."""
    told = [
        dates[first] if first == last else f"{dates[first]} to {dates[last]}"
        for first, last in attention_plots.runs(on)
    ]
    return ", ".join(told) or "–"


def _images(report):
    """Return the mean planar image of each class, and its attention."""
    classes = [
        (report.class_names[k], report.class_colours[k], report.images[k], report.maps[k])
        for k in _seen(report)
    ]
    dates = [date.isoformat() for date in report.dates]
    return page.figure(
        attention_plots.attended_images(classes, dates, report.temporal.kept),
        "Mean planar image of the segments decided as each class (left), and the same in grey "
        "under its attention (right; yellow is strongest, blue weakest, each class by its own). "
        "Rows are dates, columns the pixels of the segments in order. Dark bars on the right: "
        "dates kept.",
        "Mean planar images and attention of " + ", ".join(name for name, *_ in classes),
    )


def _limits():
    """Return what must not be concluded."""
    texts = (
        "Attention shows what this model used, not what makes a crop what it is. Another model, "
        "or the same one trained with another seed, may use other dates.",
        "Dates that were not used are not useless: they may tell the same as the ones that were.",
        "Attention is as coarse as the map of the network (see the first section): a date may be "
        "kept because its neighbour counts.",
        "Wrong decisions are explained as well as right ones. Profiles of classes with few "
        "segments rest on little.",
        "The check: train again on the range, with the same parcels, and compare the accuracies. "
        "If the accuracy does not fall, the dates left out were not needed.",
    )
    return page.Html("".join(page.paragraph(text) for text in texts))


def _left_out(report):
    """Return how many parcels were left out and why, and the warnings."""
    rows = [(status, f"{count:,}") for status, count in report.skipped if count]
    parcels = page.table(("Reason", "Parcels"), rows) if rows else ""
    return (parcels or page.paragraph("No parcel was left out.")) + page.notes(report.warnings)
