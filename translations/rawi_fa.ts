<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>Answering</name>
    <message>
        <source>“{name}” opens once this dialog is closed.</source>
        <translation>«{name}» پس از بسته شدن این گفتگو باز می‌شود.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Save as audio</source>
        <translation>ذخیره به‌صورت صدا</translation>
    </message>
    <message>
        <source>Saving as audio</source>
        <translation>در حال ذخیره به‌صورت صدا</translation>
    </message>
    <message>
        <source>Stopped; no file was written. Saving again goes on from here.</source>
        <translation>متوقف شد؛ فایلی نوشته نشد. ذخیرهٔ دوباره از همین‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>با نام «{name}» ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups of a Rawi library (*{ending})</source>
        <translation>پشتیبان‌های کتابخانهٔ راوی (*{ending})</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>پشتیبان‌گیری از کتابخانه</translation>
    </message>
    <message>
        <source>The library is backed up as “{name}”.</source>
        <translation>پشتیبان کتابخانه با نام «{name}» نوشته شد.</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>در حال پشتیبان‌گیری از کتابخانه</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>پشتیبان‌گیری لغو شد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Backups of a Rawi library (*{ending});;All files (*)</source>
        <translation>پشتیبان‌های کتابخانهٔ راوی (*{ending});;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>بازگردانی کتابخانه</translation>
    </message>
    <message>
        <source>Replace your library by the backup “{name}”?

The library as it is now is kept in a file beside it.</source>
        <translation>پشتیبان «{name}» جای کتابخانهٔ شما را بگیرد؟

کتابخانهٔ کنونی در فایلی کنار آن نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;بازگردانی</translation>
    </message>
    <message>
        <source>&amp;Keep the library</source>
        <translation>&amp;نگه‌داشتن کتابخانه</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>در حال بازگردانی کتابخانه</translation>
    </message>
    <message>
        <source>Restoring was cancelled; your library is as it was.</source>
        <translation>بازگردانی لغو شد؛ کتابخانهٔ شما همان است که بود.</translation>
    </message>
    <message>
        <source>The library of “{name}” is restored.</source>
        <translation>کتابخانهٔ «{name}» بازگردانده شد.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>The usual one</source>
        <translation>همان معمول</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, two each for red, green and blue; empty for the usual colour</source>
        <translation>شش رقم شانزده‌شانزدهی، هر دو رقم برای سرخ، سبز و آبی؛ خالی برای رنگ معمول</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>انتخاب: {name}</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Starting the voice</source>
        <translation>در حال راه‌اندازی صدا</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one; 1 to 6 leads to the next of that level here.</source>
        <translation>بخش‌های مقاله. Enter به یکی می‌رود؛ کلیدهای 1 تا 6 در اینجا به بخش بعدی همان سطح می‌روند.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No article is open</source>
        <translation>مقاله‌ای باز نیست</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Keeping the structure</source>
        <translation>در حال ذخیرهٔ ساختار</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add files…</source>
        <translation>افزودن فایل…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>افزودن پوشه…</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Looking into the library</source>
        <translation>در حال دیدن کتابخانه</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>در حال تغییر مقاله‌ها</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>حذف از کتابخانه</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;نگه‌داشتن</translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation>در حال حذف مقاله‌ها</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Files that could not be added</source>
        <translation>فایل‌هایی که افزوده نشدند</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Looking into the library</source>
        <translation>در حال دیدن کتابخانه</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>در حال خواندن فهرست بسته‌ها</translation>
    </message>
    <message>
        <source>Asking what can be done in each language</source>
        <translation>در حال پرسیدن اینکه در هر زبان چه می‌توان کرد</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>How far read</source>
        <translation>چقدر خوانده شده</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>برداشتن همهٔ صافی‌ها</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>واژه‌های مورد جستجو</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>بستن جستجو</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>بدون پوشه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add files to the library</source>
        <translation>افزودن فایل به کتابخانه</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>افزودن پوشه به کتابخانه</translation>
    </message>
    <message>
        <source>Adding files to the library</source>
        <translation>در حال افزودن فایل‌ها به کتابخانه</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>در حال پاییدن یک پوشه</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping your notes</source>
        <translation>در حال ذخیرهٔ یادداشت‌های شما</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>مجموعه‌ها</translation>
    </message>
    <message>
        <source>Enter adds it. Several are separated by commas.</source>
        <translation>‏Enter آن را می‌افزاید. چند تا را با ویرگول جدا کنید.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>برچسب تازه</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعهٔ تازه</translation>
    </message>
    <message>
        <source>Space ticks or unticks.</source>
        <translation>فاصله علامت می‌زند یا برمی‌دارد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation>در حال راه‌اندازی صدا</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Looking into the library</source>
        <translation>در حال دیدن کتابخانه</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End of the article</source>
        <translation>پایان مقاله</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>متن اصلی</translation>
    </message>
    <message>
        <source>Rawi was open already; this is its window.</source>
        <translation>راوی از پیش باز بود؛ این پنجرهٔ آن است.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>اعلان</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>بستن اعلان</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation>در حال باز کردن {name}</translation>
    </message>
    <message>
        <source>Remembering the place</source>
        <translation>در حال به‌خاطر سپردن جا</translation>
    </message>
</context>
<context>
    <name>PackWork</name>
    <message>
        <source>Stopped; what was not finished is not installed.</source>
        <translation>متوقف شد؛ آنچه تمام نشده بود نصب نشد.</translation>
    </message>
    <message>
        <source>Installing language packs</source>
        <translation>در حال نصب بسته‌های زبان</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>برداشته شد: {pack}</translation>
    </message>
    <message>
        <source>Removing a language pack</source>
        <translation>در حال برداشتن بستهٔ زبان</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>با نام «{name}» ذخیره شد.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>متوقف شد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Saving a language pack</source>
        <translation>در حال ذخیرهٔ بستهٔ زبان</translation>
    </message>
    <message>
        <source>Checking language packs</source>
        <translation>در حال بررسی بسته‌های زبان</translation>
    </message>
    <message>
        <source>The lists are here.</source>
        <translation>فهرست‌ها رسیدند.</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>متوقف شد؛ فهرست‌ها همان‌اند که بودند.</translation>
    </message>
    <message>
        <source>Fetching the lists of packs</source>
        <translation>در حال گرفتن فهرست بسته‌ها</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>متوقف شد. دوباره بخواهید: از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Getting language packs</source>
        <translation>در حال گرفتن بسته‌های زبان</translation>
    </message>
    <message>
        <source>Packs installed: {count}; failed: {failed}.</source>
        <translation>بسته‌های نصب‌شده: {count}؛ ناموفق: {failed}.</translation>
    </message>
    <message>
        <source>{title} is still under way. Wait for it, or cancel it.</source>
        <translation>{title}: هنوز در جریان است. منتظر بمانید یا لغوش کنید.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
</context>
<context>
    <name>PacksRoom</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>در حال خواندن فهرست بسته‌ها</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>در حال دیدن فایل‌ها</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print that elsewhere.</source>
        <translation>این رایانه چاپگری ندارد. به‌صورت PDF ذخیره کنید و جای دیگری چاپ کنید.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>The article is printed.</source>
        <translation>مقاله چاپ شد.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>با نام «{name}» ذخیره شد.</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>در حال چاپ مقاله</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>چاپ لغو شد.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>جستجو در کتابخانه</translation>
    </message>
    <message>
        <source>Down goes to the articles, Alt+Down to words that begin like this.</source>
        <translation>پایین به مقاله‌ها می‌رود، Alt+پایین به واژه‌هایی که چنین آغاز می‌شوند.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جستجو</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>پیشنهادها</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>The usual one</source>
        <translation>همان معمول</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Articles in the library</source>
        <translation>مقاله‌های کتابخانه</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Looking into the library</source>
        <translation>در حال دیدن کتابخانه</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>در حال تغییر مقاله‌ها</translation>
    </message>
</context>
<context>
    <name>StructureRoom</name>
    <message>
        <source>Structure</source>
        <translation>ساختار</translation>
    </message>
