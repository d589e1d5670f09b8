<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Answering</name>
    <message>
        <source>“{name}” opens once this dialog is closed.</source>
        <translation>«{name}» se abrirá cuando se cierre este diálogo.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Save as audio</source>
        <translation>Guardar como audio</translation>
    </message>
    <message>
        <source>Saving as audio</source>
        <translation>Guardando como audio</translation>
    </message>
    <message>
        <source>Stopped; no file was written. Saving again goes on from here.</source>
        <translation>Detenido; no se escribió ningún archivo. Al guardar de nuevo se sigue desde aquí.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups of a Rawi library (*{ending})</source>
        <translation>Copias de seguridad de una biblioteca de Rawi (*{ending})</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Hacer una copia de la biblioteca</translation>
    </message>
    <message>
        <source>The library is backed up as “{name}”.</source>
        <translation>La biblioteca está copiada como «{name}».</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Copiando la biblioteca</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>La copia se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>Backups of a Rawi library (*{ending});;All files (*)</source>
        <translation>Copias de seguridad de una biblioteca de Rawi (*{ending});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>Restaurar la biblioteca</translation>
    </message>
    <message>
        <source>Replace your library by the backup “{name}”?

The library as it is now is kept in a file beside it.</source>
        <translation>¿Reemplazar su biblioteca por la copia «{name}»?

La biblioteca tal como está ahora se guarda en un archivo al lado.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Keep the library</source>
        <translation>&amp;Conservar la biblioteca</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>Restaurando la biblioteca</translation>
    </message>
    <message>
        <source>Restoring was cancelled; your library is as it was.</source>
        <translation>La restauración se canceló; su biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>The library of “{name}” is restored.</source>
        <translation>La biblioteca de «{name}» está restaurada.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, two each for red, green and blue; empty for the usual colour</source>
        <translation>Seis cifras hexadecimales, dos para el rojo, dos para el verde y dos para el azul; vacío para el color habitual</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Elegir: {name}</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Starting the voice</source>
        <translation>Iniciando la voz</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one; 1 to 6 leads to the next of that level here.</source>
        <translation>Las secciones del artículo. Intro lleva a una; del 1 al 6 se va aquí a la siguiente de ese nivel.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No article is open</source>
        <translation>No hay ningún artículo abierto</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Keeping the structure</source>
        <translation>Guardando la estructura</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultando la biblioteca</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Cambiando artículos</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Eliminar de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation>Eliminando artículos</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Files that could not be added</source>
        <translation>Archivos que no se pudieron añadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultando la biblioteca</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Leyendo las listas de paquetes</translation>
    </message>
    <message>
        <source>Asking what can be done in each language</source>
        <translation>Preguntando qué se puede hacer en cada idioma</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>How far read</source>
        <translation>Cuánto se ha leído</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add files to the library</source>
        <translation>Añadir archivos a la biblioteca</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Añadir una carpeta a la biblioteca</translation>
    </message>
    <message>
        <source>Adding files to the library</source>
        <translation>Añadiendo archivos a la biblioteca</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Vigilando una carpeta</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping your notes</source>
        <translation>Guardando sus notas</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Enter adds it. Several are separated by commas.</source>
        <translation>Intro la añade. Separe varias con comas.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Colección nueva</translation>
    </message>
    <message>
        <source>Space ticks or unticks.</source>
        <translation>Espacio marca o desmarca.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation>Iniciando la voz</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultando la biblioteca</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End of the article</source>
        <translation>Fin del artículo</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Rawi was open already; this is its window.</source>
        <translation>Rawi ya estaba abierto; esta es su ventana.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Remembering the place</source>
        <translation>Recordando el lugar</translation>
    </message>
</context>
<context>
    <name>PackWork</name>
    <message>
        <source>Stopped; what was not finished is not installed.</source>
        <translation>Detenido; lo que no se terminó no está instalado.</translation>
    </message>
    <message>
        <source>Installing language packs</source>
        <translation>Instalando paquetes de idioma</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Quitado: {pack}</translation>
    </message>
    <message>
        <source>Removing a language pack</source>
        <translation>Quitando un paquete de idioma</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
    <message>
        <source>Saving a language pack</source>
        <translation>Guardando un paquete de idioma</translation>
    </message>
    <message>
        <source>Checking language packs</source>
        <translation>Comprobando los paquetes de idioma</translation>
    </message>
    <message>
        <source>The lists are here.</source>
        <translation>Las listas están aquí.</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Detenido; las listas están como estaban.</translation>
    </message>
    <message>
        <source>Fetching the lists of packs</source>
        <translation>Obteniendo las listas de paquetes</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Detenido. Pídalo de nuevo: sigue donde estaba.</translation>
    </message>
    <message>
        <source>Getting language packs</source>
        <translation>Obteniendo paquetes de idioma</translation>
    </message>
    <message>
        <source>Packs installed: {count}; failed: {failed}.</source>
        <translation>Paquetes instalados: {count}; fallidos: {failed}.</translation>
    </message>
    <message>
        <source>{title} is still under way. Wait for it, or cancel it.</source>
        <translation>{title}: aún en curso. Espere, o cancélelo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>PacksRoom</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Leyendo las listas de paquetes</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>Examinando los archivos</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print that elsewhere.</source>
        <translation>No hay impresora en este ordenador. Guárdelo como PDF e imprímalo en otra parte.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>The article is printed.</source>
        <translation>El artículo está impreso.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>Imprimiendo el artículo</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>La impresión se canceló.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Down goes to the articles, Alt+Down to words that begin like this.</source>
        <translation>Abajo va a los artículos, Alt+Abajo a las palabras que empiezan así.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>The usual one</source>
        <translation>La habitual</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Articles in the library</source>
        <translation>Artículos de la biblioteca</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultando la biblioteca</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Cambiando artículos</translation>
    </message>
</context>
<context>
    <name>StructureRoom</name>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
