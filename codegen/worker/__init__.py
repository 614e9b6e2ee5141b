"""The engine in a process of its own: what ends that process costs one request and no server."""
