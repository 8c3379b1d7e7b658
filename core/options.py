"""Names that parameters offer as choices."""

STACK_ORDERS = ("by_date", "by_band")
SAMPLERS = ("random_walk", "random_pixels")
BACKBONES = ("squeezenet1_0", "squeezenet1_1", "resnet18", "mobilenet_v3_small", "compact")
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

# Networks that belong to one method, beside the BACKBONES of planar images.
NETWORKS = ("tempcnn", "lstm", "recurrence_plot", "cnn2d_cnn1d", "unet_hybrid", "cnn3d")
ESTIMATORS = ("lda", "random_forest", "svm")

METHODS = (*SAMPLERS, *CURVES, *NETWORKS, *ESTIMATORS, "parcel_mean_rf")
DEFAULT_METHODS = ("random_walk", "random_pixels", "tempcnn", "lda", "random_forest")
