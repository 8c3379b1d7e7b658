"""How GDAL reports errors: by exceptions, or by return values.

Until GDAL 4 the default are return values; any other plugin may change it for the process.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import ModuleType

from osgeo import gdal, ogr, osr


@contextmanager
def gdal_exceptions(wanted: bool) -> Iterator[None]:
    """Set whether GDAL, OGR and OSR raise exceptions; restore the setting on exit.

    A context manager.

    Parameters
    ----------
    wanted : bool
    """
    modules = [module for module in (gdal, ogr, osr) if bool(module.GetUseExceptions()) != wanted]
    changed = _set_all(modules, wanted)
    try:
        yield
    finally:
        _set_all(changed[::-1], not wanted)


def _set_all(modules: list[ModuleType], wanted: bool) -> list[ModuleType]:
    """Set the mode of modules; return them in the order in which that was possible.

    GDAL 3.6 keeps a stack of the modules with exceptions: the last one is switched off first.
    """
    changed: list[ModuleType] = []
    for _ in modules:
        for module in modules:
            if module not in changed:
                with suppress(RuntimeError):
                    (module.UseExceptions if wanted else module.DontUseExceptions)()
                    changed.append(module)
    return changed
