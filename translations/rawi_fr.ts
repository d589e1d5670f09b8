<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Answering</name>
    <message>
        <source>“{name}” opens once this dialog is closed.</source>
        <translation>« {name} » s’ouvrira une fois cette boîte de dialogue fermée.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Save as audio</source>
        <translation>Enregistrer en audio</translation>
    </message>
    <message>
        <source>Saving as audio</source>
        <translation>Enregistrement en audio</translation>
    </message>
    <message>
        <source>Stopped; no file was written. Saving again goes on from here.</source>
        <translation>Arrêté&#xa0;; aucun fichier n’a été écrit. Un nouvel enregistrement reprendra d’ici.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups of a Rawi library (*{ending})</source>
        <translation>Sauvegardes d’une bibliothèque Rawi (*{ending})</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>The library is backed up as “{name}”.</source>
        <translation>La bibliothèque est sauvegardée sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Sauvegarde de la bibliothèque</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>La sauvegarde a été annulée&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Backups of a Rawi library (*{ending});;All files (*)</source>
        <translation>Sauvegardes d’une bibliothèque Rawi (*{ending});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>Restaurer la bibliothèque</translation>
    </message>
    <message>
        <source>Replace your library by the backup “{name}”?

The library as it is now is kept in a file beside it.</source>
        <translation>Remplacer votre bibliothèque par la sauvegarde «&#xa0;{name}&#xa0;»&#xa0;?

La bibliothèque actuelle est gardée dans un fichier à côté.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Keep the library</source>
        <translation>&amp;Garder la bibliothèque</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>Restauration de la bibliothèque</translation>
    </message>
    <message>
        <source>Restoring was cancelled; your library is as it was.</source>
        <translation>La restauration a été annulée&#xa0;; votre bibliothèque est comme avant.</translation>
    </message>
    <message>
        <source>The library of “{name}” is restored.</source>
        <translation>La bibliothèque de «&#xa0;{name}&#xa0;» est restaurée.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>The usual one</source>
        <translation>La couleur habituelle</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, two each for red, green and blue; empty for the usual colour</source>
        <translation>Six chiffres hexadécimaux, deux pour le rouge, deux pour le vert et deux pour le bleu&#xa0;; vide pour la couleur habituelle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Choisir&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Starting the voice</source>
        <translation>Démarrage de la voix</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one; 1 to 6 leads to the next of that level here.</source>
        <translation>Les sections de l’article. Entrée mène à l’une d’elles ; de 1 à 6, on va ici à la suivante de ce niveau.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Keeping the structure</source>
        <translation>Enregistrement de la structure</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultation de la bibliothèque</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Modification des articles</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Supprimer de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation>Suppression des articles</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Files that could not be added</source>
        <translation>Fichiers qui n’ont pas pu être ajoutés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultation de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Lecture des listes de paquets</translation>
    </message>
    <message>
        <source>Asking what can be done in each language</source>
        <translation>Recherche de ce qui est possible dans chaque langue</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>How far read</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add files to the library</source>
        <translation>Ajouter des fichiers à la bibliothèque</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Ajouter un dossier à la bibliothèque</translation>
    </message>
    <message>
        <source>Adding files to the library</source>
        <translation>Ajout de fichiers à la bibliothèque</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Surveillance d’un dossier</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping your notes</source>
        <translation>Enregistrement de vos notes</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Enter adds it. Several are separated by commas.</source>
        <translation>Entrée l’ajoute. Séparez-en plusieurs par des virgules.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Space ticks or unticks.</source>
        <translation>Espace coche ou décoche.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation>Démarrage de la voix</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultation de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End of the article</source>
        <translation>Fin de l’article</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Rawi was open already; this is its window.</source>
        <translation>Rawi était déjà ouvert ; voici sa fenêtre.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Remembering the place</source>
        <translation>Mémorisation de la position</translation>
    </message>
</context>
<context>
    <name>PackWork</name>
    <message>
        <source>Stopped; what was not finished is not installed.</source>
        <translation>Arrêté&#xa0;; ce qui n’était pas terminé n’est pas installé.</translation>
    </message>
    <message>
        <source>Installing language packs</source>
        <translation>Installation de paquets de langue</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Retiré&#xa0;: {pack}</translation>
    </message>
    <message>
        <source>Removing a language pack</source>
        <translation>Retrait d’un paquet de langue</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Saving a language pack</source>
        <translation>Enregistrement d’un paquet de langue</translation>
    </message>
    <message>
        <source>Checking language packs</source>
        <translation>Vérification des paquets de langue</translation>
    </message>
    <message>
        <source>The lists are here.</source>
        <translation>Les listes sont là.</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Arrêté&#xa0;; les listes sont comme avant.</translation>
    </message>
    <message>
        <source>Fetching the lists of packs</source>
        <translation>Récupération des listes de paquets</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Arrêté. Redemandez-le&#xa0;: il reprendra où il en était.</translation>
    </message>
    <message>
        <source>Getting language packs</source>
        <translation>Récupération de paquets de langue</translation>
    </message>
    <message>
        <source>Packs installed: {count}; failed: {failed}.</source>
        <translation>Paquets installés&#xa0;: {count}&#xa0;; échecs&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>{title} is still under way. Wait for it, or cancel it.</source>
        <translation>{title}&#xa0;: encore en cours. Attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>PacksRoom</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Lecture des listes de paquets</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>Examen des fichiers</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print that elsewhere.</source>
        <translation>Il n’y a pas d’imprimante sur cet ordinateur. Enregistrez en PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>The article is printed.</source>
        <translation>L’article est imprimé.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>Impression de l’article</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>L’impression a été annulée.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Down goes to the articles, Alt+Down to words that begin like this.</source>
        <translation>Bas mène aux articles, Alt+Bas aux mots qui commencent ainsi.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>The usual one</source>
        <translation>Le choix habituel</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Articles in the library</source>
        <translation>Articles de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultation de la bibliothèque</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Modification des articles</translation>
    </message>
</context>
<context>
    <name>StructureRoom</name>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
