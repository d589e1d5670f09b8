<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Answering</name>
    <message>
        <source>“{name}” opens once this dialog is closed.</source>
        <translation>«{name}» откроется, когда этот диалог будет закрыт.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Save as audio</source>
        <translation>Сохранить как звук</translation>
    </message>
    <message>
        <source>Saving as audio</source>
        <translation>Сохранение как звука</translation>
    </message>
    <message>
        <source>Stopped; no file was written. Saving again goes on from here.</source>
        <translation>Остановлено; файл не записан. Новое сохранение продолжит отсюда.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups of a Rawi library (*{ending})</source>
        <translation>Резервные копии библиотеки Rawi (*{ending})</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Резервная копия библиотеки</translation>
    </message>
    <message>
        <source>The library is backed up as “{name}”.</source>
        <translation>Резервная копия библиотеки записана как «{name}».</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Создание резервной копии библиотеки</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>Создание копии отменено; ничего не записано.</translation>
    </message>
    <message>
        <source>Backups of a Rawi library (*{ending});;All files (*)</source>
        <translation>Резервные копии библиотеки Rawi (*{ending});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>Восстановление библиотеки</translation>
    </message>
    <message>
        <source>Replace your library by the backup “{name}”?

The library as it is now is kept in a file beside it.</source>
        <translation>Заменить вашу библиотеку копией «{name}»?

Нынешняя библиотека останется в файле рядом.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>&amp;Keep the library</source>
        <translation>&amp;Оставить библиотеку</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>Восстановление библиотеки</translation>
    </message>
    <message>
        <source>Restoring was cancelled; your library is as it was.</source>
        <translation>Восстановление отменено; ваша библиотека осталась прежней.</translation>
    </message>
    <message>
        <source>The library of “{name}” is restored.</source>
        <translation>Библиотека из «{name}» восстановлена.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>The usual one</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, two each for red, green and blue; empty for the usual colour</source>
        <translation>Шесть шестнадцатеричных цифр, по две для красного, зелёного и синего; пусто — обычный цвет</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Выбрать: {name}</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Starting the voice</source>
        <translation>Запуск голоса</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one; 1 to 6 leads to the next of that level here.</source>
        <translation>Разделы статьи. Enter переходит к выбранному; цифры от 1 до 6 ведут здесь к следующему разделу этого уровня.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Keeping the structure</source>
        <translation>Сохранение структуры</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Looking into the library</source>
        <translation>Просмотр библиотеки</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Изменение статей</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Удаление из библиотеки</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation>Удаление статей</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Files that could not be added</source>
        <translation>Файлы, которые не удалось добавить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Looking into the library</source>
        <translation>Просмотр библиотеки</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Чтение списков пакетов</translation>
    </message>
    <message>
        <source>Asking what can be done in each language</source>
        <translation>Выясняется, что возможно на каждом языке</translation>
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
        <translation>Сколько прочитано</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Снять все фильтры</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>Искомые слова</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>Папки нет</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выберите папку</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add files to the library</source>
        <translation>Добавить файлы в библиотеку</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Добавить папку в библиотеку</translation>
    </message>
    <message>
        <source>Adding files to the library</source>
        <translation>Добавление файлов в библиотеку</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Наблюдение за папкой</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping your notes</source>
        <translation>Сохранение ваших заметок</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Enter adds it. Several are separated by commas.</source>
        <translation>Enter добавляет. Несколько разделяются запятыми.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>Space ticks or unticks.</source>
        <translation>Пробел ставит или снимает отметку.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation>Запуск голоса</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Looking into the library</source>
        <translation>Просмотр библиотеки</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End of the article</source>
        <translation>Конец статьи</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Rawi was open already; this is its window.</source>
        <translation>Rawi уже был открыт; это его окно.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation>Открывается {name}</translation>
    </message>
    <message>
        <source>Remembering the place</source>
        <translation>Запоминание места</translation>
    </message>
</context>
<context>
    <name>PackWork</name>
    <message>
        <source>Stopped; what was not finished is not installed.</source>
        <translation>Остановлено; незаконченное не установлено.</translation>
    </message>
    <message>
        <source>Installing language packs</source>
        <translation>Установка языковых пакетов</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Удалено: {pack}</translation>
    </message>
    <message>
        <source>Removing a language pack</source>
        <translation>Удаление языкового пакета</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Остановлено; ничего не записано.</translation>
    </message>
    <message>
        <source>Saving a language pack</source>
        <translation>Сохранение языкового пакета</translation>
    </message>
    <message>
        <source>Checking language packs</source>
        <translation>Проверка языковых пакетов</translation>
    </message>
    <message>
        <source>The lists are here.</source>
        <translation>Списки получены.</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Остановлено; списки остались прежними.</translation>
    </message>
    <message>
        <source>Fetching the lists of packs</source>
        <translation>Получение списков пакетов</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Остановлено. Запросите снова: продолжится с того же места.</translation>
    </message>
    <message>
        <source>Getting language packs</source>
        <translation>Получение языковых пакетов</translation>
    </message>
    <message>
        <source>Packs installed: {count}; failed: {failed}.</source>
        <translation>Установлено пакетов: {count}; не удалось: {failed}.</translation>
    </message>
    <message>
        <source>{title} is still under way. Wait for it, or cancel it.</source>
        <translation>{title}: ещё выполняется. Подождите или отмените.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
