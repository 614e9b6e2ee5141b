"""The checks: projects are built by PlatformIO in a scratch folder of ours, and reported on."""
