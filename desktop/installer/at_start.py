"""Run with the Python that the program is made of: `python at_start.py FOLDER` compiles the templates into the folder, opens Rawi's sample
in a window that nobody sees, and prints the modules that were imported until it stood there, a line each."""

import os
import sys
import tempfile
from pathlib import Path

from jinja2 import DictLoader
from jinja2.bccache import Bucket

from rawi.render.compiled import Compiled
from rawi.render.environment import environment
from rawi.settings import resources


class _Written(Compiled):
    def dump_bytecode(self, bucket: Bucket) -> None:
        with (self._folder / bucket.key).open("wb") as file:
            bucket.write_bytecode(file)


def compile_templates(templates: Path, folder: Path) -> None:
    """Into a folder that is there; nothing in it tells where they were compiled."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in templates.glob("*.html")}
    made = environment(DictLoader(texts), _Written(folder))
    for name in texts:
        made.get_template(name)


def imported() -> list[str]:
    """All modules, once an article is shown."""
    from rawi import app
    from rawi.ui.accessible_factory import AccessibleFactory

    program = app.make(app.application(), AccessibleFactory())
    program.window.ready.connect(program.window.close)
    program.window.show()
    program.window.open(resources.sample())
    program.application.exec()
    found = sorted(sys.modules)
    program.close()
    return found


def main() -> None:
    """Both."""
    compile_templates(resources.resources() / "templates", Path(sys.argv[1]))
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"RAWI_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        sys.stdout.write("".join(f"{name}\n" for name in imported()))


if __name__ == "__main__":
    main()
