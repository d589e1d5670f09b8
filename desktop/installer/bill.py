"""The bill of materials of the build's environment in (CycloneDX, JSON), that of the program out: without the tools, with what is inside parts."""

import json
from collections.abc import Sequence
from typing import Any

from installer.licences import Part, canonical


def of_program(told: str, brought: Sequence[str], beside: Sequence[Part]) -> str:
    """The bill with those components whose names are in `brought`, and with the parts `beside` them. ValueError where one is missing."""
    bill = json.loads(told)
    wanted = {canonical(name) for name in brought}
    kept = [each for each in bill["components"] if canonical(each["name"]) in wanted]
    if not kept:
        raise ValueError("the bill of materials is empty")
    names = {each["bom-ref"] for each in kept} | {
        bill.get("metadata", {}).get("component", {}).get("bom-ref")
    }
    bill["components"] = kept + [_component(part) for part in beside]
    bill["dependencies"] = [
        _only(each, names) for each in bill.get("dependencies", []) if each["ref"] in names
    ]
    return json.dumps(bill, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _only(dependency: dict[str, Any], names: set[str]) -> dict[str, Any]:
    on = [each for each in dependency.get("dependsOn", []) if each in names]
    return {"ref": dependency["ref"], **({"dependsOn": on} if on else {})}


def _component(part: Part) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": part.name,
        "name": part.name,
        "licenses": [{"license": {"name": part.licence}}],
        "externalReferences": [{"type": "website", "url": part.source}],
    }
