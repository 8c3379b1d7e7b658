"""planarsits:buildseries: product folders as a series."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..core.options import MASK_CLASSES
from ..core.products.masks import DEFAULT_CLASSES
from . import build_series_support as support
from . import parameters as groups
from . import sinks
from .algorithm import PlanarSitsAlgorithm
from .layouts import Layout
from .page_origin import page_origin
from .parameter_kinds import real_parameter, several_parameter
from .run import Run

if TYPE_CHECKING:
    from ..core.series.assembly.build import Built


class BuildSeries(PlanarSitsAlgorithm):
    """Algorithm that makes a series file of product folders."""

    NAME = "buildseries"
    TITLE = "Build a series"
    GROUP = "Images"
    TAGS = ("Sentinel-2", "Landsat", "HLS", "SAFE", "Theia", "FORCE", "STAC", "VRT", "cloud mask")
    SHORT = "Makes one series of product folders as they were downloaded."
    HELP = (
        "Makes one series of products as they were downloaded: Sentinel-2 L2A (SAFE folders or "
        "archives), Theia, Landsat Collection 2, HLS, FORCE, PlanetScope, Sentinel-1, netCDF "
        "cubes, stacks of Earth Engine, or rasters with dates in their names.\n\nScale and offset "
        "are those in the metadata of each product, so that old and new products agree. Bands and "
        "masks of other pixel sizes are brought to the finest chosen one by nearest neighbour. "
        "Where several images of a day cover a pixel, the first valid one counts. Each parcel is "
        "read in the UTM zone that holds it.\n\nNo pixel is copied: virtual rasters beside the "
        "series file lead to the products, which must stay where they are, or move together with "
        "the file, unless 'Copy the pixels' is on.\n\nAll algorithms take the series file instead "
        "of rasters, masks, dates and bands."
    )
    NEEDS = ("matplotlib",)
    KEPT = MappingProxyType({"SERIES_FILE": "series.json"})

    def add_parameters(self) -> None:
        add, tr = self.add, self.tr
        add(
            QgsProcessingParameterFile(
                "FOLDER",
                tr("Folder of products"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            "Folder that is searched for products, at any depth. Give this, files, or items.",
        )
        add(
            QgsProcessingParameterMultipleLayers(
                "FILES", tr("Files"), QgsProcessing.SourceType.TypeFile, optional=True
            ),
            "Archives, metadata files or rasters of products, instead of a folder.",
        )
        add(
            QgsProcessingParameterFile(
                "ITEMS", tr("STAC items"), optional=True, fileFilter="STAC items (*.json)"
            ),
            "A STAC ItemCollection whose assets are files on this computer, instead of a folder.",
        )
        add(
            QgsProcessingParameterString("BANDS", tr("Bands"), "", optional=True),
            "Common names or those of the product, such as nir,red,green or B08,B04,B03, in this "
            "order; or infrared (3 bands), four, six or ten. Empty: all bands of the finest pixel "
            "size.",
        )
        add(
            QgsProcessingParameterFeatureSource(
                "PARCELS",
                tr("Parcels"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            "Only the extent of the parcels is covered. Empty: all of the products.",
        )
        add(
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
            "Only this extent is covered, and of the parcels those parts that lie in it.",
            advanced=True,
        )
        add(
            QgsProcessingParameterString("DATE_START", tr("First date"), "", optional=True),
            "YYYY-MM-DD; earlier products are left out. Empty: all.",
            advanced=True,
        )
        add(
            QgsProcessingParameterString("DATE_END", tr("Last date"), "", optional=True),
            "YYYY-MM-DD; later products are left out. Empty: all.",
            advanced=True,
        )
        add(
            real_parameter("MAX_CLOUD", tr("Maximum cloud cover (percent)"), 100.0, (0.0, 100.0)),
            "Products with more cloud and cirrus over the parcels are left out.",
            advanced=True,
        )
        add(
            several_parameter(
                "MASK_CLASSES", tr("Masked classes"), MASK_CLASSES, DEFAULT_CLASSES, optional=True
            ),
            "What the products' own masks exclude. Pixels without data are always excluded.",
            advanced=True,
        )
        add(
            QgsProcessingParameterBoolean("COPY", tr("Copy the pixels"), False),
            "Writes GeoTIFFs (cloud optimized) beside the series file instead of virtual rasters, "
            "so that the products may be moved or removed.",
            advanced=True,
        )
        add(
            QgsProcessingParameterFileDestination(
                "SERIES_FILE", tr("Series file"), groups.SERIES_FILTER
            ),
            "A STAC ItemCollection; its rasters are in a folder beside it.",
        )
        add(
            QgsProcessingParameterFeatureSink(
                "ACQUISITIONS",
                tr("Acquisitions"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=True,
            ),
            "A table of the products: date, name, tile, baseline, scale and offset, share of valid "
            "pixels over the parcels, and whether they are used.",
        )
        groups.add_report(
            self,
            "Series report",
            "A page with the calendar of valid observations, and thumbnails of all products.",
        )

    def check(self, run: Run) -> None:
        support.check_inputs(run)

    def read_inputs(self, run: Run) -> None:
        self.outlines = support.read_outlines(run)
        self.path, self.report = run.output("SERIES_FILE"), run.output("REPORT")
        if not self.path.lower().endswith(".json"):
            self.path += ".json"
        self.origin = page_origin(run, subject="SERIES_FILE", SERIES_FILE=self.path)

    def compute(self, run: Run) -> dict[str, object]:
        from ..core.report.series import write_series_report
        from ..core.series.assembly.build import build_series, grid_text

        sinks.rehearse(run, "ACQUISITIONS", Layout(support.acquisition_fields()))
        found = support.find_products(run)
        run.info(f"{len(found.products)} products found.")
        built = build_series(
            self.path,
            found.products,
            support.read_wishes(run),
            self.outlines,
            progress=run.progress(0.0, 0.9),
            cancelled=run.cancelled,
        )
        run.writing.set()
        _log(run, built, grid_text(built.record), found.notes)
        results: dict[str, object] = {"SERIES_FILE": self.path}
        table = support.write_acquisitions(run, built)
        if table:
            results["ACQUISITIONS"] = table
        if self.report:
            write_series_report(self.report, built, found.notes, self.origin)
            results["REPORT"] = self.report
        return results


def _log(run: Run, built: Built, grid: str, notes: tuple[str, ...]) -> None:
    """Write what was built to the log, and any warning."""
    items = built.record.items
    for note in [*notes, *built.notes]:
        run.warn(note)
    days = [item.acquired.date() for item in items]
    groups = built.record.groups
    bands = []
    for group in groups:
        first = next(item for item in items if item.group == group)
        names = ", ".join(band.title for band in first.bands)
        bands.append(f"{names} ({group})" if len(groups) > 1 else names)
    run.info(
        f"{len(items)} acquisitions on {len(set(days))} dates, {min(days)} to {max(days)}; bands "
        f"{'; '.join(bands)}; {grid}."
    )
