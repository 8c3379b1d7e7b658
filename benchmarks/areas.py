"""Coverage of the intervals of areas, in simulated samples of sample scenes.

Parcels and crops are those of `planarsits:createsample`. A map of them is wrong more often for
small parcels and for some crops. Of each map, samples are drawn again and again; counted is how
often the interval of a class holds its true area. Designs: `nextvisits`, a stratified sample as
`planarsits:nextvisits` draws it; `by class`, proportional in each class of the map; `random`,
simple random.

    .venv/bin/python benchmarks/areas.py [samples] [parcels,classes ...]
"""

import sys
from dataclasses import dataclass

import numpy as np
from package import load_package

SCENES = ((600, 4), (1200, 8))
ERRORS, VISITS, MAPS = (0.1, 0.2), (200,), 4
DESIGNS = ("nextvisits", "by class", "random")


@dataclass(frozen=True)
class Parcels:
    """Parcels of a scene with their map.

    Parameters
    ----------
    areas : (N,) float array
        Hectares.
    truth, mapped : (N,) int64 array
    probabilities : (N, K) float array
    """

    areas: np.ndarray
    truth: np.ndarray
    mapped: np.ndarray
    probabilities: np.ndarray


def main(samples=1000, scenes=SCENES):
    """Print the coverage of each estimator by accuracy of the map, visits and design."""
    load_package()
    print(f"95 % intervals, {samples} samples for each row of the table, seed 0\n")
    print(f"{'parcels':>7}{'classes':>8}{'OA':>7}{'visits':>8}  {'design':<13}"
          f"{'error-adj.':>11}{'(classes)':>15}{'width ha':>9}"
          f"{'pred.-pow.':>11}{'(classes)':>15}{'width ha':>9}{'Wald':>8}")  # fmt: skip
    every = []
    for count, classes in scenes:
        areas, truth = scene(count, classes)
        for error in ERRORS:
            rng = np.random.default_rng([0, count, classes, int(100 * error)])
            maps = [simulated_map(areas, truth, error, rng) for _ in range(MAPS)]
            accuracy = np.mean([(one.mapped == truth).mean() for one in maps])
            for visits in VISITS:
                for design in DESIGNS:
                    each = [coverage(one, visits, design, samples // MAPS, rng) for one in maps]
                    held = np.mean([c[0] for c in each], axis=0)  # 3 estimators, K classes
                    width = np.mean([c[1] for c in each], axis=0)
                    every.append(held.mean(axis=1))
                    print(f"{count:>7}{classes:>8}{accuracy:>7.1%}{visits:>8}  {design:<13}"
                          f"{held[0].mean():>11.1%}{spread(held[0]):>15}{width[0]:>9.1f}"
                          f"{held[1].mean():>11.1%}{spread(held[1]):>15}{width[1]:>9.1f}"
                          f"{held[2].mean():>8.1%}", flush=True)  # fmt: skip
    every = np.array(every)
    print("\nall rows: mean, least and most")
    for name, column in zip(("error-adjusted", "prediction-powered", "Wald"), every.T):
        print(f"{name:<20}{column.mean():>7.1%}{column.min():>7.1%}{column.max():>7.1%}")


def spread(held):
    """Return the least and the most coverage of a class."""
    return f"{held.min():.1%}-{held.max():.1%}"


def scene(count, classes):
    """Return hectares and crops of the parcels of a sample scene."""
    from planar_sits.core.sample.polygons import polygon_area
    from planar_sits.core.sample.scene import make_scene

    made = make_scene(count, 2, classes, 1)
    areas = np.array([polygon_area(points) for points in made.polygons]) / 1e4
    return areas, np.array([made.class_names.index(crop) for crop in made.crops])


def simulated_map(areas, truth, error, rng):
    """Return parcels with a map whose errors follow crop and size."""
    count, classes = len(areas), truth.max() + 1
    rank = areas.argsort().argsort() / count  # 0 smallest
    wrong = error * (1.6 - 1.2 * rank) * np.linspace(0.5, 1.5, classes)[truth]
    confused = rng.dirichlet(np.full(classes, 0.7), classes)
    np.fill_diagonal(confused, 0)
    confused /= confused.sum(axis=1, keepdims=True)
    chances = wrong[:, None] * confused[truth]
    chances[np.arange(count), truth] = 1 - wrong
    mapped = (chances.cumsum(axis=1) < rng.random(count)[:, None]).sum(axis=1).clip(0, classes - 1)
    right = mapped == truth
    top = np.where(right, rng.beta(8, 1.2, count), rng.beta(3, 2.5, count)).clip(1 / classes)
    rest = rng.dirichlet(np.full(classes, 0.4), count)
    rest[np.arange(count), truth] += 1
    rest[np.arange(count), mapped] = 0
    probabilities = (1 - top)[:, None] * rest / rest.sum(axis=1, keepdims=True)
    probabilities[np.arange(count), mapped] += top
    return Parcels(areas, truth, mapped, probabilities)


def coverage(parcels, visits, design, samples, rng):
    """Return how often intervals hold the true area, (3, K), and their mean width in hectares."""
    from planar_sits.core.assessment.area import error_adjusted_areas
    from planar_sits.core.assessment.prediction_powered import prediction_powered_areas
    from planar_sits.core.assessment.strata import VisitedSample, merge_strata
    from planar_sits.core.assessment.visits import size_strata

    classes = parcels.probabilities.shape[1]
    area = np.bincount(parcels.truth, parcels.areas, minlength=classes)
    drawn_from = parcels.mapped
    if design == "nextvisits":
        drawn_from = size_strata(parcels.areas, parcels.mapped, visits)
    drawn_from = np.unique(drawn_from, return_inverse=True)[1]
    frame = np.zeros_like(drawn_from) if design == "random" else drawn_from
    counts = allocation(parcels, frame, visits, design)
    held, widths = np.zeros((3, classes)), np.zeros(2)
    for _ in range(samples):
        sample = VisitedSample(parcels.areas, frame, drawn(parcels, frame, counts, rng))
        strata = VisitedSample(parcels.areas, drawn_from, sample.truth)
        if design == "random":
            strata = VisitedSample(parcels.areas, merge_strata(strata), sample.truth)
        adjusted = error_adjusted_areas(strata, parcels.probabilities)
        powered = prediction_powered_areas(sample, parcels.probabilities)
        for row, one in enumerate((adjusted, powered)):
            held[row] += (one.low <= area + 1e-9) & (area <= one.high + 1e-9)
            widths[row] += (one.high - one.low).mean()
        held[2] += np.abs(adjusted.hectares - area) <= 1.96 * adjusted.error + 1e-9
    return held / samples, widths / samples


def allocation(parcels, frame, visits, design):
    """Return the visits of each stratum."""
    from planar_sits.core.assessment.allocation import allocate, stratum_variances

    sizes = np.bincount(frame)
    deviations = np.ones(len(sizes))
    if design == "nextvisits":
        variances = stratum_variances(parcels.areas, parcels.probabilities, frame)
        deviations = np.sqrt(variances.sum(axis=1))
    return allocate(sizes, deviations, visits)


def drawn(parcels, frame, counts, rng):
    """Return the classes at the parcels of a stratified random sample, -1 elsewhere."""
    truth = np.full(len(frame), -1)
    order = rng.random(len(frame))
    for stratum, count in enumerate(counts):
        members = np.flatnonzero(frame == stratum)
        chosen = members[order[members].argsort()[:count]]
        truth[chosen] = parcels.truth[chosen]
    return truth


if __name__ == "__main__":
    numbers = sys.argv[1:]
    chosen = [tuple(map(int, text.split(","))) for text in numbers[1:]]
    main(int(numbers[0]) if numbers else 1000, chosen or SCENES)