</context>
<context>
    <name>PacksRoom</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Чтение списков пакетов</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>Просмотр файлов</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print that elsewhere.</source>
        <translation>На этом компьютере нет принтера. Сохраните как PDF и напечатайте в другом месте.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>The article is printed.</source>
        <translation>Статья напечатана.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>Печать статьи</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Печать отменена.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Down goes to the articles, Alt+Down to words that begin like this.</source>
        <translation>Стрелка вниз ведёт к статьям, Alt+вниз — к словам с таким началом.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>The usual one</source>
        <translation>Обычный</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Articles in the library</source>
        <translation>Статьи библиотеки</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Looking into the library</source>
        <translation>Просмотр библиотеки</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Изменение статей</translation>
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
        <translation>Сначала откройте статью.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
    <message>
        <source>Saving the article</source>
        <translation>Сохранение статьи</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Языковые пакеты</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Открыть сохранённую статью</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Translating into {language}</source>
        <translation>Перевод на язык: {language}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Открыть сохранённую статью</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Открыть скопированное</translation>
    </message>
    <message>
        <source>Open the text, page, picture or files on the clipboard</source>
        <translation>Открыть текст, страницу, картинку или файлы из буфера обмена</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Резервная копия библиотеки…</translation>
    </message>
    <message>
        <source>Write the whole library into one file</source>
        <translation>Записать всю библиотеку в один файл</translation>
    </message>
    <message>
        <source>Restore the library…</source>
        <translation>Восстановить библиотеку…</translation>
    </message>
    <message>
        <source>Put the library of a backup in the place of yours</source>
        <translation>Поставить библиотеку из копии на место вашей</translation>
    </message>
    <message>
        <source>Save the article…</source>
        <translation>Сохранить статью…</translation>
    </message>
    <message>
        <source>Save the original, the translation or both as a book, a page or text</source>
        <translation>Сохранить оригинал, перевод или то и другое как книгу, страницу или текст</translation>
    </message>
    <message>
        <source>Save as audio…</source>
        <translation>Сохранить как звук…</translation>
    </message>
    <message>
        <source>Save the article spoken, as an audiobook with chapters or a book with text and voice in step</source>
        <translation>Сохранить статью в озвученном виде: аудиокнигой с главами или книгой, где текст и голос идут вместе</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print the article in large letters, or save that as PDF</source>
        <translation>Напечатать статью крупными буквами или сохранить её так в PDF</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Change how Rawi looks, speaks and answers</source>
        <translation>Изменить, как Rawi выглядит, говорит и отвечает</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Close Rawi; the place is remembered</source>
        <translation>Закрыть Rawi; место запоминается</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Show your library, or go back to the article</source>
        <translation>Показать вашу библиотеку или вернуться к статье</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Следующая непрочитанная статья</translation>
    </message>
    <message>
        <source>Open the next article that you have not begun</source>
        <translation>Открыть следующую статью, которую вы ещё не начинали</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Недавно прочитанное</translation>
    </message>
    <message>
        <source>Show the library in the order you last read in it</source>
        <translation>Показать библиотеку в том порядке, в каком вы последний раз в ней читали</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>Show every article of the library again</source>
        <translation>Снова показать все статьи библиотеки</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Open the chosen article of the library, where its words were found</source>
        <translation>Открыть выбранную статью библиотеки там, где найдены слова</translation>
    </message>
    <message>
        <source>Read the article aloud</source>
        <translation>Читать статью вслух</translation>
    </message>
    <message>
        <source>Open the chosen article of the library and read it aloud at once</source>
        <translation>Открыть выбранную статью библиотеки и сразу читать её вслух</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>Прочитано или нет</translation>
    </message>
    <message>
        <source>Mark the article, or those chosen in the library, as finished, or not finished any more</source>
        <translation>Отметить статью или выбранные в библиотеке как прочитанные или снова непрочитанные</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Change the tags of the article, or of those chosen in the library</source>
        <translation>Изменить метки статьи или выбранных в библиотеке</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>Подборки…</translation>
    </message>
    <message>
        <source>Put the article, or those chosen in the library, into collections</source>
        <translation>Положить статью или выбранные в библиотеке в подборки</translation>
    </message>
    <message>
        <source>Delete from the library…</source>
        <translation>Удалить из библиотеки…</translation>
    </message>
    <message>
        <source>Delete the chosen articles of the library, after one question</source>
        <translation>Удалить выбранные статьи библиотеки, после одного вопроса</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Take files into the library without opening them</source>
        <translation>Взять файлы в библиотеку, не открывая их</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Take every file of a folder into the library</source>
        <translation>Взять в библиотеку все файлы папки</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Search for words in this article, or in the library while it is shown</source>
        <translation>Искать слова в этой статье или в библиотеке, пока она показана</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти следующее</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>Следующее место, где стоят эти слова</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти предыдущее</translation>
    </message>
    <message>
        <source>Place before where the words stand</source>
        <translation>Предыдущее место, где стоят эти слова</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Go to the list of sections, or back to the text</source>
        <translation>Перейти к списку разделов или назад к тексту</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Следующий раздел</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>К следующему разделу</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Предыдущий раздел</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>К предыдущему разделу</translation>
    </message>
    <message>
        <source>Next section, single key</source>
        <translation>Следующий раздел, одной клавишей</translation>
    </message>
    <message>
        <source>Previous section, single key</source>
        <translation>Предыдущий раздел, одной клавишей</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Следующий заголовок</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>К следующему заголовку</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Предыдущий заголовок</translation>
    </message>
    <message>
        <source>To the heading before</source>
        <translation>К предыдущему заголовку</translation>
    </message>
    <message>
        <source>Next heading of level {level}</source>
        <translation>Следующий заголовок уровня {level}</translation>
    </message>
    <message>
        <source>To the next heading of this level</source>
        <translation>К следующему заголовку этого уровня</translation>
    </message>
    <message>
        <source>Previous heading of level {level}</source>
        <translation>Предыдущий заголовок уровня {level}</translation>
    </message>
    <message>
        <source>To the heading of this level before</source>
        <translation>К предыдущему заголовку этого уровня</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Следующая ссылка</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>К следующей ссылке</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Предыдущая ссылка</translation>
    </message>
    <message>
        <source>To the link before</source>
        <translation>К предыдущей ссылке</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Следующий список</translation>
    </message>
    <message>
        <source>To the next list</source>
        <translation>К следующему списку</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Предыдущий список</translation>
    </message>
    <message>
        <source>To the list before</source>
        <translation>К предыдущему списку</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Следующая таблица</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>К следующей таблице</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Предыдущая таблица</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>К предыдущей таблице</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Следующая ячейка</translation>
    </message>
    <message>
        <source>To the next cell of the table; behind the last one, on to the next link or control</source>
        <translation>К следующей ячейке таблицы; после последней — дальше, к следующей ссылке или элементу управления</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Предыдущая ячейка</translation>
    </message>
    <message>
        <source>To the cell before in the table; before the first one, back to the link or control before</source>
        <translation>К предыдущей ячейке таблицы; перед первой — назад, к предыдущей ссылке или элементу управления</translation>
    </message>
    <message>
        <source>Next cell of the row</source>
        <translation>Следующая ячейка строки</translation>
    </message>
    <message>
        <source>To the next cell of this row, with the headers of its column</source>
        <translation>К следующей ячейке этой строки, с заголовками её столбца</translation>
    </message>
    <message>
        <source>Previous cell of the row</source>
        <translation>Предыдущая ячейка строки</translation>
    </message>
    <message>
        <source>To the cell before in this row, with the headers of its column</source>
        <translation>К предыдущей ячейке этой строки, с заголовками её столбца</translation>
    </message>
    <message>
        <source>Next cell of the column</source>
        <translation>Следующая ячейка столбца</translation>
    </message>
    <message>
        <source>To the cell below, with the headers of its row</source>
        <translation>К ячейке ниже, с заголовками её строки</translation>
    </message>
    <message>
        <source>Previous cell of the column</source>
        <translation>Предыдущая ячейка столбца</translation>
    </message>
    <message>
        <source>To the cell above, with the headers of its row</source>
        <translation>К ячейке выше, с заголовками её строки</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Следующая цитата</translation>
    </message>
    <message>
        <source>To the next quote</source>
        <translation>К следующей цитате</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Предыдущая цитата</translation>
    </message>
    <message>
        <source>To the quote before</source>
        <translation>К предыдущей цитате</translation>
    </message>
    <message>
        <source>Out of the list, table or quote</source>
        <translation>Выйти из списка, таблицы или цитаты</translation>
    </message>
    <message>
        <source>To what comes after the list, table or quote that you are in</source>
        <translation>К тому, что следует за списком, таблицей или цитатой, где вы находитесь</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Следующая картинка</translation>
    </message>
    <message>
        <source>To the next picture; Enter enlarges it</source>
        <translation>К следующей картинке; Enter увеличивает её</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Предыдущая картинка</translation>
    </message>
    <message>
        <source>To the picture before; Enter enlarges it</source>
        <translation>К предыдущей картинке; Enter увеличивает её</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Следующее сомнительное слово</translation>
    </message>
    <message>
        <source>To the next word that was read from a picture and may be wrong</source>
        <translation>К следующему слову, которое прочитано с картинки и может быть неверным</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Предыдущее сомнительное слово</translation>
    </message>
    <message>
        <source>To the doubtful word before</source>
        <translation>К предыдущему сомнительному слову</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>To the next page of a book or PDF</source>
        <translation>К следующей странице книги или PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>To the page before in a book or PDF</source>
        <translation>К предыдущей странице книги или PDF</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Перейти к странице…</translation>
    </message>
    <message>
        <source>List the pages of a book or PDF, and go to the one that you type or choose</source>
        <translation>Показать страницы книги или PDF и перейти к той, которую вы наберёте или выберете</translation>
    </message>
    <message>
        <source>Elements…</source>
        <translation>Элементы…</translation>
    </message>
    <message>
        <source>List headings, links, lists, tables, quotes, pictures, footnotes, bookmarks and marks, and go to one</source>
        <translation>Перечислить заголовки, ссылки, списки, таблицы, цитаты, картинки, сноски, закладки и пометки и перейти к выбранному</translation>
    </message>
    <message>
        <source>Back after a jump</source>
        <translation>Назад после перехода</translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation>Туда, где вы были до последнего перехода</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Где я?</translation>
    </message>
    <message>
        <source>Say the section, the page, how far you are and how long it takes; in the library, all about the chosen article</source>
        <translation>Сказать раздел, страницу, сколько пройдено и сколько осталось; в библиотеке — всё о выбранной статье</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Set a bookmark here, or remove it</source>
        <translation>Поставить здесь закладку или убрать её</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Следующая закладка</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>К следующей закладке</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Предыдущая закладка</translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation>К предыдущей закладке</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить цветом</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in the colour used last; remove the highlight that is here</source>
        <translation>Выделить выбранное или это предложение цветом, которым выделяли в последний раз; убрать выделение, которое здесь</translation>
    </message>
    <message>
        <source>Highlight in yellow: dashes below</source>
        <translation>Выделить жёлтым: штрихи снизу</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that</source>
        <translation>Выделить этим цветом выбранное или это предложение; дать этот цвет выделению, которое здесь, или убрать его</translation>
    </message>
    <message>
        <source>Highlight in green: a wave below</source>
        <translation>Выделить зелёным: волна снизу</translation>
    </message>
    <message>
        <source>Highlight in blue: two lines below</source>
        <translation>Выделить синим: две линии снизу</translation>
    </message>
    <message>
        <source>Highlight in pink: a thick line below</source>
        <translation>Выделить розовым: толстая линия снизу</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>Write a note to the bookmark or highlight that is here, or to a new bookmark</source>
        <translation>Написать заметку к закладке или выделению, которые здесь, или к новой закладке</translation>
    </message>
    <message>
        <source>Notes and highlights…</source>
        <translation>Заметки и выделения…</translation>
    </message>
    <message>
        <source>List all bookmarks, highlights and notes of the article</source>
        <translation>Перечислить все закладки, выделения и заметки статьи</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Say what each paragraph is, with single keys; your changes are remembered</source>
        <translation>Указать одной клавишей, чем является каждый абзац; ваши изменения запоминаются</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Читать или пауза</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>Читать вслух отсюда или сделать паузу</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Play or pause, in the text</source>
        <translation>Читать или пауза, в тексте</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Silence; play goes on at the same place</source>
        <translation>Тишина; чтение продолжится с того же места</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Silence; the place is kept</source>
        <translation>Тишина; место сохраняется</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <translation>Читать медленнее</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Читать быстрее</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Предыдущее предложение</translation>
    </message>
    <message>
        <source>To the sentence before</source>
        <translation>К предыдущему предложению</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>К следующему предложению</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Предыдущий абзац</translation>
    </message>
    <message>
        <source>To the paragraph before</source>
        <translation>К предыдущему абзацу</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Следующий абзац</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>К следующему абзацу</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Перейти назад</translation>
    </message>
    <message>
        <source>To the beginning of this section, then to the one before; without sections, by paragraphs</source>
        <translation>К началу этого раздела, затем к предыдущему; без разделов — по абзацам</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Перейти вперёд</translation>
    </message>
    <message>
        <source>To the next section; without sections, to the next paragraph</source>
        <translation>К следующему разделу; без разделов — к следующему абзацу</translation>
    </message>
    <message>
        <source>Skim</source>
        <translation>Бегло</translation>
    </message>
    <message>
        <source>Read only the title, headings and the first sentence of each paragraph, or everything again</source>
        <translation>Читать только заглавие, заголовки и первое предложение каждого абзаца или снова всё</translation>
    </message>
    <message>
        <source>Sentence by sentence in both languages</source>
        <translation>Предложение за предложением на обоих языках</translation>
    </message>
    <message>
        <source>Read each sentence in the original and then in its translation, each in its own voice</source>
        <translation>Читать каждое предложение в оригинале, а затем в переводе, каждое своим голосом</translation>
    </message>
    <message>
        <source>Use the book’s narration</source>
        <translation>Использовать запись книги</translation>
    </message>
    <message>
        <source>Hear a book’s own recording where it has one, or a voice instead</source>
        <translation>Если у книги есть своя запись, слушать её или голос</translation>
    </message>
    <message>
        <source>Read the footnote</source>
        <translation>Прочитать сноску</translation>
    </message>
    <message>
        <source>Say the footnote of this sentence; again for the next one</source>
        <translation>Сказать сноску этого предложения; ещё раз — следующую</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Читать выбранное</translation>
    </message>
    <message>
        <source>Read only what is selected aloud; the place stays</source>
        <translation>Читать вслух только выбранное; место сохраняется</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Повторить предложение</translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation>Прочитать предложение ещё раз</translation>
    </message>
    <message>
        <source>Sleep timer…</source>
        <translation>Таймер сна…</translation>
    </message>
    <message>
        <source>Let the voice stop after some minutes, or at the end of the section or the article</source>
        <translation>Остановить голос через несколько минут, в конце раздела или статьи</translation>
    </message>
    <message>
        <source>Speak menus and dialogs</source>
        <translation>Озвучивать меню и диалоги</translation>
    </message>
    <message>
        <source>Let Rawi speak its own menus, dialogs and lists where no screen reader runs</source>
        <translation>Rawi сам озвучивает свои меню, диалоги и списки, если не работает программа экранного доступа</translation>
    </message>
    <message>
        <source>Go on with the next article</source>
        <translation>Продолжать следующей статьёй</translation>
    </message>
    <message>
        <source>After the end of an article, read the next unread one of the library aloud</source>
        <translation>После конца статьи читать вслух следующую непрочитанную из библиотеки</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Голоса…</translation>
    </message>
    <message>
        <source>Choose who reads each language and how, and import voices</source>
        <translation>Выбрать, кто и как читает на каждом языке, и импортировать голоса</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <translation>Произношение…</translation>
    </message>
    <message>
        <source>Your own words and how the voices are to say them</source>
        <translation>Ваши слова и как голосам их произносить</translation>
    </message>
    <message>
        <source>Translation on or off</source>
        <translation>Перевод включить или выключить</translation>
    </message>
    <message>
        <source>Translate the article, or show the original again</source>
        <translation>Перевести статью или снова показать оригинал</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Перевести на…</translation>
    </message>
    <message>
        <source>Choose the language to translate into, from those whose packs are here</source>
        <translation>Выбрать язык перевода из тех, чьи пакеты здесь есть</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Show only the original</source>
        <translation>Показать только оригинал</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Оба языка</translation>
    </message>
    <message>
        <source>Show each paragraph and its translation</source>
        <translation>Показать каждый абзац и его перевод</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Show only the translation</source>
        <translation>Показать только перевод</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Скопировать перевод</translation>
    </message>
    <message>
        <source>Copy the translation of what is selected, or of this sentence, with a line that says what it is</source>
        <translation>Скопировать перевод выбранного или этого предложения со строкой, которая говорит, что это</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Языковые пакеты…</translation>
    </message>
    <message>
        <source>List, install, save and remove language packs, and see what each language needs</source>
        <translation>Посмотреть, установить, сохранить и удалить языковые пакеты и узнать, что нужно каждому языку</translation>
    </message>
    <message>
        <source>This sentence in the other language</source>
        <translation>Это предложение на другом языке</translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation>Показать и произнести оригинал переведённого предложения или перевод</translation>
    </message>
    <message>
        <source>Correct this translation…</source>
        <translation>Исправить этот перевод…</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself; it is kept, and shown as yours</source>
        <translation>Написать перевод этого предложения самому; он сохраняется и показывается как ваш</translation>
    </message>
    <message>
        <source>Your corrections…</source>
        <translation>Ваши исправления…</translation>
    </message>
    <message>
        <source>List the sentences of the article that you have corrected</source>
        <translation>Перечислить предложения статьи, которые вы исправили</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Глоссарий…</translation>
    </message>
    <message>
        <source>Your own names and terms, and what translations are to call them</source>
        <translation>Ваши собственные имена и термины и то, как их называть в переводах</translation>
    </message>
    <message>
        <source>Look the word up…</source>
        <translation>Найти слово в словаре…</translation>
    </message>
    <message>
        <source>Look up the word at the caret, or the one that is heard, in your dictionaries</source>
        <translation>Найти в ваших словарях слово у курсора или то, что звучит</translation>
    </message>
    <message>
        <source>Look the word up, single key</source>
        <translation>Найти слово в словаре, одной клавишей</translation>
    </message>
    <message>
        <source>Next marked sentence</source>
        <translation>Следующее помеченное предложение</translation>
    </message>
    <message>
        <source>To the next sentence whose translation you should doubt</source>
        <translation>К следующему предложению, в переводе которого стоит сомневаться</translation>
    </message>
    <message>
        <source>Previous marked sentence</source>
        <translation>Предыдущее помеченное предложение</translation>
    </message>
    <message>
        <source>To the marked sentence before</source>
        <translation>К предыдущему помеченному предложению</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>Почему это помечено?</translation>
    </message>
    <message>
        <source>Say why this sentence is marked, and its original</source>
        <translation>Сказать, почему это предложение помечено, и его оригинал</translation>
    </message>
    <message>
        <source>Marked sentences…</source>
        <translation>Помеченные предложения…</translation>
    </message>
    <message>
        <source>List every sentence of the translation that you should doubt, and why</source>
        <translation>Перечислить каждое предложение перевода, в котором стоит сомневаться, и почему</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Сделать текст крупнее</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Сделать текст мельче</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>The size at first</source>
        <translation>Первоначальный размер</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Следующая тема</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Светлая, тёмная или контрастная</translation>
    </message>
    <message>
        <source>How it looks…</source>
        <translation>Внешний вид…</translation>
    </message>
    <message>
        <source>Font, spaces, colours, sizes and help for the eye; the article shows every change at once</source>
        <translation>Шрифт, промежутки, цвета, размеры и помощь глазам; статья сразу показывает каждое изменение</translation>
    </message>
    <message>
        <source>Larger menus, buttons and lists</source>
        <translation>Крупнее меню, кнопки и списки</translation>
    </message>
    <message>
        <source>Make everything around the article larger</source>
        <translation>Сделать крупнее всё вокруг статьи</translation>
    </message>
    <message>
        <source>Smaller menus, buttons and lists</source>
        <translation>Мельче меню, кнопки и списки</translation>
    </message>
    <message>
        <source>Make everything around the article smaller</source>
        <translation>Сделать мельче всё вокруг статьи</translation>
    </message>
    <message>
        <source>Dim all but line, sentence or paragraph</source>
        <translation>Приглушить всё, кроме строки, предложения или абзаца</translation>
    </message>
    <message>
        <source>Dim all but the line, the sentence or the paragraph that is read, in turn, or nothing</source>
        <translation>Приглушить всё, кроме читаемой строки, предложения или абзаца, по очереди, или ничего не приглушать</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Линейка</translation>
    </message>
    <message>
        <source>A line above and below the line that is read</source>
        <translation>Черта над читаемой строкой и под ней</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Увеличенное предложение</translation>
    </message>
    <message>
        <source>Show the sentence that is read once more below the text, magnified</source>
        <translation>Показать читаемое предложение ещё раз под текстом, увеличенным</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>По одному предложению</translation>
    </message>
    <message>
        <source>Show only the sentence that is read, or the whole article again</source>
        <translation>Показать только читаемое предложение или снова всю статью</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Профили…</translation>
    </message>
    <message>
        <source>Keep settings of the look and the voice under a name, and change to them</source>
        <translation>Хранить настройки вида и голоса под именем и переходить к ним</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Следующий профиль</translation>
    </message>
    <message>
        <source>Change to the next profile</source>
        <translation>Перейти к следующему профилю</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Показать относящееся к сайту</translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation>Показать меню, объявления и другой текст вокруг статьи</translation>
    </message>
    <message>
        <source>How to use Rawi</source>
        <translation>Как пользоваться Rawi</translation>
    </message>
    <message>
        <source>Open the article that tells how everything is done</source>
        <translation>Открыть статью, которая рассказывает, как что делается</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Клавиши…</translation>
    </message>
    <message>
        <source>List every key, and change it</source>
        <translation>Перечислить все клавиши и изменить их</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>Описать клавишу</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>Сказать, что делает следующая клавиша, не делая этого</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Первые шаги…</translation>
    </message>
    <message>
        <source>Choose language, voice, size and the languages of your articles, step by step</source>
        <translation>Выбрать язык, голос, размер и языки ваших статей, шаг за шагом</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Статья-образец</translation>
    </message>
    <message>
        <source>Open the article that shows what Rawi can do</source>
        <translation>Открыть статью, которая показывает, что умеет Rawi</translation>
    </message>
    <message>
        <source>About Rawi…</source>
        <translation>О программе Rawi…</translation>
    </message>
    <message>
        <source>Tell the version, the licence, and what Rawi is made with</source>
        <translation>Сообщить версию, лицензию и с помощью чего сделан Rawi</translation>
    </message>
    <message>
        <source>Structure: Title</source>
        <translation>Структура: заглавие</translation>
    </message>
    <message>
        <source>In the structure mode: this is the title</source>
        <translation>В режиме структуры: это заглавие</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Structure: Standfirst</source>
        <translation>Структура: подзаголовок</translation>
    </message>
    <message>
        <source>In the structure mode: this is the standfirst, the lines below the title</source>
        <translation>В режиме структуры: это вводные строки под заглавием</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Вводка</translation>
    </message>
    <message>
        <source>Structure: Byline</source>
        <translation>Структура: подпись</translation>
    </message>
    <message>
        <source>In the structure mode: this names the authors</source>
        <translation>В режиме структуры: здесь названы авторы</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Structure: Heading {level}</source>
        <translation>Структура: заголовок {level}</translation>
    </message>
    <message>
        <source>In the structure mode: this is a heading of this level</source>
        <translation>В режиме структуры: это заголовок этого уровня</translation>
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
        <translation>В режиме структуры: это абзац статьи</translation>
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
        <translation>В режиме структуры: это цитата</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Structure: List item</source>
        <translation>Структура: пункт списка</translation>
    </message>
    <message>
        <source>In the structure mode: this is an item of a list</source>
        <translation>В режиме структуры: это пункт списка</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Пункт списка</translation>
    </message>
    <message>
        <source>Structure: Of the site</source>
        <translation>Структура: от сайта</translation>
    </message>
    <message>
        <source>In the structure mode: this belongs to the site, not the story</source>
        <translation>В режиме структуры: это относится к сайту, а не к статье</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>От сайта</translation>
    </message>
    <message>
        <source>Structure: Related story</source>
        <translation>Структура: похожая статья</translation>
    </message>
    <message>
        <source>In the structure mode: this points to another story</source>
        <translation>В режиме структуры: это указывает на другую статью</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Похожая статья</translation>
    </message>
    <message>
        <source>Structure: Undo</source>
        <translation>Структура: отменить</translation>
    </message>
    <message>
        <source>In the structure mode: take the last change back</source>
        <translation>В режиме структуры: отменить последнее изменение</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Structure: Redo</source>
        <translation>Структура: вернуть</translation>
    </message>
    <message>
        <source>In the structure mode: make the change again that was taken back</source>
        <translation>В режиме структуры: вернуть отменённое изменение</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Structure: As found</source>
        <translation>Структура: как найдено</translation>
    </message>
    <message>
        <source>In the structure mode: take all changes back</source>
        <translation>В режиме структуры: отменить все изменения</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Как найдено</translation>
    </message>
    <message>
        <source>Structure: Done</source>
        <translation>Структура: готово</translation>
    </message>
    <message>
        <source>End the structure mode; your changes are kept</source>
        <translation>Завершить режим структуры; ваши изменения сохраняются</translation>
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
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Heading level {number}</source>
        <translation>Заголовок уровня {number}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Quote within the quote</source>
        <translation>Цитата в цитате</translation>
    </message>
    <message>
        <source>End of quote</source>
        <translation>Конец цитаты</translation>
    </message>
    <message>
        <source>End of the inner quote</source>
        <translation>Конец внутренней цитаты</translation>
    </message>
    <message>
        <source>End of list</source>
        <translation>Конец списка</translation>
    </message>
    <message>
        <source>End of the inner list</source>
        <translation>Конец внутреннего списка</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>End of table</source>
        <translation>Конец таблицы</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись к картинке</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>End of code</source>
        <translation>Конец кода</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Похожая статья</translation>
    </message>
    <message>
        <source>Table with {rows} and {columns}</source>
        <translation>Таблица: {rows}, {columns}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Skimming: only headings and first sentences are read</source>
        <translation>Бегло: читаются только заголовки и первые предложения</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Читается всё</translation>
    </message>
    <message>
        <source>Each sentence is read in both languages</source>
        <translation>Каждое предложение читается на обоих языках</translation>
    </message>
    <message>
        <source>Each paragraph is read in one language, then in the other</source>
        <translation>Каждый абзац читается на одном языке, затем на другом</translation>
    </message>
    <message>
        <source>A book’s own narrator reads where there is one</source>
        <translation>Если у книги есть свой диктор, читает он</translation>
    </message>
    <message>
        <source>A voice reads, also where a book has a narrator</source>
        <translation>Читает голос, даже если у книги есть диктор</translation>
    </message>
    <message numerus="yes">
        <source>List with %n items</source>
        <translation>
            <numerusform>Список: %n пункт</numerusform>
            <numerusform>Список: %n пункта</numerusform>
            <numerusform>Список: %n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inner list with %n items</source>
        <translation>
            <numerusform>Внутренний список: %n пункт</numerusform>
            <numerusform>Внутренний список: %n пункта</numerusform>
            <numerusform>Внутренний список: %n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n ссылка</numerusform>
            <numerusform>%n ссылки</numerusform>
            <numerusform>%n ссылок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation.</source>
        <translation>У этого предложения нет перевода.</translation>
    </message>
    <message>
        <source>This sentence has no translation yet. {key} translates the article.</source>
        <translation>У этого предложения ещё нет перевода. {key} переводит статью.</translation>
    </message>
    <message>
        <source>Nothing is selected. Shift with the arrow keys selects words and lines.</source>
        <translation>Ничего не выбрано. Shift вместе со стрелками выбирает слова и строки.</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>Rawi не выходит в сеть. Ссылка ведёт на {address}</translation>
    </message>
    <message>
        <source>This footnote is not in the article.</source>
        <translation>Этой сноски нет в статье.</translation>
    </message>
    <message>
        <source>What this link leads to is not shown here.</source>
        <translation>То, на что указывает эта ссылка, здесь не показано.</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>У этого предложения нет сноски.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.</source>
        <translation>Заголовки, списки, таблицы, сноски и языки размечены, как в статье; текст можно увеличить, перекрасить и слушать. У картинок те описания, которые даёт статья.</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Синтезированный голос</translation>
    </message>
    <message>
        <source>A synthetic voice reads the text, and what it reads is highlighted.</source>
        <translation>Синтезированный голос читает текст, и то, что он читает, подсвечено.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Текст на картинках</translation>
    </message>
    <message>
        <source>Rawi’s own words</source>
        <translation>Слова самого Rawi</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>просто</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>упрощённо</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>into it: {into}; from it: {out_of}</source>
        <translation>на него: {into}; с него: {out_of}</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Печатайте, чтобы отобрать</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No articles.</source>
        <translation>Статей нет.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создание копии</translation>
    </message>
    <message>
        <source>The library is in {name}, with all its articles ({count}).</source>
        <translation>Библиотека записана в {name} со всеми статьями ({count}).</translation>
    </message>
    <message>
        <source>Stopped; no backup was written.</source>
        <translation>Остановлено; копия не записана.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>The library is now the one in {name}, with all its articles ({count}).</source>
        <translation>Теперь библиотека — та, что в {name}, со всеми статьями ({count}).</translation>
    </message>
    <message>
        <source>Stopped; the library is as it was.</source>
        <translation>Остановлено; библиотека осталась прежней.</translation>
    </message>
    <message>
        <source>No terms.</source>
        <translation>Терминов нет.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Сохранено: {term}</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary for these languages.</source>
        <translation>«{term}» нет в глоссарии для этих языков.</translation>
    </message>
    <message>
        <source>Removed: {term}</source>
        <translation>Удалено: {term}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Строка {line}: {reason}</translation>
    </message>
    <message>
        <source>Terms kept: {count}</source>
        <translation>Сохранено терминов: {count}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Записано: {name}</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Остановлено. Запросите снова: продолжится с того же места.</translation>
    </message>
    <message>
        <source>Getting {pack}</source>
        <translation>Получение: {pack}</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>Получение списка</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Остановлено; списки остались прежними.</translation>
    </message>
    <message>
        <source>Nothing was contacted. Add --yes to go on without being asked.</source>
        <translation>Ни к кому не обращались. Добавьте --yes, чтобы продолжить без вопроса.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Продолжить?</translation>
    </message>
    <message>
        <source>There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you.</source>
        <translation>Списка пакетов ещё нет. «rawi packs available --refresh» получает его, спросив вас.</translation>
    </message>
    <message>
        <source>Stopped; the packs that were being installed are as they were.</source>
        <translation>Остановлено; устанавливавшиеся пакеты остались прежними.</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Удалено: {pack}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Остановлено; ничего не записано.</translation>
    </message>
    <message>
        <source>Whole: {pack}</source>
        <translation>Цел: {pack}</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>Установка: {name}</translation>
    </message>
    <message>
        <source>Translated through {language}.</source>
        <translation>Переведено через язык: {language}.</translation>
    </message>
    <message>
        <source>Missing: {pair}</source>
        <translation>Не хватает: {pair}</translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation>Установлено: {pair}</translation>
    </message>
    <message>
        <source>There already: {name}</source>
        <translation>Уже есть: {name}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Чтение вслух</translation>
    </message>
    <message>
        <source>Added: {added}. Already in the library: {known}. Not imported: {failed}.</source>
        <translation>Добавлено: {added}. Уже в библиотеке: {known}. Не импортировано: {failed}.</translation>
    </message>
    <message>
        <source>Watching; Ctrl+C ends it.</source>
        <translation>Идёт наблюдение; Ctrl+C завершает его.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; the same command goes on with the rest.</source>
        <translation>Остановлено. Что вошло, остаётся; та же команда продолжит с остальным.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Добавлено: {title}</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <translation>Уже в библиотеке: {title}</translation>
    </message>
    <message>
        <source>Stopped; the voices that were being imported are as they were.</source>
        <translation>Остановлено; импортировавшиеся голоса остались прежними.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Импорт: {name}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>{engine} has no installed model for a part of this way; another engine&apos;s was used.</source>
        <translation>У {engine} нет установленной модели для части этого пути; использована модель другого переводчика.</translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation>Предложений, которые нужно сверить с оригиналом: {count}</translation>
    </message>
    <message>
        <source>No pronunciations.</source>
        <translation>Произношений нет.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