</context>
<context>
    <name>TakeawayRoom</name>
    <message>
        <source>Open an article first.</source>
        <translation>نخست مقاله‌ای باز کنید.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>با نام «{name}» ذخیره شد.</translation>
    </message>
    <message>
        <source>Saving the article</source>
        <translation>در حال ذخیرهٔ مقاله</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>لغو شد؛ چیزی نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files</source>
        <translation>همهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>بسته‌های زبان</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>باز کردن مقالهٔ ذخیره‌شده</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Translating into {language}</source>
        <translation>در حال ترجمه به {language}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open…</source>
        <translation>باز کردن…</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>باز کردن یک مقالهٔ ذخیره‌شده</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>باز کردن آنچه کپی شده</translation>
    </message>
    <message>
        <source>Open the text, page, picture or files on the clipboard</source>
        <translation>باز کردن متن، صفحه، تصویر یا فایل‌های روی تخته‌برش</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>پشتیبان‌گیری از کتابخانه…</translation>
    </message>
    <message>
        <source>Write the whole library into one file</source>
        <translation>نوشتن همهٔ کتابخانه در یک فایل</translation>
    </message>
    <message>
        <source>Restore the library…</source>
        <translation>بازگردانی کتابخانه…</translation>
    </message>
    <message>
        <source>Put the library of a backup in the place of yours</source>
        <translation>گذاشتن کتابخانهٔ یک پشتیبان به جای کتابخانهٔ شما</translation>
    </message>
    <message>
        <source>Save the article…</source>
        <translation>ذخیرهٔ مقاله…</translation>
    </message>
    <message>
        <source>Save the original, the translation or both as a book, a page or text</source>
        <translation>ذخیرهٔ متن اصلی، ترجمه یا هر دو به‌صورت کتاب، صفحه یا متن</translation>
    </message>
    <message>
        <source>Save as audio…</source>
        <translation>ذخیره به‌صورت صدا…</translation>
    </message>
    <message>
        <source>Save the article spoken, as an audiobook with chapters or a book with text and voice in step</source>
        <translation>ذخیرهٔ مقالهٔ خوانده‌شده، به‌صورت کتاب صوتی با فصل‌ها یا کتابی که متن و صدایش هم‌گام‌اند</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Print the article in large letters, or save that as PDF</source>
        <translation>چاپ مقاله با حروف درشت، یا ذخیرهٔ آن به‌صورت PDF</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>Change how Rawi looks, speaks and answers</source>
        <translation>تغییر اینکه راوی چگونه دیده می‌شود، سخن می‌گوید و پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Close Rawi; the place is remembered</source>
        <translation>بستن راوی؛ جا به خاطر می‌ماند</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Show your library, or go back to the article</source>
        <translation>نشان دادن کتابخانه، یا بازگشت به مقاله</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>مقالهٔ نخواندهٔ بعدی</translation>
    </message>
    <message>
        <source>Open the next article that you have not begun</source>
        <translation>باز کردن مقالهٔ بعدی که آغاز نکرده‌اید</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>به‌تازگی خوانده</translation>
    </message>
    <message>
        <source>Show the library in the order you last read in it</source>
        <translation>نشان دادن کتابخانه به ترتیب آخرین خواندن‌ها</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>برداشتن همهٔ صافی‌ها</translation>
    </message>
    <message>
        <source>Show every article of the library again</source>
        <translation>نشان دادن دوبارهٔ همهٔ مقاله‌های کتابخانه</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>باز کردن مقاله</translation>
    </message>
    <message>
        <source>Open the chosen article of the library, where its words were found</source>
        <translation>باز کردن مقالهٔ برگزیدهٔ کتابخانه، آنجا که واژه‌هایش پیدا شد</translation>
    </message>
    <message>
        <source>Read the article aloud</source>
        <translation>بلند خواندن مقاله</translation>
    </message>
    <message>
        <source>Open the chosen article of the library and read it aloud at once</source>
        <translation>باز کردن مقالهٔ برگزیدهٔ کتابخانه و بلند خواندن بی‌درنگ آن</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>تمام‌شده یا نه</translation>
    </message>
    <message>
        <source>Mark the article, or those chosen in the library, as finished, or not finished any more</source>
        <translation>علامت زدن مقاله، یا برگزیده‌های کتابخانه، به‌عنوان تمام‌شده یا ناتمام</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>برچسب‌ها…</translation>
    </message>
    <message>
        <source>Change the tags of the article, or of those chosen in the library</source>
        <translation>تغییر برچسب‌های مقاله، یا برگزیده‌های کتابخانه</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>مجموعه‌ها…</translation>
    </message>
    <message>
        <source>Put the article, or those chosen in the library, into collections</source>
        <translation>گذاشتن مقاله، یا برگزیده‌های کتابخانه، در مجموعه‌ها</translation>
    </message>
    <message>
        <source>Delete from the library…</source>
        <translation>حذف از کتابخانه…</translation>
    </message>
    <message>
        <source>Delete the chosen articles of the library, after one question</source>
        <translation>حذف مقاله‌های برگزیدهٔ کتابخانه، پس از یک پرسش</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>افزودن فایل…</translation>
    </message>
    <message>
        <source>Take files into the library without opening them</source>
        <translation>بردن فایل‌ها به کتابخانه بدون باز کردن آن‌ها</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>افزودن پوشه…</translation>
    </message>
    <message>
        <source>Take every file of a folder into the library</source>
        <translation>بردن همهٔ فایل‌های یک پوشه به کتابخانه</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Search for words in this article, or in the library while it is shown</source>
        <translation>جستجوی واژه‌ها در این مقاله، یا در کتابخانه وقتی که نشان داده شده</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>یافتن بعدی</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>جای بعدی که واژه‌ها هستند</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>یافتن قبلی</translation>
    </message>
    <message>
        <source>Place before where the words stand</source>
        <translation>جای قبلی که واژه‌ها هستند</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Go to the list of sections, or back to the text</source>
        <translation>رفتن به فهرست بخش‌ها، یا بازگشت به متن</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>به بخش بعدی</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>بخش قبلی</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>به بخش قبلی</translation>
    </message>
    <message>
        <source>Next section, single key</source>
        <translation>بخش بعدی، تک‌کلید</translation>
    </message>
    <message>
        <source>Previous section, single key</source>
        <translation>بخش قبلی، تک‌کلید</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>عنوان بعدی</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>به عنوان بعدی</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>عنوان قبلی</translation>
    </message>
    <message>
        <source>To the heading before</source>
        <translation>به عنوان قبلی</translation>
    </message>
    <message>
        <source>Next heading of level {level}</source>
        <translation>عنوان بعدی سطح {level}</translation>
    </message>
    <message>
        <source>To the next heading of this level</source>
        <translation>به عنوان بعدی این سطح</translation>
    </message>
    <message>
        <source>Previous heading of level {level}</source>
        <translation>عنوان قبلی سطح {level}</translation>
    </message>
    <message>
        <source>To the heading of this level before</source>
        <translation>به عنوان قبلی این سطح</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>پیوند بعدی</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>به پیوند بعدی</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>پیوند قبلی</translation>
    </message>
    <message>
        <source>To the link before</source>
        <translation>به پیوند قبلی</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>فهرست‌وارهٔ بعدی</translation>
    </message>
    <message>
        <source>To the next list</source>
        <translation>به فهرست‌وارهٔ بعدی</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>فهرست‌وارهٔ قبلی</translation>
    </message>
    <message>
        <source>To the list before</source>
        <translation>به فهرست‌وارهٔ قبلی</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>جدول بعدی</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>به جدول بعدی</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>جدول قبلی</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>به جدول قبلی</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>خانهٔ بعدی</translation>
    </message>
    <message>
        <source>To the next cell of the table; behind the last one, on to the next link or control</source>
        <translation>به خانهٔ بعدی جدول؛ پس از آخرین خانه، به پیوند یا کنترل بعدی</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>خانهٔ قبلی</translation>
    </message>
    <message>
        <source>To the cell before in the table; before the first one, back to the link or control before</source>
        <translation>به خانهٔ قبلی جدول؛ پیش از نخستین خانه، به پیوند یا کنترل قبلی</translation>
    </message>
    <message>
        <source>Next cell of the row</source>
        <translation>خانهٔ بعدی سطر</translation>
    </message>
    <message>
        <source>To the next cell of this row, with the headers of its column</source>
        <translation>به خانهٔ بعدی این سطر، با سرستون‌هایش</translation>
    </message>
    <message>
        <source>Previous cell of the row</source>
        <translation>خانهٔ قبلی سطر</translation>
    </message>
    <message>
        <source>To the cell before in this row, with the headers of its column</source>
        <translation>به خانهٔ قبلی این سطر، با سرستون‌هایش</translation>
    </message>
    <message>
        <source>Next cell of the column</source>
        <translation>خانهٔ بعدی ستون</translation>
    </message>
    <message>
        <source>To the cell below, with the headers of its row</source>
        <translation>به خانهٔ پایین، با سرسطرهایش</translation>
    </message>
    <message>
        <source>Previous cell of the column</source>
        <translation>خانهٔ قبلی ستون</translation>
    </message>
    <message>
        <source>To the cell above, with the headers of its row</source>
        <translation>به خانهٔ بالا، با سرسطرهایش</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>نقل‌قول بعدی</translation>
    </message>
    <message>
        <source>To the next quote</source>
        <translation>به نقل‌قول بعدی</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>نقل‌قول قبلی</translation>
    </message>
    <message>
        <source>To the quote before</source>
        <translation>به نقل‌قول قبلی</translation>
    </message>
    <message>
        <source>Out of the list, table or quote</source>
        <translation>بیرون از فهرست، جدول یا نقل‌قول</translation>
    </message>
    <message>
        <source>To what comes after the list, table or quote that you are in</source>
        <translation>به آنچه پس از فهرست، جدول یا نقل‌قولی می‌آید که در آن هستید</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>تصویر بعدی</translation>
    </message>
    <message>
        <source>To the next picture; Enter enlarges it</source>
        <translation>به تصویر بعدی؛ Enter بزرگش می‌کند</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>تصویر قبلی</translation>
    </message>
    <message>
        <source>To the picture before; Enter enlarges it</source>
        <translation>به تصویر قبلی؛ Enter بزرگش می‌کند</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>واژهٔ مشکوک بعدی</translation>
    </message>
    <message>
        <source>To the next word that was read from a picture and may be wrong</source>
        <translation>به واژهٔ بعدی که از تصویر خوانده شده و شاید نادرست باشد</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>واژهٔ مشکوک قبلی</translation>
    </message>
    <message>
        <source>To the doubtful word before</source>
        <translation>به واژهٔ مشکوک قبلی</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعدی</translation>
    </message>
    <message>
        <source>To the next page of a book or PDF</source>
        <translation>به صفحهٔ بعدی کتاب یا PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>صفحهٔ قبلی</translation>
    </message>
    <message>
        <source>To the page before in a book or PDF</source>
        <translation>به صفحهٔ قبلی کتاب یا PDF</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>رفتن به صفحه…</translation>
    </message>
    <message>
        <source>List the pages of a book or PDF, and go to the one that you type or choose</source>
        <translation>فهرست صفحه‌های کتاب یا PDF و رفتن به صفحه‌ای که می‌نویسید یا برمی‌گزینید</translation>
    </message>
    <message>
        <source>Elements…</source>
        <translation>اجزا…</translation>
    </message>
    <message>
        <source>List headings, links, lists, tables, quotes, pictures, footnotes, bookmarks and marks, and go to one</source>
        <translation>فهرست عنوان‌ها، پیوندها، فهرست‌ها، جدول‌ها، نقل‌قول‌ها، تصویرها، پانوشت‌ها، نشانک‌ها و علامت‌ها، و رفتن به یکی</translation>
    </message>
    <message>
        <source>Back after a jump</source>
        <translation>بازگشت پس از پرش</translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation>به جایی که پیش از آخرین پرش بودید</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>کجا هستم؟</translation>
    </message>
    <message>
        <source>Say the section, the page, how far you are and how long it takes; in the library, all about the chosen article</source>
        <translation>گفتن بخش، صفحه، اینکه تا کجا آمده‌اید و چقدر مانده؛ در کتابخانه، هر آنچه دربارهٔ مقالهٔ برگزیده دانسته است</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>نشانک</translation>
    </message>
    <message>
        <source>Set a bookmark here, or remove it</source>
        <translation>گذاشتن نشانک در اینجا، یا برداشتن آن</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>نشانک بعدی</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>به نشانک بعدی</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>نشانک قبلی</translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation>به نشانک قبلی</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>برجسته کردن</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in the colour used last; remove the highlight that is here</source>
        <translation>برجسته کردن بخش برگزیده یا این جمله با آخرین رنگ؛ برداشتن برجستگی اینجا</translation>
    </message>
    <message>
        <source>Highlight in yellow: dashes below</source>
        <translation>برجسته کردن با زرد: خط‌چین در زیر</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that</source>
        <translation>برجسته کردن بخش برگزیده یا این جمله با این رنگ؛ دادن این رنگ به برجستگی اینجا یا برداشتن آن</translation>
    </message>
    <message>
        <source>Highlight in green: a wave below</source>
        <translation>برجسته کردن با سبز: خط موج‌دار در زیر</translation>
    </message>
    <message>
        <source>Highlight in blue: two lines below</source>
        <translation>برجسته کردن با آبی: دو خط در زیر</translation>
    </message>
    <message>
        <source>Highlight in pink: a thick line below</source>
        <translation>برجسته کردن با صورتی: خط کلفت در زیر</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>نوشتن یادداشت…</translation>
    </message>
    <message>
        <source>Write a note to the bookmark or highlight that is here, or to a new bookmark</source>
        <translation>نوشتن یادداشت برای نشانک یا برجستگی اینجا، یا برای نشانکی تازه</translation>
    </message>
    <message>
        <source>Notes and highlights…</source>
        <translation>یادداشت‌ها و برجستگی‌ها…</translation>
    </message>
    <message>
        <source>List all bookmarks, highlights and notes of the article</source>
        <translation>فهرست همهٔ نشانک‌ها، برجستگی‌ها و یادداشت‌های مقاله</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>ساختار</translation>
    </message>
    <message>
        <source>Say what each paragraph is, with single keys; your changes are remembered</source>
        <translation>گفتن اینکه هر بند چیست، با تک‌کلید؛ تغییرهای شما به خاطر می‌ماند</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>پخش یا مکث</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>بلند خواندن از اینجا، یا مکث</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>شنیدن</translation>
    </message>
    <message>
        <source>Play or pause, in the text</source>
        <translation>پخش یا مکث، در متن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Silence; play goes on at the same place</source>
        <translation>سکوت؛ پخش از همان‌جا ادامه می‌یابد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Silence; the place is kept</source>
        <translation>سکوت؛ جا نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>کندتر</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <translation>کندتر خواندن</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>تندتر</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>تندتر خواندن</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>جملهٔ قبلی</translation>
    </message>
    <message>
        <source>To the sentence before</source>
        <translation>به جملهٔ قبلی</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>جملهٔ بعدی</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>به جملهٔ بعدی</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>بند قبلی</translation>
    </message>
    <message>
        <source>To the paragraph before</source>
        <translation>به بند قبلی</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>بند بعدی</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>به بند بعدی</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>پرش به عقب</translation>
    </message>
    <message>
        <source>To the beginning of this section, then to the one before; without sections, by paragraphs</source>
        <translation>به آغاز این بخش، سپس به بخش قبلی؛ بدون بخش، بند به بند</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>پرش به جلو</translation>
    </message>
    <message>
        <source>To the next section; without sections, to the next paragraph</source>
        <translation>به بخش بعدی؛ بدون بخش، به بند بعدی</translation>
    </message>
    <message>
        <source>Skim</source>
        <translation>مرور سریع</translation>
    </message>
    <message>
        <source>Read only the title, headings and the first sentence of each paragraph, or everything again</source>
        <translation>فقط عنوان مقاله، عنوان‌ها و نخستین جملهٔ هر بند خوانده شود، یا دوباره همه</translation>
    </message>
    <message>
        <source>Sentence by sentence in both languages</source>
        <translation>جمله به جمله به هر دو زبان</translation>
    </message>
    <message>
        <source>Read each sentence in the original and then in its translation, each in its own voice</source>
        <translation>هر جمله به زبان اصلی و سپس ترجمه‌اش خوانده شود، هر یک با صدای خودش</translation>
    </message>
    <message>
        <source>Use the book’s narration</source>
        <translation>استفاده از گویندگی خود کتاب</translation>
    </message>
    <message>
        <source>Hear a book’s own recording where it has one, or a voice instead</source>
        <translation>اگر کتاب ضبط خودش را همراه دارد، آن شنیده شود یا یک صدا</translation>
    </message>
    <message>
        <source>Read the footnote</source>
        <translation>خواندن پانوشت</translation>
    </message>
    <message>
        <source>Say the footnote of this sentence; again for the next one</source>
        <translation>گفتن پانوشت این جمله؛ بار دیگر برای بعدی</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>خواندن بخش برگزیده</translation>
    </message>
    <message>
        <source>Read only what is selected aloud; the place stays</source>
        <translation>بلند خواندن فقط آنچه برگزیده شده؛ جای شما می‌ماند</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>تکرار جمله</translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation>یک بار دیگر خواندن جمله</translation>
    </message>
    <message>
        <source>Sleep timer…</source>
        <translation>زمان‌سنج خواب…</translation>
    </message>
    <message>
        <source>Let the voice stop after some minutes, or at the end of the section or the article</source>
        <translation>صدا پس از چند دقیقه، یا در پایان بخش یا مقاله بایستد</translation>
    </message>
    <message>
        <source>Speak menus and dialogs</source>
        <translation>گفتن منوها و کادرهای گفتگو</translation>
    </message>
    <message>
        <source>Let Rawi speak its own menus, dialogs and lists where no screen reader runs</source>
        <translation>راوی منوها، کادرهای گفتگو و فهرست‌هایش را خودش با صدا بگوید، جایی که صفحه‌خوان نیست</translation>
    </message>
    <message>
        <source>Go on with the next article</source>
        <translation>ادامه با مقالهٔ بعدی</translation>
    </message>
    <message>
        <source>After the end of an article, read the next unread one of the library aloud</source>
        <translation>پس از پایان مقاله، مقالهٔ نخواندهٔ بعدی کتابخانه بلند خوانده شود</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>صداها…</translation>
    </message>
    <message>
        <source>Choose who reads each language and how, and import voices</source>
        <translation>انتخاب اینکه هر زبان را چه صدایی و چگونه بخواند، و وارد کردن صدا</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <translation>تلفظ‌ها…</translation>
    </message>
    <message>
        <source>Your own words and how the voices are to say them</source>
        <translation>واژه‌های خودتان و اینکه صداها چگونه بگویندشان</translation>
    </message>
    <message>
        <source>Translation on or off</source>
        <translation>ترجمه روشن یا خاموش</translation>
    </message>
    <message>
        <source>Translate the article, or show the original again</source>
        <translation>ترجمهٔ مقاله، یا نشان دادن دوبارهٔ متن اصلی</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>ترجمه به…</translation>
    </message>
    <message>
        <source>Choose the language to translate into, from those whose packs are here</source>
        <translation>انتخاب زبان مقصد از میان زبان‌هایی که بسته‌شان اینجاست</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>متن اصلی</translation>
    </message>
    <message>
        <source>Show only the original</source>
        <translation>فقط متن اصلی نشان داده شود</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>هر دو زبان</translation>
    </message>
    <message>
        <source>Show each paragraph and its translation</source>
        <translation>نشان دادن هر بند و ترجمه‌اش</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>هر دو</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>Show only the translation</source>
        <translation>فقط ترجمه نشان داده شود</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>کپی ترجمه</translation>
    </message>
    <message>
        <source>Copy the translation of what is selected, or of this sentence, with a line that says what it is</source>
        <translation>کپی ترجمهٔ بخش برگزیده یا این جمله، با خطی که می‌گوید چیست</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>بسته‌های زبان…</translation>
    </message>
    <message>
        <source>List, install, save and remove language packs, and see what each language needs</source>
        <translation>فهرست، نصب، ذخیره و برداشتن بسته‌های زبان، و دیدن اینکه هر زبان چه می‌خواهد</translation>
    </message>
    <message>
        <source>This sentence in the other language</source>
        <translation>این جمله به زبان دیگر</translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation>نشان دادن و گفتن متن اصلی جملهٔ ترجمه‌شده، یا ترجمهٔ آن</translation>
    </message>
    <message>
        <source>Correct this translation…</source>
        <translation>تصحیح این ترجمه…</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself; it is kept, and shown as yours</source>
        <translation>خودتان ترجمهٔ این جمله را بنویسید؛ نگه داشته و به نام شما نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Your corrections…</source>
        <translation>تصحیح‌های شما…</translation>
    </message>
    <message>
        <source>List the sentences of the article that you have corrected</source>
        <translation>فهرست جمله‌های مقاله که تصحیح کرده‌اید</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>واژه‌نامهٔ شخصی…</translation>
    </message>
    <message>
        <source>Your own names and terms, and what translations are to call them</source>
        <translation>نام‌ها و اصطلاح‌های خودتان، و اینکه در ترجمه‌ها چه خوانده شوند</translation>
    </message>
    <message>
        <source>Look the word up…</source>
        <translation>جستجوی واژه در واژه‌نامه…</translation>
    </message>
    <message>
        <source>Look up the word at the caret, or the one that is heard, in your dictionaries</source>
        <translation>جستجوی واژهٔ زیر مکان‌نما، یا واژه‌ای که شنیده می‌شود، در واژه‌نامه‌های شما</translation>
    </message>
    <message>
        <source>Look the word up, single key</source>
        <translation>جستجوی واژه در واژه‌نامه، تک‌کلید</translation>
    </message>
    <message>
        <source>Next marked sentence</source>
        <translation>جملهٔ علامت‌دار بعدی</translation>
    </message>
    <message>
        <source>To the next sentence whose translation you should doubt</source>
        <translation>به جملهٔ بعدی که باید در ترجمه‌اش شک کنید</translation>
    </message>
    <message>
        <source>Previous marked sentence</source>
        <translation>جملهٔ علامت‌دار قبلی</translation>
    </message>
    <message>
        <source>To the marked sentence before</source>
        <translation>به جملهٔ علامت‌دار قبلی</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>چرا این علامت دارد؟</translation>
    </message>
    <message>
        <source>Say why this sentence is marked, and its original</source>
        <translation>گفتن اینکه چرا این جمله علامت دارد، و متن اصلی آن</translation>
    </message>
    <message>
        <source>Marked sentences…</source>
        <translation>جمله‌های علامت‌دار…</translation>
    </message>
    <message>
        <source>List every sentence of the translation that you should doubt, and why</source>
        <translation>فهرست همهٔ جمله‌های ترجمه که باید در آن‌ها شک کنید، و چرایی آن</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>بزرگ‌تر کردن متن</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بزرگ‌تر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>کوچک‌تر کردن متن</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>کوچک‌تر</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>اندازهٔ معمول متن</translation>
    </message>
    <message>
        <source>The size at first</source>
        <translation>اندازهٔ آغازین</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>پوستهٔ بعدی</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>روشن، تیره یا پرتضاد</translation>
    </message>
    <message>
        <source>How it looks…</source>
        <translation>ظاهر…</translation>
    </message>
    <message>
        <source>Font, spaces, colours, sizes and help for the eye; the article shows every change at once</source>
        <translation>قلم، فاصله‌ها، رنگ‌ها، اندازه‌ها و کمک به چشم؛ مقاله هر تغییر را بی‌درنگ نشان می‌دهد</translation>
    </message>
    <message>
        <source>Larger menus, buttons and lists</source>
        <translation>منوها، دکمه‌ها و فهرست‌های بزرگ‌تر</translation>
    </message>
    <message>
        <source>Make everything around the article larger</source>
        <translation>بزرگ‌تر کردن همهٔ آنچه پیرامون مقاله است</translation>
    </message>
    <message>
        <source>Smaller menus, buttons and lists</source>
        <translation>منوها، دکمه‌ها و فهرست‌های کوچک‌تر</translation>
    </message>
    <message>
        <source>Make everything around the article smaller</source>
        <translation>کوچک‌تر کردن همهٔ آنچه پیرامون مقاله است</translation>
    </message>
    <message>
        <source>Dim all but line, sentence or paragraph</source>
        <translation>کم‌رنگ کردن همه جز سطر، جمله یا بند</translation>
    </message>
    <message>
        <source>Dim all but the line, the sentence or the paragraph that is read, in turn, or nothing</source>
        <translation>کم‌رنگ کردن همه جز سطر، جمله یا بندی که خوانده می‌شود، به نوبت، یا هیچ</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>خط‌کش</translation>
    </message>
    <message>
        <source>A line above and below the line that is read</source>
        <translation>خطی بالا و خطی پایین سطری که خوانده می‌شود</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>جملهٔ بزرگ‌نما</translation>
    </message>
    <message>
        <source>Show the sentence that is read once more below the text, magnified</source>
        <translation>نشان دادن دوبارهٔ جمله‌ای که خوانده می‌شود، زیر متن و بزرگ</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>هر بار یک جمله</translation>
    </message>
    <message>
        <source>Show only the sentence that is read, or the whole article again</source>
        <translation>نشان دادن فقط جمله‌ای که خوانده می‌شود، یا دوباره همهٔ مقاله</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>نمایه‌ها…</translation>
    </message>
    <message>
        <source>Keep settings of the look and the voice under a name, and change to them</source>
        <translation>نگه‌داشتن تنظیمات نما و صدا زیر یک نام، و رفتن به آن‌ها</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>نمایهٔ بعدی</translation>
    </message>
    <message>
        <source>Change to the next profile</source>
        <translation>رفتن به نمایهٔ بعدی</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>نشان دادن آنچه از وبگاه است</translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation>نشان دادن منوها، اعلان‌ها و متن‌های دیگر پیرامون مقاله</translation>
    </message>
    <message>
        <source>How to use Rawi</source>
        <translation>کار با راوی</translation>
    </message>
    <message>
        <source>Open the article that tells how everything is done</source>
        <translation>باز کردن مقاله‌ای که می‌گوید هر کار چگونه انجام می‌شود</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>کلیدها…</translation>
    </message>
    <message>
        <source>List every key, and change it</source>
        <translation>فهرست همهٔ کلیدها، و تغییر آن‌ها</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>شرح یک کلید</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>گفتن اینکه کلید بعدی چه می‌کند، بدون انجام آن</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>گام‌های نخست…</translation>
    </message>
    <message>
        <source>Choose language, voice, size and the languages of your articles, step by step</source>
        <translation>انتخاب زبان، صدا، اندازه و زبان‌های مقاله‌هایتان، گام به گام</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>مقالهٔ نمونه</translation>
    </message>
    <message>
        <source>Open the article that shows what Rawi can do</source>
        <translation>باز کردن مقاله‌ای که توانایی‌های راوی را نشان می‌دهد</translation>
    </message>
    <message>
        <source>About Rawi…</source>
        <translation>دربارهٔ راوی…</translation>
    </message>
    <message>
        <source>Tell the version, the licence, and what Rawi is made with</source>
        <translation>گفتن نسخه، پروانه و آنچه راوی با آن ساخته شده</translation>
    </message>
    <message>
        <source>Structure: Title</source>
        <translation>ساختار: عنوان مقاله</translation>
    </message>
    <message>
        <source>In the structure mode: this is the title</source>
        <translation>در حالت ساختار: این عنوان مقاله است</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان مقاله</translation>
    </message>
    <message>
        <source>Structure: Standfirst</source>
        <translation>ساختار: پیش‌درآمد</translation>
    </message>
    <message>
        <source>In the structure mode: this is the standfirst, the lines below the title</source>
        <translation>در حالت ساختار: این پیش‌درآمد است، خط‌های زیر عنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>پیش‌درآمد</translation>
    </message>
    <message>
        <source>Structure: Byline</source>
        <translation>ساختار: سطر نویسنده</translation>
    </message>
    <message>
        <source>In the structure mode: this names the authors</source>
        <translation>در حالت ساختار: این نویسندگان را نام می‌برد</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>سطر نویسنده</translation>
    </message>
    <message>
        <source>Structure: Heading {level}</source>
        <translation>ساختار: عنوان {level}</translation>
    </message>
    <message>
        <source>In the structure mode: this is a heading of this level</source>
        <translation>در حالت ساختار: این عنوانی از این سطح است</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>عنوان {level}</translation>
    </message>
    <message>
        <source>Structure: Paragraph</source>
        <translation>ساختار: بند</translation>
    </message>
    <message>
        <source>In the structure mode: this is a paragraph of the story</source>
        <translation>در حالت ساختار: این بندی از مقاله است</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Structure: Quote</source>
        <translation>ساختار: نقل‌قول</translation>
    </message>
    <message>
        <source>In the structure mode: this is a quote</source>
        <translation>در حالت ساختار: این نقل‌قول است</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Structure: List item</source>
        <translation>ساختار: مورد فهرست</translation>
    </message>
    <message>
        <source>In the structure mode: this is an item of a list</source>
        <translation>در حالت ساختار: این موردی از فهرست است</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>مورد فهرست</translation>
    </message>
    <message>
        <source>Structure: Of the site</source>
        <translation>ساختار: از وبگاه</translation>
    </message>
    <message>
        <source>In the structure mode: this belongs to the site, not the story</source>
        <translation>در حالت ساختار: این از وبگاه است، نه از مقاله</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>از وبگاه</translation>
    </message>
    <message>
        <source>Structure: Related story</source>
        <translation>ساختار: مقالهٔ مرتبط</translation>
    </message>
    <message>
        <source>In the structure mode: this points to another story</source>
        <translation>در حالت ساختار: این به مقاله‌ای دیگر اشاره می‌کند</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>مقالهٔ مرتبط</translation>
    </message>
    <message>
        <source>Structure: Undo</source>
        <translation>ساختار: واگرد</translation>
    </message>
    <message>
        <source>In the structure mode: take the last change back</source>
        <translation>در حالت ساختار: پس گرفتن آخرین تغییر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Structure: Redo</source>
        <translation>ساختار: ازنو</translation>
    </message>
    <message>
        <source>In the structure mode: make the change again that was taken back</source>
        <translation>در حالت ساختار: انجام دوبارهٔ تغییر پس‌گرفته</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Structure: As found</source>
        <translation>ساختار: همان‌گونه که بود</translation>
    </message>
    <message>
        <source>In the structure mode: take all changes back</source>
        <translation>در حالت ساختار: پس گرفتن همهٔ تغییرها</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>همان‌گونه که بود</translation>
    </message>
    <message>
        <source>Structure: Done</source>
        <translation>ساختار: تمام</translation>
    </message>
    <message>
        <source>End the structure mode; your changes are kept</source>
        <translation>پایان حالت ساختار؛ تغییرهای شما نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>Title</source>
        <translation>عنوان مقاله</translation>
    </message>
    <message>
        <source>Heading level {number}</source>
        <translation>عنوان سطح {number}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Quote within the quote</source>
        <translation>نقل‌قول درون نقل‌قول</translation>
    </message>
    <message>
        <source>End of quote</source>
        <translation>پایان نقل‌قول</translation>
    </message>
    <message>
        <source>End of the inner quote</source>
        <translation>پایان نقل‌قول درونی</translation>
    </message>
    <message>
        <source>End of list</source>
        <translation>پایان فهرست</translation>
    </message>
    <message>
        <source>End of the inner list</source>
        <translation>پایان فهرست درونی</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>سطر {number}</translation>
    </message>
    <message>
        <source>End of table</source>
        <translation>پایان جدول</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح تصویر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>End of code</source>
        <translation>پایان کد</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>مقالهٔ مرتبط</translation>
    </message>
    <message>
        <source>Table with {rows} and {columns}</source>
        <translation>جدول با {rows} و {columns}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Skimming: only headings and first sentences are read</source>
        <translation>مرور سریع: فقط عنوان‌ها و نخستین جمله‌ها خوانده می‌شوند</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>همه چیز خوانده می‌شود</translation>
    </message>
    <message>
        <source>Each sentence is read in both languages</source>
        <translation>هر جمله به هر دو زبان خوانده می‌شود</translation>
    </message>
    <message>
        <source>Each paragraph is read in one language, then in the other</source>
        <translation>هر بند به یک زبان و سپس به زبان دیگر خوانده می‌شود</translation>
    </message>
    <message>
        <source>A book’s own narrator reads where there is one</source>
        <translation>هر جا کتاب گوینده‌ای دارد، خود او می‌خواند</translation>
    </message>
    <message>
        <source>A voice reads, also where a book has a narrator</source>
        <translation>یک صدا می‌خواند، حتی اگر کتاب گوینده داشته باشد</translation>
    </message>
    <message numerus="yes">
        <source>List with %n items</source>
        <translation>
            <numerusform>فهرست با %n مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inner list with %n items</source>
        <translation>
            <numerusform>فهرست درونی با %n مورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n ستون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n پیوند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation.</source>
        <translation>این جمله ترجمه ندارد.</translation>
    </message>
    <message>
        <source>This sentence has no translation yet. {key} translates the article.</source>
        <translation>این جمله هنوز ترجمه ندارد. {key} مقاله را ترجمه می‌کند.</translation>
    </message>
    <message>
        <source>Nothing is selected. Shift with the arrow keys selects words and lines.</source>
        <translation>چیزی برگزیده نیست. Shift با کلیدهای جهت‌دار واژه‌ها و سطرها را برمی‌گزیند.</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>راوی به شبکه نمی‌رود. این پیوند به {address} می‌رود</translation>
    </message>
    <message>
        <source>This footnote is not in the article.</source>
        <translation>این پانوشت در مقاله نیست.</translation>
    </message>
    <message>
        <source>What this link leads to is not shown here.</source>
        <translation>آنچه این پیوند به آن می‌رسد اینجا نشان داده نشده است.</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>این جمله پانوشت ندارد.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>شنیدن</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Contents</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.</source>
        <translation>عنوان‌ها، فهرست‌ها، جدول‌ها، پانوشت‌ها و زبان‌ها همان‌گونه که در مقاله‌اند نشانه‌گذاری شده‌اند؛ متن را می‌توان بزرگ کرد، رنگش را عوض کرد و بلند خواند. تصویرها همان شرحی را دارند که مقاله می‌دهد.</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>صدای ساختگی</translation>
    </message>
    <message>
        <source>A synthetic voice reads the text, and what it reads is highlighted.</source>
        <translation>صدایی ساختگی متن را می‌خواند، و آنچه می‌خواند برجسته می‌شود.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>متن در تصویرها</translation>
    </message>
    <message>
        <source>Rawi’s own words</source>
        <translation>واژه‌های خود راوی</translation>
    </message>
    <message>
        <source>good</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>ساده</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>ابتدایی</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>into it: {into}; from it: {out_of}</source>
        <translation>به آن: {into}؛ از آن: {out_of}</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Filter</source>
        <translation>صافی</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>برای صاف کردن تایپ کنید</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No articles.</source>
        <translation>مقاله‌ای نیست.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>در حال پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>The library is in {name}, with all its articles ({count}).</source>
        <translation>کتابخانه در {name} است، با همهٔ مقاله‌هایش ({count}).</translation>
    </message>
    <message>
        <source>Stopped; no backup was written.</source>
        <translation>متوقف شد؛ پشتیبانی نوشته نشد.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>در حال بازگردانی</translation>
    </message>
    <message>
        <source>The library is now the one in {name}, with all its articles ({count}).</source>
        <translation>کتابخانه اکنون همان است که در {name} است، با همهٔ مقاله‌هایش ({count}).</translation>
    </message>
    <message>
        <source>Stopped; the library is as it was.</source>
        <translation>متوقف شد؛ کتابخانه همان است که بود.</translation>
    </message>
    <message>
        <source>No terms.</source>
        <translation>اصطلاحی نیست.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>نگه داشته شد: {term}</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary for these languages.</source>
        <translation>«{term}» برای این زبان‌ها در واژه‌نامهٔ شخصی نیست.</translation>
    </message>
    <message>
        <source>Removed: {term}</source>
        <translation>برداشته شد: {term}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>سطر {line}: {reason}</translation>
    </message>
    <message>
        <source>Terms kept: {count}</source>
        <translation>اصطلاح‌های نگه‌داشته: {count}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>نوشته شد: {name}</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>متوقف شد. دوباره بخواهید: از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Getting {pack}</source>
        <translation>در حال گرفتن {pack}</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>در حال گرفتن فهرست</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>متوقف شد؛ فهرست‌ها همان‌اند که بودند.</translation>
    </message>
    <message>
        <source>Nothing was contacted. Add --yes to go on without being asked.</source>
        <translation>با هیچ‌جا تماس گرفته نشد. برای ادامه بدون پرسش ‎--yes را بیفزایید.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>ادامه یابد؟</translation>
    </message>
    <message>
        <source>There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you.</source>
        <translation>هنوز فهرستی از بسته‌ها نیست. «rawi packs available --refresh» پس از پرسیدن از شما آن را می‌گیرد.</translation>
    </message>
    <message>
        <source>Stopped; the packs that were being installed are as they were.</source>
        <translation>متوقف شد؛ بسته‌هایی که نصب می‌شدند همان‌اند که بودند.</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>برداشته شد: {pack}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>در حال نوشتن</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>متوقف شد؛ چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Whole: {pack}</source>
        <translation>سالم: {pack}</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>در حال نصب {name}</translation>
    </message>
    <message>
        <source>Translated through {language}.</source>
        <translation>از راه {language} ترجمه شد.</translation>
    </message>
    <message>
        <source>Missing: {pair}</source>
        <translation>کم است: {pair}</translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation>نصب شد: {pair}</translation>
    </message>
    <message>
        <source>There already: {name}</source>
        <translation>از پیش هست: {name}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>در حال خواندن</translation>
    </message>
    <message>
        <source>Added: {added}. Already in the library: {known}. Not imported: {failed}.</source>
        <translation>افزوده: {added}. از پیش در کتابخانه: {known}. واردنشده: {failed}.</translation>
    </message>
    <message>
        <source>Watching; Ctrl+C ends it.</source>
        <translation>در حال پاییدن؛ Ctrl+C پایانش می‌دهد.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; the same command goes on with the rest.</source>
        <translation>متوقف شد. آنچه وارد شده می‌ماند؛ همین دستور با بقیه ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>در حال وارد کردن</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>افزوده شد: {title}</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <translation>از پیش در کتابخانه: {title}</translation>
    </message>
    <message>
        <source>Stopped; the voices that were being imported are as they were.</source>
        <translation>متوقف شد؛ صداهایی که وارد می‌شدند همان‌اند که بودند.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>در حال وارد کردن {name}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>در حال باز کردن</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>در حال ترجمه</translation>
    </message>
    <message>
        <source>{engine} has no installed model for a part of this way; another engine&apos;s was used.</source>
        <translation>{engine} برای بخشی از این راه الگوی نصب‌شده ندارد؛ الگوی مترجم دیگری به کار رفت.</translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation>جمله‌هایی که باید با متن اصلی سنجیده شوند: {count}</translation>
    </message>
    <message>
        <source>No pronunciations.</source>
        <translation>تلفظی نیست.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
