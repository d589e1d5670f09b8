<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>Answering</name>
    <message>
        <source>“{name}” opens once this dialog is closed.</source>
        <translation>«{name}» відкриється, коли це діалогове вікно буде закрито.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Save as audio</source>
        <translation>Зберегти як звук</translation>
    </message>
    <message>
        <source>Saving as audio</source>
        <translation>Збереження як звуку</translation>
    </message>
    <message>
        <source>Stopped; no file was written. Saving again goes on from here.</source>
        <translation>Зупинено; файл не записано. Нове збереження продовжить звідси.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Збережено як «{name}».</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups of a Rawi library (*{ending})</source>
        <translation>Резервні копії бібліотеки Rawi (*{ending})</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Резервна копія бібліотеки</translation>
    </message>
    <message>
        <source>The library is backed up as “{name}”.</source>
        <translation>Резервну копію бібліотеки записано як «{name}».</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Створення резервної копії бібліотеки</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>Створення копії скасовано; нічого не записано.</translation>
    </message>
    <message>
        <source>Backups of a Rawi library (*{ending});;All files (*)</source>
        <translation>Резервні копії бібліотеки Rawi (*{ending});;Усі файли (*)</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>Відновлення бібліотеки</translation>
    </message>
    <message>
        <source>Replace your library by the backup “{name}”?

The library as it is now is kept in a file beside it.</source>
        <translation>Замінити вашу бібліотеку копією «{name}»?

Теперішня бібліотека залишиться у файлі поруч.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Відновити</translation>
    </message>
    <message>
        <source>&amp;Keep the library</source>
        <translation>&amp;Залишити бібліотеку</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>Відновлення бібліотеки</translation>
    </message>
    <message>
        <source>Restoring was cancelled; your library is as it was.</source>
        <translation>Відновлення скасовано; ваша бібліотека залишилася, якою була.</translation>
    </message>
    <message>
        <source>The library of “{name}” is restored.</source>
        <translation>Бібліотеку з «{name}» відновлено.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>The usual one</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, two each for red, green and blue; empty for the usual colour</source>
        <translation>Шість шістнадцяткових цифр, по дві для червоного, зеленого й синього; порожньо — звичайний колір</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Вибрати: {name}</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Starting the voice</source>
        <translation>Запуск голосу</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one; 1 to 6 leads to the next of that level here.</source>
        <translation>Розділи статті. Enter переходить до вибраного; цифри від 1 до 6 ведуть тут до наступного розділу цього рівня.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No article is open</source>
        <translation>Жодної статті не відкрито</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Keeping the structure</source>
        <translation>Збереження структури</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add files…</source>
        <translation>Додати файли…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Додати теку…</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Looking into the library</source>
        <translation>Перегляд бібліотеки</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Зміна статей</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Вилучення з бібліотеки</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Залишити</translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation>Вилучення статей</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Files that could not be added</source>
        <translation>Файли, які не вдалося додати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Looking into the library</source>
        <translation>Перегляд бібліотеки</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Читання списків пакетів</translation>
    </message>
    <message>
        <source>Asking what can be done in each language</source>
        <translation>З’ясовується, що можливо кожною мовою</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>How far read</source>
        <translation>Скільки прочитано</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Зняти всі фільтри</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>Шукані слова</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Попереднє</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступне</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрити пошук</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>Теки немає</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Виберіть теку</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add files to the library</source>
        <translation>Додати файли до бібліотеки</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Додати теку до бібліотеки</translation>
    </message>
    <message>
        <source>Adding files to the library</source>
        <translation>Додавання файлів до бібліотеки</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Стеження за текою</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping your notes</source>
        <translation>Збереження ваших нотаток</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Добірки</translation>
    </message>
    <message>
        <source>Enter adds it. Several are separated by commas.</source>
        <translation>Enter додає. Кілька розділяються комами.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Нова добірка</translation>
    </message>
    <message>
        <source>Space ticks or unticks.</source>
        <translation>Пробіл ставить або знімає позначку.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation>Запуск голосу</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Looking into the library</source>
        <translation>Перегляд бібліотеки</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End of the article</source>
        <translation>Кінець статті</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Rawi was open already; this is its window.</source>
        <translation>Rawi вже було відкрито; це його вікно.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation>Відкривається {name}</translation>
    </message>
    <message>
        <source>Remembering the place</source>
        <translation>Запам’ятовування місця</translation>
    </message>
</context>
<context>
    <name>PackWork</name>
    <message>
        <source>Stopped; what was not finished is not installed.</source>
        <translation>Зупинено; незакінчене не встановлено.</translation>
    </message>
    <message>
        <source>Installing language packs</source>
        <translation>Встановлення мовних пакетів</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Вилучено: {pack}</translation>
    </message>
    <message>
        <source>Removing a language pack</source>
        <translation>Вилучення мовного пакета</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Збережено як «{name}».</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Зупинено; нічого не записано.</translation>
    </message>
    <message>
        <source>Saving a language pack</source>
        <translation>Збереження мовного пакета</translation>
    </message>
    <message>
        <source>Checking language packs</source>
        <translation>Перевірка мовних пакетів</translation>
    </message>
    <message>
        <source>The lists are here.</source>
        <translation>Списки отримано.</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Зупинено; списки залишилися, якими були.</translation>
    </message>
    <message>
        <source>Fetching the lists of packs</source>
        <translation>Отримання списків пакетів</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Зупинено. Запитайте знову: продовжиться з того самого місця.</translation>
    </message>
    <message>
        <source>Getting language packs</source>
        <translation>Отримання мовних пакетів</translation>
    </message>
    <message>
        <source>Packs installed: {count}; failed: {failed}.</source>
        <translation>Встановлено пакетів: {count}; не вдалося: {failed}.</translation>
    </message>
    <message>
        <source>{title} is still under way. Wait for it, or cancel it.</source>
        <translation>{title}: ще триває. Зачекайте або скасуйте.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
</context>
<context>
    <name>PacksRoom</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Читання списків пакетів</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>Перегляд файлів</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print that elsewhere.</source>
        <translation>На цьому комп’ютері немає принтера. Збережіть як PDF і надрукуйте деінде.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>The article is printed.</source>
        <translation>Статтю надруковано.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Збережено як «{name}».</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>Друк статті</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Друк скасовано.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>Пошук у бібліотеці</translation>
    </message>
    <message>
        <source>Down goes to the articles, Alt+Down to words that begin like this.</source>
        <translation>Стрілка вниз веде до статей, Alt+вниз — до слів із таким початком.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Підказки</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>The usual one</source>
        <translation>Звичайний</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Articles in the library</source>
        <translation>Статті бібліотеки</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Looking into the library</source>
        <translation>Перегляд бібліотеки</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Зміна статей</translation>
    </message>
</context>
<context>
    <name>StructureRoom</name>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
