"""Currencies by their signs and by the beginnings of their names in every language of the guard. Source: CLDR, grammars.

A word that also means something else (pound, 元) only says that a currency may be meant: it excuses, it claims nothing.
"""

from types import MappingProxyType

SIGNS = MappingProxyType({
    "£": "GBP", "€": "EUR", "¥": "JPY", "￥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "$": "USD", "₴": "UAH", "₩": "KRW", "₪": "ILS",
})  # fmt: skip

CLAIMS = MappingProxyType({
    "USD": "dollar* dólar* doler* dolar* dollari доллар* долар* دولار* دلار* डॉलर* 美元 美金 加元 澳元",
    "EUR": "euro euros euroa євро евро يورو یورو यूरो 欧元 avro*",
    "GBP": "sterling* esterlin* sterlin* стерлінг* стерлинг* استرليني* استرلینی* 英镑 英鎊",
    "JPY": "yens iene* иен* йен* ієн* 日元 日圆",
    "RUB": "rouble* ruble rubles rublo* rubel* рубл* روبل* 卢布 रूबल",
    "INR": "rupee* roupie* rupia rupias rupie* рупи* روبية* روپیه* रुपये रुपए रुपया 卢比",
})  # fmt: skip

ALIBIS = MappingProxyType({
    "USD": "元 $",
    "EUR": "",
    "GBP": "pound* quid libra* livre* pfund* фунт* funt* pond* جنيه* باوند* پوند* पाउंड* पौंड* 镑 鎊 p pence penny",
    "JPY": "yen 元 ین ين येन",
    "RUB": "rublo* руб",
    "INR": "rs",
    "TRY": "lira* лир* ليرة* لیر* लीरा 里拉",
    "UAH": "hryvnia* гривн* grivna*",
    "KRW": "won вон* 韩元",
    "ILS": "shekel* шекел*",
})  # fmt: skip
