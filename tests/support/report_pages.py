"""Every kind of page, with long names, many classes, many dates and foreign scripts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from planar_sits.core.report.page import Origin

MODELS = Path(__file__).resolve().parents[1] / "fixtures" / "models"
NAMES = (
    "Winter wheat", "Maize", "Permanent grassland", "Sugar beet", "Sunflower", "Rapeseed",
    "Vine <yard>", "小麦", "قمح", "Landwirtschaftliche_Nutzfläche_ohne_Beihilfe", "Rye", "Soy",
)  # fmt: skip
COLOURS = (
    "#e6b800", "#2f8f5b", "#8fce3a", "#c22f7a", "#ffdd00", "#d98d0d", "#5b2c86", "#2878b5",
    "#000000", "#7f7f7f", "#ffffff", "#9c5a2c",
)  # fmt: skip
DATES = [dt.date(2017, 2, 2) + dt.timedelta(days=10 * number) for number in range(28)]
FILE = "Landwirtschaftliche_Referenzparzellen_der_Region_Oberrhein_2017_v3.gpkg"
ORIGIN = Origin(
    FILE,
    [
        ("Parcels", f"/data/campaigns/2017/declarations/upper_rhine/{FILE}|layername=parcels"),
        ("Images", "28 acquisitions on 28 dates, 2017-02-02 to 2017-10-30"),
        ("Made with", "Planar SITS 0.9.0, QGIS 3.22.16"),
        ("Day", "2026-11-26"),
        ("Options that differ from their defaults", "Maximum epochs (EPOCHS): 8"),
    ],
)
SETTINGS = [("224 x 224 canvas", "no"), ("Season", "2017-02-02 to 2017-10-30"),
            ("Bands", ", ".join(f"B{band:02d}" for band in range(1, 13)))]  # fmt: skip
WARNINGS = ["The band descriptions of T32ULU_20170202_reflectance_stack_of_ten_bands_at_10_m.tif "
            "do not tell dates: 2017-02-02 was read from the name of the file."]  # fmt: skip


def skipped() -> list:
    """Return the parcels that are left out."""
    from planar_sits.core.series.parcel_table import Skipped

    return [Skipped("no pixel centre inside", 1200, ["1"]), Skipped("no class", 3, ["2"])]


def training(path: Path) -> None:
    """Write the report of a training."""
    from planar_sits.core.report.training import TrainingReport, write_training_report
    from planar_sits.core.report.training_plots import ExampleImage

    random, classes = np.random.default_rng(0), len(NAMES)
    confusion = random.integers(0, 4, (classes, classes)) + 40 * np.eye(classes, dtype=int)
    share = np.diag(confusion) / confusion.sum(axis=1)
    epochs = range(1, 31)
    report = TrainingReport(
        settings=SETTINGS,
        history=[{"epoch": n, "train_loss": 1 / n, "train_accuracy": 1 - 1 / n,
                  "validation_loss": 1.2 / n, "validation_accuracy": 1 - 1.2 / n, "seconds": 9.0}
                 for n in epochs],
        best_epoch=28,
        class_names=NAMES,
        class_colours=COLOURS,
        confusion=confusion,
        scores={"oa": 0.8, "macro_f1": 0.8, "kappa": 0.7, "precision": share, "recall": share,
                "f1": share, "support": confusion.sum(axis=1).astype(float), "baseline_oa": 0.7,
                "calibration": {"ece_before": 0.1, "ece_after": 0.05, "nll_before": 0.9,
                                "nll_after": 0.7}},
        examples=[ExampleImage(name, colour, random.random((28, 50, 3)))
                  for name, colour in zip(NAMES, COLOURS)],
        step_labels=[str(date) for date in DATES],
        warnings=WARNINGS,
        skipped=skipped(),
        dropped=[(f"parcel_{n}", NAMES[0], NAMES[1], 0.9) for n in range(5)],
    )  # fmt: skip
    write_training_report(path, report, ORIGIN)


def temporal(path: Path) -> None:
    """Write the report of temporal attention."""
    from planar_sits.core.attention.temporal import TemporalAttention
    from planar_sits.core.report.temporal import TemporalReport, write_temporal_report

    random, classes = np.random.default_rng(0), len(NAMES)
    profiles = random.random((classes, 28)) ** 3
    report = TemporalReport(
        temporal=TemporalAttention(profiles, profiles > 0.4, np.full(classes, 120)),
        dates=DATES,
        range=(DATES[1], DATES[25]),
        class_names=NAMES,
        class_colours=COLOURS,
        parcels=np.arange(classes) + 3,
        images=random.random((classes, 28, 50, 3)),
        maps=np.repeat(profiles[:, :, None], 50, axis=2),
        resolution="Attention has a resolution of 7 days.",
        settings=SETTINGS,
        warnings=WARNINGS,
        skipped=skipped(),
    )
    write_temporal_report(path, report, ORIGIN)


def model(path: Path) -> None:
    """Write the page of a model."""
    from planar_sits.core.networks.model_file import load_model
    from planar_sits.core.report.model import write_model_page

    one = load_model(MODELS / "random_walk.safetensors")
    classes = [{"name": n, "colour": c, "parcels": 1045} for n, c in zip(NAMES, COLOURS)]
    sources = [{"parameter": "SERIES", "name": f"T32ULU_{date:%Y%m%d}_reflectance_10m.tif",
                "bytes": 123456789, "sha256": "0123456789abcdef" * 4}
               for date in DATES]  # fmt: skip
    description = replace(
        one.description, classes=classes, sources=sources, season_start="2017-01-03",
        days=[10.0 * number for number in range(28)], scores={"oa": 0.948},
        training={"learning_rate": 0.002, "canvas": False, "clean_labels": True, "date": "x"},
    )  # fmt: skip
    write_model_page(path, replace(one, description=description, calibration=None), ORIGIN)


def comparison(path: Path) -> None:
    """Write the comparison of methods."""
    from planar_sits.core.report.comparison import write_comparison

    write_comparison(path, _comparison(), ORIGIN)


def _comparison() -> object:
    from planar_sits.core.learning.scores import Reliability
    from planar_sits.core.report.comparison import Comparison, MethodResult

    parcels, classes = 600, len(NAMES)
    truth = np.arange(parcels) % classes
    confusion = 40 * np.eye(classes, dtype=int) + 1
    each, interval = np.full(classes, 0.75), np.tile([0.6, 0.85], (classes, 1))
    nan = float("nan")
    titles = {"lda": "Linear discriminant analysis", "random_walk": "Random walks",
              "tempcnn": "TempCNN", "random_forest": "Random forest of single pixels",
              "lstm": "LSTM", "svm": "Support vector machine",
              "hilbert": "Hilbert curve"}  # fmt: skip
    methods = [
        MethodResult(
            name=name, title=title, source=f"Author, A.: On {title}. Journal 12, 2017",
            parameters=12345, oa_mean=0.9 - 0.02 * k, oa_std=0.02, oa_low=0.8, oa_high=0.95,
            f1_mean=0.8, f1_std=0.03, kappa_mean=0.7, kappa_std=0.04, ece=0.03, ece_before=0.08,
            train_seconds=12.3, parcels_per_second=1234.5, fold_accuracies=[0.88, 0.9, 0.91],
            confusion=confusion, precision=each, recall=each, f1=each,
            precision_interval=interval, recall_interval=interval, f1_interval=interval,
            probabilities=np.eye(classes)[(truth + (np.arange(parcels) % 9 == 0)) % classes],
            classical=name in ("lda", "svm", "random_forest"),
            reliability=Reliability(
                np.array([0, 4, 56]), np.array([nan, 0.4, 0.8]), np.array([nan, 0, 0.9])),
        )
        for k, (name, title) in enumerate(titles.items())
    ]  # fmt: skip
    corners = np.array([[0, 0], [60, 0], [60, 60], [0, 60]])
    return Comparison(
        class_names=NAMES, class_colours=COLOURS, methods=methods, truth=truth,
        fold_numbers=np.arange(parcels) % 3, folds=3, repeats=1, seed=7, grouping="field",
        grouping_description="Parcels of one farm stay together.",
        p_values=np.full((7, 7), 0.3), only_right=np.full((7, 7), 12),
        outlines=[[corners + (100.0 * (k % 30), 100.0 * (k // 30))] for k in range(parcels)],
        crs="EPSG:32632", settings=SETTINGS, versions=[("Planar SITS", "0.9.0")],
        warnings=WARNINGS, skipped=skipped(),
    )  # fmt: skip


def series(path: Path) -> None:
    """Write the page of a series."""
    from planar_sits.core.products.product import Product, ProductBand
    from planar_sits.core.report.series import write_series_report
    from planar_sits.core.series.assembly.build import Built
    from planar_sits.core.series.assembly.look import Look
    from planar_sits.core.series.assembly.writer import CLOUDY, USED, Row
    from planar_sits.core.series.catalog.record import BandRecord, ItemRecord, SeriesRecord, Zone
    from planar_sits.core.series.grid import Grid

    zone = Zone(Grid("EPSG:32632", 0.0, 0.0, 10.0, 10.0, 8, 6), "")
    rows, items = [], []
    for number, date in enumerate(DATES):
        time = dt.datetime(date.year, date.month, date.day, tzinfo=dt.timezone.utc)
        band = ProductBand("B04", "red", "a.tif", 1, 1e-4, -0.1)
        name = f"S2A_MSIL2A_{date:%Y%m%d}T103021_N0204_R108_T32ULU_{date:%Y%m%d}T103023"
        product = Product("sentinel-2", name, time, (band,), tile="32ULU", baseline="04.00")
        picture = np.full((12, 16, 3), number / 30, np.float32)
        status = CLOUDY if number % 5 == 1 else USED
        rows.append(Row(product, band, ("B04",), Look(number / 30, 0.1, True, picture), status))
        if status == USED:
            bands = (BandRecord("B04", "red", "reflectance", 1e-4, -0.1),)
            items.append(ItemRecord(str(number), name, time, "a.vrt", "", bands, (), "optical",
                                    zone, zone.grid.bounds))  # fmt: skip
    write_series_report(path, Built(SeriesRecord(tuple(items)), rows, WARNINGS), (), ORIGIN)


def declarations(path: Path) -> None:
    """Write the page of judged declarations."""
    from planar_sits.core.assessment.label_errors import LabelErrors
    from planar_sits.core.evaluation.declarations import Declarations
    from planar_sits.core.report.declarations import DeclarationsReport, write_declarations
    from planar_sits.core.series.parcel_table import NO_CLASS, READY, Parcels

    count, classes = 300, len(NAMES)
    random = np.random.default_rng(0)
    parcels = Parcels(
        ids=[f"DE-2017-{number:06d}" for number in range(count)],
        feature_ids=range(count),
        labels=[NAMES[number % classes] for number in range(count)],
        keys=np.arange(count, dtype=np.uint64),
        bounds=np.zeros((count, 4)),
        wkb=[None] * count,
        status=[NO_CLASS if number % 50 == 0 else READY for number in range(count)],
    )
    probabilities = random.dirichlet(np.ones(classes), count)
    errors = LabelErrors(random.random(count), np.eye(classes), np.eye(classes) / classes, 1.0)
    judged = Declarations(np.arange(count), np.arange(count) % classes, list(NAMES), probabilities,
                          errors)  # fmt: skip
    corners = np.array([[0.0, 0.0], [60.0, 0.0], [60.0, 60.0], [0.0, 60.0]])
    outlines = [[corners + (100.0 * (k % 20), 100.0 * (k // 20))] for k in range(count)]
    report = DeclarationsReport(judged, parcels, 20, "By folds.", SETTINGS, WARNINGS, outlines)
    write_declarations(path, report, ORIGIN)


def areas(path: Path) -> None:
    """Write the page of areas."""
    from planar_sits.core.assessment.area import AreaEstimate
    from planar_sits.core.report.area import AreaResults, write_area_report

    hectares = np.linspace(120.0, 23456.0, len(NAMES))
    estimate = AreaEstimate(hectares, 0.8 * hectares, 1.2 * hectares, 0.1 * hectares)
    counts = np.arange(len(NAMES)) + 7
    results = AreaResults(
        classes=NAMES, adjusted=estimate, powered=estimate, mapped=hectares, parcels=100 * counts,
        visited=counts, matrix=np.diag(hectares) + 3.0, correct=(0.86, 0.8, 0.9), confidence=0.95,
        facts=[("Visited", "60"), ("Strata", "12")], notes=WARNINGS,
    )  # fmt: skip
    write_area_report(path, results, ORIGIN)


def visits(path: Path) -> None:
    """Write the page of next visits."""
    from planar_sits.core.report.visits import Precision, VisitPlan, write_visit_report

    counts = np.array([25, 50, 100, 200, 500, 1000])
    precision = Precision(
        counts, 0.5 / np.sqrt(counts), NAMES, np.outer(100 / np.sqrt(counts), np.ones(len(NAMES)))
    )
    rows = [(f"{name}, small parcels", "1,234", "12.3", "0.12") for name in NAMES]
    plan = VisitPlan("accuracy", [("Visits", "50")], ("Stratum", "Parcels", "Visits", "Share"),
                     rows, precision, WARNINGS)  # fmt: skip
    write_visit_report(path, plan, ORIGIN)


def early_season(path: Path) -> None:
    """Write the page of the early season."""
    from planar_sits.core.attention.season import SeasonAttention
    from planar_sits.core.evaluation.plan import FoldSettings, make_plan
    from planar_sits.core.evaluation.season_results import curve_of
    from planar_sits.core.learning.labelled import Labelled, SeriesFacts
    from planar_sits.core.report.early_season import EarlySeasonReport, write_early_season
    from planar_sits.core.series.parcel_pixels import ParcelPixels

    count, classes = 240, len(NAMES)
    cutoffs = [dt.date(2017, month, 1) for month in range(3, 11)]
    pixels = ParcelPixels(
        values=np.zeros((count, 3, 2), np.float32),
        rows=np.zeros(count, np.int32),
        cols=np.arange(count, dtype=np.int32),
        offsets=np.arange(count + 1),
        index=np.arange(count),
        keys=np.arange(count, dtype=np.uint64),
    )
    labels = np.arange(count) % classes
    facts = SeriesFacts("2017-02-02", np.arange(8) * 30.0, ["a", "b"])
    labelled = Labelled(pixels, labels, list(NAMES), facts)
    plan = make_plan(["random_walk"], labelled, FoldSettings(3))
    random = np.random.default_rng(0).random(count)
    predicted = [np.where(random < 0.6 - 0.08 * c, (labels + 1) % classes, labels)
                 for c in range(len(cutoffs))]  # fmt: skip
    curve = curve_of(cutoffs, [3 * c for c in range(1, 9)], labelled, plan,
                     np.stack(predicted)[:, None])  # fmt: skip
    shares = np.full((classes + 1, len(DATES)), 1 / len(DATES))
    report = EarlySeasonReport(curve, 0.02, {}, SeasonAttention(DATES, shares), SETTINGS, WARNINGS,
                               skipped())  # fmt: skip
    write_early_season(path, report, ORIGIN)


def environment(path: Path) -> None:
    """Write the page of the environment."""
    from planar_sits.core.report.environment import write_environment

    write_environment(path, [("QGIS", "3.22.16")], ORIGIN)


KINDS: dict[str, Callable[[Path], None]] = {
    writer.__name__: writer
    for writer in (training, temporal, model, comparison, series, declarations, areas, visits,
                   early_season, environment)
}  # fmt: skip
