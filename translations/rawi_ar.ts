<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Answering</name>
    <message>
        <source>“{name}” opens once this dialog is closed.</source>
        <translation>سيُفتح «{name}» بعد إغلاق مربع الحوار هذا.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Save as audio</source>
        <translation>حفظ كصوت</translation>
    </message>
    <message>
        <source>Saving as audio</source>
        <translation>يُحفظ كصوت</translation>
    </message>
    <message>
        <source>Stopped; no file was written. Saving again goes on from here.</source>
        <translation>توقّف الحفظ ولم يُكتب أي ملف. إذا أعدت الحفظ أُكمل من هنا.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظ باسم «{name}».</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups of a Rawi library (*{ending})</source>
        <translation>نسخ احتياطية لمكتبة راوي (*{ending})</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>نسخ المكتبة احتياطيا</translation>
    </message>
    <message>
        <source>The library is backed up as “{name}”.</source>
        <translation>حُفظت نسخة احتياطية من المكتبة باسم «{name}».</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>نسخ المكتبة احتياطيا</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>أُلغي النسخ الاحتياطي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Backups of a Rawi library (*{ending});;All files (*)</source>
        <translation>نسخ احتياطية لمكتبة راوي (*{ending});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>استعادة المكتبة</translation>
    </message>
    <message>
        <source>Replace your library by the backup “{name}”?

The library as it is now is kept in a file beside it.</source>
        <translation>هل تحل النسخة الاحتياطية «{name}» محل مكتبتك؟

تُحفظ المكتبة كما هي الآن في ملف بجوارها.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Keep the library</source>
        <translation>إ&amp;بقاء المكتبة</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>استعادة المكتبة</translation>
    </message>
    <message>
        <source>Restoring was cancelled; your library is as it was.</source>
        <translation>أُلغيت الاستعادة؛ مكتبتك كما كانت.</translation>
    </message>
    <message>
        <source>The library of “{name}” is restored.</source>
        <translation>استُعيدت المكتبة من «{name}».</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>The usual one</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, two each for red, green and blue; empty for the usual colour</source>
        <translation>ستة أرقام ست عشرية، رقمان لكل من الأحمر والأخضر والأزرق؛ اتركه فارغا للّون المعتاد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>اختيار: {name}</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Starting the voice</source>
        <translation>يجري تشغيل الصوت</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one; 1 to 6 leads to the next of that level here.</source>
        <translation>أقسام المقال. مفتاح Enter ينتقل إلى القسم، والأرقام من 1 إلى 6 تنتقل هنا إلى القسم التالي من ذلك المستوى.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Keeping the structure</source>
        <translation>حفظ البنية</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Looking into the library</source>
        <translation>تصفح المكتبة</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>تعديل المقالات</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>حذف من المكتبة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation>حذف المقالات</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Files that could not be added</source>
        <translation>ملفات تعذرت إضافتها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Looking into the library</source>
        <translation>تصفح المكتبة</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>قراءة قوائم الحزم</translation>
    </message>
    <message>
        <source>Asking what can be done in each language</source>
        <translation>معرفة ما يمكن عمله بكل لغة</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>How far read</source>
        <translation>حالة القراءة</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>إلغاء كل عوامل التصفية</translation>
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
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add files to the library</source>
        <translation>إضافة ملفات إلى المكتبة</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>إضافة مجلد إلى المكتبة</translation>
    </message>
    <message>
        <source>Adding files to the library</source>
        <translation>إضافة الملفات إلى المكتبة</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping your notes</source>
        <translation>حفظ ملاحظاتك</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Enter adds it. Several are separated by commas.</source>
        <translation>مفتاح Enter يضيف الاسم. تفصل الفواصل بين عدة أسماء.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Space ticks or unticks.</source>
        <translation>مفتاح Space يضع العلامة أو يزيلها.</translation>
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
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation>تشغيل الصوت</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Looking into the library</source>
        <translation>تصفح المكتبة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End of the article</source>
        <translation>نهاية المقال</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Rawi was open already; this is its window.</source>
        <translation>كان راوي مفتوحا من قبل، وهذه نافذته.</translation>
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
    <name>PackWork</name>
    <message>
        <source>Stopped; what was not finished is not installed.</source>
        <translation>توقف العمل؛ ما لم يكتمل لم يُثبّت.</translation>
    </message>
    <message>
        <source>Installing language packs</source>
        <translation>تثبيت حزم اللغات</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>أُزيلت: {pack}</translation>
    </message>
    <message>
        <source>Removing a language pack</source>
        <translation>إزالة حزمة لغة</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظت الحزمة باسم «{name}».</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>توقف العمل؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Saving a language pack</source>
        <translation>حفظ حزمة لغة</translation>
    </message>
    <message>
        <source>Checking language packs</source>
        <translation>فحص حزم اللغات</translation>
    </message>
    <message>
        <source>The lists are here.</source>
        <translation>وصلت القوائم.</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>توقف العمل؛ القوائم كما كانت.</translation>
    </message>
    <message>
        <source>Fetching the lists of packs</source>
        <translation>جلب قوائم الحزم</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>توقف العمل. اطلبه مرة أخرى فيكمل من حيث توقف.</translation>
    </message>
    <message>
        <source>Getting language packs</source>
        <translation>تنزيل حزم اللغات</translation>
    </message>
    <message>
        <source>Packs installed: {count}; failed: {failed}.</source>
        <translation>عدد الحزم المثبتة: {count}؛ عدد ما تعذر تثبيته: {failed}.</translation>
    </message>
    <message>
        <source>{title} is still under way. Wait for it, or cancel it.</source>
        <translation>ما زال هذا العمل جاريا: {title}. انتظر حتى ينتهي، أو ألغه.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف العمل.</translation>
    </message>
</context>
<context>
    <name>PacksRoom</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>قراءة قوائم الحزم</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>تفحص الملفات</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print that elsewhere.</source>
        <translation>لا طابعة على هذا الحاسوب. احفظ المقال بصيغة PDF واطبعه في مكان آخر.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>The article is printed.</source>
        <translation>طُبع المقال.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظ المقال باسم «{name}».</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>طباعة المقال</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>أُلغيت الطباعة.</translation>
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
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Down goes to the articles, Alt+Down to words that begin like this.</source>
        <translation>مفتاح Down ينتقل إلى المقالات، ومفتاحا Alt+Down إلى كلمات تبدأ هكذا.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>The usual one</source>
        <translation>العنوان المعتاد</translation>
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
    <name>ShelfList</name>
    <message>
        <source>Articles in the library</source>
        <translation>مقالات المكتبة</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Looking into the library</source>
        <translation>تصفح المكتبة</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>تعديل المقالات</translation>
    </message>
</context>
<context>
    <name>StructureRoom</name>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
