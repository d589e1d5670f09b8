"""eSpeak NG from the espeakng-loader wheel, under pyttsx3's own bindings.

The bindings look for a system library by fixed names while they are imported; here they get the wheel's.
"""

import ctypes
import logging
import os
from types import ModuleType

import espeakng_loader


def bindings() -> ModuleType:
    """pyttsx3's eSpeak bindings on the wheel's library; OSError or RuntimeError where it cannot be loaded."""
    os.environ.setdefault("ESPEAK_DATA_PATH", espeakng_loader.get_data_path())
    path = espeakng_loader.get_library_path()
    logging.getLogger("pyttsx3").setLevel(logging.ERROR)
    real = ctypes.cdll.LoadLibrary

    def load(name: str) -> ctypes.CDLL:
        return real(path if "espeak" in name else name)

    ctypes.cdll.LoadLibrary = load  # type: ignore[method-assign]  # only while the bindings are imported
    try:
        from pyttsx3.drivers import _espeak
    finally:
        del ctypes.cdll.LoadLibrary
    bound: ModuleType = _espeak
    return bound
