<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>Answering</name>
    <message>
        <source>“{name}” opens once this dialog is closed.</source>
        <translation>यह संवाद बंद होने पर “{name}” खुलेगी।</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Save as audio</source>
        <translation>ध्वनि के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Saving as audio</source>
        <translation>ध्वनि के रूप में सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Stopped; no file was written. Saving again goes on from here.</source>
        <translation>रोका गया; कोई फ़ाइल नहीं लिखी गई। फिर सहेजने पर यहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” नाम से सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups of a Rawi library (*{ending})</source>
        <translation>Rawi पुस्तकालय के बैकअप (*{ending})</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>पुस्तकालय का बैकअप लें</translation>
    </message>
    <message>
        <source>The library is backed up as “{name}”.</source>
        <translation>पुस्तकालय का बैकअप “{name}” नाम से लिया गया।</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>पुस्तकालय का बैकअप लिया जा रहा है</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>बैकअप रद्द किया गया; कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Backups of a Rawi library (*{ending});;All files (*)</source>
        <translation>Rawi पुस्तकालय के बैकअप (*{ending});;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>पुस्तकालय बहाल करें</translation>
    </message>
    <message>
        <source>Replace your library by the backup “{name}”?

The library as it is now is kept in a file beside it.</source>
        <translation>अपने पुस्तकालय की जगह बैकअप “{name}” रखें?

अभी का पुस्तकालय उसके पास एक फ़ाइल में रखा जाएगा।</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>बहाल करें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the library</source>
        <translation>पुस्तकालय रखें(&amp;K)</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>पुस्तकालय बहाल किया जा रहा है</translation>
    </message>
    <message>
        <source>Restoring was cancelled; your library is as it was.</source>
        <translation>बहाली रद्द की गई; आपका पुस्तकालय पहले जैसा है।</translation>
    </message>
    <message>
        <source>The library of “{name}” is restored.</source>
        <translation>“{name}” का पुस्तकालय बहाल हो गया।</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>The usual one</source>
        <translation>सामान्य रंग</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, two each for red, green and blue; empty for the usual colour</source>
        <translation>छह षोडशाधारी अंक, लाल, हरे और नीले के लिए दो-दो; सामान्य रंग के लिए खाली</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>चुनें: {name}</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Starting the voice</source>
        <translation>आवाज़ शुरू की जा रही है</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one; 1 to 6 leads to the next of that level here.</source>
        <translation>लेख के खंड। Enter किसी एक पर ले जाता है; यहाँ 1 से 6 उस स्तर के अगले खंड पर ले जाते हैं।</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No article is open</source>
        <translation>कोई लेख खुला नहीं है</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Keeping the structure</source>
        <translation>संरचना सहेजी जा रही है</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Looking into the library</source>
        <translation>पुस्तकालय देखा जा रहा है</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>लेख बदले जा रहे हैं</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>पुस्तकालय से हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>रखें(&amp;K)</translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation>लेख मिटाए जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Files that could not be added</source>
        <translation>जो फ़ाइलें जोड़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Looking into the library</source>
        <translation>पुस्तकालय देखा जा रहा है</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>पैकों की सूचियाँ पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Asking what can be done in each language</source>
        <translation>पूछा जा रहा है कि हर भाषा में क्या हो सकता है</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>How far read</source>
        <translation>कितना पढ़ा गया</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>सभी छन्नियाँ हटाएँ</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>खोजने के शब्द</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>खोज बंद करें</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>कोई फ़ोल्डर नहीं</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add files to the library</source>
        <translation>पुस्तकालय में फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>पुस्तकालय में फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Adding files to the library</source>
        <translation>पुस्तकालय में फ़ाइलें जोड़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>फ़ोल्डर पर नज़र रखी जा रही है</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping your notes</source>
        <translation>आपकी टिप्पणियाँ सहेजी जा रही हैं</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>Enter adds it. Several are separated by commas.</source>
        <translation>Enter इसे जोड़ता है। कई हों तो अल्पविराम से अलग करें।</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>नया टैग</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>नया संग्रह</translation>
    </message>
    <message>
        <source>Space ticks or unticks.</source>
        <translation>Space चिह्न लगाता या हटाता है।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation>आवाज़ शुरू की जा रही है</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Looking into the library</source>
        <translation>पुस्तकालय देखा जा रहा है</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End of the article</source>
        <translation>लेख समाप्त</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Rawi was open already; this is its window.</source>
        <translation>Rawi पहले से खुला था; यह उसकी विंडो है।</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>सूचना बंद करें</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation>{name} खोला जा रहा है</translation>
    </message>
    <message>
        <source>Remembering the place</source>
        <translation>स्थान याद रखा जा रहा है</translation>
    </message>
</context>
<context>
    <name>PackWork</name>
    <message>
        <source>Stopped; what was not finished is not installed.</source>
        <translation>रोका गया; जो पूरा नहीं हुआ वह स्थापित नहीं है।</translation>
    </message>
    <message>
        <source>Installing language packs</source>
        <translation>भाषा पैक स्थापित किए जा रहे हैं</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>हटाया गया: {pack}</translation>
    </message>
    <message>
        <source>Removing a language pack</source>
        <translation>भाषा पैक हटाया जा रहा है</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>रोका गया; कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Saving a language pack</source>
        <translation>भाषा पैक सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Checking language packs</source>
        <translation>भाषा पैक जाँचे जा रहे हैं</translation>
    </message>
    <message>
        <source>The lists are here.</source>
        <translation>सूचियाँ आ गई हैं।</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>रोका गया; सूचियाँ पहले जैसी हैं।</translation>
    </message>
    <message>
        <source>Fetching the lists of packs</source>
        <translation>पैकों की सूचियाँ लाई जा रही हैं</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>रोका गया। फिर माँगें: वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Getting language packs</source>
        <translation>भाषा पैक लाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Packs installed: {count}; failed: {failed}.</source>
        <translation>स्थापित पैक: {count}; विफल: {failed}।</translation>
    </message>
    <message>
        <source>{title} is still under way. Wait for it, or cancel it.</source>
        <translation>{title}: अभी चल रहा है। रुकें, या रद्द करें।</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
</context>
<context>
    <name>PacksRoom</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>पैकों की सूचियाँ पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>फ़ाइलें देखी जा रही हैं</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print that elsewhere.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं है। PDF के रूप में सहेजें और कहीं और छापें।</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>The article is printed.</source>
        <translation>लेख छप गया।</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>लेख छापा जा रहा है</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>छपाई रद्द की गई।</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>पुस्तकालय में खोजें</translation>
    </message>
    <message>
        <source>Down goes to the articles, Alt+Down to words that begin like this.</source>
        <translation>नीचे तीर लेखों पर जाता है, Alt+नीचे उन शब्दों पर जो ऐसे शुरू होते हैं।</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>The usual one</source>
        <translation>जो सामान्य है</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Articles in the library</source>
        <translation>पुस्तकालय के लेख</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Looking into the library</source>
        <translation>पुस्तकालय देखा जा रहा है</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>लेख बदले जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>StructureRoom</name>
    <message>
        <source>Structure</source>
        <translation>संरचना</translation>
    </message>
