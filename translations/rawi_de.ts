<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Answering</name>
    <message>
        <source>“{name}” opens once this dialog is closed.</source>
        <translation>„{name}“ wird geöffnet, sobald dieser Dialog geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Save as audio</source>
        <translation>Als Ton speichern</translation>
    </message>
    <message>
        <source>Saving as audio</source>
        <translation>Ton wird gespeichert</translation>
    </message>
    <message>
        <source>Stopped; no file was written. Saving again goes on from here.</source>
        <translation>Angehalten; es wurde keine Datei geschrieben. Erneutes Speichern macht hier weiter.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups of a Rawi library (*{ending})</source>
        <translation>Sicherungen einer Rawi-Bibliothek (*{ending})</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>The library is backed up as “{name}”.</source>
        <translation>Die Bibliothek ist als „{name}“ gesichert.</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Bibliothek wird gesichert</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>Die Sicherung wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Backups of a Rawi library (*{ending});;All files (*)</source>
        <translation>Sicherungen einer Rawi-Bibliothek (*{ending});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>Replace your library by the backup “{name}”?

The library as it is now is kept in a file beside it.</source>
        <translation>Ihre Bibliothek durch die Sicherung „{name}“ ersetzen?

Die jetzige Bibliothek bleibt in einer Datei daneben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Keep the library</source>
        <translation>Bibliothek &amp;behalten</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>Bibliothek wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Restoring was cancelled; your library is as it was.</source>
        <translation>Das Wiederherstellen wurde abgebrochen; Ihre Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>The library of “{name}” is restored.</source>
        <translation>Die Bibliothek aus „{name}“ ist wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, two each for red, green and blue; empty for the usual colour</source>
        <translation>Sechs hexadezimale Ziffern, je zwei für Rot, Grün und Blau; leer für die übliche Farbe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Wählen: {name}</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Starting the voice</source>
        <translation>Die Stimme wird gestartet</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one; 1 to 6 leads to the next of that level here.</source>
        <translation>Die Abschnitte des Artikels. Die Eingabetaste springt zu einem; 1 bis 6 führt hier zum nächsten dieser Ebene.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Keeping the structure</source>
        <translation>Gliederung wird gespeichert</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Looking into the library</source>
        <translation>Bibliothek wird durchgesehen</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Artikel werden geändert</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Aus der Bibliothek löschen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation>Artikel werden gelöscht</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Files that could not be added</source>
        <translation>Dateien, die nicht hinzugefügt werden konnten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Looking into the library</source>
        <translation>Bibliothek wird durchgesehen</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Paketlisten werden gelesen</translation>
    </message>
    <message>
        <source>Asking what can be done in each language</source>
        <translation>Es wird gefragt, was in jeder Sprache möglich ist</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>How far read</source>
        <translation>Wie weit gelesen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriges</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add files to the library</source>
        <translation>Dateien zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Ordner zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Adding files to the library</source>
        <translation>Dateien werden zur Bibliothek hinzugefügt</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Ein Ordner wird beobachtet</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping your notes</source>
        <translation>Ihre Notizen werden gespeichert</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Enter adds it. Several are separated by commas.</source>
        <translation>Die Eingabetaste fügt es hinzu. Mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Space ticks or unticks.</source>
        <translation>Die Leertaste setzt oder entfernt das Häkchen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation>Die Stimme wird gestartet</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Looking into the library</source>
        <translation>Bibliothek wird durchgesehen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End of the article</source>
        <translation>Ende des Artikels</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Rawi was open already; this is its window.</source>
        <translation>Rawi war schon offen; das ist sein Fenster.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Remembering the place</source>
        <translation>Die Stelle wird gemerkt</translation>
    </message>
</context>
<context>
    <name>PackWork</name>
    <message>
        <source>Stopped; what was not finished is not installed.</source>
        <translation>Angehalten; was nicht fertig wurde, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Installing language packs</source>
        <translation>Sprachpakete werden installiert</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Entfernt: {pack}</translation>
    </message>
    <message>
        <source>Removing a language pack</source>
        <translation>Ein Sprachpaket wird entfernt</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Saving a language pack</source>
        <translation>Ein Sprachpaket wird gespeichert</translation>
    </message>
    <message>
        <source>Checking language packs</source>
        <translation>Sprachpakete werden geprüft</translation>
    </message>
    <message>
        <source>The lists are here.</source>
        <translation>Die Listen sind da.</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Angehalten; die Listen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Fetching the lists of packs</source>
        <translation>Paketlisten werden geholt</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Angehalten. Fordern Sie es erneut an: Es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Getting language packs</source>
        <translation>Sprachpakete werden geholt</translation>
    </message>
    <message>
        <source>Packs installed: {count}; failed: {failed}.</source>
        <translation>Installierte Pakete: {count}; fehlgeschlagen: {failed}.</translation>
    </message>
    <message>
        <source>{title} is still under way. Wait for it, or cancel it.</source>
        <translation>{title} läuft noch. Warten Sie darauf, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>PacksRoom</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Paketlisten werden gelesen</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>Dateien werden durchgesehen</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print that elsewhere.</source>
        <translation>Auf diesem Computer gibt es keinen Drucker. Speichern Sie als PDF, und drucken Sie das anderswo.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>The article is printed.</source>
        <translation>Der Artikel ist gedruckt.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>Der Artikel wird gedruckt</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Down goes to the articles, Alt+Down to words that begin like this.</source>
        <translation>Pfeil nach unten geht zu den Artikeln, Alt+Pfeil nach unten zu Wörtern, die so anfangen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Articles in the library</source>
        <translation>Artikel in der Bibliothek</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Looking into the library</source>
        <translation>Bibliothek wird durchgesehen</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Artikel werden geändert</translation>
    </message>
