"""Columns of the tables that training and comparison write."""

from __future__ import annotations

from ..vectors.columns import INTEGER, REAL, TEXT, Column

HISTORY = (
    Column("epoch", INTEGER),
    Column("train_loss", REAL),
    Column("train_accuracy", REAL),
    Column("validation_loss", REAL),
    Column("validation_accuracy", REAL),
    Column("seconds", REAL),
)
SCORES = (
    Column("method", TEXT),
    Column("repeat", INTEGER),
    Column("fold", INTEGER),
    *(Column(name, REAL) for name in ("oa", "macro_f1", "kappa", "seconds", "parcels_per_second")),
    Column("parcels", INTEGER),
    Column("ece", REAL),
    Column("parameters", INTEGER),
    Column("group_oa", REAL),
    Column("in_group", INTEGER),
)
CONFUSION = (
    *(Column(name, TEXT) for name in ("method", "truth", "pred_class")),
    Column("parcels", INTEGER),
)
# Of PREDICTIONS, before those of a classification.
PREDICTIONS = (
    Column("method", TEXT),
    Column("repeat", INTEGER),
    Column("fold", INTEGER),
    Column("truth", TEXT),
    Column("right", INTEGER),
)
