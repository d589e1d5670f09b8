<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one.</source>
        <translation>As seções do artigo. Enter vai até uma delas.</translation>
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
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation>Iniciando a voz</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>End of the article</source>
        <translation>Fim do artigo</translation>
    </message>
    <message>
        <source>Articles (*.txt *.html *.htm *.xhtml *.md *.markdown);;All files (*)</source>
        <translation>Artigos (*.txt *.html *.htm *.xhtml *.md *.markdown);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Abrir um artigo guardado</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>Pressione uma tecla para ouvir o que ela faz.</translation>
    </message>
    <message>
        <source>This key does nothing here.</source>
        <translation>Esta tecla não faz nada aqui.</translation>
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
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <source>Find in the article</source>
        <translation>Procurar no artigo</translation>
    </message>
    <message>
        <source>Search for words in this article</source>
        <translation>Procurar palavras neste artigo</translation>
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
        <source>Say the section, how far you are and how long it takes</source>
        <translation>Dizer a seção, quanto já foi lido e quanto tempo falta</translation>
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
        <source>Repeat the sentence</source>
        <translation>Repetir a frase</translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation>Ler a frase mais uma vez</translation>
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
        <source>This sentence in the other language</source>
        <translation>Esta frase na outra língua</translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation>Mostrar e dizer o original de uma frase traduzida, ou a tradução</translation>
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
        <source>Show what belongs to the site</source>
        <translation>Mostrar o que pertence ao site</translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation>Mostrar menus, avisos e outros textos em volta da história</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>List every key</source>
        <translation>Listar todas as teclas</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>Descrever uma tecla</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>Dizer o que a próxima tecla faz, sem executá-la</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation yet. F4 translates the article.</source>
        <translation>Esta frase ainda não tem tradução. F4 traduz o artigo.</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>O Rawi não acessa a rede. O link leva a {address}</translation>
    </message>
</context>
<context>
    <name>cli</name>
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
        <source>Sentences to check against the original: {count}</source>
        <translation>Frases a conferir com o original: {count}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Falando</translation>
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
        <source>Language packs</source>
        <translation>Pacotes de línguas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
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
        <source>Spanish</source>
        <translation>espanhol</translation>
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
        <source>Hebrew</source>
        <translation>hebraico</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>híndi</translation>
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
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonês</translation>
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
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suaíli</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandês</translation>
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
        <source>The percentage {detail} may be wrong.</source>
        <translation>A porcentagem {detail} pode estar errada.</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>{detail} do original falta aqui.</translation>
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
</context>
<context>
    <name>page</name>
    <message>
        <source>{read} min to read, {listen} min to listen</source>
        <translation>{read} min para ler, {listen} min para ouvir</translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation>Do site, não faz parte da história</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>Confira o original</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Tradução automática de {source} para {target} por {engine}, feita neste computador e não conferida por uma pessoa.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{section}, {percent} percent, {minutes} min left to listen</source>
        <translation>{section}, {percent} por cento, faltam {minutes} min para ouvir</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}, título de nível {level}</translation>
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
        <source>No more sections in this direction</source>
        <translation>Não há mais seções nesta direção</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>As palavras não estão neste artigo</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Velocidade {speed}</translation>
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
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>“{name}” não pode ser lido. Peça permissão ao dono, ou copie para a sua pasta.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>“{name}” não pôde ser lido ({reason}). Copie para este computador e abra a cópia.</translation>
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
        <source>{count} characters of the file could not be read and are shown as �.</source>
        <translation>{count} caracteres do arquivo não puderam ser lidos e aparecem como �.</translation>
    </message>
    <message>
        <source>The file holds {count} zero characters, shown as ␀; it may be damaged.</source>
        <translation>O arquivo tem {count} caracteres nulos, mostrados como ␀; pode estar danificado.</translation>
    </message>
    <message>
        <source>The text holds {count} invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>O texto tem {count} marcas invisíveis que mudam a direção das letras; pode não se ler como foi escrito.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. English and Portuguese are here.</source>
        <translation>Nenhum pacote de {source} para {target} está instalado, então este artigo fica como está. Inglês e português estão aqui.</translation>
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
        <source>The language pack “{pack}” is damaged. Install Rawi again to mend it.</source>
        <translation>O pacote de língua “{pack}” está danificado. Instale o Rawi de novo para consertá-lo.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over.</source>
        <translation>Não há voz para {language} neste computador; suas frases são puladas.</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>A voz não pôde ser iniciada. Instale o Rawi de novo para consertá-la.</translation>
    </message>
    <message>
        <source>No sound device was found. Reading goes on in silence; connect headphones or loudspeakers and start Rawi again.</source>
        <translation>Nenhum dispositivo de som foi encontrado. A leitura continua em silêncio; ligue fones ou alto-falantes e inicie o Rawi de novo.</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading goes on in silence; connect it and start Rawi again.</source>
        <translation>O dispositivo de som sumiu. A leitura continua em silêncio; ligue-o e inicie o Rawi de novo.</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>Não há nada aqui para ler em voz alta.</translation>
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
        <source>“{name}” has an ending that Rawi cannot write. Use .html, .txt, .md or .json for text and .wav for sound.</source>
        <translation>“{name}” tem uma terminação que o Rawi não grava. Use .html, .txt, .md ou .json para texto e .wav para som.</translation>
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
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Tamanho do texto em porcentagem</translation>
    </message>
    <message>
        <source>Language of Rawi (from the next start)</source>
        <translation>Língua do Rawi (a partir do próximo início)</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduzir para</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Velocidade da voz</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Mostrar o que pertence ao site</translation>
    </message>
    <message>
        <source>Single letters jump in the text (H, K, L, T, Q, 1-6)</source>
        <translation>Letras sozinhas saltam no texto (H, K, L, T, Q, 1-6)</translation>
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
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
    </message>
</context>
</TS>
