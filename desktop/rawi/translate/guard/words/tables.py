"""Which language has which number words; the number guard knows these languages."""

from types import MappingProxyType

from rawi.translate.guard.words import asian, eastern, western

NUMERALS = MappingProxyType({
    "ar": asian.ARABIC, "de": western.GERMAN, "en": western.ENGLISH, "es": western.SPANISH, "fa": asian.PERSIAN,
    "fr": western.FRENCH, "hi": asian.HINDI, "it": western.ITALIAN, "nl": western.DUTCH, "pl": eastern.POLISH,
    "pt": western.PORTUGUESE, "ru": eastern.RUSSIAN, "tr": eastern.TURKISH, "uk": eastern.UKRAINIAN, "zh": asian.CHINESE,
})  # fmt: skip