</context>
<context>
    <name>continuing</name>
    <message>
        <source>After an article Rawi goes on with the next unread one</source>
        <translation>После статьи Rawi продолжает следующей непрочитанной</translation>
    </message>
    <message>
        <source>After an article Rawi stops</source>
        <translation>После статьи Rawi останавливается</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>Следующая статья: {title}</translation>
    </message>
    <message>
        <source>That was the last unread article of your library.</source>
        <translation>Это была последняя непрочитанная статья вашей библиотеки.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>января</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраля</translation>
    </message>
    <message>
        <source>March</source>
        <translation>марта</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апреля</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июня</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июля</translation>
    </message>
    <message>
        <source>August</source>
        <translation>августа</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентября</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октября</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноября</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабря</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year} г.</translation>
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
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>Что говорят словари</translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation>Спрошены: {names}</translation>
    </message>
    <message>
        <source>Words that begin alike: {words}</source>
        <translation>Слова с таким началом: {words}</translation>
    </message>
    <message>
        <source>There is no word here.</source>
        <translation>Здесь нет слова.</translation>
    </message>
    <message>
        <source>The language of this paragraph is not known, so no dictionary can be chosen.</source>
        <translation>Язык этого абзаца неизвестен, поэтому словарь выбрать нельзя.</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Языковые пакеты…</translation>
    </message>
    <message>
        <source>Spelled “{form}” in the dictionary.</source>
        <translation>В словаре написано «{form}».</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its possible form “{form}”.</source>
        <translation>«{word}» нет в словаре; вот возможная форма «{form}».</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its part “{form}”.</source>
        <translation>«{word}» нет в словаре; вот часть слова «{form}».</translation>
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
        <translation>работает</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>a window can be opened</source>
        <translation>окно можно открыть</translation>
    </message>
    <message>
        <source>no display; Rawi works in the terminal</source>
        <translation>нет экрана; Rawi работает в терминале</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>{voices} voices in {languages} languages</source>
        <translation>голосов: {voices}, языков: {languages}</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Чтение картинок</translation>
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
        <translation>&amp;Ссылки</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>С&amp;писки</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Таблицы</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Цитаты</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Картинки</translation>
    </message>
    <message>
        <source>&amp;Footnotes</source>
        <translation>Сн&amp;оски</translation>
    </message>
    <message>
        <source>&amp;Bookmarks and highlights</source>
        <translation>Закла&amp;дки и выделения</translation>
    </message>
    <message>
        <source>&amp;Marks of the translation</source>
        <translation>По&amp;метки перевода</translation>
    </message>
    <message>
        <source>Elements of the article</source>
        <translation>Элементы статьи</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{kind}: {number} so far, still looking through the article</source>
        <translation>{kind}: пока {number}, просмотр статьи продолжается</translation>
    </message>
    <message>
        <source>{kind}: this article has none.</source>
        <translation>{kind}: в этой статье нет.</translation>
    </message>
    <message>
        <source>{kind}: {number}. Enter goes to one, Left and Right change the kind.</source>
        <translation>{kind}: {number}. Enter переходит к выбранному, стрелки влево и вправо меняют вид.</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {number}</source>
        <translation>{kind}: {shown} из {number}</translation>
    </message>
    <message>
        <source>{text}, level {level}</source>
        <translation>{text}, уровень {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
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
        <translation>Статьи не найдены. Ищите другие слова или снимите фильтры.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Library - Rawi</source>
        <translation>Библиотека — Rawi</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>There is no unread article</source>
        <translation>Непрочитанных статей нет</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>только начато</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>прочитана четверть</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>прочитана половина</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>прочитано три четверти</translation>
    </message>
    <message>
        <source>almost read to the end</source>
        <translation>прочитано почти до конца</translation>
    </message>
    <message>
        <source>Newest added</source>
        <translation>Сначала добавленные недавно</translation>
    </message>
    <message>
        <source>Oldest added</source>
        <translation>Сначала добавленные давно</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Сначала недавно опубликованные</translation>
    </message>
    <message>
        <source>Oldest published</source>
        <translation>Сначала давно опубликованные</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Заглавие, от Я до А</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Заглавие, от А до Я</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Сначала длинные</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Сначала короткие</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Недавно читанные</translation>
    </message>
    <message>
        <source>Longest not read</source>
        <translation>Давно не читанные</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начатые</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Прочитанные</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
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
        <translation>Метка</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Все сайты</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Все авторы</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Все метки</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Все подборки</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>добавлено {date}</translation>
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
        <translation>в подборках и метках: {names}</translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>Статьи не найдены</translation>
    </message>
    <message>
        <source>Your library is empty. Open an article with {open}, paste one with {paste}, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.</source>
        <translation>Ваша библиотека пуста. Откройте статью ({open}), вставьте её ({paste}), перетащите файлы в это окно или добавьте сразу много кнопками ниже. Всё, что вы открываете, хранится здесь.</translation>
    </message>
    <message>
        <source>“{title}” is finished</source>
        <translation>«{title}» прочитана</translation>
    </message>
    <message>
        <source>“{title}” is not finished any more</source>
        <translation>«{title}» больше не отмечена как прочитанная</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>Удалить «{title}»?</translation>
    </message>
    <message>
        <source>Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.</source>
        <translation>Её текст, переводы, звук, закладки и заметки навсегда покинут библиотеку. Файл, из которого она взята, останется там, где вы его сохранили.</translation>
    </message>
    <message>
        <source>Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.</source>
        <translation>Их тексты, переводы, звук, закладки и заметки навсегда покинут библиотеку. Файлы, из которых они взяты, останутся там, где вы их сохранили.</translation>
    </message>
    <message>
        <source>“{title}” is deleted</source>
        <translation>«{title}» удалена</translation>
    </message>
    <message>
        <source>“{title}” has no tags now</source>
        <translation>У «{title}» теперь нет меток</translation>
    </message>
    <message>
        <source>“{title}” is in no collection now</source>
        <translation>«{title}» теперь не входит в подборки</translation>
    </message>
    <message>
        <source>“{title}” has the tags {names}</source>
        <translation>У «{title}» метки: {names}</translation>
    </message>
    <message>
        <source>“{title}” is in the collections {names}</source>
        <translation>«{title}» входит в подборки: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>найдена %n статья</numerusform>
            <numerusform>найдены %n статьи</numerusform>
            <numerusform>найдено %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n are shown</source>
        <translation>
            <numerusform>показана %n лучшая</numerusform>
            <numerusform>показаны %n лучшие</numerusform>
            <numerusform>показаны %n лучших</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are not finished any more</source>
        <translation>
            <numerusform>%n статья больше не отмечена как прочитанная</numerusform>
            <numerusform>%n статьи больше не отмечены как прочитанные</numerusform>
            <numerusform>%n статей больше не отмечены как прочитанные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are deleted</source>
        <translation>
            <numerusform>%n статья удалена</numerusform>
            <numerusform>%n статьи удалены</numerusform>
            <numerusform>%n статей удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are finished</source>
        <translation>
            <numerusform>%n статья прочитана</numerusform>
            <numerusform>%n статьи прочитаны</numerusform>
            <numerusform>%n статей прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n articles?</source>
        <translation>
            <numerusform>Удалить %n статью?</numerusform>
            <numerusform>Удалить %n статьи?</numerusform>
            <numerusform>Удалить %n статей?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are changed</source>
        <translation>
            <numerusform>%n статья изменена</numerusform>
            <numerusform>%n статьи изменены</numerusform>
            <numerusform>%n статей изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>добавлена %n статья</numerusform>
            <numerusform>добавлены %n статьи</numerusform>
            <numerusform>добавлено %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already</source>
        <translation>
            <numerusform>%n уже была в библиотеке</numerusform>
            <numerusform>%n уже были в библиотеке</numerusform>
            <numerusform>%n уже было в библиотеке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n файл не удалось прочитать</numerusform>
            <numerusform>%n файла не удалось прочитать</numerusform>
            <numerusform>%n файлов не удалось прочитать</numerusform>
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
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>сохранённая веб-страница (MHTML)</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>веб-страница, сохранённая в Safari</translation>
    </message>
    <message>
        <source>articles from Wallabag</source>
        <translation>статьи из Wallabag</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>картинка</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>How to use Rawi</source>
        <translation>Как пользоваться Rawi</translation>
    </message>
    <message>
        <source>About Rawi</source>
        <translation>О программе Rawi</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Компоненты и лицензии</translation>
    </message>
    <message>
        <source>Rawi, version {version}</source>
        <translation>Rawi, версия {version}</translation>
    </message>
    <message>
        <source>Opens stored articles, shows their structure, translates them and reads them aloud, offline.</source>
        <translation>Открывает сохранённые статьи, показывает их структуру, переводит их и читает вслух, без выхода в сеть.</translation>
    </message>
    <message>
        <source>Nothing that you read or hear leaves this computer. Rawi connects only when you ask for a language pack, and tells before with which computer.</source>
        <translation>Ничто из того, что вы читаете или слушаете, не покидает этот компьютер. Rawi выходит в сеть, только когда вы запрашиваете языковой пакет, и заранее сообщает, к какому компьютеру обратится.</translation>
    </message>
    <message>
        <source>Rawi is free: its licence is the GNU General Public License, version 3 or later. You may use, study, pass on and change it. It comes without any warranty.</source>
        <translation>Rawi — свободная программа: её лицензия — GNU General Public License версии 3 или новее. Программу можно использовать, изучать, передавать другим и изменять. Никаких гарантий к ней не прилагается.</translation>
    </message>
    <message>
        <source>Made with Python {python}, Qt {qt} and these: {names}.</source>
        <translation>Сделано с помощью Python {python}, Qt {qt} и следующего: {names}.</translation>
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
        <translation>Пробел</translation>
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
        <translation>Enter на цифровой клавиатуре</translation>
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
        <translation>Стрелка влево</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Стрелка вправо</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Стрелка вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Стрелка вниз</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The number pad</source>
        <translation>Цифровая клавиатура</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Media key Play</source>
        <translation>Мультимедийная клавиша «Воспроизведение»</translation>
    </message>
    <message>
        <source>Media key Play or Pause</source>
        <translation>Мультимедийная клавиша «Воспроизведение или пауза»</translation>
    </message>
    <message>
        <source>Media key Pause</source>
        <translation>Мультимедийная клавиша «Пауза»</translation>
    </message>
    <message>
        <source>Media key Stop</source>
        <translation>Мультимедийная клавиша «Стоп»</translation>
    </message>
    <message>
        <source>Media key Next</source>
        <translation>Мультимедийная клавиша «Следующее»</translation>
    </message>
    <message>
        <source>Media key Previous</source>
        <translation>Мультимедийная клавиша «Предыдущее»</translation>
    </message>
    <message>
        <source>Media key Rewind</source>
        <translation>Мультимедийная клавиша «Перемотка назад»</translation>
    </message>
    <message>
        <source>Media key Fast Forward</source>
        <translation>Мультимедийная клавиша «Перемотка вперёд»</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This key has no name that Rawi could keep.</source>
        <translation>У этой клавиши нет имени, которое Rawi мог бы сохранить.</translation>
    </message>
    <message>
        <source>{key} belongs to screen readers.</source>
        <translation>{key} принадлежит программам экранного доступа.</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop, so Rawi would not hear of it.</source>
        <translation>{key} принадлежит рабочему столу, поэтому Rawi об этом не узнает.</translation>
    </message>
    <message>
        <source>{key} writes a letter on many keyboards.</source>
        <translation>{key} на многих клавиатурах пишет букву.</translation>
    </message>
    <message>
        <source>{key} lies on another key in other layouts.</source>
        <translation>{key} в других раскладках находится на другой клавише.</translation>
    </message>
    <message>
        <source>{key} goes to the menu bar.</source>
        <translation>{key} переходит к строке меню.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} открывает меню «{menu}».</translation>
    </message>
    <message>
        <source>{key} opens the context menu.</source>
        <translation>{key} открывает контекстное меню.</translation>
    </message>
    <message>
        <source>{key} goes from one part of the window to the next.</source>
        <translation>{key} переходит из одной части окна в следующую.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, or opens what it is on.</source>
        <translation>{key} перемещает курсор в тексте или открывает то, на чём он стоит.</translation>
    </message>
    <message>
        <source>{key} moves in the list, or finds what begins so.</source>
        <translation>{key} перемещает по списку или находит то, что так начинается.</translation>
    </message>
    <message>
        <source>{key} copies or selects.</source>
        <translation>{key} копирует или выделяет текст.</translation>
    </message>
    <message>
        <source>{key} is needed to write and to press buttons.</source>
        <translation>{key} служит для набора текста и нажатия кнопок.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>в тексте</translation>
    </message>
    <message>
        <source>in the library’s list</source>
        <translation>в списке библиотеки</translation>
    </message>
    <message>
        <source>in the structure mode</source>
        <translation>в режиме структуры</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key, Delete takes one away.</source>
        <translation>Enter даёт выбранному действию другую клавишу, Delete убирает клавишу.</translation>
    </message>
    <message>
        <source>only in the menu</source>
        <translation>только в меню</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>изменено вами</translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation>Действий: {count} из {total}</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Выберите другую клавишу.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” {where}. Choose another key, or take it away there first.</source>
        <translation>{key} — клавиша действия «{action}» {where}. Выберите другую клавишу или сначала уберите её у этого действия.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Escape cancels.</source>
        <translation>Нажмите новую клавишу для действия «{action}». Escape отменяет.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>{key} works in the text.</source>
        <translation>{key} действует в тексте.</translation>
    </message>
    <message>
        <source>Keys as in {program}.</source>
        <translation>Клавиши как в {program}.</translation>
    </message>
    <message>
        <source>Those that you changed yourself stay: {count}.</source>
        <translation>Изменённые вами остаются: {count}.</translation>
    </message>
    <message>
        <source>All keys are as in {program} again.</source>
        <translation>Все клавиши снова как в {program}.</translation>
    </message>
    <message>
        <source>Take back every key that you changed ({count})?</source>
        <translation>Отменить все ваши изменения клавиш ({count})?</translation>
    </message>
    <message>
        <source>You have changed no key.</source>
        <translation>Вы не изменили ни одной клавиши.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Which key of “{action}”?</source>
        <translation>Какую клавишу действия «{action}»?</translation>
    </message>
    <message>
        <source>The list of keys is copied.</source>
        <translation>Список клавиш скопирован.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
    <message>
        <source>{key}: {action}. {help}</source>
        <translation>{key}: {action}. {help}</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} здесь ничего не делает.</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>Нажмите клавишу, чтобы услышать, что она делает.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Клавиши как в</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation>&amp;Добавить ещё…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Обычные клавиши</translation>
    </message>
    <message>
        <source>Take &amp;back all changes…</source>
        <translation>Отменить &amp;все изменения…</translation>
    </message>
    <message>
        <source>C&amp;opy the list</source>
        <translation>С&amp;копировать список</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Сохранить список…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;Напечатать список…</translation>
    </message>
    <message>
        <source>“{action}” in the menu {menu}</source>
        <translation>«{action}» в меню «{menu}»</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the list, and print it elsewhere.</source>
        <translation>На этом компьютере нет принтера. Сохраните список и напечатайте его в другом месте.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Отменить изменения</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>О&amp;ставить</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>Сохранить список клавиш</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Клавиши…</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Amharic</source>
        <translation>амхарский</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгарский</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>бенгальский</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>боснийский</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>каталанский</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>центральнокурдский (сорани)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чешский</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>датский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>эсперанто</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>эстонский</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>баскский</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>персидский</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>финский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>ирландский</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>галисийский</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>гуджарати</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>хинди</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хорватский</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>венгерский</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>индонезийский</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>исландский</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>каннада</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейский</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>курдский (курманджи)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>киргизский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовский</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латышский</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>малаялам</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>малайский</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>мальтийский</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нидерландский</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>норвежский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>пушту</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румынский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словацкий</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>словенский</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>албанский</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сербский</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведский</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>суахили</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>тамильский</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>телугу</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайский</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>тагальский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>вьетнамский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>неизвестный язык</translation>
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
        <translation>Это предложение не удалось перевести целиком.</translation>
    </message>
    <message>
        <source>These words were left in the language of the original: {detail}</source>
        <translation>Эти слова остались на языке оригинала: {detail}</translation>
    </message>
    <message>
        <source>The same words repeat here and not in the original; the translation has gone wrong: {detail}</source>
        <translation>Одни и те же слова повторяются здесь, но не в оригинале; перевод не удался: {detail}</translation>
    </message>
    <message>
        <source>This is much shorter than the original; a part may be missing.</source>
        <translation>Это намного короче оригинала; возможно, часть пропала.</translation>
    </message>
    <message>
        <source>A number has another magnitude: {detail}.</source>
        <translation>Число другого порядка: {detail}.</translation>
    </message>
    <message>
        <source>The number {detail} of the original is missing here.</source>
        <translation>Здесь нет числа {detail} из оригинала.</translation>
    </message>
    <message>
        <source>The number {detail} does not stand in the original.</source>
        <translation>Числа {detail} нет в оригинале.</translation>
    </message>
    <message>
        <source>A number may be read wrongly: {detail}.</source>
        <translation>Число может быть прочитано неверно: {detail}.</translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation>Процент {detail} может быть неверен.</translation>
    </message>
    <message>
        <source>The currency may not be that of the original: {detail}.</source>
        <translation>Валюта может быть не та, что в оригинале: {detail}.</translation>
    </message>
    <message>
        <source>The unit of measure may be another one here; the original says {detail}.</source>
        <translation>Единица измерения здесь может быть другой; в оригинале {detail}.</translation>
    </message>
    <message>
        <source>The day or month may be another one here; the original says {detail}.</source>
        <translation>День или месяц здесь может быть другим; в оригинале {detail}.</translation>
    </message>
    <message>
        <source>The name {detail} of the original is missing here.</source>
        <translation>Здесь нет имени {detail} из оригинала.</translation>
    </message>
    <message>
        <source>{detail} from your glossary is missing here.</source>
        <translation>Здесь нет {detail} из вашего глоссария.</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>Здесь нет {detail} из оригинала.</translation>
    </message>
    <message>
        <source>This is much longer than the original; something may have been added.</source>
        <translation>Это намного длиннее оригинала; возможно, что-то добавлено.</translation>
    </message>
    <message>
        <source>The translation engine is unsure of this sentence.</source>
        <translation>Переводчик не уверен в этом предложении.</translation>
    </message>
    <message>
        <source>This sentence was left in the language of the original.</source>
        <translation>Это предложение осталось на языке оригинала.</translation>
    </message>
    <message>
        <source>Marked: {reasons}</source>
        <translation>Помечено: {reasons}</translation>
    </message>
    <message>
        <source>Mark {number} of {total}: {reasons}</source>
        <translation>Метка {number} из {total}: {reasons}</translation>
    </message>
    <message>
        <source>Marked sentences</source>
        <translation>Помеченные предложения</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Marked sentences: {total}. Enter goes to one.</source>
        <translation>Помеченных предложений: {total}. Enter переходит к выбранному.</translation>
    </message>
    <message>
        <source>{shown} of {total} marked sentences</source>
        <translation>Помеченных предложений: {shown} из {total}</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>Оригинал:</translation>
    </message>
    <message>
        <source>This sentence is not marked.</source>
        <translation>Это предложение не помечено.</translation>
    </message>
    <message>
        <source>No sentence of this translation is marked.</source>
        <translation>В этом переводе нет помеченных предложений.</translation>
    </message>
    <message>
        <source>No more marks in this direction</source>
        <translation>В этом направлении больше нет пометок</translation>
    </message>
    <message>
        <source>The article is not translated. {key} translates it.</source>
        <translation>Статья не переведена. {key} переводит её.</translation>
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
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Слушать</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>С&amp;правка</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Другие инструменты</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Заметки и выделения</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Печатайте, чтобы отобрать</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes a note, Delete removes; the menu key gives a highlight another colour.</source>
        <translation>Enter переходит туда, F2 пишет заметку, Delete удаляет; клавиша меню даёт выделению другой цвет.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number} из {total}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Заметка: {text}</translation>
    </message>
    <message>
        <source>Bookmark set: {quote}</source>
        <translation>Закладка поставлена: {quote}</translation>
    </message>
    <message>
        <source>Highlight, yellow</source>
        <translation>Выделение, жёлтое</translation>
    </message>
    <message>
        <source>Highlight, green</source>
        <translation>Выделение, зелёное</translation>
    </message>
    <message>
        <source>Highlight, blue</source>
        <translation>Выделение, синее</translation>
    </message>
    <message>
        <source>Highlight, pink</source>
        <translation>Выделение, розовое</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Закладка убрана</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Выделение убрано</translation>
    </message>
    <message>
        <source>This article has no bookmarks. {key} sets one.</source>
        <translation>В этой статье нет закладок. {key} ставит закладку.</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>В этой статье нет выделений.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Заметка сохранена</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Заметка удалена</translation>
    </message>
    <message>
        <source>This article is not in the library, so nothing can be kept with it.</source>
        <translation>Этой статьи нет в библиотеке, поэтому с ней ничего нельзя сохранить.</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Correct this translation</source>
        <translation>Исправить этот перевод</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>Оригинал ({language})</translation>
    </message>
    <message>
        <source>Your translation ({language})</source>
        <translation>Ваш перевод ({language})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation>Убрать исправление</translation>
    </message>
    <message>
        <source>All corrections…</source>
        <translation>Все исправления…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>Ваши исправления</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation>Имя или термин</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Как называть</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С языка</translation>
    </message>
    <message>
        <source>To</source>
        <translation>На язык</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes.</source>
        <translation>Enter изменяет, Delete удаляет.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Keeping your words</source>
        <translation>Сохранение ваших слов</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} — {target}</translation>
    </message>
    <message>
        <source>{term} is called {translation} ({languages})</source>
        <translation>{term} называется {translation} ({languages})</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Ваше исправление</translation>
    </message>
    <message>
        <source>Your correction: {text}</source>
        <translation>Ваше исправление: {text}</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>Исправление убрано</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ничего не изменено</translation>
    </message>
    <message>
        <source>This sentence has no translation to correct. {key} translates the article.</source>
        <translation>У этого предложения нет перевода, который можно исправить. {key} переводит статью.</translation>
    </message>
    <message>
        <source>This article has no corrections yet.</source>
        <translation>В этой статье ещё нет исправлений.</translation>
    </message>
    <message>
        <source>This article is not in the library, so your correction cannot be kept.</source>
        <translation>Этой статьи нет в библиотеке, поэтому исправление нельзя сохранить.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Сохранено: {term}</translation>
    </message>
    <message>
        <source>Terms removed: {count}</source>
        <translation>Удалено терминов: {count}</translation>
    </message>
    <message>
        <source>Your glossary is empty. Names and terms that you add are called in translations as you say.</source>
        <translation>Ваш глоссарий пуст. Имена и термины, которые вы добавите, будут называться в переводах так, как вы скажете.</translation>
    </message>
    <message>
        <source>Terms: {shown} of {count}</source>
        <translation>Термины: {shown} из {count}</translation>
    </message>
    <message>
        <source>Corrections: {count}. Enter goes there, F2 edits, Delete removes.</source>
        <translation>Исправлений: {count}. Enter переходит туда, F2 изменяет, Delete удаляет.</translation>
    </message>
    <message>
        <source>The article has this sentence no more.</source>
        <translation>В статье больше нет этого предложения.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Already installed: {pack}</source>
        <translation>Уже установлено: {pack}</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>размер не указан</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>от {origin}</translation>
    </message>
    <message>
        <source>{host} will be asked for {pack}: {size}, {licence}.</source>
        <translation>У {host} будет запрошено: {pack}; {size}, {licence}.</translation>
    </message>
    <message>
        <source>Its source states no digest, so what comes cannot be checked against one.</source>
        <translation>Источник не указывает контрольную сумму, поэтому полученное нельзя с ней сверить.</translation>
    </message>
    <message>
        <source>{host} will be asked for the list of {engine} packs, and no other host.</source>
        <translation>У {host} будет запрошен список пакетов {engine}, и больше ни у кого.</translation>
    </message>
    <message>
        <source>{host} will be asked too.</source>
        <translation>{host} тоже будет запрошен.</translation>
    </message>
    <message>
        <source>{engine}: {packs}, listed by {host} on {date}</source>
        <translation>{engine}: {packs}, по списку {host} от {date}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>лицензия не указана</translation>
    </message>
    <message>
        <source>comes with Rawi</source>
        <translation>поставляется с Rawi</translation>
    </message>
    <message>
        <source>Installed: {pack}; it replaces version {before}</source>
        <translation>Установлено: {pack}; заменяет версию {before}</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Установлено: {pack}</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n пакет</numerusform>
            <numerusform>%n пакета</numerusform>
            <numerusform>%n пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out</source>
        <translation>
            <numerusform>%n запись была повреждена и пропущена</numerusform>
            <numerusform>%n записи были повреждены и пропущены</numerusform>
            <numerusform>%n записей было повреждено и пропущено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packwindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Файлы…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>&amp;Папка…</translation>
    </message>
    <message>
        <source>Install from files…</source>
        <translation>Установить из файлов…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Установить из папки…</translation>
    </message>
    <message>
        <source>What became of each pack</source>
        <translation>Что стало с каждым пакетом</translation>
    </message>
    <message>
        <source>Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.</source>
        <translation>Установите пакеты из файла или папки, например с флешки друга: пакеты Argos (.argosmodel) и пакеты, сохранённые Rawi (.zip). Их можно и перетащить в это окно.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Языковые пакеты</translation>
    </message>
    <message>
        <source>Install language packs</source>
        <translation>Установить языковые пакеты</translation>
    </message>
    <message>
        <source>Install every pack of a folder</source>
        <translation>Установить все пакеты папки</translation>
    </message>
    <message>
        <source>{engine}: as its public list was on {date}</source>
        <translation>{engine}: по открытому списку от {date}</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Установленные пакеты</translation>
    </message>
    <message>
        <source>Delete removes a pack.</source>
        <translation>Delete удаляет пакет.</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>Сведения о пакете</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Сохранить в &amp;файл…</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>&amp;Проверить все</translation>
    </message>
    <message>
        <source>Remove a pack</source>
        <translation>Удаление пакета</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>Сохранить пакет в файл</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С языка</translation>
    </message>
    <message>
        <source>To</source>
        <translation>На язык</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>&amp;Получить недостающее…</translation>
    </message>
    <message>
        <source>Ask the public &amp;lists…</source>
        <translation>Запросить открытые спис&amp;ки…</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;С языка</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>На &amp;язык</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Выберите два разных языка.</translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Получить</translation>
    </message>
    <message>
        <source>Get language packs</source>
        <translation>Получение языковых пакетов</translation>
    </message>
    <message>
        <source>Public lists of packs</source>
        <translation>Открытые списки пакетов</translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation>&amp;Запросить</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Установить</translation>
    </message>
    <message>
        <source>{engines}; installed</source>
        <translation>{engines}; установлено</translation>
    </message>
    <message>
        <source>What can be done in each language</source>
        <translation>Что возможно на каждом языке</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Части окна</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>&amp;Установленные</translation>
    </message>
    <message>
        <source>From a &amp;disk</source>
        <translation>С &amp;диска</translation>
    </message>
    <message>
        <source>What do I &amp;need?</source>
        <translation>Что мне &amp;нужно?</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>&amp;Что возможно</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда он</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлен</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Контрольная сумма (SHA-256)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Packs: {count}</source>
        <translation>Пакетов: {count}</translation>
    </message>
    <message>
        <source>; damaged: {count}</source>
        <translation>; повреждено: {count}</translation>
    </message>
    <message>
        <source>Remove {pack}?

