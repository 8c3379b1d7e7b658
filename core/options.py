"""The names that an operator chooses from (DESIGN section 3)."""

STACK_ORDERS = ("by_date", "by_band")
SAMPLERS = ("random_walk", "random_pixels")
WEIGHTS = ("none", "imagenet", "file")
DEVICES = ("auto", "cpu", "cuda", "mps")
ATTENTION_METHODS = ("gradcam++", "gradcam")
PROFILES = ("margin", "mean", "and")
GROUPINGS = ("parcel", "field", "block")
VOTINGS = ("all", "adaptive")
