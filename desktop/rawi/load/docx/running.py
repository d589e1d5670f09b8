"""Which parts of a Word document are heads and feet of its pages."""

from rawi.load.documents.xml import attribute
from rawi.load.docx.package import Part, Relation


def relations(document: Part) -> list[Relation]:
    """What the sections refer to: heads before feet, each part once, in the order of the sections."""
    found: dict[str, Relation] = {}
    for kind in ("headerReference", "footerReference"):
        for reference in document.root.iter(f"{{*}}{kind}"):
            relation = document.relations.get(attribute(reference, "id"))
            if relation is not None:
                found.setdefault(relation.target, relation)
    return list(found.values())
