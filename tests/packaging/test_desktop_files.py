"""What desktops are told of Rawi: made from the program's own tables, whole in every language, and clean by the validators."""

import configparser
import importlib.util
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from freedesktop import icons, kinds, metainfo
from freedesktop.commands import WINDOW, every, groups, root
from freedesktop.words import languages
from rawi import __version__, app
from rawi.cli.commands import COMMANDS, WINDOW_OPTIONS
from rawi.load.formats import FORMATS
from rawi.settings import resources
from rawi.settings.table import INTERFACE_LANGUAGES
from rawi.ui.actions import ACTIONS
from rawi.wording.keys import listing

ROOT = Path(__file__).resolve().parent.parent.parent
_GLOBS = Path("/usr/share/mime/globs2")
_BY_CONTENT = ("wallabag", "webarchive", "daisy")
"""Kinds that the database of types does not know by a name's ending."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder, as a build makes it."""
    folder = tmp_path_factory.mktemp("desktop files")
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "desktop_files.py", folder],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return folder


@pytest.fixture(scope="module")
def entry(made: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys are told apart by case
    parser.read(made / "rawi.desktop", encoding="utf-8")
    return parser


def tool(name: str) -> str:
    """A program's path; skips where it is not installed."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def run(*command: str | Path) -> str:
    """What a program says, on both of its channels; it must end well."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8", timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_every_language_of_the_interface_has_every_text() -> None:
    assert set(languages()) == set(INTERFACE_LANGUAGES) - {""}
    names = set(languages()["en"])
    for language, texts in languages().items():
        assert set(texts) == names, language
        assert all(texts.values()), language
        assert texts["keywords"].endswith(";")
        if language != "en":
            assert not {name for name in names if texts[name] == languages()["en"][name]}, language


def test_the_entry_opens_every_format(entry: configparser.ConfigParser) -> None:
    told = entry["Desktop Entry"]["MimeType"].rstrip(";").split(";")
    assert len(told) == len(set(told))
    for form in FORMATS:
        assert set(kinds.of(form.code)) <= set(told)
    assert entry["Desktop Entry"]["Exec"] == "rawi %F"


def test_the_types_are_those_that_the_system_gives_such_files() -> None:
    if not _GLOBS.is_file():
        pytest.skip("shared-mime-info is not installed")
    known: dict[str, set[str]] = {}
    for line in _GLOBS.read_text(encoding="utf-8").splitlines():
        found = re.match(r"\d+:([^:]+):\*(\.[^*:]+)", line)
        if found:
            known.setdefault(found[2], set()).add(found[1])
    for form in FORMATS:
        for suffix in form.suffixes:
            if form.code not in _BY_CONTENT and suffix in known:
                assert known[suffix] & set(kinds.of(form.code)), suffix


def test_the_actions_call_options_of_the_window(entry: configparser.ConfigParser) -> None:
    names = entry["Desktop Entry"]["Actions"].rstrip(";").split(";")
    called = [entry[f"Desktop Action {name}"]["Exec"].split() for name in names]
    assert {words[0] for words in called} == {"rawi"}
    assert {words[1] for words in called} == set(WINDOW_OPTIONS)
    for name in names:
        assert len(entry[f"Desktop Action {name}"]) == 1 + len(languages())


def test_window_icon_and_media_controls_go_by_the_name_of_the_entry(
    made: Path, entry: configparser.ConfigParser, qapp: QApplication
) -> None:
    from rawi.ui.media import mpris

    name = (made / "rawi.desktop").stem
    source = Path(mpris.__file__).read_text(encoding="utf-8")
    assert re.findall(r'DesktopEntry = _prop\(str, lambda _self: "([^"]+)"', source) == [name]
    assert mpris.NAME.rpartition(".")[2] == name
    assert re.findall(r'setDesktopFileName\("([^"]+)"', Path(app.__file__).read_text(encoding="utf-8")) == [
        name
    ]
    assert entry["Desktop Entry"]["Icon"] == entry["Desktop Entry"]["StartupWMClass"] == name


def test_icons_at_every_size(made: Path) -> None:
    for size in icons.SIZES:
        image = QImage(str(made / "icons" / f"{size}x{size}" / "apps" / "rawi.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() < 8, "its corners are round"
        assert image.pixelColor(size // 2, size // 8).alpha() == 255
    assert (made / "icons" / "scalable" / "apps" / "rawi.svg").is_file()


def test_the_newest_release_is_this_one_and_its_pictures_are_here(made: Path) -> None:
    assert metainfo.RELEASES[0][0] == __version__
    component = ET.parse(made / "rawi.metainfo.xml").getroot()
    assert component.findtext("launchable") == "rawi.desktop"
    shots = component.findall("screenshots/screenshot/image")
    assert len(shots) == len(metainfo.SCREENSHOTS)
    for shot in shots:
        address = shot.text or ""
        image = QImage(str(resources.resources() / "screenshots" / address.rpartition("/")[2]))
        assert (str(image.width()), str(image.height())) == (shot.get("width"), shot.get("height"))


def test_whoever_publishes_it_says_where(tmp_path: Path) -> None:
    text = metainfo.metainfo("https://www.river.example/boat")
    component = ET.fromstring(text)
    assert component.findtext("id") == "example.river.rawi"
    assert component.findtext("url") == "https://www.river.example/boat"
    assert "https://www.river.example/boat/screenshots/both.png" in text
    assert metainfo.SITE not in text


def test_the_manual_tells_every_command_option_and_key(made: Path) -> None:
    text = (made / "man" / "rawi.1").read_text(encoding="utf-8").replace("\\-", "-").replace("\\", "")
    for command in every(root()):
        assert f'.SS "rawi {" ".join(command.path)} ' in text
        for option in command.options:
            assert all(name in text for name in option.names)
    for option in WINDOW:
        assert all(f"fB{name}fR" in text for name in option.names)
    for action in ACTIONS:
        if action.keys:
            assert action.text.rstrip("…?") + ": " in text
            assert listing(action.keys).isascii()


def test_the_model_has_every_command() -> None:
    assert [each.path[0] for each in root().commands] != []
    assert {each.path[0] for each in root().commands} == set(COMMANDS)


def test_desktop_file_validate_has_nothing_to_say(made: Path) -> None:
    assert run(tool("desktop-file-validate"), made / "rawi.desktop") == ""


def test_appstreamcli_is_content(made: Path) -> None:
    said = run(
        tool("appstreamcli"), "validate", "--strict", "--no-net", "--pedantic", made / "rawi.metainfo.xml"
    )
    assert not re.search(r"^[EWIP]: ", said, re.MULTILINE), said


def test_man_warns_of_nothing(made: Path) -> None:
    said = run(tool("man"), "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", made / "man" / "rawi.1")
    assert "warning" not in said


def test_man_shows_text_as_it_is_typed(made: Path) -> None:
    shown = run(tool("man"), "-E", "ascii", "-l", "-P", "cat", made / "man" / "rawi.1")
    plain = re.sub(r".\x08", "", shown)
    assert "rawi translate [OPTION ...] FILE" in plain
    assert "--speak-interface" in plain
    assert "~/.local/share/rawi" in plain


BASH = """
source "$1/completions/rawi.bash"
complete -p rawi
compopt() {{ :; }}
cd "$2"
COMP_WORDS=({words})
COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 ))
_rawi
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
CALLS: tuple[tuple[str, set[str], set[str]], ...] = (
    ("rawi s", {"show", "speak", "search", "self-test"}, set()),
    ("rawi my", {"my story.html"}, set()),
    ("rawi --l", {"--listen"}, {"--library"}),
    ("rawi packs i", {"install"}, {"import"}),
    ("rawi list --sort ", {"added", "read", "title"}, {"--sort", "my story.html"}),
    ("rawi translate --engine f", {"firefox"}, {"my story.html"}),
    ("rawi show my", {"my story.html"}, set()),
    ("rawi search my", set(), {"my story.html"}),
    ("rawi show --l", {"--library"}, {"--listen"}),
)


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    (tmp_path / "my story.html").write_text("<p>", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("typed", "wanted", "unwanted"), CALLS, ids=str)
def test_bash_completes(made: Path, stories: Path, typed: str, wanted: set[str], unwanted: set[str]) -> None:
    words = " ".join(f'"{word}"' for word in typed.split(" "))
    said = set(run(tool("bash"), "-c", BASH.format(words=words), "bash", made, stories).splitlines())
    assert wanted <= said
    assert not unwanted & said


@pytest.mark.parametrize(("typed", "wanted", "unwanted"), CALLS, ids=str)
def test_fish_completes(made: Path, stories: Path, typed: str, wanted: set[str], unwanted: set[str]) -> None:
    script = "source $argv[1]/completions/rawi.fish; cd $argv[2]; complete -C $argv[3]"
    told = run(tool("fish"), "--no-config", "-c", script, made, stories, typed)
    said = {line.partition("\t")[0] for line in told.splitlines()}
    assert wanted <= said
    assert not unwanted & said


ZSH = r"""
zmodload zsh/zpty || exit 9
zpty shell zsh -f -i
zpty -w shell "fpath=(${(q)1}/completions \$fpath); autoload -U compinit; compinit -u -D; zstyle ':completion:*' verbose no"
zpty -w shell "over() { zle -I; print OV''ER; }; zle -N over; bindkey '^G' over; bindkey '^I' list-choices"
zpty -w shell "cd ${(q)2}; PS1='READ''Y'"
zpty -r shell out '*READY*'
zpty -w -n shell "$3"$'\t\a'
zpty -r shell out '*OVER*'
print -r -- "$out"
zpty -d shell
"""
"""A real zsh at a terminal of its own: the choices are listed, then a key of ours says that they are."""


@pytest.mark.parametrize(("typed", "wanted", "unwanted"), CALLS, ids=str)
def test_zsh_completes(made: Path, stories: Path, typed: str, wanted: set[str], unwanted: set[str]) -> None:
    told = run(tool("zsh"), "-f", "-c", ZSH, "zsh", made, stories, typed)
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", " ", told).replace("\\ ", " ").replace(typed.strip(), "")
    if wanted:
        assert all(re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", shown) for word in wanted), told
    assert not any(re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", shown) for word in unwanted)


def test_groups_are_told_apart_from_commands() -> None:
    assert [each.path for each in groups(root())][:2] == [(), ("packs",)]
    assert all(not each.commands for each in every(root()))


def test_the_generator_can_be_imported_by_the_build() -> None:
    spec = importlib.util.spec_from_file_location(
        "rawi_desktop_files", ROOT / "packaging" / "desktop_files.py"
    )
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert callable(module.make)