</context>
<context>
    <name>TakeawayRoom</name>
    <message>
        <source>Open an article first.</source>
        <translation>Abra primero un artículo.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>Saving the article</source>
        <translation>Guardando el artículo</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquetes de idioma</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Abrir un artículo guardado</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Translating into {language}</source>
        <translation>Traduciendo a este idioma: {language}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Abrir un artículo guardado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Abrir lo copiado</translation>
    </message>
    <message>
        <source>Open the text, page, picture or files on the clipboard</source>
        <translation>Abrir el texto, la página, la imagen o los archivos del portapapeles</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Hacer una copia de la biblioteca…</translation>
    </message>
    <message>
        <source>Write the whole library into one file</source>
        <translation>Escribir toda la biblioteca en un solo archivo</translation>
    </message>
    <message>
        <source>Restore the library…</source>
        <translation>Restaurar la biblioteca…</translation>
    </message>
    <message>
        <source>Put the library of a backup in the place of yours</source>
        <translation>Poner la biblioteca de una copia en el lugar de la suya</translation>
    </message>
    <message>
        <source>Save the article…</source>
        <translation>Guardar el artículo…</translation>
    </message>
    <message>
        <source>Save the original, the translation or both as a book, a page or text</source>
        <translation>Guardar el original, la traducción o ambos como libro, página o texto</translation>
    </message>
    <message>
        <source>Save as audio…</source>
        <translation>Guardar como audio…</translation>
    </message>
    <message>
        <source>Save the article spoken, as an audiobook with chapters or a book with text and voice in step</source>
        <translation>Guardar el artículo hablado, como audiolibro con capítulos o como libro con texto y voz a la par</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the article in large letters, or save that as PDF</source>
        <translation>Imprimir el artículo en letra grande, o guardarlo así como PDF</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Change how Rawi looks, speaks and answers</source>
        <translation>Cambiar cómo se ve, habla y responde Rawi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close Rawi; the place is remembered</source>
        <translation>Cerrar Rawi; se recuerda el lugar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Show your library, or go back to the article</source>
        <translation>Mostrar su biblioteca, o volver al artículo</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Siguiente artículo sin leer</translation>
    </message>
    <message>
        <source>Open the next article that you have not begun</source>
        <translation>Abrir el siguiente artículo que no ha empezado</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Leídos recientemente</translation>
    </message>
    <message>
        <source>Show the library in the order you last read in it</source>
        <translation>Mostrar la biblioteca en el orden en que leyó por última vez</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Show every article of the library again</source>
        <translation>Mostrar de nuevo todos los artículos de la biblioteca</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Abrir el artículo</translation>
    </message>
    <message>
        <source>Open the chosen article of the library, where its words were found</source>
        <translation>Abrir el artículo elegido de la biblioteca, donde se encontraron sus palabras</translation>
    </message>
    <message>
        <source>Read the article aloud</source>
        <translation>Leer el artículo en voz alta</translation>
    </message>
    <message>
        <source>Open the chosen article of the library and read it aloud at once</source>
        <translation>Abrir el artículo elegido de la biblioteca y leerlo en voz alta enseguida</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>Terminado o no</translation>
    </message>
    <message>
        <source>Mark the article, or those chosen in the library, as finished, or not finished any more</source>
        <translation>Marcar el artículo, o los elegidos en la biblioteca, como terminados o no terminados</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Change the tags of the article, or of those chosen in the library</source>
        <translation>Cambiar las etiquetas del artículo, o de los elegidos en la biblioteca</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>Colecciones…</translation>
    </message>
    <message>
        <source>Put the article, or those chosen in the library, into collections</source>
        <translation>Poner el artículo, o los elegidos en la biblioteca, en colecciones</translation>
    </message>
    <message>
        <source>Delete from the library…</source>
        <translation>Eliminar de la biblioteca…</translation>
    </message>
    <message>
        <source>Delete the chosen articles of the library, after one question</source>
        <translation>Eliminar los artículos elegidos de la biblioteca, tras una pregunta</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Take files into the library without opening them</source>
        <translation>Llevar archivos a la biblioteca sin abrirlos</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Take every file of a folder into the library</source>
        <translation>Llevar a la biblioteca todos los archivos de una carpeta</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for words in this article, or in the library while it is shown</source>
        <translation>Buscar palabras en este artículo, o en la biblioteca mientras se muestra</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>Siguiente lugar donde están las palabras</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Place before where the words stand</source>
        <translation>Lugar anterior donde están las palabras</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Go to the list of sections, or back to the text</source>
        <translation>Ir a la lista de secciones, o volver al texto</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>A la sección siguiente</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>A la sección anterior</translation>
    </message>
    <message>
        <source>Next section, single key</source>
        <translation>Sección siguiente, una sola tecla</translation>
    </message>
    <message>
        <source>Previous section, single key</source>
        <translation>Sección anterior, una sola tecla</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Encabezado siguiente</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>Al encabezado siguiente</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Encabezado anterior</translation>
    </message>
    <message>
        <source>To the heading before</source>
        <translation>Al encabezado anterior</translation>
    </message>
    <message>
        <source>Next heading of level {level}</source>
        <translation>Encabezado siguiente de nivel {level}</translation>
    </message>
    <message>
        <source>To the next heading of this level</source>
        <translation>Al encabezado siguiente de este nivel</translation>
    </message>
    <message>
        <source>Previous heading of level {level}</source>
        <translation>Encabezado anterior de nivel {level}</translation>
    </message>
    <message>
        <source>To the heading of this level before</source>
        <translation>Al encabezado anterior de este nivel</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Enlace siguiente</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>Al enlace siguiente</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Enlace anterior</translation>
    </message>
    <message>
        <source>To the link before</source>
        <translation>Al enlace anterior</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Lista siguiente</translation>
    </message>
    <message>
        <source>To the next list</source>
        <translation>A la lista siguiente</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Lista anterior</translation>
    </message>
    <message>
        <source>To the list before</source>
        <translation>A la lista anterior</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Tabla siguiente</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>A la tabla siguiente</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Tabla anterior</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>A la tabla anterior</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Celda siguiente</translation>
    </message>
    <message>
        <source>To the next cell of the table; behind the last one, on to the next link or control</source>
        <translation>A la celda siguiente de la tabla; tras la última, al enlace o control siguiente</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Celda anterior</translation>
    </message>
    <message>
        <source>To the cell before in the table; before the first one, back to the link or control before</source>
        <translation>A la celda anterior de la tabla; antes de la primera, al enlace o control anterior</translation>
    </message>
    <message>
        <source>Next cell of the row</source>
        <translation>Celda siguiente de la fila</translation>
    </message>
    <message>
        <source>To the next cell of this row, with the headers of its column</source>
        <translation>A la celda siguiente de esta fila, con los encabezados de su columna</translation>
    </message>
    <message>
        <source>Previous cell of the row</source>
        <translation>Celda anterior de la fila</translation>
    </message>
    <message>
        <source>To the cell before in this row, with the headers of its column</source>
        <translation>A la celda anterior de esta fila, con los encabezados de su columna</translation>
    </message>
    <message>
        <source>Next cell of the column</source>
        <translation>Celda siguiente de la columna</translation>
    </message>
    <message>
        <source>To the cell below, with the headers of its row</source>
        <translation>A la celda de abajo, con los encabezados de su fila</translation>
    </message>
    <message>
        <source>Previous cell of the column</source>
        <translation>Celda anterior de la columna</translation>
    </message>
    <message>
        <source>To the cell above, with the headers of its row</source>
        <translation>A la celda de arriba, con los encabezados de su fila</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Cita siguiente</translation>
    </message>
    <message>
        <source>To the next quote</source>
        <translation>A la cita siguiente</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Cita anterior</translation>
    </message>
    <message>
        <source>To the quote before</source>
        <translation>A la cita anterior</translation>
    </message>
    <message>
        <source>Out of the list, table or quote</source>
        <translation>Salir de la lista, la tabla o la cita</translation>
    </message>
    <message>
        <source>To what comes after the list, table or quote that you are in</source>
        <translation>Ir a lo que sigue a la lista, la tabla o la cita en la que está</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>To the next picture; Enter enlarges it</source>
        <translation>A la imagen siguiente; Intro la amplía</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>To the picture before; Enter enlarges it</source>
        <translation>A la imagen anterior; Intro la amplía</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Palabra dudosa siguiente</translation>
    </message>
    <message>
        <source>To the next word that was read from a picture and may be wrong</source>
        <translation>A la siguiente palabra que se leyó de una imagen y puede estar mal</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Palabra dudosa anterior</translation>
    </message>
    <message>
        <source>To the doubtful word before</source>
        <translation>A la palabra dudosa anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>To the next page of a book or PDF</source>
        <translation>A la página siguiente de un libro o PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>To the page before in a book or PDF</source>
        <translation>A la página anterior de un libro o PDF</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Ir a la página…</translation>
    </message>
    <message>
        <source>List the pages of a book or PDF, and go to the one that you type or choose</source>
        <translation>Mostrar las páginas de un libro o PDF e ir a la que escriba o elija</translation>
    </message>
    <message>
        <source>Elements…</source>
        <translation>Elementos…</translation>
    </message>
    <message>
        <source>List headings, links, lists, tables, quotes, pictures, footnotes, bookmarks and marks, and go to one</source>
        <translation>Mostrar los encabezados, enlaces, listas, tablas, citas, imágenes, notas al pie, marcadores y marcas, e ir a uno</translation>
    </message>
    <message>
        <source>Back after a jump</source>
        <translation>Volver tras un salto</translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation>A donde estaba antes del último salto</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>¿Dónde estoy?</translation>
    </message>
    <message>
        <source>Say the section, the page, how far you are and how long it takes; in the library, all about the chosen article</source>
        <translation>Decir la sección, la página, cuánto lleva y cuánto falta; en la biblioteca, todo sobre el artículo elegido</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Set a bookmark here, or remove it</source>
        <translation>Poner aquí un marcador, o quitarlo</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Marcador siguiente</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>Al marcador siguiente</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Marcador anterior</translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation>Al marcador anterior</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in the colour used last; remove the highlight that is here</source>
        <translation>Resaltar lo seleccionado o esta frase con el último color usado; quitar el resaltado que hay aquí</translation>
    </message>
    <message>
        <source>Highlight in yellow: dashes below</source>
        <translation>Resaltar en amarillo: guiones debajo</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that</source>
        <translation>Resaltar lo seleccionado o esta frase con este color; dárselo al resaltado que hay aquí, o quitarlo</translation>
    </message>
    <message>
        <source>Highlight in green: a wave below</source>
        <translation>Resaltar en verde: una onda debajo</translation>
    </message>
    <message>
        <source>Highlight in blue: two lines below</source>
        <translation>Resaltar en azul: dos líneas debajo</translation>
    </message>
    <message>
        <source>Highlight in pink: a thick line below</source>
        <translation>Resaltar en rosa: una línea gruesa debajo</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>Write a note to the bookmark or highlight that is here, or to a new bookmark</source>
        <translation>Escribir una nota para el marcador o resaltado que hay aquí, o para un marcador nuevo</translation>
    </message>
    <message>
        <source>Notes and highlights…</source>
        <translation>Notas y resaltados…</translation>
    </message>
    <message>
        <source>List all bookmarks, highlights and notes of the article</source>
        <translation>Mostrar todos los marcadores, resaltados y notas del artículo</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Say what each paragraph is, with single keys; your changes are remembered</source>
        <translation>Decir con una sola tecla qué es cada párrafo; sus cambios se recuerdan</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>Leer en voz alta desde aquí, o pausar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Play or pause, in the text</source>
        <translation>Reproducir o pausar, en el texto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Silence; play goes on at the same place</source>
        <translation>Silencio; la lectura sigue en el mismo lugar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Silence; the place is kept</source>
        <translation>Silencio; se conserva el lugar</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <translation>Leer más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más deprisa</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Leer más deprisa</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>To the sentence before</source>
        <translation>A la frase anterior</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>A la frase siguiente</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Párrafo anterior</translation>
    </message>
    <message>
        <source>To the paragraph before</source>
        <translation>Al párrafo anterior</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Párrafo siguiente</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>Al párrafo siguiente</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Saltar atrás</translation>
    </message>
    <message>
        <source>To the beginning of this section, then to the one before; without sections, by paragraphs</source>
        <translation>Al principio de esta sección y luego a la anterior; sin secciones, por párrafos</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Saltar adelante</translation>
    </message>
    <message>
        <source>To the next section; without sections, to the next paragraph</source>
        <translation>A la sección siguiente; sin secciones, al párrafo siguiente</translation>
    </message>
    <message>
        <source>Skim</source>
        <translation>Hojear</translation>
    </message>
    <message>
        <source>Read only the title, headings and the first sentence of each paragraph, or everything again</source>
        <translation>Leer solo el título, los encabezados y la primera frase de cada párrafo, o todo de nuevo</translation>
    </message>
    <message>
        <source>Sentence by sentence in both languages</source>
        <translation>Frase por frase en ambos idiomas</translation>
    </message>
    <message>
        <source>Read each sentence in the original and then in its translation, each in its own voice</source>
        <translation>Leer cada frase en el original y luego en su traducción, cada una con su voz</translation>
    </message>
    <message>
        <source>Use the book’s narration</source>
        <translation>Usar la narración del libro</translation>
    </message>
    <message>
        <source>Hear a book’s own recording where it has one, or a voice instead</source>
        <translation>Cuando un libro trae su propia grabación, escuchar esa, o una voz</translation>
    </message>
    <message>
        <source>Read the footnote</source>
        <translation>Leer la nota al pie</translation>
    </message>
    <message>
        <source>Say the footnote of this sentence; again for the next one</source>
        <translation>Decir la nota al pie de esta frase; otra vez para la siguiente</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Leer la selección</translation>
    </message>
    <message>
        <source>Read only what is selected aloud; the place stays</source>
        <translation>Leer en voz alta solo lo seleccionado; se conserva el lugar</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Repetir la frase</translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation>Leer la frase una vez más</translation>
    </message>
    <message>
        <source>Sleep timer…</source>
        <translation>Temporizador de sueño…</translation>
    </message>
    <message>
        <source>Let the voice stop after some minutes, or at the end of the section or the article</source>
        <translation>Dejar que la voz pare tras unos minutos, o al final de la sección o del artículo</translation>
    </message>
    <message>
        <source>Speak menus and dialogs</source>
        <translation>Leer menús y diálogos en voz alta</translation>
    </message>
    <message>
        <source>Let Rawi speak its own menus, dialogs and lists where no screen reader runs</source>
        <translation>Dejar que Rawi lea en voz alta sus propios menús, diálogos y listas donde no hay un lector de pantalla</translation>
    </message>
    <message>
        <source>Go on with the next article</source>
        <translation>Seguir con el artículo siguiente</translation>
    </message>
    <message>
        <source>After the end of an article, read the next unread one of the library aloud</source>
        <translation>Tras el final de un artículo, leer en voz alta el siguiente sin leer de la biblioteca</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Voces…</translation>
    </message>
    <message>
        <source>Choose who reads each language and how, and import voices</source>
        <translation>Elegir quién lee cada idioma y cómo, e importar voces</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <translation>Pronunciaciones…</translation>
    </message>
    <message>
        <source>Your own words and how the voices are to say them</source>
        <translation>Sus propias palabras y cómo deben decirlas las voces</translation>
    </message>
    <message>
        <source>Translation on or off</source>
        <translation>Traducción sí o no</translation>
    </message>
    <message>
        <source>Translate the article, or show the original again</source>
        <translation>Traducir el artículo, o mostrar de nuevo el original</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Traducir a…</translation>
    </message>
    <message>
        <source>Choose the language to translate into, from those whose packs are here</source>
        <translation>Elegir el idioma al que traducir, entre aquellos cuyos paquetes están aquí</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show only the original</source>
        <translation>Mostrar solo el original</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Ambos idiomas</translation>
    </message>
    <message>
        <source>Show each paragraph and its translation</source>
        <translation>Mostrar cada párrafo y su traducción</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Show only the translation</source>
        <translation>Mostrar solo la traducción</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copiar la traducción</translation>
    </message>
    <message>
        <source>Copy the translation of what is selected, or of this sentence, with a line that says what it is</source>
        <translation>Copiar la traducción de lo seleccionado o de esta frase, con una línea que dice qué es</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Paquetes de idioma…</translation>
    </message>
    <message>
        <source>List, install, save and remove language packs, and see what each language needs</source>
        <translation>Ver, instalar, guardar y quitar paquetes de idioma, y ver qué necesita cada idioma</translation>
    </message>
    <message>
        <source>This sentence in the other language</source>
        <translation>Esta frase en el otro idioma</translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation>Mostrar y decir el original de una frase traducida, o la traducción</translation>
    </message>
    <message>
        <source>Correct this translation…</source>
        <translation>Corregir esta traducción…</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself; it is kept, and shown as yours</source>
        <translation>Escribir usted la traducción de esta frase; se conserva y se muestra como suya</translation>
    </message>
    <message>
        <source>Your corrections…</source>
        <translation>Sus correcciones…</translation>
    </message>
    <message>
        <source>List the sentences of the article that you have corrected</source>
        <translation>Mostrar las frases del artículo que ha corregido</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glosario…</translation>
    </message>
    <message>
        <source>Your own names and terms, and what translations are to call them</source>
        <translation>Sus propios nombres y términos, y cómo deben llamarlos las traducciones</translation>
    </message>
    <message>
        <source>Look the word up…</source>
        <translation>Buscar la palabra en el diccionario…</translation>
    </message>
    <message>
        <source>Look up the word at the caret, or the one that is heard, in your dictionaries</source>
        <translation>Buscar en sus diccionarios la palabra del cursor, o la que se oye</translation>
    </message>
    <message>
        <source>Look the word up, single key</source>
        <translation>Buscar la palabra en el diccionario, una sola tecla</translation>
    </message>
    <message>
        <source>Next marked sentence</source>
        <translation>Frase marcada siguiente</translation>
    </message>
    <message>
        <source>To the next sentence whose translation you should doubt</source>
        <translation>A la siguiente frase de cuya traducción conviene dudar</translation>
    </message>
    <message>
        <source>Previous marked sentence</source>
        <translation>Frase marcada anterior</translation>
    </message>
    <message>
        <source>To the marked sentence before</source>
        <translation>A la frase marcada anterior</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>¿Por qué está marcada?</translation>
    </message>
    <message>
        <source>Say why this sentence is marked, and its original</source>
        <translation>Decir por qué está marcada esta frase, y su original</translation>
    </message>
    <message>
        <source>Marked sentences…</source>
        <translation>Frases marcadas…</translation>
    </message>
    <message>
        <source>List every sentence of the translation that you should doubt, and why</source>
        <translation>Mostrar cada frase de la traducción de la que conviene dudar, y por qué</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Agrandar el texto</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Reducir el texto</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño habitual del texto</translation>
    </message>
    <message>
        <source>The size at first</source>
        <translation>El tamaño del principio</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Claro, oscuro o de alto contraste</translation>
    </message>
    <message>
        <source>How it looks…</source>
        <translation>Aspecto…</translation>
    </message>
    <message>
        <source>Font, spaces, colours, sizes and help for the eye; the article shows every change at once</source>
        <translation>Fuente, espacios, colores, tamaños y ayudas para la vista; el artículo muestra enseguida cada cambio</translation>
    </message>
    <message>
        <source>Larger menus, buttons and lists</source>
        <translation>Menús, botones y listas más grandes</translation>
    </message>
    <message>
        <source>Make everything around the article larger</source>
        <translation>Agrandar todo lo que rodea el artículo</translation>
    </message>
    <message>
        <source>Smaller menus, buttons and lists</source>
        <translation>Menús, botones y listas más pequeños</translation>
    </message>
    <message>
        <source>Make everything around the article smaller</source>
        <translation>Reducir todo lo que rodea el artículo</translation>
    </message>
    <message>
        <source>Dim all but line, sentence or paragraph</source>
        <translation>Atenuar todo menos la línea, la frase o el párrafo</translation>
    </message>
    <message>
        <source>Dim all but the line, the sentence or the paragraph that is read, in turn, or nothing</source>
        <translation>Atenuar todo menos la línea, la frase o el párrafo que se lee, por turno, o no atenuar nada</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla de lectura</translation>
    </message>
    <message>
        <source>A line above and below the line that is read</source>
        <translation>Una raya encima y debajo de la línea que se lee</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Frase ampliada</translation>
    </message>
    <message>
        <source>Show the sentence that is read once more below the text, magnified</source>
        <translation>Mostrar la frase que se lee otra vez debajo del texto, ampliada</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Una frase cada vez</translation>
    </message>
    <message>
        <source>Show only the sentence that is read, or the whole article again</source>
        <translation>Mostrar solo la frase que se lee, o de nuevo todo el artículo</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Perfiles…</translation>
    </message>
    <message>
        <source>Keep settings of the look and the voice under a name, and change to them</source>
        <translation>Guardar con un nombre los ajustes del aspecto y la voz, y cambiar a ellos</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Perfil siguiente</translation>
    </message>
    <message>
        <source>Change to the next profile</source>
        <translation>Cambiar al perfil siguiente</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Mostrar lo que es del sitio</translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation>Mostrar menús, avisos y otros textos alrededor del artículo</translation>
    </message>
    <message>
        <source>How to use Rawi</source>
        <translation>Cómo usar Rawi</translation>
    </message>
    <message>
        <source>Open the article that tells how everything is done</source>
        <translation>Abrir el artículo que explica cómo se hace todo</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>List every key, and change it</source>
        <translation>Mostrar todas las teclas, y cambiarlas</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>Describir una tecla</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>Decir qué hace la próxima tecla, sin hacerlo</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Primeros pasos…</translation>
    </message>
    <message>
        <source>Choose language, voice, size and the languages of your articles, step by step</source>
        <translation>Elegir el idioma, la voz, el tamaño y los idiomas de sus artículos, paso a paso</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Artículo de muestra</translation>
    </message>
    <message>
        <source>Open the article that shows what Rawi can do</source>
        <translation>Abrir el artículo que muestra lo que Rawi sabe hacer</translation>
    </message>
    <message>
        <source>About Rawi…</source>
        <translation>Acerca de Rawi…</translation>
    </message>
    <message>
        <source>Tell the version, the licence, and what Rawi is made with</source>
        <translation>Decir la versión, la licencia y con qué está hecho Rawi</translation>
    </message>
    <message>
        <source>Structure: Title</source>
        <translation>Estructura: Título</translation>
    </message>
    <message>
        <source>In the structure mode: this is the title</source>
        <translation>En el modo de estructura: este es el título</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Structure: Standfirst</source>
        <translation>Estructura: Entradilla</translation>
    </message>
    <message>
        <source>In the structure mode: this is the standfirst, the lines below the title</source>
        <translation>En el modo de estructura: esta es la entradilla, las líneas bajo el título</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Structure: Byline</source>
        <translation>Estructura: Firma</translation>
    </message>
    <message>
        <source>In the structure mode: this names the authors</source>
        <translation>En el modo de estructura: esto nombra a los autores</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Structure: Heading {level}</source>
        <translation>Estructura: Encabezado {level}</translation>
    </message>
    <message>
        <source>In the structure mode: this is a heading of this level</source>
        <translation>En el modo de estructura: este es un encabezado de este nivel</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>Encabezado {level}</translation>
    </message>
    <message>
        <source>Structure: Paragraph</source>
        <translation>Estructura: Párrafo</translation>
    </message>
    <message>
        <source>In the structure mode: this is a paragraph of the story</source>
        <translation>En el modo de estructura: este es un párrafo del artículo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Structure: Quote</source>
        <translation>Estructura: Cita</translation>
    </message>
    <message>
        <source>In the structure mode: this is a quote</source>
        <translation>En el modo de estructura: esta es una cita</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Structure: List item</source>
        <translation>Estructura: Elemento de lista</translation>
    </message>
    <message>
        <source>In the structure mode: this is an item of a list</source>
        <translation>En el modo de estructura: este es un elemento de una lista</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Elemento de lista</translation>
    </message>
    <message>
        <source>Structure: Of the site</source>
        <translation>Estructura: Del sitio</translation>
    </message>
    <message>
        <source>In the structure mode: this belongs to the site, not the story</source>
        <translation>En el modo de estructura: esto es del sitio, no del artículo</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>Del sitio</translation>
    </message>
    <message>
        <source>Structure: Related story</source>
        <translation>Estructura: Artículo relacionado</translation>
    </message>
    <message>
        <source>In the structure mode: this points to another story</source>
        <translation>En el modo de estructura: esto remite a otro artículo</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Artículo relacionado</translation>
    </message>
    <message>
        <source>Structure: Undo</source>
        <translation>Estructura: Deshacer</translation>
    </message>
    <message>
        <source>In the structure mode: take the last change back</source>
        <translation>En el modo de estructura: deshacer el último cambio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Structure: Redo</source>
        <translation>Estructura: Rehacer</translation>
    </message>
    <message>
        <source>In the structure mode: make the change again that was taken back</source>
        <translation>En el modo de estructura: volver a hacer el cambio deshecho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Structure: As found</source>
        <translation>Estructura: Como se halló</translation>
    </message>
    <message>
        <source>In the structure mode: take all changes back</source>
        <translation>En el modo de estructura: deshacer todos los cambios</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Como se halló</translation>
    </message>
    <message>
        <source>Structure: Done</source>
        <translation>Estructura: Listo</translation>
    </message>
    <message>
        <source>End the structure mode; your changes are kept</source>
        <translation>Terminar el modo de estructura; sus cambios se conservan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Heading level {number}</source>
        <translation>Encabezado de nivel {number}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Quote within the quote</source>
        <translation>Cita dentro de la cita</translation>
    </message>
    <message>
        <source>End of quote</source>
        <translation>Fin de la cita</translation>
    </message>
    <message>
        <source>End of the inner quote</source>
        <translation>Fin de la cita interior</translation>
    </message>
    <message>
        <source>End of list</source>
        <translation>Fin de la lista</translation>
    </message>
    <message>
        <source>End of the inner list</source>
        <translation>Fin de la lista interior</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>End of table</source>
        <translation>Fin de la tabla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de imagen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>End of code</source>
        <translation>Fin del código</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Artículo relacionado</translation>
    </message>
    <message>
        <source>Table with {rows} and {columns}</source>
        <translation>Tabla con {rows} y {columns}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Skimming: only headings and first sentences are read</source>
        <translation>Hojear: solo se leen encabezados y primeras frases</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Se lee todo</translation>
    </message>
    <message>
        <source>Each sentence is read in both languages</source>
        <translation>Cada frase se lee en ambos idiomas</translation>
    </message>
    <message>
        <source>Each paragraph is read in one language, then in the other</source>
        <translation>Cada párrafo se lee en un idioma y luego en el otro</translation>
    </message>
    <message>
        <source>A book’s own narrator reads where there is one</source>
        <translation>Lee el narrador del libro, donde lo hay</translation>
    </message>
    <message>
        <source>A voice reads, also where a book has a narrator</source>
        <translation>Lee una voz, también donde un libro tiene narrador</translation>
    </message>
    <message numerus="yes">
        <source>List with %n items</source>
        <translation>
            <numerusform>Lista con %n elemento</numerusform>
            <numerusform>Lista con %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inner list with %n items</source>
        <translation>
            <numerusform>Lista interior con %n elemento</numerusform>
            <numerusform>Lista interior con %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n enlace</numerusform>
            <numerusform>%n enlaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation.</source>
        <translation>Esta frase no tiene traducción.</translation>
    </message>
    <message>
        <source>This sentence has no translation yet. {key} translates the article.</source>
        <translation>Esta frase aún no tiene traducción. {key} traduce el artículo.</translation>
    </message>
    <message>
        <source>Nothing is selected. Shift with the arrow keys selects words and lines.</source>
        <translation>No hay nada seleccionado. Mayús con las flechas selecciona palabras y líneas.</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>Rawi no se conecta a la red. El enlace lleva a {address}</translation>
    </message>
    <message>
        <source>This footnote is not in the article.</source>
        <translation>Esta nota al pie no está en el artículo.</translation>
    </message>
    <message>
        <source>What this link leads to is not shown here.</source>
        <translation>Aquello a lo que lleva este enlace no se muestra aquí.</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>Esta frase no tiene nota al pie.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.</source>
        <translation>Los encabezados, listas, tablas, notas al pie e idiomas están marcados como en el artículo; el texto se puede agrandar, cambiar de color y leer en voz alta. Las imágenes tienen las descripciones que les da el artículo.</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Voz sintética</translation>
    </message>
    <message>
        <source>A synthetic voice reads the text, and what it reads is highlighted.</source>
        <translation>Una voz sintética lee el texto, y se resalta lo que lee.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Texto en imágenes</translation>
    </message>
    <message>
        <source>Rawi’s own words</source>
        <translation>Las palabras de Rawi</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>sencilla</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>básica</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>into it: {into}; from it: {out_of}</source>
        <translation>hacia él: {into}; desde él: {out_of}</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Escriba para filtrar</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No articles.</source>
        <translation>Ningún artículo.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia</translation>
    </message>
    <message>
        <source>The library is in {name}, with all its articles ({count}).</source>
        <translation>La biblioteca está en {name}, con todos sus artículos ({count}).</translation>
    </message>
    <message>
        <source>Stopped; no backup was written.</source>
        <translation>Detenido; no se escribió ninguna copia.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The library is now the one in {name}, with all its articles ({count}).</source>
        <translation>La biblioteca es ahora la de {name}, con todos sus artículos ({count}).</translation>
    </message>
    <message>
        <source>Stopped; the library is as it was.</source>
        <translation>Detenido; la biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>No terms.</source>
        <translation>Ningún término.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Conservado: {term}</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary for these languages.</source>
        <translation>«{term}» no está en el glosario para estos idiomas.</translation>
    </message>
    <message>
        <source>Removed: {term}</source>
        <translation>Quitado: {term}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Línea {line}: {reason}</translation>
    </message>
    <message>
        <source>Terms kept: {count}</source>
        <translation>Términos conservados: {count}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Detenido. Pídalo de nuevo: sigue donde estaba.</translation>
    </message>
    <message>
        <source>Getting {pack}</source>
        <translation>Obteniendo {pack}</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>Obteniendo la lista</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Detenido; las listas están como estaban.</translation>
    </message>
    <message>
        <source>Nothing was contacted. Add --yes to go on without being asked.</source>
        <translation>No se contactó con nadie. Añada --yes para seguir sin preguntas.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>¿Seguir?</translation>
    </message>
    <message>
        <source>There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you.</source>
        <translation>Aún no hay lista de paquetes. «rawi packs available --refresh» la obtiene, tras preguntarle.</translation>
    </message>
    <message>
        <source>Stopped; the packs that were being installed are as they were.</source>
        <translation>Detenido; los paquetes que se instalaban están como estaban.</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Quitado: {pack}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
    <message>
        <source>Whole: {pack}</source>
        <translation>Íntegro: {pack}</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>Instalando {name}</translation>
    </message>
    <message>
        <source>Translated through {language}.</source>
        <translation>Traducido a través de este idioma: {language}.</translation>
    </message>
    <message>
        <source>Missing: {pair}</source>
        <translation>Falta: {pair}</translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation>Instalado: {pair}</translation>
    </message>
    <message>
        <source>There already: {name}</source>
        <translation>Ya estaba: {name}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Leyendo en voz alta</translation>
    </message>
    <message>
        <source>Added: {added}. Already in the library: {known}. Not imported: {failed}.</source>
        <translation>Añadidos: {added}. Ya en la biblioteca: {known}. No importados: {failed}.</translation>
    </message>
    <message>
        <source>Watching; Ctrl+C ends it.</source>
        <translation>Vigilando; Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; the same command goes on with the rest.</source>
        <translation>Detenido. Lo que entró se queda; la misma orden sigue con el resto.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Añadido: {title}</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <translation>Ya en la biblioteca: {title}</translation>
    </message>
    <message>
        <source>Stopped; the voices that were being imported are as they were.</source>
        <translation>Detenido; las voces que se importaban están como estaban.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Traduciendo</translation>
    </message>
    <message>
        <source>{engine} has no installed model for a part of this way; another engine&apos;s was used.</source>
        <translation>{engine} no tiene un modelo instalado para una parte de este camino; se usó el de otro motor.</translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation>Frases que cotejar con el original: {count}</translation>
    </message>
    <message>
        <source>No pronunciations.</source>
        <translation>Ninguna pronunciación.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>continuing</name>
    <message>
        <source>After an article Rawi goes on with the next unread one</source>
        <translation>Tras un artículo Rawi sigue con el siguiente sin leer</translation>
    </message>
    <message>
        <source>After an article Rawi stops</source>
        <translation>Tras un artículo Rawi se detiene</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>Artículo siguiente: {title}</translation>
    </message>
    <message>
        <source>That was the last unread article of your library.</source>
        <translation>Ese era el último artículo sin leer de su biblioteca.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
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
        <translation>Diccionario</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>Lo que dicen los diccionarios</translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation>Consultados: {names}</translation>
    </message>
    <message>
        <source>Words that begin alike: {words}</source>
        <translation>Palabras que empiezan igual: {words}</translation>
    </message>
    <message>
        <source>There is no word here.</source>
        <translation>Aquí no hay ninguna palabra.</translation>
    </message>
    <message>
        <source>The language of this paragraph is not known, so no dictionary can be chosen.</source>
        <translation>No se conoce el idioma de este párrafo, así que no se puede elegir un diccionario.</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Paquetes de idioma…</translation>
    </message>
    <message>
        <source>Spelled “{form}” in the dictionary.</source>
        <translation>Escrito «{form}» en el diccionario.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its possible form “{form}”.</source>
        <translation>«{word}» no está en el diccionario; esta es su posible forma «{form}».</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its part “{form}”.</source>
        <translation>«{word}» no está en el diccionario; esta es su parte «{form}».</translation>
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
        <translation>funciona</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>a window can be opened</source>
        <translation>se puede abrir una ventana</translation>
    </message>
    <message>
        <source>no display; Rawi works in the terminal</source>
        <translation>sin pantalla; Rawi trabaja en el terminal</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>{voices} voices in {languages} languages</source>
        <translation>{voices} voces en {languages} idiomas</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Lectura de imágenes</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Encabezados</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>En&amp;laces</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>Li&amp;stas</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tablas</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>&amp;Footnotes</source>
        <translation>&amp;Notas al pie</translation>
    </message>
    <message>
        <source>&amp;Bookmarks and highlights</source>
        <translation>&amp;Marcadores y resaltados</translation>
    </message>
    <message>
        <source>&amp;Marks of the translation</source>
        <translation>Marcas de la tra&amp;ducción</translation>
    </message>
    <message>
        <source>Elements of the article</source>
        <translation>Elementos del artículo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{kind}: {number} so far, still looking through the article</source>
        <translation>{kind}: {number} hasta ahora, aún se recorre el artículo</translation>
    </message>
    <message>
        <source>{kind}: this article has none.</source>
        <translation>{kind}: este artículo no tiene.</translation>
    </message>
    <message>
        <source>{kind}: {number}. Enter goes to one, Left and Right change the kind.</source>
        <translation>{kind}: {number}. Intro va allí, Izquierda y Derecha cambian el tipo.</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {number}</source>
        <translation>{kind}: {shown} de {number}</translation>
    </message>
    <message>
        <source>{text}, level {level}</source>
        <translation>{text}, nivel {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
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
        <translation>No se encuentra ningún artículo. Busque otras palabras, o quite los filtros.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Library - Rawi</source>
        <translation>Biblioteca - Rawi</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>No hay ningún artículo abierto</translation>
    </message>
    <message>
        <source>There is no unread article</source>
        <translation>No hay ningún artículo sin leer</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>recién empezado</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>leído un cuarto</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>leído a medias</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>leídos tres cuartos</translation>
    </message>
    <message>
        <source>almost read to the end</source>
        <translation>leído casi hasta el final</translation>
    </message>
    <message>
        <source>Newest added</source>
        <translation>Añadidos más recientes</translation>
    </message>
    <message>
        <source>Oldest added</source>
        <translation>Añadidos más antiguos</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Publicados más recientes</translation>
    </message>
    <message>
        <source>Oldest published</source>
        <translation>Publicados más antiguos</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Título, de la Z a la A</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Título, de la A a la Z</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más largos</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Más cortos</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Últimos leídos</translation>
    </message>
    <message>
        <source>Longest not read</source>
        <translation>Los que hace más que no se leen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezados</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos los sitios</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Todos los autores</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Todas las colecciones</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>añadido el {date}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>en {names}</translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>No se encontró ningún artículo</translation>
    </message>
    <message>
        <source>Your library is empty. Open an article with {open}, paste one with {paste}, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.</source>
        <translation>Su biblioteca está vacía. Abra un artículo con {open}, pegue uno con {paste}, suelte archivos en esta ventana, o añada muchos a la vez con los botones de abajo. Todo lo que abra se guarda aquí.</translation>
    </message>
    <message>
        <source>“{title}” is finished</source>
        <translation>«{title}» está terminado</translation>
    </message>
    <message>
        <source>“{title}” is not finished any more</source>
        <translation>«{title}» ya no está terminado</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>¿Eliminar «{title}»?</translation>
    </message>
    <message>
        <source>Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.</source>
        <translation>Su texto, traducciones, audio, marcadores y notas dejan la biblioteca para siempre. El archivo del que vino se queda donde usted lo guardó.</translation>
    </message>
    <message>
        <source>Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.</source>
        <translation>Sus textos, traducciones, audio, marcadores y notas dejan la biblioteca para siempre. Los archivos de los que vinieron se quedan donde usted los guardó.</translation>
    </message>
    <message>
        <source>“{title}” is deleted</source>
        <translation>«{title}» está eliminado</translation>
    </message>
    <message>
        <source>“{title}” has no tags now</source>
        <translation>«{title}» ya no tiene etiquetas</translation>
    </message>
    <message>
        <source>“{title}” is in no collection now</source>
        <translation>«{title}» ya no está en ninguna colección</translation>
    </message>
    <message>
        <source>“{title}” has the tags {names}</source>
        <translation>«{title}» tiene las etiquetas {names}</translation>
    </message>
    <message>
        <source>“{title}” is in the collections {names}</source>
        <translation>«{title}» está en las colecciones {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>%n artículo encontrado</numerusform>
            <numerusform>%n artículos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n are shown</source>
        <translation>
            <numerusform>se muestra el mejor</numerusform>
            <numerusform>se muestran los %n mejores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are not finished any more</source>
        <translation>
            <numerusform>%n artículo ya no está terminado</numerusform>
            <numerusform>%n artículos ya no están terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are deleted</source>
        <translation>
            <numerusform>%n artículo está eliminado</numerusform>
            <numerusform>%n artículos están eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are finished</source>
        <translation>
            <numerusform>%n artículo está terminado</numerusform>
            <numerusform>%n artículos están terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n articles?</source>
        <translation>
            <numerusform>¿Eliminar %n artículo?</numerusform>
            <numerusform>¿Eliminar %n artículos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are changed</source>
        <translation>
            <numerusform>%n artículo está cambiado</numerusform>
            <numerusform>%n artículos están cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>%n artículo añadido</numerusform>
            <numerusform>%n artículos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already</source>
        <translation>
            <numerusform>%n ya estaba en la biblioteca</numerusform>
            <numerusform>%n ya estaban en la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n archivo no se pudo leer</numerusform>
            <numerusform>%n archivos no se pudieron leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>una página web guardada (MHTML)</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>una página web guardada por Safari</translation>
    </message>
    <message>
        <source>articles from Wallabag</source>
        <translation>artículos de Wallabag</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>How to use Rawi</source>
        <translation>Cómo usar Rawi</translation>
    </message>
    <message>
        <source>About Rawi</source>
        <translation>Acerca de Rawi</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Componentes y licencias</translation>
    </message>
    <message>
        <source>Rawi, version {version}</source>
        <translation>Rawi, versión {version}</translation>
    </message>
    <message>
        <source>Opens stored articles, shows their structure, translates them and reads them aloud, offline.</source>
        <translation>Abre artículos guardados, muestra su estructura, los traduce y los lee en voz alta, sin conexión.</translation>
    </message>
    <message>
        <source>Nothing that you read or hear leaves this computer. Rawi connects only when you ask for a language pack, and tells before with which computer.</source>
        <translation>Nada de lo que lee u oye sale de este ordenador. Rawi solo se conecta cuando usted pide un paquete de idioma, y antes dice con qué ordenador.</translation>
    </message>
    <message>
        <source>Rawi is free: its licence is the GNU General Public License, version 3 or later. You may use, study, pass on and change it. It comes without any warranty.</source>
        <translation>Rawi es libre: su licencia es la GNU General Public License, versión 3 o posterior. Puede usarlo, estudiarlo, pasarlo a otros y cambiarlo. Viene sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Made with Python {python}, Qt {qt} and these: {names}.</source>
        <translation>Hecho con Python {python}, Qt {qt} y estos: {names}.</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter on the number pad</source>
        <translation>Intro del teclado numérico</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The number pad</source>
        <translation>El teclado numérico</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Media key Play</source>
        <translation>Tecla multimedia Reproducir</translation>
    </message>
    <message>
        <source>Media key Play or Pause</source>
        <translation>Tecla multimedia Reproducir o pausar</translation>
    </message>
    <message>
        <source>Media key Pause</source>
        <translation>Tecla multimedia Pausa</translation>
    </message>
    <message>
        <source>Media key Stop</source>
        <translation>Tecla multimedia Detener</translation>
    </message>
    <message>
        <source>Media key Next</source>
        <translation>Tecla multimedia Siguiente</translation>
    </message>
    <message>
        <source>Media key Previous</source>
        <translation>Tecla multimedia Anterior</translation>
    </message>
    <message>
        <source>Media key Rewind</source>
        <translation>Tecla multimedia Rebobinar</translation>
    </message>
    <message>
        <source>Media key Fast Forward</source>
        <translation>Tecla multimedia Avance rápido</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This key has no name that Rawi could keep.</source>
        <translation>Esta tecla no tiene un nombre que Rawi pueda guardar.</translation>
    </message>
    <message>
        <source>{key} belongs to screen readers.</source>
        <translation>{key} es de los lectores de pantalla.</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop, so Rawi would not hear of it.</source>
        <translation>{key} es del escritorio, así que a Rawi no le llegaría.</translation>
    </message>
    <message>
        <source>{key} writes a letter on many keyboards.</source>
        <translation>{key} escribe una letra en muchos teclados.</translation>
    </message>
    <message>
        <source>{key} lies on another key in other layouts.</source>
        <translation>{key} está en otra tecla en otras distribuciones de teclado.</translation>
    </message>
    <message>
        <source>{key} goes to the menu bar.</source>
        <translation>{key} va a la barra de menús.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} abre el menú {menu}.</translation>
    </message>
    <message>
        <source>{key} opens the context menu.</source>
        <translation>{key} abre el menú contextual.</translation>
    </message>
    <message>
        <source>{key} goes from one part of the window to the next.</source>
        <translation>{key} va de una parte de la ventana a la siguiente.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, or opens what it is on.</source>
        <translation>{key} mueve el cursor en el texto, o abre aquello en lo que está.</translation>
    </message>
    <message>
        <source>{key} moves in the list, or finds what begins so.</source>
        <translation>{key} se mueve por la lista, o encuentra lo que empieza así.</translation>
    </message>
    <message>
        <source>{key} copies or selects.</source>
        <translation>{key} copia o selecciona.</translation>
    </message>
    <message>
        <source>{key} is needed to write and to press buttons.</source>
        <translation>{key} hace falta para escribir y para pulsar botones.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>en el texto</translation>
    </message>
    <message>
        <source>in the library’s list</source>
        <translation>en la lista de la biblioteca</translation>
    </message>
    <message>
        <source>in the structure mode</source>
        <translation>en el modo de estructura</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key, Delete takes one away.</source>
        <translation>Intro da otra tecla a la acción elegida, Supr quita una.</translation>
    </message>
    <message>
        <source>only in the menu</source>
        <translation>solo en el menú</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>cambiado por usted</translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation>{count} de {total} acciones</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Elija otra tecla.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” {where}. Choose another key, or take it away there first.</source>
        <translation>{key} es la tecla de «{action}» {where}. Elija otra tecla, o quítela allí primero.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Escape cancels.</source>
        <translation>Pulse la tecla nueva para «{action}». Escape cancela.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>{key} works in the text.</source>
        <translation>{key} funciona en el texto.</translation>
    </message>
    <message>
        <source>Keys as in {program}.</source>
        <translation>Teclas como en {program}.</translation>
    </message>
    <message>
        <source>Those that you changed yourself stay: {count}.</source>
        <translation>Las que usted cambió se quedan: {count}.</translation>
    </message>
    <message>
        <source>All keys are as in {program} again.</source>
        <translation>Todas las teclas están de nuevo como en {program}.</translation>
    </message>
    <message>
        <source>Take back every key that you changed ({count})?</source>
        <translation>¿Deshacer todos sus cambios de teclas ({count})?</translation>
    </message>
    <message>
        <source>You have changed no key.</source>
        <translation>No ha cambiado ninguna tecla.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Which key of “{action}”?</source>
        <translation>¿Qué tecla de «{action}»?</translation>
    </message>
    <message>
        <source>The list of keys is copied.</source>
        <translation>La lista de teclas está copiada.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
    <message>
        <source>{key}: {action}. {help}</source>
        <translation>{key}: {action}. {help}</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} no hace nada aquí.</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>Pulse una tecla para oír qué hace.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como en</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation>&amp;Añadir otra…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>Take &amp;back all changes…</source>
        <translation>&amp;Deshacer todos los cambios…</translation>
    </message>
    <message>
        <source>C&amp;opy the list</source>
        <translation>C&amp;opiar la lista</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Guardar la lista…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;Imprimir la lista…</translation>
    </message>
    <message>
        <source>“{action}” in the menu {menu}</source>
        <translation>«{action}» en el menú {menu}</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the list, and print it elsewhere.</source>
        <translation>No hay impresora en este ordenador. Guarde la lista e imprímala en otra parte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>Guardar la lista de teclas</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerí</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorruso</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>kurdo central (sorani)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>vasco</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>kurdo (kurmanyi)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirguís</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malabar</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>idioma desconocido</translation>
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
        <translation>Esta frase no se pudo traducir entera.</translation>
    </message>
    <message>
        <source>These words were left in the language of the original: {detail}</source>
        <translation>Estas palabras quedaron en el idioma del original: {detail}</translation>
    </message>
    <message>
        <source>The same words repeat here and not in the original; the translation has gone wrong: {detail}</source>
        <translation>Las mismas palabras se repiten aquí y no en el original; la traducción salió mal: {detail}</translation>
    </message>
    <message>
        <source>This is much shorter than the original; a part may be missing.</source>
        <translation>Esto es mucho más corto que el original; puede faltar una parte.</translation>
    </message>
    <message>
        <source>A number has another magnitude: {detail}.</source>
        <translation>Un número tiene otra magnitud: {detail}.</translation>
    </message>
    <message>
        <source>The number {detail} of the original is missing here.</source>
        <translation>Aquí falta el número {detail} del original.</translation>
    </message>
    <message>
        <source>The number {detail} does not stand in the original.</source>
        <translation>El número {detail} no está en el original.</translation>
    </message>
    <message>
        <source>A number may be read wrongly: {detail}.</source>
        <translation>Un número puede leerse mal: {detail}.</translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation>El porcentaje {detail} puede estar mal.</translation>
    </message>
    <message>
        <source>The currency may not be that of the original: {detail}.</source>
        <translation>La moneda puede no ser la del original: {detail}.</translation>
    </message>
    <message>
        <source>The unit of measure may be another one here; the original says {detail}.</source>
        <translation>La unidad de medida puede ser otra aquí; el original dice {detail}.</translation>
    </message>
    <message>
        <source>The day or month may be another one here; the original says {detail}.</source>
        <translation>El día o el mes puede ser otro aquí; el original dice {detail}.</translation>
    </message>
    <message>
        <source>The name {detail} of the original is missing here.</source>
        <translation>Aquí falta el nombre {detail} del original.</translation>
    </message>
    <message>
        <source>{detail} from your glossary is missing here.</source>
        <translation>Aquí falta {detail}, de su glosario.</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>Aquí falta {detail}, del original.</translation>
    </message>
    <message>
        <source>This is much longer than the original; something may have been added.</source>
        <translation>Esto es mucho más largo que el original; puede haberse añadido algo.</translation>
    </message>
    <message>
        <source>The translation engine is unsure of this sentence.</source>
        <translation>El motor de traducción no está seguro de esta frase.</translation>
    </message>
    <message>
        <source>This sentence was left in the language of the original.</source>
        <translation>Esta frase quedó en el idioma del original.</translation>
    </message>
    <message>
        <source>Marked: {reasons}</source>
        <translation>Marcada: {reasons}</translation>
    </message>
    <message>
        <source>Mark {number} of {total}: {reasons}</source>
        <translation>Marca {number} de {total}: {reasons}</translation>
    </message>
    <message>
        <source>Marked sentences</source>
        <translation>Frases marcadas</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Marked sentences: {total}. Enter goes to one.</source>
        <translation>Frases marcadas: {total}. Intro lleva a una.</translation>
    </message>
    <message>
        <source>{shown} of {total} marked sentences</source>
        <translation>{shown} de {total} frases marcadas</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>Original:</translation>
    </message>
    <message>
        <source>This sentence is not marked.</source>
        <translation>Esta frase no está marcada.</translation>
    </message>
    <message>
        <source>No sentence of this translation is marked.</source>
        <translation>Ninguna frase de esta traducción está marcada.</translation>
    </message>
    <message>
        <source>No more marks in this direction</source>
        <translation>No hay más marcas en esta dirección</translation>
    </message>
    <message>
        <source>The article is not translated. {key} translates it.</source>
        <translation>El artículo no está traducido. {key} lo traduce.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notas y resaltados</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Escriba para filtrar</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes a note, Delete removes; the menu key gives a highlight another colour.</source>
        <translation>Intro va allí, F2 escribe una nota, Supr quita; la tecla de menú da otro color a un resaltado.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number} de {total}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Bookmark set: {quote}</source>
        <translation>Marcador puesto: {quote}</translation>
    </message>
    <message>
        <source>Highlight, yellow</source>
        <translation>Resaltado, amarillo</translation>
    </message>
    <message>
        <source>Highlight, green</source>
        <translation>Resaltado, verde</translation>
    </message>
    <message>
        <source>Highlight, blue</source>
        <translation>Resaltado, azul</translation>
    </message>
    <message>
        <source>Highlight, pink</source>
        <translation>Resaltado, rosa</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Marcador quitado</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Resaltado quitado</translation>
    </message>
    <message>
        <source>This article has no bookmarks. {key} sets one.</source>
        <translation>Este artículo no tiene marcadores. {key} pone uno.</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>Este artículo no tiene resaltados.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Nota quitada</translation>
    </message>
    <message>
        <source>This article is not in the library, so nothing can be kept with it.</source>
        <translation>Este artículo no está en la biblioteca, así que no se puede guardar nada con él.</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Correct this translation</source>
        <translation>Corregir esta traducción</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>Original ({language})</translation>
    </message>
    <message>
        <source>Your translation ({language})</source>
        <translation>Su traducción ({language})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation>Quitar la corrección</translation>
    </message>
    <message>
        <source>All corrections…</source>
        <translation>Todas las correcciones…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>Sus correcciones</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation>Nombre o término</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes.</source>
        <translation>Intro edita, Supr quita.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Keeping your words</source>
        <translation>Guardando sus palabras</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} a {target}</translation>
    </message>
    <message>
        <source>{term} is called {translation} ({languages})</source>
        <translation>{term} se llama {translation} ({languages})</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Su corrección</translation>
    </message>
    <message>
        <source>Your correction: {text}</source>
        <translation>Su corrección: {text}</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>Corrección quitada</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>This sentence has no translation to correct. {key} translates the article.</source>
        <translation>Esta frase no tiene traducción que corregir. {key} traduce el artículo.</translation>
    </message>
    <message>
        <source>This article has no corrections yet.</source>
        <translation>Este artículo aún no tiene correcciones.</translation>
    </message>
    <message>
        <source>This article is not in the library, so your correction cannot be kept.</source>
        <translation>Este artículo no está en la biblioteca, así que no se puede guardar su corrección.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Conservado: {term}</translation>
    </message>
    <message>
        <source>Terms removed: {count}</source>
        <translation>Términos quitados: {count}</translation>
    </message>
    <message>
        <source>Your glossary is empty. Names and terms that you add are called in translations as you say.</source>
        <translation>Su glosario está vacío. Los nombres y términos que añada se llamarán en las traducciones como usted diga.</translation>
    </message>
    <message>
        <source>Terms: {shown} of {count}</source>
        <translation>Términos: {shown} de {count}</translation>
    </message>
    <message>
        <source>Corrections: {count}. Enter goes there, F2 edits, Delete removes.</source>
        <translation>Correcciones: {count}. Intro va allí, F2 edita, Supr quita.</translation>
    </message>
    <message>
        <source>The article has this sentence no more.</source>
        <translation>El artículo ya no tiene esta frase.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Already installed: {pack}</source>
        <translation>Ya instalado: {pack}</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>tamaño no indicado</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>de {origin}</translation>
    </message>
    <message>
        <source>{host} will be asked for {pack}: {size}, {licence}.</source>
        <translation>Se pedirá {pack} a {host}: {size}, {licence}.</translation>
    </message>
    <message>
        <source>Its source states no digest, so what comes cannot be checked against one.</source>
        <translation>Su fuente no indica una suma de comprobación, así que lo que llegue no se puede comprobar con ella.</translation>
    </message>
    <message>
        <source>{host} will be asked for the list of {engine} packs, and no other host.</source>
        <translation>Se pedirá a {host} la lista de paquetes de {engine}, y a ningún otro servidor.</translation>
    </message>
    <message>
        <source>{host} will be asked too.</source>
        <translation>También se preguntará a {host}.</translation>
    </message>
    <message>
        <source>{engine}: {packs}, listed by {host} on {date}</source>
        <translation>{engine}: {packs}, según la lista de {host} del {date}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licencia no indicada</translation>
    </message>
    <message>
        <source>comes with Rawi</source>
        <translation>viene con Rawi</translation>
    </message>
    <message>
        <source>Installed: {pack}; it replaces version {before}</source>
        <translation>Instalado: {pack}; reemplaza la versión {before}</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Instalado: {pack}</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out</source>
        <translation>
            <numerusform>%n entrada estaba dañada y se omite</numerusform>
            <numerusform>%n entradas estaban dañadas y se omiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packwindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Archivos…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>Una ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>Install from files…</source>
        <translation>Instalar desde archivos…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Instalar desde una carpeta…</translation>
    </message>
    <message>
        <source>What became of each pack</source>
        <translation>Qué fue de cada paquete</translation>
    </message>
    <message>
        <source>Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.</source>
        <translation>Instale paquetes desde un archivo o una carpeta, como la memoria USB de un amigo: paquetes de Argos (.argosmodel) y paquetes que Rawi guardó (.zip). También puede soltarlos en esta ventana.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquetes de idioma</translation>
    </message>
    <message>
        <source>Install language packs</source>
        <translation>Instalar paquetes de idioma</translation>
    </message>
    <message>
        <source>Install every pack of a folder</source>
        <translation>Instalar todos los paquetes de una carpeta</translation>
    </message>
    <message>
        <source>{engine}: as its public list was on {date}</source>
        <translation>{engine}: según su lista pública del {date}</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Paquetes instalados</translation>
    </message>
    <message>
        <source>Delete removes a pack.</source>
        <translation>Supr quita un paquete.</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>Detalles del paquete</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Guardar como arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>Comprobar &amp;todos</translation>
    </message>
    <message>
        <source>Remove a pack</source>
        <translation>Quitar un paquete</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>Guardar el paquete como archivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Qué se necesita</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>&amp;Obtener lo que falta…</translation>
    </message>
    <message>
        <source>Ask the public &amp;lists…</source>
        <translation>Consultar las &amp;listas públicas…</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Elija dos idiomas distintos.</translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Obtener</translation>
    </message>
    <message>
        <source>Get language packs</source>
        <translation>Obtener paquetes de idioma</translation>
    </message>
    <message>
        <source>Public lists of packs</source>
        <translation>Listas públicas de paquetes</translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation>C&amp;onsultarlas</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>{engines}; installed</source>
        <translation>{engines}; instalado</translation>
    </message>
    <message>
        <source>What can be done in each language</source>
        <translation>Qué se puede hacer en cada idioma</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Partes de la ventana</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>&amp;Instalados</translation>
    </message>
    <message>
        <source>From a &amp;disk</source>
        <translation>Desde un di&amp;sco</translation>
    </message>
    <message>
        <source>What do I &amp;need?</source>
        <translation>¿Qué &amp;necesito?</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>Qué se &amp;puede hacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Suma de comprobación (SHA-256)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Packs: {count}</source>
        <translation>Paquetes: {count}</translation>
    </message>
    <message>
        <source>; damaged: {count}</source>
        <translation>; dañados: {count}</translation>
    </message>
    <message>
        <source>Remove {pack}?