What you translated with it stays readable. To use it again, you need its file or the network.</source>
        <translation>Удалить {pack}?

Переведённое с его помощью останется доступным для чтения. Чтобы снова им пользоваться, понадобится его файл или сеть.</translation>
    </message>
    <message>
        <source>These are language packs, no articles. Install them?</source>
        <translation>Это языковые пакеты, а не статьи. Установить их?</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Продолжить?</translation>
    </message>
    <message>
        <source>{pair}: no. Nobody is known to offer the packs that are missing.</source>
        <translation>{pair}: нет. Неизвестно, чтобы кто-то предлагал недостающие пакеты.</translation>
    </message>
    <message>
        <source>{pair}: not yet; packs missing: {count}.</source>
        <translation>{pair}: ещё нет; не хватает пакетов: {count}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed. It goes through {language}.</source>
        <translation>{pair}: да, всё установлено. Перевод идёт через язык: {language}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed.</source>
        <translation>{pair}: да, всё установлено.</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Установлено: {pack}</translation>
    </message>
    <message>
        <source>Missing: {pack}</source>
        <translation>Не хватает: {pack}</translation>
    </message>
    <message>
        <source> (offered: {engines})</source>
        <translation> (предлагает {engines})</translation>
    </message>
    <message>
        <source> (offered by nobody)</source>
        <translation> (никто не предлагает)</translation>
    </message>
    <message>
        <source>A newer one can be got: {offer}</source>
        <translation>Можно получить более новый: {offer}</translation>
    </message>
    <message>
        <source>It can be got: {offer}</source>
        <translation>Можно получить: {offer}</translation>
    </message>
    <message>
        <source>The lists that were fetched do not have it. Install it from a file.</source>
        <translation>В полученных списках его нет. Установите его из файла.</translation>
    </message>
    <message>
        <source>To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.</source>
        <translation>Чтобы узнать размер и лицензию, запросите открытые списки. Или установите пакет из файла, который вам кто-нибудь даст.</translation>
    </message>
    <message>
        <source>{engine}: the list at {host} was not fetched yet</source>
        <translation>{engine}: список с {host} ещё не получен</translation>
    </message>
    <message numerus="yes">
        <source>Every file of %n packs is as it was installed.</source>
        <translation>
            <numerusform>Все файлы %n пакета такие, какими были установлены.</numerusform>
            <numerusform>Все файлы %n пакетов такие, какими были установлены.</numerusform>
            <numerusform>Все файлы %n пакетов такие, какими были установлены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Image</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>Сверьте с оригиналом</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <translation>Исправлено читателем</translation>
    </message>
    <message>
        <source>Read from a picture and perhaps wrong</source>
        <translation>Прочитано с картинки и, возможно, неверно</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation>От сайта, не часть статьи</translation>
    </message>
    <message>
        <source>Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Машинный перевод ({source} — {target} через {pivot}), {engine}; сделан на этом компьютере и не проверен человеком.</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Машинный перевод ({source} — {target}), {engine}; сделан на этом компьютере и не проверен человеком.</translation>
    </message>
    <message>
        <source>Sentences corrected by the reader (✎): {count}.</source>
        <translation>Предложений, исправленных читателем (✎): {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n минута чтения</numerusform>
            <numerusform>%n минуты чтения</numerusform>
            <numerusform>%n минут чтения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to listen</source>
        <translation>
            <numerusform>%n минута звучания</numerusform>
            <numerusform>%n минуты звучания</numerusform>
            <numerusform>%n минут звучания</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words, underlined with dots: {count}. {key} goes to the next one.</source>
        <translation>Сомнительных слов, подчёркнутых точками: {count}. {key} переходит к следующему.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Page {name}</source>
        <translation>Страница {name}</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Перейти к странице</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Страницы: {number}</translation>
    </message>
    <message>
        <source>This article has no pages.</source>
        <translation>В этой статье нет страниц.</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The password does not fit these files: {names}. Type another.</source>
        <translation>Пароль не подходит к этим файлам: {names}. Введите другой.</translation>
    </message>
    <message>
        <source>Locked with a password: {names}.</source>
        <translation>Закрыто паролем: {names}.</translation>
    </message>
    <message>
        <source>Its text stays in your library without the lock, in backups too; the password is not kept.</source>
        <translation>Текст останется в вашей библиотеке без защиты, и в резервных копиях тоже; пароль не сохраняется.</translation>
    </message>
    <message>
        <source>Password (Enter alone leaves it locked): </source>
        <translation>Пароль (просто Enter — оставить закрытым): </translation>
    </message>
    <message>
        <source>The password is taken from {option}, or from the environment variable {variable}.</source>
        <translation>Пароль берётся из {option} или из переменной окружения {variable}.</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted text, {date} {time}</source>
        <translation>Вставленный текст, {date} {time}</translation>
    </message>
    <message>
        <source>Pasted picture, {date} {time}</source>
        <translation>Вставленная картинка, {date} {time}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{percent} percent, {time}</source>
        <translation>{percent} процентов, {time}</translation>
    </message>
    <message>
        <source>narrated by {name}</source>
        <translation>читает {name}</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}, заголовок уровня {level}</translation>
    </message>
    <message>
        <source>Table, {size}: {first}</source>
        <translation>Таблица, {size}: {first}</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>Сноска {name}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>From the other end, {which}</source>
        <translation>С другого конца, {which}</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <translation>В этом направлении больше нет заголовков</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <translation>В этом направлении больше нет ссылок</translation>
    </message>
    <message>
        <source>No more lists in this direction</source>
        <translation>В этом направлении больше нет списков</translation>
    </message>
    <message>
        <source>No more tables in this direction</source>
        <translation>В этом направлении больше нет таблиц</translation>
    </message>
    <message>
        <source>No more quotes in this direction</source>
        <translation>В этом направлении больше нет цитат</translation>
    </message>
    <message>
        <source>No more pictures in this direction</source>
        <translation>В этом направлении больше нет картинок</translation>
    </message>
    <message>
        <source>No more doubtful words in this direction</source>
        <translation>В этом направлении больше нет сомнительных слов</translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation>В этом направлении больше нет разделов</translation>
    </message>
    <message>
        <source>No more pages in this direction</source>
        <translation>В этом направлении больше нет страниц</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>Статья заканчивается здесь</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>Этих слов нет в этой статье</translation>
    </message>
    <message>
        <source>The caret is not in a list, table or quote</source>
        <translation>Курсор не в списке, не в таблице и не в цитате</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Скорость {speed}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left to listen</source>
        <translation>
            <numerusform>осталось слушать %n минуту</numerusform>
            <numerusform>осталось слушать %n минуты</numerusform>
            <numerusform>осталось слушать %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file “{name}”. Check its name and folder, then open it again.</source>
        <translation>Файла «{name}» нет. Проверьте имя и папку и откройте его снова.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open one of the files inside it.</source>
        <translation>«{name}» — это папка. Откройте один из файлов в ней.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Once it is back, what is in it is taken in.</source>
        <translation>Папки «{name}» нет на месте. Когда она вернётся, её содержимое будет взято.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>«{name}» нельзя прочитать: нет прав. Попросите разрешения у владельца или скопируйте файл в свою папку.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>«{name}» не удалось прочитать ({reason}). Скопируйте файл на этот компьютер и откройте копию.</translation>
    </message>
    <message>
        <source>“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open.</source>
        <translation>«{name}» — не сохранённый файл, а устройство или канал системы; открывать в нём нечего.</translation>
    </message>
    <message>
        <source>“{name}” is still being written. Open it again once it is whole.</source>
        <translation>«{name}» ещё записывается. Откройте его снова, когда он будет целым.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation>«{name}» пуст. Сохраните статью ещё раз и откройте новый файл.</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation>В «{name}» {megabytes} МБ; Rawi открывает статьи до {limit} МБ. Разделите файл или сохраните только статью.</translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation>«{name}» — не текст. Откройте текстовый файл, HTML или Markdown.</translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation>«{name}» — файл вида {format}, который Rawi пока не умеет читать. Сохраните его как HTML или текст и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock.</source>
        <translation>«{name}» закрыт паролем или продавцом. Откройте его в нужной программе и сохраните без защиты.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it by itself, and type the password.</source>
        <translation>«{name}» закрыт паролем. Откройте его отдельно и введите пароль.</translation>
    </message>
    <message>
        <source>The password does not fit “{name}”. Check capital letters and the language of the keyboard, then type it again.</source>
        <translation>Пароль не подходит к «{name}». Проверьте заглавные буквы и язык клавиатуры и введите его ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again.</source>
        <translation>«{name}» упакован так, что мог бы повредить этому компьютеру, поэтому он не открыт. Возьмите его у источника ещё раз.</translation>
    </message>
    <message>
        <source>Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file.</source>
        <translation>Rawi никогда не выходит в сеть, поэтому {address} не открыт. Сохраните страницу в браузере (Ctrl+S) и откройте сохранённый файл.</translation>
    </message>
    <message>
        <source>Rawi does not connect to network folders itself, so {address} was not opened. Open the file from your file manager, or copy it to this computer and open the copy.</source>
        <translation>Rawi сам не подключается к сетевым папкам, поэтому {address} не открыт. Откройте файл из файлового менеджера или скопируйте его на этот компьютер и откройте копию.</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here.</source>
        <translation>В буфере обмена нечего читать. Сначала скопируйте текст или картинку, затем вставьте сюда.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation>«{name}» повреждён и не читается как {format}. Сохраните статью ещё раз и откройте новый файл.</translation>
    </message>
    <message>
        <source>“{name}” took too long or needed too much memory. Save only the article’s text and open that.</source>
        <translation>«{name}» потребовал слишком много времени или памяти. Сохраните только текст статьи и откройте его.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could be read.</source>
        <translation>В «{name}» нет текста, который можно прочитать.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; {encoding} seems right.</source>
        <translation>Файл не сообщает, как закодированы его буквы; похоже, это {encoding}.</translation>
    </message>
    <message>
        <source>The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better.</source>
        <translation>Буквы этого файла сохранены с искажениями, поэтому слова могут быть неверны или стоять не по порядку. Картинка страницы может прочитаться лучше.</translation>
    </message>
    <message>
        <source>This text was read from a picture in {language}; doubtful words are underlined with dots.</source>
        <translation>Этот текст прочитан с картинки, язык: {language}; сомнительные слова подчёркнуты точками.</translation>
    </message>
    <message>
        <source>To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again.</source>
        <translation>Чтобы читать картинки с текстом, Rawi нужен Tesseract. Установите его (в Debian и Ubuntu: sudo apt install tesseract-ocr) и откройте файл снова.</translation>
    </message>
    <message>
        <source>To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again.</source>
        <translation>Чтобы читать картинки на этом языке ({language}), Tesseract нужны данные. Установите их (в Debian и Ubuntu: sudo apt install {package}) и откройте файл снова.</translation>
    </message>
    <message>
        <source>The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu.</source>
        <translation>Структура этого текста угадана и может быть неверна. Её можно исправить: «Структура» в меню «Переход».</translation>
    </message>
    <message>
        <source>This article is no longer in your library. Open its file again if you still have it.</source>
        <translation>Этой статьи больше нет в вашей библиотеке. Откройте её файл снова, если он у вас есть.</translation>
    </message>
    <message>
        <source>This article is already in your library as “{title}”.</source>
        <translation>Эта статья уже есть в вашей библиотеке под названием «{title}».</translation>
    </message>
    <message>
        <source>The article is already in {language}. Choose another language to translate it into.</source>
        <translation>Статья уже на этом языке: {language}. Выберите другой язык перевода.</translation>
    </message>
    <message>
        <source>The language of the article could not be told, so it cannot be translated.</source>
        <translation>Язык статьи не удалось определить, поэтому её нельзя перевести.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work.</source>
        <translation>Языковой пакет «{pack}» повреждён. Установите его снова из файла; если он поставлялся с Rawi, установите Rawi заново. Остальные пакеты работают.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work.</source>
        <translation>«{name}» повреждён или это не языковой пакет. Возьмите его у источника ещё раз. Остальные пакеты работают.</translation>
    </message>
    <message>
        <source>There is no language pack “{pack}” here. Look at the list of packs for its name.</source>
        <translation>Языкового пакета «{pack}» здесь нет. Посмотрите название в списке пакетов.</translation>
    </message>
    <message>
        <source>“{pack}” may be any of several packs: {names}. Say which one.</source>
        <translation>«{pack}» может быть любым из нескольких пакетов: {names}. Укажите, каким.</translation>
    </message>
    <message>
        <source>The pack “{pack}” comes with Rawi and cannot be removed.</source>
        <translation>Пакет «{pack}» поставляется с Rawi, его нельзя удалить.</translation>
    </message>
    <message>
        <source>The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings.</source>
        <translation>Список пакетов с {host} не удалось прочитать ({reason}). Проверьте сеть или выберите другой адрес в настройках.</translation>
    </message>
    <message>
        <source>The download from {host} stopped ({reason}). Ask for it again: it goes on where it was.</source>
        <translation>Загрузка с {host} остановилась ({reason}). Запросите снова: она продолжится с того же места.</translation>
    </message>
    <message>
        <source>“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else.</source>
        <translation>«{name}» получен повреждённым или это не то, что обещал источник, поэтому он не установлен. Запросите снова или возьмите его в другом месте.</translation>
    </message>
    <message>
        <source>“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages.</source>
        <translation>«{term}» не сохранён. В термине и его названии нужны буквы или цифры, не больше 200 знаков, и два разных языка.</translation>
    </message>
    <message>
        <source>“{word}” was not kept. A word and how it is said need letters or digits, at most 200 characters each.</source>
        <translation>«{word}» не сохранено. В слове и его произношении нужны буквы или цифры, не больше 200 знаков в каждом.</translation>
    </message>
    <message>
        <source>The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar.</source>
        <translation>Словарь «{name}» не сообщает, для каких он языков. Установите его командой rawi packs install с языками, например --from en --to ar.</translation>
    </message>
    <message>
        <source>This book is a recording. Where it has no text, times stand in its place: play them in the window to hear it. Rawi cannot make a sound file of it.</source>
        <translation>Эта книга — запись. Там, где у неё нет текста, вместо него стоит время: воспроизведите его в окне, чтобы её услышать. Rawi не может сделать из неё звуковой файл.</translation>
    </message>
    <message>
        <source>Firefox Translations needs a newer processor (with AVX2) than this computer has. Install an Argos Translate pack for these languages, which does without; Rawi then uses it by itself.</source>
        <translation>Для Firefox Translations нужен более новый процессор (с AVX2), чем в этом компьютере. Установите для этих языков пакет Argos Translate, которому он не нужен; Rawi тогда использует его сам.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu ({key}), shows what is missing and how to get it.</source>
        <translation>Языковой пакет {source} — {target} не установлен, поэтому статья остаётся как есть. «Языковые пакеты» в меню «Язык» ({key}) показывают, чего не хватает и как это получить.</translation>
    </message>
    <message>
        <source>There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu ({key}).</source>
        <translation>Нет словаря {source} — {target}. Установите его: «Языковые пакеты» в меню «Язык» ({key}).</translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation>Словарь не знает слова «{word}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again.</source>
        <translation>«{name}» повреждён или это не голос Piper. Возьмите его у источника ещё раз вместе с файлом .onnx.json рядом с ним.</translation>
    </message>
    <message>
        <source>“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak.</source>
        <translation>«{name}» — голос Piper такого вида, который Rawi не умеет читать ({kind}). Выберите голос, который берёт звуки у eSpeak.</translation>
    </message>
    <message>
        <source>There is no voice “{name}” here. Look at the list of voices for its name.</source>
        <translation>Голоса «{name}» здесь нет. Посмотрите название в списке голосов.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done.</source>
        <translation>На этом компьютере нет голоса для языка: {language}; его предложения пропускаются. «Слушать», «Голоса» показывают, что можно сделать.</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>Голос не удалось запустить. Установите Rawi заново, чтобы исправить это.</translation>
    </message>
    <message>
        <source>A part of this book’s own recording cannot be played; a voice reads it instead.</source>
        <translation>Часть собственной записи этой книги не воспроизводится; вместо неё читает голос.</translation>
    </message>
    <message>
        <source>No sound device can be used: none is connected, or another program keeps it busy. Reading goes on in silence, and aloud as soon as there is one.</source>
        <translation>Звуковым устройством не воспользоваться: оно не подключено или занято другой программой. Чтение идёт без звука, а со звуком — как только устройство появится.</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading has paused where you last heard it; connect a device, and Play goes on there.</source>
        <translation>Звуковое устройство пропало. Чтение приостановлено там, где вы слышали его в последний раз; подключите устройство, и «Читать» продолжит оттуда.</translation>
    </message>
    <message>
        <source>There is a sound device again. Where reading has paused, Play goes on.</source>
        <translation>Звуковое устройство снова есть. Где чтение приостановлено, «Читать» продолжит.</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>Здесь нечего читать вслух.</translation>
    </message>
    <message>
        <source>{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: неожиданная остановка и новый запуск; ничего не потеряно. Если дело не закончено, запросите его ещё раз.</translation>
    </message>
    <message>
        <source>{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: не было ответа, выполнен новый запуск; ничего не потеряно. Если дело не закончено, запросите его ещё раз.</translation>
    </message>
    <message>
        <source>{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi.</source>
        <translation>{worker}: сбой ({reason}); ничего не потеряно. Попробуйте ещё раз, а если повторится, сообщите создателям Rawi.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>«{name}» не удалось записать ({reason}). Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound.</source>
        <translation>У «{name}» окончание, которое Rawi не умеет записывать, или это файл самой статьи. Возьмите другое имя с окончанием .epub, .html, .txt, .md или .json для текста, .m4b, .mp3, .opus, .wav или .epub для звука.</translation>
    </message>
    <message>
        <source>Your library was damaged. It is kept as “{name}”, and a new one was begun.</source>
        <translation>Ваша библиотека была повреждена. Она сохранена как «{name}», и начата новая.</translation>
    </message>
    <message>
        <source>The library could not be used ({reason}). You can read on, but your place will not be remembered.</source>
        <translation>Библиотекой не удалось воспользоваться ({reason}). Читать можно дальше, но ваше место не запомнится.</translation>
    </message>
    <message>
        <source>The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered.</source>
        <translation>Библиотека принадлежит более новому Rawi. Установите его, чтобы ею пользоваться; читать можно дальше, но ваше место не запомнится.</translation>
    </message>
    <message>
        <source>The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that.</source>
        <translation>Библиотека «{name}» защищена от записи: то, что в ней есть, можно читать, но ничего нового не сохраняется и не запоминается. Разрешите запись в её папку, чтобы это изменить.</translation>
    </message>
    <message>
        <source>Another Rawi is using the library right now. Wait a moment, then try again.</source>
        <translation>Библиотекой сейчас пользуется другой Rawi. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole backup of a Rawi library. Your library was not changed.</source>
        <translation>«{name}» — не целая резервная копия библиотеки Rawi. Ваша библиотека не изменена.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed.</source>
        <translation>Диск полон, поэтому «{name}» не удалось записать. Освободите место и попробуйте снова; ничего из сохранённого не изменилось.</translation>
    </message>
    <message>
        <source>The settings in “{name}” were damaged and are set aside; the first ones are used again.</source>
        <translation>Настройки в «{name}» были повреждены и отложены в сторону; снова действуют первоначальные.</translation>
    </message>
    <message>
        <source>There is no screen here, so Rawi works in the terminal.</source>
        <translation>Здесь нет экрана, поэтому Rawi работает в терминале.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Открытие файла</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>The download</source>
        <translation>Загрузка</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n articles. Import it, and each of them will be in your library.</source>
        <translation>
            <numerusform>В «{name}» %n статья. Импортируйте файл, и она будет в вашей библиотеке.</numerusform>
            <numerusform>В «{name}» %n статьи. Импортируйте файл, и каждая из них будет в вашей библиотеке.</numerusform>
            <numerusform>В «{name}» %n статей. Импортируйте файл, и каждая из них будет в вашей библиотеке.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the file could not be read and are shown as �.</source>
        <translation>
            <numerusform>%n знак файла не удалось прочитать, он показан как �.</numerusform>
            <numerusform>%n знака файла не удалось прочитать, они показаны как �.</numerusform>
            <numerusform>%n знаков файла не удалось прочитать, они показаны как �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file are missing or damaged; everything else is here.</source>
        <translation>
            <numerusform>%n часть файла отсутствует или повреждена; всё остальное здесь.</numerusform>
            <numerusform>%n части файла отсутствуют или повреждены; всё остальное здесь.</numerusform>
            <numerusform>%n частей файла отсутствует или повреждено; всё остальное здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures that could not be read.</source>
        <translation>
            <numerusform>%n страница — картинка, которую не удалось прочитать.</numerusform>
            <numerusform>%n страницы — картинки, которые не удалось прочитать.</numerusform>
            <numerusform>%n страниц — картинки, которые не удалось прочитать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n zero characters, shown as ␀; it may be damaged.</source>
        <translation>
            <numerusform>В файле %n нулевой знак, показанный как ␀; файл может быть повреждён.</numerusform>
            <numerusform>В файле %n нулевых знака, показанных как ␀; файл может быть повреждён.</numerusform>
            <numerusform>В файле %n нулевых знаков, показанных как ␀; файл может быть повреждён.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>
            <numerusform>В тексте %n невидимый знак, меняющий направление букв; текст может читаться не так, как написан.</numerusform>
            <numerusform>В тексте %n невидимых знака, меняющих направление букв; текст может читаться не так, как написан.</numerusform>
            <numerusform>В тексте %n невидимых знаков, меняющих направление букв; текст может читаться не так, как написан.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Слушание</translation>
    </message>
    <message>
        <source>Low vision</source>
        <translation>Слабое зрение</translation>
    </message>
    <message>
        <source>colours as the system, usual size, stops after an article</source>
        <translation>цвета как в системе, обычный размер, останавливается после статьи</translation>
    </message>
    <message>
        <source>problems are spoken, goes on with the next article</source>
        <translation>о неполадках говорится, продолжает следующей статьёй</translation>
    </message>
    <message>
        <source>high contrast, dark, letters twice as large</source>
        <translation>высокая контрастность, тёмная, буквы вдвое крупнее</translation>
    </message>
    <message>
        <source>What you had before</source>
        <translation>Что у вас было раньше</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>A profile keeps how Rawi looks and speaks: theme, size, view, voices, speed, announcements. Your folders, languages and limits stay as they are.</source>
        <translation>Профиль хранит, как Rawi выглядит и говорит: тему, размер, вид, голоса, скорость, объявления. Ваши папки, языки и пределы остаются как есть.</translation>
    </message>
    <message>
        <source>Change &amp;to it</source>
        <translation>&amp;Перейти к нему</translation>
    </message>
    <message>
        <source>&amp;Save the present settings</source>
        <translation>&amp;Сохранить нынешние настройки</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>П&amp;ереименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Профиль: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>Переименовано: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”? Your present settings stay as they are.</source>
        <translation>Удалить профиль «{name}»? Нынешние настройки останутся как есть.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Сначала введите название.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>Профиль «{name}» уже есть. Выберите другое название.</translation>
    </message>
</context>
<context>
    <name>pronunciations</name>
    <message>
        <source>Pronunciations</source>
        <translation>Произношение</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Произношение слова</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Произносится</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Заглавные буквы</translation>
    </message>
    <message>
        <source>In ordinary letters, as it sounds</source>
        <translation>Обычными буквами, как звучит</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Only with the same capital and small letters</source>
        <translation>Только с теми же заглавными и строчными буквами</translation>
    </message>
    <message>
        <source>count</source>
        <translation>учитываются</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>не учитываются</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Запуск голоса</translation>
    </message>
    <message>
        <source>{word} is said as {said} ({language})</source>
        <translation>{word} произносится {said} ({language})</translation>
    </message>
    <message>
        <source>{word}, with these capitals, is said as {said} ({language})</source>
        <translation>{word}, с такими заглавными, произносится {said} ({language})</translation>
    </message>
    <message>
        <source>Kept: {pronunciation}</source>
        <translation>Сохранено: {pronunciation}</translation>
    </message>
    <message>
        <source>Pronunciations removed: {count}</source>
        <translation>Удалено произношений: {count}</translation>
    </message>
    <message>
        <source>You have no pronunciations yet. Words that you add are said as you write them, in Rawi and in what you save.</source>
        <translation>У вас ещё нет произношений. Слова, которые вы добавите, произносятся так, как вы напишете, в Rawi и в том, что вы сохраняете.</translation>
    </message>
    <message>
        <source>Pronunciations: {shown} of {count}</source>
        <translation>Произношения: {shown} из {count}</translation>
    </message>
    <message>
        <source>“{word}” has no pronunciation of yours ({language}).</source>
        <translation>Для «{word}» нет вашего произношения ({language}).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the address was not found; perhaps there is no network</source>
        <translation>адрес не найден; возможно, нет сети</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>там никто не отвечает</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>ответ не пришёл вовремя</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>соединение прервалось</translation>
    </message>
    <message>
        <source>its certificate is not trusted: it may be another computer than it says</source>
        <translation>его сертификату нет доверия: это может быть не тот компьютер, за который он себя выдаёт</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>не удалось установить защищённое соединение</translation>
    </message>
    <message>
        <source>it sends Rawi on to {detail}, which you were not asked about</source>
        <translation>он отсылает Rawi на {detail}, о чём вас не спрашивали</translation>
    </message>
    <message>
        <source>the server answered with error {detail}</source>
        <translation>сервер ответил ошибкой {detail}</translation>
    </message>
    <message>
        <source>you were not asked about this host</source>
        <translation>об этом сервере вас не спрашивали</translation>
    </message>
    <message>
        <source>what came is no list of packs</source>
        <translation>пришедшее — не список пакетов</translation>
    </message>
    <message>
        <source>it is too large for a list of packs</source>
        <translation>для списка пакетов это слишком много</translation>
    </message>
</context>
<context>
    <name>self test</name>
    <message>
        <source>Open</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Речь</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Программа экранного доступа</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Шрифты</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>sections with a heading: {count}</source>
        <translation>разделов с заголовком: {count}</translation>
    </message>
    <message>
        <source>sentences translated into {language}: {count}</source>
        <translation>переведено предложений ({language}): {count}</translation>
    </message>
    <message>
        <source>{seconds} s of sound, words with their times: {count}</source>
        <translation>{seconds} с звука, слов со временем: {count}</translation>
    </message>
    <message>
        <source>{size} bytes, read back</source>
        <translation>{size} байт, прочитано обратно</translation>
    </message>
    <message>
        <source>articles stored, found and read again: {count}</source>
        <translation>статей сохранено, найдено и прочитано снова: {count}</translation>
    </message>
    <message>
        <source>objects with a role and a name: {count}</source>
        <translation>объектов с ролью и именем: {count}</translation>
    </message>
    <message>
        <source>letters drawn: {count}</source>
        <translation>нарисовано букв: {count}</translation>
    </message>
    <message>
        <source>“{text}” is missing</source>
        <translation>«{text}» отсутствует</translation>
    </message>
    <message>
        <source>it was taken for a file of another kind: {name}</source>
        <translation>файл принят за другой тип: {name}</translation>
    </message>
    <message>
        <source>it was taken for {language}, or its direction is wrong</source>
        <translation>язык принят за {language}, или направление неверно</translation>
    </message>
    <message>
        <source>headings found: {count}, wanted: {total}</source>
        <translation>найдено заголовков: {count}, нужно: {total}</translation>
    </message>
    <message>
        <source>{name}: {count} found, {total} wanted</source>
        <translation>{name}: найдено {count}, нужно {total}</translation>
    </message>
    <message>
        <source>no pack installed</source>
        <translation>нет установленных пакетов</translation>
    </message>
    <message>
        <source>no pack for {language} installed</source>
        <translation>нет установленного пакета: {language}</translation>
    </message>
    <message>
        <source>sentences that stayed as they were: {count} of {total}</source>
        <translation>предложений без изменений: {count} из {total}</translation>
    </message>
    <message>
        <source>the number {text} is lost in the translation</source>
        <translation>число {text} потеряно в переводе</translation>
    </message>
    <message>
        <source>this voice comes with Rawi but is not here; install Rawi again</source>
        <translation>этот голос поставляется с Rawi, но его нет; установите Rawi заново</translation>
    </message>
    <message>
        <source>no voice of this kind is installed</source>
        <translation>голоса такого вида не установлены</translation>
    </message>
    <message>
        <source>nothing can be heard</source>
        <translation>ничего не слышно</translation>
    </message>
    <message>
        <source>{seconds} s of sound do not fit this sentence</source>
        <translation>{seconds} с звука не подходят к этому предложению</translation>
    </message>
    <message>
        <source>words with a time: {count} of {total}</source>
        <translation>слов со временем: {count} из {total}</translation>
    </message>
    <message>
        <source>the times of the words are out of order</source>
        <translation>время слов идёт не по порядку</translation>
    </message>
    <message>
        <source>the words do not cover the sound</source>
        <translation>слова не охватывают весь звук</translation>
    </message>
    <message>
        <source>“{text}” cannot be heard</source>
        <translation>«{text}» не слышно</translation>
    </message>
    <message>
        <source>{seconds} s of sound in the file, {total} s were spoken</source>
        <translation>в файле {seconds} с звука, произнесено {total} с</translation>
    </message>
    <message>
        <source>“{text}” came back changed</source>
        <translation>«{text}» вернулось изменённым</translation>
    </message>
    <message>
        <source>searching does not find “{text}”</source>
        <translation>поиск не находит «{text}»</translation>
    </message>
    <message>
        <source>what was taken out is still there</source>
        <translation>удалённое всё ещё на месте</translation>
    </message>
    <message>
        <source>{text} has no name</source>
        <translation>у {text} нет имени</translation>
    </message>
    <message>
        <source>no font draws these: {text}</source>
        <translation>ни один шрифт не рисует это: {text}</translation>
    </message>
    <message>
        <source>it failed inside: {reason}</source>
        <translation>внутренняя ошибка: {reason}</translation>
    </message>
    <message>
        <source>EPUB that speaks</source>
        <translation>говорящий EPUB</translation>
    </message>
    <message>
        <source>voices of the system</source>
        <translation>голоса системы</translation>
    </message>
    <message>
        <source>Rawi does not work as it should. Broken: {count}</source>
        <translation>Rawi работает не так, как должна. Сломано: {count}</translation>
    </message>
    <message>
        <source>Rawi works. Not tried, because it is not installed: {count}</source>
        <translation>Rawi работает. Не проверено, потому что не установлено: {count}</translation>
    </message>
    <message>
        <source>Rawi works.</source>
        <translation>Rawi работает.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>self voicing</name>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
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
        <translation>флажок</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>комбинированный список</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>ползунок</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>диалог</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>поле ввода</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>элемент списка</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>строка меню</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
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
        <translation>индикатор выполнения</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>переключатель</translation>
    </message>
    <message>
        <source>number</source>
        <translation>числовое поле</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>toolbar</source>
        <translation>панель инструментов</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>дерево</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>частично отмечено</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>нажато</translation>
    </message>
    <message>
        <source>not pressed</source>
        <translation>не нажато</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>password</source>
        <translation>пароль</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только для чтения</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>новая строка</translation>
    </message>
    <message>
        <source>tab key</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>дефис</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>апостроф</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>кавычка</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>левая скобка</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>правая скобка</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>уровень {level}</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <translation>заголовок уровня {level}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>capital {letter}</source>
        <translation>заглавная {letter}</translation>
    </message>
    <message>
        <source>hidden character</source>
        <translation>скрытый символ</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} удалено</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs. {key} lets it be silent again.</source>
        <translation>Rawi озвучивает свои меню и диалоги. Чтобы он снова замолчал, нажмите {key}.</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs no more.</source>
        <translation>Rawi больше не озвучивает свои меню и диалоги.</translation>
    </message>
    <message>
        <source>A screen reader is running and speaks the menus and dialogs. Rawi will do it when there is none.</source>
        <translation>Работает программа экранного доступа, она и озвучивает меню и диалоги. Когда её не будет, это сделает Rawi.</translation>
    </message>
    <message>
        <source>Press {key} to have Rawi speak its menus and dialogs.</source>
        <translation>Нажмите {key}, чтобы Rawi озвучивал свои меню и диалоги.</translation>
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
        <translation>Ваш цвет текста</translation>
    </message>
    <message>
        <source>Your colour of the background</source>
        <translation>Ваш цвет фона</translation>
    </message>
    <message>
        <source>Your colour behind what is read aloud</source>
        <translation>Ваш цвет фона под тем, что читается вслух</translation>
    </message>
    <message>
        <source>Your colour of links</source>
        <translation>Ваш цвет ссылок</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Размер текста в процентах</translation>
    </message>
    <message>
        <source>Size of menus, buttons and lists in percent</source>
        <translation>Размер меню, кнопок и списков в процентах</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Шрифт текста</translation>
    </message>
    <message>
        <source>Thickness of the letters</source>
        <translation>Толщина букв</translation>
    </message>
    <message>
        <source>Height of a line in percent</source>
        <translation>Высота строки в процентах</translation>
    </message>
    <message>
        <source>Space between letters, in hundredths of their size</source>
        <translation>Промежуток между буквами, в сотых долях их размера</translation>
    </message>
    <message>
        <source>More space between words, in hundredths of the letters&apos; size</source>
        <translation>Дополнительный промежуток между словами, в сотых долях размера букв</translation>
    </message>
    <message>
        <source>Space between paragraphs, in hundredths of the letters&apos; size</source>
        <translation>Промежуток между абзацами, в сотых долях размера букв</translation>
    </message>
    <message>
        <source>Characters in a line, at most</source>
        <translation>Знаков в строке, не больше</translation>
    </message>
    <message>
        <source>Lines end under each other (justified)</source>
        <translation>Строки кончаются вровень (выравнивание по ширине)</translation>
    </message>
    <message>
        <source>How the sentence is marked that is read aloud</source>
        <translation>Как помечается предложение, которое читается вслух</translation>
    </message>
    <message>
        <source>Show your highlights and bookmarks in the text</source>
        <translation>Показывать ваши выделения и закладки в тексте</translation>
    </message>
    <message>
        <source>Dim everything but</source>
        <translation>Приглушать всё, кроме</translation>
    </message>
    <message>
        <source>A ruler above and below the line that is read</source>
        <translation>Линейка над читаемой строкой и под ней</translation>
    </message>
    <message>
        <source>The sentence once more below the text, magnified</source>
        <translation>Предложение ещё раз под текстом, увеличенное</translation>
    </message>
    <message>
        <source>Size of the magnified sentence, in percent of the text</source>
        <translation>Размер увеличенного предложения в процентах от размера текста</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>Ничто не движется и не мигает само</translation>
    </message>
    <message>
        <source>Language of Rawi</source>
        <translation>Язык Rawi</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Переводить на</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>Переводить с помощью</translation>
    </message>
    <message>
        <source>Translate with more care, which takes longer (Argos Translate)</source>
        <translation>Переводить тщательнее, это дольше (Argos Translate)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Скорость голоса</translation>
    </message>
    <message>
        <source>Length of the pauses, times the usual</source>
        <translation>Длина пауз, во сколько раз от обычной</translation>
    </message>
    <message>
        <source>Announce while reading aloud</source>
        <translation>Объявлять при чтении вслух</translation>
    </message>
    <message>
        <source>Read aloud what pictures show</source>
        <translation>Читать вслух, что изображено на картинках</translation>
    </message>
    <message>
        <source>A quiet sound before a marked sentence</source>
        <translation>Тихий звук перед помеченным предложением</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Показывать относящееся к сайту</translation>
    </message>
    <message>
        <source>Single letters, digits and brackets jump in the text</source>
        <translation>Одиночные буквы, цифры и скобки перемещают по тексту</translation>
    </message>
    <message>
        <source>Control alone hushes the voice</source>
        <translation>Одна клавиша Ctrl заставляет голос умолкнуть</translation>
    </message>
    <message>
        <source>Speak problems aloud where no screen reader runs</source>
        <translation>Говорить о неполадках вслух, если нет программы экранного доступа</translation>
    </message>
    <message>
        <source>Rawi speaks its menus, dialogs and lists where no screen reader runs</source>
        <translation>Rawi озвучивает свои меню, диалоги и списки, если не работает программа экранного доступа</translation>
    </message>
    <message>
        <source>Speed at which Rawi speaks menus and dialogs</source>
        <translation>Скорость, с которой Rawi озвучивает меню и диалоги</translation>
    </message>
    <message>
        <source>Speak what is typed</source>
        <translation>Произносить набираемое</translation>
    </message>
    <message>
        <source>Let a plain voice begin while a natural one loads</source>
        <translation>Пусть начинает простой голос, пока загружается естественный</translation>
    </message>
    <message>
        <source>After an article, go on with the next unread one</source>
        <translation>После статьи продолжать следующей непрочитанной</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds without progress (from the next start)</source>
        <translation>Оставить файл после стольких секунд без продвижения (со следующего запуска)</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds in all (from the next start)</source>
        <translation>Оставить файл после стольких секунд всего (со следующего запуска)</translation>
    </message>
    <message>
        <source>Megabytes of memory to open a file with (from the next start)</source>
        <translation>Мегабайт памяти, чтобы открыть файл (со следующего запуска)</translation>
    </message>
    <message>
        <source>Megabytes that an opened file may have (from the next start)</source>
        <translation>Мегабайт, которые может занимать открытый файл (со следующего запуска)</translation>
    </message>
    <message>
        <source>Folder whose new files are added to the library</source>
        <translation>Папка, новые файлы которой добавляются в библиотеку</translation>
    </message>
    <message>
        <source>List of Argos packs: another address or folder</source>
        <translation>Список пакетов Argos: другой адрес или папка</translation>
    </message>
    <message>
        <source>List of Firefox packs: another address or folder</source>
        <translation>Список пакетов Firefox: другой адрес или папка</translation>
    </message>
    <message>
        <source>Only pictures</source>
        <translation>Только картинки</translation>
    </message>
    <message>
        <source>Headings, quotes, lists, tables, pictures and your highlights</source>
        <translation>Заголовки, цитаты, списки, таблицы, картинки и ваши выделения</translation>
    </message>
    <message>
        <source>Also links, footnotes, rows and columns</source>
        <translation>Также ссылки, сноски, строки и столбцы</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего не приглушать</translation>
    </message>
    <message>
        <source>Each character</source>
        <translation>Каждый символ</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>Каждое слово</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Soft: little glare, less contrast (4.5 to 1)</source>
        <translation>Мягкая: мало слепит, меньше контраст (4,5 к 1)</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Контрастная светлая</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Контрастная тёмная</translation>
    </message>
    <message>
        <source>High contrast, yellow on black</source>
        <translation>Контрастная, жёлтое на чёрном</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>Ваши собственные цвета</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирная</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Читаемой строки</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Читаемого предложения</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Читаемого абзаца</translation>
    </message>
    <message>
        <source>A coloured ground</source>
        <translation>Цветной фон</translation>
    </message>
    <message>
        <source>A thick line under it</source>
        <translation>Толстая черта под ним</translation>
    </message>
    <message>
        <source>A frame around it</source>
        <translation>Рамка вокруг него</translation>
    </message>
    <message>
        <source>Text and background changed for each other</source>
        <translation>Цвета текста и фона меняются местами</translation>
    </message>
    <message>
        <source>Rawi now speaks {language}</source>
        <translation>Теперь язык Rawi: {language}</translation>
    </message>
    <message>
        <source>The better one that is installed</source>
        <translation>Лучший из установленных</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>There is no translation here to copy yet. {key} translates the article.</source>
        <translation>Здесь ещё нет перевода, который можно скопировать. {key} переводит статью.</translation>
    </message>
    <message>
        <source>Copied with its label. Sentences: {count}.</source>
        <translation>Скопировано с пояснением. Предложений: {count}.</translation>
    </message>
    <message>
        <source>Machine translation from {source} by Rawi with {engine}, not checked by a person.</source>
        <translation>Машинный перевод (язык оригинала: {source}), Rawi и {engine}; не проверен человеком.</translation>
    </message>
    <message>
        <source>Sentences to check against the original (⚠): {count}.</source>
        <translation>Предложений, которые нужно сверить с оригиналом (⚠): {count}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Looking into the library</source>
        <translation>Просмотр библиотеки</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>How it looks</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Help for the eye</source>
        <translation>Помощь глазам</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Оставить этот вид</translation>
    </message>
    <message>
        <source>Back to the look before</source>
        <translation>Вернуть прежний вид</translation>
    </message>
    <message>
        <source>The usual look</source>
        <translation>Обычный вид</translation>
    </message>
    <message>
        <source>Contrast with the background: text {text} to 1, links {link} to 1.</source>
        <translation>Контраст с фоном: текст {text} к 1, ссылки {link} к 1.</translation>
    </message>
    <message>
        <source>This is hard to read: {least} to 1 is the least that most people need.</source>
        <translation>Это трудно читать: большинству людей нужно не меньше {least} к 1.</translation>
    </message>
    <message>
        <source>With little sight {good} to 1 or more is better.</source>
        <translation>При слабом зрении лучше {good} к 1 или больше.</translation>
    </message>
    <message>
        <source>Not on this computer: {fonts}. They come with “python3 packaging/fonts.py” (npm and a network are needed), or from the system: on Debian and Ubuntu the package fonts-opendyslexic.</source>
        <translation>Нет на этом компьютере: {fonts}. Их даёт «python3 packaging/fonts.py» (нужны npm и сеть) или система: в Debian и Ubuntu — пакет fonts-opendyslexic.</translation>
    </message>
    <message>
        <source>This font has no medium letters: bold ones are shown.</source>
        <translation>В этом шрифте нет букв средней толщины: показаны жирные.</translation>
    </message>
    <message>
        <source>Nothing is dimmed</source>
        <translation>Ничего не приглушено</translation>
    </message>
    <message>
        <source>Dimmed is all but: {part}</source>
        <translation>Приглушено всё, кроме: {part}</translation>
    </message>
    <message>
        <source>Ruler shown</source>
        <translation>Линейка показана</translation>
    </message>
    <message>
        <source>Ruler hidden</source>
        <translation>Линейка скрыта</translation>
    </message>
    <message>
        <source>The sentence is magnified below the text</source>
        <translation>Предложение показано увеличенным под текстом</translation>
    </message>
    <message>
        <source>The sentence is not magnified</source>
        <translation>Предложение не увеличено</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Вся статья</translation>
    </message>
    <message>
        <source>One sentence at a time: arrow keys go on and back</source>
        <translation>По одному предложению: стрелки ведут вперёд и назад</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>По одному предложению</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Увеличенное предложение</translation>
    </message>
</context>
<context>
    <name>sleeping</name>
    <message>
        <source>Sleep timer</source>
        <translation>Таймер сна</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>Switch the sleep timer off</source>
        <translation>Выключить таймер сна</translation>
    </message>
    <message>
        <source>At the end of the section</source>
        <translation>В конце раздела</translation>
    </message>
    <message>
        <source>At the end of the article</source>
        <translation>В конце статьи</translation>
    </message>
    <message>
        <source>When is the voice to stop? Choose, or type a number of minutes.</source>
        <translation>Когда голосу остановиться? Выберите или введите число минут.</translation>
    </message>
    <message>
        <source>The sleep timer is off</source>
        <translation>Таймер сна выключен</translation>
    </message>
    <message>
        <source>The sleep timer has stopped the voice; your place is kept. Listening again within a minute starts it anew.</source>
        <translation>Таймер сна остановил голос; ваше место сохранено. Если слушать дальше в течение минуты, он начнётся заново.</translation>
    </message>
</context>
<context>
    <name>structure</name>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Вводка</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>Заголовок, уровень {level}</translation>
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
        <translation>Пункт списка</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись к картинке</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Похожая статья</translation>
    </message>
    <message>
        <source>Belongs to the site</source>
        <translation>Относится к сайту</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>Это: {kind}</translation>
    </message>
    <message>
        <source>Structure: one key says what the paragraph at the caret is. {title} title, {standfirst} standfirst, {byline} byline, {first} to {last} heading, {paragraph} paragraph, {quote} quote, {list_item} list item, {furniture} belongs to the site, {related} related story. {undo} undoes, {end} ends.</source>
        <translation>Структура: одна клавиша указывает, чем является абзац у курсора. {title} — заглавие, {standfirst} — вводка, {byline} — подпись, от {first} до {last} — заголовок, {paragraph} — абзац, {quote} — цитата, {list_item} — пункт списка, {furniture} — относится к сайту, {related} — похожая статья. {undo} отменяет, {end} завершает.</translation>
    </message>
    <message>
        <source>The structure is as Rawi found it. {undo} brings your changes back.</source>
        <translation>Структура такая, какой её нашёл Rawi. {undo} вернёт ваши изменения.</translation>
    </message>
    <message>
        <source>Structure is done; your changes are kept.</source>
        <translation>Структура готова; ваши изменения сохранены.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>Возвращать нечего</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>column {number} of {total}</source>
        <translation>столбец {number} из {total}</translation>
    </message>
    <message>
        <source>row {number} of {total}</source>
        <translation>строка {number} из {total}</translation>
    </message>
    <message>
        <source>Edge of the table</source>
        <translation>Край таблицы</translation>
    </message>
    <message>
        <source>The caret is not in a table. T goes to the next one.</source>
        <translation>Курсор не в таблице. T переходит к следующей.</translation>
    </message>
</context>
<context>
    <name>takeaway</name>
    <message>
        <source>Audiobook with chapters (M4B)</source>
        <translation>Аудиокнига с главами (M4B)</translation>
    </message>
    <message>
        <source>MP3 with chapters</source>
        <translation>MP3 с главами</translation>
    </message>
    <message>
        <source>Opus with chapters, the smallest</source>
        <translation>Opus с главами, самый малый размер</translation>
    </message>
    <message>
        <source>WAV, for programs that know nothing else</source>
        <translation>WAV, для программ, которые не знают ничего другого</translation>
    </message>
    <message>
        <source>Book with text and voice in step (EPUB)</source>
        <translation>Книга, где текст и голос идут вместе (EPUB)</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>Сохранить как звук</translation>
    </message>
    <message>
        <source>Highlight &amp;word by word in the book</source>
        <translation>Подсвечивать в книге слово за &amp;словом</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>Книга (EPUB)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, для программ</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Сохранить оригинал</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>Сохранить перевод</translation>
    </message>
    <message>
        <source>Save both languages</source>
        <translation>Сохранить оба языка</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>Размер текста в пунктах</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation>С &amp;картинками</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text in points</source>
        <translation>&amp;Размер текста в пунктах</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить как P&amp;DF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>Вид &amp;файла</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>The article is not translated yet; that is done first where you ask for it.</source>
        <translation>Статья ещё не переведена; там, где вы этого просите, сначала делается перевод.</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Оригинал</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>Пере&amp;вод</translation>
    </message>
    <message>
        <source>&amp;Both, each paragraph with its translation below</source>
        <translation>Оба &amp;языка, под каждым абзацем его перевод</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Translate into</source>
        <translation>Перевести на</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Языковые пакеты…</translation>
    </message>
    <message>
        <source>{language} (through {pivot})</source>
        <translation>{language} (через {pivot})</translation>
    </message>
    <message>
        <source>The article is in {language}. Choose what to translate it into.</source>
        <translation>Язык статьи: {language}. Выберите, на какой её перевести.</translation>
    </message>
    <message>
        <source>No language pack that translates from {language} is installed.</source>
        <translation>Не установлен ни один пакет, который переводит с языка: {language}.</translation>
    </message>
    <message>
        <source>No language pack from {language} to {languages} is installed.</source>
        <translation>Не установлен языковой пакет {language} — {languages}.</translation>
    </message>
    <message>
        <source>Language packs shows how to add one.</source>
        <translation>«Языковые пакеты» показывают, как добавить пакет.</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>Translated into {language}.</source>
        <translation>Переведено на язык: {language}.</translation>
    </message>
    <message>
        <source>Sentences to doubt: {count}. {next} goes to the next one, {list} lists them, {why} says why.</source>
        <translation>Предложений, в которых стоит сомневаться: {count}. {next} переходит к следующему, {list} перечисляет их, {why} говорит почему.</translation>
    </message>
    <message>
        <source>It went through {pivot}, so more may have been lost on the way.</source>
        <translation>Перевод шёл через язык: {pivot}, поэтому по дороге могло потеряться больше.</translation>
    </message>
    <message>
        <source>What is written in {languages} stays as it is: no language pack from there to {target} is installed.</source>
        <translation>Написанное на этих языках остаётся как есть: {languages}. Не установлен пакет с них на язык: {target}.</translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation>Перевод остановлен.</translation>
    </message>
    <message>
        <source>The translation was stopped; the article stays as it is.</source>
        <translation>Перевод остановлен; статья остаётся как есть.</translation>
    </message>
    <message>
        <source>What is translated so far stays. {on} goes on, {original} shows the original.</source>
        <translation>Уже переведённое остаётся. {on} продолжает, {original} показывает оригинал.</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>natural</source>
        <translation>естественный</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>простой</translation>
    </message>
    <message>
        <source>basic: guesses vowels</source>
        <translation>упрощённый: угадывает гласные</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>этой системы</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>{language} ({quality})</source>
        <translation>{language} ({quality})</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>голоса нет</translation>
    </message>
    <message>
        <source>Voices for {language}</source>
        <translation>Голоса для языка: {language}</translation>
    </message>
    <message>
        <source>The best one, now {voice}</source>
        <translation>Лучший, сейчас это {voice}</translation>
    </message>
    <message>
        <source>None: its sentences are passed over</source>
        <translation>Нет: эти предложения пропускаются</translation>
    </message>
    <message>
        <source>No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.</source>
        <translation>Ни один голос здесь не говорит на этом языке: {language}. Импортируйте голос Piper, который на нём говорит, или пусть читает голос языка с похожим письмом: звучать будет непривычно.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Pitch in semitones</source>
        <translation>Высота в полутонах</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Прослушать</translation>
    </message>
    <message>
        <source>&amp;Stop the preview</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Import a voice file…</source>
        <translation>&amp;Импортировать файл голоса…</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Голоса Piper</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>Обычные &amp;настройки</translation>
    </message>
    <message>
        <source>The usual voice, pace, pitch and volume again.</source>
        <translation>Снова обычные голос, темп, высота и громкость.</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation>Поиск голосов</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Запуск голоса</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>Импорт «{name}»</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>Удаление «{name}»</translation>
    </message>
    <message>
        <source>Remove the voice “{name}” from this computer?</source>
        <translation>Удалить голос «{name}» с этого компьютера?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>This is how I read your articles to you.</source>
        <translation>Вот так я читаю вам ваши статьи.</translation>
    </message>
    <message>
        <source>Already there: {voice} ({language}; {licence})</source>
        <translation>Уже есть: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Replaced: {voice} ({language}; {licence})</source>
        <translation>Заменено: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Imported: {voice} ({language}; {licence})</source>
        <translation>Импортировано: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Removed: {voice}</source>
        <translation>Удалено: {voice}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Language of Rawi</source>
        <translation>Язык Rawi</translation>
    </message>
    <message>
        <source>By sight or by ear</source>
        <translation>Глазами или на слух</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Size and colours</source>
        <translation>Размер и цвета</translation>
    </message>
    <message>
        <source>Languages of your articles</source>
        <translation>Языки ваших статей</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Rawi opens the articles that you have stored, reads them aloud and translates them, without a network. Choose the language of its menus. Escape skips these steps at any moment; the menu Help has them again.</source>
        <translation>Rawi открывает сохранённые вами статьи, читает их вслух и переводит, без сети. Выберите язык его меню. Escape в любой момент пропускает эти шаги; вернуться к ним можно через меню «Справка».</translation>
    </message>
    <message>
        <source>How will you use Rawi? By ear, it speaks its menus and dialogs itself wherever no screen reader runs.</source>
        <translation>Как вы будете пользоваться Rawi? Если на слух, Rawi сам озвучивает свои меню и диалоги там, где не работает программа экранного доступа.</translation>
    </message>
    <message>
        <source>Choose who speaks to you and how fast, and hear it.</source>
        <translation>Выберите, кто говорит с вами и как быстро, и послушайте.</translation>
    </message>
    <message>
        <source>Rawi begins with the size and the colours of your system. Change them here if you like; you see it at once.</source>
        <translation>Сначала Rawi берёт размер и цвета вашей системы. Если хотите, измените их здесь; вы сразу это увидите.</translation>
    </message>
    <message>
        <source>In which language are your articles, and in which do you want them? Nothing is fetched unless you ask for it.</source>
        <translation>На каком языке ваши статьи и на каком они вам нужны? Ничего не загружается, пока вы об этом не попросите.</translation>
    </message>
    <message>
        <source>These keys are enough to begin with. After this, an article shows you what Rawi can do.</source>
        <translation>Этих клавиш достаточно для начала. После этого статья покажет вам, что умеет Rawi.</translation>
    </message>
    <message>
        <source>Welcome to Rawi, step {number} of {total}: {name}</source>
        <translation>Добро пожаловать в Rawi, шаг {number} из {total}: {name}</translation>
    </message>
    <message>
        <source>By &amp;sight</source>
        <translation>&amp;Глазами</translation>
    </message>
    <message>
        <source>By &amp;ear</source>
        <translation>На &amp;слух</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>&amp;Оба способа</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>Начать &amp;чтение</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Пропустить</translation>
    </message>
    <message>
        <source>Your articles are in</source>
        <translation>Язык ваших статей</translation>
    </message>
    <message>
        <source>You want them in</source>
        <translation>На каком языке они вам нужны</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>Получить н&amp;едостающее…</translation>
    </message>
    <message>
        <source>From a &amp;friend&apos;s file or disk…</source>
        <translation>Из &amp;файла или с диска друга…</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>Проверка того, что нужно</translation>
    </message>
</context>
</TS>
