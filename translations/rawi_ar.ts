<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
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
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.txt *.html *.htm *.xhtml *.md *.markdown);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
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
    <message>
        <source>This sentence has no translation yet. F4 translates the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
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
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
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
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for words in this article</source>
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
        <source>Repeat the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
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
        <source>This sentence in the other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
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
</context>
<context>
    <name>cli</name>
    <message>
        <source>Written: {name}</source>
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
        <source>Sentences to check against the original: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking</source>
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
        <source>Language packs</source>
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
</context>
<context>
    <name>keys</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
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
        <source>Spanish</source>
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
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
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
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
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
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
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
    <name>marks</name>
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
        <source>A number has another magnitude: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence could not be translated as a whole.</source>
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
</context>
<context>
    <name>page</name>
    <message>
        <source>{read} min to read, {listen} min to listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{section}, {percent} percent, {minutes} min left to listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
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
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
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
        <source>{count} characters of the file could not be read and are shown as �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {count} zero characters, shown as ␀; it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds {count} invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. English and Portuguese are here.</source>
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
        <source>The language pack “{pack}” is damaged. Install Rawi again to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over.</source>
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
        <source>“{name}” has an ending that Rawi cannot write. Use .html, .txt, .md or .json for text and .wav for sound.</source>
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
        <source>Speed of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters jump in the text (H, K, L, T, Q, 1-6)</source>
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
</context>
</TS>
