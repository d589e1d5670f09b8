<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Answering</name>
    <message>
        <source>“{name}” opens once this dialog is closed.</source>
        <translation>“{name}” será aberto quando esta caixa de diálogo for fechada.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Save as audio</source>
        <translation>Salvar como áudio</translation>
    </message>
    <message>
        <source>Saving as audio</source>
        <translation>Salvando como áudio</translation>
    </message>
    <message>
        <source>Stopped; no file was written. Saving again goes on from here.</source>
        <translation>Interrompido; nenhum arquivo foi gravado. Ao salvar de novo, continua daqui.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salvo como “{name}”.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups of a Rawi library (*{ending})</source>
        <translation>Backups de uma biblioteca do Rawi (*{ending})</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Fazer backup da biblioteca</translation>
    </message>
    <message>
        <source>The library is backed up as “{name}”.</source>
        <translation>O backup da biblioteca está em “{name}”.</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Fazendo backup da biblioteca</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>O backup foi cancelado; nada foi gravado.</translation>
    </message>
    <message>
        <source>Backups of a Rawi library (*{ending});;All files (*)</source>
        <translation>Backups de uma biblioteca do Rawi (*{ending});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>Restaurar a biblioteca</translation>
    </message>
    <message>
        <source>Replace your library by the backup “{name}”?

The library as it is now is kept in a file beside it.</source>
        <translation>Substituir sua biblioteca pelo backup “{name}”?

A biblioteca como está agora fica guardada em um arquivo ao lado dela.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Keep the library</source>
        <translation>&amp;Manter a biblioteca</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>Restaurando a biblioteca</translation>
    </message>
    <message>
        <source>Restoring was cancelled; your library is as it was.</source>
        <translation>A restauração foi cancelada; sua biblioteca está como estava.</translation>
    </message>
    <message>
        <source>The library of “{name}” is restored.</source>
        <translation>A biblioteca de “{name}” foi restaurada.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>The usual one</source>
        <translation>A cor padrão</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, two each for red, green and blue; empty for the usual colour</source>
        <translation>Seis dígitos hexadecimais, dois para o vermelho, dois para o verde e dois para o azul; vazio para a cor padrão</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Escolher: {name}</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Starting the voice</source>
        <translation>Iniciando a voz</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one; 1 to 6 leads to the next of that level here.</source>
        <translation>As seções do artigo. Enter vai até uma delas; de 1 a 6 se vai aqui à próxima desse nível.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No article is open</source>
        <translation>Nenhum artigo está aberto</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Keeping the structure</source>
        <translation>Guardando a estrutura</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultando a biblioteca</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Alterando artigos</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Excluir da biblioteca</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation>Excluindo artigos</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Files that could not be added</source>
        <translation>Arquivos que não puderam ser adicionados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultando a biblioteca</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Lendo as listas de pacotes</translation>
    </message>
    <message>
        <source>Asking what can be done in each language</source>
        <translation>Verificando o que é possível fazer em cada língua</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>How far read</source>
        <translation>Quanto foi lido</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>Palavras a procurar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>Nenhuma pasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add files to the library</source>
        <translation>Adicionar arquivos à biblioteca</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Adicionar uma pasta à biblioteca</translation>
    </message>
    <message>
        <source>Adding files to the library</source>
        <translation>Adicionando arquivos à biblioteca</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Observando uma pasta</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping your notes</source>
        <translation>Guardando suas anotações</translation>
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
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Enter adds it. Several are separated by commas.</source>
        <translation>Enter adiciona. Separe várias com vírgulas.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Space ticks or unticks.</source>
        <translation>Espaço marca ou desmarca.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Iniciando a voz</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultando a biblioteca</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End of the article</source>
        <translation>Fim do artigo</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Rawi was open already; this is its window.</source>
        <translation>O Rawi já estava aberto; esta é a janela dele.</translation>
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
        <translation>Fechar o aviso</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation>Abrindo {name}</translation>
    </message>
    <message>
        <source>Remembering the place</source>
        <translation>Guardando o lugar</translation>
    </message>
</context>
<context>
    <name>PackWork</name>
    <message>
        <source>Stopped; what was not finished is not installed.</source>
        <translation>Interrompido; o que não estava terminado não foi instalado.</translation>
    </message>
    <message>
        <source>Installing language packs</source>
        <translation>Instalando pacotes de línguas</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Removido: {pack}</translation>
    </message>
    <message>
        <source>Removing a language pack</source>
        <translation>Removendo um pacote de línguas</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salvo como “{name}”.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Interrompido; nada foi gravado.</translation>
    </message>
    <message>
        <source>Saving a language pack</source>
        <translation>Salvando um pacote de línguas</translation>
    </message>
    <message>
        <source>Checking language packs</source>
        <translation>Conferindo pacotes de línguas</translation>
    </message>
    <message>
        <source>The lists are here.</source>
        <translation>As listas chegaram.</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Interrompido; as listas estão como estavam.</translation>
    </message>
    <message>
        <source>Fetching the lists of packs</source>
        <translation>Buscando as listas de pacotes</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Interrompido. Peça de novo: continua de onde parou.</translation>
    </message>
    <message>
        <source>Getting language packs</source>
        <translation>Obtendo pacotes de línguas</translation>
    </message>
    <message>
        <source>Packs installed: {count}; failed: {failed}.</source>
        <translation>Pacotes instalados: {count}; com falha: {failed}.</translation>
    </message>
    <message>
        <source>{title} is still under way. Wait for it, or cancel it.</source>
        <translation>Ainda em andamento: {title}. Espere terminar, ou cancele.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
</context>
<context>
    <name>PacksRoom</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Lendo as listas de pacotes</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>Examinando arquivos</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print that elsewhere.</source>
        <translation>Não há impressora neste computador. Salve como PDF e imprima em outro lugar.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>The article is printed.</source>
        <translation>O artigo foi impresso.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salvo como “{name}”.</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>Imprimindo o artigo</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>A impressão foi cancelada.</translation>
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
        <translation>Procurar na biblioteca</translation>
    </message>
    <message>
        <source>Down goes to the articles, Alt+Down to words that begin like this.</source>
        <translation>Seta para baixo vai aos artigos; Alt+seta para baixo, às palavras que começam assim.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>The usual one</source>
        <translation>O padrão</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Artigos da biblioteca</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultando a biblioteca</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Alterando artigos</translation>
    </message>
</context>
<context>
    <name>StructureRoom</name>
    <message>
        <source>Structure</source>
        <translation>Estrutura</translation>
    </message>
