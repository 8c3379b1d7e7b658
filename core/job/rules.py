"""When the options of training and classification have an effect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..learning.methods import METHODS, Method
from ..networks.registry import ESTIMATORS
from ..planar.samplers import SAMPLERS
from .effects import Rule
from .job import Job

# The method whose sampler SAMPLER chooses.
WALKS = "random_walk"


@dataclass(frozen=True)
class MethodOption:
    """An option that only some methods use.

    Parameters
    ----------
    parameter : str
        Identifier.
    used_by : callable
        Takes a `Method`; returns whether it uses the option.
    reason : str
        Why other methods do not; completes "it has no effect with this method, …".
    """

    parameter: str
    used_by: Callable[[Method], bool]
    reason: str


def _has_segments(method: Method) -> bool:
    return SAMPLERS[method.sampler].length_for(_LENGTH) > 1


def _takes_backbone(method: Method) -> bool:
    return not method.network


def _has_epochs(method: Method) -> bool:
    return method.network not in ESTIMATORS


# Any LENGTH above 1: samplers of single pixels make 1 of it.
_LENGTH = 50

_FIXED_NETWORK = "whose network is fixed"
_NO_EPOCHS = "fitted without epochs"

METHOD_OPTIONS = (
    MethodOption("LENGTH", _has_segments, "whose segments are single pixels or statistics"),
    MethodOption("FRACTION", _has_epochs, _NO_EPOCHS),
    MethodOption("CANVAS", _takes_backbone, "without planar images"),
    MethodOption("BACKBONE", _takes_backbone, _FIXED_NETWORK),
    MethodOption("WEIGHTS", _takes_backbone, "whose network starts from scratch"),
    MethodOption(
        "FILTERS", lambda method: method.network == "tempcnn", "another network than TempCNN"
    ),
    MethodOption("EPOCHS", _has_epochs, _NO_EPOCHS),
    MethodOption("LEARNING_RATE", _has_epochs, _NO_EPOCHS),
    MethodOption("PATIENCE", _has_epochs, _NO_EPOCHS),
)
GUIDANCE_OPTION = MethodOption("ATTENTION_GUIDANCE", _takes_backbone, _FIXED_NETWORK)


def method_rules(choice: str, options: tuple[MethodOption, ...]) -> tuple[Rule, ...]:
    """Return the rules of options that only some methods use.

    Parameters
    ----------
    choice : {'METHOD', 'METHODS'}
        Parameter that chooses one method or several; of several, one that uses the option
        is enough.
    options : tuple of MethodOption
    """
    return tuple(_method_rule(choice, option) for option in options)


def _method_rule(choice: str, option: MethodOption) -> Rule:
    users = [name for name, method in METHODS.items() if option.used_by(method)]
    others = [name for name in METHODS if name not in users]
    names = " or ".join(f"'{name}'" for name in users)
    if len(others) < len(users):
        names = f"any but {', '.join(repr(name) for name in others)}"
    return Rule(
        option.parameter,
        choice,
        effective=lambda job: any(name in users for name in job.choices(choice)),
        remedy=f"{'set METHOD to' if choice == 'METHOD' else 'add to METHODS'} {names}",
        reason=option.reason,
    )


def _grouping_rule(name: str, grouping: str) -> Rule:
    """Return the rule of an option that serves one ``GROUPING``."""
    return Rule(
        name,
        "GROUPING",
        effective=lambda job: job.choice("GROUPING") == grouping,
        remedy=f"set GROUPING to '{grouping}'",
    )


def _has_random_segments(job: Job) -> bool:
    """Return whether the number of segments of the model can be set."""
    from ..networks.model_file import read_description

    description = read_description(job.path("MODEL"))
    return SAMPLERS[description.segments.sampler].random_order


SERIES_RULES = (
    Rule(
        "STACK_ORDER",
        "SERIES",
        effective=lambda job: len(job.items("SERIES")) < 2,
        remedy="give one stacked raster",
        reason="each of one acquisition",
    ),
    Rule(
        "MASK_INVALID",
        "MASKS",
        effective=lambda job: job.is_set("MASKS"),
        remedy="give the masks",
    ),
)
SAMPLER_RULE = Rule(
    "SAMPLER",
    "METHOD",
    effective=lambda job: job.choice("METHOD") == WALKS,
    remedy=f"set METHOD to '{WALKS}'",
    reason="whose sampler is fixed",
)
WEIGHTS_FILE_RULE = Rule(
    "WEIGHTS_FILE",
    "WEIGHTS",
    effective=lambda job: job.choice("WEIGHTS") == "file",
    remedy="set WEIGHTS to 'file'",
)
FRACTION_RULE = Rule(
    "FRACTION",
    "MODEL",
    effective=_has_random_segments,
    remedy="choose a model of random walks, random pixels, PSE and L-TAE, patches, or a committee",
    reason="whose number of segments is fixed",
)
# Where the attention rasters are optional.
ATTENTION_RULE = Rule(
    "METHOD",
    "ATTENTION",
    effective=lambda job: job.is_set("ATTENTION") or job.is_set("SEMANTIC"),
    remedy="give a file for ATTENTION or SEMANTIC",
)
RESUME_RULE = Rule(
    "RESUME",
    "CLUSTER",
    effective=lambda job: job.is_set("CLUSTER"),
    remedy="give a cluster in CLUSTER",
)
GROUPING_RULES = (_grouping_rule("GROUP_FIELD", "field"), _grouping_rule("BLOCK_SIZE", "block"))

TRAIN_RULES = (
    *SERIES_RULES,
    SAMPLER_RULE,
    *method_rules("METHOD", (*METHOD_OPTIONS, GUIDANCE_OPTION)),
    WEIGHTS_FILE_RULE,
)
CLASSIFY_RULES = (*SERIES_RULES, FRACTION_RULE, ATTENTION_RULE, RESUME_RULE)
CROSS_VALIDATE_RULES = (
    *SERIES_RULES,
    *method_rules("METHODS", METHOD_OPTIONS),
    WEIGHTS_FILE_RULE,
    *GROUPING_RULES,
)
