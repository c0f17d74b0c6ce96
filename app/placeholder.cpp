// Keeps the layer's archive non-empty until its first feature lands.