</context>
<context>
    <name>TakeawayRoom</name>
    <message>
        <source>Open an article first.</source>
        <translation>Abra um artigo primeiro.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salvo como “{name}”.</translation>
    </message>
    <message>
        <source>Saving the article</source>
        <translation>Salvando o artigo</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Pacotes de línguas</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Abrir um artigo guardado</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Translating into {language}</source>
        <translation>Traduzindo para {language}</translation>
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
        <translation>Abrir um artigo guardado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Abrir o que foi copiado</translation>
    </message>
    <message>
        <source>Open the text, page, picture or files on the clipboard</source>
        <translation>Abrir o texto, a página, a imagem ou os arquivos da área de transferência</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Fazer backup da biblioteca…</translation>
    </message>
    <message>
        <source>Write the whole library into one file</source>
        <translation>Gravar a biblioteca inteira em um arquivo</translation>
    </message>
    <message>
        <source>Restore the library…</source>
        <translation>Restaurar a biblioteca…</translation>
    </message>
    <message>
        <source>Put the library of a backup in the place of yours</source>
        <translation>Pôr a biblioteca de um backup no lugar da sua</translation>
    </message>
    <message>
        <source>Save the article…</source>
        <translation>Salvar o artigo…</translation>
    </message>
    <message>
        <source>Save the original, the translation or both as a book, a page or text</source>
        <translation>Salvar o original, a tradução ou os dois como livro, página ou texto</translation>
    </message>
    <message>
        <source>Save as audio…</source>
        <translation>Salvar como áudio…</translation>
    </message>
    <message>
        <source>Save the article spoken, as an audiobook with chapters or a book with text and voice in step</source>
        <translation>Salvar o artigo falado, como audiolivro com capítulos ou como livro com texto e voz em sincronia</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the article in large letters, or save that as PDF</source>
        <translation>Imprimir o artigo em letras grandes, ou salvá-lo assim como PDF</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Change how Rawi looks, speaks and answers</source>
        <translation>Mudar a aparência, a voz e as respostas do Rawi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Close Rawi; the place is remembered</source>
        <translation>Fechar o Rawi; o lugar é lembrado</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Show your library, or go back to the article</source>
        <translation>Mostrar sua biblioteca, ou voltar ao artigo</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Próximo artigo não lido</translation>
    </message>
    <message>
        <source>Open the next article that you have not begun</source>
        <translation>Abrir o próximo artigo que você ainda não começou</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Lidos recentemente</translation>
    </message>
    <message>
        <source>Show the library in the order you last read in it</source>
        <translation>Mostrar a biblioteca na ordem da última leitura</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
    </message>
    <message>
        <source>Show every article of the library again</source>
        <translation>Mostrar de novo todos os artigos da biblioteca</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Abrir o artigo</translation>
    </message>
    <message>
        <source>Open the chosen article of the library, where its words were found</source>
        <translation>Abrir o artigo escolhido da biblioteca, no lugar onde as palavras foram encontradas</translation>
    </message>
    <message>
        <source>Read the article aloud</source>
        <translation>Ler o artigo em voz alta</translation>
    </message>
    <message>
        <source>Open the chosen article of the library and read it aloud at once</source>
        <translation>Abrir o artigo escolhido da biblioteca e logo lê-lo em voz alta</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>Concluído ou não</translation>
    </message>
    <message>
        <source>Mark the article, or those chosen in the library, as finished, or not finished any more</source>
        <translation>Marcar o artigo, ou os escolhidos na biblioteca, como concluído ou como não concluído</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Change the tags of the article, or of those chosen in the library</source>
        <translation>Mudar as etiquetas do artigo, ou dos escolhidos na biblioteca</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>Coleções…</translation>
    </message>
    <message>
        <source>Put the article, or those chosen in the library, into collections</source>
        <translation>Pôr o artigo, ou os escolhidos na biblioteca, em coleções</translation>
    </message>
    <message>
        <source>Delete from the library…</source>
        <translation>Excluir da biblioteca…</translation>
    </message>
    <message>
        <source>Delete the chosen articles of the library, after one question</source>
        <translation>Excluir os artigos escolhidos da biblioteca, depois de uma pergunta</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Take files into the library without opening them</source>
        <translation>Pôr arquivos na biblioteca sem abri-los</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Take every file of a folder into the library</source>
        <translation>Pôr na biblioteca todos os arquivos de uma pasta</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search for words in this article, or in the library while it is shown</source>
        <translation>Procurar palavras neste artigo, ou na biblioteca enquanto ela está à mostra</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Procurar a próxima</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>Próximo lugar onde estão as palavras</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Procurar a anterior</translation>
    </message>
    <message>
        <source>Place before where the words stand</source>
        <translation>Lugar anterior onde estão as palavras</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Go to the list of sections, or back to the text</source>
        <translation>Ir à lista de seções, ou voltar ao texto</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Próxima seção</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>Ir à próxima seção</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Seção anterior</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>Ir à seção anterior</translation>
    </message>
    <message>
        <source>Next section, single key</source>
        <translation>Próxima seção, tecla única</translation>
    </message>
    <message>
        <source>Previous section, single key</source>
        <translation>Seção anterior, tecla única</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Próximo título</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>Ir ao próximo título</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Título anterior</translation>
    </message>
    <message>
        <source>To the heading before</source>
        <translation>Ir ao título anterior</translation>
    </message>
    <message>
        <source>Next heading of level {level}</source>
        <translation>Próximo título de nível {level}</translation>
    </message>
    <message>
        <source>To the next heading of this level</source>
        <translation>Ir ao próximo título deste nível</translation>
    </message>
    <message>
        <source>Previous heading of level {level}</source>
        <translation>Título anterior de nível {level}</translation>
    </message>
    <message>
        <source>To the heading of this level before</source>
        <translation>Ir ao título anterior deste nível</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Próximo link</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>Ir ao próximo link</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Link anterior</translation>
    </message>
    <message>
        <source>To the link before</source>
        <translation>Ir ao link anterior</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Próxima lista</translation>
    </message>
    <message>
        <source>To the next list</source>
        <translation>Ir à próxima lista</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Lista anterior</translation>
    </message>
    <message>
        <source>To the list before</source>
        <translation>Ir à lista anterior</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Próxima tabela</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>Ir à próxima tabela</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Tabela anterior</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>Ir à tabela anterior</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Próxima célula</translation>
    </message>
    <message>
        <source>To the next cell of the table; behind the last one, on to the next link or control</source>
        <translation>Ir à próxima célula da tabela; depois da última, ao próximo link ou controle</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Célula anterior</translation>
    </message>
    <message>
        <source>To the cell before in the table; before the first one, back to the link or control before</source>
        <translation>Ir à célula anterior da tabela; antes da primeira, voltar ao link ou controle anterior</translation>
    </message>
    <message>
        <source>Next cell of the row</source>
        <translation>Próxima célula da linha</translation>
    </message>
    <message>
        <source>To the next cell of this row, with the headers of its column</source>
        <translation>Ir à próxima célula desta linha, com os cabeçalhos da sua coluna</translation>
    </message>
    <message>
        <source>Previous cell of the row</source>
        <translation>Célula anterior da linha</translation>
    </message>
    <message>
        <source>To the cell before in this row, with the headers of its column</source>
        <translation>Ir à célula anterior desta linha, com os cabeçalhos da sua coluna</translation>
    </message>
    <message>
        <source>Next cell of the column</source>
        <translation>Próxima célula da coluna</translation>
    </message>
    <message>
        <source>To the cell below, with the headers of its row</source>
        <translation>Ir à célula de baixo, com os cabeçalhos da sua linha</translation>
    </message>
    <message>
        <source>Previous cell of the column</source>
        <translation>Célula anterior da coluna</translation>
    </message>
    <message>
        <source>To the cell above, with the headers of its row</source>
        <translation>Ir à célula de cima, com os cabeçalhos da sua linha</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Próxima citação</translation>
    </message>
    <message>
        <source>To the next quote</source>
        <translation>Ir à próxima citação</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Citação anterior</translation>
    </message>
    <message>
        <source>To the quote before</source>
        <translation>Ir à citação anterior</translation>
    </message>
    <message>
        <source>Out of the list, table or quote</source>
        <translation>Sair da lista, da tabela ou da citação</translation>
    </message>
    <message>
        <source>To what comes after the list, table or quote that you are in</source>
        <translation>Ir ao que vem depois da lista, da tabela ou da citação em que você está</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>To the next picture; Enter enlarges it</source>
        <translation>Ir à próxima imagem; Enter a amplia</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>To the picture before; Enter enlarges it</source>
        <translation>Ir à imagem anterior; Enter a amplia</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Próxima palavra duvidosa</translation>
    </message>
    <message>
        <source>To the next word that was read from a picture and may be wrong</source>
        <translation>Ir à próxima palavra que foi lida de uma imagem e pode estar errada</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Palavra duvidosa anterior</translation>
    </message>
    <message>
        <source>To the doubtful word before</source>
        <translation>Ir à palavra duvidosa anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>To the next page of a book or PDF</source>
        <translation>Ir à próxima página de um livro ou PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>To the page before in a book or PDF</source>
        <translation>Ir à página anterior de um livro ou PDF</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Ir para a página…</translation>
    </message>
    <message>
        <source>List the pages of a book or PDF, and go to the one that you type or choose</source>
        <translation>Listar as páginas de um livro ou PDF e ir à que você digitar ou escolher</translation>
    </message>
    <message>
        <source>Elements…</source>
        <translation>Elementos…</translation>
    </message>
    <message>
        <source>List headings, links, lists, tables, quotes, pictures, footnotes, bookmarks and marks, and go to one</source>
        <translation>Listar títulos, links, listas, tabelas, citações, imagens, notas de rodapé, marcadores e marcas, e ir até um deles</translation>
    </message>
    <message>
        <source>Back after a jump</source>
        <translation>Voltar depois de um salto</translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation>Ir aonde você estava antes do último salto</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Onde estou?</translation>
    </message>
    <message>
        <source>Say the section, the page, how far you are and how long it takes; in the library, all about the chosen article</source>
        <translation>Dizer a seção, a página, quanto já foi lido e quanto tempo falta; na biblioteca, tudo sobre o artigo escolhido</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Set a bookmark here, or remove it</source>
        <translation>Pôr um marcador aqui, ou tirá-lo</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Próximo marcador</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>Ir ao próximo marcador</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Marcador anterior</translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation>Ir ao marcador anterior</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in the colour used last; remove the highlight that is here</source>
        <translation>Destacar o que está selecionado, ou esta frase, com a última cor usada; tirar o destaque que está aqui</translation>
    </message>
    <message>
        <source>Highlight in yellow: dashes below</source>
        <translation>Destacar em amarelo: tracejado embaixo</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that</source>
        <translation>Destacar o que está selecionado, ou esta frase, com esta cor; dá-la ao destaque que está aqui, ou tirá-lo</translation>
    </message>
    <message>
        <source>Highlight in green: a wave below</source>
        <translation>Destacar em verde: uma onda embaixo</translation>
    </message>
    <message>
        <source>Highlight in blue: two lines below</source>
        <translation>Destacar em azul: duas linhas embaixo</translation>
    </message>
    <message>
        <source>Highlight in pink: a thick line below</source>
        <translation>Destacar em rosa: uma linha grossa embaixo</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escrever uma anotação…</translation>
    </message>
    <message>
        <source>Write a note to the bookmark or highlight that is here, or to a new bookmark</source>
        <translation>Escrever uma anotação no marcador ou destaque que está aqui, ou em um novo marcador</translation>
    </message>
    <message>
        <source>Notes and highlights…</source>
        <translation>Anotações e destaques…</translation>
    </message>
    <message>
        <source>List all bookmarks, highlights and notes of the article</source>
        <translation>Listar todos os marcadores, destaques e anotações do artigo</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Say what each paragraph is, with single keys; your changes are remembered</source>
        <translation>Dizer o que é cada parágrafo, com teclas únicas; suas mudanças são lembradas</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>Ler em voz alta daqui, ou pausar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Play or pause, in the text</source>
        <translation>Reproduzir ou pausar, no texto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Silence; play goes on at the same place</source>
        <translation>Silêncio; a leitura continua no mesmo lugar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Silence; the place is kept</source>
        <translation>Silêncio; o lugar é guardado</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <translation>Ler mais devagar</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Ler mais rápido</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>To the sentence before</source>
        <translation>Ir à frase anterior</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Próxima frase</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>Ir à próxima frase</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Parágrafo anterior</translation>
    </message>
    <message>
        <source>To the paragraph before</source>
        <translation>Ir ao parágrafo anterior</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Próximo parágrafo</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>Ir ao próximo parágrafo</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Pular para trás</translation>
    </message>
    <message>
        <source>To the beginning of this section, then to the one before; without sections, by paragraphs</source>
        <translation>Para o início desta seção e depois para a anterior; sem seções, por parágrafos</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>Pular para a frente</translation>
    </message>
    <message>
        <source>To the next section; without sections, to the next paragraph</source>
        <translation>Para a próxima seção; sem seções, para o próximo parágrafo</translation>
    </message>
    <message>
        <source>Skim</source>
        <translation>Leitura rápida</translation>
    </message>
    <message>
        <source>Read only the title, headings and the first sentence of each paragraph, or everything again</source>
        <translation>Ler apenas o título, os subtítulos e a primeira frase de cada parágrafo, ou tudo de novo</translation>
    </message>
    <message>
        <source>Sentence by sentence in both languages</source>
        <translation>Frase por frase nos dois idiomas</translation>
    </message>
    <message>
        <source>Read each sentence in the original and then in its translation, each in its own voice</source>
        <translation>Ler cada frase no original e depois na tradução, cada uma com a sua voz</translation>
    </message>
    <message>
        <source>Use the book’s narration</source>
        <translation>Usar a narração do livro</translation>
    </message>
    <message>
        <source>Hear a book’s own recording where it has one, or a voice instead</source>
        <translation>Quando um livro traz sua própria gravação, ouvir essa, ou uma voz</translation>
    </message>
    <message>
        <source>Read the footnote</source>
        <translation>Ler a nota de rodapé</translation>
    </message>
    <message>
        <source>Say the footnote of this sentence; again for the next one</source>
        <translation>Dizer a nota de rodapé desta frase; de novo para a seguinte</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Ler a seleção</translation>
    </message>
    <message>
        <source>Read only what is selected aloud; the place stays</source>
        <translation>Ler em voz alta só o que está selecionado; o lugar é mantido</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Repetir a frase</translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation>Ler a frase mais uma vez</translation>
    </message>
    <message>
        <source>Sleep timer…</source>
        <translation>Temporizador de sono…</translation>
    </message>
    <message>
        <source>Let the voice stop after some minutes, or at the end of the section or the article</source>
        <translation>Deixar a voz parar depois de alguns minutos, ou no fim da seção ou do artigo</translation>
    </message>
    <message>
        <source>Speak menus and dialogs</source>
        <translation>Ler menus e diálogos em voz alta</translation>
    </message>
    <message>
        <source>Let Rawi speak its own menus, dialogs and lists where no screen reader runs</source>
        <translation>Deixar que o Rawi leia em voz alta seus próprios menus, diálogos e listas quando não há leitor de tela</translation>
    </message>
    <message>
        <source>Go on with the next article</source>
        <translation>Continuar com o próximo artigo</translation>
    </message>
    <message>
        <source>After the end of an article, read the next unread one of the library aloud</source>
        <translation>Depois do fim de um artigo, ler em voz alta o próximo não lido da biblioteca</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Vozes…</translation>
    </message>
    <message>
        <source>Choose who reads each language and how, and import voices</source>
        <translation>Escolher quem lê cada língua e como, e importar vozes</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <translation>Pronúncias…</translation>
    </message>
    <message>
        <source>Your own words and how the voices are to say them</source>
        <translation>Suas próprias palavras e como as vozes devem dizê-las</translation>
    </message>
    <message>
        <source>Translation on or off</source>
        <translation>Ligar ou desligar a tradução</translation>
    </message>
    <message>
        <source>Translate the article, or show the original again</source>
        <translation>Traduzir o artigo, ou mostrar de novo o original</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Traduzir para…</translation>
    </message>
    <message>
        <source>Choose the language to translate into, from those whose packs are here</source>
        <translation>Escolher a língua da tradução, entre as que têm pacote instalado</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Show only the original</source>
        <translation>Mostrar só o original</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>As duas línguas</translation>
    </message>
    <message>
        <source>Show each paragraph and its translation</source>
        <translation>Mostrar cada parágrafo e sua tradução</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>As duas</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Show only the translation</source>
        <translation>Mostrar só a tradução</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copiar a tradução</translation>
    </message>
    <message>
        <source>Copy the translation of what is selected, or of this sentence, with a line that says what it is</source>
        <translation>Copiar a tradução do que está selecionado, ou desta frase, com uma linha que a identifica</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Pacotes de línguas…</translation>
    </message>
    <message>
        <source>List, install, save and remove language packs, and see what each language needs</source>
        <translation>Listar, instalar, salvar e remover pacotes de línguas, e ver do que cada língua precisa</translation>
    </message>
    <message>
        <source>This sentence in the other language</source>
        <translation>Esta frase na outra língua</translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation>Mostrar e dizer o original de uma frase traduzida, ou a tradução</translation>
    </message>
    <message>
        <source>Correct this translation…</source>
        <translation>Corrigir esta tradução…</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself; it is kept, and shown as yours</source>
        <translation>Escrever sua própria tradução desta frase; ela é guardada, e mostrada como sua</translation>
    </message>
    <message>
        <source>Your corrections…</source>
        <translation>Suas correções…</translation>
    </message>
    <message>
        <source>List the sentences of the article that you have corrected</source>
        <translation>Listar as frases do artigo que você corrigiu</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossário…</translation>
    </message>
    <message>
        <source>Your own names and terms, and what translations are to call them</source>
        <translation>Seus nomes e termos, e como devem ser traduzidos</translation>
    </message>
    <message>
        <source>Look the word up…</source>
        <translation>Procurar a palavra no dicionário…</translation>
    </message>
    <message>
        <source>Look up the word at the caret, or the one that is heard, in your dictionaries</source>
        <translation>Procurar nos seus dicionários a palavra no cursor, ou a que está sendo lida</translation>
    </message>
    <message>
        <source>Look the word up, single key</source>
        <translation>Procurar a palavra no dicionário, tecla única</translation>
    </message>
    <message>
        <source>Next marked sentence</source>
        <translation>Próxima frase marcada</translation>
    </message>
    <message>
        <source>To the next sentence whose translation you should doubt</source>
        <translation>Ir à próxima frase de tradução duvidosa</translation>
    </message>
    <message>
        <source>Previous marked sentence</source>
        <translation>Frase marcada anterior</translation>
    </message>
    <message>
        <source>To the marked sentence before</source>
        <translation>Ir à frase marcada anterior</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>Por que esta frase está marcada?</translation>
    </message>
    <message>
        <source>Say why this sentence is marked, and its original</source>
        <translation>Dizer por que esta frase está marcada, e ler o original</translation>
    </message>
    <message>
        <source>Marked sentences…</source>
        <translation>Frases marcadas…</translation>
    </message>
    <message>
        <source>List every sentence of the translation that you should doubt, and why</source>
        <translation>Listar todas as frases de tradução duvidosa, e por quê</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Aumentar o texto</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Diminuir o texto</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>The size at first</source>
        <translation>O tamanho do início</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Próximo tema</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Claro, escuro ou alto contraste</translation>
    </message>
    <message>
        <source>How it looks…</source>
        <translation>Aparência…</translation>
    </message>
    <message>
        <source>Font, spaces, colours, sizes and help for the eye; the article shows every change at once</source>
        <translation>Fonte, espaços, cores, tamanhos e ajuda para a visão; o artigo mostra cada mudança na hora</translation>
    </message>
    <message>
        <source>Larger menus, buttons and lists</source>
        <translation>Menus, botões e listas maiores</translation>
    </message>
    <message>
        <source>Make everything around the article larger</source>
        <translation>Aumentar tudo o que está em volta do artigo</translation>
    </message>
    <message>
        <source>Smaller menus, buttons and lists</source>
        <translation>Menus, botões e listas menores</translation>
    </message>
    <message>
        <source>Make everything around the article smaller</source>
        <translation>Diminuir tudo o que está em volta do artigo</translation>
    </message>
    <message>
        <source>Dim all but line, sentence or paragraph</source>
        <translation>Esmaecer tudo menos a linha, a frase ou o parágrafo</translation>
    </message>
    <message>
        <source>Dim all but the line, the sentence or the paragraph that is read, in turn, or nothing</source>
        <translation>Esmaecer tudo menos a linha, a frase ou o parágrafo em leitura, um de cada vez, ou nada</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Régua</translation>
    </message>
    <message>
        <source>A line above and below the line that is read</source>
        <translation>Um traço acima e outro abaixo da linha em leitura</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Frase ampliada</translation>
    </message>
    <message>
        <source>Show the sentence that is read once more below the text, magnified</source>
        <translation>Mostrar mais uma vez, ampliada e abaixo do texto, a frase em leitura</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Uma frase por vez</translation>
    </message>
    <message>
        <source>Show only the sentence that is read, or the whole article again</source>
        <translation>Mostrar só a frase em leitura, ou de novo o artigo inteiro</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Perfis…</translation>
    </message>
    <message>
        <source>Keep settings of the look and the voice under a name, and change to them</source>
        <translation>Guardar com um nome os ajustes da aparência e da voz, e mudar para eles</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Próximo perfil</translation>
    </message>
    <message>
        <source>Change to the next profile</source>
        <translation>Mudar para o próximo perfil</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Mostrar o que pertence ao site</translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation>Mostrar menus, avisos e outros textos em volta da história</translation>
    </message>
    <message>
        <source>How to use Rawi</source>
        <translation>Como usar o Rawi</translation>
    </message>
    <message>
        <source>Open the article that tells how everything is done</source>
        <translation>Abrir o artigo que explica como se faz tudo</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>List every key, and change it</source>
        <translation>Listar todas as teclas, e alterá-las</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>Descrever uma tecla</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>Dizer o que a próxima tecla faz, sem executá-la</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Primeiros passos…</translation>
    </message>
    <message>
        <source>Choose language, voice, size and the languages of your articles, step by step</source>
        <translation>Escolher o idioma, a voz, o tamanho e as línguas dos seus artigos, passo a passo</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Artigo de exemplo</translation>
    </message>
    <message>
        <source>Open the article that shows what Rawi can do</source>
        <translation>Abrir o artigo que mostra o que o Rawi sabe fazer</translation>
    </message>
    <message>
        <source>About Rawi…</source>
        <translation>Sobre o Rawi…</translation>
    </message>
    <message>
        <source>Tell the version, the licence, and what Rawi is made with</source>
        <translation>Dizer a versão, a licença e com que o Rawi é feito</translation>
    </message>
    <message>
        <source>Structure: Title</source>
        <translation>Estrutura: título do artigo</translation>
    </message>
    <message>
        <source>In the structure mode: this is the title</source>
        <translation>No modo de estrutura: este é o título do artigo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título do artigo</translation>
    </message>
    <message>
        <source>Structure: Standfirst</source>
        <translation>Estrutura: linha fina</translation>
    </message>
    <message>
        <source>In the structure mode: this is the standfirst, the lines below the title</source>
        <translation>No modo de estrutura: esta é a linha fina, as linhas abaixo do título</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Linha fina</translation>
    </message>
    <message>
        <source>Structure: Byline</source>
        <translation>Estrutura: autoria</translation>
    </message>
    <message>
        <source>In the structure mode: this names the authors</source>
        <translation>No modo de estrutura: isto diz quem são os autores</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autoria</translation>
    </message>
    <message>
        <source>Structure: Heading {level}</source>
        <translation>Estrutura: título de nível {level}</translation>
    </message>
    <message>
        <source>In the structure mode: this is a heading of this level</source>
        <translation>No modo de estrutura: este é um título deste nível</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>Título {level}</translation>
    </message>
    <message>
        <source>Structure: Paragraph</source>
        <translation>Estrutura: parágrafo</translation>
    </message>
    <message>
        <source>In the structure mode: this is a paragraph of the story</source>
        <translation>No modo de estrutura: este é um parágrafo da história</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Structure: Quote</source>
        <translation>Estrutura: citação</translation>
    </message>
    <message>
        <source>In the structure mode: this is a quote</source>
        <translation>No modo de estrutura: esta é uma citação</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Structure: List item</source>
        <translation>Estrutura: item de lista</translation>
    </message>
    <message>
        <source>In the structure mode: this is an item of a list</source>
        <translation>No modo de estrutura: este é um item de uma lista</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Item de lista</translation>
    </message>
    <message>
        <source>Structure: Of the site</source>
        <translation>Estrutura: do site</translation>
    </message>
    <message>
        <source>In the structure mode: this belongs to the site, not the story</source>
        <translation>No modo de estrutura: isto pertence ao site, não à história</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>Do site</translation>
    </message>
    <message>
        <source>Structure: Related story</source>
        <translation>Estrutura: história relacionada</translation>
    </message>
    <message>
        <source>In the structure mode: this points to another story</source>
        <translation>No modo de estrutura: isto leva a outra história</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>História relacionada</translation>
    </message>
    <message>
        <source>Structure: Undo</source>
        <translation>Estrutura: desfazer</translation>
    </message>
    <message>
        <source>In the structure mode: take the last change back</source>
        <translation>No modo de estrutura: desfazer a última mudança</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Structure: Redo</source>
        <translation>Estrutura: refazer</translation>
    </message>
    <message>
        <source>In the structure mode: make the change again that was taken back</source>
        <translation>No modo de estrutura: refazer a mudança que foi desfeita</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Structure: As found</source>
        <translation>Estrutura: como no início</translation>
    </message>
    <message>
        <source>In the structure mode: take all changes back</source>
        <translation>No modo de estrutura: desfazer todas as mudanças</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>Structure: Done</source>
        <translation>Estrutura: pronto</translation>
    </message>
    <message>
        <source>End the structure mode; your changes are kept</source>
        <translation>Encerrar o modo de estrutura; suas mudanças ficam guardadas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
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
        <translation>Título de nível {number}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Quote within the quote</source>
        <translation>Citação dentro da citação</translation>
    </message>
    <message>
        <source>End of quote</source>
        <translation>Fim da citação</translation>
    </message>
    <message>
        <source>End of the inner quote</source>
        <translation>Fim da citação interna</translation>
    </message>
    <message>
        <source>End of list</source>
        <translation>Fim da lista</translation>
    </message>
    <message>
        <source>End of the inner list</source>
        <translation>Fim da lista interna</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>End of table</source>
        <translation>Fim da tabela</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>End of code</source>
        <translation>Fim do código</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>Artigo relacionado</translation>
    </message>
    <message>
        <source>Table with {rows} and {columns}</source>
        <translation>Tabela com {rows} e {columns}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Skimming: only headings and first sentences are read</source>
        <translation>Leitura rápida: só os títulos e as primeiras frases são lidos</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Tudo é lido</translation>
    </message>
    <message>
        <source>Each sentence is read in both languages</source>
        <translation>Cada frase é lida nos dois idiomas</translation>
    </message>
    <message>
        <source>Each paragraph is read in one language, then in the other</source>
        <translation>Cada parágrafo é lido em um idioma e depois no outro</translation>
    </message>
    <message>
        <source>A book’s own narrator reads where there is one</source>
        <translation>O narrador do livro lê, onde há um</translation>
    </message>
    <message>
        <source>A voice reads, also where a book has a narrator</source>
        <translation>Uma voz lê, mesmo onde um livro tem narrador</translation>
    </message>
    <message numerus="yes">
        <source>List with %n items</source>
        <translation>
            <numerusform>Lista com %n item</numerusform>
            <numerusform>Lista com %n itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inner list with %n items</source>
        <translation>
            <numerusform>Lista interna com %n item</numerusform>
            <numerusform>Lista interna com %n itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n coluna</numerusform>
            <numerusform>%n colunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation.</source>
        <translation>Esta frase não tem tradução.</translation>
    </message>
    <message>
        <source>This sentence has no translation yet. {key} translates the article.</source>
        <translation>Esta frase ainda não tem tradução. {key} traduz o artigo.</translation>
    </message>
    <message>
        <source>Nothing is selected. Shift with the arrow keys selects words and lines.</source>
        <translation>Nada está selecionado. Shift com as setas seleciona palavras e linhas.</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>O Rawi não acessa a rede. O link leva a {address}</translation>
    </message>
    <message>
        <source>This footnote is not in the article.</source>
        <translation>Esta nota de rodapé não está no artigo.</translation>
    </message>
    <message>
        <source>What this link leads to is not shown here.</source>
        <translation>Aquilo a que este link leva não é mostrado aqui.</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>Esta frase não tem nota de rodapé.</translation>
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
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.</source>
        <translation>Títulos, listas, tabelas, notas de rodapé e línguas estão indicados como no artigo; o texto pode ser ampliado, mudar de cor e ser lido em voz alta. As imagens têm as descrições que o artigo lhes dá.</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Voz sintética</translation>
    </message>
    <message>
        <source>A synthetic voice reads the text, and what it reads is highlighted.</source>
        <translation>Uma voz sintética lê o texto, e o que ela lê fica destacado.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Texto em imagens</translation>
    </message>
    <message>
        <source>Rawi’s own words</source>
        <translation>Rawi nesta língua</translation>
    </message>
    <message>
        <source>good</source>
        <translation>boa</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>simples</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>básica</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>into it: {into}; from it: {out_of}</source>
        <translation>para esta língua: {into}; desta língua: {out_of}</translation>
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
        <translation>Digite para filtrar</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No terms.</source>
        <translation>Nenhum termo.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Termo guardado: {term}</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary for these languages.</source>
        <translation>“{term}” não está no glossário para estas línguas.</translation>
    </message>
    <message>
        <source>Removed: {term}</source>
        <translation>Termo removido: {term}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Linha {line}: {reason}</translation>
    </message>
    <message>
        <source>Terms kept: {count}</source>
        <translation>Termos guardados: {count}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Gravado: {name}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abrindo</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Traduzindo</translation>
    </message>
    <message>
        <source>{engine} has no installed model for a part of this way; another engine&apos;s was used.</source>
        <translation>{engine} não tem modelo instalado para uma parte deste caminho; foi usado o de outro motor.</translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation>Frases a conferir com o original: {count}</translation>
    </message>
    <message>
        <source>There already: {name}</source>
        <translation>Já existe: {name}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Falando</translation>
    </message>
    <message>
        <source>No articles.</source>
        <translation>Nenhum artigo.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Fazendo backup</translation>
    </message>
    <message>
        <source>The library is in {name}, with all its articles ({count}).</source>
        <translation>A biblioteca está em {name}, com todos os seus artigos ({count}).</translation>
    </message>
    <message>
        <source>Stopped; no backup was written.</source>
        <translation>Interrompido; nenhum backup foi gravado.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>The library is now the one in {name}, with all its articles ({count}).</source>
        <translation>A biblioteca agora é a de {name}, com todos os seus artigos ({count}).</translation>
    </message>
    <message>
        <source>Stopped; the library is as it was.</source>
        <translation>Interrompido; a biblioteca está como estava.</translation>
    </message>
    <message>
        <source>Added: {added}. Already in the library: {known}. Not imported: {failed}.</source>
        <translation>Adicionados: {added}. Já na biblioteca: {known}. Não importados: {failed}.</translation>
    </message>
    <message>
        <source>Watching; Ctrl+C ends it.</source>
        <translation>Observando; Ctrl+C encerra.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; the same command goes on with the rest.</source>
        <translation>Interrompido. O que já entrou fica; o mesmo comando continua com o resto.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Adicionado: {title}</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <translation>Já na biblioteca: {title}</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Interrompido. Peça de novo: continua de onde parou.</translation>
    </message>
    <message>
        <source>Getting {pack}</source>
        <translation>Obtendo {pack}</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>Buscando a lista</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Interrompido; as listas estão como estavam.</translation>
    </message>
    <message>
        <source>Nothing was contacted. Add --yes to go on without being asked.</source>
        <translation>Nenhum servidor foi contatado. Acrescente --yes para continuar sem perguntas.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Continuar?</translation>
    </message>
    <message>
        <source>There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you.</source>
        <translation>Ainda não há lista de pacotes. “rawi packs available --refresh” a busca, depois de perguntar a você.</translation>
    </message>
    <message>
        <source>Stopped; the packs that were being installed are as they were.</source>
        <translation>Interrompido; os pacotes em instalação continuam como estavam.</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Removido: {pack}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Interrompido; nada foi gravado.</translation>
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
        <translation>Tradução via {language}.</translation>
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
        <source>Stopped; the voices that were being imported are as they were.</source>
        <translation>Interrompido; as vozes em importação continuam como estavam.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <source>No pronunciations.</source>
        <translation>Nenhuma pronúncia.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