</context>
<context>
    <name>TakeawayRoom</name>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالا أولا.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظ المقال باسم «{name}».</translation>
    </message>
    <message>
        <source>Saving the article</source>
        <translation>حفظ المقال</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي الحفظ؛ لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>حزم اللغات</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>فتح مقال محفوظ</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقالات</translation>
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
        <source>Open what was copied</source>
        <translation>فتح ما نُسخ</translation>
    </message>
    <message>
        <source>Open the text, page, picture or files on the clipboard</source>
        <translation>فتح ما في الحافظة من نص أو صفحة أو صورة أو ملفات</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>نسخ المكتبة احتياطيا…</translation>
    </message>
    <message>
        <source>Write the whole library into one file</source>
        <translation>كتابة المكتبة كلها في ملف واحد</translation>
    </message>
    <message>
        <source>Restore the library…</source>
        <translation>استعادة المكتبة…</translation>
    </message>
    <message>
        <source>Put the library of a backup in the place of yours</source>
        <translation>وضع مكتبة من نسخة احتياطية محل مكتبتك</translation>
    </message>
    <message>
        <source>Save the article…</source>
        <translation>حفظ المقال…</translation>
    </message>
    <message>
        <source>Save the original, the translation or both as a book, a page or text</source>
        <translation>حفظ الأصل أو الترجمة أو كليهما بصيغة كتاب أو صفحة أو نص</translation>
    </message>
    <message>
        <source>Save as audio…</source>
        <translation>حفظ كصوت…</translation>
    </message>
    <message>
        <source>Save the article spoken, as an audiobook with chapters or a book with text and voice in step</source>
        <translation>حفظ المقال مقروءا: كتابا صوتيا بفصول، أو كتابا يسير فيه النص والصوت معا</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the article in large letters, or save that as PDF</source>
        <translation>طباعة المقال بحروف كبيرة، أو حفظه هكذا بصيغة PDF</translation>
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
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Show your library, or go back to the article</source>
        <translation>إظهار مكتبتك، أو العودة إلى المقال</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>المقال التالي غير المقروء</translation>
    </message>
    <message>
        <source>Open the next article that you have not begun</source>
        <translation>فتح المقال التالي الذي لم تبدأ قراءته</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>المقروء حديثا</translation>
    </message>
    <message>
        <source>Show the library in the order you last read in it</source>
        <translation>إظهار المكتبة مرتبة بحسب آخر قراءة</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>إلغاء كل عوامل التصفية</translation>
    </message>
    <message>
        <source>Show every article of the library again</source>
        <translation>إظهار كل مقالات المكتبة من جديد</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>فتح المقال</translation>
    </message>
    <message>
        <source>Open the chosen article of the library, where its words were found</source>
        <translation>فتح المقال المختار من المكتبة، عند موضع الكلمات التي وُجدت فيه</translation>
    </message>
    <message>
        <source>Read the article aloud</source>
        <translation>قراءة المقال بصوت</translation>
    </message>
    <message>
        <source>Open the chosen article of the library and read it aloud at once</source>
        <translation>فتح المقال المختار من المكتبة وقراءته بصوت فورا</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>مكتمل القراءة أو لا</translation>
    </message>
    <message>
        <source>Mark the article, or those chosen in the library, as finished, or not finished any more</source>
        <translation>جعل المقال، أو المقالات المختارة في المكتبة، مكتمل القراءة أو غير مكتملها</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Change the tags of the article, or of those chosen in the library</source>
        <translation>تغيير وسوم المقال، أو وسوم المقالات المختارة في المكتبة</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>المجموعات…</translation>
    </message>
    <message>
        <source>Put the article, or those chosen in the library, into collections</source>
        <translation>وضع المقال، أو المقالات المختارة في المكتبة، في مجموعات</translation>
    </message>
    <message>
        <source>Delete from the library…</source>
        <translation>حذف من المكتبة…</translation>
    </message>
    <message>
        <source>Delete the chosen articles of the library, after one question</source>
        <translation>حذف المقالات المختارة من المكتبة، بعد سؤال واحد</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Take files into the library without opening them</source>
        <translation>إضافة ملفات إلى المكتبة من غير فتحها</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Take every file of a folder into the library</source>
        <translation>إضافة كل ملفات مجلد إلى المكتبة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search for words in this article, or in the library while it is shown</source>
        <translation>البحث عن كلمات في هذا المقال، أو في المكتبة حين تكون ظاهرة</translation>
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
        <source>Next cell</source>
        <translation>الخلية التالية</translation>
    </message>
    <message>
        <source>To the next cell of the table; behind the last one, on to the next link or control</source>
        <translation>إلى الخلية التالية من الجدول؛ وبعد الأخيرة إلى الرابط أو عنصر التحكم التالي</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>الخلية السابقة</translation>
    </message>
    <message>
        <source>To the cell before in the table; before the first one, back to the link or control before</source>
        <translation>إلى الخلية السابقة من الجدول؛ وقبل الأولى إلى الرابط أو عنصر التحكم السابق</translation>
    </message>
    <message>
        <source>Next cell of the row</source>
        <translation>الخلية التالية من الصف</translation>
    </message>
    <message>
        <source>To the next cell of this row, with the headers of its column</source>
        <translation>إلى الخلية التالية من هذا الصف، مع عناوين عمودها</translation>
    </message>
    <message>
        <source>Previous cell of the row</source>
        <translation>الخلية السابقة من الصف</translation>
    </message>
    <message>
        <source>To the cell before in this row, with the headers of its column</source>
        <translation>إلى الخلية السابقة من هذا الصف، مع عناوين عمودها</translation>
    </message>
    <message>
        <source>Next cell of the column</source>
        <translation>الخلية التالية من العمود</translation>
    </message>
    <message>
        <source>To the cell below, with the headers of its row</source>
        <translation>إلى الخلية التي تحتها، مع عناوين صفها</translation>
    </message>
    <message>
        <source>Previous cell of the column</source>
        <translation>الخلية السابقة من العمود</translation>
    </message>
    <message>
        <source>To the cell above, with the headers of its row</source>
        <translation>إلى الخلية التي فوقها، مع عناوين صفها</translation>
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
        <source>Out of the list, table or quote</source>
        <translation>الخروج من القائمة أو الجدول أو الاقتباس</translation>
    </message>
    <message>
        <source>To what comes after the list, table or quote that you are in</source>
        <translation>إلى ما يأتي بعد القائمة أو الجدول أو الاقتباس الذي أنت فيه</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>To the next picture; Enter enlarges it</source>
        <translation>إلى الصورة التالية؛ Enter يكبّرها</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>To the picture before; Enter enlarges it</source>
        <translation>إلى الصورة السابقة؛ Enter يكبّرها</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>الكلمة التالية المشكوك فيها</translation>
    </message>
    <message>
        <source>To the next word that was read from a picture and may be wrong</source>
        <translation>إلى الكلمة التالية التي قُرئت من صورة وقد تكون خطأ</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>الكلمة السابقة المشكوك فيها</translation>
    </message>
    <message>
        <source>To the doubtful word before</source>
        <translation>إلى الكلمة السابقة المشكوك فيها</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>To the next page of a book or PDF</source>
        <translation>إلى الصفحة التالية من الكتاب أو ملف PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>To the page before in a book or PDF</source>
        <translation>إلى الصفحة السابقة من الكتاب أو ملف PDF</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>الانتقال إلى صفحة…</translation>
    </message>
    <message>
        <source>List the pages of a book or PDF, and go to the one that you type or choose</source>
        <translation>عرض صفحات الكتاب أو ملف PDF والانتقال إلى الصفحة التي تكتبها أو تختارها</translation>
    </message>
    <message>
        <source>Elements…</source>
        <translation>العناصر…</translation>
    </message>
    <message>
        <source>List headings, links, lists, tables, quotes, pictures, footnotes, bookmarks and marks, and go to one</source>
        <translation>عرض العناوين والروابط والقوائم والجداول والاقتباسات والصور والحواشي والإشارات المرجعية وعلامات الشك، والانتقال إلى واحد منها</translation>
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
        <source>Say the section, the page, how far you are and how long it takes; in the library, all about the chosen article</source>
        <translation>اسمع القسم والصفحة ومقدار ما قرأت وكم بقي من الوقت؛ وفي المكتبة كل ما يُعرف عن المقال المختار</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Set a bookmark here, or remove it</source>
        <translation>وضع إشارة مرجعية هنا، أو إزالتها</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>الإشارة المرجعية التالية</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>إلى الإشارة المرجعية التالية</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>الإشارة المرجعية السابقة</translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation>إلى الإشارة المرجعية السابقة</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تمييز النص</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in the colour used last; remove the highlight that is here</source>
        <translation>تمييز النص المحدد، أو هذه الجملة، باللون المستعمل آخر مرة؛ وإزالة التمييز إن كان هنا</translation>
    </message>
    <message>
        <source>Highlight in yellow: dashes below</source>
        <translation>تمييز بالأصفر: خط متقطع تحته</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that</source>
        <translation>تمييز النص المحدد، أو هذه الجملة، بهذا اللون؛ وإعطاؤه للتمييز الموجود هنا، أو إزالة ذلك التمييز</translation>
    </message>
    <message>
        <source>Highlight in green: a wave below</source>
        <translation>تمييز بالأخضر: خط متموج تحته</translation>
    </message>
    <message>
        <source>Highlight in blue: two lines below</source>
        <translation>تمييز بالأزرق: خطان تحته</translation>
    </message>
    <message>
        <source>Highlight in pink: a thick line below</source>
        <translation>تمييز بالوردي: خط سميك تحته</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
        <source>Write a note to the bookmark or highlight that is here, or to a new bookmark</source>
        <translation>كتابة ملاحظة على الإشارة المرجعية أو النص المميز هنا، أو على إشارة مرجعية جديدة</translation>
    </message>
    <message>
        <source>Notes and highlights…</source>
        <translation>الملاحظات والنصوص المميزة…</translation>
    </message>
    <message>
        <source>List all bookmarks, highlights and notes of the article</source>
        <translation>عرض كل إشارات المقال المرجعية ونصوصه المميزة وملاحظاته</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Say what each paragraph is, with single keys; your changes are remembered</source>
        <translation>تحديد نوع كل فقرة بمفاتيح مفردة؛ وتُحفظ تغييراتك</translation>
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
        <source>Skip back</source>
        <translation>القفز إلى الخلف</translation>
    </message>
    <message>
        <source>To the beginning of this section, then to the one before; without sections, by paragraphs</source>
        <translation>إلى بداية هذا القسم ثم إلى ما قبله؛ ومن دون أقسام فقرةً فقرة</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>القفز إلى الأمام</translation>
    </message>
    <message>
        <source>To the next section; without sections, to the next paragraph</source>
        <translation>إلى القسم التالي؛ ومن دون أقسام إلى الفقرة التالية</translation>
    </message>
    <message>
        <source>Skim</source>
        <translation>قراءة سريعة</translation>
    </message>
    <message>
        <source>Read only the title, headings and the first sentence of each paragraph, or everything again</source>
        <translation>قراءة العنوان والعناوين الفرعية والجملة الأولى من كل فقرة فقط، أو كل شيء من جديد</translation>
    </message>
    <message>
        <source>Sentence by sentence in both languages</source>
        <translation>جملة بجملة باللغتين</translation>
    </message>
    <message>
        <source>Read each sentence in the original and then in its translation, each in its own voice</source>
        <translation>قراءة كل جملة بالأصل ثم بترجمتها، كلٌّ بصوته</translation>
    </message>
    <message>
        <source>Use the book’s narration</source>
        <translation>استخدام تسجيل الكتاب الصوتي</translation>
    </message>
    <message>
        <source>Hear a book’s own recording where it has one, or a voice instead</source>
        <translation>إذا كان للكتاب تسجيل خاص به فاستمع إليه، أو إلى صوت</translation>
    </message>
    <message>
        <source>Read the footnote</source>
        <translation>قراءة الحاشية</translation>
    </message>
    <message>
        <source>Say the footnote of this sentence; again for the next one</source>
        <translation>نطق حاشية هذه الجملة؛ ومرة أخرى للحاشية التالية</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>قراءة النص المحدد</translation>
    </message>
    <message>
        <source>Read only what is selected aloud; the place stays</source>
        <translation>قراءة النص المحدد وحده بصوت؛ ويبقى الموضع كما هو</translation>
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
        <source>Sleep timer…</source>
        <translation>مؤقّت النوم…</translation>
    </message>
    <message>
        <source>Let the voice stop after some minutes, or at the end of the section or the article</source>
        <translation>يتوقف الصوت بعد دقائق، أو عند نهاية القسم أو المقال</translation>
    </message>
    <message>
        <source>Speak menus and dialogs</source>
        <translation>نطق القوائم ومربعات الحوار</translation>
    </message>
    <message>
        <source>Let Rawi speak its own menus, dialogs and lists where no screen reader runs</source>
        <translation>ينطق راوي بنفسه قوائمه ومربعات حواره وكل ما يعرضه فيها حين لا يعمل قارئ شاشة</translation>
    </message>
    <message>
        <source>Go on with the next article</source>
        <translation>المتابعة بالمقال التالي</translation>
    </message>
    <message>
        <source>After the end of an article, read the next unread one of the library aloud</source>
        <translation>بعد نهاية المقال يُقرأ المقال التالي غير المقروء في المكتبة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>الأصوات…</translation>
    </message>
    <message>
        <source>Choose who reads each language and how, and import voices</source>
        <translation>اختيار من يقرأ كل لغة وكيف يقرؤها، واستيراد الأصوات</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <translation>النطق…</translation>
    </message>
    <message>
        <source>Your own words and how the voices are to say them</source>
        <translation>كلماتك وكيف تنطقها الأصوات</translation>
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
        <source>Translate into…</source>
        <translation>الترجمة إلى…</translation>
    </message>
    <message>
        <source>Choose the language to translate into, from those whose packs are here</source>
        <translation>اختيار اللغة التي يُترجم إليها، من اللغات التي حزمها موجودة</translation>
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
        <source>Copy the translation</source>
        <translation>نسخ الترجمة</translation>
    </message>
    <message>
        <source>Copy the translation of what is selected, or of this sentence, with a line that says what it is</source>
        <translation>نسخ ترجمة النص المحدد، أو ترجمة هذه الجملة، مع سطر يبيّن ما هي</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>حزم اللغات…</translation>
    </message>
    <message>
        <source>List, install, save and remove language packs, and see what each language needs</source>
        <translation>عرض حزم اللغات وتثبيتها وحفظها وإزالتها، ومعرفة ما تحتاج إليه كل لغة</translation>
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
        <source>Correct this translation…</source>
        <translation>تصحيح هذه الترجمة…</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself; it is kept, and shown as yours</source>
        <translation>كتابة ترجمة هذه الجملة بنفسك؛ وتُحفظ وتظهر على أنها لك</translation>
    </message>
    <message>
        <source>Your corrections…</source>
        <translation>تصحيحاتك…</translation>
    </message>
    <message>
        <source>List the sentences of the article that you have corrected</source>
        <translation>عرض جمل المقال التي صححت ترجمتها</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>المسرد…</translation>
    </message>
    <message>
        <source>Your own names and terms, and what translations are to call them</source>
        <translation>أسماء ومصطلحات تضيفها أنت، وما يقابلها في الترجمة</translation>
    </message>
    <message>
        <source>Look the word up…</source>
        <translation>البحث عن الكلمة في القاموس…</translation>
    </message>
    <message>
        <source>Look up the word at the caret, or the one that is heard, in your dictionaries</source>
        <translation>البحث عن الكلمة التي عند المؤشر، أو الكلمة المسموعة، في قواميسك</translation>
    </message>
    <message>
        <source>Look the word up, single key</source>
        <translation>البحث عن الكلمة في القاموس، بمفتاح واحد</translation>
    </message>
    <message>
        <source>Next marked sentence</source>
        <translation>الجملة التالية التي عليها علامة شك</translation>
    </message>
    <message>
        <source>To the next sentence whose translation you should doubt</source>
        <translation>إلى الجملة التالية التي ينبغي الشك في ترجمتها</translation>
    </message>
    <message>
        <source>Previous marked sentence</source>
        <translation>الجملة السابقة التي عليها علامة شك</translation>
    </message>
    <message>
        <source>To the marked sentence before</source>
        <translation>إلى الجملة السابقة التي عليها علامة شك</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>لماذا علامة الشك هنا؟</translation>
    </message>
    <message>
        <source>Say why this sentence is marked, and its original</source>
        <translation>نطق سبب علامة الشك على هذه الجملة، ثم أصلها</translation>
    </message>
    <message>
        <source>Marked sentences…</source>
        <translation>الجمل التي عليها علامة شك…</translation>
    </message>
    <message>
        <source>List every sentence of the translation that you should doubt, and why</source>
        <translation>عرض كل جمل الترجمة التي ينبغي الشك فيها، وأسباب ذلك</translation>
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
        <source>How it looks…</source>
        <translation>طريقة العرض…</translation>
    </message>
    <message>
        <source>Font, spaces, colours, sizes and help for the eye; the article shows every change at once</source>
        <translation>الخط والمسافات والألوان والأحجام ومساعدة العين؛ ويظهر كل تغيير في المقال فورا</translation>
    </message>
    <message>
        <source>Larger menus, buttons and lists</source>
        <translation>قوائم وأزرار أكبر</translation>
    </message>
    <message>
        <source>Make everything around the article larger</source>
        <translation>تكبير كل ما حول المقال</translation>
    </message>
    <message>
        <source>Smaller menus, buttons and lists</source>
        <translation>قوائم وأزرار أصغر</translation>
    </message>
    <message>
        <source>Make everything around the article smaller</source>
        <translation>تصغير كل ما حول المقال</translation>
    </message>
    <message>
        <source>Dim all but line, sentence or paragraph</source>
        <translation>تعتيم كل شيء ما عدا السطر أو الجملة أو الفقرة</translation>
    </message>
    <message>
        <source>Dim all but the line, the sentence or the paragraph that is read, in turn, or nothing</source>
        <translation>تعتيم كل شيء ما عدا السطر أو الجملة أو الفقرة التي تُقرأ، بالتناوب، أو بلا تعتيم</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>المسطرة</translation>
    </message>
    <message>
        <source>A line above and below the line that is read</source>
        <translation>خط فوق السطر الذي يُقرأ وخط تحته</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>الجملة المكبرة</translation>
    </message>
    <message>
        <source>Show the sentence that is read once more below the text, magnified</source>
        <translation>إظهار الجملة التي تُقرأ مرة أخرى تحت النص مكبرة</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>جملة واحدة كل مرة</translation>
    </message>
    <message>
        <source>Show only the sentence that is read, or the whole article again</source>
        <translation>إظهار الجملة التي تُقرأ وحدها، أو المقال كله من جديد</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>الملفات الشخصية…</translation>
    </message>
    <message>
        <source>Keep settings of the look and the voice under a name, and change to them</source>
        <translation>حفظ إعدادات المظهر والصوت باسم، والانتقال إليها</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>الملف الشخصي التالي</translation>
    </message>
    <message>
        <source>Change to the next profile</source>
        <translation>الانتقال إلى الملف الشخصي التالي</translation>
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
        <source>How to use Rawi</source>
        <translation>كيفية استعمال راوي</translation>
    </message>
    <message>
        <source>Open the article that tells how everything is done</source>
        <translation>فتح المقال الذي يشرح كيف يُعمل كل شيء</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
    <message>
        <source>List every key, and change it</source>
        <translation>عرض كل المفاتيح وتغييرها</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>وصف مفتاح</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>قل ما يفعله المفتاح التالي من غير تنفيذه</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>الخطوات الأولى…</translation>
    </message>
    <message>
        <source>Choose language, voice, size and the languages of your articles, step by step</source>
        <translation>اختيار اللغة والصوت والحجم ولغات مقالاتك، خطوة خطوة</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>مقال نموذجي</translation>
    </message>
    <message>
        <source>Open the article that shows what Rawi can do</source>
        <translation>فتح المقال الذي يعرض ما يستطيعه راوي</translation>
    </message>
    <message>
        <source>About Rawi…</source>
        <translation>حول راوي…</translation>
    </message>
    <message>
        <source>Tell the version, the licence, and what Rawi is made with</source>
        <translation>معرفة الإصدار والرخصة وما صُنع به راوي</translation>
    </message>
    <message>
        <source>Structure: Title</source>
        <translation>البنية: عنوان المقال</translation>
    </message>
    <message>
        <source>In the structure mode: this is the title</source>
        <translation>في وضع البنية: هذا عنوان المقال</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان المقال</translation>
    </message>
    <message>
        <source>Structure: Standfirst</source>
        <translation>البنية: تمهيد</translation>
    </message>
    <message>
        <source>In the structure mode: this is the standfirst, the lines below the title</source>
        <translation>في وضع البنية: هذا هو التمهيد، أي الأسطر التي تحت عنوان المقال</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>تمهيد</translation>
    </message>
    <message>
        <source>Structure: Byline</source>
        <translation>البنية: اسم الكاتب</translation>
    </message>
    <message>
        <source>In the structure mode: this names the authors</source>
        <translation>في وضع البنية: هذا يذكر أسماء الكتّاب</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Structure: Heading {level}</source>
        <translation>البنية: عنوان {level}</translation>
    </message>
    <message>
        <source>In the structure mode: this is a heading of this level</source>
        <translation>في وضع البنية: هذا عنوان من هذا المستوى</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>عنوان {level}</translation>
    </message>
    <message>
        <source>Structure: Paragraph</source>
        <translation>البنية: فقرة</translation>
    </message>
    <message>
        <source>In the structure mode: this is a paragraph of the story</source>
        <translation>في وضع البنية: هذه فقرة من القصة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Structure: Quote</source>
        <translation>البنية: اقتباس</translation>
    </message>
    <message>
        <source>In the structure mode: this is a quote</source>
        <translation>في وضع البنية: هذا اقتباس</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Structure: List item</source>
        <translation>البنية: عنصر قائمة</translation>
    </message>
    <message>
        <source>In the structure mode: this is an item of a list</source>
        <translation>في وضع البنية: هذا عنصر من قائمة</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>عنصر قائمة</translation>
    </message>
    <message>
        <source>Structure: Of the site</source>
        <translation>البنية: يخص الموقع</translation>
    </message>
    <message>
        <source>In the structure mode: this belongs to the site, not the story</source>
        <translation>في وضع البنية: هذا يخص الموقع، وليس من القصة</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>يخص الموقع</translation>
    </message>
    <message>
        <source>Structure: Related story</source>
        <translation>البنية: قصة ذات صلة</translation>
    </message>
    <message>
        <source>In the structure mode: this points to another story</source>
        <translation>في وضع البنية: هذا يشير إلى قصة أخرى</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>قصة ذات صلة</translation>
    </message>
    <message>
        <source>Structure: Undo</source>
        <translation>البنية: تراجع</translation>
    </message>
    <message>
        <source>In the structure mode: take the last change back</source>
        <translation>في وضع البنية: التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Structure: Redo</source>
        <translation>البنية: إعادة</translation>
    </message>
    <message>
        <source>In the structure mode: make the change again that was taken back</source>
        <translation>في وضع البنية: إعادة التغيير الذي جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Structure: As found</source>
        <translation>البنية: كما وُجدت</translation>
    </message>
    <message>
        <source>In the structure mode: take all changes back</source>
        <translation>في وضع البنية: التراجع عن كل التغييرات</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>كما وُجدت</translation>
    </message>
    <message>
        <source>Structure: Done</source>
        <translation>البنية: إنهاء</translation>
    </message>
    <message>
        <source>End the structure mode; your changes are kept</source>
        <translation>إنهاء وضع البنية؛ وتبقى تغييراتك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>Title</source>
        <translation>عنوان المقال</translation>
    </message>
    <message>
        <source>Heading level {number}</source>
        <translation>عنوان من المستوى {number}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Quote within the quote</source>
        <translation>اقتباس داخل الاقتباس</translation>
    </message>
    <message>
        <source>End of quote</source>
        <translation>نهاية الاقتباس</translation>
    </message>
    <message>
        <source>End of the inner quote</source>
        <translation>نهاية الاقتباس الداخلي</translation>
    </message>
    <message>
        <source>End of list</source>
        <translation>نهاية القائمة</translation>
    </message>
    <message>
        <source>End of the inner list</source>
        <translation>نهاية القائمة الداخلية</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>End of table</source>
        <translation>نهاية الجدول</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح صورة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>End of code</source>
        <translation>نهاية الشيفرة</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>مقال ذو صلة</translation>
    </message>
    <message>
        <source>Table with {rows} and {columns}</source>
        <translation>جدول من {rows} و{columns}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Skimming: only headings and first sentences are read</source>
        <translation>قراءة سريعة: تُقرأ العناوين والجمل الأولى فقط</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>يُقرأ كل شيء</translation>
    </message>
    <message>
        <source>Each sentence is read in both languages</source>
        <translation>تُقرأ كل جملة باللغتين</translation>
    </message>
    <message>
        <source>Each paragraph is read in one language, then in the other</source>
        <translation>تُقرأ كل فقرة بلغة ثم بالأخرى</translation>
    </message>
    <message>
        <source>A book’s own narrator reads where there is one</source>
        <translation>يقرأ راوي الكتاب حيث يوجد</translation>
    </message>
    <message>
        <source>A voice reads, also where a book has a narrator</source>
        <translation>يقرأ صوت، حتى لو كان للكتاب راوٍ</translation>
    </message>
    <message numerus="yes">
        <source>List with %n items</source>
        <translation>
            <numerusform>قائمة بلا عناصر</numerusform>
            <numerusform>قائمة من عنصر واحد</numerusform>
            <numerusform>قائمة من عنصرين</numerusform>
            <numerusform>قائمة من %n عناصر</numerusform>
            <numerusform>قائمة من %n عنصرًا</numerusform>
            <numerusform>قائمة من %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inner list with %n items</source>
        <translation>
            <numerusform>قائمة داخلية بلا عناصر</numerusform>
            <numerusform>قائمة داخلية من عنصر واحد</numerusform>
            <numerusform>قائمة داخلية من عنصرين</numerusform>
            <numerusform>قائمة داخلية من %n عناصر</numerusform>
            <numerusform>قائمة داخلية من %n عنصرًا</numerusform>
            <numerusform>قائمة داخلية من %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>بلا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>بلا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%n أعمدة</numerusform>
            <numerusform>%n عمودًا</numerusform>
            <numerusform>%n عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>بلا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation.</source>
        <translation>لا ترجمة لهذه الجملة.</translation>
    </message>
    <message>
        <source>This sentence has no translation yet. {key} translates the article.</source>
        <translation>هذه الجملة بلا ترجمة بعد. {key} يترجم المقال.</translation>
    </message>
    <message>
        <source>Nothing is selected. Shift with the arrow keys selects words and lines.</source>
        <translation>لا نص محدد. مفتاح Shift مع مفاتيح الأسهم يحدد الكلمات والأسطر.</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>راوي لا يتصل بالشبكة. الرابط يؤدي إلى {address}</translation>
    </message>
    <message>
        <source>This footnote is not in the article.</source>
        <translation>هذه الحاشية ليست في المقال.</translation>
    </message>
    <message>
        <source>What this link leads to is not shown here.</source>
        <translation>ما يؤدي إليه هذا الرابط ليس معروضا هنا.</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>لا حاشية لهذه الجملة.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.</source>
        <translation>العناوين والقوائم والجداول والحواشي واللغات مبيّنة كما في المقال؛ ويمكن تكبير النص وتغيير ألوانه وقراءته بصوت. وللصور الأوصاف التي يعطيها لها المقال.</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>صوت اصطناعي</translation>
    </message>
    <message>
        <source>A synthetic voice reads the text, and what it reads is highlighted.</source>
        <translation>صوت اصطناعي يقرأ النص، ويُميَّز ما يقرؤه.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>النص في الصور</translation>
    </message>
    <message>
        <source>Rawi’s own words</source>
        <translation>واجهة راوي</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>into it: {into}; from it: {out_of}</source>
        <translation>إليها: {into}؛ منها: {out_of}</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>كلمات للتصفية</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No terms.</source>
        <translation>لا مصطلحات.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>حُفظ: {term}</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary for these languages.</source>
        <translation>ليس «{term}» في المسرد لهاتين اللغتين.</translation>
    </message>
    <message>
        <source>Removed: {term}</source>
        <translation>أُزيل: {term}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>Terms kept: {count}</source>
        <translation>عدد المصطلحات المحفوظة: {count}</translation>
    </message>
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
        <source>{engine} has no installed model for a part of this way; another engine&apos;s was used.</source>
        <translation>لا نموذج مثبتا من {engine} لجزء من هذا المسار؛ فاستُعمل نموذج محرك آخر.</translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation>جمل تنبغي مراجعتها مع الأصل: {count}</translation>
    </message>
    <message>
        <source>There already: {name}</source>
        <translation>موجود من قبل: {name}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>نطق</translation>
    </message>
    <message>
        <source>No articles.</source>
        <translation>لا مقالات.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>The library is in {name}, with all its articles ({count}).</source>
        <translation>المكتبة محفوظة في {name} بكل مقالاتها ({count}).</translation>
    </message>
    <message>
        <source>Stopped; no backup was written.</source>
        <translation>توقف العمل؛ لم تُكتب نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The library is now the one in {name}, with all its articles ({count}).</source>
        <translation>صارت المكتبة هي التي في {name} بكل مقالاتها ({count}).</translation>
    </message>
    <message>
        <source>Stopped; the library is as it was.</source>
        <translation>توقف العمل؛ المكتبة كما كانت.</translation>
    </message>
    <message>
        <source>Added: {added}. Already in the library: {known}. Not imported: {failed}.</source>
        <translation>أُضيف: {added}. موجود في المكتبة من قبل: {known}. لم يُستورد: {failed}.</translation>
    </message>
    <message>
        <source>Watching; Ctrl+C ends it.</source>
        <translation>المراقبة جارية؛ Ctrl+C ينهيها.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; the same command goes on with the rest.</source>
        <translation>توقف العمل. ما أُضيف يبقى؛ والأمر نفسه يكمل الباقي.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>أُضيف: {title}</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <translation>موجود في المكتبة من قبل: {title}</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>توقف العمل. اطلبه مرة أخرى فيكمل من حيث توقف.</translation>
    </message>
    <message>
        <source>Getting {pack}</source>
        <translation>تنزيل {pack}</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>جلب القائمة</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>توقف العمل؛ القوائم كما كانت.</translation>
    </message>
    <message>
        <source>Nothing was contacted. Add --yes to go on without being asked.</source>
        <translation>لم يتصل راوي بأي خادم. أضف ‎--yes للمتابعة بلا سؤال.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>هل تريد المتابعة؟</translation>
    </message>
    <message>
        <source>There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you.</source>
        <translation>لا توجد قائمة حزم بعد. الأمر «rawi packs available --refresh» يجلبها بعد سؤالك.</translation>
    </message>
    <message>
        <source>Stopped; the packs that were being installed are as they were.</source>
        <translation>توقف العمل؛ الحزم التي كان تثبيتها جاريا بقيت كما كانت.</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>أُزيلت: {pack}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>توقف العمل؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Whole: {pack}</source>
        <translation>سليمة: {pack}</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>تثبيت {name}</translation>
    </message>
    <message>
        <source>Translated through {language}.</source>
        <translation>الترجمة عبر {language}.</translation>
    </message>
    <message>
        <source>Missing: {pair}</source>
        <translation>ناقصة: {pair}</translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation>مثبتة: {pair}</translation>
    </message>
    <message>
        <source>Stopped; the voices that were being imported are as they were.</source>
        <translation>توقف العمل؛ الأصوات التي كان استيرادها جاريا بقيت كما كانت.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <source>No pronunciations.</source>
        <translation>لا نطق محفوظًا.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