</context>
<context>
    <name>StructureRoom</name>
    <message>
        <source>Structure</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>TakeawayRoom</name>
    <message>
        <source>Open an article first.</source>
        <translation>Öffnen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>Saving the article</source>
        <translation>Der Artikel wird gespeichert</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Sprachpakete</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Gespeicherten Artikel öffnen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Translating into {language}</source>
        <translation>Übersetzung nach {language}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Einen gespeicherten Artikel öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Kopiertes öffnen</translation>
    </message>
    <message>
        <source>Open the text, page, picture or files on the clipboard</source>
        <translation>Text, Seite, Bild oder Dateien aus der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Bibliothek sichern …</translation>
    </message>
    <message>
        <source>Write the whole library into one file</source>
        <translation>Die ganze Bibliothek in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Restore the library…</source>
        <translation>Bibliothek wiederherstellen …</translation>
    </message>
    <message>
        <source>Put the library of a backup in the place of yours</source>
        <translation>Die Bibliothek einer Sicherung an die Stelle Ihrer jetzigen setzen</translation>
    </message>
    <message>
        <source>Save the article…</source>
        <translation>Artikel speichern …</translation>
    </message>
    <message>
        <source>Save the original, the translation or both as a book, a page or text</source>
        <translation>Original, Übersetzung oder beides als Buch, Seite oder Text speichern</translation>
    </message>
    <message>
        <source>Save as audio…</source>
        <translation>Als Ton speichern …</translation>
    </message>
    <message>
        <source>Save the article spoken, as an audiobook with chapters or a book with text and voice in step</source>
        <translation>Den Artikel gesprochen speichern, als Hörbuch mit Kapiteln oder als Buch, in dem Text und Stimme zusammenlaufen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print the article in large letters, or save that as PDF</source>
        <translation>Den Artikel in großer Schrift drucken oder das als PDF speichern</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Change how Rawi looks, speaks and answers</source>
        <translation>Ändern, wie Rawi aussieht, spricht und antwortet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close Rawi; the place is remembered</source>
        <translation>Rawi schließen; die Stelle bleibt gemerkt</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Show your library, or go back to the article</source>
        <translation>Ihre Bibliothek zeigen oder zum Artikel zurückgehen</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Nächster ungelesener Artikel</translation>
    </message>
    <message>
        <source>Open the next article that you have not begun</source>
        <translation>Den nächsten Artikel öffnen, den Sie noch nicht begonnen haben</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Show the library in the order you last read in it</source>
        <translation>Die Bibliothek in der Reihenfolge zeigen, in der Sie zuletzt darin gelesen haben</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Show every article of the library again</source>
        <translation>Wieder alle Artikel der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open the chosen article of the library, where its words were found</source>
        <translation>Den gewählten Artikel der Bibliothek dort öffnen, wo seine Wörter gefunden wurden</translation>
    </message>
    <message>
        <source>Read the article aloud</source>
        <translation>Artikel vorlesen</translation>
    </message>
    <message>
        <source>Open the chosen article of the library and read it aloud at once</source>
        <translation>Den gewählten Artikel der Bibliothek öffnen und gleich vorlesen</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>Gelesen oder nicht</translation>
    </message>
    <message>
        <source>Mark the article, or those chosen in the library, as finished, or not finished any more</source>
        <translation>Den Artikel oder die in der Bibliothek gewählten als gelesen oder wieder als ungelesen vermerken</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Change the tags of the article, or of those chosen in the library</source>
        <translation>Die Schlagwörter des Artikels oder der in der Bibliothek gewählten ändern</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>Sammlungen …</translation>
    </message>
    <message>
        <source>Put the article, or those chosen in the library, into collections</source>
        <translation>Den Artikel oder die in der Bibliothek gewählten in Sammlungen legen</translation>
    </message>
    <message>
        <source>Delete from the library…</source>
        <translation>Aus der Bibliothek löschen …</translation>
    </message>
    <message>
        <source>Delete the chosen articles of the library, after one question</source>
        <translation>Die gewählten Artikel der Bibliothek löschen, nach einer Rückfrage</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Take files into the library without opening them</source>
        <translation>Dateien in die Bibliothek aufnehmen, ohne sie zu öffnen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Take every file of a folder into the library</source>
        <translation>Jede Datei eines Ordners in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search for words in this article, or in the library while it is shown</source>
        <translation>Wörter in diesem Artikel suchen, oder in der Bibliothek, solange sie gezeigt wird</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>Nächste Stelle, an der die Wörter stehen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Place before where the words stand</source>
        <translation>Vorige Stelle, an der die Wörter stehen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Go to the list of sections, or back to the text</source>
        <translation>Zur Liste der Abschnitte gehen oder zurück zum Text</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>Zum nächsten Abschnitt</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>Zum Abschnitt davor</translation>
    </message>
    <message>
        <source>Next section, single key</source>
        <translation>Nächster Abschnitt, einzelne Taste</translation>
    </message>
    <message>
        <source>Previous section, single key</source>
        <translation>Voriger Abschnitt, einzelne Taste</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Nächste Überschrift</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>Zur nächsten Überschrift</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Vorige Überschrift</translation>
    </message>
    <message>
        <source>To the heading before</source>
        <translation>Zur Überschrift davor</translation>
    </message>
    <message>
        <source>Next heading of level {level}</source>
        <translation>Nächste Überschrift der Ebene {level}</translation>
    </message>
    <message>
        <source>To the next heading of this level</source>
        <translation>Zur nächsten Überschrift dieser Ebene</translation>
    </message>
    <message>
        <source>Previous heading of level {level}</source>
        <translation>Vorige Überschrift der Ebene {level}</translation>
    </message>
    <message>
        <source>To the heading of this level before</source>
        <translation>Zur Überschrift dieser Ebene davor</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Nächster Link</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>Zum nächsten Link</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Voriger Link</translation>
    </message>
    <message>
        <source>To the link before</source>
        <translation>Zum Link davor</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Nächste Liste</translation>
    </message>
    <message>
        <source>To the next list</source>
        <translation>Zur nächsten Liste</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Vorige Liste</translation>
    </message>
    <message>
        <source>To the list before</source>
        <translation>Zur Liste davor</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Nächste Tabelle</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>Zur nächsten Tabelle</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Vorige Tabelle</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>Zur Tabelle davor</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Nächste Zelle</translation>
    </message>
    <message>
        <source>To the next cell of the table; behind the last one, on to the next link or control</source>
        <translation>Zur nächsten Zelle der Tabelle; hinter der letzten weiter zum nächsten Link oder Bedienelement</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Vorige Zelle</translation>
    </message>
    <message>
        <source>To the cell before in the table; before the first one, back to the link or control before</source>
        <translation>Zur Zelle davor in der Tabelle; vor der ersten zurück zum Link oder Bedienelement davor</translation>
    </message>
    <message>
        <source>Next cell of the row</source>
        <translation>Nächste Zelle der Zeile</translation>
    </message>
    <message>
        <source>To the next cell of this row, with the headers of its column</source>
        <translation>Zur nächsten Zelle dieser Zeile, mit den Überschriften ihrer Spalte</translation>
    </message>
    <message>
        <source>Previous cell of the row</source>
        <translation>Vorige Zelle der Zeile</translation>
    </message>
    <message>
        <source>To the cell before in this row, with the headers of its column</source>
        <translation>Zur Zelle davor in dieser Zeile, mit den Überschriften ihrer Spalte</translation>
    </message>
    <message>
        <source>Next cell of the column</source>
        <translation>Nächste Zelle der Spalte</translation>
    </message>
    <message>
        <source>To the cell below, with the headers of its row</source>
        <translation>Zur Zelle darunter, mit den Überschriften ihrer Zeile</translation>
    </message>
    <message>
        <source>Previous cell of the column</source>
        <translation>Vorige Zelle der Spalte</translation>
    </message>
    <message>
        <source>To the cell above, with the headers of its row</source>
        <translation>Zur Zelle darüber, mit den Überschriften ihrer Zeile</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Nächstes Zitat</translation>
    </message>
    <message>
        <source>To the next quote</source>
        <translation>Zum nächsten Zitat</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Voriges Zitat</translation>
    </message>
    <message>
        <source>To the quote before</source>
        <translation>Zum Zitat davor</translation>
    </message>
    <message>
        <source>Out of the list, table or quote</source>
        <translation>Aus der Liste, der Tabelle oder dem Zitat heraus</translation>
    </message>
    <message>
        <source>To what comes after the list, table or quote that you are in</source>
        <translation>Zu dem, was nach der Liste, der Tabelle oder dem Zitat kommt, in dem Sie sind</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>To the next picture; Enter enlarges it</source>
        <translation>Zum nächsten Bild; die Eingabetaste vergrößert es</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>To the picture before; Enter enlarges it</source>
        <translation>Zum Bild davor; die Eingabetaste vergrößert es</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Nächstes zweifelhaftes Wort</translation>
    </message>
    <message>
        <source>To the next word that was read from a picture and may be wrong</source>
        <translation>Zum nächsten Wort, das aus einem Bild gelesen wurde und falsch sein kann</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Voriges zweifelhaftes Wort</translation>
    </message>
    <message>
        <source>To the doubtful word before</source>
        <translation>Zum zweifelhaften Wort davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>To the next page of a book or PDF</source>
        <translation>Zur nächsten Seite eines Buchs oder PDFs</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>To the page before in a book or PDF</source>
        <translation>Zur Seite davor in einem Buch oder PDF</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Gehe zu Seite …</translation>
    </message>
    <message>
        <source>List the pages of a book or PDF, and go to the one that you type or choose</source>
        <translation>Die Seiten eines Buchs oder PDFs auflisten und zu der gehen, die Sie eintippen oder wählen</translation>
    </message>
    <message>
        <source>Elements…</source>
        <translation>Elemente …</translation>
    </message>
    <message>
        <source>List headings, links, lists, tables, quotes, pictures, footnotes, bookmarks and marks, and go to one</source>
        <translation>Überschriften, Links, Listen, Tabellen, Zitate, Bilder, Fußnoten, Lesezeichen und Markierungen auflisten und zu einem Element gehen</translation>
    </message>
    <message>
        <source>Back after a jump</source>
        <translation>Zurück nach einem Sprung</translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation>Dorthin, wo Sie vor dem letzten Sprung waren</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Wo bin ich?</translation>
    </message>
    <message>
        <source>Say the section, the page, how far you are and how long it takes; in the library, all about the chosen article</source>
        <translation>Abschnitt und Seite ansagen, wie weit Sie sind und wie lange es noch dauert; in der Bibliothek alles über den gewählten Artikel</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Set a bookmark here, or remove it</source>
        <translation>Hier ein Lesezeichen setzen oder es entfernen</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>Zum nächsten Lesezeichen</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation>Zum Lesezeichen davor</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in the colour used last; remove the highlight that is here</source>
        <translation>Das Ausgewählte oder diesen Satz in der zuletzt benutzten Farbe hervorheben; eine Hervorhebung, die hier ist, entfernen</translation>
    </message>
    <message>
        <source>Highlight in yellow: dashes below</source>
        <translation>Gelb hervorheben: Striche darunter</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that</source>
        <translation>Das Ausgewählte oder diesen Satz in dieser Farbe hervorheben; sie der Hervorhebung geben, die hier ist, oder diese entfernen</translation>
    </message>
    <message>
        <source>Highlight in green: a wave below</source>
        <translation>Grün hervorheben: eine Welle darunter</translation>
    </message>
    <message>
        <source>Highlight in blue: two lines below</source>
        <translation>Blau hervorheben: zwei Linien darunter</translation>
    </message>
    <message>
        <source>Highlight in pink: a thick line below</source>
        <translation>Rosa hervorheben: eine dicke Linie darunter</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>Write a note to the bookmark or highlight that is here, or to a new bookmark</source>
        <translation>Zum Lesezeichen oder zur Hervorhebung hier, oder zu einem neuen Lesezeichen, eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Notes and highlights…</source>
        <translation>Notizen und Hervorhebungen …</translation>
    </message>
    <message>
        <source>List all bookmarks, highlights and notes of the article</source>
        <translation>Alle Lesezeichen, Hervorhebungen und Notizen des Artikels auflisten</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Say what each paragraph is, with single keys; your changes are remembered</source>
        <translation>Mit einzelnen Tasten sagen, was jeder Absatz ist; Ihre Änderungen bleiben erhalten</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Vorlesen oder Pause</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>Von hier an vorlesen oder pausieren</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Play or pause, in the text</source>
        <translation>Vorlesen oder Pause, im Text</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Silence; play goes on at the same place</source>
        <translation>Stille; das Vorlesen geht an derselben Stelle weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Silence; the place is kept</source>
        <translation>Stille; die Stelle bleibt erhalten</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <translation>Langsamer vorlesen</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Schneller vorlesen</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>To the sentence before</source>
        <translation>Zum Satz davor</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>Zum nächsten Satz</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Voriger Absatz</translation>
    </message>
    <message>
        <source>To the paragraph before</source>
        <translation>Zum Absatz davor</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Nächster Absatz</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>Zum nächsten Absatz</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Zurückspringen</translation>
    </message>
    <message>
        <source>To the beginning of this section, then to the one before; without sections, by paragraphs</source>
        <translation>Zum Anfang dieses Abschnitts, dann zum vorigen; ohne Abschnitte absatzweise</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Vorspringen</translation>
    </message>
    <message>
        <source>To the next section; without sections, to the next paragraph</source>
        <translation>Zum nächsten Abschnitt; ohne Abschnitte zum nächsten Absatz</translation>
    </message>
    <message>
        <source>Skim</source>
        <translation>Überfliegen</translation>
    </message>
    <message>
        <source>Read only the title, headings and the first sentence of each paragraph, or everything again</source>
        <translation>Nur Titel, Überschriften und den ersten Satz jedes Absatzes vorlesen, oder wieder alles</translation>
    </message>
    <message>
        <source>Sentence by sentence in both languages</source>
        <translation>Satz für Satz in beiden Sprachen</translation>
    </message>
    <message>
        <source>Read each sentence in the original and then in its translation, each in its own voice</source>
        <translation>Jeden Satz im Original und dann in der Übersetzung vorlesen, jeweils mit eigener Stimme</translation>
    </message>
    <message>
        <source>Use the book’s narration</source>
        <translation>Die Lesung des Buches verwenden</translation>
    </message>
    <message>
        <source>Hear a book’s own recording where it has one, or a voice instead</source>
        <translation>Wo ein Buch seine eigene Aufnahme mitbringt, diese hören, oder eine Stimme</translation>
    </message>
    <message>
        <source>Read the footnote</source>
        <translation>Fußnote vorlesen</translation>
    </message>
    <message>
        <source>Say the footnote of this sentence; again for the next one</source>
        <translation>Die Fußnote dieses Satzes sprechen; nochmals für die nächste</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Auswahl vorlesen</translation>
    </message>
    <message>
        <source>Read only what is selected aloud; the place stays</source>
        <translation>Nur das Ausgewählte vorlesen; die Stelle bleibt</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Satz wiederholen</translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation>Den Satz noch einmal vorlesen</translation>
    </message>
    <message>
        <source>Sleep timer…</source>
        <translation>Einschlafuhr …</translation>
    </message>
    <message>
        <source>Let the voice stop after some minutes, or at the end of the section or the article</source>
        <translation>Die Stimme nach einigen Minuten oder am Ende des Abschnitts oder Artikels aufhören lassen</translation>
    </message>
    <message>
        <source>Speak menus and dialogs</source>
        <translation>Menüs und Dialoge sprechen</translation>
    </message>
    <message>
        <source>Let Rawi speak its own menus, dialogs and lists where no screen reader runs</source>
        <translation>Rawi seine Menüs, Dialoge und Listen selbst sprechen lassen, wo kein Bildschirmleser läuft</translation>
    </message>
    <message>
        <source>Go on with the next article</source>
        <translation>Mit dem nächsten Artikel weitermachen</translation>
    </message>
    <message>
        <source>After the end of an article, read the next unread one of the library aloud</source>
        <translation>Nach dem Ende eines Artikels den nächsten ungelesenen der Bibliothek vorlesen</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Stimmen …</translation>
    </message>
    <message>
        <source>Choose who reads each language and how, and import voices</source>
        <translation>Wählen, wer jede Sprache wie vorliest, und Stimmen importieren</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <translation>Aussprache …</translation>
    </message>
    <message>
        <source>Your own words and how the voices are to say them</source>
        <translation>Ihre eigenen Wörter und wie die Stimmen sie sprechen sollen</translation>
    </message>
    <message>
        <source>Translation on or off</source>
        <translation>Übersetzung an oder aus</translation>
    </message>
    <message>
        <source>Translate the article, or show the original again</source>
        <translation>Den Artikel übersetzen oder wieder das Original zeigen</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Übersetzen in …</translation>
    </message>
    <message>
        <source>Choose the language to translate into, from those whose packs are here</source>
        <translation>Die Zielsprache wählen, unter denen, deren Pakete hier sind</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show only the original</source>
        <translation>Nur das Original zeigen</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Beide Sprachen</translation>
    </message>
    <message>
        <source>Show each paragraph and its translation</source>
        <translation>Jeden Absatz und seine Übersetzung zeigen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Show only the translation</source>
        <translation>Nur die Übersetzung zeigen</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Übersetzung kopieren</translation>
    </message>
    <message>
        <source>Copy the translation of what is selected, or of this sentence, with a line that says what it is</source>
        <translation>Die Übersetzung des Ausgewählten oder dieses Satzes kopieren, mit einer Zeile, die sagt, was sie ist</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Sprachpakete …</translation>
    </message>
    <message>
        <source>List, install, save and remove language packs, and see what each language needs</source>
        <translation>Sprachpakete auflisten, installieren, speichern und entfernen, und sehen, was jede Sprache braucht</translation>
    </message>
    <message>
        <source>This sentence in the other language</source>
        <translation>Dieser Satz in der anderen Sprache</translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation>Das Original eines übersetzten Satzes zeigen und sprechen, oder die Übersetzung</translation>
    </message>
    <message>
        <source>Correct this translation…</source>
        <translation>Diese Übersetzung berichtigen …</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself; it is kept, and shown as yours</source>
        <translation>Die Übersetzung dieses Satzes selbst schreiben; sie bleibt erhalten und wird als Ihre gezeigt</translation>
    </message>
    <message>
        <source>Your corrections…</source>
        <translation>Ihre Berichtigungen …</translation>
    </message>
    <message>
        <source>List the sentences of the article that you have corrected</source>
        <translation>Die Sätze des Artikels auflisten, die Sie berichtigt haben</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossar …</translation>
    </message>
    <message>
        <source>Your own names and terms, and what translations are to call them</source>
        <translation>Ihre eigenen Namen und Begriffe, und wie Übersetzungen sie nennen sollen</translation>
    </message>
    <message>
        <source>Look the word up…</source>
        <translation>Wort nachschlagen …</translation>
    </message>
    <message>
        <source>Look up the word at the caret, or the one that is heard, in your dictionaries</source>
        <translation>Das Wort am Cursor, oder das gerade gehörte, in Ihren Wörterbüchern nachschlagen</translation>
    </message>
    <message>
        <source>Look the word up, single key</source>
        <translation>Wort nachschlagen, einzelne Taste</translation>
    </message>
    <message>
        <source>Next marked sentence</source>
        <translation>Nächster markierter Satz</translation>
    </message>
    <message>
        <source>To the next sentence whose translation you should doubt</source>
        <translation>Zum nächsten Satz, dessen Übersetzung Sie anzweifeln sollten</translation>
    </message>
    <message>
        <source>Previous marked sentence</source>
        <translation>Voriger markierter Satz</translation>
    </message>
    <message>
        <source>To the marked sentence before</source>
        <translation>Zum markierten Satz davor</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>Warum ist das markiert?</translation>
    </message>
    <message>
        <source>Say why this sentence is marked, and its original</source>
        <translation>Sagen, warum dieser Satz markiert ist, und sein Original</translation>
    </message>
    <message>
        <source>Marked sentences…</source>
        <translation>Markierte Sätze …</translation>
    </message>
    <message>
        <source>List every sentence of the translation that you should doubt, and why</source>
        <translation>Jeden Satz der Übersetzung auflisten, den Sie anzweifeln sollten, und warum</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Den Text größer machen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Den Text kleiner machen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>The size at first</source>
        <translation>Die Größe vom Anfang</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Nächstes Farbschema</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Hell, dunkel oder hoher Kontrast</translation>
    </message>
    <message>
        <source>How it looks…</source>
        <translation>Aussehen …</translation>
    </message>
    <message>
        <source>Font, spaces, colours, sizes and help for the eye; the article shows every change at once</source>
        <translation>Schrift, Abstände, Farben, Größen und Hilfen für das Auge; der Artikel zeigt jede Änderung sofort</translation>
    </message>
    <message>
        <source>Larger menus, buttons and lists</source>
        <translation>Größere Menüs, Knöpfe und Listen</translation>
    </message>
    <message>
        <source>Make everything around the article larger</source>
        <translation>Alles um den Artikel herum größer machen</translation>
    </message>
    <message>
        <source>Smaller menus, buttons and lists</source>
        <translation>Kleinere Menüs, Knöpfe und Listen</translation>
    </message>
    <message>
        <source>Make everything around the article smaller</source>
        <translation>Alles um den Artikel herum kleiner machen</translation>
    </message>
    <message>
        <source>Dim all but line, sentence or paragraph</source>
        <translation>Alles außer Zeile, Satz oder Absatz abblenden</translation>
    </message>
    <message>
        <source>Dim all but the line, the sentence or the paragraph that is read, in turn, or nothing</source>
        <translation>Der Reihe nach alles außer der Zeile, dem Satz oder dem Absatz, der gelesen wird, abblenden, oder nichts</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Leselineal</translation>
    </message>
    <message>
        <source>A line above and below the line that is read</source>
        <translation>Eine Linie über und unter der Zeile, die gelesen wird</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Vergrößerter Satz</translation>
    </message>
    <message>
        <source>Show the sentence that is read once more below the text, magnified</source>
        <translation>Den Satz, der gelesen wird, unter dem Text noch einmal vergrößert zeigen</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Satz für Satz</translation>
    </message>
    <message>
        <source>Show only the sentence that is read, or the whole article again</source>
        <translation>Nur den Satz zeigen, der gelesen wird, oder wieder den ganzen Artikel</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Profile …</translation>
    </message>
    <message>
        <source>Keep settings of the look and the voice under a name, and change to them</source>
        <translation>Einstellungen von Aussehen und Stimme unter einem Namen behalten und dazu wechseln</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Nächstes Profil</translation>
    </message>
    <message>
        <source>Change to the next profile</source>
        <translation>Zum nächsten Profil wechseln</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Zeigen, was zur Website gehört</translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation>Menüs, Hinweise und anderen Text um den Artikel herum zeigen</translation>
    </message>
    <message>
        <source>How to use Rawi</source>
        <translation>So benutzen Sie Rawi</translation>
    </message>
    <message>
        <source>Open the article that tells how everything is done</source>
        <translation>Den Artikel öffnen, der erklärt, wie alles geht</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten …</translation>
    </message>
    <message>
        <source>List every key, and change it</source>
        <translation>Jede Taste auflisten und ändern</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>Taste erklären</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>Sagen, was die nächste Taste tut, ohne es zu tun</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Erste Schritte …</translation>
    </message>
    <message>
        <source>Choose language, voice, size and the languages of your articles, step by step</source>
        <translation>Sprache, Stimme, Größe und die Sprachen Ihrer Artikel Schritt für Schritt wählen</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Beispielartikel</translation>
    </message>
    <message>
        <source>Open the article that shows what Rawi can do</source>
        <translation>Den Artikel öffnen, der zeigt, was Rawi kann</translation>
    </message>
    <message>
        <source>About Rawi…</source>
        <translation>Über Rawi …</translation>
    </message>
    <message>
        <source>Tell the version, the licence, and what Rawi is made with</source>
        <translation>Die Version und die Lizenz nennen, und womit Rawi gemacht ist</translation>
    </message>
    <message>
        <source>Structure: Title</source>
        <translation>Gliederung: Titel</translation>
    </message>
    <message>
        <source>In the structure mode: this is the title</source>
        <translation>Im Gliederungsmodus: Das ist der Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Structure: Standfirst</source>
        <translation>Gliederung: Vorspann</translation>
    </message>
    <message>
        <source>In the structure mode: this is the standfirst, the lines below the title</source>
        <translation>Im Gliederungsmodus: Das ist der Vorspann, die Zeilen unter dem Titel</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Structure: Byline</source>
        <translation>Gliederung: Autorenzeile</translation>
    </message>
    <message>
        <source>In the structure mode: this names the authors</source>
        <translation>Im Gliederungsmodus: Das nennt die Autoren</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Structure: Heading {level}</source>
        <translation>Gliederung: Überschrift {level}</translation>
    </message>
    <message>
        <source>In the structure mode: this is a heading of this level</source>
        <translation>Im Gliederungsmodus: Das ist eine Überschrift dieser Ebene</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>Überschrift {level}</translation>
    </message>
    <message>
        <source>Structure: Paragraph</source>
        <translation>Gliederung: Absatz</translation>
    </message>
    <message>
        <source>In the structure mode: this is a paragraph of the story</source>
        <translation>Im Gliederungsmodus: Das ist ein Absatz des Artikels</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Structure: Quote</source>
        <translation>Gliederung: Zitat</translation>
    </message>
    <message>
        <source>In the structure mode: this is a quote</source>
        <translation>Im Gliederungsmodus: Das ist ein Zitat</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Structure: List item</source>
        <translation>Gliederung: Listenpunkt</translation>
    </message>
    <message>
        <source>In the structure mode: this is an item of a list</source>
        <translation>Im Gliederungsmodus: Das ist ein Punkt einer Liste</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Structure: Of the site</source>
        <translation>Gliederung: Von der Website</translation>
    </message>
    <message>
        <source>In the structure mode: this belongs to the site, not the story</source>
        <translation>Im Gliederungsmodus: Das gehört zur Website, nicht zum Artikel</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>Von der Website</translation>
    </message>
    <message>
        <source>Structure: Related story</source>
        <translation>Gliederung: Verwandter Artikel</translation>
    </message>
    <message>
        <source>In the structure mode: this points to another story</source>
        <translation>Im Gliederungsmodus: Das verweist auf einen anderen Artikel</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Verwandter Artikel</translation>
    </message>
    <message>
        <source>Structure: Undo</source>
        <translation>Gliederung: Rückgängig</translation>
    </message>
    <message>
        <source>In the structure mode: take the last change back</source>
        <translation>Im Gliederungsmodus: die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Structure: Redo</source>
        <translation>Gliederung: Wiederholen</translation>
    </message>
    <message>
        <source>In the structure mode: make the change again that was taken back</source>
        <translation>Im Gliederungsmodus: die zurückgenommene Änderung wieder ausführen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Structure: As found</source>
        <translation>Gliederung: Wie gefunden</translation>
    </message>
    <message>
        <source>In the structure mode: take all changes back</source>
        <translation>Im Gliederungsmodus: alle Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Structure: Done</source>
        <translation>Gliederung: Fertig</translation>
    </message>
    <message>
        <source>End the structure mode; your changes are kept</source>
        <translation>Den Gliederungsmodus beenden; Ihre Änderungen bleiben erhalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Heading level {number}</source>
        <translation>Überschrift der Ebene {number}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quote within the quote</source>
        <translation>Zitat im Zitat</translation>
    </message>
    <message>
        <source>End of quote</source>
        <translation>Ende des Zitats</translation>
    </message>
    <message>
        <source>End of the inner quote</source>
        <translation>Ende des inneren Zitats</translation>
    </message>
    <message>
        <source>End of list</source>
        <translation>Ende der Liste</translation>
    </message>
    <message>
        <source>End of the inner list</source>
        <translation>Ende der inneren Liste</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>End of table</source>
        <translation>Ende der Tabelle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>End of code</source>
        <translation>Ende des Codes</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Verwandter Artikel</translation>
    </message>
    <message>
        <source>Table with {rows} and {columns}</source>
        <translation>Tabelle mit {rows} und {columns}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Skimming: only headings and first sentences are read</source>
        <translation>Überfliegen: Nur Überschriften und erste Sätze werden vorgelesen</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Alles wird vorgelesen</translation>
    </message>
    <message>
        <source>Each sentence is read in both languages</source>
        <translation>Jeder Satz wird in beiden Sprachen vorgelesen</translation>
    </message>
    <message>
        <source>Each paragraph is read in one language, then in the other</source>
        <translation>Jeder Absatz wird in der einen, dann in der anderen Sprache vorgelesen</translation>
    </message>
    <message>
        <source>A book’s own narrator reads where there is one</source>
        <translation>Wo ein Buch einen eigenen Sprecher hat, liest dieser</translation>
    </message>
    <message>
        <source>A voice reads, also where a book has a narrator</source>
        <translation>Eine Stimme liest, auch wo ein Buch einen Sprecher hat</translation>
    </message>
    <message numerus="yes">
        <source>List with %n items</source>
        <translation>
            <numerusform>Liste mit %n Punkt</numerusform>
            <numerusform>Liste mit %n Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inner list with %n items</source>
        <translation>
            <numerusform>Innere Liste mit %n Punkt</numerusform>
            <numerusform>Innere Liste mit %n Punkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation.</source>
        <translation>Dieser Satz hat keine Übersetzung.</translation>
    </message>
    <message>
        <source>This sentence has no translation yet. {key} translates the article.</source>
        <translation>Dieser Satz hat noch keine Übersetzung. {key} übersetzt den Artikel.</translation>
    </message>
    <message>
        <source>Nothing is selected. Shift with the arrow keys selects words and lines.</source>
        <translation>Nichts ist ausgewählt. Die Umschalttaste mit den Pfeiltasten wählt Wörter und Zeilen aus.</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>Rawi geht nicht ins Netz. Der Link führt zu {address}</translation>
    </message>
    <message>
        <source>This footnote is not in the article.</source>
        <translation>Diese Fußnote ist nicht im Artikel.</translation>
    </message>
    <message>
        <source>What this link leads to is not shown here.</source>
        <translation>Wohin dieser Link führt, wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>Dieser Satz hat keine Fußnote.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.</source>
        <translation>Überschriften, Listen, Tabellen, Fußnoten und Sprachen sind wie im Artikel ausgezeichnet; der Text lässt sich vergrößern, umfärben und vorlesen. Bilder haben die Beschreibungen, die der Artikel ihnen gibt.</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Synthetische Stimme</translation>
    </message>
    <message>
        <source>A synthetic voice reads the text, and what it reads is highlighted.</source>
        <translation>Eine synthetische Stimme liest den Text, und was sie liest, ist hervorgehoben.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Text in Bildern</translation>
    </message>
    <message>
        <source>Rawi’s own words</source>
        <translation>Rawis eigene Wörter</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>notdürftig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>into it: {into}; from it: {out_of}</source>
        <translation>in die Sprache: {into}; aus der Sprache: {out_of}</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No articles.</source>
        <translation>Keine Artikel.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>The library is in {name}, with all its articles ({count}).</source>
        <translation>Die Bibliothek ist in {name}, mit allen Artikeln ({count}).</translation>
    </message>
    <message>
        <source>Stopped; no backup was written.</source>
        <translation>Angehalten; es wurde keine Sicherung geschrieben.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The library is now the one in {name}, with all its articles ({count}).</source>
        <translation>Die Bibliothek ist jetzt die aus {name}, mit allen Artikeln ({count}).</translation>
    </message>
    <message>
        <source>Stopped; the library is as it was.</source>
        <translation>Angehalten; die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>No terms.</source>
        <translation>Keine Begriffe.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Behalten: {term}</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary for these languages.</source>
        <translation>„{term}“ steht für diese Sprachen nicht im Glossar.</translation>
    </message>
    <message>
        <source>Removed: {term}</source>
        <translation>Entfernt: {term}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Terms kept: {count}</source>
        <translation>Behaltene Begriffe: {count}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Angehalten. Fordern Sie es erneut an: Es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Getting {pack}</source>
        <translation>{pack} wird geholt</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>Die Liste wird geholt</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Angehalten; die Listen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Nothing was contacted. Add --yes to go on without being asked.</source>
        <translation>Niemand wurde kontaktiert. Mit --yes geht es ohne Rückfrage weiter.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Weitermachen?</translation>
    </message>
    <message>
        <source>There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you.</source>
        <translation>Es gibt noch keine Paketliste. „rawi packs available --refresh“ holt sie, nach einer Rückfrage.</translation>
    </message>
    <message>
        <source>Stopped; the packs that were being installed are as they were.</source>
        <translation>Angehalten; die Pakete, die installiert wurden, sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Entfernt: {pack}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Whole: {pack}</source>
        <translation>Unversehrt: {pack}</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>{name} wird installiert</translation>
    </message>
    <message>
        <source>Translated through {language}.</source>
        <translation>Über {language} übersetzt.</translation>
    </message>
    <message>
        <source>Missing: {pair}</source>
        <translation>Fehlt: {pair}</translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation>Installiert: {pair}</translation>
    </message>
    <message>
        <source>There already: {name}</source>
        <translation>Schon da: {name}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Added: {added}. Already in the library: {known}. Not imported: {failed}.</source>
        <translation>Hinzugefügt: {added}. Schon in der Bibliothek: {known}. Nicht importiert: {failed}.</translation>
    </message>
    <message>
        <source>Watching; Ctrl+C ends it.</source>
        <translation>Es wird beobachtet; Strg+C beendet es.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; the same command goes on with the rest.</source>
        <translation>Angehalten. Was drin ist, bleibt drin; derselbe Befehl macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Hinzugefügt: {title}</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <translation>Schon in der Bibliothek: {title}</translation>
    </message>
    <message>
        <source>Stopped; the voices that were being imported are as they were.</source>
        <translation>Angehalten; die Stimmen, die importiert wurden, sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>{engine} has no installed model for a part of this way; another engine&apos;s was used.</source>
        <translation>{engine} hat für einen Teil dieses Weges kein installiertes Modell; das eines anderen Übersetzers wurde benutzt.</translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation>Sätze, die mit dem Original zu vergleichen sind: {count}</translation>
    </message>
    <message>
        <source>No pronunciations.</source>
        <translation>Keine Aussprachen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>continuing</name>
    <message>
        <source>After an article Rawi goes on with the next unread one</source>
        <translation>Nach einem Artikel macht Rawi mit dem nächsten ungelesenen weiter</translation>
    </message>
    <message>
        <source>After an article Rawi stops</source>
        <translation>Nach einem Artikel hört Rawi auf</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>Nächster Artikel: {title}</translation>
    </message>
    <message>
        <source>That was the last unread article of your library.</source>
        <translation>Das war der letzte ungelesene Artikel Ihrer Bibliothek.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
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
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>Was die Wörterbücher sagen</translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation>Gefragt: {names}</translation>
    </message>
    <message>
        <source>Words that begin alike: {words}</source>
        <translation>Wörter, die so anfangen: {words}</translation>
    </message>
    <message>
        <source>There is no word here.</source>
        <translation>Hier steht kein Wort.</translation>
    </message>
    <message>
        <source>The language of this paragraph is not known, so no dictionary can be chosen.</source>
        <translation>Die Sprache dieses Absatzes ist nicht bekannt, darum kann kein Wörterbuch gewählt werden.</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Sprachpakete …</translation>
    </message>
    <message>
        <source>Spelled “{form}” in the dictionary.</source>
        <translation>Im Wörterbuch „{form}“ geschrieben.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its possible form “{form}”.</source>
        <translation>„{word}“ steht nicht im Wörterbuch; das ist seine mögliche Form „{form}“.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its part “{form}”.</source>
        <translation>„{word}“ steht nicht im Wörterbuch; das ist sein Teil „{form}“.</translation>
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
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>a window can be opened</source>
        <translation>ein Fenster lässt sich öffnen</translation>
    </message>
    <message>
        <source>no display; Rawi works in the terminal</source>
        <translation>kein Bildschirm; Rawi arbeitet im Terminal</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>{voices} voices in {languages} languages</source>
        <translation>{voices} Stimmen in {languages} Sprachen</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Bilder lesen</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Überschriften</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>Lin&amp;ks</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Footnotes</source>
        <translation>&amp;Fußnoten</translation>
    </message>
    <message>
        <source>&amp;Bookmarks and highlights</source>
        <translation>L&amp;esezeichen und Hervorhebungen</translation>
    </message>
    <message>
        <source>&amp;Marks of the translation</source>
        <translation>&amp;Markierungen der Übersetzung</translation>
    </message>
    <message>
        <source>Elements of the article</source>
        <translation>Elemente des Artikels</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{kind}: {number} so far, still looking through the article</source>
        <translation>{kind}: bisher {number}, der Artikel wird noch durchgesehen</translation>
    </message>
    <message>
        <source>{kind}: this article has none.</source>
        <translation>{kind}: in diesem Artikel keine.</translation>
    </message>
    <message>
        <source>{kind}: {number}. Enter goes to one, Left and Right change the kind.</source>
        <translation>{kind}: {number}. Die Eingabetaste geht dorthin, Pfeil nach links und Pfeil nach rechts wechseln die Art.</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {number}</source>
        <translation>{kind}: {shown} von {number}</translation>
    </message>
    <message>
        <source>{text}, level {level}</source>
        <translation>{text}, Ebene {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
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
        <translation>Kein Artikel gefunden. Suchen Sie nach anderen Wörtern, oder heben Sie die Filter auf.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Library - Rawi</source>
        <translation>Bibliothek – Rawi</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
    <message>
        <source>There is no unread article</source>
        <translation>Es gibt keinen ungelesenen Artikel</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>gerade begonnen</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>zu einem Viertel gelesen</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>zur Hälfte gelesen</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>zu drei Vierteln gelesen</translation>
    </message>
    <message>
        <source>almost read to the end</source>
        <translation>fast zu Ende gelesen</translation>
    </message>
    <message>
        <source>Newest added</source>
        <translation>Zuletzt hinzugefügt zuerst</translation>
    </message>
    <message>
        <source>Oldest added</source>
        <translation>Zuerst hinzugefügt zuerst</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Neueste Veröffentlichung zuerst</translation>
    </message>
    <message>
        <source>Oldest published</source>
        <translation>Älteste Veröffentlichung zuerst</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Titel, Z bis A</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Titel, A bis Z</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Longest not read</source>
        <translation>Am längsten nicht gelesen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Websites</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Alle Autoren</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Alle Sammlungen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>hinzugefügt am {date}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>in {names}</translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>Keine Artikel gefunden</translation>
    </message>
    <message>
        <source>Your library is empty. Open an article with {open}, paste one with {paste}, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.</source>
        <translation>Ihre Bibliothek ist leer. Öffnen Sie einen Artikel mit {open}, fügen Sie einen mit {paste} ein, ziehen Sie Dateien auf dieses Fenster, oder fügen Sie mit den Knöpfen unten viele auf einmal hinzu. Alles, was Sie öffnen, bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>“{title}” is finished</source>
        <translation>„{title}“ ist gelesen</translation>
    </message>
    <message>
        <source>“{title}” is not finished any more</source>
        <translation>„{title}“ ist nicht mehr als gelesen vermerkt</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>„{title}“ löschen?</translation>
    </message>
    <message>
        <source>Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.</source>
        <translation>Sein Text, seine Übersetzungen, sein Ton, seine Lesezeichen und Notizen verlassen die Bibliothek endgültig. Die Datei, aus der er kam, bleibt, wo Sie sie gespeichert haben.</translation>
    </message>
    <message>
        <source>Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.</source>
        <translation>Ihre Texte, Übersetzungen, ihr Ton, ihre Lesezeichen und Notizen verlassen die Bibliothek endgültig. Die Dateien, aus denen sie kamen, bleiben, wo Sie sie gespeichert haben.</translation>
    </message>
    <message>
        <source>“{title}” is deleted</source>
        <translation>„{title}“ ist gelöscht</translation>
    </message>
    <message>
        <source>“{title}” has no tags now</source>
        <translation>„{title}“ hat jetzt keine Schlagwörter</translation>
    </message>
    <message>
        <source>“{title}” is in no collection now</source>
        <translation>„{title}“ ist jetzt in keiner Sammlung</translation>
    </message>
    <message>
        <source>“{title}” has the tags {names}</source>
        <translation>„{title}“ hat die Schlagwörter {names}</translation>
    </message>
    <message>
        <source>“{title}” is in the collections {names}</source>
        <translation>„{title}“ ist in den Sammlungen {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>%n Artikel gefunden</numerusform>
            <numerusform>%n Artikel gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n are shown</source>
        <translation>
            <numerusform>der beste wird gezeigt</numerusform>
            <numerusform>die besten %n werden gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are not finished any more</source>
        <translation>
            <numerusform>%n Artikel ist nicht mehr als gelesen vermerkt</numerusform>
            <numerusform>%n Artikel sind nicht mehr als gelesen vermerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are deleted</source>
        <translation>
            <numerusform>%n Artikel ist gelöscht</numerusform>
            <numerusform>%n Artikel sind gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are finished</source>
        <translation>
            <numerusform>%n Artikel ist gelesen</numerusform>
            <numerusform>%n Artikel sind gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n articles?</source>
        <translation>
            <numerusform>%n Artikel löschen?</numerusform>
            <numerusform>%n Artikel löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are changed</source>
        <translation>
            <numerusform>%n Artikel ist geändert</numerusform>
            <numerusform>%n Artikel sind geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>%n Artikel hinzugefügt</numerusform>
            <numerusform>%n Artikel hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already</source>
        <translation>
            <numerusform>%n war schon in der Bibliothek</numerusform>
            <numerusform>%n waren schon in der Bibliothek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>eine gespeicherte Webseite (MHTML)</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>eine von Safari gespeicherte Webseite</translation>
    </message>
    <message>
        <source>articles from Wallabag</source>
        <translation>Artikel aus Wallabag</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>How to use Rawi</source>
        <translation>So benutzen Sie Rawi</translation>
    </message>
    <message>
        <source>About Rawi</source>
        <translation>Über Rawi</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
        <source>Rawi, version {version}</source>
        <translation>Rawi, Version {version}</translation>
    </message>
    <message>
        <source>Opens stored articles, shows their structure, translates them and reads them aloud, offline.</source>
        <translation>Öffnet gespeicherte Artikel, zeigt ihre Gliederung, übersetzt sie und liest sie vor, ohne Netz.</translation>
    </message>
    <message>
        <source>Nothing that you read or hear leaves this computer. Rawi connects only when you ask for a language pack, and tells before with which computer.</source>
        <translation>Nichts, was Sie lesen oder hören, verlässt diesen Computer. Rawi stellt nur eine Verbindung her, wenn Sie ein Sprachpaket anfordern, und sagt vorher, mit welchem Computer.</translation>
    </message>
    <message>
        <source>Rawi is free: its licence is the GNU General Public License, version 3 or later. You may use, study, pass on and change it. It comes without any warranty.</source>
        <translation>Rawi ist frei: Seine Lizenz ist die GNU General Public License, Version 3 oder neuer. Sie dürfen es benutzen, untersuchen, weitergeben und ändern. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with Python {python}, Qt {qt} and these: {names}.</source>
        <translation>Gemacht mit Python {python}, Qt {qt} und diesen: {names}.</translation>
    </message>
</context>
<context>
    <name>key_names</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Enter on the number pad</source>
        <translation>Eingabetaste des Ziffernblocks</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pfeil nach links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pfeil nach rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pfeil nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The number pad</source>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Media key Play</source>
        <translation>Medientaste Wiedergabe</translation>
    </message>
    <message>
        <source>Media key Play or Pause</source>
        <translation>Medientaste Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Media key Pause</source>
        <translation>Medientaste Pause</translation>
    </message>
    <message>
        <source>Media key Stop</source>
        <translation>Medientaste Stopp</translation>
    </message>
    <message>
        <source>Media key Next</source>
        <translation>Medientaste Nächster Titel</translation>
    </message>
    <message>
        <source>Media key Previous</source>
        <translation>Medientaste Voriger Titel</translation>
    </message>
    <message>
        <source>Media key Rewind</source>
        <translation>Medientaste Rücklauf</translation>
    </message>
    <message>
        <source>Media key Fast Forward</source>
        <translation>Medientaste Vorlauf</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Strg</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This key has no name that Rawi could keep.</source>
        <translation>Diese Taste hat keinen Namen, den Rawi behalten könnte.</translation>
    </message>
    <message>
        <source>{key} belongs to screen readers.</source>
        <translation>{key} gehört den Bildschirmlesern.</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop, so Rawi would not hear of it.</source>
        <translation>{key} gehört dem Desktop, darum würde Rawi nichts davon erfahren.</translation>
    </message>
    <message>
        <source>{key} writes a letter on many keyboards.</source>
        <translation>{key} schreibt auf vielen Tastaturen einen Buchstaben.</translation>
    </message>
    <message>
        <source>{key} lies on another key in other layouts.</source>
        <translation>{key} liegt bei anderen Tastaturbelegungen auf einer anderen Taste.</translation>
    </message>
    <message>
        <source>{key} goes to the menu bar.</source>
        <translation>{key} geht zur Menüleiste.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} öffnet das Menü „{menu}“.</translation>
    </message>
    <message>
        <source>{key} opens the context menu.</source>
        <translation>{key} öffnet das Kontextmenü.</translation>
    </message>
    <message>
        <source>{key} goes from one part of the window to the next.</source>
        <translation>{key} geht von einem Teil des Fensters zum nächsten.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, or opens what it is on.</source>
        <translation>{key} bewegt den Cursor im Text oder öffnet, worauf er steht.</translation>
    </message>
    <message>
        <source>{key} moves in the list, or finds what begins so.</source>
        <translation>{key} bewegt sich in der Liste oder findet, was so anfängt.</translation>
    </message>
    <message>
        <source>{key} copies or selects.</source>
        <translation>{key} kopiert oder wählt aus.</translation>
    </message>
    <message>
        <source>{key} is needed to write and to press buttons.</source>
        <translation>{key} wird gebraucht, um zu schreiben und Knöpfe zu drücken.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>in the library’s list</source>
        <translation>in der Liste der Bibliothek</translation>
    </message>
    <message>
        <source>in the structure mode</source>
        <translation>im Gliederungsmodus</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key, Delete takes one away.</source>
        <translation>Die Eingabetaste gibt der gewählten Aktion eine andere Taste, Entf nimmt eine weg.</translation>
    </message>
    <message>
        <source>only in the menu</source>
        <translation>nur im Menü</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation>{count} von {total} Aktionen</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” {where}. Choose another key, or take it away there first.</source>
        <translation>{key} ist die Taste von „{action}“ {where}. Wählen Sie eine andere Taste, oder nehmen Sie sie zuerst dort weg.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Escape cancels.</source>
        <translation>Drücken Sie die neue Taste für „{action}“. Escape bricht ab.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>{key} works in the text.</source>
        <translation>{key} wirkt im Text.</translation>
    </message>
    <message>
        <source>Keys as in {program}.</source>
        <translation>Tasten wie in {program}.</translation>
    </message>
    <message>
        <source>Those that you changed yourself stay: {count}.</source>
        <translation>Die von Ihnen selbst geänderten bleiben: {count}.</translation>
    </message>
    <message>
        <source>All keys are as in {program} again.</source>
        <translation>Alle Tasten sind wieder wie in {program}.</translation>
    </message>
    <message>
        <source>Take back every key that you changed ({count})?</source>
        <translation>Jede Taste zurücknehmen, die Sie geändert haben ({count})?</translation>
    </message>
    <message>
        <source>You have changed no key.</source>
        <translation>Sie haben keine Taste geändert.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Which key of “{action}”?</source>
        <translation>Welche Taste von „{action}“?</translation>
    </message>
    <message>
        <source>The list of keys is copied.</source>
        <translation>Die Liste der Tasten ist kopiert.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>{key}: {action}. {help}</source>
        <translation>{key}: {action}. {help}</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} tut hier nichts.</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>Drücken Sie eine Taste, um zu hören, was sie tut.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tasten wie in</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation>&amp;Weitere hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>Take &amp;back all changes…</source>
        <translation>Alle Änderungen &amp;zurücknehmen …</translation>
    </message>
    <message>
        <source>C&amp;opy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Liste &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>Liste &amp;drucken …</translation>
    </message>
    <message>
        <source>“{action}” in the menu {menu}</source>
        <translation>„{action}“ im Menü „{menu}“</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the list, and print it elsewhere.</source>
        <translation>Auf diesem Computer gibt es keinen Drucker. Speichern Sie die Liste, und drucken Sie sie anderswo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>Liste der Tasten speichern</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten …</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>Zentralkurdisch (Sorani)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>Kurdisch (Kurmandschi)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>unbekannte Sprache</translation>
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
        <translation>Dieser Satz konnte nicht als Ganzes übersetzt werden.</translation>
    </message>
    <message>
        <source>These words were left in the language of the original: {detail}</source>
        <translation>Diese Wörter blieben in der Sprache des Originals: {detail}</translation>
    </message>
    <message>
        <source>The same words repeat here and not in the original; the translation has gone wrong: {detail}</source>
        <translation>Dieselben Wörter wiederholen sich hier und nicht im Original; die Übersetzung ist missraten: {detail}</translation>
    </message>
    <message>
        <source>This is much shorter than the original; a part may be missing.</source>
        <translation>Das ist viel kürzer als das Original; ein Teil fehlt vielleicht.</translation>
    </message>
    <message>
        <source>A number has another magnitude: {detail}.</source>
        <translation>Eine Zahl hat eine andere Größenordnung: {detail}.</translation>
    </message>
    <message>
        <source>The number {detail} of the original is missing here.</source>
        <translation>Die Zahl {detail} des Originals fehlt hier.</translation>
    </message>
    <message>
        <source>The number {detail} does not stand in the original.</source>
        <translation>Die Zahl {detail} steht nicht im Original.</translation>
    </message>
    <message>
        <source>A number may be read wrongly: {detail}.</source>
        <translation>Eine Zahl könnte falsch gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation>Die Prozentangabe {detail} ist vielleicht falsch.</translation>
    </message>
    <message>
        <source>The currency may not be that of the original: {detail}.</source>
        <translation>Die Währung ist vielleicht nicht die des Originals: {detail}.</translation>
    </message>
    <message>
        <source>The unit of measure may be another one here; the original says {detail}.</source>
        <translation>Die Maßeinheit ist hier vielleicht eine andere; im Original steht {detail}.</translation>
    </message>
    <message>
        <source>The day or month may be another one here; the original says {detail}.</source>
        <translation>Der Tag oder Monat ist hier vielleicht ein anderer; im Original steht {detail}.</translation>
    </message>
    <message>
        <source>The name {detail} of the original is missing here.</source>
        <translation>Der Name {detail} des Originals fehlt hier.</translation>
    </message>
    <message>
        <source>{detail} from your glossary is missing here.</source>
        <translation>{detail} aus Ihrem Glossar fehlt hier.</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>{detail} aus dem Original fehlt hier.</translation>
    </message>
    <message>
        <source>This is much longer than the original; something may have been added.</source>
        <translation>Das ist viel länger als das Original; vielleicht wurde etwas hinzugefügt.</translation>
    </message>
    <message>
        <source>The translation engine is unsure of this sentence.</source>
        <translation>Der Übersetzer ist bei diesem Satz unsicher.</translation>
    </message>
    <message>
        <source>This sentence was left in the language of the original.</source>
        <translation>Dieser Satz blieb in der Sprache des Originals.</translation>
    </message>
    <message>
        <source>Marked: {reasons}</source>
        <translation>Markiert: {reasons}</translation>
    </message>
    <message>
        <source>Mark {number} of {total}: {reasons}</source>
        <translation>Markierung {number} von {total}: {reasons}</translation>
    </message>
    <message>
        <source>Marked sentences</source>
        <translation>Markierte Sätze</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Marked sentences: {total}. Enter goes to one.</source>
        <translation>Markierte Sätze: {total}. Die Eingabetaste geht zu einem.</translation>
    </message>
    <message>
        <source>{shown} of {total} marked sentences</source>
        <translation>{shown} von {total} markierten Sätzen</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>Original:</translation>
    </message>
    <message>
        <source>This sentence is not marked.</source>
        <translation>Dieser Satz ist nicht markiert.</translation>
    </message>
    <message>
        <source>No sentence of this translation is marked.</source>
        <translation>Kein Satz dieser Übersetzung ist markiert.</translation>
    </message>
    <message>
        <source>No more marks in this direction</source>
        <translation>Keine weiteren Markierungen in dieser Richtung</translation>
    </message>
    <message>
        <source>The article is not translated. {key} translates it.</source>
        <translation>Der Artikel ist nicht übersetzt. {key} übersetzt ihn.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Vorlesen</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Weitere Werkzeuge</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notizen und Hervorhebungen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes a note, Delete removes; the menu key gives a highlight another colour.</source>
        <translation>Die Eingabetaste geht dorthin, F2 schreibt eine Notiz, Entf entfernt; die Menütaste gibt einer Hervorhebung eine andere Farbe.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number} von {total}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Bookmark set: {quote}</source>
        <translation>Lesezeichen gesetzt: {quote}</translation>
    </message>
    <message>
        <source>Highlight, yellow</source>
        <translation>Hervorhebung, gelb</translation>
    </message>
    <message>
        <source>Highlight, green</source>
        <translation>Hervorhebung, grün</translation>
    </message>
    <message>
        <source>Highlight, blue</source>
        <translation>Hervorhebung, blau</translation>
    </message>
    <message>
        <source>Highlight, pink</source>
        <translation>Hervorhebung, rosa</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Hervorhebung entfernt</translation>
    </message>
    <message>
        <source>This article has no bookmarks. {key} sets one.</source>
        <translation>Dieser Artikel hat keine Lesezeichen. {key} setzt eines.</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>Dieser Artikel hat keine Hervorhebungen.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>This article is not in the library, so nothing can be kept with it.</source>
        <translation>Dieser Artikel ist nicht in der Bibliothek, darum kann nichts mit ihm aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Correct this translation</source>
        <translation>Diese Übersetzung berichtigen</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>Original ({language})</translation>
    </message>
    <message>
        <source>Your translation ({language})</source>
        <translation>Ihre Übersetzung ({language})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation>Berichtigung entfernen</translation>
    </message>
    <message>
        <source>All corrections…</source>
        <translation>Alle Berichtigungen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>Ihre Berichtigungen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation>Name oder Begriff</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißen soll</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes.</source>
        <translation>Die Eingabetaste bearbeitet, Entf entfernt.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Keeping your words</source>
        <translation>Ihre Wörter werden gespeichert</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} nach {target}</translation>
    </message>
    <message>
        <source>{term} is called {translation} ({languages})</source>
        <translation>{term} heißt {translation} ({languages})</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Ihre Berichtigung</translation>
    </message>
    <message>
        <source>Your correction: {text}</source>
        <translation>Ihre Berichtigung: {text}</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>Berichtigung entfernt</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>This sentence has no translation to correct. {key} translates the article.</source>
        <translation>Dieser Satz hat keine Übersetzung, die sich berichtigen ließe. {key} übersetzt den Artikel.</translation>
    </message>
    <message>
        <source>This article has no corrections yet.</source>
        <translation>Dieser Artikel hat noch keine Berichtigungen.</translation>
    </message>
    <message>
        <source>This article is not in the library, so your correction cannot be kept.</source>
        <translation>Dieser Artikel ist nicht in der Bibliothek, darum kann Ihre Berichtigung nicht behalten werden.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Behalten: {term}</translation>
    </message>
    <message>
        <source>Terms removed: {count}</source>
        <translation>Entfernte Begriffe: {count}</translation>
    </message>
    <message>
        <source>Your glossary is empty. Names and terms that you add are called in translations as you say.</source>
        <translation>Ihr Glossar ist leer. Namen und Begriffe, die Sie hinzufügen, heißen in Übersetzungen so, wie Sie es sagen.</translation>
    </message>
    <message>
        <source>Terms: {shown} of {count}</source>
        <translation>Begriffe: {shown} von {count}</translation>
    </message>
    <message>
        <source>Corrections: {count}. Enter goes there, F2 edits, Delete removes.</source>
        <translation>Berichtigungen: {count}. Die Eingabetaste geht dorthin, F2 bearbeitet, Entf entfernt.</translation>
    </message>
    <message>
        <source>The article has this sentence no more.</source>
        <translation>Der Artikel hat diesen Satz nicht mehr.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Already installed: {pack}</source>
        <translation>Schon installiert: {pack}</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>Größe nicht angegeben</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>von {origin}</translation>
    </message>
    <message>
        <source>{host} will be asked for {pack}: {size}, {licence}.</source>
        <translation>{host} wird um {pack} gebeten: {size}, {licence}.</translation>
    </message>
    <message>
        <source>Its source states no digest, so what comes cannot be checked against one.</source>
        <translation>Die Quelle nennt keine Prüfsumme, darum lässt sich das Empfangene nicht daran prüfen.</translation>
    </message>
    <message>
        <source>{host} will be asked for the list of {engine} packs, and no other host.</source>
        <translation>{host} wird um die Liste der Pakete für {engine} gebeten, und niemand sonst.</translation>
    </message>
    <message>
        <source>{host} will be asked too.</source>
        <translation>Auch {host} wird gefragt.</translation>
    </message>
    <message>
        <source>{engine}: {packs}, listed by {host} on {date}</source>
        <translation>{engine}: {packs}, laut {host} am {date}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>Lizenz nicht angegeben</translation>
    </message>
    <message>
        <source>comes with Rawi</source>
        <translation>kommt mit Rawi</translation>
    </message>
    <message>
        <source>Installed: {pack}; it replaces version {before}</source>
        <translation>Installiert: {pack}; es ersetzt Version {before}</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Installiert: {pack}</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out</source>
        <translation>
            <numerusform>%n Eintrag war beschädigt und fehlt hier</numerusform>
            <numerusform>%n Einträge waren beschädigt und fehlen hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packwindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien …</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>Install from files…</source>
        <translation>Aus Dateien installieren …</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Aus einem Ordner installieren …</translation>
    </message>
    <message>
        <source>What became of each pack</source>
        <translation>Was aus jedem Paket wurde</translation>
    </message>
    <message>
        <source>Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.</source>
        <translation>Installieren Sie Pakete aus einer Datei oder einem Ordner, etwa vom USB-Stick eines Freundes: Argos-Pakete (.argosmodel) und Pakete, die Rawi gespeichert hat (.zip). Sie können sie auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Sprachpakete</translation>
    </message>
    <message>
        <source>Install language packs</source>
        <translation>Sprachpakete installieren</translation>
    </message>
    <message>
        <source>Install every pack of a folder</source>
        <translation>Jedes Paket eines Ordners installieren</translation>
    </message>
    <message>
        <source>{engine}: as its public list was on {date}</source>
        <translation>{engine}: laut der öffentlichen Liste vom {date}</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Installierte Pakete</translation>
    </message>
    <message>
        <source>Delete removes a pack.</source>
        <translation>Entf entfernt ein Paket.</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>Angaben zum Paket</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Als &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>Alle &amp;prüfen</translation>
    </message>
    <message>
        <source>Remove a pack</source>
        <translation>Paket entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>Das Paket als Datei speichern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>Fehlendes &amp;holen …</translation>
    </message>
    <message>
        <source>Ask the public &amp;lists…</source>
        <translation>Öffentliche &amp;Listen fragen …</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Wählen Sie zwei verschiedene Sprachen.</translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Holen</translation>
    </message>
    <message>
        <source>Get language packs</source>
        <translation>Sprachpakete holen</translation>
    </message>
    <message>
        <source>Public lists of packs</source>
        <translation>Öffentliche Paketlisten</translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>{engines}; installed</source>
        <translation>{engines}; installiert</translation>
    </message>
    <message>
        <source>What can be done in each language</source>
        <translation>Was in jeder Sprache möglich ist</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Teile des Fensters</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>&amp;Installiert</translation>
    </message>
    <message>
        <source>From a &amp;disk</source>
        <translation>Von einem Da&amp;tenträger</translation>
    </message>
    <message>
        <source>What do I &amp;need?</source>
        <translation>Was &amp;brauche ich?</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>&amp;Was möglich ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Prüfsumme (SHA-256)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Packs: {count}</source>
        <translation>Pakete: {count}</translation>
    </message>
    <message>
        <source>; damaged: {count}</source>
        <translation>; beschädigt: {count}</translation>
    </message>
    <message>
        <source>Remove {pack}?

