<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Audio</name>
    <message>
        <source>Save as audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving as audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; no file was written. Saving again goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups of a Rawi library (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is backed up as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of a Rawi library (*{ending});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace your library by the backup “{name}”?

The library as it is now is kept in a file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring was cancelled; your library is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library of “{name}” is restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Keeping the structure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Looking into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Files that could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Looking into the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what can be done in each language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add files to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding files to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping your notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds it. Several are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks or unticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Looking into the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembering the place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackWork</name>
    <message>
        <source>Stopped; what was not finished is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing language packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing a language pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a language pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking language packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the lists of packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting language packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs installed: {count}; failed: {failed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is still under way. Wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacksRoom</name>
    <message>
        <source>Looking into files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print that elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down goes to the articles, Alt+Down to words that begin like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Articles in the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Looking into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureRoom</name>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeawayRoom</name>
    <message>
        <source>Open an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Translating into {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the text, page, picture or files on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole library into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the library of a backup in the place of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original, the translation or both as a book, a page or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as audio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the article spoken, as an audiobook with chapters or a book with text and voice in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the article in large letters, or save that as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how Rawi looks, speaks and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Rawi; the place is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your library, or go back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next article that you have not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the library in the order you last read in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every article of the library again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen article of the library, where its words were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen article of the library and read it aloud at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article, or those chosen in the library, as finished, or not finished any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tags of the article, or of those chosen in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the article, or those chosen in the library, into collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen articles of the library, after one question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take files into the library without opening them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every file of a folder into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for words in this article, or in the library while it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place before where the words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of sections, or back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section, single key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous section, single key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the heading before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next heading of level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next heading of this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous heading of level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the heading of this level before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the link before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the list before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the quote before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next picture; Enter enlarges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the picture before; Enter enlarges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next word that was read from a picture and may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the doubtful word before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back after a jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the section, how far you are and how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a bookmark here, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence; remove the highlight that is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note to the bookmark or highlight that is here, or to a new bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and highlights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all bookmarks, highlights and notes of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each paragraph is, with single keys; your changes are remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause, in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence; play goes on at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence; the place is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the paragraph before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the footnote of this sentence; again for the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who reads each language and how, and import voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate the article, or show the original again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language to translate into, from those whose packs are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each paragraph and its translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the translation of what is selected, or of this sentence, with a line that says what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, install, save and remove language packs, and see what each language needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence in the other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this translation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself; it is kept, and shown as yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your corrections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the sentences of the article that you have corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own names and terms, and what translations are to call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the word up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the word at the caret, or the one that is heard, in your dictionaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the word up, single key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next marked sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next sentence whose translation you should doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous marked sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the marked sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this sentence is marked, and its original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked sentences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every sentence of the translation that you should doubt, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article that shows what Rawi can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the structure mode: this is the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the structure mode: this is the standfirst, the lines below the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the structure mode: this names the authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: Heading {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the structure mode: this is a heading of this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the structure mode: this is a paragraph of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the structure mode: this is a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: List item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the structure mode: this is an item of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: Of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the structure mode: this belongs to the site, not the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: Related story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the structure mode: this points to another story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the structure mode: take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the structure mode: make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the structure mode: take all changes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the structure mode; your changes are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation yet. F4 translates the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This footnote is not in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synthetic voice reads the text, and what it reads is highlighted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rawi’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into it: {into}; from it: {out_of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in {name}, with all its articles ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; no backup was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is now the one in {name}, with all its articles ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the library is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary for these languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms kept: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was contacted. Add --yes to go on without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the packs that were being installed are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated through {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {pair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {added}. Already in the library: {known}. Not imported: {failed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching; Ctrl+C ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; the same command goes on with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the voices that were being imported are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} has no installed model for a part of this way; another engine&apos;s was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decimal mark</name>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dictionary</name>
    <message>
        <source>Dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that begin alike: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of this paragraph is not known, so no dictionary can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelled “{form}” in the dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its possible form “{form}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its part “{form}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digits</name>
    <message>
        <source>0123456789</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no display; Rawi works in the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voices} voices in {languages} languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>{name}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is found. Search for other words, or clear the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library - Rawi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unread article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost read to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is empty. Open an article with Ctrl+O, paste one with Ctrl+V, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not finished any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has no tags now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in no collection now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has the tags {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the collections {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n are shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are not finished any more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n articles?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles from Wallabag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>This sentence could not be translated as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words were left in the language of the original: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words repeat here and not in the original; the translation has gone wrong: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is much shorter than the original; a part may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has another magnitude: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {detail} of the original is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {detail} does not stand in the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number may be read wrongly: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency may not be that of the original: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of measure may be another one here; the original says {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day or month may be another one here; the original says {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {detail} of the original is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} from your glossary is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is much longer than the original; something may have been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation engine is unsure of this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence was left in the language of the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {number} of {total}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked sentences: {total}. Enter goes to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} marked sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence is not marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence of this translation is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more marks in this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is not translated. F4 translates it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes a note, Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark set: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no bookmarks. Ctrl+B sets one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is not in the library, so nothing can be kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Correct this translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your translation ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All corrections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter edits, Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term} is called {translation} ({languages})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your correction: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence has no translation to correct. F4 translates the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no corrections yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is not in the library, so your correction cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms removed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your glossary is empty. Names and terms that you add are called in translations as you say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms: {shown} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections: {count}. Enter goes there, F2 edits, Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has this sentence no more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Already installed: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} will be asked for {pack}: {size}, {licence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its source states no digest, so what comes cannot be checked against one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} will be asked for the list of {engine} packs, and no other host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} will be asked too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine}: {packs}, listed by {host} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with Rawi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed: {pack}; it replaces version {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packwindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install language packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install every pack of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine}: as its public list was on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the public &amp;lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get language packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public lists of packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engines}; installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done in each language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I &amp;need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; damaged: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {pack}?

What you translated with it stays readable. To use it again, you need its file or the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are language packs, no articles. Install them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair}: no. Nobody is known to offer the packs that are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair}: not yet; packs missing: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed. It goes through {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (offered: {engines})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (offered by nobody)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer one can be got: {offer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be got: {offer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists that were fetched do not have it. Install it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine}: the list at {host} was not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every file of %n packs is as it was installed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a picture and perhaps wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences corrected by the reader (✎): {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful words, underlined with dots: {count}. W goes to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to listen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted text, {date} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture, {date} {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{section}, {percent} percent, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the other end, {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more lists in this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more tables in this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more quotes in this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more pictures in this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more doubtful words in this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left to listen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file “{name}”. Check its name and folder, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open one of the files inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Once it is back, what is in it is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is still being written. Open it again once it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” took too long or needed too much memory. Save only the article’s text and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” holds no text that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; {encoding} seems right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was read from a picture in {language}; doubtful words are underlined with dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is no longer in your library. Open its file again if you still have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is already in your library as “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu (Ctrl+Shift+P), shows what is missing and how to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is already in {language}. Choose another language to translate it into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the article could not be told, so it cannot be translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language pack “{pack}” here. Look at the list of packs for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pack}” may be any of several packs: {names}. Say which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack “{pack}” comes with Rawi and cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download from {host} stopped ({reason}). Ask for it again: it goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu (Ctrl+Shift+P).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice “{name}” here. Look at the list of voices for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device was found. Reading goes on in silence; connect headphones or loudspeakers and start Rawi again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device is gone. Reading goes on in silence; connect it and start Rawi again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library was damaged. It is kept as “{name}”, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be used ({reason}). You can read on, but your place will not be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Rawi is using the library right now. Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a whole backup of a Rawi library. Your library was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in “{name}” were damaged and are set aside; the first ones are used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here, so Rawi works in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n articles. Import it, and each of them will be in your library.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the file could not be read and are shown as �.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file are missing or damaged; everything else is here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures that could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n zero characters, shown as ␀; it may be damaged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the address was not found; perhaps there is no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not trusted: it may be another computer than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends Rawi on to {detail}, which you were not asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answered with error {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were not asked about this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came is no list of packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for a list of packs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of Rawi (from the next start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate with more care, which takes longer (Argos Translate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet sound before a marked sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters, digits and brackets jump in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control alone hushes the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak problems aloud where no screen reader runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a plain voice begin while a natural one loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up a file after so many seconds without progress (from the next start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up a file after so many seconds in all (from the next start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes of memory to open a file with (from the next start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes that an opened file may have (from the next start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder whose new files are added to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of Argos packs: another address or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of Firefox packs: another address or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The better one that is installed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>There is no translation here to copy yet. F4 translates the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its label. Sentences: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine translation from {source} by Rawi with {engine}, not checked by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences to check against the original (⚠): {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>structure</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: one key says what the paragraph at the caret is. T title, S standfirst, B byline, 1 to 6 heading, P paragraph, Q quote, L list item, F belongs to the site, R related story. Control Z undoes, Escape ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure is done; your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure is as Rawi found it. Control Z brings your changes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>takeaway</name>
    <message>
        <source>Audiobook with chapters (M4B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3 with chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opus with chapters, the smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV, for programs that know nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book with text and voice in step (EPUB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight &amp;word by word in the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze of the text in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is not translated yet; that is done first where you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both, each paragraph with its translation below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Translate into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} (through {pivot})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is in {language}. Choose what to translate it into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language pack that translates from {language} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language pack from {language} to {languages} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language packs shows how to add one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>Translated into {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences to doubt: {count}. M goes to the next one, Control Shift M lists them, Control Shift I says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went through {pivot}, so more may have been lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written in {languages} stays as it is: no language pack from there to {target} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation was stopped; the article stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is translated so far stays. F4 goes on, Control 1 shows the original.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>natural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basic: guesses vowels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} ({quality})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices for {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best one, now {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: its sentences are passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch in semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a voice file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual voice, pace, pitch and volume again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the voice “{name}” from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how I read your articles to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there: {voice} ({language}; {licence})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced: {voice} ({language}; {licence})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {voice} ({language}; {licence})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {voice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
