"""The names that an operator chooses from (DESIGN section 3)."""

STACK_ORDERS = ("by_date", "by_band")
SAMPLERS = ("random_walk", "random_pixels")
BACKBONES = ("squeezenet1_0", "squeezenet1_1", "resnet18", "mobilenet_v3_small", "compact")
WEIGHTS = ("none", "imagenet", "file")
DEVICES = ("auto", "cpu", "cuda", "mps")
ATTENTION_METHODS = ("gradcam++", "gradcam")
PROFILES = ("margin", "mean", "and")
GROUPINGS = ("parcel", "field", "block")
VOTINGS = ("all", "adaptive")

# Networks that belong to one method, beside the BACKBONES of planar images.
NETWORKS = ("tempcnn", "lstm", "recurrence_plot", "cnn2d_cnn1d", "unet_hybrid", "cnn3d")
ESTIMATORS = ("lda", "random_forest", "svm")

METHODS = (
    *SAMPLERS,
    "hilbert",
    "snake",
    "spiral",
    *NETWORKS,
    *ESTIMATORS,
    "parcel_mean_rf",
)
DEFAULT_METHODS = ("random_walk", "random_pixels", "tempcnn", "lda", "random_forest")