</context>
<context>
    <name>continuing</name>
    <message>
        <source>After an article Rawi goes on with the next unread one</source>
        <translation>پس از هر مقاله راوی با مقالهٔ نخواندهٔ بعدی ادامه می‌دهد</translation>
    </message>
    <message>
        <source>After an article Rawi stops</source>
        <translation>پس از هر مقاله راوی می‌ایستد</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>مقالهٔ بعدی: {title}</translation>
    </message>
    <message>
        <source>That was the last unread article of your library.</source>
        <translation>این آخرین مقالهٔ نخواندهٔ کتابخانهٔ شما بود.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>ژانویه</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فوریه</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>آوریل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مه</translation>
    </message>
    <message>
        <source>June</source>
        <translation>ژوئن</translation>
    </message>
    <message>
        <source>July</source>
        <translation>ژوئیه</translation>
    </message>
    <message>
        <source>August</source>
        <translation>اوت</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سپتامبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>اکتبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوامبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>دسامبر</translation>
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
        <translation>واژه‌نامه</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>واژه</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>آنچه واژه‌نامه‌ها می‌گویند</translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation>پرسیده از: {names}</translation>
    </message>
    <message>
        <source>Words that begin alike: {words}</source>
        <translation>واژه‌هایی که همین‌گونه آغاز می‌شوند: {words}</translation>
    </message>
    <message>
        <source>There is no word here.</source>
        <translation>اینجا واژه‌ای نیست.</translation>
    </message>
    <message>
        <source>The language of this paragraph is not known, so no dictionary can be chosen.</source>
        <translation>زبان این بند دانسته نیست، پس واژه‌نامه‌ای نمی‌توان برگزید.</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>بسته‌های زبان…</translation>
    </message>
    <message>
        <source>Spelled “{form}” in the dictionary.</source>
        <translation>در واژه‌نامه «{form}» نوشته شده.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its possible form “{form}”.</source>
        <translation>«{word}» در واژه‌نامه نیست؛ این شکل ممکن آن است: «{form}».</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its part “{form}”.</source>
        <translation>«{word}» در واژه‌نامه نیست؛ این بخشی از آن است: «{form}».</translation>
    </message>
