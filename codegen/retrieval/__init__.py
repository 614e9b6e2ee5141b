"""Recipes that a request may build on, found by its words."""
