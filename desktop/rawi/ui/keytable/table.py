"""The table of actions and the reader's choices in, the keys of every action out: no key does two things in one place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from rawi.settings.key_choices import RAWI, KeyChoices
from rawi.settings.key_names import canonical
from rawi.ui.actions import ACTIONS, Action
from rawi.ui.keytable.places import Place, meet, place_of


@dataclass(frozen=True)
class KeyTable:
    """Which keys do what. Changing it makes another one."""

    choices: KeyChoices = field(default_factory=KeyChoices)
    actions: Sequence[Action] = ACTIONS

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of an action, the one that is named first; none for an action that is only in the menu."""
        return self._resolved.get(name, ())

    def preset_keys(self, action: Action) -> tuple[str, ...]:
        """What the preset says of an action."""
        if self.choices.preset == RAWI:
            return action.keys
        from rawi.ui.keytable.presets import PRESETS

        return PRESETS.get(self.choices.preset, {}).get(action.name, action.keys)

    def holder(self, action: Action, key: str) -> Action | None:
        """Who else has this key where the action would use it."""
        place = place_of(action, key)

        def has(other: Action) -> bool:
            return key in self.keys(other.name) and meet(place_of(other, key), place)

        return next((each for each in self.actions if each is not action and has(each)), None)

    def changed(self, action: Action) -> bool:
        """True where the reader changed its keys."""
        return action.name in self.choices.changes

    def with_keys(self, action: Action, keys: Sequence[str]) -> "KeyTable":
        """The action with these keys and no others; only what differs from the preset is kept."""
        changes = {name: own for name, own in self.choices.changes.items() if name != action.name}
        if tuple(keys) != self.preset_keys(action):
            changes[action.name] = tuple(keys)
        return replace(self, choices=replace(self.choices, changes=changes))

    def reset(self, action: Action) -> "KeyTable":
        """The action with the preset's keys again, as far as nobody else has them."""
        return self.with_keys(action, self.preset_keys(action))

    def reset_all(self) -> "KeyTable":
        """The preset as it is."""
        return replace(self, choices=KeyChoices(self.choices.preset))

    def with_preset(self, preset: str) -> "KeyTable":
        """Another preset below what the reader changed."""
        other = replace(self, choices=KeyChoices(preset))
        kept = {
            action.name: self.choices.changes[action.name]
            for action in self.actions
            if self.changed(action) and self.choices.changes[action.name] != other.preset_keys(action)
        }
        return replace(self, choices=KeyChoices(preset, kept))

    @cached_property
    def _resolved(self) -> Mapping[str, tuple[str, ...]]:
        """What the reader changed comes first, then the preset's, then Rawi's own; a key that is taken goes to nobody else."""
        taken: dict[str, list[Place]] = {}
        found: dict[str, tuple[str, ...]] = {}
        for action, wanted in self._by_weight():
            keys = []
            for key in dict.fromkeys(wanted):
                place = place_of(action, key)
                if not any(meet(place, other) for other in taken.get(key, ())):
                    keys.append(key)
                    taken.setdefault(key, []).append(place)
            found[action.name] = tuple(keys)
        return found

    def _by_weight(self) -> Iterator[tuple[Action, Sequence[str]]]:
        """The actions with the keys they ask for, the weightiest first."""
        of_preset = [each for each in self.actions if self.preset_keys(each) is not each.keys]
        first = [each for each in self.actions if self.changed(each)]
        yield from ((each, tuple(_usable(each, self.choices.changes[each.name]))) for each in first)
        later = (*of_preset, *(each for each in self.actions if each not in of_preset))
        yield from ((each, self.preset_keys(each)) for each in later if not self.changed(each))


def _usable(action: Action, keys: Sequence[str]) -> Iterator[str]:
    """Those that are keys and may be chosen: a file can hold anything."""
    from rawi.ui.keytable.owned import reason

    for key in map(canonical, keys):
        if key and (key in action.keys or reason(key, place_of(action, key)) is None):
            yield key