</context>
<context>
    <name>TakeawayRoom</name>
    <message>
        <source>Open an article first.</source>
        <translation>पहले कोई लेख खोलें।</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>Saving the article</source>
        <translation>लेख सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>रद्द किया गया; कुछ नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>भाषा पैक</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>सहेजा हुआ लेख खोलें</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>लेख</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Translating into {language}</source>
        <translation>{language} में अनुवाद हो रहा है</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open…</source>
        <translation>खोलें…</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>सहेजा हुआ लेख खोलें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>कॉपी किया हुआ खोलें</translation>
    </message>
    <message>
        <source>Open the text, page, picture or files on the clipboard</source>
        <translation>क्लिपबोर्ड का पाठ, पृष्ठ, चित्र या फ़ाइलें खोलें</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>पुस्तकालय का बैकअप लें…</translation>
    </message>
    <message>
        <source>Write the whole library into one file</source>
        <translation>पूरा पुस्तकालय एक फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Restore the library…</source>
        <translation>पुस्तकालय बहाल करें…</translation>
    </message>
    <message>
        <source>Put the library of a backup in the place of yours</source>
        <translation>बैकअप का पुस्तकालय अपने पुस्तकालय की जगह रखें</translation>
    </message>
    <message>
        <source>Save the article…</source>
        <translation>लेख सहेजें…</translation>
    </message>
    <message>
        <source>Save the original, the translation or both as a book, a page or text</source>
        <translation>मूल, अनुवाद या दोनों को पुस्तक, पृष्ठ या पाठ के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save as audio…</source>
        <translation>ध्वनि के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save the article spoken, as an audiobook with chapters or a book with text and voice in step</source>
        <translation>बोला हुआ लेख सहेजें, अध्यायों वाली श्रव्य-पुस्तक या ऐसी पुस्तक जिसमें पाठ और आवाज़ साथ चलें</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Print the article in large letters, or save that as PDF</source>
        <translation>लेख बड़े अक्षरों में छापें, या उसे PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Change how Rawi looks, speaks and answers</source>
        <translation>Rawi कैसा दिखे, बोले और उत्तर दे, यह बदलें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर जाएँ</translation>
    </message>
    <message>
        <source>Close Rawi; the place is remembered</source>
        <translation>Rawi बंद करें; स्थान याद रहता है</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>पुस्तकालय</translation>
    </message>
    <message>
        <source>Show your library, or go back to the article</source>
        <translation>अपना पुस्तकालय दिखाएँ, या लेख पर लौटें</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>अगला अपठित लेख</translation>
    </message>
    <message>
        <source>Open the next article that you have not begun</source>
        <translation>अगला लेख खोलें जिसे आपने शुरू नहीं किया</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>हाल में पढ़े</translation>
    </message>
    <message>
        <source>Show the library in the order you last read in it</source>
        <translation>पुस्तकालय उस क्रम में दिखाएँ जिसमें आपने पिछली बार पढ़ा</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>सभी छन्नियाँ हटाएँ</translation>
    </message>
    <message>
        <source>Show every article of the library again</source>
        <translation>पुस्तकालय का हर लेख फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>लेख खोलें</translation>
    </message>
    <message>
        <source>Open the chosen article of the library, where its words were found</source>
        <translation>पुस्तकालय का चुना लेख वहाँ खोलें जहाँ उसके शब्द मिले</translation>
    </message>
    <message>
        <source>Read the article aloud</source>
        <translation>लेख ज़ोर से पढ़ें</translation>
    </message>
    <message>
        <source>Open the chosen article of the library and read it aloud at once</source>
        <translation>पुस्तकालय का चुना लेख खोलें और तुरंत ज़ोर से पढ़ें</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>पूरा हुआ या नहीं</translation>
    </message>
    <message>
        <source>Mark the article, or those chosen in the library, as finished, or not finished any more</source>
        <translation>लेख को, या पुस्तकालय में चुने हुओं को, पूरा या अधूरा चिह्नित करें</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>टैग…</translation>
    </message>
    <message>
        <source>Change the tags of the article, or of those chosen in the library</source>
        <translation>लेख के, या पुस्तकालय में चुने हुओं के, टैग बदलें</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>संग्रह…</translation>
    </message>
    <message>
        <source>Put the article, or those chosen in the library, into collections</source>
        <translation>लेख को, या पुस्तकालय में चुने हुओं को, संग्रहों में रखें</translation>
    </message>
    <message>
        <source>Delete from the library…</source>
        <translation>पुस्तकालय से मिटाएँ…</translation>
    </message>
    <message>
        <source>Delete the chosen articles of the library, after one question</source>
        <translation>पुस्तकालय के चुने लेख एक प्रश्न के बाद मिटाएँ</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Take files into the library without opening them</source>
        <translation>फ़ाइलों को बिना खोले पुस्तकालय में लें</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Take every file of a folder into the library</source>
        <translation>फ़ोल्डर की हर फ़ाइल पुस्तकालय में लें</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search for words in this article, or in the library while it is shown</source>
        <translation>इस लेख में, या दिख रहे पुस्तकालय में, शब्द खोजें</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>अगला खोजें</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>अगला स्थान जहाँ ये शब्द हैं</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>पिछला खोजें</translation>
    </message>
    <message>
        <source>Place before where the words stand</source>
        <translation>पिछला स्थान जहाँ ये शब्द हैं</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Go to the list of sections, or back to the text</source>
        <translation>खंडों की सूची पर जाएँ, या पाठ पर लौटें</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>अगला खंड</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>अगले खंड पर</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>पिछला खंड</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>पिछले खंड पर</translation>
    </message>
    <message>
        <source>Next section, single key</source>
        <translation>अगला खंड, एक कुंजी</translation>
    </message>
    <message>
        <source>Previous section, single key</source>
        <translation>पिछला खंड, एक कुंजी</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>अगला शीर्षक</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>अगले शीर्षक पर</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>पिछला शीर्षक</translation>
    </message>
    <message>
        <source>To the heading before</source>
        <translation>पिछले शीर्षक पर</translation>
    </message>
    <message>
        <source>Next heading of level {level}</source>
        <translation>स्तर {level} का अगला शीर्षक</translation>
    </message>
    <message>
        <source>To the next heading of this level</source>
        <translation>इस स्तर के अगले शीर्षक पर</translation>
    </message>
    <message>
        <source>Previous heading of level {level}</source>
        <translation>स्तर {level} का पिछला शीर्षक</translation>
    </message>
    <message>
        <source>To the heading of this level before</source>
        <translation>इस स्तर के पिछले शीर्षक पर</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>अगली कड़ी</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>अगली कड़ी पर</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>पिछली कड़ी</translation>
    </message>
    <message>
        <source>To the link before</source>
        <translation>पिछली कड़ी पर</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>अगली सूची</translation>
    </message>
    <message>
        <source>To the next list</source>
        <translation>अगली सूची पर</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>पिछली सूची</translation>
    </message>
    <message>
        <source>To the list before</source>
        <translation>पिछली सूची पर</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>अगली तालिका</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>अगली तालिका पर</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>पिछली तालिका</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>पिछली तालिका पर</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>अगला कक्ष</translation>
    </message>
    <message>
        <source>To the next cell of the table; behind the last one, on to the next link or control</source>
        <translation>तालिका के अगले कक्ष पर; अंतिम के बाद अगली कड़ी या नियंत्रण पर</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>पिछला कक्ष</translation>
    </message>
    <message>
        <source>To the cell before in the table; before the first one, back to the link or control before</source>
        <translation>तालिका के पिछले कक्ष पर; पहले से पहले, पिछली कड़ी या नियंत्रण पर वापस</translation>
    </message>
    <message>
        <source>Next cell of the row</source>
        <translation>पंक्ति का अगला कक्ष</translation>
    </message>
    <message>
        <source>To the next cell of this row, with the headers of its column</source>
        <translation>इस पंक्ति के अगले कक्ष पर, उसके स्तंभ के शीर्षकों के साथ</translation>
    </message>
    <message>
        <source>Previous cell of the row</source>
        <translation>पंक्ति का पिछला कक्ष</translation>
    </message>
    <message>
        <source>To the cell before in this row, with the headers of its column</source>
        <translation>इस पंक्ति के पिछले कक्ष पर, उसके स्तंभ के शीर्षकों के साथ</translation>
    </message>
    <message>
        <source>Next cell of the column</source>
        <translation>स्तंभ का अगला कक्ष</translation>
    </message>
    <message>
        <source>To the cell below, with the headers of its row</source>
        <translation>नीचे के कक्ष पर, उसकी पंक्ति के शीर्षकों के साथ</translation>
    </message>
    <message>
        <source>Previous cell of the column</source>
        <translation>स्तंभ का पिछला कक्ष</translation>
    </message>
    <message>
        <source>To the cell above, with the headers of its row</source>
        <translation>ऊपर के कक्ष पर, उसकी पंक्ति के शीर्षकों के साथ</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>अगला उद्धरण</translation>
    </message>
    <message>
        <source>To the next quote</source>
        <translation>अगले उद्धरण पर</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>पिछला उद्धरण</translation>
    </message>
    <message>
        <source>To the quote before</source>
        <translation>पिछले उद्धरण पर</translation>
    </message>
    <message>
        <source>Out of the list, table or quote</source>
        <translation>सूची, तालिका या उद्धरण से बाहर</translation>
    </message>
    <message>
        <source>To what comes after the list, table or quote that you are in</source>
        <translation>आप जिस सूची, तालिका या उद्धरण में हैं, उसके बाद वाली जगह पर जाएँ</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>अगला चित्र</translation>
    </message>
    <message>
        <source>To the next picture; Enter enlarges it</source>
        <translation>अगले चित्र पर; Enter उसे बड़ा करता है</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>पिछला चित्र</translation>
    </message>
    <message>
        <source>To the picture before; Enter enlarges it</source>
        <translation>पिछले चित्र पर; Enter उसे बड़ा करता है</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>अगला संदिग्ध शब्द</translation>
    </message>
    <message>
        <source>To the next word that was read from a picture and may be wrong</source>
        <translation>अगले शब्द पर जो चित्र से पढ़ा गया और ग़लत हो सकता है</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>पिछला संदिग्ध शब्द</translation>
    </message>
    <message>
        <source>To the doubtful word before</source>
        <translation>पिछले संदिग्ध शब्द पर</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>To the next page of a book or PDF</source>
        <translation>किताब या PDF के अगले पृष्ठ पर</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>To the page before in a book or PDF</source>
        <translation>किताब या PDF के पिछले पृष्ठ पर</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>पृष्ठ पर जाएँ…</translation>
    </message>
    <message>
        <source>List the pages of a book or PDF, and go to the one that you type or choose</source>
        <translation>किताब या PDF के पृष्ठ दिखाएँ और जो लिखें या चुनें उस पर जाएँ</translation>
    </message>
    <message>
        <source>Elements…</source>
        <translation>तत्व…</translation>
    </message>
    <message>
        <source>List headings, links, lists, tables, quotes, pictures, footnotes, bookmarks and marks, and go to one</source>
        <translation>शीर्षक, कड़ियाँ, सूचियाँ, तालिकाएँ, उद्धरण, चित्र, पाद-टिप्पणियाँ, बुकमार्क और चिह्न दिखाएँ, और किसी एक पर जाएँ</translation>
    </message>
    <message>
        <source>Back after a jump</source>
        <translation>कूद के बाद वापस</translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation>वहाँ जहाँ आप पिछली कूद से पहले थे</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>मैं कहाँ हूँ?</translation>
    </message>
    <message>
        <source>Say the section, the page, how far you are and how long it takes; in the library, all about the chosen article</source>
        <translation>खंड, पृष्ठ, आप कहाँ तक पहुँचे और कितना समय बचा है, यह बताएँ; पुस्तकालय में चुने हुए लेख के बारे में सब कुछ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>बुकमार्क</translation>
    </message>
    <message>
        <source>Set a bookmark here, or remove it</source>
        <translation>यहाँ बुकमार्क लगाएँ, या हटाएँ</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>अगला बुकमार्क</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>अगले बुकमार्क पर</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>पिछला बुकमार्क</translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation>पिछले बुकमार्क पर</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>रेखांकित करें</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in the colour used last; remove the highlight that is here</source>
        <translation>चुने हुए को या इस वाक्य को पिछली बार के रंग में रेखांकित करें; यहाँ का रेखांकन हटाएँ</translation>
    </message>
    <message>
        <source>Highlight in yellow: dashes below</source>
        <translation>पीले में रेखांकित करें: नीचे टूटी रेखा</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that</source>
        <translation>चुने हुए को या इस वाक्य को इस रंग में रेखांकित करें; यहाँ के रेखांकन को यह रंग दें या उसे हटाएँ</translation>
    </message>
    <message>
        <source>Highlight in green: a wave below</source>
        <translation>हरे में रेखांकित करें: नीचे लहर</translation>
    </message>
    <message>
        <source>Highlight in blue: two lines below</source>
        <translation>नीले में रेखांकित करें: नीचे दो रेखाएँ</translation>
    </message>
    <message>
        <source>Highlight in pink: a thick line below</source>
        <translation>गुलाबी में रेखांकित करें: नीचे मोटी रेखा</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>टिप्पणी लिखें…</translation>
    </message>
    <message>
        <source>Write a note to the bookmark or highlight that is here, or to a new bookmark</source>
        <translation>यहाँ के बुकमार्क या रेखांकन पर, या नए बुकमार्क पर टिप्पणी लिखें</translation>
    </message>
    <message>
        <source>Notes and highlights…</source>
        <translation>टिप्पणियाँ और रेखांकन…</translation>
    </message>
    <message>
        <source>List all bookmarks, highlights and notes of the article</source>
        <translation>लेख के सभी बुकमार्क, रेखांकन और टिप्पणियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>संरचना</translation>
    </message>
    <message>
        <source>Say what each paragraph is, with single keys; your changes are remembered</source>
        <translation>एक-एक कुंजी से बताएँ कि हर अनुच्छेद क्या है; आपके बदलाव याद रहते हैं</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>चलाएँ या ठहरें</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>यहाँ से ज़ोर से पढ़ें, या ठहरें</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>Play or pause, in the text</source>
        <translation>चलाएँ या ठहरें, पाठ में</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ठहरें</translation>
    </message>
    <message>
        <source>Silence; play goes on at the same place</source>
        <translation>मौन; पढ़ना उसी स्थान से आगे बढ़ता है</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Silence; the place is kept</source>
        <translation>मौन; स्थान बना रहता है</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>धीमे</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <translation>और धीमे पढ़ें</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>और तेज़ पढ़ें</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>पिछला वाक्य</translation>
    </message>
    <message>
        <source>To the sentence before</source>
        <translation>पिछले वाक्य पर</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>अगला वाक्य</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>अगले वाक्य पर</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>पिछला अनुच्छेद</translation>
    </message>
    <message>
        <source>To the paragraph before</source>
        <translation>पिछले अनुच्छेद पर</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>अगला अनुच्छेद</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>अगले अनुच्छेद पर</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>पीछे कूदें</translation>
    </message>
    <message>
        <source>To the beginning of this section, then to the one before; without sections, by paragraphs</source>
        <translation>इस खंड के आरंभ पर, फिर पिछले पर; खंड न हों तो अनुच्छेद से</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>आगे कूदें</translation>
    </message>
    <message>
        <source>To the next section; without sections, to the next paragraph</source>
        <translation>अगले खंड पर; खंड न हों तो अगले अनुच्छेद पर</translation>
    </message>
    <message>
        <source>Skim</source>
        <translation>सरसरी</translation>
    </message>
    <message>
        <source>Read only the title, headings and the first sentence of each paragraph, or everything again</source>
        <translation>केवल शीर्षक, उपशीर्षक और हर अनुच्छेद का पहला वाक्य पढ़ें, या फिर सब कुछ</translation>
    </message>
    <message>
        <source>Sentence by sentence in both languages</source>
        <translation>दोनों भाषाओं में वाक्य-दर-वाक्य</translation>
    </message>
    <message>
        <source>Read each sentence in the original and then in its translation, each in its own voice</source>
        <translation>हर वाक्य पहले मूल में, फिर अनुवाद में पढ़ें, हर एक अपनी आवाज़ में</translation>
    </message>
    <message>
        <source>Use the book’s narration</source>
        <translation>किताब का अपना वाचन इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Hear a book’s own recording where it has one, or a voice instead</source>
        <translation>जहाँ किताब अपनी रिकॉर्डिंग साथ लाती है, वहाँ वही सुनें, या कोई आवाज़</translation>
    </message>
    <message>
        <source>Read the footnote</source>
        <translation>पाद-टिप्पणी पढ़ें</translation>
    </message>
    <message>
        <source>Say the footnote of this sentence; again for the next one</source>
        <translation>इस वाक्य की पाद-टिप्पणी बोलें; फिर से अगली के लिए</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>चुना हुआ पढ़ें</translation>
    </message>
    <message>
        <source>Read only what is selected aloud; the place stays</source>
        <translation>केवल चुना हुआ ज़ोर से पढ़ें; स्थान बना रहता है</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>वाक्य दोहराएँ</translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation>वाक्य एक बार और पढ़ें</translation>
    </message>
    <message>
        <source>Sleep timer…</source>
        <translation>नींद का टाइमर…</translation>
    </message>
    <message>
        <source>Let the voice stop after some minutes, or at the end of the section or the article</source>
        <translation>आवाज़ कुछ मिनट बाद, या खंड या लेख के अंत में रुके</translation>
    </message>
    <message>
        <source>Speak menus and dialogs</source>
        <translation>मेनू और डायलॉग बोलें</translation>
    </message>
    <message>
        <source>Let Rawi speak its own menus, dialogs and lists where no screen reader runs</source>
        <translation>जहाँ स्क्रीन रीडर नहीं चलता वहाँ Rawi अपने मेनू, डायलॉग और सूचियाँ स्वयं बोले</translation>
    </message>
    <message>
        <source>Go on with the next article</source>
        <translation>अगले लेख के साथ आगे बढ़ें</translation>
    </message>
    <message>
        <source>After the end of an article, read the next unread one of the library aloud</source>
        <translation>लेख समाप्त होने पर पुस्तकालय का अगला अपठित लेख ज़ोर से पढ़ें</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>आवाज़ें…</translation>
    </message>
    <message>
        <source>Choose who reads each language and how, and import voices</source>
        <translation>चुनें कि हर भाषा को कौन और कैसे पढ़े, और आवाज़ें लाएँ</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <translation>उच्चारण…</translation>
    </message>
    <message>
        <source>Your own words and how the voices are to say them</source>
        <translation>आपके अपने शब्द, और आवाज़ें उन्हें कैसे बोलें</translation>
    </message>
    <message>
        <source>Translation on or off</source>
        <translation>अनुवाद चालू या बंद</translation>
    </message>
    <message>
        <source>Translate the article, or show the original again</source>
        <translation>लेख का अनुवाद करें, या मूल फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>इसमें अनुवाद करें…</translation>
    </message>
    <message>
        <source>Choose the language to translate into, from those whose packs are here</source>
        <translation>अनुवाद की भाषा चुनें, जिनके पैक यहाँ हैं</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Show only the original</source>
        <translation>केवल मूल दिखाएँ</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>दोनों भाषाएँ</translation>
    </message>
    <message>
        <source>Show each paragraph and its translation</source>
        <translation>हर अनुच्छेद और उसका अनुवाद दिखाएँ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Show only the translation</source>
        <translation>केवल अनुवाद दिखाएँ</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>अनुवाद कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the translation of what is selected, or of this sentence, with a line that says what it is</source>
        <translation>चुने हुए का या इस वाक्य का अनुवाद कॉपी करें, एक पंक्ति के साथ जो बताए कि वह क्या है</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>भाषा पैक…</translation>
    </message>
    <message>
        <source>List, install, save and remove language packs, and see what each language needs</source>
        <translation>भाषा पैक देखें, स्थापित करें, सहेजें और हटाएँ, और देखें कि हर भाषा को क्या चाहिए</translation>
    </message>
    <message>
        <source>This sentence in the other language</source>
        <translation>यह वाक्य दूसरी भाषा में</translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation>अनूदित वाक्य का मूल, या अनुवाद, दिखाएँ और बोलें</translation>
    </message>
    <message>
        <source>Correct this translation…</source>
        <translation>यह अनुवाद सुधारें…</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself; it is kept, and shown as yours</source>
        <translation>इस वाक्य का अनुवाद स्वयं लिखें; वह रखा जाता है और आपका दिखाया जाता है</translation>
    </message>
    <message>
        <source>Your corrections…</source>
        <translation>आपके सुधार…</translation>
    </message>
    <message>
        <source>List the sentences of the article that you have corrected</source>
        <translation>लेख के वे वाक्य दिखाएँ जिन्हें आपने सुधारा है</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>शब्दावली…</translation>
    </message>
    <message>
        <source>Your own names and terms, and what translations are to call them</source>
        <translation>आपके अपने नाम और शब्द, और अनुवाद उन्हें क्या कहें</translation>
    </message>
    <message>
        <source>Look the word up…</source>
        <translation>शब्द को कोश में देखें…</translation>
    </message>
    <message>
        <source>Look up the word at the caret, or the one that is heard, in your dictionaries</source>
        <translation>कर्सर पर का शब्द, या जो सुनाई दे रहा है, अपने शब्दकोशों में देखें</translation>
    </message>
    <message>
        <source>Look the word up, single key</source>
        <translation>शब्द को कोश में देखें, एक कुंजी</translation>
    </message>
    <message>
        <source>Next marked sentence</source>
        <translation>अगला चिह्नित वाक्य</translation>
    </message>
    <message>
        <source>To the next sentence whose translation you should doubt</source>
        <translation>अगले वाक्य पर जिसके अनुवाद पर आपको संदेह करना चाहिए</translation>
    </message>
    <message>
        <source>Previous marked sentence</source>
        <translation>पिछला चिह्नित वाक्य</translation>
    </message>
    <message>
        <source>To the marked sentence before</source>
        <translation>पिछले चिह्नित वाक्य पर</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>यह चिह्नित क्यों है?</translation>
    </message>
    <message>
        <source>Say why this sentence is marked, and its original</source>
        <translation>बताएँ कि यह वाक्य चिह्नित क्यों है, और उसका मूल</translation>
    </message>
    <message>
        <source>Marked sentences…</source>
        <translation>चिह्नित वाक्य…</translation>
    </message>
    <message>
        <source>List every sentence of the translation that you should doubt, and why</source>
        <translation>अनुवाद का हर वाक्य दिखाएँ जिस पर आपको संदेह करना चाहिए, और क्यों</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>बड़ा पाठ</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>पाठ बड़ा करें</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>पाठ छोटा करें</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>पाठ का सामान्य आकार</translation>
    </message>
    <message>
        <source>The size at first</source>
        <translation>शुरू का आकार</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>अगली थीम</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>उजली, गहरी या उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>How it looks…</source>
        <translation>रूप…</translation>
    </message>
    <message>
        <source>Font, spaces, colours, sizes and help for the eye; the article shows every change at once</source>
        <translation>फ़ॉन्ट, दूरियाँ, रंग, आकार और आँखों के लिए सहायता; लेख हर बदलाव तुरंत दिखाता है</translation>
    </message>
    <message>
        <source>Larger menus, buttons and lists</source>
        <translation>बड़े मेनू, बटन और सूचियाँ</translation>
    </message>
    <message>
        <source>Make everything around the article larger</source>
        <translation>लेख के आसपास का सब कुछ बड़ा करें</translation>
    </message>
    <message>
        <source>Smaller menus, buttons and lists</source>
        <translation>छोटे मेनू, बटन और सूचियाँ</translation>
    </message>
    <message>
        <source>Make everything around the article smaller</source>
        <translation>लेख के आसपास का सब कुछ छोटा करें</translation>
    </message>
    <message>
        <source>Dim all but line, sentence or paragraph</source>
        <translation>पंक्ति, वाक्य या अनुच्छेद छोड़कर सब धुँधला करें</translation>
    </message>
    <message>
        <source>Dim all but the line, the sentence or the paragraph that is read, in turn, or nothing</source>
        <translation>जो पंक्ति, वाक्य या अनुच्छेद पढ़ा जा रहा है उसे छोड़कर सब धुँधला करें, बारी-बारी से, या कुछ भी नहीं</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>रूलर</translation>
    </message>
    <message>
        <source>A line above and below the line that is read</source>
        <translation>पढ़ी जा रही पंक्ति के ऊपर और नीचे एक रेखा</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>बड़ा किया वाक्य</translation>
    </message>
    <message>
        <source>Show the sentence that is read once more below the text, magnified</source>
        <translation>पढ़ा जा रहा वाक्य पाठ के नीचे एक बार और, बड़ा करके दिखाएँ</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>एक बार में एक वाक्य</translation>
    </message>
    <message>
        <source>Show only the sentence that is read, or the whole article again</source>
        <translation>केवल पढ़ा जा रहा वाक्य दिखाएँ, या फिर पूरा लेख</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>प्रोफ़ाइल…</translation>
    </message>
    <message>
        <source>Keep settings of the look and the voice under a name, and change to them</source>
        <translation>रूप और आवाज़ की सेटिंग एक नाम से रखें, और उन पर जाएँ</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>अगली प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Change to the next profile</source>
        <translation>अगली प्रोफ़ाइल पर जाएँ</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>जो साइट का है वह दिखाएँ</translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation>लेख के आसपास के मेनू, सूचनाएँ और दूसरा पाठ दिखाएँ</translation>
    </message>
    <message>
        <source>How to use Rawi</source>
        <translation>Rawi का उपयोग कैसे करें</translation>
    </message>
    <message>
        <source>Open the article that tells how everything is done</source>
        <translation>वह लेख खोलें जो बताता है कि सब कुछ कैसे होता है</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>कुंजियाँ…</translation>
    </message>
    <message>
        <source>List every key, and change it</source>
        <translation>हर कुंजी दिखाएँ, और उसे बदलें</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>कुंजी का वर्णन</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>बताएँ कि अगली कुंजी क्या करती है, बिना किए</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>पहले क़दम…</translation>
    </message>
    <message>
        <source>Choose language, voice, size and the languages of your articles, step by step</source>
        <translation>भाषा, आवाज़, आकार और अपने लेखों की भाषाएँ एक-एक क़दम में चुनें</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>नमूना लेख</translation>
    </message>
    <message>
        <source>Open the article that shows what Rawi can do</source>
        <translation>वह लेख खोलें जो दिखाता है कि Rawi क्या कर सकता है</translation>
    </message>
    <message>
        <source>About Rawi…</source>
        <translation>Rawi के बारे में…</translation>
    </message>
    <message>
        <source>Tell the version, the licence, and what Rawi is made with</source>
        <translation>संस्करण, लाइसेंस और Rawi किससे बना है, यह बताएँ</translation>
    </message>
    <message>
        <source>Structure: Title</source>
        <translation>संरचना: शीर्षक</translation>
    </message>
    <message>
        <source>In the structure mode: this is the title</source>
        <translation>संरचना में: यह लेख का शीर्षक है</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>लेख का शीर्षक</translation>
    </message>
    <message>
        <source>Structure: Standfirst</source>
        <translation>संरचना: आमुख</translation>
    </message>
    <message>
        <source>In the structure mode: this is the standfirst, the lines below the title</source>
        <translation>संरचना में: यह आमुख है, शीर्षक के नीचे की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>आमुख</translation>
    </message>
    <message>
        <source>Structure: Byline</source>
        <translation>संरचना: लेखक-पंक्ति</translation>
    </message>
    <message>
        <source>In the structure mode: this names the authors</source>
        <translation>संरचना में: यह लेखकों के नाम बताता है</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>लेखक-पंक्ति</translation>
    </message>
    <message>
        <source>Structure: Heading {level}</source>
        <translation>संरचना: उपशीर्षक {level}</translation>
    </message>
    <message>
        <source>In the structure mode: this is a heading of this level</source>
        <translation>संरचना में: यह इस स्तर का उपशीर्षक है</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>उपशीर्षक {level}</translation>
    </message>
    <message>
        <source>Structure: Paragraph</source>
        <translation>संरचना: अनुच्छेद</translation>
    </message>
    <message>
        <source>In the structure mode: this is a paragraph of the story</source>
        <translation>संरचना में: यह लेख का अनुच्छेद है</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>अनुच्छेद</translation>
    </message>
    <message>
        <source>Structure: Quote</source>
        <translation>संरचना: उद्धरण</translation>
    </message>
    <message>
        <source>In the structure mode: this is a quote</source>
        <translation>संरचना में: यह उद्धरण है</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>Structure: List item</source>
        <translation>संरचना: सूची का मद</translation>
    </message>
    <message>
        <source>In the structure mode: this is an item of a list</source>
        <translation>संरचना में: यह सूची का मद है</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>सूची का मद</translation>
    </message>
    <message>
        <source>Structure: Of the site</source>
        <translation>संरचना: साइट का</translation>
    </message>
    <message>
        <source>In the structure mode: this belongs to the site, not the story</source>
        <translation>संरचना में: यह साइट का है, लेख का नहीं</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>साइट का</translation>
    </message>
    <message>
        <source>Structure: Related story</source>
        <translation>संरचना: संबंधित लेख</translation>
    </message>
    <message>
        <source>In the structure mode: this points to another story</source>
        <translation>संरचना में: यह दूसरे लेख की ओर इशारा करता है</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>संबंधित लेख</translation>
    </message>
    <message>
        <source>Structure: Undo</source>
        <translation>संरचना: पूर्ववत</translation>
    </message>
    <message>
        <source>In the structure mode: take the last change back</source>
        <translation>संरचना में: पिछला बदलाव वापस लें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत</translation>
    </message>
    <message>
        <source>Structure: Redo</source>
        <translation>संरचना: फिर से</translation>
    </message>
    <message>
        <source>In the structure mode: make the change again that was taken back</source>
        <translation>संरचना में: वापस लिया बदलाव फिर करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से</translation>
    </message>
    <message>
        <source>Structure: As found</source>
        <translation>संरचना: जैसा मिला</translation>
    </message>
    <message>
        <source>In the structure mode: take all changes back</source>
        <translation>संरचना में: सभी बदलाव वापस लें</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>जैसा मिला</translation>
    </message>
    <message>
        <source>Structure: Done</source>
        <translation>संरचना: हो गया</translation>
    </message>
    <message>
        <source>End the structure mode; your changes are kept</source>
        <translation>संरचना समाप्त करें; आपके बदलाव रहते हैं</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>Title</source>
        <translation>लेख का शीर्षक</translation>
    </message>
    <message>
        <source>Heading level {number}</source>
        <translation>शीर्षक स्तर {number}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>Quote within the quote</source>
        <translation>उद्धरण के भीतर उद्धरण</translation>
    </message>
    <message>
        <source>End of quote</source>
        <translation>उद्धरण समाप्त</translation>
    </message>
    <message>
        <source>End of the inner quote</source>
        <translation>भीतरी उद्धरण समाप्त</translation>
    </message>
    <message>
        <source>End of list</source>
        <translation>सूची समाप्त</translation>
    </message>
    <message>
        <source>End of the inner list</source>
        <translation>भीतरी सूची समाप्त</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>पंक्ति {number}</translation>
    </message>
    <message>
        <source>End of table</source>
        <translation>तालिका समाप्त</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>चित्र का परिचय</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>End of code</source>
        <translation>कोड समाप्त</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>संबंधित लेख</translation>
    </message>
    <message>
        <source>Table with {rows} and {columns}</source>
        <translation>{rows} और {columns} की तालिका</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>कड़ी</translation>
    </message>
    <message>
        <source>Skimming: only headings and first sentences are read</source>
        <translation>सरसरी: केवल शीर्षक और पहले वाक्य पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>सब कुछ पढ़ा जाता है</translation>
    </message>
    <message>
        <source>Each sentence is read in both languages</source>
        <translation>हर वाक्य दोनों भाषाओं में पढ़ा जाता है</translation>
    </message>
    <message>
        <source>Each paragraph is read in one language, then in the other</source>
        <translation>हर अनुच्छेद एक भाषा में, फिर दूसरी में पढ़ा जाता है</translation>
    </message>
    <message>
        <source>A book’s own narrator reads where there is one</source>
        <translation>जहाँ किताब का अपना वाचक है, वहाँ वही पढ़ता है</translation>
    </message>
    <message>
        <source>A voice reads, also where a book has a narrator</source>
        <translation>कोई आवाज़ पढ़ती है, चाहे किताब का वाचक हो</translation>
    </message>
    <message numerus="yes">
        <source>List with %n items</source>
        <translation>
            <numerusform>%n मद की सूची</numerusform>
            <numerusform>%n मदों की सूची</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inner list with %n items</source>
        <translation>
            <numerusform>%n मद की भीतरी सूची</numerusform>
            <numerusform>%n मदों की भीतरी सूची</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n स्तंभ</numerusform>
            <numerusform>%n स्तंभ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n कड़ी</numerusform>
            <numerusform>%n कड़ियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation.</source>
        <translation>इस वाक्य का अनुवाद नहीं है।</translation>
    </message>
    <message>
        <source>This sentence has no translation yet. {key} translates the article.</source>
        <translation>इस वाक्य का अभी अनुवाद नहीं है। {key} लेख का अनुवाद करता है।</translation>
    </message>
    <message>
        <source>Nothing is selected. Shift with the arrow keys selects words and lines.</source>
        <translation>कुछ भी चुना नहीं है। Shift के साथ तीर कुंजियाँ शब्द और पंक्तियाँ चुनती हैं।</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>Rawi ऑनलाइन नहीं जाता। यह कड़ी {address} पर जाती है</translation>
    </message>
    <message>
        <source>This footnote is not in the article.</source>
        <translation>यह पाद-टिप्पणी लेख में नहीं है।</translation>
    </message>
    <message>
        <source>What this link leads to is not shown here.</source>
        <translation>यह कड़ी जहाँ ले जाती है, वह यहाँ नहीं दिखाया गया है।</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>इस वाक्य की कोई पाद-टिप्पणी नहीं है।</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ठहरें</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.</source>
        <translation>शीर्षक, सूचियाँ, तालिकाएँ, पाद-टिप्पणियाँ और भाषाएँ लेख की तरह चिह्नित हैं; पाठ बड़ा किया, रंग बदला और ज़ोर से पढ़ा जा सकता है। चित्रों के वही वर्णन हैं जो लेख देता है।</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>कृत्रिम आवाज़</translation>
    </message>
    <message>
        <source>A synthetic voice reads the text, and what it reads is highlighted.</source>
        <translation>एक कृत्रिम आवाज़ पाठ पढ़ती है, और जो वह पढ़ती है वह उभरा दिखता है।</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>चित्रों में पाठ</translation>
    </message>
    <message>
        <source>Rawi’s own words</source>
        <translation>Rawi के अपने शब्द</translation>
    </message>
    <message>
        <source>good</source>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>सादा</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>बुनियादी</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>into it: {into}; from it: {out_of}</source>
        <translation>इसमें: {into}; इससे: {out_of}</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Filter</source>
        <translation>छन्नी</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>छाँटने के लिए टाइप करें</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No articles.</source>
        <translation>कोई लेख नहीं।</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>बैकअप लिया जा रहा है</translation>
    </message>
    <message>
        <source>The library is in {name}, with all its articles ({count}).</source>
        <translation>पुस्तकालय {name} में है, अपने सभी लेखों के साथ ({count})।</translation>
    </message>
    <message>
        <source>Stopped; no backup was written.</source>
        <translation>रोका गया; बैकअप नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>बहाल किया जा रहा है</translation>
    </message>
    <message>
        <source>The library is now the one in {name}, with all its articles ({count}).</source>
        <translation>पुस्तकालय अब {name} वाला है, अपने सभी लेखों के साथ ({count})।</translation>
    </message>
    <message>
        <source>Stopped; the library is as it was.</source>
        <translation>रोका गया; पुस्तकालय पहले जैसा है।</translation>
    </message>
    <message>
        <source>No terms.</source>
        <translation>कोई शब्द नहीं।</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>रखा गया: {term}</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary for these languages.</source>
        <translation>“{term}” इन भाषाओं के लिए शब्दावली में नहीं है।</translation>
    </message>
    <message>
        <source>Removed: {term}</source>
        <translation>हटाया गया: {term}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>पंक्ति {line}: {reason}</translation>
    </message>
    <message>
        <source>Terms kept: {count}</source>
        <translation>रखे गए शब्द: {count}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>लिखा गया: {name}</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>रोका गया। फिर माँगें: वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>Getting {pack}</source>
        <translation>{pack} लाया जा रहा है</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>सूची लाई जा रही है</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>रोका गया; सूचियाँ पहले जैसी हैं।</translation>
    </message>
    <message>
        <source>Nothing was contacted. Add --yes to go on without being asked.</source>
        <translation>किसी से संपर्क नहीं किया गया। बिना पूछे आगे बढ़ने के लिए --yes जोड़ें।</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>आगे बढ़ें?</translation>
    </message>
    <message>
        <source>There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you.</source>
        <translation>अभी पैकों की कोई सूची नहीं है। “rawi packs available --refresh” आपसे पूछकर उसे लाता है।</translation>
    </message>
    <message>
        <source>Stopped; the packs that were being installed are as they were.</source>
        <translation>रोका गया; जो पैक स्थापित हो रहे थे वे पहले जैसे हैं।</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>हटाया गया: {pack}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>रोका गया; कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Whole: {pack}</source>
        <translation>साबुत: {pack}</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>{name} स्थापित हो रहा है</translation>
    </message>
    <message>
        <source>Translated through {language}.</source>
        <translation>{language} के रास्ते अनुवाद हुआ।</translation>
    </message>
    <message>
        <source>Missing: {pair}</source>
        <translation>नहीं है: {pair}</translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation>स्थापित: {pair}</translation>
    </message>
    <message>
        <source>There already: {name}</source>
        <translation>पहले से है: {name}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>बोला जा रहा है</translation>
    </message>
    <message>
        <source>Added: {added}. Already in the library: {known}. Not imported: {failed}.</source>
        <translation>जोड़े गए: {added}। पहले से पुस्तकालय में: {known}। नहीं लाए गए: {failed}।</translation>
    </message>
    <message>
        <source>Watching; Ctrl+C ends it.</source>
        <translation>नज़र रखी जा रही है; Ctrl+C समाप्त करता है।</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; the same command goes on with the rest.</source>
        <translation>रोका गया। जो आ गया वह रहता है; वही आदेश बाकी के साथ आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>लाया जा रहा है</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>जोड़ा गया: {title}</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <translation>पहले से पुस्तकालय में: {title}</translation>
    </message>
    <message>
        <source>Stopped; the voices that were being imported are as they were.</source>
        <translation>रोका गया; जो आवाज़ें लाई जा रही थीं वे पहले जैसी हैं।</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} लाया जा रहा है</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>खोला जा रहा है</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>अनुवाद हो रहा है</translation>
    </message>
    <message>
        <source>{engine} has no installed model for a part of this way; another engine&apos;s was used.</source>
        <translation>इस रास्ते के एक भाग के लिए {engine} का कोई स्थापित मॉडल नहीं है; दूसरे इंजन का लिया गया।</translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation>मूल से मिलाने के वाक्य: {count}</translation>
    </message>
    <message>
        <source>No pronunciations.</source>
        <translation>कोई उच्चारण नहीं।</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोक दिया गया।</translation>
    </message>
