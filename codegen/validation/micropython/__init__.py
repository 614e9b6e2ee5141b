"""MicroPython: judged by mpy-cross, and its names by the stubs of the board's firmware."""