What you translated with it stays readable. To use it again, you need its file or the network.</source>
        <translation>¿Quitar {pack}?

Lo que tradujo con él sigue siendo legible. Para usarlo de nuevo necesita su archivo o la red.</translation>
    </message>
    <message>
        <source>These are language packs, no articles. Install them?</source>
        <translation>Estos son paquetes de idioma, no artículos. ¿Instalarlos?</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>¿Seguir?</translation>
    </message>
    <message>
        <source>{pair}: no. Nobody is known to offer the packs that are missing.</source>
        <translation>{pair}: no. No se sabe de nadie que ofrezca los paquetes que faltan.</translation>
    </message>
    <message>
        <source>{pair}: not yet; packs missing: {count}.</source>
        <translation>{pair}: todavía no; paquetes que faltan: {count}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed. It goes through {language}.</source>
        <translation>{pair}: sí, todo está instalado. Pasa por este idioma: {language}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed.</source>
        <translation>{pair}: sí, todo está instalado.</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Instalado: {pack}</translation>
    </message>
    <message>
        <source>Missing: {pack}</source>
        <translation>Falta: {pack}</translation>
    </message>
    <message>
        <source> (offered: {engines})</source>
        <translation> (lo ofrece {engines})</translation>
    </message>
    <message>
        <source> (offered by nobody)</source>
        <translation> (no lo ofrece nadie)</translation>
    </message>
    <message>
        <source>A newer one can be got: {offer}</source>
        <translation>Se puede obtener uno más nuevo: {offer}</translation>
    </message>
    <message>
        <source>It can be got: {offer}</source>
        <translation>Se puede obtener: {offer}</translation>
    </message>
    <message>
        <source>The lists that were fetched do not have it. Install it from a file.</source>
        <translation>Las listas obtenidas no lo tienen. Instálelo desde un archivo.</translation>
    </message>
    <message>
        <source>To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.</source>
        <translation>Para saber el tamaño y la licencia, consulte las listas públicas. O instale el paquete desde un archivo que alguien le dé.</translation>
    </message>
    <message>
        <source>{engine}: the list at {host} was not fetched yet</source>
        <translation>{engine}: la lista de {host} aún no se ha obtenido</translation>
    </message>
    <message numerus="yes">
        <source>Every file of %n packs is as it was installed.</source>
        <translation>
            <numerusform>Cada archivo de %n paquete está como se instaló.</numerusform>
            <numerusform>Cada archivo de %n paquetes está como se instaló.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>Coteje con el original</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <translation>Corregido por el lector</translation>
    </message>
    <message>
        <source>Read from a picture and perhaps wrong</source>
        <translation>Leído de una imagen y quizá mal</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation>Del sitio, no es parte del artículo</translation>
    </message>
    <message>
        <source>Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Traducción automática ({source} a {target} a través de {pivot}) de {engine}, hecha en este ordenador y no revisada por una persona.</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Traducción automática ({source} a {target}) de {engine}, hecha en este ordenador y no revisada por una persona.</translation>
    </message>
    <message>
        <source>Sentences corrected by the reader (✎): {count}.</source>
        <translation>Frases corregidas por el lector (✎): {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n minuto de lectura</numerusform>
            <numerusform>%n minutos de lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to listen</source>
        <translation>
            <numerusform>%n minuto de escucha</numerusform>
            <numerusform>%n minutos de escucha</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words, underlined with dots: {count}. {key} goes to the next one.</source>
        <translation>Palabras dudosas, subrayadas con puntos: {count}. {key} va a la siguiente.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Page {name}</source>
        <translation>Página {name}</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Páginas: {number}</translation>
    </message>
    <message>
        <source>This article has no pages.</source>
        <translation>Este artículo no tiene páginas.</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password does not fit these files: {names}. Type another.</source>
        <translation>La contraseña no abre estos archivos: {names}. Escriba otra.</translation>
    </message>
    <message>
        <source>Locked with a password: {names}.</source>
        <translation>Bloqueado con una contraseña: {names}.</translation>
    </message>
    <message>
        <source>Its text stays in your library without the lock, in backups too; the password is not kept.</source>
        <translation>Su texto queda sin bloqueo en su biblioteca, también en las copias de seguridad; la contraseña no se guarda.</translation>
    </message>
    <message>
        <source>Password (Enter alone leaves it locked): </source>
        <translation>Contraseña (solo Intro lo deja bloqueado): </translation>
    </message>
    <message>
        <source>The password is taken from {option}, or from the environment variable {variable}.</source>
        <translation>La contraseña se toma de {option} o de la variable de entorno {variable}.</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted text, {date} {time}</source>
        <translation>Texto pegado, {date} {time}</translation>
    </message>
    <message>
        <source>Pasted picture, {date} {time}</source>
        <translation>Imagen pegada, {date} {time}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{percent} percent, {time}</source>
        <translation>{percent} por ciento, {time}</translation>
    </message>
    <message>
        <source>narrated by {name}</source>
        <translation>narrado por {name}</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}, encabezado de nivel {level}</translation>
    </message>
    <message>
        <source>Table, {size}: {first}</source>
        <translation>Tabla, {size}: {first}</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>Nota al pie {name}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>From the other end, {which}</source>
        <translation>Desde el otro extremo, {which}</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <translation>No hay más encabezados en esta dirección</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <translation>No hay más enlaces en esta dirección</translation>
    </message>
    <message>
        <source>No more lists in this direction</source>
        <translation>No hay más listas en esta dirección</translation>
    </message>
    <message>
        <source>No more tables in this direction</source>
        <translation>No hay más tablas en esta dirección</translation>
    </message>
    <message>
        <source>No more quotes in this direction</source>
        <translation>No hay más citas en esta dirección</translation>
    </message>
    <message>
        <source>No more pictures in this direction</source>
        <translation>No hay más imágenes en esta dirección</translation>
    </message>
    <message>
        <source>No more doubtful words in this direction</source>
        <translation>No hay más palabras dudosas en esta dirección</translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation>No hay más secciones en esta dirección</translation>
    </message>
    <message>
        <source>No more pages in this direction</source>
        <translation>No hay más páginas en esta dirección</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>El artículo termina aquí</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>Las palabras no están en este artículo</translation>
    </message>
    <message>
        <source>The caret is not in a list, table or quote</source>
        <translation>El cursor no está en una lista, una tabla ni una cita</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Velocidad {speed}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left to listen</source>
        <translation>
            <numerusform>falta %n minuto de escucha</numerusform>
            <numerusform>faltan %n minutos de escucha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file “{name}”. Check its name and folder, then open it again.</source>
        <translation>No existe el archivo «{name}». Compruebe su nombre y carpeta y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open one of the files inside it.</source>
        <translation>«{name}» es una carpeta. Abra uno de los archivos que contiene.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Once it is back, what is in it is taken in.</source>
        <translation>La carpeta «{name}» no está. Cuando vuelva, se tomará lo que contiene.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>«{name}» no se puede leer por falta de permiso. Pídalo a su dueño, o cópielo a su propia carpeta.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>«{name}» no se pudo leer ({reason}). Cópielo a este ordenador y abra la copia.</translation>
    </message>
    <message>
        <source>“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open.</source>
        <translation>«{name}» no es un archivo guardado sino un dispositivo o un canal del sistema; no contiene nada que abrir.</translation>
    </message>
    <message>
        <source>“{name}” is still being written. Open it again once it is whole.</source>
        <translation>«{name}» aún se está escribiendo. Ábralo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation>«{name}» está vacío. Guarde el artículo otra vez y abra el archivo nuevo.</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation>«{name}» tiene {megabytes} MB; Rawi abre artículos de hasta {limit} MB. Divídalo, o guarde solo el artículo.</translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation>«{name}» no es texto. Abra un archivo de texto, HTML o Markdown.</translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation>«{name}» es un archivo del tipo {format}, que Rawi aún no sabe leer. Guárdelo como HTML o texto y abra eso.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock.</source>
        <translation>«{name}» está bloqueado con una contraseña o por su vendedor. Ábralo en el programa al que pertenece y guárdelo sin el bloqueo.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it by itself, and type the password.</source>
        <translation>«{name}» está bloqueado con una contraseña. Ábralo por separado y escriba la contraseña.</translation>
    </message>
    <message>
        <source>The password does not fit “{name}”. Check capital letters and the language of the keyboard, then type it again.</source>
        <translation>La contraseña no abre «{name}». Compruebe las mayúsculas y el idioma del teclado, y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again.</source>
        <translation>«{name}» está comprimido de un modo que podría dañar este ordenador, así que no se abrió. Obténgalo otra vez de su fuente.</translation>
    </message>
    <message>
        <source>Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file.</source>
        <translation>Rawi nunca se conecta a la red, así que {address} no se abrió. Guarde la página con su navegador (Ctrl+S) y abra el archivo guardado.</translation>
    </message>
    <message>
        <source>Rawi does not connect to network folders itself, so {address} was not opened. Open the file from your file manager, or copy it to this computer and open the copy.</source>
        <translation>Rawi no se conecta por sí mismo a carpetas de red, así que {address} no se abrió. Abra el archivo desde su gestor de archivos, o cópielo a este ordenador y abra la copia.</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here.</source>
        <translation>No hay nada que leer en el portapapeles. Copie primero un texto o una imagen y péguelo aquí.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation>«{name}» está dañado y no se pudo leer como {format}. Guarde el artículo otra vez y abra el archivo nuevo.</translation>
    </message>
    <message>
        <source>“{name}” took too long or needed too much memory. Save only the article’s text and open that.</source>
        <translation>«{name}» tardó demasiado o necesitó demasiada memoria. Guarde solo el texto del artículo y abra eso.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could be read.</source>
        <translation>«{name}» no contiene ningún texto que se pueda leer.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; {encoding} seems right.</source>
        <translation>El archivo no dice cómo están codificadas sus letras; {encoding} parece correcto.</translation>
    </message>
    <message>
        <source>The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better.</source>
        <translation>Las letras de este archivo están guardadas de forma confusa, así que puede haber palabras mal o en desorden. Una imagen de la página quizá se lea mejor.</translation>
    </message>
    <message>
        <source>This text was read from a picture in {language}; doubtful words are underlined with dots.</source>
        <translation>Este texto se leyó de una imagen en este idioma: {language}; las palabras dudosas están subrayadas con puntos.</translation>
    </message>
    <message>
        <source>To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again.</source>
        <translation>Para leer imágenes de texto Rawi necesita Tesseract. Instálelo (en Debian y Ubuntu: sudo apt install tesseract-ocr) y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again.</source>
        <translation>Para leer imágenes en este idioma ({language}) Tesseract necesita sus datos. Instálelos (en Debian y Ubuntu: sudo apt install {package}) y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu.</source>
        <translation>La estructura de este texto se adivinó y puede estar mal. Puede corregirla con Estructura, en el menú Ir.</translation>
    </message>
    <message>
        <source>This article is no longer in your library. Open its file again if you still have it.</source>
        <translation>Este artículo ya no está en su biblioteca. Abra de nuevo su archivo si aún lo tiene.</translation>
    </message>
    <message>
        <source>This article is already in your library as “{title}”.</source>
        <translation>Este artículo ya está en su biblioteca como «{title}».</translation>
    </message>
    <message>
        <source>The article is already in {language}. Choose another language to translate it into.</source>
        <translation>El artículo ya está en este idioma: {language}. Elija otro idioma al que traducirlo.</translation>
    </message>
    <message>
        <source>The language of the article could not be told, so it cannot be translated.</source>
        <translation>No se pudo reconocer el idioma del artículo, así que no se puede traducir.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work.</source>
        <translation>El paquete de idioma «{pack}» está dañado. Instálelo otra vez desde su archivo; si vino con Rawi, instale Rawi otra vez. Sus demás paquetes siguen funcionando.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work.</source>
        <translation>«{name}» está dañado, o no es un paquete de idioma. Obténgalo otra vez de su fuente. Sus demás paquetes siguen funcionando.</translation>
    </message>
    <message>
        <source>There is no language pack “{pack}” here. Look at the list of packs for its name.</source>
        <translation>No hay aquí ningún paquete de idioma «{pack}». Mire en la lista de paquetes cómo se llama.</translation>
    </message>
    <message>
        <source>“{pack}” may be any of several packs: {names}. Say which one.</source>
        <translation>«{pack}» puede ser cualquiera de varios paquetes: {names}. Diga cuál.</translation>
    </message>
    <message>
        <source>The pack “{pack}” comes with Rawi and cannot be removed.</source>
        <translation>El paquete «{pack}» viene con Rawi y no se puede quitar.</translation>
    </message>
    <message>
        <source>The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings.</source>
        <translation>La lista de paquetes de {host} no se pudo leer ({reason}). Compruebe la red, o elija otra dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The download from {host} stopped ({reason}). Ask for it again: it goes on where it was.</source>
        <translation>La descarga desde {host} se detuvo ({reason}). Pídala de nuevo: sigue donde estaba.</translation>
    </message>
    <message>
        <source>“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else.</source>
        <translation>«{name}» llegó dañado o no es lo que su fuente prometía, así que no se instaló. Pídalo de nuevo, u obténgalo de otra parte.</translation>
    </message>
    <message>
        <source>“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages.</source>
        <translation>«{term}» no se conservó. Un término y su nombre necesitan letras o cifras, como mucho 200 caracteres, y dos idiomas distintos.</translation>
    </message>
    <message>
        <source>“{word}” was not kept. A word and how it is said need letters or digits, at most 200 characters each.</source>
        <translation>«{word}» no se conservó. Una palabra y cómo se dice necesitan letras o cifras, como mucho 200 caracteres cada una.</translation>
    </message>
    <message>
        <source>The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar.</source>
        <translation>El diccionario «{name}» no dice para qué idiomas es. Instálelo con rawi packs install y sus idiomas, por ejemplo --from en --to ar.</translation>
    </message>
    <message>
        <source>This book is a recording. Where it has no text, times stand in its place: play them in the window to hear it. Rawi cannot make a sound file of it.</source>
        <translation>Este libro es una grabación. Donde no tiene texto, en su lugar hay tiempos: reprodúzcalos en la ventana para oírlo. Rawi no puede hacer de él un archivo de sonido.</translation>
    </message>
    <message>
        <source>Firefox Translations needs a newer processor (with AVX2) than this computer has. Install an Argos Translate pack for these languages, which does without; Rawi then uses it by itself.</source>
        <translation>Firefox Translations necesita un procesador más nuevo (con AVX2) que el de este ordenador. Instale para estos idiomas un paquete de Argos Translate, que no lo necesita; Rawi lo usará entonces por sí mismo.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu ({key}), shows what is missing and how to get it.</source>
        <translation>No hay instalado ningún paquete de idioma de {source} a {target}, así que este artículo se queda como está. Paquetes de idioma, en el menú Idioma ({key}), muestra qué falta y cómo obtenerlo.</translation>
    </message>
    <message>
        <source>There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu ({key}).</source>
        <translation>No hay diccionario de {source} a {target}. Instale uno: Paquetes de idioma, en el menú Idioma ({key}).</translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation>El diccionario no conoce «{word}».</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again.</source>
        <translation>«{name}» está dañado, o no es una voz de Piper. Obténgalo otra vez de su fuente, junto con el archivo .onnx.json que lo acompaña.</translation>
    </message>
    <message>
        <source>“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak.</source>
        <translation>«{name}» es una voz de Piper de una clase que Rawi no sabe leer ({kind}). Elija una que tome sus sonidos de eSpeak.</translation>
    </message>
    <message>
        <source>There is no voice “{name}” here. Look at the list of voices for its name.</source>
        <translation>No hay aquí ninguna voz «{name}». Mire en la lista de voces cómo se llama.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done.</source>
        <translation>No hay voz en este ordenador para este idioma: {language}; sus frases se pasan por alto. Escuchar, Voces muestra qué se puede hacer.</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>No se pudo iniciar la voz. Instale Rawi otra vez para repararla.</translation>
    </message>
    <message>
        <source>A part of this book’s own recording cannot be played; a voice reads it instead.</source>
        <translation>Una parte de la grabación de este libro no se puede reproducir; en su lugar la lee una voz.</translation>
    </message>
    <message>
        <source>No sound device can be used: none is connected, or another program keeps it busy. Reading goes on in silence, and aloud as soon as there is one.</source>
        <translation>No se puede usar ningún dispositivo de sonido: no hay ninguno conectado, u otro programa lo ocupa. La lectura sigue en silencio, y en voz alta en cuanto haya uno.</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading has paused where you last heard it; connect a device, and Play goes on there.</source>
        <translation>El dispositivo de sonido ya no está. La lectura se ha pausado donde la oyó por última vez; conecte un dispositivo y Reproducir sigue allí.</translation>
    </message>
    <message>
        <source>There is a sound device again. Where reading has paused, Play goes on.</source>
        <translation>Vuelve a haber un dispositivo de sonido. Donde la lectura se pausó, Reproducir sigue.</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>Aquí no hay nada que leer en voz alta.</translation>
    </message>
    <message>
        <source>{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: se detuvo de forma inesperada y se inició de nuevo; no se ha perdido nada. Si no había terminado, pídalo otra vez.</translation>
    </message>
    <message>
        <source>{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: no respondía y se inició de nuevo; no se ha perdido nada. Si no había terminado, pídalo otra vez.</translation>
    </message>
    <message>
        <source>{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi.</source>
        <translation>{worker}: falló ({reason}); no se ha perdido nada. Pruebe otra vez, y si vuelve a pasar, dígaselo a los autores de Rawi.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>«{name}» no se pudo escribir ({reason}). Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound.</source>
        <translation>«{name}» tiene una terminación que Rawi no sabe escribir, o es el archivo del propio artículo. Use otro nombre que acabe en .epub, .html, .txt, .md o .json para texto, en .m4b, .mp3, .opus, .wav o .epub para sonido.</translation>
    </message>
    <message>
        <source>Your library was damaged. It is kept as “{name}”, and a new one was begun.</source>
        <translation>Su biblioteca estaba dañada. Se conserva como «{name}», y se empezó una nueva.</translation>
    </message>
    <message>
        <source>The library could not be used ({reason}). You can read on, but your place will not be remembered.</source>
        <translation>La biblioteca no se pudo usar ({reason}). Puede seguir leyendo, pero no se recordará su lugar.</translation>
    </message>
    <message>
        <source>The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered.</source>
        <translation>La biblioteca es de un Rawi más nuevo. Instálelo para usarla; puede seguir leyendo, pero no se recordará su lugar.</translation>
    </message>
    <message>
        <source>The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that.</source>
        <translation>La biblioteca «{name}» está protegida contra escritura: puede leer lo que contiene, pero no se guarda ni recuerda nada nuevo. Permita escribir en su carpeta para cambiarlo.</translation>
    </message>
    <message>
        <source>Another Rawi is using the library right now. Wait a moment, then try again.</source>
        <translation>Otro Rawi está usando la biblioteca ahora mismo. Espere un momento y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole backup of a Rawi library. Your library was not changed.</source>
        <translation>«{name}» no es una copia completa de una biblioteca de Rawi. Su biblioteca no se cambió.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed.</source>
        <translation>El disco está lleno, así que «{name}» no se pudo escribir. Libere espacio y pruebe de nuevo; nada de lo guardado ha cambiado.</translation>
    </message>
    <message>
        <source>The settings in “{name}” were damaged and are set aside; the first ones are used again.</source>
        <translation>Los ajustes de «{name}» estaban dañados y se apartaron; se usan de nuevo los primeros.</translation>
    </message>
    <message>
        <source>There is no screen here, so Rawi works in the terminal.</source>
        <translation>Aquí no hay pantalla, así que Rawi trabaja en el terminal.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>La apertura del archivo</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>La traducción</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>La voz</translation>
    </message>
    <message>
        <source>The download</source>
        <translation>La descarga</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n articles. Import it, and each of them will be in your library.</source>
        <translation>
            <numerusform>«{name}» contiene %n artículo. Impórtelo, y estará en su biblioteca.</numerusform>
            <numerusform>«{name}» contiene %n artículos. Impórtelo, y cada uno estará en su biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the file could not be read and are shown as �.</source>
        <translation>
            <numerusform>%n carácter del archivo no se pudo leer y se muestra como �.</numerusform>
            <numerusform>%n caracteres del archivo no se pudieron leer y se muestran como �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file are missing or damaged; everything else is here.</source>
        <translation>
            <numerusform>%n parte del archivo falta o está dañada; todo lo demás está aquí.</numerusform>
            <numerusform>%n partes del archivo faltan o están dañadas; todo lo demás está aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures that could not be read.</source>
        <translation>
            <numerusform>%n página es una imagen que no se pudo leer.</numerusform>
            <numerusform>%n páginas son imágenes que no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n zero characters, shown as ␀; it may be damaged.</source>
        <translation>
            <numerusform>El archivo contiene %n carácter nulo, que se muestra como ␀; puede estar dañado.</numerusform>
            <numerusform>El archivo contiene %n caracteres nulos, que se muestran como ␀; puede estar dañado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>
            <numerusform>El texto contiene %n marca invisible que cambia la dirección de las letras; puede no leerse como se escribió.</numerusform>
            <numerusform>El texto contiene %n marcas invisibles que cambian la dirección de las letras; puede no leerse como se escribió.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Reading</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Low vision</source>
        <translation>Baja visión</translation>
    </message>
    <message>
        <source>colours as the system, usual size, stops after an article</source>
        <translation>colores del sistema, tamaño habitual, se detiene tras un artículo</translation>
    </message>
    <message>
        <source>problems are spoken, goes on with the next article</source>
        <translation>los problemas se dicen, sigue con el artículo siguiente</translation>
    </message>
    <message>
        <source>high contrast, dark, letters twice as large</source>
        <translation>alto contraste, oscuro, letras el doble de grandes</translation>
    </message>
    <message>
        <source>What you had before</source>
        <translation>Lo que tenía antes</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>A profile keeps how Rawi looks and speaks: theme, size, view, voices, speed, announcements. Your folders, languages and limits stay as they are.</source>
        <translation>Un perfil guarda cómo se ve y habla Rawi: tema, tamaño, vista, voces, velocidad, anuncios. Sus carpetas, idiomas y límites se quedan como están.</translation>
    </message>
    <message>
        <source>Change &amp;to it</source>
        <translation>&amp;Cambiar a él</translation>
    </message>
    <message>
        <source>&amp;Save the present settings</source>
        <translation>&amp;Guardar los ajustes actuales</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar el &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Con&amp;servar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Perfil: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>Nombre cambiado: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Eliminado: {name}</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”? Your present settings stay as they are.</source>
        <translation>¿Eliminar el perfil «{name}»? Sus ajustes actuales se quedan como están.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>Ya hay un perfil «{name}». Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>pronunciations</name>
    <message>
        <source>Pronunciations</source>
        <translation>Pronunciaciones</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronunciación</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Se dice</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>In ordinary letters, as it sounds</source>
        <translation>En letras corrientes, como suena</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Only with the same capital and small letters</source>
        <translation>Solo con las mismas mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>count</source>
        <translation>cuentan</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>no cuentan</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Iniciando la voz</translation>
    </message>
    <message>
        <source>{word} is said as {said} ({language})</source>
        <translation>{word} se dice {said} ({language})</translation>
    </message>
    <message>
        <source>{word}, with these capitals, is said as {said} ({language})</source>
        <translation>{word}, con esas mayúsculas, se dice {said} ({language})</translation>
    </message>
    <message>
        <source>Kept: {pronunciation}</source>
        <translation>Conservada: {pronunciation}</translation>
    </message>
    <message>
        <source>Pronunciations removed: {count}</source>
        <translation>Pronunciaciones quitadas: {count}</translation>
    </message>
    <message>
        <source>You have no pronunciations yet. Words that you add are said as you write them, in Rawi and in what you save.</source>
        <translation>Aún no tiene pronunciaciones. Las palabras que añada se dicen como las escriba, en Rawi y en lo que guarde.</translation>
    </message>
    <message>
        <source>Pronunciations: {shown} of {count}</source>
        <translation>Pronunciaciones: {shown} de {count}</translation>
    </message>
    <message>
        <source>“{word}” has no pronunciation of yours ({language}).</source>
        <translation>«{word}» no tiene una pronunciación suya ({language}).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the address was not found; perhaps there is no network</source>
        <translation>no se encontró la dirección; quizá no hay red</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>allí no responde nadie</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>no llegó respuesta a tiempo</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <source>its certificate is not trusted: it may be another computer than it says</source>
        <translation>su certificado no es de confianza: puede ser otro ordenador que el que dice</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>no se pudo establecer una conexión segura</translation>
    </message>
    <message>
        <source>it sends Rawi on to {detail}, which you were not asked about</source>
        <translation>envía a Rawi a {detail}, sobre lo que no se le preguntó</translation>
    </message>
    <message>
        <source>the server answered with error {detail}</source>
        <translation>el servidor respondió con el error {detail}</translation>
    </message>
    <message>
        <source>you were not asked about this host</source>
        <translation>no se le preguntó por este servidor</translation>
    </message>
    <message>
        <source>what came is no list of packs</source>
        <translation>lo que llegó no es una lista de paquetes</translation>
    </message>
    <message>
        <source>it is too large for a list of packs</source>
        <translation>es demasiado grande para una lista de paquetes</translation>
    </message>
</context>
<context>
    <name>self test</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Lector de pantalla</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Tipos de letra</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>sections with a heading: {count}</source>
        <translation>secciones con título: {count}</translation>
    </message>
    <message>
        <source>sentences translated into {language}: {count}</source>
        <translation>frases traducidas ({language}): {count}</translation>
    </message>
    <message>
        <source>{seconds} s of sound, words with their times: {count}</source>
        <translation>{seconds} s de sonido, palabras con su tiempo: {count}</translation>
    </message>
    <message>
        <source>{size} bytes, read back</source>
        <translation>{size} bytes, leídos de nuevo</translation>
    </message>
    <message>
        <source>articles stored, found and read again: {count}</source>
        <translation>artículos guardados, encontrados y leídos de nuevo: {count}</translation>
    </message>
    <message>
        <source>objects with a role and a name: {count}</source>
        <translation>objetos con función y nombre: {count}</translation>
    </message>
    <message>
        <source>letters drawn: {count}</source>
        <translation>letras dibujadas: {count}</translation>
    </message>
    <message>
        <source>“{text}” is missing</source>
        <translation>falta «{text}»</translation>
    </message>
    <message>
        <source>it was taken for a file of another kind: {name}</source>
        <translation>se tomó por un archivo de otro tipo: {name}</translation>
    </message>
    <message>
        <source>it was taken for {language}, or its direction is wrong</source>
        <translation>el idioma se tomó por {language}, o la dirección es incorrecta</translation>
    </message>
    <message>
        <source>headings found: {count}, wanted: {total}</source>
        <translation>títulos encontrados: {count}, esperados: {total}</translation>
    </message>
    <message>
        <source>{name}: {count} found, {total} wanted</source>
        <translation>{name}: {count} encontrados, {total} esperados</translation>
    </message>
    <message>
        <source>no pack installed</source>
        <translation>ningún paquete instalado</translation>
    </message>
    <message>
        <source>no pack for {language} installed</source>
        <translation>ningún paquete instalado para {language}</translation>
    </message>
    <message>
        <source>sentences that stayed as they were: {count} of {total}</source>
        <translation>frases que quedaron igual: {count} de {total}</translation>
    </message>
    <message>
        <source>the number {text} is lost in the translation</source>
        <translation>el número {text} se perdió en la traducción</translation>
    </message>
    <message>
        <source>this voice comes with Rawi but is not here; install Rawi again</source>
        <translation>esta voz viene con Rawi pero no está; instale Rawi otra vez</translation>
    </message>
    <message>
        <source>no voice of this kind is installed</source>
        <translation>no hay instalada ninguna voz de este tipo</translation>
    </message>
    <message>
        <source>nothing can be heard</source>
        <translation>no se oye nada</translation>
    </message>
    <message>
        <source>{seconds} s of sound do not fit this sentence</source>
        <translation>{seconds} s de sonido no corresponden a esta frase</translation>
    </message>
    <message>
        <source>words with a time: {count} of {total}</source>
        <translation>palabras con tiempo: {count} de {total}</translation>
    </message>
    <message>
        <source>the times of the words are out of order</source>
        <translation>los tiempos de las palabras están desordenados</translation>
    </message>
    <message>
        <source>the words do not cover the sound</source>
        <translation>las palabras no cubren el sonido</translation>
    </message>
    <message>
        <source>“{text}” cannot be heard</source>
        <translation>no se oye «{text}»</translation>
    </message>
    <message>
        <source>{seconds} s of sound in the file, {total} s were spoken</source>
        <translation>{seconds} s de sonido en el archivo, se hablaron {total} s</translation>
    </message>
    <message>
        <source>“{text}” came back changed</source>
        <translation>«{text}» volvió cambiado</translation>
    </message>
    <message>
        <source>searching does not find “{text}”</source>
        <translation>la búsqueda no encuentra «{text}»</translation>
    </message>
    <message>
        <source>what was taken out is still there</source>
        <translation>lo que se quitó sigue ahí</translation>
    </message>
    <message>
        <source>{text} has no name</source>
        <translation>{text} no tiene nombre</translation>
    </message>
    <message>
        <source>no font draws these: {text}</source>
        <translation>ningún tipo de letra dibuja estas: {text}</translation>
    </message>
    <message>
        <source>it failed inside: {reason}</source>
        <translation>falló por dentro: {reason}</translation>
    </message>
    <message>
        <source>EPUB that speaks</source>
        <translation>EPUB que habla</translation>
    </message>
    <message>
        <source>voices of the system</source>
        <translation>voces del sistema</translation>
    </message>
    <message>
        <source>Rawi does not work as it should. Broken: {count}</source>
        <translation>Rawi no funciona como debe. Averiado: {count}</translation>
    </message>
    <message>
        <source>Rawi works. Not tried, because it is not installed: {count}</source>
        <translation>Rawi funciona. No probado por no estar instalado: {count}</translation>
    </message>
    <message>
        <source>Rawi works.</source>
        <translation>Rawi funciona.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>self voicing</name>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>menu button</source>
        <translation>botón de menú</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>casilla de verificación</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>cuadro combinado</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>deslizador</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>diálogo</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>elemento de lista</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>barra de menús</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota al pie</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>pestaña</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>control de pestañas</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menú</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>barra de progreso</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>botón de opción</translation>
    </message>
    <message>
        <source>number</source>
        <translation>campo numérico</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>toolbar</source>
        <translation>barra de herramientas</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>árbol</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no marcado</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>parcialmente marcado</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>pulsado</translation>
    </message>
    <message>
        <source>not pressed</source>
        <translation>no pulsado</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>no seleccionado</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nueva línea</translation>
    </message>
    <message>
        <source>tab key</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>abrir paréntesis</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>cerrar paréntesis</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>nivel {level}</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <translation>encabezado de nivel {level}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>capital {letter}</source>
        <translation>mayúscula {letter}</translation>
    </message>
    <message>
        <source>hidden character</source>
        <translation>carácter oculto</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} borrado</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number} por ciento</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs. {key} lets it be silent again.</source>
        <translation>Rawi lee sus menús y diálogos en voz alta. {key} lo hace callar de nuevo.</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs no more.</source>
        <translation>Rawi ya no lee sus menús y diálogos en voz alta.</translation>
    </message>
    <message>
        <source>A screen reader is running and speaks the menus and dialogs. Rawi will do it when there is none.</source>
        <translation>Hay un lector de pantalla en marcha, que lee los menús y diálogos. Rawi lo hará cuando no haya ninguno.</translation>
    </message>
    <message>
        <source>Press {key} to have Rawi speak its menus and dialogs.</source>
        <translation>Pulse {key} para que Rawi lea sus menús y diálogos en voz alta.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Your colour of the text</source>
        <translation>Su color del texto</translation>
    </message>
    <message>
        <source>Your colour of the background</source>
        <translation>Su color del fondo</translation>
    </message>
    <message>
        <source>Your colour behind what is read aloud</source>
        <translation>Su color detrás de lo que se lee en voz alta</translation>
    </message>
    <message>
        <source>Your colour of links</source>
        <translation>Su color de los enlaces</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Tamaño del texto en por ciento</translation>
    </message>
    <message>
        <source>Size of menus, buttons and lists in percent</source>
        <translation>Tamaño de menús, botones y listas en por ciento</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Fuente del texto</translation>
    </message>
    <message>
        <source>Thickness of the letters</source>
        <translation>Grosor de las letras</translation>
    </message>
    <message>
        <source>Height of a line in percent</source>
        <translation>Altura de línea en por ciento</translation>
    </message>
    <message>
        <source>Space between letters, in hundredths of their size</source>
        <translation>Espacio entre letras, en centésimas de su tamaño</translation>
    </message>
    <message>
        <source>More space between words, in hundredths of the letters&apos; size</source>
        <translation>Más espacio entre palabras, en centésimas del tamaño de las letras</translation>
    </message>
    <message>
        <source>Space between paragraphs, in hundredths of the letters&apos; size</source>
        <translation>Espacio entre párrafos, en centésimas del tamaño de las letras</translation>
    </message>
    <message>
        <source>Characters in a line, at most</source>
        <translation>Caracteres por línea, como mucho</translation>
    </message>
    <message>
        <source>Lines end under each other (justified)</source>
        <translation>Las líneas acaban una debajo de otra (texto justificado)</translation>
    </message>
    <message>
        <source>How the sentence is marked that is read aloud</source>
        <translation>Cómo se marca la frase que se lee en voz alta</translation>
    </message>
    <message>
        <source>Show your highlights and bookmarks in the text</source>
        <translation>Mostrar sus resaltados y marcadores en el texto</translation>
    </message>
    <message>
        <source>Dim everything but</source>
        <translation>Atenuar todo menos</translation>
    </message>
    <message>
        <source>A ruler above and below the line that is read</source>
        <translation>Una raya encima y debajo de la línea que se lee</translation>
    </message>
    <message>
        <source>The sentence once more below the text, magnified</source>
        <translation>La frase otra vez debajo del texto, ampliada</translation>
    </message>
    <message>
        <source>Size of the magnified sentence, in percent of the text</source>
        <translation>Tamaño de la frase ampliada, en por ciento del texto</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>Nada se mueve ni parpadea por sí solo</translation>
    </message>
    <message>
        <source>Language of Rawi</source>
        <translation>Idioma de Rawi</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traducir a</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>Traducir con</translation>
    </message>
    <message>
        <source>Translate with more care, which takes longer (Argos Translate)</source>
        <translation>Traducir con más cuidado, lo que tarda más (Argos Translate)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>Length of the pauses, times the usual</source>
        <translation>Duración de las pausas, en veces la habitual</translation>
    </message>
    <message>
        <source>Announce while reading aloud</source>
        <translation>Anunciar al leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud what pictures show</source>
        <translation>Leer en voz alta lo que muestran las imágenes</translation>
    </message>
    <message>
        <source>A quiet sound before a marked sentence</source>
        <translation>Un sonido suave antes de una frase marcada</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Mostrar lo que es del sitio</translation>
    </message>
    <message>
        <source>Single letters, digits and brackets jump in the text</source>
        <translation>Letras, cifras y corchetes sueltos saltan en el texto</translation>
    </message>
    <message>
        <source>Control alone hushes the voice</source>
        <translation>Ctrl solo hace callar la voz</translation>
    </message>
    <message>
        <source>Speak problems aloud where no screen reader runs</source>
        <translation>Decir los problemas en voz alta donde no hay un lector de pantalla</translation>
    </message>
    <message>
        <source>Rawi speaks its menus, dialogs and lists where no screen reader runs</source>
        <translation>Rawi lee en voz alta sus menús, diálogos y listas donde no hay un lector de pantalla</translation>
    </message>
    <message>
        <source>Speed at which Rawi speaks menus and dialogs</source>
        <translation>Velocidad con que Rawi lee menús y diálogos</translation>
    </message>
    <message>
        <source>Speak what is typed</source>
        <translation>Decir lo que se escribe</translation>
    </message>
    <message>
        <source>Let a plain voice begin while a natural one loads</source>
        <translation>Dejar que empiece una voz sencilla mientras se carga una natural</translation>
    </message>
    <message>
        <source>After an article, go on with the next unread one</source>
        <translation>Tras un artículo, seguir con el siguiente sin leer</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds without progress (from the next start)</source>
        <translation>Abandonar un archivo tras tantos segundos sin avanzar (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds in all (from the next start)</source>
        <translation>Abandonar un archivo tras tantos segundos en total (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>Megabytes of memory to open a file with (from the next start)</source>
        <translation>Megabytes de memoria para abrir un archivo (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>Megabytes that an opened file may have (from the next start)</source>
        <translation>Megabytes que puede tener un archivo abierto (desde el próximo inicio)</translation>
    </message>
    <message>
        <source>Folder whose new files are added to the library</source>
        <translation>Carpeta cuyos archivos nuevos se añaden a la biblioteca</translation>
    </message>
    <message>
        <source>List of Argos packs: another address or folder</source>
        <translation>Lista de paquetes de Argos: otra dirección o carpeta</translation>
    </message>
    <message>
        <source>List of Firefox packs: another address or folder</source>
        <translation>Lista de paquetes de Firefox: otra dirección o carpeta</translation>
    </message>
    <message>
        <source>Only pictures</source>
        <translation>Solo imágenes</translation>
    </message>
    <message>
        <source>Headings, quotes, lists, tables, pictures and your highlights</source>
        <translation>Encabezados, citas, listas, tablas, imágenes y sus resaltados</translation>
    </message>
    <message>
        <source>Also links, footnotes, rows and columns</source>
        <translation>También enlaces, notas al pie, filas y columnas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Each character</source>
        <translation>Cada carácter</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>Cada palabra</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Soft: little glare, less contrast (4.5 to 1)</source>
        <translation>Suave: poco deslumbramiento, menos contraste (4,5 a 1)</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>High contrast, yellow on black</source>
        <translation>Alto contraste, amarillo sobre negro</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>Sus propios colores</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La frase</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>El párrafo</translation>
    </message>
    <message>
        <source>A coloured ground</source>
        <translation>Un fondo de color</translation>
    </message>
    <message>
        <source>A thick line under it</source>
        <translation>Una raya gruesa debajo</translation>
    </message>
    <message>
        <source>A frame around it</source>
        <translation>Un marco alrededor</translation>
    </message>
    <message>
        <source>Text and background changed for each other</source>
        <translation>Texto y fondo intercambiados</translation>
    </message>
    <message>
        <source>Rawi now speaks {language}</source>
        <translation>Rawi habla ahora este idioma: {language}</translation>
    </message>
    <message>
        <source>The better one that is installed</source>
        <translation>El mejor que está instalado</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>There is no translation here to copy yet. {key} translates the article.</source>
        <translation>Aún no hay aquí una traducción que copiar. {key} traduce el artículo.</translation>
    </message>
    <message>
        <source>Copied with its label. Sentences: {count}.</source>
        <translation>Copiado con su rótulo. Frases: {count}.</translation>
    </message>
    <message>
        <source>Machine translation from {source} by Rawi with {engine}, not checked by a person.</source>
        <translation>Traducción automática (idioma de origen: {source}) de Rawi con {engine}, no revisada por una persona.</translation>
    </message>
    <message>
        <source>Sentences to check against the original (⚠): {count}.</source>
        <translation>Frases que cotejar con el original (⚠): {count}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultando la biblioteca</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Help for the eye</source>
        <translation>Ayudas para la vista</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Conservar este aspecto</translation>
    </message>
    <message>
        <source>Back to the look before</source>
        <translation>Volver al aspecto de antes</translation>
    </message>
    <message>
        <source>The usual look</source>
        <translation>El aspecto habitual</translation>
    </message>
    <message>
        <source>Contrast with the background: text {text} to 1, links {link} to 1.</source>
        <translation>Contraste con el fondo: texto {text} a 1, enlaces {link} a 1.</translation>
    </message>
    <message>
        <source>This is hard to read: {least} to 1 is the least that most people need.</source>
        <translation>Esto cuesta leerlo: {least} a 1 es lo mínimo que necesita la mayoría de la gente.</translation>
    </message>
    <message>
        <source>With little sight {good} to 1 or more is better.</source>
        <translation>Si se ve poco, es mejor {good} a 1 o más.</translation>
    </message>
    <message>
        <source>Not on this computer: {fonts}. They come with “python3 packaging/fonts.py” (npm and a network are needed), or from the system: on Debian and Ubuntu the package fonts-opendyslexic.</source>
        <translation>No están en este ordenador: {fonts}. Vienen con «python3 packaging/fonts.py» (hacen falta npm y una red), o del sistema: en Debian y Ubuntu, el paquete fonts-opendyslexic.</translation>
    </message>
    <message>
        <source>This font has no medium letters: bold ones are shown.</source>
        <translation>Esta fuente no tiene letras medias: se muestran en negrita.</translation>
    </message>
    <message>
        <source>Nothing is dimmed</source>
        <translation>No hay nada atenuado</translation>
    </message>
    <message>
        <source>Dimmed is all but: {part}</source>
        <translation>Está atenuado todo menos: {part}</translation>
    </message>
    <message>
        <source>Ruler shown</source>
        <translation>Regla de lectura visible</translation>
    </message>
    <message>
        <source>Ruler hidden</source>
        <translation>Regla de lectura oculta</translation>
    </message>
    <message>
        <source>The sentence is magnified below the text</source>
        <translation>La frase está ampliada debajo del texto</translation>
    </message>
    <message>
        <source>The sentence is not magnified</source>
        <translation>La frase no está ampliada</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Todo el artículo</translation>
    </message>
    <message>
        <source>One sentence at a time: arrow keys go on and back</source>
        <translation>Una frase cada vez: las flechas avanzan y retroceden</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Una frase cada vez</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Frase ampliada</translation>
    </message>
</context>
<context>
    <name>sleeping</name>
    <message>
        <source>Sleep timer</source>
        <translation>Temporizador de sueño</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Switch the sleep timer off</source>
        <translation>Apagar el temporizador de sueño</translation>
    </message>
    <message>
        <source>At the end of the section</source>
        <translation>Al final de la sección</translation>
    </message>
    <message>
        <source>At the end of the article</source>
        <translation>Al final del artículo</translation>
    </message>
    <message>
        <source>When is the voice to stop? Choose, or type a number of minutes.</source>
        <translation>¿Cuándo debe parar la voz? Elija, o escriba un número de minutos.</translation>
    </message>
    <message>
        <source>The sleep timer is off</source>
        <translation>El temporizador de sueño está apagado</translation>
    </message>
    <message>
        <source>The sleep timer has stopped the voice; your place is kept. Listening again within a minute starts it anew.</source>
        <translation>El temporizador de sueño ha parado la voz; se conserva su lugar. Si vuelve a escuchar en menos de un minuto, empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>structure</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Entradilla</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>Encabezado, nivel {level}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Elemento de lista</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de imagen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Artículo relacionado</translation>
    </message>
    <message>
        <source>Belongs to the site</source>
        <translation>Es del sitio</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>Esto es: {kind}</translation>
    </message>
    <message>
        <source>Structure: one key says what the paragraph at the caret is. {title} title, {standfirst} standfirst, {byline} byline, {first} to {last} heading, {paragraph} paragraph, {quote} quote, {list_item} list item, {furniture} belongs to the site, {related} related story. {undo} undoes, {end} ends.</source>
        <translation>Estructura: una tecla dice qué es el párrafo del cursor. {title} título, {standfirst} entradilla, {byline} firma, {first} a {last} encabezado, {paragraph} párrafo, {quote} cita, {list_item} elemento de lista, {furniture} es del sitio, {related} artículo relacionado. {undo} deshace, {end} termina.</translation>
    </message>
    <message>
        <source>The structure is as Rawi found it. {undo} brings your changes back.</source>
        <translation>La estructura está como Rawi la halló. {undo} devuelve sus cambios.</translation>
    </message>
    <message>
        <source>Structure is done; your changes are kept.</source>
        <translation>La estructura está lista; sus cambios se conservan.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>No hay nada que rehacer</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>column {number} of {total}</source>
        <translation>columna {number} de {total}</translation>
    </message>
    <message>
        <source>row {number} of {total}</source>
        <translation>fila {number} de {total}</translation>
    </message>
    <message>
        <source>Edge of the table</source>
        <translation>Borde de la tabla</translation>
    </message>
    <message>
        <source>The caret is not in a table. T goes to the next one.</source>
        <translation>El cursor no está en una tabla. T va a la siguiente.</translation>
    </message>
</context>
<context>
    <name>takeaway</name>
    <message>
        <source>Audiobook with chapters (M4B)</source>
        <translation>Audiolibro con capítulos (M4B)</translation>
    </message>
    <message>
        <source>MP3 with chapters</source>
        <translation>MP3 con capítulos</translation>
    </message>
    <message>
        <source>Opus with chapters, the smallest</source>
        <translation>Opus con capítulos, el más pequeño</translation>
    </message>
    <message>
        <source>WAV, for programs that know nothing else</source>
        <translation>WAV, para programas que no conocen otra cosa</translation>
    </message>
    <message>
        <source>Book with text and voice in step (EPUB)</source>
        <translation>Libro con texto y voz a la par (EPUB)</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>Guardar como audio</translation>
    </message>
    <message>
        <source>Highlight &amp;word by word in the book</source>
        <translation>Resaltar &amp;palabra por palabra en el libro</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>Libro (EPUB)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Guardar el original</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>Guardar la traducción</translation>
    </message>
    <message>
        <source>Save both languages</source>
        <translation>Guardar ambos idiomas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>Tamaño del texto en puntos</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation>Con &amp;imágenes</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text in points</source>
        <translation>Tamaño del te&amp;xto en puntos</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>Tipo de arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>The article is not translated yet; that is done first where you ask for it.</source>
        <translation>El artículo aún no está traducido; eso se hace primero donde usted lo pida.</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Traducción</translation>
    </message>
    <message>
        <source>&amp;Both, each paragraph with its translation below</source>
        <translation>&amp;Ambos, cada párrafo con su traducción debajo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Translate into</source>
        <translation>Traducir a</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Paquetes de idioma…</translation>
    </message>
    <message>
        <source>{language} (through {pivot})</source>
        <translation>{language} (a través de: {pivot})</translation>
    </message>
    <message>
        <source>The article is in {language}. Choose what to translate it into.</source>
        <translation>Idioma del artículo: {language}. Elija a qué traducirlo.</translation>
    </message>
    <message>
        <source>No language pack that translates from {language} is installed.</source>
        <translation>No hay instalado ningún paquete que traduzca desde este idioma: {language}.</translation>
    </message>
    <message>
        <source>No language pack from {language} to {languages} is installed.</source>
        <translation>No hay instalado ningún paquete de idioma de {language} a {languages}.</translation>
    </message>
    <message>
        <source>Language packs shows how to add one.</source>
        <translation>Paquetes de idioma muestra cómo añadir uno.</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>Translated into {language}.</source>
        <translation>Traducido a este idioma: {language}.</translation>
    </message>
    <message>
        <source>Sentences to doubt: {count}. {next} goes to the next one, {list} lists them, {why} says why.</source>
        <translation>Frases de las que dudar: {count}. {next} va a la siguiente, {list} las muestra, {why} dice por qué.</translation>
    </message>
    <message>
        <source>It went through {pivot}, so more may have been lost on the way.</source>
        <translation>Pasó por este idioma: {pivot}, así que puede haberse perdido más por el camino.</translation>
    </message>
    <message>
        <source>What is written in {languages} stays as it is: no language pack from there to {target} is installed.</source>
        <translation>Lo escrito en estos idiomas se queda como está: {languages}. No hay instalado ningún paquete desde ellos a: {target}.</translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation>La traducción se detuvo.</translation>
    </message>
    <message>
        <source>The translation was stopped; the article stays as it is.</source>
        <translation>La traducción se detuvo; el artículo se queda como está.</translation>
    </message>
    <message>
        <source>What is translated so far stays. {on} goes on, {original} shows the original.</source>
        <translation>Lo traducido hasta ahora se queda. {on} sigue, {original} muestra el original.</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>natural</source>
        <translation>natural</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>sencilla</translation>
    </message>
    <message>
        <source>basic: guesses vowels</source>
        <translation>básica: adivina las vocales</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>de este sistema</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>{language} ({quality})</source>
        <translation>{language} ({quality})</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>ninguna voz</translation>
    </message>
    <message>
        <source>Voices for {language}</source>
        <translation>Voces para: {language}</translation>
    </message>
    <message>
        <source>The best one, now {voice}</source>
        <translation>La mejor, ahora {voice}</translation>
    </message>
    <message>
        <source>None: its sentences are passed over</source>
        <translation>Ninguna: sus frases se pasan por alto</translation>
    </message>
    <message>
        <source>No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.</source>
        <translation>Ninguna voz aquí habla este idioma: {language}. Importe una voz de Piper que lo hable, o deje que lo lea la voz de un idioma que se escribe parecido: sonará extranjera.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pitch in semitones</source>
        <translation>Tono en semitonos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Escuchar una muestra</translation>
    </message>
    <message>
        <source>&amp;Stop the preview</source>
        <translation>&amp;Detener la muestra</translation>
    </message>
    <message>
        <source>&amp;Import a voice file…</source>
        <translation>&amp;Importar un archivo de voz…</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Voces de Piper</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>Ajustes &amp;habituales</translation>
    </message>
    <message>
        <source>The usual voice, pace, pitch and volume again.</source>
        <translation>De nuevo la voz, el ritmo, el tono y el volumen habituales.</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation>Buscando voces</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Iniciando la voz</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>Importando «{name}»</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>Quitando «{name}»</translation>
    </message>
    <message>
        <source>Remove the voice “{name}” from this computer?</source>
        <translation>¿Quitar la voz «{name}» de este ordenador?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>This is how I read your articles to you.</source>
        <translation>Así le leo sus artículos.</translation>
    </message>
    <message>
        <source>Already there: {voice} ({language}; {licence})</source>
        <translation>Ya estaba: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Replaced: {voice} ({language}; {licence})</source>
        <translation>Reemplazada: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Imported: {voice} ({language}; {licence})</source>
        <translation>Importada: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Removed: {voice}</source>
        <translation>Quitada: {voice}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Language of Rawi</source>
        <translation>Idioma de Rawi</translation>
    </message>
    <message>
        <source>By sight or by ear</source>
        <translation>Con la vista o con el oído</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Size and colours</source>
        <translation>Tamaño y colores</translation>
    </message>
    <message>
        <source>Languages of your articles</source>
        <translation>Idiomas de sus artículos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Rawi opens the articles that you have stored, reads them aloud and translates them, without a network. Choose the language of its menus. Escape skips these steps at any moment; the menu Help has them again.</source>
        <translation>Rawi abre los artículos que usted ha guardado, los lee en voz alta y los traduce, sin conexión. Elija el idioma de sus menús. Escape omite estos pasos en cualquier momento; están de nuevo en el menú Ayuda.</translation>
    </message>
    <message>
        <source>How will you use Rawi? By ear, it speaks its menus and dialogs itself wherever no screen reader runs.</source>
        <translation>¿Cómo usará Rawi? Con el oído, Rawi mismo lee en voz alta sus menús y diálogos donde no hay un lector de pantalla.</translation>
    </message>
    <message>
        <source>Choose who speaks to you and how fast, and hear it.</source>
        <translation>Elija quién le habla y a qué velocidad, y escúchelo.</translation>
    </message>
    <message>
        <source>Rawi begins with the size and the colours of your system. Change them here if you like; you see it at once.</source>
        <translation>Rawi empieza con el tamaño y los colores de su sistema. Cámbielos aquí si quiere; lo verá enseguida.</translation>
    </message>
    <message>
        <source>In which language are your articles, and in which do you want them? Nothing is fetched unless you ask for it.</source>
        <translation>¿En qué idioma están sus artículos, y en cuál los quiere? No se obtiene nada de la red si usted no lo pide.</translation>
    </message>
    <message>
        <source>These keys are enough to begin with. After this, an article shows you what Rawi can do.</source>
        <translation>Estas teclas bastan para empezar. Después, un artículo le muestra lo que Rawi sabe hacer.</translation>
    </message>
    <message>
        <source>Welcome to Rawi, step {number} of {total}: {name}</source>
        <translation>Le damos la bienvenida a Rawi, paso {number} de {total}: {name}</translation>
    </message>
    <message>
        <source>By &amp;sight</source>
        <translation>Con la &amp;vista</translation>
    </message>
    <message>
        <source>By &amp;ear</source>
        <translation>Con el &amp;oído</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>Am&amp;bos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>&amp;Empezar a leer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>O&amp;mitir</translation>
    </message>
    <message>
        <source>Your articles are in</source>
        <translation>Sus artículos están en</translation>
    </message>
    <message>
        <source>You want them in</source>
        <translation>Los quiere en</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Lo que hace falta</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>&amp;Obtener lo que falta…</translation>
    </message>
    <message>
        <source>From a &amp;friend&apos;s file or disk…</source>
        <translation>Desde un archivo o &amp;disco de un amigo…</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>Mirando qué hace falta</translation>
    </message>
</context>
</TS>