</context>
<context>
    <name>continuing</name>
    <message>
        <source>After an article Rawi goes on with the next unread one</source>
        <translation>लेख के बाद Rawi अगले अपठित लेख के साथ आगे बढ़ता है</translation>
    </message>
    <message>
        <source>After an article Rawi stops</source>
        <translation>लेख के बाद Rawi रुक जाता है</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>अगला लेख: {title}</translation>
    </message>
    <message>
        <source>That was the last unread article of your library.</source>
        <translation>वह आपके पुस्तकालय का अंतिम अपठित लेख था।</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>जनवरी</translation>
    </message>
    <message>
        <source>February</source>
        <translation>फ़रवरी</translation>
    </message>
    <message>
        <source>March</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>April</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <source>June</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>July</source>
        <translation>जुलाई</translation>
    </message>
    <message>
        <source>August</source>
        <translation>अगस्त</translation>
    </message>
    <message>
        <source>September</source>
        <translation>सितंबर</translation>
    </message>
    <message>
        <source>October</source>
        <translation>अक्तूबर</translation>
    </message>
    <message>
        <source>November</source>
        <translation>नवंबर</translation>
    </message>
    <message>
        <source>December</source>
        <translation>दिसंबर</translation>
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
        <translation>.</translation>
    </message>
</context>
<context>
    <name>dictionary</name>
    <message>
        <source>Dictionary</source>
        <translation>शब्दकोश</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>शब्दकोश क्या कहते हैं</translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation>पूछे गए: {names}</translation>
    </message>
    <message>
        <source>Words that begin alike: {words}</source>
        <translation>ऐसे ही शुरू होने वाले शब्द: {words}</translation>
    </message>
    <message>
        <source>There is no word here.</source>
        <translation>यहाँ कोई शब्द नहीं है।</translation>
    </message>
    <message>
        <source>The language of this paragraph is not known, so no dictionary can be chosen.</source>
        <translation>इस अनुच्छेद की भाषा ज्ञात नहीं है, इसलिए कोई शब्दकोश नहीं चुना जा सकता।</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>भाषा पैक…</translation>
    </message>
    <message>
        <source>Spelled “{form}” in the dictionary.</source>
        <translation>शब्दकोश में “{form}” लिखा है।</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its possible form “{form}”.</source>
        <translation>“{word}” शब्दकोश में नहीं है; यह इसका संभावित रूप “{form}” है।</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its part “{form}”.</source>
        <translation>“{word}” शब्दकोश में नहीं है; यह इसका भाग “{form}” है।</translation>
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
        <translation>चलता है</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>नहीं चलता</translation>
    </message>
    <message>
        <source>a window can be opened</source>
        <translation>विंडो खुल सकती है</translation>
    </message>
    <message>
        <source>no display; Rawi works in the terminal</source>
        <translation>कोई पर्दा नहीं; Rawi टर्मिनल में काम करता है</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>पर्दा</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>आवाज़ें</translation>
    </message>
    <message>
        <source>{voices} voices in {languages} languages</source>
        <translation>{languages} भाषाओं में {voices} आवाज़ें</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>पुस्तकालय</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>चित्र पढ़ना</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>&amp;Headings</source>
        <translation>शीर्षक(&amp;H)</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>कड़ियाँ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>सूचियाँ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>तालिकाएँ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>उद्धरण(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>चित्र(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Footnotes</source>
        <translation>पाद-टिप्पणियाँ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Bookmarks and highlights</source>
        <translation>बुकमार्क और रेखांकन(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Marks of the translation</source>
        <translation>अनुवाद के चिह्न(&amp;M)</translation>
    </message>
    <message>
        <source>Elements of the article</source>
        <translation>लेख के तत्व</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{kind}: {number} so far, still looking through the article</source>
        <translation>{kind}: अब तक {number}, लेख अभी देखा जा रहा है</translation>
    </message>
    <message>
        <source>{kind}: this article has none.</source>
        <translation>{kind}: इस लेख में कोई नहीं।</translation>
    </message>
    <message>
        <source>{kind}: {number}. Enter goes to one, Left and Right change the kind.</source>
        <translation>{kind}: {number}। Enter किसी एक पर जाता है, बाएँ और दाएँ तीर प्रकार बदलते हैं।</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {number}</source>
        <translation>{kind}: {number} में से {shown}</translation>
    </message>
    <message>
        <source>{text}, level {level}</source>
        <translation>{text}, स्तर {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n मद</numerusform>
            <numerusform>%n मद</numerusform>
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
        <translation>कोई लेख नहीं मिला। दूसरे शब्द खोजें, या छन्नियाँ हटाएँ।</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लाया जा रहा है…</translation>
    </message>
    <message>
        <source>Library - Rawi</source>
        <translation>पुस्तकालय - Rawi</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>कोई लेख खुला नहीं है</translation>
    </message>
    <message>
        <source>There is no unread article</source>
        <translation>कोई अपठित लेख नहीं है</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>अभी शुरू किया</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>चौथाई पढ़ा</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>आधा पढ़ा</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>तीन चौथाई पढ़ा</translation>
    </message>
    <message>
        <source>almost read to the end</source>
        <translation>लगभग अंत तक पढ़ा</translation>
    </message>
    <message>
        <source>Newest added</source>
        <translation>नए जोड़े पहले</translation>
    </message>
    <message>
        <source>Oldest added</source>
        <translation>पुराने जोड़े पहले</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>नए प्रकाशित पहले</translation>
    </message>
    <message>
        <source>Oldest published</source>
        <translation>पुराने प्रकाशित पहले</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>शीर्षक, ज्ञ से अ</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>शीर्षक, अ से ज्ञ</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>सबसे लंबे</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>सबसे छोटे</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>हाल में पढ़े</translation>
    </message>
    <message>
        <source>Longest not read</source>
        <translation>सबसे देर से न पढ़े</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>अपठित</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू किए</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरे हुए</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>साइट</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>संग्रह</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>सभी भाषाएँ</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>सभी साइटें</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>सभी लेखक</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>सभी टैग</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>सभी संग्रह</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>{date} को जोड़ा गया</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>अपठित</translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>{names} में</translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>कोई लेख नहीं मिला</translation>
    </message>
    <message>
        <source>Your library is empty. Open an article with {open}, paste one with {paste}, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.</source>
        <translation>आपका पुस्तकालय खाली है। {open} से लेख खोलें, {paste} से चिपकाएँ, फ़ाइलें इस विंडो पर छोड़ें, या नीचे के बटनों से एक साथ कई जोड़ें। जो भी आप खोलते हैं वह यहाँ रहता है।</translation>
    </message>
    <message>
        <source>“{title}” is finished</source>
        <translation>“{title}” पूरा हुआ</translation>
    </message>
    <message>
        <source>“{title}” is not finished any more</source>
        <translation>“{title}” अब पूरा नहीं माना जाता</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>“{title}” मिटाएँ?</translation>
    </message>
    <message>
        <source>Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.</source>
        <translation>उसका पाठ, अनुवाद, ध्वनि, बुकमार्क और टिप्पणियाँ हमेशा के लिए पुस्तकालय से चले जाएँगे। जिस फ़ाइल से वह आया वह वहीं रहेगी जहाँ आपने रखी है।</translation>
    </message>
    <message>
        <source>Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.</source>
        <translation>उनके पाठ, अनुवाद, ध्वनि, बुकमार्क और टिप्पणियाँ हमेशा के लिए पुस्तकालय से चले जाएँगे। जिन फ़ाइलों से वे आए वे वहीं रहेंगी जहाँ आपने रखी हैं।</translation>
    </message>
    <message>
        <source>“{title}” is deleted</source>
        <translation>“{title}” मिटाया गया</translation>
    </message>
    <message>
        <source>“{title}” has no tags now</source>
        <translation>“{title}” पर अब कोई टैग नहीं है</translation>
    </message>
    <message>
        <source>“{title}” is in no collection now</source>
        <translation>“{title}” अब किसी संग्रह में नहीं है</translation>
    </message>
    <message>
        <source>“{title}” has the tags {names}</source>
        <translation>“{title}” के टैग हैं {names}</translation>
    </message>
    <message>
        <source>“{title}” is in the collections {names}</source>
        <translation>“{title}” इन संग्रहों में है: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>%n लेख मिला</numerusform>
            <numerusform>%n लेख मिले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n are shown</source>
        <translation>
            <numerusform>सबसे अच्छा %n दिखाया गया</numerusform>
            <numerusform>सबसे अच्छे %n दिखाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are not finished any more</source>
        <translation>
            <numerusform>%n लेख अब पूरा नहीं माना जाता</numerusform>
            <numerusform>%n लेख अब पूरे नहीं माने जाते</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are deleted</source>
        <translation>
            <numerusform>%n लेख मिटाया गया</numerusform>
            <numerusform>%n लेख मिटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n लेख</numerusform>
            <numerusform>%n लेख</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are finished</source>
        <translation>
            <numerusform>%n लेख पूरा हुआ</numerusform>
            <numerusform>%n लेख पूरे हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n articles?</source>
        <translation>
            <numerusform>%n लेख मिटाएँ?</numerusform>
            <numerusform>%n लेख मिटाएँ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are changed</source>
        <translation>
            <numerusform>%n लेख बदला गया</numerusform>
            <numerusform>%n लेख बदले गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>%n लेख जोड़ा गया</numerusform>
            <numerusform>%n लेख जोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already</source>
        <translation>
            <numerusform>%n पहले से पुस्तकालय में था</numerusform>
            <numerusform>%n पहले से पुस्तकालय में थे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n फ़ाइल पढ़ी नहीं जा सकी</numerusform>
            <numerusform>%n फ़ाइलें पढ़ी नहीं जा सकीं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>वेब पृष्ठ</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>सहेजा हुआ वेब पृष्ठ (MHTML)</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>Safari का सहेजा वेब पृष्ठ</translation>
    </message>
    <message>
        <source>articles from Wallabag</source>
        <translation>Wallabag के लेख</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>चित्र</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>How to use Rawi</source>
        <translation>Rawi का उपयोग कैसे करें</translation>
    </message>
    <message>
        <source>About Rawi</source>
        <translation>Rawi के बारे में</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>घटक और लाइसेंस</translation>
    </message>
    <message>
        <source>Rawi, version {version}</source>
        <translation>Rawi, संस्करण {version}</translation>
    </message>
    <message>
        <source>Opens stored articles, shows their structure, translates them and reads them aloud, offline.</source>
        <translation>सहेजे हुए लेख खोलता है, उनकी संरचना दिखाता है, उनका अनुवाद करता है और उन्हें ज़ोर से पढ़ता है, बिना इंटरनेट के।</translation>
    </message>
    <message>
        <source>Nothing that you read or hear leaves this computer. Rawi connects only when you ask for a language pack, and tells before with which computer.</source>
        <translation>आप जो पढ़ते या सुनते हैं उसमें से कुछ भी इस कंप्यूटर से बाहर नहीं जाता। Rawi तभी जुड़ता है जब आप भाषा पैक माँगते हैं, और पहले बताता है कि किस कंप्यूटर से।</translation>
    </message>
    <message>
        <source>Rawi is free: its licence is the GNU General Public License, version 3 or later. You may use, study, pass on and change it. It comes without any warranty.</source>
        <translation>Rawi मुक्त है: इसका लाइसेंस GNU General Public License है, संस्करण 3 या उसके बाद का। आप इसका उपयोग कर सकते हैं, इसे समझ सकते हैं, आगे दे सकते हैं और बदल सकते हैं। इसके साथ कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>Made with Python {python}, Qt {qt} and these: {names}.</source>
        <translation>Python {python}, Qt {qt} और इनसे बना: {names}।</translation>
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
        <translation>संख्या पैड का Enter</translation>
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
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The number pad</source>
        <translation>संख्या पैड</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Media key Play</source>
        <translation>मीडिया कुंजी चलाएँ</translation>
    </message>
    <message>
        <source>Media key Play or Pause</source>
        <translation>मीडिया कुंजी चलाएँ या ठहरें</translation>
    </message>
    <message>
        <source>Media key Pause</source>
        <translation>मीडिया कुंजी ठहरें</translation>
    </message>
    <message>
        <source>Media key Stop</source>
        <translation>मीडिया कुंजी रोकें</translation>
    </message>
    <message>
        <source>Media key Next</source>
        <translation>मीडिया कुंजी अगला</translation>
    </message>
    <message>
        <source>Media key Previous</source>
        <translation>मीडिया कुंजी पिछला</translation>
    </message>
    <message>
        <source>Media key Rewind</source>
        <translation>मीडिया कुंजी पीछे ले जाएँ</translation>
    </message>
    <message>
        <source>Media key Fast Forward</source>
        <translation>मीडिया कुंजी तेज़ी से आगे</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>This key has no name that Rawi could keep.</source>
        <translation>इस कुंजी का ऐसा कोई नाम नहीं जिसे Rawi रख सके।</translation>
    </message>
    <message>
        <source>{key} belongs to screen readers.</source>
        <translation>{key} स्क्रीन रीडरों के लिए है।</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop, so Rawi would not hear of it.</source>
        <translation>{key} डेस्कटॉप के लिए है, इसलिए वह Rawi तक नहीं पहुँचेगा।</translation>
    </message>
    <message>
        <source>{key} writes a letter on many keyboards.</source>
        <translation>{key} कई कीबोर्डों पर एक अक्षर लिखता है।</translation>
    </message>
    <message>
        <source>{key} lies on another key in other layouts.</source>
        <translation>{key} दूसरे लेआउट में किसी और कुंजी पर होता है।</translation>
    </message>
    <message>
        <source>{key} goes to the menu bar.</source>
        <translation>{key} मेनू पट्टी पर जाता है।</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} “{menu}” मेनू खोलता है।</translation>
    </message>
    <message>
        <source>{key} opens the context menu.</source>
        <translation>{key} संदर्भ मेनू खोलता है।</translation>
    </message>
    <message>
        <source>{key} goes from one part of the window to the next.</source>
        <translation>{key} विंडो के एक भाग से अगले पर जाता है।</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, or opens what it is on.</source>
        <translation>{key} पाठ में कर्सर चलाता है, या वह खोलता है जिस पर कर्सर है।</translation>
    </message>
    <message>
        <source>{key} moves in the list, or finds what begins so.</source>
        <translation>{key} सूची में आगे-पीछे ले जाता है, या वह खोजता है जो ऐसे शुरू होता है।</translation>
    </message>
    <message>
        <source>{key} copies or selects.</source>
        <translation>{key} कॉपी करता या चुनता है।</translation>
    </message>
    <message>
        <source>{key} is needed to write and to press buttons.</source>
        <translation>{key} लिखने और बटन दबाने के लिए चाहिए।</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>पाठ में</translation>
    </message>
    <message>
        <source>in the library’s list</source>
        <translation>पुस्तकालय की सूची में</translation>
    </message>
    <message>
        <source>in the structure mode</source>
        <translation>संरचना में</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key, Delete takes one away.</source>
        <translation>Enter चुनी क्रिया को दूसरी कुंजी देता है, Delete एक कुंजी हटाता है।</translation>
    </message>
    <message>
        <source>only in the menu</source>
        <translation>केवल मेनू में</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>आपकी अपनी</translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation>{total} में से {count} क्रियाएँ</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>दूसरी कुंजी चुनें।</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” {where}. Choose another key, or take it away there first.</source>
        <translation>{key} {where} “{action}” की कुंजी है। दूसरी कुंजी चुनें, या पहले इसे वहाँ से हटाएँ।</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Escape cancels.</source>
        <translation>“{action}” के लिए नई कुंजी दबाएँ। Escape रद्द करता है।</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>{key} works in the text.</source>
        <translation>{key} पाठ में काम करता है।</translation>
    </message>
    <message>
        <source>Keys as in {program}.</source>
        <translation>कुंजियाँ {program} जैसी हैं।</translation>
    </message>
    <message>
        <source>Those that you changed yourself stay: {count}.</source>
        <translation>जो आपने स्वयं बदलीं वे बनी रहती हैं: {count}।</translation>
    </message>
    <message>
        <source>All keys are as in {program} again.</source>
        <translation>सभी कुंजियाँ फिर {program} जैसी हैं।</translation>
    </message>
    <message>
        <source>Take back every key that you changed ({count})?</source>
        <translation>आपकी बदली हर कुंजी ({count}) वापस लें?</translation>
    </message>
    <message>
        <source>You have changed no key.</source>
        <translation>आपने कोई कुंजी नहीं बदली।</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Which key of “{action}”?</source>
        <translation>“{action}” की कौन-सी कुंजी?</translation>
    </message>
    <message>
        <source>The list of keys is copied.</source>
        <translation>कुंजियों की सूची कॉपी हो गई।</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>{key}: {action}. {help}</source>
        <translation>{key}: {action}। {help}</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} यहाँ कुछ नहीं करता।</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>कोई कुंजी दबाएँ और सुनें कि वह क्या करती है।</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>कुंजियाँ इसके जैसी</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>बदलें(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation>एक और जोड़ें(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>सामान्य कुंजियाँ(&amp;U)</translation>
    </message>
    <message>
        <source>Take &amp;back all changes…</source>
        <translation>सभी बदलाव वापस लें(&amp;B)…</translation>
    </message>
    <message>
        <source>C&amp;opy the list</source>
        <translation>सूची कॉपी करें(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>सूची सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>सूची छापें(&amp;P)…</translation>
    </message>
    <message>
        <source>“{action}” in the menu {menu}</source>
        <translation>“{menu}” मेनू में “{action}”</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the list, and print it elsewhere.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं है। सूची सहेजें और कहीं और छापें।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>वापस लें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>रखें(&amp;K)</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>कुंजियों की सूची सहेजें</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>कुंजियाँ(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Amharic</source>
        <translation>अम्हारिक</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>अरबी</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>अज़रबैजानी</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>बेलारूसी</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>बल्गेरियाई</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>बांग्ला</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>बोस्नियाई</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>कैटलन</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>मध्य कुर्दी (सोरानी)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>डेनिश</translation>
    </message>
    <message>
        <source>German</source>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>यूनानी</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>एस्पेरांतो</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>स्पेनिश</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>एस्टोनियाई</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>बास्क</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>फ़ारसी</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>फ़िनिश</translation>
    </message>
    <message>
        <source>French</source>
        <translation>फ़्रांसीसी</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>आयरिश</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>गैलिशियन</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>गुजराती</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>हिब्रू</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिन्दी</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>क्रोएशियाई</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>हंगेरियाई</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>इंडोनेशियाई</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>आइसलैंडिक</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>इतालवी</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>जापानी</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>कन्नड़</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>कोरियाई</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>कुर्दी (कुरमांजी)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>किर्गिज़</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>लिथुआनियाई</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>लातवियाई</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>मलयालम</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>मलय</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>माल्टीज़</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>डच</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>नॉर्वेजियाई</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>पोलिश</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>पश्तो</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>पुर्तगाली</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>रोमानियाई</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>रूसी</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>स्लोवाक</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>स्लोवेनियाई</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>अल्बानियाई</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>सर्बियाई</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>स्वीडिश</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>स्वाहिली</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>तमिल</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>तेलुगु</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>थाई</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>तागालोग</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>तुर्की</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>यूक्रेनी</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>उर्दू</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>वियतनामी</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>चीनी</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>अज्ञात भाषा</translation>
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
        <translation>इस वाक्य का पूरा अनुवाद नहीं हो सका।</translation>
    </message>
    <message>
        <source>These words were left in the language of the original: {detail}</source>
        <translation>ये शब्द मूल की भाषा में रह गए: {detail}</translation>
    </message>
    <message>
        <source>The same words repeat here and not in the original; the translation has gone wrong: {detail}</source>
        <translation>वही शब्द यहाँ दोहराए गए हैं, मूल में नहीं; अनुवाद बिगड़ गया है: {detail}</translation>
    </message>
    <message>
        <source>This is much shorter than the original; a part may be missing.</source>
        <translation>यह मूल से बहुत छोटा है; शायद कोई भाग छूट गया।</translation>
    </message>
    <message>
        <source>A number has another magnitude: {detail}.</source>
        <translation>एक संख्या का परिमाण अलग है: {detail}।</translation>
    </message>
    <message>
        <source>The number {detail} of the original is missing here.</source>
        <translation>मूल की संख्या {detail} यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>The number {detail} does not stand in the original.</source>
        <translation>संख्या {detail} मूल में नहीं है।</translation>
    </message>
    <message>
        <source>A number may be read wrongly: {detail}.</source>
        <translation>एक संख्या ग़लत पढ़ी जा सकती है: {detail}।</translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation>प्रतिशत {detail} ग़लत हो सकता है।</translation>
    </message>
    <message>
        <source>The currency may not be that of the original: {detail}.</source>
        <translation>मुद्रा शायद मूल वाली नहीं है: {detail}।</translation>
    </message>
    <message>
        <source>The unit of measure may be another one here; the original says {detail}.</source>
        <translation>माप की इकाई यहाँ शायद दूसरी है; मूल में {detail} है।</translation>
    </message>
    <message>
        <source>The day or month may be another one here; the original says {detail}.</source>
        <translation>दिन या महीना यहाँ शायद दूसरा है; मूल में {detail} है।</translation>
    </message>
    <message>
        <source>The name {detail} of the original is missing here.</source>
        <translation>मूल का नाम {detail} यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>{detail} from your glossary is missing here.</source>
        <translation>आपकी शब्दावली का {detail} यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>मूल का {detail} यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>This is much longer than the original; something may have been added.</source>
        <translation>यह मूल से बहुत लंबा है; शायद कुछ जोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The translation engine is unsure of this sentence.</source>
        <translation>अनुवाद इंजन इस वाक्य के बारे में निश्चित नहीं है।</translation>
    </message>
    <message>
        <source>This sentence was left in the language of the original.</source>
        <translation>यह वाक्य मूल की भाषा में रह गया।</translation>
    </message>
    <message>
        <source>Marked: {reasons}</source>
        <translation>चिह्नित: {reasons}</translation>
    </message>
    <message>
        <source>Mark {number} of {total}: {reasons}</source>
        <translation>{total} में से चिह्न {number}: {reasons}</translation>
    </message>
    <message>
        <source>Marked sentences</source>
        <translation>चिह्नित वाक्य</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message>
        <source>Marked sentences: {total}. Enter goes to one.</source>
        <translation>चिह्नित वाक्य: {total}। Enter किसी एक पर जाता है।</translation>
    </message>
    <message>
        <source>{shown} of {total} marked sentences</source>
        <translation>{total} में से {shown} चिह्नित वाक्य</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>मूल:</translation>
    </message>
    <message>
        <source>This sentence is not marked.</source>
        <translation>यह वाक्य चिह्नित नहीं है।</translation>
    </message>
    <message>
        <source>No sentence of this translation is marked.</source>
        <translation>इस अनुवाद का कोई वाक्य चिह्नित नहीं है।</translation>
    </message>
    <message>
        <source>No more marks in this direction</source>
        <translation>इस दिशा में और कोई चिह्न नहीं</translation>
    </message>
    <message>
        <source>The article is not translated. {key} translates it.</source>
        <translation>लेख का अनुवाद नहीं हुआ है। {key} अनुवाद करता है।</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>पुस्तकालय(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>सुनें(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>भाषा(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>औज़ार</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>और…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>और औज़ार</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>टिप्पणियाँ और रेखांकन</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>छन्नी</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>छाँटने के लिए टाइप करें</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes a note, Delete removes; the menu key gives a highlight another colour.</source>
        <translation>Enter वहाँ जाता है, F2 टिप्पणी लिखता है, Delete हटाता है; मेनू कुंजी रेखांकन को दूसरा रंग देती है।</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>क्या दिखाया जाए</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>बुकमार्क</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>टिप्पणी लिखें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>बुकमार्क</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{total} में से {kind} {number}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>टिप्पणी: {text}</translation>
    </message>
    <message>
        <source>Bookmark set: {quote}</source>
        <translation>बुकमार्क लगा: {quote}</translation>
    </message>
    <message>
        <source>Highlight, yellow</source>
        <translation>रेखांकन, पीला</translation>
    </message>
    <message>
        <source>Highlight, green</source>
        <translation>रेखांकन, हरा</translation>
    </message>
    <message>
        <source>Highlight, blue</source>
        <translation>रेखांकन, नीला</translation>
    </message>
    <message>
        <source>Highlight, pink</source>
        <translation>रेखांकन, गुलाबी</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>बुकमार्क हटा</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>रेखांकन हटा</translation>
    </message>
    <message>
        <source>This article has no bookmarks. {key} sets one.</source>
        <translation>इस लेख में बुकमार्क नहीं हैं। {key} लगाता है।</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>इस लेख में रेखांकन नहीं हैं।</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>टिप्पणी सहेजी गई</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>टिप्पणी हटाई गई</translation>
    </message>
    <message>
        <source>This article is not in the library, so nothing can be kept with it.</source>
        <translation>यह लेख पुस्तकालय में नहीं है, इसलिए इसके साथ कुछ नहीं रखा जा सकता।</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Correct this translation</source>
        <translation>यह अनुवाद सुधारें</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>मूल ({language})</translation>
    </message>
    <message>
        <source>Your translation ({language})</source>
        <translation>आपका अनुवाद ({language})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation>सुधार हटाएँ</translation>
    </message>
    <message>
        <source>All corrections…</source>
        <translation>सभी सुधार…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>आपके सुधार</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>शब्दावली</translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation>नाम या शब्द</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>उसे क्या कहें</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>में</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes.</source>
        <translation>Enter बदलता है, Delete हटाता है।</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Keeping your words</source>
        <translation>आपके शब्द सहेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} से {target}</translation>
    </message>
    <message>
        <source>{term} is called {translation} ({languages})</source>
        <translation>{term} को {translation} कहते हैं ({languages})</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>आपका सुधार</translation>
    </message>
    <message>
        <source>Your correction: {text}</source>
        <translation>आपका सुधार: {text}</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>सुधार हटाया गया</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>This sentence has no translation to correct. {key} translates the article.</source>
        <translation>इस वाक्य का कोई अनुवाद नहीं है जिसे सुधारा जाए। {key} लेख का अनुवाद करता है।</translation>
    </message>
    <message>
        <source>This article has no corrections yet.</source>
        <translation>इस लेख में अभी कोई सुधार नहीं है।</translation>
    </message>
    <message>
        <source>This article is not in the library, so your correction cannot be kept.</source>
        <translation>यह लेख पुस्तकालय में नहीं है, इसलिए आपका सुधार नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>रखा गया: {term}</translation>
    </message>
    <message>
        <source>Terms removed: {count}</source>
        <translation>हटाए गए शब्द: {count}</translation>
    </message>
    <message>
        <source>Your glossary is empty. Names and terms that you add are called in translations as you say.</source>
        <translation>आपकी शब्दावली खाली है। जो नाम और शब्द आप जोड़ते हैं उन्हें अनुवाद में वही कहा जाता है जो आप कहें।</translation>
    </message>
    <message>
        <source>Terms: {shown} of {count}</source>
        <translation>शब्द: {count} में से {shown}</translation>
    </message>
    <message>
        <source>Corrections: {count}. Enter goes there, F2 edits, Delete removes.</source>
        <translation>सुधार: {count}। Enter वहाँ जाता है, F2 बदलता है, Delete हटाता है।</translation>
    </message>
    <message>
        <source>The article has this sentence no more.</source>
        <translation>लेख में अब यह वाक्य नहीं है।</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Already installed: {pack}</source>
        <translation>पहले से स्थापित: {pack}</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>आकार नहीं बताया गया</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>{origin} से</translation>
    </message>
    <message>
        <source>{host} will be asked for {pack}: {size}, {licence}.</source>
        <translation>{host} से {pack} माँगा जाएगा: {size}, {licence}।</translation>
    </message>
    <message>
        <source>Its source states no digest, so what comes cannot be checked against one.</source>
        <translation>इसका स्रोत कोई डाइजेस्ट नहीं बताता, इसलिए जो आएगा उसे उससे नहीं जाँचा जा सकता।</translation>
    </message>
    <message>
        <source>{host} will be asked for the list of {engine} packs, and no other host.</source>
        <translation>{engine} पैकों की सूची {host} से माँगी जाएगी, और किसी होस्ट से नहीं।</translation>
    </message>
    <message>
        <source>{host} will be asked too.</source>
        <translation>{host} से भी पूछा जाएगा।</translation>
    </message>
    <message>
        <source>{engine}: {packs}, listed by {host} on {date}</source>
        <translation>{engine}: {packs}, {host} की {date} की सूची के अनुसार</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>लाइसेंस नहीं बताया गया</translation>
    </message>
    <message>
        <source>comes with Rawi</source>
        <translation>Rawi के साथ आता है</translation>
    </message>
    <message>
        <source>Installed: {pack}; it replaces version {before}</source>
        <translation>स्थापित: {pack}; यह संस्करण {before} की जगह लेता है</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>स्थापित: {pack}</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n पैक</numerusform>
            <numerusform>%n पैक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out</source>
        <translation>
            <numerusform>%n प्रविष्टि ख़राब थी और छोड़ दी गई</numerusform>
            <numerusform>%n प्रविष्टियाँ ख़राब थीं और छोड़ दी गईं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packwindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>फ़ाइलें(&amp;F)…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>एक फ़ोल्डर(&amp;O)…</translation>
    </message>
    <message>
        <source>Install from files…</source>
        <translation>फ़ाइलों से स्थापित करें…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>फ़ोल्डर से स्थापित करें…</translation>
    </message>
    <message>
        <source>What became of each pack</source>
        <translation>हर पैक का क्या हुआ</translation>
    </message>
    <message>
        <source>Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.</source>
        <translation>किसी फ़ाइल या फ़ोल्डर से पैक स्थापित करें, जैसे मित्र की USB स्टिक से: Argos पैक (.argosmodel), और Rawi के सहेजे पैक (.zip)। उन्हें इस विंडो पर छोड़ भी सकते हैं।</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>भाषा पैक</translation>
    </message>
    <message>
        <source>Install language packs</source>
        <translation>भाषा पैक स्थापित करें</translation>
    </message>
    <message>
        <source>Install every pack of a folder</source>
        <translation>फ़ोल्डर का हर पैक स्थापित करें</translation>
    </message>
    <message>
        <source>{engine}: as its public list was on {date}</source>
        <translation>{engine}: {date} की सार्वजनिक सूची के अनुसार</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>स्थापित पैक</translation>
    </message>
    <message>
        <source>Delete removes a pack.</source>
        <translation>Delete पैक हटाता है।</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>पैक का विवरण</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>हटाएँ(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>फ़ाइल के रूप में सहेजें(&amp;F)…</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>सब जाँचें(&amp;K)</translation>
    </message>
    <message>
        <source>Remove a pack</source>
        <translation>पैक हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>पैक को फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>में</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>क्या चाहिए</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>जो नहीं है वह लाएँ(&amp;G)…</translation>
    </message>
    <message>
        <source>Ask the public &amp;lists…</source>
        <translation>सार्वजनिक सूचियों से पूछें(&amp;L)…</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>से(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>में(&amp;T)</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>दो अलग भाषाएँ चुनें।</translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation>लाएँ(&amp;G)</translation>
    </message>
    <message>
        <source>Get language packs</source>
        <translation>भाषा पैक लाएँ</translation>
    </message>
    <message>
        <source>Public lists of packs</source>
        <translation>पैकों की सार्वजनिक सूचियाँ</translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation>पूछें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>स्थापित करें(&amp;I)</translation>
    </message>
    <message>
        <source>{engines}; installed</source>
        <translation>{engines}; स्थापित</translation>
    </message>
    <message>
        <source>What can be done in each language</source>
        <translation>हर भाषा में क्या हो सकता है</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>विंडो के भाग</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>स्थापित(&amp;I)</translation>
    </message>
    <message>
        <source>From a &amp;disk</source>
        <translation>डिस्क से(&amp;D)</translation>
    </message>
    <message>
        <source>What do I &amp;need?</source>
        <translation>मुझे क्या चाहिए?(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>क्या हो सकता है(&amp;W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>इंजन</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>कहाँ से आया</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>स्थापित</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>डाइजेस्ट (SHA-256)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Packs: {count}</source>
        <translation>पैक: {count}</translation>
    </message>
    <message>
        <source>; damaged: {count}</source>
        <translation>; ख़राब: {count}</translation>
    </message>
    <message>
        <source>Remove {pack}?

What you translated with it stays readable. To use it again, you need its file or the network.</source>
        <translation>{pack} हटाएँ?

इससे आपने जो अनुवाद किया वह पढ़ा जा सकेगा। फिर काम में लेने के लिए उसकी फ़ाइल या नेटवर्क चाहिए।</translation>
    </message>
    <message>
        <source>These are language packs, no articles. Install them?</source>
        <translation>ये भाषा पैक हैं, लेख नहीं। स्थापित करें?</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>आगे बढ़ें?</translation>
    </message>
    <message>
        <source>{pair}: no. Nobody is known to offer the packs that are missing.</source>
        <translation>{pair}: नहीं। जो पैक नहीं हैं उन्हें देने वाला कोई ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>{pair}: not yet; packs missing: {count}.</source>
        <translation>{pair}: अभी नहीं; जो पैक नहीं हैं: {count}।</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed. It goes through {language}.</source>
        <translation>{pair}: हाँ, सब स्थापित है। यह {language} के रास्ते जाता है।</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed.</source>
        <translation>{pair}: हाँ, सब स्थापित है।</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>स्थापित: {pack}</translation>
    </message>
    <message>
        <source>Missing: {pack}</source>
        <translation>नहीं है: {pack}</translation>
    </message>
    <message>
        <source> (offered: {engines})</source>
        <translation> ({engines} देता है)</translation>
    </message>
    <message>
        <source> (offered by nobody)</source>
        <translation> (कोई नहीं देता)</translation>
    </message>
    <message>
        <source>A newer one can be got: {offer}</source>
        <translation>नया मिल सकता है: {offer}</translation>
    </message>
    <message>
        <source>It can be got: {offer}</source>
        <translation>मिल सकता है: {offer}</translation>
    </message>
    <message>
        <source>The lists that were fetched do not have it. Install it from a file.</source>
        <translation>लाई गई सूचियों में यह नहीं है। इसे फ़ाइल से स्थापित करें।</translation>
    </message>
    <message>
        <source>To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.</source>
        <translation>आकार और लाइसेंस जानने के लिए सार्वजनिक सूचियों से पूछें। या किसी की दी हुई फ़ाइल से पैक स्थापित करें।</translation>
    </message>
    <message>
        <source>{engine}: the list at {host} was not fetched yet</source>
        <translation>{engine}: {host} की सूची अभी नहीं लाई गई</translation>
    </message>
    <message numerus="yes">
        <source>Every file of %n packs is as it was installed.</source>
        <translation>
            <numerusform>%n पैक की हर फ़ाइल वैसी ही है जैसी स्थापित हुई।</numerusform>
            <numerusform>%n पैकों की हर फ़ाइल वैसी ही है जैसी स्थापित हुई।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Image</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>मूल से मिलाएँ</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <translation>पाठक ने सुधारा</translation>
    </message>
    <message>
        <source>Read from a picture and perhaps wrong</source>
        <translation>चित्र से पढ़ा गया और शायद ग़लत</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>पाठ पर वापस</translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation>साइट का, लेख का भाग नहीं</translation>
    </message>
    <message>
        <source>Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>{source} से {pivot} के रास्ते {target} में {engine} का मशीनी अनुवाद, इसी कंप्यूटर पर बना और किसी व्यक्ति ने नहीं जाँचा।</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>{source} से {target} में {engine} का मशीनी अनुवाद, इसी कंप्यूटर पर बना और किसी व्यक्ति ने नहीं जाँचा।</translation>
    </message>
    <message>
        <source>Sentences corrected by the reader (✎): {count}.</source>
        <translation>पाठक के सुधारे वाक्य (✎): {count}।</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>पढ़ने में %n मिनट</numerusform>
            <numerusform>पढ़ने में %n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to listen</source>
        <translation>
            <numerusform>सुनने में %n मिनट</numerusform>
            <numerusform>सुनने में %n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words, underlined with dots: {count}. {key} goes to the next one.</source>
        <translation>संदिग्ध शब्द, बिंदुओं से रेखांकित: {count}। {key} अगले पर जाता है।</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Page {name}</source>
        <translation>पृष्ठ {name}</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>किसी पृष्ठ पर जाएँ</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>पृष्ठ: {number}</translation>
    </message>
    <message>
        <source>This article has no pages.</source>
        <translation>इस लेख में पृष्ठ नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>The password does not fit these files: {names}. Type another.</source>
        <translation>यह पासवर्ड इन फ़ाइलों को नहीं खोलता: {names}। दूसरा लिखें।</translation>
    </message>
    <message>
        <source>Locked with a password: {names}.</source>
        <translation>पासवर्ड से बंद: {names}।</translation>
    </message>
    <message>
        <source>Its text stays in your library without the lock, in backups too; the password is not kept.</source>
        <translation>उसका पाठ आपके पुस्तकालय में बिना ताले के रहता है, बैकअप में भी; पासवर्ड रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Password (Enter alone leaves it locked): </source>
        <translation>पासवर्ड (केवल Enter से बंद ही रहेगी): </translation>
    </message>
    <message>
        <source>The password is taken from {option}, or from the environment variable {variable}.</source>
        <translation>पासवर्ड {option} से या परिवेश के चर {variable} से लिया जाता है।</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted text, {date} {time}</source>
        <translation>चिपकाया पाठ, {date} {time}</translation>
    </message>
    <message>
        <source>Pasted picture, {date} {time}</source>
        <translation>चिपकाया चित्र, {date} {time}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{percent} percent, {time}</source>
        <translation>{percent} प्रतिशत, {time}</translation>
    </message>
    <message>
        <source>narrated by {name}</source>
        <translation>वाचन: {name}</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}, शीर्षक स्तर {level}</translation>
    </message>
    <message>
        <source>Table, {size}: {first}</source>
        <translation>तालिका, {size}: {first}</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>पाद-टिप्पणी {name}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{total} में से {number}</translation>
    </message>
    <message>
        <source>From the other end, {which}</source>
        <translation>दूसरे सिरे से, {which}</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <translation>इस दिशा में और शीर्षक नहीं</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <translation>इस दिशा में और कड़ियाँ नहीं</translation>
    </message>
    <message>
        <source>No more lists in this direction</source>
        <translation>इस दिशा में और सूचियाँ नहीं</translation>
    </message>
    <message>
        <source>No more tables in this direction</source>
        <translation>इस दिशा में और तालिकाएँ नहीं</translation>
    </message>
    <message>
        <source>No more quotes in this direction</source>
        <translation>इस दिशा में और उद्धरण नहीं</translation>
    </message>
    <message>
        <source>No more pictures in this direction</source>
        <translation>इस दिशा में और चित्र नहीं</translation>
    </message>
    <message>
        <source>No more doubtful words in this direction</source>
        <translation>इस दिशा में और संदिग्ध शब्द नहीं</translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation>इस दिशा में और खंड नहीं</translation>
    </message>
    <message>
        <source>No more pages in this direction</source>
        <translation>इस दिशा में और पृष्ठ नहीं</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>लेख यहाँ समाप्त होता है</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>ये शब्द इस लेख में नहीं हैं</translation>
    </message>
    <message>
        <source>The caret is not in a list, table or quote</source>
        <translation>कर्सर किसी सूची, तालिका या उद्धरण में नहीं है</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>गति {speed}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left to listen</source>
        <translation>
            <numerusform>सुनने को %n मिनट बचा है</numerusform>
            <numerusform>सुनने को %n मिनट बचे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n स्तंभ</numerusform>
            <numerusform>%n स्तंभ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file “{name}”. Check its name and folder, then open it again.</source>
        <translation>“{name}” नाम की कोई फ़ाइल नहीं है। उसका नाम और फ़ोल्डर देखें, फिर खोलें।</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open one of the files inside it.</source>
        <translation>“{name}” एक फ़ोल्डर है। उसके भीतर की कोई फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Once it is back, what is in it is taken in.</source>
        <translation>फ़ोल्डर “{name}” वहाँ नहीं है। उसके लौटते ही उसमें जो है वह लिया जाएगा।</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>“{name}” को पढ़ने की अनुमति नहीं है। उसके स्वामी से अनुमति लें, या उसे अपने फ़ोल्डर में कॉपी करें।</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>“{name}” पढ़ी नहीं जा सकी ({reason})। उसे इस कंप्यूटर पर कॉपी करके कॉपी खोलें।</translation>
    </message>
    <message>
        <source>“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open.</source>
        <translation>“{name}” सहेजी हुई फ़ाइल नहीं, सिस्टम का उपकरण या चैनल है; उसमें खोलने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is still being written. Open it again once it is whole.</source>
        <translation>“{name}” अभी लिखी जा रही है। पूरी होने पर फिर खोलें।</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation>“{name}” खाली है। लेख फिर सहेजें और नई फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation>“{name}” {megabytes} MB की है; Rawi {limit} MB तक के लेख खोलता है। उसे बाँटें, या केवल लेख सहेजें।</translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation>“{name}” पाठ नहीं है। पाठ, HTML या Markdown फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation>“{name}” {format} प्रकार की फ़ाइल है, जिसे Rawi अभी नहीं पढ़ सकता। उसे HTML या पाठ के रूप में सहेजकर खोलें।</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock.</source>
        <translation>“{name}” पासवर्ड से या बेचने वाले ने बंद की है। उसे उसके अपने प्रोग्राम में खोलें और बिना ताले के सहेजें।</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it by itself, and type the password.</source>
        <translation>“{name}” पासवर्ड से बंद है। उसे अकेले खोलें और पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>The password does not fit “{name}”. Check capital letters and the language of the keyboard, then type it again.</source>
        <translation>यह पासवर्ड “{name}” को नहीं खोलता। बड़े अक्षर और कीबोर्ड की भाषा जाँचें, फिर दोबारा लिखें।</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again.</source>
        <translation>“{name}” ऐसे पैक की गई है कि इस कंप्यूटर को हानि हो सकती है, इसलिए नहीं खोली गई। उसे स्रोत से फिर लें।</translation>
    </message>
    <message>
        <source>Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file.</source>
        <translation>Rawi कभी नेटवर्क पर नहीं जाता, इसलिए {address} नहीं खोला गया। पृष्ठ को ब्राउज़र से सहेजें (Ctrl+S), फिर सहेजी फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>Rawi does not connect to network folders itself, so {address} was not opened. Open the file from your file manager, or copy it to this computer and open the copy.</source>
        <translation>Rawi खुद नेटवर्क फ़ोल्डरों से नहीं जुड़ता, इसलिए {address} नहीं खोला गया। फ़ाइल को फ़ाइल प्रबंधक से खोलें, या उसे इस कंप्यूटर पर कॉपी करके कॉपी खोलें।</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here.</source>
        <translation>क्लिपबोर्ड पर पढ़ने को कुछ नहीं है। पहले पाठ या चित्र कॉपी करें, फिर यहाँ चिपकाएँ।</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation>“{name}” ख़राब है और {format} के रूप में पढ़ी नहीं जा सकी। लेख फिर सहेजें और नई फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>“{name}” took too long or needed too much memory. Save only the article’s text and open that.</source>
        <translation>“{name}” को बहुत समय या बहुत मेमोरी लगी। केवल लेख का पाठ सहेजकर खोलें।</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could be read.</source>
        <translation>“{name}” में पढ़ने योग्य पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; {encoding} seems right.</source>
        <translation>फ़ाइल नहीं बताती कि उसके अक्षर कैसे लिखे गए हैं; {encoding} सही लगता है।</translation>
    </message>
    <message>
        <source>The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better.</source>
        <translation>इस फ़ाइल के अक्षर गड़बड़ रखे गए हैं, इसलिए शब्द ग़लत या बेतरतीब हो सकते हैं। पृष्ठ का चित्र शायद बेहतर पढ़ा जाए।</translation>
    </message>
    <message>
        <source>This text was read from a picture in {language}; doubtful words are underlined with dots.</source>
        <translation>यह पाठ {language} के चित्र से पढ़ा गया; संदिग्ध शब्द बिंदुओं से रेखांकित हैं।</translation>
    </message>
    <message>
        <source>To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again.</source>
        <translation>पाठ के चित्र पढ़ने के लिए Rawi को Tesseract चाहिए। उसे स्थापित करें (Debian और Ubuntu पर: sudo apt install tesseract-ocr), फिर फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again.</source>
        <translation>{language} के चित्र पढ़ने के लिए Tesseract को उसका डेटा चाहिए। उसे स्थापित करें (Debian और Ubuntu पर: sudo apt install {package}), फिर फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu.</source>
        <translation>इस पाठ की संरचना अनुमान से है और ग़लत हो सकती है। “जाएँ” मेनू के “संरचना” से उसे सुधार सकते हैं।</translation>
    </message>
    <message>
        <source>This article is no longer in your library. Open its file again if you still have it.</source>
        <translation>यह लेख अब आपके पुस्तकालय में नहीं है। यदि उसकी फ़ाइल है तो फिर खोलें।</translation>
    </message>
    <message>
        <source>This article is already in your library as “{title}”.</source>
        <translation>यह लेख पहले से आपके पुस्तकालय में “{title}” नाम से है।</translation>
    </message>
    <message>
        <source>The article is already in {language}. Choose another language to translate it into.</source>
        <translation>लेख पहले से {language} में है। अनुवाद के लिए दूसरी भाषा चुनें।</translation>
    </message>
    <message>
        <source>The language of the article could not be told, so it cannot be translated.</source>
        <translation>लेख की भाषा पता नहीं चली, इसलिए अनुवाद नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work.</source>
        <translation>भाषा पैक “{pack}” ख़राब है। उसे उसकी फ़ाइल से फिर स्थापित करें; यदि वह Rawi के साथ आया था तो Rawi फिर स्थापित करें। आपके दूसरे पैक चलते हैं।</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work.</source>
        <translation>“{name}” ख़राब है, या भाषा पैक नहीं है। उसे स्रोत से फिर लें। आपके दूसरे पैक चलते हैं।</translation>
    </message>
    <message>
        <source>There is no language pack “{pack}” here. Look at the list of packs for its name.</source>
        <translation>यहाँ भाषा पैक “{pack}” नहीं है। उसका नाम पैकों की सूची में देखें।</translation>
    </message>
    <message>
        <source>“{pack}” may be any of several packs: {names}. Say which one.</source>
        <translation>“{pack}” कई पैकों में से कोई भी हो सकता है: {names}। बताएँ कौन-सा।</translation>
    </message>
    <message>
        <source>The pack “{pack}” comes with Rawi and cannot be removed.</source>
        <translation>पैक “{pack}” Rawi के साथ आता है और हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings.</source>
        <translation>{host} की पैक सूची पढ़ी नहीं जा सकी ({reason})। नेटवर्क देखें, या सेटिंग में दूसरा पता चुनें।</translation>
    </message>
    <message>
        <source>The download from {host} stopped ({reason}). Ask for it again: it goes on where it was.</source>
        <translation>{host} से डाउनलोड रुक गया ({reason})। फिर माँगें: वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else.</source>
        <translation>“{name}” ख़राब आई या वह नहीं जो स्रोत ने कहा था, इसलिए स्थापित नहीं हुई। फिर माँगें, या कहीं और से लें।</translation>
    </message>
    <message>
        <source>“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages.</source>
        <translation>“{term}” नहीं रखा गया। शब्द और उसके नाम में अक्षर या अंक, अधिक से अधिक 200 वर्ण, और दो अलग भाषाएँ चाहिए।</translation>
    </message>
    <message>
        <source>“{word}” was not kept. A word and how it is said need letters or digits, at most 200 characters each.</source>
        <translation>“{word}” नहीं रखा गया। शब्द और उसके उच्चारण में अक्षर या अंक चाहिए, हर एक में अधिक से अधिक 200 वर्ण।</translation>
    </message>
    <message>
        <source>The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar.</source>
        <translation>शब्दकोश “{name}” नहीं बताता कि वह किन भाषाओं का है। उसे rawi packs install और उसकी भाषाओं से स्थापित करें, जैसे --from en --to ar।</translation>
    </message>
    <message>
        <source>This book is a recording. Where it has no text, times stand in its place: play them in the window to hear it. Rawi cannot make a sound file of it.</source>
        <translation>यह किताब एक रिकॉर्डिंग है। जहाँ पाठ नहीं है, वहाँ उसकी जगह समय लिखे हैं: सुनने के लिए उन्हें विंडो में चलाएँ। Rawi इससे ध्वनि फ़ाइल नहीं बना सकता।</translation>
    </message>
    <message>
        <source>Firefox Translations needs a newer processor (with AVX2) than this computer has. Install an Argos Translate pack for these languages, which does without; Rawi then uses it by itself.</source>
        <translation>Firefox Translations को इस कंप्यूटर से नया (AVX2 वाला) प्रोसेसर चाहिए। इन भाषाओं के लिए Argos Translate का पैक स्थापित करें, जिसे इसकी ज़रूरत नहीं; फिर Rawi उसे अपने आप काम में लेता है।</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu ({key}), shows what is missing and how to get it.</source>
        <translation>{source} से {target} का कोई भाषा पैक स्थापित नहीं है, इसलिए यह लेख जैसा है वैसा रहेगा। “भाषा” मेनू के “भाषा पैक” ({key}) दिखाते हैं कि क्या नहीं है और कैसे मिलेगा।</translation>
    </message>
    <message>
        <source>There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu ({key}).</source>
        <translation>{source} से {target} का कोई शब्दकोश नहीं है। स्थापित करें: “भाषा” मेनू के “भाषा पैक” ({key})।</translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation>शब्दकोश “{word}” को नहीं जानता।</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again.</source>
        <translation>“{name}” ख़राब है, या Piper आवाज़ नहीं है। उसे, और पास की .onnx.json फ़ाइल को, स्रोत से फिर लें।</translation>
    </message>
    <message>
        <source>“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak.</source>
        <translation>“{name}” ऐसी Piper आवाज़ है जिसे Rawi नहीं पढ़ सकता ({kind})। ऐसी चुनें जो अपनी ध्वनियाँ eSpeak से ले।</translation>
    </message>
    <message>
        <source>There is no voice “{name}” here. Look at the list of voices for its name.</source>
        <translation>यहाँ आवाज़ “{name}” नहीं है। उसका नाम आवाज़ों की सूची में देखें।</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done.</source>
        <translation>इस कंप्यूटर पर {language} की कोई आवाज़ नहीं है; उसके वाक्य छोड़ दिए जाते हैं। “सुनें”, “आवाज़ें” दिखाता है कि क्या हो सकता है।</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>आवाज़ शुरू नहीं हो सकी। ठीक करने के लिए Rawi फिर स्थापित करें।</translation>
    </message>
    <message>
        <source>A part of this book’s own recording cannot be played; a voice reads it instead.</source>
        <translation>इस किताब की अपनी रिकॉर्डिंग का एक हिस्सा नहीं चल सकता; उसकी जगह एक आवाज़ पढ़ती है।</translation>
    </message>
    <message>
        <source>No sound device can be used: none is connected, or another program keeps it busy. Reading goes on in silence, and aloud as soon as there is one.</source>
        <translation>कोई ध्वनि उपकरण काम में नहीं आ सकता: कोई जुड़ा नहीं है, या दूसरा प्रोग्राम उसे लिए हुए है। पढ़ना मौन चलता है, और उपकरण मिलते ही ध्वनि के साथ।</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading has paused where you last heard it; connect a device, and Play goes on there.</source>
        <translation>ध्वनि उपकरण चला गया। पढ़ना वहीं ठहरा है जहाँ आपने अंतिम बार सुना; उपकरण लगाएँ, और “चलाएँ” वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>There is a sound device again. Where reading has paused, Play goes on.</source>
        <translation>ध्वनि उपकरण फिर आ गया। जहाँ पढ़ना ठहरा है, “चलाएँ” वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>यहाँ ज़ोर से पढ़ने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: अचानक रुका और फिर शुरू हुआ; कुछ नहीं खोया। यदि पूरा नहीं हुआ था तो एक बार और माँगें।</translation>
    </message>
    <message>
        <source>{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: उत्तर नहीं मिला और फिर शुरू हुआ; कुछ नहीं खोया। यदि पूरा नहीं हुआ था तो एक बार और माँगें।</translation>
    </message>
    <message>
        <source>{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi.</source>
        <translation>{worker}: विफल ({reason}); कुछ नहीं खोया। फिर कोशिश करें, और यदि फिर हो तो Rawi बनाने वालों को बताएँ।</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>“{name}” लिखी नहीं जा सकी ({reason})। दूसरा फ़ोल्डर चुनें या जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound.</source>
        <translation>“{name}” का अंत ऐसा है जो Rawi नहीं लिख सकता, या वह लेख की अपनी फ़ाइल है। दूसरा नाम लें जो पाठ के लिए .epub, .html, .txt, .md या .json पर, ध्वनि के लिए .m4b, .mp3, .opus, .wav या .epub पर समाप्त हो।</translation>
    </message>
    <message>
        <source>Your library was damaged. It is kept as “{name}”, and a new one was begun.</source>
        <translation>आपका पुस्तकालय ख़राब था। वह “{name}” नाम से रखा है, और नया शुरू किया गया।</translation>
    </message>
    <message>
        <source>The library could not be used ({reason}). You can read on, but your place will not be remembered.</source>
        <translation>पुस्तकालय काम में नहीं आ सका ({reason})। आप पढ़ते रह सकते हैं, पर आपका स्थान याद नहीं रहेगा।</translation>
    </message>
    <message>
        <source>The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered.</source>
        <translation>पुस्तकालय नए Rawi का है। उसे काम में लेने के लिए वह स्थापित करें; आप पढ़ते रह सकते हैं, पर आपका स्थान याद नहीं रहेगा।</translation>
    </message>
    <message>
        <source>The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that.</source>
        <translation>पुस्तकालय “{name}” लिखने से सुरक्षित है: जो रखा है वह पढ़ सकते हैं, पर नया कुछ नहीं रखा या याद किया जाता। बदलने के लिए उसके फ़ोल्डर में लिखने की अनुमति दें।</translation>
    </message>
    <message>
        <source>Another Rawi is using the library right now. Wait a moment, then try again.</source>
        <translation>दूसरा Rawi अभी पुस्तकालय काम में ले रहा है। थोड़ा रुककर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>“{name}” is not a whole backup of a Rawi library. Your library was not changed.</source>
        <translation>“{name}” Rawi पुस्तकालय का पूरा बैकअप नहीं है। आपका पुस्तकालय नहीं बदला।</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed.</source>
        <translation>डिस्क भरी है, इसलिए “{name}” नहीं लिखी जा सकी। जगह ख़ाली करके फिर कोशिश करें; सहेजा हुआ कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The settings in “{name}” were damaged and are set aside; the first ones are used again.</source>
        <translation>“{name}” की सेटिंग ख़राब थीं और अलग रख दी गईं; शुरू की सेटिंग फिर लागू हैं।</translation>
    </message>
    <message>
        <source>There is no screen here, so Rawi works in the terminal.</source>
        <translation>यहाँ पर्दा नहीं है, इसलिए Rawi टर्मिनल में काम करता है।</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>फ़ाइल खोलना</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>The download</source>
        <translation>डाउनलोड</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n articles. Import it, and each of them will be in your library.</source>
        <translation>
            <numerusform>“{name}” में %n लेख है। उसे लाएँ, और वह आपके पुस्तकालय में होगा।</numerusform>
            <numerusform>“{name}” में %n लेख हैं। उसे लाएँ, और हर लेख आपके पुस्तकालय में होगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the file could not be read and are shown as �.</source>
        <translation>
            <numerusform>फ़ाइल का %n वर्ण पढ़ा नहीं जा सका और � दिखता है।</numerusform>
            <numerusform>फ़ाइल के %n वर्ण पढ़े नहीं जा सके और � दिखते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file are missing or damaged; everything else is here.</source>
        <translation>
            <numerusform>फ़ाइल का %n भाग नहीं है या ख़राब है; बाकी सब यहाँ है।</numerusform>
            <numerusform>फ़ाइल के %n भाग नहीं हैं या ख़राब हैं; बाकी सब यहाँ है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures that could not be read.</source>
        <translation>
            <numerusform>%n पृष्ठ ऐसा चित्र है जो पढ़ा नहीं जा सका।</numerusform>
            <numerusform>%n पृष्ठ ऐसे चित्र हैं जो पढ़े नहीं जा सके।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n zero characters, shown as ␀; it may be damaged.</source>
        <translation>
            <numerusform>फ़ाइल में %n शून्य वर्ण है, जो ␀ दिखता है; वह ख़राब हो सकती है।</numerusform>
            <numerusform>फ़ाइल में %n शून्य वर्ण हैं, जो ␀ दिखते हैं; वह ख़राब हो सकती है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>
            <numerusform>पाठ में %n अदृश्य चिह्न है जो अक्षरों की दिशा बदलता है; वह वैसा नहीं पढ़ा जा सकता जैसा लिखा गया।</numerusform>
            <numerusform>पाठ में %n अदृश्य चिह्न हैं जो अक्षरों की दिशा बदलते हैं; वह वैसा नहीं पढ़ा जा सकता जैसा लिखा गया।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Reading</source>
        <translation>पढ़ना</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>सुनना</translation>
    </message>
    <message>
        <source>Low vision</source>
        <translation>कम दृष्टि</translation>
    </message>
    <message>
        <source>colours as the system, usual size, stops after an article</source>
        <translation>रंग सिस्टम जैसे, सामान्य आकार, लेख के बाद रुकता है</translation>
    </message>
    <message>
        <source>problems are spoken, goes on with the next article</source>
        <translation>समस्याएँ बोली जाती हैं, अगले लेख के साथ आगे बढ़ता है</translation>
    </message>
    <message>
        <source>high contrast, dark, letters twice as large</source>
        <translation>उच्च कंट्रास्ट, गहरी, अक्षर दुगने बड़े</translation>
    </message>
    <message>
        <source>What you had before</source>
        <translation>जो आपके पास पहले था</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>उपयोग में</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>A profile keeps how Rawi looks and speaks: theme, size, view, voices, speed, announcements. Your folders, languages and limits stay as they are.</source>
        <translation>प्रोफ़ाइल रखती है कि Rawi कैसा दिखे और बोले: थीम, आकार, दृश्य, आवाज़ें, गति, घोषणाएँ। आपके फ़ोल्डर, भाषाएँ और सीमाएँ जैसी हैं वैसी रहती हैं।</translation>
    </message>
    <message>
        <source>Change &amp;to it</source>
        <translation>इस पर जाएँ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the present settings</source>
        <translation>अभी की सेटिंग सहेजें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>रखें(&amp;K)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>प्रोफ़ाइल: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>सहेजी गई: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>नाम बदला: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>मिटाई गई: {name}</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”? Your present settings stay as they are.</source>
        <translation>प्रोफ़ाइल “{name}” मिटाएँ? आपकी अभी की सेटिंग जैसी हैं वैसी रहेंगी।</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>पहले एक नाम लिखें।</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>“{name}” नाम की प्रोफ़ाइल पहले से है। दूसरा नाम चुनें।</translation>
    </message>
</context>
<context>
    <name>pronunciations</name>
    <message>
        <source>Pronunciations</source>
        <translation>उच्चारण</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>उच्चारण</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>कैसे बोलें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>In ordinary letters, as it sounds</source>
        <translation>साधारण अक्षरों में, जैसा सुनाई दे</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>सभी भाषाएँ</translation>
    </message>
    <message>
        <source>Only with the same capital and small letters</source>
        <translation>केवल उन्हीं बड़े और छोटे अक्षरों के साथ</translation>
    </message>
    <message>
        <source>count</source>
        <translation>गिने जाते हैं</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>नहीं गिने जाते</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>आवाज़ शुरू की जा रही है</translation>
    </message>
    <message>
        <source>{word} is said as {said} ({language})</source>
        <translation>{word} को {said} बोला जाता है ({language})</translation>
    </message>
    <message>
        <source>{word}, with these capitals, is said as {said} ({language})</source>
        <translation>{word}, इन बड़े अक्षरों के साथ, {said} बोला जाता है ({language})</translation>
    </message>
    <message>
        <source>Kept: {pronunciation}</source>
        <translation>रखा गया: {pronunciation}</translation>
    </message>
    <message>
        <source>Pronunciations removed: {count}</source>
        <translation>हटाए गए उच्चारण: {count}</translation>
    </message>
    <message>
        <source>You have no pronunciations yet. Words that you add are said as you write them, in Rawi and in what you save.</source>
        <translation>आपके पास अभी कोई उच्चारण नहीं है। जो शब्द आप जोड़ते हैं वे Rawi में और आपके सहेजे हुए में वैसे ही बोले जाते हैं जैसे आप लिखें।</translation>
    </message>
    <message>
        <source>Pronunciations: {shown} of {count}</source>
        <translation>उच्चारण: {count} में से {shown}</translation>
    </message>
    <message>
        <source>“{word}” has no pronunciation of yours ({language}).</source>
        <translation>“{word}” का आपका कोई उच्चारण नहीं है ({language})।</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the address was not found; perhaps there is no network</source>
        <translation>पता नहीं मिला; शायद नेटवर्क नहीं है</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>वहाँ कोई उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>समय पर कोई उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>संपर्क टूट गया</translation>
    </message>
    <message>
        <source>its certificate is not trusted: it may be another computer than it says</source>
        <translation>उसके प्रमाणपत्र पर भरोसा नहीं है: वह जो कहता है उससे दूसरा कंप्यूटर हो सकता है</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>कोई सुरक्षित संपर्क नहीं बन सका</translation>
    </message>
    <message>
        <source>it sends Rawi on to {detail}, which you were not asked about</source>
        <translation>वह Rawi को {detail} पर भेजता है, जिसके बारे में आपसे नहीं पूछा गया</translation>
    </message>
    <message>
        <source>the server answered with error {detail}</source>
        <translation>सर्वर ने त्रुटि {detail} से उत्तर दिया</translation>
    </message>
    <message>
        <source>you were not asked about this host</source>
        <translation>इस होस्ट के बारे में आपसे नहीं पूछा गया</translation>
    </message>
    <message>
        <source>what came is no list of packs</source>
        <translation>जो आया वह पैकों की सूची नहीं है</translation>
    </message>
    <message>
        <source>it is too large for a list of packs</source>
        <translation>पैकों की सूची के लिए यह बहुत बड़ा है</translation>
    </message>
</context>
<context>
    <name>self test</name>
    <message>
        <source>Open</source>
        <translation>खोलना</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>संरचना</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>बोलना</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजना</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>पुस्तकालय</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>स्क्रीन रीडर</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>works</source>
        <translation>काम करता है</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>काम नहीं करता</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>sections with a heading: {count}</source>
        <translation>शीर्षक वाले खंड: {count}</translation>
    </message>
    <message>
        <source>sentences translated into {language}: {count}</source>
        <translation>अनूदित वाक्य ({language}): {count}</translation>
    </message>
    <message>
        <source>{seconds} s of sound, words with their times: {count}</source>
        <translation>{seconds} से ध्वनि, समय सहित शब्द: {count}</translation>
    </message>
    <message>
        <source>{size} bytes, read back</source>
        <translation>{size} बाइट, फिर से पढ़े गए</translation>
    </message>
    <message>
        <source>articles stored, found and read again: {count}</source>
        <translation>रखे, ढूँढे और फिर पढ़े गए लेख: {count}</translation>
    </message>
    <message>
        <source>objects with a role and a name: {count}</source>
        <translation>भूमिका और नाम वाली वस्तुएँ: {count}</translation>
    </message>
    <message>
        <source>letters drawn: {count}</source>
        <translation>बनाए गए अक्षर: {count}</translation>
    </message>
    <message>
        <source>“{text}” is missing</source>
        <translation>“{text}” नहीं है</translation>
    </message>
    <message>
        <source>it was taken for a file of another kind: {name}</source>
        <translation>इसे दूसरे प्रकार की फ़ाइल समझा गया: {name}</translation>
    </message>
    <message>
        <source>it was taken for {language}, or its direction is wrong</source>
        <translation>भाषा {language} समझी गई, या दिशा ग़लत है</translation>
    </message>
    <message>
        <source>headings found: {count}, wanted: {total}</source>
        <translation>मिले शीर्षक: {count}, चाहिए: {total}</translation>
    </message>
    <message>
        <source>{name}: {count} found, {total} wanted</source>
        <translation>{name}: {count} मिले, {total} चाहिए</translation>
    </message>
    <message>
        <source>no pack installed</source>
        <translation>कोई पैक स्थापित नहीं है</translation>
    </message>
    <message>
        <source>no pack for {language} installed</source>
        <translation>{language} का कोई पैक स्थापित नहीं है</translation>
    </message>
    <message>
        <source>sentences that stayed as they were: {count} of {total}</source>
        <translation>ज्यों के त्यों रहे वाक्य: {total} में से {count}</translation>
    </message>
    <message>
        <source>the number {text} is lost in the translation</source>
        <translation>संख्या {text} अनुवाद में खो गई</translation>
    </message>
    <message>
        <source>this voice comes with Rawi but is not here; install Rawi again</source>
        <translation>यह आवाज़ Rawi के साथ आती है पर यहाँ नहीं है; Rawi फिर स्थापित करें</translation>
    </message>
    <message>
        <source>no voice of this kind is installed</source>
        <translation>इस प्रकार की कोई आवाज़ स्थापित नहीं है</translation>
    </message>
    <message>
        <source>nothing can be heard</source>
        <translation>कुछ सुनाई नहीं देता</translation>
    </message>
    <message>
        <source>{seconds} s of sound do not fit this sentence</source>
        <translation>{seconds} से ध्वनि इस वाक्य से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>words with a time: {count} of {total}</source>
        <translation>समय सहित शब्द: {total} में से {count}</translation>
    </message>
    <message>
        <source>the times of the words are out of order</source>
        <translation>शब्दों के समय क्रम में नहीं हैं</translation>
    </message>
    <message>
        <source>the words do not cover the sound</source>
        <translation>शब्द पूरी ध्वनि को नहीं ढकते</translation>
    </message>
    <message>
        <source>“{text}” cannot be heard</source>
        <translation>“{text}” सुनाई नहीं देता</translation>
    </message>
    <message>
        <source>{seconds} s of sound in the file, {total} s were spoken</source>
        <translation>फ़ाइल में {seconds} से ध्वनि, बोली गई {total} से</translation>
    </message>
    <message>
        <source>“{text}” came back changed</source>
        <translation>“{text}” बदला हुआ लौटा</translation>
    </message>
    <message>
        <source>searching does not find “{text}”</source>
        <translation>खोज को “{text}” नहीं मिलता</translation>
    </message>
    <message>
        <source>what was taken out is still there</source>
        <translation>जो निकाला गया वह अब भी वहीं है</translation>
    </message>
    <message>
        <source>{text} has no name</source>
        <translation>{text} का कोई नाम नहीं है</translation>
    </message>
    <message>
        <source>no font draws these: {text}</source>
        <translation>कोई फ़ॉन्ट इन्हें नहीं बनाता: {text}</translation>
    </message>
    <message>
        <source>it failed inside: {reason}</source>
        <translation>भीतरी गड़बड़ी: {reason}</translation>
    </message>
    <message>
        <source>EPUB that speaks</source>
        <translation>बोलने वाला EPUB</translation>
    </message>
    <message>
        <source>voices of the system</source>
        <translation>सिस्टम की आवाज़ें</translation>
    </message>
    <message>
        <source>Rawi does not work as it should. Broken: {count}</source>
        <translation>Rawi वैसा काम नहीं करता जैसा चाहिए। ख़राब: {count}</translation>
    </message>
    <message>
        <source>Rawi works. Not tried, because it is not installed: {count}</source>
        <translation>Rawi काम करता है। स्थापित न होने से नहीं जाँचे गए: {count}</translation>
    </message>
    <message>
        <source>Rawi works.</source>
        <translation>Rawi काम करता है।</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>जाँच जारी है</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
</context>
<context>
    <name>self voicing</name>
    <message>
        <source>message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>button</source>
        <translation>बटन</translation>
    </message>
    <message>
        <source>menu button</source>
        <translation>मेनू बटन</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>चेक बॉक्स</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>कॉम्बो बॉक्स</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>स्लाइडर</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>डायलॉग</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>पाठ क्षेत्र</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>link</source>
        <translation>कड़ी</translation>
    </message>
    <message>
        <source>list</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>सूची का मद</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>मेनू पट्टी</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>पाद-टिप्पणी</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>टैब कंट्रोल</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>मेनू</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>प्रगति पट्टी</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>रेडियो बटन</translation>
    </message>
    <message>
        <source>number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>toolbar</source>
        <translation>टूलबार</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>ट्री</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>व्यस्त</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>चेक किया हुआ</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>चेक नहीं किया हुआ</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>आंशिक रूप से चेक किया हुआ</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>दबा हुआ</translation>
    </message>
    <message>
        <source>not pressed</source>
        <translation>दबा हुआ नहीं</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>विस्तृत</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>संकुचित</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>चयनित नहीं</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>चयनित</translation>
    </message>
    <message>
        <source>password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>अनुपलब्ध</translation>
    </message>
    <message>
        <source>space</source>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>नई पंक्ति</translation>
    </message>
    <message>
        <source>tab key</source>
        <translation>टैब कुंजी</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>डॉट</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>हाइफ़न</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>एपॉस्ट्रॉफ़ी</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>उद्धरण चिह्न</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>बायाँ कोष्ठक</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>दायाँ कोष्ठक</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>स्तर {level}</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <translation>शीर्षक स्तर {level}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>capital {letter}</source>
        <translation>बड़ा {letter}</translation>
    </message>
    <message>
        <source>hidden character</source>
        <translation>छिपा वर्ण</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} मिटाया गया</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number} प्रतिशत</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs. {key} lets it be silent again.</source>
        <translation>Rawi अपने मेनू और डायलॉग बोलता है। {key} उसे फिर चुप कराता है।</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs no more.</source>
        <translation>Rawi अब अपने मेनू और डायलॉग नहीं बोलता।</translation>
    </message>
    <message>
        <source>A screen reader is running and speaks the menus and dialogs. Rawi will do it when there is none.</source>
        <translation>एक स्क्रीन रीडर चल रहा है और मेनू और डायलॉग बोलता है। जब कोई नहीं होगा तब Rawi यह करेगा।</translation>
    </message>
    <message>
        <source>Press {key} to have Rawi speak its menus and dialogs.</source>
        <translation>{key} दबाएँ, तो Rawi अपने मेनू और डायलॉग बोलेगा।</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Your colour of the text</source>
        <translation>पाठ का आपका रंग</translation>
    </message>
    <message>
        <source>Your colour of the background</source>
        <translation>पृष्ठभूमि का आपका रंग</translation>
    </message>
    <message>
        <source>Your colour behind what is read aloud</source>
        <translation>ज़ोर से पढ़े जा रहे के पीछे का आपका रंग</translation>
    </message>
    <message>
        <source>Your colour of links</source>
        <translation>कड़ियों का आपका रंग</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>पाठ का आकार प्रतिशत में</translation>
    </message>
    <message>
        <source>Size of menus, buttons and lists in percent</source>
        <translation>मेनू, बटनों और सूचियों का आकार प्रतिशत में</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>पाठ का फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Thickness of the letters</source>
        <translation>अक्षरों की मोटाई</translation>
    </message>
    <message>
        <source>Height of a line in percent</source>
        <translation>पंक्ति की ऊँचाई प्रतिशत में</translation>
    </message>
    <message>
        <source>Space between letters, in hundredths of their size</source>
        <translation>अक्षरों के बीच की दूरी, उनके आकार के सौवें भागों में</translation>
    </message>
    <message>
        <source>More space between words, in hundredths of the letters&apos; size</source>
        <translation>शब्दों के बीच अतिरिक्त दूरी, अक्षरों के आकार के सौवें भागों में</translation>
    </message>
    <message>
        <source>Space between paragraphs, in hundredths of the letters&apos; size</source>
        <translation>अनुच्छेदों के बीच की दूरी, अक्षरों के आकार के सौवें भागों में</translation>
    </message>
    <message>
        <source>Characters in a line, at most</source>
        <translation>एक पंक्ति में अधिक से अधिक वर्ण</translation>
    </message>
    <message>
        <source>Lines end under each other (justified)</source>
        <translation>पंक्तियाँ एक सीध में समाप्त हों (दोनों ओर संरेखित)</translation>
    </message>
    <message>
        <source>How the sentence is marked that is read aloud</source>
        <translation>ज़ोर से पढ़ा जा रहा वाक्य कैसे दिखाया जाए</translation>
    </message>
    <message>
        <source>Show your highlights and bookmarks in the text</source>
        <translation>अपने रेखांकन और बुकमार्क पाठ में दिखाएँ</translation>
    </message>
    <message>
        <source>Dim everything but</source>
        <translation>उभरा रहे (बाक़ी सब धुँधला)</translation>
    </message>
    <message>
        <source>A ruler above and below the line that is read</source>
        <translation>पढ़ी जा रही पंक्ति के ऊपर और नीचे रूलर</translation>
    </message>
    <message>
        <source>The sentence once more below the text, magnified</source>
        <translation>वाक्य पाठ के नीचे एक बार और, बड़ा करके</translation>
    </message>
    <message>
        <source>Size of the magnified sentence, in percent of the text</source>
        <translation>बड़े किए वाक्य का आकार, पाठ के प्रतिशत में</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>कुछ भी अपने आप न हिले, न झपके</translation>
    </message>
    <message>
        <source>Language of Rawi</source>
        <translation>Rawi की भाषा</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>इसमें अनुवाद करें</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>इससे अनुवाद करें</translation>
    </message>
    <message>
        <source>Translate with more care, which takes longer (Argos Translate)</source>
        <translation>अधिक सावधानी से अनुवाद करें, इसमें अधिक समय लगता है (Argos Translate)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>आवाज़ की गति</translation>
    </message>
    <message>
        <source>Length of the pauses, times the usual</source>
        <translation>विरामों की लंबाई, सामान्य का कितना गुना</translation>
    </message>
    <message>
        <source>Announce while reading aloud</source>
        <translation>ज़ोर से पढ़ते समय घोषणा</translation>
    </message>
    <message>
        <source>Read aloud what pictures show</source>
        <translation>चित्रों में जो दिखता है उसे ज़ोर से पढ़ें</translation>
    </message>
    <message>
        <source>A quiet sound before a marked sentence</source>
        <translation>चिह्नित वाक्य से पहले हल्की ध्वनि</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>जो साइट का है वह दिखाएँ</translation>
    </message>
    <message>
        <source>Single letters, digits and brackets jump in the text</source>
        <translation>अकेले अक्षर, अंक और कोष्ठक पाठ में कूदते हैं</translation>
    </message>
    <message>
        <source>Control alone hushes the voice</source>
        <translation>अकेला Ctrl आवाज़ को चुप करता है</translation>
    </message>
    <message>
        <source>Speak problems aloud where no screen reader runs</source>
        <translation>जहाँ स्क्रीन रीडर नहीं चलता वहाँ समस्याएँ बोलें</translation>
    </message>
    <message>
        <source>Rawi speaks its menus, dialogs and lists where no screen reader runs</source>
        <translation>जहाँ स्क्रीन रीडर नहीं चलता वहाँ Rawi अपने मेनू, डायलॉग और सूचियाँ बोलता है</translation>
    </message>
    <message>
        <source>Speed at which Rawi speaks menus and dialogs</source>
        <translation>मेनू और डायलॉग बोलने की गति</translation>
    </message>
    <message>
        <source>Speak what is typed</source>
        <translation>जो लिखा जाता है उसे बोलें</translation>
    </message>
    <message>
        <source>Let a plain voice begin while a natural one loads</source>
        <translation>स्वाभाविक आवाज़ आने तक सादी आवाज़ शुरू करे</translation>
    </message>
    <message>
        <source>After an article, go on with the next unread one</source>
        <translation>लेख के बाद अगले अपठित लेख के साथ आगे बढ़ें</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds without progress (from the next start)</source>
        <translation>इतने सेकंड प्रगति न हो तो फ़ाइल छोड़ दें (अगली शुरुआत से)</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds in all (from the next start)</source>
        <translation>कुल इतने सेकंड बाद फ़ाइल छोड़ दें (अगली शुरुआत से)</translation>
    </message>
    <message>
        <source>Megabytes of memory to open a file with (from the next start)</source>
        <translation>फ़ाइल खोलने के लिए मेमोरी, मेगाबाइट में (अगली शुरुआत से)</translation>
    </message>
    <message>
        <source>Megabytes that an opened file may have (from the next start)</source>
        <translation>खुली फ़ाइल के अधिकतम मेगाबाइट (अगली शुरुआत से)</translation>
    </message>
    <message>
        <source>Folder whose new files are added to the library</source>
        <translation>फ़ोल्डर जिसकी नई फ़ाइलें पुस्तकालय में जोड़ी जाती हैं</translation>
    </message>
    <message>
        <source>List of Argos packs: another address or folder</source>
        <translation>Argos पैकों की सूची: दूसरा पता या फ़ोल्डर</translation>
    </message>
    <message>
        <source>List of Firefox packs: another address or folder</source>
        <translation>Firefox पैकों की सूची: दूसरा पता या फ़ोल्डर</translation>
    </message>
    <message>
        <source>Only pictures</source>
        <translation>केवल चित्र</translation>
    </message>
    <message>
        <source>Headings, quotes, lists, tables, pictures and your highlights</source>
        <translation>शीर्षक, उद्धरण, सूचियाँ, तालिकाएँ, चित्र और आपके रेखांकन</translation>
    </message>
    <message>
        <source>Also links, footnotes, rows and columns</source>
        <translation>कड़ियाँ, पाद-टिप्पणियाँ, पंक्तियाँ और स्तंभ भी</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Each character</source>
        <translation>हर वर्ण</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>हर शब्द</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजली</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>सीपिया</translation>
    </message>
    <message>
        <source>Soft: little glare, less contrast (4.5 to 1)</source>
        <translation>कोमल: चौंध कम, कंट्रास्ट कम (4.5:1)</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>उच्च कंट्रास्ट, उजली</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>उच्च कंट्रास्ट, गहरी</translation>
    </message>
    <message>
        <source>High contrast, yellow on black</source>
        <translation>उच्च कंट्रास्ट, काले पर पीला</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>आपके अपने रंग</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>मोटी</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>अनुच्छेद</translation>
    </message>
    <message>
        <source>A coloured ground</source>
        <translation>रंगीन पृष्ठभूमि</translation>
    </message>
    <message>
        <source>A thick line under it</source>
        <translation>नीचे मोटी रेखा</translation>
    </message>
    <message>
        <source>A frame around it</source>
        <translation>चारों ओर चौखट</translation>
    </message>
    <message>
        <source>Text and background changed for each other</source>
        <translation>पाठ और पृष्ठभूमि के रंग आपस में बदले हुए</translation>
    </message>
    <message>
        <source>Rawi now speaks {language}</source>
        <translation>Rawi अब इस भाषा में बोलता है: {language}</translation>
    </message>
    <message>
        <source>The better one that is installed</source>
        <translation>स्थापित में से बेहतर</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>There is no translation here to copy yet. {key} translates the article.</source>
        <translation>यहाँ अभी कॉपी करने को अनुवाद नहीं है। {key} लेख का अनुवाद करता है।</translation>
    </message>
    <message>
        <source>Copied with its label. Sentences: {count}.</source>
        <translation>अपने लेबल के साथ कॉपी हुआ। वाक्य: {count}।</translation>
    </message>
    <message>
        <source>Machine translation from {source} by Rawi with {engine}, not checked by a person.</source>
        <translation>{source} से Rawi और {engine} का मशीनी अनुवाद, किसी व्यक्ति ने नहीं जाँचा।</translation>
    </message>
    <message>
        <source>Sentences to check against the original (⚠): {count}.</source>
        <translation>मूल से मिलाने के वाक्य (⚠): {count}।</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>स्रोत: {source}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Looking into the library</source>
        <translation>पुस्तकालय देखा जा रहा है</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>How it looks</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Help for the eye</source>
        <translation>आँखों के लिए सहायता</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>यह रूप रखें</translation>
    </message>
    <message>
        <source>Back to the look before</source>
        <translation>पहले वाले रूप पर लौटें</translation>
    </message>
    <message>
        <source>The usual look</source>
        <translation>सामान्य रूप</translation>
    </message>
    <message>
        <source>Contrast with the background: text {text} to 1, links {link} to 1.</source>
        <translation>पृष्ठभूमि से कंट्रास्ट: पाठ {text}:1, कड़ियाँ {link}:1।</translation>
    </message>
    <message>
        <source>This is hard to read: {least} to 1 is the least that most people need.</source>
        <translation>इसे पढ़ना कठिन है: अधिकतर लोगों को कम से कम {least}:1 चाहिए।</translation>
    </message>
    <message>
        <source>With little sight {good} to 1 or more is better.</source>
        <translation>कम दृष्टि हो तो {good}:1 या अधिक बेहतर है।</translation>
    </message>
    <message>
        <source>Not on this computer: {fonts}. They come with “python3 packaging/fonts.py” (npm and a network are needed), or from the system: on Debian and Ubuntu the package fonts-opendyslexic.</source>
        <translation>इस कंप्यूटर पर नहीं हैं: {fonts}। ये “python3 packaging/fonts.py” से आते हैं (npm और नेटवर्क चाहिए), या सिस्टम से: Debian और Ubuntu पर पैकेज fonts-opendyslexic।</translation>
    </message>
    <message>
        <source>This font has no medium letters: bold ones are shown.</source>
        <translation>इस फ़ॉन्ट में मध्यम अक्षर नहीं हैं: मोटे अक्षर दिखाए जा रहे हैं।</translation>
    </message>
    <message>
        <source>Nothing is dimmed</source>
        <translation>कुछ भी धुँधला नहीं है</translation>
    </message>
    <message>
        <source>Dimmed is all but: {part}</source>
        <translation>इसे छोड़कर सब धुँधला है: {part}</translation>
    </message>
    <message>
        <source>Ruler shown</source>
        <translation>रूलर दिख रहा है</translation>
    </message>
    <message>
        <source>Ruler hidden</source>
        <translation>रूलर छिपा है</translation>
    </message>
    <message>
        <source>The sentence is magnified below the text</source>
        <translation>वाक्य पाठ के नीचे बड़ा दिखता है</translation>
    </message>
    <message>
        <source>The sentence is not magnified</source>
        <translation>वाक्य बड़ा नहीं दिखता</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>पूरा लेख</translation>
    </message>
    <message>
        <source>One sentence at a time: arrow keys go on and back</source>
        <translation>एक बार में एक वाक्य: तीर कुंजियाँ आगे और पीछे ले जाती हैं</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>एक बार में एक वाक्य</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>बड़ा किया वाक्य</translation>
    </message>
</context>
<context>
    <name>sleeping</name>
    <message>
        <source>Sleep timer</source>
        <translation>नींद का टाइमर</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>Switch the sleep timer off</source>
        <translation>नींद का टाइमर बंद करें</translation>
    </message>
    <message>
        <source>At the end of the section</source>
        <translation>खंड के अंत में</translation>
    </message>
    <message>
        <source>At the end of the article</source>
        <translation>लेख के अंत में</translation>
    </message>
    <message>
        <source>When is the voice to stop? Choose, or type a number of minutes.</source>
        <translation>आवाज़ कब रुके? चुनें, या मिनटों की संख्या लिखें।</translation>
    </message>
    <message>
        <source>The sleep timer is off</source>
        <translation>नींद का टाइमर बंद है</translation>
    </message>
    <message>
        <source>The sleep timer has stopped the voice; your place is kept. Listening again within a minute starts it anew.</source>
        <translation>नींद के टाइमर ने आवाज़ रोक दी; आपका स्थान बना है। एक मिनट के भीतर फिर सुनने पर वह नए सिरे से शुरू होता है।</translation>
    </message>
</context>
<context>
    <name>structure</name>
    <message>
        <source>Title</source>
        <translation>लेख का शीर्षक</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>आमुख</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>लेखक-पंक्ति</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>शीर्षक, स्तर {level}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>अनुच्छेद</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>सूची का मद</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>चित्र का परिचय</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>पाद-टिप्पणी</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>संबंधित लेख</translation>
    </message>
    <message>
        <source>Belongs to the site</source>
        <translation>साइट का है</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>यह है: {kind}</translation>
    </message>
    <message>
        <source>Structure: one key says what the paragraph at the caret is. {title} title, {standfirst} standfirst, {byline} byline, {first} to {last} heading, {paragraph} paragraph, {quote} quote, {list_item} list item, {furniture} belongs to the site, {related} related story. {undo} undoes, {end} ends.</source>
        <translation>संरचना: एक कुंजी बताती है कि कर्सर वाला अनुच्छेद क्या है। {title} लेख का शीर्षक, {standfirst} आमुख, {byline} लेखक-पंक्ति, {first} से {last} शीर्षक, {paragraph} अनुच्छेद, {quote} उद्धरण, {list_item} सूची का मद, {furniture} साइट का, {related} संबंधित लेख। {undo} पूर्ववत करता है, {end} समाप्त करता है।</translation>
    </message>
    <message>
        <source>The structure is as Rawi found it. {undo} brings your changes back.</source>
        <translation>संरचना वैसी है जैसी Rawi को मिली। {undo} आपके बदलाव लौटाता है।</translation>
    </message>
    <message>
        <source>Structure is done; your changes are kept.</source>
        <translation>संरचना हो गई; आपके बदलाव रखे गए।</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>पूर्ववत हुआ</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>फिर किया गया</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>पूर्ववत करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>फिर करने को कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>column {number} of {total}</source>
        <translation>{total} में से स्तंभ {number}</translation>
    </message>
    <message>
        <source>row {number} of {total}</source>
        <translation>{total} में से पंक्ति {number}</translation>
    </message>
    <message>
        <source>Edge of the table</source>
        <translation>तालिका का किनारा</translation>
    </message>
    <message>
        <source>The caret is not in a table. T goes to the next one.</source>
        <translation>कर्सर किसी तालिका में नहीं है। T अगली पर जाता है।</translation>
    </message>
</context>
<context>
    <name>takeaway</name>
    <message>
        <source>Audiobook with chapters (M4B)</source>
        <translation>अध्यायों वाली श्रव्य-पुस्तक (M4B)</translation>
    </message>
    <message>
        <source>MP3 with chapters</source>
        <translation>अध्यायों वाला MP3</translation>
    </message>
    <message>
        <source>Opus with chapters, the smallest</source>
        <translation>अध्यायों वाला Opus, सबसे छोटा</translation>
    </message>
    <message>
        <source>WAV, for programs that know nothing else</source>
        <translation>WAV, उन प्रोग्रामों के लिए जो और कुछ नहीं जानते</translation>
    </message>
    <message>
        <source>Book with text and voice in step (EPUB)</source>
        <translation>पुस्तक जिसमें पाठ और आवाज़ साथ चलें (EPUB)</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>ध्वनि के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Highlight &amp;word by word in the book</source>
        <translation>पुस्तक में शब्द-शब्द उभारें(&amp;W)</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>पुस्तक (EPUB)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>वेब पृष्ठ (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>सादा पाठ</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, प्रोग्रामों के लिए</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>मूल सहेजें</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>अनुवाद सहेजें</translation>
    </message>
    <message>
        <source>Save both languages</source>
        <translation>दोनों भाषाएँ सहेजें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>पाठ का आकार, पॉइंट में</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation>चित्रों सहित(&amp;P)</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text in points</source>
        <translation>पाठ का आकार, पॉइंट में(&amp;Z)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>छापें(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF के रूप में सहेजें(&amp;D)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>फ़ाइल का प्रकार</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>फ़ाइल का प्रकार(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <source>The article is not translated yet; that is done first where you ask for it.</source>
        <translation>लेख का अभी अनुवाद नहीं हुआ; जहाँ आप माँगते हैं वहाँ पहले वही होगा।</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>मूल(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>अनुवाद(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Both, each paragraph with its translation below</source>
        <translation>दोनों, हर अनुच्छेद और नीचे उसका अनुवाद(&amp;B)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Translate into</source>
        <translation>इसमें अनुवाद करें</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>अनुवाद करें</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>भाषा पैक…</translation>
    </message>
    <message>
        <source>{language} (through {pivot})</source>
        <translation>{language} ({pivot} के रास्ते)</translation>
    </message>
    <message>
        <source>The article is in {language}. Choose what to translate it into.</source>
        <translation>लेख {language} में है। चुनें कि किसमें अनुवाद हो।</translation>
    </message>
    <message>
        <source>No language pack that translates from {language} is installed.</source>
        <translation>{language} से अनुवाद करने वाला कोई भाषा पैक स्थापित नहीं है।</translation>
    </message>
    <message>
        <source>No language pack from {language} to {languages} is installed.</source>
        <translation>{language} से {languages} का कोई भाषा पैक स्थापित नहीं है।</translation>
    </message>
    <message>
        <source>Language packs shows how to add one.</source>
        <translation>“भाषा पैक” दिखाते हैं कि कैसे जोड़ें।</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>Translated into {language}.</source>
        <translation>{language} में अनुवाद हुआ।</translation>
    </message>
    <message>
        <source>Sentences to doubt: {count}. {next} goes to the next one, {list} lists them, {why} says why.</source>
        <translation>संदेह के वाक्य: {count}। {next} अगले पर जाता है, {list} उन्हें दिखाता है, {why} कारण बताता है।</translation>
    </message>
    <message>
        <source>It went through {pivot}, so more may have been lost on the way.</source>
        <translation>यह {pivot} के रास्ते गया, इसलिए रास्ते में अधिक खो गया होगा।</translation>
    </message>
    <message>
        <source>What is written in {languages} stays as it is: no language pack from there to {target} is installed.</source>
        <translation>जो {languages} में लिखा है वह वैसा ही रहता है: वहाँ से {target} का कोई भाषा पैक स्थापित नहीं है।</translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation>अनुवाद रोका गया।</translation>
    </message>
    <message>
        <source>The translation was stopped; the article stays as it is.</source>
        <translation>अनुवाद रोका गया; लेख जैसा है वैसा रहता है।</translation>
    </message>
    <message>
        <source>What is translated so far stays. {on} goes on, {original} shows the original.</source>
        <translation>अब तक जो अनुवाद हुआ वह रहता है। {on} आगे बढ़ाता है, {original} मूल दिखाता है।</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>natural</source>
        <translation>स्वाभाविक</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>सादी</translation>
    </message>
    <message>
        <source>basic: guesses vowels</source>
        <translation>बुनियादी: स्वरों का अनुमान लगाती है</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>इस सिस्टम की</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>आवाज़ें</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>{language} ({quality})</source>
        <translation>{language} ({quality})</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>कोई आवाज़ नहीं</translation>
    </message>
    <message>
        <source>Voices for {language}</source>
        <translation>{language} की आवाज़ें</translation>
    </message>
    <message>
        <source>The best one, now {voice}</source>
        <translation>सबसे अच्छी, अभी {voice}</translation>
    </message>
    <message>
        <source>None: its sentences are passed over</source>
        <translation>कोई नहीं: उसके वाक्य छोड़े जाते हैं</translation>
    </message>
    <message>
        <source>No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.</source>
        <translation>यहाँ कोई आवाज़ {language} नहीं बोलती। ऐसी Piper आवाज़ लाएँ जो बोले, या मिलती-जुलती लिखावट वाली भाषा की आवाज़ से पढ़वाएँ: वह पराई लगेगी।</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>चाल</translation>
    </message>
    <message>
        <source>Pitch in semitones</source>
        <translation>सुर, अर्धस्वरों में</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ध्वनि-स्तर</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>सुनकर देखें(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop the preview</source>
        <translation>सुनना रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a voice file…</source>
        <translation>आवाज़ की फ़ाइल लाएँ(&amp;I)…</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Piper आवाज़ें</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>सामान्य सेटिंग(&amp;U)</translation>
    </message>
    <message>
        <source>The usual voice, pace, pitch and volume again.</source>
        <translation>फिर सामान्य आवाज़, चाल, सुर और ध्वनि-स्तर।</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation>आवाज़ें खोजी जा रही हैं</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>आवाज़ शुरू की जा रही है</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>“{name}” लाई जा रही है</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>“{name}” हटाई जा रही है</translation>
    </message>
    <message>
        <source>Remove the voice “{name}” from this computer?</source>
        <translation>आवाज़ “{name}” इस कंप्यूटर से हटाएँ?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>रखें(&amp;K)</translation>
    </message>
    <message>
        <source>This is how I read your articles to you.</source>
        <translation>मैं आपके लेख आपको ऐसे पढ़कर सुनाता हूँ।</translation>
    </message>
    <message>
        <source>Already there: {voice} ({language}; {licence})</source>
        <translation>पहले से है: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Replaced: {voice} ({language}; {licence})</source>
        <translation>बदली गई: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Imported: {voice} ({language}; {licence})</source>
        <translation>लाई गई: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Removed: {voice}</source>
        <translation>हटाई गई: {voice}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Language of Rawi</source>
        <translation>Rawi की भाषा</translation>
    </message>
    <message>
        <source>By sight or by ear</source>
        <translation>देखकर या सुनकर</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Size and colours</source>
        <translation>आकार और रंग</translation>
    </message>
    <message>
        <source>Languages of your articles</source>
        <translation>आपके लेखों की भाषाएँ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Rawi opens the articles that you have stored, reads them aloud and translates them, without a network. Choose the language of its menus. Escape skips these steps at any moment; the menu Help has them again.</source>
        <translation>Rawi आपके सहेजे हुए लेख खोलता है, उन्हें ज़ोर से पढ़ता है और उनका अनुवाद करता है, बिना नेटवर्क के। उसके मेनू की भाषा चुनें। Escape किसी भी समय ये क़दम छोड़ देता है; ये “सहायता” मेनू में फिर मिलते हैं।</translation>
    </message>
    <message>
        <source>How will you use Rawi? By ear, it speaks its menus and dialogs itself wherever no screen reader runs.</source>
        <translation>आप Rawi का उपयोग कैसे करेंगे? सुनकर चुनने पर, जहाँ स्क्रीन रीडर नहीं चलता वहाँ वह अपने मेनू और डायलॉग स्वयं बोलता है।</translation>
    </message>
    <message>
        <source>Choose who speaks to you and how fast, and hear it.</source>
        <translation>चुनें कि आपके लिए कौन बोले और कितनी तेज़, और सुनकर देखें।</translation>
    </message>
    <message>
        <source>Rawi begins with the size and the colours of your system. Change them here if you like; you see it at once.</source>
        <translation>Rawi आपके सिस्टम के आकार और रंगों से शुरू करता है। चाहें तो उन्हें यहाँ बदलें; बदलाव तुरंत दिखता है।</translation>
    </message>
    <message>
        <source>In which language are your articles, and in which do you want them? Nothing is fetched unless you ask for it.</source>
        <translation>आपके लेख किस भाषा में हैं, और आप उन्हें किस भाषा में चाहते हैं? आपके माँगे बिना कुछ नहीं लाया जाता।</translation>
    </message>
    <message>
        <source>These keys are enough to begin with. After this, an article shows you what Rawi can do.</source>
        <translation>शुरू करने के लिए ये कुंजियाँ काफ़ी हैं। इसके बाद एक लेख दिखाता है कि Rawi क्या कर सकता है।</translation>
    </message>
    <message>
        <source>Welcome to Rawi, step {number} of {total}: {name}</source>
        <translation>Rawi में स्वागत है, {total} में से क़दम {number}: {name}</translation>
    </message>
    <message>
        <source>By &amp;sight</source>
        <translation>देखकर(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;ear</source>
        <translation>सुनकर(&amp;E)</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>दोनों(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>पढ़ना शुरू करें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>आगे(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>छोड़ें(&amp;K)</translation>
    </message>
    <message>
        <source>Your articles are in</source>
        <translation>आपके लेखों की भाषा</translation>
    </message>
    <message>
        <source>You want them in</source>
        <translation>आप उन्हें इस भाषा में चाहते हैं</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>क्या चाहिए</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>जो नहीं है वह लाएँ(&amp;G)…</translation>
    </message>
    <message>
        <source>From a &amp;friend&apos;s file or disk…</source>
        <translation>मित्र की फ़ाइल या डिस्क से(&amp;F)…</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>देखा जा रहा है कि क्या चाहिए</translation>
    </message>
</context>
</TS>
