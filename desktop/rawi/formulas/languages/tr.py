"""Turkish. Parts stand apart from what is said of them, so that no case ending is needed."""

from rawi.formulas.table import ACCENTS, FUNCTIONS, GREEK, Table, listed

TABLE = Table(
    over="{a} bölü {b}", fraction="kesir, pay {a}, payda {b}, kesir sonu",
    choose="binom katsayısı, üst {a}, alt {b}, binom sonu", squared="{a} kare", cubed="{a} küp",
    power="{a} üssü {b}", long_power="{a} üssü {b}, üs sonu", star="yıldız",
    sub="{a} alt indis {b}", long_sub="{a} alt indis {b}, indis sonu", base="{a}, taban {b}:",
    root="karekök {a}", long_root="karekök {a}, kök sonu", cube_root="küpkök {a}, kök sonu",
    nth_root="kök derecesi {b}, içi {a}, kök sonu",
    above="{a}, üstünde {b}, üst sonu", below="{a}, altında {b}, alt sonu",
    of="{a}:", range="{a}, alt sınır {b}, üst sınır {c}:", beyond="{a}, alt sınır {b}:", upto="{a}, üst sınır {b}:",
    limit="{a}, {b} iken:", tends="yaklaşır", call="{a} fonksiyonu, değişken {b}",
    absolute="mutlak değer {a}, mutlak değer sonu", norm="norm {a}, norm sonu",
    matrix="{a} çarpı {b} boyutlu matris,", determinant="{a} çarpı {b} boyutlu matrisin determinantı,", end_matrix="matris sonu", row="satır {a}:",
    cases="durumlar,", case="durum {a}:", end_cases="durumların sonu", lines="birkaç satır,", line="satır {a}:", end_lines="satırların sonu",
    crossed="üstü çizili {a}, çizili sonu", enclosed="çerçeveli {a}, çerçeve sonu", capital="büyük {a}",
    greek=listed(
        "alfa | beta | gama | delta | epsilon | zeta | eta | teta | iyota | kapa | lamda | mü | nü | ksi | omikron | pi | ro | sigma | "
        "tau | upsilon | fi | ki | psi | omega", GREEK),
    functions=listed(
        "sinüs | kosinüs | tanjant | kotanjant | sekant | kosekant | arksinüs | arkkosinüs | arktanjant | hiperbolik sinüs | "
        "hiperbolik kosinüs | hiperbolik tanjant | logaritma | doğal logaritma | üstel | limit | üst limit | alt limit | maksimum | minimum | "
        "supremum | infimum | determinant | boyut | çekirdek | derece | en büyük ortak bölen | en küçük ortak kat | mod | argüman | "
        "reel kısım | sanal kısım | iz | rank", FUNCTIONS),
    accents=listed("üstü çizgi | şapka | tilde | nokta | iki nokta üstte | vektör", ACCENTS),
    signs={
        "+": "artı", "−": "eksi", "±": "artı eksi", "∓": "eksi artı", "×": "çarpı", "⋅": "çarpı", "∗": "çarpı", "÷": "bölü", "/": "bölü",
        "=": "eşittir", "≠": "eşit değildir", "≈": "yaklaşık eşittir", "≡": "özdeştir", "∼": "benzerdir", "≅": "eştir",
        "≔": "tanım olarak eşittir", "∝": "orantılıdır", "<": "küçüktür", ">": "büyüktür", "≤": "küçük veya eşittir",
        "≥": "büyük veya eşittir", "≪": "çok küçüktür", "≫": "çok büyüktür",
        "∈": "elemanıdır", "∉": "elemanı değildir", "∋": "içerir", "⊂": "alt kümesidir", "⊆": "alt kümesidir veya eşittir", "⊃": "üst kümesidir",
        "⊇": "üst kümesidir veya eşittir", "∪": "birleşim", "∩": "kesişim", "∖": "küme farkı", "∅": "boş küme",
        "∀": "her", "∃": "vardır", "∄": "yoktur", "¬": "değil", "∧": "ve", "∨": "veya", "⊕": "daire içinde artı", "⊗": "daire içinde çarpı",
        "∘": "bileşke", "→": "ok", "←": "sola ok", "↔": "çift yönlü ok", "⇒": "ise", "⇐": "gerektirilir", "⇔": "ancak ve ancak", "↦": "gönderilir",
        "∞": "sonsuz", "∂": "kısmi türev", "∇": "nabla", "ℏ": "h çizgi", "ℵ": "alef", "…": "üç nokta", "!": "faktöriyel", "%": "yüzde", "°": "derece",
        "′": "üst virgül", "″": "çift üst virgül", "‴": "üçlü üst virgül", "∥": "paraleldir", "⊥": "diktir", "∠": "açı",
        "∴": "o halde", "∵": "çünkü", ",": "virgül", ";": "noktalı virgül", ":": "iki nokta",
        "(": "parantez aç", ")": "parantez kapat", "[": "köşeli parantez aç", "]": "köşeli parantez kapat", "{": "küme parantezi aç", "}": "küme parantezi kapat",
        "⟨": "açılı parantez aç", "⟩": "açılı parantez kapat", "⌊": "taban aç", "⌋": "taban kapat", "⌈": "tavan aç", "⌉": "tavan kapat",
        "|": "dikey çizgi", "‖": "çift dikey çizgi",
        "∑": "toplam", "∏": "çarpım", "∐": "eş çarpım", "∫": "integral", "∬": "iki katlı integral", "∭": "üç katlı integral",
        "∮": "kapalı integral", "⋃": "birleşim", "⋂": "kesişim", "√": "kök",
        "ℝ": "reel sayılar", "ℕ": "doğal sayılar", "ℤ": "tam sayılar", "ℚ": "rasyonel sayılar", "ℂ": "karmaşık sayılar",
        "⏞": "küme parantezi", "¯": "çizgi", "\u2064": "tam",
    },
)  # fmt: skip