</context>
<context>
    <name>continuing</name>
    <message>
        <source>After an article Rawi goes on with the next unread one</source>
        <translation>بعد كل مقال يتابع راوي بالمقال التالي غير المقروء</translation>
    </message>
    <message>
        <source>After an article Rawi stops</source>
        <translation>بعد كل مقال يتوقف راوي</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>المقال التالي: {title}</translation>
    </message>
    <message>
        <source>That was the last unread article of your library.</source>
        <translation>كان هذا آخر مقال غير مقروء في مكتبتك.</translation>
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
    <name>decimal mark</name>
    <message>
        <source>.</source>
        <translation>٫</translation>
    </message>
</context>
<context>
    <name>dictionary</name>
    <message>
        <source>Dictionary</source>
        <translation>القاموس</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>ما في القواميس</translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation>القواميس التي جرى البحث فيها: {names}</translation>
    </message>
    <message>
        <source>Words that begin alike: {words}</source>
        <translation>كلمات لها البداية نفسها: {words}</translation>
    </message>
    <message>
        <source>There is no word here.</source>
        <translation>لا كلمة هنا.</translation>
    </message>
    <message>
        <source>The language of this paragraph is not known, so no dictionary can be chosen.</source>
        <translation>لغة هذه الفقرة غير معروفة، فلا يمكن اختيار قاموس.</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>حزم اللغات…</translation>
    </message>
    <message>
        <source>Spelled “{form}” in the dictionary.</source>
        <translation>تُكتب في القاموس هكذا: «{form}».</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its possible form “{form}”.</source>
        <translation>ليست «{word}» في القاموس؛ وهذه صيغة محتملة لها: «{form}».</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its part “{form}”.</source>
        <translation>ليست «{word}» في القاموس؛ وهذا جزء منها: «{form}».</translation>
    </message>
