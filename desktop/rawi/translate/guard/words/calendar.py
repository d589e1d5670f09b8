"""Names of months and days, by the beginnings that their endings share. Source: CLDR 45, forms and Levantine months added.

Twelve months from January, seven days from Monday; "|" parts spellings, "_" is a space, "*" leaves the ending open.
"""

from types import MappingProxyType

MONTHS = MappingProxyType({
    "ar": "يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب سبتمبر|أيلول "
    "أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول",
    "de": "januar* februar* märz april* mai juni juli august september oktober november dezember",
    "en": "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct "
    "november|nov december|dec",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    "fa": "ژانویه فوریه مارس آوریل مه|ماه_می ژوئن جولای|ژوئیه|ژوییه اوت|آگوست|آگست سپتامبر اکتبر نوامبر دسامبر",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "hi": "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "styczeń|styczni* luty|lutego|lutym marzec|marca|marcu kwietni*|kwiecień maj|maja|maju czerwiec|czerwca|czerwcu lipiec|lipca|lipcu sierpień|sierpni* wrzesień|wrześni* paździer* listopad* grudzień|grudni*",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ru": "январ* феврал* март|марта|марте|марту|мартом апрел* мая|май|мае|маю июн* июл* август* сентябр* октябр* ноябр* декабр*",
    "tr": "ocak* şubat* mart* nisan* mayıs* haziran* temmuz* ağustos* eylül* ekim* kasım* aralık*|aralığ*",
    "uk": "січен*|січн* лютий|лютого|лютому|лютим березен*|березн* квітен*|квітн* травен*|травн* червен*|червн* липен*|липн* серпен*|серпн* вересен*|вересн* жовтен*|жовтн* листопад* грудень|грудня|грудні|груднем",
    "zh": "1月|一月 2月|二月 3月|三月 4月|四月 5月|五月 6月|六月 7月|七月 8月|八月 9月|九月 10月|十月 11月|十一月 12月|十二月",
})  # fmt: skip

DAYS = MappingProxyType({
    "ar": "اثنين|إثنين ثلاثاء أربعاء خميس جمعة سبت الأحد|يوم_أحد",
    "de": "montag* dienstag* mittwoch* donnerstag* freitag* samstag*|sonnabend* sonntag*",
    "en": "monday* tuesday* wednesday* thursday* friday* saturday* sunday*",
    "es": "lunes martes miércoles jueves viernes sábado* domingo*",
    "fa": "دوشنبه|دو_شنبه سهشنبه|سه_شنبه چهارشنبه|چهار_شنبه پنجشنبه|پنج_شنبه جمعه شنبه یکشنبه|یک_شنبه",
    "fr": "lundi* mardi* mercredi* jeudi* vendredi* samedi* dimanche*",
    "hi": "सोमवार मंगलवार बुधवार गुरुवार|बृहस्पतिवार शुक्रवार शनिवार रविवार|इतवार",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato|sabati domenica|domeniche",
    "nl": "maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag*",
    "pl": "poniedział* wtor* środa|środę|środy|środzie|środą czwart* piąt* sobot*|sobót niedziel*",
    "pt": "segunda* terça* quarta* quinta* sexta* sábado* domingo*",
    "ru": "понедельник* вторник* среда|среду|среды|среде|средам|средой четверг* пятниц* суббот* воскресен*",
    "tr": "pazartesi* salı|salı'*|salıya|salıyı|salının çarşamba* perşembe* cuma|cumanın|cuma'* cumartesi* pazar|pazar'*|pazara|pazarı|pazarları",
    "uk": "понеділ* вівтор* середа|середу|середи|середою четвер* п'ятниц* субот* неділ*",
    "zh": "周一|星期一|礼拜一|週一 周二|星期二|礼拜二|週二 周三|星期三|礼拜三|週三 周四|星期四|礼拜四|週四 周五|星期五|礼拜五|週五 "
    "周六|星期六|礼拜六|週六 周日|星期日|星期天|礼拜天|周天|週日",
})  # fmt: skip
