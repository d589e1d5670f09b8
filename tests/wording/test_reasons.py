"""Every reason that a download can give has words."""

import re
from pathlib import Path

from rawi.article.errors import Code
from rawi.packs import download
from rawi.wording.problems import sentence
from rawi.wording.reasons import reason_name

SOURCE = Path(download.__file__).read_text(encoding="utf-8")
GIVEN = set(re.findall(r'reason=f?"([a-z_]+)[":]', SOURCE))
GIVEN |= set(re.findall(r'\(\S+, "([a-z_]+)"\),\n', SOURCE)) | set(re.findall(r'return f"([a-z_]+):', SOURCE))


def test_every_reason_has_words() -> None:
    assert {"redirect", "status", "certificate", "silence", "not_shown", "no_such_host"} <= GIVEN
    for reason in GIVEN:
        assert reason_name(reason) != reason, reason


def test_a_reasons_detail_is_told() -> None:
    assert "other.example" in reason_name("redirect:other.example")
    assert "404" in sentence(Code.DOWNLOAD_FAILED, {"host": "packs.example", "reason": "status:404"})


def test_the_systems_own_words_stay() -> None:
    assert reason_name("No such file or directory") == "No such file or directory"
    assert reason_name("what:ever") == "what:ever"
