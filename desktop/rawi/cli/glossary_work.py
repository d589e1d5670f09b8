"""What `rawi glossary` does with the library's glossary, and its JSON."""

from pathlib import Path
from typing import Any

from rawi.article.errors import RawiError
from rawi.cli import console
from rawi.cli.entries import with_library
from rawi.export import files
from rawi.library import glossary_file
from rawi.library.glossary import GlossaryTerm, cleaned
from rawi.library.store import Library
from rawi.load import encoding, opening
from rawi.wording import own_words as words
from rawi.wording.names import one_line
from rawi.wording.problems import sentence
from rawi.wording.translator import translate

Json = dict[str, Any]
_LARGEST = 20
"""Megabytes of a glossary's file."""


def term_shape(term: GlossaryTerm) -> Json:
    """{"source", "target": language codes, "term", "translation": what it is to be called}."""
    return {"source": term.source, "target": term.target, "term": term.term, "translation": term.called}


def list_terms(source: str, target: str, library: Path | None, *, as_json: bool) -> int:
    """A line for each term; with `as_json` an array of `term_shape`."""
    terms = with_library(library, lambda kept: kept.terms())
    found = [t for t in terms if source in ("", t.source) and target in ("", t.target)]
    if as_json:
        console.json_data([term_shape(term) for term in found])
    elif found:
        console.data("\n".join(words.term_line(term) for term in found))
    else:
        console.say(translate("cli", "No terms."))
    return 0


def add(source: str, target: str, term: str, called: str, library: Path | None, *, as_json: bool) -> int:
    """Add one; with `as_json` its `term_shape`. RawiError TERM_UNUSABLE."""
    new = cleaned(GlossaryTerm(source, target, term, called))
    with_library(library, lambda kept: kept.put_terms([new]))
    return _said(new, translate("cli", "Kept: {term}"), as_json=as_json)


def remove(source: str, target: str, term: str, library: Path | None, *, as_json: bool) -> int:
    """Remove one; with `as_json` its `term_shape`; 1 where it is not there."""
    wanted = cleaned(GlossaryTerm(source, target, term, term))

    def work(kept: Library) -> GlossaryTerm | None:
        key = (wanted.source, wanted.target, wanted.term)
        found = next((t for t in kept.terms() if (t.source, t.target, t.term) == key), None)
        kept.remove_terms([found.id] if found else [])
        return found

    found = with_library(library, work)
    if found is None:
        text = translate("cli", "“{term}” is not in the glossary for these languages.")
        console.say(text.replace("{term}", one_line(term)))
        return 1
    return _said(found, translate("cli", "Removed: {term}"), as_json=as_json)


def import_file(path: Path, library: Path | None, *, as_json: bool) -> int:
    """Add a file's terms; with `as_json` {"kept": number, "refused": [{"line", "code", "sentence"}]}; 1 where a line was refused."""
    text = encoding.decode(opening.read_alone(path, _LARGEST).data).text
    terms, refused = glossary_file.parse(text)
    with_library(library, lambda kept: kept.put_terms(terms))
    if as_json:
        bad = [
            {"line": each.line, "code": each.error.code.value, "sentence": _why(each.error)}
            for each in refused
        ]
        console.json_data({"kept": len(terms), "refused": bad})
    else:
        for each in refused:
            text = translate("cli", "Line {line}: {reason}").replace("{line}", str(each.line))
            console.say(text.replace("{reason}", _why(each.error)))
        console.say(translate("cli", "Terms kept: {count}").replace("{count}", str(len(terms))))
    return int(bool(refused))


def export_file(path: Path, library: Path | None, *, as_json: bool) -> int:
    """Write all terms; with `as_json` {"file": path, "terms": number}. The mark at its begin tells spreadsheets its encoding."""
    terms = with_library(library, lambda kept: kept.terms())
    files.write(path, glossary_file.written(terms).encode("utf-8-sig", "replace"))
    if as_json:
        console.json_data({"file": str(path), "terms": len(terms)})
    else:
        console.say(translate("cli", "Written: {name}").replace("{name}", str(path)))
    return 0


def _said(term: GlossaryTerm, text: str, *, as_json: bool) -> int:
    if as_json:
        console.json_data(term_shape(term))
    else:
        console.data(text.replace("{term}", words.term_line(term)))
    return 0


def _why(error: RawiError) -> str:
    return sentence(error.code, error.facts)