</context>
<context>
    <name>continuing</name>
    <message>
        <source>After an article Rawi goes on with the next unread one</source>
        <translation>Depois de um artigo o Rawi continua com o próximo não lido</translation>
    </message>
    <message>
        <source>After an article Rawi stops</source>
        <translation>Depois de um artigo o Rawi para</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>Próximo artigo: {title}</translation>
    </message>
    <message>
        <source>That was the last unread article of your library.</source>
        <translation>Esse era o último artigo não lido da sua biblioteca.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dezembro</translation>
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
        <translation>Dicionário</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>O que dizem os dicionários</translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation>Consulta feita em: {names}</translation>
    </message>
    <message>
        <source>Words that begin alike: {words}</source>
        <translation>Palavras que começam assim: {words}</translation>
    </message>
    <message>
        <source>There is no word here.</source>
        <translation>Não há palavra aqui.</translation>
    </message>
    <message>
        <source>The language of this paragraph is not known, so no dictionary can be chosen.</source>
        <translation>A língua deste parágrafo é desconhecida, então não é possível escolher um dicionário.</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Pacotes de línguas…</translation>
    </message>
    <message>
        <source>Spelled “{form}” in the dictionary.</source>
        <translation>No dicionário, a grafia é “{form}”.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its possible form “{form}”.</source>
        <translation>“{word}” não está no dicionário; aqui está “{form}”, uma forma possível da palavra.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its part “{form}”.</source>
        <translation>“{word}” não está no dicionário; aqui está “{form}”, uma parte da palavra.</translation>
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
        <translation>não funciona</translation>
    </message>
    <message>
        <source>a window can be opened</source>
        <translation>uma janela pode ser aberta</translation>
    </message>
    <message>
        <source>no display; Rawi works in the terminal</source>
        <translation>sem tela; o Rawi trabalha no terminal</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Vozes</translation>
    </message>
    <message>
        <source>{voices} voices in {languages} languages</source>
        <translation>{voices} vozes em {languages} línguas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Leitura de imagens</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Títulos</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>Li&amp;stas</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>Ta&amp;belas</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citações</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imagens</translation>
    </message>
    <message>
        <source>&amp;Footnotes</source>
        <translation>&amp;Notas de rodapé</translation>
    </message>
    <message>
        <source>&amp;Bookmarks and highlights</source>
        <translation>&amp;Marcadores e destaques</translation>
    </message>
    <message>
        <source>&amp;Marks of the translation</source>
        <translation>Marcas &amp;da tradução</translation>
    </message>
    <message>
        <source>Elements of the article</source>
        <translation>Elementos do artigo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{kind}: {number} so far, still looking through the article</source>
        <translation>{kind}: {number} até agora, o artigo ainda está sendo examinado</translation>
    </message>
    <message>
        <source>{kind}: this article has none.</source>
        <translation>{kind}: nada neste artigo.</translation>
    </message>
    <message>
        <source>{kind}: {number}. Enter goes to one, Left and Right change the kind.</source>
        <translation>{kind}: {number}. Enter vai até um item, as setas para a esquerda e para a direita mudam o tipo.</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {number}</source>
        <translation>{kind}: {shown} de {number}</translation>
    </message>
    <message>
        <source>{text}, level {level}</source>
        <translation>{text}, nível {level}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
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
        <translation>Nenhum artigo encontrado. Procure outras palavras, ou limpe os filtros.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Library - Rawi</source>
        <translation>Biblioteca - Rawi</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Nenhum artigo está aberto</translation>
    </message>
    <message>
        <source>There is no unread article</source>
        <translation>Não há artigo não lido</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>no começo</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>um quarto lido</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>metade lida</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>três quartos lidos</translation>
    </message>
    <message>
        <source>almost read to the end</source>
        <translation>lido quase até o fim</translation>
    </message>
    <message>
        <source>Newest added</source>
        <translation>Adicionados por último</translation>
    </message>
    <message>
        <source>Oldest added</source>
        <translation>Adicionados primeiro</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Publicados por último</translation>
    </message>
    <message>
        <source>Oldest published</source>
        <translation>Publicados primeiro</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Título, de Z a A</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Título, de A a Z</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Mais longos</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Mais curtos</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Lidos por último</translation>
    </message>
    <message>
        <source>Longest not read</source>
        <translation>Há mais tempo sem ler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidos</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Começados</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
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
        <translation>Coleção</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todas as línguas</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos os sites</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Todos os autores</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas as etiquetas</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Todas as coleções</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>adicionado em {date}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lido</translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>em {names}</translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>Nenhum artigo encontrado</translation>
    </message>
    <message>
        <source>Your library is empty. Open an article with {open}, paste one with {paste}, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.</source>
        <translation>Sua biblioteca está vazia. Abra um artigo com {open}, cole um com {paste}, solte arquivos nesta janela, ou adicione muitos de uma vez com os botões abaixo. Tudo o que você abre fica guardado aqui.</translation>
    </message>
    <message>
        <source>“{title}” is finished</source>
        <translation>“{title}” está concluído</translation>
    </message>
    <message>
        <source>“{title}” is not finished any more</source>
        <translation>“{title}” não está mais concluído</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>Excluir “{title}”?</translation>
    </message>
    <message>
        <source>Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.</source>
        <translation>Seu texto, traduções, som, marcadores e anotações saem da biblioteca para sempre. O arquivo de onde ele veio fica onde você o guardou.</translation>
    </message>
    <message>
        <source>Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.</source>
        <translation>Seus textos, traduções, som, marcadores e anotações saem da biblioteca para sempre. Os arquivos de onde eles vieram ficam onde você os guardou.</translation>
    </message>
    <message>
        <source>“{title}” is deleted</source>
        <translation>“{title}” foi excluído</translation>
    </message>
    <message>
        <source>“{title}” has no tags now</source>
        <translation>“{title}” está agora sem etiquetas</translation>
    </message>
    <message>
        <source>“{title}” is in no collection now</source>
        <translation>“{title}” não está agora em nenhuma coleção</translation>
    </message>
    <message>
        <source>“{title}” has the tags {names}</source>
        <translation>“{title}” tem as etiquetas {names}</translation>
    </message>
    <message>
        <source>“{title}” is in the collections {names}</source>
        <translation>“{title}” está nas coleções {names}</translation>
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
            <numerusform>%n artigo encontrado</numerusform>
            <numerusform>%n artigos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n are shown</source>
        <translation>
            <numerusform>o melhor é mostrado</numerusform>
            <numerusform>os %n melhores são mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are not finished any more</source>
        <translation>
            <numerusform>%n artigo não está mais marcado como lido</numerusform>
            <numerusform>%n artigos não estão mais marcados como lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are deleted</source>
        <translation>
            <numerusform>%n artigo foi excluído</numerusform>
            <numerusform>%n artigos foram excluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artigo</numerusform>
            <numerusform>%n artigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are finished</source>
        <translation>
            <numerusform>%n artigo está marcado como lido</numerusform>
            <numerusform>%n artigos estão marcados como lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n articles?</source>
        <translation>
            <numerusform>Excluir %n artigo?</numerusform>
            <numerusform>Excluir %n artigos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are changed</source>
        <translation>
            <numerusform>%n artigo foi alterado</numerusform>
            <numerusform>%n artigos foram alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>%n artigo adicionado</numerusform>
            <numerusform>%n artigos adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already</source>
        <translation>
            <numerusform>%n já estava na biblioteca</numerusform>
            <numerusform>%n já estavam na biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n arquivo não pôde ser lido</numerusform>
            <numerusform>%n arquivos não puderam ser lidos</numerusform>
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
        <translation>página da web</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>página da web salva (MHTML)</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>página da web salva pelo Safari</translation>
    </message>
    <message>
        <source>articles from Wallabag</source>
        <translation>artigos do Wallabag</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>imagem</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>How to use Rawi</source>
        <translation>Como usar o Rawi</translation>
    </message>
    <message>
        <source>About Rawi</source>
        <translation>Sobre o Rawi</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Componentes e licenças</translation>
    </message>
    <message>
        <source>Rawi, version {version}</source>
        <translation>Rawi, versão {version}</translation>
    </message>
    <message>
        <source>Opens stored articles, shows their structure, translates them and reads them aloud, offline.</source>
        <translation>Abre artigos guardados, mostra sua estrutura, traduz e lê em voz alta, sem acesso à rede.</translation>
    </message>
    <message>
        <source>Nothing that you read or hear leaves this computer. Rawi connects only when you ask for a language pack, and tells before with which computer.</source>
        <translation>Nada do que você lê ou ouve sai deste computador. O Rawi só se conecta quando você pede um pacote de línguas, e antes diz a qual computador.</translation>
    </message>
    <message>
        <source>Rawi is free: its licence is the GNU General Public License, version 3 or later. You may use, study, pass on and change it. It comes without any warranty.</source>
        <translation>O Rawi é livre: sua licença é a GNU General Public License, versão 3 ou posterior. Você pode usá-lo, estudá-lo, repassá-lo e modificá-lo. Ele vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Made with Python {python}, Qt {qt} and these: {names}.</source>
        <translation>Feito com Python {python}, Qt {qt} e estes componentes: {names}.</translation>
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
        <translation>Espaço</translation>
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
        <translation>Enter do teclado numérico</translation>
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
        <translation>Seta para a esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Seta para a direita</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Seta para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Seta para baixo</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The number pad</source>
        <translation>Teclado numérico</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Media key Play</source>
        <translation>Tecla de mídia Reproduzir</translation>
    </message>
    <message>
        <source>Media key Play or Pause</source>
        <translation>Tecla de mídia Reproduzir ou Pausar</translation>
    </message>
    <message>
        <source>Media key Pause</source>
        <translation>Tecla de mídia Pausar</translation>
    </message>
    <message>
        <source>Media key Stop</source>
        <translation>Tecla de mídia Parar</translation>
    </message>
    <message>
        <source>Media key Next</source>
        <translation>Tecla de mídia Próxima</translation>
    </message>
    <message>
        <source>Media key Previous</source>
        <translation>Tecla de mídia Anterior</translation>
    </message>
    <message>
        <source>Media key Rewind</source>
        <translation>Tecla de mídia Retroceder</translation>
    </message>
    <message>
        <source>Media key Fast Forward</source>
        <translation>Tecla de mídia Avançar</translation>
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
        <translation>Esta tecla não tem um nome que o Rawi possa guardar.</translation>
    </message>
    <message>
        <source>{key} belongs to screen readers.</source>
        <translation>{key} pertence aos leitores de tela.</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop, so Rawi would not hear of it.</source>
        <translation>{key} pertence à área de trabalho, então não chegaria ao Rawi.</translation>
    </message>
    <message>
        <source>{key} writes a letter on many keyboards.</source>
        <translation>{key} escreve uma letra em muitos teclados.</translation>
    </message>
    <message>
        <source>{key} lies on another key in other layouts.</source>
        <translation>{key} fica em outra tecla em outros layouts.</translation>
    </message>
    <message>
        <source>{key} goes to the menu bar.</source>
        <translation>{key} vai até a barra de menus.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} abre o menu {menu}.</translation>
    </message>
    <message>
        <source>{key} opens the context menu.</source>
        <translation>{key} abre o menu de contexto.</translation>
    </message>
    <message>
        <source>{key} goes from one part of the window to the next.</source>
        <translation>{key} passa de uma parte da janela à seguinte.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, or opens what it is on.</source>
        <translation>{key} move o cursor no texto, ou abre aquilo em que ele está.</translation>
    </message>
    <message>
        <source>{key} moves in the list, or finds what begins so.</source>
        <translation>{key} move na lista, ou procura o que começa assim.</translation>
    </message>
    <message>
        <source>{key} copies or selects.</source>
        <translation>{key} copia ou seleciona.</translation>
    </message>
    <message>
        <source>{key} is needed to write and to press buttons.</source>
        <translation>{key} é necessário para escrever e para acionar botões.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>em toda parte</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>no texto</translation>
    </message>
    <message>
        <source>in the library’s list</source>
        <translation>na lista da biblioteca</translation>
    </message>
    <message>
        <source>in the structure mode</source>
        <translation>no modo de estrutura</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key, Delete takes one away.</source>
        <translation>Enter dá outra tecla à ação escolhida, Delete tira uma.</translation>
    </message>
    <message>
        <source>only in the menu</source>
        <translation>só no menu</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>definida por você</translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation>{count} de {total} ações</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Escolha outra tecla.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” {where}. Choose another key, or take it away there first.</source>
        <translation>{key} é a tecla de “{action}” {where}. Escolha outra tecla, ou primeiro tire esta de lá.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Escape cancels.</source>
        <translation>Pressione a nova tecla para “{action}”. Escape cancela.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova tecla</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>{key} works in the text.</source>
        <translation>{key} funciona no texto.</translation>
    </message>
    <message>
        <source>Keys as in {program}.</source>
        <translation>Teclas como no {program}.</translation>
    </message>
    <message>
        <source>Those that you changed yourself stay: {count}.</source>
        <translation>As que você mesmo mudou ficam como estão: {count}.</translation>
    </message>
    <message>
        <source>All keys are as in {program} again.</source>
        <translation>Todas as teclas estão de novo como no {program}.</translation>
    </message>
    <message>
        <source>Take back every key that you changed ({count})?</source>
        <translation>Desfazer todas as teclas que você mudou ({count})?</translation>
    </message>
    <message>
        <source>You have changed no key.</source>
        <translation>Você não mudou nenhuma tecla.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Which key of “{action}”?</source>
        <translation>Qual tecla de “{action}”?</translation>
    </message>
    <message>
        <source>The list of keys is copied.</source>
        <translation>A lista de teclas foi copiada.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Salvo como “{name}”.</translation>
    </message>
    <message>
        <source>{key}: {action}. {help}</source>
        <translation>{key}: {action}. {help}</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} não faz nada aqui.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>Pressione uma tecla para ouvir o que ela faz.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Teclas como no</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Mudar…</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation>Adicionar &amp;outra…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;padrão</translation>
    </message>
    <message>
        <source>Take &amp;back all changes…</source>
        <translation>&amp;Desfazer todas as mudanças…</translation>
    </message>
    <message>
        <source>C&amp;opy the list</source>
        <translation>&amp;Copiar a lista</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Salvar a lista…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;Imprimir a lista…</translation>
    </message>
    <message>
        <source>“{action}” in the menu {menu}</source>
        <translation>“{action}” no menu {menu}</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the list, and print it elsewhere.</source>
        <translation>Não há impressora neste computador. Salve a lista e imprima em outro lugar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>Salvar a lista de teclas</translation>
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
        <translation>azerbaijano</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorrusso</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bósnio</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalão</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>curdo central (sorâni)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tcheco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>dinamarquês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemão</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estoniano</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basco</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finlandês</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandês</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galego</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guzerate</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebraico</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>híndi</translation>
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
        <translation>indonésio</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandês</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonês</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarim</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>curdo (kurmanji)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>quirguiz</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letão</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malaiala</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malaio</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltês</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>holandês</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norueguês</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonês</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastó</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>romeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russo</translation>
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
        <translation>albanês</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>sérvio</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suaíli</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tâmil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télugo</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandês</translation>
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
        <translation>chinês</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>língua desconhecida</translation>
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
        <source>The number {detail} of the original is missing here.</source>
        <translation>O número {detail} do original falta aqui.</translation>
    </message>
    <message>
        <source>The number {detail} does not stand in the original.</source>
        <translation>O número {detail} não está no original.</translation>
    </message>
    <message>
        <source>A number may be read wrongly: {detail}.</source>
        <translation>Um número pode ser lido errado: {detail}.</translation>
    </message>
    <message>
        <source>A number has another magnitude: {detail}.</source>
        <translation>Um número tem outra grandeza: {detail}.</translation>
    </message>
    <message>
        <source>These words were left in the language of the original: {detail}</source>
        <translation>Estas palavras ficaram na língua do original: {detail}</translation>
    </message>
    <message>
        <source>The same words repeat here and not in the original; the translation has gone wrong: {detail}</source>
        <translation>As mesmas palavras se repetem aqui, mas não no original; a tradução deu errado: {detail}</translation>
    </message>
    <message>
        <source>This is much shorter than the original; a part may be missing.</source>
        <translation>Isto é muito mais curto que o original; pode faltar uma parte.</translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation>A porcentagem {detail} pode estar errada.</translation>
    </message>
    <message>
        <source>The currency may not be that of the original: {detail}.</source>
        <translation>A moeda pode não ser a do original: {detail}.</translation>
    </message>
    <message>
        <source>The unit of measure may be another one here; the original says {detail}.</source>
        <translation>A unidade de medida pode ser outra aqui; o original diz {detail}.</translation>
    </message>
    <message>
        <source>The day or month may be another one here; the original says {detail}.</source>
        <translation>O dia ou o mês pode ser outro aqui; o original diz {detail}.</translation>
    </message>
    <message>
        <source>The name {detail} of the original is missing here.</source>
        <translation>O nome {detail} do original falta aqui.</translation>
    </message>
    <message>
        <source>{detail} from your glossary is missing here.</source>
        <translation>{detail} do seu glossário falta aqui.</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>{detail} do original falta aqui.</translation>
    </message>
    <message>
        <source>This is much longer than the original; something may have been added.</source>
        <translation>Isto é muito mais longo que o original; algo pode ter sido acrescentado.</translation>
    </message>
    <message>
        <source>The translation engine is unsure of this sentence.</source>
        <translation>O motor de tradução não tem certeza sobre esta frase.</translation>
    </message>
    <message>
        <source>This sentence was left in the language of the original.</source>
        <translation>Esta frase ficou na língua do original.</translation>
    </message>
    <message>
        <source>Marked: {reasons}</source>
        <translation>Frase marcada: {reasons}</translation>
    </message>
    <message>
        <source>Mark {number} of {total}: {reasons}</source>
        <translation>Frase marcada {number} de {total}: {reasons}</translation>
    </message>
    <message>
        <source>Marked sentences</source>
        <translation>Frases marcadas</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Marked sentences: {total}. Enter goes to one.</source>
        <translation>Frases marcadas: {total}. Enter vai até uma delas.</translation>
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
        <translation>Esta frase não está marcada.</translation>
    </message>
    <message>
        <source>No sentence of this translation is marked.</source>
        <translation>Nenhuma frase desta tradução está marcada.</translation>
    </message>
    <message>
        <source>No more marks in this direction</source>
        <translation>Não há mais frases marcadas nesta direção</translation>
    </message>
    <message>
        <source>The article is not translated. {key} translates it.</source>
        <translation>O artigo não está traduzido. {key} traduz o artigo.</translation>
    </message>
    <message>
        <source>This sentence could not be translated as a whole.</source>
        <translation>Esta frase não pôde ser traduzida inteira.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
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
        <translation>&amp;Ouvir</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Língua</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Mais ferramentas</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Anotações e destaques</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Digite para filtrar</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes a note, Delete removes; the menu key gives a highlight another colour.</source>
        <translation>Enter vai até lá, F2 escreve uma anotação, Delete remove; a tecla de menu dá outra cor a um destaque.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escrever uma anotação…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>Anotação: {text}</translation>
    </message>
    <message>
        <source>Bookmark set: {quote}</source>
        <translation>Marcador posto: {quote}</translation>
    </message>
    <message>
        <source>Highlight, yellow</source>
        <translation>Destaque, amarelo</translation>
    </message>
    <message>
        <source>Highlight, green</source>
        <translation>Destaque, verde</translation>
    </message>
    <message>
        <source>Highlight, blue</source>
        <translation>Destaque, azul</translation>
    </message>
    <message>
        <source>Highlight, pink</source>
        <translation>Destaque, rosa</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Marcador removido</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Destaque removido</translation>
    </message>
    <message>
        <source>This article has no bookmarks. {key} sets one.</source>
        <translation>Este artigo não tem marcadores. {key} põe um.</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>Este artigo não tem destaques.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Anotação salva</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Anotação removida</translation>
    </message>
    <message>
        <source>This article is not in the library, so nothing can be kept with it.</source>
        <translation>Este artigo não está na biblioteca, então nada pode ser guardado com ele.</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Correct this translation</source>
        <translation>Corrigir esta tradução</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>Original ({language})</translation>
    </message>
    <message>
        <source>Your translation ({language})</source>
        <translation>Sua tradução ({language})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation>Remover a correção</translation>
    </message>
    <message>
        <source>All corrections…</source>
        <translation>Todas as correções…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>Suas correções</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation>Nome ou termo</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Como traduzir</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes.</source>
        <translation>Enter edita, Delete remove.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Keeping your words</source>
        <translation>Guardando suas palavras</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} para {target}</translation>
    </message>
    <message>
        <source>{term} is called {translation} ({languages})</source>
        <translation>{term} se traduz como {translation} ({languages})</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Sua correção</translation>
    </message>
    <message>
        <source>Your correction: {text}</source>
        <translation>Sua correção: {text}</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>Correção removida</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message>
        <source>This sentence has no translation to correct. {key} translates the article.</source>
        <translation>Esta frase não tem tradução a corrigir. {key} traduz o artigo.</translation>
    </message>
    <message>
        <source>This article has no corrections yet.</source>
        <translation>Este artigo ainda não tem correções.</translation>
    </message>
    <message>
        <source>This article is not in the library, so your correction cannot be kept.</source>
        <translation>Este artigo não está na biblioteca, então sua correção não pode ser guardada.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Termo guardado: {term}</translation>
    </message>
    <message>
        <source>Terms removed: {count}</source>
        <translation>Termos removidos: {count}</translation>
    </message>
    <message>
        <source>Your glossary is empty. Names and terms that you add are called in translations as you say.</source>
        <translation>Seu glossário está vazio. Os nomes e termos que você adicionar serão traduzidos como você indicar.</translation>
    </message>
    <message>
        <source>Terms: {shown} of {count}</source>
        <translation>Termos: {shown} de {count}</translation>
    </message>
    <message>
        <source>Corrections: {count}. Enter goes there, F2 edits, Delete removes.</source>
        <translation>Correções: {count}. Enter vai até lá, F2 edita, Delete remove.</translation>
    </message>
    <message>
        <source>The article has this sentence no more.</source>
        <translation>O artigo não tem mais esta frase.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Already installed: {pack}</source>
        <translation>Já instalado: {pack}</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>tamanho não informado</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>de {origin}</translation>
    </message>
    <message>
        <source>{host} will be asked for {pack}: {size}, {licence}.</source>
        <translation>O Rawi vai pedir {pack} a {host}: {size}, {licence}.</translation>
    </message>
    <message>
        <source>Its source states no digest, so what comes cannot be checked against one.</source>
        <translation>A origem não informa uma soma de verificação, então não será possível conferir com ela o que chegar.</translation>
    </message>
    <message>
        <source>{host} will be asked for the list of {engine} packs, and no other host.</source>
        <translation>O Rawi vai pedir a {host}, e a nenhum outro servidor, a lista de pacotes do {engine}.</translation>
    </message>
    <message>
        <source>{host} will be asked too.</source>
        <translation>O Rawi vai consultar também {host}.</translation>
    </message>
    <message>
        <source>{engine}: {packs}, listed by {host} on {date}</source>
        <translation>{engine}: {packs}, segundo a lista de {host} de {date}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licença não informada</translation>
    </message>
    <message>
        <source>comes with Rawi</source>
        <translation>vem com o Rawi</translation>
    </message>
    <message>
        <source>Installed: {pack}; it replaces version {before}</source>
        <translation>Instalado: {pack}; substitui a versão {before}</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Instalado: {pack}</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n pacote</numerusform>
            <numerusform>%n pacotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out</source>
        <translation>
            <numerusform>%n entrada estava danificada e foi deixada de fora</numerusform>
            <numerusform>%n entradas estavam danificadas e foram deixadas de fora</numerusform>
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
        <translation>&amp;Arquivos…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>Uma pas&amp;ta…</translation>
    </message>
    <message>
        <source>Install from files…</source>
        <translation>Instalar de arquivos…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Instalar de uma pasta…</translation>
    </message>
    <message>
        <source>What became of each pack</source>
        <translation>O que houve com cada pacote</translation>
    </message>
    <message>
        <source>Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.</source>
        <translation>Instale pacotes de um arquivo ou de uma pasta, como o pen drive de um amigo: pacotes do Argos (.argosmodel), e pacotes que o Rawi salvou (.zip). Você também pode soltá-los nesta janela.</translation>
    </message>
    <message>
        <source>Install language packs</source>
        <translation>Instalar pacotes de línguas</translation>
    </message>
    <message>
        <source>Install every pack of a folder</source>
        <translation>Instalar todos os pacotes de uma pasta</translation>
    </message>
    <message>
        <source>{engine}: as its public list was on {date}</source>
        <translation>{engine}: segundo a lista pública em {date}</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Pacotes instalados</translation>
    </message>
    <message>
        <source>Delete removes a pack.</source>
        <translation>Delete remove um pacote.</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>Detalhes do pacote</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Salvar em &amp;arquivo…</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>&amp;Conferir todos</translation>
    </message>
    <message>
        <source>Remove a pack</source>
        <translation>Remover um pacote</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>Salvar o pacote em arquivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>O que é necessário</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>&amp;Obter o que falta…</translation>
    </message>
    <message>
        <source>Ask the public &amp;lists…</source>
        <translation>Consultar as &amp;listas públicas…</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>Escolha duas línguas diferentes.</translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Obter</translation>
    </message>
    <message>
        <source>Get language packs</source>
        <translation>Obter pacotes de línguas</translation>
    </message>
    <message>
        <source>Public lists of packs</source>
        <translation>Listas públicas de pacotes</translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation>Con&amp;sultar</translation>
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
        <translation>O que é possível fazer em cada língua</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Pacotes de línguas</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Partes da janela</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>&amp;Instalados</translation>
    </message>
    <message>
        <source>From a &amp;disk</source>
        <translation>De um &amp;disco</translation>
    </message>
    <message>
        <source>What do I &amp;need?</source>
        <translation>Do que &amp;preciso?</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>O &amp;que é possível fazer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado em</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Soma de verificação (SHA-256)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Packs: {count}</source>
        <translation>Pacotes: {count}</translation>
    </message>
    <message>
        <source>; damaged: {count}</source>
        <translation>; danificados: {count}</translation>
    </message>
    <message>
        <source>Remove {pack}?

