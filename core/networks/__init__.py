"""Networks: backbones, the device they run on, and the model file."""