</context>
<context>
    <name>digits</name>
    <message>
        <source>0123456789</source>
        <translation>٠١٢٣٤٥٦٧٨٩</translation>
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
        <translation>عدد الأصوات: {voices}، عدد اللغات: {languages}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>قراءة الصور</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>&amp;Headings</source>
        <translation>ال&amp;عناوين</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>ال&amp;روابط</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>ال&amp;قوائم</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>ال&amp;جداول</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>الاقتباسا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>ال&amp;صور</translation>
    </message>
    <message>
        <source>&amp;Footnotes</source>
        <translation>ال&amp;حواشي</translation>
    </message>
    <message>
        <source>&amp;Bookmarks and highlights</source>
        <translation>الإشارات المرجعية والنصوص ال&amp;مميزة</translation>
    </message>
    <message>
        <source>&amp;Marks of the translation</source>
        <translation>علامات ال&amp;شك في الترجمة</translation>
    </message>
    <message>
        <source>Elements of the article</source>
        <translation>عناصر المقال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال إلى الموضع</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{kind}: {number} so far, still looking through the article</source>
        <translation>{kind}: {number} حتى الآن، وما زال البحث في المقال جاريا</translation>
    </message>
    <message>
        <source>{kind}: this article has none.</source>
        <translation>{kind}: لا شيء منها في هذا المقال.</translation>
    </message>
    <message>
        <source>{kind}: {number}. Enter goes to one, Left and Right change the kind.</source>
        <translation>{kind}: {number}. مفتاح Enter ينتقل إلى واحد منها، وسهم اليسار وسهم اليمين يغيّران النوع.</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {number}</source>
        <translation>{kind}: المعروض {shown} من {number}</translation>
    </message>
    <message>
        <source>{text}, level {level}</source>
        <translation>{text}، المستوى {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>بلا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>No article is found. Search for other words, or clear the filters.</source>
        <translation>لم يوجد أي مقال. ابحث عن كلمات أخرى، أو ألغ عوامل التصفية.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جار التحميل…</translation>
    </message>
    <message>
        <source>Library - Rawi</source>
        <translation>المكتبة - راوي</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>There is no unread article</source>
        <translation>لا مقال غير مقروء</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>بدأت قراءته للتو</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>قُرئ ربعه</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>قُرئ نصفه</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>قُرئت ثلاثة أرباعه</translation>
    </message>
    <message>
        <source>almost read to the end</source>
        <translation>قُرئ كله تقريبا</translation>
    </message>
    <message>
        <source>Newest added</source>
        <translation>الأحدث إضافة</translation>
    </message>
    <message>
        <source>Oldest added</source>
        <translation>الأقدم إضافة</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>الأحدث نشرا</translation>
    </message>
    <message>
        <source>Oldest published</source>
        <translation>الأقدم نشرا</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>العنوان، من الياء إلى الألف</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>العنوان، من الألف إلى الياء</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>الأحدث قراءة</translation>
    </message>
    <message>
        <source>Longest not read</source>
        <translation>الأقدم قراءة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتملت قراءته</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>كل المواقع</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>كل الكتّاب</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>تاريخ الإضافة: {date}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>اكتملت قراءته</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>ضمن {names}</translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>لم يوجد أي مقال</translation>
    </message>
    <message>
        <source>Your library is empty. Open an article with {open}, paste one with {paste}, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.</source>
        <translation>مكتبتك فارغة. يمكنك فتح مقال باستعمال {open}، أو لصق مقال باستعمال {paste}، أو إفلات ملفات على هذه النافذة، أو إضافة ملفات كثيرة دفعة واحدة بالزرين أدناه. كل ما تفتحه يُحفظ هنا.</translation>
    </message>
    <message>
        <source>“{title}” is finished</source>
        <translation>اكتملت قراءة «{title}»</translation>
    </message>
    <message>
        <source>“{title}” is not finished any more</source>
        <translation>لم تعد قراءة «{title}» مكتملة</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>هل يُحذف «{title}»؟</translation>
    </message>
    <message>
        <source>Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.</source>
        <translation>يُزال من المكتبة نهائيا نصه وترجماته وصوته وإشاراته المرجعية وملاحظاته. أما الملف الذي جاء منه فيبقى في مكانه.</translation>
    </message>
    <message>
        <source>Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.</source>
        <translation>تُزال من المكتبة نهائيا نصوصها وترجماتها وأصواتها وإشاراتها المرجعية وملاحظاتها. أما الملفات التي جاءت منها فتبقى في مكانها.</translation>
    </message>
    <message>
        <source>“{title}” is deleted</source>
        <translation>حُذف «{title}»</translation>
    </message>
    <message>
        <source>“{title}” has no tags now</source>
        <translation>صار «{title}» بلا وسوم</translation>
    </message>
    <message>
        <source>“{title}” is in no collection now</source>
        <translation>صار «{title}» خارج كل المجموعات</translation>
    </message>
    <message>
        <source>“{title}” has the tags {names}</source>
        <translation>وسوم «{title}» الآن: {names}</translation>
    </message>
    <message>
        <source>“{title}” is in the collections {names}</source>
        <translation>مجموعات «{title}» الآن: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>لم يُعثر على أي مقال</numerusform>
            <numerusform>عُثر على مقال واحد</numerusform>
            <numerusform>عُثر على مقالين</numerusform>
            <numerusform>عُثر على %n مقالات</numerusform>
            <numerusform>عُثر على %n مقالًا</numerusform>
            <numerusform>عُثر على %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n are shown</source>
        <translation>
            <numerusform>لا يُعرض شيء منها</numerusform>
            <numerusform>يُعرض أفضلها</numerusform>
            <numerusform>يُعرض أفضل اثنين</numerusform>
            <numerusform>تُعرض أفضل %n مقالات</numerusform>
            <numerusform>يُعرض أفضل %n مقالًا</numerusform>
            <numerusform>يُعرض أفضل %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are not finished any more</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>لم يعد مقال واحد مقروءًا</numerusform>
            <numerusform>لم يعد مقالان مقروءين</numerusform>
            <numerusform>لم تعد %n مقالات مقروءة</numerusform>
            <numerusform>لم يعد %n مقالًا مقروءًا</numerusform>
            <numerusform>لم يعد %n مقال مقروءًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are deleted</source>
        <translation>
            <numerusform>لم يُحذف شيء</numerusform>
            <numerusform>حُذف مقال واحد</numerusform>
            <numerusform>حُذف مقالان</numerusform>
            <numerusform>حُذفت %n مقالات</numerusform>
            <numerusform>حُذف %n مقالًا</numerusform>
            <numerusform>حُذف %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are finished</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>أصبح مقال واحد مقروءًا</numerusform>
            <numerusform>أصبح مقالان مقروءين</numerusform>
            <numerusform>أصبحت %n مقالات مقروءة</numerusform>
            <numerusform>أصبح %n مقالًا مقروءًا</numerusform>
            <numerusform>أصبح %n مقال مقروءًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n articles?</source>
        <translation>
            <numerusform>لا شيء للحذف؟</numerusform>
            <numerusform>أتريد حذف مقال واحد؟</numerusform>
            <numerusform>أتريد حذف مقالين؟</numerusform>
            <numerusform>أتريد حذف %n مقالات؟</numerusform>
            <numerusform>أتريد حذف %n مقالًا؟</numerusform>
            <numerusform>أتريد حذف %n مقال؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are changed</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغيّر مقال واحد</numerusform>
            <numerusform>تغيّر مقالان</numerusform>
            <numerusform>تغيّرت %n مقالات</numerusform>
            <numerusform>تغيّر %n مقالًا</numerusform>
            <numerusform>تغيّر %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>لم يُضف أي مقال</numerusform>
            <numerusform>أُضيف مقال واحد</numerusform>
            <numerusform>أُضيف مقالان</numerusform>
            <numerusform>أُضيفت %n مقالات</numerusform>
            <numerusform>أُضيف %n مقالًا</numerusform>
            <numerusform>أُضيف %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already</source>
        <translation>
            <numerusform>لم يكن شيء منها في المكتبة</numerusform>
            <numerusform>كان مقال واحد في المكتبة من قبل</numerusform>
            <numerusform>كان مقالان في المكتبة من قبل</numerusform>
            <numerusform>كانت %n مقالات في المكتبة من قبل</numerusform>
            <numerusform>كان %n مقالًا في المكتبة من قبل</numerusform>
            <numerusform>كان %n مقال في المكتبة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>قُرئت كل الملفات</numerusform>
            <numerusform>تعذّرت قراءة ملف واحد</numerusform>
            <numerusform>تعذّرت قراءة ملفين</numerusform>
            <numerusform>تعذّرت قراءة %n ملفات</numerusform>
            <numerusform>تعذّرت قراءة %n ملفًا</numerusform>
            <numerusform>تعذّرت قراءة %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>صفحة ويب محفوظة (MHTML)</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>صفحة ويب حفظها Safari</translation>
    </message>
    <message>
        <source>articles from Wallabag</source>
        <translation>مقالات من Wallabag</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>How to use Rawi</source>
        <translation>كيفية استعمال راوي</translation>
    </message>
    <message>
        <source>About Rawi</source>
        <translation>حول راوي</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>المكونات والتراخيص</translation>
    </message>
    <message>
        <source>Rawi, version {version}</source>
        <translation>راوي، الإصدار {version}</translation>
    </message>
    <message>
        <source>Opens stored articles, shows their structure, translates them and reads them aloud, offline.</source>
        <translation>يفتح المقالات المحفوظة ويبيّن بنيتها ويترجمها ويقرؤها بصوت، من غير اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Nothing that you read or hear leaves this computer. Rawi connects only when you ask for a language pack, and tells before with which computer.</source>
        <translation>لا يغادر هذا الحاسوب شيء مما تقرؤه أو تسمعه. لا يتصل راوي بالشبكة إلا حين تطلب حزمة لغة، ويخبرك قبل ذلك بأي حاسوب سيتصل.</translation>
    </message>
    <message>
        <source>Rawi is free: its licence is the GNU General Public License, version 3 or later. You may use, study, pass on and change it. It comes without any warranty.</source>
        <translation>راوي برنامج حر: رخصته هي رخصة جنو العمومية العامة (GNU General Public License)، الإصدار 3 أو ما بعده. يمكنك استعماله ودراسته وإعطاؤه لغيرك وتغييره. وهو بلا أي ضمان.</translation>
    </message>
    <message>
        <source>Made with Python {python}, Qt {qt} and these: {names}.</source>
        <translation>صُنع باستعمال Python {python} وQt {qt} وما يأتي: {names}.</translation>
    </message>
</context>
<context>
    <name>key_names</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter on the number pad</source>
        <translation>‏Enter في لوحة الأرقام</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>سهم اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>سهم اليمين</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>سهم الأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>سهم الأسفل</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The number pad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Media key Play</source>
        <translation>مفتاح تشغيل الوسائط</translation>
    </message>
    <message>
        <source>Media key Play or Pause</source>
        <translation>مفتاح تشغيل الوسائط أو إيقافها مؤقتا</translation>
    </message>
    <message>
        <source>Media key Pause</source>
        <translation>مفتاح إيقاف الوسائط مؤقتا</translation>
    </message>
    <message>
        <source>Media key Stop</source>
        <translation>مفتاح إيقاف الوسائط</translation>
    </message>
    <message>
        <source>Media key Next</source>
        <translation>مفتاح الوسائط: التالي</translation>
    </message>
    <message>
        <source>Media key Previous</source>
        <translation>مفتاح الوسائط: السابق</translation>
    </message>
    <message>
        <source>Media key Rewind</source>
        <translation>مفتاح إرجاع الوسائط</translation>
    </message>
    <message>
        <source>Media key Fast Forward</source>
        <translation>مفتاح تقديم الوسائط</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>This key has no name that Rawi could keep.</source>
        <translation>ليس لهذا المفتاح اسم يستطيع راوي حفظه.</translation>
    </message>
    <message>
        <source>{key} belongs to screen readers.</source>
        <translation>{key} مخصص لقارئات الشاشة.</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop, so Rawi would not hear of it.</source>
        <translation>{key} مخصص لسطح المكتب، فلا يصل إلى راوي.</translation>
    </message>
    <message>
        <source>{key} writes a letter on many keyboards.</source>
        <translation>{key} يكتب حرفا في كثير من لوحات المفاتيح.</translation>
    </message>
    <message>
        <source>{key} lies on another key in other layouts.</source>
        <translation>{key} على مفتاح آخر في تخطيطات أخرى.</translation>
    </message>
    <message>
        <source>{key} goes to the menu bar.</source>
        <translation>{key} ينتقل إلى شريط القوائم.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} يفتح قائمة «{menu}».</translation>
    </message>
    <message>
        <source>{key} opens the context menu.</source>
        <translation>{key} يفتح قائمة السياق.</translation>
    </message>
    <message>
        <source>{key} goes from one part of the window to the next.</source>
        <translation>{key} ينتقل من قسم من النافذة إلى القسم التالي.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, or opens what it is on.</source>
        <translation>{key} يحرّك المؤشر في النص، أو يفتح ما عنده.</translation>
    </message>
    <message>
        <source>{key} moves in the list, or finds what begins so.</source>
        <translation>{key} يتحرك في القائمة، أو يجد ما يبدأ هكذا.</translation>
    </message>
    <message>
        <source>{key} copies or selects.</source>
        <translation>{key} ينسخ أو يحدد.</translation>
    </message>
    <message>
        <source>{key} is needed to write and to press buttons.</source>
        <translation>{key} لازم للكتابة ولضغط الأزرار.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>in the library’s list</source>
        <translation>في قائمة المكتبة</translation>
    </message>
    <message>
        <source>in the structure mode</source>
        <translation>في وضع البنية</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key, Delete takes one away.</source>
        <translation>مفتاح Enter يعطي الأمر المختار مفتاحا آخر، ومفتاح Delete يزيل مفتاحا.</translation>
    </message>
    <message>
        <source>only in the menu</source>
        <translation>في القائمة فقط</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>من اختيارك</translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation>المعروض من الأوامر: {count} من {total}</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” {where}. Choose another key, or take it away there first.</source>
        <translation>{key} هو مفتاح «{action}» {where}. اختر مفتاحا آخر، أو أزله من هناك أولا.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Escape cancels.</source>
        <translation>اضغط المفتاح الجديد للأمر «{action}». مفتاح Escape يلغي.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>{key} works in the text.</source>
        <translation>{key} يعمل في النص.</translation>
    </message>
    <message>
        <source>Keys as in {program}.</source>
        <translation>المفاتيح كما في {program}.</translation>
    </message>
    <message>
        <source>Those that you changed yourself stay: {count}.</source>
        <translation>تبقى المفاتيح التي غيّرتها بنفسك: {count}.</translation>
    </message>
    <message>
        <source>All keys are as in {program} again.</source>
        <translation>كل المفاتيح من جديد كما في {program}.</translation>
    </message>
    <message>
        <source>Take back every key that you changed ({count})?</source>
        <translation>هل تريد التراجع عن كل مفتاح غيّرته ({count})؟</translation>
    </message>
    <message>
        <source>You have changed no key.</source>
        <translation>لم تغيّر أي مفتاح.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة مفتاح</translation>
    </message>
    <message>
        <source>Which key of “{action}”?</source>
        <translation>أي مفتاح من مفاتيح «{action}»؟</translation>
    </message>
    <message>
        <source>The list of keys is copied.</source>
        <translation>نُسخت قائمة المفاتيح.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظت القائمة باسم «{name}».</translation>
    </message>
    <message>
        <source>{key}: {action}. {help}</source>
        <translation>{key}: {action}. {help}</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} لا يفعل شيئا هنا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>اضغط مفتاحا لتسمع ما يفعله.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>المفاتيح كما في</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation>إ&amp;ضافة مفتاح آخر…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>المفاتيح ال&amp;معتادة</translation>
    </message>
    <message>
        <source>Take &amp;back all changes…</source>
        <translation>الت&amp;راجع عن كل التغييرات…</translation>
    </message>
    <message>
        <source>C&amp;opy the list</source>
        <translation>&amp;نسخ القائمة</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;حفظ القائمة…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;طباعة القائمة…</translation>
    </message>
    <message>
        <source>“{action}” in the menu {menu}</source>
        <translation>«{action}» في قائمة «{menu}»</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the list, and print it elsewhere.</source>
        <translation>لا طابعة على هذا الحاسوب. احفظ القائمة واطبعها في مكان آخر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>حفظ قائمة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>الم&amp;فاتيح…</translation>
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
        <source>Belarusian</source>
        <translation>البيلاروسية</translation>
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
        <source>Bosnian</source>
        <translation>البوسنية</translation>
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
        <source>Esperanto</source>
        <translation>الإسبرانتو</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>الباسكية</translation>
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
        <source>Irish</source>
        <translation>الأيرلندية</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>الغاليسية</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>الغوجاراتية</translation>
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
        <source>Croatian</source>
        <translation>الكرواتية</translation>
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
        <source>Icelandic</source>
        <translation>الأيسلندية</translation>
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
        <source>Kannada</source>
        <translation>الكانادية</translation>
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
        <source>Kyrgyz</source>
        <translation>القيرغيزية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>المالايالامية</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الملايوية</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>المالطية</translation>
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
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفينية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
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
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>التيلوغوية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>التاغالوغية</translation>
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
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
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
        <source>These words were left in the language of the original: {detail}</source>
        <translation>هذه الكلمات بقيت بلغة الأصل: {detail}</translation>
    </message>
    <message>
        <source>The same words repeat here and not in the original; the translation has gone wrong: {detail}</source>
        <translation>اختلت الترجمة، فهي تكرر هنا كلمات لا تتكرر في الأصل: {detail}</translation>
    </message>
    <message>
        <source>This is much shorter than the original; a part may be missing.</source>
        <translation>الترجمة هنا أقصر كثيرا من الأصل؛ قد يكون جزء منه ناقصا.</translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation>قد تكون النسبة المئوية {detail} خطأ.</translation>
    </message>
    <message>
        <source>The currency may not be that of the original: {detail}.</source>
        <translation>قد لا تكون العملة هي التي في الأصل: {detail}.</translation>
    </message>
    <message>
        <source>The unit of measure may be another one here; the original says {detail}.</source>
        <translation>قد تكون وحدة القياس هنا غيرها في الأصل؛ ففي الأصل: {detail}.</translation>
    </message>
    <message>
        <source>The day or month may be another one here; the original says {detail}.</source>
        <translation>قد يكون اليوم أو الشهر هنا غيره في الأصل؛ ففي الأصل: {detail}.</translation>
    </message>
    <message>
        <source>The name {detail} of the original is missing here.</source>
        <translation>الاسم {detail} الذي في الأصل ناقص هنا.</translation>
    </message>
    <message>
        <source>{detail} from your glossary is missing here.</source>
        <translation>المصطلح {detail} من مسردك ناقص هنا.</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>{detail} من الأصل ناقص هنا.</translation>
    </message>
    <message>
        <source>This is much longer than the original; something may have been added.</source>
        <translation>الترجمة هنا أطول كثيرا من الأصل؛ ربما أُضيف إليها شيء.</translation>
    </message>
    <message>
        <source>The translation engine is unsure of this sentence.</source>
        <translation>محرك الترجمة غير واثق من هذه الجملة.</translation>
    </message>
    <message>
        <source>This sentence was left in the language of the original.</source>
        <translation>بقيت هذه الجملة بلغة الأصل.</translation>
    </message>
    <message>
        <source>Marked: {reasons}</source>
        <translation>علامة شك: {reasons}</translation>
    </message>
    <message>
        <source>Mark {number} of {total}: {reasons}</source>
        <translation>علامة الشك {number} من {total}: {reasons}</translation>
    </message>
    <message>
        <source>Marked sentences</source>
        <translation>الجمل التي عليها علامة شك</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال إلى الموضع</translation>
    </message>
    <message>
        <source>Marked sentences: {total}. Enter goes to one.</source>
        <translation>عدد الجمل التي عليها علامة شك: {total}. مفتاح Enter ينتقل إلى الجملة.</translation>
    </message>
    <message>
        <source>{shown} of {total} marked sentences</source>
        <translation>المعروض من الجمل التي عليها علامة شك: {shown} من {total}</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>الأصل:</translation>
    </message>
    <message>
        <source>This sentence is not marked.</source>
        <translation>لا علامة شك على هذه الجملة.</translation>
    </message>
    <message>
        <source>No sentence of this translation is marked.</source>
        <translation>لا علامة شك على أي جملة من هذه الترجمة.</translation>
    </message>
    <message>
        <source>No more marks in this direction</source>
        <translation>لا علامات شك أخرى في هذا الاتجاه</translation>
    </message>
    <message>
        <source>The article is not translated. {key} translates it.</source>
        <translation>المقال غير مترجم. {key} يترجمه.</translation>
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
        <source>Li&amp;brary</source>
        <translation>م&amp;كتبة</translation>
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
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>الملاحظات والنصوص المميزة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>كلمات للتصفية</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes a note, Delete removes; the menu key gives a highlight another colour.</source>
        <translation>مفتاح Enter ينتقل إلى الموضع، ومفتاح F2 يكتب ملاحظة، ومفتاح Delete يزيل؛ ومفتاح القائمة يغيّر لون التمييز.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال إلى الموضع</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number} من {total}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Bookmark set: {quote}</source>
        <translation>وُضعت إشارة مرجعية: {quote}</translation>
    </message>
    <message>
        <source>Highlight, yellow</source>
        <translation>نص مميز، أصفر</translation>
    </message>
    <message>
        <source>Highlight, green</source>
        <translation>نص مميز، أخضر</translation>
    </message>
    <message>
        <source>Highlight, blue</source>
        <translation>نص مميز، أزرق</translation>
    </message>
    <message>
        <source>Highlight, pink</source>
        <translation>نص مميز، وردي</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>أُزيلت الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>أُزيل التمييز</translation>
    </message>
    <message>
        <source>This article has no bookmarks. {key} sets one.</source>
        <translation>لا إشارات مرجعية في هذا المقال. {key} يضع إشارة.</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>لا نصوص مميزة في هذا المقال.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>حُفظت الملاحظة</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>أُزيلت الملاحظة</translation>
    </message>
    <message>
        <source>This article is not in the library, so nothing can be kept with it.</source>
        <translation>هذا المقال ليس في المكتبة، فلا يمكن حفظ شيء معه.</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Correct this translation</source>
        <translation>تصحيح هذه الترجمة</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>الأصل ({language})</translation>
    </message>
    <message>
        <source>Your translation ({language})</source>
        <translation>ترجمتك ({language})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation>إزالة التصحيح</translation>
    </message>
    <message>
        <source>All corrections…</source>
        <translation>كل التصحيحات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>تصحيحاتك</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال إلى الموضع</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation>الاسم أو المصطلح</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>ما يقابله</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من اللغة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى اللغة</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes.</source>
        <translation>مفتاح Enter يعدّل، ومفتاح Delete يزيل.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Keeping your words</source>
        <translation>حفظ ما كتبت</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>من {source} إلى {target}</translation>
    </message>
    <message>
        <source>{term} is called {translation} ({languages})</source>
        <translation>{term} يقابله {translation} ({languages})</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>تصحيحك</translation>
    </message>
    <message>
        <source>Your correction: {text}</source>
        <translation>تصحيحك: {text}</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>أُزيل التصحيح</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>This sentence has no translation to correct. {key} translates the article.</source>
        <translation>ليس لهذه الجملة ترجمة لتصحيحها. {key} يترجم المقال.</translation>
    </message>
    <message>
        <source>This article has no corrections yet.</source>
        <translation>لا تصحيحات في هذا المقال بعد.</translation>
    </message>
    <message>
        <source>This article is not in the library, so your correction cannot be kept.</source>
        <translation>هذا المقال ليس في المكتبة، فلا يمكن حفظ تصحيحك.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>حُفظ: {term}</translation>
    </message>
    <message>
        <source>Terms removed: {count}</source>
        <translation>عدد المصطلحات التي أُزيلت: {count}</translation>
    </message>
    <message>
        <source>Your glossary is empty. Names and terms that you add are called in translations as you say.</source>
        <translation>مسردك فارغ. ما تضيفه من أسماء ومصطلحات يأتي في الترجمات كما حددته.</translation>
    </message>
    <message>
        <source>Terms: {shown} of {count}</source>
        <translation>المعروض من المصطلحات: {shown} من {count}</translation>
    </message>
    <message>
        <source>Corrections: {count}. Enter goes there, F2 edits, Delete removes.</source>
        <translation>عدد التصحيحات: {count}. مفتاح Enter ينتقل إلى الموضع، ومفتاح F2 يعدّل، ومفتاح Delete يزيل.</translation>
    </message>
    <message>
        <source>The article has this sentence no more.</source>
        <translation>لم تعد هذه الجملة في المقال.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Already installed: {pack}</source>
        <translation>مثبتة من قبل: {pack}</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>الحجم غير مذكور</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>من {origin}</translation>
    </message>
    <message>
        <source>{host} will be asked for {pack}: {size}, {licence}.</source>
        <translation>سيطلب راوي من الخادم {host} الحزمة {pack}: {size}، {licence}.</translation>
    </message>
    <message>
        <source>Its source states no digest, so what comes cannot be checked against one.</source>
        <translation>لا يذكر مصدرها بصمة رقمية، فلا يمكن التحقق من سلامة ما يصل.</translation>
    </message>
    <message>
        <source>{host} will be asked for the list of {engine} packs, and no other host.</source>
        <translation>سيطلب راوي قائمة حزم {engine} من الخادم {host} وحده، لا من غيره.</translation>
    </message>
    <message>
        <source>{host} will be asked too.</source>
        <translation>سيطلب راوي من الخادم {host} أيضا.</translation>
    </message>
    <message>
        <source>{engine}: {packs}, listed by {host} on {date}</source>
        <translation>{engine}: {packs}، بحسب قائمة {host} بتاريخ {date}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} ميغابايت</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>الرخصة غير مذكورة</translation>
    </message>
    <message>
        <source>comes with Rawi</source>
        <translation>تأتي مع راوي</translation>
    </message>
    <message>
        <source>Installed: {pack}; it replaces version {before}</source>
        <translation>ثُبّتت: {pack}؛ وحلت محل الإصدار {before}</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>ثُبّتت: {pack}</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>لا حزم</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>%n حزم</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out</source>
        <translation>
            <numerusform>لا مداخل تالفة</numerusform>
            <numerusform>مدخل واحد تالف تُرك</numerusform>
            <numerusform>مدخلان تالفان تُركا</numerusform>
            <numerusform>%n مداخل تالفة تُركت</numerusform>
            <numerusform>%n مدخلًا تالفًا تُركت</numerusform>
            <numerusform>%n مدخل تالف تُركت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packwindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>ملفا&amp;ت…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>مجل&amp;د…</translation>
    </message>
    <message>
        <source>Install from files…</source>
        <translation>تثبيت من ملفات…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>تثبيت من مجلد…</translation>
    </message>
    <message>
        <source>What became of each pack</source>
        <translation>نتيجة كل حزمة</translation>
    </message>
    <message>
        <source>Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.</source>
        <translation>ثبّت حزما من ملف أو مجلد، مثل ذاكرة USB من صديق: حزم Argos (‎.argosmodel)، والحزم التي حفظها راوي (‎.zip). ويمكنك أيضا إفلاتها على هذه النافذة.</translation>
    </message>
    <message>
        <source>Install language packs</source>
        <translation>تثبيت حزم اللغات</translation>
    </message>
    <message>
        <source>Install every pack of a folder</source>
        <translation>تثبيت كل الحزم التي في مجلد</translation>
    </message>
    <message>
        <source>{engine}: as its public list was on {date}</source>
        <translation>حزم {engine} كما كانت في قائمته العامة بتاريخ {date}</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>الحزم المثبتة</translation>
    </message>
    <message>
        <source>Delete removes a pack.</source>
        <translation>مفتاح Delete يزيل الحزمة.</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>تفاصيل الحزمة</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>حف&amp;ظ في ملف…</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>&amp;فحص الكل</translation>
    </message>
    <message>
        <source>Remove a pack</source>
        <translation>إزالة حزمة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>حفظ الحزمة في ملف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من اللغة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى اللغة</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>تنزيل ال&amp;ناقص…</translation>
    </message>
    <message>
        <source>Ask the public &amp;lists…</source>
        <translation>&amp;طلب القوائم العامة…</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>من ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إلى الل&amp;غة</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>اختر لغتين مختلفتين.</translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;تنزيل</translation>
    </message>
    <message>
        <source>Get language packs</source>
        <translation>تنزيل حزم اللغات</translation>
    </message>
    <message>
        <source>Public lists of packs</source>
        <translation>القوائم العامة للحزم</translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation>&amp;طلب القوائم</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;تثبيت</translation>
    </message>
    <message>
        <source>{engines}; installed</source>
        <translation>{engines}؛ لها حزمة مثبتة</translation>
    </message>
    <message>
        <source>What can be done in each language</source>
        <translation>ما يمكن عمله بكل لغة</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>حزم اللغات</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>أقسام النافذة</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>ال&amp;مثبتة</translation>
    </message>
    <message>
        <source>From a &amp;disk</source>
        <translation>من &amp;قرص</translation>
    </message>
    <message>
        <source>What do I &amp;need?</source>
        <translation>ما الذي أ&amp;حتاج إليه؟</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>ما يمكن &amp;عمله</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغتان</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>تاريخ التثبيت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>البصمة الرقمية (SHA-256)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Packs: {count}</source>
        <translation>عدد الحزم: {count}</translation>
    </message>
    <message>
        <source>; damaged: {count}</source>
        <translation>؛ عدد التالفة: {count}</translation>
    </message>
    <message>
        <source>Remove {pack}?

