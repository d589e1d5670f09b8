"""Key press in the real window to first sound, recorded through a sound server, beside the engine alone through the same kind of device in the same run; workers killed to speech again.

What a voice's process waited for a core while this machine did other work is told, and not counted where the two are compared: it is luck.

`python3 desktop/run.py prove first_sound [espeak|hibari|piper …] [VOICE.onnx] [ROUNDS]`   (offscreen)
"""

import os
import sys


def main() -> None:
    """Print the table; 1 where a bound is broken."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from tests.proofs.keys_to_sound import prove

    given = sys.argv[1:]
    models = [each for each in given if each.endswith(".onnx")]
    rounds = next((int(each) for each in given if each.isdigit()), 9)
    sys.exit(prove([each for each in given if each in ("espeak", "hibari", "piper")], models, rounds))


if __name__ == "__main__":
    main()
