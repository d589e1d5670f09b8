"""What can go wrong, as codes and facts; `wording/` makes sentences of them."""

from enum import StrEnum


class Code(StrEnum):
    """Every problem a reader can be told about. The facts each needs stand behind it."""

    FILE_MISSING = "file_missing"  # name
    FILE_IS_FOLDER = "file_is_folder"  # name
    FOLDER_MISSING = "folder_missing"  # name
    FILE_FORBIDDEN = "file_forbidden"  # name
    FILE_UNREADABLE = "file_unreadable"  # name, reason
    FILE_SPECIAL = "file_special"  # name
    FILE_CHANGING = "file_changing"  # name
    FILE_EMPTY = "file_empty"  # name
    FILE_TOO_LARGE = "file_too_large"  # name, megabytes, limit
    FILE_BINARY = "file_binary"  # name
    FORMAT_UNKNOWN = "format_unknown"  # name, format
    FILE_ENCRYPTED = "file_encrypted"  # name (of what no password opens here)
    FILE_LOCKED = "file_locked"  # name (of what a password opens)
    FILE_STILL_LOCKED = "file_still_locked"  # name (the password does not fit)
    ARCHIVE_UNSAFE = "archive_unsafe"  # name
    ADDRESS_NOT_FETCHED = "address_not_fetched"  # address
    SHARE_NOT_ENTERED = "share_not_entered"  # address
    CLIPBOARD_EMPTY = "clipboard_empty"  # none
    FILE_BROKEN = "file_broken"  # name, format
    LOAD_LIMIT = "load_limit"  # name
    SEVERAL_ARTICLES = "several_articles"  # name, count
    NO_TEXT = "no_text"  # name
    ENCODING_GUESSED = "encoding_guessed"  # encoding
    TEXT_DAMAGED = "text_damaged"  # count
    TEXT_GARBLED = "text_garbled"  # none
    PARTS_MISSING = "parts_missing"  # count
    READ_FROM_PICTURE = "read_from_picture"  # language
    OCR_MISSING = "ocr_missing"  # none
    OCR_LANGUAGE_MISSING = "ocr_language_missing"  # language, package
    PAGES_UNREAD = "pages_unread"  # count
    STRUCTURE_GUESSED = "structure_guessed"  # none
    ARTICLE_MISSING = "article_missing"  # none
    ALREADY_STORED = "already_stored"  # title
    NUL_CHARACTERS = "nul_characters"  # count
    BIDI_CONTROLS = "bidi_controls"  # count
    PAIR_MISSING = "pair_missing"  # source, target (language codes)
    SAME_LANGUAGE = "same_language"  # language
    LANGUAGE_UNKNOWN = "language_unknown"  # none
    PACK_DAMAGED = "pack_damaged"  # pack
    PACK_FILE_BROKEN = "pack_file_broken"  # name
    PACK_UNKNOWN = "pack_unknown"  # pack
    PACK_SEVERAL = "pack_several"  # pack, names
    PACK_NEEDED = "pack_needed"  # pack
    INDEX_UNREADABLE = "index_unreadable"  # host, reason
    DOWNLOAD_FAILED = "download_failed"  # host, reason
    DOWNLOAD_DAMAGED = "download_damaged"  # name
    TERM_UNUSABLE = "term_unusable"  # term
    PRONUNCIATION_UNUSABLE = "pronunciation_unusable"  # word
    LANGUAGES_UNTOLD = "languages_untold"  # name
    DICTIONARY_MISSING = "dictionary_missing"  # source, target (language codes)
    WORD_MISSING = "word_missing"  # word
    VOICE_FILE_BROKEN = "voice_file_broken"  # name
    VOICE_KIND = "voice_kind"  # name, kind (what it takes its phonemes from)
    VOICE_UNKNOWN = "voice_unknown"  # name
    NO_VOICE = "no_voice"  # language
    VOICE_ENGINE_MISSING = "voice_engine_missing"  # none
    SOUND_ALONE = "sound_alone"  # none
    NARRATION_UNHEARD = "narration_unheard"  # none
    NO_SOUND_DEVICE = "no_sound_device"  # none
    SOUND_DEVICE_LOST = "sound_device_lost"  # none
    SOUND_DEVICE_BACK = "sound_device_back"  # none
    NOTHING_TO_SPEAK = "nothing_to_speak"  # none
    PROCESSOR_OLD = "processor_old"  # none
    WORKER_DIED = "worker_died"  # worker (load | translate | speak)
    WORKER_STALLED = "worker_stalled"  # worker
    ENGINE_FAILED = "engine_failed"  # worker, reason
    OUTPUT_FAILED = "output_failed"  # name, reason
    OUTPUT_FORMAT = "output_format"  # name
    LIBRARY_DAMAGED = "library_damaged"  # name
    LIBRARY_FAILED = "library_failed"  # reason
    LIBRARY_NEWER = "library_newer"  # none
    LIBRARY_READ_ONLY = "library_read_only"  # name
    LIBRARY_BUSY = "library_busy"  # none
    BACKUP_BROKEN = "backup_broken"  # name
    DISK_FULL = "disk_full"  # name
    SETTINGS_DAMAGED = "settings_damaged"  # name
    NO_SCREEN = "no_screen"  # none


class RawiError(Exception):
    """A problem with its code and facts (all strings); never a sentence for the reader."""

    def __init__(self, code: Code, **facts: str) -> None:
        super().__init__(code.value, facts)
        self.code = code
        self.facts = facts

    @property
    def asks_password(self) -> bool:
        """Whether a password, or another one, would help."""
        return self.code in (Code.FILE_LOCKED, Code.FILE_STILL_LOCKED)


class Cancelled(Exception):  # noqa: N818 - not an error: the reader asked for it
    """The reader cancelled the work."""
