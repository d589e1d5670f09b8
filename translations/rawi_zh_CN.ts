<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Answering</name>
    <message>
        <source>“{name}” opens once this dialog is closed.</source>
        <translation>关闭此对话框后将打开“{name}”。</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Save as audio</source>
        <translation>另存为音频</translation>
    </message>
    <message>
        <source>Saving as audio</source>
        <translation>正在保存为音频</translation>
    </message>
    <message>
        <source>Stopped; no file was written. Saving again goes on from here.</source>
        <translation>已停止；没有写入文件。再次保存会从这里继续。</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>已保存为“{name}”。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups of a Rawi library (*{ending})</source>
        <translation>Rawi 书库的备份 (*{ending})</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>备份书库</translation>
    </message>
    <message>
        <source>The library is backed up as “{name}”.</source>
        <translation>书库已备份为“{name}”。</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>正在备份书库</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>备份已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Backups of a Rawi library (*{ending});;All files (*)</source>
        <translation>Rawi 书库的备份 (*{ending});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>恢复书库</translation>
    </message>
    <message>
        <source>Replace your library by the backup “{name}”?

The library as it is now is kept in a file beside it.</source>
        <translation>用备份“{name}”替换您的书库吗？

现在的书库会保存在旁边的一个文件中。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the library</source>
        <translation>保留书库(&amp;K)</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>正在恢复书库</translation>
    </message>
    <message>
        <source>Restoring was cancelled; your library is as it was.</source>
        <translation>恢复已取消；您的书库保持原样。</translation>
    </message>
    <message>
        <source>The library of “{name}” is restored.</source>
        <translation>“{name}”中的书库已恢复。</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>The usual one</source>
        <translation>通常的颜色</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, two each for red, green and blue; empty for the usual colour</source>
        <translation>六位十六进制数字，红、绿、蓝各两位；留空则为通常的颜色</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>选择：{name}</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Starting the voice</source>
        <translation>正在启动语音</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one; 1 to 6 leads to the next of that level here.</source>
        <translation>文章的各节。按回车键前往其中一节；在这里按 1 到 6 前往该级别的下一节。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No article is open</source>
        <translation>没有打开文章</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Keeping the structure</source>
        <translation>正在保存结构</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Looking into the library</source>
        <translation>正在查看书库</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>正在更改文章</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>从书库中删除</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation>正在删除文章</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Files that could not be added</source>
        <translation>无法添加的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Looking into the library</source>
        <translation>正在查看书库</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>正在读取语言包列表</translation>
    </message>
    <message>
        <source>Asking what can be done in each language</source>
        <translation>正在查询各语言可用的功能</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>How far read</source>
        <translation>阅读进度</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>要查找的词</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>没有文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add files to the library</source>
        <translation>将文件添加到书库</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>将文件夹添加到书库</translation>
    </message>
    <message>
        <source>Adding files to the library</source>
        <translation>正在将文件添加到书库</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>正在监视文件夹</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping your notes</source>
        <translation>正在保存您的笔记</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Enter adds it. Several are separated by commas.</source>
        <translation>按回车键添加。多个之间用逗号分隔。</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新合集</translation>
    </message>
    <message>
        <source>Space ticks or unticks.</source>
        <translation>空格键勾选或取消勾选。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation>正在启动语音</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Looking into the library</source>
        <translation>正在查看书库</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End of the article</source>
        <translation>文章结束</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Rawi was open already; this is its window.</source>
        <translation>Rawi 已经打开，这就是它的窗口。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>关闭通知</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Remembering the place</source>
        <translation>正在记住位置</translation>
    </message>
</context>
<context>
    <name>PackWork</name>
    <message>
        <source>Stopped; what was not finished is not installed.</source>
        <translation>已停止；未完成的没有安装。</translation>
    </message>
    <message>
        <source>Installing language packs</source>
        <translation>正在安装语言包</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>已移除：{pack}</translation>
    </message>
    <message>
        <source>Removing a language pack</source>
        <translation>正在移除语言包</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>已保存为“{name}”。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Saving a language pack</source>
        <translation>正在保存语言包</translation>
    </message>
    <message>
        <source>Checking language packs</source>
        <translation>正在检查语言包</translation>
    </message>
    <message>
        <source>The lists are here.</source>
        <translation>列表已取得。</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>已停止；列表保持原样。</translation>
    </message>
    <message>
        <source>Fetching the lists of packs</source>
        <translation>正在获取语言包列表</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>已停止。再次请求会从中断处继续。</translation>
    </message>
    <message>
        <source>Getting language packs</source>
        <translation>正在获取语言包</translation>
    </message>
    <message>
        <source>Packs installed: {count}; failed: {failed}.</source>
        <translation>已安装的语言包：{count}；失败：{failed}。</translation>
    </message>
    <message>
        <source>{title} is still under way. Wait for it, or cancel it.</source>
        <translation>{title}：仍在进行。请等待，或取消它。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>PacksRoom</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>正在读取语言包列表</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>正在查看文件</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print that elsewhere.</source>
        <translation>这台电脑没有打印机。请保存为 PDF，到别处打印。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>The article is printed.</source>
        <translation>文章已打印。</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>已保存为“{name}”。</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>正在打印文章</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>搜索书库</translation>
    </message>
    <message>
        <source>Down goes to the articles, Alt+Down to words that begin like this.</source>
        <translation>向下键前往文章，Alt+向下键前往以此开头的词。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>The usual one</source>
        <translation>通常的</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Articles in the library</source>
        <translation>书库中的文章</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Looking into the library</source>
        <translation>正在查看书库</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>正在更改文章</translation>
    </message>
</context>
<context>
    <name>StructureRoom</name>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