What you translated with it stays readable. To use it again, you need its file or the network.</source>
        <translation>{pack} entfernen?

Was Sie damit übersetzt haben, bleibt lesbar. Um es wieder zu benutzen, brauchen Sie seine Datei oder das Netz.</translation>
    </message>
    <message>
        <source>These are language packs, no articles. Install them?</source>
        <translation>Das sind Sprachpakete, keine Artikel. Installieren?</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Weitermachen?</translation>
    </message>
    <message>
        <source>{pair}: no. Nobody is known to offer the packs that are missing.</source>
        <translation>{pair}: nein. Von niemandem ist bekannt, dass er die fehlenden Pakete anbietet.</translation>
    </message>
    <message>
        <source>{pair}: not yet; packs missing: {count}.</source>
        <translation>{pair}: noch nicht; fehlende Pakete: {count}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed. It goes through {language}.</source>
        <translation>{pair}: ja, alles ist installiert. Es geht über {language}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed.</source>
        <translation>{pair}: ja, alles ist installiert.</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Installiert: {pack}</translation>
    </message>
    <message>
        <source>Missing: {pack}</source>
        <translation>Fehlt: {pack}</translation>
    </message>
    <message>
        <source> (offered: {engines})</source>
        <translation> (angeboten: {engines})</translation>
    </message>
    <message>
        <source> (offered by nobody)</source>
        <translation> (von niemandem angeboten)</translation>
    </message>
    <message>
        <source>A newer one can be got: {offer}</source>
        <translation>Ein neueres ist zu bekommen: {offer}</translation>
    </message>
    <message>
        <source>It can be got: {offer}</source>
        <translation>Es ist zu bekommen: {offer}</translation>
    </message>
    <message>
        <source>The lists that were fetched do not have it. Install it from a file.</source>
        <translation>Die geholten Listen haben es nicht. Installieren Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.</source>
        <translation>Um Größe und Lizenz zu erfahren, fragen Sie die öffentlichen Listen. Oder installieren Sie das Paket aus einer Datei, die Ihnen jemand gibt.</translation>
    </message>
    <message>
        <source>{engine}: the list at {host} was not fetched yet</source>
        <translation>{engine}: Die Liste bei {host} wurde noch nicht geholt</translation>
    </message>
    <message numerus="yes">
        <source>Every file of %n packs is as it was installed.</source>
        <translation>
            <numerusform>Jede Datei von %n Paket ist, wie sie installiert wurde.</numerusform>
            <numerusform>Jede Datei von %n Paketen ist, wie sie installiert wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>Mit dem Original vergleichen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <translation>Vom Leser berichtigt</translation>
    </message>
    <message>
        <source>Read from a picture and perhaps wrong</source>
        <translation>Aus einem Bild gelesen und vielleicht falsch</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation>Von der Website, nicht Teil des Artikels</translation>
    </message>
    <message>
        <source>Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Maschinelle Übersetzung von {source} über {pivot} nach {target} durch {engine}, auf diesem Computer gemacht und von keinem Menschen geprüft.</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Maschinelle Übersetzung von {source} nach {target} durch {engine}, auf diesem Computer gemacht und von keinem Menschen geprüft.</translation>
    </message>
    <message>
        <source>Sentences corrected by the reader (✎): {count}.</source>
        <translation>Vom Leser berichtigte Sätze (✎): {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n Minute zu lesen</numerusform>
            <numerusform>%n Minuten zu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to listen</source>
        <translation>
            <numerusform>%n Minute zu hören</numerusform>
            <numerusform>%n Minuten zu hören</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words, underlined with dots: {count}. {key} goes to the next one.</source>
        <translation>Zweifelhafte Wörter, mit Punkten unterstrichen: {count}. {key} geht zum nächsten.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Page {name}</source>
        <translation>Seite {name}</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Seiten: {number}</translation>
    </message>
    <message>
        <source>This article has no pages.</source>
        <translation>Dieser Artikel hat keine Seiten.</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>The password does not fit these files: {names}. Type another.</source>
        <translation>Das Kennwort passt nicht zu diesen Dateien: {names}. Geben Sie ein anderes ein.</translation>
    </message>
    <message>
        <source>Locked with a password: {names}.</source>
        <translation>Mit einem Kennwort gesperrt: {names}.</translation>
    </message>
    <message>
        <source>Its text stays in your library without the lock, in backups too; the password is not kept.</source>
        <translation>Der Text bleibt ohne Sperre in Ihrer Bibliothek, auch in Sicherungen; das Kennwort wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Password (Enter alone leaves it locked): </source>
        <translation>Kennwort (Eingabetaste allein: bleibt gesperrt): </translation>
    </message>
    <message>
        <source>The password is taken from {option}, or from the environment variable {variable}.</source>
        <translation>Das Kennwort wird aus {option} oder aus der Umgebungsvariablen {variable} genommen.</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted text, {date} {time}</source>
        <translation>Eingefügter Text, {date} {time}</translation>
    </message>
    <message>
        <source>Pasted picture, {date} {time}</source>
        <translation>Eingefügtes Bild, {date} {time}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{percent} percent, {time}</source>
        <translation>{percent} Prozent, {time}</translation>
    </message>
    <message>
        <source>narrated by {name}</source>
        <translation>gelesen von {name}</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}, Überschrift der Ebene {level}</translation>
    </message>
    <message>
        <source>Table, {size}: {first}</source>
        <translation>Tabelle, {size}: {first}</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>Fußnote {name}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>From the other end, {which}</source>
        <translation>Vom anderen Ende, {which}</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <translation>Keine weiteren Überschriften in dieser Richtung</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <translation>Keine weiteren Links in dieser Richtung</translation>
    </message>
    <message>
        <source>No more lists in this direction</source>
        <translation>Keine weiteren Listen in dieser Richtung</translation>
    </message>
    <message>
        <source>No more tables in this direction</source>
        <translation>Keine weiteren Tabellen in dieser Richtung</translation>
    </message>
    <message>
        <source>No more quotes in this direction</source>
        <translation>Keine weiteren Zitate in dieser Richtung</translation>
    </message>
    <message>
        <source>No more pictures in this direction</source>
        <translation>Keine weiteren Bilder in dieser Richtung</translation>
    </message>
    <message>
        <source>No more doubtful words in this direction</source>
        <translation>Keine weiteren zweifelhaften Wörter in dieser Richtung</translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation>Keine weiteren Abschnitte in dieser Richtung</translation>
    </message>
    <message>
        <source>No more pages in this direction</source>
        <translation>Keine weiteren Seiten in dieser Richtung</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>Der Artikel endet hier</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>Die Wörter stehen nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>The caret is not in a list, table or quote</source>
        <translation>Der Cursor ist in keiner Liste, keiner Tabelle und keinem Zitat</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Tempo {speed}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left to listen</source>
        <translation>
            <numerusform>noch %n Minute zu hören</numerusform>
            <numerusform>noch %n Minuten zu hören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file “{name}”. Check its name and folder, then open it again.</source>
        <translation>Es gibt keine Datei „{name}“. Prüfen Sie Namen und Ordner, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open one of the files inside it.</source>
        <translation>„{name}“ ist ein Ordner. Öffnen Sie eine der Dateien darin.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Once it is back, what is in it is taken in.</source>
        <translation>Der Ordner „{name}“ ist nicht da. Sobald er wieder da ist, wird sein Inhalt aufgenommen.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>„{name}“ darf nicht gelesen werden. Bitten Sie den Eigentümer um Erlaubnis, oder kopieren Sie die Datei in Ihren eigenen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>„{name}“ konnte nicht gelesen werden ({reason}). Kopieren Sie die Datei auf diesen Computer, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open.</source>
        <translation>„{name}“ ist keine gespeicherte Datei, sondern ein Gerät oder Kanal des Systems; darin ist nichts zu öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is still being written. Open it again once it is whole.</source>
        <translation>„{name}“ wird noch geschrieben. Öffnen Sie die Datei wieder, wenn sie vollständig ist.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation>„{name}“ ist leer. Speichern Sie den Artikel erneut, und öffnen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation>„{name}“ hat {megabytes} MB; Rawi öffnet Artikel bis {limit} MB. Teilen Sie die Datei, oder speichern Sie nur den Artikel.</translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation>„{name}“ ist kein Text. Öffnen Sie eine Text-, HTML- oder Markdown-Datei.</translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation>„{name}“ ist eine Datei der Art {format}, die Rawi noch nicht lesen kann. Speichern Sie sie als HTML oder Text, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock.</source>
        <translation>„{name}“ ist mit einem Kennwort oder vom Verkäufer gesperrt. Öffnen Sie die Datei in dem Programm, für das sie gemacht ist, und speichern Sie sie ohne Sperre.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it by itself, and type the password.</source>
        <translation>„{name}“ ist mit einem Kennwort gesperrt. Öffnen Sie die Datei einzeln und geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>The password does not fit “{name}”. Check capital letters and the language of the keyboard, then type it again.</source>
        <translation>Das Kennwort passt nicht zu „{name}“. Prüfen Sie Großbuchstaben und die Sprache der Tastatur und geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again.</source>
        <translation>„{name}“ ist so gepackt, dass es diesem Computer schaden könnte, und wurde darum nicht geöffnet. Holen Sie die Datei noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file.</source>
        <translation>Rawi geht nie ins Netz, darum wurde {address} nicht geöffnet. Speichern Sie die Seite mit Ihrem Browser (Strg+S), und öffnen Sie dann die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>Rawi does not connect to network folders itself, so {address} was not opened. Open the file from your file manager, or copy it to this computer and open the copy.</source>
        <translation>Rawi verbindet sich nicht selbst mit Netzwerkordnern, darum wurde {address} nicht geöffnet. Öffnen Sie die Datei aus Ihrer Dateiverwaltung, oder kopieren Sie sie auf diesen Computer, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here.</source>
        <translation>In der Zwischenablage ist nichts zu lesen. Kopieren Sie erst einen Text oder ein Bild, und fügen Sie es dann hier ein.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation>„{name}“ ist beschädigt und konnte nicht als {format} gelesen werden. Speichern Sie den Artikel erneut, und öffnen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>“{name}” took too long or needed too much memory. Save only the article’s text and open that.</source>
        <translation>„{name}“ hat zu lange gedauert oder zu viel Speicher gebraucht. Speichern Sie nur den Text des Artikels, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could be read.</source>
        <translation>„{name}“ enthält keinen Text, der sich lesen ließe.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; {encoding} seems right.</source>
        <translation>Die Datei sagt nicht, wie ihre Buchstaben kodiert sind; {encoding} scheint richtig.</translation>
    </message>
    <message>
        <source>The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better.</source>
        <translation>Die Buchstaben dieser Datei sind durcheinander gespeichert, Wörter können falsch oder in falscher Reihenfolge sein. Ein Bild der Seite lässt sich vielleicht besser lesen.</translation>
    </message>
    <message>
        <source>This text was read from a picture in {language}; doubtful words are underlined with dots.</source>
        <translation>Dieser Text wurde aus einem Bild gelesen, auf {language}; zweifelhafte Wörter sind mit Punkten unterstrichen.</translation>
    </message>
    <message>
        <source>To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again.</source>
        <translation>Um Bilder von Text zu lesen, braucht Rawi Tesseract. Installieren Sie es (unter Debian und Ubuntu: sudo apt install tesseract-ocr), und öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again.</source>
        <translation>Um Bilder auf {language} zu lesen, braucht Tesseract die Daten dafür. Installieren Sie sie (unter Debian und Ubuntu: sudo apt install {package}), und öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu.</source>
        <translation>Die Gliederung dieses Textes ist geraten und kann falsch sein. Mit „Gliederung“ im Menü „Gehe zu“ können Sie sie berichtigen.</translation>
    </message>
    <message>
        <source>This article is no longer in your library. Open its file again if you still have it.</source>
        <translation>Dieser Artikel ist nicht mehr in Ihrer Bibliothek. Öffnen Sie seine Datei erneut, wenn Sie sie noch haben.</translation>
    </message>
    <message>
        <source>This article is already in your library as “{title}”.</source>
        <translation>Dieser Artikel ist schon in Ihrer Bibliothek, als „{title}“.</translation>
    </message>
    <message>
        <source>The article is already in {language}. Choose another language to translate it into.</source>
        <translation>Der Artikel ist schon auf {language}. Wählen Sie eine andere Sprache, in die er übersetzt werden soll.</translation>
    </message>
    <message>
        <source>The language of the article could not be told, so it cannot be translated.</source>
        <translation>Die Sprache des Artikels war nicht zu erkennen, darum kann er nicht übersetzt werden.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work.</source>
        <translation>Das Sprachpaket „{pack}“ ist beschädigt. Installieren Sie es wieder aus seiner Datei; wenn es mit Rawi kam, installieren Sie Rawi neu. Ihre anderen Pakete funktionieren weiter.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work.</source>
        <translation>„{name}“ ist beschädigt oder kein Sprachpaket. Holen Sie es noch einmal von seiner Quelle. Ihre anderen Pakete funktionieren weiter.</translation>
    </message>
    <message>
        <source>There is no language pack “{pack}” here. Look at the list of packs for its name.</source>
        <translation>Es gibt hier kein Sprachpaket „{pack}“. Sehen Sie in der Liste der Pakete nach, wie es heißt.</translation>
    </message>
    <message>
        <source>“{pack}” may be any of several packs: {names}. Say which one.</source>
        <translation>„{pack}“ kann eines von mehreren Paketen sein: {names}. Sagen Sie, welches.</translation>
    </message>
    <message>
        <source>The pack “{pack}” comes with Rawi and cannot be removed.</source>
        <translation>Das Paket „{pack}“ kommt mit Rawi und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings.</source>
        <translation>Die Paketliste von {host} konnte nicht gelesen werden ({reason}). Prüfen Sie das Netz, oder wählen Sie in den Einstellungen eine andere Adresse.</translation>
    </message>
    <message>
        <source>The download from {host} stopped ({reason}). Ask for it again: it goes on where it was.</source>
        <translation>Das Herunterladen von {host} brach ab ({reason}). Fordern Sie es erneut an: Es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else.</source>
        <translation>„{name}“ kam beschädigt an oder ist nicht, was die Quelle versprach, und wurde darum nicht installiert. Fordern Sie es erneut an, oder holen Sie es anderswo.</translation>
    </message>
    <message>
        <source>“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages.</source>
        <translation>„{term}“ wurde nicht behalten. Ein Begriff und wie er heißen soll brauchen Buchstaben oder Ziffern, höchstens 200 Zeichen, und zwei verschiedene Sprachen.</translation>
    </message>
    <message>
        <source>“{word}” was not kept. A word and how it is said need letters or digits, at most 200 characters each.</source>
        <translation>„{word}“ wurde nicht behalten. Ein Wort und seine Aussprache brauchen Buchstaben oder Ziffern, jeweils höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar.</source>
        <translation>Das Wörterbuch „{name}“ sagt nicht, für welche Sprachen es ist. Installieren Sie es mit rawi packs install und seinen Sprachen, zum Beispiel --from en --to ar.</translation>
    </message>
    <message>
        <source>This book is a recording. Where it has no text, times stand in its place: play them in the window to hear it. Rawi cannot make a sound file of it.</source>
        <translation>Dieses Buch ist eine Aufnahme. Wo es keinen Text hat, stehen an seiner Stelle Zeiten: Im Fenster abgespielt, sind sie zu hören. Rawi kann keine Tondatei daraus machen.</translation>
    </message>
    <message>
        <source>Firefox Translations needs a newer processor (with AVX2) than this computer has. Install an Argos Translate pack for these languages, which does without; Rawi then uses it by itself.</source>
        <translation>Firefox Translations braucht einen neueren Prozessor (mit AVX2), als dieser Computer hat. Installieren Sie für diese Sprachen ein Paket von Argos Translate, das ohne auskommt; Rawi nimmt es dann von selbst.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu ({key}), shows what is missing and how to get it.</source>
        <translation>Es ist kein Sprachpaket von {source} nach {target} installiert, darum bleibt dieser Artikel, wie er ist. „Sprachpakete“ im Menü „Sprache“ ({key}) zeigt, was fehlt und wie man es bekommt.</translation>
    </message>
    <message>
        <source>There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu ({key}).</source>
        <translation>Es gibt kein Wörterbuch von {source} nach {target}. Installieren Sie eines: „Sprachpakete“ im Menü „Sprache“ ({key}).</translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation>Das Wörterbuch kennt „{word}“ nicht.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again.</source>
        <translation>„{name}“ ist beschädigt oder keine Piper-Stimme. Holen Sie sie, und die .onnx.json-Datei daneben, noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak.</source>
        <translation>„{name}“ ist eine Piper-Stimme einer Art, die Rawi nicht lesen kann ({kind}). Wählen Sie eine, die ihre Laute von eSpeak nimmt.</translation>
    </message>
    <message>
        <source>There is no voice “{name}” here. Look at the list of voices for its name.</source>
        <translation>Es gibt hier keine Stimme „{name}“. Sehen Sie in der Liste der Stimmen nach, wie sie heißt.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done.</source>
        <translation>Auf diesem Computer gibt es keine Stimme für {language}; diese Sätze werden übergangen. „Vorlesen“, „Stimmen“ zeigt, was sich tun lässt.</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>Die Stimme konnte nicht gestartet werden. Installieren Sie Rawi neu, um das zu beheben.</translation>
    </message>
    <message>
        <source>A part of this book’s own recording cannot be played; a voice reads it instead.</source>
        <translation>Ein Teil der eigenen Aufnahme dieses Buches kann nicht abgespielt werden; eine Stimme liest ihn stattdessen.</translation>
    </message>
    <message>
        <source>No sound device can be used: none is connected, or another program keeps it busy. Reading goes on in silence, and aloud as soon as there is one.</source>
        <translation>Kein Tongerät ist zu benutzen: Es ist keines angeschlossen, oder ein anderes Programm belegt es. Das Vorlesen geht stumm weiter, und hörbar, sobald es eines gibt.</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading has paused where you last heard it; connect a device, and Play goes on there.</source>
        <translation>Das Tongerät ist weg. Das Vorlesen pausiert, wo Sie es zuletzt hörten; schließen Sie ein Gerät an, und Vorlesen macht dort weiter.</translation>
    </message>
    <message>
        <source>There is a sound device again. Where reading has paused, Play goes on.</source>
        <translation>Es gibt wieder ein Tongerät. Wo das Vorlesen pausiert, macht Vorlesen weiter.</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>Hier gibt es nichts vorzulesen.</translation>
    </message>
    <message>
        <source>{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: unerwartet beendet und neu gestartet; nichts ist verloren. War es nicht fertig, fordern Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: keine Antwort, darum neu gestartet; nichts ist verloren. War es nicht fertig, fordern Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi.</source>
        <translation>{worker}: fehlgeschlagen ({reason}); nichts ist verloren. Versuchen Sie es noch einmal, und wenn es wieder geschieht, sagen Sie es den Machern von Rawi.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>„{name}“ konnte nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound.</source>
        <translation>„{name}“ hat eine Endung, die Rawi nicht schreiben kann, oder ist die Datei des Artikels selbst. Nehmen Sie einen anderen Namen, der für Text auf .epub, .html, .txt, .md oder .json endet, für Ton auf .m4b, .mp3, .opus, .wav oder .epub.</translation>
    </message>
    <message>
        <source>Your library was damaged. It is kept as “{name}”, and a new one was begun.</source>
        <translation>Ihre Bibliothek war beschädigt. Sie ist als „{name}“ aufgehoben, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The library could not be used ({reason}). You can read on, but your place will not be remembered.</source>
        <translation>Die Bibliothek konnte nicht benutzt werden ({reason}). Sie können weiterlesen, aber Ihre Stelle wird nicht gemerkt.</translation>
    </message>
    <message>
        <source>The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered.</source>
        <translation>Die Bibliothek gehört zu einem neueren Rawi. Installieren Sie jenes, um sie zu benutzen; Sie können weiterlesen, aber Ihre Stelle wird nicht gemerkt.</translation>
    </message>
    <message>
        <source>The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that.</source>
        <translation>Die Bibliothek „{name}“ ist schreibgeschützt: Sie können lesen, was darin ist, aber nichts Neues wird behalten oder gemerkt. Erlauben Sie das Schreiben in ihren Ordner, um das zu ändern.</translation>
    </message>
    <message>
        <source>Another Rawi is using the library right now. Wait a moment, then try again.</source>
        <translation>Ein anderes Rawi benutzt gerade die Bibliothek. Warten Sie einen Moment, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole backup of a Rawi library. Your library was not changed.</source>
        <translation>„{name}“ ist keine vollständige Sicherung einer Rawi-Bibliothek. Ihre Bibliothek wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed.</source>
        <translation>Der Datenträger ist voll, darum konnte „{name}“ nicht geschrieben werden. Schaffen Sie Platz, und versuchen Sie es erneut; nichts Gespeichertes hat sich geändert.</translation>
    </message>
    <message>
        <source>The settings in “{name}” were damaged and are set aside; the first ones are used again.</source>
        <translation>Die Einstellungen in „{name}“ waren beschädigt und sind beiseitegelegt; die ersten gelten wieder.</translation>
    </message>
    <message>
        <source>There is no screen here, so Rawi works in the terminal.</source>
        <translation>Hier gibt es keinen Bildschirm, darum arbeitet Rawi im Terminal.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Das Öffnen der Datei</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>Die Übersetzung</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>Die Stimme</translation>
    </message>
    <message>
        <source>The download</source>
        <translation>Das Herunterladen</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n articles. Import it, and each of them will be in your library.</source>
        <translation>
            <numerusform>„{name}“ enthält %n Artikel. Importieren Sie die Datei, und er wird in Ihrer Bibliothek sein.</numerusform>
            <numerusform>„{name}“ enthält %n Artikel. Importieren Sie die Datei, und jeder davon wird in Ihrer Bibliothek sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the file could not be read and are shown as �.</source>
        <translation>
            <numerusform>%n Zeichen der Datei konnte nicht gelesen werden und erscheint als �.</numerusform>
            <numerusform>%n Zeichen der Datei konnten nicht gelesen werden und erscheinen als �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file are missing or damaged; everything else is here.</source>
        <translation>
            <numerusform>%n Teil der Datei fehlt oder ist beschädigt; alles andere ist hier.</numerusform>
            <numerusform>%n Teile der Datei fehlen oder sind beschädigt; alles andere ist hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures that could not be read.</source>
        <translation>
            <numerusform>%n Seite ist ein Bild, das nicht gelesen werden konnte.</numerusform>
            <numerusform>%n Seiten sind Bilder, die nicht gelesen werden konnten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n zero characters, shown as ␀; it may be damaged.</source>
        <translation>
            <numerusform>Die Datei enthält %n Nullzeichen, gezeigt als ␀; sie ist vielleicht beschädigt.</numerusform>
            <numerusform>Die Datei enthält %n Nullzeichen, gezeigt als ␀; sie ist vielleicht beschädigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>
            <numerusform>Der Text enthält %n unsichtbares Zeichen, das die Schreibrichtung ändert; er liest sich vielleicht nicht, wie er geschrieben wurde.</numerusform>
            <numerusform>Der Text enthält %n unsichtbare Zeichen, die die Schreibrichtung ändern; er liest sich vielleicht nicht, wie er geschrieben wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Low vision</source>
        <translation>Wenig Sehkraft</translation>
    </message>
    <message>
        <source>colours as the system, usual size, stops after an article</source>
        <translation>Farben wie das System, übliche Größe, hört nach einem Artikel auf</translation>
    </message>
    <message>
        <source>problems are spoken, goes on with the next article</source>
        <translation>Probleme werden gesprochen, macht mit dem nächsten Artikel weiter</translation>
    </message>
    <message>
        <source>high contrast, dark, letters twice as large</source>
        <translation>hoher Kontrast, dunkel, doppelt so große Buchstaben</translation>
    </message>
    <message>
        <source>What you had before</source>
        <translation>Was Sie vorher hatten</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>A profile keeps how Rawi looks and speaks: theme, size, view, voices, speed, announcements. Your folders, languages and limits stay as they are.</source>
        <translation>Ein Profil bewahrt, wie Rawi aussieht und spricht: Farbschema, Größe, Ansicht, Stimmen, Tempo, Ansagen. Ihre Ordner, Sprachen und Grenzen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Change &amp;to it</source>
        <translation>&amp;Dazu wechseln</translation>
    </message>
    <message>
        <source>&amp;Save the present settings</source>
        <translation>Jetzige Einstellungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>Umbenannt: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Gelöscht: {name}</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”? Your present settings stay as they are.</source>
        <translation>Das Profil „{name}“ löschen? Ihre jetzigen Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>Es gibt schon ein Profil „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>pronunciations</name>
    <message>
        <source>Pronunciations</source>
        <translation>Aussprachen</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Gesprochen wie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>In ordinary letters, as it sounds</source>
        <translation>In gewöhnlichen Buchstaben, wie es klingt</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Only with the same capital and small letters</source>
        <translation>Nur mit denselben großen und kleinen Buchstaben</translation>
    </message>
    <message>
        <source>count</source>
        <translation>zählen</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>zählen nicht</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Die Stimme wird gestartet</translation>
    </message>
    <message>
        <source>{word} is said as {said} ({language})</source>
        <translation>{word} wird gesprochen wie {said} ({language})</translation>
    </message>
    <message>
        <source>{word}, with these capitals, is said as {said} ({language})</source>
        <translation>{word}, so groß- und kleingeschrieben, wird gesprochen wie {said} ({language})</translation>
    </message>
    <message>
        <source>Kept: {pronunciation}</source>
        <translation>Behalten: {pronunciation}</translation>
    </message>
    <message>
        <source>Pronunciations removed: {count}</source>
        <translation>Entfernte Aussprachen: {count}</translation>
    </message>
    <message>
        <source>You have no pronunciations yet. Words that you add are said as you write them, in Rawi and in what you save.</source>
        <translation>Sie haben noch keine Aussprachen. Wörter, die Sie hinzufügen, werden gesprochen, wie Sie sie schreiben, in Rawi und in dem, was Sie speichern.</translation>
    </message>
    <message>
        <source>Pronunciations: {shown} of {count}</source>
        <translation>Aussprachen: {shown} von {count}</translation>
    </message>
    <message>
        <source>“{word}” has no pronunciation of yours ({language}).</source>
        <translation>„{word}“ hat keine Aussprache von Ihnen ({language}).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the address was not found; perhaps there is no network</source>
        <translation>die Adresse wurde nicht gefunden; vielleicht gibt es kein Netz</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>dort antwortet niemand</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>es kam keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>its certificate is not trusted: it may be another computer than it says</source>
        <translation>seinem Zertifikat wird nicht vertraut: Es ist vielleicht ein anderer Computer, als er sagt</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>it sends Rawi on to {detail}, which you were not asked about</source>
        <translation>er schickt Rawi weiter zu {detail}, wonach Sie nicht gefragt wurden</translation>
    </message>
    <message>
        <source>the server answered with error {detail}</source>
        <translation>der Server antwortete mit Fehler {detail}</translation>
    </message>
    <message>
        <source>you were not asked about this host</source>
        <translation>Sie wurden nach diesem Rechner nicht gefragt</translation>
    </message>
    <message>
        <source>what came is no list of packs</source>
        <translation>was kam, ist keine Paketliste</translation>
    </message>
    <message>
        <source>it is too large for a list of packs</source>
        <translation>es ist zu groß für eine Paketliste</translation>
    </message>
</context>
<context>
    <name>self test</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Bildschirmleser</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>sections with a heading: {count}</source>
        <translation>Abschnitte mit Überschrift: {count}</translation>
    </message>
    <message>
        <source>sentences translated into {language}: {count}</source>
        <translation>übersetzte Sätze ({language}): {count}</translation>
    </message>
    <message>
        <source>{seconds} s of sound, words with their times: {count}</source>
        <translation>{seconds} s Ton, Wörter mit ihren Zeiten: {count}</translation>
    </message>
    <message>
        <source>{size} bytes, read back</source>
        <translation>{size} Byte, wieder gelesen</translation>
    </message>
    <message>
        <source>articles stored, found and read again: {count}</source>
        <translation>abgelegte, gefundene und wieder gelesene Artikel: {count}</translation>
    </message>
    <message>
        <source>objects with a role and a name: {count}</source>
        <translation>Objekte mit Rolle und Namen: {count}</translation>
    </message>
    <message>
        <source>letters drawn: {count}</source>
        <translation>gezeichnete Buchstaben: {count}</translation>
    </message>
    <message>
        <source>“{text}” is missing</source>
        <translation>„{text}“ fehlt</translation>
    </message>
    <message>
        <source>it was taken for a file of another kind: {name}</source>
        <translation>sie wurde für eine Datei anderer Art gehalten: {name}</translation>
    </message>
    <message>
        <source>it was taken for {language}, or its direction is wrong</source>
        <translation>die Sprache wurde für {language} gehalten, oder die Richtung ist falsch</translation>
    </message>
    <message>
        <source>headings found: {count}, wanted: {total}</source>
        <translation>gefundene Überschriften: {count}, erwartet: {total}</translation>
    </message>
    <message>
        <source>{name}: {count} found, {total} wanted</source>
        <translation>{name}: {count} gefunden, {total} erwartet</translation>
    </message>
    <message>
        <source>no pack installed</source>
        <translation>kein Paket installiert</translation>
    </message>
    <message>
        <source>no pack for {language} installed</source>
        <translation>kein Paket für {language} installiert</translation>
    </message>
    <message>
        <source>sentences that stayed as they were: {count} of {total}</source>
        <translation>unverändert gebliebene Sätze: {count} von {total}</translation>
    </message>
    <message>
        <source>the number {text} is lost in the translation</source>
        <translation>die Zahl {text} ging in der Übersetzung verloren</translation>
    </message>
    <message>
        <source>this voice comes with Rawi but is not here; install Rawi again</source>
        <translation>diese Stimme gehört zu Rawi, ist aber nicht da; installieren Sie Rawi neu</translation>
    </message>
    <message>
        <source>no voice of this kind is installed</source>
        <translation>keine Stimme dieser Art ist installiert</translation>
    </message>
    <message>
        <source>nothing can be heard</source>
        <translation>es ist nichts zu hören</translation>
    </message>
    <message>
        <source>{seconds} s of sound do not fit this sentence</source>
        <translation>{seconds} s Ton passen nicht zu diesem Satz</translation>
    </message>
    <message>
        <source>words with a time: {count} of {total}</source>
        <translation>Wörter mit einer Zeit: {count} von {total}</translation>
    </message>
    <message>
        <source>the times of the words are out of order</source>
        <translation>die Zeiten der Wörter sind nicht in der Reihenfolge</translation>
    </message>
    <message>
        <source>the words do not cover the sound</source>
        <translation>die Wörter decken den Ton nicht ab</translation>
    </message>
    <message>
        <source>“{text}” cannot be heard</source>
        <translation>„{text}“ ist nicht zu hören</translation>
    </message>
    <message>
        <source>{seconds} s of sound in the file, {total} s were spoken</source>
        <translation>{seconds} s Ton in der Datei, {total} s wurden gesprochen</translation>
    </message>
    <message>
        <source>“{text}” came back changed</source>
        <translation>„{text}“ kam verändert zurück</translation>
    </message>
    <message>
        <source>searching does not find “{text}”</source>
        <translation>die Suche findet „{text}“ nicht</translation>
    </message>
    <message>
        <source>what was taken out is still there</source>
        <translation>was herausgenommen wurde, ist noch da</translation>
    </message>
    <message>
        <source>{text} has no name</source>
        <translation>{text} hat keinen Namen</translation>
    </message>
    <message>
        <source>no font draws these: {text}</source>
        <translation>keine Schrift zeichnet diese: {text}</translation>
    </message>
    <message>
        <source>it failed inside: {reason}</source>
        <translation>innerer Fehler: {reason}</translation>
    </message>
    <message>
        <source>EPUB that speaks</source>
        <translation>EPUB, das spricht</translation>
    </message>
    <message>
        <source>voices of the system</source>
        <translation>Stimmen des Systems</translation>
    </message>
    <message>
        <source>Rawi does not work as it should. Broken: {count}</source>
        <translation>Rawi arbeitet nicht, wie es soll. Kaputt: {count}</translation>
    </message>
    <message>
        <source>Rawi works. Not tried, because it is not installed: {count}</source>
        <translation>Rawi funktioniert. Nicht versucht, weil nicht installiert: {count}</translation>
    </message>
    <message>
        <source>Rawi works.</source>
        <translation>Rawi funktioniert.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>self voicing</name>
    <message>
        <source>message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>menu button</source>
        <translation>Menüschalter</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>Kontrollkästchen</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Kombinationsfeld</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>Schieberegler</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>Dialogfeld</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>Eingabefeld</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>Listeneintrag</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Registerkarte</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Registerkarten</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschrittsbalken</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>Auswahlschalter</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahlenfeld</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baumansicht</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht aktiviert</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>teilweise aktiviert</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>gedrückt</translation>
    </message>
    <message>
        <source>not pressed</source>
        <translation>nicht gedrückt</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>erweitert</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>reduziert</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>tab key</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>Klammer auf</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>Klammer zu</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>Ebene {level}</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <translation>Überschrift der Ebene {level}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>capital {letter}</source>
        <translation>groß {letter}</translation>
    </message>
    <message>
        <source>hidden character</source>
        <translation>verborgenes Zeichen</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} gelöscht</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number} Prozent</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs. {key} lets it be silent again.</source>
        <translation>Rawi spricht seine Menüs und Dialoge. {key} lässt es wieder schweigen.</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs no more.</source>
        <translation>Rawi spricht seine Menüs und Dialoge nicht mehr.</translation>
    </message>
    <message>
        <source>A screen reader is running and speaks the menus and dialogs. Rawi will do it when there is none.</source>
        <translation>Ein Bildschirmleser läuft und spricht die Menüs und Dialoge. Rawi tut es, wenn keiner da ist.</translation>
    </message>
    <message>
        <source>Press {key} to have Rawi speak its menus and dialogs.</source>
        <translation>Drücken Sie {key}, damit Rawi seine Menüs und Dialoge spricht.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Your colour of the text</source>
        <translation>Ihre Farbe des Textes</translation>
    </message>
    <message>
        <source>Your colour of the background</source>
        <translation>Ihre Farbe des Hintergrunds</translation>
    </message>
    <message>
        <source>Your colour behind what is read aloud</source>
        <translation>Ihre Farbe hinter dem, was vorgelesen wird</translation>
    </message>
    <message>
        <source>Your colour of links</source>
        <translation>Ihre Farbe der Links</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Textgröße in Prozent</translation>
    </message>
    <message>
        <source>Size of menus, buttons and lists in percent</source>
        <translation>Größe der Menüs, Knöpfe und Listen in Prozent</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Schrift des Textes</translation>
    </message>
    <message>
        <source>Thickness of the letters</source>
        <translation>Dicke der Buchstaben</translation>
    </message>
    <message>
        <source>Height of a line in percent</source>
        <translation>Höhe einer Zeile in Prozent</translation>
    </message>
    <message>
        <source>Space between letters, in hundredths of their size</source>
        <translation>Abstand zwischen Buchstaben, in Hundertsteln ihrer Größe</translation>
    </message>
    <message>
        <source>More space between words, in hundredths of the letters&apos; size</source>
        <translation>Mehr Abstand zwischen Wörtern, in Hundertsteln der Buchstabengröße</translation>
    </message>
    <message>
        <source>Space between paragraphs, in hundredths of the letters&apos; size</source>
        <translation>Abstand zwischen Absätzen, in Hundertsteln der Buchstabengröße</translation>
    </message>
    <message>
        <source>Characters in a line, at most</source>
        <translation>Zeichen in einer Zeile, höchstens</translation>
    </message>
    <message>
        <source>Lines end under each other (justified)</source>
        <translation>Zeilen enden untereinander (Blocksatz)</translation>
    </message>
    <message>
        <source>How the sentence is marked that is read aloud</source>
        <translation>Wie der Satz markiert wird, der vorgelesen wird</translation>
    </message>
    <message>
        <source>Show your highlights and bookmarks in the text</source>
        <translation>Ihre Hervorhebungen und Lesezeichen im Text zeigen</translation>
    </message>
    <message>
        <source>Dim everything but</source>
        <translation>Alles abblenden außer</translation>
    </message>
    <message>
        <source>A ruler above and below the line that is read</source>
        <translation>Ein Leselineal über und unter der Zeile, die gelesen wird</translation>
    </message>
    <message>
        <source>The sentence once more below the text, magnified</source>
        <translation>Der Satz noch einmal unter dem Text, vergrößert</translation>
    </message>
    <message>
        <source>Size of the magnified sentence, in percent of the text</source>
        <translation>Größe des vergrößerten Satzes, in Prozent des Textes</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>Nichts bewegt sich oder blinkt von selbst</translation>
    </message>
    <message>
        <source>Language of Rawi</source>
        <translation>Sprache von Rawi</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>Übersetzen mit</translation>
    </message>
    <message>
        <source>Translate with more care, which takes longer (Argos Translate)</source>
        <translation>Sorgfältiger übersetzen, was länger dauert (Argos Translate)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Tempo der Stimme</translation>
    </message>
    <message>
        <source>Length of the pauses, times the usual</source>
        <translation>Länge der Pausen, mal die übliche</translation>
    </message>
    <message>
        <source>Announce while reading aloud</source>
        <translation>Beim Vorlesen ansagen</translation>
    </message>
    <message>
        <source>Read aloud what pictures show</source>
        <translation>Vorlesen, was Bilder zeigen</translation>
    </message>
    <message>
        <source>A quiet sound before a marked sentence</source>
        <translation>Ein leiser Ton vor einem markierten Satz</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Zeigen, was zur Website gehört</translation>
    </message>
    <message>
        <source>Single letters, digits and brackets jump in the text</source>
        <translation>Einzelne Buchstaben, Ziffern und Klammern springen im Text</translation>
    </message>
    <message>
        <source>Control alone hushes the voice</source>
        <translation>Strg allein bringt die Stimme zum Schweigen</translation>
    </message>
    <message>
        <source>Speak problems aloud where no screen reader runs</source>
        <translation>Probleme laut sagen, wo kein Bildschirmleser läuft</translation>
    </message>
    <message>
        <source>Rawi speaks its menus, dialogs and lists where no screen reader runs</source>
        <translation>Rawi spricht seine Menüs, Dialoge und Listen, wo kein Bildschirmleser läuft</translation>
    </message>
    <message>
        <source>Speed at which Rawi speaks menus and dialogs</source>
        <translation>Tempo, in dem Rawi Menüs und Dialoge spricht</translation>
    </message>
    <message>
        <source>Speak what is typed</source>
        <translation>Sprechen, was getippt wird</translation>
    </message>
    <message>
        <source>Let a plain voice begin while a natural one loads</source>
        <translation>Eine einfache Stimme anfangen lassen, während eine natürliche lädt</translation>
    </message>
    <message>
        <source>After an article, go on with the next unread one</source>
        <translation>Nach einem Artikel mit dem nächsten ungelesenen weitermachen</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds without progress (from the next start)</source>
        <translation>Eine Datei nach so vielen Sekunden ohne Fortschritt aufgeben (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds in all (from the next start)</source>
        <translation>Eine Datei nach insgesamt so vielen Sekunden aufgeben (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>Megabytes of memory to open a file with (from the next start)</source>
        <translation>Megabyte Arbeitsspeicher, um eine Datei zu öffnen (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>Megabytes that an opened file may have (from the next start)</source>
        <translation>Megabyte, die eine geöffnete Datei haben darf (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>Folder whose new files are added to the library</source>
        <translation>Ordner, dessen neue Dateien in die Bibliothek aufgenommen werden</translation>
    </message>
    <message>
        <source>List of Argos packs: another address or folder</source>
        <translation>Liste der Argos-Pakete: eine andere Adresse oder ein Ordner</translation>
    </message>
    <message>
        <source>List of Firefox packs: another address or folder</source>
        <translation>Liste der Firefox-Pakete: eine andere Adresse oder ein Ordner</translation>
    </message>
    <message>
        <source>Only pictures</source>
        <translation>Nur Bilder</translation>
    </message>
    <message>
        <source>Headings, quotes, lists, tables, pictures and your highlights</source>
        <translation>Überschriften, Zitate, Listen, Tabellen, Bilder und Ihre Hervorhebungen</translation>
    </message>
    <message>
        <source>Also links, footnotes, rows and columns</source>
        <translation>Auch Links, Fußnoten, Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts abblenden</translation>
    </message>
    <message>
        <source>Each character</source>
        <translation>Jedes Zeichen</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>Jedes Wort</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Soft: little glare, less contrast (4.5 to 1)</source>
        <translation>Sanft: wenig Blendung, weniger Kontrast (4,5 zu 1)</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, yellow on black</source>
        <translation>Hoher Kontrast, Gelb auf Schwarz</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>Ihre eigenen Farben</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Der Satz</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Der Absatz</translation>
    </message>
    <message>
        <source>A coloured ground</source>
        <translation>Ein farbiger Grund</translation>
    </message>
    <message>
        <source>A thick line under it</source>
        <translation>Eine dicke Linie darunter</translation>
    </message>
    <message>
        <source>A frame around it</source>
        <translation>Ein Rahmen darum</translation>
    </message>
    <message>
        <source>Text and background changed for each other</source>
        <translation>Text und Hintergrund vertauscht</translation>
    </message>
    <message>
        <source>Rawi now speaks {language}</source>
        <translation>Rawi spricht jetzt {language}</translation>
    </message>
    <message>
        <source>The better one that is installed</source>
        <translation>Der bessere, der installiert ist</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>There is no translation here to copy yet. {key} translates the article.</source>
        <translation>Hier gibt es noch keine Übersetzung zum Kopieren. {key} übersetzt den Artikel.</translation>
    </message>
    <message>
        <source>Copied with its label. Sentences: {count}.</source>
        <translation>Mit Kennzeichnung kopiert. Sätze: {count}.</translation>
    </message>
    <message>
        <source>Machine translation from {source} by Rawi with {engine}, not checked by a person.</source>
        <translation>Maschinelle Übersetzung aus der Sprache {source} durch Rawi mit {engine}, von keinem Menschen geprüft.</translation>
    </message>
    <message>
        <source>Sentences to check against the original (⚠): {count}.</source>
        <translation>Sätze, die mit dem Original zu vergleichen sind (⚠): {count}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Looking into the library</source>
        <translation>Die Bibliothek wird durchgesehen</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Help for the eye</source>
        <translation>Hilfen für das Auge</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Dieses Aussehen behalten</translation>
    </message>
    <message>
        <source>Back to the look before</source>
        <translation>Zurück zum Aussehen davor</translation>
    </message>
    <message>
        <source>The usual look</source>
        <translation>Das übliche Aussehen</translation>
    </message>
    <message>
        <source>Contrast with the background: text {text} to 1, links {link} to 1.</source>
        <translation>Kontrast zum Hintergrund: Text {text} zu 1, Links {link} zu 1.</translation>
    </message>
    <message>
        <source>This is hard to read: {least} to 1 is the least that most people need.</source>
        <translation>Das ist schwer zu lesen: {least} zu 1 ist das Mindeste, das die meisten Menschen brauchen.</translation>
    </message>
    <message>
        <source>With little sight {good} to 1 or more is better.</source>
        <translation>Bei wenig Sehkraft ist {good} zu 1 oder mehr besser.</translation>
    </message>
    <message>
        <source>Not on this computer: {fonts}. They come with “python3 packaging/fonts.py” (npm and a network are needed), or from the system: on Debian and Ubuntu the package fonts-opendyslexic.</source>
        <translation>Nicht auf diesem Computer: {fonts}. Sie kommen mit „python3 packaging/fonts.py“ (npm und ein Netz werden gebraucht) oder vom System: unter Debian und Ubuntu das Paket fonts-opendyslexic.</translation>
    </message>
    <message>
        <source>This font has no medium letters: bold ones are shown.</source>
        <translation>Diese Schrift hat keine mittleren Buchstaben: Fette werden gezeigt.</translation>
    </message>
    <message>
        <source>Nothing is dimmed</source>
        <translation>Nichts ist abgeblendet</translation>
    </message>
    <message>
        <source>Dimmed is all but: {part}</source>
        <translation>Abgeblendet ist alles außer: {part}</translation>
    </message>
    <message>
        <source>Ruler shown</source>
        <translation>Leselineal gezeigt</translation>
    </message>
    <message>
        <source>Ruler hidden</source>
        <translation>Leselineal verborgen</translation>
    </message>
    <message>
        <source>The sentence is magnified below the text</source>
        <translation>Der Satz steht vergrößert unter dem Text</translation>
    </message>
    <message>
        <source>The sentence is not magnified</source>
        <translation>Der Satz wird nicht vergrößert</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Der ganze Artikel</translation>
    </message>
    <message>
        <source>One sentence at a time: arrow keys go on and back</source>
        <translation>Satz für Satz: Pfeiltasten gehen vor und zurück</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Satz für Satz</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Vergrößerter Satz</translation>
    </message>
</context>
<context>
    <name>sleeping</name>
    <message>
        <source>Sleep timer</source>
        <translation>Einschlafuhr</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Switch the sleep timer off</source>
        <translation>Die Einschlafuhr ausschalten</translation>
    </message>
    <message>
        <source>At the end of the section</source>
        <translation>Am Ende des Abschnitts</translation>
    </message>
    <message>
        <source>At the end of the article</source>
        <translation>Am Ende des Artikels</translation>
    </message>
    <message>
        <source>When is the voice to stop? Choose, or type a number of minutes.</source>
        <translation>Wann soll die Stimme aufhören? Wählen Sie, oder tippen Sie eine Zahl von Minuten.</translation>
    </message>
    <message>
        <source>The sleep timer is off</source>
        <translation>Die Einschlafuhr ist aus</translation>
    </message>
    <message>
        <source>The sleep timer has stopped the voice; your place is kept. Listening again within a minute starts it anew.</source>
        <translation>Die Einschlafuhr hat die Stimme angehalten; Ihre Stelle bleibt erhalten. Wer binnen einer Minute weiterhört, startet sie neu.</translation>
    </message>
</context>
<context>
    <name>structure</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>Überschrift, Ebene {level}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Verwandter Artikel</translation>
    </message>
    <message>
        <source>Belongs to the site</source>
        <translation>Gehört zur Website</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>Das ist: {kind}</translation>
    </message>
    <message>
        <source>Structure: one key says what the paragraph at the caret is. {title} title, {standfirst} standfirst, {byline} byline, {first} to {last} heading, {paragraph} paragraph, {quote} quote, {list_item} list item, {furniture} belongs to the site, {related} related story. {undo} undoes, {end} ends.</source>
        <translation>Gliederung: Eine Taste sagt, was der Absatz am Cursor ist. {title} Titel, {standfirst} Vorspann, {byline} Autorenzeile, {first} bis {last} Überschrift, {paragraph} Absatz, {quote} Zitat, {list_item} Listenpunkt, {furniture} gehört zur Website, {related} verwandter Artikel. {undo} macht rückgängig, {end} beendet.</translation>
    </message>
    <message>
        <source>The structure is as Rawi found it. {undo} brings your changes back.</source>
        <translation>Die Gliederung ist, wie Rawi sie gefunden hat. {undo} bringt Ihre Änderungen zurück.</translation>
    </message>
    <message>
        <source>Structure is done; your changes are kept.</source>
        <translation>Die Gliederung ist fertig; Ihre Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>column {number} of {total}</source>
        <translation>Spalte {number} von {total}</translation>
    </message>
    <message>
        <source>row {number} of {total}</source>
        <translation>Zeile {number} von {total}</translation>
    </message>
    <message>
        <source>Edge of the table</source>
        <translation>Rand der Tabelle</translation>
    </message>
    <message>
        <source>The caret is not in a table. T goes to the next one.</source>
        <translation>Der Cursor ist nicht in einer Tabelle. T geht zur nächsten.</translation>
    </message>
</context>
<context>
    <name>takeaway</name>
    <message>
        <source>Audiobook with chapters (M4B)</source>
        <translation>Hörbuch mit Kapiteln (M4B)</translation>
    </message>
    <message>
        <source>MP3 with chapters</source>
        <translation>MP3 mit Kapiteln</translation>
    </message>
    <message>
        <source>Opus with chapters, the smallest</source>
        <translation>Opus mit Kapiteln, am kleinsten</translation>
    </message>
    <message>
        <source>WAV, for programs that know nothing else</source>
        <translation>WAV, für Programme, die nichts anderes kennen</translation>
    </message>
    <message>
        <source>Book with text and voice in step (EPUB)</source>
        <translation>Buch, in dem Text und Stimme zusammenlaufen (EPUB)</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>Als Ton speichern</translation>
    </message>
    <message>
        <source>Highlight &amp;word by word in the book</source>
        <translation>Im Buch Wort für &amp;Wort hervorheben</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>Buch (EPUB)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>Übersetzung speichern</translation>
    </message>
    <message>
        <source>Save both languages</source>
        <translation>Beide Sprachen speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>Textgröße in Punkt</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation>Mit &amp;Bildern</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text in points</source>
        <translation>Text&amp;größe in Punkt</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Art der Datei</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>The article is not translated yet; that is done first where you ask for it.</source>
        <translation>Der Artikel ist noch nicht übersetzt; das geschieht zuerst, wo Sie es verlangen.</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Übersetzung</translation>
    </message>
    <message>
        <source>&amp;Both, each paragraph with its translation below</source>
        <translation>B&amp;eides, jeder Absatz mit seiner Übersetzung darunter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Sprachpakete …</translation>
    </message>
    <message>
        <source>{language} (through {pivot})</source>
        <translation>{language} (über {pivot})</translation>
    </message>
    <message>
        <source>The article is in {language}. Choose what to translate it into.</source>
        <translation>Der Artikel ist auf {language}. Wählen Sie, worin er übersetzt werden soll.</translation>
    </message>
    <message>
        <source>No language pack that translates from {language} is installed.</source>
        <translation>Es ist kein Sprachpaket installiert, das aus der Sprache {language} übersetzt.</translation>
    </message>
    <message>
        <source>No language pack from {language} to {languages} is installed.</source>
        <translation>Es ist kein Sprachpaket von {language} nach {languages} installiert.</translation>
    </message>
    <message>
        <source>Language packs shows how to add one.</source>
        <translation>„Sprachpakete“ zeigt, wie man eines hinzufügt.</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>Translated into {language}.</source>
        <translation>Übersetzt nach {language}.</translation>
    </message>
    <message>
        <source>Sentences to doubt: {count}. {next} goes to the next one, {list} lists them, {why} says why.</source>
        <translation>Anzuzweifelnde Sätze: {count}. {next} geht zum nächsten, {list} listet sie auf, {why} sagt, warum.</translation>
    </message>
    <message>
        <source>It went through {pivot}, so more may have been lost on the way.</source>
        <translation>Es ging über {pivot}, darum kann unterwegs mehr verloren gegangen sein.</translation>
    </message>
    <message>
        <source>What is written in {languages} stays as it is: no language pack from there to {target} is installed.</source>
        <translation>Was in dieser Sprache geschrieben ist, bleibt, wie es ist: {languages}. Es ist kein Sprachpaket von dort nach {target} installiert.</translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation>Die Übersetzung wurde angehalten.</translation>
    </message>
    <message>
        <source>The translation was stopped; the article stays as it is.</source>
        <translation>Die Übersetzung wurde angehalten; der Artikel bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>What is translated so far stays. {on} goes on, {original} shows the original.</source>
        <translation>Was bisher übersetzt ist, bleibt. {on} macht weiter, {original} zeigt das Original.</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>natural</source>
        <translation>natürlich</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>basic: guesses vowels</source>
        <translation>notdürftig: rät Vokale</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>von diesem System</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>{language} ({quality})</source>
        <translation>{language} ({quality})</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>keine Stimme</translation>
    </message>
    <message>
        <source>Voices for {language}</source>
        <translation>Stimmen für {language}</translation>
    </message>
    <message>
        <source>The best one, now {voice}</source>
        <translation>Die beste, jetzt {voice}</translation>
    </message>
    <message>
        <source>None: its sentences are passed over</source>
        <translation>Keine: Diese Sätze werden übergangen</translation>
    </message>
    <message>
        <source>No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.</source>
        <translation>Keine Stimme hier spricht {language}. Importieren Sie eine Piper-Stimme, die es kann, oder lassen Sie eine Stimme einer ähnlich geschriebenen Sprache lesen: Sie wird fremd klingen.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch in semitones</source>
        <translation>Tonhöhe in Halbtönen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Probehören</translation>
    </message>
    <message>
        <source>&amp;Stop the preview</source>
        <translation>Probehören an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Import a voice file…</source>
        <translation>Stimmdatei &amp;importieren …</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Piper-Stimmen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>&amp;Übliche Einstellungen</translation>
    </message>
    <message>
        <source>The usual voice, pace, pitch and volume again.</source>
        <translation>Wieder die übliche Stimme, das übliche Tempo, die übliche Tonhöhe und Lautstärke.</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation>Stimmen werden gesucht</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Die Stimme wird gestartet</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>„{name}“ wird importiert</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>„{name}“ wird entfernt</translation>
    </message>
    <message>
        <source>Remove the voice “{name}” from this computer?</source>
        <translation>Die Stimme „{name}“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>This is how I read your articles to you.</source>
        <translation>So lese ich Ihnen Ihre Artikel vor.</translation>
    </message>
    <message>
        <source>Already there: {voice} ({language}; {licence})</source>
        <translation>Schon da: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Replaced: {voice} ({language}; {licence})</source>
        <translation>Ersetzt: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Imported: {voice} ({language}; {licence})</source>
        <translation>Importiert: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Removed: {voice}</source>
        <translation>Entfernt: {voice}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Language of Rawi</source>
        <translation>Sprache von Rawi</translation>
    </message>
    <message>
        <source>By sight or by ear</source>
        <translation>Mit den Augen oder mit den Ohren</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Size and colours</source>
        <translation>Größe und Farben</translation>
    </message>
    <message>
        <source>Languages of your articles</source>
        <translation>Sprachen Ihrer Artikel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Rawi opens the articles that you have stored, reads them aloud and translates them, without a network. Choose the language of its menus. Escape skips these steps at any moment; the menu Help has them again.</source>
        <translation>Rawi öffnet die Artikel, die Sie gespeichert haben, liest sie vor und übersetzt sie, ohne Netz. Wählen Sie die Sprache seiner Menüs. Escape überspringt diese Schritte jederzeit; das Menü „Hilfe“ hat sie wieder.</translation>
    </message>
    <message>
        <source>How will you use Rawi? By ear, it speaks its menus and dialogs itself wherever no screen reader runs.</source>
        <translation>Wie werden Sie Rawi benutzen? Mit den Ohren: Dann spricht es seine Menüs und Dialoge selbst, wo kein Bildschirmleser läuft.</translation>
    </message>
    <message>
        <source>Choose who speaks to you and how fast, and hear it.</source>
        <translation>Wählen Sie, wer zu Ihnen spricht und wie schnell, und hören Sie es sich an.</translation>
    </message>
    <message>
        <source>Rawi begins with the size and the colours of your system. Change them here if you like; you see it at once.</source>
        <translation>Rawi beginnt mit der Größe und den Farben Ihres Systems. Ändern Sie sie hier, wenn Sie möchten; Sie sehen es sofort.</translation>
    </message>
    <message>
        <source>In which language are your articles, and in which do you want them? Nothing is fetched unless you ask for it.</source>
        <translation>In welcher Sprache sind Ihre Artikel, und in welcher möchten Sie sie? Nichts wird geholt, außer Sie verlangen es.</translation>
    </message>
    <message>
        <source>These keys are enough to begin with. After this, an article shows you what Rawi can do.</source>
        <translation>Diese Tasten genügen für den Anfang. Danach zeigt Ihnen ein Artikel, was Rawi kann.</translation>
    </message>
    <message>
        <source>Welcome to Rawi, step {number} of {total}: {name}</source>
        <translation>Willkommen bei Rawi, Schritt {number} von {total}: {name}</translation>
    </message>
    <message>
        <source>By &amp;sight</source>
        <translation>Mit den &amp;Augen</translation>
    </message>
    <message>
        <source>By &amp;ear</source>
        <translation>Mit den &amp;Ohren</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>&amp;Beides</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>&amp;Lesen beginnen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Über&amp;springen</translation>
    </message>
    <message>
        <source>Your articles are in</source>
        <translation>Sprache Ihrer Artikel</translation>
    </message>
    <message>
        <source>You want them in</source>
        <translation>Sprache, in der Sie sie möchten</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Was gebraucht wird</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>Fehlendes &amp;holen …</translation>
    </message>
    <message>
        <source>From a &amp;friend&apos;s file or disk…</source>
        <translation>Aus Datei oder Datenträger von &amp;Freunden …</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>Es wird nachgesehen, was gebraucht wird</translation>
    </message>
</context>
</TS>
