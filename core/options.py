"""The names that an operator chooses from (DESIGN section 3)."""

STACK_ORDERS = ("by_date", "by_band")
SAMPLERS = ("random_walk", "random_pixels")
WEIGHTS = ("none", "imagenet", "file")
DEVICES = ("auto", "cpu", "cuda", "mps")
ATTENTION_METHODS = ("gradcam++", "gradcam")
PROFILES = ("margin", "mean", "and")
GROUPINGS = ("parcel", "field", "block")
VOTINGS = ("all", "adaptive")

# What turns a parcel into samples. An operator chooses among SAMPLERS for the planar methods;
# the others belong to the method that they are named in below.
CURVES = ("hilbert", "snake", "spiral")
ALL_SAMPLERS = (*SAMPLERS, *CURVES, "patch", "pixels", "parcel")
# Those whose segments come in random order.
RANDOM_SAMPLERS = (*SAMPLERS, "patch")

DEFAULT_METHODS = ("random_walk", "random_pixels", "tempcnn", "lda", "random_forest")
