"""The word "no" in each language's own words, beside the reader's: who reads only that language finds it."""

OWN_NO = {
    "am": "አይ", "ar": "لا", "az": "yox", "be": "не", "bg": "не", "bn": "না", "bs": "ne", "ca": "no", "ckb": "نەخێر", "cs": "ne",
    "da": "nej", "de": "nein", "el": "όχι", "en": "no", "eo": "ne", "es": "no", "et": "ei", "eu": "ez", "fa": "نه", "fi": "ei",
    "fr": "non", "ga": "níl", "gl": "non", "gu": "ના", "he": "לא", "hi": "नहीं", "hr": "ne", "hu": "nem", "id": "tidak", "is": "nei",
    "it": "no", "ja": "なし", "kn": "ಇಲ್ಲ", "ko": "아니요", "ku": "na", "ky": "жок", "lt": "ne", "lv": "nē", "ml": "ഇല്ല", "ms": "tidak",
    "mt": "le", "nl": "nee", "no": "nei", "pl": "nie", "ps": "نه", "pt": "não", "ro": "nu", "ru": "нет", "sk": "nie", "sl": "ne",
    "sq": "jo", "sr": "не", "sv": "nej", "sw": "hapana", "ta": "இல்லை", "te": "లేదు", "th": "ไม่", "tl": "hindi", "tr": "yok",
    "uk": "ні", "ur": "نہیں", "vi": "không", "zh": "没有",
}  # fmt: skip
