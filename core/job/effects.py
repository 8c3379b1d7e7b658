"""Options without an effect: they are refused, not ignored.

Each algorithm has its rules in ``RULES``. An option that is left at its default is never refused.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Callable

from ..errors import PlanarSitsError
from .job import Job


@dataclass(frozen=True)
class Rule:
    """Condition under which a parameter has an effect.

    Parameters
    ----------
    parameter : str
        Identifier of the parameter that may have no effect.
    other : str
        Identifier of the parameter that this depends on.
    effective : callable
        Takes a `Job`; returns whether ``parameter`` has an effect in it.
    remedy : str
        What to do if the operator wants the effect: completes "leave it as it is, or …".
    reason : str
        Why it has none: completes "it has no effect with …, …". Empty: obvious.
    """

    parameter: str
    other: str
    effective: Callable[[Job], bool]
    remedy: str
    reason: str = ""


def check_effects(job: Job, rules: Iterable[Rule]) -> None:
    """Check that every option that differs from its default has an effect.

    Parameters
    ----------
    job : Job
    rules : iterable of Rule

    Raises
    ------
    PlanarSitsError
        For the first parameter that differs from its default and has no effect; names both
        parameters of the rule.
    """
    for rule in rules:
        if not job.is_default(rule.parameter) and not rule.effective(job):
            raise PlanarSitsError(_refusal(job, rule))


def _refusal(job: Job, rule: Rule) -> str:
    """Return the message about a parameter without an effect."""
    default = job.default(rule.parameter)
    return (
        f"{job.label(rule.parameter)} is {_shown(job.value(rule.parameter))}, but has no effect "
        f"{_state(job, rule.other)}{', ' + rule.reason if rule.reason else ''}: leave it "
        f"{'empty' if default == '' else f'at {_shown(default)}'}, or {rule.remedy}."
    )


def _state(job: Job, name: str) -> str:
    """Return "with" or "without" a parameter, and its value."""
    label = job.label(name)
    if job.kind(name) == "multilayer":
        count = len(job.items(name))
        return f"with {count} rasters in {label}" if count else f"without {label}"
    value = job.value(name) if job.is_set(name) else job.default(name)
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
