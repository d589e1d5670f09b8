"""Trains the toy Argos packages of the tests: small, valid, always the same. See README.md in this folder.

python packaging/toys/train.py OUTPUT_FOLDER  (needs torch, which Rawi itself never needs)
"""

import io
import json
import math
import random
import string
import sys
import tempfile
import zipfile
from pathlib import Path

import ctranslate2
import sentencepiece
import torch  # type: ignore[import-not-found]  # never in our lock
from torch import Tensor, nn
from world import sentences  # type: ignore[import-not-found]  # beside this script

NAMES = {"en": "English", "es": "Spanish", "pt": "Portuguese", "ar": "Arabic"}
PAIRS = (("en", "es"), ("en", "ar"), ("en", "pt"))
EOS, UNK, SIZE, HEADS, INNER = 0, 1, 96, 4, 192
STEPS, BATCH, EXAMPLES, WARM_UP, RATE = 2_000, 64, 12_000, 100, 3e-3
PUNCTUATION = " .,;:!?-'\"()%"
EPOCH = (2025, 1, 1, 0, 0, 0)
END = "</s>"


class Toy(nn.Module):  # type: ignore[misc]  # torch is not there for mypy
    """One encoder and one decoder layer with sinusoidal positions and one table of embeddings for all."""

    def __init__(self, words: int) -> None:
        super().__init__()
        self.words = nn.Parameter(torch.randn(words, SIZE) * SIZE**-0.5)
        self.encoder = nn.TransformerEncoderLayer(SIZE, HEADS, INNER, 0.0, batch_first=True)
        self.decoder = nn.TransformerDecoderLayer(SIZE, HEADS, INNER, 0.0, batch_first=True)
        self.bias = nn.Parameter(torch.zeros(words))

    def forward(self, source: Tensor, target: Tensor, padding: Tensor) -> Tensor:
        """The logits of each next piece."""
        memory = self.encoder(self._embed(source), src_key_padding_mask=padding)
        mask = nn.Transformer.generate_square_subsequent_mask(target.shape[1])
        out = self.decoder(self._embed(target), memory, tgt_mask=mask, memory_key_padding_mask=padding)
        return out @ self.words.T + self.bias

    def _embed(self, pieces: Tensor) -> Tensor:
        return self.words[pieces] * math.sqrt(SIZE) + positions(pieces.shape[1])


