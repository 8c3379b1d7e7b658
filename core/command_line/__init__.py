"""The command ``planar-sits``: algorithms on a machine without QGIS."""
