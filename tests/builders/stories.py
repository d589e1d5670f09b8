"""The same short story in six scripts, for builders of documents."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Story:
    """`stressed` is a word of `first`, `linked` one of `second`; `rows` begin with the header row."""

    language: str
    rtl: bool
    title: str
    subtitle: str
    heading: str
    subheading: str
    first: str
    stressed: str
    second: str
    linked: str
    quote: str
    items: tuple[str, str, str]
    rows: tuple[tuple[str, str], ...]
    note: str
    alt: str
    caption: str
    author: str

    def split(self, text: str, word: str) -> tuple[str, str, str]:
        """The text before a word, the word, the text after it."""
        before, _, after = text.partition(word)
        return before, word, after


ENGLISH = Story(
    "en-GB", False, "The pear tree", "A story of patience from the village by the old bridge", "The harvest", "In the cellar",
    "My grandfather planted the pear tree in the year the bridge was built.", "grandfather",
    "We filled one basket after another, and the last was still there when winter came.", "basket",
    "Whoever plants pears plants them for his heirs.", ("Ripe pears", "Green pears", "Windfalls"),
    (("Year", "Baskets"), ("1961", "12"), ("1962", "31")), "It still stands behind the mill.", "A tree full of pears",
    "The tree in September", "Nora Field",
)  # fmt: skip
ARABIC = Story(
    "ar", True, "شجرة الكمثرى", "حكاية عن الصبر من القرية القريبة من الجسر القديم", "الحصاد", "في القبو",
    "زرع جدي شجرة الكمثرى في السنة التي بني فيها الجسر.", "الكمثرى", "ملأنا سلة بعد سلة وبقيت الأخيرة في القبو حتى جاء الشتاء.", "سلة",
    "من يزرع الكمثرى يزرعها لأحفاده.", ("ثمار ناضجة", "ثمار خضراء", "ثمار ساقطة"),
    (("السنة", "السلال"), ("١٩٦١", "١٢"), ("١٩٦٢", "٣١")), "ما زالت خلف الطاحونة.", "شجرة مثقلة بالثمار", "الشجرة في أيلول", "نورة الحقل",
)  # fmt: skip
PERSIAN = Story(
    "fa", True, "درخت گلابی", "داستانی از شکیبایی در روستای کنار پل کهنه", "برداشت میوه", "در زیرزمین",
    "پدربزرگم درخت گلابی را در سالی کاشت که پل ساخته شد.", "گلابی", "سبدی پس از سبدی پر کردیم و آخری تا زمستان در زیرزمین ماند.", "سبدی",
    "هر که گلابی بکارد برای نوادگانش می‌کارد.", ("میوهٔ رسیده", "میوهٔ سبز", "میوهٔ افتاده"),
    (("سال", "سبدها"), ("۱۳۴۰", "۱۲"), ("۱۳۴۱", "۳۱")), "هنوز پشت آسیاب ایستاده است.", "درختی پر از گلابی", "درخت در شهریور", "نورا دشتی",
)  # fmt: skip
UKRAINIAN = Story(
    "uk", False, "Грушеве дерево", "Оповідь про терпіння із села біля старого мосту", "Врожай", "У льоху",
    "Мій дідусь посадив грушу того року, коли збудували міст.", "дідусь", "Ми наповнювали кошик за кошиком, і останній стояв у льоху до зими.",
    "кошик", "Хто садить груші, той садить їх для онуків.", ("Стиглі груші", "Зелені груші", "Падалиця"),
    (("Рік", "Кошики"), ("1961", "12"), ("1962", "31")), "Вона й досі стоїть за млином.", "Дерево, повне груш", "Дерево у вересні", "Нора Поле",
)  # fmt: skip
HINDI = Story(
    "hi", False, "नाशपाती का पेड़", "पुराने पुल के पास के गाँव से धैर्य की एक कहानी", "फ़सल", "तहख़ाने में",
    "मेरे दादा ने नाशपाती का पेड़ उस साल लगाया जब पुल बना था।", "दादा", "हमने एक के बाद एक टोकरी भरी और आख़िरी सर्दियों तक तहख़ाने में रही।", "टोकरी",
    "जो नाशपाती लगाता है वह पोतों के लिए लगाता है।", ("पके फल", "कच्चे फल", "गिरे फल"),
    (("साल", "टोकरियाँ"), ("१९६१", "१२"), ("१९६२", "३१")), "वह अब भी चक्की के पीछे खड़ा है।", "फलों से लदा पेड़", "सितंबर में पेड़", "नोरा मैदान",
)  # fmt: skip
CHINESE = Story(
    "zh-CN", False, "梨树", "一个关于耐心的故事,来自老桥边的小村庄,讲了几代人的等待与收成", "收获", "地窖里",
    "我的祖父在修桥的那一年种下了这棵梨树。", "祖父", "我们装满了一篮又一篮,最后一篮一直放到冬天。", "一篮",
    "种梨的人是为子孙而种。", ("熟梨", "青梨", "落梨"), (("年份", "篮数"), ("1961", "12"), ("1962", "31")),
    "它至今还立在磨坊后面。", "结满果实的树", "九月的梨树", "田诺拉",
)  # fmt: skip
STORIES = (ENGLISH, ARABIC, PERSIAN, UKRAINIAN, HINDI, CHINESE)
