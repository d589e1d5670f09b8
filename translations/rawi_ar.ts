<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one.</source>
        <translation>أقسام المقال. مفتاح الإدخال ينتقل إلى القسم.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>كلمات للبحث</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation>تشغيل الصوت</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>End of the article</source>
        <translation>نهاية المقال</translation>
    </message>
    <message>
        <source>Articles (*.txt *.html *.htm *.xhtml *.md *.markdown);;All files (*)</source>
        <translation>مقالات (*.txt *.html *.htm *.xhtml *.md *.markdown);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>فتح مقال محفوظ</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>اضغط مفتاحا لتسمع ما يفعله.</translation>
    </message>
    <message>
        <source>This key does nothing here.</source>
        <translation>هذا المفتاح لا يفعل شيئا هنا.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>إغلاق التنبيه</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>Remembering the place</source>
        <translation>حفظ الموضع</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Translating into {language}</source>
        <translation>الترجمة إلى {language}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>فتح مقال محفوظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Change how Rawi looks, speaks and answers</source>
        <translation>غيّر مظهر راوي وصوته وطريقة إجابته</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close Rawi; the place is remembered</source>
        <translation>أغلق راوي؛ يُحفظ الموضع</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Search for words in this article</source>
        <translation>ابحث عن كلمات في هذا المقال</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>الموضع التالي للكلمات</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Place before where the words stand</source>
        <translation>الموضع السابق للكلمات</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Go to the list of sections, or back to the text</source>
        <translation>انتقل إلى قائمة الأقسام، أو عد إلى النص</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>إلى القسم التالي</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>إلى القسم السابق</translation>
    </message>
    <message>
        <source>Next section, single key</source>
        <translation>القسم التالي، بمفتاح واحد</translation>
    </message>
    <message>
        <source>Previous section, single key</source>
        <translation>القسم السابق، بمفتاح واحد</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>العنوان التالي</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>إلى العنوان التالي</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>العنوان السابق</translation>
    </message>
    <message>
        <source>To the heading before</source>
        <translation>إلى العنوان السابق</translation>
    </message>
    <message>
        <source>Next heading of level {level}</source>
        <translation>العنوان التالي من المستوى {level}</translation>
    </message>
    <message>
        <source>To the next heading of this level</source>
        <translation>إلى العنوان التالي من هذا المستوى</translation>
    </message>
    <message>
        <source>Previous heading of level {level}</source>
        <translation>العنوان السابق من المستوى {level}</translation>
    </message>
    <message>
        <source>To the heading of this level before</source>
        <translation>إلى العنوان السابق من هذا المستوى</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>الرابط التالي</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>إلى الرابط التالي</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>الرابط السابق</translation>
    </message>
    <message>
        <source>To the link before</source>
        <translation>إلى الرابط السابق</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>القائمة التالية</translation>
    </message>
    <message>
        <source>To the next list</source>
        <translation>إلى القائمة التالية</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>القائمة السابقة</translation>
    </message>
    <message>
        <source>To the list before</source>
        <translation>إلى القائمة السابقة</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>الجدول التالي</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>إلى الجدول التالي</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>الجدول السابق</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>إلى الجدول السابق</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>الاقتباس التالي</translation>
    </message>
    <message>
        <source>To the next quote</source>
        <translation>إلى الاقتباس التالي</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>الاقتباس السابق</translation>
    </message>
    <message>
        <source>To the quote before</source>
        <translation>إلى الاقتباس السابق</translation>
    </message>
    <message>
        <source>Back after a jump</source>
        <translation>العودة بعد قفزة</translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation>إلى حيث كنت قبل آخر قفزة</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>أين أنا؟</translation>
    </message>
    <message>
        <source>Say the section, how far you are and how long it takes</source>
        <translation>اسمع القسم ومقدار ما قرأت وكم بقي من الوقت</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>اقرأ بصوت من هنا، أو أوقف مؤقتا</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Play or pause, in the text</source>
        <translation>تشغيل أو إيقاف مؤقت، داخل النص</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Silence; play goes on at the same place</source>
        <translation>صمت؛ يستأنف التشغيل من الموضع نفسه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Silence; the place is kept</source>
        <translation>صمت؛ يُحفظ الموضع</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <translation>اقرأ ببطء أكثر</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>اقرأ بسرعة أكثر</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>To the sentence before</source>
        <translation>إلى الجملة السابقة</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>إلى الجملة التالية</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>To the paragraph before</source>
        <translation>إلى الفقرة السابقة</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>إلى الفقرة التالية</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>إعادة الجملة</translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation>اقرأ الجملة مرة أخرى</translation>
    </message>
    <message>
        <source>Translation on or off</source>
        <translation>تشغيل الترجمة أو إيقافها</translation>
    </message>
    <message>
        <source>Translate the article, or show the original again</source>
        <translation>ترجم المقال، أو أظهر الأصل من جديد</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Show only the original</source>
        <translation>أظهر الأصل فقط</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>اللغتان معا</translation>
    </message>
    <message>
        <source>Show each paragraph and its translation</source>
        <translation>أظهر كل فقرة وترجمتها</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>اللغتان</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Show only the translation</source>
        <translation>أظهر الترجمة فقط</translation>
    </message>
    <message>
        <source>This sentence in the other language</source>
        <translation>هذه الجملة باللغة الأخرى</translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation>أظهر أصل الجملة المترجمة وانطقه، أو ترجمتها</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>كبّر النص</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>صغّر النص</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>The size at first</source>
        <translation>الحجم الأول</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>المظهر التالي</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>فاتح أو داكن أو عالي التباين</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>إظهار ما يخص الموقع</translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation>أظهر القوائم والإشعارات وكل نص حول القصة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>List every key</source>
        <translation>اعرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>وصف مفتاح</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>قل ما يفعله المفتاح التالي من غير تنفيذه</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation yet. F4 translates the article.</source>
        <translation>هذه الجملة بلا ترجمة بعد. F4 يترجم المقال.</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>راوي لا يتصل بالشبكة. الرابط يؤدي إلى {address}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Written: {name}</source>
        <translation>كُتب: {name}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation>جمل تنبغي مراجعتها مع الأصل: {count}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>نطق</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>a window can be opened</source>
        <translation>يمكن فتح نافذة</translation>
    </message>
    <message>
        <source>no display; Rawi works in the terminal</source>
        <translation>لا شاشة؛ يعمل راوي في الطرفية</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>{voices} voices in {languages} languages</source>
        <translation>{voices} صوتا في {languages} لغة</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>حزم اللغات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذرية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>الكردية الوسطى (السورانية)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>الكردية (الكرمانجية)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتوية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحيلية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>لغة غير معروفة</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>The number {detail} of the original is missing here.</source>
        <translation>العدد {detail} الذي في الأصل ناقص هنا.</translation>
    </message>
    <message>
        <source>The number {detail} does not stand in the original.</source>
        <translation>العدد {detail} ليس في الأصل.</translation>
    </message>
    <message>
        <source>A number may be read wrongly: {detail}.</source>
        <translation>قد يُقرأ عدد خطأ: {detail}.</translation>
    </message>
    <message>
        <source>A number has another magnitude: {detail}.</source>
        <translation>لعدد هنا مقدار آخر: {detail}.</translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation>قد تكون النسبة المئوية {detail} خطأ.</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>{detail} من الأصل ناقص هنا.</translation>
    </message>
    <message>
        <source>This sentence could not be translated as a whole.</source>
        <translation>تعذرت ترجمة هذه الجملة كاملة.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>ا&amp;ستماع</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>{read} min to read, {listen} min to listen</source>
        <translation>{read} دقيقة للقراءة، {listen} دقيقة للاستماع</translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation>من الموقع، وليس من القصة</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>راجع الأصل</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>ترجمة آلية من {source} إلى {target} بواسطة {engine}، أُنجزت على هذا الحاسوب ولم يراجعها إنسان.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{section}, {percent} percent, {minutes} min left to listen</source>
        <translation>{section}، {percent} بالمئة، بقي {minutes} دقيقة للاستماع</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}، عنوان من المستوى {level}</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <translation>لا عناوين أخرى في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <translation>لا روابط أخرى في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more lists in this direction</source>
        <translation>لا قوائم أخرى في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more tables in this direction</source>
        <translation>لا جداول أخرى في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more quotes in this direction</source>
        <translation>لا اقتباسات أخرى في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation>لا أقسام أخرى في هذا الاتجاه</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>هذه الكلمات ليست في المقال</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>السرعة {speed}</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file “{name}”. Check its name and folder, then open it again.</source>
        <translation>لا يوجد ملف باسم «{name}». تحقق من اسمه ومجلده ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open one of the files inside it.</source>
        <translation>«{name}» مجلد. افتح أحد الملفات التي فيه.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>لا يُسمح بقراءة «{name}». اطلب الإذن من صاحبه، أو انسخه إلى مجلدك.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>تعذرت قراءة «{name}» ({reason}). انسخه إلى هذا الحاسوب وافتح النسخة.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation>«{name}» فارغ. احفظ المقال من جديد وافتح الملف الجديد.</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation>حجم «{name}» {megabytes} ميغابايت؛ يفتح راوي مقالات حتى {limit} ميغابايت. قسّمه، أو احفظ المقال وحده.</translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation>«{name}» ليس نصا. افتح ملف نص أو HTML أو Markdown.</translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation>«{name}» ملف من نوع {format} ولا يستطيع راوي قراءته بعد. احفظه بصيغة HTML أو نص وافتح ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation>«{name}» تالف وتعذرت قراءته بصيغة {format}. احفظ المقال من جديد وافتح الملف الجديد.</translation>
    </message>
    <message>
        <source>“{name}” took too long or needed too much memory. Save only the article’s text and open that.</source>
        <translation>استغرق «{name}» وقتا طويلا أو احتاج ذاكرة كثيرة. احفظ نص المقال وحده وافتحه.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could be read.</source>
        <translation>لا يحتوي «{name}» على نص يمكن قراءته.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; {encoding} seems right.</source>
        <translation>لا يذكر الملف ترميز حروفه؛ ويبدو أن {encoding} صحيح.</translation>
    </message>
    <message>
        <source>{count} characters of the file could not be read and are shown as �.</source>
        <translation>تعذرت قراءة {count} من حروف الملف وهي تظهر هكذا �.</translation>
    </message>
    <message>
        <source>The file holds {count} zero characters, shown as ␀; it may be damaged.</source>
        <translation>في الملف {count} من الحروف الصفرية تظهر هكذا ␀؛ وقد يكون تالفا.</translation>
    </message>
    <message>
        <source>The text holds {count} invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>في النص {count} من العلامات الخفية التي تغير اتجاه الحروف؛ وقد لا يُقرأ كما كُتب.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. English and Portuguese are here.</source>
        <translation>لا توجد حزمة لغة من {source} إلى {target}، فيبقى المقال كما هو. الموجود هنا الإنجليزية والبرتغالية.</translation>
    </message>
    <message>
        <source>The article is already in {language}. Choose another language to translate it into.</source>
        <translation>المقال مكتوب أصلا باللغة {language}. اختر لغة أخرى للترجمة إليها.</translation>
    </message>
    <message>
        <source>The language of the article could not be told, so it cannot be translated.</source>
        <translation>تعذرت معرفة لغة المقال، فلا تمكن ترجمته.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged. Install Rawi again to mend it.</source>
        <translation>حزمة اللغة «{pack}» تالفة. ثبّت راوي من جديد لإصلاحها.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over.</source>
        <translation>لا صوت للغة {language} على هذا الحاسوب؛ وتُتخطى جملها.</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>تعذر تشغيل الصوت. ثبّت راوي من جديد لإصلاحه.</translation>
    </message>
    <message>
        <source>No sound device was found. Reading goes on in silence; connect headphones or loudspeakers and start Rawi again.</source>
        <translation>لم يوجد جهاز صوت. تستمر القراءة بصمت؛ صِل سماعات أو مكبرات صوت وشغّل راوي من جديد.</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading goes on in silence; connect it and start Rawi again.</source>
        <translation>اختفى جهاز الصوت. تستمر القراءة بصمت؛ صِله وشغّل راوي من جديد.</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>ليس هنا ما يُقرأ بصوت.</translation>
    </message>
    <message>
        <source>{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>توقف فجأة: {worker}. أعيد تشغيله ولم يضع شيء. إن لم يكتمل العمل فاطلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>لم يُجب: {worker}. أعيد تشغيله ولم يضع شيء. إن لم يكتمل العمل فاطلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi.</source>
        <translation>أخفق: {worker} ({reason}). لم يضع شيء. حاول من جديد، وإن تكرر فأخبر صانعي راوي.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>تعذرت كتابة «{name}» ({reason}). اختر مجلدا آخر أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write. Use .html, .txt, .md or .json for text and .wav for sound.</source>
        <translation>لاسم «{name}» لاحقة لا يستطيع راوي كتابتها. استعمل ‎.html أو ‎.txt أو ‎.md أو ‎.json للنص و ‎.wav للصوت.</translation>
    </message>
    <message>
        <source>Your library was damaged. It is kept as “{name}”, and a new one was begun.</source>
        <translation>كانت مكتبتك تالفة. حُفظت باسم «{name}» وبدأت مكتبة جديدة.</translation>
    </message>
    <message>
        <source>The library could not be used ({reason}). You can read on, but your place will not be remembered.</source>
        <translation>تعذر استعمال المكتبة ({reason}). يمكنك متابعة القراءة، لكن موضعك لن يُحفظ.</translation>
    </message>
    <message>
        <source>The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered.</source>
        <translation>المكتبة من إصدار أحدث من راوي. ثبّته لاستعمالها؛ يمكنك متابعة القراءة، لكن موضعك لن يُحفظ.</translation>
    </message>
    <message>
        <source>The settings in “{name}” were damaged and are set aside; the first ones are used again.</source>
        <translation>كانت الإعدادات في «{name}» تالفة فوُضعت جانبا؛ وتُستعمل الإعدادات الأولى من جديد.</translation>
    </message>
    <message>
        <source>There is no screen here, so Rawi works in the terminal.</source>
        <translation>لا شاشة هنا، لذلك يعمل راوي في الطرفية.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>الصوت</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>حجم النص بالمئة</translation>
    </message>
    <message>
        <source>Language of Rawi (from the next start)</source>
        <translation>لغة راوي (من التشغيل القادم)</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>سرعة الصوت</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>إظهار ما يخص الموقع</translation>
    </message>
    <message>
        <source>Single letters jump in the text (H, K, L, T, Q, 1-6)</source>
        <translation>حروف مفردة تقفز داخل النص (H وK وL وT وQ و1-6)</translation>
    </message>
    <message>
        <source>Control alone hushes the voice</source>
        <translation>مفتاح Control وحده يُسكت الصوت</translation>
    </message>
    <message>
        <source>Speak problems aloud where no screen reader runs</source>
        <translation>نطق المشكلات حين لا يعمل قارئ شاشة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عال، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عال، داكن</translation>
    </message>
</context>
</TS>
