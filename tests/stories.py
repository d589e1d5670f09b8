"""Short stories of our own, as many as a test needs, in several formats; each is another story."""

import json
from pathlib import Path

PEOPLE = ("Mira", "Anselm", "Noor", "Tadeusz", "Ilse", "Farid", "Yuki", "Sena")
PLACES = ("harbour", "orchard", "market", "lighthouse", "mountain pass", "old mill", "railway bridge")


def story(number: int) -> list[str]:
    """Title and three paragraphs that no other number has."""
    who, where = PEOPLE[number % len(PEOPLE)], PLACES[number % len(PLACES)]
    return [
        f"The boat of {who}, voyage {number}",
        f"On the day {number} after the flood {who} rowed a boat full of books to the {where}. Nobody had waited there.",
        f"At the {where} a child asked for story number {number}. {who} read it aloud until the lamp went out.",
        f"When the boat left, {number + 2} people stood on the bank and waved. One of them kept the book for the winter.",
    ]


def text(number: int) -> bytes:
    """As copied text."""
    return "\n\n".join(story(number)).encode()


def markdown(number: int) -> bytes:
    """As Markdown with a heading."""
    title, first, *rest = story(number)
    return "\n\n".join([f"# {title}", first, "## The bank", *rest]).encode()


def html(number: int) -> bytes:
    """As a page."""
    title, first, *rest = story(number)
    paragraphs = "".join(f"<p>{each}</p>" for each in rest)
    return (
        f"<!DOCTYPE html><html lang=en><head><title>{title}</title></head><body><article><h1>{title}</h1>"
        f"<p>{first}</p><h2>The bank</h2>{paragraphs}</article></body></html>"
    ).encode()


def wallabag(*numbers: int) -> bytes:
    """Several as Wallabag exports them."""
    articles = [
        {
            "title": story(number)[0],
            "url": f"https://example.org/{number}",
            "content": "".join(f"<p>{each}</p>" for each in story(number)[1:]),
            "language": "en",
        }
        for number in numbers
    ]
    return json.dumps(articles).encode()


FORMATS = ((".txt", text), (".md", markdown), (".html", html))


def write_stories(folder: Path, count: int) -> list[str]:
    """Write that many stories, the formats in turn; their names in order."""
    names = []
    for number in range(count):
        ending, make = FORMATS[number % len(FORMATS)]
        names.append(f"story {number:04}{ending}")
        (folder / names[-1]).write_bytes(make(number))
    return names
