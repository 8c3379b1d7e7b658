"""Choices of parameters: identifiers for scripts, and the texts that dialogs show."""

from __future__ import annotations

STACK_ORDERS = {
    "by_date": "Date by date: all bands of the first date, then of the second",
    "by_band": "Band by band: the first band of all dates, then the second",
}
SAMPLERS = {
    "random_walk": "Walks through neighbouring pixels",
    "random_pixels": "Pixels in random order",
}
BACKBONES = {
    "squeezenet1_0": "SqueezeNet 1.0",
    "squeezenet1_1": "SqueezeNet 1.1",
    "resnet18": "ResNet-18",
    "mobilenet_v3_small": "MobileNetV3 small",
    "compact": "Compact: a small network, for training from scratch",
}
WEIGHTS = {
    "none": "None: training from scratch",
    "imagenet": "ImageNet: downloaded once",
    "file": "From a file",
}
DEVICES = {
    "auto": "Automatic: a GPU by CUDA, else the CPU",
    "cpu": "CPU",
    "cuda": "NVIDIA or AMD GPU (CUDA, ROCm)",
    "mps": "Apple GPU (Metal, not tested)",
}
ATTENTION_METHODS = {
    "gradcam++": "Grad-CAM++",
    "gradcam": "Grad-CAM",
}
PROFILES = {
    "margin": "Mean of the segments, weighted by margin",
    "mean": "Mean of the segments",
    "and": "Dates that every segment has above its threshold",
}
GROUPINGS = {
    "parcel": "Each parcel by itself",
    "field": "Parcels with the same value of the group field",
    "block": "Parcels in the same square of land",
}
VOTINGS = {
    "all": "All segments vote",
    "adaptive": "Adaptive: segments until the class is settled",
}
MASK_CLASSES = {
    "cloud": "Cloud",
    "shadow": "Cloud shadow",
    "cirrus": "Cirrus",
    "snow": "Snow",
    "saturated": "Saturated pixels",
}
SAMPLES = {
    "unknown": "Unknown: taken from the layer",
    "visit_prob": "By 'Choose next visits', or with probabilities in the field visit_prob",
    "simple_random": "At random from all parcels",
    "stratified": "At random within each stratum",
}
PURPOSES = {
    "accuracy": "Accuracy and areas: a random sample",
    "learning": "A better model: parcels to learn from",
}