What you translated with it stays readable. To use it again, you need its file or the network.</source>
        <translation>هل تُزال الحزمة {pack}؟

ما ترجمته بها يبقى مقروءا. لاستعمالها من جديد تحتاج إلى ملفها أو إلى الشبكة.</translation>
    </message>
    <message>
        <source>These are language packs, no articles. Install them?</source>
        <translation>هذه حزم لغات وليست مقالات. هل تُثبّت؟</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>هل تريد المتابعة؟</translation>
    </message>
    <message>
        <source>{pair}: no. Nobody is known to offer the packs that are missing.</source>
        <translation>{pair}: لا. لا يُعرف من يتيح الحزم الناقصة.</translation>
    </message>
    <message>
        <source>{pair}: not yet; packs missing: {count}.</source>
        <translation>{pair}: ليس بعد؛ عدد الحزم الناقصة: {count}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed. It goes through {language}.</source>
        <translation>{pair}: نعم، كل شيء مثبت. تمر الترجمة عبر {language}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed.</source>
        <translation>{pair}: نعم، كل شيء مثبت.</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>مثبتة: {pack}</translation>
    </message>
    <message>
        <source>Missing: {pack}</source>
        <translation>ناقصة: {pack}</translation>
    </message>
    <message>
        <source> (offered: {engines})</source>
        <translation> (يتيحها: {engines})</translation>
    </message>
    <message>
        <source> (offered by nobody)</source>
        <translation> (لا يتيحها أحد)</translation>
    </message>
    <message>
        <source>A newer one can be got: {offer}</source>
        <translation>يمكن تنزيل حزمة أحدث: {offer}</translation>
    </message>
    <message>
        <source>It can be got: {offer}</source>
        <translation>يمكن تنزيلها: {offer}</translation>
    </message>
    <message>
        <source>The lists that were fetched do not have it. Install it from a file.</source>
        <translation>ليست في القوائم التي جُلبت. ثبّتها من ملف.</translation>
    </message>
    <message>
        <source>To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.</source>
        <translation>لمعرفة الحجم والرخصة اطلب القوائم العامة. أو ثبّت الحزمة من ملف يعطيك إياه أحد.</translation>
    </message>
    <message>
        <source>{engine}: the list at {host} was not fetched yet</source>
        <translation>لم تُجلب بعد قائمة حزم {engine} من الخادم {host}</translation>
    </message>
    <message numerus="yes">
        <source>Every file of %n packs is as it was installed.</source>
        <translation>
            <numerusform>لا حزم لفحصها.</numerusform>
            <numerusform>كل ملفات الحزمة كما ثُبّتت.</numerusform>
            <numerusform>كل ملفات الحزمتين كما ثُبّتت.</numerusform>
            <numerusform>كل ملفات %n حزم كما ثُبّتت.</numerusform>
            <numerusform>كل ملفات %n حزمة كما ثُبّتت.</numerusform>
            <numerusform>كل ملفات %n حزمة كما ثُبّتت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>From the site, not part of the story</source>
        <translation>من الموقع، وليس من القصة</translation>
    </message>
    <message>
        <source>Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>ترجمة آلية من {source} عبر {pivot} إلى {target} بواسطة {engine}، أُنجزت على هذا الحاسوب ولم يراجعها إنسان.</translation>
    </message>
    <message>
        <source>Sentences corrected by the reader (✎): {count}.</source>
        <translation>جمل صححها القارئ (✎): {count}.</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>راجع الأصل</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <translation>صححها القارئ</translation>
    </message>
    <message>
        <source>Read from a picture and perhaps wrong</source>
        <translation>قُرئت من صورة وقد تكون خطأ</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>ترجمة آلية من {source} إلى {target} بواسطة {engine}، أُنجزت على هذا الحاسوب ولم يراجعها إنسان.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n دقيقة للقراءة</numerusform>
            <numerusform>دقيقة واحدة للقراءة</numerusform>
            <numerusform>دقيقتان للقراءة</numerusform>
            <numerusform>%n دقائق للقراءة</numerusform>
            <numerusform>%n دقيقة للقراءة</numerusform>
            <numerusform>%n دقيقة للقراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to listen</source>
        <translation>
            <numerusform>%n دقيقة للاستماع</numerusform>
            <numerusform>دقيقة واحدة للاستماع</numerusform>
            <numerusform>دقيقتان للاستماع</numerusform>
            <numerusform>%n دقائق للاستماع</numerusform>
            <numerusform>%n دقيقة للاستماع</numerusform>
            <numerusform>%n دقيقة للاستماع</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words, underlined with dots: {count}. {key} goes to the next one.</source>
        <translation>كلمات مشكوك فيها، تحتها خط منقط: {count}. {key} ينتقل إلى التالية.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Page {name}</source>
        <translation>صفحة {name}</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>الصفحات: {number}</translation>
    </message>
    <message>
        <source>This article has no pages.</source>
        <translation>ليست لهذا المقال صفحات.</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>&amp;Open</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The password does not fit these files: {names}. Type another.</source>
        <translation>كلمة المرور لا تفتح هذه الملفات: {names}. اكتب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Locked with a password: {names}.</source>
        <translation>مقفل بكلمة مرور: {names}.</translation>
    </message>
    <message>
        <source>Its text stays in your library without the lock, in backups too; the password is not kept.</source>
        <translation>يبقى نصه في مكتبتك بلا قفل، وفي النسخ الاحتياطية أيضًا؛ ولا تُحفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>Password (Enter alone leaves it locked): </source>
        <translation>كلمة المرور (Enter وحده يتركه مقفلًا): </translation>
    </message>
    <message>
        <source>The password is taken from {option}, or from the environment variable {variable}.</source>
        <translation>تؤخذ كلمة المرور من {option}، أو من متغير البيئة {variable}.</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted text, {date} {time}</source>
        <translation>نص ملصق، {date} {time}</translation>
    </message>
    <message>
        <source>Pasted picture, {date} {time}</source>
        <translation>صورة ملصقة، {date} {time}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{percent} percent, {time}</source>
        <translation>{percent} بالمئة، {time}</translation>
    </message>
    <message>
        <source>narrated by {name}</source>
        <translation>بصوت الراوي {name}</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}، عنوان من المستوى {level}</translation>
    </message>
    <message>
        <source>Table, {size}: {first}</source>
        <translation>جدول، {size}: {first}</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>الحاشية {name}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>From the other end, {which}</source>
        <translation>من الطرف الآخر، {which}</translation>
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
        <source>No more pictures in this direction</source>
        <translation>لا صور أخرى في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more doubtful words in this direction</source>
        <translation>لا كلمات أخرى مشكوكا فيها في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation>لا أقسام أخرى في هذا الاتجاه</translation>
    </message>
    <message>
        <source>No more pages in this direction</source>
        <translation>لا صفحات أخرى في هذا الاتجاه</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>ينتهي المقال هنا</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>هذه الكلمات ليست في المقال</translation>
    </message>
    <message>
        <source>The caret is not in a list, table or quote</source>
        <translation>المؤشر ليس في قائمة ولا جدول ولا اقتباس</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>السرعة {speed}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left to listen</source>
        <translation>
            <numerusform>بقي أقل من دقيقة للاستماع</numerusform>
            <numerusform>بقيت دقيقة واحدة للاستماع</numerusform>
            <numerusform>بقيت دقيقتان للاستماع</numerusform>
            <numerusform>بقيت %n دقائق للاستماع</numerusform>
            <numerusform>بقيت %n دقيقة للاستماع</numerusform>
            <numerusform>بقيت %n دقيقة للاستماع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>بلا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>بلا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%n أعمدة</numerusform>
            <numerusform>%n عمودًا</numerusform>
            <numerusform>%n عمود</numerusform>
        </translation>
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
        <translation>هذا مجلد: «{name}». افتح أحد الملفات التي فيه.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Once it is back, what is in it is taken in.</source>
        <translation>المجلد «{name}» غير موجود. حين يعود تُضاف محتوياته.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>لا يُسمح بقراءة «{name}». اطلب الإذن من صاحبه، أو انسخه إلى مجلدك.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>تعذرت قراءة «{name}»، والسبب: {reason}. انسخه إلى هذا الحاسوب وافتح النسخة.</translation>
    </message>
    <message>
        <source>“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open.</source>
        <translation>ليس «{name}» ملفا محفوظا بل جهاز أو قناة من النظام؛ ولا شيء فيه يُفتح.</translation>
    </message>
    <message>
        <source>“{name}” is still being written. Open it again once it is whole.</source>
        <translation>ما زالت كتابة «{name}» جارية. افتحه من جديد حين يكتمل.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation>الملف «{name}» فارغ. احفظ المقال من جديد وافتح الملف الجديد.</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation>حجم «{name}» هو {megabytes} ميغابايت؛ يفتح راوي مقالات حتى {limit} ميغابايت. قسّمه، أو احفظ المقال وحده.</translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation>الملف «{name}» ليس نصا. افتح ملف نص أو HTML أو Markdown.</translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation>الملف «{name}» من نوع {format} ولا يستطيع راوي قراءته بعد. احفظه بصيغة HTML أو نص وافتح ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock.</source>
        <translation>الملف «{name}» مقفل بكلمة مرور أو بقفل من بائعه. افتحه في البرنامج المخصص له واحفظه بلا قفل.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it by itself, and type the password.</source>
        <translation>الملف «{name}» مقفل بكلمة مرور. افتحه وحده واكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>The password does not fit “{name}”. Check capital letters and the language of the keyboard, then type it again.</source>
        <translation>كلمة المرور لا تفتح «{name}». تحقق من الأحرف الكبيرة ومن لغة لوحة المفاتيح، ثم اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again.</source>
        <translation>الملف «{name}» مضغوط بطريقة قد تضر هذا الحاسوب، فلم يُفتح. احصل عليه من مصدره مرة أخرى.</translation>
    </message>
    <message>
        <source>Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file.</source>
        <translation>راوي لا يتصل بالشبكة أبدا، فلم يُفتح {address}. احفظ الصفحة من المتصفح (Ctrl+S) ثم افتح الملف المحفوظ.</translation>
    </message>
    <message>
        <source>Rawi does not connect to network folders itself, so {address} was not opened. Open the file from your file manager, or copy it to this computer and open the copy.</source>
        <translation>راوي لا يتصل بمجلدات الشبكة بنفسه، فلم يُفتح {address}. افتح الملف من مدير الملفات، أو انسخه إلى هذا الحاسوب وافتح النسخة.</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here.</source>
        <translation>ليس في الحافظة ما يُقرأ. انسخ نصا أو صورة أولا ثم الصق هنا.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation>الملف «{name}» تالف وتعذرت قراءته بصيغة {format}. احفظ المقال من جديد وافتح الملف الجديد.</translation>
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
        <source>The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better.</source>
        <translation>حروف هذا الملف محفوظة بطريقة مشوشة، فقد تكون كلمات منه خطأ أو في غير ترتيبها. وقد تُقرأ صورة الصفحة قراءة أفضل.</translation>
    </message>
    <message>
        <source>This text was read from a picture in {language}; doubtful words are underlined with dots.</source>
        <translation>قُرئ هذا النص من صورة باللغة {language}؛ وتحت الكلمات المشكوك فيها خط منقط.</translation>
    </message>
    <message>
        <source>To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again.</source>
        <translation>يحتاج راوي إلى Tesseract لقراءة صور النصوص. ثبّته (الأمر في Debian أو Ubuntu هو: sudo apt install tesseract-ocr) ثم افتح الملف من جديد.</translation>
    </message>
    <message>
        <source>To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again.</source>
        <translation>يحتاج Tesseract إلى بيانات اللغة لقراءة الصور باللغة {language}. ثبّتها (الأمر في Debian أو Ubuntu هو: sudo apt install {package}) ثم افتح الملف من جديد.</translation>
    </message>
    <message>
        <source>The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu.</source>
        <translation>بنية هذا النص مخمنة وقد تكون خطأ. يمكنك تصحيحها من «البنية» في قائمة «انتقال».</translation>
    </message>
    <message>
        <source>This article is no longer in your library. Open its file again if you still have it.</source>
        <translation>لم يعد هذا المقال في مكتبتك. افتح ملفه من جديد إن كان لا يزال عندك.</translation>
    </message>
    <message>
        <source>This article is already in your library as “{title}”.</source>
        <translation>هذا المقال موجود في مكتبتك من قبل بعنوان «{title}».</translation>
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
        <source>The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work.</source>
        <translation>حزمة اللغة «{pack}» تالفة. ثبّتها من جديد من ملفها؛ وإن كانت قد أتت مع راوي فثبّت راوي من جديد. حزمك الأخرى ما زالت تعمل.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work.</source>
        <translation>ليس «{name}» حزمة لغة، أو هو تالف. احصل عليه من مصدره مرة أخرى. حزمك الأخرى ما زالت تعمل.</translation>
    </message>
    <message>
        <source>There is no language pack “{pack}” here. Look at the list of packs for its name.</source>
        <translation>لا توجد هنا حزمة لغة باسم «{pack}». ابحث عن اسمها في قائمة الحزم.</translation>
    </message>
    <message>
        <source>“{pack}” may be any of several packs: {names}. Say which one.</source>
        <translation>قد يعني الاسم «{pack}» أيا من عدة حزم: {names}. حدد واحدة منها.</translation>
    </message>
    <message>
        <source>The pack “{pack}” comes with Rawi and cannot be removed.</source>
        <translation>الحزمة «{pack}» تأتي مع راوي ولا تمكن إزالتها.</translation>
    </message>
    <message>
        <source>The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings.</source>
        <translation>تعذرت قراءة قائمة الحزم من {host}، والسبب: {reason}. تحقق من الشبكة، أو اختر عنوانا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The download from {host} stopped ({reason}). Ask for it again: it goes on where it was.</source>
        <translation>توقف التنزيل من {host}، والسبب: {reason}. اطلبه مرة أخرى فيكمل من حيث توقف.</translation>
    </message>
    <message>
        <source>“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else.</source>
        <translation>وصل «{name}» تالفا أو مخالفا لما وعد به مصدره، فلم يُثبّت. اطلبه مرة أخرى، أو احصل عليه من مكان آخر.</translation>
    </message>
    <message>
        <source>“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages.</source>
        <translation>لم يُحفظ «{term}». يجب أن يكون في المصطلح وفي ما يقابله حروف أو أرقام، وألا يزيد كل منهما على 200 حرف، وأن تختلف لغتاهما.</translation>
    </message>
    <message>
        <source>“{word}” was not kept. A word and how it is said need letters or digits, at most 200 characters each.</source>
        <translation>لم تُحفظ «{word}». تحتاج الكلمة ونطقها إلى حروف أو أرقام، ولكل منهما ٢٠٠ محرف على الأكثر.</translation>
    </message>
    <message>
        <source>The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar.</source>
        <translation>لا يذكر القاموس «{name}» لغتيه. ثبّته بالأمر «rawi packs install» واذكر معه لغتيه، مثل ‎--from en --to ar.</translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation>هذه الكلمة ليست في القاموس: «{word}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again.</source>
        <translation>ليس «{name}» صوتا من أصوات Piper، أو هو تالف. احصل عليه وعلى الملف ‎.onnx.json الذي بجواره من مصدرهما مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak.</source>
        <translation>الصوت «{name}» من أصوات Piper، لكن نوعه ({kind}) لا يستطيع راوي قراءته. اختر صوتا يأخذ نطقه من eSpeak.</translation>
    </message>
    <message>
        <source>There is no voice “{name}” here. Look at the list of voices for its name.</source>
        <translation>لا يوجد هنا صوت باسم «{name}». ابحث عن اسمه في قائمة الأصوات.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done.</source>
        <translation>لا صوت للغة {language} على هذا الحاسوب، فتُتخطى جملها. «الأصوات» في قائمة «استماع» تبيّن ما يمكن عمله.</translation>
    </message>
    <message>
        <source>This book is a recording. Where it has no text, times stand in its place: play them in the window to hear it. Rawi cannot make a sound file of it.</source>
        <translation>هذا الكتاب تسجيل. حيث لا يوجد نص تقف أوقات مكانه: شغّلها في النافذة لتسمعه. لا يستطيع راوي أن يصنع منه ملفًا صوتيًا.</translation>
    </message>
    <message>
        <source>A part of this book’s own recording cannot be played; a voice reads it instead.</source>
        <translation>لا يمكن تشغيل جزء من تسجيل هذا الكتاب؛ يقرؤه صوت بدلًا منه.</translation>
    </message>
    <message>
        <source>No sound device can be used: none is connected, or another program keeps it busy. Reading goes on in silence, and aloud as soon as there is one.</source>
        <translation>لا يمكن استخدام أي جهاز صوت: لا جهاز متصل، أو أن برنامجًا آخر يشغله. تستمر القراءة صامتة، وبصوت حالما يوجد جهاز.</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading has paused where you last heard it; connect a device, and Play goes on there.</source>
        <translation>انقطع جهاز الصوت. توقفت القراءة مؤقتًا حيث سمعتها آخر مرة؛ صِل جهازًا، ويتابع «تشغيل» من هناك.</translation>
    </message>
    <message>
        <source>There is a sound device again. Where reading has paused, Play goes on.</source>
        <translation>عاد جهاز صوت. حيث توقفت القراءة مؤقتًا يتابع «تشغيل».</translation>
    </message>
    <message>
        <source>The download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>تعذر تشغيل الصوت. ثبّت راوي من جديد لإصلاحه.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu ({key}), shows what is missing and how to get it.</source>
        <translation>لا توجد حزمة لغة مثبتة من {source} إلى {target}، فيبقى المقال كما هو. «حزم اللغات» في قائمة «لغة» ({key}) تبيّن ما ينقص وكيف تحصل عليه.</translation>
    </message>
    <message>
        <source>There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu ({key}).</source>
        <translation>لا يوجد قاموس من {source} إلى {target}. ثبّت قاموسا من «حزم اللغات» في قائمة «لغة» ({key}).</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>ليس هنا ما يُقرأ بصوت.</translation>
    </message>
    <message>
        <source>Firefox Translations needs a newer processor (with AVX2) than this computer has. Install an Argos Translate pack for these languages, which does without; Rawi then uses it by itself.</source>
        <translation>تحتاج Firefox Translations إلى معالج أحدث (فيه AVX2) مما في هذا الحاسوب. ثبّت لهاتين اللغتين حزمة Argos Translate التي لا تحتاج إليه، وسيستخدمها راوي من تلقاء نفسه.</translation>
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
        <translation>تعذرت كتابة «{name}»، والسبب: {reason}. اختر مجلدا آخر أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound.</source>
        <translation>لا يستطيع راوي كتابة ملف بلاحقة «{name}»، أو أنه ملف المقال نفسه. اختر اسما آخر ينتهي بـ ‎.epub أو ‎.html أو ‎.txt أو ‎.md أو ‎.json للنص، أو بـ ‎.m4b أو ‎.mp3 أو ‎.opus أو ‎.wav أو ‎.epub للصوت.</translation>
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
        <source>The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that.</source>
        <translation>المكتبة «{name}» محمية من الكتابة: يمكنك قراءة ما فيها، لكن لن يُحفظ فيها شيء جديد ولا موضعك. اسمح بالكتابة في مجلدها لتغيير ذلك.</translation>
    </message>
    <message>
        <source>Another Rawi is using the library right now. Wait a moment, then try again.</source>
        <translation>نسخة أخرى من راوي تستعمل المكتبة الآن. انتظر لحظة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole backup of a Rawi library. Your library was not changed.</source>
        <translation>ليس «{name}» نسخة احتياطية كاملة من مكتبة راوي. لم تتغير مكتبتك.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed.</source>
        <translation>القرص ممتلئ، فتعذرت كتابة «{name}». أفرغ بعض المساحة ثم حاول من جديد؛ لم يتغير شيء مما هو محفوظ.</translation>
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
    <message numerus="yes">
        <source>“{name}” holds %n articles. Import it, and each of them will be in your library.</source>
        <translation>
            <numerusform>«{name}» لا يحوي مقالات.</numerusform>
            <numerusform>«{name}» يحوي مقالًا واحدًا. استورده ليكون في مكتبتك.</numerusform>
            <numerusform>«{name}» يحوي مقالين. استورده ليكون كل منهما في مكتبتك.</numerusform>
            <numerusform>«{name}» يحوي %n مقالات. استورده ليكون كل منها في مكتبتك.</numerusform>
            <numerusform>«{name}» يحوي %n مقالًا. استورده ليكون كل منها في مكتبتك.</numerusform>
            <numerusform>«{name}» يحوي %n مقال. استورده ليكون كل منها في مكتبتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the file could not be read and are shown as �.</source>
        <translation>
            <numerusform>قُرئت كل محارف الملف، وما تعذّر يظهر هكذا: �.</numerusform>
            <numerusform>تعذّرت قراءة محرف واحد من الملف ويظهر هكذا: �.</numerusform>
            <numerusform>تعذّرت قراءة محرفين من الملف ويظهران هكذا: �.</numerusform>
            <numerusform>تعذّرت قراءة %n محارف من الملف وتظهر هكذا: �.</numerusform>
            <numerusform>تعذّرت قراءة %n محرفًا من الملف وتظهر هكذا: �.</numerusform>
            <numerusform>تعذّرت قراءة %n محرف من الملف وتظهر هكذا: �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file are missing or damaged; everything else is here.</source>
        <translation>
            <numerusform>لا ينقص من الملف شيء؛ كل شيء هنا.</numerusform>
            <numerusform>جزء واحد من الملف مفقود أو تالف؛ وكل ما عداه هنا.</numerusform>
            <numerusform>جزءان من الملف مفقودان أو تالفان؛ وكل ما عداهما هنا.</numerusform>
            <numerusform>%n أجزاء من الملف مفقودة أو تالفة؛ وكل ما عداها هنا.</numerusform>
            <numerusform>%n جزءًا من الملف مفقودة أو تالفة؛ وكل ما عداها هنا.</numerusform>
            <numerusform>%n جزء من الملف مفقودة أو تالفة؛ وكل ما عداها هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures that could not be read.</source>
        <translation>
            <numerusform>قُرئت كل الصفحات.</numerusform>
            <numerusform>صفحة واحدة هي صورة تعذّرت قراءتها.</numerusform>
            <numerusform>صفحتان هما صورتان تعذّرت قراءتهما.</numerusform>
            <numerusform>%n صفحات هي صور تعذّرت قراءتها.</numerusform>
            <numerusform>%n صفحة هي صور تعذّرت قراءتها.</numerusform>
            <numerusform>%n صفحة هي صور تعذّرت قراءتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n zero characters, shown as ␀; it may be damaged.</source>
        <translation>
            <numerusform>في الملف محارف صفرية تظهر هكذا: ␀؛ قد يكون تالفًا.</numerusform>
            <numerusform>في الملف محرف صفري واحد يظهر هكذا: ␀؛ قد يكون تالفًا.</numerusform>
            <numerusform>في الملف محرفان صفريان يظهران هكذا: ␀؛ قد يكون تالفًا.</numerusform>
            <numerusform>في الملف %n محارف صفرية تظهر هكذا: ␀؛ قد يكون تالفًا.</numerusform>
            <numerusform>في الملف %n محرفًا صفريًا تظهر هكذا: ␀؛ قد يكون تالفًا.</numerusform>
            <numerusform>في الملف %n محرف صفري تظهر هكذا: ␀؛ قد يكون تالفًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>
            <numerusform>في النص علامات خفية تغيّر اتجاه الحروف؛ قد لا يُقرأ كما كُتب.</numerusform>
            <numerusform>في النص علامة خفية واحدة تغيّر اتجاه الحروف؛ قد لا يُقرأ كما كُتب.</numerusform>
            <numerusform>في النص علامتان خفيتان تغيّران اتجاه الحروف؛ قد لا يُقرأ كما كُتب.</numerusform>
            <numerusform>في النص %n علامات خفية تغيّر اتجاه الحروف؛ قد لا يُقرأ كما كُتب.</numerusform>
            <numerusform>في النص %n علامة خفية تغيّر اتجاه الحروف؛ قد لا يُقرأ كما كُتب.</numerusform>
            <numerusform>في النص %n علامة خفية تغيّر اتجاه الحروف؛ قد لا يُقرأ كما كُتب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>الاستماع</translation>
    </message>
    <message>
        <source>Low vision</source>
        <translation>ضعف البصر</translation>
    </message>
    <message>
        <source>colours as the system, usual size, stops after an article</source>
        <translation>الألوان كالنظام، الحجم المعتاد، يتوقف بعد المقال</translation>
    </message>
    <message>
        <source>problems are spoken, goes on with the next article</source>
        <translation>تُقال المشكلات، ويتابع بالمقال التالي</translation>
    </message>
    <message>
        <source>high contrast, dark, letters twice as large</source>
        <translation>تباين عالٍ داكن، والحروف ضعف حجمها</translation>
    </message>
    <message>
        <source>What you had before</source>
        <translation>ما كان لديك من قبل</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات الشخصية</translation>
    </message>
    <message>
        <source>A profile keeps how Rawi looks and speaks: theme, size, view, voices, speed, announcements. Your folders, languages and limits stay as they are.</source>
        <translation>يحفظ الملف الشخصي كيف يظهر راوي ويتكلم: السمة والحجم والعرض والأصوات والسرعة والإعلانات. تبقى مجلداتك ولغاتك وحدودك كما هي.</translation>
    </message>
    <message>
        <source>Change &amp;to it</source>
        <translation>الا&amp;نتقال إليه</translation>
    </message>
    <message>
        <source>&amp;Save the present settings</source>
        <translation>حفظ الإعدادات ال&amp;حالية</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>الملف الشخصي: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>أُعيدت تسميته: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”? Your present settings stay as they are.</source>
        <translation>أتريد حذف الملف الشخصي «{name}»؟ تبقى إعداداتك الحالية كما هي.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>اكتب اسمًا أولًا.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>يوجد ملف شخصي باسم «{name}». اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>pronunciations</name>
    <message>
        <source>Pronunciations</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>نطق كلمة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>تُنطق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>الحروف الكبيرة</translation>
    </message>
    <message>
        <source>In ordinary letters, as it sounds</source>
        <translation>بحروف عادية كما تُسمع</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Only with the same capital and small letters</source>
        <translation>فقط بالحروف الكبيرة والصغيرة نفسها</translation>
    </message>
    <message>
        <source>count</source>
        <translation>تُميَّز</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>لا تُميَّز</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>يجري تشغيل الصوت</translation>
    </message>
    <message>
        <source>{word} is said as {said} ({language})</source>
        <translation>{word} تُنطق {said} ({language})</translation>
    </message>
    <message>
        <source>{word}, with these capitals, is said as {said} ({language})</source>
        <translation>{word}، بهذه الحروف الكبيرة، تُنطق {said} ({language})</translation>
    </message>
    <message>
        <source>Kept: {pronunciation}</source>
        <translation>حُفظ: {pronunciation}</translation>
    </message>
    <message>
        <source>Pronunciations removed: {count}</source>
        <translation>ما أُزيل من النطق: {count}</translation>
    </message>
    <message>
        <source>You have no pronunciations yet. Words that you add are said as you write them, in Rawi and in what you save.</source>
        <translation>ليس لديك نطق محفوظ بعد. الكلمات التي تضيفها تُنطق كما تكتبها، في راوي وفي ما تحفظه.</translation>
    </message>
    <message>
        <source>Pronunciations: {shown} of {count}</source>
        <translation>النطق: {shown} من {count}</translation>
    </message>
    <message>
        <source>“{word}” has no pronunciation of yours ({language}).</source>
        <translation>ليس لـ«{word}» نطق منك ({language}).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the address was not found; perhaps there is no network</source>
        <translation>لم يوجد العنوان؛ ربما لا توجد شبكة</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>لا أحد يجيب هناك</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>لم يصل جواب في الوقت المناسب</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>its certificate is not trusted: it may be another computer than it says</source>
        <translation>شهادة الخادم غير موثوقة، فقد يكون حاسوبا آخر غير الذي يدّعي أنه هو</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>تعذر إجراء اتصال آمن</translation>
    </message>
    <message>
        <source>it sends Rawi on to {detail}, which you were not asked about</source>
        <translation>يحيل الخادم إلى {detail}، ولم تُسأل عنه</translation>
    </message>
    <message>
        <source>the server answered with error {detail}</source>
        <translation>أجاب الخادم بالخطأ {detail}</translation>
    </message>
    <message>
        <source>you were not asked about this host</source>
        <translation>لم تُسأل عن هذا الخادم</translation>
    </message>
    <message>
        <source>what came is no list of packs</source>
        <translation>ما وصل ليس قائمة حزم</translation>
    </message>
    <message>
        <source>it is too large for a list of packs</source>
        <translation>حجم ما وصل أكبر من حجم قائمة حزم</translation>
    </message>