</context>
<context>
    <name>TakeawayRoom</name>
    <message>
        <source>Open an article first.</source>
        <translation>Спершу відкрийте статтю.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Збережено як «{name}».</translation>
    </message>
    <message>
        <source>Saving the article</source>
        <translation>Збереження статті</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Скасовано; нічого не записано.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Мовні пакети</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Відкрити збережену статтю</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Translating into {language}</source>
        <translation>Переклад на мову: {language}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Відкрити збережену статтю</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Відкрити скопійоване</translation>
    </message>
    <message>
        <source>Open the text, page, picture or files on the clipboard</source>
        <translation>Відкрити текст, сторінку, зображення або файли з буфера обміну</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Резервна копія бібліотеки…</translation>
    </message>
    <message>
        <source>Write the whole library into one file</source>
        <translation>Записати всю бібліотеку в один файл</translation>
    </message>
    <message>
        <source>Restore the library…</source>
        <translation>Відновити бібліотеку…</translation>
    </message>
    <message>
        <source>Put the library of a backup in the place of yours</source>
        <translation>Поставити бібліотеку з копії на місце вашої</translation>
    </message>
    <message>
        <source>Save the article…</source>
        <translation>Зберегти статтю…</translation>
    </message>
    <message>
        <source>Save the original, the translation or both as a book, a page or text</source>
        <translation>Зберегти оригінал, переклад або обидва як книжку, сторінку чи текст</translation>
    </message>
    <message>
        <source>Save as audio…</source>
        <translation>Зберегти як звук…</translation>
    </message>
    <message>
        <source>Save the article spoken, as an audiobook with chapters or a book with text and voice in step</source>
        <translation>Зберегти статтю озвученою: аудіокнигою з розділами або книжкою, де текст і голос ідуть разом</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Print the article in large letters, or save that as PDF</source>
        <translation>Надрукувати статтю великими літерами або зберегти її так у PDF</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Change how Rawi looks, speaks and answers</source>
        <translation>Змінити, як Rawi виглядає, говорить і відповідає</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Close Rawi; the place is remembered</source>
        <translation>Закрити Rawi; місце запам’ятовується</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Show your library, or go back to the article</source>
        <translation>Показати вашу бібліотеку або повернутися до статті</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Наступна непрочитана стаття</translation>
    </message>
    <message>
        <source>Open the next article that you have not begun</source>
        <translation>Відкрити наступну статтю, якої ви ще не починали</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Нещодавно прочитане</translation>
    </message>
    <message>
        <source>Show the library in the order you last read in it</source>
        <translation>Показати бібліотеку в тому порядку, в якому ви востаннє в ній читали</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Зняти всі фільтри</translation>
    </message>
    <message>
        <source>Show every article of the library again</source>
        <translation>Знову показати всі статті бібліотеки</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>Open the chosen article of the library, where its words were found</source>
        <translation>Відкрити вибрану статтю бібліотеки там, де знайдено слова</translation>
    </message>
    <message>
        <source>Read the article aloud</source>
        <translation>Читати статтю вголос</translation>
    </message>
    <message>
        <source>Open the chosen article of the library and read it aloud at once</source>
        <translation>Відкрити вибрану статтю бібліотеки й одразу читати її вголос</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>Прочитано чи ні</translation>
    </message>
    <message>
        <source>Mark the article, or those chosen in the library, as finished, or not finished any more</source>
        <translation>Позначити статтю або вибрані в бібліотеці як прочитані або знову непрочитані</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Мітки…</translation>
    </message>
    <message>
        <source>Change the tags of the article, or of those chosen in the library</source>
        <translation>Змінити мітки статті або вибраних у бібліотеці</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>Добірки…</translation>
    </message>
    <message>
        <source>Put the article, or those chosen in the library, into collections</source>
        <translation>Покласти статтю або вибрані в бібліотеці до добірок</translation>
    </message>
    <message>
        <source>Delete from the library…</source>
        <translation>Вилучити з бібліотеки…</translation>
    </message>
    <message>
        <source>Delete the chosen articles of the library, after one question</source>
        <translation>Вилучити вибрані статті бібліотеки після одного запитання</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Додати файли…</translation>
    </message>
    <message>
        <source>Take files into the library without opening them</source>
        <translation>Взяти файли до бібліотеки, не відкриваючи їх</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Додати теку…</translation>
    </message>
    <message>
        <source>Take every file of a folder into the library</source>
        <translation>Взяти до бібліотеки всі файли теки</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Search for words in this article, or in the library while it is shown</source>
        <translation>Шукати слова в цій статті або в бібліотеці, поки її показано</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Знайти наступне</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>Наступне місце, де стоять ці слова</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Знайти попереднє</translation>
    </message>
    <message>
        <source>Place before where the words stand</source>
        <translation>Попереднє місце, де стоять ці слова</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Go to the list of sections, or back to the text</source>
        <translation>Перейти до списку розділів або назад до тексту</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Наступний розділ</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>До наступного розділу</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Попередній розділ</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>До попереднього розділу</translation>
    </message>
    <message>
        <source>Next section, single key</source>
        <translation>Наступний розділ, однією клавішею</translation>
    </message>
    <message>
        <source>Previous section, single key</source>
        <translation>Попередній розділ, однією клавішею</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Наступний заголовок</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>До наступного заголовка</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Попередній заголовок</translation>
    </message>
    <message>
        <source>To the heading before</source>
        <translation>До попереднього заголовка</translation>
    </message>
    <message>
        <source>Next heading of level {level}</source>
        <translation>Наступний заголовок рівня {level}</translation>
    </message>
    <message>
        <source>To the next heading of this level</source>
        <translation>До наступного заголовка цього рівня</translation>
    </message>
    <message>
        <source>Previous heading of level {level}</source>
        <translation>Попередній заголовок рівня {level}</translation>
    </message>
    <message>
        <source>To the heading of this level before</source>
        <translation>До попереднього заголовка цього рівня</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Наступне посилання</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>До наступного посилання</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Попереднє посилання</translation>
    </message>
    <message>
        <source>To the link before</source>
        <translation>До попереднього посилання</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Наступний список</translation>
    </message>
    <message>
        <source>To the next list</source>
        <translation>До наступного списку</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Попередній список</translation>
    </message>
    <message>
        <source>To the list before</source>
        <translation>До попереднього списку</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Наступна таблиця</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>До наступної таблиці</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Попередня таблиця</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>До попередньої таблиці</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Наступна комірка</translation>
    </message>
    <message>
        <source>To the next cell of the table; behind the last one, on to the next link or control</source>
        <translation>До наступної комірки таблиці; після останньої — далі, до наступного посилання або елемента керування</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Попередня комірка</translation>
    </message>
    <message>
        <source>To the cell before in the table; before the first one, back to the link or control before</source>
        <translation>До попередньої комірки таблиці; перед першою — назад, до попереднього посилання або елемента керування</translation>
    </message>
    <message>
        <source>Next cell of the row</source>
        <translation>Наступна комірка рядка</translation>
    </message>
    <message>
        <source>To the next cell of this row, with the headers of its column</source>
        <translation>До наступної комірки цього рядка, із заголовками її стовпця</translation>
    </message>
    <message>
        <source>Previous cell of the row</source>
        <translation>Попередня комірка рядка</translation>
    </message>
    <message>
        <source>To the cell before in this row, with the headers of its column</source>
        <translation>До попередньої комірки цього рядка, із заголовками її стовпця</translation>
    </message>
    <message>
        <source>Next cell of the column</source>
        <translation>Наступна комірка стовпця</translation>
    </message>
    <message>
        <source>To the cell below, with the headers of its row</source>
        <translation>До комірки нижче, із заголовками її рядка</translation>
    </message>
    <message>
        <source>Previous cell of the column</source>
        <translation>Попередня комірка стовпця</translation>
    </message>
    <message>
        <source>To the cell above, with the headers of its row</source>
        <translation>До комірки вище, із заголовками її рядка</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Наступна цитата</translation>
    </message>
    <message>
        <source>To the next quote</source>
        <translation>До наступної цитати</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Попередня цитата</translation>
    </message>
    <message>
        <source>To the quote before</source>
        <translation>До попередньої цитати</translation>
    </message>
    <message>
        <source>Out of the list, table or quote</source>
        <translation>Вийти зі списку, таблиці або цитати</translation>
    </message>
    <message>
        <source>To what comes after the list, table or quote that you are in</source>
        <translation>До того, що йде після списку, таблиці або цитати, де ви перебуваєте</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Наступне зображення</translation>
    </message>
    <message>
        <source>To the next picture; Enter enlarges it</source>
        <translation>До наступного зображення; Enter збільшує його</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Попереднє зображення</translation>
    </message>
    <message>
        <source>To the picture before; Enter enlarges it</source>
        <translation>До попереднього зображення; Enter збільшує його</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Наступне сумнівне слово</translation>
    </message>
    <message>
        <source>To the next word that was read from a picture and may be wrong</source>
        <translation>До наступного слова, яке прочитано із зображення і може бути хибним</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Попереднє сумнівне слово</translation>
    </message>
    <message>
        <source>To the doubtful word before</source>
        <translation>До попереднього сумнівного слова</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>To the next page of a book or PDF</source>
        <translation>До наступної сторінки книжки чи PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>To the page before in a book or PDF</source>
        <translation>До попередньої сторінки книжки чи PDF</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Перейти до сторінки…</translation>
    </message>
    <message>
        <source>List the pages of a book or PDF, and go to the one that you type or choose</source>
        <translation>Показати сторінки книжки чи PDF і перейти до тієї, яку ви введете або виберете</translation>
    </message>
    <message>
        <source>Elements…</source>
        <translation>Елементи…</translation>
    </message>
    <message>
        <source>List headings, links, lists, tables, quotes, pictures, footnotes, bookmarks and marks, and go to one</source>
        <translation>Перелічити заголовки, посилання, списки, таблиці, цитати, зображення, виноски, закладки й помітки та перейти до вибраного</translation>
    </message>
    <message>
        <source>Back after a jump</source>
        <translation>Назад після переходу</translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation>Туди, де ви були до останнього переходу</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Де я?</translation>
    </message>
    <message>
        <source>Say the section, the page, how far you are and how long it takes; in the library, all about the chosen article</source>
        <translation>Сказати розділ, сторінку, скільки пройдено й скільки лишилося; у бібліотеці — усе про вибрану статтю</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Set a bookmark here, or remove it</source>
        <translation>Поставити тут закладку або прибрати її</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Наступна закладка</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>До наступної закладки</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Попередня закладка</translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation>До попередньої закладки</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Виділити кольором</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in the colour used last; remove the highlight that is here</source>
        <translation>Виділити вибране або це речення кольором, яким виділяли востаннє; прибрати виділення, яке тут</translation>
    </message>
    <message>
        <source>Highlight in yellow: dashes below</source>
        <translation>Виділити жовтим: штрихи знизу</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that</source>
        <translation>Виділити цим кольором вибране або це речення; дати цей колір виділенню, яке тут, або прибрати його</translation>
    </message>
    <message>
        <source>Highlight in green: a wave below</source>
        <translation>Виділити зеленим: хвиля знизу</translation>
    </message>
    <message>
        <source>Highlight in blue: two lines below</source>
        <translation>Виділити синім: дві лінії знизу</translation>
    </message>
    <message>
        <source>Highlight in pink: a thick line below</source>
        <translation>Виділити рожевим: товста лінія знизу</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написати нотатку…</translation>
    </message>
    <message>
        <source>Write a note to the bookmark or highlight that is here, or to a new bookmark</source>
        <translation>Написати нотатку до закладки чи виділення, що тут, або до нової закладки</translation>
    </message>
    <message>
        <source>Notes and highlights…</source>
        <translation>Нотатки й виділення…</translation>
    </message>
    <message>
        <source>List all bookmarks, highlights and notes of the article</source>
        <translation>Перелічити всі закладки, виділення й нотатки статті</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Say what each paragraph is, with single keys; your changes are remembered</source>
        <translation>Вказати однією клавішею, чим є кожен абзац; ваші зміни запам’ятовуються</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Читати або пауза</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>Читати вголос звідси або зробити паузу</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Play or pause, in the text</source>
        <translation>Читати або пауза, у тексті</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Silence; play goes on at the same place</source>
        <translation>Тиша; читання продовжиться з того самого місця</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Silence; the place is kept</source>
        <translation>Тиша; місце зберігається</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <translation>Читати повільніше</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Читати швидше</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Попереднє речення</translation>
    </message>
    <message>
        <source>To the sentence before</source>
        <translation>До попереднього речення</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Наступне речення</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>До наступного речення</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Попередній абзац</translation>
    </message>
    <message>
        <source>To the paragraph before</source>
        <translation>До попереднього абзацу</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Наступний абзац</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>До наступного абзацу</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Перейти назад</translation>
    </message>
    <message>
        <source>To the beginning of this section, then to the one before; without sections, by paragraphs</source>
        <translation>До початку цього розділу, потім до попереднього; без розділів — за абзацами</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Перейти вперед</translation>
    </message>
    <message>
        <source>To the next section; without sections, to the next paragraph</source>
        <translation>До наступного розділу; без розділів — до наступного абзацу</translation>
    </message>
    <message>
        <source>Skim</source>
        <translation>Побіжно</translation>
    </message>
    <message>
        <source>Read only the title, headings and the first sentence of each paragraph, or everything again</source>
        <translation>Читати лише назву, заголовки й перше речення кожного абзацу або знову все</translation>
    </message>
    <message>
        <source>Sentence by sentence in both languages</source>
        <translation>Речення за реченням обома мовами</translation>
    </message>
    <message>
        <source>Read each sentence in the original and then in its translation, each in its own voice</source>
        <translation>Читати кожне речення в оригіналі, а потім у перекладі, кожне своїм голосом</translation>
    </message>
    <message>
        <source>Use the book’s narration</source>
        <translation>Використовувати запис книги</translation>
    </message>
    <message>
        <source>Hear a book’s own recording where it has one, or a voice instead</source>
        <translation>Якщо книга має власний запис, слухати його або голос</translation>
    </message>
    <message>
        <source>Read the footnote</source>
        <translation>Прочитати виноску</translation>
    </message>
    <message>
        <source>Say the footnote of this sentence; again for the next one</source>
        <translation>Сказати виноску цього речення; ще раз — наступну</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Читати вибране</translation>
    </message>
    <message>
        <source>Read only what is selected aloud; the place stays</source>
        <translation>Читати вголос лише вибране; місце зберігається</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Повторити речення</translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation>Прочитати речення ще раз</translation>
    </message>
    <message>
        <source>Sleep timer…</source>
        <translation>Таймер сну…</translation>
    </message>
    <message>
        <source>Let the voice stop after some minutes, or at the end of the section or the article</source>
        <translation>Зупинити голос за кілька хвилин, наприкінці розділу чи статті</translation>
    </message>
    <message>
        <source>Speak menus and dialogs</source>
        <translation>Озвучувати меню та діалоги</translation>
    </message>
    <message>
        <source>Let Rawi speak its own menus, dialogs and lists where no screen reader runs</source>
        <translation>Rawi сам озвучує свої меню, діалоги та списки, якщо не працює програма зчитування з екрана</translation>
    </message>
    <message>
        <source>Go on with the next article</source>
        <translation>Продовжувати наступною статтею</translation>
    </message>
    <message>
        <source>After the end of an article, read the next unread one of the library aloud</source>
        <translation>Після кінця статті читати вголос наступну непрочитану з бібліотеки</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Голоси…</translation>
    </message>
    <message>
        <source>Choose who reads each language and how, and import voices</source>
        <translation>Вибрати, хто і як читає кожною мовою, та імпортувати голоси</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <translation>Вимова…</translation>
    </message>
    <message>
        <source>Your own words and how the voices are to say them</source>
        <translation>Ваші слова і як голосам їх вимовляти</translation>
    </message>
    <message>
        <source>Translation on or off</source>
        <translation>Переклад увімкнути або вимкнути</translation>
    </message>
    <message>
        <source>Translate the article, or show the original again</source>
        <translation>Перекласти статтю або знову показати оригінал</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Перекласти на…</translation>
    </message>
    <message>
        <source>Choose the language to translate into, from those whose packs are here</source>
        <translation>Вибрати мову перекладу з тих, чиї пакети тут є</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Show only the original</source>
        <translation>Показати лише оригінал</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Обидві мови</translation>
    </message>
    <message>
        <source>Show each paragraph and its translation</source>
        <translation>Показати кожен абзац і його переклад</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обидві</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Show only the translation</source>
        <translation>Показати лише переклад</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Скопіювати переклад</translation>
    </message>
    <message>
        <source>Copy the translation of what is selected, or of this sentence, with a line that says what it is</source>
        <translation>Скопіювати переклад вибраного або цього речення з рядком, який каже, що це</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Мовні пакети…</translation>
    </message>
    <message>
        <source>List, install, save and remove language packs, and see what each language needs</source>
        <translation>Переглянути, встановити, зберегти й вилучити мовні пакети та дізнатися, що потрібно кожній мові</translation>
    </message>
    <message>
        <source>This sentence in the other language</source>
        <translation>Це речення іншою мовою</translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation>Показати й вимовити оригінал перекладеного речення або переклад</translation>
    </message>
    <message>
        <source>Correct this translation…</source>
        <translation>Виправити цей переклад…</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself; it is kept, and shown as yours</source>
        <translation>Написати переклад цього речення самостійно; він зберігається й показується як ваш</translation>
    </message>
    <message>
        <source>Your corrections…</source>
        <translation>Ваші виправлення…</translation>
    </message>
    <message>
        <source>List the sentences of the article that you have corrected</source>
        <translation>Перелічити речення статті, які ви виправили</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Глосарій…</translation>
    </message>
    <message>
        <source>Your own names and terms, and what translations are to call them</source>
        <translation>Ваші власні імена й терміни та те, як їх називати в перекладах</translation>
    </message>
    <message>
        <source>Look the word up…</source>
        <translation>Знайти слово у словнику…</translation>
    </message>
    <message>
        <source>Look up the word at the caret, or the one that is heard, in your dictionaries</source>
        <translation>Знайти у ваших словниках слово біля курсора або те, що звучить</translation>
    </message>
    <message>
        <source>Look the word up, single key</source>
        <translation>Знайти слово у словнику, однією клавішею</translation>
    </message>
    <message>
        <source>Next marked sentence</source>
        <translation>Наступне помічене речення</translation>
    </message>
    <message>
        <source>To the next sentence whose translation you should doubt</source>
        <translation>До наступного речення, у перекладі якого варто сумніватися</translation>
    </message>
    <message>
        <source>Previous marked sentence</source>
        <translation>Попереднє помічене речення</translation>
    </message>
    <message>
        <source>To the marked sentence before</source>
        <translation>До попереднього поміченого речення</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>Чому це помічено?</translation>
    </message>
    <message>
        <source>Say why this sentence is marked, and its original</source>
        <translation>Сказати, чому це речення помічено, і його оригінал</translation>
    </message>
    <message>
        <source>Marked sentences…</source>
        <translation>Помічені речення…</translation>
    </message>
    <message>
        <source>List every sentence of the translation that you should doubt, and why</source>
        <translation>Перелічити кожне речення перекладу, у якому варто сумніватися, і чому</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Зробити текст більшим</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Зробити текст меншим</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>The size at first</source>
        <translation>Початковий розмір</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Наступна тема</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Світла, темна або контрастна</translation>
    </message>
    <message>
        <source>How it looks…</source>
        <translation>Зовнішній вигляд…</translation>
    </message>
    <message>
        <source>Font, spaces, colours, sizes and help for the eye; the article shows every change at once</source>
        <translation>Шрифт, проміжки, кольори, розміри й допомога очам; стаття відразу показує кожну зміну</translation>
    </message>
    <message>
        <source>Larger menus, buttons and lists</source>
        <translation>Більші меню, кнопки й списки</translation>
    </message>
    <message>
        <source>Make everything around the article larger</source>
        <translation>Зробити більшим усе навколо статті</translation>
    </message>
    <message>
        <source>Smaller menus, buttons and lists</source>
        <translation>Менші меню, кнопки й списки</translation>
    </message>
    <message>
        <source>Make everything around the article smaller</source>
        <translation>Зробити меншим усе навколо статті</translation>
    </message>
    <message>
        <source>Dim all but line, sentence or paragraph</source>
        <translation>Приглушити все, крім рядка, речення або абзацу</translation>
    </message>
    <message>
        <source>Dim all but the line, the sentence or the paragraph that is read, in turn, or nothing</source>
        <translation>Приглушити все, крім рядка, речення або абзацу, що читається, по черзі, або нічого не приглушувати</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Лінійка</translation>
    </message>
    <message>
        <source>A line above and below the line that is read</source>
        <translation>Риска над рядком, що читається, і під ним</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Збільшене речення</translation>
    </message>
    <message>
        <source>Show the sentence that is read once more below the text, magnified</source>
        <translation>Показати речення, що читається, ще раз під текстом, збільшеним</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>По одному реченню</translation>
    </message>
    <message>
        <source>Show only the sentence that is read, or the whole article again</source>
        <translation>Показати лише речення, що читається, або знову всю статтю</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Профілі…</translation>
    </message>
    <message>
        <source>Keep settings of the look and the voice under a name, and change to them</source>
        <translation>Зберігати налаштування вигляду й голосу під назвою та переходити до них</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Наступний профіль</translation>
    </message>
    <message>
        <source>Change to the next profile</source>
        <translation>Перейти до наступного профілю</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Показати те, що належить сайту</translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation>Показати меню, оголошення та інший текст навколо статті</translation>
    </message>
    <message>
        <source>How to use Rawi</source>
        <translation>Як користуватися Rawi</translation>
    </message>
    <message>
        <source>Open the article that tells how everything is done</source>
        <translation>Відкрити статтю, яка розповідає, як що робиться</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Клавіші…</translation>
    </message>
    <message>
        <source>List every key, and change it</source>
        <translation>Перелічити всі клавіші та змінити їх</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>Описати клавішу</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>Сказати, що робить наступна клавіша, не роблячи цього</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Перші кроки…</translation>
    </message>
    <message>
        <source>Choose language, voice, size and the languages of your articles, step by step</source>
        <translation>Вибрати мову, голос, розмір і мови ваших статей, крок за кроком</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Стаття-зразок</translation>
    </message>
    <message>
        <source>Open the article that shows what Rawi can do</source>
        <translation>Відкрити статтю, яка показує, що вміє Rawi</translation>
    </message>
    <message>
        <source>About Rawi…</source>
        <translation>Про Rawi…</translation>
    </message>
    <message>
        <source>Tell the version, the licence, and what Rawi is made with</source>
        <translation>Повідомити версію, ліцензію та за допомогою чого зроблено Rawi</translation>
    </message>
    <message>
        <source>Structure: Title</source>
        <translation>Структура: назва</translation>
    </message>
    <message>
        <source>In the structure mode: this is the title</source>
        <translation>У режимі структури: це назва</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Structure: Standfirst</source>
        <translation>Структура: вступ під назвою</translation>
    </message>
    <message>
        <source>In the structure mode: this is the standfirst, the lines below the title</source>
        <translation>У режимі структури: це вступні рядки під назвою</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Вступ</translation>
    </message>
    <message>
        <source>Structure: Byline</source>
        <translation>Структура: підпис</translation>
    </message>
    <message>
        <source>In the structure mode: this names the authors</source>
        <translation>У режимі структури: тут названо авторів</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Structure: Heading {level}</source>
        <translation>Структура: заголовок {level}</translation>
    </message>
    <message>
        <source>In the structure mode: this is a heading of this level</source>
        <translation>У режимі структури: це заголовок цього рівня</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>Заголовок {level}</translation>
    </message>
    <message>
        <source>Structure: Paragraph</source>
        <translation>Структура: абзац</translation>
    </message>
    <message>
        <source>In the structure mode: this is a paragraph of the story</source>
        <translation>У режимі структури: це абзац статті</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Structure: Quote</source>
        <translation>Структура: цитата</translation>
    </message>
    <message>
        <source>In the structure mode: this is a quote</source>
        <translation>У режимі структури: це цитата</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Structure: List item</source>
        <translation>Структура: пункт списку</translation>
    </message>
    <message>
        <source>In the structure mode: this is an item of a list</source>
        <translation>У режимі структури: це пункт списку</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Пункт списку</translation>
    </message>
    <message>
        <source>Structure: Of the site</source>
        <translation>Структура: від сайту</translation>
    </message>
    <message>
        <source>In the structure mode: this belongs to the site, not the story</source>
        <translation>У режимі структури: це належить сайту, а не статті</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>Від сайту</translation>
    </message>
    <message>
        <source>Structure: Related story</source>
        <translation>Структура: споріднена стаття</translation>
    </message>
    <message>
        <source>In the structure mode: this points to another story</source>
        <translation>У режимі структури: це вказує на іншу статтю</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Споріднена стаття</translation>
    </message>
    <message>
        <source>Structure: Undo</source>
        <translation>Структура: скасувати</translation>
    </message>
    <message>
        <source>In the structure mode: take the last change back</source>
        <translation>У режимі структури: скасувати останню зміну</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Structure: Redo</source>
        <translation>Структура: повернути</translation>
    </message>
    <message>
        <source>In the structure mode: make the change again that was taken back</source>
        <translation>У режимі структури: повернути скасовану зміну</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Structure: As found</source>
        <translation>Структура: як знайдено</translation>
    </message>
    <message>
        <source>In the structure mode: take all changes back</source>
        <translation>У режимі структури: скасувати всі зміни</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Як знайдено</translation>
    </message>
    <message>
        <source>Structure: Done</source>
        <translation>Структура: готово</translation>
    </message>
    <message>
        <source>End the structure mode; your changes are kept</source>
        <translation>Завершити режим структури; ваші зміни зберігаються</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Heading level {number}</source>
        <translation>Заголовок рівня {number}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Quote within the quote</source>
        <translation>Цитата в цитаті</translation>
    </message>
    <message>
        <source>End of quote</source>
        <translation>Кінець цитати</translation>
    </message>
    <message>
        <source>End of the inner quote</source>
        <translation>Кінець внутрішньої цитати</translation>
    </message>
    <message>
        <source>End of list</source>
        <translation>Кінець списку</translation>
    </message>
    <message>
        <source>End of the inner list</source>
        <translation>Кінець внутрішнього списку</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Рядок {number}</translation>
    </message>
    <message>
        <source>End of table</source>
        <translation>Кінець таблиці</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис до зображення</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>End of code</source>
        <translation>Кінець коду</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Споріднена стаття</translation>
    </message>
    <message>
        <source>Table with {rows} and {columns}</source>
        <translation>Таблиця: {rows}, {columns}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Skimming: only headings and first sentences are read</source>
        <translation>Побіжно: читаються лише заголовки й перші речення</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Читається все</translation>
    </message>
    <message>
        <source>Each sentence is read in both languages</source>
        <translation>Кожне речення читається обома мовами</translation>
    </message>
    <message>
        <source>Each paragraph is read in one language, then in the other</source>
        <translation>Кожен абзац читається однією мовою, потім іншою</translation>
    </message>
    <message>
        <source>A book’s own narrator reads where there is one</source>
        <translation>Якщо книга має власного диктора, читає він</translation>
    </message>
    <message>
        <source>A voice reads, also where a book has a narrator</source>
        <translation>Читає голос, навіть якщо книга має диктора</translation>
    </message>
    <message numerus="yes">
        <source>List with %n items</source>
        <translation>
            <numerusform>Список: %n пункт</numerusform>
            <numerusform>Список: %n пункти</numerusform>
            <numerusform>Список: %n пунктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inner list with %n items</source>
        <translation>
            <numerusform>Внутрішній список: %n пункт</numerusform>
            <numerusform>Внутрішній список: %n пункти</numerusform>
            <numerusform>Внутрішній список: %n пунктів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n стовпець</numerusform>
            <numerusform>%n стовпці</numerusform>
            <numerusform>%n стовпців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n посилання</numerusform>
            <numerusform>%n посилання</numerusform>
            <numerusform>%n посилань</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation.</source>
        <translation>Це речення не має перекладу.</translation>
    </message>
    <message>
        <source>This sentence has no translation yet. {key} translates the article.</source>
        <translation>Це речення ще не має перекладу. {key} перекладає статтю.</translation>
    </message>
    <message>
        <source>Nothing is selected. Shift with the arrow keys selects words and lines.</source>
        <translation>Нічого не вибрано. Shift разом зі стрілками вибирає слова й рядки.</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>Rawi не виходить у мережу. Посилання веде на {address}</translation>
    </message>
    <message>
        <source>This footnote is not in the article.</source>
        <translation>Цієї виноски немає у статті.</translation>
    </message>
    <message>
        <source>What this link leads to is not shown here.</source>
        <translation>Те, куди веде це посилання, тут не показано.</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>Це речення не має виноски.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слухати</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.</source>
        <translation>Заголовки, списки, таблиці, виноски й мови розмічено, як у статті; текст можна збільшити, перефарбувати й слухати. Зображення мають ті описи, які дає стаття.</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Синтезований голос</translation>
    </message>
    <message>
        <source>A synthetic voice reads the text, and what it reads is highlighted.</source>
        <translation>Синтезований голос читає текст, і те, що він читає, підсвічено.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Текст на зображеннях</translation>
    </message>
    <message>
        <source>Rawi’s own words</source>
        <translation>Слова самого Rawi</translation>
    </message>
    <message>
        <source>good</source>
        <translation>добре</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>просто</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>спрощено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>into it: {into}; from it: {out_of}</source>
        <translation>на неї: {into}; з неї: {out_of}</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Друкуйте, щоб відібрати</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No articles.</source>
        <translation>Статей немає.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Створення копії</translation>
    </message>
    <message>
        <source>The library is in {name}, with all its articles ({count}).</source>
        <translation>Бібліотеку записано в {name} з усіма статтями ({count}).</translation>
    </message>
    <message>
        <source>Stopped; no backup was written.</source>
        <translation>Зупинено; копію не записано.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Відновлення</translation>
    </message>
    <message>
        <source>The library is now the one in {name}, with all its articles ({count}).</source>
        <translation>Тепер бібліотека — та, що в {name}, з усіма статтями ({count}).</translation>
    </message>
    <message>
        <source>Stopped; the library is as it was.</source>
        <translation>Зупинено; бібліотека залишилася, якою була.</translation>
    </message>
    <message>
        <source>No terms.</source>
        <translation>Термінів немає.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Збережено: {term}</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary for these languages.</source>
        <translation>«{term}» немає у глосарії для цих мов.</translation>
    </message>
    <message>
        <source>Removed: {term}</source>
        <translation>Вилучено: {term}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Рядок {line}: {reason}</translation>
    </message>
    <message>
        <source>Terms kept: {count}</source>
        <translation>Збережено термінів: {count}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Записано: {name}</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Зупинено. Запитайте знову: продовжиться з того самого місця.</translation>
    </message>
    <message>
        <source>Getting {pack}</source>
        <translation>Отримання: {pack}</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>Отримання списку</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Зупинено; списки залишилися, якими були.</translation>
    </message>
    <message>
        <source>Nothing was contacted. Add --yes to go on without being asked.</source>
        <translation>Ні до кого не зверталися. Додайте --yes, щоб продовжити без запитання.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Продовжити?</translation>
    </message>
    <message>
        <source>There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you.</source>
        <translation>Списку пакетів ще немає. «rawi packs available --refresh» отримує його, запитавши вас.</translation>
    </message>
    <message>
        <source>Stopped; the packs that were being installed are as they were.</source>
        <translation>Зупинено; пакети, що встановлювалися, залишилися, якими були.</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Вилучено: {pack}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Зупинено; нічого не записано.</translation>
    </message>
    <message>
        <source>Whole: {pack}</source>
        <translation>Цілий: {pack}</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>Встановлення: {name}</translation>
    </message>
    <message>
        <source>Translated through {language}.</source>
        <translation>Перекладено через мову: {language}.</translation>
    </message>
    <message>
        <source>Missing: {pair}</source>
        <translation>Бракує: {pair}</translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation>Встановлено: {pair}</translation>
    </message>
    <message>
        <source>There already: {name}</source>
        <translation>Уже є: {name}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Читання вголос</translation>
    </message>
    <message>
        <source>Added: {added}. Already in the library: {known}. Not imported: {failed}.</source>
        <translation>Додано: {added}. Уже в бібліотеці: {known}. Не імпортовано: {failed}.</translation>
    </message>
    <message>
        <source>Watching; Ctrl+C ends it.</source>
        <translation>Триває стеження; Ctrl+C завершує його.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; the same command goes on with the rest.</source>
        <translation>Зупинено. Що ввійшло, лишається; та сама команда продовжить із рештою.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Додано: {title}</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <translation>Уже в бібліотеці: {title}</translation>
    </message>
    <message>
        <source>Stopped; the voices that were being imported are as they were.</source>
        <translation>Зупинено; голоси, що імпортувалися, залишилися, якими були.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Імпорт: {name}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Відкривання</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>{engine} has no installed model for a part of this way; another engine&apos;s was used.</source>
        <translation>{engine} не має встановленої моделі для частини цього шляху; використано модель іншого перекладача.</translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation>Речень, які слід звірити з оригіналом: {count}</translation>
    </message>
    <message>
        <source>No pronunciations.</source>
        <translation>Вимов немає.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Зупинено.</translation>
    </message>
