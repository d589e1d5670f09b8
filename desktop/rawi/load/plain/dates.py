"""A line in, the date that stands in it out: dateparser decides, but only on what looks like a date."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from rawi.load.plain.measures import western

_MONTHS = (
    r"jan\w*|feb\w*|m[aä]r\w*|apr\w*|ma[iy]\w*|jun\w*|jul\w*|aug\w*|sep\w*|o[cuk]t\w*|nov\w*|de[cz]\w*|ene\w*|fev\w*|abr\w*|"
    r"ago\w*|set\w*|out\w*|dic\w*|janv\w*|f[eé]vr?\w*|avr\w*|juin|juil\w*|août|d[eé]c\w*|ocak|şubat|mart|nisan|mayıs|haziran|"
    r"temmuz|ağustos|eylül|ekim|kasım|aralık|يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|"
    r"ديسمبر|كانون الثاني|شباط|آذار|نيسان|[أا]يار|حزيران|تموز|آب|[أا]يلول|تشرين (?:الأول|الثاني)|كانون الأول|янв\w*|фев\w*|мар\w*|апр\w*|ма[йя]|июн\w*|июл\w*|авг\w*|сен\w*|окт\w*|ноя\w*|дек\w*|січ\w*|лют\w*|бер\w*|"
    r"кві\w*|тра\w*|чер\w*|лип\w*|сер\w*|вер\w*|жов\w*|лис\w*|гру\w*|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|"
    r"آذر|دی|بهمن|اسفند|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर"
)
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(?:{_MONTHS})\.?,?\s+(?:de\s+|del\s+)?\d{{4}}|"
    rf"(?:{_MONTHS})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|"
    r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일)"
)
_CLOCK = (
    r"(?P<clock>[T,،\s]*(?:at|um|à|às|a las|ore|klo|kl\.|الساعة|ساعت|в|о|-|–|\||•|·)?\s*"
    r"(?P<hour>\d{1,2})(?P<mark>[:.hH時时])(?P<minute>\d{2})(?::(?P<second>\d{2}))?"
    r"\s*(?P<half>[ap]\.?m\b\.?)?\s*(?P<zone>Z\b|UTC|GMT|[+-]\d\d:?\d\d)?)?"
)
_DATE = re.compile(_DAY + _CLOCK, re.IGNORECASE)
_PERSIAN_MONTHS = [
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
]
_PERSIAN = re.compile("|".join(_PERSIAN_MONTHS))
_LEVANTINE_MONTHS = {
    "كانون الثاني": "January", "شباط": "February", "اذار": "March", "آذار": "March", "نيسان": "April", "ايار": "May",
    "حزيران": "June", "تموز": "July", "آب": "August", "ايلول": "September", "تشرين الاول": "October",
    "تشرين الثاني": "November", "كانون الاول": "December",
}  # fmt: skip
_LEVANTINE = re.compile(
    r"كانون (?:الثاني|الأول)|تشرين (?:الثاني|الأول)|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|\bآب\b|[أا]يلول"
)
"""Month names of Syria, Lebanon, Jordan, Palestine and Iraq, which dateparser does not know."""

_SOLAR_NUMBERS = re.compile(r"(1[34]\d\d)[-/.](\d{1,2})[-/.](\d{1,2})")
_SHORTEST_YEAR, _NOON = 1800, 12


@dataclass(frozen=True, slots=True)
class FoundDate:
    """Where in the line a date stands (characters), and what it is: with the time if the line has one, aware if the zone is given."""

    start: int
    end: int
    when: date


def looks_dated(line: str) -> bool:
    """True where something shaped like a date stands in the line; no calendar is asked."""
    return bool(_DATE.search(western(line)))


def find(line: str, language: str = "") -> FoundDate | None:
    """The first date of the line, with its time; None where there is none that a calendar knows."""
    match = _DATE.search(western(line))
    if not match:
        return None
    clock = match.group("clock") or ""
    day = _day(match.group(0).removesuffix(clock).strip(" ,"), language)
    if day is None:
        return None
    return FoundDate(match.start(), match.end(), _with_time(day, match) if clock.strip() else day)


def _day(text: str, language: str) -> date | None:
    """The calendar day."""
    numbered = _SOLAR_NUMBERS.fullmatch(text)
    if numbered:
        found = _from_solar_hijri(*(int(number) for number in numbered.groups()))
    else:
        found = _solar_hijri(text) if _PERSIAN.search(text) else _gregorian(text, language)
    return found.date() if found and found.year >= _SHORTEST_YEAR else None


def _solar_hijri(text: str) -> datetime | None:
    """A day with an Iranian month's name: day, month, year."""
    month = _PERSIAN.search(text)
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if month is None or len(numbers) != 2:
        return None
    day, year = sorted(numbers)
    return _from_solar_hijri(year, _PERSIAN_MONTHS.index(month.group()) + 1, day)


def _from_solar_hijri(year: int, month: int, day: int) -> datetime | None:
    import jdatetime

    try:
        found: date = jdatetime.date(year, month, day).togregorian()
    except ValueError:
        return None
    return datetime(found.year, found.month, found.day)


def _gregorian(text: str, language: str) -> datetime | None:
    """Year first where it stands first, month first in English with slashes, else day first."""
    import dateparser

    text = _LEVANTINE.sub(lambda match: _LEVANTINE_MONTHS[match.group().replace("أ", "ا")], text)
    order = "YMD" if re.match(r"\d{4}", text) else "MDY" if language == "en" and "/" in text else "DMY"
    settings = {"DATE_ORDER": order, "REQUIRE_PARTS": ["year", "month", "day"]}
    try:
        found = dateparser.parse(text, languages=[language], settings=settings)
    except ValueError:  # a language that dateparser does not know
        found = None
    return found or dateparser.parse(text, settings=settings)


def _with_time(day: date, match: re.Match[str]) -> date:
    """The day with its clock time; the day alone where the clock is impossible."""
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    half = (match["half"] or "").lower()
    if half:
        hour = hour % _NOON + (_NOON if half.startswith("p") else 0)
    try:
        moment = datetime(day.year, day.month, day.day, hour, minute, second)
    except ValueError:
        return day
    zone = (match["zone"] or "").upper()
    if not zone:
        return moment
    offset = "+0000" if zone in ("Z", "UTC", "GMT") else zone.replace(":", "")
    return moment.replace(tzinfo=datetime.strptime(offset, "%z").tzinfo)