</context>
<context>
    <name>self test</name>
    <message>
        <source>Open</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>قارئ الشاشة</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم يجرب</translation>
    </message>
    <message>
        <source>sections with a heading: {count}</source>
        <translation>أقسام لها عنوان: {count}</translation>
    </message>
    <message>
        <source>sentences translated into {language}: {count}</source>
        <translation>جمل ترجمت إلى {language}: {count}</translation>
    </message>
    <message>
        <source>{seconds} s of sound, words with their times: {count}</source>
        <translation>{seconds} ث من الصوت، كلمات معروفة الوقت: {count}</translation>
    </message>
    <message>
        <source>{size} bytes, read back</source>
        <translation>{size} بايت، قرئت من جديد</translation>
    </message>
    <message>
        <source>articles stored, found and read again: {count}</source>
        <translation>مقالات خزنت ووجدت وقرئت من جديد: {count}</translation>
    </message>
    <message>
        <source>objects with a role and a name: {count}</source>
        <translation>عناصر لها دور واسم: {count}</translation>
    </message>
    <message>
        <source>letters drawn: {count}</source>
        <translation>حروف رسمت: {count}</translation>
    </message>
    <message>
        <source>“{text}” is missing</source>
        <translation>«{text}» غير موجود</translation>
    </message>
    <message>
        <source>it was taken for a file of another kind: {name}</source>
        <translation>عُد ملفا من نوع آخر: {name}</translation>
    </message>
    <message>
        <source>it was taken for {language}, or its direction is wrong</source>
        <translation>عُدت لغته {language}، أو اتجاهه خاطئ</translation>
    </message>
    <message>
        <source>headings found: {count}, wanted: {total}</source>
        <translation>عناوين وُجدت: {count}، المطلوب: {total}</translation>
    </message>
    <message>
        <source>{name}: {count} found, {total} wanted</source>
        <translation>{name}: وُجد {count}، المطلوب {total}</translation>
    </message>
    <message>
        <source>no pack installed</source>
        <translation>لا توجد حزمة مثبتة</translation>
    </message>
    <message>
        <source>no pack for {language} installed</source>
        <translation>لا توجد حزمة مثبتة للغة {language}</translation>
    </message>
    <message>
        <source>sentences that stayed as they were: {count} of {total}</source>
        <translation>جمل بقيت كما هي: {count} من {total}</translation>
    </message>
    <message>
        <source>the number {text} is lost in the translation</source>
        <translation>فُقد الرقم {text} في الترجمة</translation>
    </message>
    <message>
        <source>this voice comes with Rawi but is not here; install Rawi again</source>
        <translation>هذا الصوت يأتي مع راوي لكنه غير موجود؛ ثبّت راوي من جديد</translation>
    </message>
    <message>
        <source>no voice of this kind is installed</source>
        <translation>لا يوجد صوت مثبت من هذا النوع</translation>
    </message>
    <message>
        <source>nothing can be heard</source>
        <translation>لا يُسمع شيء</translation>
    </message>
    <message>
        <source>{seconds} s of sound do not fit this sentence</source>
        <translation>{seconds} ث من الصوت لا تناسب هذه الجملة</translation>
    </message>
    <message>
        <source>words with a time: {count} of {total}</source>
        <translation>كلمات معروفة الوقت: {count} من {total}</translation>
    </message>
    <message>
        <source>the times of the words are out of order</source>
        <translation>أوقات الكلمات غير مرتبة</translation>
    </message>
    <message>
        <source>the words do not cover the sound</source>
        <translation>الكلمات لا تغطي الصوت</translation>
    </message>
    <message>
        <source>“{text}” cannot be heard</source>
        <translation>لا يُسمع «{text}»</translation>
    </message>
    <message>
        <source>{seconds} s of sound in the file, {total} s were spoken</source>
        <translation>في الملف {seconds} ث من الصوت، ونُطقت {total} ث</translation>
    </message>
    <message>
        <source>“{text}” came back changed</source>
        <translation>عاد «{text}» متغيرا</translation>
    </message>
    <message>
        <source>searching does not find “{text}”</source>
        <translation>البحث لا يجد «{text}»</translation>
    </message>
    <message>
        <source>what was taken out is still there</source>
        <translation>ما أُخرج ما زال موجودا</translation>
    </message>
    <message>
        <source>{text} has no name</source>
        <translation>{text} بلا اسم</translation>
    </message>
    <message>
        <source>no font draws these: {text}</source>
        <translation>لا خط يرسم هذه: {text}</translation>
    </message>
    <message>
        <source>it failed inside: {reason}</source>
        <translation>فشل من الداخل: {reason}</translation>
    </message>
    <message>
        <source>EPUB that speaks</source>
        <translation>كتاب EPUB ناطق</translation>
    </message>
    <message>
        <source>voices of the system</source>
        <translation>أصوات النظام</translation>
    </message>
    <message>
        <source>Rawi does not work as it should. Broken: {count}</source>
        <translation>راوي لا يعمل كما ينبغي. المعطل: {count}</translation>
    </message>
    <message>
        <source>Rawi works. Not tried, because it is not installed: {count}</source>
        <translation>راوي يعمل. لم يجرب لأنه غير مثبت: {count}</translation>
    </message>
    <message>
        <source>Rawi works.</source>
        <translation>راوي يعمل.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>جار الاختبار</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
