"""Networks: their registry, layers and weights, the device, and the model file."""
