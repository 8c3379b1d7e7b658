"""The names that an operator chooses from (DESIGN section 3)."""

STACK_ORDERS = ("by_date", "by_band")
SAMPLERS = ("random_walk", "random_pixels")
BACKBONES = ("squeezenet1_0", "squeezenet1_1", "resnet18", "mobilenet_v3_small", "compact")
WEIGHTS = ("none", "imagenet", "file")
DEVICES = ("auto", "cpu", "cuda", "mps")
ATTENTION_METHODS = ("gradcam++", "gradcam")
PROFILES = ("margin", "mean", "and")