</context>
<context>
    <name>TakeawayRoom</name>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Saving the article</source>
        <translation>Enregistrement de l’article</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquets de langue</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Ouvrir un article enregistré</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Translating into {language}</source>
        <translation>Traduction vers cette langue&#xa0;: {language}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Ouvrir un article enregistré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Ouvrir ce qui a été copié</translation>
    </message>
    <message>
        <source>Open the text, page, picture or files on the clipboard</source>
        <translation>Ouvrir le texte, la page, l’image ou les fichiers du presse-papiers</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Sauvegarder la bibliothèque…</translation>
    </message>
    <message>
        <source>Write the whole library into one file</source>
        <translation>Écrire toute la bibliothèque dans un seul fichier</translation>
    </message>
    <message>
        <source>Restore the library…</source>
        <translation>Restaurer la bibliothèque…</translation>
    </message>
    <message>
        <source>Put the library of a backup in the place of yours</source>
        <translation>Mettre la bibliothèque d’une sauvegarde à la place de la vôtre</translation>
    </message>
    <message>
        <source>Save the article…</source>
        <translation>Enregistrer l’article…</translation>
    </message>
    <message>
        <source>Save the original, the translation or both as a book, a page or text</source>
        <translation>Enregistrer l’original, la traduction ou les deux en livre, page ou texte</translation>
    </message>
    <message>
        <source>Save as audio…</source>
        <translation>Enregistrer en audio…</translation>
    </message>
    <message>
        <source>Save the article spoken, as an audiobook with chapters or a book with text and voice in step</source>
        <translation>Enregistrer l’article lu à voix haute, en livre audio avec chapitres ou en livre dont le texte et la voix vont ensemble</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the article in large letters, or save that as PDF</source>
        <translation>Imprimer l’article en grands caractères, ou l’enregistrer ainsi en PDF</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Change how Rawi looks, speaks and answers</source>
        <translation>Changer l’apparence, la voix et les réponses de Rawi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close Rawi; the place is remembered</source>
        <translation>Fermer Rawi&#xa0;; la position est mémorisée</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Show your library, or go back to the article</source>
        <translation>Afficher votre bibliothèque, ou revenir à l’article</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Article non lu suivant</translation>
    </message>
    <message>
        <source>Open the next article that you have not begun</source>
        <translation>Ouvrir le prochain article que vous n’avez pas commencé</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Lus récemment</translation>
    </message>
    <message>
        <source>Show the library in the order you last read in it</source>
        <translation>Afficher la bibliothèque dans l’ordre de vos dernières lectures</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Show every article of the library again</source>
        <translation>Afficher de nouveau tous les articles de la bibliothèque</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Open the chosen article of the library, where its words were found</source>
        <translation>Ouvrir l’article choisi dans la bibliothèque, là où ses mots ont été trouvés</translation>
    </message>
    <message>
        <source>Read the article aloud</source>
        <translation>Lire l’article à voix haute</translation>
    </message>
    <message>
        <source>Open the chosen article of the library and read it aloud at once</source>
        <translation>Ouvrir l’article choisi dans la bibliothèque et le lire aussitôt à voix haute</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>Terminé ou non</translation>
    </message>
    <message>
        <source>Mark the article, or those chosen in the library, as finished, or not finished any more</source>
        <translation>Marquer l’article, ou ceux choisis dans la bibliothèque, comme terminés ou non terminés</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Change the tags of the article, or of those chosen in the library</source>
        <translation>Changer les étiquettes de l’article, ou de ceux choisis dans la bibliothèque</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>Collections…</translation>
    </message>
    <message>
        <source>Put the article, or those chosen in the library, into collections</source>
        <translation>Mettre l’article, ou ceux choisis dans la bibliothèque, dans des collections</translation>
    </message>
    <message>
        <source>Delete from the library…</source>
        <translation>Supprimer de la bibliothèque…</translation>
    </message>
    <message>
        <source>Delete the chosen articles of the library, after one question</source>
        <translation>Supprimer les articles choisis de la bibliothèque, après une question</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Take files into the library without opening them</source>
        <translation>Prendre des fichiers dans la bibliothèque sans les ouvrir</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Take every file of a folder into the library</source>
        <translation>Prendre tous les fichiers d’un dossier dans la bibliothèque</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search for words in this article, or in the library while it is shown</source>
        <translation>Chercher des mots dans cet article, ou dans la bibliothèque quand elle est affichée</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Chercher le suivant</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>Le prochain endroit où se trouvent les mots</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Chercher le précédent</translation>
    </message>
    <message>
        <source>Place before where the words stand</source>
        <translation>L’endroit précédent où se trouvent les mots</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Go to the list of sections, or back to the text</source>
        <translation>Aller à la liste des sections, ou revenir au texte</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>À la section suivante</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>À la section d’avant</translation>
    </message>
    <message>
        <source>Next section, single key</source>
        <translation>Section suivante, touche seule</translation>
    </message>
    <message>
        <source>Previous section, single key</source>
        <translation>Section précédente, touche seule</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Titre suivant</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>Au titre suivant</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Titre précédent</translation>
    </message>
    <message>
        <source>To the heading before</source>
        <translation>Au titre d’avant</translation>
    </message>
    <message>
        <source>Next heading of level {level}</source>
        <translation>Titre de niveau {level} suivant</translation>
    </message>
    <message>
        <source>To the next heading of this level</source>
        <translation>Au titre suivant de ce niveau</translation>
    </message>
    <message>
        <source>Previous heading of level {level}</source>
        <translation>Titre de niveau {level} précédent</translation>
    </message>
    <message>
        <source>To the heading of this level before</source>
        <translation>Au titre précédent de ce niveau</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Lien suivant</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>Au lien suivant</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Lien précédent</translation>
    </message>
    <message>
        <source>To the link before</source>
        <translation>Au lien d’avant</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Liste suivante</translation>
    </message>
    <message>
        <source>To the next list</source>
        <translation>À la liste suivante</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Liste précédente</translation>
    </message>
    <message>
        <source>To the list before</source>
        <translation>À la liste d’avant</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Tableau suivant</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>Au tableau suivant</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Tableau précédent</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>Au tableau d’avant</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Cellule suivante</translation>
    </message>
    <message>
        <source>To the next cell of the table; behind the last one, on to the next link or control</source>
        <translation>À la cellule suivante du tableau&#xa0;; après la dernière, au lien ou à la commande qui suit</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Cellule précédente</translation>
    </message>
    <message>
        <source>To the cell before in the table; before the first one, back to the link or control before</source>
        <translation>À la cellule d’avant dans le tableau&#xa0;; avant la première, au lien ou à la commande d’avant</translation>
    </message>
    <message>
        <source>Next cell of the row</source>
        <translation>Cellule suivante de la ligne</translation>
    </message>
    <message>
        <source>To the next cell of this row, with the headers of its column</source>
        <translation>À la cellule suivante de cette ligne, avec les en-têtes de sa colonne</translation>
    </message>
    <message>
        <source>Previous cell of the row</source>
        <translation>Cellule précédente de la ligne</translation>
    </message>
    <message>
        <source>To the cell before in this row, with the headers of its column</source>
        <translation>À la cellule d’avant dans cette ligne, avec les en-têtes de sa colonne</translation>
    </message>
    <message>
        <source>Next cell of the column</source>
        <translation>Cellule suivante de la colonne</translation>
    </message>
    <message>
        <source>To the cell below, with the headers of its row</source>
        <translation>À la cellule en dessous, avec les en-têtes de sa ligne</translation>
    </message>
    <message>
        <source>Previous cell of the column</source>
        <translation>Cellule précédente de la colonne</translation>
    </message>
    <message>
        <source>To the cell above, with the headers of its row</source>
        <translation>À la cellule au-dessus, avec les en-têtes de sa ligne</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>To the next quote</source>
        <translation>À la citation suivante</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Citation précédente</translation>
    </message>
    <message>
        <source>To the quote before</source>
        <translation>À la citation d’avant</translation>
    </message>
    <message>
        <source>Out of the list, table or quote</source>
        <translation>Sortir de la liste, du tableau ou de la citation</translation>
    </message>
    <message>
        <source>To what comes after the list, table or quote that you are in</source>
        <translation>Aller à ce qui suit la liste, le tableau ou la citation où vous êtes</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>To the next picture; Enter enlarges it</source>
        <translation>À l’image suivante&#xa0;; Entrée l’agrandit</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>To the picture before; Enter enlarges it</source>
        <translation>À l’image d’avant&#xa0;; Entrée l’agrandit</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Mot douteux suivant</translation>
    </message>
    <message>
        <source>To the next word that was read from a picture and may be wrong</source>
        <translation>Au prochain mot lu dans une image et peut-être faux</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Mot douteux précédent</translation>
    </message>
    <message>
        <source>To the doubtful word before</source>
        <translation>Au mot douteux d’avant</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>To the next page of a book or PDF</source>
        <translation>À la page suivante d’un livre ou d’un PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>To the page before in a book or PDF</source>
        <translation>À la page d’avant d’un livre ou d’un PDF</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Aller à la page…</translation>
    </message>
    <message>
        <source>List the pages of a book or PDF, and go to the one that you type or choose</source>
        <translation>Lister les pages d’un livre ou d’un PDF et aller à celle que vous tapez ou choisissez</translation>
    </message>
    <message>
        <source>Elements…</source>
        <translation>Éléments…</translation>
    </message>
    <message>
        <source>List headings, links, lists, tables, quotes, pictures, footnotes, bookmarks and marks, and go to one</source>
        <translation>Lister les titres, liens, listes, tableaux, citations, images, notes de bas de page, signets et marques, et aller à l’un d’eux</translation>
    </message>
    <message>
        <source>Back after a jump</source>
        <translation>Revenir après un saut</translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation>Là où vous étiez avant le dernier saut</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Où suis-je&#xa0;?</translation>
    </message>
    <message>
        <source>Say the section, the page, how far you are and how long it takes; in the library, all about the chosen article</source>
        <translation>Dire la section, la page, où vous en êtes et le temps restant ; dans la bibliothèque, tout sur l’article choisi</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Set a bookmark here, or remove it</source>
        <translation>Poser un signet ici, ou l’enlever</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Signet suivant</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>Au signet suivant</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Signet précédent</translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation>Au signet d’avant</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in the colour used last; remove the highlight that is here</source>
        <translation>Surligner la sélection ou cette phrase avec la dernière couleur utilisée ; enlever le surlignage qui est ici</translation>
    </message>
    <message>
        <source>Highlight in yellow: dashes below</source>
        <translation>Surligner en jaune : des tirets dessous</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that</source>
        <translation>Surligner la sélection ou cette phrase avec cette couleur ; la donner au surlignage qui est ici, ou enlever celui-ci</translation>
    </message>
    <message>
        <source>Highlight in green: a wave below</source>
        <translation>Surligner en vert : une vague dessous</translation>
    </message>
    <message>
        <source>Highlight in blue: two lines below</source>
        <translation>Surligner en bleu : deux traits dessous</translation>
    </message>
    <message>
        <source>Highlight in pink: a thick line below</source>
        <translation>Surligner en rose : un trait épais dessous</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Write a note to the bookmark or highlight that is here, or to a new bookmark</source>
        <translation>Écrire une note pour le signet ou le surlignage qui est ici, ou pour un nouveau signet</translation>
    </message>
    <message>
        <source>Notes and highlights…</source>
        <translation>Notes et surlignages…</translation>
    </message>
    <message>
        <source>List all bookmarks, highlights and notes of the article</source>
        <translation>Lister tous les signets, surlignages et notes de l’article</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Say what each paragraph is, with single keys; your changes are remembered</source>
        <translation>Dire avec une seule touche ce qu’est chaque paragraphe&#xa0;; vos changements sont retenus</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>Lire à voix haute à partir d’ici, ou mettre en pause</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play or pause, in the text</source>
        <translation>Lecture ou pause, dans le texte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Silence; play goes on at the same place</source>
        <translation>Silence&#xa0;; la lecture reprend au même endroit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Silence; the place is kept</source>
        <translation>Silence&#xa0;; la position est gardée</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <translation>Lire plus lentement</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Lire plus vite</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>To the sentence before</source>
        <translation>À la phrase d’avant</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>À la phrase suivante</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Paragraphe précédent</translation>
    </message>
    <message>
        <source>To the paragraph before</source>
        <translation>Au paragraphe d’avant</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Paragraphe suivant</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>Au paragraphe suivant</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Sauter en arrière</translation>
    </message>
    <message>
        <source>To the beginning of this section, then to the one before; without sections, by paragraphs</source>
        <translation>Au début de cette section, puis à la précédente&#xa0;; sans sections, par paragraphes</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Sauter en avant</translation>
    </message>
    <message>
        <source>To the next section; without sections, to the next paragraph</source>
        <translation>À la section suivante&#xa0;; sans sections, au paragraphe suivant</translation>
    </message>
    <message>
        <source>Skim</source>
        <translation>Survoler</translation>
    </message>
    <message>
        <source>Read only the title, headings and the first sentence of each paragraph, or everything again</source>
        <translation>Lire seulement le titre, les intertitres et la première phrase de chaque paragraphe, ou tout de nouveau</translation>
    </message>
    <message>
        <source>Sentence by sentence in both languages</source>
        <translation>Phrase par phrase dans les deux langues</translation>
    </message>
    <message>
        <source>Read each sentence in the original and then in its translation, each in its own voice</source>
        <translation>Lire chaque phrase dans l’original puis dans sa traduction, chacune avec sa voix</translation>
    </message>
    <message>
        <source>Use the book’s narration</source>
        <translation>Utiliser la narration du livre</translation>
    </message>
    <message>
        <source>Hear a book’s own recording where it has one, or a voice instead</source>
        <translation>Si un livre apporte son propre enregistrement, écouter celui-ci, ou une voix</translation>
    </message>
    <message>
        <source>Read the footnote</source>
        <translation>Lire la note de bas de page</translation>
    </message>
    <message>
        <source>Say the footnote of this sentence; again for the next one</source>
        <translation>Dire la note de bas de page de cette phrase&#xa0;; encore une fois pour la suivante</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Lire la sélection</translation>
    </message>
    <message>
        <source>Read only what is selected aloud; the place stays</source>
        <translation>Lire à voix haute seulement la sélection&#xa0;; la position reste</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Répéter la phrase</translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation>Lire la phrase encore une fois</translation>
    </message>
    <message>
        <source>Sleep timer…</source>
        <translation>Minuterie de sommeil…</translation>
    </message>
    <message>
        <source>Let the voice stop after some minutes, or at the end of the section or the article</source>
        <translation>Laisser la voix s’arrêter après quelques minutes, ou à la fin de la section ou de l’article</translation>
    </message>
    <message>
        <source>Speak menus and dialogs</source>
        <translation>Dire les menus et les dialogues</translation>
    </message>
    <message>
        <source>Let Rawi speak its own menus, dialogs and lists where no screen reader runs</source>
        <translation>Laisser Rawi dire lui-même ses menus, dialogues et listes si aucun lecteur d’écran ne tourne</translation>
    </message>
    <message>
        <source>Go on with the next article</source>
        <translation>Continuer avec l’article suivant</translation>
    </message>
    <message>
        <source>After the end of an article, read the next unread one of the library aloud</source>
        <translation>Après la fin d’un article, lire le prochain non lu de la bibliothèque</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Voix…</translation>
    </message>
    <message>
        <source>Choose who reads each language and how, and import voices</source>
        <translation>Choisir qui lit chaque langue et comment, et importer des voix</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <translation>Prononciations…</translation>
    </message>
    <message>
        <source>Your own words and how the voices are to say them</source>
        <translation>Vos propres mots et la façon dont les voix doivent les dire</translation>
    </message>
    <message>
        <source>Translation on or off</source>
        <translation>Traduction activée ou non</translation>
    </message>
    <message>
        <source>Translate the article, or show the original again</source>
        <translation>Traduire l’article, ou afficher de nouveau l’original</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Traduire vers…</translation>
    </message>
    <message>
        <source>Choose the language to translate into, from those whose packs are here</source>
        <translation>Choisir la langue de traduction parmi celles dont les paquets sont ici</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show only the original</source>
        <translation>Afficher seulement l’original</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Les deux langues</translation>
    </message>
    <message>
        <source>Show each paragraph and its translation</source>
        <translation>Afficher chaque paragraphe et sa traduction</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Show only the translation</source>
        <translation>Afficher seulement la traduction</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copier la traduction</translation>
    </message>
    <message>
        <source>Copy the translation of what is selected, or of this sentence, with a line that says what it is</source>
        <translation>Copier la traduction de la sélection ou de cette phrase, avec une ligne qui dit ce que c’est</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Paquets de langue…</translation>
    </message>
    <message>
        <source>List, install, save and remove language packs, and see what each language needs</source>
        <translation>Lister, installer, enregistrer et retirer des paquets de langue, et voir ce qu’il faut à chaque langue</translation>
    </message>
    <message>
        <source>This sentence in the other language</source>
        <translation>Cette phrase dans l’autre langue</translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation>Afficher et dire l’original d’une phrase traduite, ou la traduction</translation>
    </message>
    <message>
        <source>Correct this translation…</source>
        <translation>Corriger cette traduction…</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself; it is kept, and shown as yours</source>
        <translation>Écrire vous-même la traduction de cette phrase&#xa0;; elle est gardée et affichée comme la vôtre</translation>
    </message>
    <message>
        <source>Your corrections…</source>
        <translation>Vos corrections…</translation>
    </message>
    <message>
        <source>List the sentences of the article that you have corrected</source>
        <translation>Lister les phrases de l’article que vous avez corrigées</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossaire…</translation>
    </message>
    <message>
        <source>Your own names and terms, and what translations are to call them</source>
        <translation>Vos propres noms et termes, et comment les traductions doivent les appeler</translation>
    </message>
    <message>
        <source>Look the word up…</source>
        <translation>Chercher le mot dans le dictionnaire…</translation>
    </message>
    <message>
        <source>Look up the word at the caret, or the one that is heard, in your dictionaries</source>
        <translation>Chercher dans vos dictionnaires le mot au curseur, ou celui qu’on entend</translation>
    </message>
    <message>
        <source>Look the word up, single key</source>
        <translation>Chercher le mot dans le dictionnaire, touche seule</translation>
    </message>
    <message>
        <source>Next marked sentence</source>
        <translation>Phrase marquée suivante</translation>
    </message>
    <message>
        <source>To the next sentence whose translation you should doubt</source>
        <translation>À la prochaine phrase dont la traduction est à mettre en doute</translation>
    </message>
    <message>
        <source>Previous marked sentence</source>
        <translation>Phrase marquée précédente</translation>
    </message>
    <message>
        <source>To the marked sentence before</source>
        <translation>À la phrase marquée d’avant</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>Pourquoi est-ce marqué&#xa0;?</translation>
    </message>
    <message>
        <source>Say why this sentence is marked, and its original</source>
        <translation>Dire pourquoi cette phrase est marquée, et son original</translation>
    </message>
    <message>
        <source>Marked sentences…</source>
        <translation>Phrases marquées…</translation>
    </message>
    <message>
        <source>List every sentence of the translation that you should doubt, and why</source>
        <translation>Lister chaque phrase de la traduction à mettre en doute, et pourquoi</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>The size at first</source>
        <translation>La taille du début</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Thème suivant</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Clair, sombre ou contraste élevé</translation>
    </message>
    <message>
        <source>How it looks…</source>
        <translation>Apparence…</translation>
    </message>
    <message>
        <source>Font, spaces, colours, sizes and help for the eye; the article shows every change at once</source>
        <translation>Police, espaces, couleurs, tailles et aides pour l’œil&#xa0;; l’article montre aussitôt chaque changement</translation>
    </message>
    <message>
        <source>Larger menus, buttons and lists</source>
        <translation>Menus, boutons et listes plus grands</translation>
    </message>
    <message>
        <source>Make everything around the article larger</source>
        <translation>Agrandir tout ce qui entoure l’article</translation>
    </message>
    <message>
        <source>Smaller menus, buttons and lists</source>
        <translation>Menus, boutons et listes plus petits</translation>
    </message>
    <message>
        <source>Make everything around the article smaller</source>
        <translation>Réduire tout ce qui entoure l’article</translation>
    </message>
    <message>
        <source>Dim all but line, sentence or paragraph</source>
        <translation>Estomper tout sauf la ligne, la phrase ou le paragraphe</translation>
    </message>
    <message>
        <source>Dim all but the line, the sentence or the paragraph that is read, in turn, or nothing</source>
        <translation>Estomper tout sauf la ligne, la phrase ou le paragraphe en cours de lecture, tour à tour, ou ne rien estomper</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle de lecture</translation>
    </message>
    <message>
        <source>A line above and below the line that is read</source>
        <translation>Un trait au-dessus et au-dessous de la ligne en cours de lecture</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Phrase agrandie</translation>
    </message>
    <message>
        <source>Show the sentence that is read once more below the text, magnified</source>
        <translation>Afficher la phrase en cours de lecture encore une fois sous le texte, agrandie</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Une phrase à la fois</translation>
    </message>
    <message>
        <source>Show only the sentence that is read, or the whole article again</source>
        <translation>Afficher seulement la phrase en cours de lecture, ou de nouveau tout l’article</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Profils…</translation>
    </message>
    <message>
        <source>Keep settings of the look and the voice under a name, and change to them</source>
        <translation>Garder sous un nom les réglages d’apparence et de voix, et y passer</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Profil suivant</translation>
    </message>
    <message>
        <source>Change to the next profile</source>
        <translation>Passer au profil suivant</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Afficher ce qui appartient au site</translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation>Afficher les menus, avis et autres textes autour de l’article</translation>
    </message>
    <message>
        <source>How to use Rawi</source>
        <translation>Comment utiliser Rawi</translation>
    </message>
    <message>
        <source>Open the article that tells how everything is done</source>
        <translation>Ouvrir l’article qui explique comment tout se fait</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Touches…</translation>
    </message>
    <message>
        <source>List every key, and change it</source>
        <translation>Lister toutes les touches, et les changer</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>Décrire une touche</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>Dire ce que fait la prochaine touche, sans le faire</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Premiers pas…</translation>
    </message>
    <message>
        <source>Choose language, voice, size and the languages of your articles, step by step</source>
        <translation>Choisir pas à pas la langue, la voix, la taille et les langues de vos articles</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Article d’exemple</translation>
    </message>
    <message>
        <source>Open the article that shows what Rawi can do</source>
        <translation>Ouvrir l’article qui montre ce que Rawi sait faire</translation>
    </message>
    <message>
        <source>About Rawi…</source>
        <translation>À propos de Rawi…</translation>
    </message>
    <message>
        <source>Tell the version, the licence, and what Rawi is made with</source>
        <translation>Dire la version, la licence et avec quoi Rawi est fait</translation>
    </message>
    <message>
        <source>Structure: Title</source>
        <translation>Structure&#xa0;: Titre</translation>
    </message>
    <message>
        <source>In the structure mode: this is the title</source>
        <translation>En mode structure&#xa0;: c’est le titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Structure: Standfirst</source>
        <translation>Structure&#xa0;: Chapeau</translation>
    </message>
    <message>
        <source>In the structure mode: this is the standfirst, the lines below the title</source>
        <translation>En mode structure&#xa0;: c’est le chapeau, les lignes sous le titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Structure: Byline</source>
        <translation>Structure&#xa0;: Signature</translation>
    </message>
    <message>
        <source>In the structure mode: this names the authors</source>
        <translation>En mode structure&#xa0;: cela nomme les auteurs</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Structure: Heading {level}</source>
        <translation>Structure&#xa0;: Intertitre {level}</translation>
    </message>
    <message>
        <source>In the structure mode: this is a heading of this level</source>
        <translation>En mode structure&#xa0;: c’est un intertitre de ce niveau</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>Intertitre {level}</translation>
    </message>
    <message>
        <source>Structure: Paragraph</source>
        <translation>Structure&#xa0;: Paragraphe</translation>
    </message>
    <message>
        <source>In the structure mode: this is a paragraph of the story</source>
        <translation>En mode structure&#xa0;: c’est un paragraphe de l’article</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Structure: Quote</source>
        <translation>Structure&#xa0;: Citation</translation>
    </message>
    <message>
        <source>In the structure mode: this is a quote</source>
        <translation>En mode structure&#xa0;: c’est une citation</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Structure: List item</source>
        <translation>Structure&#xa0;: Élément de liste</translation>
    </message>
    <message>
        <source>In the structure mode: this is an item of a list</source>
        <translation>En mode structure&#xa0;: c’est un élément d’une liste</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Élément de liste</translation>
    </message>
    <message>
        <source>Structure: Of the site</source>
        <translation>Structure&#xa0;: Du site</translation>
    </message>
    <message>
        <source>In the structure mode: this belongs to the site, not the story</source>
        <translation>En mode structure&#xa0;: cela appartient au site, pas à l’article</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>Du site</translation>
    </message>
    <message>
        <source>Structure: Related story</source>
        <translation>Structure&#xa0;: Article lié</translation>
    </message>
    <message>
        <source>In the structure mode: this points to another story</source>
        <translation>En mode structure&#xa0;: cela renvoie à un autre article</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Article lié</translation>
    </message>
    <message>
        <source>Structure: Undo</source>
        <translation>Structure&#xa0;: Annuler</translation>
    </message>
    <message>
        <source>In the structure mode: take the last change back</source>
        <translation>En mode structure&#xa0;: défaire le dernier changement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Structure: Redo</source>
        <translation>Structure&#xa0;: Rétablir</translation>
    </message>
    <message>
        <source>In the structure mode: make the change again that was taken back</source>
        <translation>En mode structure&#xa0;: refaire le changement défait</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Structure: As found</source>
        <translation>Structure&#xa0;: Comme trouvée</translation>
    </message>
    <message>
        <source>In the structure mode: take all changes back</source>
        <translation>En mode structure&#xa0;: défaire tous les changements</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Comme trouvée</translation>
    </message>
    <message>
        <source>Structure: Done</source>
        <translation>Structure&#xa0;: Terminé</translation>
    </message>
    <message>
        <source>End the structure mode; your changes are kept</source>
        <translation>Quitter le mode structure&#xa0;; vos changements sont gardés</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Heading level {number}</source>
        <translation>Titre de niveau {number}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quote within the quote</source>
        <translation>Citation dans la citation</translation>
    </message>
    <message>
        <source>End of quote</source>
        <translation>Fin de la citation</translation>
    </message>
    <message>
        <source>End of the inner quote</source>
        <translation>Fin de la citation intérieure</translation>
    </message>
    <message>
        <source>End of list</source>
        <translation>Fin de la liste</translation>
    </message>
    <message>
        <source>End of the inner list</source>
        <translation>Fin de la liste intérieure</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>End of table</source>
        <translation>Fin du tableau</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>End of code</source>
        <translation>Fin du code</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Article lié</translation>
    </message>
    <message>
        <source>Table with {rows} and {columns}</source>
        <translation>Tableau de {rows} et {columns}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Skimming: only headings and first sentences are read</source>
        <translation>Survol&#xa0;: seuls les titres et les premières phrases sont lus</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>Each sentence is read in both languages</source>
        <translation>Chaque phrase est lue dans les deux langues</translation>
    </message>
    <message>
        <source>Each paragraph is read in one language, then in the other</source>
        <translation>Chaque paragraphe est lu dans une langue, puis dans l’autre</translation>
    </message>
    <message>
        <source>A book’s own narrator reads where there is one</source>
        <translation>Le narrateur du livre lit, là où il y en a un</translation>
    </message>
    <message>
        <source>A voice reads, also where a book has a narrator</source>
        <translation>Une voix lit, même si un livre a un narrateur</translation>
    </message>
    <message numerus="yes">
        <source>List with %n items</source>
        <translation>
            <numerusform>Liste de %n élément</numerusform>
            <numerusform>Liste de %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inner list with %n items</source>
        <translation>
            <numerusform>Liste intérieure de %n élément</numerusform>
            <numerusform>Liste intérieure de %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n lien</numerusform>
            <numerusform>%n liens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation.</source>
        <translation>Cette phrase n’a pas de traduction.</translation>
    </message>
    <message>
        <source>This sentence has no translation yet. {key} translates the article.</source>
        <translation>Cette phrase n’a pas encore de traduction. {key} traduit l’article.</translation>
    </message>
    <message>
        <source>Nothing is selected. Shift with the arrow keys selects words and lines.</source>
        <translation>Rien n’est sélectionné. Maj avec les flèches sélectionne des mots et des lignes.</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>Rawi ne va pas en ligne. Le lien mène à {address}</translation>
    </message>
    <message>
        <source>This footnote is not in the article.</source>
        <translation>Cette note de bas de page n’est pas dans l’article.</translation>
    </message>
    <message>
        <source>What this link leads to is not shown here.</source>
        <translation>Ce à quoi mène ce lien n’est pas affiché ici.</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>Cette phrase n’a pas de note de bas de page.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.</source>
        <translation>Les titres, listes, tableaux, notes de bas de page et langues sont balisés comme dans l’article&#xa0;; le texte peut être agrandi, recoloré et lu à voix haute. Les images ont les descriptions que l’article leur donne.</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Voix de synthèse</translation>
    </message>
    <message>
        <source>A synthetic voice reads the text, and what it reads is highlighted.</source>
        <translation>Une voix de synthèse lit le texte, et ce qu’elle lit est surligné.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Texte dans les images</translation>
    </message>
    <message>
        <source>Rawi’s own words</source>
        <translation>Les mots de Rawi</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>rudimentaire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>into it: {into}; from it: {out_of}</source>
        <translation>vers elle&#xa0;: {into}&#xa0;; depuis elle&#xa0;: {out_of}</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tapez pour filtrer</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No articles.</source>
        <translation>Aucun article.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>The library is in {name}, with all its articles ({count}).</source>
        <translation>La bibliothèque est dans {name}, avec tous ses articles ({count}).</translation>
    </message>
    <message>
        <source>Stopped; no backup was written.</source>
        <translation>Arrêté&#xa0;; aucune sauvegarde n’a été écrite.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>The library is now the one in {name}, with all its articles ({count}).</source>
        <translation>La bibliothèque est maintenant celle de {name}, avec tous ses articles ({count}).</translation>
    </message>
    <message>
        <source>Stopped; the library is as it was.</source>
        <translation>Arrêté&#xa0;; la bibliothèque est comme avant.</translation>
    </message>
    <message>
        <source>No terms.</source>
        <translation>Aucun terme.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Gardé&#xa0;: {term}</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary for these languages.</source>
        <translation>«&#xa0;{term}&#xa0;» n’est pas dans le glossaire pour ces langues.</translation>
    </message>
    <message>
        <source>Removed: {term}</source>
        <translation>Retiré&#xa0;: {term}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Terms kept: {count}</source>
        <translation>Termes gardés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Arrêté. Redemandez-le&#xa0;: il reprendra où il en était.</translation>
    </message>
    <message>
        <source>Getting {pack}</source>
        <translation>Récupération de {pack}</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>Récupération de la liste</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Arrêté&#xa0;; les listes sont comme avant.</translation>
    </message>
    <message>
        <source>Nothing was contacted. Add --yes to go on without being asked.</source>
        <translation>Personne n’a été contacté. Ajoutez --yes pour continuer sans question.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Continuer&#xa0;?</translation>
    </message>
    <message>
        <source>There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you.</source>
        <translation>Il n’y a pas encore de liste de paquets. «&#xa0;rawi packs available --refresh&#xa0;» va la chercher, après une question.</translation>
    </message>
    <message>
        <source>Stopped; the packs that were being installed are as they were.</source>
        <translation>Arrêté&#xa0;; les paquets en cours d’installation sont comme avant.</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Retiré&#xa0;: {pack}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Whole: {pack}</source>
        <translation>Intact&#xa0;: {pack}</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>Installation de {name}</translation>
    </message>
    <message>
        <source>Translated through {language}.</source>
        <translation>Traduit en passant par cette langue&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>Missing: {pair}</source>
        <translation>Manque&#xa0;: {pair}</translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation>Installé&#xa0;: {pair}</translation>
    </message>
    <message>
        <source>There already: {name}</source>
        <translation>Déjà là&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Added: {added}. Already in the library: {known}. Not imported: {failed}.</source>
        <translation>Ajoutés&#xa0;: {added}. Déjà dans la bibliothèque&#xa0;: {known}. Non importés&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>Watching; Ctrl+C ends it.</source>
        <translation>Surveillance&#xa0;; Ctrl+C l’arrête.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; the same command goes on with the rest.</source>
        <translation>Arrêté. Ce qui est entré reste&#xa0;; la même commande continue avec le reste.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Ajouté&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <translation>Déjà dans la bibliothèque&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Stopped; the voices that were being imported are as they were.</source>
        <translation>Arrêté&#xa0;; les voix en cours d’importation sont comme avant.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importation de {name}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>{engine} has no installed model for a part of this way; another engine&apos;s was used.</source>
        <translation>{engine} n’a pas de modèle installé pour une partie de ce chemin&#xa0;; celui d’un autre moteur a été utilisé.</translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation>Phrases à comparer avec l’original&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No pronunciations.</source>
        <translation>Aucune prononciation.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>continuing</name>
    <message>
        <source>After an article Rawi goes on with the next unread one</source>
        <translation>Après un article, Rawi continue avec le prochain non lu</translation>
    </message>
    <message>
        <source>After an article Rawi stops</source>
        <translation>Après un article, Rawi s’arrête</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>Article suivant&#xa0;: {title}</translation>
    </message>
    <message>
        <source>That was the last unread article of your library.</source>
        <translation>C’était le dernier article non lu de votre bibliothèque.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
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
        <translation>,</translation>
    </message>
