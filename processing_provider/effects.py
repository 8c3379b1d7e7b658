"""Options without an effect: they are refused, not ignored.

Each algorithm lists its rules in ``RULES``. An option that is left at its default is never refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Callable

from ..core.errors import PlanarSitsError
from .run import Run


@dataclass(frozen=True)
class Rule:
    """When a parameter has an effect.

    Parameters
    ----------
    parameter : str
        Identifier of the parameter that may have no effect.
    other : str
        Identifier of the parameter that this depends on.
    effective : callable
        Takes a `Run`; returns whether ``parameter`` has an effect in it.
    remedy : str
        What to do if the operator wants the effect: completes "leave it as it is, or …".
    reason : str
        Why it has none: completes "it has no effect with …, …". Empty: obvious.
    """

    parameter: str
    other: str
    effective: Callable[[Run], bool]
    remedy: str
    reason: str = ""


def check_effects(run: Run, rules: Iterable[Rule]) -> None:
    """Refuse options that would have no effect.

    Parameters
    ----------
    run : Run
    rules : iterable of Rule

    Raises
    ------
    PlanarSitsError
        For the first parameter that differs from its default and has no effect; names both
        parameters of the rule.
    """
    for rule in rules:
        if not run.is_default(rule.parameter) and not rule.effective(run):
            raise PlanarSitsError(_refusal(run, rule))


def _refusal(run: Run, rule: Rule) -> str:
    """Return the sentence that refuses a parameter."""
    default = run.default(rule.parameter)
    return (
        f"{run.label(rule.parameter)} is {_shown(run.value(rule.parameter))}, but has no effect "
        f"{_state(run, rule.other)}{', ' + rule.reason if rule.reason else ''}: leave it "
        f"{'empty' if default == '' else f'at {_shown(default)}'}, or {rule.remedy}."
    )


def _state(run: Run, name: str) -> str:
    """Return "with" or "without" a parameter, and its value."""
    label = run.label(name)
    if run.algorithm.parameterDefinition(name).type() == "multilayer":
        count = len(run.items(name))
        return f"with {count} rasters in {label}" if count else f"without {label}"
    value = run.value(name) if run.is_set(name) else run.default(name)
    return f"with {label} {_shown(value)}" if value else f"without {label}"


def _shown(value: object) -> str:
    """Return a value as a message shows it."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, (int, float)):
        return f"{value:g}"
    if isinstance(value, list):
        return ", ".join(f"'{item}'" for item in value)
    return f"'{value}'"
