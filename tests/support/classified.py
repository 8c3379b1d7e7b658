"""A classified layer as 'Classify parcels' writes it, made up."""

import numpy as np

CLASSES = ("maize", "meadow", "wheat")


def make_classified(count=240, seed=0, error=0.15):
    """Return areas (hectares), true classes, mapped classes and probabilities of parcels."""
    rng = np.random.default_rng(seed)
    areas = np.round(rng.lognormal(0, 0.8, count), 4)
    truth = rng.choice(3, count, p=(0.3, 0.5, 0.2))
    wrong = rng.random(count) < error
    mapped = np.where(wrong, (truth + rng.integers(1, 3, count)) % 3, truth)
    top = np.where(wrong, rng.uniform(0.4, 0.7, count), rng.uniform(0.6, 1.0, count))
    rest = rng.uniform(0.1, 0.9, count)
    probabilities = np.zeros((count, 3))
    row = np.arange(count)
    probabilities[row, mapped] = top
    probabilities[row, (mapped + 1) % 3] = (1 - top) * rest
    probabilities[row, (mapped + 2) % 3] = (1 - top) * (1 - rest)
    return areas, truth, mapped, probabilities


def classified_layer(path, data, extra=(), crs="EPSG:32632", probabilities=True):
    """Write squares of the given areas with their classes to a GeoPackage; return its path.

    Parameters
    ----------
    path : Path
    data : tuple
        From `make_classified`; a mapped class of -1 is empty.
    extra : sequence of (str, sequence)
        Names and values of further text fields.
    crs : str
    probabilities : bool
        With the fields p_.
    """
    from planar_sits.core.compat import real_field, text_field
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsFields,
        QgsGeometry,
        QgsProject,
        QgsRectangle,
        QgsVectorFileWriter,
        QgsWkbTypes,
    )

    areas, _, mapped, chances = data
    fields = QgsFields()
    for field in (text_field("pred_class"), real_field("pred_conf"), text_field("pred_stat")):
        fields.append(field)
    if probabilities:
        for name in CLASSES:
            fields.append(real_field(f"p_{name}"))
    for name, values in extra:
        text = isinstance(next((v for v in values if v is not None), ""), str)
        fields.append(text_field(name) if text else real_field(name))
    utm, target = (QgsCoordinateReferenceSystem(name) for name in ("EPSG:32632", crs))
    transform = QgsCoordinateTransform(utm, target, QgsProject.instance())
    options = QgsVectorFileWriter.SaveVectorOptions()
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        QgsWkbTypes.Type.Polygon,
        target,
        QgsCoordinateTransformContext(),
        options,
    )
    for row, area in enumerate(areas):
        feature = QgsFeature(fields)
        if np.isfinite(area):
            side = 100 * np.sqrt(area)
            x, y = 500000 + 600 * (row % 20), 5400000 + 600 * (row // 20)
            geometry = QgsGeometry.fromRect(QgsRectangle(x, y, x + side, y + side))
            geometry.transform(transform)
            feature.setGeometry(geometry)
        number = int(mapped[row])
        values = [None, None, "no pixel"] + [None] * (3 if probabilities else 0)
        if number >= 0:
            chance = chances[row].tolist() if probabilities else []
            values = [CLASSES[number], float(chances[row, number]), "classified", *chance]
        feature.setAttributes([*values, *(column[row] for _, column in extra)])
        assert writer.addFeature(feature)
    del writer
    return str(path)


def layer_reader(make_run, folder):
    """Return a function that writes a made-up layer and reads it as classified parcels."""
    from planar_sits.processing_provider.classified_parcels import (
        classified_source,
        read_classified,
    )
    from qgis.core import QgsProcessingFeedback

    def read(data, others=(), **options):
        path = classified_layer(folder / f"{len(list(folder.iterdir()))}.gpkg", data, **options)
        one = make_run("nextvisits", QgsProcessingFeedback(), PARCELS=path)
        return read_classified(one, classified_source(one, "PREDICTED_FIELD"), others)

    return read
