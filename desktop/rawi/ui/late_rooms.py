"""The rooms of the window that an article can be read without: each is imported and made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Protocol

from rawi.settings.table import OFFERS
from rawi.ui import menus
from rawi.ui.actions import ACTIONS, STRUCTURE

if TYPE_CHECKING:
    from rawi.settings.table import Settings
    from rawi.ui.casting.room import CastingRoom
    from rawi.ui.companions import Companions
    from rawi.ui.corrections.glossary import GlossaryRoom
    from rawi.ui.corrections.pronunciations import PronunciationsRoom
    from rawi.ui.corrections.room import CorrectionsRoom
    from rawi.ui.dictionary.room import DictionaryRoom
    from rawi.ui.elements.room import ElementsRoom
    from rawi.ui.help.room import HelpRoom
    from rawi.ui.keytable.room import KeysRoom
    from rawi.ui.printed_pages import PrintedPages
    from rawi.ui.reader_window import ReaderWindow
    from rawi.ui.self_voicing.room import SelfVoicingRoom
    from rawi.ui.shelf.backups import Backups
    from rawi.ui.sight.room import SightRoom
    from rawi.ui.sight.switches import Switches
    from rawi.ui.structure.room import StructureRoom
    from rawi.ui.tables.room import TablesRoom
    from rawi.ui.takeaway.room import TakeawayRoom
    from rawi.ui.targets import Targets
    from rawi.ui.tools import Tools
    from rawi.ui.welcome.room import WelcomeRoom

_WAYS, _CELLS = ("next", "previous"), ("cell", "in_row", "in_column")

Commands = dict[str, Callable[[], object]]


class Room(Protocol):
    """Does what actions ask for."""

    def commands(self) -> Commands:
        """What the actions do, by their names."""


class LateRooms:
    """Over the window's parts, which are there already."""

    def __init__(self, window: ReaderWindow, sight: SightRoom, tools: Tools) -> None:
        self._window, self._sight, self._tools = window, sight, tools

    def in_article(self) -> Commands:
        """What belongs to the article on the desk."""
        structure = [action.name for action in ACTIONS if action.mode == STRUCTURE]
        return {
            **_later(lambda: self.structure, STRUCTURE, *structure),
            **_later(lambda: self.takeaway, "export", "save_audio", "print", "copy_translation"),
            **_later(lambda: self.corrections, "correct", "corrections"),
            **_later(lambda: self.dictionary, "look_up", "look_up_key"),
            **_later(lambda: self.elements, "elements"),
            **_later(lambda: self.printed_pages, "go_to_page", "next_page", "previous_page"),
            **_later(lambda: self.tables, *(f"{way}_{what}" for way in _WAYS for what in _CELLS)),
        }

    def anywhere(self) -> Commands:
        """What can be done in the library too."""
        return {
            **_later(lambda: self.keytable, "keys"),
            **_later(lambda: self.help, "guide", "about"),
            **_later(lambda: self.casting, "voices"),
            **_later(lambda: self.self_voicing, "self_voicing"),
            **_later(lambda: self.welcome, "welcome"),
            **_later(lambda: self.glossary, "glossary"),
            **_later(lambda: self.pronunciations, "pronunciations"),
            **_later(lambda: self.backups, "backup", "restore"),
            **_later(lambda: self.targets, "translate_into"),
            **_later(lambda: self.companions, "sleep", "continue_reading", "profiles", "next_profile"),
            **_later(lambda: self.looks, "look", "focus_line", "ruler", "magnifier", "one_sentence"),
        }

    def keys_changed(self) -> None:
        """Whatever names a key names the reader's own."""
        window, keys = self._window, self._tools.keys.keys
        window.keys.renew()
        menus.show_keys(window.actions_by_name, keys)
        if "structure" in vars(self):
            self.structure.bar.show_keys(keys)
        if window.shelf.shown:
            window.shelf.renew()

    def opened(self) -> None:
        """Another article lies on the desk."""
        if "structure" in vars(self):
            self.structure.opened()

    def stay(self) -> None:
        """The reader does something: the next article does not come."""
        if "companions" in vars(self):
            self.companions.next.stay()

    def take_over(self, before: LateRooms) -> None:
        """Another window's place is taken: what it was started to do and the first steps go on here."""
        if "self_voicing" in vars(before) and before.self_voicing.for_now:
            self.begin(speak=True)
        step = before.welcome.step if "welcome" in vars(before) else None
        if step is not None:
            self.welcome.show(step)

    def begin(self, *, speak: bool) -> None:
        """The window is there: `speak` its menus and dialogs from now on, or offer that as long as it is not answered."""
        if speak:
            self.self_voicing.for_now = True
            self.self_voicing.follow()
        elif self._window.preferences.settings.self_voicing_offers < OFFERS:
            from rawi.ui import screen_reader
            from rawi.ui.self_voicing.offer import Offer

            Offer(self._window, screen_reader.running).begin()

    def follow(self, settings: Settings) -> None:
        """What the settings let be there from the start."""
        if settings.self_voicing or "self_voicing" in vars(self):
            self.self_voicing.follow()

    def close(self) -> None:
        """Leave the desktop's media controls; speak no more."""
        if "self_voicing" in vars(self):
            self.self_voicing.close()
        if "welcome" in vars(self):
            self.welcome.close()
        if "companions" in vars(self):
            self.companions.media.close()

    @cached_property
    def self_voicing(self) -> SelfVoicingRoom:
        """Menus, dialogs and lists, spoken."""
        from rawi.ui import screen_reader
        from rawi.ui.self_voicing.room import SelfVoicingRoom

        return SelfVoicingRoom(self._window, screen_reader.running)

    @cached_property
    def welcome(self) -> WelcomeRoom:
        """The first steps."""
        from rawi.ui.welcome.room import WelcomeRoom

        return WelcomeRoom(self._window, self._tools, lambda: self.casting)

    @cached_property
    def companions(self) -> Companions:
        """The sleep timer, the next article, profiles, media controls."""
        from rawi.ui.companions import Companions

        return Companions(self._window, self._tools)

    @cached_property
    def looks(self) -> Switches:
        """What changes the look."""
        from rawi.ui.sight.switches import Switches

        return Switches(self._window, self._sight)

    @cached_property
    def takeaway(self) -> TakeawayRoom:
        """Files, paper, copied translations."""
        from rawi.ui.takeaway.room import TakeawayRoom

        window, tools = self._window, self._tools
        shared = window, window.desk, window.jobs, tools.session, window.teller
        return TakeawayRoom(*shared, window.preferences, tools.voices.narrator)

    @cached_property
    def structure(self) -> StructureRoom:
        """What each paragraph is."""
        from rawi.ui.structure.room import StructureRoom

        window = self._window
        made = StructureRoom(
            window,
            window.below,
            window.desk,
            window.jobs,
            self._tools.library,
            window.keys,
            window.teller,
            window.trigger,
        )
        made.changed.connect(window.around.article)
        made.switched.connect(window.actions_by_name["structure"].setChecked)
        return made

    @cached_property
    def dictionary(self) -> DictionaryRoom:
        """Words looked up."""
        from rawi.ui.dictionary.room import DictionaryRoom

        window, packs = self._window, partial(self._window.trigger, "packs")
        return DictionaryRoom(window.desk, window.listening, window.teller, self._tools.dictionaries, packs)

    @cached_property
    def elements(self) -> ElementsRoom:
        """The list of headings, links and the like."""
        from rawi.ui.elements.room import ElementsRoom

        window = self._window
        return ElementsRoom(window.desk, window.jumping, window.notes, window.marks, window.teller)

    @cached_property
    def printed_pages(self) -> PrintedPages:
        """The pages of a printed edition."""
        from rawi.ui.printed_pages import PrintedPages

        return PrintedPages(self._window.desk, self._window.jumping, self._window.teller)

    @cached_property
    def tables(self) -> TablesRoom:
        """Tables, cell by cell."""
        from rawi.ui.tables.room import TablesRoom

        window = self._window
        return TablesRoom(window.desk, window.jumping, window.listening, window.teller)

    @cached_property
    def _own_words(self) -> tuple[CorrectionsRoom, GlossaryRoom, PronunciationsRoom]:
        from rawi.ui.corrections.rooms import rooms

        return rooms(self._window, self._tools.session, self._tools.library, self._tools.voices)

    @property
    def corrections(self) -> CorrectionsRoom:
        """What the reader wrote in the place of translations."""
        return self._own_words[0]

    @property
    def glossary(self) -> GlossaryRoom:
        """The reader's terms."""
        return self._own_words[1]

    @property
    def pronunciations(self) -> PronunciationsRoom:
        """How the reader wants words said."""
        return self._own_words[2]

    @cached_property
    def keytable(self) -> KeysRoom:
        """Which key does what."""
        from rawi.ui.keytable.room import KeysRoom

        made = KeysRoom(self._window, self._tools.keys, self._window.teller)
        made.changed.connect(self.keys_changed)
        return made

    @cached_property
    def help(self) -> HelpRoom:
        """How Rawi is used, and what it is."""
        from rawi.ui.help.room import HelpRoom

        window = self._window
        return HelpRoom(window, window.opening, self._tools.interface)

    @cached_property
    def casting(self) -> CastingRoom:
        """The voices."""
        from rawi.ui.casting.room import CastingRoom

        return CastingRoom(self._window, self._tools.library, self._tools.voices.casting)

    @cached_property
    def backups(self) -> Backups:
        """The library as one file."""
        from rawi.ui.shelf.backups import Backups

        window = self._window
        made = Backups(window, window.jobs, self._tools.library, window.teller)
        made.restored.connect(window.shelf.renew)
        made.restored.connect(self.pronunciations.renew)
        return made

    @cached_property
    def targets(self) -> Targets:
        """The languages to translate into."""
        from rawi.ui.targets import Targets

        window = self._window
        into = window.preferences, window.translating, window.teller
        return Targets(window.desk, self._tools.session, *into, window.packs.open)


def _later(room: Callable[[], Room], *names: str) -> Commands:
    """Commands of a room that is made by the first of them."""

    def act(name: str) -> object:
        return room().commands()[name]()

    return {name: partial(act, name) for name in names}