</context>
<context>
    <name>continuing</name>
    <message>
        <source>After an article Rawi goes on with the next unread one</source>
        <translation>Після статті Rawi продовжує наступною непрочитаною</translation>
    </message>
    <message>
        <source>After an article Rawi stops</source>
        <translation>Після статті Rawi зупиняється</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>Наступна стаття: {title}</translation>
    </message>
    <message>
        <source>That was the last unread article of your library.</source>
        <translation>Це була остання непрочитана стаття вашої бібліотеки.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>січня</translation>
    </message>
    <message>
        <source>February</source>
        <translation>лютого</translation>
    </message>
    <message>
        <source>March</source>
        <translation>березня</translation>
    </message>
    <message>
        <source>April</source>
        <translation>квітня</translation>
    </message>
    <message>
        <source>May</source>
        <translation>травня</translation>
    </message>
    <message>
        <source>June</source>
        <translation>червня</translation>
    </message>
    <message>
        <source>July</source>
        <translation>липня</translation>
    </message>
    <message>
        <source>August</source>
        <translation>серпня</translation>
    </message>
    <message>
        <source>September</source>
        <translation>вересня</translation>
    </message>
    <message>
        <source>October</source>
        <translation>жовтня</translation>
    </message>
    <message>
        <source>November</source>
        <translation>листопада</translation>
    </message>
    <message>
        <source>December</source>
        <translation>грудня</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year} р.</translation>
    </message>
</context>
<context>
    <name>decimal mark</name>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>dictionary</name>
    <message>
        <source>Dictionary</source>
        <translation>Словник</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>Що кажуть словники</translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation>Запитано: {names}</translation>
    </message>
    <message>
        <source>Words that begin alike: {words}</source>
        <translation>Слова з таким початком: {words}</translation>
    </message>
    <message>
        <source>There is no word here.</source>
        <translation>Тут немає слова.</translation>
    </message>
    <message>
        <source>The language of this paragraph is not known, so no dictionary can be chosen.</source>
        <translation>Мова цього абзацу невідома, тому словник вибрати не можна.</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Мовні пакети…</translation>
    </message>
    <message>
        <source>Spelled “{form}” in the dictionary.</source>
        <translation>У словнику написано «{form}».</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its possible form “{form}”.</source>
        <translation>«{word}» немає у словнику; ось можлива форма «{form}».</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its part “{form}”.</source>
        <translation>«{word}» немає у словнику; ось частина слова «{form}».</translation>
    </message>
