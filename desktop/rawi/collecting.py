"""When Python looks for garbage. A look at everything that lives takes 40 ms and more: the window would stand still."""

import gc

_YOUNG, _MIDDLE, _OLD = 10_000, 20, 20
"""Objects made before the young ones are looked at (2 ms), and how many such looks come before the next generation's."""


def pause() -> None:
    """Not while the window is being made: what is made then stays."""
    gc.disable()


def resume() -> None:
    """From now on, but never again at what is there already."""
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
    gc.enable()
