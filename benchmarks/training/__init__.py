"""Figures of training, each measured by one file."""