</context>
<context>
    <name>dictionary</name>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>Ce que disent les dictionnaires</translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation>Consultés&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Words that begin alike: {words}</source>
        <translation>Mots qui commencent de même&#xa0;: {words}</translation>
    </message>
    <message>
        <source>There is no word here.</source>
        <translation>Il n’y a pas de mot ici.</translation>
    </message>
    <message>
        <source>The language of this paragraph is not known, so no dictionary can be chosen.</source>
        <translation>La langue de ce paragraphe n’est pas connue, donc aucun dictionnaire ne peut être choisi.</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Paquets de langue…</translation>
    </message>
    <message>
        <source>Spelled “{form}” in the dictionary.</source>
        <translation>Écrit «&#xa0;{form}&#xa0;» dans le dictionnaire.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its possible form “{form}”.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas dans le dictionnaire&#xa0;; voici sa forme possible «&#xa0;{form}&#xa0;».</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its part “{form}”.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas dans le dictionnaire&#xa0;; voici sa partie «&#xa0;{form}&#xa0;».</translation>
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
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>a window can be opened</source>
        <translation>une fenêtre peut s’ouvrir</translation>
    </message>
    <message>
        <source>no display; Rawi works in the terminal</source>
        <translation>pas d’affichage&#xa0;; Rawi travaille dans le terminal</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>{voices} voices in {languages} languages</source>
        <translation>{voices} voix en {languages} langues</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Lecture des images</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Titres</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>&amp;Liens</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>Li&amp;stes</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>Ta&amp;bleaux</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citations</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;Footnotes</source>
        <translation>&amp;Notes de bas de page</translation>
    </message>
    <message>
        <source>&amp;Bookmarks and highlights</source>
        <translation>Si&amp;gnets et surlignages</translation>
    </message>
    <message>
        <source>&amp;Marks of the translation</source>
        <translation>&amp;Marques de la traduction</translation>
    </message>
    <message>
        <source>Elements of the article</source>
        <translation>Éléments de l’article</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{kind}: {number} so far, still looking through the article</source>
        <translation>{kind}&#xa0;: {number} jusqu’ici, l’article est encore parcouru</translation>
    </message>
    <message>
        <source>{kind}: this article has none.</source>
        <translation>{kind}&#xa0;: cet article n’en a pas.</translation>
    </message>
    <message>
        <source>{kind}: {number}. Enter goes to one, Left and Right change the kind.</source>
        <translation>{kind}&#xa0;: {number}. Entrée y mène, Gauche et Droite changent le type.</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {number}</source>
        <translation>{kind}&#xa0;: {shown} sur {number}</translation>
    </message>
    <message>
        <source>{text}, level {level}</source>
        <translation>{text}, niveau {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>No article is found. Search for other words, or clear the filters.</source>
        <translation>Aucun article trouvé. Cherchez d’autres mots, ou effacez les filtres.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Library - Rawi</source>
        <translation>Bibliothèque - Rawi</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>There is no unread article</source>
        <translation>Il n’y a pas d’article non lu</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>à peine commencé</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>lu au quart</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>lu à moitié</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>lu aux trois quarts</translation>
    </message>
    <message>
        <source>almost read to the end</source>
        <translation>lu presque jusqu’à la fin</translation>
    </message>
    <message>
        <source>Newest added</source>
        <translation>Ajoutés le plus récemment</translation>
    </message>
    <message>
        <source>Oldest added</source>
        <translation>Ajoutés le plus anciennement</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Publiés le plus récemment</translation>
    </message>
    <message>
        <source>Oldest published</source>
        <translation>Publiés le plus anciennement</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Titre, de Z à A</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Titre, de A à Z</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Les plus longs</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Les plus courts</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Derniers lus</translation>
    </message>
    <message>
        <source>Longest not read</source>
        <translation>Non lus depuis le plus longtemps</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Toutes les collections</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>ajouté le {date}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>dans {names}</translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>Aucun article trouvé</translation>
    </message>
    <message>
        <source>Your library is empty. Open an article with {open}, paste one with {paste}, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.</source>
        <translation>Votre bibliothèque est vide. Ouvrez un article avec {open}, collez-en un avec {paste}, déposez des fichiers sur cette fenêtre, ou ajoutez-en beaucoup à la fois avec les boutons ci-dessous. Tout ce que vous ouvrez est gardé ici.</translation>
    </message>
    <message>
        <source>“{title}” is finished</source>
        <translation>«&#xa0;{title}&#xa0;» est terminé</translation>
    </message>
    <message>
        <source>“{title}” is not finished any more</source>
        <translation>«&#xa0;{title}&#xa0;» n’est plus marqué comme terminé</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>Supprimer «&#xa0;{title}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.</source>
        <translation>Son texte, ses traductions, son audio, ses signets et ses notes quittent la bibliothèque pour de bon. Le fichier d’où il vient reste là où vous l’avez rangé.</translation>
    </message>
    <message>
        <source>Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.</source>
        <translation>Leurs textes, traductions, audio, signets et notes quittent la bibliothèque pour de bon. Les fichiers d’où ils viennent restent là où vous les avez rangés.</translation>
    </message>
    <message>
        <source>“{title}” is deleted</source>
        <translation>«&#xa0;{title}&#xa0;» est supprimé</translation>
    </message>
    <message>
        <source>“{title}” has no tags now</source>
        <translation>«&#xa0;{title}&#xa0;» n’a plus d’étiquettes</translation>
    </message>
    <message>
        <source>“{title}” is in no collection now</source>
        <translation>«&#xa0;{title}&#xa0;» n’est plus dans aucune collection</translation>
    </message>
    <message>
        <source>“{title}” has the tags {names}</source>
        <translation>«&#xa0;{title}&#xa0;» a les étiquettes {names}</translation>
    </message>
    <message>
        <source>“{title}” is in the collections {names}</source>
        <translation>«&#xa0;{title}&#xa0;» est dans les collections {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>%n article trouvé</numerusform>
            <numerusform>%n articles trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n are shown</source>
        <translation>
            <numerusform>le meilleur est affiché</numerusform>
            <numerusform>les %n meilleurs sont affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are not finished any more</source>
        <translation>
            <numerusform>%n article n’est plus marqué comme terminé</numerusform>
            <numerusform>%n articles ne sont plus marqués comme terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are deleted</source>
        <translation>
            <numerusform>%n article est supprimé</numerusform>
            <numerusform>%n articles sont supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are finished</source>
        <translation>
            <numerusform>%n article est terminé</numerusform>
            <numerusform>%n articles sont terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n articles?</source>
        <translation>
            <numerusform>Supprimer %n article&#xa0;?</numerusform>
            <numerusform>Supprimer %n articles&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are changed</source>
        <translation>
            <numerusform>%n article est modifié</numerusform>
            <numerusform>%n articles sont modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>%n article ajouté</numerusform>
            <numerusform>%n articles ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already</source>
        <translation>
            <numerusform>%n était déjà dans la bibliothèque</numerusform>
            <numerusform>%n étaient déjà dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>une page web enregistrée (MHTML)</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>une page web enregistrée par Safari</translation>
    </message>
    <message>
        <source>articles from Wallabag</source>
        <translation>des articles de Wallabag</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>How to use Rawi</source>
        <translation>Comment utiliser Rawi</translation>
    </message>
    <message>
        <source>About Rawi</source>
        <translation>À propos de Rawi</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Composants et licences</translation>
    </message>
    <message>
        <source>Rawi, version {version}</source>
        <translation>Rawi, version {version}</translation>
    </message>
    <message>
        <source>Opens stored articles, shows their structure, translates them and reads them aloud, offline.</source>
        <translation>Ouvre des articles enregistrés, montre leur structure, les traduit et les lit à voix haute, hors ligne.</translation>
    </message>
    <message>
        <source>Nothing that you read or hear leaves this computer. Rawi connects only when you ask for a language pack, and tells before with which computer.</source>
        <translation>Rien de ce que vous lisez ou entendez ne quitte cet ordinateur. Rawi ne se connecte que lorsque vous demandez un paquet de langue, et dit auparavant à quel ordinateur.</translation>
    </message>
    <message>
        <source>Rawi is free: its licence is the GNU General Public License, version 3 or later. You may use, study, pass on and change it. It comes without any warranty.</source>
        <translation>Rawi est libre&#xa0;: sa licence est la GNU General Public License, version 3 ou ultérieure. Vous pouvez l’utiliser, l’étudier, le transmettre et le modifier. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with Python {python}, Qt {qt} and these: {names}.</source>
        <translation>Fait avec Python {python}, Qt {qt} et ceux-ci&#xa0;: {names}.</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter on the number pad</source>
        <translation>Entrée du pavé numérique</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The number pad</source>
        <translation>Le pavé numérique</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Media key Play</source>
        <translation>Touche multimédia Lecture</translation>
    </message>
    <message>
        <source>Media key Play or Pause</source>
        <translation>Touche multimédia Lecture ou pause</translation>
    </message>
    <message>
        <source>Media key Pause</source>
        <translation>Touche multimédia Pause</translation>
    </message>
    <message>
        <source>Media key Stop</source>
        <translation>Touche multimédia Arrêt</translation>
    </message>
    <message>
        <source>Media key Next</source>
        <translation>Touche multimédia Suivant</translation>
    </message>
    <message>
        <source>Media key Previous</source>
        <translation>Touche multimédia Précédent</translation>
    </message>
    <message>
        <source>Media key Rewind</source>
        <translation>Touche multimédia Retour rapide</translation>
    </message>
    <message>
        <source>Media key Fast Forward</source>
        <translation>Touche multimédia Avance rapide</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This key has no name that Rawi could keep.</source>
        <translation>Cette touche n’a pas de nom que Rawi puisse retenir.</translation>
    </message>
    <message>
        <source>{key} belongs to screen readers.</source>
        <translation>{key} appartient aux lecteurs d’écran.</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop, so Rawi would not hear of it.</source>
        <translation>{key} appartient au bureau, donc Rawi n’en saurait rien.</translation>
    </message>
    <message>
        <source>{key} writes a letter on many keyboards.</source>
        <translation>{key} écrit une lettre sur beaucoup de claviers.</translation>
    </message>
    <message>
        <source>{key} lies on another key in other layouts.</source>
        <translation>{key} se trouve sur une autre touche dans d’autres dispositions de clavier.</translation>
    </message>
    <message>
        <source>{key} goes to the menu bar.</source>
        <translation>{key} mène à la barre de menus.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} ouvre le menu {menu}.</translation>
    </message>
    <message>
        <source>{key} opens the context menu.</source>
        <translation>{key} ouvre le menu contextuel.</translation>
    </message>
    <message>
        <source>{key} goes from one part of the window to the next.</source>
        <translation>{key} mène d’une partie de la fenêtre à la suivante.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, or opens what it is on.</source>
        <translation>{key} déplace le curseur dans le texte, ou ouvre ce qui est sous le curseur.</translation>
    </message>
    <message>
        <source>{key} moves in the list, or finds what begins so.</source>
        <translation>{key} fait se déplacer dans la liste, ou trouve ce qui commence ainsi.</translation>
    </message>
    <message>
        <source>{key} copies or selects.</source>
        <translation>{key} copie ou sélectionne.</translation>
    </message>
    <message>
        <source>{key} is needed to write and to press buttons.</source>
        <translation>{key} sert à écrire et à appuyer sur des boutons.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>in the library’s list</source>
        <translation>dans la liste de la bibliothèque</translation>
    </message>
    <message>
        <source>in the structure mode</source>
        <translation>en mode structure</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key, Delete takes one away.</source>
        <translation>Entrée donne une autre touche à l’action choisie, Suppr en retire une.</translation>
    </message>
    <message>
        <source>only in the menu</source>
        <translation>seulement dans le menu</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>changé par vous</translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation>{count} actions sur {total}</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” {where}. Choose another key, or take it away there first.</source>
        <translation>{key} est la touche de «&#xa0;{action}&#xa0;» {where}. Choisissez une autre touche, ou retirez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Escape cancels.</source>
        <translation>Appuyez sur la nouvelle touche pour «&#xa0;{action}&#xa0;». Échap annule.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>{key} works in the text.</source>
        <translation>{key} fonctionne dans le texte.</translation>
    </message>
    <message>
        <source>Keys as in {program}.</source>
        <translation>Touches comme dans {program}.</translation>
    </message>
    <message>
        <source>Those that you changed yourself stay: {count}.</source>
        <translation>Celles que vous avez changées vous-même restent&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>All keys are as in {program} again.</source>
        <translation>Toutes les touches sont de nouveau comme dans {program}.</translation>
    </message>
    <message>
        <source>Take back every key that you changed ({count})?</source>
        <translation>Défaire tous vos changements de touches ({count})&#xa0;?</translation>
    </message>
    <message>
        <source>You have changed no key.</source>
        <translation>Vous n’avez changé aucune touche.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Which key of “{action}”?</source>
        <translation>Quelle touche de «&#xa0;{action}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The list of keys is copied.</source>
        <translation>La liste des touches est copiée.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{key}: {action}. {help}</source>
        <translation>{key}&#xa0;: {action}. {help}</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} ne fait rien ici.</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>Appuyez sur une touche pour entendre ce qu’elle fait.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Touches comme dans</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation>&amp;Ajouter une autre…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>Take &amp;back all changes…</source>
        <translation>&amp;Défaire tous les changements…</translation>
    </message>
    <message>
        <source>C&amp;opy the list</source>
        <translation>C&amp;opier la liste</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Enregistrer la liste…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;Imprimer la liste…</translation>
    </message>
    <message>
        <source>“{action}” in the menu {menu}</source>
        <translation>«&#xa0;{action}&#xa0;» dans le menu {menu}</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the list, and print it elsewhere.</source>
        <translation>Il n’y a pas d’imprimante sur cet ordinateur. Enregistrez la liste et imprimez-la ailleurs.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>Enregistrer la liste des touches</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azéri</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnien</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>kurde central (sorani)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>goudjarati</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>kannada</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>kurde (kurmandji)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayalam</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalog</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>langue inconnue</translation>
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
        <translation>Cette phrase n’a pas pu être traduite en entier.</translation>
    </message>
    <message>
        <source>These words were left in the language of the original: {detail}</source>
        <translation>Ces mots sont restés dans la langue de l’original&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>The same words repeat here and not in the original; the translation has gone wrong: {detail}</source>
        <translation>Les mêmes mots se répètent ici et non dans l’original&#xa0;; la traduction a mal tourné&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>This is much shorter than the original; a part may be missing.</source>
        <translation>C’est bien plus court que l’original&#xa0;; une partie manque peut-être.</translation>
    </message>
    <message>
        <source>A number has another magnitude: {detail}.</source>
        <translation>Un nombre a un autre ordre de grandeur&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The number {detail} of the original is missing here.</source>
        <translation>Le nombre {detail} de l’original manque ici.</translation>
    </message>
    <message>
        <source>The number {detail} does not stand in the original.</source>
        <translation>Le nombre {detail} n’est pas dans l’original.</translation>
    </message>
    <message>
        <source>A number may be read wrongly: {detail}.</source>
        <translation>Un nombre peut être mal lu&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation>Le pourcentage {detail} est peut-être faux.</translation>
    </message>
    <message>
        <source>The currency may not be that of the original: {detail}.</source>
        <translation>La monnaie n’est peut-être pas celle de l’original&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The unit of measure may be another one here; the original says {detail}.</source>
        <translation>L’unité de mesure est peut-être une autre ici&#xa0;; l’original dit {detail}.</translation>
    </message>
    <message>
        <source>The day or month may be another one here; the original says {detail}.</source>
        <translation>Le jour ou le mois est peut-être un autre ici&#xa0;; l’original dit {detail}.</translation>
    </message>
    <message>
        <source>The name {detail} of the original is missing here.</source>
        <translation>Le nom {detail} de l’original manque ici.</translation>
    </message>
    <message>
        <source>{detail} from your glossary is missing here.</source>
        <translation>{detail}, de votre glossaire, manque ici.</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>{detail}, dans l’original, manque ici.</translation>
    </message>
    <message>
        <source>This is much longer than the original; something may have been added.</source>
        <translation>C’est bien plus long que l’original&#xa0;; quelque chose a peut-être été ajouté.</translation>
    </message>
    <message>
        <source>The translation engine is unsure of this sentence.</source>
        <translation>Le moteur de traduction n’est pas sûr de cette phrase.</translation>
    </message>
    <message>
        <source>This sentence was left in the language of the original.</source>
        <translation>Cette phrase est restée dans la langue de l’original.</translation>
    </message>
    <message>
        <source>Marked: {reasons}</source>
        <translation>Marqué&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Mark {number} of {total}: {reasons}</source>
        <translation>Marque {number} sur {total}&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Marked sentences</source>
        <translation>Phrases marquées</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Marked sentences: {total}. Enter goes to one.</source>
        <translation>Phrases marquées&#xa0;: {total}. Entrée mène à l’une d’elles.</translation>
    </message>
    <message>
        <source>{shown} of {total} marked sentences</source>
        <translation>{shown} phrases marquées sur {total}</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>Original&#xa0;:</translation>
    </message>
    <message>
        <source>This sentence is not marked.</source>
        <translation>Cette phrase n’est pas marquée.</translation>
    </message>
    <message>
        <source>No sentence of this translation is marked.</source>
        <translation>Aucune phrase de cette traduction n’est marquée.</translation>
    </message>
    <message>
        <source>No more marks in this direction</source>
        <translation>Plus de marques dans cette direction</translation>
    </message>
    <message>
        <source>The article is not translated. {key} translates it.</source>
        <translation>L’article n’est pas traduit. {key} le traduit.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Plus d’outils</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notes et surlignages</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tapez pour filtrer</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes a note, Delete removes; the menu key gives a highlight another colour.</source>
        <translation>Entrée y mène, F2 écrit une note, Suppr retire ; la touche de menu donne une autre couleur à un surlignage.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number} sur {total}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Note&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Bookmark set: {quote}</source>
        <translation>Signet posé&#xa0;: {quote}</translation>
    </message>
    <message>
        <source>Highlight, yellow</source>
        <translation>Surlignage, jaune</translation>
    </message>
    <message>
        <source>Highlight, green</source>
        <translation>Surlignage, vert</translation>
    </message>
    <message>
        <source>Highlight, blue</source>
        <translation>Surlignage, bleu</translation>
    </message>
    <message>
        <source>Highlight, pink</source>
        <translation>Surlignage, rose</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Signet enlevé</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Surlignage enlevé</translation>
    </message>
    <message>
        <source>This article has no bookmarks. {key} sets one.</source>
        <translation>Cet article n’a pas de signet. {key} en pose un.</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>Cet article n’a pas de surlignage.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Note enregistrée</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note retirée</translation>
    </message>
    <message>
        <source>This article is not in the library, so nothing can be kept with it.</source>
        <translation>Cet article n’est pas dans la bibliothèque, donc rien ne peut être gardé avec lui.</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Correct this translation</source>
        <translation>Corriger cette traduction</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>Original ({language})</translation>
    </message>
    <message>
        <source>Your translation ({language})</source>
        <translation>Votre traduction ({language})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation>Retirer la correction</translation>
    </message>
    <message>
        <source>All corrections…</source>
        <translation>Toutes les corrections…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>Vos corrections</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation>Nom ou terme</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Comment l’appeler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes.</source>
        <translation>Entrée modifie, Suppr retire.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Keeping your words</source>
        <translation>Enregistrement de vos mots</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} vers {target}</translation>
    </message>
    <message>
        <source>{term} is called {translation} ({languages})</source>
        <translation>{term} s’appelle {translation} ({languages})</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Votre correction</translation>
    </message>
    <message>
        <source>Your correction: {text}</source>
        <translation>Votre correction&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>Correction retirée</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
    <message>
        <source>This sentence has no translation to correct. {key} translates the article.</source>
        <translation>Cette phrase n’a pas de traduction à corriger. {key} traduit l’article.</translation>
    </message>
    <message>
        <source>This article has no corrections yet.</source>
        <translation>Cet article n’a pas encore de corrections.</translation>
    </message>
    <message>
        <source>This article is not in the library, so your correction cannot be kept.</source>
        <translation>Cet article n’est pas dans la bibliothèque, donc votre correction ne peut pas être gardée.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Gardé&#xa0;: {term}</translation>
    </message>
    <message>
        <source>Terms removed: {count}</source>
        <translation>Termes retirés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Your glossary is empty. Names and terms that you add are called in translations as you say.</source>
        <translation>Votre glossaire est vide. Les noms et termes que vous ajoutez sont appelés dans les traductions comme vous le dites.</translation>
    </message>
    <message>
        <source>Terms: {shown} of {count}</source>
        <translation>Termes&#xa0;: {shown} sur {count}</translation>
    </message>
    <message>
        <source>Corrections: {count}. Enter goes there, F2 edits, Delete removes.</source>
        <translation>Corrections&#xa0;: {count}. Entrée y mène, F2 modifie, Suppr retire.</translation>
    </message>
    <message>
        <source>The article has this sentence no more.</source>
        <translation>L’article n’a plus cette phrase.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Already installed: {pack}</source>
        <translation>Déjà installé&#xa0;: {pack}</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>taille non indiquée</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>de {origin}</translation>
    </message>
    <message>
        <source>{host} will be asked for {pack}: {size}, {licence}.</source>
        <translation>{pack} sera demandé à {host}&#xa0;: {size}, {licence}.</translation>
    </message>
    <message>
        <source>Its source states no digest, so what comes cannot be checked against one.</source>
        <translation>Sa source n’indique pas d’empreinte, donc ce qui arrive ne peut pas y être comparé.</translation>
    </message>
    <message>
        <source>{host} will be asked for the list of {engine} packs, and no other host.</source>
        <translation>La liste des paquets de {engine} sera demandée à {host}, et à aucun autre hôte.</translation>
    </message>
    <message>
        <source>{host} will be asked too.</source>
        <translation>{host} sera aussi interrogé.</translation>
    </message>
    <message>
        <source>{engine}: {packs}, listed by {host} on {date}</source>
        <translation>{engine}&#xa0;: {packs}, selon la liste de {host} du {date}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licence non indiquée</translation>
    </message>
    <message>
        <source>comes with Rawi</source>
        <translation>livré avec Rawi</translation>
    </message>
    <message>
        <source>Installed: {pack}; it replaces version {before}</source>
        <translation>Installé&#xa0;: {pack}&#xa0;; il remplace la version {before}</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Installé&#xa0;: {pack}</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out</source>
        <translation>
            <numerusform>%n entrée était endommagée et est omise</numerusform>
            <numerusform>%n entrées étaient endommagées et sont omises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packwindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Fichiers…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>Un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Install from files…</source>
        <translation>Installer à partir de fichiers…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Installer à partir d’un dossier…</translation>
    </message>
    <message>
        <source>What became of each pack</source>
        <translation>Ce qu’il est advenu de chaque paquet</translation>
    </message>
    <message>
        <source>Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.</source>
        <translation>Installez des paquets à partir d’un fichier ou d’un dossier, comme la clé USB d’un ami&#xa0;: paquets Argos (.argosmodel) et paquets enregistrés par Rawi (.zip). Vous pouvez aussi les déposer sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquets de langue</translation>
    </message>
    <message>
        <source>Install language packs</source>
        <translation>Installer des paquets de langue</translation>
    </message>
    <message>
        <source>Install every pack of a folder</source>
        <translation>Installer tous les paquets d’un dossier</translation>
    </message>
    <message>
        <source>{engine}: as its public list was on {date}</source>
        <translation>{engine}&#xa0;: selon sa liste publique du {date}</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Paquets installés</translation>
    </message>
    <message>
        <source>Delete removes a pack.</source>
        <translation>Suppr retire un paquet.</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>Détails du paquet</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Enregistrer dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>Tout &amp;vérifier</translation>
    </message>
    <message>
        <source>Remove a pack</source>
        <translation>Retirer un paquet</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>Enregistrer le paquet dans un fichier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>&amp;Obtenir ce qui manque…</translation>
    </message>
    <message>
        <source>Ask the public &amp;lists…</source>
        <translation>Consulter les &amp;listes publiques…</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Choisissez deux langues différentes.</translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Obtenir</translation>
    </message>
    <message>
        <source>Get language packs</source>
        <translation>Obtenir des paquets de langue</translation>
    </message>
    <message>
        <source>Public lists of packs</source>
        <translation>Listes publiques de paquets</translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation>&amp;Consulter</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>{engines}; installed</source>
        <translation>{engines}&#xa0;; installé</translation>
    </message>
    <message>
        <source>What can be done in each language</source>
        <translation>Ce qui est possible dans chaque langue</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Parties de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>&amp;Installés</translation>
    </message>
    <message>
        <source>From a &amp;disk</source>
        <translation>Depuis un dis&amp;que</translation>
    </message>
    <message>
        <source>What do I &amp;need?</source>
        <translation>De quoi ai-je &amp;besoin&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>Ce qui est &amp;possible</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Packs: {count}</source>
        <translation>Paquets&#xa0;: {count}</translation>
    </message>
    <message>
        <source>; damaged: {count}</source>
        <translation>&#xa0;; endommagés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Remove {pack}?

