"""Key press to first sound in the real window, and workers killed to speaking again, beside the engine alone in the same run.

First sound: when the first sample of the voice comes out of a device that plays without a gap from its start on (the null
device, which keeps time). Every sentence is a new one, unless told otherwise; voices are loaded. The engine alone: from the
request to the first piece of sound from a worker of its own, with the same kind of sentences.

Run: PYTHONPATH=desktop:. .venv/bin/python tests/benchmarks/speech.py [espeak] [hibari] [piper] [VOICE.onnx] [RUNS]
(offscreen; default: every engine, as Piper voice joe if it is installed, 9 runs)
"""

import os
import sys


def main() -> None:
    """Print the table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.benchmarks.first_sound import run

    given = sys.argv[1:]
    models = [each for each in given if each.endswith(".onnx")]
    runs = next((int(each) for each in given if each.isdigit()), 9)
    run([each for each in given if each in ("espeak", "hibari", "piper")], models, runs)


if __name__ == "__main__":
    main()
