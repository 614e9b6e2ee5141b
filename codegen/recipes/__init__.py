"""Recipes on boards: checked, proved in the simulator, composed."""
