"""QGIS in this process, with the algorithms of this checkout."""

import os
import sys

from package import load_package


def start():
    """Start QGIS; return a function that runs ``planarsits:<name>``, and what is to be kept."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    load_package()
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append("/usr/share/qgis/python/plugins")
    import processing
    from planar_sits.processing_provider.provider import PlanarSitsProvider
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = PlanarSitsProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def run(name, **parameters):
        return processing.run(f"planarsits:{name}", parameters)

    return run, (application, provider)