</context>
<context>
    <name>self voicing</name>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>menu button</source>
        <translation>زر قائمة</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>مربع تأشير</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>شريط منزلق</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>مربع حوار</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>مربع نص</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة عناصر</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>عنصر قائمة</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة تبويب</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات تبويب</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>زر اختيار</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>toolbar</source>
        <translation>شريط أدوات</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>مؤشَّر</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>غير مؤشَّر</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>مؤشَّر جزئيا</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>not pressed</source>
        <translation>غير مضغوط</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>موسَّع</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>tab key</source>
        <translation>مفتاح Tab</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>شَرطة</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>علامة تنصيص</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>فتح قوس</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>إغلاق قوس</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>المستوى {level}</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <translation>عنوان من المستوى {level}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>capital {letter}</source>
        <translation>حرف كبير {letter}</translation>
    </message>
    <message>
        <source>hidden character</source>
        <translation>حرف مخفي</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>حُذف {text}</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number} بالمئة</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs. {key} lets it be silent again.</source>
        <translation>راوي ينطق قوائمه ومربعات حواره. {key} يُسكته من جديد.</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs no more.</source>
        <translation>لم يعد راوي ينطق قوائمه ومربعات حواره.</translation>
    </message>
    <message>
        <source>A screen reader is running and speaks the menus and dialogs. Rawi will do it when there is none.</source>
        <translation>يعمل الآن قارئ شاشة وينطق القوائم ومربعات الحوار. وسينطقها راوي حين لا يعمل قارئ شاشة.</translation>
    </message>
    <message>
        <source>Press {key} to have Rawi speak its menus and dialogs.</source>
        <translation>اضغط {key} لينطق راوي قوائمه ومربعات حواره.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Your colour of the text</source>
        <translation>لون النص الذي تختاره</translation>
    </message>
    <message>
        <source>Your colour of the background</source>
        <translation>لون الخلفية الذي تختاره</translation>
    </message>
    <message>
        <source>Your colour behind what is read aloud</source>
        <translation>اللون الذي تختاره خلف ما يُقرأ بصوت</translation>
    </message>
    <message>
        <source>Your colour of links</source>
        <translation>لون الروابط الذي تختاره</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>حجم النص بالمئة</translation>
    </message>
    <message>
        <source>Size of menus, buttons and lists in percent</source>
        <translation>حجم القوائم والأزرار بالمئة</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>خط النص</translation>
    </message>
    <message>
        <source>Thickness of the letters</source>
        <translation>سُمك الحروف</translation>
    </message>
    <message>
        <source>Height of a line in percent</source>
        <translation>ارتفاع السطر بالمئة</translation>
    </message>
    <message>
        <source>Space between letters, in hundredths of their size</source>
        <translation>المسافة بين الحروف، بأجزاء من مئة من حجمها</translation>
    </message>
    <message>
        <source>More space between words, in hundredths of the letters&apos; size</source>
        <translation>مسافة إضافية بين الكلمات، بأجزاء من مئة من حجم الحروف</translation>
    </message>
    <message>
        <source>Space between paragraphs, in hundredths of the letters&apos; size</source>
        <translation>المسافة بين الفقرات، بأجزاء من مئة من حجم الحروف</translation>
    </message>
    <message>
        <source>Characters in a line, at most</source>
        <translation>عدد الحروف في السطر، على الأكثر</translation>
    </message>
    <message>
        <source>Lines end under each other (justified)</source>
        <translation>نهايات الأسطر متحاذية (ضبط الجانبين)</translation>
    </message>
    <message>
        <source>How the sentence is marked that is read aloud</source>
        <translation>طريقة تمييز الجملة التي تُقرأ بصوت</translation>
    </message>
    <message>
        <source>Show your highlights and bookmarks in the text</source>
        <translation>إظهار نصوصك المميزة وإشاراتك المرجعية في النص</translation>
    </message>
    <message>
        <source>Dim everything but</source>
        <translation>تعتيم كل شيء ما عدا</translation>
    </message>
    <message>
        <source>A ruler above and below the line that is read</source>
        <translation>مسطرة فوق السطر الذي يُقرأ وتحته</translation>
    </message>
    <message>
        <source>The sentence once more below the text, magnified</source>
        <translation>الجملة مرة أخرى تحت النص، مكبرة</translation>
    </message>
    <message>
        <source>Size of the magnified sentence, in percent of the text</source>
        <translation>حجم الجملة المكبرة بالمئة من حجم النص</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>لا شيء يتحرك أو يومض من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Language of Rawi</source>
        <translation>لغة راوي</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>الترجمة بواسطة</translation>
    </message>
    <message>
        <source>Translate with more care, which takes longer (Argos Translate)</source>
        <translation>ترجمة بعناية أكثر، وتستغرق وقتا أطول (Argos Translate)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>سرعة الصوت</translation>
    </message>
    <message>
        <source>Length of the pauses, times the usual</source>
        <translation>طول الوقفات بالنسبة إلى المعتاد</translation>
    </message>
    <message>
        <source>Announce while reading aloud</source>
        <translation>الإعلان أثناء القراءة</translation>
    </message>
    <message>
        <source>Read aloud what pictures show</source>
        <translation>قراءة ما تعرضه الصور بصوت عال</translation>
    </message>
    <message>
        <source>A quiet sound before a marked sentence</source>
        <translation>نغمة خافتة قبل الجملة التي عليها علامة شك</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>إظهار ما يخص الموقع</translation>
    </message>
    <message>
        <source>Single letters, digits and brackets jump in the text</source>
        <translation>القفز في النص بحرف أو رقم أو قوس واحد</translation>
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
        <source>Rawi speaks its menus, dialogs and lists where no screen reader runs</source>
        <translation>نطق قوائم راوي ومربعات حواره وكل ما يعرضه فيها حين لا يعمل قارئ شاشة</translation>
    </message>
    <message>
        <source>Speed at which Rawi speaks menus and dialogs</source>
        <translation>سرعة نطق القوائم ومربعات الحوار</translation>
    </message>
    <message>
        <source>Speak what is typed</source>
        <translation>نطق ما يُكتب</translation>
    </message>
    <message>
        <source>Let a plain voice begin while a natural one loads</source>
        <translation>البدء بصوت بسيط ريثما يُحمّل الصوت الطبيعي</translation>
    </message>
    <message>
        <source>After an article, go on with the next unread one</source>
        <translation>بعد المقال تُتابَع القراءة بالتالي غير المقروء</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds without progress (from the next start)</source>
        <translation>ترك الملف بعد هذه الثواني بلا تقدم (من التشغيل القادم)</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds in all (from the next start)</source>
        <translation>ترك الملف بعد هذه الثواني إجمالا (من التشغيل القادم)</translation>
    </message>
    <message>
        <source>Megabytes of memory to open a file with (from the next start)</source>
        <translation>ذاكرة فتح الملف بالميغابايت (من التشغيل القادم)</translation>
    </message>
    <message>
        <source>Megabytes that an opened file may have (from the next start)</source>
        <translation>أقصى حجم للملف بعد فتحه بالميغابايت (من التشغيل القادم)</translation>
    </message>
    <message>
        <source>Folder whose new files are added to the library</source>
        <translation>مجلد تُضاف ملفاته الجديدة إلى المكتبة</translation>
    </message>
    <message>
        <source>List of Argos packs: another address or folder</source>
        <translation>قائمة حزم Argos: عنوان آخر أو مجلد</translation>
    </message>
    <message>
        <source>List of Firefox packs: another address or folder</source>
        <translation>قائمة حزم Firefox: عنوان آخر أو مجلد</translation>
    </message>
    <message>
        <source>Only pictures</source>
        <translation>الصور فقط</translation>
    </message>
    <message>
        <source>Headings, quotes, lists, tables, pictures and your highlights</source>
        <translation>العناوين والاقتباسات والقوائم والجداول والصور ونصوصك المميزة</translation>
    </message>
    <message>
        <source>Also links, footnotes, rows and columns</source>
        <translation>الروابط والحواشي والصفوف والأعمدة أيضًا</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>بلا تعتيم</translation>
    </message>
    <message>
        <source>Each character</source>
        <translation>كل حرف</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>كل كلمة</translation>
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
        <source>Sepia</source>
        <translation>بني داكن (سيبيا)</translation>
    </message>
    <message>
        <source>Soft: little glare, less contrast (4.5 to 1)</source>
        <translation>هادئ: وهج قليل وتباين أقل (٤٫٥ إلى ١)</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عال، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عال، داكن</translation>
    </message>
    <message>
        <source>High contrast, yellow on black</source>
        <translation>تباين عال، أصفر على أسود</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>ألوانك</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>A coloured ground</source>
        <translation>خلفية ملونة</translation>
    </message>
    <message>
        <source>A thick line under it</source>
        <translation>خط سميك تحتها</translation>
    </message>
    <message>
        <source>A frame around it</source>
        <translation>إطار حولها</translation>
    </message>
    <message>
        <source>Text and background changed for each other</source>
        <translation>تبديل لون النص ولون الخلفية أحدهما بالآخر</translation>
    </message>
    <message>
        <source>Rawi now speaks {language}</source>
        <translation>لغة راوي الآن: {language}</translation>
    </message>
    <message>
        <source>The better one that is installed</source>
        <translation>أفضل محرك مثبت</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>There is no translation here to copy yet. {key} translates the article.</source>
        <translation>لا ترجمة هنا بعد لتُنسخ. {key} يترجم المقال.</translation>
    </message>
    <message>
        <source>Copied with its label. Sentences: {count}.</source>
        <translation>نُسخت الترجمة ومعها سطر تعريفها. عدد الجمل: {count}.</translation>
    </message>
    <message>
        <source>Machine translation from {source} by Rawi with {engine}, not checked by a person.</source>
        <translation>ترجمة آلية من {source} أنجزها راوي بواسطة {engine}، ولم يراجعها إنسان.</translation>
    </message>
    <message>
        <source>Sentences to check against the original (⚠): {count}.</source>
        <translation>جمل تنبغي مراجعتها مع الأصل (⚠): {count}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Looking into the library</source>
        <translation>جار النظر في المكتبة</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>How it looks</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Help for the eye</source>
        <translation>مساعدة العين</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>إبقاء طريقة العرض هذه</translation>
    </message>
    <message>
        <source>Back to the look before</source>
        <translation>العودة إلى طريقة العرض السابقة</translation>
    </message>
    <message>
        <source>The usual look</source>
        <translation>طريقة العرض المعتادة</translation>
    </message>
    <message>
        <source>Contrast with the background: text {text} to 1, links {link} to 1.</source>
        <translation>التباين مع الخلفية: النص {text} إلى ١، الروابط {link} إلى ١.</translation>
    </message>
    <message>
        <source>This is hard to read: {least} to 1 is the least that most people need.</source>
        <translation>هذا تصعب قراءته: {least} إلى ١ هو أقل ما يحتاج إليه معظم الناس.</translation>
    </message>
    <message>
        <source>With little sight {good} to 1 or more is better.</source>
        <translation>مع ضعف البصر يكون {good} إلى ١ أو أكثر أفضل.</translation>
    </message>
    <message>
        <source>Not on this computer: {fonts}. They come with “python3 packaging/fonts.py” (npm and a network are needed), or from the system: on Debian and Ubuntu the package fonts-opendyslexic.</source>
        <translation>غير موجود على هذا الحاسوب: {fonts}. يأتي بالأمر «python3 packaging/fonts.py» (ويلزم npm والشبكة)، أو من النظام: في Debian وUbuntu الحزمة fonts-opendyslexic.</translation>
    </message>
    <message>
        <source>This font has no medium letters: bold ones are shown.</source>
        <translation>ليست في هذا الخط حروف متوسطة السُمك: تظهر الحروف العريضة.</translation>
    </message>
    <message>
        <source>Nothing is dimmed</source>
        <translation>لا تعتيم</translation>
    </message>
    <message>
        <source>Dimmed is all but: {part}</source>
        <translation>عُتّم كل شيء ما عدا: {part}</translation>
    </message>
    <message>
        <source>Ruler shown</source>
        <translation>المسطرة ظاهرة</translation>
    </message>
    <message>
        <source>Ruler hidden</source>
        <translation>المسطرة مخفية</translation>
    </message>
    <message>
        <source>The sentence is magnified below the text</source>
        <translation>الجملة مكبرة تحت النص</translation>
    </message>
    <message>
        <source>The sentence is not magnified</source>
        <translation>الجملة غير مكبرة</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>المقال كله</translation>
    </message>
    <message>
        <source>One sentence at a time: arrow keys go on and back</source>
        <translation>جملة واحدة كل مرة: مفاتيح الأسهم تتقدم وترجع</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>جملة واحدة كل مرة</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>الجملة المكبرة</translation>
    </message>