</context>
<context>
    <name>digits</name>
    <message>
        <source>0123456789</source>
        <translation>0123456789</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>works</source>
        <translation>працює</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>не працює</translation>
    </message>
    <message>
        <source>a window can be opened</source>
        <translation>вікно можна відкрити</translation>
    </message>
    <message>
        <source>no display; Rawi works in the terminal</source>
        <translation>немає екрана; Rawi працює в терміналі</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Екран</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоси</translation>
    </message>
    <message>
        <source>{voices} voices in {languages} languages</source>
        <translation>голосів: {voices}, мов: {languages}</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Читання зображень</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Заголовки</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>&amp;Посилання</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Списки</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Таблиці</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Цитати</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>З&amp;ображення</translation>
    </message>
    <message>
        <source>&amp;Footnotes</source>
        <translation>&amp;Виноски</translation>
    </message>
    <message>
        <source>&amp;Bookmarks and highlights</source>
        <translation>За&amp;кладки й виділення</translation>
    </message>
    <message>
        <source>&amp;Marks of the translation</source>
        <translation>По&amp;мітки перекладу</translation>
    </message>
    <message>
        <source>Elements of the article</source>
        <translation>Елементи статті</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{kind}: {number} so far, still looking through the article</source>
        <translation>{kind}: поки що {number}, перегляд статті триває</translation>
    </message>
    <message>
        <source>{kind}: this article has none.</source>
        <translation>{kind}: у цій статті немає.</translation>
    </message>
    <message>
        <source>{kind}: {number}. Enter goes to one, Left and Right change the kind.</source>
        <translation>{kind}: {number}. Enter переходить до вибраного, стрілки вліво та вправо змінюють вид.</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {number}</source>
        <translation>{kind}: {shown} з {number}</translation>
    </message>
    <message>
        <source>{text}, level {level}</source>
        <translation>{text}, рівень {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункти</numerusform>
            <numerusform>%n пунктів</numerusform>
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
        <translation>Статей не знайдено. Шукайте інші слова або зніміть фільтри.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Завантаження…</translation>
    </message>
    <message>
        <source>Library - Rawi</source>
        <translation>Бібліотека — Rawi</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Жодної статті не відкрито</translation>
    </message>
    <message>
        <source>There is no unread article</source>
        <translation>Непрочитаних статей немає</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>щойно почато</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>прочитано чверть</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>прочитано половину</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>прочитано три чверті</translation>
    </message>
    <message>
        <source>almost read to the end</source>
        <translation>прочитано майже до кінця</translation>
    </message>
    <message>
        <source>Newest added</source>
        <translation>Спершу нещодавно додані</translation>
    </message>
    <message>
        <source>Oldest added</source>
        <translation>Спершу давно додані</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Спершу нещодавно опубліковані</translation>
    </message>
    <message>
        <source>Oldest published</source>
        <translation>Спершу давно опубліковані</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Назва, від Я до А</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Назва, від А до Я</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Спершу довгі</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Спершу короткі</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Нещодавно читані</translation>
    </message>
    <message>
        <source>Longest not read</source>
        <translation>Давно не читані</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Розпочаті</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Прочитані</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Усі мови</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Усі сайти</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Усі автори</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Усі мітки</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Усі добірки</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>додано {date}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>у добірках і мітках: {names}</translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>Статей не знайдено</translation>
    </message>
    <message>
        <source>Your library is empty. Open an article with {open}, paste one with {paste}, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.</source>
        <translation>Ваша бібліотека порожня. Відкрийте статтю ({open}), вставте її ({paste}), перетягніть файли в це вікно або додайте відразу багато кнопками нижче. Усе, що ви відкриваєте, зберігається тут.</translation>
    </message>
    <message>
        <source>“{title}” is finished</source>
        <translation>«{title}» прочитано</translation>
    </message>
    <message>
        <source>“{title}” is not finished any more</source>
        <translation>«{title}» більше не позначено як прочитану</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>Вилучити «{title}»?</translation>
    </message>
    <message>
        <source>Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.</source>
        <translation>Її текст, переклади, звук, закладки й нотатки назавжди покинуть бібліотеку. Файл, з якого її взято, залишиться там, де ви його зберегли.</translation>
    </message>
    <message>
        <source>Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.</source>
        <translation>Їхні тексти, переклади, звук, закладки й нотатки назавжди покинуть бібліотеку. Файли, з яких їх узято, залишаться там, де ви їх зберегли.</translation>
    </message>
    <message>
        <source>“{title}” is deleted</source>
        <translation>«{title}» вилучено</translation>
    </message>
    <message>
        <source>“{title}” has no tags now</source>
        <translation>«{title}» тепер без міток</translation>
    </message>
    <message>
        <source>“{title}” is in no collection now</source>
        <translation>«{title}» тепер не входить до добірок</translation>
    </message>
    <message>
        <source>“{title}” has the tags {names}</source>
        <translation>«{title}» має мітки: {names}</translation>
    </message>
    <message>
        <source>“{title}” is in the collections {names}</source>
        <translation>«{title}» входить до добірок: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>знайдено %n статтю</numerusform>
            <numerusform>знайдено %n статті</numerusform>
            <numerusform>знайдено %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n are shown</source>
        <translation>
            <numerusform>показано %n найкращу</numerusform>
            <numerusform>показано %n найкращі</numerusform>
            <numerusform>показано %n найкращих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are not finished any more</source>
        <translation>
            <numerusform>%n стаття більше не позначена як прочитана</numerusform>
            <numerusform>%n статті більше не позначені як прочитані</numerusform>
            <numerusform>%n статей більше не позначено як прочитані</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are deleted</source>
        <translation>
            <numerusform>%n статтю вилучено</numerusform>
            <numerusform>%n статті вилучено</numerusform>
            <numerusform>%n статей вилучено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are finished</source>
        <translation>
            <numerusform>%n статтю прочитано</numerusform>
            <numerusform>%n статті прочитано</numerusform>
            <numerusform>%n статей прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n articles?</source>
        <translation>
            <numerusform>Вилучити %n статтю?</numerusform>
            <numerusform>Вилучити %n статті?</numerusform>
            <numerusform>Вилучити %n статей?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are changed</source>
        <translation>
            <numerusform>%n статтю змінено</numerusform>
            <numerusform>%n статті змінено</numerusform>
            <numerusform>%n статей змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>додано %n статтю</numerusform>
            <numerusform>додано %n статті</numerusform>
            <numerusform>додано %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already</source>
        <translation>
            <numerusform>%n уже була в бібліотеці</numerusform>
            <numerusform>%n уже були в бібліотеці</numerusform>
            <numerusform>%n уже було в бібліотеці</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n файл не вдалося прочитати</numerusform>
            <numerusform>%n файли не вдалося прочитати</numerusform>
            <numerusform>%n файлів не вдалося прочитати</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>вебсторінка</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>збережена вебсторінка (MHTML)</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>вебсторінка, збережена в Safari</translation>
    </message>
    <message>
        <source>articles from Wallabag</source>
        <translation>статті з Wallabag</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>зображення</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>How to use Rawi</source>
        <translation>Як користуватися Rawi</translation>
    </message>
    <message>
        <source>About Rawi</source>
        <translation>Про Rawi</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Компоненти та ліцензії</translation>
    </message>
    <message>
        <source>Rawi, version {version}</source>
        <translation>Rawi, версія {version}</translation>
    </message>
    <message>
        <source>Opens stored articles, shows their structure, translates them and reads them aloud, offline.</source>
        <translation>Відкриває збережені статті, показує їхню структуру, перекладає їх і читає вголос, без виходу в мережу.</translation>
    </message>
    <message>
        <source>Nothing that you read or hear leaves this computer. Rawi connects only when you ask for a language pack, and tells before with which computer.</source>
        <translation>Ніщо з того, що ви читаєте або слухаєте, не покидає цей комп’ютер. Rawi виходить у мережу, лише коли ви запитуєте мовний пакет, і заздалегідь повідомляє, до якого комп’ютера звернеться.</translation>
    </message>
    <message>
        <source>Rawi is free: its licence is the GNU General Public License, version 3 or later. You may use, study, pass on and change it. It comes without any warranty.</source>
        <translation>Rawi — вільна програма: її ліцензія — GNU General Public License версії 3 або новішої. Програму можна використовувати, вивчати, передавати іншим і змінювати. Жодних гарантій до неї не додається.</translation>
    </message>
    <message>
        <source>Made with Python {python}, Qt {qt} and these: {names}.</source>
        <translation>Зроблено за допомогою Python {python}, Qt {qt} і такого: {names}.</translation>
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
        <translation>Пробіл</translation>
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
        <translation>Enter на цифровій клавіатурі</translation>
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
        <translation>Стрілка вліво</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Стрілка вправо</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Стрілка вгору</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Стрілка вниз</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The number pad</source>
        <translation>Цифрова клавіатура</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Media key Play</source>
        <translation>Мультимедійна клавіша «Відтворення»</translation>
    </message>
    <message>
        <source>Media key Play or Pause</source>
        <translation>Мультимедійна клавіша «Відтворення або пауза»</translation>
    </message>
    <message>
        <source>Media key Pause</source>
        <translation>Мультимедійна клавіша «Пауза»</translation>
    </message>
    <message>
        <source>Media key Stop</source>
        <translation>Мультимедійна клавіша «Стоп»</translation>
    </message>
    <message>
        <source>Media key Next</source>
        <translation>Мультимедійна клавіша «Наступне»</translation>
    </message>
    <message>
        <source>Media key Previous</source>
        <translation>Мультимедійна клавіша «Попереднє»</translation>
    </message>
    <message>
        <source>Media key Rewind</source>
        <translation>Мультимедійна клавіша «Перемотування назад»</translation>
    </message>
    <message>
        <source>Media key Fast Forward</source>
        <translation>Мультимедійна клавіша «Перемотування вперед»</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контрол</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>This key has no name that Rawi could keep.</source>
        <translation>Ця клавіша не має імені, яке Rawi міг би зберегти.</translation>
    </message>
    <message>
        <source>{key} belongs to screen readers.</source>
        <translation>{key} належить програмам зчитування з екрана.</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop, so Rawi would not hear of it.</source>
        <translation>{key} належить стільниці, тому Rawi про це не дізнається.</translation>
    </message>
    <message>
        <source>{key} writes a letter on many keyboards.</source>
        <translation>{key} на багатьох клавіатурах пише літеру.</translation>
    </message>
    <message>
        <source>{key} lies on another key in other layouts.</source>
        <translation>{key} в інших розкладках розташовано на іншій клавіші.</translation>
    </message>
    <message>
        <source>{key} goes to the menu bar.</source>
        <translation>{key} переходить до рядка меню.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} відкриває меню «{menu}».</translation>
    </message>
    <message>
        <source>{key} opens the context menu.</source>
        <translation>{key} відкриває контекстне меню.</translation>
    </message>
    <message>
        <source>{key} goes from one part of the window to the next.</source>
        <translation>{key} переходить з однієї частини вікна до наступної.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, or opens what it is on.</source>
        <translation>{key} переміщує курсор у тексті або відкриває те, на чому він стоїть.</translation>
    </message>
    <message>
        <source>{key} moves in the list, or finds what begins so.</source>
        <translation>{key} переміщує по списку або знаходить те, що так починається.</translation>
    </message>
    <message>
        <source>{key} copies or selects.</source>
        <translation>{key} копіює або виділяє текст.</translation>
    </message>
    <message>
        <source>{key} is needed to write and to press buttons.</source>
        <translation>{key} слугує для набору тексту й натискання кнопок.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>усюди</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>у тексті</translation>
    </message>
    <message>
        <source>in the library’s list</source>
        <translation>у списку бібліотеки</translation>
    </message>
    <message>
        <source>in the structure mode</source>
        <translation>у режимі структури</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key, Delete takes one away.</source>
        <translation>Enter дає вибраній дії іншу клавішу, Delete прибирає клавішу.</translation>
    </message>
    <message>
        <source>only in the menu</source>
        <translation>лише в меню</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>змінено вами</translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation>Дій: {count} з {total}</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Виберіть іншу клавішу.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” {where}. Choose another key, or take it away there first.</source>
        <translation>{key} — клавіша дії «{action}» {where}. Виберіть іншу клавішу або спершу приберіть її в цієї дії.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Escape cancels.</source>
        <translation>Натисніть нову клавішу для дії «{action}». Escape скасовує.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Нова клавіша</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>{key} works in the text.</source>
        <translation>{key} діє в тексті.</translation>
    </message>
    <message>
        <source>Keys as in {program}.</source>
        <translation>Клавіші як у {program}.</translation>
    </message>
    <message>
        <source>Those that you changed yourself stay: {count}.</source>
        <translation>Змінені вами залишаються: {count}.</translation>
    </message>
    <message>
        <source>All keys are as in {program} again.</source>
        <translation>Усі клавіші знову як у {program}.</translation>
    </message>
    <message>
        <source>Take back every key that you changed ({count})?</source>
        <translation>Скасувати всі ваші зміни клавіш ({count})?</translation>
    </message>
    <message>
        <source>You have changed no key.</source>
        <translation>Ви не змінили жодної клавіші.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Which key of “{action}”?</source>
        <translation>Яку клавішу дії «{action}»?</translation>
    </message>
    <message>
        <source>The list of keys is copied.</source>
        <translation>Список клавіш скопійовано.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Збережено як «{name}».</translation>
    </message>
    <message>
        <source>{key}: {action}. {help}</source>
        <translation>{key}: {action}. {help}</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} тут нічого не робить.</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>Натисніть клавішу, щоб почути, що вона робить.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Клавіші як у</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation>&amp;Додати ще…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Прибрати</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>З&amp;вичайні клавіші</translation>
    </message>
    <message>
        <source>Take &amp;back all changes…</source>
        <translation>&amp;Скасувати всі зміни…</translation>
    </message>
    <message>
        <source>C&amp;opy the list</source>
        <translation>Скопі&amp;ювати список</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Зб&amp;ерегти список…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;Надрукувати список…</translation>
    </message>
    <message>
        <source>“{action}” in the menu {menu}</source>
        <translation>«{action}» у меню «{menu}»</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the list, and print it elsewhere.</source>
        <translation>На цьому комп’ютері немає принтера. Збережіть список і надрукуйте його деінде.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Скасувати зміни</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Залишити</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>Зберегти список клавіш</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Клавіші…</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Amharic</source>
        <translation>амхарська</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабська</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанська</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>білоруська</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгарська</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>бенгальська</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>боснійська</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>каталонська</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>центральнокурдська (сорані)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чеська</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>данська</translation>
    </message>
    <message>
        <source>German</source>
        <translation>німецька</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грецька</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англійська</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>есперанто</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>іспанська</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>естонська</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>баскська</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>перська</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>фінська</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французька</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>ірландська</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>галісійська</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>гуджараті</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>іврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>гінді</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хорватська</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>угорська</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>індонезійська</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>ісландська</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>італійська</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японська</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>каннада</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейська</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>курдська (курманджі)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>киргизька</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовська</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латиська</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>малаялам</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>малайська</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>мальтійська</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нідерландська</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>норвезька</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польська</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>пушту</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальська</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румунська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словацька</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>словенська</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>албанська</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сербська</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведська</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>суахілі</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>тамільська</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>телугу</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайська</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>тагальська</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецька</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>в’єтнамська</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайська</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>невідома мова</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>This sentence could not be translated as a whole.</source>
        <translation>Це речення не вдалося перекласти цілком.</translation>
    </message>
    <message>
        <source>These words were left in the language of the original: {detail}</source>
        <translation>Ці слова залишилися мовою оригіналу: {detail}</translation>
    </message>
    <message>
        <source>The same words repeat here and not in the original; the translation has gone wrong: {detail}</source>
        <translation>Ті самі слова повторюються тут, але не в оригіналі; переклад не вдався: {detail}</translation>
    </message>
    <message>
        <source>This is much shorter than the original; a part may be missing.</source>
        <translation>Це значно коротше за оригінал; можливо, частина зникла.</translation>
    </message>
    <message>
        <source>A number has another magnitude: {detail}.</source>
        <translation>Число іншого порядку: {detail}.</translation>
    </message>
    <message>
        <source>The number {detail} of the original is missing here.</source>
        <translation>Тут немає числа {detail} з оригіналу.</translation>
    </message>
    <message>
        <source>The number {detail} does not stand in the original.</source>
        <translation>Числа {detail} немає в оригіналі.</translation>
    </message>
    <message>
        <source>A number may be read wrongly: {detail}.</source>
        <translation>Число може бути прочитане хибно: {detail}.</translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation>Відсоток {detail} може бути хибним.</translation>
    </message>
    <message>
        <source>The currency may not be that of the original: {detail}.</source>
        <translation>Валюта може бути не та, що в оригіналі: {detail}.</translation>
    </message>
    <message>
        <source>The unit of measure may be another one here; the original says {detail}.</source>
        <translation>Одиниця виміру тут може бути іншою; в оригіналі {detail}.</translation>
    </message>
    <message>
        <source>The day or month may be another one here; the original says {detail}.</source>
        <translation>День або місяць тут може бути іншим; в оригіналі {detail}.</translation>
    </message>
    <message>
        <source>The name {detail} of the original is missing here.</source>
        <translation>Тут немає імені {detail} з оригіналу.</translation>
    </message>
    <message>
        <source>{detail} from your glossary is missing here.</source>
        <translation>Тут немає {detail} з вашого глосарія.</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>Тут немає {detail} з оригіналу.</translation>
    </message>
    <message>
        <source>This is much longer than the original; something may have been added.</source>
        <translation>Це значно довше за оригінал; можливо, щось додано.</translation>
    </message>
    <message>
        <source>The translation engine is unsure of this sentence.</source>
        <translation>Перекладач не певен щодо цього речення.</translation>
    </message>
    <message>
        <source>This sentence was left in the language of the original.</source>
        <translation>Це речення залишилося мовою оригіналу.</translation>
    </message>
    <message>
        <source>Marked: {reasons}</source>
        <translation>Помічено: {reasons}</translation>
    </message>
    <message>
        <source>Mark {number} of {total}: {reasons}</source>
        <translation>Помітка {number} з {total}: {reasons}</translation>
    </message>
    <message>
        <source>Marked sentences</source>
        <translation>Помічені речення</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>Marked sentences: {total}. Enter goes to one.</source>
        <translation>Помічених речень: {total}. Enter переходить до вибраного.</translation>
    </message>
    <message>
        <source>{shown} of {total} marked sentences</source>
        <translation>Помічених речень: {shown} з {total}</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>Оригінал:</translation>
    </message>
    <message>
        <source>This sentence is not marked.</source>
        <translation>Це речення не помічено.</translation>
    </message>
    <message>
        <source>No sentence of this translation is marked.</source>
        <translation>У цьому перекладі немає помічених речень.</translation>
    </message>
    <message>
        <source>No more marks in this direction</source>
        <translation>У цьому напрямку більше немає поміток</translation>
    </message>
    <message>
        <source>The article is not translated. {key} translates it.</source>
        <translation>Статтю не перекладено. {key} перекладає її.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Бібліотека</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ерехід</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Слухати</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ще…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Інші інструменти</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Нотатки й виділення</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Друкуйте, щоб відібрати</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes a note, Delete removes; the menu key gives a highlight another colour.</source>
        <translation>Enter переходить туди, F2 пише нотатку, Delete вилучає; клавіша меню дає виділенню інший колір.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Що показано</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написати нотатку…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number} з {total}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Нотатка: {text}</translation>
    </message>
    <message>
        <source>Bookmark set: {quote}</source>
        <translation>Закладку поставлено: {quote}</translation>
    </message>
    <message>
        <source>Highlight, yellow</source>
        <translation>Виділення, жовте</translation>
    </message>
    <message>
        <source>Highlight, green</source>
        <translation>Виділення, зелене</translation>
    </message>
    <message>
        <source>Highlight, blue</source>
        <translation>Виділення, синє</translation>
    </message>
    <message>
        <source>Highlight, pink</source>
        <translation>Виділення, рожеве</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Закладку прибрано</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Виділення прибрано</translation>
    </message>
    <message>
        <source>This article has no bookmarks. {key} sets one.</source>
        <translation>У цій статті немає закладок. {key} ставить закладку.</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>У цій статті немає виділень.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Нотатку збережено</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Нотатку вилучено</translation>
    </message>
    <message>
        <source>This article is not in the library, so nothing can be kept with it.</source>
        <translation>Цієї статті немає в бібліотеці, тому з нею нічого не можна зберегти.</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Correct this translation</source>
        <translation>Виправити цей переклад</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>Оригінал ({language})</translation>
    </message>
    <message>
        <source>Your translation ({language})</source>
        <translation>Ваш переклад ({language})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation>Прибрати виправлення</translation>
    </message>
    <message>
        <source>All corrections…</source>
        <translation>Усі виправлення…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>Ваші виправлення</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глосарій</translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation>Ім’я або термін</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Як називати</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З мови</translation>
    </message>
    <message>
        <source>To</source>
        <translation>На мову</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes.</source>
        <translation>Enter змінює, Delete вилучає.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Keeping your words</source>
        <translation>Збереження ваших слів</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} — {target}</translation>
    </message>
    <message>
        <source>{term} is called {translation} ({languages})</source>
        <translation>{term} називається {translation} ({languages})</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Ваше виправлення</translation>
    </message>
    <message>
        <source>Your correction: {text}</source>
        <translation>Ваше виправлення: {text}</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>Виправлення прибрано</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Нічого не змінено</translation>
    </message>
    <message>
        <source>This sentence has no translation to correct. {key} translates the article.</source>
        <translation>Це речення не має перекладу, який можна виправити. {key} перекладає статтю.</translation>
    </message>
    <message>
        <source>This article has no corrections yet.</source>
        <translation>У цій статті ще немає виправлень.</translation>
    </message>
    <message>
        <source>This article is not in the library, so your correction cannot be kept.</source>
        <translation>Цієї статті немає в бібліотеці, тому виправлення не можна зберегти.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Збережено: {term}</translation>
    </message>
    <message>
        <source>Terms removed: {count}</source>
        <translation>Вилучено термінів: {count}</translation>
    </message>
    <message>
        <source>Your glossary is empty. Names and terms that you add are called in translations as you say.</source>
        <translation>Ваш глосарій порожній. Імена й терміни, які ви додасте, називатимуться в перекладах так, як ви скажете.</translation>
    </message>
    <message>
        <source>Terms: {shown} of {count}</source>
        <translation>Терміни: {shown} з {count}</translation>
    </message>
    <message>
        <source>Corrections: {count}. Enter goes there, F2 edits, Delete removes.</source>
        <translation>Виправлень: {count}. Enter переходить туди, F2 змінює, Delete вилучає.</translation>
    </message>
    <message>
        <source>The article has this sentence no more.</source>
        <translation>У статті більше немає цього речення.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Already installed: {pack}</source>
        <translation>Уже встановлено: {pack}</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>розмір не вказано</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>від {origin}</translation>
    </message>
    <message>
        <source>{host} will be asked for {pack}: {size}, {licence}.</source>
        <translation>У {host} буде запитано: {pack}; {size}, {licence}.</translation>
    </message>
    <message>
        <source>Its source states no digest, so what comes cannot be checked against one.</source>
        <translation>Джерело не вказує контрольної суми, тому отримане не можна з нею звірити.</translation>
    </message>
    <message>
        <source>{host} will be asked for the list of {engine} packs, and no other host.</source>
        <translation>У {host} буде запитано список пакетів {engine}, і більше ні в кого.</translation>
    </message>
    <message>
        <source>{host} will be asked too.</source>
        <translation>{host} теж буде запитано.</translation>
    </message>
    <message>
        <source>{engine}: {packs}, listed by {host} on {date}</source>
        <translation>{engine}: {packs}, за списком {host} від {date}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>ліцензію не вказано</translation>
    </message>
    <message>
        <source>comes with Rawi</source>
        <translation>постачається з Rawi</translation>
    </message>
    <message>
        <source>Installed: {pack}; it replaces version {before}</source>
        <translation>Встановлено: {pack}; замінює версію {before}</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Встановлено: {pack}</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n пакет</numerusform>
            <numerusform>%n пакети</numerusform>
            <numerusform>%n пакетів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out</source>
        <translation>
            <numerusform>%n запис був пошкоджений і пропущений</numerusform>
            <numerusform>%n записи були пошкоджені й пропущені</numerusform>
            <numerusform>%n записів було пошкоджено й пропущено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packwindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Файли…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>&amp;Тека…</translation>
    </message>
    <message>
        <source>Install from files…</source>
        <translation>Встановити з файлів…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Встановити з теки…</translation>
    </message>
    <message>
        <source>What became of each pack</source>
        <translation>Що сталося з кожним пакетом</translation>
    </message>
    <message>
        <source>Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.</source>
        <translation>Встановіть пакети з файлу або теки, наприклад із флешки друга: пакети Argos (.argosmodel) і пакети, збережені Rawi (.zip). Їх можна й перетягнути в це вікно.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Мовні пакети</translation>
    </message>
    <message>
        <source>Install language packs</source>
        <translation>Встановити мовні пакети</translation>
    </message>
    <message>
        <source>Install every pack of a folder</source>
        <translation>Встановити всі пакети теки</translation>
    </message>
    <message>
        <source>{engine}: as its public list was on {date}</source>
        <translation>{engine}: за відкритим списком від {date}</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Встановлені пакети</translation>
    </message>
    <message>
        <source>Delete removes a pack.</source>
        <translation>Delete вилучає пакет.</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>Відомості про пакет</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Вилучити…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Зберегти у &amp;файл…</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>&amp;Перевірити всі</translation>
    </message>
    <message>
        <source>Remove a pack</source>
        <translation>Вилучення пакета</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>Зберегти пакет у файл</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З мови</translation>
    </message>
    <message>
        <source>To</source>
        <translation>На мову</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Що потрібно</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>&amp;Отримати те, чого бракує…</translation>
    </message>
    <message>
        <source>Ask the public &amp;lists…</source>
        <translation>Запитати відкриті спис&amp;ки…</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;З мови</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;На мову</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Виберіть дві різні мови.</translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Отримати</translation>
    </message>
    <message>
        <source>Get language packs</source>
        <translation>Отримання мовних пакетів</translation>
    </message>
    <message>
        <source>Public lists of packs</source>
        <translation>Відкриті списки пакетів</translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation>&amp;Запитати</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Встановити</translation>
    </message>
    <message>
        <source>{engines}; installed</source>
        <translation>{engines}; встановлено</translation>
    </message>
    <message>
        <source>What can be done in each language</source>
        <translation>Що можливо кожною мовою</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Частини вікна</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>&amp;Встановлені</translation>
    </message>
    <message>
        <source>From a &amp;disk</source>
        <translation>З &amp;диска</translation>
    </message>
    <message>
        <source>What do I &amp;need?</source>
        <translation>Що мені &amp;потрібно?</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>&amp;Що можливо</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Перекладач</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Звідки він</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Встановлено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Контрольна сума (SHA-256)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Packs: {count}</source>
        <translation>Пакетів: {count}</translation>
    </message>
    <message>
        <source>; damaged: {count}</source>
        <translation>; пошкоджено: {count}</translation>
    </message>
    <message>
        <source>Remove {pack}?