</context>
<context>
    <name>TakeawayRoom</name>
    <message>
        <source>Open an article first.</source>
        <translation>请先打开一篇文章。</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>已保存为“{name}”。</translation>
    </message>
    <message>
        <source>Saving the article</source>
        <translation>正在保存文章</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>语言包</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>打开已存储的文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Translating into {language}</source>
        <translation>正在翻译成{language}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>打开已存储的文章</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>打开复制的内容</translation>
    </message>
    <message>
        <source>Open the text, page, picture or files on the clipboard</source>
        <translation>打开剪贴板上的文字、网页、图片或文件</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>备份书库…</translation>
    </message>
    <message>
        <source>Write the whole library into one file</source>
        <translation>将整个书库写入一个文件</translation>
    </message>
    <message>
        <source>Restore the library…</source>
        <translation>恢复书库…</translation>
    </message>
    <message>
        <source>Put the library of a backup in the place of yours</source>
        <translation>用备份中的书库替换您的书库</translation>
    </message>
    <message>
        <source>Save the article…</source>
        <translation>保存文章…</translation>
    </message>
    <message>
        <source>Save the original, the translation or both as a book, a page or text</source>
        <translation>将原文、译文或两者保存为电子书、网页或文本</translation>
    </message>
    <message>
        <source>Save as audio…</source>
        <translation>另存为音频…</translation>
    </message>
    <message>
        <source>Save the article spoken, as an audiobook with chapters or a book with text and voice in step</source>
        <translation>将文章的朗读保存为带章节的有声书，或文字与语音同步的电子书</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the article in large letters, or save that as PDF</source>
        <translation>以大字打印文章，或将其保存为 PDF</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Change how Rawi looks, speaks and answers</source>
        <translation>更改 Rawi 的外观、语音和反馈方式</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close Rawi; the place is remembered</source>
        <translation>关闭 Rawi；位置会被记住</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>书库</translation>
    </message>
    <message>
        <source>Show your library, or go back to the article</source>
        <translation>显示您的书库，或返回文章</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>下一篇未读文章</translation>
    </message>
    <message>
        <source>Open the next article that you have not begun</source>
        <translation>打开下一篇您尚未开始的文章</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>最近阅读</translation>
    </message>
    <message>
        <source>Show the library in the order you last read in it</source>
        <translation>按您最近阅读的顺序显示书库</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Show every article of the library again</source>
        <translation>重新显示书库中的所有文章</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Open the chosen article of the library, where its words were found</source>
        <translation>打开书库中选定的文章，到找到词语的位置</translation>
    </message>
    <message>
        <source>Read the article aloud</source>
        <translation>朗读文章</translation>
    </message>
    <message>
        <source>Open the chosen article of the library and read it aloud at once</source>
        <translation>打开书库中选定的文章并立即朗读</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>读完或未读完</translation>
    </message>
    <message>
        <source>Mark the article, or those chosen in the library, as finished, or not finished any more</source>
        <translation>将文章或书库中选定的文章标为读完或未读完</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Change the tags of the article, or of those chosen in the library</source>
        <translation>更改文章或书库中选定文章的标签</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>合集…</translation>
    </message>
    <message>
        <source>Put the article, or those chosen in the library, into collections</source>
        <translation>将文章或书库中选定的文章放入合集</translation>
    </message>
    <message>
        <source>Delete from the library…</source>
        <translation>从书库中删除…</translation>
    </message>
    <message>
        <source>Delete the chosen articles of the library, after one question</source>
        <translation>询问一次后删除书库中选定的文章</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Take files into the library without opening them</source>
        <translation>将文件收入书库而不打开</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Take every file of a folder into the library</source>
        <translation>将文件夹中的所有文件收入书库</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search for words in this article, or in the library while it is shown</source>
        <translation>在此文章中查找词语，书库显示时在书库中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>词语所在的下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Place before where the words stand</source>
        <translation>词语所在的上一处</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Go to the list of sections, or back to the text</source>
        <translation>前往各节列表，或返回正文</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一节</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>前往下一节</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>上一节</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>前往上一节</translation>
    </message>
    <message>
        <source>Next section, single key</source>
        <translation>下一节，单键</translation>
    </message>
    <message>
        <source>Previous section, single key</source>
        <translation>上一节，单键</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>下一个标题</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>前往下一个标题</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>上一个标题</translation>
    </message>
    <message>
        <source>To the heading before</source>
        <translation>前往上一个标题</translation>
    </message>
    <message>
        <source>Next heading of level {level}</source>
        <translation>下一个 {level} 级标题</translation>
    </message>
    <message>
        <source>To the next heading of this level</source>
        <translation>前往下一个同级标题</translation>
    </message>
    <message>
        <source>Previous heading of level {level}</source>
        <translation>上一个 {level} 级标题</translation>
    </message>
    <message>
        <source>To the heading of this level before</source>
        <translation>前往上一个同级标题</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>下一个链接</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>前往下一个链接</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>上一个链接</translation>
    </message>
    <message>
        <source>To the link before</source>
        <translation>前往上一个链接</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>下一个列表</translation>
    </message>
    <message>
        <source>To the next list</source>
        <translation>前往下一个列表</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>上一个列表</translation>
    </message>
    <message>
        <source>To the list before</source>
        <translation>前往上一个列表</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>下一个表格</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>前往下一个表格</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>上一个表格</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>前往上一个表格</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>下一个单元格</translation>
    </message>
    <message>
        <source>To the next cell of the table; behind the last one, on to the next link or control</source>
        <translation>前往表格的下一个单元格；在最后一个之后，前往下一个链接或控件</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>上一个单元格</translation>
    </message>
    <message>
        <source>To the cell before in the table; before the first one, back to the link or control before</source>
        <translation>前往表格的上一个单元格；在第一个之前，返回上一个链接或控件</translation>
    </message>
    <message>
        <source>Next cell of the row</source>
        <translation>本行的下一个单元格</translation>
    </message>
    <message>
        <source>To the next cell of this row, with the headers of its column</source>
        <translation>前往本行的下一个单元格，并说出其列标题</translation>
    </message>
    <message>
        <source>Previous cell of the row</source>
        <translation>本行的上一个单元格</translation>
    </message>
    <message>
        <source>To the cell before in this row, with the headers of its column</source>
        <translation>前往本行的上一个单元格，并说出其列标题</translation>
    </message>
    <message>
        <source>Next cell of the column</source>
        <translation>本列的下一个单元格</translation>
    </message>
    <message>
        <source>To the cell below, with the headers of its row</source>
        <translation>前往下方的单元格，并说出其行标题</translation>
    </message>
    <message>
        <source>Previous cell of the column</source>
        <translation>本列的上一个单元格</translation>
    </message>
    <message>
        <source>To the cell above, with the headers of its row</source>
        <translation>前往上方的单元格，并说出其行标题</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>下一个引文</translation>
    </message>
    <message>
        <source>To the next quote</source>
        <translation>前往下一个引文</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>上一个引文</translation>
    </message>
    <message>
        <source>To the quote before</source>
        <translation>前往上一个引文</translation>
    </message>
    <message>
        <source>Out of the list, table or quote</source>
        <translation>离开列表、表格或引文</translation>
    </message>
    <message>
        <source>To what comes after the list, table or quote that you are in</source>
        <translation>前往您所在的列表、表格或引文之后的内容</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>To the next picture; Enter enlarges it</source>
        <translation>前往下一张图片；回车键将其放大</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>To the picture before; Enter enlarges it</source>
        <translation>前往上一张图片；回车键将其放大</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>下一个存疑的词</translation>
    </message>
    <message>
        <source>To the next word that was read from a picture and may be wrong</source>
        <translation>前往下一个从图片识别、可能有误的词</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>上一个存疑的词</translation>
    </message>
    <message>
        <source>To the doubtful word before</source>
        <translation>前往上一个存疑的词</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>To the next page of a book or PDF</source>
        <translation>前往书或 PDF 的下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>To the page before in a book or PDF</source>
        <translation>前往书或 PDF 的上一页</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>前往页…</translation>
    </message>
    <message>
        <source>List the pages of a book or PDF, and go to the one that you type or choose</source>
        <translation>列出书或 PDF 的页，前往您输入或选择的那一页</translation>
    </message>
    <message>
        <source>Elements…</source>
        <translation>元素…</translation>
    </message>
    <message>
        <source>List headings, links, lists, tables, quotes, pictures, footnotes, bookmarks and marks, and go to one</source>
        <translation>列出标题、链接、列表、表格、引文、图片、脚注、书签和标记，并前往其中一个</translation>
    </message>
    <message>
        <source>Back after a jump</source>
        <translation>跳转后返回</translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation>回到上次跳转之前的位置</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>我在哪里？</translation>
    </message>
    <message>
        <source>Say the section, the page, how far you are and how long it takes; in the library, all about the chosen article</source>
        <translation>说出所在的节、页、进度和剩余时间；在书库中说出所选文章的全部信息</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Set a bookmark here, or remove it</source>
        <translation>在此处设置书签，或移除书签</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>下一个书签</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>前往下一个书签</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>上一个书签</translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation>前往上一个书签</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>突出标记</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in the colour used last; remove the highlight that is here</source>
        <translation>用上次的颜色突出标记所选内容或此句；移除此处的标记</translation>
    </message>
    <message>
        <source>Highlight in yellow: dashes below</source>
        <translation>用黄色突出标记：下面虚线</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that</source>
        <translation>用这种颜色突出标记所选内容或此句；把此处的标记改成这种颜色，或移除它</translation>
    </message>
    <message>
        <source>Highlight in green: a wave below</source>
        <translation>用绿色突出标记：下面波浪线</translation>
    </message>
    <message>
        <source>Highlight in blue: two lines below</source>
        <translation>用蓝色突出标记：下面两条线</translation>
    </message>
    <message>
        <source>Highlight in pink: a thick line below</source>
        <translation>用粉色突出标记：下面粗线</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写笔记…</translation>
    </message>
    <message>
        <source>Write a note to the bookmark or highlight that is here, or to a new bookmark</source>
        <translation>为此处的书签或标记，或为新书签写笔记</translation>
    </message>
    <message>
        <source>Notes and highlights…</source>
        <translation>笔记和标记…</translation>
    </message>
    <message>
        <source>List all bookmarks, highlights and notes of the article</source>
        <translation>列出文章的所有书签、标记和笔记</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Say what each paragraph is, with single keys; your changes are remembered</source>
        <translation>用单键指明每个段落是什么；您的更改会被记住</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>从此处朗读，或暂停</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Play or pause, in the text</source>
        <translation>播放或暂停（在正文中）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Silence; play goes on at the same place</source>
        <translation>静音；播放会从同一位置继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Silence; the place is kept</source>
        <translation>静音；位置保留</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一些</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <translation>读得慢一些</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>快一些</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>读得快一些</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>To the sentence before</source>
        <translation>前往上一句</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>前往下一句</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>To the paragraph before</source>
        <translation>前往上一段</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>前往下一段</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>向后跳</translation>
    </message>
    <message>
        <source>To the beginning of this section, then to the one before; without sections, by paragraphs</source>
        <translation>回到本节开头，再到上一节；没有节时按段落</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>向前跳</translation>
    </message>
    <message>
        <source>To the next section; without sections, to the next paragraph</source>
        <translation>前往下一节；没有节时前往下一段</translation>
    </message>
    <message>
        <source>Skim</source>
        <translation>略读</translation>
    </message>
    <message>
        <source>Read only the title, headings and the first sentence of each paragraph, or everything again</source>
        <translation>只读标题、小标题和每段第一句，或重新读全部</translation>
    </message>
    <message>
        <source>Sentence by sentence in both languages</source>
        <translation>逐句双语</translation>
    </message>
    <message>
        <source>Read each sentence in the original and then in its translation, each in its own voice</source>
        <translation>先读每句原文，再读其译文，各用各的语音</translation>
    </message>
    <message>
        <source>Use the book’s narration</source>
        <translation>使用书籍自带的朗读</translation>
    </message>
    <message>
        <source>Hear a book’s own recording where it has one, or a voice instead</source>
        <translation>书籍自带录音时，听录音或听语音</translation>
    </message>
    <message>
        <source>Read the footnote</source>
        <translation>朗读脚注</translation>
    </message>
    <message>
        <source>Say the footnote of this sentence; again for the next one</source>
        <translation>说出此句的脚注；再按一次说下一个</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>朗读所选内容</translation>
    </message>
    <message>
        <source>Read only what is selected aloud; the place stays</source>
        <translation>只朗读所选内容；位置不变</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>重复此句</translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation>再读一遍此句</translation>
    </message>
    <message>
        <source>Sleep timer…</source>
        <translation>睡眠定时…</translation>
    </message>
    <message>
        <source>Let the voice stop after some minutes, or at the end of the section or the article</source>
        <translation>让语音在几分钟后，或在本节或文章结束时停止</translation>
    </message>
    <message>
        <source>Speak menus and dialogs</source>
        <translation>读出菜单和对话框</translation>
    </message>
    <message>
        <source>Let Rawi speak its own menus, dialogs and lists where no screen reader runs</source>
        <translation>没有屏幕阅读器时，让 Rawi 自己读出其菜单、对话框和列表</translation>
    </message>
    <message>
        <source>Go on with the next article</source>
        <translation>接着读下一篇文章</translation>
    </message>
    <message>
        <source>After the end of an article, read the next unread one of the library aloud</source>
        <translation>文章结束后，朗读书库中下一篇未读的文章</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>语音…</translation>
    </message>
    <message>
        <source>Choose who reads each language and how, and import voices</source>
        <translation>选择由谁、如何朗读各语言，并导入语音</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <translation>读音…</translation>
    </message>
    <message>
        <source>Your own words and how the voices are to say them</source>
        <translation>您自己的词，以及语音应如何读它们</translation>
    </message>
    <message>
        <source>Translation on or off</source>
        <translation>打开或关闭翻译</translation>
    </message>
    <message>
        <source>Translate the article, or show the original again</source>
        <translation>翻译文章，或重新显示原文</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>翻译成…</translation>
    </message>
    <message>
        <source>Choose the language to translate into, from those whose packs are here</source>
        <translation>从已有语言包的语言中选择目标语言</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Show only the original</source>
        <translation>只显示原文</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>Show each paragraph and its translation</source>
        <translation>显示每个段落及其译文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Show only the translation</source>
        <translation>只显示译文</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>复制译文</translation>
    </message>
    <message>
        <source>Copy the translation of what is selected, or of this sentence, with a line that says what it is</source>
        <translation>复制所选内容或此句的译文，并附一行说明其来历</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>语言包…</translation>
    </message>
    <message>
        <source>List, install, save and remove language packs, and see what each language needs</source>
        <translation>列出、安装、保存和移除语言包，并查看各语言所需的内容</translation>
    </message>
    <message>
        <source>This sentence in the other language</source>
        <translation>此句的另一种语言</translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation>显示并说出译句的原文，或其译文</translation>
    </message>
    <message>
        <source>Correct this translation…</source>
        <translation>更正此译文…</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself; it is kept, and shown as yours</source>
        <translation>自己写此句的译文；它会被保留并显示为您的</translation>
    </message>
    <message>
        <source>Your corrections…</source>
        <translation>您的更正…</translation>
    </message>
    <message>
        <source>List the sentences of the article that you have corrected</source>
        <translation>列出文章中您更正过的句子</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>术语表…</translation>
    </message>
    <message>
        <source>Your own names and terms, and what translations are to call them</source>
        <translation>您自己的名称和术语，以及译文中应如何称呼</translation>
    </message>
    <message>
        <source>Look the word up…</source>
        <translation>查词…</translation>
    </message>
    <message>
        <source>Look up the word at the caret, or the one that is heard, in your dictionaries</source>
        <translation>在您的词典中查光标处或正在读的词</translation>
    </message>
    <message>
        <source>Look the word up, single key</source>
        <translation>查词，单键</translation>
    </message>
    <message>
        <source>Next marked sentence</source>
        <translation>下一个有标记的句子</translation>
    </message>
    <message>
        <source>To the next sentence whose translation you should doubt</source>
        <translation>前往下一个译文存疑的句子</translation>
    </message>
    <message>
        <source>Previous marked sentence</source>
        <translation>上一个有标记的句子</translation>
    </message>
    <message>
        <source>To the marked sentence before</source>
        <translation>前往上一个有标记的句子</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>为何有标记？</translation>
    </message>
    <message>
        <source>Say why this sentence is marked, and its original</source>
        <translation>说出此句为何有标记，以及其原文</translation>
    </message>
    <message>
        <source>Marked sentences…</source>
        <translation>有标记的句子…</translation>
    </message>
    <message>
        <source>List every sentence of the translation that you should doubt, and why</source>
        <translation>列出译文中每个存疑的句子及原因</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>将文字变大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>将文字变小</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>通常的文字大小</translation>
    </message>
    <message>
        <source>The size at first</source>
        <translation>最初的大小</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>下一个主题</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>浅色、深色或高对比度</translation>
    </message>
    <message>
        <source>How it looks…</source>
        <translation>外观…</translation>
    </message>
    <message>
        <source>Font, spaces, colours, sizes and help for the eye; the article shows every change at once</source>
        <translation>字体、间距、颜色、大小和视觉辅助；文章立即显示每项更改</translation>
    </message>
    <message>
        <source>Larger menus, buttons and lists</source>
        <translation>放大菜单、按钮和列表</translation>
    </message>
    <message>
        <source>Make everything around the article larger</source>
        <translation>将文章周围的一切变大</translation>
    </message>
    <message>
        <source>Smaller menus, buttons and lists</source>
        <translation>缩小菜单、按钮和列表</translation>
    </message>
    <message>
        <source>Make everything around the article smaller</source>
        <translation>将文章周围的一切变小</translation>
    </message>
    <message>
        <source>Dim all but line, sentence or paragraph</source>
        <translation>除行、句或段外全部变暗</translation>
    </message>
    <message>
        <source>Dim all but the line, the sentence or the paragraph that is read, in turn, or nothing</source>
        <translation>依次切换：除正在读的行、句或段外全部变暗，或都不变暗</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>A line above and below the line that is read</source>
        <translation>在正在读的行上方和下方各显示一条线</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>放大的句子</translation>
    </message>
    <message>
        <source>Show the sentence that is read once more below the text, magnified</source>
        <translation>在文字下方再次放大显示正在读的句子</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>一次一句</translation>
    </message>
    <message>
        <source>Show only the sentence that is read, or the whole article again</source>
        <translation>只显示正在读的句子，或重新显示整篇文章</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>配置…</translation>
    </message>
    <message>
        <source>Keep settings of the look and the voice under a name, and change to them</source>
        <translation>以一个名称保存外观和语音的设置，并切换到它们</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>下一个配置</translation>
    </message>
    <message>
        <source>Change to the next profile</source>
        <translation>切换到下一个配置</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>显示网站自带内容</translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation>显示正文周围的菜单、告示和其他文字</translation>
    </message>
    <message>
        <source>How to use Rawi</source>
        <translation>如何使用 Rawi</translation>
    </message>
    <message>
        <source>Open the article that tells how everything is done</source>
        <translation>打开说明各项操作方法的文章</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>按键…</translation>
    </message>
    <message>
        <source>List every key, and change it</source>
        <translation>列出所有按键，并可更改</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>说明按键</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>说出下一个按键的作用而不执行</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>初次设置…</translation>
    </message>
    <message>
        <source>Choose language, voice, size and the languages of your articles, step by step</source>
        <translation>逐步选择语言、语音、大小和您文章的语言</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>示例文章</translation>
    </message>
    <message>
        <source>Open the article that shows what Rawi can do</source>
        <translation>打开展示 Rawi 功能的文章</translation>
    </message>
    <message>
        <source>About Rawi…</source>
        <translation>关于 Rawi…</translation>
    </message>
    <message>
        <source>Tell the version, the licence, and what Rawi is made with</source>
        <translation>说明版本、许可证以及 Rawi 所用的组件</translation>
    </message>
    <message>
        <source>Structure: Title</source>
        <translation>结构：标题</translation>
    </message>
    <message>
        <source>In the structure mode: this is the title</source>
        <translation>在结构模式中：这是文章标题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>文章标题</translation>
    </message>
    <message>
        <source>Structure: Standfirst</source>
        <translation>结构：导语</translation>
    </message>
    <message>
        <source>In the structure mode: this is the standfirst, the lines below the title</source>
        <translation>在结构模式中：这是导语，即标题下面的几行</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Structure: Byline</source>
        <translation>结构：署名</translation>
    </message>
    <message>
        <source>In the structure mode: this names the authors</source>
        <translation>在结构模式中：这里写明作者</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Structure: Heading {level}</source>
        <translation>结构：{level} 级标题</translation>
    </message>
    <message>
        <source>In the structure mode: this is a heading of this level</source>
        <translation>在结构模式中：这是此级标题</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>{level} 级标题</translation>
    </message>
    <message>
        <source>Structure: Paragraph</source>
        <translation>结构：段落</translation>
    </message>
    <message>
        <source>In the structure mode: this is a paragraph of the story</source>
        <translation>在结构模式中：这是正文的一个段落</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Structure: Quote</source>
        <translation>结构：引文</translation>
    </message>
    <message>
        <source>In the structure mode: this is a quote</source>
        <translation>在结构模式中：这是引文</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Structure: List item</source>
        <translation>结构：列表项</translation>
    </message>
    <message>
        <source>In the structure mode: this is an item of a list</source>
        <translation>在结构模式中：这是列表中的一项</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>列表项</translation>
    </message>
    <message>
        <source>Structure: Of the site</source>
        <translation>结构：网站内容</translation>
    </message>
    <message>
        <source>In the structure mode: this belongs to the site, not the story</source>
        <translation>在结构模式中：这属于网站，不属于正文</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>网站内容</translation>
    </message>
    <message>
        <source>Structure: Related story</source>
        <translation>结构：相关文章</translation>
    </message>
    <message>
        <source>In the structure mode: this points to another story</source>
        <translation>在结构模式中：这指向另一篇文章</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>相关文章</translation>
    </message>
    <message>
        <source>Structure: Undo</source>
        <translation>结构：撤销</translation>
    </message>
    <message>
        <source>In the structure mode: take the last change back</source>
        <translation>在结构模式中：撤销上次更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Structure: Redo</source>
        <translation>结构：重做</translation>
    </message>
    <message>
        <source>In the structure mode: make the change again that was taken back</source>
        <translation>在结构模式中：重做被撤销的更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Structure: As found</source>
        <translation>结构：如最初</translation>
    </message>
    <message>
        <source>In the structure mode: take all changes back</source>
        <translation>在结构模式中：撤销所有更改</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>如最初</translation>
    </message>
    <message>
        <source>Structure: Done</source>
        <translation>结构：完成</translation>
    </message>
    <message>
        <source>End the structure mode; your changes are kept</source>
        <translation>结束结构模式；您的更改会保留</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>Title</source>
        <translation>文章标题</translation>
    </message>
    <message>
        <source>Heading level {number}</source>
        <translation>{number} 级标题</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Quote within the quote</source>
        <translation>引文中的引文</translation>
    </message>
    <message>
        <source>End of quote</source>
        <translation>引文结束</translation>
    </message>
    <message>
        <source>End of the inner quote</source>
        <translation>内层引文结束</translation>
    </message>
    <message>
        <source>End of list</source>
        <translation>列表结束</translation>
    </message>
    <message>
        <source>End of the inner list</source>
        <translation>内层列表结束</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>End of table</source>
        <translation>表格结束</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>End of code</source>
        <translation>代码结束</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>相关文章</translation>
    </message>
    <message>
        <source>Table with {rows} and {columns}</source>
        <translation>表格，{rows}，{columns}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Skimming: only headings and first sentences are read</source>
        <translation>略读：只读标题和首句</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>读全部内容</translation>
    </message>
    <message>
        <source>Each sentence is read in both languages</source>
        <translation>每句用两种语言读</translation>
    </message>
    <message>
        <source>Each paragraph is read in one language, then in the other</source>
        <translation>每段先用一种语言读，再用另一种</translation>
    </message>
    <message>
        <source>A book’s own narrator reads where there is one</source>
        <translation>书籍有自己的朗读者时，由其朗读</translation>
    </message>
    <message>
        <source>A voice reads, also where a book has a narrator</source>
        <translation>由语音朗读，即使书籍有朗读者</translation>
    </message>
    <message numerus="yes">
        <source>List with %n items</source>
        <translation>
            <numerusform>%n 项的列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inner list with %n items</source>
        <translation>
            <numerusform>%n 项的内层列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n 个链接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation.</source>
        <translation>此句没有译文。</translation>
    </message>
    <message>
        <source>This sentence has no translation yet. {key} translates the article.</source>
        <translation>此句还没有译文。用 {key} 翻译文章。</translation>
    </message>
    <message>
        <source>Nothing is selected. Shift with the arrow keys selects words and lines.</source>
        <translation>没有选择任何内容。按住 Shift 并按方向键可选择词和行。</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>Rawi 不会联网。此链接指向 {address}</translation>
    </message>
    <message>
        <source>This footnote is not in the article.</source>
        <translation>此脚注不在文章中。</translation>
    </message>
    <message>
        <source>What this link leads to is not shown here.</source>
        <translation>此链接指向的内容未在这里显示。</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>此句没有脚注。</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>朗读</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.</source>
        <translation>标题、列表、表格、脚注和语言按文章原样标注；文字可以放大、改色和朗读。图片带有文章给出的说明。</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>合成语音</translation>
    </message>
    <message>
        <source>A synthetic voice reads the text, and what it reads is highlighted.</source>
        <translation>由合成语音朗读文字，所读之处突出显示。</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>图片中的文字</translation>
    </message>
    <message>
        <source>Rawi’s own words</source>
        <translation>Rawi 自己的用语</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>into it: {into}; from it: {out_of}</source>
        <translation>译入：{into}；译出：{out_of}</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>输入以筛选</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No articles.</source>
        <translation>没有文章。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The library is in {name}, with all its articles ({count}).</source>
        <translation>书库在 {name} 中，包含所有文章（{count}）。</translation>
    </message>
    <message>
        <source>Stopped; no backup was written.</source>
        <translation>已停止；没有写入备份。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>The library is now the one in {name}, with all its articles ({count}).</source>
        <translation>书库现在是 {name} 中的那个，包含所有文章（{count}）。</translation>
    </message>
    <message>
        <source>Stopped; the library is as it was.</source>
        <translation>已停止；书库保持原样。</translation>
    </message>
    <message>
        <source>No terms.</source>
        <translation>没有术语。</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>已保存：{term}</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary for these languages.</source>
        <translation>“{term}”不在这些语言的术语表中。</translation>
    </message>
    <message>
        <source>Removed: {term}</source>
        <translation>已移除：{term}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>Terms kept: {count}</source>
        <translation>已保存的术语：{count}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写入：{name}</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>已停止。再次请求会从中断处继续。</translation>
    </message>
    <message>
        <source>Getting {pack}</source>
        <translation>正在获取 {pack}</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>正在获取列表</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>已停止；列表保持原样。</translation>
    </message>
    <message>
        <source>Nothing was contacted. Add --yes to go on without being asked.</source>
        <translation>没有联系任何主机。加上 --yes 可不经询问继续。</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>继续吗？</translation>
    </message>
    <message>
        <source>There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you.</source>
        <translation>还没有语言包列表。“rawi packs available --refresh”会在询问您之后获取。</translation>
    </message>
    <message>
        <source>Stopped; the packs that were being installed are as they were.</source>
        <translation>已停止；正在安装的语言包保持原样。</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>已移除：{pack}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Whole: {pack}</source>
        <translation>完好：{pack}</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>正在安装 {name}</translation>
    </message>
    <message>
        <source>Translated through {language}.</source>
        <translation>经由{language}翻译。</translation>
    </message>
    <message>
        <source>Missing: {pair}</source>
        <translation>缺少：{pair}</translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation>已安装：{pair}</translation>
    </message>
    <message>
        <source>There already: {name}</source>
        <translation>已经存在：{name}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>正在朗读</translation>
    </message>
    <message>
        <source>Added: {added}. Already in the library: {known}. Not imported: {failed}.</source>
        <translation>已添加：{added}。已在书库中：{known}。未导入：{failed}。</translation>
    </message>
    <message>
        <source>Watching; Ctrl+C ends it.</source>
        <translation>正在监视；按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; the same command goes on with the rest.</source>
        <translation>已停止。已收入的保留；同一命令会继续处理其余部分。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>已添加：{title}</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <translation>已在书库中：{title}</translation>
    </message>
    <message>
        <source>Stopped; the voices that were being imported are as they were.</source>
        <translation>已停止；正在导入的语音保持原样。</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>正在翻译</translation>
    </message>
    <message>
        <source>{engine} has no installed model for a part of this way; another engine&apos;s was used.</source>
        <translation>{engine} 没有安装此路径其中一段的模型；使用了另一引擎的模型。</translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation>需要对照原文的句子：{count}</translation>
    </message>
    <message>
        <source>No pronunciations.</source>
        <translation>没有读音。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>continuing</name>
    <message>
        <source>After an article Rawi goes on with the next unread one</source>
        <translation>读完一篇文章后，Rawi 接着读下一篇未读的</translation>
    </message>
    <message>
        <source>After an article Rawi stops</source>
        <translation>读完一篇文章后，Rawi 停止</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>下一篇文章：{title}</translation>
    </message>
    <message>
        <source>That was the last unread article of your library.</source>
        <translation>那是您书库中最后一篇未读的文章。</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>1 月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2 月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3 月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4 月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5 月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6 月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7 月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8 月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9 月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10 月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11 月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12 月</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year} 年 {month} {day} 日</translation>
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
        <translation>词典</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>词典的解释</translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation>已查询：{names}</translation>
    </message>
    <message>
        <source>Words that begin alike: {words}</source>
        <translation>开头相似的词：{words}</translation>
    </message>
    <message>
        <source>There is no word here.</source>
        <translation>此处没有词。</translation>
    </message>
    <message>
        <source>The language of this paragraph is not known, so no dictionary can be chosen.</source>
        <translation>此段落的语言未知，因此无法选择词典。</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>语言包…</translation>
    </message>
    <message>
        <source>Spelled “{form}” in the dictionary.</source>
        <translation>词典中写作“{form}”。</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its possible form “{form}”.</source>
        <translation>“{word}”不在词典中；这是它可能的形式“{form}”。</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its part “{form}”.</source>
        <translation>“{word}”不在词典中；这是它的一部分“{form}”。</translation>
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
        <translation>可用</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>a window can be opened</source>
        <translation>可以打开窗口</translation>
    </message>
    <message>
        <source>no display; Rawi works in the terminal</source>
        <translation>没有显示屏；Rawi 在终端中工作</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>{voices} voices in {languages} languages</source>
        <translation>{languages} 种语言的 {voices} 个语音</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>书库</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>识别图片</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>&amp;Headings</source>
        <translation>标题(&amp;H)</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>链接(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>引文(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Footnotes</source>
        <translation>脚注(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Bookmarks and highlights</source>
        <translation>书签和突出标记(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Marks of the translation</source>
        <translation>译文的标记(&amp;M)</translation>
    </message>
    <message>
        <source>Elements of the article</source>
        <translation>文章的元素</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind}（{number}）</translation>
    </message>
    <message>
        <source>{kind}: {number} so far, still looking through the article</source>
        <translation>{kind}：目前 {number} 个，仍在查看文章</translation>
    </message>
    <message>
        <source>{kind}: this article has none.</source>
        <translation>{kind}：此文章中没有。</translation>
    </message>
    <message>
        <source>{kind}: {number}. Enter goes to one, Left and Right change the kind.</source>
        <translation>{kind}：{number} 个。按回车键前往其中一个，按向左键和向右键更改类型。</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {number}</source>
        <translation>{kind}：{number} 个中的 {shown} 个</translation>
    </message>
    <message>
        <source>{text}, level {level}</source>
        <translation>{text}，{level} 级</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}：{sentence}</translation>
    </message>
    <message>
        <source>No article is found. Search for other words, or clear the filters.</source>
        <translation>没有找到文章。请查找其他词语，或清除筛选。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Library - Rawi</source>
        <translation>书库 - Rawi</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>没有打开文章</translation>
    </message>
    <message>
        <source>There is no unread article</source>
        <translation>没有未读的文章</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>刚开始读</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>已读四分之一</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>已读一半</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>已读四分之三</translation>
    </message>
    <message>
        <source>almost read to the end</source>
        <translation>几乎读完</translation>
    </message>
    <message>
        <source>Newest added</source>
        <translation>最近添加的在前</translation>
    </message>
    <message>
        <source>Oldest added</source>
        <translation>最早添加的在前</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>最近发表的在前</translation>
    </message>
    <message>
        <source>Oldest published</source>
        <translation>最早发表的在前</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>标题，从 Z 到 A</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>标题，从 A 到 Z</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长的在前</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短的在前</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最近阅读的</translation>
    </message>
    <message>
        <source>Longest not read</source>
        <translation>最久未读的</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已读完</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>所有网站</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>所有作者</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>所有合集</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>{date}添加</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已读完</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>在 {names} 中</translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>没有找到文章</translation>
    </message>
    <message>
        <source>Your library is empty. Open an article with {open}, paste one with {paste}, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.</source>
        <translation>您的书库是空的。用 {open} 打开文章，用 {paste} 粘贴文章，将文件拖到此窗口，或用下面的按钮一次添加许多。您打开的一切都保存在这里。</translation>
    </message>
    <message>
        <source>“{title}” is finished</source>
        <translation>“{title}”已读完</translation>
    </message>
    <message>
        <source>“{title}” is not finished any more</source>
        <translation>“{title}”不再标为读完</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>删除“{title}”吗？</translation>
    </message>
    <message>
        <source>Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.</source>
        <translation>它的文字、译文、声音、书签和笔记将永久离开书库。它所来自的文件会留在您存放的位置。</translation>
    </message>
    <message>
        <source>Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.</source>
        <translation>它们的文字、译文、声音、书签和笔记将永久离开书库。它们所来自的文件会留在您存放的位置。</translation>
    </message>
    <message>
        <source>“{title}” is deleted</source>
        <translation>“{title}”已删除</translation>
    </message>
    <message>
        <source>“{title}” has no tags now</source>
        <translation>“{title}”现在没有标签</translation>
    </message>
    <message>
        <source>“{title}” is in no collection now</source>
        <translation>“{title}”现在不在任何合集中</translation>
    </message>
    <message>
        <source>“{title}” has the tags {names}</source>
        <translation>“{title}”的标签是 {names}</translation>
    </message>
    <message>
        <source>“{title}” is in the collections {names}</source>
        <translation>“{title}”在合集 {names} 中</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>找到 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n are shown</source>
        <translation>
            <numerusform>显示其中最符合的 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are not finished any more</source>
        <translation>
            <numerusform>%n 篇文章不再标为读完</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are deleted</source>
        <translation>
            <numerusform>已删除 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are finished</source>
        <translation>
            <numerusform>%n 篇文章已读完</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n articles?</source>
        <translation>
            <numerusform>删除 %n 篇文章吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are changed</source>
        <translation>
            <numerusform>已更改 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>已添加 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already</source>
        <translation>
            <numerusform>%n 篇已在书库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n 个文件无法读取</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>已保存的网页（MHTML）</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>Safari 保存的网页</translation>
    </message>
    <message>
        <source>articles from Wallabag</source>
        <translation>来自 Wallabag 的文章</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>How to use Rawi</source>
        <translation>如何使用 Rawi</translation>
    </message>
    <message>
        <source>About Rawi</source>
        <translation>关于 Rawi</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>组件和许可证</translation>
    </message>
    <message>
        <source>Rawi, version {version}</source>
        <translation>Rawi，版本 {version}</translation>
    </message>
    <message>
        <source>Opens stored articles, shows their structure, translates them and reads them aloud, offline.</source>
        <translation>打开已存储的文章，显示其结构，翻译并朗读，全部离线。</translation>
    </message>
    <message>
        <source>Nothing that you read or hear leaves this computer. Rawi connects only when you ask for a language pack, and tells before with which computer.</source>
        <translation>您读到或听到的任何内容都不会离开这台电脑。Rawi 只在您请求语言包时联网，并事先告知连接到哪台电脑。</translation>
    </message>
    <message>
        <source>Rawi is free: its licence is the GNU General Public License, version 3 or later. You may use, study, pass on and change it. It comes without any warranty.</source>
        <translation>Rawi 是自由软件：其许可证为 GNU General Public License（GNU 通用公共许可证），第 3 版或更高版本。您可以使用、研究、传播和修改它。它不附带任何担保。</translation>
    </message>
    <message>
        <source>Made with Python {python}, Qt {qt} and these: {names}.</source>
        <translation>使用 Python {python}、Qt {qt} 和以下组件制作：{names}。</translation>
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
        <translation>空格键</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Enter on the number pad</source>
        <translation>数字键盘回车键</translation>
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
        <translation>向左键</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>向右键</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上键</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下键</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The number pad</source>
        <translation>数字键盘</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Media key Play</source>
        <translation>媒体播放键</translation>
    </message>
    <message>
        <source>Media key Play or Pause</source>
        <translation>媒体播放或暂停键</translation>
    </message>
    <message>
        <source>Media key Pause</source>
        <translation>媒体暂停键</translation>
    </message>
    <message>
        <source>Media key Stop</source>
        <translation>媒体停止键</translation>
    </message>
    <message>
        <source>Media key Next</source>
        <translation>媒体下一个键</translation>
    </message>
    <message>
        <source>Media key Previous</source>
        <translation>媒体上一个键</translation>
    </message>
    <message>
        <source>Media key Rewind</source>
        <translation>媒体快退键</translation>
    </message>
    <message>
        <source>Media key Fast Forward</source>
        <translation>媒体快进键</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>This key has no name that Rawi could keep.</source>
        <translation>此键没有 Rawi 可以保存的名称。</translation>
    </message>
    <message>
        <source>{key} belongs to screen readers.</source>
        <translation>{key} 属于屏幕阅读器。</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop, so Rawi would not hear of it.</source>
        <translation>{key} 属于桌面环境，Rawi 收不到它。</translation>
    </message>
    <message>
        <source>{key} writes a letter on many keyboards.</source>
        <translation>{key} 在许多键盘上会输入字母。</translation>
    </message>
    <message>
        <source>{key} lies on another key in other layouts.</source>
        <translation>{key} 在其他键盘布局中位于另一个键上。</translation>
    </message>
    <message>
        <source>{key} goes to the menu bar.</source>
        <translation>{key} 用于前往菜单栏。</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} 用于打开“{menu}”菜单。</translation>
    </message>
    <message>
        <source>{key} opens the context menu.</source>
        <translation>{key} 用于打开上下文菜单。</translation>
    </message>
    <message>
        <source>{key} goes from one part of the window to the next.</source>
        <translation>{key} 用于从窗口的一部分前往下一部分。</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, or opens what it is on.</source>
        <translation>{key} 用于在正文中移动光标，或打开光标处的内容。</translation>
    </message>
    <message>
        <source>{key} moves in the list, or finds what begins so.</source>
        <translation>{key} 用于在列表中移动，或查找以此开头的项。</translation>
    </message>
    <message>
        <source>{key} copies or selects.</source>
        <translation>{key} 用于复制或选择。</translation>
    </message>
    <message>
        <source>{key} is needed to write and to press buttons.</source>
        <translation>{key} 用于输入文字和按下按钮，不可占用。</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>在各处</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>在正文中</translation>
    </message>
    <message>
        <source>in the library’s list</source>
        <translation>在书库列表中</translation>
    </message>
    <message>
        <source>in the structure mode</source>
        <translation>在结构模式中</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key, Delete takes one away.</source>
        <translation>按回车键为所选操作更换按键，按 Delete 移除一个按键。</translation>
    </message>
    <message>
        <source>only in the menu</source>
        <translation>仅在菜单中</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation>{total} 个操作中的 {count} 个</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>请选择其他按键。</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” {where}. Choose another key, or take it away there first.</source>
        <translation>{key} {where}是“{action}”的按键。请选择其他按键，或先在那里将其移除。</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Escape cancels.</source>
        <translation>请按下“{action}”的新按键。按 Esc 取消。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}：{keys}</translation>
    </message>
    <message>
        <source>{key} works in the text.</source>
        <translation>{key} 在正文中起作用。</translation>
    </message>
    <message>
        <source>Keys as in {program}.</source>
        <translation>按键与 {program} 相同。</translation>
    </message>
    <message>
        <source>Those that you changed yourself stay: {count}.</source>
        <translation>您自己更改的保留不变：{count}。</translation>
    </message>
    <message>
        <source>All keys are as in {program} again.</source>
        <translation>所有按键又与 {program} 相同。</translation>
    </message>
    <message>
        <source>Take back every key that you changed ({count})?</source>
        <translation>撤销您更改的所有按键（{count}）吗？</translation>
    </message>
    <message>
        <source>You have changed no key.</source>
        <translation>您没有更改任何按键。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Which key of “{action}”?</source>
        <translation>“{action}”的哪个按键？</translation>
    </message>
    <message>
        <source>The list of keys is copied.</source>
        <translation>按键列表已复制。</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>已保存为“{name}”。</translation>
    </message>
    <message>
        <source>{key}: {action}. {help}</source>
        <translation>{key}：{action}。{help}</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} 在这里没有作用。</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>按一个键，听听它的作用。</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>按键仿照</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation>再添加一个(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>通常的按键(&amp;U)</translation>
    </message>
    <message>
        <source>Take &amp;back all changes…</source>
        <translation>撤销所有更改(&amp;B)…</translation>
    </message>
    <message>
        <source>C&amp;opy the list</source>
        <translation>复制列表(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>保存列表(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>打印列表(&amp;P)…</translation>
    </message>
    <message>
        <source>“{action}” in the menu {menu}</source>
        <translation>“{menu}”菜单中的“{action}”</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the list, and print it elsewhere.</source>
        <translation>这台电脑没有打印机。请保存列表，到别处打印。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤销(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>保存按键列表</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>按键(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Amharic</source>
        <translation>阿姆哈拉语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>阿塞拜疆语</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>白俄罗斯语</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>波斯尼亚语</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>中库尔德语（索拉尼）</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>世界语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>爱沙尼亚语</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>巴斯克语</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>爱尔兰语</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>加利西亚语</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>古吉拉特语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>冰岛语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>卡纳达语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>库尔德语（库尔曼吉）</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>吉尔吉斯语</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>拉脱维亚语</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>马拉雅拉姆语</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>马耳他语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>普什图语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>阿尔巴尼亚语</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>塞尔维亚语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>斯瓦希里语</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>泰米尔语</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>泰卢固语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>他加禄语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>未知语言</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>This sentence could not be translated as a whole.</source>
        <translation>此句无法整句翻译。</translation>
    </message>
    <message>
        <source>These words were left in the language of the original: {detail}</source>
        <translation>这些词保留了原文的语言：{detail}</translation>
    </message>
    <message>
        <source>The same words repeat here and not in the original; the translation has gone wrong: {detail}</source>
        <translation>同样的词在这里重复出现而原文没有；译文出了问题：{detail}</translation>
    </message>
    <message>
        <source>This is much shorter than the original; a part may be missing.</source>
        <translation>这比原文短得多；可能缺了一部分。</translation>
    </message>
    <message>
        <source>A number has another magnitude: {detail}.</source>
        <translation>一个数字的量级不同：{detail}。</translation>
    </message>
    <message>
        <source>The number {detail} of the original is missing here.</source>
        <translation>原文的数字 {detail} 在这里缺失。</translation>
    </message>
    <message>
        <source>The number {detail} does not stand in the original.</source>
        <translation>数字 {detail} 不在原文中。</translation>
    </message>
    <message>
        <source>A number may be read wrongly: {detail}.</source>
        <translation>一个数字可能被误读：{detail}。</translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation>百分比 {detail} 可能有误。</translation>
    </message>
    <message>
        <source>The currency may not be that of the original: {detail}.</source>
        <translation>货币可能不是原文的货币：{detail}。</translation>
    </message>
    <message>
        <source>The unit of measure may be another one here; the original says {detail}.</source>
        <translation>这里的计量单位可能不同；原文是 {detail}。</translation>
    </message>
    <message>
        <source>The day or month may be another one here; the original says {detail}.</source>
        <translation>这里的日或月可能不同；原文是 {detail}。</translation>
    </message>
    <message>
        <source>The name {detail} of the original is missing here.</source>
        <translation>原文的名称 {detail} 在这里缺失。</translation>
    </message>
    <message>
        <source>{detail} from your glossary is missing here.</source>
        <translation>您术语表中的 {detail} 在这里缺失。</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>原文的 {detail} 在这里缺失。</translation>
    </message>
    <message>
        <source>This is much longer than the original; something may have been added.</source>
        <translation>这比原文长得多；可能添加了内容。</translation>
    </message>
    <message>
        <source>The translation engine is unsure of this sentence.</source>
        <translation>翻译引擎对此句没有把握。</translation>
    </message>
    <message>
        <source>This sentence was left in the language of the original.</source>
        <translation>此句保留了原文的语言。</translation>
    </message>
    <message>
        <source>Marked: {reasons}</source>
        <translation>有标记：{reasons}</translation>
    </message>
    <message>
        <source>Mark {number} of {total}: {reasons}</source>
        <translation>标记 {number}/{total}：{reasons}</translation>
    </message>
    <message>
        <source>Marked sentences</source>
        <translation>有标记的句子</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Marked sentences: {total}. Enter goes to one.</source>
        <translation>有标记的句子：{total}。按回车键前往其中一句。</translation>
    </message>
    <message>
        <source>{shown} of {total} marked sentences</source>
        <translation>{total} 个有标记的句子中的 {shown} 个</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>原文：</translation>
    </message>
    <message>
        <source>This sentence is not marked.</source>
        <translation>此句没有标记。</translation>
    </message>
    <message>
        <source>No sentence of this translation is marked.</source>
        <translation>此译文中没有有标记的句子。</translation>
    </message>
    <message>
        <source>No more marks in this direction</source>
        <translation>此方向没有更多标记</translation>
    </message>
    <message>
        <source>The article is not translated. {key} translates it.</source>
        <translation>文章未翻译。用 {key} 翻译。</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>书库(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>朗读(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>笔记和标记</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>输入以筛选</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes a note, Delete removes; the menu key gives a highlight another colour.</source>
        <translation>回车键前往，F2 写笔记，Delete 移除；菜单键给标记换颜色。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写笔记…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number}/{total}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>笔记：{text}</translation>
    </message>
    <message>
        <source>Bookmark set: {quote}</source>
        <translation>已设书签：{quote}</translation>
    </message>
    <message>
        <source>Highlight, yellow</source>
        <translation>突出标记，黄色</translation>
    </message>
    <message>
        <source>Highlight, green</source>
        <translation>突出标记，绿色</translation>
    </message>
    <message>
        <source>Highlight, blue</source>
        <translation>突出标记，蓝色</translation>
    </message>
    <message>
        <source>Highlight, pink</source>
        <translation>突出标记，粉色</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>书签已移除</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>标记已移除</translation>
    </message>
    <message>
        <source>This article has no bookmarks. {key} sets one.</source>
        <translation>此文章没有书签。用 {key} 设置。</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>此文章没有突出标记。</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>笔记已保存</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>笔记已移除</translation>
    </message>
    <message>
        <source>This article is not in the library, so nothing can be kept with it.</source>
        <translation>此文章不在书库中，因此无法随它保存内容。</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Correct this translation</source>
        <translation>更正此译文</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>原文（{language}）</translation>
    </message>
    <message>
        <source>Your translation ({language})</source>
        <translation>您的译文（{language}）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation>移除更正</translation>
    </message>
    <message>
        <source>All corrections…</source>
        <translation>所有更正…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>您的更正</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation>名称或术语</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>译为</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes.</source>
        <translation>回车键编辑，Delete 移除。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Keeping your words</source>
        <translation>正在保存您的词语</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source}到{target}</translation>
    </message>
    <message>
        <source>{term} is called {translation} ({languages})</source>
        <translation>{term} 译为 {translation}（{languages}）</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>您的更正</translation>
    </message>
    <message>
        <source>Your correction: {text}</source>
        <translation>您的更正：{text}</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>更正已移除</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有任何更改</translation>
    </message>
    <message>
        <source>This sentence has no translation to correct. {key} translates the article.</source>
        <translation>此句没有可更正的译文。用 {key} 翻译文章。</translation>
    </message>
    <message>
        <source>This article has no corrections yet.</source>
        <translation>此文章还没有更正。</translation>
    </message>
    <message>
        <source>This article is not in the library, so your correction cannot be kept.</source>
        <translation>此文章不在书库中，因此无法保存您的更正。</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>已保存：{term}</translation>
    </message>
    <message>
        <source>Terms removed: {count}</source>
        <translation>已移除的术语：{count}</translation>
    </message>
    <message>
        <source>Your glossary is empty. Names and terms that you add are called in translations as you say.</source>
        <translation>您的术语表是空的。您添加的名称和术语在译文中会按您所说的称呼。</translation>
    </message>
    <message>
        <source>Terms: {shown} of {count}</source>
        <translation>术语：{shown}/{count}</translation>
    </message>
    <message>
        <source>Corrections: {count}. Enter goes there, F2 edits, Delete removes.</source>
        <translation>更正：{count}。回车键前往，F2 编辑，Delete 移除。</translation>
    </message>
    <message>
        <source>The article has this sentence no more.</source>
        <translation>文章中已没有此句。</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Already installed: {pack}</source>
        <translation>已经安装：{pack}</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>未说明大小</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>来自 {origin}</translation>
    </message>
    <message>
        <source>{host} will be asked for {pack}: {size}, {licence}.</source>
        <translation>将向 {host} 请求 {pack}：{size}，{licence}。</translation>
    </message>
    <message>
        <source>Its source states no digest, so what comes cannot be checked against one.</source>
        <translation>其来源未说明校验值，因此无法据此核对收到的内容。</translation>
    </message>
    <message>
        <source>{host} will be asked for the list of {engine} packs, and no other host.</source>
        <translation>将向 {host} 请求 {engine} 语言包的列表，不会联系其他主机。</translation>
    </message>
    <message>
        <source>{host} will be asked too.</source>
        <translation>也将联系 {host}。</translation>
    </message>
    <message>
        <source>{engine}: {packs}, listed by {host} on {date}</source>
        <translation>{engine}：{packs}，由 {host} 于 {date} 列出</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>未说明许可证</translation>
    </message>
    <message>
        <source>comes with Rawi</source>
        <translation>随 Rawi 提供</translation>
    </message>
    <message>
        <source>Installed: {pack}; it replaces version {before}</source>
        <translation>已安装：{pack}；它替换了版本 {before}</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>已安装：{pack}</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n 个语言包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out</source>
        <translation>
            <numerusform>%n 个条目已损坏，未列出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packwindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Install from files…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>从文件夹安装…</translation>
    </message>
    <message>
        <source>What became of each pack</source>
        <translation>每个语言包的结果</translation>
    </message>
    <message>
        <source>Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.</source>
        <translation>从文件或文件夹（例如朋友的 U 盘）安装语言包：Argos 语言包（.argosmodel）和 Rawi 保存的语言包（.zip）。您也可以将它们拖到此窗口。</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>语言包</translation>
    </message>
    <message>
        <source>Install language packs</source>
        <translation>安装语言包</translation>
    </message>
    <message>
        <source>Install every pack of a folder</source>
        <translation>安装文件夹中的所有语言包</translation>
    </message>
    <message>
        <source>{engine}: as its public list was on {date}</source>
        <translation>{engine}：根据其 {date}的公开列表</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>已安装的语言包</translation>
    </message>
    <message>
        <source>Delete removes a pack.</source>
        <translation>Delete 移除语言包。</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>语言包详情</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>另存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>全部检查(&amp;K)</translation>
    </message>
    <message>
        <source>Remove a pack</source>
        <translation>移除语言包</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>将语言包保存为文件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>所需内容</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>获取缺少的(&amp;G)…</translation>
    </message>
    <message>
        <source>Ask the public &amp;lists…</source>
        <translation>查询公开列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>从(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>请选择两种不同的语言。</translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation>获取(&amp;G)</translation>
    </message>
    <message>
        <source>Get language packs</source>
        <translation>获取语言包</translation>
    </message>
    <message>
        <source>Public lists of packs</source>
        <translation>语言包的公开列表</translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation>查询(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <source>{engines}; installed</source>
        <translation>{engines}；已安装</translation>
    </message>
    <message>
        <source>What can be done in each language</source>
        <translation>各语言可用的功能</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>窗口的各部分</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>已安装(&amp;I)</translation>
    </message>
    <message>
        <source>From a &amp;disk</source>
        <translation>从磁盘(&amp;D)</translation>
    </message>
    <message>
        <source>What do I &amp;need?</source>
        <translation>我需要什么？(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>可用的功能(&amp;W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>校验值（SHA-256）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Packs: {count}</source>
        <translation>语言包：{count}</translation>
    </message>
    <message>
        <source>; damaged: {count}</source>
        <translation>；已损坏：{count}</translation>
    </message>
    <message>
        <source>Remove {pack}?

What you translated with it stays readable. To use it again, you need its file or the network.</source>
        <translation>移除 {pack} 吗？

用它翻译的内容仍可阅读。要再次使用它，您需要它的文件或网络。</translation>
    </message>
    <message>
        <source>These are language packs, no articles. Install them?</source>
        <translation>这些是语言包，不是文章。要安装吗？</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>继续吗？</translation>
    </message>
    <message>
        <source>{pair}: no. Nobody is known to offer the packs that are missing.</source>
        <translation>{pair}：不行。不知道有谁提供缺少的语言包。</translation>
    </message>
    <message>
        <source>{pair}: not yet; packs missing: {count}.</source>
        <translation>{pair}：还不行；缺少的语言包：{count}。</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed. It goes through {language}.</source>
        <translation>{pair}：可以，一切已安装。它经由{language}。</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed.</source>
        <translation>{pair}：可以，一切已安装。</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>已安装：{pack}</translation>
    </message>
    <message>
        <source>Missing: {pack}</source>
        <translation>缺少：{pack}</translation>
    </message>
    <message>
        <source> (offered: {engines})</source>
        <translation>（由 {engines} 提供）</translation>
    </message>
    <message>
        <source> (offered by nobody)</source>
        <translation>（无人提供）</translation>
    </message>
    <message>
        <source>A newer one can be got: {offer}</source>
        <translation>可以获取更新的：{offer}</translation>
    </message>
    <message>
        <source>It can be got: {offer}</source>
        <translation>可以获取：{offer}</translation>
    </message>
    <message>
        <source>The lists that were fetched do not have it. Install it from a file.</source>
        <translation>已获取的列表中没有它。请从文件安装。</translation>
    </message>
    <message>
        <source>To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.</source>
        <translation>要了解大小和许可证，请查询公开列表。或者从别人给您的文件安装语言包。</translation>
    </message>
    <message>
        <source>{engine}: the list at {host} was not fetched yet</source>
        <translation>{engine}：尚未获取 {host} 的列表</translation>
    </message>
    <message numerus="yes">
        <source>Every file of %n packs is as it was installed.</source>
        <translation>
            <numerusform>%n 个语言包的每个文件都与安装时相同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>请对照原文</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <translation>由读者更正</translation>
    </message>
    <message>
        <source>Read from a picture and perhaps wrong</source>
        <translation>从图片识别，可能有误</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation>来自网站，不属于正文</translation>
    </message>
    <message>
        <source>Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>机器翻译，从{source}经由{pivot}到{target}，由 {engine} 在这台电脑上完成，未经人工检查。</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>机器翻译，从{source}到{target}，由 {engine} 在这台电脑上完成，未经人工检查。</translation>
    </message>
    <message>
        <source>Sentences corrected by the reader (✎): {count}.</source>
        <translation>读者更正的句子（✎）：{count}。</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>阅读需 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to listen</source>
        <translation>
            <numerusform>收听需 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words, underlined with dots: {count}. {key} goes to the next one.</source>
        <translation>带点下划线的存疑词：{count}。用 {key} 前往下一个。</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Page {name}</source>
        <translation>第 {name} 页</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>前往一页</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>页：{number}</translation>
    </message>
    <message>
        <source>This article has no pages.</source>
        <translation>此文章没有页。</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The password does not fit these files: {names}. Type another.</source>
        <translation>密码打不开这些文件：{names}。请输入另一个。</translation>
    </message>
    <message>
        <source>Locked with a password: {names}.</source>
        <translation>已用密码锁定：{names}。</translation>
    </message>
    <message>
        <source>Its text stays in your library without the lock, in backups too; the password is not kept.</source>
        <translation>其文字会不加锁地留在您的书库中，备份里也是；密码不会保存。</translation>
    </message>
    <message>
        <source>Password (Enter alone leaves it locked): </source>
        <translation>密码（只按 Enter 则保持锁定）：</translation>
    </message>
    <message>
        <source>The password is taken from {option}, or from the environment variable {variable}.</source>
        <translation>密码取自 {option}，或环境变量 {variable}。</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted text, {date} {time}</source>
        <translation>粘贴的文字，{date} {time}</translation>
    </message>
    <message>
        <source>Pasted picture, {date} {time}</source>
        <translation>粘贴的图片，{date} {time}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{percent} percent, {time}</source>
        <translation>百分之 {percent}，{time}</translation>
    </message>
    <message>
        <source>narrated by {name}</source>
        <translation>朗读：{name}</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}，{level} 级标题</translation>
    </message>
    <message>
        <source>Table, {size}: {first}</source>
        <translation>表格，{size}：{first}</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>脚注 {name}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number}/{total}</translation>
    </message>
    <message>
        <source>From the other end, {which}</source>
        <translation>从另一端，{which}</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <translation>此方向没有更多标题</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <translation>此方向没有更多链接</translation>
    </message>
    <message>
        <source>No more lists in this direction</source>
        <translation>此方向没有更多列表</translation>
    </message>
    <message>
        <source>No more tables in this direction</source>
        <translation>此方向没有更多表格</translation>
    </message>
    <message>
        <source>No more quotes in this direction</source>
        <translation>此方向没有更多引文</translation>
    </message>
    <message>
        <source>No more pictures in this direction</source>
        <translation>此方向没有更多图片</translation>
    </message>
    <message>
        <source>No more doubtful words in this direction</source>
        <translation>此方向没有更多存疑的词</translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation>此方向没有更多节</translation>
    </message>
    <message>
        <source>No more pages in this direction</source>
        <translation>此方向没有更多页</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>文章到此结束</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>此文章中没有这些词</translation>
    </message>
    <message>
        <source>The caret is not in a list, table or quote</source>
        <translation>光标不在列表、表格或引文中</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>语速 {speed}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left to listen</source>
        <translation>
            <numerusform>还需收听 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file “{name}”. Check its name and folder, then open it again.</source>
        <translation>没有文件“{name}”。请检查其名称和文件夹，然后重新打开。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open one of the files inside it.</source>
        <translation>“{name}”是文件夹。请打开其中的一个文件。</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Once it is back, what is in it is taken in.</source>
        <translation>文件夹“{name}”不在。它回来后，其中的内容会被收入。</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>无权读取“{name}”。请向其所有者请求许可，或将其复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>无法读取“{name}”（{reason}）。请将其复制到这台电脑，打开副本。</translation>
    </message>
    <message>
        <source>“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open.</source>
        <translation>“{name}”不是存储的文件，而是系统的设备或通道；其中没有可打开的内容。</translation>
    </message>
    <message>
        <source>“{name}” is still being written. Open it again once it is whole.</source>
        <translation>“{name}”仍在写入。请待其完整后重新打开。</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation>“{name}”是空的。请重新保存文章并打开新文件。</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation>“{name}”有 {megabytes} MB；Rawi 打开最大 {limit} MB 的文章。请拆分它，或只保存文章。</translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation>“{name}”不是文本。请打开文本、HTML 或 Markdown 文件。</translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation>“{name}”是 {format} 类型的文件，Rawi 尚不能读取。请将其保存为 HTML 或文本再打开。</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock.</source>
        <translation>“{name}”被密码或其销售方锁定。请在对应的程序中打开，并保存为不加锁的文件。</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it by itself, and type the password.</source>
        <translation>“{name}”已用密码锁定。请单独打开它并输入密码。</translation>
    </message>
    <message>
        <source>The password does not fit “{name}”. Check capital letters and the language of the keyboard, then type it again.</source>
        <translation>密码打不开“{name}”。请检查大写字母和键盘语言，然后重新输入。</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again.</source>
        <translation>“{name}”的打包方式可能危害这台电脑，因此没有打开。请从其来源重新获取。</translation>
    </message>
    <message>
        <source>Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file.</source>
        <translation>Rawi 从不联网，因此没有打开 {address}。请用浏览器保存页面（Ctrl+S），然后打开保存的文件。</translation>
    </message>
    <message>
        <source>Rawi does not connect to network folders itself, so {address} was not opened. Open the file from your file manager, or copy it to this computer and open the copy.</source>
        <translation>Rawi 自己不会连接网络文件夹，因此没有打开 {address}。请从文件管理器中打开该文件，或将其复制到这台电脑，打开副本。</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here.</source>
        <translation>剪贴板上没有可读的内容。请先复制文字或图片，再粘贴到这里。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation>“{name}”已损坏，无法作为{format}读取。请重新保存文章并打开新文件。</translation>
    </message>
    <message>
        <source>“{name}” took too long or needed too much memory. Save only the article’s text and open that.</source>
        <translation>“{name}”用时过长或需要过多内存。请只保存文章的文字再打开。</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could be read.</source>
        <translation>“{name}”不含可读的文字。</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; {encoding} seems right.</source>
        <translation>文件没有说明其字符编码；{encoding} 看来正确。</translation>
    </message>
    <message>
        <source>The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better.</source>
        <translation>此文件的字母存储混乱，因此词语可能有误或顺序不对。页面的图片也许识别得更好。</translation>
    </message>
    <message>
        <source>This text was read from a picture in {language}; doubtful words are underlined with dots.</source>
        <translation>此文字从图片识别，语言为{language}；存疑的词带有点下划线。</translation>
    </message>
    <message>
        <source>To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again.</source>
        <translation>要识别文字图片，Rawi 需要 Tesseract。请安装它（在 Debian 和 Ubuntu 上：sudo apt install tesseract-ocr），然后重新打开文件。</translation>
    </message>
    <message>
        <source>To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again.</source>
        <translation>要识别{language}的图片，Tesseract 需要其数据。请安装（在 Debian 和 Ubuntu 上：sudo apt install {package}），然后重新打开文件。</translation>
    </message>
    <message>
        <source>The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu.</source>
        <translation>此文字的结构是推测的，可能有误。您可以用“前往”菜单中的“结构”更正。</translation>
    </message>
    <message>
        <source>This article is no longer in your library. Open its file again if you still have it.</source>
        <translation>此文章已不在您的书库中。如果您仍有其文件，请重新打开。</translation>
    </message>
    <message>
        <source>This article is already in your library as “{title}”.</source>
        <translation>此文章已在您的书库中，名为“{title}”。</translation>
    </message>
    <message>
        <source>The article is already in {language}. Choose another language to translate it into.</source>
        <translation>文章已是{language}。请选择另一种目标语言。</translation>
    </message>
    <message>
        <source>The language of the article could not be told, so it cannot be translated.</source>
        <translation>无法判断文章的语言，因此无法翻译。</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work.</source>
        <translation>语言包“{pack}”已损坏。请从其文件重新安装；如果它随 Rawi 提供，请重新安装 Rawi。其他语言包仍可使用。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work.</source>
        <translation>“{name}”已损坏，或不是语言包。请从其来源重新获取。其他语言包仍可使用。</translation>
    </message>
    <message>
        <source>There is no language pack “{pack}” here. Look at the list of packs for its name.</source>
        <translation>这里没有语言包“{pack}”。请在语言包列表中查看其名称。</translation>
    </message>
    <message>
        <source>“{pack}” may be any of several packs: {names}. Say which one.</source>
        <translation>“{pack}”可能是几个语言包中的任何一个：{names}。请说明是哪一个。</translation>
    </message>
    <message>
        <source>The pack “{pack}” comes with Rawi and cannot be removed.</source>
        <translation>语言包“{pack}”随 Rawi 提供，无法移除。</translation>
    </message>
    <message>
        <source>The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings.</source>
        <translation>无法读取 {host} 的语言包列表（{reason}）。请检查网络，或在设置中选择另一地址。</translation>
    </message>
    <message>
        <source>The download from {host} stopped ({reason}). Ask for it again: it goes on where it was.</source>
        <translation>从 {host} 的下载已停止（{reason}）。再次请求会从中断处继续。</translation>
    </message>
    <message>
        <source>“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else.</source>
        <translation>“{name}”收到时已损坏，或与其来源承诺的不符，因此没有安装。请再次请求，或从别处获取。</translation>
    </message>
    <message>
        <source>“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages.</source>
        <translation>“{term}”没有保存。术语及其译名需要字母或数字，最多 200 个字符，以及两种不同的语言。</translation>
    </message>
    <message>
        <source>“{word}” was not kept. A word and how it is said need letters or digits, at most 200 characters each.</source>
        <translation>“{word}”没有保存。词及其读音需要字母或数字，各不超过 200 个字符。</translation>
    </message>
    <message>
        <source>The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar.</source>
        <translation>词典“{name}”没有说明适用的语言。请用 rawi packs install 并指定其语言来安装，例如 --from en --to ar。</translation>
    </message>
    <message>
        <source>This book is a recording. Where it has no text, times stand in its place: play them in the window to hear it. Rawi cannot make a sound file of it.</source>
        <translation>本书是一份录音。没有文字的地方由时间代替：请在窗口中播放以收听。Rawi 无法把它制成声音文件。</translation>
    </message>
    <message>
        <source>Firefox Translations needs a newer processor (with AVX2) than this computer has. Install an Argos Translate pack for these languages, which does without; Rawi then uses it by itself.</source>
        <translation>Firefox Translations 需要比这台电脑更新的处理器（支持 AVX2）。请为这些语言安装不需要它的 Argos Translate 语言包，Rawi 随后会自动使用它。</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu ({key}), shows what is missing and how to get it.</source>
        <translation>没有安装从{source}到{target}的语言包，因此此文章保持原样。“语言”菜单中的“语言包”（{key}）显示缺少什么以及如何获取。</translation>
    </message>
    <message>
        <source>There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu ({key}).</source>
        <translation>没有从{source}到{target}的词典。请安装：“语言”菜单中的“语言包”（{key}）。</translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation>词典中没有“{word}”。</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again.</source>
        <translation>“{name}”已损坏，或不是 Piper 语音。请从其来源重新获取它及旁边的 .onnx.json 文件。</translation>
    </message>
    <message>
        <source>“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak.</source>
        <translation>“{name}”是 Rawi 无法读取的一类 Piper 语音（{kind}）。请选择使用 eSpeak 音素的语音。</translation>
    </message>
    <message>
        <source>There is no voice “{name}” here. Look at the list of voices for its name.</source>
        <translation>这里没有语音“{name}”。请在语音列表中查看其名称。</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done.</source>
        <translation>这台电脑上没有{language}的语音；其句子会被跳过。“朗读”菜单中的“语音”显示可以怎么做。</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>无法启动语音。请重新安装 Rawi 来修复。</translation>
    </message>
    <message>
        <source>A part of this book’s own recording cannot be played; a voice reads it instead.</source>
        <translation>本书自带录音的一部分无法播放；改由语音朗读。</translation>
    </message>
    <message>
        <source>No sound device can be used: none is connected, or another program keeps it busy. Reading goes on in silence, and aloud as soon as there is one.</source>
        <translation>没有可用的声音设备：没有连接，或被其他程序占用。朗读静音继续，一有设备即出声。</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading has paused where you last heard it; connect a device, and Play goes on there.</source>
        <translation>声音设备已断开。朗读停在您最后听到的地方；连接设备后，“播放”从那里继续。</translation>
    </message>
    <message>
        <source>There is a sound device again. Where reading has paused, Play goes on.</source>
        <translation>又有声音设备了。朗读停在哪里，“播放”就从哪里继续。</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>这里没有可朗读的内容。</translation>
    </message>
    <message>
        <source>{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}意外停止并已重新启动；没有丢失任何内容。如果尚未完成，请再次请求。</translation>
    </message>
    <message>
        <source>{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}没有响应，已重新启动；没有丢失任何内容。如果尚未完成，请再次请求。</translation>
    </message>
    <message>
        <source>{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi.</source>
        <translation>{worker}失败（{reason}）；没有丢失任何内容。请重试，如果再次发生，请告诉 Rawi 的制作者。</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>无法写入“{name}”（{reason}）。请选择另一文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound.</source>
        <translation>“{name}”的扩展名是 Rawi 不能写入的，或者它就是文章自己的文件。请使用其他名称：文本以 .epub、.html、.txt、.md 或 .json 结尾，声音以 .m4b、.mp3、.opus、.wav 或 .epub 结尾。</translation>
    </message>
    <message>
        <source>Your library was damaged. It is kept as “{name}”, and a new one was begun.</source>
        <translation>您的书库已损坏。它被保留为“{name}”，并新建了一个书库。</translation>
    </message>
    <message>
        <source>The library could not be used ({reason}). You can read on, but your place will not be remembered.</source>
        <translation>书库无法使用（{reason}）。您可以继续阅读，但不会记住位置。</translation>
    </message>
    <message>
        <source>The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered.</source>
        <translation>书库属于更新版本的 Rawi。请安装那个版本来使用它；您可以继续阅读，但不会记住位置。</translation>
    </message>
    <message>
        <source>The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that.</source>
        <translation>书库“{name}”受写保护：您可以阅读已存储的内容，但不会保存或记住新的内容。要改变这一点，请允许写入其文件夹。</translation>
    </message>
    <message>
        <source>Another Rawi is using the library right now. Wait a moment, then try again.</source>
        <translation>另一个 Rawi 正在使用书库。请稍候再试。</translation>
    </message>
    <message>
        <source>“{name}” is not a whole backup of a Rawi library. Your library was not changed.</source>
        <translation>“{name}”不是完整的 Rawi 书库备份。您的书库没有改变。</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed.</source>
        <translation>磁盘已满，因此无法写入“{name}”。请腾出空间再试；已存储的内容没有改变。</translation>
    </message>
    <message>
        <source>The settings in “{name}” were damaged and are set aside; the first ones are used again.</source>
        <translation>“{name}”中的设置已损坏并被搁置；现在使用最初的设置。</translation>
    </message>
    <message>
        <source>There is no screen here, so Rawi works in the terminal.</source>
        <translation>这里没有屏幕，因此 Rawi 在终端中工作。</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>文件的打开</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>The download</source>
        <translation>下载</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n articles. Import it, and each of them will be in your library.</source>
        <translation>
            <numerusform>“{name}”包含 %n 篇文章。请导入它，每篇文章都会进入您的书库。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the file could not be read and are shown as �.</source>
        <translation>
            <numerusform>文件中有 %n 个字符无法读取，显示为 �。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file are missing or damaged; everything else is here.</source>
        <translation>
            <numerusform>文件有 %n 个部分缺失或损坏；其余都在这里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures that could not be read.</source>
        <translation>
            <numerusform>%n 页是无法识别的图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n zero characters, shown as ␀; it may be damaged.</source>
        <translation>
            <numerusform>文件含有 %n 个零字符，显示为 ␀；文件可能已损坏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>
            <numerusform>文字含有 %n 个改变字母方向的不可见标记；读起来可能与书写时不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>收听</translation>
    </message>
    <message>
        <source>Low vision</source>
        <translation>低视力</translation>
    </message>
    <message>
        <source>colours as the system, usual size, stops after an article</source>
        <translation>颜色跟随系统，通常大小，读完一篇即停</translation>
    </message>
    <message>
        <source>problems are spoken, goes on with the next article</source>
        <translation>说出问题，接着读下一篇</translation>
    </message>
    <message>
        <source>high contrast, dark, letters twice as large</source>
        <translation>高对比度，深色，字母大一倍</translation>
    </message>
    <message>
        <source>What you had before</source>
        <translation>您之前的设置</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>A profile keeps how Rawi looks and speaks: theme, size, view, voices, speed, announcements. Your folders, languages and limits stay as they are.</source>
        <translation>配置保存 Rawi 的外观和说话方式：主题、大小、视图、语音、语速、播报。您的文件夹、语言和限制保持不变。</translation>
    </message>
    <message>
        <source>Change &amp;to it</source>
        <translation>切换到它(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the present settings</source>
        <translation>保存当前设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>配置：{name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>已重命名：{name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”? Your present settings stay as they are.</source>
        <translation>删除配置“{name}”吗？您当前的设置保持不变。</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>请先输入名称。</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>已有名为“{name}”的配置。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>pronunciations</name>
    <message>
        <source>Pronunciations</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>In ordinary letters, as it sounds</source>
        <translation>用普通字母，按发音写</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Only with the same capital and small letters</source>
        <translation>仅当大小写相同</translation>
    </message>
    <message>
        <source>count</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>不区分</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>正在启动语音</translation>
    </message>
    <message>
        <source>{word} is said as {said} ({language})</source>
        <translation>{word} 读作 {said}（{language}）</translation>
    </message>
    <message>
        <source>{word}, with these capitals, is said as {said} ({language})</source>
        <translation>{word}（大小写如此）读作 {said}（{language}）</translation>
    </message>
    <message>
        <source>Kept: {pronunciation}</source>
        <translation>已保存：{pronunciation}</translation>
    </message>
    <message>
        <source>Pronunciations removed: {count}</source>
        <translation>已移除的读音：{count}</translation>
    </message>
    <message>
        <source>You have no pronunciations yet. Words that you add are said as you write them, in Rawi and in what you save.</source>
        <translation>您还没有读音。您添加的词会按您写的读，在 Rawi 中和您保存的内容中都是如此。</translation>
    </message>
    <message>
        <source>Pronunciations: {shown} of {count}</source>
        <translation>读音：{shown}/{count}</translation>
    </message>
    <message>
        <source>“{word}” has no pronunciation of yours ({language}).</source>
        <translation>“{word}”没有您设的读音（{language}）。</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the address was not found; perhaps there is no network</source>
        <translation>找不到地址；可能没有网络</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>那里没有应答</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>没有及时收到应答</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>its certificate is not trusted: it may be another computer than it says</source>
        <translation>其证书不受信任：它可能不是它所声称的电脑</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>it sends Rawi on to {detail}, which you were not asked about</source>
        <translation>它将 Rawi 转到 {detail}，而没有就此询问过您</translation>
    </message>
    <message>
        <source>the server answered with error {detail}</source>
        <translation>服务器以错误 {detail} 应答</translation>
    </message>
    <message>
        <source>you were not asked about this host</source>
        <translation>没有就此主机询问过您</translation>
    </message>
    <message>
        <source>what came is no list of packs</source>
        <translation>收到的不是语言包列表</translation>
    </message>
    <message>
        <source>it is too large for a list of packs</source>
        <translation>它作为语言包列表太大</translation>
    </message>
</context>
<context>
    <name>self test</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>书库</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>屏幕阅读器</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>sections with a heading: {count}</source>
        <translation>带标题的章节：{count}</translation>
    </message>
    <message>
        <source>sentences translated into {language}: {count}</source>
        <translation>译成{language}的句子：{count}</translation>
    </message>
    <message>
        <source>{seconds} s of sound, words with their times: {count}</source>
        <translation>{seconds} 秒声音，带时间的词：{count}</translation>
    </message>
    <message>
        <source>{size} bytes, read back</source>
        <translation>{size} 字节，已读回</translation>
    </message>
    <message>
        <source>articles stored, found and read again: {count}</source>
        <translation>已存入、找到并重新读取的文章：{count}</translation>
    </message>
    <message>
        <source>objects with a role and a name: {count}</source>
        <translation>有角色和名称的对象：{count}</translation>
    </message>
    <message>
        <source>letters drawn: {count}</source>
        <translation>已绘制的文字：{count}</translation>
    </message>
    <message>
        <source>“{text}” is missing</source>
        <translation>缺少“{text}”</translation>
    </message>
    <message>
        <source>it was taken for a file of another kind: {name}</source>
        <translation>被当作另一种文件：{name}</translation>
    </message>
    <message>
        <source>it was taken for {language}, or its direction is wrong</source>
        <translation>语言被当作{language}，或者方向不对</translation>
    </message>
    <message>
        <source>headings found: {count}, wanted: {total}</source>
        <translation>找到的标题：{count}，应有：{total}</translation>
    </message>
    <message>
        <source>{name}: {count} found, {total} wanted</source>
        <translation>{name}：找到 {count}，应有 {total}</translation>
    </message>
    <message>
        <source>no pack installed</source>
        <translation>未安装语言包</translation>
    </message>
    <message>
        <source>no pack for {language} installed</source>
        <translation>未安装{language}的语言包</translation>
    </message>
    <message>
        <source>sentences that stayed as they were: {count} of {total}</source>
        <translation>未变的句子：{total} 句中的 {count} 句</translation>
    </message>
    <message>
        <source>the number {text} is lost in the translation</source>
        <translation>数字 {text} 在译文中丢失</translation>
    </message>
    <message>
        <source>this voice comes with Rawi but is not here; install Rawi again</source>
        <translation>此语音随 Rawi 提供但不在这里；请重新安装 Rawi</translation>
    </message>
    <message>
        <source>no voice of this kind is installed</source>
        <translation>未安装此类语音</translation>
    </message>
    <message>
        <source>nothing can be heard</source>
        <translation>听不到任何声音</translation>
    </message>
    <message>
        <source>{seconds} s of sound do not fit this sentence</source>
        <translation>{seconds} 秒声音与此句不符</translation>
    </message>
    <message>
        <source>words with a time: {count} of {total}</source>
        <translation>带时间的词：{total} 个中的 {count} 个</translation>
    </message>
    <message>
        <source>the times of the words are out of order</source>
        <translation>词的时间顺序不对</translation>
    </message>
    <message>
        <source>the words do not cover the sound</source>
        <translation>词没有覆盖全部声音</translation>
    </message>
    <message>
        <source>“{text}” cannot be heard</source>
        <translation>听不到“{text}”</translation>
    </message>
    <message>
        <source>{seconds} s of sound in the file, {total} s were spoken</source>
        <translation>文件中有 {seconds} 秒声音，朗读了 {total} 秒</translation>
    </message>
    <message>
        <source>“{text}” came back changed</source>
        <translation>“{text}”读回时已改变</translation>
    </message>
    <message>
        <source>searching does not find “{text}”</source>
        <translation>搜索找不到“{text}”</translation>
    </message>
    <message>
        <source>what was taken out is still there</source>
        <translation>已移除的内容仍在</translation>
    </message>
    <message>
        <source>{text} has no name</source>
        <translation>{text} 没有名称</translation>
    </message>
    <message>
        <source>no font draws these: {text}</source>
        <translation>没有字体能绘制：{text}</translation>
    </message>
    <message>
        <source>it failed inside: {reason}</source>
        <translation>内部错误：{reason}</translation>
    </message>
    <message>
        <source>EPUB that speaks</source>
        <translation>有声 EPUB</translation>
    </message>
    <message>
        <source>voices of the system</source>
        <translation>系统语音</translation>
    </message>
    <message>
        <source>Rawi does not work as it should. Broken: {count}</source>
        <translation>Rawi 工作不正常。有问题：{count}</translation>
    </message>
    <message>
        <source>Rawi works. Not tried, because it is not installed: {count}</source>
        <translation>Rawi 工作正常。因未安装而未测试：{count}</translation>
    </message>
    <message>
        <source>Rawi works.</source>
        <translation>Rawi 工作正常。</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>self voicing</name>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>menu button</source>
        <translation>菜单按钮</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>复选框</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>组合框</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>对话框</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>编辑框</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>列表项</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>选项卡</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>选项卡控件</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>进度条</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>单选按钮</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>树视图</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未选中</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>部分选中</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>已按下</translation>
    </message>
    <message>
        <source>not pressed</source>
        <translation>未按下</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>tab key</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>句点</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>连字符</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>撇号</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>左括号</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>右括号</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>{level} 级</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <translation>{level} 级标题</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>capital {letter}</source>
        <translation>大写 {letter}</translation>
    </message>
    <message>
        <source>hidden character</source>
        <translation>隐藏字符</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>已删除 {text}</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>百分之 {number}</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs. {key} lets it be silent again.</source>
        <translation>Rawi 会读出其菜单和对话框。按 {key} 可让它重新静音。</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs no more.</source>
        <translation>Rawi 不再读出其菜单和对话框。</translation>
    </message>
    <message>
        <source>A screen reader is running and speaks the menus and dialogs. Rawi will do it when there is none.</source>
        <translation>屏幕阅读器正在运行，并读出菜单和对话框。没有屏幕阅读器时，Rawi 会代为读出。</translation>
    </message>
    <message>
        <source>Press {key} to have Rawi speak its menus and dialogs.</source>
        <translation>按 {key} 可让 Rawi 读出其菜单和对话框。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Your colour of the text</source>
        <translation>您的文字颜色</translation>
    </message>
    <message>
        <source>Your colour of the background</source>
        <translation>您的背景颜色</translation>
    </message>
    <message>
        <source>Your colour behind what is read aloud</source>
        <translation>您的朗读处背景颜色</translation>
    </message>
    <message>
        <source>Your colour of links</source>
        <translation>您的链接颜色</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>文字大小（百分比）</translation>
    </message>
    <message>
        <source>Size of menus, buttons and lists in percent</source>
        <translation>菜单、按钮和列表的大小（百分比）</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>文字的字体</translation>
    </message>
    <message>
        <source>Thickness of the letters</source>
        <translation>字的粗细</translation>
    </message>
    <message>
        <source>Height of a line in percent</source>
        <translation>行高（百分比）</translation>
    </message>
    <message>
        <source>Space between letters, in hundredths of their size</source>
        <translation>字母间距（字母大小的百分之几）</translation>
    </message>
    <message>
        <source>More space between words, in hundredths of the letters&apos; size</source>
        <translation>额外的词间距（字母大小的百分之几）</translation>
    </message>
    <message>
        <source>Space between paragraphs, in hundredths of the letters&apos; size</source>
        <translation>段落间距（字母大小的百分之几）</translation>
    </message>
    <message>
        <source>Characters in a line, at most</source>
        <translation>每行最多字符数</translation>
    </message>
    <message>
        <source>Lines end under each other (justified)</source>
        <translation>行尾对齐（两端对齐）</translation>
    </message>
    <message>
        <source>How the sentence is marked that is read aloud</source>
        <translation>如何标示正在朗读的句子</translation>
    </message>
    <message>
        <source>Show your highlights and bookmarks in the text</source>
        <translation>在文本中显示您的标记和书签</translation>
    </message>
    <message>
        <source>Dim everything but</source>
        <translation>聚焦（其余变暗）</translation>
    </message>
    <message>
        <source>A ruler above and below the line that is read</source>
        <translation>在正在读的行上方和下方显示标尺</translation>
    </message>
    <message>
        <source>The sentence once more below the text, magnified</source>
        <translation>在文字下方再次放大显示句子</translation>
    </message>
    <message>
        <source>Size of the magnified sentence, in percent of the text</source>
        <translation>放大句子的大小（文字大小的百分比）</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>没有任何内容自行移动或闪烁</translation>
    </message>
    <message>
        <source>Language of Rawi</source>
        <translation>Rawi 的语言</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>翻译成</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>翻译引擎</translation>
    </message>
    <message>
        <source>Translate with more care, which takes longer (Argos Translate)</source>
        <translation>更仔细地翻译，用时更长（Argos Translate）</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Length of the pauses, times the usual</source>
        <translation>停顿的长度（通常的倍数）</translation>
    </message>
    <message>
        <source>Announce while reading aloud</source>
        <translation>朗读时播报</translation>
    </message>
    <message>
        <source>Read aloud what pictures show</source>
        <translation>朗读图片所示内容</translation>
    </message>
    <message>
        <source>A quiet sound before a marked sentence</source>
        <translation>在有标记的句子前发出轻声提示</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>显示网站自带内容</translation>
    </message>
    <message>
        <source>Single letters, digits and brackets jump in the text</source>
        <translation>单个字母、数字和方括号在正文中跳转</translation>
    </message>
    <message>
        <source>Control alone hushes the voice</source>
        <translation>单按 Ctrl 让语音静音</translation>
    </message>
    <message>
        <source>Speak problems aloud where no screen reader runs</source>
        <translation>没有屏幕阅读器时朗读问题</translation>
    </message>
    <message>
        <source>Rawi speaks its menus, dialogs and lists where no screen reader runs</source>
        <translation>没有屏幕阅读器时，Rawi 读出其菜单、对话框和列表</translation>
    </message>
    <message>
        <source>Speed at which Rawi speaks menus and dialogs</source>
        <translation>Rawi 读出菜单和对话框的语速</translation>
    </message>
    <message>
        <source>Speak what is typed</source>
        <translation>读出输入的内容</translation>
    </message>
    <message>
        <source>Let a plain voice begin while a natural one loads</source>
        <translation>自然语音加载时先用普通语音</translation>
    </message>
    <message>
        <source>After an article, go on with the next unread one</source>
        <translation>文章结束后接着读下一篇未读的</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds without progress (from the next start)</source>
        <translation>文件多少秒没有进展就放弃（下次启动时生效）</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds in all (from the next start)</source>
        <translation>文件总共多少秒后放弃（下次启动时生效）</translation>
    </message>
    <message>
        <source>Megabytes of memory to open a file with (from the next start)</source>
        <translation>打开文件可用的内存，MB（下次启动时生效）</translation>
    </message>
    <message>
        <source>Megabytes that an opened file may have (from the next start)</source>
        <translation>打开的文件最多有多少 MB（下次启动时生效）</translation>
    </message>
    <message>
        <source>Folder whose new files are added to the library</source>
        <translation>其新文件会添加到书库的文件夹</translation>
    </message>
    <message>
        <source>List of Argos packs: another address or folder</source>
        <translation>Argos 语言包列表：其他地址或文件夹</translation>
    </message>
    <message>
        <source>List of Firefox packs: another address or folder</source>
        <translation>Firefox 语言包列表：其他地址或文件夹</translation>
    </message>
    <message>
        <source>Only pictures</source>
        <translation>仅图片</translation>
    </message>
    <message>
        <source>Headings, quotes, lists, tables, pictures and your highlights</source>
        <translation>标题、引文、列表、表格、图片和您的突出标记</translation>
    </message>
    <message>
        <source>Also links, footnotes, rows and columns</source>
        <translation>还有链接、脚注、行和列</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Each character</source>
        <translation>每个字符</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>每个词</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Soft: little glare, less contrast (4.5 to 1)</source>
        <translation>柔和：不刺眼，对比度较低（4.5 比 1）</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>High contrast, yellow on black</source>
        <translation>高对比度，黑底黄字</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>您自己的颜色</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>A coloured ground</source>
        <translation>彩色背景</translation>
    </message>
    <message>
        <source>A thick line under it</source>
        <translation>下方粗线</translation>
    </message>
    <message>
        <source>A frame around it</source>
        <translation>四周边框</translation>
    </message>
    <message>
        <source>Text and background changed for each other</source>
        <translation>文字与背景颜色互换</translation>
    </message>
    <message>
        <source>Rawi now speaks {language}</source>
        <translation>Rawi 现在的语言：{language}</translation>
    </message>
    <message>
        <source>The better one that is installed</source>
        <translation>已安装的较好引擎</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>There is no translation here to copy yet. {key} translates the article.</source>
        <translation>这里还没有可复制的译文。用 {key} 翻译文章。</translation>
    </message>
    <message>
        <source>Copied with its label. Sentences: {count}.</source>
        <translation>已连同说明复制。句数：{count}。</translation>
    </message>
    <message>
        <source>Machine translation from {source} by Rawi with {engine}, not checked by a person.</source>
        <translation>Rawi 用 {engine} 从{source}机器翻译，未经人工检查。</translation>
    </message>
    <message>
        <source>Sentences to check against the original (⚠): {count}.</source>
        <translation>需要对照原文的句子（⚠）：{count}。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Looking into the library</source>
        <translation>正在查看书库</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Help for the eye</source>
        <translation>视觉辅助</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>保留此外观</translation>
    </message>
    <message>
        <source>Back to the look before</source>
        <translation>恢复之前的外观</translation>
    </message>
    <message>
        <source>The usual look</source>
        <translation>通常的外观</translation>
    </message>
    <message>
        <source>Contrast with the background: text {text} to 1, links {link} to 1.</source>
        <translation>与背景的对比度：文字 {text} 比 1，链接 {link} 比 1。</translation>
    </message>
    <message>
        <source>This is hard to read: {least} to 1 is the least that most people need.</source>
        <translation>这样难以阅读：多数人至少需要 {least} 比 1。</translation>
    </message>
    <message>
        <source>With little sight {good} to 1 or more is better.</source>
        <translation>视力较弱时，{good} 比 1 或更高为好。</translation>
    </message>
    <message>
        <source>Not on this computer: {fonts}. They come with “python3 packaging/fonts.py” (npm and a network are needed), or from the system: on Debian and Ubuntu the package fonts-opendyslexic.</source>
        <translation>这台电脑上没有：{fonts}。可用“python3 packaging/fonts.py”取得（需要 npm 和网络），或从系统安装：在 Debian 和 Ubuntu 上为软件包 fonts-opendyslexic。</translation>
    </message>
    <message>
        <source>This font has no medium letters: bold ones are shown.</source>
        <translation>此字体没有中等粗细的字：显示粗体。</translation>
    </message>
    <message>
        <source>Nothing is dimmed</source>
        <translation>没有内容变暗</translation>
    </message>
    <message>
        <source>Dimmed is all but: {part}</source>
        <translation>其余变暗，只保留：{part}</translation>
    </message>
    <message>
        <source>Ruler shown</source>
        <translation>已显示标尺</translation>
    </message>
    <message>
        <source>Ruler hidden</source>
        <translation>已隐藏标尺</translation>
    </message>
    <message>
        <source>The sentence is magnified below the text</source>
        <translation>句子在文字下方放大显示</translation>
    </message>
    <message>
        <source>The sentence is not magnified</source>
        <translation>句子不放大显示</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>One sentence at a time: arrow keys go on and back</source>
        <translation>一次一句：用方向键前进和后退</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>一次一句</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>放大的句子</translation>
    </message>
</context>
<context>
    <name>sleeping</name>
    <message>
        <source>Sleep timer</source>
        <translation>睡眠定时</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Switch the sleep timer off</source>
        <translation>关闭睡眠定时</translation>
    </message>
    <message>
        <source>At the end of the section</source>
        <translation>在本节结束时</translation>
    </message>
    <message>
        <source>At the end of the article</source>
        <translation>在文章结束时</translation>
    </message>
    <message>
        <source>When is the voice to stop? Choose, or type a number of minutes.</source>
        <translation>语音何时停止？请选择，或输入分钟数。</translation>
    </message>
    <message>
        <source>The sleep timer is off</source>
        <translation>睡眠定时已关闭</translation>
    </message>
    <message>
        <source>The sleep timer has stopped the voice; your place is kept. Listening again within a minute starts it anew.</source>
        <translation>睡眠定时已停止语音；您的位置已保留。一分钟内再次收听会重新计时。</translation>
    </message>
</context>
<context>
    <name>structure</name>
    <message>
        <source>Title</source>
        <translation>文章标题</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>{level} 级标题</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>列表项</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>相关文章</translation>
    </message>
    <message>
        <source>Belongs to the site</source>
        <translation>属于网站</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>这是：{kind}</translation>
    </message>
    <message>
        <source>Structure: one key says what the paragraph at the caret is. {title} title, {standfirst} standfirst, {byline} byline, {first} to {last} heading, {paragraph} paragraph, {quote} quote, {list_item} list item, {furniture} belongs to the site, {related} related story. {undo} undoes, {end} ends.</source>
        <translation>结构：一个键指明光标处的段落是什么。{title} 文章标题，{standfirst} 导语，{byline} 署名，{first} 到 {last} 标题，{paragraph} 段落，{quote} 引文，{list_item} 列表项，{furniture} 属于网站，{related} 相关文章。{undo} 撤销，{end} 结束。</translation>
    </message>
    <message>
        <source>The structure is as Rawi found it. {undo} brings your changes back.</source>
        <translation>结构如 Rawi 最初所见。{undo} 恢复您的更改。</translation>
    </message>
    <message>
        <source>Structure is done; your changes are kept.</source>
        <translation>结构已完成；您的更改会保留。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>没有可重做的</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>column {number} of {total}</source>
        <translation>第 {number} 列，共 {total} 列</translation>
    </message>
    <message>
        <source>row {number} of {total}</source>
        <translation>第 {number} 行，共 {total} 行</translation>
    </message>
    <message>
        <source>Edge of the table</source>
        <translation>表格边缘</translation>
    </message>
    <message>
        <source>The caret is not in a table. T goes to the next one.</source>
        <translation>光标不在表格中。按 T 前往下一个表格。</translation>
    </message>
</context>
<context>
    <name>takeaway</name>
    <message>
        <source>Audiobook with chapters (M4B)</source>
        <translation>带章节的有声书（M4B）</translation>
    </message>
    <message>
        <source>MP3 with chapters</source>
        <translation>带章节的 MP3</translation>
    </message>
    <message>
        <source>Opus with chapters, the smallest</source>
        <translation>带章节的 Opus，体积最小</translation>
    </message>
    <message>
        <source>WAV, for programs that know nothing else</source>
        <translation>WAV，供不支持其他格式的程序使用</translation>
    </message>
    <message>
        <source>Book with text and voice in step (EPUB)</source>
        <translation>文字与语音同步的电子书（EPUB）</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>另存为音频</translation>
    </message>
    <message>
        <source>Highlight &amp;word by word in the book</source>
        <translation>在书中逐词突出显示(&amp;W)</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>电子书（EPUB）</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，供程序使用</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>保存原文</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>保存译文</translation>
    </message>
    <message>
        <source>Save both languages</source>
        <translation>保存双语</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>文字大小（磅）</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation>包含图片(&amp;P)</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text in points</source>
        <translation>文字大小（磅）(&amp;Z)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>文件类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The article is not translated yet; that is done first where you ask for it.</source>
        <translation>文章尚未翻译；需要译文时会先翻译。</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>原文(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>译文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Both, each paragraph with its translation below</source>
        <translation>双语，每段下面是其译文(&amp;B)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Translate into</source>
        <translation>翻译成</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>语言包…</translation>
    </message>
    <message>
        <source>{language} (through {pivot})</source>
        <translation>{language}（经由{pivot}）</translation>
    </message>
    <message>
        <source>The article is in {language}. Choose what to translate it into.</source>
        <translation>文章是{language}。请选择要翻译成的语言。</translation>
    </message>
    <message>
        <source>No language pack that translates from {language} is installed.</source>
        <translation>没有安装从{language}翻译的语言包。</translation>
    </message>
    <message>
        <source>No language pack from {language} to {languages} is installed.</source>
        <translation>没有安装从{language}到{languages}的语言包。</translation>
    </message>
    <message>
        <source>Language packs shows how to add one.</source>
        <translation>“语言包”显示如何添加。</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>Translated into {language}.</source>
        <translation>已翻译成{language}。</translation>
    </message>
    <message>
        <source>Sentences to doubt: {count}. {next} goes to the next one, {list} lists them, {why} says why.</source>
        <translation>存疑的句子：{count}。{next} 前往下一个，{list} 列出它们，{why} 说明原因。</translation>
    </message>
    <message>
        <source>It went through {pivot}, so more may have been lost on the way.</source>
        <translation>它经由{pivot}，途中可能丢失更多。</translation>
    </message>
    <message>
        <source>What is written in {languages} stays as it is: no language pack from there to {target} is installed.</source>
        <translation>用{languages}写的内容保持原样：没有安装从那里到{target}的语言包。</translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation>翻译已停止。</translation>
    </message>
    <message>
        <source>The translation was stopped; the article stays as it is.</source>
        <translation>翻译已停止；文章保持原样。</translation>
    </message>
    <message>
        <source>What is translated so far stays. {on} goes on, {original} shows the original.</source>
        <translation>已翻译的部分保留。{on} 继续，{original} 显示原文。</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>basic: guesses vowels</source>
        <translation>基本：元音靠推测</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>本系统的</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>{language} ({quality})</source>
        <translation>{language}（{quality}）</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>没有语音</translation>
    </message>
    <message>
        <source>Voices for {language}</source>
        <translation>{language}的语音</translation>
    </message>
    <message>
        <source>The best one, now {voice}</source>
        <translation>最好的，现在是 {voice}</translation>
    </message>
    <message>
        <source>None: its sentences are passed over</source>
        <translation>无：跳过其句子</translation>
    </message>
    <message>
        <source>No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.</source>
        <translation>这里没有语音能说{language}。请导入能说它的 Piper 语音，或让书写相近的语言的语音来读：听起来会像外国口音。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Pitch in semitones</source>
        <translation>音高（半音）</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>试听(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop the preview</source>
        <translation>停止试听(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a voice file…</source>
        <translation>导入语音文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Piper 语音</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>通常的设置(&amp;U)</translation>
    </message>
    <message>
        <source>The usual voice, pace, pitch and volume again.</source>
        <translation>恢复通常的语音、语速、音高和音量。</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation>正在查找语音</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>正在启动语音</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>正在导入“{name}”</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>正在移除“{name}”</translation>
    </message>
    <message>
        <source>Remove the voice “{name}” from this computer?</source>
        <translation>从这台电脑移除语音“{name}”吗？</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>This is how I read your articles to you.</source>
        <translation>我就这样为您朗读文章。</translation>
    </message>
    <message>
        <source>Already there: {voice} ({language}; {licence})</source>
        <translation>已经存在：{voice}（{language}；{licence}）</translation>
    </message>
    <message>
        <source>Replaced: {voice} ({language}; {licence})</source>
        <translation>已替换：{voice}（{language}；{licence}）</translation>
    </message>
    <message>
        <source>Imported: {voice} ({language}; {licence})</source>
        <translation>已导入：{voice}（{language}；{licence}）</translation>
    </message>
    <message>
        <source>Removed: {voice}</source>
        <translation>已移除：{voice}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Language of Rawi</source>
        <translation>Rawi 的语言</translation>
    </message>
    <message>
        <source>By sight or by ear</source>
        <translation>用眼看或用耳听</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Size and colours</source>
        <translation>大小和颜色</translation>
    </message>
    <message>
        <source>Languages of your articles</source>
        <translation>您文章的语言</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Rawi opens the articles that you have stored, reads them aloud and translates them, without a network. Choose the language of its menus. Escape skips these steps at any moment; the menu Help has them again.</source>
        <translation>Rawi 打开您存储的文章，朗读并翻译，无需网络。请选择其菜单的语言。随时按 Esc 可跳过这些步骤；“帮助”菜单中可重新打开它们。</translation>
    </message>
    <message>
        <source>How will you use Rawi? By ear, it speaks its menus and dialogs itself wherever no screen reader runs.</source>
        <translation>您将如何使用 Rawi？若用耳听，没有屏幕阅读器时，它会自己读出其菜单和对话框。</translation>
    </message>
    <message>
        <source>Choose who speaks to you and how fast, and hear it.</source>
        <translation>请选择由谁为您朗读以及语速，并试听。</translation>
    </message>
    <message>
        <source>Rawi begins with the size and the colours of your system. Change them here if you like; you see it at once.</source>
        <translation>Rawi 起初采用您系统的大小和颜色。您可以在此更改；效果立即可见。</translation>
    </message>
    <message>
        <source>In which language are your articles, and in which do you want them? Nothing is fetched unless you ask for it.</source>
        <translation>您的文章是什么语言，您希望用什么语言阅读？未经您请求，不会获取任何内容。</translation>
    </message>
    <message>
        <source>These keys are enough to begin with. After this, an article shows you what Rawi can do.</source>
        <translation>开始时有这些按键就够了。之后会有一篇文章向您介绍 Rawi 的功能。</translation>
    </message>
    <message>
        <source>Welcome to Rawi, step {number} of {total}: {name}</source>
        <translation>欢迎使用 Rawi，第 {number} 步，共 {total} 步：{name}</translation>
    </message>
    <message>
        <source>By &amp;sight</source>
        <translation>用眼看(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;ear</source>
        <translation>用耳听(&amp;E)</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>两者都用(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>开始阅读(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>Your articles are in</source>
        <translation>您文章的语言</translation>
    </message>
    <message>
        <source>You want them in</source>
        <translation>您希望的语言</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>所需内容</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>获取缺少的(&amp;G)…</translation>
    </message>
    <message>
        <source>From a &amp;friend&apos;s file or disk…</source>
        <translation>从朋友的文件或磁盘(&amp;F)…</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>正在查看所需内容</translation>
    </message>
</context>
</TS>
