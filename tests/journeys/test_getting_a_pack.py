"""A reader asks for the list, gets a real model from it, and translates with it."""

import json
from pathlib import Path

import zstandard

from rawi.packs import starter
from tests.cli.calling import rawi
from tests.packs.web import digest, firefox_record, serving

KINDS = {"model": "model", "vocabulary": "vocab"}
"""Without its shortlist, so that it is another pack than the one that comes with Rawi."""


def test_a_firefox_model_from_a_list_translates(home: Path) -> None:
    pack = next(each for each in starter.find() if each.pair == ("en", "pt"))
    with serving() as web:
        records = []
        for file in (each for each in pack.files if each.part in KINDS):
            data = file.path.read_bytes()
            packed = zstandard.compress(data, 1)
            web.file(f"/files/{file.path.name}.zst", packed)
            record = firefox_record("en", "pt", KINDS[file.part], f"files/{file.path.name}.zst")
            record |= {"name": file.path.name, "decompressedHash": file.digest, "decompressedSize": len(data)}
            record["attachment"] |= {"hash": digest(packed), "size": len(packed)}
            records.append(record)
        web.file("/records.json", json.dumps({"data": records}).encode())
        (home / "config").mkdir(parents=True)
        chosen = {"firefox_index": web.address("/records.json")}
        (home / "config" / "settings.json").write_text(json.dumps(chosen), encoding="utf-8")
        listed = rawi("packs", "available", "--refresh", "--yes", "--engine", "firefox", "--json")
        assert listed.returncode == 0, listed.stderr
        (offer,) = json.loads(listed.stdout)["packs"]
        assert (offer["licence"], offer["checked"]) == ("MPL-2.0", True)
        got = rawi("packs", "get", "en-pt", "--yes", "--json")
        assert got.returncode == 0, got.stderr
        assert json.loads(got.stdout)["result"] == "installed"
        web.asked.clear()
        assert json.loads(rawi("packs", "get", "en-pt", "--yes", "--json").stdout)["result"] == "known"
        assert web.asked == []
    (entry,) = [each for each in json.loads(rawi("packs", "list", "--json").stdout) if each["target"] == "pt"]
    assert (entry["version"], entry["from"], entry["starter"]) == ("3.0", web.host, False)
    story = home / "story.txt"
    story.write_text("The sea is calm today.\n\nThe boats went out early in the morning.\n", encoding="utf-8")
    told = rawi("translate", story, "--to", "pt", "--json")
    assert told.returncode == 0, told.stderr
    assert "mar" in told.stdout
