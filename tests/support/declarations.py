"""Declarations of the sample scene, some of them wrong, and options that judge them."""

from planar_sits.tests.support import layers
from planar_sits.tests.support.layers import copied
from qgis.core import NULL


def rows(layer):
    """Return the rows of a layer; NULL is None."""
    return [
        {name: None if value == NULL else value for name, value in row.items()}
        for row in layers.rows(layer)
    ]


def declared(parcels, change):
    """Return a copy of the parcels whose crops are changed, by a function of the position."""
    layer = copied(parcels)
    provider, field = layer.dataProvider(), layer.fields().lookupField("crop")
    for position, feature in enumerate(layer.getFeatures()):
        crop = change(position, feature["crop"])
        if crop != feature["crop"]:
            provider.changeAttributeValues({feature.id(): {field: crop}})
    return layer


def planted_in(parcels):
    """Return the sample's parcels; one in twelve has the crop of another class, one has none."""
    crops = sorted({row["crop"] for row in rows(parcels)})

    def change(position, crop):
        if position == 2:
            return None
        return crops[(crops.index(crop) + 1) % len(crops)] if position % 12 == 5 else crop

    return declared(parcels, change)


def quick_options(series, folder, layer, **more):
    """Return the parameters of a quick run in a folder."""
    return {
        **series,
        "PARCELS": layer,
        "CLASS_FIELD": "crop",
        "METHOD": "lda",
        "DEVICE": "cpu",
        "BUDGET": 10,
        "OUTPUT": str(folder / "judged.gpkg"),
        "REPORT": str(folder / "report.html"),
        **more,
    }