</context>
<context>
    <name>digits</name>
    <message>
        <source>0123456789</source>
        <translation>۰۱۲۳۴۵۶۷۸۹</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>works</source>
        <translation>کار می‌کند</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>کار نمی‌کند</translation>
    </message>
    <message>
        <source>a window can be opened</source>
        <translation>پنجره‌ای می‌توان باز کرد</translation>
    </message>
    <message>
        <source>no display; Rawi works in the terminal</source>
        <translation>نمایشگری نیست؛ راوی در پایانه کار می‌کند</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>نمایشگر</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>پخش صدا</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>صداها</translation>
    </message>
    <message>
        <source>{voices} voices in {languages} languages</source>
        <translation>{voices} صدا در {languages} زبان</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>خواندن تصویرها</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;عنوان‌ها</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>&amp;پیوندها</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;فهرست‌ها</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;جدول‌ها</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;نقل‌قول‌ها</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;تصویرها</translation>
    </message>
    <message>
        <source>&amp;Footnotes</source>
        <translation>پانو&amp;شت‌ها</translation>
    </message>
    <message>
        <source>&amp;Bookmarks and highlights</source>
        <translation>نشانک‌ها و &amp;برجستگی‌ها</translation>
    </message>
    <message>
        <source>&amp;Marks of the translation</source>
        <translation>علا&amp;مت‌های ترجمه</translation>
    </message>
    <message>
        <source>Elements of the article</source>
        <translation>اجزای مقاله</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به آنجا</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{kind}: {number} so far, still looking through the article</source>
        <translation>{kind}: تا اینجا {number}، جستجو در مقاله ادامه دارد</translation>
    </message>
    <message>
        <source>{kind}: this article has none.</source>
        <translation>{kind}: این مقاله ندارد.</translation>
    </message>
    <message>
        <source>{kind}: {number}. Enter goes to one, Left and Right change the kind.</source>
        <translation>‏{kind}: {number}. Enter به یکی می‌رود، چپ و راست نوع را عوض می‌کنند.</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {number}</source>
        <translation>{kind}: {shown} از {number}</translation>
    </message>
    <message>
        <source>{text}, level {level}</source>
        <translation>{text}، سطح {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n مورد</numerusform>
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
        <translation>مقاله‌ای پیدا نشد. واژه‌های دیگری بجویید یا صافی‌ها را بردارید.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>در حال بار کردن…</translation>
    </message>
    <message>
        <source>Library - Rawi</source>
        <translation>کتابخانه - راوی</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>مقاله‌ای باز نیست</translation>
    </message>
    <message>
        <source>There is no unread article</source>
        <translation>مقالهٔ نخوانده‌ای نیست</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>تازه آغاز شده</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>یک‌چهارم خوانده شده</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>نیمه خوانده شده</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>سه‌چهارم خوانده شده</translation>
    </message>
    <message>
        <source>almost read to the end</source>
        <translation>تقریباً تا پایان خوانده شده</translation>
    </message>
    <message>
        <source>Newest added</source>
        <translation>تازه‌ترین افزوده‌ها</translation>
    </message>
    <message>
        <source>Oldest added</source>
        <translation>کهنه‌ترین افزوده‌ها</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>تازه‌ترین انتشار</translation>
    </message>
    <message>
        <source>Oldest published</source>
        <translation>کهنه‌ترین انتشار</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>عنوان، از ی تا الف</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>عنوان، از الف تا ی</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>بلندترین</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>کوتاه‌ترین</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>آخرین خوانده‌ها</translation>
    </message>
    <message>
        <source>Longest not read</source>
        <translation>دیرتر از همه خوانده</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>نخوانده</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>آغازشده</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>تمام‌شده</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>وبگاه</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>همهٔ زبان‌ها</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>همهٔ وبگاه‌ها</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>همهٔ نویسندگان</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>همهٔ برچسب‌ها</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>همهٔ مجموعه‌ها</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>افزوده در {date}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>تمام‌شده</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>نخوانده</translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>در {names}</translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>مقاله‌ای پیدا نشد</translation>
    </message>
    <message>
        <source>Your library is empty. Open an article with {open}, paste one with {paste}, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.</source>
        <translation>کتابخانهٔ شما خالی است. با {open} مقاله‌ای باز کنید، با {paste} بچسبانید، فایل‌ها را روی این پنجره رها کنید، یا با دکمه‌های پایین یک‌باره بسیاری بیفزایید. هر چه باز کنید اینجا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>“{title}” is finished</source>
        <translation>«{title}» تمام شد</translation>
    </message>
    <message>
        <source>“{title}” is not finished any more</source>
        <translation>«{title}» دیگر تمام‌شده نیست</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>«{title}» حذف شود؟</translation>
    </message>
    <message>
        <source>Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.</source>
        <translation>متن، ترجمه‌ها، صدا، نشانک‌ها و یادداشت‌هایش برای همیشه از کتابخانه می‌رود. فایلی که از آن آمده همان‌جا که گذاشته‌اید می‌ماند.</translation>
    </message>
    <message>
        <source>Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.</source>
        <translation>متن‌ها، ترجمه‌ها، صدا، نشانک‌ها و یادداشت‌هایشان برای همیشه از کتابخانه می‌رود. فایل‌هایی که از آن‌ها آمده‌اند همان‌جا که گذاشته‌اید می‌مانند.</translation>
    </message>
    <message>
        <source>“{title}” is deleted</source>
        <translation>«{title}» حذف شد</translation>
    </message>
    <message>
        <source>“{title}” has no tags now</source>
        <translation>«{title}» اکنون برچسبی ندارد</translation>
    </message>
    <message>
        <source>“{title}” is in no collection now</source>
        <translation>«{title}» اکنون در هیچ مجموعه‌ای نیست</translation>
    </message>
    <message>
        <source>“{title}” has the tags {names}</source>
        <translation>«{title}» این برچسب‌ها را دارد: {names}</translation>
    </message>
    <message>
        <source>“{title}” is in the collections {names}</source>
        <translation>«{title}» در این مجموعه‌هاست: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>%n مقاله پیدا شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n are shown</source>
        <translation>
            <numerusform>بهترین %n تا نشان داده می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are not finished any more</source>
        <translation>
            <numerusform>%n مقاله دیگر تمام‌شده نیست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are deleted</source>
        <translation>
            <numerusform>%n مقاله حذف شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n مقاله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are finished</source>
        <translation>
            <numerusform>%n مقاله تمام شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n articles?</source>
        <translation>
            <numerusform>%n مقاله حذف شود؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are changed</source>
        <translation>
            <numerusform>%n مقاله تغییر کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>%n مقاله افزوده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already</source>
        <translation>
            <numerusform>%n تا از پیش در کتابخانه بود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n فایل خوانده نشد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحهٔ وب</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>صفحهٔ وب ذخیره‌شده (MHTML)</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>صفحهٔ وب ذخیره‌شدهٔ سافاری</translation>
    </message>
    <message>
        <source>articles from Wallabag</source>
        <translation>مقاله‌های Wallabag</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>تصویر</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>How to use Rawi</source>
        <translation>کار با راوی</translation>
    </message>
    <message>
        <source>About Rawi</source>
        <translation>دربارهٔ راوی</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>اجزا و پروانه‌ها</translation>
    </message>
    <message>
        <source>Rawi, version {version}</source>
        <translation>راوی، نسخهٔ {version}</translation>
    </message>
    <message>
        <source>Opens stored articles, shows their structure, translates them and reads them aloud, offline.</source>
        <translation>مقاله‌های ذخیره‌شده را باز می‌کند، ساختارشان را نشان می‌دهد، ترجمه‌شان می‌کند و بلند می‌خواند، بدون شبکه.</translation>
    </message>
    <message>
        <source>Nothing that you read or hear leaves this computer. Rawi connects only when you ask for a language pack, and tells before with which computer.</source>
        <translation>هیچ‌چیز از آنچه می‌خوانید یا می‌شنوید از این رایانه بیرون نمی‌رود. راوی فقط وقتی به شبکه وصل می‌شود که بستهٔ زبانی بخواهید، و پیش از آن می‌گوید به کدام رایانه.</translation>
    </message>
    <message>
        <source>Rawi is free: its licence is the GNU General Public License, version 3 or later. You may use, study, pass on and change it. It comes without any warranty.</source>
        <translation>راوی آزاد است: پروانه‌اش GNU General Public License نسخهٔ ۳ یا تازه‌تر است. می‌توانید آن را به کار ببرید، بررسی کنید، به دیگران بدهید و تغییر دهید. هیچ ضمانتی ندارد.</translation>
    </message>
    <message>
        <source>Made with Python {python}, Qt {qt} and these: {names}.</source>
        <translation>ساخته‌شده با Python {python}، Qt {qt} و این‌ها: {names}.</translation>
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
        <translation>فاصله</translation>
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
        <translation>‏Enter صفحه‌کلید عددی</translation>
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
        <translation>چپ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>راست</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The number pad</source>
        <translation>صفحه‌کلید عددی</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Media key Play</source>
        <translation>کلید پخش رسانه</translation>
    </message>
    <message>
        <source>Media key Play or Pause</source>
        <translation>کلید پخش یا مکث رسانه</translation>
    </message>
    <message>
        <source>Media key Pause</source>
        <translation>کلید مکث رسانه</translation>
    </message>
    <message>
        <source>Media key Stop</source>
        <translation>کلید توقف رسانه</translation>
    </message>
    <message>
        <source>Media key Next</source>
        <translation>کلید رسانهٔ بعدی</translation>
    </message>
    <message>
        <source>Media key Previous</source>
        <translation>کلید رسانهٔ قبلی</translation>
    </message>
    <message>
        <source>Media key Rewind</source>
        <translation>کلید عقب بردن رسانه</translation>
    </message>
    <message>
        <source>Media key Fast Forward</source>
        <translation>کلید جلو بردن تند رسانه</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Ctrl</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>This key has no name that Rawi could keep.</source>
        <translation>این کلید نامی ندارد که راوی بتواند نگه دارد.</translation>
    </message>
    <message>
        <source>{key} belongs to screen readers.</source>
        <translation>{key} از آنِ صفحه‌خوان‌هاست.</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop, so Rawi would not hear of it.</source>
        <translation>{key} از آنِ میزکار است، پس به راوی نمی‌رسد.</translation>
    </message>
    <message>
        <source>{key} writes a letter on many keyboards.</source>
        <translation>{key} در بسیاری از صفحه‌کلیدها حرفی می‌نویسد.</translation>
    </message>
    <message>
        <source>{key} lies on another key in other layouts.</source>
        <translation>{key} در چیدمان‌های دیگر روی کلید دیگری است.</translation>
    </message>
    <message>
        <source>{key} goes to the menu bar.</source>
        <translation>{key} به نوار منو می‌رود.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} منوی «{menu}» را باز می‌کند.</translation>
    </message>
    <message>
        <source>{key} opens the context menu.</source>
        <translation>{key} منوی زمینه را باز می‌کند.</translation>
    </message>
    <message>
        <source>{key} goes from one part of the window to the next.</source>
        <translation>{key} از یک بخش پنجره به بخش بعدی می‌رود.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, or opens what it is on.</source>
        <translation>{key} مکان‌نما را در متن جابه‌جا می‌کند، یا آنچه را زیر آن است باز می‌کند.</translation>
    </message>
    <message>
        <source>{key} moves in the list, or finds what begins so.</source>
        <translation>{key} در فهرست جابه‌جا می‌شود، یا آنچه را چنین آغاز می‌شود می‌یابد.</translation>
    </message>
    <message>
        <source>{key} copies or selects.</source>
        <translation>{key} کپی یا انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>{key} is needed to write and to press buttons.</source>
        <translation>{key} برای نوشتن و زدن دکمه‌ها لازم است.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>در متن</translation>
    </message>
    <message>
        <source>in the library’s list</source>
        <translation>در فهرست کتابخانه</translation>
    </message>
    <message>
        <source>in the structure mode</source>
        <translation>در حالت ساختار</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key, Delete takes one away.</source>
        <translation>‏Enter به فرمان برگزیده کلید دیگری می‌دهد، Delete کلیدی را برمی‌دارد.</translation>
    </message>
    <message>
        <source>only in the menu</source>
        <translation>فقط در منو</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>از خودتان</translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation>{count} از {total} فرمان</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>کلید دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” {where}. Choose another key, or take it away there first.</source>
        <translation>{key} {where} کلید «{action}» است. کلید دیگری برگزینید، یا نخست آن را از آنجا بردارید.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Escape cancels.</source>
        <translation>کلید تازهٔ «{action}» را بزنید. Escape لغو می‌کند.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>کلید تازه</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>{key} works in the text.</source>
        <translation>{key} در متن کار می‌کند.</translation>
    </message>
    <message>
        <source>Keys as in {program}.</source>
        <translation>کلیدها مانند {program}.</translation>
    </message>
    <message>
        <source>Those that you changed yourself stay: {count}.</source>
        <translation>آن‌هایی که خودتان تغییر داده‌اید می‌مانند: {count}.</translation>
    </message>
    <message>
        <source>All keys are as in {program} again.</source>
        <translation>همهٔ کلیدها دوباره مانند {program} شد.</translation>
    </message>
    <message>
        <source>Take back every key that you changed ({count})?</source>
        <translation>همهٔ کلیدهایی که تغییر داده‌اید ({count}) به حالت پیش برگردند؟</translation>
    </message>
    <message>
        <source>You have changed no key.</source>
        <translation>هیچ کلیدی را تغییر نداده‌اید.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن کلید</translation>
    </message>
    <message>
        <source>Which key of “{action}”?</source>
        <translation>کدام کلید «{action}»؟</translation>
    </message>
    <message>
        <source>The list of keys is copied.</source>
        <translation>فهرست کلیدها کپی شد.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>با نام «{name}» ذخیره شد.</translation>
    </message>
    <message>
        <source>{key}: {action}. {help}</source>
        <translation>{key}: {action}. {help}</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} اینجا کاری نمی‌کند.</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>کلیدی بزنید تا بشنوید چه می‌کند.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>کلیدها مانند</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;تغییر…</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation>&amp;افزودن یکی دیگر…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;برداشتن</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>کلیدهای &amp;معمول</translation>
    </message>
    <message>
        <source>Take &amp;back all changes…</source>
        <translation>&amp;پس گرفتن همهٔ تغییرها…</translation>
    </message>
    <message>
        <source>C&amp;opy the list</source>
        <translation>&amp;کپی فهرست</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;ذخیرهٔ فهرست…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;چاپ فهرست…</translation>
    </message>
    <message>
        <source>“{action}” in the menu {menu}</source>
        <translation>«{action}» در منوی «{menu}»</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the list, and print it elsewhere.</source>
        <translation>این رایانه چاپگری ندارد. فهرست را ذخیره کنید و جای دیگری چاپ کنید.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;پس گرفتن</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;نگه‌داشتن</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>ذخیرهٔ فهرست کلیدها</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>ک&amp;لیدها…</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Amharic</source>
        <translation>امهری</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>ترکی آذربایجانی</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>بلاروسی</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>بلغاری</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>بنگالی</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>بوسنیایی</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>کاتالان</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>کردی مرکزی (سورانی)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>چکی</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>دانمارکی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>یونانی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>اسپرانتو</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>اسپانیایی</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>استونیایی</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>باسکی</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>فنلاندی</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>ایرلندی</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>گالیسیایی</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>گجراتی</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبری</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>هندی</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>کرواتی</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>مجاری</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>اندونزیایی</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>ایسلندی</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>ایتالیایی</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>ژاپنی</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>کانارا</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>کره‌ای</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>کردی (کرمانجی)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>قرقیزی</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>لیتوانیایی</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>لتونیایی</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>مالایالم</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>مالایی</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>مالتی</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>هلندی</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>نروژی</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>لهستانی</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>پشتو</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>پرتغالی</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>رومانیایی</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>اسلواکی</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>اسلوونیایی</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>آلبانیایی</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>صربی</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>سوئدی</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>سواحیلی</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>تامیل</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>تلوگو</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>تایلندی</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>تاگالوگ</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ترکی استانبولی</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>اوکراینی</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ویتنامی</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>چینی</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>زبان ناشناخته</translation>
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
        <source>This sentence could not be translated as a whole.</source>
        <translation>این جمله را نتوانستیم یکجا ترجمه کنیم.</translation>
    </message>
    <message>
        <source>These words were left in the language of the original: {detail}</source>
        <translation>این واژه‌ها به زبان متن اصلی ماندند: {detail}</translation>
    </message>
    <message>
        <source>The same words repeat here and not in the original; the translation has gone wrong: {detail}</source>
        <translation>همین واژه‌ها اینجا تکرار می‌شوند و در متن اصلی نه؛ ترجمه خراب شده است: {detail}</translation>
    </message>
    <message>
        <source>This is much shorter than the original; a part may be missing.</source>
        <translation>این از متن اصلی بسیار کوتاه‌تر است؛ شاید بخشی نباشد.</translation>
    </message>
    <message>
        <source>A number has another magnitude: {detail}.</source>
        <translation>بزرگی عددی فرق دارد: {detail}.</translation>
    </message>
    <message>
        <source>The number {detail} of the original is missing here.</source>
        <translation>عدد {detail} متن اصلی اینجا نیست.</translation>
    </message>
    <message>
        <source>The number {detail} does not stand in the original.</source>
        <translation>عدد {detail} در متن اصلی نیست.</translation>
    </message>
    <message>
        <source>A number may be read wrongly: {detail}.</source>
        <translation>شاید عددی نادرست خوانده شود: {detail}.</translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation>درصد {detail} شاید نادرست باشد.</translation>
    </message>
    <message>
        <source>The currency may not be that of the original: {detail}.</source>
        <translation>شاید واحد پول همان متن اصلی نباشد: {detail}.</translation>
    </message>
    <message>
        <source>The unit of measure may be another one here; the original says {detail}.</source>
        <translation>شاید واحد اندازه اینجا چیز دیگری باشد؛ متن اصلی می‌گوید {detail}.</translation>
    </message>
    <message>
        <source>The day or month may be another one here; the original says {detail}.</source>
        <translation>شاید روز یا ماه اینجا فرق داشته باشد؛ متن اصلی می‌گوید {detail}.</translation>
    </message>
    <message>
        <source>The name {detail} of the original is missing here.</source>
        <translation>نام {detail} متن اصلی اینجا نیست.</translation>
    </message>
    <message>
        <source>{detail} from your glossary is missing here.</source>
        <translation>{detail} از واژه‌نامهٔ شخصی شما اینجا نیست.</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>{detail} متن اصلی اینجا نیست.</translation>
    </message>
    <message>
        <source>This is much longer than the original; something may have been added.</source>
        <translation>این از متن اصلی بسیار بلندتر است؛ شاید چیزی افزوده شده باشد.</translation>
    </message>
    <message>
        <source>The translation engine is unsure of this sentence.</source>
        <translation>مترجم از این جمله مطمئن نیست.</translation>
    </message>
    <message>
        <source>This sentence was left in the language of the original.</source>
        <translation>این جمله به زبان متن اصلی ماند.</translation>
    </message>
    <message>
        <source>Marked: {reasons}</source>
        <translation>علامت‌دار: {reasons}</translation>
    </message>
    <message>
        <source>Mark {number} of {total}: {reasons}</source>
        <translation>علامت {number} از {total}: {reasons}</translation>
    </message>
    <message>
        <source>Marked sentences</source>
        <translation>جمله‌های علامت‌دار</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به آنجا</translation>
    </message>
    <message>
        <source>Marked sentences: {total}. Enter goes to one.</source>
        <translation>جمله‌های علامت‌دار: {total}. Enter به یکی می‌رود.</translation>
    </message>
    <message>
        <source>{shown} of {total} marked sentences</source>
        <translation>{shown} از {total} جملهٔ علامت‌دار</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>متن اصلی:</translation>
    </message>
    <message>
        <source>This sentence is not marked.</source>
        <translation>این جمله علامت ندارد.</translation>
    </message>
    <message>
        <source>No sentence of this translation is marked.</source>
        <translation>هیچ جمله‌ای از این ترجمه علامت ندارد.</translation>
    </message>
    <message>
        <source>No more marks in this direction</source>
        <translation>در این سو علامت دیگری نیست</translation>
    </message>
    <message>
        <source>The article is not translated. {key} translates it.</source>
        <translation>مقاله ترجمه نشده است. {key} ترجمه‌اش می‌کند.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;فایل</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;کتابخانه</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;رفتن</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;شنیدن</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>را&amp;هنما</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ابزارها</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>بیشتر…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>ابزارهای بیشتر</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>یادداشت‌ها و برجستگی‌ها</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>صافی</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>برای صاف کردن تایپ کنید</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes a note, Delete removes; the menu key gives a highlight another colour.</source>
        <translation>‏Enter به آنجا می‌رود، F2 یادداشت می‌نویسد، Delete برمی‌دارد؛ کلید منو رنگ برجستگی را عوض می‌کند.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>آنچه نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه چیز</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>نشانک‌ها</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به آنجا</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>نوشتن یادداشت…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>نشانک</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number} از {total}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>یادداشت: {text}</translation>
    </message>
    <message>
        <source>Bookmark set: {quote}</source>
        <translation>نشانک گذاشته شد: {quote}</translation>
    </message>
    <message>
        <source>Highlight, yellow</source>
        <translation>برجستگی، زرد</translation>
    </message>
    <message>
        <source>Highlight, green</source>
        <translation>برجستگی، سبز</translation>
    </message>
    <message>
        <source>Highlight, blue</source>
        <translation>برجستگی، آبی</translation>
    </message>
    <message>
        <source>Highlight, pink</source>
        <translation>برجستگی، صورتی</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>نشانک برداشته شد</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>برجستگی برداشته شد</translation>
    </message>
    <message>
        <source>This article has no bookmarks. {key} sets one.</source>
        <translation>این مقاله نشانکی ندارد. {key} می‌گذارد.</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>این مقاله برجستگی ندارد.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>یادداشت ذخیره شد</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>یادداشت برداشته شد</translation>
    </message>
    <message>
        <source>This article is not in the library, so nothing can be kept with it.</source>
        <translation>این مقاله در کتابخانه نیست، پس چیزی همراهش نگه داشته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Correct this translation</source>
        <translation>تصحیح این ترجمه</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>متن اصلی ({language})</translation>
    </message>
    <message>
        <source>Your translation ({language})</source>
        <translation>ترجمهٔ شما ({language})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation>برداشتن تصحیح</translation>
    </message>
    <message>
        <source>All corrections…</source>
        <translation>همهٔ تصحیح‌ها…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>تصحیح‌های شما</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به آنجا</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ویرایش…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>واژه‌نامهٔ شخصی</translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation>نام یا اصطلاح</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>آنچه خوانده شود</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes.</source>
        <translation>‏Enter ویرایش می‌کند، Delete برمی‌دارد.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>افزودن…</translation>
    </message>
    <message>
        <source>Keeping your words</source>
        <translation>در حال ذخیرهٔ واژه‌های شما</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>اصطلاح</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} به {target}</translation>
    </message>
    <message>
        <source>{term} is called {translation} ({languages})</source>
        <translation>{term} خوانده می‌شود {translation} ({languages})</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>تصحیح شما</translation>
    </message>
    <message>
        <source>Your correction: {text}</source>
        <translation>تصحیح شما: {text}</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>تصحیح برداشته شد</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>چیزی تغییر نکرد</translation>
    </message>
    <message>
        <source>This sentence has no translation to correct. {key} translates the article.</source>
        <translation>این جمله ترجمه‌ای برای تصحیح ندارد. {key} مقاله را ترجمه می‌کند.</translation>
    </message>
    <message>
        <source>This article has no corrections yet.</source>
        <translation>این مقاله هنوز تصحیحی ندارد.</translation>
    </message>
    <message>
        <source>This article is not in the library, so your correction cannot be kept.</source>
        <translation>این مقاله در کتابخانه نیست، پس تصحیح شما را نمی‌توان نگه داشت.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>نگه داشته شد: {term}</translation>
    </message>
    <message>
        <source>Terms removed: {count}</source>
        <translation>اصطلاح‌های برداشته: {count}</translation>
    </message>
    <message>
        <source>Your glossary is empty. Names and terms that you add are called in translations as you say.</source>
        <translation>واژه‌نامهٔ شخصی شما خالی است. نام‌ها و اصطلاح‌هایی که بیفزایید در ترجمه‌ها همان خوانده می‌شوند که شما می‌گویید.</translation>
    </message>
    <message>
        <source>Terms: {shown} of {count}</source>
        <translation>اصطلاح‌ها: {shown} از {count}</translation>
    </message>
    <message>
        <source>Corrections: {count}. Enter goes there, F2 edits, Delete removes.</source>
        <translation>تصحیح‌ها: {count}. Enter به آنجا می‌رود، F2 ویرایش می‌کند، Delete برمی‌دارد.</translation>
    </message>
    <message>
        <source>The article has this sentence no more.</source>
        <translation>این جمله دیگر در مقاله نیست.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Already installed: {pack}</source>
        <translation>از پیش نصب شده: {pack}</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>اندازه گفته نشده</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>از {origin}</translation>
    </message>
    <message>
        <source>{host} will be asked for {pack}: {size}, {licence}.</source>
        <translation>از {host} خواسته می‌شود: {pack}؛ {size}، {licence}.</translation>
    </message>
    <message>
        <source>Its source states no digest, so what comes cannot be checked against one.</source>
        <translation>منبعش چکیده‌ای نمی‌دهد، پس آنچه می‌رسد را نمی‌توان با آن سنجید.</translation>
    </message>
    <message>
        <source>{host} will be asked for the list of {engine} packs, and no other host.</source>
        <translation>فهرست بسته‌های {engine} از {host} خواسته می‌شود، و از هیچ میزبان دیگری.</translation>
    </message>
    <message>
        <source>{host} will be asked too.</source>
        <translation>از {host} نیز پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>{engine}: {packs}, listed by {host} on {date}</source>
        <translation>{engine}: {packs}، به فهرست {host} در {date}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} مگابایت</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>پروانه گفته نشده</translation>
    </message>
    <message>
        <source>comes with Rawi</source>
        <translation>همراه راوی است</translation>
    </message>
    <message>
        <source>Installed: {pack}; it replaces version {before}</source>
        <translation>نصب شد: {pack}؛ جای نسخهٔ {before} را می‌گیرد</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>نصب شد: {pack}</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n بسته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out</source>
        <translation>
            <numerusform>%n مورد آسیب دیده بود و کنار گذاشته شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packwindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;لغو</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;فایل‌ها…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>یک &amp;پوشه…</translation>
    </message>
    <message>
        <source>Install from files…</source>
        <translation>نصب از فایل‌ها…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>نصب از یک پوشه…</translation>
    </message>
    <message>
        <source>What became of each pack</source>
        <translation>سرگذشت هر بسته</translation>
    </message>
    <message>
        <source>Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.</source>
        <translation>بسته‌ها را از یک فایل یا پوشه نصب کنید، مانند حافظهٔ USB یک دوست: بسته‌های Argos (.argosmodel) و بسته‌هایی که راوی ذخیره کرده (.zip). می‌توانید آن‌ها را روی این پنجره هم رها کنید.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>بسته‌های زبان</translation>
    </message>
    <message>
        <source>Install language packs</source>
        <translation>نصب بسته‌های زبان</translation>
    </message>
    <message>
        <source>Install every pack of a folder</source>
        <translation>نصب همهٔ بسته‌های یک پوشه</translation>
    </message>
    <message>
        <source>{engine}: as its public list was on {date}</source>
        <translation>{engine}: به فهرست همگانی‌اش در {date}</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>بسته‌های نصب‌شده</translation>
    </message>
    <message>
        <source>Delete removes a pack.</source>
        <translation>‏Delete بسته را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>جزئیات بسته</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;برداشتن…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>ذخیره به‌صورت &amp;فایل…</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>بررسی &amp;همه</translation>
    </message>
    <message>
        <source>Remove a pack</source>
        <translation>برداشتن بسته</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;برداشتن</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>ذخیرهٔ بسته به‌صورت فایل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>آنچه لازم است</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>&amp;گرفتن آنچه کم است…</translation>
    </message>
    <message>
        <source>Ask the public &amp;lists…</source>
        <translation>پرسیدن از فهرست‌های &amp;همگانی…</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;از</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;به</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>دو زبان متفاوت برگزینید.</translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;گرفتن</translation>
    </message>
    <message>
        <source>Get language packs</source>
        <translation>گرفتن بسته‌های زبان</translation>
    </message>
    <message>
        <source>Public lists of packs</source>
        <translation>فهرست‌های همگانی بسته‌ها</translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation>&amp;پرسیدن</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;نصب</translation>
    </message>
    <message>
        <source>{engines}; installed</source>
        <translation>{engines}؛ نصب شده</translation>
    </message>
    <message>
        <source>What can be done in each language</source>
        <translation>در هر زبان چه می‌توان کرد</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>بخش‌های پنجره</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>&amp;نصب‌شده</translation>
    </message>
    <message>
        <source>From a &amp;disk</source>
        <translation>از &amp;دیسک</translation>
    </message>
    <message>
        <source>What do I &amp;need?</source>
        <translation>چه &amp;لازم دارم؟</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>چه می‌توان &amp;کرد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>پروانه</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>از کجا آمده</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>نصب شده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>چکیده (SHA-256)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Packs: {count}</source>
        <translation>بسته‌ها: {count}</translation>
    </message>
    <message>
        <source>; damaged: {count}</source>
        <translation>؛ آسیب‌دیده: {count}</translation>
    </message>
    <message>
        <source>Remove {pack}?