What you translated with it stays readable. To use it again, you need its file or the network.</source>
        <translation>Retirer {pack}&#xa0;?

Ce que vous avez traduit avec lui reste lisible. Pour l’utiliser de nouveau, il vous faudra son fichier ou le réseau.</translation>
    </message>
    <message>
        <source>These are language packs, no articles. Install them?</source>
        <translation>Ce sont des paquets de langue, pas des articles. Les installer&#xa0;?</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Continuer&#xa0;?</translation>
    </message>
    <message>
        <source>{pair}: no. Nobody is known to offer the packs that are missing.</source>
        <translation>{pair}&#xa0;: non. On ne connaît personne qui propose les paquets manquants.</translation>
    </message>
    <message>
        <source>{pair}: not yet; packs missing: {count}.</source>
        <translation>{pair}&#xa0;: pas encore&#xa0;; paquets manquants&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed. It goes through {language}.</source>
        <translation>{pair}&#xa0;: oui, tout est installé. Cela passe par cette langue&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed.</source>
        <translation>{pair}&#xa0;: oui, tout est installé.</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Installé&#xa0;: {pack}</translation>
    </message>
    <message>
        <source>Missing: {pack}</source>
        <translation>Manque&#xa0;: {pack}</translation>
    </message>
    <message>
        <source> (offered: {engines})</source>
        <translation> (proposé par {engines})</translation>
    </message>
    <message>
        <source> (offered by nobody)</source>
        <translation> (proposé par personne)</translation>
    </message>
    <message>
        <source>A newer one can be got: {offer}</source>
        <translation>Un plus récent peut être obtenu&#xa0;: {offer}</translation>
    </message>
    <message>
        <source>It can be got: {offer}</source>
        <translation>Il peut être obtenu&#xa0;: {offer}</translation>
    </message>
    <message>
        <source>The lists that were fetched do not have it. Install it from a file.</source>
        <translation>Les listes récupérées ne l’ont pas. Installez-le à partir d’un fichier.</translation>
    </message>
    <message>
        <source>To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.</source>
        <translation>Pour connaître la taille et la licence, consultez les listes publiques. Ou installez le paquet à partir d’un fichier que quelqu’un vous donne.</translation>
    </message>
    <message>
        <source>{engine}: the list at {host} was not fetched yet</source>
        <translation>{engine}&#xa0;: la liste de {host} n’a pas encore été récupérée</translation>
    </message>
    <message numerus="yes">
        <source>Every file of %n packs is as it was installed.</source>
        <translation>
            <numerusform>Chaque fichier de %n paquet est comme à l’installation.</numerusform>
            <numerusform>Chaque fichier de %n paquets est comme à l’installation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>Comparer avec l’original</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <translation>Corrigé par le lecteur</translation>
    </message>
    <message>
        <source>Read from a picture and perhaps wrong</source>
        <translation>Lu dans une image et peut-être faux</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation>Du site, ne fait pas partie de l’article</translation>
    </message>
    <message>
        <source>Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Traduction automatique ({source} vers {target} en passant par {pivot}) par {engine}, faite sur cet ordinateur et qu’aucune personne n’a vérifiée.</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Traduction automatique ({source} vers {target}) par {engine}, faite sur cet ordinateur et qu’aucune personne n’a vérifiée.</translation>
    </message>
    <message>
        <source>Sentences corrected by the reader (✎): {count}.</source>
        <translation>Phrases corrigées par le lecteur (✎)&#xa0;: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n minute de lecture</numerusform>
            <numerusform>%n minutes de lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to listen</source>
        <translation>
            <numerusform>%n minute d’écoute</numerusform>
            <numerusform>%n minutes d’écoute</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words, underlined with dots: {count}. {key} goes to the next one.</source>
        <translation>Mots douteux, soulignés de points&#xa0;: {count}. {key} mène au suivant.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Page {name}</source>
        <translation>Page {name}</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Pages : {number}</translation>
    </message>
    <message>
        <source>This article has no pages.</source>
        <translation>Cet article n’a pas de pages.</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password does not fit these files: {names}. Type another.</source>
        <translation>Le mot de passe n’ouvre pas ces fichiers&#xa0;: {names}. Tapez-en un autre.</translation>
    </message>
    <message>
        <source>Locked with a password: {names}.</source>
        <translation>Verrouillé par un mot de passe&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Its text stays in your library without the lock, in backups too; the password is not kept.</source>
        <translation>Son texte reste sans verrou dans votre bibliothèque, et dans ses sauvegardes&#xa0;; le mot de passe n’est pas gardé.</translation>
    </message>
    <message>
        <source>Password (Enter alone leaves it locked): </source>
        <translation>Mot de passe (Entrée seule laisse le verrou)&#xa0;: </translation>
    </message>
    <message>
        <source>The password is taken from {option}, or from the environment variable {variable}.</source>
        <translation>Le mot de passe est pris dans {option} ou dans la variable d’environnement {variable}.</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted text, {date} {time}</source>
        <translation>Texte collé, {date} {time}</translation>
    </message>
    <message>
        <source>Pasted picture, {date} {time}</source>
        <translation>Image collée, {date} {time}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{percent} percent, {time}</source>
        <translation>{percent} pour cent, {time}</translation>
    </message>
    <message>
        <source>narrated by {name}</source>
        <translation>lu par {name}</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}, titre de niveau {level}</translation>
    </message>
    <message>
        <source>Table, {size}: {first}</source>
        <translation>Tableau, {size}&#xa0;: {first}</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>Note de bas de page {name}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>From the other end, {which}</source>
        <translation>Depuis l’autre bout, {which}</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <translation>Plus de titres dans cette direction</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <translation>Plus de liens dans cette direction</translation>
    </message>
    <message>
        <source>No more lists in this direction</source>
        <translation>Plus de listes dans cette direction</translation>
    </message>
    <message>
        <source>No more tables in this direction</source>
        <translation>Plus de tableaux dans cette direction</translation>
    </message>
    <message>
        <source>No more quotes in this direction</source>
        <translation>Plus de citations dans cette direction</translation>
    </message>
    <message>
        <source>No more pictures in this direction</source>
        <translation>Plus d’images dans cette direction</translation>
    </message>
    <message>
        <source>No more doubtful words in this direction</source>
        <translation>Plus de mots douteux dans cette direction</translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation>Plus de sections dans cette direction</translation>
    </message>
    <message>
        <source>No more pages in this direction</source>
        <translation>Plus de pages dans cette direction</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>L’article finit ici</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>Les mots ne sont pas dans cet article</translation>
    </message>
    <message>
        <source>The caret is not in a list, table or quote</source>
        <translation>Le curseur n’est ni dans une liste, ni dans un tableau, ni dans une citation</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Vitesse {speed}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left to listen</source>
        <translation>
            <numerusform>encore %n minute d’écoute</numerusform>
            <numerusform>encore %n minutes d’écoute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file “{name}”. Check its name and folder, then open it again.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;». Vérifiez son nom et son dossier, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open one of the files inside it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Ouvrez l’un des fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Once it is back, what is in it is taken in.</source>
        <translation>Le dossier «&#xa0;{name}&#xa0;» n’est pas là. Dès son retour, ce qu’il contient sera pris.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu, faute de droits. Demandez la permission à son propriétaire, ou copiez-le dans votre propre dossier.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu ({reason}). Copiez-le sur cet ordinateur et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier enregistré mais un périphérique ou un canal du système&#xa0;; il n’y a rien à y ouvrir.</translation>
    </message>
    <message>
        <source>“{name}” is still being written. Open it again once it is whole.</source>
        <translation>«&#xa0;{name}&#xa0;» est encore en cours d’écriture. Ouvrez-le de nouveau quand il sera complet.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide. Enregistrez l’article de nouveau et ouvrez le nouveau fichier.</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation>«&#xa0;{name}&#xa0;» fait {megabytes} Mo&#xa0;; Rawi ouvre des articles jusqu’à {limit} Mo. Divisez-le, ou enregistrez seulement l’article.</translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas du texte. Ouvrez un fichier texte, HTML ou Markdown.</translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier de type {format}, que Rawi ne sait pas encore lire. Enregistrez-le en HTML ou en texte et ouvrez cela.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock.</source>
        <translation>«&#xa0;{name}&#xa0;» est verrouillé par un mot de passe ou par son vendeur. Ouvrez-le dans le programme prévu et enregistrez-le sans le verrou.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it by itself, and type the password.</source>
        <translation>«&#xa0;{name}&#xa0;» est verrouillé par un mot de passe. Ouvrez-le seul et tapez le mot de passe.</translation>
    </message>
    <message>
        <source>The password does not fit “{name}”. Check capital letters and the language of the keyboard, then type it again.</source>
        <translation>Le mot de passe n’ouvre pas «&#xa0;{name}&#xa0;». Vérifiez les majuscules et la langue du clavier, puis tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again.</source>
        <translation>«&#xa0;{name}&#xa0;» est compressé d’une façon qui pourrait nuire à cet ordinateur, il n’a donc pas été ouvert. Reprenez-le à sa source.</translation>
    </message>
    <message>
        <source>Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file.</source>
        <translation>Rawi ne va jamais sur le réseau, donc {address} n’a pas été ouvert. Enregistrez la page avec votre navigateur (Ctrl+S), puis ouvrez le fichier enregistré.</translation>
    </message>
    <message>
        <source>Rawi does not connect to network folders itself, so {address} was not opened. Open the file from your file manager, or copy it to this computer and open the copy.</source>
        <translation>Rawi ne se connecte pas lui-même aux dossiers du réseau, donc {address} n’a pas été ouvert. Ouvrez le fichier depuis votre gestionnaire de fichiers, ou copiez-le sur cet ordinateur et ouvrez la copie.</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here.</source>
        <translation>Il n’y a rien à lire dans le presse-papiers. Copiez d’abord un texte ou une image, puis collez-le ici.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé et n’a pas pu être lu comme {format}. Enregistrez l’article de nouveau et ouvrez le nouveau fichier.</translation>
    </message>
    <message>
        <source>“{name}” took too long or needed too much memory. Save only the article’s text and open that.</source>
        <translation>«&#xa0;{name}&#xa0;» a pris trop de temps ou demandé trop de mémoire. Enregistrez seulement le texte de l’article et ouvrez cela.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could be read.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun texte lisible.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; {encoding} seems right.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont codées&#xa0;; {encoding} semble juste.</translation>
    </message>
    <message>
        <source>The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better.</source>
        <translation>Les lettres de ce fichier sont enregistrées de façon brouillée, des mots peuvent donc être faux ou dans le désordre. Une image de la page se lira peut-être mieux.</translation>
    </message>
    <message>
        <source>This text was read from a picture in {language}; doubtful words are underlined with dots.</source>
        <translation>Ce texte a été lu dans une image, dans cette langue&#xa0;: {language}&#xa0;; les mots douteux sont soulignés de points.</translation>
    </message>
    <message>
        <source>To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again.</source>
        <translation>Pour lire des images de texte, Rawi a besoin de Tesseract. Installez-le (sous Debian et Ubuntu&#xa0;: sudo apt install tesseract-ocr), puis ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again.</source>
        <translation>Pour lire des images dans cette langue&#xa0;: {language}, Tesseract a besoin de ses données. Installez-les (sous Debian et Ubuntu&#xa0;: sudo apt install {package}), puis ouvrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu.</source>
        <translation>La structure de ce texte a été devinée et peut être fausse. Vous pouvez la corriger avec Structure, dans le menu Aller.</translation>
    </message>
    <message>
        <source>This article is no longer in your library. Open its file again if you still have it.</source>
        <translation>Cet article n’est plus dans votre bibliothèque. Ouvrez de nouveau son fichier si vous l’avez encore.</translation>
    </message>
    <message>
        <source>This article is already in your library as “{title}”.</source>
        <translation>Cet article est déjà dans votre bibliothèque, sous «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>The article is already in {language}. Choose another language to translate it into.</source>
        <translation>L’article est déjà dans cette langue&#xa0;: {language}. Choisissez une autre langue de traduction.</translation>
    </message>
    <message>
        <source>The language of the article could not be told, so it cannot be translated.</source>
        <translation>La langue de l’article n’a pas pu être reconnue, il ne peut donc pas être traduit.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work.</source>
        <translation>Le paquet de langue «&#xa0;{pack}&#xa0;» est endommagé. Réinstallez-le à partir de son fichier&#xa0;; s’il est venu avec Rawi, réinstallez Rawi. Vos autres paquets fonctionnent toujours.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé, ou n’est pas un paquet de langue. Reprenez-le à sa source. Vos autres paquets fonctionnent toujours.</translation>
    </message>
    <message>
        <source>There is no language pack “{pack}” here. Look at the list of packs for its name.</source>
        <translation>Il n’y a pas ici de paquet de langue «&#xa0;{pack}&#xa0;». Cherchez son nom dans la liste des paquets.</translation>
    </message>
    <message>
        <source>“{pack}” may be any of several packs: {names}. Say which one.</source>
        <translation>«&#xa0;{pack}&#xa0;» peut désigner plusieurs paquets&#xa0;: {names}. Dites lequel.</translation>
    </message>
    <message>
        <source>The pack “{pack}” comes with Rawi and cannot be removed.</source>
        <translation>Le paquet «&#xa0;{pack}&#xa0;» est livré avec Rawi et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings.</source>
        <translation>La liste de paquets de {host} n’a pas pu être lue ({reason}). Vérifiez le réseau, ou choisissez une autre adresse dans les réglages.</translation>
    </message>
    <message>
        <source>The download from {host} stopped ({reason}). Ask for it again: it goes on where it was.</source>
        <translation>Le téléchargement depuis {host} s’est arrêté ({reason}). Redemandez-le&#xa0;: il reprendra où il en était.</translation>
    </message>
    <message>
        <source>“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else.</source>
        <translation>«&#xa0;{name}&#xa0;» est arrivé endommagé ou n’est pas ce que sa source promettait, il n’a donc pas été installé. Redemandez-le, ou obtenez-le ailleurs.</translation>
    </message>
    <message>
        <source>“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages.</source>
        <translation>«&#xa0;{term}&#xa0;» n’a pas été gardé. Un terme et son nom ont besoin de lettres ou de chiffres, de 200 caractères au plus, et de deux langues différentes.</translation>
    </message>
    <message>
        <source>“{word}” was not kept. A word and how it is said need letters or digits, at most 200 characters each.</source>
        <translation>«&#xa0;{word}&#xa0;» n’a pas été gardé. Un mot et sa prononciation ont besoin de lettres ou de chiffres, 200 caractères au plus chacun.</translation>
    </message>
    <message>
        <source>The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar.</source>
        <translation>Le dictionnaire «&#xa0;{name}&#xa0;» ne dit pas pour quelles langues il est. Installez-le avec rawi packs install et ses langues, par exemple --from en --to ar.</translation>
    </message>
    <message>
        <source>This book is a recording. Where it has no text, times stand in its place: play them in the window to hear it. Rawi cannot make a sound file of it.</source>
        <translation>Ce livre est un enregistrement. Là où il n’a pas de texte, des temps en tiennent lieu : écoutez-les dans la fenêtre. Rawi ne peut pas en faire un fichier audio.</translation>
    </message>
    <message>
        <source>Firefox Translations needs a newer processor (with AVX2) than this computer has. Install an Argos Translate pack for these languages, which does without; Rawi then uses it by itself.</source>
        <translation>Firefox Translations demande un processeur plus récent (avec AVX2) que celui de cet ordinateur. Installez pour ces langues un paquet Argos Translate, qui s’en passe ; Rawi l’utilise alors de lui-même.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu ({key}), shows what is missing and how to get it.</source>
        <translation>Aucun paquet de langue {source} vers {target} n’est installé, donc cet article reste comme il est. Paquets de langue, dans le menu Langue ({key}), montre ce qui manque et comment l’obtenir.</translation>
    </message>
    <message>
        <source>There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu ({key}).</source>
        <translation>Il n’y a pas de dictionnaire {source} vers {target}. Installez-en un&#xa0;: Paquets de langue, dans le menu Langue ({key}).</translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation>Le dictionnaire ne connaît pas «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé, ou n’est pas une voix Piper. Reprenez-le à sa source, avec le fichier .onnx.json qui va avec.</translation>
    </message>
    <message>
        <source>“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak.</source>
        <translation>«&#xa0;{name}&#xa0;» est une voix Piper d’un genre que Rawi ne sait pas lire ({kind}). Choisissez-en une qui prend ses sons d’eSpeak.</translation>
    </message>
    <message>
        <source>There is no voice “{name}” here. Look at the list of voices for its name.</source>
        <translation>Il n’y a pas ici de voix «&#xa0;{name}&#xa0;». Cherchez son nom dans la liste des voix.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done.</source>
        <translation>Il n’y a pas de voix sur cet ordinateur pour cette langue&#xa0;: {language}&#xa0;; ses phrases sont passées. Écouter, Voix montre ce qu’on peut faire.</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>La voix n’a pas pu démarrer. Réinstallez Rawi pour la réparer.</translation>
    </message>
    <message>
        <source>A part of this book’s own recording cannot be played; a voice reads it instead.</source>
        <translation>Une partie de l’enregistrement de ce livre ne peut pas être lue ; une voix la lit à sa place.</translation>
    </message>
    <message>
        <source>No sound device can be used: none is connected, or another program keeps it busy. Reading goes on in silence, and aloud as soon as there is one.</source>
        <translation>Aucun périphérique audio n’est utilisable&#xa0;: aucun n’est branché, ou un autre programme l’occupe. La lecture continue en silence, et à voix haute dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading has paused where you last heard it; connect a device, and Play goes on there.</source>
        <translation>Le périphérique audio a disparu. La lecture s’est mise en pause là où vous l’avez entendue en dernier&#xa0;; branchez un périphérique, et Lecture reprend là.</translation>
    </message>
    <message>
        <source>There is a sound device again. Where reading has paused, Play goes on.</source>
        <translation>Il y a de nouveau un périphérique audio. Là où la lecture est en pause, Lecture la reprend.</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>Il n’y a rien ici à lire à voix haute.</translation>
    </message>
    <message>
        <source>{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}&#xa0;: arrêt inattendu, puis redémarrage&#xa0;; rien n’est perdu. Si ce n’était pas terminé, redemandez-le.</translation>
    </message>
    <message>
        <source>{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}&#xa0;: aucune réponse, puis redémarrage&#xa0;; rien n’est perdu. Si ce n’était pas terminé, redemandez-le.</translation>
    </message>
    <message>
        <source>{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi.</source>
        <translation>{worker}&#xa0;: échec ({reason})&#xa0;; rien n’est perdu. Réessayez, et si cela se reproduit, dites-le aux auteurs de Rawi.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit ({reason}). Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound.</source>
        <translation>«&#xa0;{name}&#xa0;» a une terminaison que Rawi ne sait pas écrire, ou est le fichier même de l’article. Prenez un autre nom qui finit par .epub, .html, .txt, .md ou .json pour le texte, par .m4b, .mp3, .opus, .wav ou .epub pour l’audio.</translation>
    </message>
    <message>
        <source>Your library was damaged. It is kept as “{name}”, and a new one was begun.</source>
        <translation>Votre bibliothèque était endommagée. Elle est gardée sous «&#xa0;{name}&#xa0;», et une nouvelle a été commencée.</translation>
    </message>
    <message>
        <source>The library could not be used ({reason}). You can read on, but your place will not be remembered.</source>
        <translation>La bibliothèque n’a pas pu être utilisée ({reason}). Vous pouvez continuer à lire, mais votre position ne sera pas mémorisée.</translation>
    </message>
    <message>
        <source>The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered.</source>
        <translation>La bibliothèque appartient à un Rawi plus récent. Installez celui-là pour l’utiliser&#xa0;; vous pouvez continuer à lire, mais votre position ne sera pas mémorisée.</translation>
    </message>
    <message>
        <source>The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that.</source>
        <translation>La bibliothèque «&#xa0;{name}&#xa0;» est protégée en écriture&#xa0;: vous pouvez lire ce qu’elle contient, mais rien de nouveau n’est gardé ni mémorisé. Autorisez l’écriture dans son dossier pour changer cela.</translation>
    </message>
    <message>
        <source>Another Rawi is using the library right now. Wait a moment, then try again.</source>
        <translation>Un autre Rawi utilise la bibliothèque en ce moment. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole backup of a Rawi library. Your library was not changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une sauvegarde complète d’une bibliothèque Rawi. Votre bibliothèque n’a pas été changée.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed.</source>
        <translation>Le disque est plein, donc «&#xa0;{name}&#xa0;» n’a pas pu être écrit. Libérez de la place, puis réessayez&#xa0;; rien de ce qui est enregistré n’a changé.</translation>
    </message>
    <message>
        <source>The settings in “{name}” were damaged and are set aside; the first ones are used again.</source>
        <translation>Les réglages dans «&#xa0;{name}&#xa0;» étaient endommagés et sont mis de côté&#xa0;; ceux du début servent de nouveau.</translation>
    </message>
    <message>
        <source>There is no screen here, so Rawi works in the terminal.</source>
        <translation>Il n’y a pas d’écran ici, donc Rawi travaille dans le terminal.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>L’ouverture du fichier</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>La traduction</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>La voix</translation>
    </message>
    <message>
        <source>The download</source>
        <translation>Le téléchargement</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n articles. Import it, and each of them will be in your library.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» contient %n article. Importez-le, et il sera dans votre bibliothèque.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» contient %n articles. Importez-le, et chacun d’eux sera dans votre bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the file could not be read and are shown as �.</source>
        <translation>
            <numerusform>%n caractère du fichier n’a pas pu être lu et s’affiche �.</numerusform>
            <numerusform>%n caractères du fichier n’ont pas pu être lus et s’affichent �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file are missing or damaged; everything else is here.</source>
        <translation>
            <numerusform>%n partie du fichier manque ou est endommagée&#xa0;; tout le reste est là.</numerusform>
            <numerusform>%n parties du fichier manquent ou sont endommagées&#xa0;; tout le reste est là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures that could not be read.</source>
        <translation>
            <numerusform>%n page est une image qui n’a pas pu être lue.</numerusform>
            <numerusform>%n pages sont des images qui n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n zero characters, shown as ␀; it may be damaged.</source>
        <translation>
            <numerusform>Le fichier contient %n caractère nul, affiché ␀&#xa0;; il est peut-être endommagé.</numerusform>
            <numerusform>Le fichier contient %n caractères nuls, affichés ␀&#xa0;; il est peut-être endommagé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>
            <numerusform>Le texte contient %n marque invisible qui change le sens des lettres&#xa0;; il ne se lit peut-être pas comme il a été écrit.</numerusform>
            <numerusform>Le texte contient %n marques invisibles qui changent le sens des lettres&#xa0;; il ne se lit peut-être pas comme il a été écrit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Reading</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Low vision</source>
        <translation>Basse vision</translation>
    </message>
    <message>
        <source>colours as the system, usual size, stops after an article</source>
        <translation>couleurs du système, taille habituelle, s’arrête après un article</translation>
    </message>
    <message>
        <source>problems are spoken, goes on with the next article</source>
        <translation>les problèmes sont dits, continue avec l’article suivant</translation>
    </message>
    <message>
        <source>high contrast, dark, letters twice as large</source>
        <translation>contraste élevé, sombre, lettres deux fois plus grandes</translation>
    </message>
    <message>
        <source>What you had before</source>
        <translation>Ce que vous aviez avant</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>A profile keeps how Rawi looks and speaks: theme, size, view, voices, speed, announcements. Your folders, languages and limits stay as they are.</source>
        <translation>Un profil garde l’apparence et la voix de Rawi&#xa0;: thème, taille, vue, voix, vitesse, annonces. Vos dossiers, langues et limites restent comme ils sont.</translation>
    </message>
    <message>
        <source>Change &amp;to it</source>
        <translation>&amp;Passer à ce profil</translation>
    </message>
    <message>
        <source>&amp;Save the present settings</source>
        <translation>Enregi&amp;strer les réglages actuels</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>Renommé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Supprimé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”? Your present settings stay as they are.</source>
        <translation>Supprimer le profil «&#xa0;{name}&#xa0;»&#xa0;? Vos réglages actuels restent comme ils sont.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Tapez d’abord un nom.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>Il y a déjà un profil «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>pronunciations</name>
    <message>
        <source>Pronunciations</source>
        <translation>Prononciations</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Se dit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>In ordinary letters, as it sounds</source>
        <translation>En lettres ordinaires, comme cela se prononce</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Only with the same capital and small letters</source>
        <translation>Seulement avec les mêmes majuscules et minuscules</translation>
    </message>
    <message>
        <source>count</source>
        <translation>comptent</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>ne comptent pas</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Démarrage de la voix</translation>
    </message>
    <message>
        <source>{word} is said as {said} ({language})</source>
        <translation>{word} se dit {said} ({language})</translation>
    </message>
    <message>
        <source>{word}, with these capitals, is said as {said} ({language})</source>
        <translation>{word}, avec ces majuscules, se dit {said} ({language})</translation>
    </message>
    <message>
        <source>Kept: {pronunciation}</source>
        <translation>Gardé&#xa0;: {pronunciation}</translation>
    </message>
    <message>
        <source>Pronunciations removed: {count}</source>
        <translation>Prononciations retirées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>You have no pronunciations yet. Words that you add are said as you write them, in Rawi and in what you save.</source>
        <translation>Vous n’avez pas encore de prononciations. Les mots que vous ajoutez sont dits comme vous les écrivez, dans Rawi et dans ce que vous enregistrez.</translation>
    </message>
    <message>
        <source>Pronunciations: {shown} of {count}</source>
        <translation>Prononciations&#xa0;: {shown} sur {count}</translation>
    </message>
    <message>
        <source>“{word}” has no pronunciation of yours ({language}).</source>
        <translation>«&#xa0;{word}&#xa0;» n’a pas de prononciation de vous ({language}).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the address was not found; perhaps there is no network</source>
        <translation>l’adresse n’a pas été trouvée&#xa0;; il n’y a peut-être pas de réseau</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>personne ne répond à cette adresse</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>aucune réponse n’est venue à temps</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion s’est rompue</translation>
    </message>
    <message>
        <source>its certificate is not trusted: it may be another computer than it says</source>
        <translation>son certificat n’est pas digne de confiance&#xa0;: c’est peut-être un autre ordinateur qu’il ne dit</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>aucune connexion sûre n’a pu être établie</translation>
    </message>
    <message>
        <source>it sends Rawi on to {detail}, which you were not asked about</source>
        <translation>il renvoie Rawi vers {detail}, sur quoi vous n’avez pas été consulté</translation>
    </message>
    <message>
        <source>the server answered with error {detail}</source>
        <translation>le serveur a répondu par l’erreur {detail}</translation>
    </message>
    <message>
        <source>you were not asked about this host</source>
        <translation>vous n’avez pas été consulté sur cet hôte</translation>
    </message>
    <message>
        <source>what came is no list of packs</source>
        <translation>ce qui est arrivé n’est pas une liste de paquets</translation>
    </message>
    <message>
        <source>it is too large for a list of packs</source>
        <translation>c’est trop grand pour une liste de paquets</translation>
    </message>
</context>
<context>
    <name>self test</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lecteur d’écran</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas essayé</translation>
    </message>
    <message>
        <source>sections with a heading: {count}</source>
        <translation>sections avec un titre : {count}</translation>
    </message>
    <message>
        <source>sentences translated into {language}: {count}</source>
        <translation>phrases traduites ({language}) : {count}</translation>
    </message>
    <message>
        <source>{seconds} s of sound, words with their times: {count}</source>
        <translation>{seconds} s de son, mots situés dans le temps : {count}</translation>
    </message>
    <message>
        <source>{size} bytes, read back</source>
        <translation>{size} octets, relus</translation>
    </message>
    <message>
        <source>articles stored, found and read again: {count}</source>
        <translation>articles rangés, retrouvés et relus : {count}</translation>
    </message>
    <message>
        <source>objects with a role and a name: {count}</source>
        <translation>objets avec un rôle et un nom : {count}</translation>
    </message>
    <message>
        <source>letters drawn: {count}</source>
        <translation>lettres dessinées : {count}</translation>
    </message>
    <message>
        <source>“{text}” is missing</source>
        <translation>« {text} » manque</translation>
    </message>
    <message>
        <source>it was taken for a file of another kind: {name}</source>
        <translation>il a été pris pour un fichier d’un autre type : {name}</translation>
    </message>
    <message>
        <source>it was taken for {language}, or its direction is wrong</source>
        <translation>sa langue a été prise pour : {language}, ou sa direction est fausse</translation>
    </message>
    <message>
        <source>headings found: {count}, wanted: {total}</source>
        <translation>titres trouvés : {count}, attendus : {total}</translation>
    </message>
    <message>
        <source>{name}: {count} found, {total} wanted</source>
        <translation>{name} : {count} trouvés, {total} attendus</translation>
    </message>
    <message>
        <source>no pack installed</source>
        <translation>aucun paquet installé</translation>
    </message>
    <message>
        <source>no pack for {language} installed</source>
        <translation>aucun paquet installé pour : {language}</translation>
    </message>
    <message>
        <source>sentences that stayed as they were: {count} of {total}</source>
        <translation>phrases restées telles quelles : {count} sur {total}</translation>
    </message>
    <message>
        <source>the number {text} is lost in the translation</source>
        <translation>le nombre {text} s’est perdu dans la traduction</translation>
    </message>
    <message>
        <source>this voice comes with Rawi but is not here; install Rawi again</source>
        <translation>cette voix vient avec Rawi mais n’est pas là ; réinstallez Rawi</translation>
    </message>
    <message>
        <source>no voice of this kind is installed</source>
        <translation>aucune voix de ce genre n’est installée</translation>
    </message>
    <message>
        <source>nothing can be heard</source>
        <translation>on n’entend rien</translation>
    </message>
    <message>
        <source>{seconds} s of sound do not fit this sentence</source>
        <translation>{seconds} s de son ne vont pas avec cette phrase</translation>
    </message>
    <message>
        <source>words with a time: {count} of {total}</source>
        <translation>mots situés dans le temps : {count} sur {total}</translation>
    </message>
    <message>
        <source>the times of the words are out of order</source>
        <translation>les temps des mots ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>the words do not cover the sound</source>
        <translation>les mots ne couvrent pas le son</translation>
    </message>
    <message>
        <source>“{text}” cannot be heard</source>
        <translation>on n’entend pas « {text} »</translation>
    </message>
    <message>
        <source>{seconds} s of sound in the file, {total} s were spoken</source>
        <translation>{seconds} s de son dans le fichier, {total} s ont été dites</translation>
    </message>
    <message>
        <source>“{text}” came back changed</source>
        <translation>« {text} » est revenu changé</translation>
    </message>
    <message>
        <source>searching does not find “{text}”</source>
        <translation>la recherche ne trouve pas « {text} »</translation>
    </message>
    <message>
        <source>what was taken out is still there</source>
        <translation>ce qui a été retiré est encore là</translation>
    </message>
    <message>
        <source>{text} has no name</source>
        <translation>{text} n’a pas de nom</translation>
    </message>
    <message>
        <source>no font draws these: {text}</source>
        <translation>aucune police ne dessine ceci : {text}</translation>
    </message>
    <message>
        <source>it failed inside: {reason}</source>
        <translation>échec interne : {reason}</translation>
    </message>
    <message>
        <source>EPUB that speaks</source>
        <translation>EPUB qui parle</translation>
    </message>
    <message>
        <source>voices of the system</source>
        <translation>voix du système</translation>
    </message>
    <message>
        <source>Rawi does not work as it should. Broken: {count}</source>
        <translation>Rawi ne fonctionne pas comme il faut. En panne : {count}</translation>
    </message>
    <message>
        <source>Rawi works. Not tried, because it is not installed: {count}</source>
        <translation>Rawi fonctionne. Pas essayé, car pas installé : {count}</translation>
    </message>
    <message>
        <source>Rawi works.</source>
        <translation>Rawi fonctionne.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Essai en cours</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constaté</translation>
    </message>
</context>
<context>
    <name>self voicing</name>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>button</source>
        <translation>bouton</translation>
    </message>
    <message>
        <source>menu button</source>
        <translation>bouton de menu</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>case à cocher</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>liste déroulante</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>potentiomètre</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>dialogue</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>champ de saisie</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>élément de liste</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>barre de menus</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>onglet</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>onglets</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>barre de progression</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>bouton radio</translation>
    </message>
    <message>
        <source>number</source>
        <translation>champ numérique</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>toolbar</source>
        <translation>barre d’outils</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>arborescence</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>partiellement coché</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>enfoncé</translation>
    </message>
    <message>
        <source>not pressed</source>
        <translation>non enfoncé</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>développé</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non sélectionné</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>tab key</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>tiret</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrophe</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>guillemet</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>parenthèse ouvrante</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>parenthèse fermante</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>niveau {level}</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <translation>titre de niveau {level}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>capital {letter}</source>
        <translation>majuscule {letter}</translation>
    </message>
    <message>
        <source>hidden character</source>
        <translation>caractère masqué</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} supprimé</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number} pour cent</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs. {key} lets it be silent again.</source>
        <translation>Rawi dit ses menus et ses dialogues. {key} le fait taire de nouveau.</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs no more.</source>
        <translation>Rawi ne dit plus ses menus ni ses dialogues.</translation>
    </message>
    <message>
        <source>A screen reader is running and speaks the menus and dialogs. Rawi will do it when there is none.</source>
        <translation>Un lecteur d’écran tourne et dit les menus et les dialogues. Rawi le fera quand il n’y en aura pas.</translation>
    </message>
    <message>
        <source>Press {key} to have Rawi speak its menus and dialogs.</source>
        <translation>Appuyez sur {key} pour que Rawi dise ses menus et ses dialogues.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Your colour of the text</source>
        <translation>Votre couleur du texte</translation>
    </message>
    <message>
        <source>Your colour of the background</source>
        <translation>Votre couleur du fond</translation>
    </message>
    <message>
        <source>Your colour behind what is read aloud</source>
        <translation>Votre couleur derrière ce qui est lu à voix haute</translation>
    </message>
    <message>
        <source>Your colour of links</source>
        <translation>Votre couleur des liens</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Taille du texte en pour cent</translation>
    </message>
    <message>
        <source>Size of menus, buttons and lists in percent</source>
        <translation>Taille des menus, boutons et listes en pour cent</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Police du texte</translation>
    </message>
    <message>
        <source>Thickness of the letters</source>
        <translation>Épaisseur des lettres</translation>
    </message>
    <message>
        <source>Height of a line in percent</source>
        <translation>Hauteur de ligne en pour cent</translation>
    </message>
    <message>
        <source>Space between letters, in hundredths of their size</source>
        <translation>Espace entre les lettres, en centièmes de leur taille</translation>
    </message>
    <message>
        <source>More space between words, in hundredths of the letters&apos; size</source>
        <translation>Espace ajouté entre les mots, en centièmes de la taille des lettres</translation>
    </message>
    <message>
        <source>Space between paragraphs, in hundredths of the letters&apos; size</source>
        <translation>Espace entre les paragraphes, en centièmes de la taille des lettres</translation>
    </message>
    <message>
        <source>Characters in a line, at most</source>
        <translation>Caractères par ligne, au plus</translation>
    </message>
    <message>
        <source>Lines end under each other (justified)</source>
        <translation>Les lignes finissent l’une sous l’autre (texte justifié)</translation>
    </message>
    <message>
        <source>How the sentence is marked that is read aloud</source>
        <translation>Comment est marquée la phrase lue à voix haute</translation>
    </message>
    <message>
        <source>Show your highlights and bookmarks in the text</source>
        <translation>Montrer vos surlignages et signets dans le texte</translation>
    </message>
    <message>
        <source>Dim everything but</source>
        <translation>Estomper tout sauf</translation>
    </message>
    <message>
        <source>A ruler above and below the line that is read</source>
        <translation>Un trait au-dessus et au-dessous de la ligne en cours de lecture</translation>
    </message>
    <message>
        <source>The sentence once more below the text, magnified</source>
        <translation>La phrase encore une fois sous le texte, agrandie</translation>
    </message>
    <message>
        <source>Size of the magnified sentence, in percent of the text</source>
        <translation>Taille de la phrase agrandie, en pour cent du texte</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>Rien ne bouge ni ne clignote tout seul</translation>
    </message>
    <message>
        <source>Language of Rawi</source>
        <translation>Langue de Rawi</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire vers</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>Traduire avec</translation>
    </message>
    <message>
        <source>Translate with more care, which takes longer (Argos Translate)</source>
        <translation>Traduire avec plus de soin, ce qui prend plus de temps (Argos Translate)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Vitesse de la voix</translation>
    </message>
    <message>
        <source>Length of the pauses, times the usual</source>
        <translation>Longueur des pauses, en fois la normale</translation>
    </message>
    <message>
        <source>Announce while reading aloud</source>
        <translation>Annoncer pendant la lecture</translation>
    </message>
    <message>
        <source>Read aloud what pictures show</source>
        <translation>Lire à haute voix ce que montrent les images</translation>
    </message>
    <message>
        <source>A quiet sound before a marked sentence</source>
        <translation>Un son discret avant une phrase marquée</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Afficher ce qui appartient au site</translation>
    </message>
    <message>
        <source>Single letters, digits and brackets jump in the text</source>
        <translation>Les lettres, chiffres et crochets seuls font sauter dans le texte</translation>
    </message>
    <message>
        <source>Control alone hushes the voice</source>
        <translation>Ctrl seul fait taire la voix</translation>
    </message>
    <message>
        <source>Speak problems aloud where no screen reader runs</source>
        <translation>Dire les problèmes à voix haute si aucun lecteur d’écran ne tourne</translation>
    </message>
    <message>
        <source>Rawi speaks its menus, dialogs and lists where no screen reader runs</source>
        <translation>Rawi dit ses menus, dialogues et listes si aucun lecteur d’écran ne tourne</translation>
    </message>
    <message>
        <source>Speed at which Rawi speaks menus and dialogs</source>
        <translation>Vitesse à laquelle Rawi dit les menus et les dialogues</translation>
    </message>
    <message>
        <source>Speak what is typed</source>
        <translation>Dire ce qui est tapé</translation>
    </message>
    <message>
        <source>Let a plain voice begin while a natural one loads</source>
        <translation>Laisser une voix simple commencer pendant qu’une voix naturelle se charge</translation>
    </message>
    <message>
        <source>After an article, go on with the next unread one</source>
        <translation>Après un article, continuer avec le prochain non lu</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds without progress (from the next start)</source>
        <translation>Abandonner un fichier après tant de secondes sans avancer (au prochain démarrage)</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds in all (from the next start)</source>
        <translation>Abandonner un fichier après tant de secondes en tout (au prochain démarrage)</translation>
    </message>
    <message>
        <source>Megabytes of memory to open a file with (from the next start)</source>
        <translation>Mégaoctets de mémoire pour ouvrir un fichier (au prochain démarrage)</translation>
    </message>
    <message>
        <source>Megabytes that an opened file may have (from the next start)</source>
        <translation>Mégaoctets que peut avoir un fichier ouvert (au prochain démarrage)</translation>
    </message>
    <message>
        <source>Folder whose new files are added to the library</source>
        <translation>Dossier dont les nouveaux fichiers sont ajoutés à la bibliothèque</translation>
    </message>
    <message>
        <source>List of Argos packs: another address or folder</source>
        <translation>Liste des paquets Argos&#xa0;: une autre adresse ou un dossier</translation>
    </message>
    <message>
        <source>List of Firefox packs: another address or folder</source>
        <translation>Liste des paquets Firefox&#xa0;: une autre adresse ou un dossier</translation>
    </message>
    <message>
        <source>Only pictures</source>
        <translation>Seulement les images</translation>
    </message>
    <message>
        <source>Headings, quotes, lists, tables, pictures and your highlights</source>
        <translation>Titres, citations, listes, tableaux, images et vos surlignages</translation>
    </message>
    <message>
        <source>Also links, footnotes, rows and columns</source>
        <translation>Aussi liens, notes de bas de page, lignes et colonnes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Each character</source>
        <translation>Chaque caractère</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>Chaque mot</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Soft: little glare, less contrast (4.5 to 1)</source>
        <translation>Doux&#xa0;: peu d’éblouissement, moins de contraste (4,5 pour 1)</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>High contrast, yellow on black</source>
        <translation>Contraste élevé, jaune sur noir</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>Vos propres couleurs</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La phrase</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Le paragraphe</translation>
    </message>
    <message>
        <source>A coloured ground</source>
        <translation>Un fond coloré</translation>
    </message>
    <message>
        <source>A thick line under it</source>
        <translation>Un trait épais en dessous</translation>
    </message>
    <message>
        <source>A frame around it</source>
        <translation>Un cadre autour</translation>
    </message>
    <message>
        <source>Text and background changed for each other</source>
        <translation>Texte et fond échangés</translation>
    </message>
    <message>
        <source>Rawi now speaks {language}</source>
        <translation>Rawi parle maintenant cette langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>The better one that is installed</source>
        <translation>Le meilleur qui est installé</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>There is no translation here to copy yet. {key} translates the article.</source>
        <translation>Il n’y a pas encore de traduction à copier ici. {key} traduit l’article.</translation>
    </message>
    <message>
        <source>Copied with its label. Sentences: {count}.</source>
        <translation>Copié avec sa mention. Phrases&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Machine translation from {source} by Rawi with {engine}, not checked by a person.</source>
        <translation>Traduction automatique (langue d’origine&#xa0;: {source}) par Rawi avec {engine}, qu’aucune personne n’a vérifiée.</translation>
    </message>
    <message>
        <source>Sentences to check against the original (⚠): {count}.</source>
        <translation>Phrases à comparer avec l’original (⚠)&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultation de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Help for the eye</source>
        <translation>Aides pour l’œil</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Garder cette apparence</translation>
    </message>
    <message>
        <source>Back to the look before</source>
        <translation>Revenir à l’apparence d’avant</translation>
    </message>
    <message>
        <source>The usual look</source>
        <translation>L’apparence habituelle</translation>
    </message>
    <message>
        <source>Contrast with the background: text {text} to 1, links {link} to 1.</source>
        <translation>Contraste avec le fond&#xa0;: texte {text} pour 1, liens {link} pour 1.</translation>
    </message>
    <message>
        <source>This is hard to read: {least} to 1 is the least that most people need.</source>
        <translation>C’est difficile à lire&#xa0;: {least} pour 1 est le minimum dont la plupart des gens ont besoin.</translation>
    </message>
    <message>
        <source>With little sight {good} to 1 or more is better.</source>
        <translation>Quand on voit peu, {good} pour 1 ou plus est préférable.</translation>
    </message>
    <message>
        <source>Not on this computer: {fonts}. They come with “python3 packaging/fonts.py” (npm and a network are needed), or from the system: on Debian and Ubuntu the package fonts-opendyslexic.</source>
        <translation>Absentes de cet ordinateur&#xa0;: {fonts}. Elles viennent avec «&#xa0;python3 packaging/fonts.py&#xa0;» (il faut npm et un réseau), ou du système&#xa0;: sous Debian et Ubuntu, le paquet fonts-opendyslexic.</translation>
    </message>
    <message>
        <source>This font has no medium letters: bold ones are shown.</source>
        <translation>Cette police n’a pas de lettres moyennes : les grasses sont affichées.</translation>
    </message>
    <message>
        <source>Nothing is dimmed</source>
        <translation>Rien n’est estompé</translation>
    </message>
    <message>
        <source>Dimmed is all but: {part}</source>
        <translation>Tout est estompé sauf&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Ruler shown</source>
        <translation>Règle de lecture affichée</translation>
    </message>
    <message>
        <source>Ruler hidden</source>
        <translation>Règle de lecture masquée</translation>
    </message>
    <message>
        <source>The sentence is magnified below the text</source>
        <translation>La phrase est agrandie sous le texte</translation>
    </message>
    <message>
        <source>The sentence is not magnified</source>
        <translation>La phrase n’est pas agrandie</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Tout l’article</translation>
    </message>
    <message>
        <source>One sentence at a time: arrow keys go on and back</source>
        <translation>Une phrase à la fois&#xa0;: les flèches avancent et reculent</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Une phrase à la fois</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Phrase agrandie</translation>
    </message>
</context>
<context>
    <name>sleeping</name>
    <message>
        <source>Sleep timer</source>
        <translation>Minuterie de sommeil</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Switch the sleep timer off</source>
        <translation>Éteindre la minuterie de sommeil</translation>
    </message>
    <message>
        <source>At the end of the section</source>
        <translation>À la fin de la section</translation>
    </message>
    <message>
        <source>At the end of the article</source>
        <translation>À la fin de l’article</translation>
    </message>
    <message>
        <source>When is the voice to stop? Choose, or type a number of minutes.</source>
        <translation>Quand la voix doit-elle s’arrêter&#xa0;? Choisissez, ou tapez un nombre de minutes.</translation>
    </message>
    <message>
        <source>The sleep timer is off</source>
        <translation>La minuterie de sommeil est éteinte</translation>
    </message>
    <message>
        <source>The sleep timer has stopped the voice; your place is kept. Listening again within a minute starts it anew.</source>
        <translation>La minuterie de sommeil a arrêté la voix&#xa0;; votre position est gardée. Écouter de nouveau dans la minute la relance.</translation>
    </message>
</context>
<context>
    <name>structure</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>Intertitre, niveau {level}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Élément de liste</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Article lié</translation>
    </message>
    <message>
        <source>Belongs to the site</source>
        <translation>Appartient au site</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>C’est&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Structure: one key says what the paragraph at the caret is. {title} title, {standfirst} standfirst, {byline} byline, {first} to {last} heading, {paragraph} paragraph, {quote} quote, {list_item} list item, {furniture} belongs to the site, {related} related story. {undo} undoes, {end} ends.</source>
        <translation>Structure&#xa0;: une touche dit ce qu’est le paragraphe au curseur. {title} titre, {standfirst} chapeau, {byline} signature, {first} à {last} intertitre, {paragraph} paragraphe, {quote} citation, {list_item} élément de liste, {furniture} appartient au site, {related} article lié. {undo} annule, {end} termine.</translation>
    </message>
    <message>
        <source>The structure is as Rawi found it. {undo} brings your changes back.</source>
        <translation>La structure est comme Rawi l’a trouvée. {undo} ramène vos changements.</translation>
    </message>
    <message>
        <source>Structure is done; your changes are kept.</source>
        <translation>La structure est terminée&#xa0;; vos changements sont gardés.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>Rien à rétablir</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>column {number} of {total}</source>
        <translation>colonne {number} sur {total}</translation>
    </message>
    <message>
        <source>row {number} of {total}</source>
        <translation>ligne {number} sur {total}</translation>
    </message>
    <message>
        <source>Edge of the table</source>
        <translation>Bord du tableau</translation>
    </message>
    <message>
        <source>The caret is not in a table. T goes to the next one.</source>
        <translation>Le curseur n’est pas dans un tableau. T mène au suivant.</translation>
    </message>
</context>
<context>
    <name>takeaway</name>
    <message>
        <source>Audiobook with chapters (M4B)</source>
        <translation>Livre audio avec chapitres (M4B)</translation>
    </message>
    <message>
        <source>MP3 with chapters</source>
        <translation>MP3 avec chapitres</translation>
    </message>
    <message>
        <source>Opus with chapters, the smallest</source>
        <translation>Opus avec chapitres, le plus petit</translation>
    </message>
    <message>
        <source>WAV, for programs that know nothing else</source>
        <translation>WAV, pour les programmes qui ne connaissent rien d’autre</translation>
    </message>
    <message>
        <source>Book with text and voice in step (EPUB)</source>
        <translation>Livre dont le texte et la voix vont ensemble (EPUB)</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>Enregistrer en audio</translation>
    </message>
    <message>
        <source>Highlight &amp;word by word in the book</source>
        <translation>Surligner &amp;mot à mot dans le livre</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>Livre (EPUB)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>Enregistrer la traduction</translation>
    </message>
    <message>
        <source>Save both languages</source>
        <translation>Enregistrer les deux langues</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>Taille du texte en points</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation>Avec l&amp;es images</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text in points</source>
        <translation>Ta&amp;ille du texte en points</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Type de fichier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>The article is not translated yet; that is done first where you ask for it.</source>
        <translation>L’article n’est pas encore traduit&#xa0;; cela se fait d’abord, là où vous le demandez.</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>T&amp;raduction</translation>
    </message>
    <message>
        <source>&amp;Both, each paragraph with its translation below</source>
        <translation>Le&amp;s deux, chaque paragraphe avec sa traduction en dessous</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Translate into</source>
        <translation>Traduire vers</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Paquets de langue…</translation>
    </message>
    <message>
        <source>{language} (through {pivot})</source>
        <translation>{language} (en passant par&#xa0;: {pivot})</translation>
    </message>
    <message>
        <source>The article is in {language}. Choose what to translate it into.</source>
        <translation>Langue de l’article&#xa0;: {language}. Choisissez en quoi le traduire.</translation>
    </message>
    <message>
        <source>No language pack that translates from {language} is installed.</source>
        <translation>Aucun paquet de langue qui traduise depuis cette langue n’est installé&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>No language pack from {language} to {languages} is installed.</source>
        <translation>Aucun paquet de langue {language} vers {languages} n’est installé.</translation>
    </message>
    <message>
        <source>Language packs shows how to add one.</source>
        <translation>Paquets de langue montre comment en ajouter un.</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>Translated into {language}.</source>
        <translation>Traduit vers cette langue&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>Sentences to doubt: {count}. {next} goes to the next one, {list} lists them, {why} says why.</source>
        <translation>Phrases à mettre en doute&#xa0;: {count}. {next} mène à la suivante, {list} les liste, {why} dit pourquoi.</translation>
    </message>
    <message>
        <source>It went through {pivot}, so more may have been lost on the way.</source>
        <translation>Cela est passé par cette langue&#xa0;: {pivot}&#xa0;; il s’en est peut-être perdu davantage en chemin.</translation>
    </message>
    <message>
        <source>What is written in {languages} stays as it is: no language pack from there to {target} is installed.</source>
        <translation>Ce qui est écrit dans ces langues reste comme il est&#xa0;: {languages}. Aucun paquet de langue n’est installé de là vers&#xa0;: {target}.</translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation>La traduction a été arrêtée.</translation>
    </message>
    <message>
        <source>The translation was stopped; the article stays as it is.</source>
        <translation>La traduction a été arrêtée&#xa0;; l’article reste comme il est.</translation>
    </message>
    <message>
        <source>What is translated so far stays. {on} goes on, {original} shows the original.</source>
        <translation>Ce qui est traduit jusqu’ici reste. {on} continue, {original} affiche l’original.</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>natural</source>
        <translation>naturelle</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>basic: guesses vowels</source>
        <translation>rudimentaire&#xa0;: devine les voyelles</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>de ce système</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>{language} ({quality})</source>
        <translation>{language} ({quality})</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>aucune voix</translation>
    </message>
    <message>
        <source>Voices for {language}</source>
        <translation>Voix pour&#xa0;: {language}</translation>
    </message>
    <message>
        <source>The best one, now {voice}</source>
        <translation>La meilleure, à présent {voice}</translation>
    </message>
    <message>
        <source>None: its sentences are passed over</source>
        <translation>Aucune&#xa0;: ses phrases sont passées</translation>
    </message>
    <message>
        <source>No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.</source>
        <translation>Aucune voix ici ne parle cette langue&#xa0;: {language}. Importez une voix Piper qui la parle, ou laissez lire la voix d’une langue qui s’écrit de façon semblable&#xa0;: elle aura un accent étranger.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Pitch in semitones</source>
        <translation>Hauteur en demi-tons</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>É&amp;couter un essai</translation>
    </message>
    <message>
        <source>&amp;Stop the preview</source>
        <translation>&amp;Arrêter l’essai</translation>
    </message>
    <message>
        <source>&amp;Import a voice file…</source>
        <translation>&amp;Importer un fichier de voix…</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Voix Piper</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>Réglages &amp;habituels</translation>
    </message>
    <message>
        <source>The usual voice, pace, pitch and volume again.</source>
        <translation>De nouveau la voix, l’allure, la hauteur et le volume habituels.</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation>Recherche de voix</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Démarrage de la voix</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>Importation de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>Retrait de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the voice “{name}” from this computer?</source>
        <translation>Retirer la voix «&#xa0;{name}&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;La garder</translation>
    </message>
    <message>
        <source>This is how I read your articles to you.</source>
        <translation>Voici comment je vous lis vos articles.</translation>
    </message>
    <message>
        <source>Already there: {voice} ({language}; {licence})</source>
        <translation>Déjà là&#xa0;: {voice} ({language}&#xa0;; {licence})</translation>
    </message>
    <message>
        <source>Replaced: {voice} ({language}; {licence})</source>
        <translation>Remplacée&#xa0;: {voice} ({language}&#xa0;; {licence})</translation>
    </message>
    <message>
        <source>Imported: {voice} ({language}; {licence})</source>
        <translation>Importée&#xa0;: {voice} ({language}&#xa0;; {licence})</translation>
    </message>
    <message>
        <source>Removed: {voice}</source>
        <translation>Retirée&#xa0;: {voice}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Language of Rawi</source>
        <translation>Langue de Rawi</translation>
    </message>
    <message>
        <source>By sight or by ear</source>
        <translation>Par la vue ou par l’ouïe</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Size and colours</source>
        <translation>Taille et couleurs</translation>
    </message>
    <message>
        <source>Languages of your articles</source>
        <translation>Langues de vos articles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Rawi opens the articles that you have stored, reads them aloud and translates them, without a network. Choose the language of its menus. Escape skips these steps at any moment; the menu Help has them again.</source>
        <translation>Rawi ouvre les articles que vous avez enregistrés, les lit à voix haute et les traduit, sans réseau. Choisissez la langue de ses menus. Échap passe ces étapes à tout moment&#xa0;; le menu Aide les propose de nouveau.</translation>
    </message>
    <message>
        <source>How will you use Rawi? By ear, it speaks its menus and dialogs itself wherever no screen reader runs.</source>
        <translation>Comment utiliserez-vous Rawi&#xa0;? Par l’ouïe, il dit lui-même ses menus et ses dialogues si aucun lecteur d’écran ne tourne.</translation>
    </message>
    <message>
        <source>Choose who speaks to you and how fast, and hear it.</source>
        <translation>Choisissez qui vous parle et à quelle vitesse, et écoutez.</translation>
    </message>
    <message>
        <source>Rawi begins with the size and the colours of your system. Change them here if you like; you see it at once.</source>
        <translation>Rawi commence avec la taille et les couleurs de votre système. Changez-les ici si vous le souhaitez&#xa0;; vous le voyez aussitôt.</translation>
    </message>
    <message>
        <source>In which language are your articles, and in which do you want them? Nothing is fetched unless you ask for it.</source>
        <translation>Dans quelle langue sont vos articles, et dans laquelle les voulez-vous&#xa0;? Rien n’est récupéré si vous ne le demandez pas.</translation>
    </message>
    <message>
        <source>These keys are enough to begin with. After this, an article shows you what Rawi can do.</source>
        <translation>Ces touches suffisent pour commencer. Ensuite, un article vous montre ce que Rawi sait faire.</translation>
    </message>
    <message>
        <source>Welcome to Rawi, step {number} of {total}: {name}</source>
        <translation>Bienvenue dans Rawi, étape {number} sur {total}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>By &amp;sight</source>
        <translation>Par la &amp;vue</translation>
    </message>
    <message>
        <source>By &amp;ear</source>
        <translation>Par l’&amp;ouïe</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>Les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>Commencer à &amp;lire</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Your articles are in</source>
        <translation>Langue de vos articles</translation>
    </message>
    <message>
        <source>You want them in</source>
        <translation>Langue dans laquelle vous les voulez</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>&amp;Obtenir ce qui manque…</translation>
    </message>
    <message>
        <source>From a &amp;friend&apos;s file or disk…</source>
        <translation>Depuis le fichier ou le &amp;disque d’un ami…</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>Recherche de ce qu’il faut</translation>
    </message>
</context>
</TS>
