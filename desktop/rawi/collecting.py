"""When Python looks for garbage: in the window's thread, and never at what was there when the window was made.

By itself Python looks in whichever thread makes an object. What is thrown away there may be an object of Qt's, and one that ends outside the window's thread crashes the program.
A look at everything that lives takes 40 ms and more: the window would stand still.
"""

import gc

_DUE = (10_000, 20, 20)
"""Objects made before the young ones are looked at (2 ms), and how many such looks come before the next generation's."""


def pause() -> None:
    """No look comes by itself from now on."""
    gc.disable()


def keep() -> None:
    """What is there now is never looked at again."""
    gc.freeze()


def look() -> bool:
    """Look for garbage where it is due, to be called in the window's thread; whether it was."""
    made = gc.get_count()
    due = [generation for generation, most in enumerate(_DUE) if made[generation] > most]
    if due:
        gc.collect(due[-1])
    return bool(due)