What you translated with it stays readable. To use it again, you need its file or the network.</source>
        <translation>{pack} برداشته شود؟

آنچه با آن ترجمه کرده‌اید خواندنی می‌ماند. برای استفادهٔ دوباره، فایلش یا شبکه لازم است.</translation>
    </message>
    <message>
        <source>These are language packs, no articles. Install them?</source>
        <translation>این‌ها بستهٔ زبان‌اند، نه مقاله. نصب شوند؟</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>ادامه یابد؟</translation>
    </message>
    <message>
        <source>{pair}: no. Nobody is known to offer the packs that are missing.</source>
        <translation>{pair}: نه. کسی شناخته نیست که بسته‌های کم را عرضه کند.</translation>
    </message>
    <message>
        <source>{pair}: not yet; packs missing: {count}.</source>
        <translation>{pair}: هنوز نه؛ بسته‌های کم: {count}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed. It goes through {language}.</source>
        <translation>{pair}: بله، همه چیز نصب است. از راه {language} می‌رود.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed.</source>
        <translation>{pair}: بله، همه چیز نصب است.</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>نصب شده: {pack}</translation>
    </message>
    <message>
        <source>Missing: {pack}</source>
        <translation>کم است: {pack}</translation>
    </message>
    <message>
        <source> (offered: {engines})</source>
        <translation> (عرضه از {engines})</translation>
    </message>
    <message>
        <source> (offered by nobody)</source>
        <translation> (هیچ‌کس عرضه نمی‌کند)</translation>
    </message>
    <message>
        <source>A newer one can be got: {offer}</source>
        <translation>نسخهٔ تازه‌تری می‌توان گرفت: {offer}</translation>
    </message>
    <message>
        <source>It can be got: {offer}</source>
        <translation>می‌توان گرفت: {offer}</translation>
    </message>
    <message>
        <source>The lists that were fetched do not have it. Install it from a file.</source>
        <translation>در فهرست‌های گرفته‌شده نیست. از فایل نصبش کنید.</translation>
    </message>
    <message>
        <source>To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.</source>
        <translation>برای دانستن اندازه و پروانه، از فهرست‌های همگانی بپرسید. یا بسته را از فایلی که کسی به شما می‌دهد نصب کنید.</translation>
    </message>
    <message>
        <source>{engine}: the list at {host} was not fetched yet</source>
        <translation>{engine}: فهرست {host} هنوز گرفته نشده</translation>
    </message>
    <message numerus="yes">
        <source>Every file of %n packs is as it was installed.</source>
        <translation>
            <numerusform>همهٔ فایل‌های %n بسته همان‌اند که نصب شدند.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Image</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>با متن اصلی بسنجید</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>متن اصلی</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <translation>تصحیح‌شدهٔ خواننده</translation>
    </message>
    <message>
        <source>Read from a picture and perhaps wrong</source>
        <translation>از تصویر خوانده شده و شاید نادرست</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>بازگشت به متن</translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation>از وبگاه، نه بخشی از مقاله</translation>
    </message>
    <message>
        <source>Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>ترجمهٔ ماشینی از {source} از راه {pivot} به {target} با {engine}، انجام‌شده در همین رایانه و بررسی‌نشده به دست انسان.</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>ترجمهٔ ماشینی از {source} به {target} با {engine}، انجام‌شده در همین رایانه و بررسی‌نشده به دست انسان.</translation>
    </message>
    <message>
        <source>Sentences corrected by the reader (✎): {count}.</source>
        <translation>جمله‌های تصحیح‌شدهٔ خواننده (✎): {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n دقیقه برای خواندن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to listen</source>
        <translation>
            <numerusform>%n دقیقه برای شنیدن</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words, underlined with dots: {count}. {key} goes to the next one.</source>
        <translation>واژه‌های مشکوک، با خط نقطه‌چین: {count}. {key} به بعدی می‌رود.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Page {name}</source>
        <translation>صفحهٔ {name}</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>رفتن به صفحه</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>صفحه‌ها: {number}</translation>
    </message>
    <message>
        <source>This article has no pages.</source>
        <translation>این مقاله صفحه ندارد.</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;باز کردن</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;لغو</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>The password does not fit these files: {names}. Type another.</source>
        <translation>این گذرواژه این پرونده‌ها را باز نمی‌کند: {names}. گذرواژهٔ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>Locked with a password: {names}.</source>
        <translation>قفل‌شده با گذرواژه: {names}.</translation>
    </message>
    <message>
        <source>Its text stays in your library without the lock, in backups too; the password is not kept.</source>
        <translation>متن آن بدون قفل در کتابخانهٔ شما می‌ماند، در نسخه‌های پشتیبان هم؛ گذرواژه نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Password (Enter alone leaves it locked): </source>
        <translation>گذرواژه (Enter تنها آن را قفل‌شده می‌گذارد): </translation>
    </message>
    <message>
        <source>The password is taken from {option}, or from the environment variable {variable}.</source>
        <translation>گذرواژه از {option} یا از متغیر محیطی {variable} گرفته می‌شود.</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted text, {date} {time}</source>
        <translation>متن چسبانده، {date} {time}</translation>
    </message>
    <message>
        <source>Pasted picture, {date} {time}</source>
        <translation>تصویر چسبانده، {date} {time}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{percent} percent, {time}</source>
        <translation>{percent} درصد، {time}</translation>
    </message>
    <message>
        <source>narrated by {name}</source>
        <translation>با گویندگی {name}</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}، عنوان سطح {level}</translation>
    </message>
    <message>
        <source>Table, {size}: {first}</source>
        <translation>جدول، {size}: {first}</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>پانوشت {name}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} از {total}</translation>
    </message>
    <message>
        <source>From the other end, {which}</source>
        <translation>از سر دیگر، {which}</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <translation>در این سو عنوان دیگری نیست</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <translation>در این سو پیوند دیگری نیست</translation>
    </message>
    <message>
        <source>No more lists in this direction</source>
        <translation>در این سو فهرست دیگری نیست</translation>
    </message>
    <message>
        <source>No more tables in this direction</source>
        <translation>در این سو جدول دیگری نیست</translation>
    </message>
    <message>
        <source>No more quotes in this direction</source>
        <translation>در این سو نقل‌قول دیگری نیست</translation>
    </message>
    <message>
        <source>No more pictures in this direction</source>
        <translation>در این سو تصویر دیگری نیست</translation>
    </message>
    <message>
        <source>No more doubtful words in this direction</source>
        <translation>در این سو واژهٔ مشکوک دیگری نیست</translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation>در این سو بخش دیگری نیست</translation>
    </message>
    <message>
        <source>No more pages in this direction</source>
        <translation>در این سو صفحهٔ دیگری نیست</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>مقاله اینجا تمام می‌شود</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>این واژه‌ها در این مقاله نیستند</translation>
    </message>
    <message>
        <source>The caret is not in a list, table or quote</source>
        <translation>مکان‌نما در فهرست، جدول یا نقل‌قول نیست</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>سرعت {speed}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left to listen</source>
        <translation>
            <numerusform>%n دقیقه شنیدن مانده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n ستون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file “{name}”. Check its name and folder, then open it again.</source>
        <translation>فایلی به نام «{name}» نیست. نام و پوشه‌اش را ببینید و دوباره باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open one of the files inside it.</source>
        <translation>«{name}» پوشه است. یکی از فایل‌های درونش را باز کنید.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Once it is back, what is in it is taken in.</source>
        <translation>پوشهٔ «{name}» سر جایش نیست. وقتی برگردد، آنچه درونش است گرفته می‌شود.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>اجازهٔ خواندن «{name}» نیست. از مالکش اجازه بخواهید یا آن را به پوشهٔ خودتان کپی کنید.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>«{name}» خوانده نشد ({reason}). آن را به این رایانه کپی کنید و کپی را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open.</source>
        <translation>«{name}» فایل ذخیره‌شده نیست، بلکه دستگاه یا کانالی از سامانه است؛ چیزی برای باز کردن در آن نیست.</translation>
    </message>
    <message>
        <source>“{name}” is still being written. Open it again once it is whole.</source>
        <translation>«{name}» هنوز در حال نوشته شدن است. وقتی کامل شد دوباره بازش کنید.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation>«{name}» خالی است. مقاله را دوباره ذخیره کنید و فایل تازه را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation>«{name}» {megabytes} مگابایت است؛ راوی مقاله‌ها را تا {limit} مگابایت باز می‌کند. تقسیمش کنید یا فقط مقاله را ذخیره کنید.</translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation>«{name}» متن نیست. فایل متنی، HTML یا Markdown باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation>«{name}» فایلی از نوع {format} است که راوی هنوز نمی‌تواند بخواند. به‌صورت HTML یا متن ذخیره و بازش کنید.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock.</source>
        <translation>«{name}» با گذرواژه یا به دست فروشنده‌اش قفل شده. در برنامهٔ خودش باز کنید و بدون قفل ذخیره کنید.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it by itself, and type the password.</source>
        <translation>«{name}» با گذرواژه قفل شده است. آن را به‌تنهایی باز کنید و گذرواژه را بنویسید.</translation>
    </message>
    <message>
        <source>The password does not fit “{name}”. Check capital letters and the language of the keyboard, then type it again.</source>
        <translation>این گذرواژه «{name}» را باز نمی‌کند. حروف بزرگ و زبان صفحه‌کلید را بررسی کنید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again.</source>
        <translation>«{name}» به گونه‌ای فشرده شده که شاید به این رایانه آسیب بزند، پس باز نشد. دوباره از منبعش بگیرید.</translation>
    </message>
    <message>
        <source>Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file.</source>
        <translation>راوی هرگز به شبکه نمی‌رود، پس {address} باز نشد. صفحه را با مرورگر ذخیره کنید (Ctrl+S)، سپس فایل ذخیره‌شده را باز کنید.</translation>
    </message>
    <message>
        <source>Rawi does not connect to network folders itself, so {address} was not opened. Open the file from your file manager, or copy it to this computer and open the copy.</source>
        <translation>راوی خودش به پوشه‌های شبکه وصل نمی‌شود، پس {address} باز نشد. فایل را از مدیر فایل باز کنید، یا آن را به این رایانه کپی کنید و کپی را باز کنید.</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here.</source>
        <translation>چیزی برای خواندن روی تخته‌برش نیست. نخست متن یا تصویری کپی کنید، سپس اینجا بچسبانید.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation>«{name}» آسیب دیده و به‌صورت {format} خوانده نشد. مقاله را دوباره ذخیره کنید و فایل تازه را باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” took too long or needed too much memory. Save only the article’s text and open that.</source>
        <translation>«{name}» بیش از اندازه طول کشید یا حافظه خواست. فقط متن مقاله را ذخیره و باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could be read.</source>
        <translation>«{name}» متنی خواندنی ندارد.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; {encoding} seems right.</source>
        <translation>فایل نمی‌گوید حروفش چگونه رمزگذاری شده؛ {encoding} درست به نظر می‌رسد.</translation>
    </message>
    <message>
        <source>The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better.</source>
        <translation>حروف این فایل درهم ذخیره شده، پس شاید واژه‌ها نادرست یا بی‌ترتیب باشند. شاید تصویر صفحه بهتر خوانده شود.</translation>
    </message>
    <message>
        <source>This text was read from a picture in {language}; doubtful words are underlined with dots.</source>
        <translation>این متن از تصویری به {language} خوانده شد؛ واژه‌های مشکوک خط نقطه‌چین دارند.</translation>
    </message>
    <message>
        <source>To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again.</source>
        <translation>راوی برای خواندن تصویر متن به Tesseract نیاز دارد. نصبش کنید (در دبیان و اوبونتو: sudo apt install tesseract-ocr)، سپس فایل را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again.</source>
        <translation>برای خواندن تصویر به {language}، Tesseract داده‌هایش را می‌خواهد. نصب کنید (در دبیان و اوبونتو: sudo apt install {package})، سپس فایل را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu.</source>
        <translation>ساختار این متن حدس زده شده و شاید نادرست باشد. می‌توانید با «ساختار» در منوی «رفتن» درستش کنید.</translation>
    </message>
    <message>
        <source>This article is no longer in your library. Open its file again if you still have it.</source>
        <translation>این مقاله دیگر در کتابخانهٔ شما نیست. اگر فایلش را دارید دوباره باز کنید.</translation>
    </message>
    <message>
        <source>This article is already in your library as “{title}”.</source>
        <translation>این مقاله از پیش با نام «{title}» در کتابخانهٔ شماست.</translation>
    </message>
    <message>
        <source>The article is already in {language}. Choose another language to translate it into.</source>
        <translation>مقاله خود به {language} است. زبان دیگری برای ترجمه برگزینید.</translation>
    </message>
    <message>
        <source>The language of the article could not be told, so it cannot be translated.</source>
        <translation>زبان مقاله دانسته نشد، پس نمی‌توان ترجمه‌اش کرد.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work.</source>
        <translation>بستهٔ زبان «{pack}» آسیب دیده. دوباره از فایلش نصب کنید؛ اگر همراه راوی بوده، راوی را دوباره نصب کنید. بسته‌های دیگرتان کار می‌کنند.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work.</source>
        <translation>«{name}» آسیب دیده یا بستهٔ زبان نیست. دوباره از منبعش بگیرید. بسته‌های دیگرتان کار می‌کنند.</translation>
    </message>
    <message>
        <source>There is no language pack “{pack}” here. Look at the list of packs for its name.</source>
        <translation>اینجا بستهٔ زبان «{pack}» نیست. نامش را در فهرست بسته‌ها ببینید.</translation>
    </message>
    <message>
        <source>“{pack}” may be any of several packs: {names}. Say which one.</source>
        <translation>«{pack}» می‌تواند هر یک از چند بسته باشد: {names}. بگویید کدام.</translation>
    </message>
    <message>
        <source>The pack “{pack}” comes with Rawi and cannot be removed.</source>
        <translation>بستهٔ «{pack}» همراه راوی است و برداشته نمی‌شود.</translation>
    </message>
    <message>
        <source>The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings.</source>
        <translation>فهرست بسته‌های {host} خوانده نشد ({reason}). شبکه را ببینید یا در تنظیمات نشانی دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The download from {host} stopped ({reason}). Ask for it again: it goes on where it was.</source>
        <translation>بارگیری از {host} ایستاد ({reason}). دوباره بخواهید: از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else.</source>
        <translation>«{name}» آسیب‌دیده رسید یا آن نیست که منبعش وعده داده بود، پس نصب نشد. دوباره بخواهید یا از جای دیگری بگیرید.</translation>
    </message>
    <message>
        <source>“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages.</source>
        <translation>«{term}» نگه داشته نشد. اصطلاح و نامش حرف یا رقم می‌خواهند، حداکثر ۲۰۰ نویسه، و دو زبان متفاوت.</translation>
    </message>
    <message>
        <source>“{word}” was not kept. A word and how it is said need letters or digits, at most 200 characters each.</source>
        <translation>«{word}» نگه داشته نشد. واژه و تلفظش حرف یا رقم می‌خواهند، هر یک حداکثر ۲۰۰ نویسه.</translation>
    </message>
    <message>
        <source>The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar.</source>
        <translation>واژه‌نامهٔ «{name}» نمی‌گوید برای کدام زبان‌هاست. با rawi packs install و زبان‌هایش نصبش کنید، مانند ‎--from en --to ar.</translation>
    </message>
    <message>
        <source>This book is a recording. Where it has no text, times stand in its place: play them in the window to hear it. Rawi cannot make a sound file of it.</source>
        <translation>این کتاب ضبط‌شده است. هر جا متن ندارد، زمان‌ها به جای آن ایستاده‌اند: برای شنیدن، آن‌ها را در پنجره پخش کنید. راوی نمی‌تواند از آن فایل صوتی بسازد.</translation>
    </message>
    <message>
        <source>Firefox Translations needs a newer processor (with AVX2) than this computer has. Install an Argos Translate pack for these languages, which does without; Rawi then uses it by itself.</source>
        <translation>‏Firefox Translations پردازنده‌ای نوتر (با AVX2) از آنچه این رایانه دارد می‌خواهد. برای این زبان‌ها بستهٔ Argos Translate را نصب کنید که به آن نیاز ندارد؛ راوی سپس خودش آن را به کار می‌برد.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu ({key}), shows what is missing and how to get it.</source>
        <translation>بستهٔ زبان {source} به {target} نصب نیست، پس این مقاله همان‌گونه می‌ماند. «بسته‌های زبان» در منوی «زبان» ({key}) نشان می‌دهد چه کم است و چگونه به دست می‌آید.</translation>
    </message>
    <message>
        <source>There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu ({key}).</source>
        <translation>واژه‌نامه‌ای از {source} به {target} نیست. یکی نصب کنید: «بسته‌های زبان» در منوی «زبان» ({key}).</translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation>واژه‌نامه «{word}» را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again.</source>
        <translation>«{name}» آسیب دیده یا صدای Piper نیست. آن را، و فایل .onnx.json کنارش را، دوباره از منبعش بگیرید.</translation>
    </message>
    <message>
        <source>“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak.</source>
        <translation>«{name}» صدای Piper از گونه‌ای است که راوی نمی‌تواند بخواند ({kind}). صدایی برگزینید که آواهایش از eSpeak است.</translation>
    </message>
    <message>
        <source>There is no voice “{name}” here. Look at the list of voices for its name.</source>
        <translation>اینجا صدای «{name}» نیست. نامش را در فهرست صداها ببینید.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done.</source>
        <translation>در این رایانه صدایی برای {language} نیست؛ از جمله‌هایش می‌گذریم. «شنیدن»، «صداها» نشان می‌دهد چه می‌توان کرد.</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>صدا راه نیفتاد. برای درست شدنش راوی را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>A part of this book’s own recording cannot be played; a voice reads it instead.</source>
        <translation>بخشی از ضبط خود این کتاب پخش نمی‌شود؛ به جای آن یک صدا می‌خواند.</translation>
    </message>
    <message>
        <source>No sound device can be used: none is connected, or another program keeps it busy. Reading goes on in silence, and aloud as soon as there is one.</source>
        <translation>هیچ دستگاه صدایی به کار نمی‌آید: چیزی وصل نیست یا برنامهٔ دیگری آن را گرفته است. خواندن بی‌صدا ادامه دارد، و تا دستگاهی باشد با صدا.</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading has paused where you last heard it; connect a device, and Play goes on there.</source>
        <translation>دستگاه صدا رفته است. خواندن همان‌جا که آخرین بار شنیدید مکث کرده؛ دستگاهی وصل کنید تا «پخش» از همان‌جا ادامه دهد.</translation>
    </message>
    <message>
        <source>There is a sound device again. Where reading has paused, Play goes on.</source>
        <translation>دوباره دستگاه صدایی هست. هر جا خواندن مکث کرده، «پخش» ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>اینجا چیزی برای بلند خواندن نیست.</translation>
    </message>
    <message>
        <source>{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: ناگهان ایستاد و دوباره آغاز شد؛ چیزی از دست نرفته. اگر تمام نشده بود، یک بار دیگر بخواهید.</translation>
    </message>
    <message>
        <source>{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: پاسخ نداد و دوباره آغاز شد؛ چیزی از دست نرفته. اگر تمام نشده بود، یک بار دیگر بخواهید.</translation>
    </message>
    <message>
        <source>{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi.</source>
        <translation>{worker}: ناموفق ({reason})؛ چیزی از دست نرفته. دوباره بکوشید، و اگر باز رخ داد به سازندگان راوی بگویید.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>«{name}» نوشته نشد ({reason}). پوشهٔ دیگری برگزینید یا جا باز کنید.</translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound.</source>
        <translation>«{name}» پسوندی دارد که راوی نمی‌تواند بنویسد، یا فایل خود مقاله است. نام دیگری برگزینید که برای متن به .epub، .html، .txt، .md یا .json و برای صدا به .m4b، .mp3، .opus، .wav یا .epub پایان یابد.</translation>
    </message>
    <message>
        <source>Your library was damaged. It is kept as “{name}”, and a new one was begun.</source>
        <translation>کتابخانهٔ شما آسیب دیده بود. با نام «{name}» نگه داشته شد و کتابخانهٔ تازه‌ای آغاز شد.</translation>
    </message>
    <message>
        <source>The library could not be used ({reason}). You can read on, but your place will not be remembered.</source>
        <translation>کتابخانه به کار نیامد ({reason}). می‌توانید به خواندن ادامه دهید، اما جایتان به خاطر نمی‌ماند.</translation>
    </message>
    <message>
        <source>The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered.</source>
        <translation>کتابخانه از راوی تازه‌تری است. برای استفاده، آن را نصب کنید؛ می‌توانید به خواندن ادامه دهید، اما جایتان به خاطر نمی‌ماند.</translation>
    </message>
    <message>
        <source>The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that.</source>
        <translation>کتابخانهٔ «{name}» در برابر نوشتن محافظت شده: می‌توانید آنچه هست بخوانید، اما چیز تازه‌ای نگه داشته یا به خاطر سپرده نمی‌شود. برای تغییر، اجازهٔ نوشتن در پوشه‌اش بدهید.</translation>
    </message>
    <message>
        <source>Another Rawi is using the library right now. Wait a moment, then try again.</source>
        <translation>راوی دیگری هم‌اکنون از کتابخانه استفاده می‌کند. کمی صبر کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole backup of a Rawi library. Your library was not changed.</source>
        <translation>«{name}» پشتیبان کاملی از کتابخانهٔ راوی نیست. کتابخانهٔ شما تغییر نکرد.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed.</source>
        <translation>دیسک پر است، پس «{name}» نوشته نشد. جا باز کنید و دوباره بکوشید؛ هیچ چیز ذخیره‌شده‌ای تغییر نکرده.</translation>
    </message>
    <message>
        <source>The settings in “{name}” were damaged and are set aside; the first ones are used again.</source>
        <translation>تنظیمات در «{name}» آسیب دیده بود و کنار گذاشته شد؛ تنظیمات آغازین دوباره به کار است.</translation>
    </message>
    <message>
        <source>There is no screen here, so Rawi works in the terminal.</source>
        <translation>اینجا نمایشگری نیست، پس راوی در پایانه کار می‌کند.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>باز کردن فایل</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>The download</source>
        <translation>بارگیری</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n articles. Import it, and each of them will be in your library.</source>
        <translation>
            <numerusform>«{name}» %n مقاله دارد. واردش کنید تا هر یک در کتابخانهٔ شما باشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the file could not be read and are shown as �.</source>
        <translation>
            <numerusform>%n نویسهٔ فایل خوانده نشد و به شکل � نشان داده می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file are missing or damaged; everything else is here.</source>
        <translation>
            <numerusform>%n بخش فایل نیست یا آسیب دیده؛ بقیه همه اینجاست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures that could not be read.</source>
        <translation>
            <numerusform>%n صفحه تصویری است که خوانده نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n zero characters, shown as ␀; it may be damaged.</source>
        <translation>
            <numerusform>فایل %n نویسهٔ صفر دارد که به شکل ␀ نشان داده می‌شود؛ شاید آسیب دیده باشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>
            <numerusform>متن %n نشانهٔ نادیدنی دارد که جهت حروف را عوض می‌کند؛ شاید آن‌گونه که نوشته شده خوانده نشود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Reading</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>شنیدن</translation>
    </message>
    <message>
        <source>Low vision</source>
        <translation>کم‌بینایی</translation>
    </message>
    <message>
        <source>colours as the system, usual size, stops after an article</source>
        <translation>رنگ‌ها مانند سامانه، اندازهٔ معمول، پس از یک مقاله می‌ایستد</translation>
    </message>
    <message>
        <source>problems are spoken, goes on with the next article</source>
        <translation>مشکل‌ها گفته می‌شود، با مقالهٔ بعدی ادامه می‌دهد</translation>
    </message>
    <message>
        <source>high contrast, dark, letters twice as large</source>
        <translation>پرتضاد، تیره، حروف دو برابر</translation>
    </message>
    <message>
        <source>What you had before</source>
        <translation>آنچه پیش‌تر داشتید</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>در حال استفاده</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>نمایه‌ها</translation>
    </message>
    <message>
        <source>A profile keeps how Rawi looks and speaks: theme, size, view, voices, speed, announcements. Your folders, languages and limits stay as they are.</source>
        <translation>نمایه نگه می‌دارد که راوی چگونه دیده می‌شود و سخن می‌گوید: پوسته، اندازه، نما، صداها، سرعت، اعلام‌ها. پوشه‌ها، زبان‌ها و مرزهای شما همان می‌ماند.</translation>
    </message>
    <message>
        <source>Change &amp;to it</source>
        <translation>&amp;رفتن به آن</translation>
    </message>
    <message>
        <source>&amp;Save the present settings</source>
        <translation>&amp;ذخیرهٔ تنظیمات کنونی</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;تغییر نام</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;نگه‌داشتن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>نمایه: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>ذخیره شد: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>نامش عوض شد: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>حذف شد: {name}</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”? Your present settings stay as they are.</source>
        <translation>نمایهٔ «{name}» حذف شود؟ تنظیمات کنونی شما همان می‌ماند.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>نخست نامی بنویسید.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>نمایه‌ای به نام «{name}» هست. نام دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>pronunciations</name>
    <message>
        <source>Pronunciations</source>
        <translation>تلفظ‌ها</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>تلفظ</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>واژه</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>گفته می‌شود</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>حروف بزرگ</translation>
    </message>
    <message>
        <source>In ordinary letters, as it sounds</source>
        <translation>با حروف معمولی، آن‌گونه که به گوش می‌رسد</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>همهٔ زبان‌ها</translation>
    </message>
    <message>
        <source>Only with the same capital and small letters</source>
        <translation>فقط با همین حروف بزرگ و کوچک</translation>
    </message>
    <message>
        <source>count</source>
        <translation>به حساب می‌آید</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>به حساب نمی‌آید</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>آزمودن</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>در حال راه‌اندازی صدا</translation>
    </message>
    <message>
        <source>{word} is said as {said} ({language})</source>
        <translation>{word} گفته می‌شود {said} ({language})</translation>
    </message>
    <message>
        <source>{word}, with these capitals, is said as {said} ({language})</source>
        <translation>{word}، با همین حروف بزرگ، گفته می‌شود {said} ({language})</translation>
    </message>
    <message>
        <source>Kept: {pronunciation}</source>
        <translation>نگه داشته شد: {pronunciation}</translation>
    </message>
    <message>
        <source>Pronunciations removed: {count}</source>
        <translation>تلفظ‌های برداشته: {count}</translation>
    </message>
    <message>
        <source>You have no pronunciations yet. Words that you add are said as you write them, in Rawi and in what you save.</source>
        <translation>هنوز تلفظی ندارید. واژه‌هایی که بیفزایید همان‌گونه که می‌نویسید گفته می‌شوند، در راوی و در آنچه ذخیره می‌کنید.</translation>
    </message>
    <message>
        <source>Pronunciations: {shown} of {count}</source>
        <translation>تلفظ‌ها: {shown} از {count}</translation>
    </message>
    <message>
        <source>“{word}” has no pronunciation of yours ({language}).</source>
        <translation>«{word}» تلفظی از شما ندارد ({language}).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the address was not found; perhaps there is no network</source>
        <translation>نشانی پیدا نشد؛ شاید شبکه نیست</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>آنجا کسی پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>پاسخی به‌موقع نرسید</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>ارتباط قطع شد</translation>
    </message>
    <message>
        <source>its certificate is not trusted: it may be another computer than it says</source>
        <translation>گواهی‌اش مورد اعتماد نیست: شاید رایانه‌ای جز آن باشد که می‌گوید</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>ارتباط امنی برقرار نشد</translation>
    </message>
    <message>
        <source>it sends Rawi on to {detail}, which you were not asked about</source>
        <translation>راوی را به {detail} می‌فرستد که از شما دربارهٔ آن پرسیده نشده</translation>
    </message>
    <message>
        <source>the server answered with error {detail}</source>
        <translation>کارساز با خطای {detail} پاسخ داد</translation>
    </message>
    <message>
        <source>you were not asked about this host</source>
        <translation>دربارهٔ این میزبان از شما پرسیده نشده</translation>
    </message>
    <message>
        <source>what came is no list of packs</source>
        <translation>آنچه رسید فهرست بسته‌ها نیست</translation>
    </message>
    <message>
        <source>it is too large for a list of packs</source>
        <translation>برای فهرست بسته‌ها بیش از اندازه بزرگ است</translation>
    </message>
</context>
<context>
    <name>self test</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>ساختار</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>گفتن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>صفحه‌خوان</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>قلم‌ها</translation>
    </message>
    <message>
        <source>works</source>
        <translation>کار می‌کند</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>کار نمی‌کند</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>آزموده نشد</translation>
    </message>
    <message>
        <source>sections with a heading: {count}</source>
        <translation>بخش‌های دارای عنوان: {count}</translation>
    </message>
    <message>
        <source>sentences translated into {language}: {count}</source>
        <translation>جمله‌های ترجمه‌شده به {language}: {count}</translation>
    </message>
    <message>
        <source>{seconds} s of sound, words with their times: {count}</source>
        <translation>{seconds} ثانیه صدا، واژه‌های زمان‌دار: {count}</translation>
    </message>
    <message>
        <source>{size} bytes, read back</source>
        <translation>{size} بایت، بازخوانده شد</translation>
    </message>
    <message>
        <source>articles stored, found and read again: {count}</source>
        <translation>مقاله‌هایی که نگه‌داشته، پیدا و بازخوانده شدند: {count}</translation>
    </message>
    <message>
        <source>objects with a role and a name: {count}</source>
        <translation>اجزای دارای نقش و نام: {count}</translation>
    </message>
    <message>
        <source>letters drawn: {count}</source>
        <translation>حروف کشیده‌شده: {count}</translation>
    </message>
    <message>
        <source>“{text}” is missing</source>
        <translation>«{text}» نیست</translation>
    </message>
    <message>
        <source>it was taken for a file of another kind: {name}</source>
        <translation>پرونده‌ای از نوع دیگر پنداشته شد: {name}</translation>
    </message>
    <message>
        <source>it was taken for {language}, or its direction is wrong</source>
        <translation>زبانش {language} پنداشته شد یا جهتش نادرست است</translation>
    </message>
    <message>
        <source>headings found: {count}, wanted: {total}</source>
        <translation>عنوان‌های یافته: {count}، باید: {total}</translation>
    </message>
    <message>
        <source>{name}: {count} found, {total} wanted</source>
        <translation>{name}: {count} یافته شد، باید {total} باشد</translation>
    </message>
    <message>
        <source>no pack installed</source>
        <translation>هیچ بسته‌ای نصب نیست</translation>
    </message>
    <message>
        <source>no pack for {language} installed</source>
        <translation>بسته‌ای برای {language} نصب نیست</translation>
    </message>
    <message>
        <source>sentences that stayed as they were: {count} of {total}</source>
        <translation>جمله‌هایی که همان‌طور ماندند: {count} از {total}</translation>
    </message>
    <message>
        <source>the number {text} is lost in the translation</source>
        <translation>عدد {text} در ترجمه گم شده است</translation>
    </message>
    <message>
        <source>this voice comes with Rawi but is not here; install Rawi again</source>
        <translation>این صدا با راوی می‌آید ولی اینجا نیست؛ راوی را دوباره نصب کنید</translation>
    </message>
    <message>
        <source>no voice of this kind is installed</source>
        <translation>صدایی از این نوع نصب نیست</translation>
    </message>
    <message>
        <source>nothing can be heard</source>
        <translation>چیزی شنیده نمی‌شود</translation>
    </message>
    <message>
        <source>{seconds} s of sound do not fit this sentence</source>
        <translation>{seconds} ثانیه صدا با این جمله جور نیست</translation>
    </message>
    <message>
        <source>words with a time: {count} of {total}</source>
        <translation>واژه‌های زمان‌دار: {count} از {total}</translation>
    </message>
    <message>
        <source>the times of the words are out of order</source>
        <translation>زمان واژه‌ها به ترتیب نیست</translation>
    </message>
    <message>
        <source>the words do not cover the sound</source>
        <translation>واژه‌ها همهٔ صدا را نمی‌پوشانند</translation>
    </message>
    <message>
        <source>“{text}” cannot be heard</source>
        <translation>«{text}» شنیده نمی‌شود</translation>
    </message>
    <message>
        <source>{seconds} s of sound in the file, {total} s were spoken</source>
        <translation>{seconds} ثانیه صدا در پرونده است، {total} ثانیه گفته شد</translation>
    </message>
    <message>
        <source>“{text}” came back changed</source>
        <translation>«{text}» تغییرکرده برگشت</translation>
    </message>
    <message>
        <source>searching does not find “{text}”</source>
        <translation>جستجو «{text}» را نمی‌یابد</translation>
    </message>
    <message>
        <source>what was taken out is still there</source>
        <translation>آنچه بیرون آورده شد هنوز آنجاست</translation>
    </message>
    <message>
        <source>{text} has no name</source>
        <translation>{text} نام ندارد</translation>
    </message>
    <message>
        <source>no font draws these: {text}</source>
        <translation>هیچ قلمی این‌ها را نمی‌کشد: {text}</translation>
    </message>
    <message>
        <source>it failed inside: {reason}</source>
        <translation>از درون شکست خورد: {reason}</translation>
    </message>
    <message>
        <source>EPUB that speaks</source>
        <translation>‏EPUB سخن‌گو</translation>
    </message>
    <message>
        <source>voices of the system</source>
        <translation>صداهای سیستم</translation>
    </message>
    <message>
        <source>Rawi does not work as it should. Broken: {count}</source>
        <translation>راوی آن‌طور که باید کار نمی‌کند. خراب: {count}</translation>
    </message>
    <message>
        <source>Rawi works. Not tried, because it is not installed: {count}</source>
        <translation>راوی کار می‌کند. آزموده نشد چون نصب نیست: {count}</translation>
    </message>
    <message>
        <source>Rawi works.</source>
        <translation>راوی کار می‌کند.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>در حال آزمودن</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>آزمون</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثانیه</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته</translation>
    </message>
</context>
<context>
    <name>self voicing</name>
    <message>
        <source>message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>button</source>
        <translation>دکمه</translation>
    </message>
    <message>
        <source>menu button</source>
        <translation>دکمهٔ منو</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>جعبهٔ علامت</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>لغزنده</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>کادر گفتگو</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>کادر متن</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>list</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>مورد فهرست</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>نوار منو</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>پانوشت</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>زبانه</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>زبانه‌ها</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>منو</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>دکمهٔ رادیویی</translation>
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
        <translation>نوار ابزار</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>درخت</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>علامت‌خورده</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>بی‌علامت</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>تا حدی علامت‌خورده</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>فشرده</translation>
    </message>
    <message>
        <source>not pressed</source>
        <translation>فشرده نیست</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>بازشده</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>جمع‌شده</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>انتخاب‌نشده</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>انتخاب‌شده</translation>
    </message>
    <message>
        <source>password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>فقط‌خواندنی</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>خط تازه</translation>
    </message>
    <message>
        <source>tab key</source>
        <translation>کلید Tab</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>نقطه</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>خط تیره</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>آپاستروف</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>گیومه</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>پرانتز باز</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>پرانتز بسته</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>سطح {level}</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <translation>عنوان سطح {level}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>capital {letter}</source>
        <translation>{letter} بزرگ</translation>
    </message>
    <message>
        <source>hidden character</source>
        <translation>نویسهٔ پنهان</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} حذف شد</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number} درصد</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs. {key} lets it be silent again.</source>
        <translation>راوی منوها و کادرهای گفتگویش را با صدا می‌گوید. {key} دوباره ساکتش می‌کند.</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs no more.</source>
        <translation>راوی دیگر منوها و کادرهای گفتگویش را با صدا نمی‌گوید.</translation>
    </message>
    <message>
        <source>A screen reader is running and speaks the menus and dialogs. Rawi will do it when there is none.</source>
        <translation>صفحه‌خوانی در کار است و منوها و کادرهای گفتگو را می‌گوید. هرگاه صفحه‌خوان نباشد، راوی این کار را می‌کند.</translation>
    </message>
    <message>
        <source>Press {key} to have Rawi speak its menus and dialogs.</source>
        <translation>{key} را بزنید تا راوی منوها و کادرهای گفتگویش را با صدا بگوید.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Your colour of the text</source>
        <translation>رنگ متن شما</translation>
    </message>
    <message>
        <source>Your colour of the background</source>
        <translation>رنگ زمینهٔ شما</translation>
    </message>
    <message>
        <source>Your colour behind what is read aloud</source>
        <translation>رنگ شما پشت آنچه بلند خوانده می‌شود</translation>
    </message>
    <message>
        <source>Your colour of links</source>
        <translation>رنگ پیوندهای شما</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>اندازهٔ متن به درصد</translation>
    </message>
    <message>
        <source>Size of menus, buttons and lists in percent</source>
        <translation>اندازهٔ منوها، دکمه‌ها و فهرست‌ها به درصد</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>قلم متن</translation>
    </message>
    <message>
        <source>Thickness of the letters</source>
        <translation>کلفتی حرف‌ها</translation>
    </message>
    <message>
        <source>Height of a line in percent</source>
        <translation>بلندی سطر به درصد</translation>
    </message>
    <message>
        <source>Space between letters, in hundredths of their size</source>
        <translation>فاصلهٔ حرف‌ها، به صدمِ اندازهٔ آن‌ها</translation>
    </message>
    <message>
        <source>More space between words, in hundredths of the letters&apos; size</source>
        <translation>فاصلهٔ بیشتر میان واژه‌ها، به صدمِ اندازهٔ حرف‌ها</translation>
    </message>
    <message>
        <source>Space between paragraphs, in hundredths of the letters&apos; size</source>
        <translation>فاصلهٔ بندها، به صدمِ اندازهٔ حرف‌ها</translation>
    </message>
    <message>
        <source>Characters in a line, at most</source>
        <translation>نویسه‌های هر سطر، حداکثر</translation>
    </message>
    <message>
        <source>Lines end under each other (justified)</source>
        <translation>پایان سطرها زیر هم (تراز از دو سو)</translation>
    </message>
    <message>
        <source>How the sentence is marked that is read aloud</source>
        <translation>علامت جمله‌ای که بلند خوانده می‌شود</translation>
    </message>
    <message>
        <source>Show your highlights and bookmarks in the text</source>
        <translation>نشان دادن برجستگی‌ها و نشانک‌هایتان در متن</translation>
    </message>
    <message>
        <source>Dim everything but</source>
        <translation>کم‌رنگ کردن همه جز</translation>
    </message>
    <message>
        <source>A ruler above and below the line that is read</source>
        <translation>خط‌کشی بالا و پایین سطری که خوانده می‌شود</translation>
    </message>
    <message>
        <source>The sentence once more below the text, magnified</source>
        <translation>جمله یک بار دیگر زیر متن، بزرگ</translation>
    </message>
    <message>
        <source>Size of the magnified sentence, in percent of the text</source>
        <translation>اندازهٔ جملهٔ بزرگ‌نما، به درصدِ متن</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>هیچ‌چیز خودبه‌خود نجنبد و چشمک نزند</translation>
    </message>
    <message>
        <source>Language of Rawi</source>
        <translation>زبان راوی</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>ترجمه به</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>ترجمه با</translation>
    </message>
    <message>
        <source>Translate with more care, which takes longer (Argos Translate)</source>
        <translation>ترجمهٔ دقیق‌تر که بیشتر طول می‌کشد (Argos Translate)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>سرعت صدا</translation>
    </message>
    <message>
        <source>Length of the pauses, times the usual</source>
        <translation>درازای مکث‌ها، چند برابر معمول</translation>
    </message>
    <message>
        <source>Announce while reading aloud</source>
        <translation>اعلام هنگام بلند خواندن</translation>
    </message>
    <message>
        <source>Read aloud what pictures show</source>
        <translation>بلند خواندن آنچه تصویرها نشان می‌دهند</translation>
    </message>
    <message>
        <source>A quiet sound before a marked sentence</source>
        <translation>صدایی آرام پیش از جملهٔ علامت‌دار</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>نشان دادن آنچه از وبگاه است</translation>
    </message>
    <message>
        <source>Single letters, digits and brackets jump in the text</source>
        <translation>تک‌حرف‌ها، رقم‌ها و کروشه‌ها در متن می‌پرند</translation>
    </message>
    <message>
        <source>Control alone hushes the voice</source>
        <translation>‏Ctrl به‌تنهایی صدا را ساکت می‌کند</translation>
    </message>
    <message>
        <source>Speak problems aloud where no screen reader runs</source>
        <translation>گفتن مشکل‌ها با صدا جایی که صفحه‌خوان نیست</translation>
    </message>
    <message>
        <source>Rawi speaks its menus, dialogs and lists where no screen reader runs</source>
        <translation>گفتن منوها، کادرهای گفتگو و فهرست‌های راوی با صدا جایی که صفحه‌خوان نیست</translation>
    </message>
    <message>
        <source>Speed at which Rawi speaks menus and dialogs</source>
        <translation>سرعت گفتن منوها و کادرهای گفتگو</translation>
    </message>
    <message>
        <source>Speak what is typed</source>
        <translation>گفتن آنچه نوشته می‌شود</translation>
    </message>
    <message>
        <source>Let a plain voice begin while a natural one loads</source>
        <translation>تا صدای طبیعی بار شود صدای ساده آغاز کند</translation>
    </message>
    <message>
        <source>After an article, go on with the next unread one</source>
        <translation>پس از مقاله با مقالهٔ نخواندهٔ بعدی ادامه یابد</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds without progress (from the next start)</source>
        <translation>رها کردن فایل پس از این چند ثانیه بی‌پیشرفت (از آغاز بعدی)</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds in all (from the next start)</source>
        <translation>رها کردن فایل پس از این چند ثانیه روی هم (از آغاز بعدی)</translation>
    </message>
    <message>
        <source>Megabytes of memory to open a file with (from the next start)</source>
        <translation>مگابایت حافظه برای باز کردن یک فایل (از آغاز بعدی)</translation>
    </message>
    <message>
        <source>Megabytes that an opened file may have (from the next start)</source>
        <translation>مگابایتی که فایل بازشده می‌تواند داشته باشد (از آغاز بعدی)</translation>
    </message>
    <message>
        <source>Folder whose new files are added to the library</source>
        <translation>پوشه‌ای که فایل‌های تازه‌اش به کتابخانه افزوده می‌شود</translation>
    </message>
    <message>
        <source>List of Argos packs: another address or folder</source>
        <translation>فهرست بسته‌های Argos: نشانی یا پوشهٔ دیگر</translation>
    </message>
    <message>
        <source>List of Firefox packs: another address or folder</source>
        <translation>فهرست بسته‌های Firefox: نشانی یا پوشهٔ دیگر</translation>
    </message>
    <message>
        <source>Only pictures</source>
        <translation>فقط تصویرها</translation>
    </message>
    <message>
        <source>Headings, quotes, lists, tables, pictures and your highlights</source>
        <translation>عنوان‌ها، نقل‌قول‌ها، فهرست‌ها، جدول‌ها، تصویرها و برجستگی‌هایتان</translation>
    </message>
    <message>
        <source>Also links, footnotes, rows and columns</source>
        <translation>همچنین پیوندها، پانوشت‌ها، سطرها و ستون‌ها</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ‌چیز کم‌رنگ نشود</translation>
    </message>
    <message>
        <source>Each character</source>
        <translation>هر نویسه</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>هر واژه</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سامانه</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سپیا</translation>
    </message>
    <message>
        <source>Soft: little glare, less contrast (4.5 to 1)</source>
        <translation>ملایم: تابش کم، تضاد کمتر (۴٫۵ به ۱)</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>پرتضاد، روشن</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>پرتضاد، تیره</translation>
    </message>
    <message>
        <source>High contrast, yellow on black</source>
        <translation>پرتضاد، زرد بر سیاه</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>رنگ‌های خودتان</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>میانه</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>سیاه</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>جمله</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>A coloured ground</source>
        <translation>زمینهٔ رنگی</translation>
    </message>
    <message>
        <source>A thick line under it</source>
        <translation>خط ضخیم زیر آن</translation>
    </message>
    <message>
        <source>A frame around it</source>
        <translation>کادر دور آن</translation>
    </message>
    <message>
        <source>Text and background changed for each other</source>
        <translation>جابه‌جا شدن رنگ متن و زمینه</translation>
    </message>
    <message>
        <source>Rawi now speaks {language}</source>
        <translation>زبان راوی اکنون {language} است</translation>
    </message>
    <message>
        <source>The better one that is installed</source>
        <translation>بهترین مترجم نصب‌شده</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>There is no translation here to copy yet. {key} translates the article.</source>
        <translation>اینجا هنوز ترجمه‌ای برای کپی نیست. {key} مقاله را ترجمه می‌کند.</translation>
    </message>
    <message>
        <source>Copied with its label. Sentences: {count}.</source>
        <translation>با برچسبش کپی شد. جمله‌ها: {count}.</translation>
    </message>
    <message>
        <source>Machine translation from {source} by Rawi with {engine}, not checked by a person.</source>
        <translation>ترجمهٔ ماشینی از {source} با راوی و {engine}، بررسی‌نشده به دست انسان.</translation>
    </message>
    <message>
        <source>Sentences to check against the original (⚠): {count}.</source>
        <translation>جمله‌هایی که باید با متن اصلی سنجیده شوند (⚠): {count}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>منبع: {source}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Looking into the library</source>
        <translation>نگاه به کتابخانه</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>How it looks</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Help for the eye</source>
        <translation>کمک به چشم</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>پنجره</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>نگه‌داشتن این ظاهر</translation>
    </message>
    <message>
        <source>Back to the look before</source>
        <translation>بازگشت به ظاهر پیشین</translation>
    </message>
    <message>
        <source>The usual look</source>
        <translation>ظاهر معمول</translation>
    </message>
    <message>
        <source>Contrast with the background: text {text} to 1, links {link} to 1.</source>
        <translation>تضاد با زمینه: متن {text} به ۱، پیوندها {link} به ۱.</translation>
    </message>
    <message>
        <source>This is hard to read: {least} to 1 is the least that most people need.</source>
        <translation>خواندن این دشوار است: {least} به ۱ کمترین چیزی است که بیشتر مردم لازم دارند.</translation>
    </message>
    <message>
        <source>With little sight {good} to 1 or more is better.</source>
        <translation>برای کم‌بینایی {good} به ۱ یا بیشتر بهتر است.</translation>
    </message>
    <message>
        <source>Not on this computer: {fonts}. They come with “python3 packaging/fonts.py” (npm and a network are needed), or from the system: on Debian and Ubuntu the package fonts-opendyslexic.</source>
        <translation>در این رایانه نیست: {fonts}. با «python3 packaging/fonts.py» می‌آید (npm و شبکه لازم است)، یا از سامانه: در دبیان و اوبونتو بستهٔ fonts-opendyslexic.</translation>
    </message>
    <message>
        <source>This font has no medium letters: bold ones are shown.</source>
        <translation>این قلم حرف میانه ندارد: حرف‌های سیاه نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Nothing is dimmed</source>
        <translation>هیچ‌چیز کم‌رنگ نیست</translation>
    </message>
    <message>
        <source>Dimmed is all but: {part}</source>
        <translation>همه کم‌رنگ است جز: {part}</translation>
    </message>
    <message>
        <source>Ruler shown</source>
        <translation>خط‌کش نشان داده شد</translation>
    </message>
    <message>
        <source>Ruler hidden</source>
        <translation>خط‌کش پنهان شد</translation>
    </message>
    <message>
        <source>The sentence is magnified below the text</source>
        <translation>جمله زیر متن بزرگ نشان داده می‌شود</translation>
    </message>
    <message>
        <source>The sentence is not magnified</source>
        <translation>جمله بزرگ نشان داده نمی‌شود</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>همهٔ مقاله</translation>
    </message>
    <message>
        <source>One sentence at a time: arrow keys go on and back</source>
        <translation>هر بار یک جمله: کلیدهای جهت‌دار به جلو و عقب می‌روند</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>هر بار یک جمله</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>جملهٔ بزرگ‌نما</translation>
    </message>
</context>
<context>
    <name>sleeping</name>
    <message>
        <source>Sleep timer</source>
        <translation>زمان‌سنج خواب</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;آغاز</translation>
    </message>
    <message>
        <source>Switch the sleep timer off</source>
        <translation>خاموش کردن زمان‌سنج خواب</translation>
    </message>
    <message>
        <source>At the end of the section</source>
        <translation>در پایان بخش</translation>
    </message>
    <message>
        <source>At the end of the article</source>
        <translation>در پایان مقاله</translation>
    </message>
    <message>
        <source>When is the voice to stop? Choose, or type a number of minutes.</source>
        <translation>صدا کی بایستد؟ برگزینید یا شمار دقیقه‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>The sleep timer is off</source>
        <translation>زمان‌سنج خواب خاموش است</translation>
    </message>
    <message>
        <source>The sleep timer has stopped the voice; your place is kept. Listening again within a minute starts it anew.</source>
        <translation>زمان‌سنج خواب صدا را نگه داشت؛ جای شما محفوظ است. اگر تا یک دقیقه دوباره گوش دهید از نو آغاز می‌شود.</translation>
    </message>
</context>
<context>
    <name>structure</name>
    <message>
        <source>Title</source>
        <translation>عنوان مقاله</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>پیش‌درآمد</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>سطر نویسنده</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>عنوان، سطح {level}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>مورد فهرست</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح تصویر</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>پانوشت</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>مقالهٔ مرتبط</translation>
    </message>
    <message>
        <source>Belongs to the site</source>
        <translation>از وبگاه است</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>این: {kind}</translation>
    </message>
    <message>
        <source>Structure: one key says what the paragraph at the caret is. {title} title, {standfirst} standfirst, {byline} byline, {first} to {last} heading, {paragraph} paragraph, {quote} quote, {list_item} list item, {furniture} belongs to the site, {related} related story. {undo} undoes, {end} ends.</source>
        <translation>ساختار: یک کلید می‌گوید بند زیر مکان‌نما چیست. {title} عنوان مقاله، {standfirst} پیش‌درآمد، {byline} سطر نویسنده، {first} تا {last} عنوان، {paragraph} بند، {quote} نقل‌قول، {list_item} مورد فهرست، {furniture} از وبگاه، {related} مقالهٔ مرتبط. {undo} پس می‌گیرد، {end} پایان می‌دهد.</translation>
    </message>
    <message>
        <source>The structure is as Rawi found it. {undo} brings your changes back.</source>
        <translation>ساختار همان است که راوی یافت. {undo} تغییرهایتان را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Structure is done; your changes are kept.</source>
        <translation>ساختار تمام شد؛ تغییرهای شما نگه داشته شد.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>دوباره انجام شد</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>چیزی برای پس گرفتن نیست</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>چیزی برای انجام دوباره نیست</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>column {number} of {total}</source>
        <translation>ستون {number} از {total}</translation>
    </message>
    <message>
        <source>row {number} of {total}</source>
        <translation>سطر {number} از {total}</translation>
    </message>
    <message>
        <source>Edge of the table</source>
        <translation>لبهٔ جدول</translation>
    </message>
    <message>
        <source>The caret is not in a table. T goes to the next one.</source>
        <translation>مکان‌نما در جدول نیست. T به جدول بعدی می‌رود.</translation>
    </message>
</context>
<context>
    <name>takeaway</name>
    <message>
        <source>Audiobook with chapters (M4B)</source>
        <translation>کتاب صوتی با فصل‌ها (M4B)</translation>
    </message>
    <message>
        <source>MP3 with chapters</source>
        <translation>‏MP3 با فصل‌ها</translation>
    </message>
    <message>
        <source>Opus with chapters, the smallest</source>
        <translation>‏Opus با فصل‌ها، کوچک‌ترین</translation>
    </message>
    <message>
        <source>WAV, for programs that know nothing else</source>
        <translation>‏WAV، برای برنامه‌هایی که چیز دیگری نمی‌شناسند</translation>
    </message>
    <message>
        <source>Book with text and voice in step (EPUB)</source>
        <translation>کتابی که متن و صدایش هم‌گام‌اند (EPUB)</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>ذخیره به‌صورت صدا</translation>
    </message>
    <message>
        <source>Highlight &amp;word by word in the book</source>
        <translation>برجسته کردن &amp;واژه به واژه در کتاب</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>کتاب (EPUB)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحهٔ وب (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>متن ساده</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>‏JSON، برای برنامه‌ها</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>ذخیرهٔ متن اصلی</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>ذخیرهٔ ترجمه</translation>
    </message>
    <message>
        <source>Save both languages</source>
        <translation>ذخیرهٔ هر دو زبان</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>اندازهٔ متن به پوینت</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation>با &amp;تصویرها</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text in points</source>
        <translation>&amp;اندازهٔ متن به پوینت</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;چاپ…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>ذخیره به‌صورت P&amp;DF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع فایل</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;نوع فایل</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;ذخیره…</translation>
    </message>
    <message>
        <source>The article is not translated yet; that is done first where you ask for it.</source>
        <translation>مقاله هنوز ترجمه نشده؛ جایی که بخواهید نخست همان انجام می‌شود.</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>متن ا&amp;صلی</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>تر&amp;جمه</translation>
    </message>
    <message>
        <source>&amp;Both, each paragraph with its translation below</source>
        <translation>&amp;هر دو، هر بند و ترجمه‌اش در زیر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Translate into</source>
        <translation>ترجمه به</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمه</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>بسته‌های زبان…</translation>
    </message>
    <message>
        <source>{language} (through {pivot})</source>
        <translation>{language} (از راه {pivot})</translation>
    </message>
    <message>
        <source>The article is in {language}. Choose what to translate it into.</source>
        <translation>مقاله به {language} است. برگزینید به چه ترجمه شود.</translation>
    </message>
    <message>
        <source>No language pack that translates from {language} is installed.</source>
        <translation>بستهٔ زبانی که از {language} ترجمه کند نصب نیست.</translation>
    </message>
    <message>
        <source>No language pack from {language} to {languages} is installed.</source>
        <translation>بستهٔ زبان {language} به {languages} نصب نیست.</translation>
    </message>
    <message>
        <source>Language packs shows how to add one.</source>
        <translation>«بسته‌های زبان» نشان می‌دهد چگونه بیفزایید.</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>Translated into {language}.</source>
        <translation>به {language} ترجمه شد.</translation>
    </message>
    <message>
        <source>Sentences to doubt: {count}. {next} goes to the next one, {list} lists them, {why} says why.</source>
        <translation>جمله‌های شک‌برانگیز: {count}. {next} به بعدی می‌رود، {list} فهرستشان می‌کند، {why} می‌گوید چرا.</translation>
    </message>
    <message>
        <source>It went through {pivot}, so more may have been lost on the way.</source>
        <translation>از راه {pivot} رفت، پس شاید در راه چیز بیشتری از دست رفته باشد.</translation>
    </message>
    <message>
        <source>What is written in {languages} stays as it is: no language pack from there to {target} is installed.</source>
        <translation>آنچه به {languages} نوشته شده همان‌گونه می‌ماند: بستهٔ زبانی از آنجا به {target} نصب نیست.</translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation>ترجمه متوقف شد.</translation>
    </message>
    <message>
        <source>The translation was stopped; the article stays as it is.</source>
        <translation>ترجمه متوقف شد؛ مقاله همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>What is translated so far stays. {on} goes on, {original} shows the original.</source>
        <translation>آنچه تا اینجا ترجمه شده می‌ماند. {on} ادامه می‌دهد، {original} متن اصلی را نشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>natural</source>
        <translation>طبیعی</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>ساده</translation>
    </message>
    <message>
        <source>basic: guesses vowels</source>
        <translation>ابتدایی: واکه‌ها را حدس می‌زند</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>از این سامانه</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>صداها</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>{language} ({quality})</source>
        <translation>{language} ({quality})</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>بی‌صدا</translation>
    </message>
    <message>
        <source>Voices for {language}</source>
        <translation>صداهای {language}</translation>
    </message>
    <message>
        <source>The best one, now {voice}</source>
        <translation>بهترین، اکنون {voice}</translation>
    </message>
    <message>
        <source>None: its sentences are passed over</source>
        <translation>هیچ: از جمله‌هایش می‌گذریم</translation>
    </message>
    <message>
        <source>No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.</source>
        <translation>هیچ صدایی در اینجا به {language} سخن نمی‌گوید. صدای Piper که به آن سخن بگوید وارد کنید، یا بگذارید صدای زبانی که مانند آن نوشته می‌شود بخواند: بیگانه به گوش می‌رسد.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>آهنگ</translation>
    </message>
    <message>
        <source>Pitch in semitones</source>
        <translation>زیروبمی به نیم‌پرده</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>بلندی صدا</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;پیش‌شنیدن</translation>
    </message>
    <message>
        <source>&amp;Stop the preview</source>
        <translation>&amp;توقف پیش‌شنیدن</translation>
    </message>
    <message>
        <source>&amp;Import a voice file…</source>
        <translation>&amp;وارد کردن فایل صدا…</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>صداهای Piper</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;برداشتن</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>تنظیمات &amp;معمول</translation>
    </message>
    <message>
        <source>The usual voice, pace, pitch and volume again.</source>
        <translation>دوباره صدا، آهنگ، زیروبمی و بلندی معمول.</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation>در حال جستجوی صداها</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>در حال راه‌اندازی صدا</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>در حال وارد کردن «{name}»</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>در حال برداشتن «{name}»</translation>
    </message>
    <message>
        <source>Remove the voice “{name}” from this computer?</source>
        <translation>صدای «{name}» از این رایانه برداشته شود؟</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;نگه‌داشتن</translation>
    </message>
    <message>
        <source>This is how I read your articles to you.</source>
        <translation>مقاله‌هایتان را این‌گونه برایتان می‌خوانم.</translation>
    </message>
    <message>
        <source>Already there: {voice} ({language}; {licence})</source>
        <translation>از پیش هست: {voice} ({language}؛ {licence})</translation>
    </message>
    <message>
        <source>Replaced: {voice} ({language}; {licence})</source>
        <translation>جایگزین شد: {voice} ({language}؛ {licence})</translation>
    </message>
    <message>
        <source>Imported: {voice} ({language}; {licence})</source>
        <translation>وارد شد: {voice} ({language}؛ {licence})</translation>
    </message>
    <message>
        <source>Removed: {voice}</source>
        <translation>برداشته شد: {voice}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Language of Rawi</source>
        <translation>زبان راوی</translation>
    </message>
    <message>
        <source>By sight or by ear</source>
        <translation>با چشم یا با گوش</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Size and colours</source>
        <translation>اندازه و رنگ‌ها</translation>
    </message>
    <message>
        <source>Languages of your articles</source>
        <translation>زبان‌های مقاله‌هایتان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Rawi opens the articles that you have stored, reads them aloud and translates them, without a network. Choose the language of its menus. Escape skips these steps at any moment; the menu Help has them again.</source>
        <translation>راوی مقاله‌هایی را که ذخیره کرده‌اید باز می‌کند، بلند می‌خواند و ترجمه می‌کند، بدون شبکه. زبان منوهایش را برگزینید. Escape هر زمان از این گام‌ها می‌گذرد؛ منوی «راهنما» دوباره آن‌ها را دارد.</translation>
    </message>
    <message>
        <source>How will you use Rawi? By ear, it speaks its menus and dialogs itself wherever no screen reader runs.</source>
        <translation>راوی را چگونه به کار می‌برید؟ با گوش، هر جا صفحه‌خوان نباشد، خودش منوها و کادرهای گفتگویش را با صدا می‌گوید.</translation>
    </message>
    <message>
        <source>Choose who speaks to you and how fast, and hear it.</source>
        <translation>برگزینید چه کسی و با چه سرعتی با شما سخن بگوید، و آن را بشنوید.</translation>
    </message>
    <message>
        <source>Rawi begins with the size and the colours of your system. Change them here if you like; you see it at once.</source>
        <translation>راوی با اندازه و رنگ‌های سامانهٔ شما آغاز می‌کند. اگر می‌خواهید اینجا تغییرشان دهید؛ بی‌درنگ آن را می‌بینید.</translation>
    </message>
    <message>
        <source>In which language are your articles, and in which do you want them? Nothing is fetched unless you ask for it.</source>
        <translation>مقاله‌هایتان به کدام زبان‌اند و به کدام زبان می‌خواهیدشان؟ تا نخواهید چیزی گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>These keys are enough to begin with. After this, an article shows you what Rawi can do.</source>
        <translation>این کلیدها برای آغاز بس است. پس از این، مقاله‌ای نشان می‌دهد راوی چه می‌تواند بکند.</translation>
    </message>
    <message>
        <source>Welcome to Rawi, step {number} of {total}: {name}</source>
        <translation>به راوی خوش آمدید، گام {number} از {total}: {name}</translation>
    </message>
    <message>
        <source>By &amp;sight</source>
        <translation>با &amp;چشم</translation>
    </message>
    <message>
        <source>By &amp;ear</source>
        <translation>با &amp;گوش</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>&amp;هر دو</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;قبلی</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>&amp;آغاز خواندن</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;بعدی</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;رد کردن</translation>
    </message>
    <message>
        <source>Your articles are in</source>
        <translation>زبان مقاله‌هایتان</translation>
    </message>
    <message>
        <source>You want them in</source>
        <translation>زبانی که می‌خواهید</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>آنچه لازم است</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>&amp;گرفتن آنچه کم است…</translation>
    </message>
    <message>
        <source>From a &amp;friend&apos;s file or disk…</source>
        <translation>از فایل یا دیسک یک &amp;دوست…</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>در حال دیدن آنچه لازم است</translation>
    </message>
</context>
</TS>
