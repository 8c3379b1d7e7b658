"""QGIS in this process, with the algorithms of this checkout."""

import os
import sys

from package import load_package


class InQgis:
    """A QGIS without windows that runs the algorithms; one per process."""

    def __init__(self):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        load_package()
        from qgis.core import QgsApplication

        self.application = QgsApplication([], False)
        self.application.initQgis()
        sys.path.append("/usr/share/qgis/python/plugins")
        from planar_sits.processing_provider.provider import PlanarSitsProvider
        from processing.core.Processing import Processing

        Processing.initialize()
        self.provider = PlanarSitsProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def run(self, name, **parameters):
        """Run ``planarsits:<name>``; return its outputs by identifier."""
        import processing

        return processing.run(f"planarsits:{name}", parameters)
