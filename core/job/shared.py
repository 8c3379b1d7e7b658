"""What a run does the same with QGIS and on the command line."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from threading import Event
from typing import Any

from ..errors import check_cancelled


class SharedJob(ABC):
    """Defaults and requests to stop of a `Job`.

    Attributes
    ----------
    writing : Event
        Set once outputs are written: requests to stop are not followed any more.
    """

    writing: Event

    @abstractmethod
    def is_set(self, name: str) -> bool:
        """Return whether a parameter has a value that is not empty."""

    @abstractmethod
    def value(self, name: str) -> Any:
        """Return the value of a parameter of any type but layers and outputs."""

    @abstractmethod
    def default(self, name: str) -> Any:
        """Return the default of a parameter, of the type of `value`."""

    @abstractmethod
    def asked_to_stop(self) -> bool:
        """Return whether the operator has asked to stop."""

    def is_default(self, name: str) -> bool:
        """Return whether a parameter is left out, empty, or set to its default."""
        if not self.is_set(name):
            return True
        value, default = self.value(name), self.default(name)
        # Spin boxes round real numbers.
        return math.isclose(value, default) if isinstance(value, float) else value == default

    def cancelled(self) -> bool:
        """Return whether to stop on request: the ``cancelled`` of the core."""
        return self.asked_to_stop() and not self.writing.is_set()

    def start_writing(self) -> None:
        """Follow requests to stop a last time: the outputs that follow are completed.

        Raises
        ------
        Cancelled
            If the operator asked to stop.
        """
        check_cancelled(self.cancelled)
        self.writing.set()
