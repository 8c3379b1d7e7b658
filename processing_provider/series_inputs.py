"""The image time series of a run, as algorithms read it."""

from __future__ import annotations

from ..core.job.series import check_series, log_series, read_model_series, read_series

__all__ = ["check_series", "log_series", "read_model_series", "read_series"]