What you translated with it stays readable. To use it again, you need its file or the network.</source>
        <translation>Вилучити {pack}?

Перекладене з його допомогою можна буде читати й далі. Щоб знову ним користуватися, знадобиться його файл або мережа.</translation>
    </message>
    <message>
        <source>These are language packs, no articles. Install them?</source>
        <translation>Це мовні пакети, а не статті. Встановити їх?</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Продовжити?</translation>
    </message>
    <message>
        <source>{pair}: no. Nobody is known to offer the packs that are missing.</source>
        <translation>{pair}: ні. Невідомо, щоб хтось пропонував пакети, яких бракує.</translation>
    </message>
    <message>
        <source>{pair}: not yet; packs missing: {count}.</source>
        <translation>{pair}: ще ні; бракує пакетів: {count}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed. It goes through {language}.</source>
        <translation>{pair}: так, усе встановлено. Переклад іде через мову: {language}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed.</source>
        <translation>{pair}: так, усе встановлено.</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Встановлено: {pack}</translation>
    </message>
    <message>
        <source>Missing: {pack}</source>
        <translation>Бракує: {pack}</translation>
    </message>
    <message>
        <source> (offered: {engines})</source>
        <translation> (пропонує {engines})</translation>
    </message>
    <message>
        <source> (offered by nobody)</source>
        <translation> (ніхто не пропонує)</translation>
    </message>
    <message>
        <source>A newer one can be got: {offer}</source>
        <translation>Можна отримати новіший: {offer}</translation>
    </message>
    <message>
        <source>It can be got: {offer}</source>
        <translation>Можна отримати: {offer}</translation>
    </message>
    <message>
        <source>The lists that were fetched do not have it. Install it from a file.</source>
        <translation>В отриманих списках його немає. Встановіть його з файлу.</translation>
    </message>
    <message>
        <source>To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.</source>
        <translation>Щоб дізнатися розмір і ліцензію, запитайте відкриті списки. Або встановіть пакет із файлу, який вам хтось дасть.</translation>
    </message>
    <message>
        <source>{engine}: the list at {host} was not fetched yet</source>
        <translation>{engine}: список із {host} ще не отримано</translation>
    </message>
    <message numerus="yes">
        <source>Every file of %n packs is as it was installed.</source>
        <translation>
            <numerusform>Усі файли %n пакета такі, якими були встановлені.</numerusform>
            <numerusform>Усі файли %n пакетів такі, якими були встановлені.</numerusform>
            <numerusform>Усі файли %n пакетів такі, якими були встановлені.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Image</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>Звірте з оригіналом</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <translation>Виправлено читачем</translation>
    </message>
    <message>
        <source>Read from a picture and perhaps wrong</source>
        <translation>Прочитано із зображення і, можливо, хибно</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад до тексту</translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation>Від сайту, не частина статті</translation>
    </message>
    <message>
        <source>Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Машинний переклад ({source} — {target} через {pivot}), {engine}; зроблено на цьому комп’ютері й не перевірено людиною.</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Машинний переклад ({source} — {target}), {engine}; зроблено на цьому комп’ютері й не перевірено людиною.</translation>
    </message>
    <message>
        <source>Sentences corrected by the reader (✎): {count}.</source>
        <translation>Речень, виправлених читачем (✎): {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n хвилина читання</numerusform>
            <numerusform>%n хвилини читання</numerusform>
            <numerusform>%n хвилин читання</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to listen</source>
        <translation>
            <numerusform>%n хвилина звучання</numerusform>
            <numerusform>%n хвилини звучання</numerusform>
            <numerusform>%n хвилин звучання</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words, underlined with dots: {count}. {key} goes to the next one.</source>
        <translation>Сумнівних слів, підкреслених крапками: {count}. {key} переходить до наступного.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Page {name}</source>
        <translation>Сторінка {name}</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Перейти до сторінки</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Сторінки: {number}</translation>
    </message>
    <message>
        <source>This article has no pages.</source>
        <translation>У цій статті немає сторінок.</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The password does not fit these files: {names}. Type another.</source>
        <translation>Пароль не підходить до цих файлів: {names}. Введіть інший.</translation>
    </message>
    <message>
        <source>Locked with a password: {names}.</source>
        <translation>Закрито паролем: {names}.</translation>
    </message>
    <message>
        <source>Its text stays in your library without the lock, in backups too; the password is not kept.</source>
        <translation>Текст залишиться у вашій бібліотеці без захисту, і в резервних копіях теж; пароль не зберігається.</translation>
    </message>
    <message>
        <source>Password (Enter alone leaves it locked): </source>
        <translation>Пароль (лише Enter — залишити закритим): </translation>
    </message>
    <message>
        <source>The password is taken from {option}, or from the environment variable {variable}.</source>
        <translation>Пароль береться з {option} або зі змінної середовища {variable}.</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted text, {date} {time}</source>
        <translation>Вставлений текст, {date} {time}</translation>
    </message>
    <message>
        <source>Pasted picture, {date} {time}</source>
        <translation>Вставлене зображення, {date} {time}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{percent} percent, {time}</source>
        <translation>{percent} відсотків, {time}</translation>
    </message>
    <message>
        <source>narrated by {name}</source>
        <translation>читає {name}</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}, заголовок рівня {level}</translation>
    </message>
    <message>
        <source>Table, {size}: {first}</source>
        <translation>Таблиця, {size}: {first}</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>Виноска {name}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} з {total}</translation>
    </message>
    <message>
        <source>From the other end, {which}</source>
        <translation>З іншого кінця, {which}</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <translation>У цьому напрямку більше немає заголовків</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <translation>У цьому напрямку більше немає посилань</translation>
    </message>
    <message>
        <source>No more lists in this direction</source>
        <translation>У цьому напрямку більше немає списків</translation>
    </message>
    <message>
        <source>No more tables in this direction</source>
        <translation>У цьому напрямку більше немає таблиць</translation>
    </message>
    <message>
        <source>No more quotes in this direction</source>
        <translation>У цьому напрямку більше немає цитат</translation>
    </message>
    <message>
        <source>No more pictures in this direction</source>
        <translation>У цьому напрямку більше немає зображень</translation>
    </message>
    <message>
        <source>No more doubtful words in this direction</source>
        <translation>У цьому напрямку більше немає сумнівних слів</translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation>У цьому напрямку більше немає розділів</translation>
    </message>
    <message>
        <source>No more pages in this direction</source>
        <translation>У цьому напрямку більше немає сторінок</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>Стаття закінчується тут</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>Цих слів немає в цій статті</translation>
    </message>
    <message>
        <source>The caret is not in a list, table or quote</source>
        <translation>Курсор не в списку, не в таблиці й не в цитаті</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Швидкість {speed}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left to listen</source>
        <translation>
            <numerusform>лишилося слухати %n хвилину</numerusform>
            <numerusform>лишилося слухати %n хвилини</numerusform>
            <numerusform>лишилося слухати %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n стовпець</numerusform>
            <numerusform>%n стовпці</numerusform>
            <numerusform>%n стовпців</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file “{name}”. Check its name and folder, then open it again.</source>
        <translation>Файлу «{name}» немає. Перевірте назву й теку та відкрийте його знову.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open one of the files inside it.</source>
        <translation>«{name}» — це тека. Відкрийте один із файлів у ній.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Once it is back, what is in it is taken in.</source>
        <translation>Теки «{name}» немає на місці. Коли вона повернеться, її вміст буде взято.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>«{name}» не можна прочитати: немає прав. Попросіть дозволу у власника або скопіюйте файл до своєї теки.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>«{name}» не вдалося прочитати ({reason}). Скопіюйте файл на цей комп’ютер і відкрийте копію.</translation>
    </message>
    <message>
        <source>“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open.</source>
        <translation>«{name}» — не збережений файл, а пристрій чи канал системи; відкривати в ньому нічого.</translation>
    </message>
    <message>
        <source>“{name}” is still being written. Open it again once it is whole.</source>
        <translation>«{name}» ще записується. Відкрийте його знову, коли він буде цілим.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation>«{name}» порожній. Збережіть статтю ще раз і відкрийте новий файл.</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation>У «{name}» {megabytes} МБ; Rawi відкриває статті до {limit} МБ. Поділіть файл або збережіть лише статтю.</translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation>«{name}» — не текст. Відкрийте текстовий файл, HTML або Markdown.</translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation>«{name}» — файл виду {format}, якого Rawi поки не вміє читати. Збережіть його як HTML або текст і відкрийте.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock.</source>
        <translation>«{name}» закрито паролем або продавцем. Відкрийте його в потрібній програмі та збережіть без захисту.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it by itself, and type the password.</source>
        <translation>«{name}» закрито паролем. Відкрийте його окремо й введіть пароль.</translation>
    </message>
    <message>
        <source>The password does not fit “{name}”. Check capital letters and the language of the keyboard, then type it again.</source>
        <translation>Пароль не підходить до «{name}». Перевірте великі літери та мову клавіатури й введіть його ще раз.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again.</source>
        <translation>«{name}» запаковано так, що це могло б зашкодити комп’ютеру, тому його не відкрито. Візьміть його в джерела ще раз.</translation>
    </message>
    <message>
        <source>Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file.</source>
        <translation>Rawi ніколи не виходить у мережу, тому {address} не відкрито. Збережіть сторінку у браузері (Ctrl+S) і відкрийте збережений файл.</translation>
    </message>
    <message>
        <source>Rawi does not connect to network folders itself, so {address} was not opened. Open the file from your file manager, or copy it to this computer and open the copy.</source>
        <translation>Rawi сам не під’єднується до мережевих тек, тому {address} не відкрито. Відкрийте файл із файлового менеджера або скопіюйте його на цей комп’ютер і відкрийте копію.</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here.</source>
        <translation>У буфері обміну нічого читати. Спершу скопіюйте текст або зображення, потім вставте сюди.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation>«{name}» пошкоджено, і його не вдалося прочитати як {format}. Збережіть статтю ще раз і відкрийте новий файл.</translation>
    </message>
    <message>
        <source>“{name}” took too long or needed too much memory. Save only the article’s text and open that.</source>
        <translation>«{name}» потребував надто багато часу чи пам’яті. Збережіть лише текст статті й відкрийте його.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could be read.</source>
        <translation>У «{name}» немає тексту, який можна прочитати.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; {encoding} seems right.</source>
        <translation>Файл не каже, як закодовано його літери; схоже, це {encoding}.</translation>
    </message>
    <message>
        <source>The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better.</source>
        <translation>Літери цього файлу збережено з викривленнями, тому слова можуть бути хибними або стояти не по порядку. Зображення сторінки може прочитатися краще.</translation>
    </message>
    <message>
        <source>This text was read from a picture in {language}; doubtful words are underlined with dots.</source>
        <translation>Цей текст прочитано із зображення, мова: {language}; сумнівні слова підкреслено крапками.</translation>
    </message>
    <message>
        <source>To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again.</source>
        <translation>Щоб читати зображення з текстом, Rawi потрібен Tesseract. Встановіть його (у Debian та Ubuntu: sudo apt install tesseract-ocr) і відкрийте файл знову.</translation>
    </message>
    <message>
        <source>To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again.</source>
        <translation>Щоб читати зображення цією мовою ({language}), Tesseract потрібні дані. Встановіть їх (у Debian та Ubuntu: sudo apt install {package}) і відкрийте файл знову.</translation>
    </message>
    <message>
        <source>The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu.</source>
        <translation>Структуру цього тексту вгадано, вона може бути хибною. Її можна виправити: «Структура» в меню «Перехід».</translation>
    </message>
    <message>
        <source>This article is no longer in your library. Open its file again if you still have it.</source>
        <translation>Цієї статті більше немає у вашій бібліотеці. Відкрийте її файл знову, якщо він у вас є.</translation>
    </message>
    <message>
        <source>This article is already in your library as “{title}”.</source>
        <translation>Ця стаття вже є у вашій бібліотеці під назвою «{title}».</translation>
    </message>
    <message>
        <source>The article is already in {language}. Choose another language to translate it into.</source>
        <translation>Стаття вже цією мовою: {language}. Виберіть іншу мову перекладу.</translation>
    </message>
    <message>
        <source>The language of the article could not be told, so it cannot be translated.</source>
        <translation>Мову статті не вдалося визначити, тому її не можна перекласти.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work.</source>
        <translation>Мовний пакет «{pack}» пошкоджено. Встановіть його знову з файлу; якщо він постачався з Rawi, встановіть Rawi наново. Решта пакетів працює.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work.</source>
        <translation>«{name}» пошкоджено, або це не мовний пакет. Візьміть його в джерела ще раз. Решта пакетів працює.</translation>
    </message>
    <message>
        <source>There is no language pack “{pack}” here. Look at the list of packs for its name.</source>
        <translation>Мовного пакета «{pack}» тут немає. Подивіться назву у списку пакетів.</translation>
    </message>
    <message>
        <source>“{pack}” may be any of several packs: {names}. Say which one.</source>
        <translation>«{pack}» може бути будь-яким із кількох пакетів: {names}. Вкажіть, яким.</translation>
    </message>
    <message>
        <source>The pack “{pack}” comes with Rawi and cannot be removed.</source>
        <translation>Пакет «{pack}» постачається з Rawi, його не можна вилучити.</translation>
    </message>
    <message>
        <source>The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings.</source>
        <translation>Список пакетів із {host} не вдалося прочитати ({reason}). Перевірте мережу або виберіть іншу адресу в налаштуваннях.</translation>
    </message>
    <message>
        <source>The download from {host} stopped ({reason}). Ask for it again: it goes on where it was.</source>
        <translation>Завантаження з {host} зупинилося ({reason}). Запитайте знову: воно продовжиться з того самого місця.</translation>
    </message>
    <message>
        <source>“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else.</source>
        <translation>«{name}» отримано пошкодженим, або це не те, що обіцяло джерело, тому його не встановлено. Запитайте знову або візьміть його деінде.</translation>
    </message>
    <message>
        <source>“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages.</source>
        <translation>«{term}» не збережено. У терміні та його назві потрібні літери чи цифри, щонайбільше 200 знаків, і дві різні мови.</translation>
    </message>
    <message>
        <source>“{word}” was not kept. A word and how it is said need letters or digits, at most 200 characters each.</source>
        <translation>«{word}» не збережено. У слові та його вимові потрібні літери чи цифри, щонайбільше 200 знаків у кожному.</translation>
    </message>
    <message>
        <source>The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar.</source>
        <translation>Словник «{name}» не каже, для яких він мов. Встановіть його командою rawi packs install із мовами, наприклад --from en --to ar.</translation>
    </message>
    <message>
        <source>This book is a recording. Where it has no text, times stand in its place: play them in the window to hear it. Rawi cannot make a sound file of it.</source>
        <translation>Ця книга — запис. Там, де в неї немає тексту, замість нього стоїть час: відтворіть його у вікні, щоб її почути. Rawi не може зробити з неї звуковий файл.</translation>
    </message>
    <message>
        <source>Firefox Translations needs a newer processor (with AVX2) than this computer has. Install an Argos Translate pack for these languages, which does without; Rawi then uses it by itself.</source>
        <translation>Для Firefox Translations потрібен новіший процесор (з AVX2), ніж у цьому комп’ютері. Установіть для цих мов пакет Argos Translate, якому він не потрібен; Rawi тоді використає його сам.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu ({key}), shows what is missing and how to get it.</source>
        <translation>Мовний пакет {source} — {target} не встановлено, тому стаття залишається, як є. «Мовні пакети» в меню «Мова» ({key}) показують, чого бракує і як це отримати.</translation>
    </message>
    <message>
        <source>There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu ({key}).</source>
        <translation>Немає словника {source} — {target}. Встановіть його: «Мовні пакети» в меню «Мова» ({key}).</translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation>Словник не знає слова «{word}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again.</source>
        <translation>«{name}» пошкоджено, або це не голос Piper. Візьміть його в джерела ще раз разом із файлом .onnx.json поруч із ним.</translation>
    </message>
    <message>
        <source>“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak.</source>
        <translation>«{name}» — голос Piper такого виду, якого Rawi не вміє читати ({kind}). Виберіть голос, який бере звуки в eSpeak.</translation>
    </message>
    <message>
        <source>There is no voice “{name}” here. Look at the list of voices for its name.</source>
        <translation>Голосу «{name}» тут немає. Подивіться назву у списку голосів.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done.</source>
        <translation>На цьому комп’ютері немає голосу для мови: {language}; її речення пропускаються. «Слухати», «Голоси» показують, що можна зробити.</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>Голос не вдалося запустити. Встановіть Rawi наново, щоб це виправити.</translation>
    </message>
    <message>
        <source>A part of this book’s own recording cannot be played; a voice reads it instead.</source>
        <translation>Частину власного запису цієї книги неможливо відтворити; натомість її читає голос.</translation>
    </message>
    <message>
        <source>No sound device can be used: none is connected, or another program keeps it busy. Reading goes on in silence, and aloud as soon as there is one.</source>
        <translation>Звуковим пристроєм не скористатися: його не під’єднано або він зайнятий іншою програмою. Читання йде без звуку, а зі звуком — щойно пристрій з’явиться.</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading has paused where you last heard it; connect a device, and Play goes on there.</source>
        <translation>Звуковий пристрій зник. Читання призупинено там, де ви чули його востаннє; під’єднайте пристрій, і «Читати» продовжить звідти.</translation>
    </message>
    <message>
        <source>There is a sound device again. Where reading has paused, Play goes on.</source>
        <translation>Звуковий пристрій знову є. Де читання призупинено, «Читати» продовжить.</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>Тут нічого читати вголос.</translation>
    </message>
    <message>
        <source>{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: несподівана зупинка й новий запуск; нічого не втрачено. Якщо справу не закінчено, запитайте її ще раз.</translation>
    </message>
    <message>
        <source>{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: не було відповіді, виконано новий запуск; нічого не втрачено. Якщо справу не закінчено, запитайте її ще раз.</translation>
    </message>
    <message>
        <source>{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi.</source>
        <translation>{worker}: збій ({reason}); нічого не втрачено. Спробуйте ще раз, а якщо повториться, повідомте творців Rawi.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>«{name}» не вдалося записати ({reason}). Виберіть іншу теку або звільніть місце.</translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound.</source>
        <translation>«{name}» має закінчення, яке Rawi не вміє записувати, або це файл самої статті. Візьміть іншу назву із закінченням .epub, .html, .txt, .md або .json для тексту, .m4b, .mp3, .opus, .wav або .epub для звуку.</translation>
    </message>
    <message>
        <source>Your library was damaged. It is kept as “{name}”, and a new one was begun.</source>
        <translation>Вашу бібліотеку було пошкоджено. Її збережено як «{name}», і розпочато нову.</translation>
    </message>
    <message>
        <source>The library could not be used ({reason}). You can read on, but your place will not be remembered.</source>
        <translation>Бібліотекою не вдалося скористатися ({reason}). Читати можна далі, але ваше місце не запам’ятається.</translation>
    </message>
    <message>
        <source>The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered.</source>
        <translation>Бібліотека належить новішому Rawi. Встановіть його, щоб нею користуватися; читати можна далі, але ваше місце не запам’ятається.</translation>
    </message>
    <message>
        <source>The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that.</source>
        <translation>Бібліотеку «{name}» захищено від запису: те, що в ній є, можна читати, але нічого нового не зберігається й не запам’ятовується. Дозвольте запис до її теки, щоб це змінити.</translation>
    </message>
    <message>
        <source>Another Rawi is using the library right now. Wait a moment, then try again.</source>
        <translation>Бібліотекою зараз користується інший Rawi. Зачекайте трохи й спробуйте знову.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole backup of a Rawi library. Your library was not changed.</source>
        <translation>«{name}» — не ціла резервна копія бібліотеки Rawi. Вашу бібліотеку не змінено.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed.</source>
        <translation>Диск повний, тому «{name}» не вдалося записати. Звільніть місце й спробуйте знову; нічого зі збереженого не змінилося.</translation>
    </message>
    <message>
        <source>The settings in “{name}” were damaged and are set aside; the first ones are used again.</source>
        <translation>Налаштування в «{name}» було пошкоджено й відкладено вбік; знову діють початкові.</translation>
    </message>
    <message>
        <source>There is no screen here, so Rawi works in the terminal.</source>
        <translation>Тут немає екрана, тому Rawi працює в терміналі.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Відкривання файлу</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>The download</source>
        <translation>Завантаження</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n articles. Import it, and each of them will be in your library.</source>
        <translation>
            <numerusform>У «{name}» %n стаття. Імпортуйте файл, і вона буде у вашій бібліотеці.</numerusform>
            <numerusform>У «{name}» %n статті. Імпортуйте файл, і кожна з них буде у вашій бібліотеці.</numerusform>
            <numerusform>У «{name}» %n статей. Імпортуйте файл, і кожна з них буде у вашій бібліотеці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the file could not be read and are shown as �.</source>
        <translation>
            <numerusform>%n знак файлу не вдалося прочитати, його показано як �.</numerusform>
            <numerusform>%n знаки файлу не вдалося прочитати, їх показано як �.</numerusform>
            <numerusform>%n знаків файлу не вдалося прочитати, їх показано як �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file are missing or damaged; everything else is here.</source>
        <translation>
            <numerusform>%n частина файлу відсутня або пошкоджена; решта тут.</numerusform>
            <numerusform>%n частини файлу відсутні або пошкоджені; решта тут.</numerusform>
            <numerusform>%n частин файлу відсутні або пошкоджені; решта тут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures that could not be read.</source>
        <translation>
            <numerusform>%n сторінка — зображення, яке не вдалося прочитати.</numerusform>
            <numerusform>%n сторінки — зображення, які не вдалося прочитати.</numerusform>
            <numerusform>%n сторінок — зображення, які не вдалося прочитати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n zero characters, shown as ␀; it may be damaged.</source>
        <translation>
            <numerusform>У файлі %n нульовий знак, показаний як ␀; файл може бути пошкоджений.</numerusform>
            <numerusform>У файлі %n нульові знаки, показані як ␀; файл може бути пошкоджений.</numerusform>
            <numerusform>У файлі %n нульових знаків, показаних як ␀; файл може бути пошкоджений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>
            <numerusform>У тексті %n невидимий знак, що змінює напрямок літер; текст може читатися не так, як написаний.</numerusform>
            <numerusform>У тексті %n невидимі знаки, що змінюють напрямок літер; текст може читатися не так, як написаний.</numerusform>
            <numerusform>У тексті %n невидимих знаків, що змінюють напрямок літер; текст може читатися не так, як написаний.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слухання</translation>
    </message>
    <message>
        <source>Low vision</source>
        <translation>Слабкий зір</translation>
    </message>
    <message>
        <source>colours as the system, usual size, stops after an article</source>
        <translation>кольори як у системі, звичайний розмір, зупиняється після статті</translation>
    </message>
    <message>
        <source>problems are spoken, goes on with the next article</source>
        <translation>про негаразди говориться, продовжує наступною статтею</translation>
    </message>
    <message>
        <source>high contrast, dark, letters twice as large</source>
        <translation>висока контрастність, темна, літери вдвічі більші</translation>
    </message>
    <message>
        <source>What you had before</source>
        <translation>Що у вас було раніше</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>використовується</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профілі</translation>
    </message>
    <message>
        <source>A profile keeps how Rawi looks and speaks: theme, size, view, voices, speed, announcements. Your folders, languages and limits stay as they are.</source>
        <translation>Профіль зберігає, як Rawi виглядає й говорить: тему, розмір, вигляд, голоси, швидкість, оголошення. Ваші теки, мови й межі залишаються, як є.</translation>
    </message>
    <message>
        <source>Change &amp;to it</source>
        <translation>&amp;Перейти до нього</translation>
    </message>
    <message>
        <source>&amp;Save the present settings</source>
        <translation>&amp;Зберегти теперішні налаштування</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>П&amp;ерейменувати</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>З&amp;алишити</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Профіль: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Збережено: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>Перейменовано: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Вилучено: {name}</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”? Your present settings stay as they are.</source>
        <translation>Вилучити профіль «{name}»? Теперішні налаштування залишаться, як є.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Спершу введіть назву.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>Профіль «{name}» уже є. Виберіть іншу назву.</translation>
    </message>
</context>
<context>
    <name>pronunciations</name>
    <message>
        <source>Pronunciations</source>
        <translation>Вимова</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Вимова слова</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Вимовляється</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>In ordinary letters, as it sounds</source>
        <translation>Звичайними літерами, як звучить</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Усі мови</translation>
    </message>
    <message>
        <source>Only with the same capital and small letters</source>
        <translation>Лише з тими самими великими й малими літерами</translation>
    </message>
    <message>
        <source>count</source>
        <translation>враховуються</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>не враховуються</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Спробувати</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Запуск голосу</translation>
    </message>
    <message>
        <source>{word} is said as {said} ({language})</source>
        <translation>{word} вимовляється {said} ({language})</translation>
    </message>
    <message>
        <source>{word}, with these capitals, is said as {said} ({language})</source>
        <translation>{word}, з такими великими літерами, вимовляється {said} ({language})</translation>
    </message>
    <message>
        <source>Kept: {pronunciation}</source>
        <translation>Збережено: {pronunciation}</translation>
    </message>
    <message>
        <source>Pronunciations removed: {count}</source>
        <translation>Вилучено вимов: {count}</translation>
    </message>
    <message>
        <source>You have no pronunciations yet. Words that you add are said as you write them, in Rawi and in what you save.</source>
        <translation>У вас ще немає вимов. Слова, які ви додасте, вимовляються так, як ви напишете, у Rawi і в тому, що ви зберігаєте.</translation>
    </message>
    <message>
        <source>Pronunciations: {shown} of {count}</source>
        <translation>Вимови: {shown} з {count}</translation>
    </message>
    <message>
        <source>“{word}” has no pronunciation of yours ({language}).</source>
        <translation>Для «{word}» немає вашої вимови ({language}).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the address was not found; perhaps there is no network</source>
        <translation>адресу не знайдено; можливо, немає мережі</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>там ніхто не відповідає</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>відповідь не надійшла вчасно</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>з’єднання перервалося</translation>
    </message>
    <message>
        <source>its certificate is not trusted: it may be another computer than it says</source>
        <translation>його сертифікату немає довіри: це може бути не той комп’ютер, за який він себе видає</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>не вдалося встановити захищене з’єднання</translation>
    </message>
    <message>
        <source>it sends Rawi on to {detail}, which you were not asked about</source>
        <translation>він відсилає Rawi на {detail}, про що вас не питали</translation>
    </message>
    <message>
        <source>the server answered with error {detail}</source>
        <translation>сервер відповів помилкою {detail}</translation>
    </message>
    <message>
        <source>you were not asked about this host</source>
        <translation>про цей сервер вас не питали</translation>
    </message>
    <message>
        <source>what came is no list of packs</source>
        <translation>те, що надійшло, — не список пакетів</translation>
    </message>
    <message>
        <source>it is too large for a list of packs</source>
        <translation>для списку пакетів це завелике</translation>
    </message>
</context>
<context>
    <name>self test</name>
    <message>
        <source>Open</source>
        <translation>Відкривання</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Мовлення</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Збереження</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Програма зчитування з екрана</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Шрифти</translation>
    </message>
    <message>
        <source>works</source>
        <translation>працює</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>не працює</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>sections with a heading: {count}</source>
        <translation>розділів із заголовком: {count}</translation>
    </message>
    <message>
        <source>sentences translated into {language}: {count}</source>
        <translation>перекладено речень ({language}): {count}</translation>
    </message>
    <message>
        <source>{seconds} s of sound, words with their times: {count}</source>
        <translation>{seconds} с звуку, слів із часом: {count}</translation>
    </message>
    <message>
        <source>{size} bytes, read back</source>
        <translation>{size} байт, прочитано назад</translation>
    </message>
    <message>
        <source>articles stored, found and read again: {count}</source>
        <translation>статей збережено, знайдено й прочитано знову: {count}</translation>
    </message>
    <message>
        <source>objects with a role and a name: {count}</source>
        <translation>об’єктів із роллю та назвою: {count}</translation>
    </message>
    <message>
        <source>letters drawn: {count}</source>
        <translation>намальовано літер: {count}</translation>
    </message>
    <message>
        <source>“{text}” is missing</source>
        <translation>«{text}» бракує</translation>
    </message>
    <message>
        <source>it was taken for a file of another kind: {name}</source>
        <translation>файл сприйнято як інший тип: {name}</translation>
    </message>
    <message>
        <source>it was taken for {language}, or its direction is wrong</source>
        <translation>мову сприйнято як {language}, або напрямок хибний</translation>
    </message>
    <message>
        <source>headings found: {count}, wanted: {total}</source>
        <translation>знайдено заголовків: {count}, треба: {total}</translation>
    </message>
    <message>
        <source>{name}: {count} found, {total} wanted</source>
        <translation>{name}: знайдено {count}, треба {total}</translation>
    </message>
    <message>
        <source>no pack installed</source>
        <translation>немає встановлених пакетів</translation>
    </message>
    <message>
        <source>no pack for {language} installed</source>
        <translation>немає встановленого пакета: {language}</translation>
    </message>
    <message>
        <source>sentences that stayed as they were: {count} of {total}</source>
        <translation>речень без змін: {count} із {total}</translation>
    </message>
    <message>
        <source>the number {text} is lost in the translation</source>
        <translation>число {text} втрачено в перекладі</translation>
    </message>
    <message>
        <source>this voice comes with Rawi but is not here; install Rawi again</source>
        <translation>цей голос постачається з Rawi, але його немає; встановіть Rawi наново</translation>
    </message>
    <message>
        <source>no voice of this kind is installed</source>
        <translation>голоси такого виду не встановлено</translation>
    </message>
    <message>
        <source>nothing can be heard</source>
        <translation>нічого не чути</translation>
    </message>
    <message>
        <source>{seconds} s of sound do not fit this sentence</source>
        <translation>{seconds} с звуку не відповідають цьому реченню</translation>
    </message>
    <message>
        <source>words with a time: {count} of {total}</source>
        <translation>слів із часом: {count} із {total}</translation>
    </message>
    <message>
        <source>the times of the words are out of order</source>
        <translation>час слів іде не за порядком</translation>
    </message>
    <message>
        <source>the words do not cover the sound</source>
        <translation>слова не охоплюють увесь звук</translation>
    </message>
    <message>
        <source>“{text}” cannot be heard</source>
        <translation>«{text}» не чути</translation>
    </message>
    <message>
        <source>{seconds} s of sound in the file, {total} s were spoken</source>
        <translation>у файлі {seconds} с звуку, вимовлено {total} с</translation>
    </message>
    <message>
        <source>“{text}” came back changed</source>
        <translation>«{text}» повернулося зміненим</translation>
    </message>
    <message>
        <source>searching does not find “{text}”</source>
        <translation>пошук не знаходить «{text}»</translation>
    </message>
    <message>
        <source>what was taken out is still there</source>
        <translation>вилучене досі на місці</translation>
    </message>
    <message>
        <source>{text} has no name</source>
        <translation>{text} не має назви</translation>
    </message>
    <message>
        <source>no font draws these: {text}</source>
        <translation>жоден шрифт не малює це: {text}</translation>
    </message>
    <message>
        <source>it failed inside: {reason}</source>
        <translation>внутрішня помилка: {reason}</translation>
    </message>
    <message>
        <source>EPUB that speaks</source>
        <translation>EPUB, що говорить</translation>
    </message>
    <message>
        <source>voices of the system</source>
        <translation>голоси системи</translation>
    </message>
    <message>
        <source>Rawi does not work as it should. Broken: {count}</source>
        <translation>Rawi працює не так, як має. Зламано: {count}</translation>
    </message>
    <message>
        <source>Rawi works. Not tried, because it is not installed: {count}</source>
        <translation>Rawi працює. Не перевірено, бо не встановлено: {count}</translation>
    </message>
    <message>
        <source>Rawi works.</source>
        <translation>Rawi працює.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунди</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
</context>
<context>
    <name>self voicing</name>
    <message>
        <source>message</source>
        <translation>повідомлення</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>button</source>
        <translation>кнопка</translation>
    </message>
    <message>
        <source>menu button</source>
        <translation>кнопка меню</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>прапорець</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>комбінований список</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>повзунок</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>діалог</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>поле введення</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>group</source>
        <translation>група</translation>
    </message>
    <message>
        <source>link</source>
        <translation>посилання</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>елемент списку</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>рядок меню</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>виноска</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>вкладка</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>вкладки</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>індикатор поступу</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>перемикач</translation>
    </message>
    <message>
        <source>number</source>
        <translation>числове поле</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблиця</translation>
    </message>
    <message>
        <source>toolbar</source>
        <translation>панель інструментів</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>дерево</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>зайнято</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>позначено</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не позначено</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>частково позначено</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>натиснуто</translation>
    </message>
    <message>
        <source>not pressed</source>
        <translation>не натиснуто</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>password</source>
        <translation>пароль</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>лише для читання</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>новий рядок</translation>
    </message>
    <message>
        <source>tab key</source>
        <translation>табуляція</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>крапка</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>кома</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>дефіс</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>апостроф</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>лапки</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>ліва дужка</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>права дужка</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>рівень {level}</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <translation>заголовок рівня {level}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>capital {letter}</source>
        <translation>велика {letter}</translation>
    </message>
    <message>
        <source>hidden character</source>
        <translation>прихований символ</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} вилучено</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs. {key} lets it be silent again.</source>
        <translation>Rawi озвучує свої меню та діалоги. Щоб він знову замовк, натисніть {key}.</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs no more.</source>
        <translation>Rawi більше не озвучує свої меню та діалоги.</translation>
    </message>
    <message>
        <source>A screen reader is running and speaks the menus and dialogs. Rawi will do it when there is none.</source>
        <translation>Працює програма зчитування з екрана, вона й озвучує меню та діалоги. Коли її не буде, це зробить Rawi.</translation>
    </message>
    <message>
        <source>Press {key} to have Rawi speak its menus and dialogs.</source>
        <translation>Натисніть {key}, щоб Rawi озвучував свої меню та діалоги.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Your colour of the text</source>
        <translation>Ваш колір тексту</translation>
    </message>
    <message>
        <source>Your colour of the background</source>
        <translation>Ваш колір тла</translation>
    </message>
    <message>
        <source>Your colour behind what is read aloud</source>
        <translation>Ваш колір тла під тим, що читається вголос</translation>
    </message>
    <message>
        <source>Your colour of links</source>
        <translation>Ваш колір посилань</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Розмір тексту у відсотках</translation>
    </message>
    <message>
        <source>Size of menus, buttons and lists in percent</source>
        <translation>Розмір меню, кнопок і списків у відсотках</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Шрифт тексту</translation>
    </message>
    <message>
        <source>Thickness of the letters</source>
        <translation>Товщина літер</translation>
    </message>
    <message>
        <source>Height of a line in percent</source>
        <translation>Висота рядка у відсотках</translation>
    </message>
    <message>
        <source>Space between letters, in hundredths of their size</source>
        <translation>Проміжок між літерами, у сотих частках їхнього розміру</translation>
    </message>
    <message>
        <source>More space between words, in hundredths of the letters&apos; size</source>
        <translation>Додатковий проміжок між словами, у сотих частках розміру літер</translation>
    </message>
    <message>
        <source>Space between paragraphs, in hundredths of the letters&apos; size</source>
        <translation>Проміжок між абзацами, у сотих частках розміру літер</translation>
    </message>
    <message>
        <source>Characters in a line, at most</source>
        <translation>Знаків у рядку, щонайбільше</translation>
    </message>
    <message>
        <source>Lines end under each other (justified)</source>
        <translation>Рядки закінчуються врівень (вирівнювання за шириною)</translation>
    </message>
    <message>
        <source>How the sentence is marked that is read aloud</source>
        <translation>Як позначається речення, яке читається вголос</translation>
    </message>
    <message>
        <source>Show your highlights and bookmarks in the text</source>
        <translation>Показувати ваші виділення та закладки в тексті</translation>
    </message>
    <message>
        <source>Dim everything but</source>
        <translation>Приглушувати все, крім</translation>
    </message>
    <message>
        <source>A ruler above and below the line that is read</source>
        <translation>Лінійка над рядком, що читається, і під ним</translation>
    </message>
    <message>
        <source>The sentence once more below the text, magnified</source>
        <translation>Речення ще раз під текстом, збільшене</translation>
    </message>
    <message>
        <source>Size of the magnified sentence, in percent of the text</source>
        <translation>Розмір збільшеного речення у відсотках від розміру тексту</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>Ніщо не рухається й не блимає саме</translation>
    </message>
    <message>
        <source>Language of Rawi</source>
        <translation>Мова Rawi</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Перекладати на</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>Перекладати за допомогою</translation>
    </message>
    <message>
        <source>Translate with more care, which takes longer (Argos Translate)</source>
        <translation>Перекладати ретельніше, це довше (Argos Translate)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Швидкість голосу</translation>
    </message>
    <message>
        <source>Length of the pauses, times the usual</source>
        <translation>Довжина пауз, у скільки разів від звичайної</translation>
    </message>
    <message>
        <source>Announce while reading aloud</source>
        <translation>Оголошувати під час читання вголос</translation>
    </message>
    <message>
        <source>Read aloud what pictures show</source>
        <translation>Читати вголос, що показано на зображеннях</translation>
    </message>
    <message>
        <source>A quiet sound before a marked sentence</source>
        <translation>Тихий звук перед поміченим реченням</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Показувати те, що належить сайту</translation>
    </message>
    <message>
        <source>Single letters, digits and brackets jump in the text</source>
        <translation>Окремі літери, цифри й дужки переміщують по тексту</translation>
    </message>
    <message>
        <source>Control alone hushes the voice</source>
        <translation>Сама клавіша Ctrl змушує голос замовкнути</translation>
    </message>
    <message>
        <source>Speak problems aloud where no screen reader runs</source>
        <translation>Говорити про негаразди вголос, якщо немає програми зчитування з екрана</translation>
    </message>
    <message>
        <source>Rawi speaks its menus, dialogs and lists where no screen reader runs</source>
        <translation>Rawi озвучує свої меню, діалоги та списки, якщо не працює програма зчитування з екрана</translation>
    </message>
    <message>
        <source>Speed at which Rawi speaks menus and dialogs</source>
        <translation>Швидкість, з якою Rawi озвучує меню та діалоги</translation>
    </message>
    <message>
        <source>Speak what is typed</source>
        <translation>Промовляти те, що набирається</translation>
    </message>
    <message>
        <source>Let a plain voice begin while a natural one loads</source>
        <translation>Хай починає простий голос, поки завантажується природний</translation>
    </message>
    <message>
        <source>After an article, go on with the next unread one</source>
        <translation>Після статті продовжувати наступною непрочитаною</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds without progress (from the next start)</source>
        <translation>Облишити файл після стількох секунд без поступу (з наступного запуску)</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds in all (from the next start)</source>
        <translation>Облишити файл після стількох секунд усього (з наступного запуску)</translation>
    </message>
    <message>
        <source>Megabytes of memory to open a file with (from the next start)</source>
        <translation>Мегабайтів пам’яті, щоб відкрити файл (з наступного запуску)</translation>
    </message>
    <message>
        <source>Megabytes that an opened file may have (from the next start)</source>
        <translation>Мегабайтів, які може займати відкритий файл (з наступного запуску)</translation>
    </message>
    <message>
        <source>Folder whose new files are added to the library</source>
        <translation>Тека, нові файли якої додаються до бібліотеки</translation>
    </message>
    <message>
        <source>List of Argos packs: another address or folder</source>
        <translation>Список пакетів Argos: інша адреса або тека</translation>
    </message>
    <message>
        <source>List of Firefox packs: another address or folder</source>
        <translation>Список пакетів Firefox: інша адреса або тека</translation>
    </message>
    <message>
        <source>Only pictures</source>
        <translation>Лише зображення</translation>
    </message>
    <message>
        <source>Headings, quotes, lists, tables, pictures and your highlights</source>
        <translation>Заголовки, цитати, списки, таблиці, зображення й ваші виділення</translation>
    </message>
    <message>
        <source>Also links, footnotes, rows and columns</source>
        <translation>Також посилання, виноски, рядки й стовпці</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого не приглушувати</translation>
    </message>
    <message>
        <source>Each character</source>
        <translation>Кожен символ</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>Кожне слово</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Soft: little glare, less contrast (4.5 to 1)</source>
        <translation>М’яка: мало сліпить, менший контраст (4,5 до 1)</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Контрастна світла</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Контрастна темна</translation>
    </message>
    <message>
        <source>High contrast, yellow on black</source>
        <translation>Контрастна, жовте на чорному</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>Ваші власні кольори</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайна</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Середня</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирна</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Рядка, що читається</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Речення, що читається</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Абзацу, що читається</translation>
    </message>
    <message>
        <source>A coloured ground</source>
        <translation>Кольорове тло</translation>
    </message>
    <message>
        <source>A thick line under it</source>
        <translation>Товста риска під ним</translation>
    </message>
    <message>
        <source>A frame around it</source>
        <translation>Рамка навколо нього</translation>
    </message>
    <message>
        <source>Text and background changed for each other</source>
        <translation>Кольори тексту й тла міняються місцями</translation>
    </message>
    <message>
        <source>Rawi now speaks {language}</source>
        <translation>Тепер мова Rawi: {language}</translation>
    </message>
    <message>
        <source>The better one that is installed</source>
        <translation>Кращий із встановлених</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>There is no translation here to copy yet. {key} translates the article.</source>
        <translation>Тут ще немає перекладу, який можна скопіювати. {key} перекладає статтю.</translation>
    </message>
    <message>
        <source>Copied with its label. Sentences: {count}.</source>
        <translation>Скопійовано з поясненням. Речень: {count}.</translation>
    </message>
    <message>
        <source>Machine translation from {source} by Rawi with {engine}, not checked by a person.</source>
        <translation>Машинний переклад (мова оригіналу: {source}), Rawi та {engine}; не перевірено людиною.</translation>
    </message>
    <message>
        <source>Sentences to check against the original (⚠): {count}.</source>
        <translation>Речень, які слід звірити з оригіналом (⚠): {count}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Джерело: {source}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Looking into the library</source>
        <translation>Перегляд бібліотеки</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>How it looks</source>
        <translation>Зовнішній вигляд</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Help for the eye</source>
        <translation>Допомога очам</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Залишити цей вигляд</translation>
    </message>
    <message>
        <source>Back to the look before</source>
        <translation>Повернути попередній вигляд</translation>
    </message>
    <message>
        <source>The usual look</source>
        <translation>Звичайний вигляд</translation>
    </message>
    <message>
        <source>Contrast with the background: text {text} to 1, links {link} to 1.</source>
        <translation>Контраст із тлом: текст {text} до 1, посилання {link} до 1.</translation>
    </message>
    <message>
        <source>This is hard to read: {least} to 1 is the least that most people need.</source>
        <translation>Це важко читати: більшості людей потрібно щонайменше {least} до 1.</translation>
    </message>
    <message>
        <source>With little sight {good} to 1 or more is better.</source>
        <translation>За слабкого зору краще {good} до 1 або більше.</translation>
    </message>
    <message>
        <source>Not on this computer: {fonts}. They come with “python3 packaging/fonts.py” (npm and a network are needed), or from the system: on Debian and Ubuntu the package fonts-opendyslexic.</source>
        <translation>Немає на цьому комп’ютері: {fonts}. Їх дає «python3 packaging/fonts.py» (потрібні npm і мережа) або система: у Debian та Ubuntu — пакет fonts-opendyslexic.</translation>
    </message>
    <message>
        <source>This font has no medium letters: bold ones are shown.</source>
        <translation>У цьому шрифті немає літер середньої товщини: показано жирні.</translation>
    </message>
    <message>
        <source>Nothing is dimmed</source>
        <translation>Нічого не приглушено</translation>
    </message>
    <message>
        <source>Dimmed is all but: {part}</source>
        <translation>Приглушено все, крім: {part}</translation>
    </message>
    <message>
        <source>Ruler shown</source>
        <translation>Лінійку показано</translation>
    </message>
    <message>
        <source>Ruler hidden</source>
        <translation>Лінійку сховано</translation>
    </message>
    <message>
        <source>The sentence is magnified below the text</source>
        <translation>Речення показано збільшеним під текстом</translation>
    </message>
    <message>
        <source>The sentence is not magnified</source>
        <translation>Речення не збільшено</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Уся стаття</translation>
    </message>
    <message>
        <source>One sentence at a time: arrow keys go on and back</source>
        <translation>По одному реченню: стрілки ведуть уперед і назад</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>По одному реченню</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Збільшене речення</translation>
    </message>
</context>
<context>
    <name>sleeping</name>
    <message>
        <source>Sleep timer</source>
        <translation>Таймер сну</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Запустити</translation>
    </message>
    <message>
        <source>Switch the sleep timer off</source>
        <translation>Вимкнути таймер сну</translation>
    </message>
    <message>
        <source>At the end of the section</source>
        <translation>Наприкінці розділу</translation>
    </message>
    <message>
        <source>At the end of the article</source>
        <translation>Наприкінці статті</translation>
    </message>
    <message>
        <source>When is the voice to stop? Choose, or type a number of minutes.</source>
        <translation>Коли голосу зупинитися? Виберіть або введіть кількість хвилин.</translation>
    </message>
    <message>
        <source>The sleep timer is off</source>
        <translation>Таймер сну вимкнено</translation>
    </message>
    <message>
        <source>The sleep timer has stopped the voice; your place is kept. Listening again within a minute starts it anew.</source>
        <translation>Таймер сну зупинив голос; ваше місце збережено. Якщо слухати далі протягом хвилини, він почнеться знову.</translation>
    </message>
</context>
<context>
    <name>structure</name>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Вступ</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>Заголовок, рівень {level}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Пункт списку</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис до зображення</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Виноска</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Споріднена стаття</translation>
    </message>
    <message>
        <source>Belongs to the site</source>
        <translation>Належить сайту</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>Це: {kind}</translation>
    </message>
    <message>
        <source>Structure: one key says what the paragraph at the caret is. {title} title, {standfirst} standfirst, {byline} byline, {first} to {last} heading, {paragraph} paragraph, {quote} quote, {list_item} list item, {furniture} belongs to the site, {related} related story. {undo} undoes, {end} ends.</source>
        <translation>Структура: одна клавіша вказує, чим є абзац біля курсора. {title} — назва, {standfirst} — вступ, {byline} — підпис, від {first} до {last} — заголовок, {paragraph} — абзац, {quote} — цитата, {list_item} — пункт списку, {furniture} — належить сайту, {related} — споріднена стаття. {undo} скасовує, {end} завершує.</translation>
    </message>
    <message>
        <source>The structure is as Rawi found it. {undo} brings your changes back.</source>
        <translation>Структура така, якою її знайшов Rawi. {undo} поверне ваші зміни.</translation>
    </message>
    <message>
        <source>Structure is done; your changes are kept.</source>
        <translation>Структура готова; ваші зміни збережено.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Скасовувати нічого</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>Повертати нічого</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>column {number} of {total}</source>
        <translation>стовпець {number} з {total}</translation>
    </message>
    <message>
        <source>row {number} of {total}</source>
        <translation>рядок {number} з {total}</translation>
    </message>
    <message>
        <source>Edge of the table</source>
        <translation>Край таблиці</translation>
    </message>
    <message>
        <source>The caret is not in a table. T goes to the next one.</source>
        <translation>Курсор не в таблиці. T переходить до наступної.</translation>
    </message>
</context>
<context>
    <name>takeaway</name>
    <message>
        <source>Audiobook with chapters (M4B)</source>
        <translation>Аудіокнига з розділами (M4B)</translation>
    </message>
    <message>
        <source>MP3 with chapters</source>
        <translation>MP3 з розділами</translation>
    </message>
    <message>
        <source>Opus with chapters, the smallest</source>
        <translation>Opus із розділами, найменший</translation>
    </message>
    <message>
        <source>WAV, for programs that know nothing else</source>
        <translation>WAV, для програм, які не знають нічого іншого</translation>
    </message>
    <message>
        <source>Book with text and voice in step (EPUB)</source>
        <translation>Книжка, де текст і голос ідуть разом (EPUB)</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>Зберегти як звук</translation>
    </message>
    <message>
        <source>Highlight &amp;word by word in the book</source>
        <translation>Підсвічувати у книжці слово за &amp;словом</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>Книжка (EPUB)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Вебсторінка (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простий текст</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, для програм</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Зберегти оригінал</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>Зберегти переклад</translation>
    </message>
    <message>
        <source>Save both languages</source>
        <translation>Зберегти обидві мови</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>Розмір тексту в пунктах</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation>Із &amp;зображеннями</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text in points</source>
        <translation>&amp;Розмір тексту в пунктах</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Друк…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Зберегти як P&amp;DF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файлу</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Вид файлу</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Зберегти…</translation>
    </message>
    <message>
        <source>The article is not translated yet; that is done first where you ask for it.</source>
        <translation>Статтю ще не перекладено; там, де ви цього просите, спершу робиться переклад.</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Оригінал</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Переклад</translation>
    </message>
    <message>
        <source>&amp;Both, each paragraph with its translation below</source>
        <translation>Обидві &amp;мови, під кожним абзацом його переклад</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Translate into</source>
        <translation>Перекласти на</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перекласти</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Мовні пакети…</translation>
    </message>
    <message>
        <source>{language} (through {pivot})</source>
        <translation>{language} (через {pivot})</translation>
    </message>
    <message>
        <source>The article is in {language}. Choose what to translate it into.</source>
        <translation>Мова статті: {language}. Виберіть, на яку її перекласти.</translation>
    </message>
    <message>
        <source>No language pack that translates from {language} is installed.</source>
        <translation>Не встановлено жодного пакета, який перекладає з мови: {language}.</translation>
    </message>
    <message>
        <source>No language pack from {language} to {languages} is installed.</source>
        <translation>Не встановлено мовного пакета {language} — {languages}.</translation>
    </message>
    <message>
        <source>Language packs shows how to add one.</source>
        <translation>«Мовні пакети» показують, як додати пакет.</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>Translated into {language}.</source>
        <translation>Перекладено на мову: {language}.</translation>
    </message>
    <message>
        <source>Sentences to doubt: {count}. {next} goes to the next one, {list} lists them, {why} says why.</source>
        <translation>Речень, у яких варто сумніватися: {count}. {next} переходить до наступного, {list} перелічує їх, {why} каже чому.</translation>
    </message>
    <message>
        <source>It went through {pivot}, so more may have been lost on the way.</source>
        <translation>Переклад ішов через мову: {pivot}, тому дорогою могло загубитися більше.</translation>
    </message>
    <message>
        <source>What is written in {languages} stays as it is: no language pack from there to {target} is installed.</source>
        <translation>Написане цими мовами залишається, як є: {languages}. Не встановлено пакета з них на мову: {target}.</translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation>Переклад зупинено.</translation>
    </message>
    <message>
        <source>The translation was stopped; the article stays as it is.</source>
        <translation>Переклад зупинено; стаття залишається, як є.</translation>
    </message>
    <message>
        <source>What is translated so far stays. {on} goes on, {original} shows the original.</source>
        <translation>Уже перекладене залишається. {on} продовжує, {original} показує оригінал.</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>natural</source>
        <translation>природний</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>простий</translation>
    </message>
    <message>
        <source>basic: guesses vowels</source>
        <translation>спрощений: вгадує голосні</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>цієї системи</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоси</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>{language} ({quality})</source>
        <translation>{language} ({quality})</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>голосу немає</translation>
    </message>
    <message>
        <source>Voices for {language}</source>
        <translation>Голоси для мови: {language}</translation>
    </message>
    <message>
        <source>The best one, now {voice}</source>
        <translation>Найкращий, зараз це {voice}</translation>
    </message>
    <message>
        <source>None: its sentences are passed over</source>
        <translation>Немає: ці речення пропускаються</translation>
    </message>
    <message>
        <source>No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.</source>
        <translation>Жоден голос тут не говорить цією мовою: {language}. Імпортуйте голос Piper, який нею говорить, або хай читає голос мови зі схожим письмом: звучатиме незвично.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Pitch in semitones</source>
        <translation>Висота у півтонах</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Прослухати</translation>
    </message>
    <message>
        <source>&amp;Stop the preview</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>&amp;Import a voice file…</source>
        <translation>&amp;Імпортувати файл голосу…</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Голоси Piper</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>Звичайні &amp;налаштування</translation>
    </message>
    <message>
        <source>The usual voice, pace, pitch and volume again.</source>
        <translation>Знову звичайні голос, темп, висота й гучність.</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation>Пошук голосів</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Запуск голосу</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>Імпорт «{name}»</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>Вилучення «{name}»</translation>
    </message>
    <message>
        <source>Remove the voice “{name}” from this computer?</source>
        <translation>Вилучити голос «{name}» із цього комп’ютера?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Залишити</translation>
    </message>
    <message>
        <source>This is how I read your articles to you.</source>
        <translation>Ось так я читаю вам ваші статті.</translation>
    </message>
    <message>
        <source>Already there: {voice} ({language}; {licence})</source>
        <translation>Уже є: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Replaced: {voice} ({language}; {licence})</source>
        <translation>Замінено: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Imported: {voice} ({language}; {licence})</source>
        <translation>Імпортовано: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Removed: {voice}</source>
        <translation>Вилучено: {voice}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Language of Rawi</source>
        <translation>Мова Rawi</translation>
    </message>
    <message>
        <source>By sight or by ear</source>
        <translation>Очима чи на слух</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Size and colours</source>
        <translation>Розмір і кольори</translation>
    </message>
    <message>
        <source>Languages of your articles</source>
        <translation>Мови ваших статей</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Rawi opens the articles that you have stored, reads them aloud and translates them, without a network. Choose the language of its menus. Escape skips these steps at any moment; the menu Help has them again.</source>
        <translation>Rawi відкриває збережені вами статті, читає їх уголос і перекладає, без мережі. Виберіть мову його меню. Escape будь-якої миті пропускає ці кроки; повернутися до них можна через меню «Довідка».</translation>
    </message>
    <message>
        <source>How will you use Rawi? By ear, it speaks its menus and dialogs itself wherever no screen reader runs.</source>
        <translation>Як ви користуватиметеся Rawi? Якщо на слух, Rawi сам озвучує свої меню та діалоги там, де не працює програма зчитування з екрана.</translation>
    </message>
    <message>
        <source>Choose who speaks to you and how fast, and hear it.</source>
        <translation>Виберіть, хто говорить із вами та як швидко, і послухайте.</translation>
    </message>
    <message>
        <source>Rawi begins with the size and the colours of your system. Change them here if you like; you see it at once.</source>
        <translation>Спочатку Rawi бере розмір і кольори вашої системи. Якщо хочете, змініть їх тут; ви відразу це побачите.</translation>
    </message>
    <message>
        <source>In which language are your articles, and in which do you want them? Nothing is fetched unless you ask for it.</source>
        <translation>Якою мовою ваші статті та якою вони вам потрібні? Нічого не завантажується, доки ви про це не попросите.</translation>
    </message>
    <message>
        <source>These keys are enough to begin with. After this, an article shows you what Rawi can do.</source>
        <translation>Цих клавіш досить для початку. Після цього стаття покаже вам, що вміє Rawi.</translation>
    </message>
    <message>
        <source>Welcome to Rawi, step {number} of {total}: {name}</source>
        <translation>Вітаємо в Rawi, крок {number} з {total}: {name}</translation>
    </message>
    <message>
        <source>By &amp;sight</source>
        <translation>&amp;Очима</translation>
    </message>
    <message>
        <source>By &amp;ear</source>
        <translation>На &amp;слух</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>О&amp;бидва способи</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>Почати &amp;читання</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далі</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Пропустити</translation>
    </message>
    <message>
        <source>Your articles are in</source>
        <translation>Мова ваших статей</translation>
    </message>
    <message>
        <source>You want them in</source>
        <translation>Якою мовою вони вам потрібні</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Що потрібно</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>О&amp;тримати те, чого бракує…</translation>
    </message>
    <message>
        <source>From a &amp;friend&apos;s file or disk…</source>
        <translation>З &amp;файлу або диска друга…</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>Перевірка того, що потрібно</translation>
    </message>
</context>
</TS>