</context>
<context>
    <name>sleeping</name>
    <message>
        <source>Sleep timer</source>
        <translation>مؤقّت النوم</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ا&amp;بدأ</translation>
    </message>
    <message>
        <source>Switch the sleep timer off</source>
        <translation>إيقاف مؤقّت النوم</translation>
    </message>
    <message>
        <source>At the end of the section</source>
        <translation>عند نهاية القسم</translation>
    </message>
    <message>
        <source>At the end of the article</source>
        <translation>عند نهاية المقال</translation>
    </message>
    <message>
        <source>When is the voice to stop? Choose, or type a number of minutes.</source>
        <translation>متى يتوقف الصوت؟ اختر، أو اكتب عدد الدقائق.</translation>
    </message>
    <message>
        <source>The sleep timer is off</source>
        <translation>مؤقّت النوم متوقف</translation>
    </message>
    <message>
        <source>The sleep timer has stopped the voice; your place is kept. Listening again within a minute starts it anew.</source>
        <translation>أوقف مؤقّت النوم الصوت؛ وموضعك محفوظ. إن استمعت من جديد خلال دقيقة بدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>structure</name>
    <message>
        <source>Title</source>
        <translation>عنوان المقال</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>تمهيد</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>عنوان من المستوى {level}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>عنصر قائمة</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة برمجية</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>قصة ذات صلة</translation>
    </message>
    <message>
        <source>Belongs to the site</source>
        <translation>يخص الموقع</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>هذا: {kind}</translation>
    </message>
    <message>
        <source>Structure: one key says what the paragraph at the caret is. {title} title, {standfirst} standfirst, {byline} byline, {first} to {last} heading, {paragraph} paragraph, {quote} quote, {list_item} list item, {furniture} belongs to the site, {related} related story. {undo} undoes, {end} ends.</source>
        <translation>البنية: مفتاح واحد يحدد نوع الفقرة التي عند المؤشر. {title} عنوان المقال، {standfirst} تمهيد، {byline} اسم الكاتب، من {first} إلى {last} عنوان، {paragraph} فقرة، {quote} اقتباس، {list_item} عنصر قائمة، {furniture} يخص الموقع، {related} قصة ذات صلة. {undo} للتراجع، {end} للإنهاء.</translation>
    </message>
    <message>
        <source>The structure is as Rawi found it. {undo} brings your changes back.</source>
        <translation>البنية الآن كما وجدها راوي. {undo} يعيد تغييراتك.</translation>
    </message>
    <message>
        <source>Structure is done; your changes are kept.</source>
        <translation>انتهى وضع البنية؛ وتبقى تغييراتك.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>تمت الإعادة</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>لا شيء لإعادته</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>column {number} of {total}</source>
        <translation>العمود {number} من {total}</translation>
    </message>
    <message>
        <source>row {number} of {total}</source>
        <translation>الصف {number} من {total}</translation>
    </message>
    <message>
        <source>Edge of the table</source>
        <translation>حافة الجدول</translation>
    </message>
    <message>
        <source>The caret is not in a table. T goes to the next one.</source>
        <translation>المؤشر ليس في جدول. حرف T ينتقل إلى الجدول التالي.</translation>
    </message>
</context>
<context>
    <name>takeaway</name>
    <message>
        <source>Book (EPUB)</source>
        <translation>كتاب (EPUB)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>‏JSON، للبرامج</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>حفظ الأصل</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>حفظ الترجمة</translation>
    </message>
    <message>
        <source>Save both languages</source>
        <translation>حفظ اللغتين معا</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;نوع الملف</translation>
    </message>
    <message>
        <source>The article is not translated yet; that is done first where you ask for it.</source>
        <translation>لم يُترجم المقال بعد؛ إن طلبت الترجمة جرت أولا.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>حجم النص بالنقاط</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation>مع ال&amp;صور</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text in points</source>
        <translation>حجم ال&amp;نص بالنقاط</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;الأصل</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>ال&amp;ترجمة</translation>
    </message>
    <message>
        <source>&amp;Both, each paragraph with its translation below</source>
        <translation>الل&amp;غتان معا، كل فقرة وتحتها ترجمتها</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Audiobook with chapters (M4B)</source>
        <translation>كتاب صوتي بفصول (M4B)</translation>
    </message>
    <message>
        <source>MP3 with chapters</source>
        <translation>‏MP3 بفصول</translation>
    </message>
    <message>
        <source>Opus with chapters, the smallest</source>
        <translation>‏Opus بفصول، وهو الأصغر حجما</translation>
    </message>
    <message>
        <source>WAV, for programs that know nothing else</source>
        <translation>‏WAV، لبرامج لا تعرف سواه</translation>
    </message>
    <message>
        <source>Book with text and voice in step (EPUB)</source>
        <translation>كتاب يسير فيه النص والصوت معا (EPUB)</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>حفظ كصوت</translation>
    </message>
    <message>
        <source>Highlight &amp;word by word in the book</source>
        <translation>تمييز ال&amp;كلمات واحدة واحدة في الكتاب</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Translate into</source>
        <translation>الترجمة إلى</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>حزم اللغات…</translation>
    </message>
    <message>
        <source>{language} (through {pivot})</source>
        <translation>{language} (عبر {pivot})</translation>
    </message>
    <message>
        <source>The article is in {language}. Choose what to translate it into.</source>
        <translation>المقال باللغة {language}. اختر اللغة التي يُترجم إليها.</translation>
    </message>
    <message>
        <source>No language pack that translates from {language} is installed.</source>
        <translation>لا توجد حزمة لغة مثبتة تترجم من {language}.</translation>
    </message>
    <message>
        <source>No language pack from {language} to {languages} is installed.</source>
        <translation>لا توجد حزمة لغة مثبتة من {language} إلى {languages}.</translation>
    </message>
    <message>
        <source>Language packs shows how to add one.</source>
        <translation>زر «حزم اللغات» يبيّن كيف تُضاف حزمة.</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>Translated into {language}.</source>
        <translation>تُرجم المقال إلى {language}.</translation>
    </message>
    <message>
        <source>Sentences to doubt: {count}. {next} goes to the next one, {list} lists them, {why} says why.</source>
        <translation>جمل عليها علامة شك: {count}. {next} ينتقل إلى التالية، {list} يعرضها كلها، {why} يذكر السبب.</translation>
    </message>
    <message>
        <source>It went through {pivot}, so more may have been lost on the way.</source>
        <translation>مرت الترجمة عبر {pivot}، فقد يكون ما ضاع في الطريق أكثر.</translation>
    </message>
    <message>
        <source>What is written in {languages} stays as it is: no language pack from there to {target} is installed.</source>
        <translation>النصوص التي لغتها {languages} تبقى كما هي: لا توجد حزمة لغة مثبتة منها إلى {target}.</translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation>أُوقفت الترجمة.</translation>
    </message>
    <message>
        <source>The translation was stopped; the article stays as it is.</source>
        <translation>أُوقفت الترجمة؛ ويبقى المقال كما هو.</translation>
    </message>
    <message>
        <source>What is translated so far stays. {on} goes on, {original} shows the original.</source>
        <translation>ما تُرجم حتى الآن يبقى. {on} يكمل الترجمة، {original} يعرض الأصل.</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>natural</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>basic: guesses vowels</source>
        <translation>محدود: يخمّن الحركات</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>من هذا النظام</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>{language} ({quality})</source>
        <translation>{language} ({quality})</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>Voices for {language}</source>
        <translation>أصوات اللغة {language}</translation>
    </message>
    <message>
        <source>The best one, now {voice}</source>
        <translation>أفضل صوت، وهو الآن {voice}</translation>
    </message>
    <message>
        <source>None: its sentences are passed over</source>
        <translation>لا صوت: تُتخطى جملها</translation>
    </message>
    <message>
        <source>No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.</source>
        <translation>لا يوجد هنا صوت ينطق اللغة {language}. استورد صوتا من أصوات Piper ينطقها، أو دع صوت لغة تُكتب كتابة مشابهة يقرؤها: سيكون نطقه أجنبيا.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Pitch in semitones</source>
        <translation>طبقة الصوت بأنصاف النغمات</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;تجربة الصوت</translation>
    </message>
    <message>
        <source>&amp;Stop the preview</source>
        <translation>إيقاف ال&amp;تجربة</translation>
    </message>
    <message>
        <source>&amp;Import a voice file…</source>
        <translation>ا&amp;ستيراد صوت من ملف…</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>أصوات Piper</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>الإعدادات ال&amp;معتادة</translation>
    </message>
    <message>
        <source>The usual voice, pace, pitch and volume again.</source>
        <translation>عاد الصوت المعتاد بسرعته وطبقته ومستواه.</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation>البحث عن الأصوات</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>استيراد «{name}»</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>إزالة «{name}»</translation>
    </message>
    <message>
        <source>Remove the voice “{name}” from this computer?</source>
        <translation>هل يُزال الصوت «{name}» من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إ&amp;بقاء الصوت</translation>
    </message>
    <message>
        <source>This is how I read your articles to you.</source>
        <translation>هكذا أقرأ لك مقالاتك.</translation>
    </message>
    <message>
        <source>Already there: {voice} ({language}; {licence})</source>
        <translation>موجود من قبل: {voice} ({language}؛ {licence})</translation>
    </message>
    <message>
        <source>Replaced: {voice} ({language}; {licence})</source>
        <translation>حل محل سابقه: {voice} ({language}؛ {licence})</translation>
    </message>
    <message>
        <source>Imported: {voice} ({language}; {licence})</source>
        <translation>استُورد: {voice} ({language}؛ {licence})</translation>
    </message>
    <message>
        <source>Removed: {voice}</source>
        <translation>أُزيل: {voice}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Language of Rawi</source>
        <translation>لغة راوي</translation>
    </message>
    <message>
        <source>By sight or by ear</source>
        <translation>بالبصر أو بالسمع</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Size and colours</source>
        <translation>الحجم والألوان</translation>
    </message>
    <message>
        <source>Languages of your articles</source>
        <translation>لغات مقالاتك</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Rawi opens the articles that you have stored, reads them aloud and translates them, without a network. Choose the language of its menus. Escape skips these steps at any moment; the menu Help has them again.</source>
        <translation>يفتح راوي المقالات التي حفظتها، ويقرؤها بصوت، ويترجمها، من غير اتصال بالشبكة. اختر لغة قوائمه. مفتاح Escape يتخطى هذه الخطوات في أي وقت؛ وتجدها من جديد في قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>How will you use Rawi? By ear, it speaks its menus and dialogs itself wherever no screen reader runs.</source>
        <translation>كيف ستستعمل راوي؟ إذا اخترت السمع نطق بنفسه قوائمه ومربعات حواره حيث لا يعمل قارئ شاشة.</translation>
    </message>
    <message>
        <source>Choose who speaks to you and how fast, and hear it.</source>
        <translation>اختر من يحدّثك وبأي سرعة، واستمع إليه.</translation>
    </message>
    <message>
        <source>Rawi begins with the size and the colours of your system. Change them here if you like; you see it at once.</source>
        <translation>يبدأ راوي بالحجم والألوان التي في نظامك. غيّرها هنا إن شئت؛ ويظهر التغيير فورا.</translation>
    </message>
    <message>
        <source>In which language are your articles, and in which do you want them? Nothing is fetched unless you ask for it.</source>
        <translation>بأي لغة مقالاتك، وبأي لغة تريدها؟ لا يُجلب شيء إلا إذا طلبته.</translation>
    </message>
    <message>
        <source>These keys are enough to begin with. After this, an article shows you what Rawi can do.</source>
        <translation>هذه المفاتيح تكفي للبداية. وبعدها مقال يبيّن لك ما يستطيع راوي فعله.</translation>
    </message>
    <message>
        <source>Welcome to Rawi, step {number} of {total}: {name}</source>
        <translation>مرحبا بك في راوي، الخطوة {number} من {total}: {name}</translation>
    </message>
    <message>
        <source>By &amp;sight</source>
        <translation>بال&amp;بصر</translation>
    </message>
    <message>
        <source>By &amp;ear</source>
        <translation>بال&amp;سمع</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>بهما &amp;معا</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>الساب&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>ا&amp;بدأ القراءة</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>ت&amp;خطي</translation>
    </message>
    <message>
        <source>Your articles are in</source>
        <translation>لغة مقالاتك</translation>
    </message>
    <message>
        <source>You want them in</source>
        <translation>اللغة التي تريدها</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>ما يلزم</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>تنزيل ال&amp;ناقص…</translation>
    </message>
    <message>
        <source>From a &amp;friend&apos;s file or disk…</source>
        <translation>من ملف أو قرص لدى &amp;صديق…</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>معرفة ما يلزم</translation>
    </message>
</context>
</TS>
