"""What is said and drawn: a sentence and the letters of each interface language."""

SENTENCES = {
    "ar": "يحمل القارب أربعين كتابا إلى القرية البعيدة في صباح كل ثلاثاء.",
    "de": "Das alte Boot bringt jeden Dienstag vierzig Bücher in das kleine Dorf.",
    "en": "The old boat carries forty books to the small village every Tuesday.",
    "es": "El viejo barco lleva cuarenta libros al pequeño pueblo cada martes.",
    "fa": "قایق پیر هر سه‌شنبه چهل کتاب به روستای کوچک کنار رود می‌برد.",
    "fr": "Le vieux bateau apporte quarante livres au petit village chaque mardi.",
    "hi": "पुरानी नाव हर मंगलवार को छोटे गाँव में चालीस किताबें ले जाती है।",
    "pt": "O velho barco leva quarenta livros à pequena aldeia todas as terças.",
    "ru": "Старая лодка каждый вторник привозит сорок книг в маленькую деревню.",
    "tr": "Eski tekne her salı küçük köye kırk kitap götürür.",
    "uk": "Старий човен щовівторка привозить сорок книжок у маленьке село.",
    "zh": "老船每个星期二都把四十本书送到河边的小村庄。",
}
"""By language."""

_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"

LETTERS = {
    "ar": _ARABIC + "٠١٢٣٤٥٦٧٨٩؟،؛«»",
    "de": _LATIN + "ÄÖÜäöüß„“",
    "en": _LATIN + "“”‘’—…",
    "es": _LATIN + "ÁÉÍÓÚÜÑáéíóúüñ¿¡",
    "fa": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی۰۱۲۳۴۵۶۷۸۹؟،«»",
    "fr": _LATIN + "ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïôœùûüÿ«»",
    "hi": "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह०१२३४५६७८९।",
    "pt_BR": _LATIN + "ÁÂÃÀÇÉÊÍÓÔÕÚáâãàçéêíóôõú",
    "ru": "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "tr": _LATIN + "ÇĞİÖŞÜçğıöşüÂÎÛâîû",
    "uk": "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ",
    "zh_CN": "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可文章阅读语言翻译设置声音",
}
"""By interface language: its alphabet and signs; of Chinese the commonest characters and those of the menus."""
