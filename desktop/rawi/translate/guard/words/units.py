"""Units of measure, by language, and what one of them is in another. Source: CLDR; exact factors of the international yard and pound."""

from types import MappingProxyType

_EVERYWHERE = "km=km|kms cm=cm mm=mm kg=kg|kgs kmh=km/h|kph|kmh mph=mph|mi/h pound=lb|lbs celsius=°c fahrenheit=°f degree=°"

_OWN = {
    "ar": "km=كيلومتر*|كم|كلم mile=ميل|ميلا|أميال|الأميال kg=كيلوغرام*|كيلوجرام*|كجم|كغ metre=متر*|أمتار foot=قدم*|أقدام inch=بوصة|بوصات|إنش "
    "cm=سنتيمتر*|سم mm=ملليمتر*|مليمتر*|مم pound=رطل*|أرطال degree=درجة|درجات",
    "de": "km=kilometer* mile=meile* kg=kilogramm*|kilo|kilos metre=meter*|m foot=fuß inch=zoll cm=zentimeter* mm=millimeter* pound=pfund "
    "degree=grad",
    "en": "km=kilometer*|kilometre* mile=mile|miles kg=kilogram*|kilo|kilos metre=metre|metres|meter|meters|m foot=foot|feet|ft "
    "inch=inch|inches cm=centimeter*|centimetre* mm=millimeter*|millimetre* pound=pound|pounds yard=yard|yards degree=degree|degrees "
    "acre=acre|acres gallon=gallon*",
    "es": "km=kilómetro* mile=milla* kg=kilo* metre=metro* foot=pie|pies inch=pulgada* cm=centímetro* mm=milímetro* pound=libra* "
    "degree=grado* yard=yarda*",
    "fa": "km=کیلومتر*|کیلو_متر* mile=مایل* kg=کیلوگرم*|کیلو|کیلویی metre=متر* foot=فوت|فیت|پا inch=اینچ* cm=سانتی_متر*|سانتیمتر* "
    "mm=میلیمتر*|میلی_متر* pound=پوند* degree=درجه",
    "fr": "km=kilomètre* mile=mile|miles|mille|milles kg=kilo* metre=mètre*|m foot=pied* inch=pouce* cm=centimètre* mm=millimètre* "
    "pound=livre* degree=degré*",
    "hi": "km=किलोमीटर*|किमी|कि.मी mile=मील* kg=किलोग्राम*|किलो|किग्रा metre=मीटर* foot=फीट|फुट|फ़ुट inch=इंच* cm=सेंटीमीटर*|सेमी "
    "mm=मिलीमीटर*|मिमी pound=पाउंड* degree=डिग्री",
    "it": "km=chilometr* mile=miglio|miglia kg=chilo* metre=metro|metri|m foot=piede|piedi inch=pollic* cm=centimetr* mm=millimetr* "
    "pound=libbr* degree=grad*",
    "nl": "km=kilometer* mile=mijl* kg=kilo* metre=meter*|m foot=voet* inch=inch cm=centimeter* mm=millimeter* pound=pond degree=grad*",
    "pl": "km=kilometr* mile=mila|mile|mil|milę|milach|milami kg=kilo* metre=metr*|m foot=stóp|stop* inch=cal|cale|cali|calów "
    "cm=centymetr* mm=milimetr* pound=funt* degree=stopni*",
    "pt": "km=quilómetro*|quilômetro* mile=milha* kg=quilo* metre=metro*|m foot=pé|pés inch=polegada* cm=centímetro*|centímetro* "
    "mm=milímetro* pound=libra* degree=grau* yard=jarda*",
    "ru": "km=километр*|км mile=миля|мили|миль|милю|милях|милями kg=килограмм*|кг|кило metre=метр*|м foot=фут* inch=дюйм* "
    "cm=сантиметр*|см mm=миллиметр*|мм pound=фунт* degree=градус* kmh=км/ч",
    "tr": "km=kilometre* mile=mil|millik kg=kilo* metre=metre*|m foot=fit|feet|ayak inch=inç* cm=santimetre*|santim mm=milimetre* "
    "pound=pound*|libre*|paund* degree=derece*",
    "uk": "km=кілометр*|км mile=миля|милі|миль|милю|милях kg=кілограм*|кг|кіло metre=метр*|м foot=фут* inch=дюйм* cm=сантиметр*|см "
    "mm=міліметр*|мм pound=фунт* degree=градус* kmh=км/год",
    "zh": "km=公里|千米 mile=英里 kg=公斤|千克 metre=米 foot=英尺|尺 inch=英寸|寸 cm=厘米 mm=毫米 pound=磅 degree=度 kmh=公里/小时",
}
UNITS = MappingProxyType({language: f"{_EVERYWHERE} {own}" for language, own in _OWN.items()})
"""Per language: "unit=form|form" entries."""

FACTORS = MappingProxyType({
    ("mile", "km"): 1.609344, ("mph", "kmh"): 1.609344, ("mph", "km"): 1.609344, ("mile", "kmh"): 1.609344, ("foot", "metre"): 0.3048,
    ("yard", "metre"): 0.9144, ("inch", "cm"): 2.54, ("inch", "mm"): 25.4, ("foot", "cm"): 30.48, ("inch", "metre"): 0.0254,
    ("pound", "kg"): 0.45359237, ("degree", "degree"): 5 / 9, ("degree", "celsius"): 5 / 9, ("fahrenheit", "celsius"): 5 / 9,
})  # fmt: skip
"""What one of the first is in the second; degrees of Fahrenheit as differences."""