What you translated with it stays readable. To use it again, you need its file or the network.</source>
        <translation>Remover {pack}?

O que você traduziu com ele continua legível. Para usá-lo de novo, você precisa do arquivo dele ou da rede.</translation>
    </message>
    <message>
        <source>These are language packs, no articles. Install them?</source>
        <translation>Estes são pacotes de línguas, não artigos. Instalar?</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Continuar?</translation>
    </message>
    <message>
        <source>{pair}: no. Nobody is known to offer the packs that are missing.</source>
        <translation>{pair}: não. Não se conhece quem ofereça os pacotes que faltam.</translation>
    </message>
    <message>
        <source>{pair}: not yet; packs missing: {count}.</source>
        <translation>{pair}: ainda não; pacotes que faltam: {count}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed. It goes through {language}.</source>
        <translation>{pair}: sim, está tudo instalado. A tradução é feita via {language}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed.</source>
        <translation>{pair}: sim, está tudo instalado.</translation>
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
        <translation> (oferecido por: {engines})</translation>
    </message>
    <message>
        <source> (offered by nobody)</source>
        <translation> (ninguém oferece)</translation>
    </message>
    <message>
        <source>A newer one can be got: {offer}</source>
        <translation>Versão mais nova disponível: {offer}</translation>
    </message>
    <message>
        <source>It can be got: {offer}</source>
        <translation>Disponível: {offer}</translation>
    </message>
    <message>
        <source>The lists that were fetched do not have it. Install it from a file.</source>
        <translation>O que falta não está nas listas buscadas. Instale de um arquivo.</translation>
    </message>
    <message>
        <source>To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.</source>
        <translation>Para saber o tamanho e a licença, consulte as listas públicas. Ou instale o pacote de um arquivo que alguém lhe der.</translation>
    </message>
    <message>
        <source>{engine}: the list at {host} was not fetched yet</source>
        <translation>{engine}: a lista em {host} ainda não foi buscada</translation>
    </message>
    <message numerus="yes">
        <source>Every file of %n packs is as it was installed.</source>
        <translation>
            <numerusform>Todos os arquivos de %n pacote estão como foram instalados.</numerusform>
            <numerusform>Todos os arquivos de %n pacotes estão como foram instalados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>From the site, not part of the story</source>
        <translation>Do site, não faz parte da história</translation>
    </message>
    <message>
        <source>Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Tradução automática de {source} para {target} via {pivot} por {engine}, feita neste computador e não conferida por uma pessoa.</translation>
    </message>
    <message>
        <source>Sentences corrected by the reader (✎): {count}.</source>
        <translation>Frases corrigidas pelo leitor (✎): {count}.</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>Confira o original</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <translation>Correção do leitor</translation>
    </message>
    <message>
        <source>Read from a picture and perhaps wrong</source>
        <translation>Lido de uma imagem e talvez errado</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Voltar ao texto</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Tradução automática de {source} para {target} por {engine}, feita neste computador e não conferida por uma pessoa.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n minuto de leitura</numerusform>
            <numerusform>%n minutos de leitura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to listen</source>
        <translation>
            <numerusform>%n minuto de áudio</numerusform>
            <numerusform>%n minutos de áudio</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words, underlined with dots: {count}. {key} goes to the next one.</source>
        <translation>Palavras duvidosas, sublinhadas com pontos: {count}. {key} vai até a próxima.</translation>
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
        <translation>Ir para uma página</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Páginas: {number}</translation>
    </message>
    <message>
        <source>This article has no pages.</source>
        <translation>Este artigo não tem páginas.</translation>
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
        <translation>Senha</translation>
    </message>
    <message>
        <source>The password does not fit these files: {names}. Type another.</source>
        <translation>A senha não abre estes arquivos: {names}. Digite outra.</translation>
    </message>
    <message>
        <source>Locked with a password: {names}.</source>
        <translation>Protegido por senha: {names}.</translation>
    </message>
    <message>
        <source>Its text stays in your library without the lock, in backups too; the password is not kept.</source>
        <translation>O texto fica na sua biblioteca sem a proteção, também nos backups; a senha não é guardada.</translation>
    </message>
    <message>
        <source>Password (Enter alone leaves it locked): </source>
        <translation>Senha (só Enter deixa protegido): </translation>
    </message>
    <message>
        <source>The password is taken from {option}, or from the environment variable {variable}.</source>
        <translation>A senha é tirada de {option} ou da variável de ambiente {variable}.</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted text, {date} {time}</source>
        <translation>Texto colado, {date} {time}</translation>
    </message>
    <message>
        <source>Pasted picture, {date} {time}</source>
        <translation>Imagem colada, {date} {time}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{percent} percent, {time}</source>
        <translation>{percent} por cento, {time}</translation>
    </message>
    <message>
        <source>narrated by {name}</source>
        <translation>narrado por {name}</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}, título de nível {level}</translation>
    </message>
    <message>
        <source>Table, {size}: {first}</source>
        <translation>Tabela, {size}: {first}</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>Nota de rodapé {name}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>From the other end, {which}</source>
        <translation>Recomeçando da outra ponta, {which}</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <translation>Não há mais títulos nesta direção</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <translation>Não há mais links nesta direção</translation>
    </message>
    <message>
        <source>No more lists in this direction</source>
        <translation>Não há mais listas nesta direção</translation>
    </message>
    <message>
        <source>No more tables in this direction</source>
        <translation>Não há mais tabelas nesta direção</translation>
    </message>
    <message>
        <source>No more quotes in this direction</source>
        <translation>Não há mais citações nesta direção</translation>
    </message>
    <message>
        <source>No more pictures in this direction</source>
        <translation>Não há mais imagens nesta direção</translation>
    </message>
    <message>
        <source>No more doubtful words in this direction</source>
        <translation>Não há mais palavras duvidosas nesta direção</translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation>Não há mais seções nesta direção</translation>
    </message>
    <message>
        <source>No more pages in this direction</source>
        <translation>Não há mais páginas nesta direção</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>O artigo termina aqui</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>As palavras não estão neste artigo</translation>
    </message>
    <message>
        <source>The caret is not in a list, table or quote</source>
        <translation>O cursor não está em uma lista, tabela ou citação</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Velocidade {speed}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left to listen</source>
        <translation>
            <numerusform>falta %n minuto de áudio</numerusform>
            <numerusform>faltam %n minutos de áudio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n coluna</numerusform>
            <numerusform>%n colunas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file “{name}”. Check its name and folder, then open it again.</source>
        <translation>Não há arquivo “{name}”. Confira o nome e a pasta e abra de novo.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open one of the files inside it.</source>
        <translation>“{name}” é uma pasta. Abra um dos arquivos dentro dela.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Once it is back, what is in it is taken in.</source>
        <translation>A pasta “{name}” não foi encontrada. Quando ela voltar, o que houver nela entra na biblioteca.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>“{name}” não pode ser lido. Peça permissão ao dono, ou copie para a sua pasta.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>“{name}” não pôde ser lido ({reason}). Copie para este computador e abra a cópia.</translation>
    </message>
    <message>
        <source>“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open.</source>
        <translation>“{name}” não é um arquivo guardado, e sim um dispositivo ou um canal do sistema; não há nada nele para abrir.</translation>
    </message>
    <message>
        <source>“{name}” is still being written. Open it again once it is whole.</source>
        <translation>“{name}” ainda está sendo gravado. Abra de novo quando estiver completo.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation>“{name}” está vazio. Salve o artigo de novo e abra o novo arquivo.</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation>“{name}” tem {megabytes} MB; o Rawi abre artigos de até {limit} MB. Divida-o, ou salve só o artigo.</translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation>“{name}” não é texto. Abra um arquivo de texto, HTML ou Markdown.</translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation>“{name}” é um arquivo do tipo {format}, que o Rawi ainda não lê. Salve como HTML ou texto e abra esse.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock.</source>
        <translation>“{name}” está protegido por senha ou por quem o vende. Abra no programa a que se destina e salve sem a proteção.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it by itself, and type the password.</source>
        <translation>“{name}” está protegido por senha. Abra-o sozinho e digite a senha.</translation>
    </message>
    <message>
        <source>The password does not fit “{name}”. Check capital letters and the language of the keyboard, then type it again.</source>
        <translation>A senha não abre “{name}”. Confira as maiúsculas e o idioma do teclado e digite-a de novo.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again.</source>
        <translation>“{name}” está compactado de um modo que poderia prejudicar este computador, então não foi aberto. Obtenha de novo da origem.</translation>
    </message>
    <message>
        <source>Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file.</source>
        <translation>O Rawi nunca acessa a rede, então {address} não foi aberto. Salve a página com seu navegador (Ctrl+S) e abra o arquivo salvo.</translation>
    </message>
    <message>
        <source>Rawi does not connect to network folders itself, so {address} was not opened. Open the file from your file manager, or copy it to this computer and open the copy.</source>
        <translation>O Rawi não se conecta sozinho a pastas de rede, então {address} não foi aberto. Abra o arquivo pelo gerenciador de arquivos, ou copie para este computador e abra a cópia.</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here.</source>
        <translation>Não há nada para ler na área de transferência. Copie primeiro um texto ou uma imagem e cole aqui.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation>“{name}” está danificado e não pôde ser lido como {format}. Salve o artigo de novo e abra o novo arquivo.</translation>
    </message>
    <message>
        <source>“{name}” took too long or needed too much memory. Save only the article’s text and open that.</source>
        <translation>“{name}” demorou demais ou precisou de memória demais. Salve só o texto do artigo e abra-o.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could be read.</source>
        <translation>“{name}” não tem texto que se possa ler.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; {encoding} seems right.</source>
        <translation>O arquivo não diz como suas letras são codificadas; {encoding} parece certo.</translation>
    </message>
    <message>
        <source>The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better.</source>
        <translation>As letras deste arquivo estão guardadas de modo embaralhado, então as palavras podem estar erradas ou fora de ordem. Uma imagem da página talvez se leia melhor.</translation>
    </message>
    <message>
        <source>This text was read from a picture in {language}; doubtful words are underlined with dots.</source>
        <translation>Este texto foi lido de uma imagem em {language}; as palavras duvidosas estão sublinhadas com pontos.</translation>
    </message>
    <message>
        <source>To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again.</source>
        <translation>Para ler imagens de texto o Rawi precisa do Tesseract. Instale-o (no Debian e no Ubuntu: sudo apt install tesseract-ocr) e abra o arquivo de novo.</translation>
    </message>
    <message>
        <source>To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again.</source>
        <translation>Para ler imagens em {language} o Tesseract precisa dos dados dessa língua. Instale-os (no Debian e no Ubuntu: sudo apt install {package}) e abra o arquivo de novo.</translation>
    </message>
    <message>
        <source>The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu.</source>
        <translation>A estrutura deste texto foi deduzida e pode estar errada. Você pode corrigi-la com Estrutura, no menu Ir.</translation>
    </message>
    <message>
        <source>This article is no longer in your library. Open its file again if you still have it.</source>
        <translation>Este artigo não está mais na sua biblioteca. Abra o arquivo dele de novo, se ainda o tiver.</translation>
    </message>
    <message>
        <source>This article is already in your library as “{title}”.</source>
        <translation>Este artigo já está na sua biblioteca como “{title}”.</translation>
    </message>
    <message>
        <source>The article is already in {language}. Choose another language to translate it into.</source>
        <translation>O artigo já está em {language}. Escolha outra língua para a tradução.</translation>
    </message>
    <message>
        <source>The language of the article could not be told, so it cannot be translated.</source>
        <translation>Não foi possível saber a língua do artigo, então ele não pode ser traduzido.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work.</source>
        <translation>O pacote de línguas “{pack}” está danificado. Instale-o de novo a partir do arquivo dele; se veio com o Rawi, instale o Rawi de novo. Seus outros pacotes continuam funcionando.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work.</source>
        <translation>“{name}” está danificado, ou não é um pacote de línguas. Obtenha de novo da origem. Seus outros pacotes continuam funcionando.</translation>
    </message>
    <message>
        <source>There is no language pack “{pack}” here. Look at the list of packs for its name.</source>
        <translation>Não há pacote de línguas “{pack}” aqui. Procure o nome na lista de pacotes.</translation>
    </message>
    <message>
        <source>“{pack}” may be any of several packs: {names}. Say which one.</source>
        <translation>“{pack}” pode ser um de vários pacotes: {names}. Diga qual deles.</translation>
    </message>
    <message>
        <source>The pack “{pack}” comes with Rawi and cannot be removed.</source>
        <translation>O pacote “{pack}” vem com o Rawi e não pode ser removido.</translation>
    </message>
    <message>
        <source>The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings.</source>
        <translation>A lista de pacotes de {host} não pôde ser lida ({reason}). Confira a rede, ou escolha outro endereço nas configurações.</translation>
    </message>
    <message>
        <source>The download from {host} stopped ({reason}). Ask for it again: it goes on where it was.</source>
        <translation>O download de {host} foi interrompido ({reason}). Peça de novo: ele continua de onde parou.</translation>
    </message>
    <message>
        <source>“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else.</source>
        <translation>“{name}” chegou danificado ou não é o que a origem prometeu, então não foi instalado. Peça de novo, ou obtenha de outro lugar.</translation>
    </message>
    <message>
        <source>“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages.</source>
        <translation>“{term}” não foi guardado. O termo e sua tradução precisam ter letras ou algarismos e no máximo 200 caracteres, e as duas línguas precisam ser diferentes.</translation>
    </message>
    <message>
        <source>“{word}” was not kept. A word and how it is said need letters or digits, at most 200 characters each.</source>
        <translation>“{word}” não foi guardada. Uma palavra e a sua pronúncia precisam de letras ou algarismos, no máximo 200 caracteres cada.</translation>
    </message>
    <message>
        <source>The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar.</source>
        <translation>O dicionário “{name}” não diz a que línguas se destina. Instale-o com rawi packs install e indique as línguas, por exemplo --from en --to ar.</translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation>“{word}” não está no dicionário.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again.</source>
        <translation>“{name}” está danificado, ou não é uma voz do Piper. Obtenha de novo da origem, junto com o arquivo .onnx.json que o acompanha.</translation>
    </message>
    <message>
        <source>“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak.</source>
        <translation>“{name}” é uma voz do Piper de um tipo que o Rawi não lê ({kind}). Escolha uma que obtenha seus sons do eSpeak.</translation>
    </message>
    <message>
        <source>There is no voice “{name}” here. Look at the list of voices for its name.</source>
        <translation>Não há voz “{name}” aqui. Procure o nome na lista de vozes.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done.</source>
        <translation>Não há voz para {language} neste computador; as frases nessa língua são puladas. Vozes, no menu Ouvir, mostra o que é possível fazer.</translation>
    </message>
    <message>
        <source>This book is a recording. Where it has no text, times stand in its place: play them in the window to hear it. Rawi cannot make a sound file of it.</source>
        <translation>Este livro é uma gravação. Onde não há texto, há tempos em seu lugar: reproduza-os na janela para ouvi-lo. O Rawi não pode fazer dele um arquivo de som.</translation>
    </message>
    <message>
        <source>A part of this book’s own recording cannot be played; a voice reads it instead.</source>
        <translation>Uma parte da gravação deste livro não pode ser reproduzida; uma voz a lê no lugar.</translation>
    </message>
    <message>
        <source>No sound device can be used: none is connected, or another program keeps it busy. Reading goes on in silence, and aloud as soon as there is one.</source>
        <translation>Nenhum dispositivo de som pode ser usado: nenhum está conectado, ou outro programa o ocupa. A leitura continua em silêncio, e em voz alta assim que houver um.</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading has paused where you last heard it; connect a device, and Play goes on there.</source>
        <translation>O dispositivo de som sumiu. A leitura pausou onde você a ouviu por último; conecte um dispositivo, e Reproduzir continua dali.</translation>
    </message>
    <message>
        <source>There is a sound device again. Where reading has paused, Play goes on.</source>
        <translation>Há de novo um dispositivo de som. Onde a leitura pausou, Reproduzir continua.</translation>
    </message>
    <message>
        <source>The download</source>
        <translation>O download</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>A voz não pôde ser iniciada. Instale o Rawi de novo para consertá-la.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu ({key}), shows what is missing and how to get it.</source>
        <translation>Nenhum pacote de {source} para {target} está instalado, então este artigo fica como está. Pacotes de línguas, no menu Língua ({key}), mostra o que falta e como obter.</translation>
    </message>
    <message>
        <source>There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu ({key}).</source>
        <translation>Não há dicionário de {source} para {target}. Instale um em Pacotes de línguas, no menu Língua ({key}).</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>Não há nada aqui para ler em voz alta.</translation>
    </message>
    <message>
        <source>Firefox Translations needs a newer processor (with AVX2) than this computer has. Install an Argos Translate pack for these languages, which does without; Rawi then uses it by itself.</source>
        <translation>O Firefox Translations precisa de um processador mais novo (com AVX2) que o deste computador. Instale para estes idiomas um pacote do Argos Translate, que não precisa dele; o Rawi então o usa sozinho.</translation>
    </message>
    <message>
        <source>{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>Parou de repente e foi reiniciado: {worker}. Nada se perdeu. Se não terminou, peça mais uma vez.</translation>
    </message>
    <message>
        <source>{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>Não respondeu e foi reiniciado: {worker}. Nada se perdeu. Se não terminou, peça mais uma vez.</translation>
    </message>
    <message>
        <source>{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi.</source>
        <translation>Falhou: {worker} ({reason}). Nada se perdeu. Tente de novo e, se voltar a acontecer, avise quem faz o Rawi.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>“{name}” não pôde ser gravado ({reason}). Escolha outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound.</source>
        <translation>“{name}” tem uma terminação que o Rawi não sabe gravar, ou é o arquivo do próprio artigo. Use outro nome que termine em .epub, .html, .txt, .md ou .json para texto, ou em .m4b, .mp3, .opus, .wav ou .epub para som.</translation>
    </message>
    <message>
        <source>Your library was damaged. It is kept as “{name}”, and a new one was begun.</source>
        <translation>Sua biblioteca estava danificada. Ela foi guardada como “{name}”, e uma nova foi começada.</translation>
    </message>
    <message>
        <source>The library could not be used ({reason}). You can read on, but your place will not be remembered.</source>
        <translation>A biblioteca não pôde ser usada ({reason}). Você pode continuar lendo, mas seu lugar não será lembrado.</translation>
    </message>
    <message>
        <source>The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered.</source>
        <translation>A biblioteca é de um Rawi mais novo. Instale-o para usá-la; você pode continuar lendo, mas seu lugar não será lembrado.</translation>
    </message>
    <message>
        <source>The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that.</source>
        <translation>A biblioteca “{name}” está protegida contra gravação: você pode ler o que está guardado, mas nada novo é guardado nem lembrado. Para mudar isso, permita gravar na pasta dela.</translation>
    </message>
    <message>
        <source>Another Rawi is using the library right now. Wait a moment, then try again.</source>
        <translation>Outro Rawi está usando a biblioteca agora. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole backup of a Rawi library. Your library was not changed.</source>
        <translation>“{name}” não é um backup completo de uma biblioteca do Rawi. Sua biblioteca não foi alterada.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed.</source>
        <translation>O disco está cheio, então “{name}” não pôde ser gravado. Libere espaço e tente de novo; nada do que está guardado mudou.</translation>
    </message>
    <message>
        <source>The settings in “{name}” were damaged and are set aside; the first ones are used again.</source>
        <translation>As configurações em “{name}” estavam danificadas e foram postas de lado; as primeiras são usadas de novo.</translation>
    </message>
    <message>
        <source>There is no screen here, so Rawi works in the terminal.</source>
        <translation>Não há tela aqui, então o Rawi trabalha no terminal.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>A abertura do arquivo</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>A tradução</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>A voz</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n articles. Import it, and each of them will be in your library.</source>
        <translation>
            <numerusform>“{name}” contém %n artigo. Importe-o, e ele ficará na sua biblioteca.</numerusform>
            <numerusform>“{name}” contém %n artigos. Importe-o, e cada um deles ficará na sua biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the file could not be read and are shown as �.</source>
        <translation>
            <numerusform>%n caractere do arquivo não pôde ser lido e aparece como �.</numerusform>
            <numerusform>%n caracteres do arquivo não puderam ser lidos e aparecem como �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file are missing or damaged; everything else is here.</source>
        <translation>
            <numerusform>%n parte do arquivo está faltando ou danificada; todo o resto está aqui.</numerusform>
            <numerusform>%n partes do arquivo estão faltando ou danificadas; todo o resto está aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures that could not be read.</source>
        <translation>
            <numerusform>%n página é uma imagem que não pôde ser lida.</numerusform>
            <numerusform>%n páginas são imagens que não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n zero characters, shown as ␀; it may be damaged.</source>
        <translation>
            <numerusform>O arquivo contém %n caractere nulo, mostrado como ␀; ele pode estar danificado.</numerusform>
            <numerusform>O arquivo contém %n caracteres nulos, mostrados como ␀; ele pode estar danificado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>
            <numerusform>O texto contém %n marca invisível que muda a direção das letras; a leitura pode não ser como foi escrito.</numerusform>
            <numerusform>O texto contém %n marcas invisíveis que mudam a direção das letras; a leitura pode não ser como foi escrito.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Reading</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Low vision</source>
        <translation>Baixa visão</translation>
    </message>
    <message>
        <source>colours as the system, usual size, stops after an article</source>
        <translation>cores do sistema, tamanho normal, para depois de um artigo</translation>
    </message>
    <message>
        <source>problems are spoken, goes on with the next article</source>
        <translation>os problemas são falados, continua com o próximo artigo</translation>
    </message>
    <message>
        <source>high contrast, dark, letters twice as large</source>
        <translation>alto contraste, escuro, letras duas vezes maiores</translation>
    </message>
    <message>
        <source>What you had before</source>
        <translation>O que você tinha antes</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>A profile keeps how Rawi looks and speaks: theme, size, view, voices, speed, announcements. Your folders, languages and limits stay as they are.</source>
        <translation>Um perfil guarda como o Rawi aparece e fala: tema, tamanho, visualização, vozes, velocidade, anúncios. Suas pastas, idiomas e limites ficam como estão.</translation>
    </message>
    <message>
        <source>Change &amp;to it</source>
        <translation>&amp;Mudar para ele</translation>
    </message>
    <message>
        <source>&amp;Save the present settings</source>
        <translation>&amp;Salvar os ajustes atuais</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Man&amp;ter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Perfil: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvo: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>Renomeado: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Excluído: {name}</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”? Your present settings stay as they are.</source>
        <translation>Excluir o perfil “{name}”? Seus ajustes atuais ficam como estão.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Digite primeiro um nome.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>Já existe um perfil “{name}”. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>pronunciations</name>
    <message>
        <source>Pronunciations</source>
        <translation>Pronúncias</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Pronúncia</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Diz-se</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>In ordinary letters, as it sounds</source>
        <translation>Em letras comuns, como soa</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos os idiomas</translation>
    </message>
    <message>
        <source>Only with the same capital and small letters</source>
        <translation>Só com as mesmas maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>count</source>
        <translation>contam</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>não contam</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Iniciando a voz</translation>
    </message>
    <message>
        <source>{word} is said as {said} ({language})</source>
        <translation>{word} diz-se {said} ({language})</translation>
    </message>
    <message>
        <source>{word}, with these capitals, is said as {said} ({language})</source>
        <translation>{word}, com essas maiúsculas, diz-se {said} ({language})</translation>
    </message>
    <message>
        <source>Kept: {pronunciation}</source>
        <translation>Guardada: {pronunciation}</translation>
    </message>
    <message>
        <source>Pronunciations removed: {count}</source>
        <translation>Pronúncias removidas: {count}</translation>
    </message>
    <message>
        <source>You have no pronunciations yet. Words that you add are said as you write them, in Rawi and in what you save.</source>
        <translation>Você ainda não tem pronúncias. As palavras que você adicionar serão ditas como você as escrever, no Rawi e no que você salvar.</translation>
    </message>
    <message>
        <source>Pronunciations: {shown} of {count}</source>
        <translation>Pronúncias: {shown} de {count}</translation>
    </message>
    <message>
        <source>“{word}” has no pronunciation of yours ({language}).</source>
        <translation>“{word}” não tem uma pronúncia sua ({language}).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the address was not found; perhaps there is no network</source>
        <translation>o endereço não foi encontrado; talvez não haja rede</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>ninguém responde nesse endereço</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>nenhuma resposta chegou a tempo</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>a conexão caiu</translation>
    </message>
    <message>
        <source>its certificate is not trusted: it may be another computer than it says</source>
        <translation>o certificado do servidor não é confiável: pode ser outro computador, e não o que diz ser</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>não foi possível fazer uma conexão segura</translation>
    </message>
    <message>
        <source>it sends Rawi on to {detail}, which you were not asked about</source>
        <translation>o servidor encaminha o Rawi para {detail}, sem que sua permissão tenha sido pedida</translation>
    </message>
    <message>
        <source>the server answered with error {detail}</source>
        <translation>o servidor respondeu com o erro {detail}</translation>
    </message>
    <message>
        <source>you were not asked about this host</source>
        <translation>sua permissão para este servidor não foi pedida</translation>
    </message>
    <message>
        <source>what came is no list of packs</source>
        <translation>o que chegou não é uma lista de pacotes</translation>
    </message>
    <message>
        <source>it is too large for a list of packs</source>
        <translation>é grande demais para uma lista de pacotes</translation>
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
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Falar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Leitor de tela</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falha</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>sections with a heading: {count}</source>
        <translation>seções com título: {count}</translation>
    </message>
    <message>
        <source>sentences translated into {language}: {count}</source>
        <translation>frases traduzidas ({language}): {count}</translation>
    </message>
    <message>
        <source>{seconds} s of sound, words with their times: {count}</source>
        <translation>{seconds} s de som, palavras com seus tempos: {count}</translation>
    </message>
    <message>
        <source>{size} bytes, read back</source>
        <translation>{size} bytes, lidos de volta</translation>
    </message>
    <message>
        <source>articles stored, found and read again: {count}</source>
        <translation>artigos guardados, encontrados e lidos de novo: {count}</translation>
    </message>
    <message>
        <source>objects with a role and a name: {count}</source>
        <translation>objetos com função e nome: {count}</translation>
    </message>
    <message>
        <source>letters drawn: {count}</source>
        <translation>letras desenhadas: {count}</translation>
    </message>
    <message>
        <source>“{text}” is missing</source>
        <translation>falta “{text}”</translation>
    </message>
    <message>
        <source>it was taken for a file of another kind: {name}</source>
        <translation>foi tomado por um arquivo de outro tipo: {name}</translation>
    </message>
    <message>
        <source>it was taken for {language}, or its direction is wrong</source>
        <translation>o idioma foi tomado por {language}, ou a direção está errada</translation>
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
        <translation>nenhum pacote instalado</translation>
    </message>
    <message>
        <source>no pack for {language} installed</source>
        <translation>nenhum pacote instalado para {language}</translation>
    </message>
    <message>
        <source>sentences that stayed as they were: {count} of {total}</source>
        <translation>frases que ficaram iguais: {count} de {total}</translation>
    </message>
    <message>
        <source>the number {text} is lost in the translation</source>
        <translation>o número {text} se perdeu na tradução</translation>
    </message>
    <message>
        <source>this voice comes with Rawi but is not here; install Rawi again</source>
        <translation>esta voz vem com o Rawi, mas não está aqui; instale o Rawi de novo</translation>
    </message>
    <message>
        <source>no voice of this kind is installed</source>
        <translation>nenhuma voz desse tipo está instalada</translation>
    </message>
    <message>
        <source>nothing can be heard</source>
        <translation>não se ouve nada</translation>
    </message>
    <message>
        <source>{seconds} s of sound do not fit this sentence</source>
        <translation>{seconds} s de som não correspondem a esta frase</translation>
    </message>
    <message>
        <source>words with a time: {count} of {total}</source>
        <translation>palavras com tempo: {count} de {total}</translation>
    </message>
    <message>
        <source>the times of the words are out of order</source>
        <translation>os tempos das palavras estão fora de ordem</translation>
    </message>
    <message>
        <source>the words do not cover the sound</source>
        <translation>as palavras não cobrem o som</translation>
    </message>
    <message>
        <source>“{text}” cannot be heard</source>
        <translation>não se ouve “{text}”</translation>
    </message>
    <message>
        <source>{seconds} s of sound in the file, {total} s were spoken</source>
        <translation>{seconds} s de som no arquivo, {total} s foram faladas</translation>
    </message>
    <message>
        <source>“{text}” came back changed</source>
        <translation>“{text}” voltou alterado</translation>
    </message>
    <message>
        <source>searching does not find “{text}”</source>
        <translation>a busca não encontra “{text}”</translation>
    </message>
    <message>
        <source>what was taken out is still there</source>
        <translation>o que foi retirado ainda está lá</translation>
    </message>
    <message>
        <source>{text} has no name</source>
        <translation>{text} não tem nome</translation>
    </message>
    <message>
        <source>no font draws these: {text}</source>
        <translation>nenhuma fonte desenha estas: {text}</translation>
    </message>
    <message>
        <source>it failed inside: {reason}</source>
        <translation>falhou por dentro: {reason}</translation>
    </message>
    <message>
        <source>EPUB that speaks</source>
        <translation>EPUB que fala</translation>
    </message>
    <message>
        <source>voices of the system</source>
        <translation>vozes do sistema</translation>
    </message>
    <message>
        <source>Rawi does not work as it should. Broken: {count}</source>
        <translation>O Rawi não funciona como deveria. Com defeito: {count}</translation>
    </message>
    <message>
        <source>Rawi works. Not tried, because it is not installed: {count}</source>
        <translation>O Rawi funciona. Não testado por não estar instalado: {count}</translation>
    </message>
    <message>
        <source>Rawi works.</source>
        <translation>O Rawi funciona.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Testando</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
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
        <translation>mensagem</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citação</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botão</translation>
    </message>
    <message>
        <source>menu button</source>
        <translation>botão de menu</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>caixa de seleção</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>caixa de combinação</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>controle deslizante</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>diálogo</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>edição</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>item de lista</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>barra de menus</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota de rodapé</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>guia</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>controle de guias</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>barra de progresso</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>botão de opção</translation>
    </message>
    <message>
        <source>number</source>
        <translation>campo numérico</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>toolbar</source>
        <translation>barra de ferramentas</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>árvore</translation>
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
        <translation>não marcado</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>parcialmente marcado</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>pressionado</translation>
    </message>
    <message>
        <source>not pressed</source>
        <translation>não pressionado</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>não selecionado</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selecionado</translation>
    </message>
    <message>
        <source>password</source>
        <translation>senha</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>indisponível</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nova linha</translation>
    </message>
    <message>
        <source>tab key</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>ponto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>hífen</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>aspas</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>abre parêntese</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>fecha parêntese</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>nível {level}</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <translation>título de nível {level}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>capital {letter}</source>
        <translation>maiúscula {letter}</translation>
    </message>
    <message>
        <source>hidden character</source>
        <translation>caractere oculto</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} apagado</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>{number} por cento</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs. {key} lets it be silent again.</source>
        <translation>O Rawi lê seus menus e diálogos em voz alta. {key} o silencia de novo.</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs no more.</source>
        <translation>O Rawi não lê mais seus menus e diálogos em voz alta.</translation>
    </message>
    <message>
        <source>A screen reader is running and speaks the menus and dialogs. Rawi will do it when there is none.</source>
        <translation>Há um leitor de tela em execução, que lê os menus e diálogos. O Rawi fará isso quando não houver nenhum.</translation>
    </message>
    <message>
        <source>Press {key} to have Rawi speak its menus and dialogs.</source>
        <translation>Pressione {key} para que o Rawi leia seus menus e diálogos em voz alta.</translation>
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
        <translation>Sua cor do texto</translation>
    </message>
    <message>
        <source>Your colour of the background</source>
        <translation>Sua cor do fundo</translation>
    </message>
    <message>
        <source>Your colour behind what is read aloud</source>
        <translation>Sua cor atrás do que é lido em voz alta</translation>
    </message>
    <message>
        <source>Your colour of links</source>
        <translation>Sua cor dos links</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Tamanho do texto em porcentagem</translation>
    </message>
    <message>
        <source>Size of menus, buttons and lists in percent</source>
        <translation>Tamanho de menus, botões e listas em porcentagem</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Fonte do texto</translation>
    </message>
    <message>
        <source>Thickness of the letters</source>
        <translation>Espessura das letras</translation>
    </message>
    <message>
        <source>Height of a line in percent</source>
        <translation>Altura da linha em porcentagem</translation>
    </message>
    <message>
        <source>Space between letters, in hundredths of their size</source>
        <translation>Espaço entre letras, em centésimos do tamanho delas</translation>
    </message>
    <message>
        <source>More space between words, in hundredths of the letters&apos; size</source>
        <translation>Espaço a mais entre palavras, em centésimos do tamanho das letras</translation>
    </message>
    <message>
        <source>Space between paragraphs, in hundredths of the letters&apos; size</source>
        <translation>Espaço entre parágrafos, em centésimos do tamanho das letras</translation>
    </message>
    <message>
        <source>Characters in a line, at most</source>
        <translation>Caracteres por linha, no máximo</translation>
    </message>
    <message>
        <source>Lines end under each other (justified)</source>
        <translation>Linhas terminam alinhadas (texto justificado)</translation>
    </message>
    <message>
        <source>How the sentence is marked that is read aloud</source>
        <translation>Como marcar a frase que é lida em voz alta</translation>
    </message>
    <message>
        <source>Show your highlights and bookmarks in the text</source>
        <translation>Mostrar seus destaques e marcadores no texto</translation>
    </message>
    <message>
        <source>Dim everything but</source>
        <translation>Em foco (o resto esmaecido)</translation>
    </message>
    <message>
        <source>A ruler above and below the line that is read</source>
        <translation>Uma régua acima e abaixo da linha em leitura</translation>
    </message>
    <message>
        <source>The sentence once more below the text, magnified</source>
        <translation>A frase mais uma vez abaixo do texto, ampliada</translation>
    </message>
    <message>
        <source>Size of the magnified sentence, in percent of the text</source>
        <translation>Tamanho da frase ampliada, em porcentagem do texto</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>Nada se move nem pisca sozinho</translation>
    </message>
    <message>
        <source>Language of Rawi</source>
        <translation>Idioma do Rawi</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduzir para</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>Traduzir com</translation>
    </message>
    <message>
        <source>Translate with more care, which takes longer (Argos Translate)</source>
        <translation>Traduzir com mais cuidado, o que demora mais (Argos Translate)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidade da voz</translation>
    </message>
    <message>
        <source>Length of the pauses, times the usual</source>
        <translation>Duração das pausas, em vezes a normal</translation>
    </message>
    <message>
        <source>Announce while reading aloud</source>
        <translation>Anunciar durante a leitura</translation>
    </message>
    <message>
        <source>Read aloud what pictures show</source>
        <translation>Ler em voz alta o que as imagens mostram</translation>
    </message>
    <message>
        <source>A quiet sound before a marked sentence</source>
        <translation>Um som discreto antes de uma frase marcada</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Mostrar o que pertence ao site</translation>
    </message>
    <message>
        <source>Single letters, digits and brackets jump in the text</source>
        <translation>Letras, algarismos e colchetes sozinhos saltam no texto</translation>
    </message>
    <message>
        <source>Control alone hushes the voice</source>
        <translation>Control sozinho cala a voz</translation>
    </message>
    <message>
        <source>Speak problems aloud where no screen reader runs</source>
        <translation>Dizer os problemas em voz alta quando não há leitor de tela</translation>
    </message>
    <message>
        <source>Rawi speaks its menus, dialogs and lists where no screen reader runs</source>
        <translation>O Rawi lê em voz alta seus menus, diálogos e listas quando não há leitor de tela</translation>
    </message>
    <message>
        <source>Speed at which Rawi speaks menus and dialogs</source>
        <translation>Velocidade com que o Rawi lê menus e diálogos</translation>
    </message>
    <message>
        <source>Speak what is typed</source>
        <translation>Dizer o que é digitado</translation>
    </message>
    <message>
        <source>Let a plain voice begin while a natural one loads</source>
        <translation>Deixar uma voz simples começar enquanto uma natural carrega</translation>
    </message>
    <message>
        <source>After an article, go on with the next unread one</source>
        <translation>Depois de um artigo, continuar com o próximo não lido</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds without progress (from the next start)</source>
        <translation>Segundos sem progresso até desistir de um arquivo (a partir do próximo início)</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds in all (from the next start)</source>
        <translation>Segundos ao todo até desistir de um arquivo (a partir do próximo início)</translation>
    </message>
    <message>
        <source>Megabytes of memory to open a file with (from the next start)</source>
        <translation>Megabytes de memória para abrir um arquivo (a partir do próximo início)</translation>
    </message>
    <message>
        <source>Megabytes that an opened file may have (from the next start)</source>
        <translation>Megabytes que um arquivo aberto pode ter (a partir do próximo início)</translation>
    </message>
    <message>
        <source>Folder whose new files are added to the library</source>
        <translation>Pasta cujos arquivos novos entram na biblioteca</translation>
    </message>
    <message>
        <source>List of Argos packs: another address or folder</source>
        <translation>Lista de pacotes do Argos: outro endereço ou outra pasta</translation>
    </message>
    <message>
        <source>List of Firefox packs: another address or folder</source>
        <translation>Lista de pacotes do Firefox: outro endereço ou outra pasta</translation>
    </message>
    <message>
        <source>Only pictures</source>
        <translation>Só imagens</translation>
    </message>
    <message>
        <source>Headings, quotes, lists, tables, pictures and your highlights</source>
        <translation>Títulos, citações, listas, tabelas, imagens e seus destaques</translation>
    </message>
    <message>
        <source>Also links, footnotes, rows and columns</source>
        <translation>Também links, notas de rodapé, linhas e colunas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Each character</source>
        <translation>Cada caractere</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>Cada palavra</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Soft: little glare, less contrast (4.5 to 1)</source>
        <translation>Suave: pouco ofuscamento, menos contraste (4,5 para 1)</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
    </message>
    <message>
        <source>High contrast, yellow on black</source>
        <translation>Alto contraste, amarelo sobre preto</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>Suas próprias cores</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>A linha</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>A frase</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>O parágrafo</translation>
    </message>
    <message>
        <source>A coloured ground</source>
        <translation>Um fundo colorido</translation>
    </message>
    <message>
        <source>A thick line under it</source>
        <translation>Um traço grosso embaixo</translation>
    </message>
    <message>
        <source>A frame around it</source>
        <translation>Uma moldura em volta</translation>
    </message>
    <message>
        <source>Text and background changed for each other</source>
        <translation>Cores do texto e do fundo trocadas entre si</translation>
    </message>
    <message>
        <source>Rawi now speaks {language}</source>
        <translation>O Rawi agora fala este idioma: {language}</translation>
    </message>
    <message>
        <source>The better one that is installed</source>
        <translation>O melhor dos instalados</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>There is no translation here to copy yet. {key} translates the article.</source>
        <translation>Ainda não há aqui tradução para copiar. {key} traduz o artigo.</translation>
    </message>
    <message>
        <source>Copied with its label. Sentences: {count}.</source>
        <translation>Tradução copiada, com uma linha que a identifica. Frases: {count}.</translation>
    </message>
    <message>
        <source>Machine translation from {source} by Rawi with {engine}, not checked by a person.</source>
        <translation>Tradução automática do {source} feita pelo Rawi com {engine}, não conferida por uma pessoa.</translation>
    </message>
    <message>
        <source>Sentences to check against the original (⚠): {count}.</source>
        <translation>Frases a conferir com o original (⚠): {count}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fonte: {source}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Looking into the library</source>
        <translation>Consultando a biblioteca</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>How it looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Help for the eye</source>
        <translation>Ajuda para a visão</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>A janela</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Manter esta aparência</translation>
    </message>
    <message>
        <source>Back to the look before</source>
        <translation>Voltar à aparência anterior</translation>
    </message>
    <message>
        <source>The usual look</source>
        <translation>A aparência padrão</translation>
    </message>
    <message>
        <source>Contrast with the background: text {text} to 1, links {link} to 1.</source>
        <translation>Contraste com o fundo: texto {text} para 1, links {link} para 1.</translation>
    </message>
    <message>
        <source>This is hard to read: {least} to 1 is the least that most people need.</source>
        <translation>Isto é difícil de ler: {least} para 1 é o mínimo de que a maioria das pessoas precisa.</translation>
    </message>
    <message>
        <source>With little sight {good} to 1 or more is better.</source>
        <translation>Com baixa visão, {good} para 1 ou mais é melhor.</translation>
    </message>
    <message>
        <source>Not on this computer: {fonts}. They come with “python3 packaging/fonts.py” (npm and a network are needed), or from the system: on Debian and Ubuntu the package fonts-opendyslexic.</source>
        <translation>Não estão neste computador: {fonts}. Vêm com “python3 packaging/fonts.py” (é preciso ter npm e acesso à rede), ou do sistema: no Debian e no Ubuntu, o pacote fonts-opendyslexic.</translation>
    </message>
    <message>
        <source>This font has no medium letters: bold ones are shown.</source>
        <translation>Esta fonte não tem letras médias: são mostradas em negrito.</translation>
    </message>
    <message>
        <source>Nothing is dimmed</source>
        <translation>Nada está esmaecido</translation>
    </message>
    <message>
        <source>Dimmed is all but: {part}</source>
        <translation>Tudo esmaecido, menos: {part}</translation>
    </message>
    <message>
        <source>Ruler shown</source>
        <translation>Régua visível</translation>
    </message>
    <message>
        <source>Ruler hidden</source>
        <translation>Régua oculta</translation>
    </message>
    <message>
        <source>The sentence is magnified below the text</source>
        <translation>A frase aparece ampliada abaixo do texto</translation>
    </message>
    <message>
        <source>The sentence is not magnified</source>
        <translation>A frase não aparece ampliada</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>O artigo inteiro</translation>
    </message>
    <message>
        <source>One sentence at a time: arrow keys go on and back</source>
        <translation>Uma frase por vez: as setas avançam e voltam</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Uma frase por vez</translation>
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
        <translation>Temporizador de sono</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Switch the sleep timer off</source>
        <translation>Desligar o temporizador de sono</translation>
    </message>
    <message>
        <source>At the end of the section</source>
        <translation>No fim da seção</translation>
    </message>
    <message>
        <source>At the end of the article</source>
        <translation>No fim do artigo</translation>
    </message>
    <message>
        <source>When is the voice to stop? Choose, or type a number of minutes.</source>
        <translation>Quando a voz deve parar? Escolha, ou digite um número de minutos.</translation>
    </message>
    <message>
        <source>The sleep timer is off</source>
        <translation>O temporizador de sono está desligado</translation>
    </message>
    <message>
        <source>The sleep timer has stopped the voice; your place is kept. Listening again within a minute starts it anew.</source>
        <translation>O temporizador de sono parou a voz; o seu lugar foi guardado. Se você voltar a ouvir em menos de um minuto, ele recomeça.</translation>
    </message>
</context>
<context>
    <name>structure</name>
    <message>
        <source>Title</source>
        <translation>Título do artigo</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Linha fina</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autoria</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>Título de nível {level}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Item de lista</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota de rodapé</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>História relacionada</translation>
    </message>
    <message>
        <source>Belongs to the site</source>
        <translation>Pertence ao site</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>Isto é: {kind}</translation>
    </message>
    <message>
        <source>Structure: one key says what the paragraph at the caret is. {title} title, {standfirst} standfirst, {byline} byline, {first} to {last} heading, {paragraph} paragraph, {quote} quote, {list_item} list item, {furniture} belongs to the site, {related} related story. {undo} undoes, {end} ends.</source>
        <translation>Estrutura: uma tecla diz o que é o parágrafo no cursor. {title} título do artigo, {standfirst} linha fina, {byline} autoria, {first} a {last} título de seção, {paragraph} parágrafo, {quote} citação, {list_item} item de lista, {furniture} pertence ao site, {related} história relacionada. {undo} desfaz, {end} encerra.</translation>
    </message>
    <message>
        <source>The structure is as Rawi found it. {undo} brings your changes back.</source>
        <translation>A estrutura está como o Rawi a encontrou. {undo} traz suas mudanças de volta.</translation>
    </message>
    <message>
        <source>Structure is done; your changes are kept.</source>
        <translation>A estrutura está pronta; suas mudanças ficam guardadas.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Refeito</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>Nada a refazer</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
    <message>
        <source>column {number} of {total}</source>
        <translation>coluna {number} de {total}</translation>
    </message>
    <message>
        <source>row {number} of {total}</source>
        <translation>linha {number} de {total}</translation>
    </message>
    <message>
        <source>Edge of the table</source>
        <translation>Borda da tabela</translation>
    </message>
    <message>
        <source>The caret is not in a table. T goes to the next one.</source>
        <translation>O cursor não está em uma tabela. T vai até a próxima.</translation>
    </message>
</context>
<context>
    <name>takeaway</name>
    <message>
        <source>Book (EPUB)</source>
        <translation>Livro (EPUB)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página da web (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Salvar o original</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>Salvar a tradução</translation>
    </message>
    <message>
        <source>Save both languages</source>
        <translation>Salvar as duas línguas</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>Tipo de &amp;arquivo</translation>
    </message>
    <message>
        <source>The article is not translated yet; that is done first where you ask for it.</source>
        <translation>O artigo ainda não está traduzido; se você pedir a tradução, ela é feita primeiro.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>Tamanho do texto em pontos</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation>Com &amp;imagens</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text in points</source>
        <translation>Ta&amp;manho do texto em pontos</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Salvar como PDF…</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Tradução</translation>
    </message>
    <message>
        <source>&amp;Both, each paragraph with its translation below</source>
        <translation>Os &amp;dois, cada parágrafo com sua tradução abaixo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Audiobook with chapters (M4B)</source>
        <translation>Audiolivro com capítulos (M4B)</translation>
    </message>
    <message>
        <source>MP3 with chapters</source>
        <translation>MP3 com capítulos</translation>
    </message>
    <message>
        <source>Opus with chapters, the smallest</source>
        <translation>Opus com capítulos, o menor</translation>
    </message>
    <message>
        <source>WAV, for programs that know nothing else</source>
        <translation>WAV, para programas que não conhecem outro formato</translation>
    </message>
    <message>
        <source>Book with text and voice in step (EPUB)</source>
        <translation>Livro com texto e voz em sincronia (EPUB)</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>Salvar como áudio</translation>
    </message>
    <message>
        <source>Highlight &amp;word by word in the book</source>
        <translation>Destacar &amp;palavra por palavra no livro</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Translate into</source>
        <translation>Traduzir para</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Pacotes de línguas…</translation>
    </message>
    <message>
        <source>{language} (through {pivot})</source>
        <translation>{language} (via {pivot})</translation>
    </message>
    <message>
        <source>The article is in {language}. Choose what to translate it into.</source>
        <translation>O artigo está em {language}. Escolha para qual língua traduzir.</translation>
    </message>
    <message>
        <source>No language pack that translates from {language} is installed.</source>
        <translation>Nenhum pacote que traduza de {language} está instalado.</translation>
    </message>
    <message>
        <source>No language pack from {language} to {languages} is installed.</source>
        <translation>Nenhum pacote de {language} para {languages} está instalado.</translation>
    </message>
    <message>
        <source>Language packs shows how to add one.</source>
        <translation>O botão Pacotes de línguas mostra como adicionar um.</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>Translated into {language}.</source>
        <translation>Traduzido para {language}.</translation>
    </message>
    <message>
        <source>Sentences to doubt: {count}. {next} goes to the next one, {list} lists them, {why} says why.</source>
        <translation>Frases duvidosas: {count}. {next} vai até a próxima, {list} mostra a lista, {why} diz por quê.</translation>
    </message>
    <message>
        <source>It went through {pivot}, so more may have been lost on the way.</source>
        <translation>A tradução foi feita via {pivot}, então algo mais pode ter se perdido no caminho.</translation>
    </message>
    <message>
        <source>What is written in {languages} stays as it is: no language pack from there to {target} is installed.</source>
        <translation>O que está escrito em {languages} fica como está: nenhum pacote que traduza isso para {target} está instalado.</translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation>A tradução foi interrompida.</translation>
    </message>
    <message>
        <source>The translation was stopped; the article stays as it is.</source>
        <translation>A tradução foi interrompida; o artigo fica como está.</translation>
    </message>
    <message>
        <source>What is translated so far stays. {on} goes on, {original} shows the original.</source>
        <translation>O que já foi traduzido fica. {on} continua, {original} mostra o original.</translation>
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
        <translation>simples</translation>
    </message>
    <message>
        <source>basic: guesses vowels</source>
        <translation>básica: adivinha as vogais</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>deste sistema</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Vozes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>{language} ({quality})</source>
        <translation>{language} ({quality})</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>sem voz</translation>
    </message>
    <message>
        <source>Voices for {language}</source>
        <translation>Vozes para {language}</translation>
    </message>
    <message>
        <source>The best one, now {voice}</source>
        <translation>A melhor, agora {voice}</translation>
    </message>
    <message>
        <source>None: its sentences are passed over</source>
        <translation>Nenhuma: as frases nesta língua são puladas</translation>
    </message>
    <message>
        <source>No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.</source>
        <translation>Nenhuma voz aqui fala {language}. Importe uma voz do Piper que fale, ou escolha a voz de uma língua de escrita parecida: ela vai ler com sotaque estrangeiro.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pitch in semitones</source>
        <translation>Tom em semitons</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Ouvir uma &amp;amostra</translation>
    </message>
    <message>
        <source>&amp;Stop the preview</source>
        <translation>&amp;Parar a amostra</translation>
    </message>
    <message>
        <source>&amp;Import a voice file…</source>
        <translation>&amp;Importar um arquivo de voz…</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Vozes do Piper</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>Ajustes &amp;normais</translation>
    </message>
    <message>
        <source>The usual voice, pace, pitch and volume again.</source>
        <translation>Voz, ritmo, tom e volume voltaram ao normal.</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation>Procurando vozes</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Iniciando a voz</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>Importando “{name}”</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>Removendo “{name}”</translation>
    </message>
    <message>
        <source>Remove the voice “{name}” from this computer?</source>
        <translation>Remover a voz “{name}” deste computador?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>This is how I read your articles to you.</source>
        <translation>É assim que eu leio seus artigos para você.</translation>
    </message>
    <message>
        <source>Already there: {voice} ({language}; {licence})</source>
        <translation>Já estava aqui: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Replaced: {voice} ({language}; {licence})</source>
        <translation>Substituída: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Imported: {voice} ({language}; {licence})</source>
        <translation>Importada: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Removed: {voice}</source>
        <translation>Removida: {voice}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Language of Rawi</source>
        <translation>Idioma do Rawi</translation>
    </message>
    <message>
        <source>By sight or by ear</source>
        <translation>Pela visão ou pela audição</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Size and colours</source>
        <translation>Tamanho e cores</translation>
    </message>
    <message>
        <source>Languages of your articles</source>
        <translation>Línguas dos seus artigos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Rawi opens the articles that you have stored, reads them aloud and translates them, without a network. Choose the language of its menus. Escape skips these steps at any moment; the menu Help has them again.</source>
        <translation>O Rawi abre os artigos que você guardou, lê em voz alta e traduz, sem acesso à rede. Escolha o idioma dos menus. Escape pula estes passos a qualquer momento; eles estão de novo no menu Ajuda.</translation>
    </message>
    <message>
        <source>How will you use Rawi? By ear, it speaks its menus and dialogs itself wherever no screen reader runs.</source>
        <translation>Como você vai usar o Rawi? Pela audição, o próprio Rawi lê em voz alta seus menus e diálogos quando não há leitor de tela.</translation>
    </message>
    <message>
        <source>Choose who speaks to you and how fast, and hear it.</source>
        <translation>Escolha quem fala com você e a que velocidade, e ouça.</translation>
    </message>
    <message>
        <source>Rawi begins with the size and the colours of your system. Change them here if you like; you see it at once.</source>
        <translation>O Rawi começa com o tamanho e as cores do seu sistema. Mude-os aqui se quiser; você vê o resultado na hora.</translation>
    </message>
    <message>
        <source>In which language are your articles, and in which do you want them? Nothing is fetched unless you ask for it.</source>
        <translation>Em que língua estão seus artigos, e em qual você os quer? Nada é buscado se você não pedir.</translation>
    </message>
    <message>
        <source>These keys are enough to begin with. After this, an article shows you what Rawi can do.</source>
        <translation>Estas teclas bastam para começar. Depois disso, um artigo mostra o que o Rawi sabe fazer.</translation>
    </message>
    <message>
        <source>Welcome to Rawi, step {number} of {total}: {name}</source>
        <translation>Boas-vindas ao Rawi, passo {number} de {total}: {name}</translation>
    </message>
    <message>
        <source>By &amp;sight</source>
        <translation>Pela vi&amp;são</translation>
    </message>
    <message>
        <source>By &amp;ear</source>
        <translation>Pela au&amp;dição</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>Am&amp;bas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>&amp;Começar a ler</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>P&amp;ular</translation>
    </message>
    <message>
        <source>Your articles are in</source>
        <translation>Seus artigos estão em</translation>
    </message>
    <message>
        <source>You want them in</source>
        <translation>Você os quer em</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>O que é necessário</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>&amp;Obter o que falta…</translation>
    </message>
    <message>
        <source>From a &amp;friend&apos;s file or disk…</source>
        <translation>De um arquivo ou &amp;disco de um amigo…</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>Verificando o que é necessário</translation>
    </message>
</context>
</TS>