def positions(length: int) -> Tensor:
    """CTranslate2's own sinusoidal encodings: sines, then cosines, of positions from 1."""
    steps = torch.exp(torch.arange(SIZE // 2) * -(math.log(10_000) / (SIZE // 2 - 1)))
    angles = torch.arange(1, length + 1)[:, None] * steps[None, :]
    return torch.cat([torch.sin(angles), torch.cos(angles)], 1)


def vocabulary(texts: list[str]) -> bytes:
    """A SentencePiece model in which digits stand alone, so that numbers can be copied."""
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_writer=written,
        vocab_size=420,
        hard_vocab_limit=False,
        split_digits=True,
        normalization_rule_name="identity",
        required_chars=string.ascii_letters + string.digits + PUNCTUATION.strip(),
        pad_id=-1,
        bos_id=-1,
        eos_id=EOS,
        unk_id=UNK,
        num_threads=1,
        minloglevel=2,
    )
    return written.getvalue()


def padded(rows: list[list[int]], filler: int) -> Tensor:
    """Rows of one length."""
    longest = max(map(len, rows))
    return torch.tensor([row + [filler] * (longest - len(row)) for row in rows])


def train(pieces: sentencepiece.SentencePieceProcessor, told: list[tuple[str, str]]) -> Toy:
    """The trained model."""
    model = Toy(pieces.vocab_size())
    examples = [([*pieces.encode(a), EOS], [*pieces.encode(b), EOS]) for a, b in told]
    optimizer = torch.optim.Adam(model.parameters(), RATE, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min(1, (n + 1) / WARM_UP) * (1 - 0.97 * n / STEPS)
    )
    for step in range(STEPS):
        batch = random.sample(examples, BATCH)
        source, target = padded([a for a, _ in batch], -1), padded([b for _, b in batch], -100)
        before = torch.cat([torch.full((BATCH, 1), EOS), target[:, :-1].clamp(min=0)], 1)
        logits = model(source.clamp(min=0), before, source < 0)
        loss = nn.functional.cross_entropy(logits.flatten(0, 1), target.flatten(), label_smoothing=0.02)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 500 == 0:
            sys.stderr.write(f"step {step}: {loss.item():.3f}\n")
    return model


def specification(model: Toy, words: list[str]) -> ctranslate2.specs.TransformerSpec:
    """The model in CTranslate2's terms."""
    spec = ctranslate2.specs.TransformerSpec.from_config(1, HEADS, pre_norm=False)
    table = model.words.detach().numpy()
    spec.encoder.embeddings[0].weight = spec.decoder.embeddings.weight = table
    spec.decoder.projection.weight, spec.decoder.projection.bias = table, model.bias.detach().numpy()
    for layer, made in ((spec.encoder.layer[0], model.encoder), (spec.decoder.layer[0], model.decoder)):
        whole = made.self_attn
        _linear(layer.self_attention.linear[0], whole.in_proj_weight, whole.in_proj_bias)
        _linear(layer.self_attention.linear[1], whole.out_proj.weight, whole.out_proj.bias)
        _norm(layer.self_attention.layer_norm, made.norm1)
        _linear(layer.ffn.linear_0, made.linear1.weight, made.linear1.bias)
        _linear(layer.ffn.linear_1, made.linear2.weight, made.linear2.bias)
    _norm(spec.encoder.layer[0].ffn.layer_norm, model.encoder.norm2)
    across, layer = model.decoder.multihead_attn, spec.decoder.layer[0]
    _linear(layer.attention.linear[0], across.in_proj_weight[:SIZE], across.in_proj_bias[:SIZE])
    _linear(layer.attention.linear[1], across.in_proj_weight[SIZE:], across.in_proj_bias[SIZE:])
    _linear(layer.attention.linear[2], across.out_proj.weight, across.out_proj.bias)
    _norm(layer.attention.layer_norm, model.decoder.norm2)
    _norm(layer.ffn.layer_norm, model.decoder.norm3)
    spec.register_source_vocabulary(words)
    spec.register_target_vocabulary(words)
    spec.config.add_source_eos = True
    spec.config.decoder_start_token = spec.config.bos_token = END
    return spec


def _linear(layer: ctranslate2.specs.common_spec.LinearSpec, weight: Tensor, bias: Tensor) -> None:
    layer.weight, layer.bias = weight.detach().numpy(), bias.detach().numpy()


def _norm(layer: ctranslate2.specs.common_spec.LayerNormSpec, norm: nn.LayerNorm) -> None:
    layer.gamma, layer.beta = norm.weight.detach().numpy(), norm.bias.detach().numpy()


def package(source: str, target: str, folder: Path) -> Path:
    """Train a pair and write its package."""
    torch.manual_seed(0)
    random.seed(0)
    told = list(sentences(source, target, EXAMPLES))
    proto = vocabulary([text for pair in told for text in pair])
    pieces = sentencepiece.SentencePieceProcessor(model_proto=proto)
    spec = specification(train(pieces, told), [pieces.id_to_piece(i) for i in range(pieces.vocab_size())])
    spec.validate()
    spec.optimize(quantization="int8")
    metadata = {
        "package_version": "1.0",
        "argos_version": "1.11",
        "from_code": source,
        "from_name": NAMES[source],
        "to_code": target,
        "to_name": NAMES[target],
        "type": "translate",
        "license": "GPL-3.0-or-later",
    }
    root = f"translate-{source}_{target}-1_0"
    with tempfile.TemporaryDirectory() as made:
        spec.save(made)
        files = {f"model/{path.name}": path.read_bytes() for path in Path(made).iterdir()}
    files["sentencepiece.model"] = proto
    files["metadata.json"] = json.dumps(metadata, indent=1).encode()
    files["README.md"] = b"A toy for the tests of Rawi. It knows a few dozen words and is no translator.\n"
    written = folder / f"{root}.argosmodel"
    with zipfile.ZipFile(written, "w") as packed:
        for name, data in sorted(files.items()):
            packed.writestr(zipfile.ZipInfo(f"{root}/{name}", EPOCH), data, zipfile.ZIP_DEFLATED)
    return written


def main() -> None:
    """Write every package into the folder."""
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(mode=True)
    wanted = sys.argv[2:]
    for source, target in PAIRS:
        if not wanted or f"{source}_{target}" in wanted:
            written = package(source, target, Path(sys.argv[1]))
            sys.stdout.write(f"{written.name}: {written.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
