<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>Answering</name>
    <message>
        <source>“{name}” opens once this dialog is closed.</source>
        <translation>“{name}” bu iletişim kutusu kapanınca açılır.</translation>
    </message>
</context>
<context>
    <name>Audio</name>
    <message>
        <source>Save as audio</source>
        <translation>Ses olarak kaydet</translation>
    </message>
    <message>
        <source>Saving as audio</source>
        <translation>Ses olarak kaydediliyor</translation>
    </message>
    <message>
        <source>Stopped; no file was written. Saving again goes on from here.</source>
        <translation>Durduruldu; dosya yazılmadı. Yeniden kaydedince buradan sürer.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” olarak kaydedildi.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups of a Rawi library (*{ending})</source>
        <translation>Bir Rawi kitaplığının yedekleri (*{ending})</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Kitaplığı yedekle</translation>
    </message>
    <message>
        <source>The library is backed up as “{name}”.</source>
        <translation>Kitaplık “{name}” olarak yedeklendi.</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Kitaplık yedekleniyor</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was written.</source>
        <translation>Yedekleme iptal edildi; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Backups of a Rawi library (*{ending});;All files (*)</source>
        <translation>Bir Rawi kitaplığının yedekleri (*{ending});;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <translation>Kitaplığı geri yükle</translation>
    </message>
    <message>
        <source>Replace your library by the backup “{name}”?

The library as it is now is kept in a file beside it.</source>
        <translation>Kitaplığınızın yerine “{name}” yedeği konsun mu?

Şimdiki kitaplık yanındaki bir dosyada saklanır.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Geri yükle</translation>
    </message>
    <message>
        <source>&amp;Keep the library</source>
        <translation>Kitaplığı &amp;koru</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>Kitaplık geri yükleniyor</translation>
    </message>
    <message>
        <source>Restoring was cancelled; your library is as it was.</source>
        <translation>Geri yükleme iptal edildi; kitaplığınız olduğu gibi.</translation>
    </message>
    <message>
        <source>The library of “{name}” is restored.</source>
        <translation>“{name}” içindeki kitaplık geri yüklendi.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>The usual one</source>
        <translation>Olağan olan</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, two each for red, green and blue; empty for the usual colour</source>
        <translation>Altı onaltılık rakam: kırmızı, yeşil ve mavi için ikişer; olağan renk için boş</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Seç: {name}</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Starting the voice</source>
        <translation>Ses başlatılıyor</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>The sections of the article. Enter goes to one; 1 to 6 leads to the next of that level here.</source>
        <translation>Yazının bölümleri. Enter birine gider; 1 ile 6 arası burada o düzeydeki sonraki bölüme gider.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No article is open</source>
        <translation>Açık yazı yok</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Keeping the structure</source>
        <translation>Yapı kaydediliyor</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Looking into the library</source>
        <translation>Kitaplığa bakılıyor</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Yazılar değiştiriliyor</translation>
    </message>
    <message>
        <source>Delete from the library</source>
        <translation>Kitaplıktan sil</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>K&amp;oru</translation>
    </message>
    <message>
        <source>Deleting articles</source>
        <translation>Yazılar siliniyor</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Files that could not be added</source>
        <translation>Eklenemeyen dosyalar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Feed</name>
    <message>
        <source>Looking into the library</source>
        <translation>Kitaplığa bakılıyor</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Paket listeleri okunuyor</translation>
    </message>
    <message>
        <source>Asking what can be done in each language</source>
        <translation>Her dilde neler yapılabildiği soruluyor</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>How far read</source>
        <translation>Ne kadarı okundu</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Tüm süzgeçleri temizle</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>Aranacak sözcükler</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Aramayı kapat</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>Klasör yok</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Klasörü seç</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Add files to the library</source>
        <translation>Kitaplığa dosya ekle</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Kitaplığa klasör ekle</translation>
    </message>
    <message>
        <source>Adding files to the library</source>
        <translation>Dosyalar kitaplığa ekleniyor</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Bir klasör izleniyor</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Keeping your notes</source>
        <translation>Notlarınız kaydediliyor</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Derlemeler</translation>
    </message>
    <message>
        <source>Enter adds it. Several are separated by commas.</source>
        <translation>Enter ekler. Birden çoğu virgülle ayrılır.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Yeni etiket</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Yeni derleme</translation>
    </message>
    <message>
        <source>Space ticks or unticks.</source>
        <translation>Boşluk tuşu işaretler ya da işareti kaldırır.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>Starting the voice</source>
        <translation>Ses başlatılıyor</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Looking into the library</source>
        <translation>Kitaplığa bakılıyor</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>End of the article</source>
        <translation>Yazının sonu</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Özgün metin</translation>
    </message>
    <message>
        <source>Rawi was open already; this is its window.</source>
        <translation>Rawi zaten açıktı; bu onun penceresi.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Bildirimi kapat</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation>{name} açılıyor</translation>
    </message>
    <message>
        <source>Remembering the place</source>
        <translation>Yer hatırlanıyor</translation>
    </message>
</context>
<context>
    <name>PackWork</name>
    <message>
        <source>Stopped; what was not finished is not installed.</source>
        <translation>Durduruldu; bitmeyenler kurulmadı.</translation>
    </message>
    <message>
        <source>Installing language packs</source>
        <translation>Dil paketleri kuruluyor</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Kaldırıldı: {pack}</translation>
    </message>
    <message>
        <source>Removing a language pack</source>
        <translation>Bir dil paketi kaldırılıyor</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Durduruldu; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Saving a language pack</source>
        <translation>Bir dil paketi kaydediliyor</translation>
    </message>
    <message>
        <source>Checking language packs</source>
        <translation>Dil paketleri denetleniyor</translation>
    </message>
    <message>
        <source>The lists are here.</source>
        <translation>Listeler burada.</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Durduruldu; listeler olduğu gibi.</translation>
    </message>
    <message>
        <source>Fetching the lists of packs</source>
        <translation>Paket listeleri alınıyor</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Durduruldu. Yeniden isteyin: kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Getting language packs</source>
        <translation>Dil paketleri alınıyor</translation>
    </message>
    <message>
        <source>Packs installed: {count}; failed: {failed}.</source>
        <translation>Kurulan paketler: {count}; başarısız: {failed}.</translation>
    </message>
    <message>
        <source>{title} is still under way. Wait for it, or cancel it.</source>
        <translation>{title}: hâlâ sürüyor. Bekleyin ya da iptal edin.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
</context>
<context>
    <name>PacksRoom</name>
    <message>
        <source>Reading the lists of packs</source>
        <translation>Paket listeleri okunuyor</translation>
    </message>
    <message>
        <source>Looking into files</source>
        <translation>Dosyalara bakılıyor</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is no printer on this computer. Save as PDF, and print that elsewhere.</source>
        <translation>Bu bilgisayarda yazıcı yok. PDF olarak kaydedip başka yerde yazdırın.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>The article is printed.</source>
        <translation>Yazı yazdırıldı.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Printing the article</source>
        <translation>Yazı yazdırılıyor</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Yazdırma iptal edildi.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the library</source>
        <translation>Kitaplıkta ara</translation>
    </message>
    <message>
        <source>Down goes to the articles, Alt+Down to words that begin like this.</source>
        <translation>Aşağı ok yazılara, Alt+Aşağı böyle başlayan sözcüklere gider.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source>The usual one</source>
        <translation>Olağan olan</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Articles in the library</source>
        <translation>Kitaplıktaki yazılar</translation>
    </message>
</context>
<context>
    <name>ShelfRoom</name>
    <message>
        <source>Looking into the library</source>
        <translation>Kitaplığa bakılıyor</translation>
    </message>
    <message>
        <source>Changing articles</source>
        <translation>Yazılar değiştiriliyor</translation>
    </message>
</context>
<context>
    <name>StructureRoom</name>
    <message>
        <source>Structure</source>
        <translation>Yapı</translation>
    </message>
</context>
<context>
    <name>TakeawayRoom</name>
    <message>
        <source>Open an article first.</source>
        <translation>Önce bir yazı açın.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Saving the article</source>
        <translation>Yazı kaydediliyor</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>İptal edildi; hiçbir şey yazılmadı.</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Dil paketleri</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Kayıtlı bir yazı aç</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Yazılar</translation>
    </message>
</context>
<context>
    <name>Translating</name>
    <message>
        <source>Translating into {language}</source>
        <translation>Şu dile çevriliyor: {language}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Open a stored article</source>
        <translation>Kayıtlı bir yazıyı aç</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Kopyalananı aç</translation>
    </message>
    <message>
        <source>Open the text, page, picture or files on the clipboard</source>
        <translation>Panodaki metni, sayfayı, resmi ya da dosyaları aç</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Kitaplığı yedekle…</translation>
    </message>
    <message>
        <source>Write the whole library into one file</source>
        <translation>Tüm kitaplığı tek bir dosyaya yaz</translation>
    </message>
    <message>
        <source>Restore the library…</source>
        <translation>Kitaplığı geri yükle…</translation>
    </message>
    <message>
        <source>Put the library of a backup in the place of yours</source>
        <translation>Bir yedekteki kitaplığı sizinkinin yerine koy</translation>
    </message>
    <message>
        <source>Save the article…</source>
        <translation>Yazıyı kaydet…</translation>
    </message>
    <message>
        <source>Save the original, the translation or both as a book, a page or text</source>
        <translation>Özgün metni, çeviriyi ya da ikisini kitap, sayfa ya da metin olarak kaydet</translation>
    </message>
    <message>
        <source>Save as audio…</source>
        <translation>Ses olarak kaydet…</translation>
    </message>
    <message>
        <source>Save the article spoken, as an audiobook with chapters or a book with text and voice in step</source>
        <translation>Yazıyı seslendirilmiş olarak kaydet: bölümlü sesli kitap ya da metinle sesin birlikte gittiği kitap</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Print the article in large letters, or save that as PDF</source>
        <translation>Yazıyı iri harflerle yazdır ya da öyle PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Change how Rawi looks, speaks and answers</source>
        <translation>Rawi’nin görünüşünü, konuşmasını ve yanıtlarını değiştir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Close Rawi; the place is remembered</source>
        <translation>Rawi’yi kapat; yer hatırlanır</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Show your library, or go back to the article</source>
        <translation>Kitaplığınızı göster ya da yazıya dön</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Sonraki okunmamış yazı</translation>
    </message>
    <message>
        <source>Open the next article that you have not begun</source>
        <translation>Başlamadığınız sonraki yazıyı aç</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Son okunanlar</translation>
    </message>
    <message>
        <source>Show the library in the order you last read in it</source>
        <translation>Kitaplığı, son okuduğunuz sırayla göster</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Tüm süzgeçleri temizle</translation>
    </message>
    <message>
        <source>Show every article of the library again</source>
        <translation>Kitaplığın her yazısını yeniden göster</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Yazıyı aç</translation>
    </message>
    <message>
        <source>Open the chosen article of the library, where its words were found</source>
        <translation>Kitaplıkta seçili yazıyı, sözcüklerinin bulunduğu yerde aç</translation>
    </message>
    <message>
        <source>Read the article aloud</source>
        <translation>Yazıyı sesli oku</translation>
    </message>
    <message>
        <source>Open the chosen article of the library and read it aloud at once</source>
        <translation>Kitaplıkta seçili yazıyı aç ve hemen sesli oku</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>Bitti ya da bitmedi</translation>
    </message>
    <message>
        <source>Mark the article, or those chosen in the library, as finished, or not finished any more</source>
        <translation>Yazıyı ya da kitaplıkta seçilenleri bitmiş ya da bitmemiş olarak işaretle</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiketler…</translation>
    </message>
    <message>
        <source>Change the tags of the article, or of those chosen in the library</source>
        <translation>Yazının ya da kitaplıkta seçilenlerin etiketlerini değiştir</translation>
    </message>
    <message>
        <source>Collections…</source>
        <translation>Derlemeler…</translation>
    </message>
    <message>
        <source>Put the article, or those chosen in the library, into collections</source>
        <translation>Yazıyı ya da kitaplıkta seçilenleri derlemelere koy</translation>
    </message>
    <message>
        <source>Delete from the library…</source>
        <translation>Kitaplıktan sil…</translation>
    </message>
    <message>
        <source>Delete the chosen articles of the library, after one question</source>
        <translation>Kitaplıkta seçili yazıları bir sorudan sonra sil</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Take files into the library without opening them</source>
        <translation>Dosyaları açmadan kitaplığa al</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Take every file of a folder into the library</source>
        <translation>Bir klasörün her dosyasını kitaplığa al</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Search for words in this article, or in the library while it is shown</source>
        <translation>Bu yazıda ya da gösteriliyorsa kitaplıkta sözcük ara</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Sonrakini bul</translation>
    </message>
    <message>
        <source>Next place where the words stand</source>
        <translation>Sözcüklerin bulunduğu sonraki yer</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Öncekini bul</translation>
    </message>
    <message>
        <source>Place before where the words stand</source>
        <translation>Sözcüklerin bulunduğu önceki yer</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Go to the list of sections, or back to the text</source>
        <translation>Bölümler listesine git ya da metne dön</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sonraki bölüm</translation>
    </message>
    <message>
        <source>To the next section</source>
        <translation>Sonraki bölüme</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Önceki bölüm</translation>
    </message>
    <message>
        <source>To the section before</source>
        <translation>Önceki bölüme</translation>
    </message>
    <message>
        <source>Next section, single key</source>
        <translation>Sonraki bölüm, tek tuş</translation>
    </message>
    <message>
        <source>Previous section, single key</source>
        <translation>Önceki bölüm, tek tuş</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Sonraki başlık</translation>
    </message>
    <message>
        <source>To the next heading</source>
        <translation>Sonraki başlığa</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Önceki başlık</translation>
    </message>
    <message>
        <source>To the heading before</source>
        <translation>Önceki başlığa</translation>
    </message>
    <message>
        <source>Next heading of level {level}</source>
        <translation>{level}. düzeyden sonraki başlık</translation>
    </message>
    <message>
        <source>To the next heading of this level</source>
        <translation>Bu düzeyden sonraki başlığa</translation>
    </message>
    <message>
        <source>Previous heading of level {level}</source>
        <translation>{level}. düzeyden önceki başlık</translation>
    </message>
    <message>
        <source>To the heading of this level before</source>
        <translation>Bu düzeyden önceki başlığa</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Sonraki bağlantı</translation>
    </message>
    <message>
        <source>To the next link</source>
        <translation>Sonraki bağlantıya</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Önceki bağlantı</translation>
    </message>
    <message>
        <source>To the link before</source>
        <translation>Önceki bağlantıya</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Sonraki liste</translation>
    </message>
    <message>
        <source>To the next list</source>
        <translation>Sonraki listeye</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Önceki liste</translation>
    </message>
    <message>
        <source>To the list before</source>
        <translation>Önceki listeye</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Sonraki tablo</translation>
    </message>
    <message>
        <source>To the next table</source>
        <translation>Sonraki tabloya</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Önceki tablo</translation>
    </message>
    <message>
        <source>To the table before</source>
        <translation>Önceki tabloya</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Sonraki hücre</translation>
    </message>
    <message>
        <source>To the next cell of the table; behind the last one, on to the next link or control</source>
        <translation>Tablonun sonraki hücresine; sonuncudan sonra sonraki bağlantıya ya da denetime</translation>
    </message>
    <message>
        <source>Previous cell</source>
        <translation>Önceki hücre</translation>
    </message>
    <message>
        <source>To the cell before in the table; before the first one, back to the link or control before</source>
        <translation>Tabloda önceki hücreye; ilkinden önce, önceki bağlantıya ya da denetime geri</translation>
    </message>
    <message>
        <source>Next cell of the row</source>
        <translation>Satırın sonraki hücresi</translation>
    </message>
    <message>
        <source>To the next cell of this row, with the headers of its column</source>
        <translation>Bu satırın sonraki hücresine, sütununun başlıklarıyla</translation>
    </message>
    <message>
        <source>Previous cell of the row</source>
        <translation>Satırın önceki hücresi</translation>
    </message>
    <message>
        <source>To the cell before in this row, with the headers of its column</source>
        <translation>Bu satırın önceki hücresine, sütununun başlıklarıyla</translation>
    </message>
    <message>
        <source>Next cell of the column</source>
        <translation>Sütunun sonraki hücresi</translation>
    </message>
    <message>
        <source>To the cell below, with the headers of its row</source>
        <translation>Alttaki hücreye, satırının başlıklarıyla</translation>
    </message>
    <message>
        <source>Previous cell of the column</source>
        <translation>Sütunun önceki hücresi</translation>
    </message>
    <message>
        <source>To the cell above, with the headers of its row</source>
        <translation>Üstteki hücreye, satırının başlıklarıyla</translation>
    </message>
    <message>
        <source>Next quote</source>
        <translation>Sonraki alıntı</translation>
    </message>
    <message>
        <source>To the next quote</source>
        <translation>Sonraki alıntıya</translation>
    </message>
    <message>
        <source>Previous quote</source>
        <translation>Önceki alıntı</translation>
    </message>
    <message>
        <source>To the quote before</source>
        <translation>Önceki alıntıya</translation>
    </message>
    <message>
        <source>Out of the list, table or quote</source>
        <translation>Listeden, tablodan veya alıntıdan çık</translation>
    </message>
    <message>
        <source>To what comes after the list, table or quote that you are in</source>
        <translation>İçinde bulunduğunuz listeden, tablodan veya alıntıdan sonra gelene git</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Sonraki resim</translation>
    </message>
    <message>
        <source>To the next picture; Enter enlarges it</source>
        <translation>Sonraki resme; Enter onu büyütür</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Önceki resim</translation>
    </message>
    <message>
        <source>To the picture before; Enter enlarges it</source>
        <translation>Önceki resme; Enter onu büyütür</translation>
    </message>
    <message>
        <source>Next doubtful word</source>
        <translation>Sonraki kuşkulu sözcük</translation>
    </message>
    <message>
        <source>To the next word that was read from a picture and may be wrong</source>
        <translation>Resimden okunmuş ve yanlış olabilecek sonraki sözcüğe</translation>
    </message>
    <message>
        <source>Previous doubtful word</source>
        <translation>Önceki kuşkulu sözcük</translation>
    </message>
    <message>
        <source>To the doubtful word before</source>
        <translation>Önceki kuşkulu sözcüğe</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>To the next page of a book or PDF</source>
        <translation>Kitabın ya da PDF’in sonraki sayfasına</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>To the page before in a book or PDF</source>
        <translation>Kitabın ya da PDF’in önceki sayfasına</translation>
    </message>
    <message>
        <source>Go to page…</source>
        <translation>Sayfaya git…</translation>
    </message>
    <message>
        <source>List the pages of a book or PDF, and go to the one that you type or choose</source>
        <translation>Bir kitabın ya da PDF’in sayfalarını listele ve yazdığınıza ya da seçtiğinize git</translation>
    </message>
    <message>
        <source>Elements…</source>
        <translation>Öğeler…</translation>
    </message>
    <message>
        <source>List headings, links, lists, tables, quotes, pictures, footnotes, bookmarks and marks, and go to one</source>
        <translation>Başlıkları, bağlantıları, listeleri, tabloları, alıntıları, resimleri, dipnotları, yer imlerini ve işaretleri listele, birine git</translation>
    </message>
    <message>
        <source>Back after a jump</source>
        <translation>Atlamadan sonra geri dön</translation>
    </message>
    <message>
        <source>To where you were before the last jump</source>
        <translation>Son atlamadan önce olduğunuz yere</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Neredeyim?</translation>
    </message>
    <message>
        <source>Say the section, the page, how far you are and how long it takes; in the library, all about the chosen article</source>
        <translation>Bölümü, sayfayı, ne kadarını geçtiğinizi ve ne kadar kaldığını söyle; kitaplıkta seçili yazı hakkında her şeyi söyle</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Yer imi</translation>
    </message>
    <message>
        <source>Set a bookmark here, or remove it</source>
        <translation>Buraya yer imi koy ya da kaldır</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Sonraki yer imi</translation>
    </message>
    <message>
        <source>To the next bookmark</source>
        <translation>Sonraki yer imine</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Önceki yer imi</translation>
    </message>
    <message>
        <source>To the bookmark before</source>
        <translation>Önceki yer imine</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Vurgula</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in the colour used last; remove the highlight that is here</source>
        <translation>Seçileni ya da bu tümceyi son kullanılan renkle vurgula; buradaki vurguyu kaldır</translation>
    </message>
    <message>
        <source>Highlight in yellow: dashes below</source>
        <translation>Sarı vurgula: altında kesik çizgi</translation>
    </message>
    <message>
        <source>Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that</source>
        <translation>Seçileni ya da bu tümceyi bu renkle vurgula; buradaki vurguya bu rengi ver ya da onu kaldır</translation>
    </message>
    <message>
        <source>Highlight in green: a wave below</source>
        <translation>Yeşil vurgula: altında dalga</translation>
    </message>
    <message>
        <source>Highlight in blue: two lines below</source>
        <translation>Mavi vurgula: altında iki çizgi</translation>
    </message>
    <message>
        <source>Highlight in pink: a thick line below</source>
        <translation>Pembe vurgula: altında kalın çizgi</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Not yaz…</translation>
    </message>
    <message>
        <source>Write a note to the bookmark or highlight that is here, or to a new bookmark</source>
        <translation>Buradaki yer imine ya da vurguya, ya da yeni bir yer imine not yaz</translation>
    </message>
    <message>
        <source>Notes and highlights…</source>
        <translation>Notlar ve vurgular…</translation>
    </message>
    <message>
        <source>List all bookmarks, highlights and notes of the article</source>
        <translation>Yazının tüm yer imlerini, vurgularını ve notlarını listele</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Yapı</translation>
    </message>
    <message>
        <source>Say what each paragraph is, with single keys; your changes are remembered</source>
        <translation>Her paragrafın ne olduğunu tek tuşla belirt; değişiklikleriniz hatırlanır</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Oynat ya da duraklat</translation>
    </message>
    <message>
        <source>Read aloud from here, or pause</source>
        <translation>Buradan sesli oku ya da duraklat</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dinle</translation>
    </message>
    <message>
        <source>Play or pause, in the text</source>
        <translation>Oynat ya da duraklat, metinde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Silence; play goes on at the same place</source>
        <translation>Sessizlik; okuma aynı yerden sürer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Silence; the place is kept</source>
        <translation>Sessizlik; yer korunur</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Daha yavaş</translation>
    </message>
    <message>
        <source>Read more slowly</source>
        <translation>Daha yavaş oku</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Daha hızlı</translation>
    </message>
    <message>
        <source>Read faster</source>
        <translation>Daha hızlı oku</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Önceki tümce</translation>
    </message>
    <message>
        <source>To the sentence before</source>
        <translation>Önceki tümceye</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Sonraki tümce</translation>
    </message>
    <message>
        <source>To the next sentence</source>
        <translation>Sonraki tümceye</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Önceki paragraf</translation>
    </message>
    <message>
        <source>To the paragraph before</source>
        <translation>Önceki paragrafa</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Sonraki paragraf</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>Sonraki paragrafa</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Geri atla</translation>
    </message>
    <message>
        <source>To the beginning of this section, then to the one before; without sections, by paragraphs</source>
        <translation>Bu bölümün başına, sonra öncekine; bölüm yoksa paragraf paragraf</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>İleri atla</translation>
    </message>
    <message>
        <source>To the next section; without sections, to the next paragraph</source>
        <translation>Sonraki bölüme; bölüm yoksa sonraki paragrafa</translation>
    </message>
    <message>
        <source>Skim</source>
        <translation>Göz gezdir</translation>
    </message>
    <message>
        <source>Read only the title, headings and the first sentence of each paragraph, or everything again</source>
        <translation>Yalnızca yazı başlığını, başlıkları ve her paragrafın ilk tümcesini oku ya da yeniden her şeyi</translation>
    </message>
    <message>
        <source>Sentence by sentence in both languages</source>
        <translation>İki dilde tümce tümce</translation>
    </message>
    <message>
        <source>Read each sentence in the original and then in its translation, each in its own voice</source>
        <translation>Her tümceyi özgün dilinde, sonra çevirisinde oku, her birini kendi sesiyle</translation>
    </message>
    <message>
        <source>Use the book’s narration</source>
        <translation>Kitabın seslendirmesini kullan</translation>
    </message>
    <message>
        <source>Hear a book’s own recording where it has one, or a voice instead</source>
        <translation>Kitabın kendi kaydı varsa onu dinle, yoksa bir sesi</translation>
    </message>
    <message>
        <source>Read the footnote</source>
        <translation>Dipnotu oku</translation>
    </message>
    <message>
        <source>Say the footnote of this sentence; again for the next one</source>
        <translation>Bu tümcenin dipnotunu söyle; bir kez daha, sonraki için</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Seçileni sesli oku</translation>
    </message>
    <message>
        <source>Read only what is selected aloud; the place stays</source>
        <translation>Yalnızca seçileni sesli oku; yer değişmez</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Tümceyi yinele</translation>
    </message>
    <message>
        <source>Read the sentence once more</source>
        <translation>Tümceyi bir kez daha oku</translation>
    </message>
    <message>
        <source>Sleep timer…</source>
        <translation>Uyku zamanlayıcısı…</translation>
    </message>
    <message>
        <source>Let the voice stop after some minutes, or at the end of the section or the article</source>
        <translation>Ses birkaç dakika sonra ya da bölümün veya yazının sonunda dursun</translation>
    </message>
    <message>
        <source>Speak menus and dialogs</source>
        <translation>Menüleri ve iletişim kutularını seslendir</translation>
    </message>
    <message>
        <source>Let Rawi speak its own menus, dialogs and lists where no screen reader runs</source>
        <translation>Ekran okuyucu çalışmıyorsa Rawi menülerini, iletişim kutularını ve listelerini kendisi seslendirsin</translation>
    </message>
    <message>
        <source>Go on with the next article</source>
        <translation>Sonraki yazıyla sürdür</translation>
    </message>
    <message>
        <source>After the end of an article, read the next unread one of the library aloud</source>
        <translation>Bir yazı bitince kitaplıktaki sonraki okunmamış yazıyı sesli oku</translation>
    </message>
    <message>
        <source>Voices…</source>
        <translation>Sesler…</translation>
    </message>
    <message>
        <source>Choose who reads each language and how, and import voices</source>
        <translation>Her dili kimin nasıl okuyacağını seç ve ses içe aktar</translation>
    </message>
    <message>
        <source>Pronunciations…</source>
        <translation>Söyleyişler…</translation>
    </message>
    <message>
        <source>Your own words and how the voices are to say them</source>
        <translation>Kendi sözcükleriniz ve seslerin onları nasıl söyleyeceği</translation>
    </message>
    <message>
        <source>Translation on or off</source>
        <translation>Çeviri açık ya da kapalı</translation>
    </message>
    <message>
        <source>Translate the article, or show the original again</source>
        <translation>Yazıyı çevir ya da özgün metni yeniden göster</translation>
    </message>
    <message>
        <source>Translate into…</source>
        <translation>Şu dile çevir…</translation>
    </message>
    <message>
        <source>Choose the language to translate into, from those whose packs are here</source>
        <translation>Paketleri burada olanlardan çeviri dilini seç</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Özgün metin</translation>
    </message>
    <message>
        <source>Show only the original</source>
        <translation>Yalnızca özgün metni göster</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>İki dil</translation>
    </message>
    <message>
        <source>Show each paragraph and its translation</source>
        <translation>Her paragrafı ve çevirisini göster</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>İkisi</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Çeviri</translation>
    </message>
    <message>
        <source>Show only the translation</source>
        <translation>Yalnızca çeviriyi göster</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Çeviriyi kopyala</translation>
    </message>
    <message>
        <source>Copy the translation of what is selected, or of this sentence, with a line that says what it is</source>
        <translation>Seçilenin ya da bu tümcenin çevirisini, ne olduğunu söyleyen bir satırla kopyala</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Dil paketleri…</translation>
    </message>
    <message>
        <source>List, install, save and remove language packs, and see what each language needs</source>
        <translation>Dil paketlerini listele, kur, kaydet ve kaldır; her dilin neye gereksindiğini gör</translation>
    </message>
    <message>
        <source>This sentence in the other language</source>
        <translation>Bu tümce öteki dilde</translation>
    </message>
    <message>
        <source>Show and say the original of a translated sentence, or the translation</source>
        <translation>Çevrilmiş bir tümcenin özgün metnini ya da çevirisini göster ve söyle</translation>
    </message>
    <message>
        <source>Correct this translation…</source>
        <translation>Bu çeviriyi düzelt…</translation>
    </message>
    <message>
        <source>Write this sentence&apos;s translation yourself; it is kept, and shown as yours</source>
        <translation>Bu tümcenin çevirisini kendiniz yazın; saklanır ve sizin diye gösterilir</translation>
    </message>
    <message>
        <source>Your corrections…</source>
        <translation>Düzeltmeleriniz…</translation>
    </message>
    <message>
        <source>List the sentences of the article that you have corrected</source>
        <translation>Yazıda düzelttiğiniz tümceleri listele</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Terimler sözlüğü…</translation>
    </message>
    <message>
        <source>Your own names and terms, and what translations are to call them</source>
        <translation>Kendi adlarınız ve terimleriniz, çevirilerin onlara ne diyeceği</translation>
    </message>
    <message>
        <source>Look the word up…</source>
        <translation>Sözcüğe sözlükte bak…</translation>
    </message>
    <message>
        <source>Look up the word at the caret, or the one that is heard, in your dictionaries</source>
        <translation>İmleçteki ya da işitilen sözcüğe sözlüklerinizde bak</translation>
    </message>
    <message>
        <source>Look the word up, single key</source>
        <translation>Sözcüğe sözlükte bak, tek tuş</translation>
    </message>
    <message>
        <source>Next marked sentence</source>
        <translation>Sonraki işaretli tümce</translation>
    </message>
    <message>
        <source>To the next sentence whose translation you should doubt</source>
        <translation>Çevirisinden kuşku duymanız gereken sonraki tümceye</translation>
    </message>
    <message>
        <source>Previous marked sentence</source>
        <translation>Önceki işaretli tümce</translation>
    </message>
    <message>
        <source>To the marked sentence before</source>
        <translation>Önceki işaretli tümceye</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>Bu neden işaretli?</translation>
    </message>
    <message>
        <source>Say why this sentence is marked, and its original</source>
        <translation>Bu tümcenin neden işaretli olduğunu ve özgün metnini söyle</translation>
    </message>
    <message>
        <source>Marked sentences…</source>
        <translation>İşaretli tümceler…</translation>
    </message>
    <message>
        <source>List every sentence of the translation that you should doubt, and why</source>
        <translation>Çevirinin kuşku duymanız gereken her tümcesini ve nedenini listele</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük metin</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Metni büyüt</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük metin</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Metni küçült</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Daha küçük</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Olağan metin boyu</translation>
    </message>
    <message>
        <source>The size at first</source>
        <translation>Baştaki boy</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Sonraki tema</translation>
    </message>
    <message>
        <source>Light, dark or high contrast</source>
        <translation>Açık, koyu ya da yüksek karşıtlık</translation>
    </message>
    <message>
        <source>How it looks…</source>
        <translation>Görünüş…</translation>
    </message>
    <message>
        <source>Font, spaces, colours, sizes and help for the eye; the article shows every change at once</source>
        <translation>Yazı tipi, aralıklar, renkler, boylar ve göze yardım; yazı her değişikliği hemen gösterir</translation>
    </message>
    <message>
        <source>Larger menus, buttons and lists</source>
        <translation>Daha büyük menüler, düğmeler ve listeler</translation>
    </message>
    <message>
        <source>Make everything around the article larger</source>
        <translation>Yazının çevresindeki her şeyi büyüt</translation>
    </message>
    <message>
        <source>Smaller menus, buttons and lists</source>
        <translation>Daha küçük menüler, düğmeler ve listeler</translation>
    </message>
    <message>
        <source>Make everything around the article smaller</source>
        <translation>Yazının çevresindeki her şeyi küçült</translation>
    </message>
    <message>
        <source>Dim all but line, sentence or paragraph</source>
        <translation>Satır, tümce ya da paragraf dışını soluklaştır</translation>
    </message>
    <message>
        <source>Dim all but the line, the sentence or the paragraph that is read, in turn, or nothing</source>
        <translation>Sırayla, okunan satır, tümce ya da paragraf dışında her şeyi soluklaştır ya da hiçbir şeyi</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Cetvel</translation>
    </message>
    <message>
        <source>A line above and below the line that is read</source>
        <translation>Okunan satırın üstünde ve altında birer çizgi</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Büyütülmüş tümce</translation>
    </message>
    <message>
        <source>Show the sentence that is read once more below the text, magnified</source>
        <translation>Okunan tümceyi metnin altında bir kez daha, büyütülmüş olarak göster</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Tümce tümce</translation>
    </message>
    <message>
        <source>Show only the sentence that is read, or the whole article again</source>
        <translation>Yalnızca okunan tümceyi ya da yeniden tüm yazıyı göster</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Profiller…</translation>
    </message>
    <message>
        <source>Keep settings of the look and the voice under a name, and change to them</source>
        <translation>Görünüş ve ses ayarlarını bir adla sakla ve onlara geç</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Sonraki profil</translation>
    </message>
    <message>
        <source>Change to the next profile</source>
        <translation>Sonraki profile geç</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Siteye ait olanı göster</translation>
    </message>
    <message>
        <source>Show menus, notices and other text around the story</source>
        <translation>Yazının çevresindeki menüleri, duyuruları ve öteki metinleri göster</translation>
    </message>
    <message>
        <source>How to use Rawi</source>
        <translation>Rawi nasıl kullanılır</translation>
    </message>
    <message>
        <source>Open the article that tells how everything is done</source>
        <translation>Her şeyin nasıl yapıldığını anlatan yazıyı aç</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tuşlar…</translation>
    </message>
    <message>
        <source>List every key, and change it</source>
        <translation>Her tuşu listele ve değiştir</translation>
    </message>
    <message>
        <source>Describe a key</source>
        <translation>Bir tuşu açıkla</translation>
    </message>
    <message>
        <source>Say what the next key does, without doing it</source>
        <translation>Sonraki tuşun ne yaptığını, yapmadan söyle</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>İlk adımlar…</translation>
    </message>
    <message>
        <source>Choose language, voice, size and the languages of your articles, step by step</source>
        <translation>Dili, sesi, boyu ve yazılarınızın dillerini adım adım seç</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Örnek yazı</translation>
    </message>
    <message>
        <source>Open the article that shows what Rawi can do</source>
        <translation>Rawi’nin neler yapabildiğini gösteren yazıyı aç</translation>
    </message>
    <message>
        <source>About Rawi…</source>
        <translation>Rawi hakkında…</translation>
    </message>
    <message>
        <source>Tell the version, the licence, and what Rawi is made with</source>
        <translation>Sürümü, lisansı ve Rawi’nin neyle yapıldığını söyle</translation>
    </message>
    <message>
        <source>Structure: Title</source>
        <translation>Yapı: Başlık</translation>
    </message>
    <message>
        <source>In the structure mode: this is the title</source>
        <translation>Yapı kipinde: bu, yazının başlığıdır</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Yazı başlığı</translation>
    </message>
    <message>
        <source>Structure: Standfirst</source>
        <translation>Yapı: Giriş</translation>
    </message>
    <message>
        <source>In the structure mode: this is the standfirst, the lines below the title</source>
        <translation>Yapı kipinde: bu, başlığın altındaki giriş satırlarıdır</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Structure: Byline</source>
        <translation>Yapı: Yazar satırı</translation>
    </message>
    <message>
        <source>In the structure mode: this names the authors</source>
        <translation>Yapı kipinde: bu, yazarları adlandırır</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Yazar satırı</translation>
    </message>
    <message>
        <source>Structure: Heading {level}</source>
        <translation>Yapı: Ara başlık {level}</translation>
    </message>
    <message>
        <source>In the structure mode: this is a heading of this level</source>
        <translation>Yapı kipinde: bu, bu düzeyde bir ara başlıktır</translation>
    </message>
    <message>
        <source>Heading {level}</source>
        <translation>Ara başlık {level}</translation>
    </message>
    <message>
        <source>Structure: Paragraph</source>
        <translation>Yapı: Paragraf</translation>
    </message>
    <message>
        <source>In the structure mode: this is a paragraph of the story</source>
        <translation>Yapı kipinde: bu, yazının bir paragrafıdır</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Structure: Quote</source>
        <translation>Yapı: Alıntı</translation>
    </message>
    <message>
        <source>In the structure mode: this is a quote</source>
        <translation>Yapı kipinde: bu bir alıntıdır</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Alıntı</translation>
    </message>
    <message>
        <source>Structure: List item</source>
        <translation>Yapı: Liste öğesi</translation>
    </message>
    <message>
        <source>In the structure mode: this is an item of a list</source>
        <translation>Yapı kipinde: bu, bir liste öğesidir</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Liste öğesi</translation>
    </message>
    <message>
        <source>Structure: Of the site</source>
        <translation>Yapı: Siteden</translation>
    </message>
    <message>
        <source>In the structure mode: this belongs to the site, not the story</source>
        <translation>Yapı kipinde: bu, yazıya değil siteye aittir</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>Siteden</translation>
    </message>
    <message>
        <source>Structure: Related story</source>
        <translation>Yapı: İlgili yazı</translation>
    </message>
    <message>
        <source>In the structure mode: this points to another story</source>
        <translation>Yapı kipinde: bu, başka bir yazıyı gösterir</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>İlgili yazı</translation>
    </message>
    <message>
        <source>Structure: Undo</source>
        <translation>Yapı: Geri al</translation>
    </message>
    <message>
        <source>In the structure mode: take the last change back</source>
        <translation>Yapı kipinde: son değişikliği geri al</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Structure: Redo</source>
        <translation>Yapı: Yinele</translation>
    </message>
    <message>
        <source>In the structure mode: make the change again that was taken back</source>
        <translation>Yapı kipinde: geri alınan değişikliği yeniden yap</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Structure: As found</source>
        <translation>Yapı: Bulunduğu gibi</translation>
    </message>
    <message>
        <source>In the structure mode: take all changes back</source>
        <translation>Yapı kipinde: tüm değişiklikleri geri al</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Bulunduğu gibi</translation>
    </message>
    <message>
        <source>Structure: Done</source>
        <translation>Yapı: Bitti</translation>
    </message>
    <message>
        <source>End the structure mode; your changes are kept</source>
        <translation>Yapı kipini bitir; değişiklikleriniz korunur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
</context>
<context>
    <name>announcing</name>
    <message>
        <source>Title</source>
        <translation>Yazı başlığı</translation>
    </message>
    <message>
        <source>Heading level {number}</source>
        <translation>{number}. düzey başlık</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Alıntı</translation>
    </message>
    <message>
        <source>Quote within the quote</source>
        <translation>Alıntı içinde alıntı</translation>
    </message>
    <message>
        <source>End of quote</source>
        <translation>Alıntının sonu</translation>
    </message>
    <message>
        <source>End of the inner quote</source>
        <translation>İç alıntının sonu</translation>
    </message>
    <message>
        <source>End of list</source>
        <translation>Listenin sonu</translation>
    </message>
    <message>
        <source>End of the inner list</source>
        <translation>İç listenin sonu</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Satır {number}</translation>
    </message>
    <message>
        <source>End of table</source>
        <translation>Tablonun sonu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Resim yazısı</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>End of code</source>
        <translation>Kodun sonu</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>İlgili yazı</translation>
    </message>
    <message>
        <source>Table with {rows} and {columns}</source>
        <translation>{rows} ve {columns} olan tablo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Skimming: only headings and first sentences are read</source>
        <translation>Göz gezdirme: yalnızca başlıklar ve ilk tümceler okunur</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Her şey okunur</translation>
    </message>
    <message>
        <source>Each sentence is read in both languages</source>
        <translation>Her tümce iki dilde okunur</translation>
    </message>
    <message>
        <source>Each paragraph is read in one language, then in the other</source>
        <translation>Her paragraf önce bir dilde, sonra ötekinde okunur</translation>
    </message>
    <message>
        <source>A book’s own narrator reads where there is one</source>
        <translation>Kitabın kendi anlatıcısı varsa o okur</translation>
    </message>
    <message>
        <source>A voice reads, also where a book has a narrator</source>
        <translation>Kitabın anlatıcısı olsa da bir ses okur</translation>
    </message>
    <message numerus="yes">
        <source>List with %n items</source>
        <translation>
            <numerusform>%n öğeli liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inner list with %n items</source>
        <translation>
            <numerusform>%n öğeli iç liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n sütun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n bağlantı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>This sentence has no translation.</source>
        <translation>Bu tümcenin çevirisi yok.</translation>
    </message>
    <message>
        <source>This sentence has no translation yet. {key} translates the article.</source>
        <translation>Bu tümcenin henüz çevirisi yok. {key} yazıyı çevirir.</translation>
    </message>
    <message>
        <source>Nothing is selected. Shift with the arrow keys selects words and lines.</source>
        <translation>Hiçbir şey seçili değil. Ok tuşlarıyla birlikte Shift, sözcükleri ve satırları seçer.</translation>
    </message>
    <message>
        <source>Rawi does not go online. The link leads to {address}</source>
        <translation>Rawi çevrimiçi olmaz. Bağlantının gittiği yer: {address}</translation>
    </message>
    <message>
        <source>This footnote is not in the article.</source>
        <translation>Bu dipnot yazıda yok.</translation>
    </message>
    <message>
        <source>What this link leads to is not shown here.</source>
        <translation>Bu bağlantının götürdüğü yer burada gösterilmiyor.</translation>
    </message>
    <message>
        <source>This sentence has no footnote.</source>
        <translation>Bu tümcenin dipnotu yok.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dinle</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.</source>
        <translation>Başlıklar, listeler, tablolar, dipnotlar ve diller yazıdaki gibi işaretlenmiştir; metin büyütülebilir, yeniden renklendirilebilir ve sesli okunabilir. Resimlerin, yazının onlara verdiği açıklamaları vardır.</translation>
    </message>
    <message>
        <source>Synthetic voice</source>
        <translation>Yapay ses</translation>
    </message>
    <message>
        <source>A synthetic voice reads the text, and what it reads is highlighted.</source>
        <translation>Metni yapay bir ses okur ve okuduğu yer vurgulanır.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Çeviri</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Resimlerdeki metin</translation>
    </message>
    <message>
        <source>Rawi’s own words</source>
        <translation>Rawi’nin kendi sözleri</translation>
    </message>
    <message>
        <source>good</source>
        <translation>iyi</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>yalın</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>temel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>into it: {into}; from it: {out_of}</source>
        <translation>bu dile: {into}; bu dilden: {out_of}</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Filter</source>
        <translation>Süzgeç</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Süzmek için yazın</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No articles.</source>
        <translation>Yazı yok.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Yedekleniyor</translation>
    </message>
    <message>
        <source>The library is in {name}, with all its articles ({count}).</source>
        <translation>Kitaplık, tüm yazılarıyla ({count}) {name} içinde.</translation>
    </message>
    <message>
        <source>Stopped; no backup was written.</source>
        <translation>Durduruldu; yedek yazılmadı.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Geri yükleniyor</translation>
    </message>
    <message>
        <source>The library is now the one in {name}, with all its articles ({count}).</source>
        <translation>Kitaplık artık {name} içindeki, tüm yazılarıyla ({count}).</translation>
    </message>
    <message>
        <source>Stopped; the library is as it was.</source>
        <translation>Durduruldu; kitaplık olduğu gibi.</translation>
    </message>
    <message>
        <source>No terms.</source>
        <translation>Terim yok.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Saklandı: {term}</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary for these languages.</source>
        <translation>“{term}” bu diller için terimler sözlüğünde yok.</translation>
    </message>
    <message>
        <source>Removed: {term}</source>
        <translation>Kaldırıldı: {term}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Satır {line}: {reason}</translation>
    </message>
    <message>
        <source>Terms kept: {count}</source>
        <translation>Saklanan terimler: {count}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Yazıldı: {name}</translation>
    </message>
    <message>
        <source>Stopped. Ask for it again: it goes on where it was.</source>
        <translation>Durduruldu. Yeniden isteyin: kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>Getting {pack}</source>
        <translation>Alınıyor: {pack}</translation>
    </message>
    <message>
        <source>Fetching the list</source>
        <translation>Liste alınıyor</translation>
    </message>
    <message>
        <source>Stopped; the lists are as they were.</source>
        <translation>Durduruldu; listeler olduğu gibi.</translation>
    </message>
    <message>
        <source>Nothing was contacted. Add --yes to go on without being asked.</source>
        <translation>Kimseye başvurulmadı. Sorulmadan sürdürmek için --yes ekleyin.</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Sürdürülsün mü?</translation>
    </message>
    <message>
        <source>There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you.</source>
        <translation>Henüz paket listesi yok. “rawi packs available --refresh” size sorduktan sonra onu alır.</translation>
    </message>
    <message>
        <source>Stopped; the packs that were being installed are as they were.</source>
        <translation>Durduruldu; kurulmakta olan paketler olduğu gibi.</translation>
    </message>
    <message>
        <source>Removed: {pack}</source>
        <translation>Kaldırıldı: {pack}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazılıyor</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Durduruldu; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Whole: {pack}</source>
        <translation>Bütün: {pack}</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>Kuruluyor: {name}</translation>
    </message>
    <message>
        <source>Translated through {language}.</source>
        <translation>Şu dil üzerinden çevrildi: {language}.</translation>
    </message>
    <message>
        <source>Missing: {pair}</source>
        <translation>Eksik: {pair}</translation>
    </message>
    <message>
        <source>Installed: {pair}</source>
        <translation>Kurulu: {pair}</translation>
    </message>
    <message>
        <source>There already: {name}</source>
        <translation>Zaten var: {name}</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Seslendiriliyor</translation>
    </message>
    <message>
        <source>Added: {added}. Already in the library: {known}. Not imported: {failed}.</source>
        <translation>Eklenen: {added}. Zaten kitaplıkta olan: {known}. İçe aktarılamayan: {failed}.</translation>
    </message>
    <message>
        <source>Watching; Ctrl+C ends it.</source>
        <translation>İzleniyor; Ctrl+C bitirir.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays in; the same command goes on with the rest.</source>
        <translation>Durduruldu. Girenler kalır; aynı komut geri kalanla sürer.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>İçe aktarılıyor</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Eklendi: {title}</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <translation>Zaten kitaplıkta: {title}</translation>
    </message>
    <message>
        <source>Stopped; the voices that were being imported are as they were.</source>
        <translation>Durduruldu; içe aktarılmakta olan sesler olduğu gibi.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>İçe aktarılıyor: {name}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Açılıyor</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Çevriliyor</translation>
    </message>
    <message>
        <source>{engine} has no installed model for a part of this way; another engine&apos;s was used.</source>
        <translation>{engine} bu yolun bir parçası için kurulu bir modele sahip değil; başka bir çeviricininki kullanıldı.</translation>
    </message>
    <message>
        <source>Sentences to check against the original: {count}</source>
        <translation>Özgün metinle karşılaştırılacak tümceler: {count}</translation>
    </message>
    <message>
        <source>No pronunciations.</source>
        <translation>Söyleyiş yok.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
</context>
<context>
    <name>continuing</name>
    <message>
        <source>After an article Rawi goes on with the next unread one</source>
        <translation>Bir yazıdan sonra Rawi sonraki okunmamış yazıyla sürdürür</translation>
    </message>
    <message>
        <source>After an article Rawi stops</source>
        <translation>Bir yazıdan sonra Rawi durur</translation>
    </message>
    <message>
        <source>Next article: {title}</source>
        <translation>Sonraki yazı: {title}</translation>
    </message>
    <message>
        <source>That was the last unread article of your library.</source>
        <translation>Bu, kitaplığınızdaki son okunmamış yazıydı.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>Ocak</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Şubat</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Mart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Nisan</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mayıs</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Haziran</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Temmuz</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Ağustos</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Eylül</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Ekim</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Kasım</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Aralık</translation>
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
        <translation>Sözlük</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Sözcük</translation>
    </message>
    <message>
        <source>What the dictionaries say</source>
        <translation>Sözlüklerin dedikleri</translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation>Sorulanlar: {names}</translation>
    </message>
    <message>
        <source>Words that begin alike: {words}</source>
        <translation>Benzer başlayan sözcükler: {words}</translation>
    </message>
    <message>
        <source>There is no word here.</source>
        <translation>Burada sözcük yok.</translation>
    </message>
    <message>
        <source>The language of this paragraph is not known, so no dictionary can be chosen.</source>
        <translation>Bu paragrafın dili bilinmiyor, bu yüzden sözlük seçilemiyor.</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Dil paketleri…</translation>
    </message>
    <message>
        <source>Spelled “{form}” in the dictionary.</source>
        <translation>Sözlükte “{form}” diye yazılmış.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its possible form “{form}”.</source>
        <translation>“{word}” sözlükte yok; bu, onun olası biçimi “{form}”.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary; this is its part “{form}”.</source>
        <translation>“{word}” sözlükte yok; bu, onun parçası “{form}”.</translation>
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
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>çalışmıyor</translation>
    </message>
    <message>
        <source>a window can be opened</source>
        <translation>bir pencere açılabiliyor</translation>
    </message>
    <message>
        <source>no display; Rawi works in the terminal</source>
        <translation>ekran yok; Rawi uçbirimde çalışıyor</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses çıkışı</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>{voices} voices in {languages} languages</source>
        <translation>{languages} dilde {voices} ses</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Çeviri</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Reading pictures</source>
        <translation>Resim okuma</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>&amp;Headings</source>
        <translation>&amp;Başlıklar</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>Bağla&amp;ntılar</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listeler</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tablolar</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Alıntılar</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Resimler</translation>
    </message>
    <message>
        <source>&amp;Footnotes</source>
        <translation>&amp;Dipnotlar</translation>
    </message>
    <message>
        <source>&amp;Bookmarks and highlights</source>
        <translation>&amp;Yer imleri ve vurgular</translation>
    </message>
    <message>
        <source>&amp;Marks of the translation</source>
        <translation>&amp;Çevirinin işaretleri</translation>
    </message>
    <message>
        <source>Elements of the article</source>
        <translation>Yazının öğeleri</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
    <message>
        <source>{kind} ({number})</source>
        <translation>{kind} ({number})</translation>
    </message>
    <message>
        <source>{kind}: {number} so far, still looking through the article</source>
        <translation>{kind}: şimdiye dek {number}, yazıya hâlâ bakılıyor</translation>
    </message>
    <message>
        <source>{kind}: this article has none.</source>
        <translation>{kind}: bu yazıda yok.</translation>
    </message>
    <message>
        <source>{kind}: {number}. Enter goes to one, Left and Right change the kind.</source>
        <translation>{kind}: {number}. Enter birine gider, Sol ok ve Sağ ok türü değiştirir.</translation>
    </message>
    <message>
        <source>{kind}: {shown} of {number}</source>
        <translation>{kind}: {shown} / {number}</translation>
    </message>
    <message>
        <source>{text}, level {level}</source>
        <translation>{text}, {level}. düzey</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n öğe</numerusform>
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
        <translation>Yazı bulunamadı. Başka sözcükler arayın ya da süzgeçleri temizleyin.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Library - Rawi</source>
        <translation>Kitaplık - Rawi</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Açık yazı yok</translation>
    </message>
    <message>
        <source>There is no unread article</source>
        <translation>Okunmamış yazı yok</translation>
    </message>
    <message>
        <source>just begun</source>
        <translation>yeni başlanmış</translation>
    </message>
    <message>
        <source>a quarter read</source>
        <translation>dörtte biri okunmuş</translation>
    </message>
    <message>
        <source>half read</source>
        <translation>yarısı okunmuş</translation>
    </message>
    <message>
        <source>three quarters read</source>
        <translation>dörtte üçü okunmuş</translation>
    </message>
    <message>
        <source>almost read to the end</source>
        <translation>neredeyse sonuna dek okunmuş</translation>
    </message>
    <message>
        <source>Newest added</source>
        <translation>Önce en yeni eklenen</translation>
    </message>
    <message>
        <source>Oldest added</source>
        <translation>Önce en eski eklenen</translation>
    </message>
    <message>
        <source>Newest published</source>
        <translation>Önce en yeni yayımlanan</translation>
    </message>
    <message>
        <source>Oldest published</source>
        <translation>Önce en eski yayımlanan</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Başlık, Z’den A’ya</translation>
    </message>
    <message>
        <source>Title, A to Z</source>
        <translation>Başlık, A’dan Z’ye</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Önce en uzun</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Önce en kısa</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Son okunan</translation>
    </message>
    <message>
        <source>Longest not read</source>
        <translation>En uzun süredir okunmayan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Başlanmış</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitmiş</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Derleme</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tüm diller</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tüm siteler</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Tüm yazarlar</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Tüm etiketler</translation>
    </message>
    <message>
        <source>All collections</source>
        <translation>Tüm derlemeler</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>added {date}</source>
        <translation>{date} tarihinde eklendi</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>okunmadı</translation>
    </message>
    <message>
        <source>in {names}</source>
        <translation>şunlarda: {names}</translation>
    </message>
    <message>
        <source>No articles found</source>
        <translation>Yazı bulunamadı</translation>
    </message>
    <message>
        <source>Your library is empty. Open an article with {open}, paste one with {paste}, drop files on this window, or add many at once with the buttons below. Everything you open is kept here.</source>
        <translation>Kitaplığınız boş. {open} ile bir yazı açın, {paste} ile yapıştırın, dosyaları bu pencereye bırakın ya da aşağıdaki düğmelerle birçoğunu birden ekleyin. Açtığınız her şey burada saklanır.</translation>
    </message>
    <message>
        <source>“{title}” is finished</source>
        <translation>“{title}” bitti</translation>
    </message>
    <message>
        <source>“{title}” is not finished any more</source>
        <translation>“{title}” artık bitmiş sayılmıyor</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>“{title}” silinsin mi?</translation>
    </message>
    <message>
        <source>Its text, translations, sound, bookmarks and notes leave the library for good. The file it came from stays where you stored it.</source>
        <translation>Metni, çevirileri, sesi, yer imleri ve notları kitaplıktan temelli çıkar. Geldiği dosya, sakladığınız yerde kalır.</translation>
    </message>
    <message>
        <source>Their texts, translations, sound, bookmarks and notes leave the library for good. The files they came from stay where you stored them.</source>
        <translation>Metinleri, çevirileri, sesleri, yer imleri ve notları kitaplıktan temelli çıkar. Geldikleri dosyalar, sakladığınız yerde kalır.</translation>
    </message>
    <message>
        <source>“{title}” is deleted</source>
        <translation>“{title}” silindi</translation>
    </message>
    <message>
        <source>“{title}” has no tags now</source>
        <translation>“{title}” artık etiketsiz</translation>
    </message>
    <message>
        <source>“{title}” is in no collection now</source>
        <translation>“{title}” artık hiçbir derlemede değil</translation>
    </message>
    <message>
        <source>“{title}” has the tags {names}</source>
        <translation>“{title}” yazısının etiketleri: {names}</translation>
    </message>
    <message>
        <source>“{title}” is in the collections {names}</source>
        <translation>“{title}” şu derlemelerde: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>%n yazı bulundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n are shown</source>
        <translation>
            <numerusform>en iyi %n tanesi gösteriliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are not finished any more</source>
        <translation>
            <numerusform>%n yazı artık bitmiş sayılmıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are deleted</source>
        <translation>
            <numerusform>%n yazı silindi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n yazı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are finished</source>
        <translation>
            <numerusform>%n yazı bitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n articles?</source>
        <translation>
            <numerusform>%n yazı silinsin mi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles are changed</source>
        <translation>
            <numerusform>%n yazı değiştirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles added</source>
        <translation>
            <numerusform>%n yazı eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the library already</source>
        <translation>
            <numerusform>%n tanesi zaten kitaplıktaydı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n dosya okunamadı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>web sayfası</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>kaydedilmiş web sayfası (MHTML)</translation>
    </message>
    <message>
        <source>a web page saved by Safari</source>
        <translation>Safari’nin kaydettiği web sayfası</translation>
    </message>
    <message>
        <source>articles from Wallabag</source>
        <translation>Wallabag yazıları</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>resim</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>How to use Rawi</source>
        <translation>Rawi nasıl kullanılır</translation>
    </message>
    <message>
        <source>About Rawi</source>
        <translation>Rawi hakkında</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Bileşenler ve lisanslar</translation>
    </message>
    <message>
        <source>Rawi, version {version}</source>
        <translation>Rawi, sürüm {version}</translation>
    </message>
    <message>
        <source>Opens stored articles, shows their structure, translates them and reads them aloud, offline.</source>
        <translation>Kayıtlı yazıları açar, yapılarını gösterir, çevirir ve sesli okur; hepsi çevrimdışı.</translation>
    </message>
    <message>
        <source>Nothing that you read or hear leaves this computer. Rawi connects only when you ask for a language pack, and tells before with which computer.</source>
        <translation>Okuduğunuz ya da dinlediğiniz hiçbir şey bu bilgisayardan çıkmaz. Rawi yalnızca siz bir dil paketi isteyince bağlanır ve hangi bilgisayara bağlanacağını önceden söyler.</translation>
    </message>
    <message>
        <source>Rawi is free: its licence is the GNU General Public License, version 3 or later. You may use, study, pass on and change it. It comes without any warranty.</source>
        <translation>Rawi özgürdür: lisansı GNU Genel Kamu Lisansı, sürüm 3 ya da sonrasıdır. Onu kullanabilir, inceleyebilir, başkalarına verebilir ve değiştirebilirsiniz. Hiçbir güvencesi yoktur.</translation>
    </message>
    <message>
        <source>Made with Python {python}, Qt {qt} and these: {names}.</source>
        <translation>Python {python}, Qt {qt} ve şunlarla yapıldı: {names}.</translation>
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
        <translation>Boşluk</translation>
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
        <translation>Sayı takımındaki Enter</translation>
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
        <translation>Sol ok</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ ok</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı ok</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı ok</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The number pad</source>
        <translation>Sayı takımı</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Media key Play</source>
        <translation>Ortam tuşu Oynat</translation>
    </message>
    <message>
        <source>Media key Play or Pause</source>
        <translation>Ortam tuşu Oynat ya da Duraklat</translation>
    </message>
    <message>
        <source>Media key Pause</source>
        <translation>Ortam tuşu Duraklat</translation>
    </message>
    <message>
        <source>Media key Stop</source>
        <translation>Ortam tuşu Durdur</translation>
    </message>
    <message>
        <source>Media key Next</source>
        <translation>Ortam tuşu Sonraki</translation>
    </message>
    <message>
        <source>Media key Previous</source>
        <translation>Ortam tuşu Önceki</translation>
    </message>
    <message>
        <source>Media key Rewind</source>
        <translation>Ortam tuşu Geri Sar</translation>
    </message>
    <message>
        <source>Media key Fast Forward</source>
        <translation>Ortam tuşu İleri Sar</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Ctrl</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>This key has no name that Rawi could keep.</source>
        <translation>Bu tuşun, Rawi’nin saklayabileceği bir adı yok.</translation>
    </message>
    <message>
        <source>{key} belongs to screen readers.</source>
        <translation>{key} ekran okuyuculara aittir.</translation>
    </message>
    <message>
        <source>{key} belongs to the desktop, so Rawi would not hear of it.</source>
        <translation>{key} masaüstüne aittir, bu yüzden Rawi’ye ulaşmaz.</translation>
    </message>
    <message>
        <source>{key} writes a letter on many keyboards.</source>
        <translation>{key} birçok klavyede bir harf yazar.</translation>
    </message>
    <message>
        <source>{key} lies on another key in other layouts.</source>
        <translation>{key} öteki klavye düzenlerinde başka bir tuştadır.</translation>
    </message>
    <message>
        <source>{key} goes to the menu bar.</source>
        <translation>{key} menü çubuğuna gider.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} şu menüyü açar: {menu}.</translation>
    </message>
    <message>
        <source>{key} opens the context menu.</source>
        <translation>{key} bağlam menüsünü açar.</translation>
    </message>
    <message>
        <source>{key} goes from one part of the window to the next.</source>
        <translation>{key} pencerenin bir bölümünden sonrakine gider.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text, or opens what it is on.</source>
        <translation>{key} metinde imleci taşır ya da üzerinde olduğunu açar.</translation>
    </message>
    <message>
        <source>{key} moves in the list, or finds what begins so.</source>
        <translation>{key} listede gezinir ya da böyle başlayanı bulur.</translation>
    </message>
    <message>
        <source>{key} copies or selects.</source>
        <translation>{key} kopyalar ya da seçer.</translation>
    </message>
    <message>
        <source>{key} is needed to write and to press buttons.</source>
        <translation>{key} yazmak ve düğmelere basmak için gerekir.</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>her yerde</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>metinde</translation>
    </message>
    <message>
        <source>in the library’s list</source>
        <translation>kitaplığın listesinde</translation>
    </message>
    <message>
        <source>in the structure mode</source>
        <translation>yapı kipinde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Enter gives the chosen action another key, Delete takes one away.</source>
        <translation>Enter seçili eyleme başka bir tuş verir, Delete bir tuşu alır.</translation>
    </message>
    <message>
        <source>only in the menu</source>
        <translation>yalnızca menüde</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>sizin değiştirdiğiniz</translation>
    </message>
    <message>
        <source>{count} of {total} actions</source>
        <translation>{total} eylemden {count} tanesi</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Başka bir tuş seçin.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” {where}. Choose another key, or take it away there first.</source>
        <translation>{key}, “{action}” eyleminin tuşu ({where}). Başka bir tuş seçin ya da önce onu oradan alın.</translation>
    </message>
    <message>
        <source>Press the new key for “{action}”. Escape cancels.</source>
        <translation>“{action}” için yeni tuşa basın. Escape iptal eder.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni tuş</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>{key} works in the text.</source>
        <translation>{key} metinde çalışır.</translation>
    </message>
    <message>
        <source>Keys as in {program}.</source>
        <translation>Tuşlar şu programdaki gibi: {program}.</translation>
    </message>
    <message>
        <source>Those that you changed yourself stay: {count}.</source>
        <translation>Kendi değiştirdikleriniz kalır: {count}.</translation>
    </message>
    <message>
        <source>All keys are as in {program} again.</source>
        <translation>Tüm tuşlar yeniden şu programdaki gibi: {program}.</translation>
    </message>
    <message>
        <source>Take back every key that you changed ({count})?</source>
        <translation>Değiştirdiğiniz her tuş geri alınsın mı ({count})?</translation>
    </message>
    <message>
        <source>You have changed no key.</source>
        <translation>Hiçbir tuşu değiştirmediniz.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Tuşu al</translation>
    </message>
    <message>
        <source>Which key of “{action}”?</source>
        <translation>“{action}” için hangi tuş?</translation>
    </message>
    <message>
        <source>The list of keys is copied.</source>
        <translation>Tuşların listesi kopyalandı.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>“{name}” olarak kaydedildi.</translation>
    </message>
    <message>
        <source>{key}: {action}. {help}</source>
        <translation>{key}: {action}. {help}</translation>
    </message>
    <message>
        <source>{key} does nothing here.</source>
        <translation>{key} burada bir şey yapmaz.</translation>
    </message>
    <message>
        <source>Press a key to hear what it does.</source>
        <translation>Ne yaptığını duymak için bir tuşa basın.</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tuşlar şu programdaki gibi</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>&amp;Add another…</source>
        <translation>Bir tuş daha &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Olağan tuşlar</translation>
    </message>
    <message>
        <source>Take &amp;back all changes…</source>
        <translation>Tüm değişiklikleri &amp;geri al…</translation>
    </message>
    <message>
        <source>C&amp;opy the list</source>
        <translation>Listeyi ko&amp;pyala</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Li&amp;steyi kaydet…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>Listeyi &amp;yazdır…</translation>
    </message>
    <message>
        <source>“{action}” in the menu {menu}</source>
        <translation>{menu} menüsündeki “{action}”</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the list, and print it elsewhere.</source>
        <translation>Bu bilgisayarda yazıcı yok. Listeyi kaydedip başka yerde yazdırın.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>K&amp;oru</translation>
    </message>
    <message>
        <source>Save the list of keys</source>
        <translation>Tuşların listesini kaydet</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tuşlar…</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Amharic</source>
        <translation>Amharca</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerice</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarusça</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarca</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalce</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Boşnakça</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanca</translation>
    </message>
    <message>
        <source>Central Kurdish (Sorani)</source>
        <translation>Orta Kürtçe (Sorani)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Çekçe</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danca</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunanca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>İspanyolca</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonca</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskça</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Farsça</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fince</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>İrlandaca</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galiçyaca</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Guceratça</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>İbranice</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hintçe</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Hırvatça</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Macarca</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Endonezce</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>İzlandaca</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>İtalyanca</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonca</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannadaca</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korece</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>Kürtçe (Kurmanci)</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kırgızca</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litvanca</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letonca</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalamca</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayca</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltaca</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Felemenkçe</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norveççe</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Lehçe</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Peştuca</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portekizce</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romence</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusça</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovakça</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovence</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Arnavutça</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Sırpça</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>İsveççe</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Svahili</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamilce</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Teluguca</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tayca</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalogca</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukraynaca</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urduca</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamca</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çince</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>bilinmeyen dil</translation>
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
        <translation>Bu tümce bütünüyle çevrilemedi.</translation>
    </message>
    <message>
        <source>These words were left in the language of the original: {detail}</source>
        <translation>Bu sözcükler özgün metnin dilinde kaldı: {detail}</translation>
    </message>
    <message>
        <source>The same words repeat here and not in the original; the translation has gone wrong: {detail}</source>
        <translation>Aynı sözcükler özgün metinde değil burada yineleniyor; çeviri bozulmuş: {detail}</translation>
    </message>
    <message>
        <source>This is much shorter than the original; a part may be missing.</source>
        <translation>Bu, özgün metinden çok daha kısa; bir parçası eksik olabilir.</translation>
    </message>
    <message>
        <source>A number has another magnitude: {detail}.</source>
        <translation>Bir sayının büyüklüğü başka: {detail}.</translation>
    </message>
    <message>
        <source>The number {detail} of the original is missing here.</source>
        <translation>Özgün metindeki {detail} sayısı burada yok.</translation>
    </message>
    <message>
        <source>The number {detail} does not stand in the original.</source>
        <translation>{detail} sayısı özgün metinde yok.</translation>
    </message>
    <message>
        <source>A number may be read wrongly: {detail}.</source>
        <translation>Bir sayı yanlış okunabilir: {detail}.</translation>
    </message>
    <message>
        <source>The percentage {detail} may be wrong.</source>
        <translation>{detail} yüzdesi yanlış olabilir.</translation>
    </message>
    <message>
        <source>The currency may not be that of the original: {detail}.</source>
        <translation>Para birimi özgün metindeki olmayabilir: {detail}.</translation>
    </message>
    <message>
        <source>The unit of measure may be another one here; the original says {detail}.</source>
        <translation>Ölçü birimi burada başka olabilir; özgün metinde {detail} yazıyor.</translation>
    </message>
    <message>
        <source>The day or month may be another one here; the original says {detail}.</source>
        <translation>Gün ya da ay burada başka olabilir; özgün metinde {detail} yazıyor.</translation>
    </message>
    <message>
        <source>The name {detail} of the original is missing here.</source>
        <translation>Özgün metindeki {detail} adı burada yok.</translation>
    </message>
    <message>
        <source>{detail} from your glossary is missing here.</source>
        <translation>Terimler sözlüğünüzdeki {detail} burada yok.</translation>
    </message>
    <message>
        <source>{detail} of the original is missing here.</source>
        <translation>Özgün metindeki {detail} burada yok.</translation>
    </message>
    <message>
        <source>This is much longer than the original; something may have been added.</source>
        <translation>Bu, özgün metinden çok daha uzun; bir şey eklenmiş olabilir.</translation>
    </message>
    <message>
        <source>The translation engine is unsure of this sentence.</source>
        <translation>Çevirici bu tümceden emin değil.</translation>
    </message>
    <message>
        <source>This sentence was left in the language of the original.</source>
        <translation>Bu tümce özgün metnin dilinde kaldı.</translation>
    </message>
    <message>
        <source>Marked: {reasons}</source>
        <translation>İşaretli: {reasons}</translation>
    </message>
    <message>
        <source>Mark {number} of {total}: {reasons}</source>
        <translation>İşaret {number} / {total}: {reasons}</translation>
    </message>
    <message>
        <source>Marked sentences</source>
        <translation>İşaretli tümceler</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
    <message>
        <source>Marked sentences: {total}. Enter goes to one.</source>
        <translation>İşaretli tümceler: {total}. Enter birine gider.</translation>
    </message>
    <message>
        <source>{shown} of {total} marked sentences</source>
        <translation>{total} işaretli tümceden {shown} tanesi</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>Özgün metin:</translation>
    </message>
    <message>
        <source>This sentence is not marked.</source>
        <translation>Bu tümce işaretli değil.</translation>
    </message>
    <message>
        <source>No sentence of this translation is marked.</source>
        <translation>Bu çeviride işaretli tümce yok.</translation>
    </message>
    <message>
        <source>No more marks in this direction</source>
        <translation>Bu yönde başka işaret yok</translation>
    </message>
    <message>
        <source>The article is not translated. {key} translates it.</source>
        <translation>Yazı çevrilmemiş. {key} çevirir.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Kitaplık</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Git</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Di&amp;nle</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Di&amp;l</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Gö&amp;rünüm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Araçlar</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Daha fazla…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Daha fazla araç</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Notes and highlights</source>
        <translation>Notlar ve vurgular</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süzgeç</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Süzmek için yazın</translation>
    </message>
    <message>
        <source>Enter goes there, F2 writes a note, Delete removes; the menu key gives a highlight another colour.</source>
        <translation>Enter oraya gider, F2 not yazar, Delete kaldırır; menü tuşu vurguya başka renk verir.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Gösterilenler</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Not yaz…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Yer imi</translation>
    </message>
    <message>
        <source>{kind} {number} of {total}</source>
        <translation>{kind} {number} / {total}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Not: {text}</translation>
    </message>
    <message>
        <source>Bookmark set: {quote}</source>
        <translation>Yer imi kondu: {quote}</translation>
    </message>
    <message>
        <source>Highlight, yellow</source>
        <translation>Vurgu, sarı</translation>
    </message>
    <message>
        <source>Highlight, green</source>
        <translation>Vurgu, yeşil</translation>
    </message>
    <message>
        <source>Highlight, blue</source>
        <translation>Vurgu, mavi</translation>
    </message>
    <message>
        <source>Highlight, pink</source>
        <translation>Vurgu, pembe</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Yer imi kaldırıldı</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Vurgu kaldırıldı</translation>
    </message>
    <message>
        <source>This article has no bookmarks. {key} sets one.</source>
        <translation>Bu yazıda yer imi yok. {key} koyar.</translation>
    </message>
    <message>
        <source>This article has no highlights.</source>
        <translation>Bu yazıda vurgu yok.</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Not kaydedildi</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Not kaldırıldı</translation>
    </message>
    <message>
        <source>This article is not in the library, so nothing can be kept with it.</source>
        <translation>Bu yazı kitaplıkta değil, bu yüzden onunla bir şey saklanamaz.</translation>
    </message>
</context>
<context>
    <name>own_words</name>
    <message>
        <source>Correct this translation</source>
        <translation>Bu çeviriyi düzelt</translation>
    </message>
    <message>
        <source>Original ({language})</source>
        <translation>Özgün metin ({language})</translation>
    </message>
    <message>
        <source>Your translation ({language})</source>
        <translation>Çeviriniz ({language})</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Remove the correction</source>
        <translation>Düzeltmeyi kaldır</translation>
    </message>
    <message>
        <source>All corrections…</source>
        <translation>Tüm düzeltmeler…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>Düzeltmeleriniz</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Terimler sözlüğü</translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation>Ad ya da terim</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Ne deneceği</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Bu dilden</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bu dile</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes.</source>
        <translation>Enter düzenler, Delete kaldırır.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>Keeping your words</source>
        <translation>Sözcükleriniz kaydediliyor</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terim</translation>
    </message>
    <message>
        <source>{source} to {target}</source>
        <translation>{source} – {target}</translation>
    </message>
    <message>
        <source>{term} is called {translation} ({languages})</source>
        <translation>{term}: {translation} denir ({languages})</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Düzeltmeniz</translation>
    </message>
    <message>
        <source>Your correction: {text}</source>
        <translation>Düzeltmeniz: {text}</translation>
    </message>
    <message>
        <source>Correction removed</source>
        <translation>Düzeltme kaldırıldı</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Hiçbir şey değişmedi</translation>
    </message>
    <message>
        <source>This sentence has no translation to correct. {key} translates the article.</source>
        <translation>Bu tümcenin düzeltilecek çevirisi yok. {key} yazıyı çevirir.</translation>
    </message>
    <message>
        <source>This article has no corrections yet.</source>
        <translation>Bu yazıda henüz düzeltme yok.</translation>
    </message>
    <message>
        <source>This article is not in the library, so your correction cannot be kept.</source>
        <translation>Bu yazı kitaplıkta değil, bu yüzden düzeltmeniz saklanamaz.</translation>
    </message>
    <message>
        <source>Kept: {term}</source>
        <translation>Saklandı: {term}</translation>
    </message>
    <message>
        <source>Terms removed: {count}</source>
        <translation>Kaldırılan terimler: {count}</translation>
    </message>
    <message>
        <source>Your glossary is empty. Names and terms that you add are called in translations as you say.</source>
        <translation>Terimler sözlüğünüz boş. Eklediğiniz adlara ve terimlere çevirilerde sizin dediğiniz gibi denir.</translation>
    </message>
    <message>
        <source>Terms: {shown} of {count}</source>
        <translation>Terimler: {shown} / {count}</translation>
    </message>
    <message>
        <source>Corrections: {count}. Enter goes there, F2 edits, Delete removes.</source>
        <translation>Düzeltmeler: {count}. Enter oraya gider, F2 düzenler, Delete kaldırır.</translation>
    </message>
    <message>
        <source>The article has this sentence no more.</source>
        <translation>Yazıda artık bu tümce yok.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Already installed: {pack}</source>
        <translation>Zaten kurulu: {pack}</translation>
    </message>
    <message>
        <source>size not stated</source>
        <translation>boyu belirtilmemiş</translation>
    </message>
    <message>
        <source>from {origin}</source>
        <translation>kaynağı {origin}</translation>
    </message>
    <message>
        <source>{host} will be asked for {pack}: {size}, {licence}.</source>
        <translation>{host} adresinden istenecek: {pack}; {size}, {licence}.</translation>
    </message>
    <message>
        <source>Its source states no digest, so what comes cannot be checked against one.</source>
        <translation>Kaynağı sağlama toplamı belirtmiyor, bu yüzden gelen onunla denetlenemez.</translation>
    </message>
    <message>
        <source>{host} will be asked for the list of {engine} packs, and no other host.</source>
        <translation>{engine} paketlerinin listesi {host} adresinden istenecek, başka hiçbir yerden değil.</translation>
    </message>
    <message>
        <source>{host} will be asked too.</source>
        <translation>{host} adresine de sorulacak.</translation>
    </message>
    <message>
        <source>{engine}: {packs}, listed by {host} on {date}</source>
        <translation>{engine}: {packs}, {host} listesine göre, {date}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>lisans belirtilmemiş</translation>
    </message>
    <message>
        <source>comes with Rawi</source>
        <translation>Rawi ile gelir</translation>
    </message>
    <message>
        <source>Installed: {pack}; it replaces version {before}</source>
        <translation>Kuruldu: {pack}; {before} sürümünün yerini alır</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Kuruldu: {pack}</translation>
    </message>
    <message numerus="yes">
        <source>%n packs</source>
        <translation>
            <numerusform>%n paket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were damaged and are left out</source>
        <translation>
            <numerusform>%n kayıt bozuktu ve dışarıda bırakıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>packwindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dosyalar…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <translation>Bir &amp;klasör…</translation>
    </message>
    <message>
        <source>Install from files…</source>
        <translation>Dosyalardan kur…</translation>
    </message>
    <message>
        <source>Install from a folder…</source>
        <translation>Bir klasörden kur…</translation>
    </message>
    <message>
        <source>What became of each pack</source>
        <translation>Her pakete ne oldu</translation>
    </message>
    <message>
        <source>Install packs from a file or a folder, such as a friend’s USB stick: Argos packages (.argosmodel), and packs that Rawi saved (.zip). You can also drop them on this window.</source>
        <translation>Bir dosyadan ya da klasörden, örneğin bir dostun USB belleğinden paket kurun: Argos paketleri (.argosmodel) ve Rawi’nin kaydettiği paketler (.zip). Onları bu pencereye de bırakabilirsiniz.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Dil paketleri</translation>
    </message>
    <message>
        <source>Install language packs</source>
        <translation>Dil paketleri kur</translation>
    </message>
    <message>
        <source>Install every pack of a folder</source>
        <translation>Bir klasörün her paketini kur</translation>
    </message>
    <message>
        <source>{engine}: as its public list was on {date}</source>
        <translation>{engine}: {date} tarihli açık listesine göre</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Kurulu paketler</translation>
    </message>
    <message>
        <source>Delete removes a pack.</source>
        <translation>Delete bir paketi kaldırır.</translation>
    </message>
    <message>
        <source>Details of the pack</source>
        <translation>Paketin ayrıntıları</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Kaldır…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>&amp;Dosya olarak kaydet…</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>&amp;Tümünü denetle</translation>
    </message>
    <message>
        <source>Remove a pack</source>
        <translation>Paketi kaldır</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>Save the pack as a file</source>
        <translation>Paketi dosya olarak kaydet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Bu dilden</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bu dile</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Gereken</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>E&amp;ksiği al…</translation>
    </message>
    <message>
        <source>Ask the public &amp;lists…</source>
        <translation>Açık &amp;listelere sor…</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>Bu dilde&amp;n</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Bu dil&amp;e</translation>
    </message>
    <message>
        <source>Choose two different languages.</source>
        <translation>İki ayrı dil seçin.</translation>
    </message>
    <message>
        <source>&amp;Get</source>
        <translation>&amp;Al</translation>
    </message>
    <message>
        <source>Get language packs</source>
        <translation>Dil paketleri al</translation>
    </message>
    <message>
        <source>Public lists of packs</source>
        <translation>Açık paket listeleri</translation>
    </message>
    <message>
        <source>&amp;Ask them</source>
        <translation>&amp;Sor</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Kur</translation>
    </message>
    <message>
        <source>{engines}; installed</source>
        <translation>{engines}; kurulu</translation>
    </message>
    <message>
        <source>What can be done in each language</source>
        <translation>Her dilde neler yapılabilir</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Pencerenin bölümleri</translation>
    </message>
    <message>
        <source>&amp;Installed</source>
        <translation>&amp;Kurulu</translation>
    </message>
    <message>
        <source>From a &amp;disk</source>
        <translation>&amp;Diskten</translation>
    </message>
    <message>
        <source>What do I &amp;need?</source>
        <translation>Bana ne &amp;gerek?</translation>
    </message>
    <message>
        <source>&amp;What can be done</source>
        <translation>Neler &amp;yapılabilir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Çevirici</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boy</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Nereden geldiği</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Kuruldu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Sağlama toplamı (SHA-256)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Packs: {count}</source>
        <translation>Paketler: {count}</translation>
    </message>
    <message>
        <source>; damaged: {count}</source>
        <translation>; bozuk: {count}</translation>
    </message>
    <message>
        <source>Remove {pack}?

What you translated with it stays readable. To use it again, you need its file or the network.</source>
        <translation>{pack} kaldırılsın mı?

Onunla çevirdikleriniz okunabilir kalır. Yeniden kullanmak için dosyası ya da ağ gerekir.</translation>
    </message>
    <message>
        <source>These are language packs, no articles. Install them?</source>
        <translation>Bunlar yazı değil, dil paketi. Kurulsun mu?</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Sürdürülsün mü?</translation>
    </message>
    <message>
        <source>{pair}: no. Nobody is known to offer the packs that are missing.</source>
        <translation>{pair}: hayır. Eksik paketleri sunan kimse bilinmiyor.</translation>
    </message>
    <message>
        <source>{pair}: not yet; packs missing: {count}.</source>
        <translation>{pair}: henüz değil; eksik paketler: {count}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed. It goes through {language}.</source>
        <translation>{pair}: evet, her şey kurulu. Şu dil üzerinden gider: {language}.</translation>
    </message>
    <message>
        <source>{pair}: yes, everything is installed.</source>
        <translation>{pair}: evet, her şey kurulu.</translation>
    </message>
    <message>
        <source>Installed: {pack}</source>
        <translation>Kurulu: {pack}</translation>
    </message>
    <message>
        <source>Missing: {pack}</source>
        <translation>Eksik: {pack}</translation>
    </message>
    <message>
        <source> (offered: {engines})</source>
        <translation> (sunan: {engines})</translation>
    </message>
    <message>
        <source> (offered by nobody)</source>
        <translation> (sunan yok)</translation>
    </message>
    <message>
        <source>A newer one can be got: {offer}</source>
        <translation>Daha yenisi alınabilir: {offer}</translation>
    </message>
    <message>
        <source>It can be got: {offer}</source>
        <translation>Alınabilir: {offer}</translation>
    </message>
    <message>
        <source>The lists that were fetched do not have it. Install it from a file.</source>
        <translation>Alınan listelerde yok. Bir dosyadan kurun.</translation>
    </message>
    <message>
        <source>To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.</source>
        <translation>Boyu ve lisansı öğrenmek için açık listelere sorun. Ya da birinin size verdiği dosyadan kurun.</translation>
    </message>
    <message>
        <source>{engine}: the list at {host} was not fetched yet</source>
        <translation>{engine}: {host} adresindeki liste henüz alınmadı</translation>
    </message>
    <message numerus="yes">
        <source>Every file of %n packs is as it was installed.</source>
        <translation>
            <numerusform>%n paketin her dosyası kurulduğu gibi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Image</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Check the original</source>
        <translation>Özgün metinle karşılaştırın</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Özgün metin</translation>
    </message>
    <message>
        <source>Corrected by the reader</source>
        <translation>Okur tarafından düzeltildi</translation>
    </message>
    <message>
        <source>Read from a picture and perhaps wrong</source>
        <translation>Bir resimden okundu, belki yanlış</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Metne dön</translation>
    </message>
    <message>
        <source>From the site, not part of the story</source>
        <translation>Siteden, yazının parçası değil</translation>
    </message>
    <message>
        <source>Machine translation from {source} through {pivot} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Makine çevirisi ({source} – {target}, {pivot} üzerinden), {engine}; bu bilgisayarda yapıldı, bir insan denetlemedi.</translation>
    </message>
    <message>
        <source>Machine translation from {source} to {target} by {engine}, made on this computer and not checked by a person.</source>
        <translation>Makine çevirisi ({source} – {target}), {engine}; bu bilgisayarda yapıldı, bir insan denetlemedi.</translation>
    </message>
    <message>
        <source>Sentences corrected by the reader (✎): {count}.</source>
        <translation>Okurun düzelttiği tümceler (✎): {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n dakikalık okuma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to listen</source>
        <translation>
            <numerusform>%n dakikalık dinleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful words, underlined with dots: {count}. {key} goes to the next one.</source>
        <translation>Noktalarla altı çizili kuşkulu sözcükler: {count}. {key} sonrakine gider.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Page {name}</source>
        <translation>Sayfa {name}</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Bir sayfaya git</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Sayfalar: {number}</translation>
    </message>
    <message>
        <source>This article has no pages.</source>
        <translation>Bu yazının sayfaları yok.</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>The password does not fit these files: {names}. Type another.</source>
        <translation>Parola şu dosyaları açmıyor: {names}. Başka bir parola yazın.</translation>
    </message>
    <message>
        <source>Locked with a password: {names}.</source>
        <translation>Parolayla kilitli: {names}.</translation>
    </message>
    <message>
        <source>Its text stays in your library without the lock, in backups too; the password is not kept.</source>
        <translation>Metni kitaplığınızda ve yedeklerinde kilitsiz kalır; parola saklanmaz.</translation>
    </message>
    <message>
        <source>Password (Enter alone leaves it locked): </source>
        <translation>Parola (yalnız Enter kilitli bırakır): </translation>
    </message>
    <message>
        <source>The password is taken from {option}, or from the environment variable {variable}.</source>
        <translation>Parola {option} seçeneğinden ya da {variable} ortam değişkeninden alınır.</translation>
    </message>
</context>
<context>
    <name>pasting</name>
    <message>
        <source>Pasted text, {date} {time}</source>
        <translation>Yapıştırılan metin, {date} {time}</translation>
    </message>
    <message>
        <source>Pasted picture, {date} {time}</source>
        <translation>Yapıştırılan resim, {date} {time}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>{percent} percent, {time}</source>
        <translation>yüzde {percent}, {time}</translation>
    </message>
    <message>
        <source>narrated by {name}</source>
        <translation>seslendiren: {name}</translation>
    </message>
    <message>
        <source>{text}, heading level {level}</source>
        <translation>{text}, {level}. düzey başlık</translation>
    </message>
    <message>
        <source>Table, {size}: {first}</source>
        <translation>Tablo, {size}: {first}</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>Dipnot {name}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>From the other end, {which}</source>
        <translation>Öteki uçtan, {which}</translation>
    </message>
    <message>
        <source>No more headings in this direction</source>
        <translation>Bu yönde başka başlık yok</translation>
    </message>
    <message>
        <source>No more links in this direction</source>
        <translation>Bu yönde başka bağlantı yok</translation>
    </message>
    <message>
        <source>No more lists in this direction</source>
        <translation>Bu yönde başka liste yok</translation>
    </message>
    <message>
        <source>No more tables in this direction</source>
        <translation>Bu yönde başka tablo yok</translation>
    </message>
    <message>
        <source>No more quotes in this direction</source>
        <translation>Bu yönde başka alıntı yok</translation>
    </message>
    <message>
        <source>No more pictures in this direction</source>
        <translation>Bu yönde başka resim yok</translation>
    </message>
    <message>
        <source>No more doubtful words in this direction</source>
        <translation>Bu yönde başka kuşkulu sözcük yok</translation>
    </message>
    <message>
        <source>No more sections in this direction</source>
        <translation>Bu yönde başka bölüm yok</translation>
    </message>
    <message>
        <source>No more pages in this direction</source>
        <translation>Bu yönde başka sayfa yok</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>Yazı burada bitiyor</translation>
    </message>
    <message>
        <source>The words do not stand in this article</source>
        <translation>Sözcükler bu yazıda yok</translation>
    </message>
    <message>
        <source>The caret is not in a list, table or quote</source>
        <translation>İmleç bir listede, tabloda veya alıntıda değil</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Hız {speed}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left to listen</source>
        <translation>
            <numerusform>dinlemek için %n dakika kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n satır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n sütun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>There is no file “{name}”. Check its name and folder, then open it again.</source>
        <translation>“{name}” diye bir dosya yok. Adını ve klasörünü denetleyip yeniden açın.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open one of the files inside it.</source>
        <translation>“{name}” bir klasör. İçindeki dosyalardan birini açın.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not there. Once it is back, what is in it is taken in.</source>
        <translation>“{name}” klasörü yerinde değil. Geri gelince içindekiler alınır.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Ask its owner for permission, or copy it to your own folder.</source>
        <translation>“{name}” için okuma izni yok. Sahibinden izin isteyin ya da kendi klasörünüze kopyalayın.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and open the copy.</source>
        <translation>“{name}” okunamadı ({reason}). Bu bilgisayara kopyalayıp kopyasını açın.</translation>
    </message>
    <message>
        <source>“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open.</source>
        <translation>“{name}” kayıtlı bir dosya değil, sistemin bir aygıtı ya da kanalı; içinde açılacak bir şey yok.</translation>
    </message>
    <message>
        <source>“{name}” is still being written. Open it again once it is whole.</source>
        <translation>“{name}” hâlâ yazılıyor. Tamamlanınca yeniden açın.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Save the article again and open the new file.</source>
        <translation>“{name}” boş. Yazıyı yeniden kaydedip yeni dosyayı açın.</translation>
    </message>
    <message>
        <source>“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article.</source>
        <translation>“{name}” {megabytes} MB; Rawi en çok {limit} MB’lık yazıları açar. Bölün ya da yalnızca yazıyı kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” is not text. Open a text, HTML or Markdown file.</source>
        <translation>“{name}” metin değil. Bir metin, HTML ya da Markdown dosyası açın.</translation>
    </message>
    <message>
        <source>“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that.</source>
        <translation>“{name}” şu türden bir dosya: {format}; Rawi bunu henüz okuyamıyor. HTML ya da metin olarak kaydedip onu açın.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock.</source>
        <translation>“{name}” parolayla ya da satıcısınca kilitlenmiş. Ait olduğu programda açıp kilitsiz kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Open it by itself, and type the password.</source>
        <translation>“{name}” parolayla kilitlenmiş. Onu tek başına açıp parolayı yazın.</translation>
    </message>
    <message>
        <source>The password does not fit “{name}”. Check capital letters and the language of the keyboard, then type it again.</source>
        <translation>Parola “{name}” dosyasını açmıyor. Büyük harfleri ve klavyenin dilini denetleyip yeniden yazın.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again.</source>
        <translation>“{name}” bu bilgisayara zarar verebilecek biçimde paketlenmiş, bu yüzden açılmadı. Kaynağından yeniden alın.</translation>
    </message>
    <message>
        <source>Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file.</source>
        <translation>Rawi hiçbir zaman ağa çıkmaz, bu yüzden {address} açılmadı. Sayfayı tarayıcınızla kaydedin (Ctrl+S), sonra kaydedilen dosyayı açın.</translation>
    </message>
    <message>
        <source>Rawi does not connect to network folders itself, so {address} was not opened. Open the file from your file manager, or copy it to this computer and open the copy.</source>
        <translation>Rawi ağ klasörlerine kendisi bağlanmaz, bu yüzden {address} açılmadı. Dosyayı dosya yöneticinizden açın ya da bu bilgisayara kopyalayıp kopyasını açın.</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here.</source>
        <translation>Panoda okunacak bir şey yok. Önce bir metin ya da resim kopyalayın, sonra buraya yapıştırın.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be read as {format}. Save the article again and open the new file.</source>
        <translation>“{name}” bozuk ve şu biçimde okunamadı: {format}. Yazıyı yeniden kaydedip yeni dosyayı açın.</translation>
    </message>
    <message>
        <source>“{name}” took too long or needed too much memory. Save only the article’s text and open that.</source>
        <translation>“{name}” çok uzun sürdü ya da çok bellek istedi. Yalnızca yazının metnini kaydedip onu açın.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that could be read.</source>
        <translation>“{name}” okunabilecek metin içermiyor.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; {encoding} seems right.</source>
        <translation>Dosya, harflerinin nasıl kodlandığını söylemiyor; {encoding} doğru görünüyor.</translation>
    </message>
    <message>
        <source>The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better.</source>
        <translation>Bu dosyanın harfleri karışık saklanmış, bu yüzden sözcükler yanlış ya da sırasız olabilir. Sayfanın resmi daha iyi okunabilir.</translation>
    </message>
    <message>
        <source>This text was read from a picture in {language}; doubtful words are underlined with dots.</source>
        <translation>Bu metin bir resimden okundu, dili: {language}; kuşkulu sözcüklerin altı noktalarla çizili.</translation>
    </message>
    <message>
        <source>To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again.</source>
        <translation>Metin resimlerini okumak için Rawi’ye Tesseract gerekir. Kurun (Debian ve Ubuntu’da: sudo apt install tesseract-ocr), sonra dosyayı yeniden açın.</translation>
    </message>
    <message>
        <source>To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again.</source>
        <translation>Bu dilde ({language}) resim okumak için Tesseract’a verileri gerekir. Kurun (Debian ve Ubuntu’da: sudo apt install {package}), sonra dosyayı yeniden açın.</translation>
    </message>
    <message>
        <source>The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu.</source>
        <translation>Bu metnin yapısı tahmin edildi ve yanlış olabilir. Git menüsündeki Yapı ile düzeltebilirsiniz.</translation>
    </message>
    <message>
        <source>This article is no longer in your library. Open its file again if you still have it.</source>
        <translation>Bu yazı artık kitaplığınızda yok. Dosyası hâlâ varsa yeniden açın.</translation>
    </message>
    <message>
        <source>This article is already in your library as “{title}”.</source>
        <translation>Bu yazı zaten kitaplığınızda, adı “{title}”.</translation>
    </message>
    <message>
        <source>The article is already in {language}. Choose another language to translate it into.</source>
        <translation>Yazı zaten bu dilde: {language}. Çevirmek için başka bir dil seçin.</translation>
    </message>
    <message>
        <source>The language of the article could not be told, so it cannot be translated.</source>
        <translation>Yazının dili anlaşılamadı, bu yüzden çevrilemez.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work.</source>
        <translation>“{pack}” dil paketi bozuk. Dosyasından yeniden kurun; Rawi ile geldiyse Rawi’yi yeniden kurun. Öteki paketleriniz çalışmayı sürdürür.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work.</source>
        <translation>“{name}” bozuk ya da dil paketi değil. Kaynağından yeniden alın. Öteki paketleriniz çalışmayı sürdürür.</translation>
    </message>
    <message>
        <source>There is no language pack “{pack}” here. Look at the list of packs for its name.</source>
        <translation>Burada “{pack}” dil paketi yok. Adı için paket listesine bakın.</translation>
    </message>
    <message>
        <source>“{pack}” may be any of several packs: {names}. Say which one.</source>
        <translation>“{pack}” birkaç paketten herhangi biri olabilir: {names}. Hangisi olduğunu söyleyin.</translation>
    </message>
    <message>
        <source>The pack “{pack}” comes with Rawi and cannot be removed.</source>
        <translation>“{pack}” paketi Rawi ile gelir ve kaldırılamaz.</translation>
    </message>
    <message>
        <source>The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings.</source>
        <translation>{host} adresindeki paket listesi okunamadı ({reason}). Ağı denetleyin ya da ayarlarda başka bir adres seçin.</translation>
    </message>
    <message>
        <source>The download from {host} stopped ({reason}). Ask for it again: it goes on where it was.</source>
        <translation>{host} adresinden indirme durdu ({reason}). Yeniden isteyin: kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else.</source>
        <translation>“{name}” bozuk geldi ya da kaynağının söz verdiği şey değil, bu yüzden kurulmadı. Yeniden isteyin ya da başka yerden alın.</translation>
    </message>
    <message>
        <source>“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages.</source>
        <translation>“{term}” saklanmadı. Bir terim ve ona ne deneceği için harf ya da rakam, en çok 200 karakter ve iki ayrı dil gerekir.</translation>
    </message>
    <message>
        <source>“{word}” was not kept. A word and how it is said need letters or digits, at most 200 characters each.</source>
        <translation>“{word}” saklanmadı. Bir sözcük ve söylenişi için harf ya da rakam gerekir, her biri en çok 200 karakter.</translation>
    </message>
    <message>
        <source>The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar.</source>
        <translation>“{name}” sözlüğü hangi diller için olduğunu söylemiyor. rawi packs install ile dillerini vererek kurun, örneğin --from en --to ar.</translation>
    </message>
    <message>
        <source>This book is a recording. Where it has no text, times stand in its place: play them in the window to hear it. Rawi cannot make a sound file of it.</source>
        <translation>Bu kitap bir kayıttır. Metni olmayan yerlerde onun yerine süreler durur: duymak için onları pencerede çalın. Rawi ondan ses dosyası yapamaz.</translation>
    </message>
    <message>
        <source>Firefox Translations needs a newer processor (with AVX2) than this computer has. Install an Argos Translate pack for these languages, which does without; Rawi then uses it by itself.</source>
        <translation>Firefox Translations bu bilgisayardakinden daha yeni (AVX2’li) bir işlemci ister. Bu diller için ona gerek duymayan bir Argos Translate paketi kurun; Rawi onu kendiliğinden kullanır.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu ({key}), shows what is missing and how to get it.</source>
        <translation>{source} – {target} dil paketi kurulu değil, bu yüzden bu yazı olduğu gibi kalır. Dil menüsündeki Dil paketleri ({key}) neyin eksik olduğunu ve nasıl alınacağını gösterir.</translation>
    </message>
    <message>
        <source>There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu ({key}).</source>
        <translation>{source} – {target} sözlüğü yok. Kurun: Dil menüsündeki Dil paketleri ({key}).</translation>
    </message>
    <message>
        <source>The dictionary does not know “{word}”.</source>
        <translation>Sözlük “{word}” sözcüğünü bilmiyor.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again.</source>
        <translation>“{name}” bozuk ya da Piper sesi değil. Onu ve yanındaki .onnx.json dosyasını kaynağından yeniden alın.</translation>
    </message>
    <message>
        <source>“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak.</source>
        <translation>“{name}” Rawi’nin okuyamadığı türden bir Piper sesi ({kind}). Seslerini eSpeak’ten alan birini seçin.</translation>
    </message>
    <message>
        <source>There is no voice “{name}” here. Look at the list of voices for its name.</source>
        <translation>Burada “{name}” sesi yok. Adı için ses listesine bakın.</translation>
    </message>
    <message>
        <source>There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done.</source>
        <translation>Bu bilgisayarda şu dil için ses yok: {language}; tümceleri atlanıyor. Dinle, Sesler ne yapılabileceğini gösterir.</translation>
    </message>
    <message>
        <source>The voice could not be started. Install Rawi again to mend it.</source>
        <translation>Ses başlatılamadı. Onarmak için Rawi’yi yeniden kurun.</translation>
    </message>
    <message>
        <source>A part of this book’s own recording cannot be played; a voice reads it instead.</source>
        <translation>Bu kitabın kendi kaydının bir bölümü çalınamıyor; yerine bir ses okuyor.</translation>
    </message>
    <message>
        <source>No sound device can be used: none is connected, or another program keeps it busy. Reading goes on in silence, and aloud as soon as there is one.</source>
        <translation>Kullanılabilecek ses aygıtı yok: takılı değil ya da başka bir program meşgul ediyor. Okuma sessizce sürüyor, aygıt olunca sesli sürecek.</translation>
    </message>
    <message>
        <source>The sound device is gone. Reading has paused where you last heard it; connect a device, and Play goes on there.</source>
        <translation>Ses aygıtı gitti. Okuma, en son duyduğunuz yerde duraklatıldı; bir aygıt takın, Oynat oradan sürdürür.</translation>
    </message>
    <message>
        <source>There is a sound device again. Where reading has paused, Play goes on.</source>
        <translation>Yeniden bir ses aygıtı var. Okuma nerede duraklatıldıysa Oynat oradan sürdürür.</translation>
    </message>
    <message>
        <source>There is nothing here to read aloud.</source>
        <translation>Burada sesli okunacak bir şey yok.</translation>
    </message>
    <message>
        <source>{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: beklenmedik biçimde durdu ve yeniden başlatıldı; hiçbir şey yitmedi. Bitmediyse bir kez daha isteyin.</translation>
    </message>
    <message>
        <source>{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more.</source>
        <translation>{worker}: yanıt vermedi ve yeniden başlatıldı; hiçbir şey yitmedi. Bitmediyse bir kez daha isteyin.</translation>
    </message>
    <message>
        <source>{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi.</source>
        <translation>{worker}: başarısız oldu ({reason}); hiçbir şey yitmedi. Yeniden deneyin; yinelenirse Rawi’yi yapanlara söyleyin.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Choose another folder or free some space.</source>
        <translation>“{name}” yazılamadı ({reason}). Başka bir klasör seçin ya da yer açın.</translation>
    </message>
    <message>
        <source>“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound.</source>
        <translation>“{name}” Rawi’nin yazamadığı bir uzantıya sahip ya da yazının kendi dosyası. Metin için .epub, .html, .txt, .md ya da .json, ses için .m4b, .mp3, .opus, .wav ya da .epub ile biten başka bir ad kullanın.</translation>
    </message>
    <message>
        <source>Your library was damaged. It is kept as “{name}”, and a new one was begun.</source>
        <translation>Kitaplığınız bozuktu. “{name}” olarak saklandı ve yenisi başlatıldı.</translation>
    </message>
    <message>
        <source>The library could not be used ({reason}). You can read on, but your place will not be remembered.</source>
        <translation>Kitaplık kullanılamadı ({reason}). Okumayı sürdürebilirsiniz, ama yeriniz hatırlanmaz.</translation>
    </message>
    <message>
        <source>The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered.</source>
        <translation>Kitaplık daha yeni bir Rawi’nin. Kullanmak için onu kurun; okumayı sürdürebilirsiniz, ama yeriniz hatırlanmaz.</translation>
    </message>
    <message>
        <source>The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that.</source>
        <translation>“{name}” kitaplığı yazmaya karşı korumalı: içindekileri okuyabilirsiniz, ama yeni bir şey saklanmaz ve hatırlanmaz. Değiştirmek için klasörüne yazma izni verin.</translation>
    </message>
    <message>
        <source>Another Rawi is using the library right now. Wait a moment, then try again.</source>
        <translation>Kitaplığı şu anda başka bir Rawi kullanıyor. Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole backup of a Rawi library. Your library was not changed.</source>
        <translation>“{name}” bir Rawi kitaplığının bütün bir yedeği değil. Kitaplığınız değişmedi.</translation>
    </message>
    <message>
        <source>The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed.</source>
        <translation>Disk dolu, bu yüzden “{name}” yazılamadı. Yer açıp yeniden deneyin; saklanmış hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The settings in “{name}” were damaged and are set aside; the first ones are used again.</source>
        <translation>“{name}” içindeki ayarlar bozuktu ve bir yana kondu; baştakiler yeniden geçerli.</translation>
    </message>
    <message>
        <source>There is no screen here, so Rawi works in the terminal.</source>
        <translation>Burada ekran yok, bu yüzden Rawi uçbirimde çalışıyor.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Dosyanın açılması</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>Çeviri</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>The download</source>
        <translation>İndirme</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n articles. Import it, and each of them will be in your library.</source>
        <translation>
            <numerusform>“{name}” içinde %n yazı var. İçe aktarın; her biri kitaplığınızda olur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters of the file could not be read and are shown as �.</source>
        <translation>
            <numerusform>Dosyanın %n karakteri okunamadı ve � olarak gösteriliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the file are missing or damaged; everything else is here.</source>
        <translation>
            <numerusform>Dosyanın %n parçası eksik ya da bozuk; geri kalan her şey burada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages are pictures that could not be read.</source>
        <translation>
            <numerusform>%n sayfa, okunamayan resim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n zero characters, shown as ␀; it may be damaged.</source>
        <translation>
            <numerusform>Dosyada ␀ olarak gösterilen %n sıfır karakter var; bozuk olabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n invisible marks that change the direction of letters; it may not read as it was written.</source>
        <translation>
            <numerusform>Metinde harflerin yönünü değiştiren %n görünmez işaret var; yazıldığı gibi okunmayabilir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Dinleme</translation>
    </message>
    <message>
        <source>Low vision</source>
        <translation>Az görme</translation>
    </message>
    <message>
        <source>colours as the system, usual size, stops after an article</source>
        <translation>sistem renkleri, olağan boy, bir yazıdan sonra durur</translation>
    </message>
    <message>
        <source>problems are spoken, goes on with the next article</source>
        <translation>sorunlar söylenir, sonraki yazıyla sürdürür</translation>
    </message>
    <message>
        <source>high contrast, dark, letters twice as large</source>
        <translation>yüksek karşıtlık, koyu, iki kat büyük harfler</translation>
    </message>
    <message>
        <source>What you had before</source>
        <translation>Önceki ayarlarınız</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>kullanımda</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiller</translation>
    </message>
    <message>
        <source>A profile keeps how Rawi looks and speaks: theme, size, view, voices, speed, announcements. Your folders, languages and limits stay as they are.</source>
        <translation>Bir profil Rawi’nin nasıl göründüğünü ve konuştuğunu saklar: tema, boy, görünüm, sesler, hız, duyurular. Klasörleriniz, dilleriniz ve sınırlarınız olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Change &amp;to it</source>
        <translation>Ona &amp;geç</translation>
    </message>
    <message>
        <source>&amp;Save the present settings</source>
        <translation>Şimdiki ayarları &amp;kaydet</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Yeniden adlandır</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>K&amp;oru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil: {name}</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Kaydedildi: {name}</translation>
    </message>
    <message>
        <source>Renamed: {name}</source>
        <translation>Yeniden adlandırıldı: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Silindi: {name}</translation>
    </message>
    <message>
        <source>Delete the profile “{name}”? Your present settings stay as they are.</source>
        <translation>“{name}” profili silinsin mi? Şimdiki ayarlarınız olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Önce bir ad yazın.</translation>
    </message>
    <message>
        <source>There is a profile “{name}” already. Choose another name.</source>
        <translation>Zaten bir “{name}” profili var. Başka bir ad seçin.</translation>
    </message>
</context>
<context>
    <name>pronunciations</name>
    <message>
        <source>Pronunciations</source>
        <translation>Söyleyişler</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Söyleyiş</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Sözcük</translation>
    </message>
    <message>
        <source>Said as</source>
        <translation>Söylenişi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Büyük harfler</translation>
    </message>
    <message>
        <source>In ordinary letters, as it sounds</source>
        <translation>Olağan harflerle, duyulduğu gibi</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tüm diller</translation>
    </message>
    <message>
        <source>Only with the same capital and small letters</source>
        <translation>Yalnızca aynı büyük ve küçük harflerle</translation>
    </message>
    <message>
        <source>count</source>
        <translation>ayırt edilir</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>ayırt edilmez</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Ses başlatılıyor</translation>
    </message>
    <message>
        <source>{word} is said as {said} ({language})</source>
        <translation>{word} şöyle söylenir: {said} ({language})</translation>
    </message>
    <message>
        <source>{word}, with these capitals, is said as {said} ({language})</source>
        <translation>{word}, bu büyük harflerle, şöyle söylenir: {said} ({language})</translation>
    </message>
    <message>
        <source>Kept: {pronunciation}</source>
        <translation>Saklandı: {pronunciation}</translation>
    </message>
    <message>
        <source>Pronunciations removed: {count}</source>
        <translation>Kaldırılan söyleyişler: {count}</translation>
    </message>
    <message>
        <source>You have no pronunciations yet. Words that you add are said as you write them, in Rawi and in what you save.</source>
        <translation>Henüz söyleyişiniz yok. Eklediğiniz sözcükler, Rawi’de ve kaydettiklerinizde, yazdığınız gibi söylenir.</translation>
    </message>
    <message>
        <source>Pronunciations: {shown} of {count}</source>
        <translation>Söyleyişler: {shown} / {count}</translation>
    </message>
    <message>
        <source>“{word}” has no pronunciation of yours ({language}).</source>
        <translation>“{word}” için sizin bir söyleyişiniz yok ({language}).</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the address was not found; perhaps there is no network</source>
        <translation>adres bulunamadı; belki ağ yok</translation>
    </message>
    <message>
        <source>nobody answers there</source>
        <translation>orada kimse yanıt vermiyor</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>zamanında yanıt gelmedi</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>bağlantı koptu</translation>
    </message>
    <message>
        <source>its certificate is not trusted: it may be another computer than it says</source>
        <translation>sertifikasına güvenilmiyor: söylediğinden başka bir bilgisayar olabilir</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>güvenli bağlantı kurulamadı</translation>
    </message>
    <message>
        <source>it sends Rawi on to {detail}, which you were not asked about</source>
        <translation>Rawi’yi {detail} adresine gönderiyor, bu size sorulmadı</translation>
    </message>
    <message>
        <source>the server answered with error {detail}</source>
        <translation>sunucu {detail} hatasıyla yanıt verdi</translation>
    </message>
    <message>
        <source>you were not asked about this host</source>
        <translation>bu sunucu size sorulmadı</translation>
    </message>
    <message>
        <source>what came is no list of packs</source>
        <translation>gelen, paket listesi değil</translation>
    </message>
    <message>
        <source>it is too large for a list of packs</source>
        <translation>paket listesi için fazla büyük</translation>
    </message>
</context>
<context>
    <name>self test</name>
    <message>
        <source>Open</source>
        <translation>Açma</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Yapı</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Çeviri</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydetme</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Screen reader</source>
        <translation>Ekran okuyucu</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Yazı tipleri</translation>
    </message>
    <message>
        <source>works</source>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>çalışmıyor</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>denenmedi</translation>
    </message>
    <message>
        <source>sections with a heading: {count}</source>
        <translation>başlıklı bölüm: {count}</translation>
    </message>
    <message>
        <source>sentences translated into {language}: {count}</source>
        <translation>çevrilen cümle ({language}): {count}</translation>
    </message>
    <message>
        <source>{seconds} s of sound, words with their times: {count}</source>
        <translation>{seconds} sn ses, zamanı belli sözcük: {count}</translation>
    </message>
    <message>
        <source>{size} bytes, read back</source>
        <translation>{size} bayt, geri okundu</translation>
    </message>
    <message>
        <source>articles stored, found and read again: {count}</source>
        <translation>saklanan, bulunan ve yeniden okunan yazı: {count}</translation>
    </message>
    <message>
        <source>objects with a role and a name: {count}</source>
        <translation>rolü ve adı olan öge: {count}</translation>
    </message>
    <message>
        <source>letters drawn: {count}</source>
        <translation>çizilen harf: {count}</translation>
    </message>
    <message>
        <source>“{text}” is missing</source>
        <translation>“{text}” eksik</translation>
    </message>
    <message>
        <source>it was taken for a file of another kind: {name}</source>
        <translation>başka türden bir dosya sanıldı: {name}</translation>
    </message>
    <message>
        <source>it was taken for {language}, or its direction is wrong</source>
        <translation>dili {language} sanıldı ya da yönü yanlış</translation>
    </message>
    <message>
        <source>headings found: {count}, wanted: {total}</source>
        <translation>bulunan başlık: {count}, beklenen: {total}</translation>
    </message>
    <message>
        <source>{name}: {count} found, {total} wanted</source>
        <translation>{name}: {count} bulundu, {total} bekleniyordu</translation>
    </message>
    <message>
        <source>no pack installed</source>
        <translation>kurulu paket yok</translation>
    </message>
    <message>
        <source>no pack for {language} installed</source>
        <translation>{language} için kurulu paket yok</translation>
    </message>
    <message>
        <source>sentences that stayed as they were: {count} of {total}</source>
        <translation>olduğu gibi kalan cümle: {count} / {total}</translation>
    </message>
    <message>
        <source>the number {text} is lost in the translation</source>
        <translation>{text} sayısı çeviride kayboldu</translation>
    </message>
    <message>
        <source>this voice comes with Rawi but is not here; install Rawi again</source>
        <translation>bu ses Rawi ile gelir ama burada yok; Rawi’yi yeniden kurun</translation>
    </message>
    <message>
        <source>no voice of this kind is installed</source>
        <translation>bu türden kurulu ses yok</translation>
    </message>
    <message>
        <source>nothing can be heard</source>
        <translation>hiçbir şey duyulmuyor</translation>
    </message>
    <message>
        <source>{seconds} s of sound do not fit this sentence</source>
        <translation>{seconds} sn ses bu cümleye uymuyor</translation>
    </message>
    <message>
        <source>words with a time: {count} of {total}</source>
        <translation>zamanı belli sözcük: {count} / {total}</translation>
    </message>
    <message>
        <source>the times of the words are out of order</source>
        <translation>sözcüklerin zamanları sırasız</translation>
    </message>
    <message>
        <source>the words do not cover the sound</source>
        <translation>sözcükler sesi kapsamıyor</translation>
    </message>
    <message>
        <source>“{text}” cannot be heard</source>
        <translation>“{text}” duyulmuyor</translation>
    </message>
    <message>
        <source>{seconds} s of sound in the file, {total} s were spoken</source>
        <translation>dosyada {seconds} sn ses var, {total} sn konuşuldu</translation>
    </message>
    <message>
        <source>“{text}” came back changed</source>
        <translation>“{text}” değişmiş olarak döndü</translation>
    </message>
    <message>
        <source>searching does not find “{text}”</source>
        <translation>arama “{text}” metnini bulmuyor</translation>
    </message>
    <message>
        <source>what was taken out is still there</source>
        <translation>çıkarılan hâlâ orada</translation>
    </message>
    <message>
        <source>{text} has no name</source>
        <translation>{text} adsız</translation>
    </message>
    <message>
        <source>no font draws these: {text}</source>
        <translation>hiçbir yazı tipi şunları çizmiyor: {text}</translation>
    </message>
    <message>
        <source>it failed inside: {reason}</source>
        <translation>içeride hata oldu: {reason}</translation>
    </message>
    <message>
        <source>EPUB that speaks</source>
        <translation>konuşan EPUB</translation>
    </message>
    <message>
        <source>voices of the system</source>
        <translation>sistemin sesleri</translation>
    </message>
    <message>
        <source>Rawi does not work as it should. Broken: {count}</source>
        <translation>Rawi gerektiği gibi çalışmıyor. Bozuk: {count}</translation>
    </message>
    <message>
        <source>Rawi works. Not tried, because it is not installed: {count}</source>
        <translation>Rawi çalışıyor. Kurulu olmadığı için denenmedi: {count}</translation>
    </message>
    <message>
        <source>Rawi works.</source>
        <translation>Rawi çalışıyor.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Deneniyor</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Saniye</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunan</translation>
    </message>
</context>
<context>
    <name>self voicing</name>
    <message>
        <source>message</source>
        <translation>ileti</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>alıntı</translation>
    </message>
    <message>
        <source>button</source>
        <translation>düğme</translation>
    </message>
    <message>
        <source>menu button</source>
        <translation>menü düğmesi</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>onay kutusu</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>seçim kutusu</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>kaydırıcı</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>iletişim kutusu</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>metin kutusu</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>resim</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grup</translation>
    </message>
    <message>
        <source>link</source>
        <translation>bağlantı</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>liste öğesi</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>menü çubuğu</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>dipnot</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>sekme</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>sekmeler</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menü</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>ilerleme çubuğu</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>seçenek düğmesi</translation>
    </message>
    <message>
        <source>number</source>
        <translation>sayı kutusu</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tablo</translation>
    </message>
    <message>
        <source>toolbar</source>
        <translation>araç çubuğu</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>ağaç görünümü</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>meşgul</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>işaretli</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>işaretli değil</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>kısmen işaretli</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>basılı</translation>
    </message>
    <message>
        <source>not pressed</source>
        <translation>basılı değil</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>genişletilmiş</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>daraltılmış</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>seçili değil</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>password</source>
        <translation>parola</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>salt okunur</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>kullanılamaz</translation>
    </message>
    <message>
        <source>space</source>
        <translation>boşluk</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>yeni satır</translation>
    </message>
    <message>
        <source>tab key</source>
        <translation>Tab tuşu</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>nokta</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>tire</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>kesme işareti</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>tırnak</translation>
    </message>
    <message>
        <source>left parenthesis</source>
        <translation>sol parantez</translation>
    </message>
    <message>
        <source>right parenthesis</source>
        <translation>sağ parantez</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>{level}. düzey</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <translation>{level}. düzey başlık</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>capital {letter}</source>
        <translation>büyük {letter}</translation>
    </message>
    <message>
        <source>hidden character</source>
        <translation>gizli karakter</translation>
    </message>
    <message>
        <source>{text} deleted</source>
        <translation>{text} silindi</translation>
    </message>
    <message>
        <source>{number} percent</source>
        <translation>yüzde {number}</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs. {key} lets it be silent again.</source>
        <translation>Rawi menülerini ve iletişim kutularını seslendiriyor. {key} onu yeniden susturur.</translation>
    </message>
    <message>
        <source>Rawi speaks its menus and dialogs no more.</source>
        <translation>Rawi artık menülerini ve iletişim kutularını seslendirmiyor.</translation>
    </message>
    <message>
        <source>A screen reader is running and speaks the menus and dialogs. Rawi will do it when there is none.</source>
        <translation>Bir ekran okuyucu çalışıyor ve menüleri, iletişim kutularını seslendiriyor. Ekran okuyucu olmadığında bunu Rawi yapar.</translation>
    </message>
    <message>
        <source>Press {key} to have Rawi speak its menus and dialogs.</source>
        <translation>Rawi’nin menülerini ve iletişim kutularını seslendirmesi için şu tuşa basın: {key}.</translation>
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
        <translation>Metin için sizin renginiz</translation>
    </message>
    <message>
        <source>Your colour of the background</source>
        <translation>Arka plan için sizin renginiz</translation>
    </message>
    <message>
        <source>Your colour behind what is read aloud</source>
        <translation>Sesli okunanın arkası için sizin renginiz</translation>
    </message>
    <message>
        <source>Your colour of links</source>
        <translation>Bağlantılar için sizin renginiz</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Metin boyu, yüzde olarak</translation>
    </message>
    <message>
        <source>Size of menus, buttons and lists in percent</source>
        <translation>Menülerin, düğmelerin ve listelerin boyu, yüzde olarak</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Metnin yazı tipi</translation>
    </message>
    <message>
        <source>Thickness of the letters</source>
        <translation>Harflerin kalınlığı</translation>
    </message>
    <message>
        <source>Height of a line in percent</source>
        <translation>Satır yüksekliği, yüzde olarak</translation>
    </message>
    <message>
        <source>Space between letters, in hundredths of their size</source>
        <translation>Harfler arasındaki boşluk, harf boyunun yüzdesi olarak</translation>
    </message>
    <message>
        <source>More space between words, in hundredths of the letters&apos; size</source>
        <translation>Sözcükler arasında ek boşluk, harf boyunun yüzdesi olarak</translation>
    </message>
    <message>
        <source>Space between paragraphs, in hundredths of the letters&apos; size</source>
        <translation>Paragraflar arasındaki boşluk, harf boyunun yüzdesi olarak</translation>
    </message>
    <message>
        <source>Characters in a line, at most</source>
        <translation>Bir satırda en çok karakter</translation>
    </message>
    <message>
        <source>Lines end under each other (justified)</source>
        <translation>Satırlar aynı hizada biter (iki yana yaslı)</translation>
    </message>
    <message>
        <source>How the sentence is marked that is read aloud</source>
        <translation>Sesli okunan tümcenin nasıl işaretlendiği</translation>
    </message>
    <message>
        <source>Show your highlights and bookmarks in the text</source>
        <translation>Vurgularınızı ve yer imlerinizi metinde göster</translation>
    </message>
    <message>
        <source>Dim everything but</source>
        <translation>Şunun dışında her şeyi soluklaştır</translation>
    </message>
    <message>
        <source>A ruler above and below the line that is read</source>
        <translation>Okunan satırın üstünde ve altında cetvel</translation>
    </message>
    <message>
        <source>The sentence once more below the text, magnified</source>
        <translation>Tümce bir kez daha metnin altında, büyütülmüş olarak</translation>
    </message>
    <message>
        <source>Size of the magnified sentence, in percent of the text</source>
        <translation>Büyütülmüş tümcenin boyu, metnin yüzdesi olarak</translation>
    </message>
    <message>
        <source>Nothing moves or blinks by itself</source>
        <translation>Hiçbir şey kendiliğinden oynamaz ya da yanıp sönmez</translation>
    </message>
    <message>
        <source>Language of Rawi</source>
        <translation>Rawi’nin dili</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Şu dile çevir</translation>
    </message>
    <message>
        <source>Translate with</source>
        <translation>Şununla çevir</translation>
    </message>
    <message>
        <source>Translate with more care, which takes longer (Argos Translate)</source>
        <translation>Daha özenli çevir; daha uzun sürer (Argos Translate)</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Sesin hızı</translation>
    </message>
    <message>
        <source>Length of the pauses, times the usual</source>
        <translation>Duraklamaların uzunluğu, olağanın katı olarak</translation>
    </message>
    <message>
        <source>Announce while reading aloud</source>
        <translation>Sesli okurken duyur</translation>
    </message>
    <message>
        <source>Read aloud what pictures show</source>
        <translation>Resimlerde ne olduğunu sesli oku</translation>
    </message>
    <message>
        <source>A quiet sound before a marked sentence</source>
        <translation>İşaretli tümceden önce hafif bir ses</translation>
    </message>
    <message>
        <source>Show what belongs to the site</source>
        <translation>Siteye ait olanı göster</translation>
    </message>
    <message>
        <source>Single letters, digits and brackets jump in the text</source>
        <translation>Tek harfler, rakamlar ve köşeli ayraçlar metinde atlatır</translation>
    </message>
    <message>
        <source>Control alone hushes the voice</source>
        <translation>Ctrl tek başına sesi susturur</translation>
    </message>
    <message>
        <source>Speak problems aloud where no screen reader runs</source>
        <translation>Ekran okuyucu çalışmıyorsa sorunları sesli söyle</translation>
    </message>
    <message>
        <source>Rawi speaks its menus, dialogs and lists where no screen reader runs</source>
        <translation>Ekran okuyucu çalışmıyorsa Rawi menülerini, iletişim kutularını ve listelerini seslendirir</translation>
    </message>
    <message>
        <source>Speed at which Rawi speaks menus and dialogs</source>
        <translation>Rawi’nin menüleri ve iletişim kutularını seslendirme hızı</translation>
    </message>
    <message>
        <source>Speak what is typed</source>
        <translation>Yazılanı seslendir</translation>
    </message>
    <message>
        <source>Let a plain voice begin while a natural one loads</source>
        <translation>Doğal ses yüklenirken yalın bir ses başlasın</translation>
    </message>
    <message>
        <source>After an article, go on with the next unread one</source>
        <translation>Bir yazıdan sonra sonraki okunmamış yazıyla sürdür</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds without progress (from the next start)</source>
        <translation>Bir dosyadan, bu kadar saniye ilerleme olmazsa vazgeç (sonraki başlatmada)</translation>
    </message>
    <message>
        <source>Give up a file after so many seconds in all (from the next start)</source>
        <translation>Bir dosyadan, toplam bu kadar saniyeden sonra vazgeç (sonraki başlatmada)</translation>
    </message>
    <message>
        <source>Megabytes of memory to open a file with (from the next start)</source>
        <translation>Bir dosyayı açmak için megabayt bellek (sonraki başlatmada)</translation>
    </message>
    <message>
        <source>Megabytes that an opened file may have (from the next start)</source>
        <translation>Açılan bir dosyanın en çok megabaytı (sonraki başlatmada)</translation>
    </message>
    <message>
        <source>Folder whose new files are added to the library</source>
        <translation>Yeni dosyaları kitaplığa eklenen klasör</translation>
    </message>
    <message>
        <source>List of Argos packs: another address or folder</source>
        <translation>Argos paketlerinin listesi: başka adres ya da klasör</translation>
    </message>
    <message>
        <source>List of Firefox packs: another address or folder</source>
        <translation>Firefox paketlerinin listesi: başka adres ya da klasör</translation>
    </message>
    <message>
        <source>Only pictures</source>
        <translation>Yalnızca resimler</translation>
    </message>
    <message>
        <source>Headings, quotes, lists, tables, pictures and your highlights</source>
        <translation>Başlıklar, alıntılar, listeler, tablolar, resimler ve vurgularınız</translation>
    </message>
    <message>
        <source>Also links, footnotes, rows and columns</source>
        <translation>Ayrıca bağlantılar, dipnotlar, satırlar ve sütunlar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şeyi soluklaştırma</translation>
    </message>
    <message>
        <source>Each character</source>
        <translation>Her karakter</translation>
    </message>
    <message>
        <source>Each word</source>
        <translation>Her sözcük</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepya</translation>
    </message>
    <message>
        <source>Soft: little glare, less contrast (4.5 to 1)</source>
        <translation>Yumuşak: az parlama, daha az karşıtlık (4,5:1)</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Yüksek karşıtlık, açık</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Yüksek karşıtlık, koyu</translation>
    </message>
    <message>
        <source>High contrast, yellow on black</source>
        <translation>Yüksek karşıtlık, siyah üzerine sarı</translation>
    </message>
    <message>
        <source>Your own colours</source>
        <translation>Kendi renkleriniz</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Kalın</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Tümce</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>A coloured ground</source>
        <translation>Renkli zemin</translation>
    </message>
    <message>
        <source>A thick line under it</source>
        <translation>Altında kalın çizgi</translation>
    </message>
    <message>
        <source>A frame around it</source>
        <translation>Çevresinde çerçeve</translation>
    </message>
    <message>
        <source>Text and background changed for each other</source>
        <translation>Metin ve arka plan yer değiştirmiş</translation>
    </message>
    <message>
        <source>Rawi now speaks {language}</source>
        <translation>Rawi artık bu dili konuşuyor: {language}</translation>
    </message>
    <message>
        <source>The better one that is installed</source>
        <translation>Kurulu olanların iyisi</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>There is no translation here to copy yet. {key} translates the article.</source>
        <translation>Burada henüz kopyalanacak çeviri yok. {key} yazıyı çevirir.</translation>
    </message>
    <message>
        <source>Copied with its label. Sentences: {count}.</source>
        <translation>Etiketiyle kopyalandı. Tümceler: {count}.</translation>
    </message>
    <message>
        <source>Machine translation from {source} by Rawi with {engine}, not checked by a person.</source>
        <translation>Makine çevirisi (özgün dil: {source}), Rawi ve {engine}; bir insan denetlemedi.</translation>
    </message>
    <message>
        <source>Sentences to check against the original (⚠): {count}.</source>
        <translation>Özgün metinle karşılaştırılacak tümceler (⚠): {count}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Kaynak: {source}</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Looking into the library</source>
        <translation>Kitaplığa bakılıyor</translation>
    </message>
</context>
<context>
    <name>sight</name>
    <message>
        <source>How it looks</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Help for the eye</source>
        <translation>Göze yardım</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Bu görünüşü sakla</translation>
    </message>
    <message>
        <source>Back to the look before</source>
        <translation>Önceki görünüşe dön</translation>
    </message>
    <message>
        <source>The usual look</source>
        <translation>Olağan görünüş</translation>
    </message>
    <message>
        <source>Contrast with the background: text {text} to 1, links {link} to 1.</source>
        <translation>Arka planla karşıtlık: metin {text}:1, bağlantılar {link}:1.</translation>
    </message>
    <message>
        <source>This is hard to read: {least} to 1 is the least that most people need.</source>
        <translation>Bunu okumak zor: çoğu insana en az {least}:1 gerekir.</translation>
    </message>
    <message>
        <source>With little sight {good} to 1 or more is better.</source>
        <translation>Az görenler için {good}:1 ya da daha fazlası daha iyidir.</translation>
    </message>
    <message>
        <source>Not on this computer: {fonts}. They come with “python3 packaging/fonts.py” (npm and a network are needed), or from the system: on Debian and Ubuntu the package fonts-opendyslexic.</source>
        <translation>Bu bilgisayarda yok: {fonts}. “python3 packaging/fonts.py” ile (npm ve ağ gerekir) ya da sistemden gelir: Debian ve Ubuntu’da fonts-opendyslexic paketi.</translation>
    </message>
    <message>
        <source>This font has no medium letters: bold ones are shown.</source>
        <translation>Bu yazı tipinde orta kalınlıkta harf yok: kalın olanlar gösteriliyor.</translation>
    </message>
    <message>
        <source>Nothing is dimmed</source>
        <translation>Hiçbir şey soluk değil</translation>
    </message>
    <message>
        <source>Dimmed is all but: {part}</source>
        <translation>Şunun dışında her şey soluk: {part}</translation>
    </message>
    <message>
        <source>Ruler shown</source>
        <translation>Cetvel gösteriliyor</translation>
    </message>
    <message>
        <source>Ruler hidden</source>
        <translation>Cetvel gizlendi</translation>
    </message>
    <message>
        <source>The sentence is magnified below the text</source>
        <translation>Tümce metnin altında büyütülüyor</translation>
    </message>
    <message>
        <source>The sentence is not magnified</source>
        <translation>Tümce büyütülmüyor</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Yazının tümü</translation>
    </message>
    <message>
        <source>One sentence at a time: arrow keys go on and back</source>
        <translation>Tümce tümce: ok tuşları ileri ve geri gider</translation>
    </message>
    <message>
        <source>One sentence at a time</source>
        <translation>Tümce tümce</translation>
    </message>
    <message>
        <source>Magnified sentence</source>
        <translation>Büyütülmüş tümce</translation>
    </message>
</context>
<context>
    <name>sleeping</name>
    <message>
        <source>Sleep timer</source>
        <translation>Uyku zamanlayıcısı</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Başlat</translation>
    </message>
    <message>
        <source>Switch the sleep timer off</source>
        <translation>Uyku zamanlayıcısını kapat</translation>
    </message>
    <message>
        <source>At the end of the section</source>
        <translation>Bölümün sonunda</translation>
    </message>
    <message>
        <source>At the end of the article</source>
        <translation>Yazının sonunda</translation>
    </message>
    <message>
        <source>When is the voice to stop? Choose, or type a number of minutes.</source>
        <translation>Ses ne zaman dursun? Seçin ya da dakika sayısı yazın.</translation>
    </message>
    <message>
        <source>The sleep timer is off</source>
        <translation>Uyku zamanlayıcısı kapalı</translation>
    </message>
    <message>
        <source>The sleep timer has stopped the voice; your place is kept. Listening again within a minute starts it anew.</source>
        <translation>Uyku zamanlayıcısı sesi durdurdu; yeriniz korundu. Bir dakika içinde yeniden dinlerseniz baştan başlar.</translation>
    </message>
</context>
<context>
    <name>structure</name>
    <message>
        <source>Title</source>
        <translation>Yazı başlığı</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Yazar satırı</translation>
    </message>
    <message>
        <source>Heading, level {level}</source>
        <translation>Başlık, düzey {level}</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Alıntı</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Liste öğesi</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Resim yazısı</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Dipnot</translation>
    </message>
    <message>
        <source>Related story</source>
        <translation>İlgili yazı</translation>
    </message>
    <message>
        <source>Belongs to the site</source>
        <translation>Siteye ait</translation>
    </message>
    <message>
        <source>This is: {kind}</source>
        <translation>Bu: {kind}</translation>
    </message>
    <message>
        <source>Structure: one key says what the paragraph at the caret is. {title} title, {standfirst} standfirst, {byline} byline, {first} to {last} heading, {paragraph} paragraph, {quote} quote, {list_item} list item, {furniture} belongs to the site, {related} related story. {undo} undoes, {end} ends.</source>
        <translation>Yapı: tek bir tuş, imleçteki paragrafın ne olduğunu belirtir. {title} yazı başlığı, {standfirst} giriş, {byline} yazar satırı, {first} – {last} ara başlık, {paragraph} paragraf, {quote} alıntı, {list_item} liste öğesi, {furniture} siteye ait, {related} ilgili yazı. {undo} geri alır, {end} bitirir.</translation>
    </message>
    <message>
        <source>The structure is as Rawi found it. {undo} brings your changes back.</source>
        <translation>Yapı, Rawi’nin bulduğu gibi. {undo} değişikliklerinizi geri getirir.</translation>
    </message>
    <message>
        <source>Structure is done; your changes are kept.</source>
        <translation>Yapı bitti; değişiklikleriniz korunuyor.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Yinelendi</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Geri alınacak bir şey yok</translation>
    </message>
    <message>
        <source>Nothing to make again</source>
        <translation>Yinelenecek bir şey yok</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>column {number} of {total}</source>
        <translation>sütun {number} / {total}</translation>
    </message>
    <message>
        <source>row {number} of {total}</source>
        <translation>satır {number} / {total}</translation>
    </message>
    <message>
        <source>Edge of the table</source>
        <translation>Tablonun kenarı</translation>
    </message>
    <message>
        <source>The caret is not in a table. T goes to the next one.</source>
        <translation>İmleç bir tabloda değil. T sonrakine gider.</translation>
    </message>
</context>
<context>
    <name>takeaway</name>
    <message>
        <source>Audiobook with chapters (M4B)</source>
        <translation>Bölümlü sesli kitap (M4B)</translation>
    </message>
    <message>
        <source>MP3 with chapters</source>
        <translation>Bölümlü MP3</translation>
    </message>
    <message>
        <source>Opus with chapters, the smallest</source>
        <translation>Bölümlü Opus, en küçüğü</translation>
    </message>
    <message>
        <source>WAV, for programs that know nothing else</source>
        <translation>WAV, başka bir şey bilmeyen programlar için</translation>
    </message>
    <message>
        <source>Book with text and voice in step (EPUB)</source>
        <translation>Metinle sesin birlikte gittiği kitap (EPUB)</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>Ses olarak kaydet</translation>
    </message>
    <message>
        <source>Highlight &amp;word by word in the book</source>
        <translation>Kitapta sözcük &amp;sözcük vurgula</translation>
    </message>
    <message>
        <source>Book (EPUB)</source>
        <translation>Kitap (EPUB)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Web sayfası (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Düz metin</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, programlar için</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Özgün metni kaydet</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>Çeviriyi kaydet</translation>
    </message>
    <message>
        <source>Save both languages</source>
        <translation>İki dili kaydet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>Metin boyu, punto</translation>
    </message>
    <message>
        <source>With &amp;pictures</source>
        <translation>&amp;Resimlerle</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text in points</source>
        <translation>Metin &amp;boyu, punto</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>P&amp;DF olarak kaydet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dosya türü</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>Dosya &amp;türü</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <source>The article is not translated yet; that is done first where you ask for it.</source>
        <translation>Yazı henüz çevrilmedi; istediğiniz yerde önce o yapılır.</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>Öz&amp;gün metin</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Çeviri</translation>
    </message>
    <message>
        <source>&amp;Both, each paragraph with its translation below</source>
        <translation>&amp;İkisi, her paragrafın altında çevirisi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Translate into</source>
        <translation>Şu dile çevir</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Çevir</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Dil paketleri…</translation>
    </message>
    <message>
        <source>{language} (through {pivot})</source>
        <translation>{language} ({pivot} üzerinden)</translation>
    </message>
    <message>
        <source>The article is in {language}. Choose what to translate it into.</source>
        <translation>Yazının dili: {language}. Hangi dile çevrileceğini seçin.</translation>
    </message>
    <message>
        <source>No language pack that translates from {language} is installed.</source>
        <translation>Şu dilden çeviren dil paketi kurulu değil: {language}.</translation>
    </message>
    <message>
        <source>No language pack from {language} to {languages} is installed.</source>
        <translation>{language} – {languages} dil paketi kurulu değil.</translation>
    </message>
    <message>
        <source>Language packs shows how to add one.</source>
        <translation>Dil paketleri, nasıl ekleneceğini gösterir.</translation>
    </message>
</context>
<context>
    <name>translating</name>
    <message>
        <source>Translated into {language}.</source>
        <translation>Şu dile çevrildi: {language}.</translation>
    </message>
    <message>
        <source>Sentences to doubt: {count}. {next} goes to the next one, {list} lists them, {why} says why.</source>
        <translation>Kuşku duyulacak tümceler: {count}. {next} sonrakine gider, {list} onları listeler, {why} nedenini söyler.</translation>
    </message>
    <message>
        <source>It went through {pivot}, so more may have been lost on the way.</source>
        <translation>Şu dil üzerinden gitti: {pivot}; yolda daha çok şey yitmiş olabilir.</translation>
    </message>
    <message>
        <source>What is written in {languages} stays as it is: no language pack from there to {target} is installed.</source>
        <translation>Şu dillerde yazılanlar olduğu gibi kalır: {languages}. Oradan şu dile paket kurulu değil: {target}.</translation>
    </message>
    <message>
        <source>The translation was stopped.</source>
        <translation>Çeviri durduruldu.</translation>
    </message>
    <message>
        <source>The translation was stopped; the article stays as it is.</source>
        <translation>Çeviri durduruldu; yazı olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>What is translated so far stays. {on} goes on, {original} shows the original.</source>
        <translation>Şimdiye dek çevrilenler kalır. {on} sürdürür, {original} özgün metni gösterir.</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>natural</source>
        <translation>doğal</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>yalın</translation>
    </message>
    <message>
        <source>basic: guesses vowels</source>
        <translation>temel: ünlüleri tahmin eder</translation>
    </message>
    <message>
        <source>of this system</source>
        <translation>bu sistemin</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>{language} ({quality})</source>
        <translation>{language} ({quality})</translation>
    </message>
    <message>
        <source>no voice</source>
        <translation>ses yok</translation>
    </message>
    <message>
        <source>Voices for {language}</source>
        <translation>Şu dil için sesler: {language}</translation>
    </message>
    <message>
        <source>The best one, now {voice}</source>
        <translation>En iyisi, şimdi {voice}</translation>
    </message>
    <message>
        <source>None: its sentences are passed over</source>
        <translation>Yok: tümceleri atlanır</translation>
    </message>
    <message>
        <source>No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.</source>
        <translation>Buradaki hiçbir ses şu dili konuşmuyor: {language}. Onu konuşan bir Piper sesi içe aktarın ya da benzer yazılan bir dilin sesi okusun: yabancı gelecektir.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch in semitones</source>
        <translation>Yarım ton olarak perde</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Ö&amp;rnek dinle</translation>
    </message>
    <message>
        <source>&amp;Stop the preview</source>
        <translation>Örneği &amp;durdur</translation>
    </message>
    <message>
        <source>&amp;Import a voice file…</source>
        <translation>Ses dosyası &amp;içe aktar…</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Piper sesleri</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>&amp;Olağan ayarlar</translation>
    </message>
    <message>
        <source>The usual voice, pace, pitch and volume again.</source>
        <translation>Yeniden olağan ses, tempo, perde ve ses düzeyi.</translation>
    </message>
    <message>
        <source>Looking for voices</source>
        <translation>Sesler aranıyor</translation>
    </message>
    <message>
        <source>Starting the voice</source>
        <translation>Ses başlatılıyor</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>“{name}” içe aktarılıyor</translation>
    </message>
    <message>
        <source>Removing “{name}”</source>
        <translation>“{name}” kaldırılıyor</translation>
    </message>
    <message>
        <source>Remove the voice “{name}” from this computer?</source>
        <translation>“{name}” sesi bu bilgisayardan kaldırılsın mı?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>K&amp;oru</translation>
    </message>
    <message>
        <source>This is how I read your articles to you.</source>
        <translation>Yazılarınızı size işte böyle okurum.</translation>
    </message>
    <message>
        <source>Already there: {voice} ({language}; {licence})</source>
        <translation>Zaten var: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Replaced: {voice} ({language}; {licence})</source>
        <translation>Yenilendi: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Imported: {voice} ({language}; {licence})</source>
        <translation>İçe aktarıldı: {voice} ({language}; {licence})</translation>
    </message>
    <message>
        <source>Removed: {voice}</source>
        <translation>Kaldırıldı: {voice}</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Language of Rawi</source>
        <translation>Rawi’nin dili</translation>
    </message>
    <message>
        <source>By sight or by ear</source>
        <translation>Gözle ya da kulakla</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Size and colours</source>
        <translation>Boy ve renkler</translation>
    </message>
    <message>
        <source>Languages of your articles</source>
        <translation>Yazılarınızın dilleri</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Rawi opens the articles that you have stored, reads them aloud and translates them, without a network. Choose the language of its menus. Escape skips these steps at any moment; the menu Help has them again.</source>
        <translation>Rawi, kaydettiğiniz yazıları ağ olmadan açar, sesli okur ve çevirir. Menülerinin dilini seçin. Escape bu adımları istediğiniz an atlar; Yardım menüsünde yeniden bulunurlar.</translation>
    </message>
    <message>
        <source>How will you use Rawi? By ear, it speaks its menus and dialogs itself wherever no screen reader runs.</source>
        <translation>Rawi’yi nasıl kullanacaksınız? Kulakla kullanırsanız, ekran okuyucu çalışmadığında menülerini ve iletişim kutularını kendisi seslendirir.</translation>
    </message>
    <message>
        <source>Choose who speaks to you and how fast, and hear it.</source>
        <translation>Sizinle kimin, ne hızla konuşacağını seçin ve dinleyin.</translation>
    </message>
    <message>
        <source>Rawi begins with the size and the colours of your system. Change them here if you like; you see it at once.</source>
        <translation>Rawi, sisteminizin boyu ve renkleriyle başlar. İsterseniz burada değiştirin; sonucu hemen görürsünüz.</translation>
    </message>
    <message>
        <source>In which language are your articles, and in which do you want them? Nothing is fetched unless you ask for it.</source>
        <translation>Yazılarınız hangi dilde, siz hangi dilde istiyorsunuz? Siz istemedikçe hiçbir şey alınmaz.</translation>
    </message>
    <message>
        <source>These keys are enough to begin with. After this, an article shows you what Rawi can do.</source>
        <translation>Başlamak için bu tuşlar yeter. Bundan sonra bir yazı size Rawi’nin neler yapabildiğini gösterir.</translation>
    </message>
    <message>
        <source>Welcome to Rawi, step {number} of {total}: {name}</source>
        <translation>Rawi’ye hoş geldiniz, adım {number} / {total}: {name}</translation>
    </message>
    <message>
        <source>By &amp;sight</source>
        <translation>&amp;Gözle</translation>
    </message>
    <message>
        <source>By &amp;ear</source>
        <translation>&amp;Kulakla</translation>
    </message>
    <message>
        <source>B&amp;oth</source>
        <translation>İki&amp;siyle de</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ge&amp;ri</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>&amp;Okumaya başla</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Atla</translation>
    </message>
    <message>
        <source>Your articles are in</source>
        <translation>Yazılarınızın dili</translation>
    </message>
    <message>
        <source>You want them in</source>
        <translation>Onları istediğiniz dil</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Gereken</translation>
    </message>
    <message>
        <source>&amp;Get what is missing…</source>
        <translation>E&amp;ksiği al…</translation>
    </message>
    <message>
        <source>From a &amp;friend&apos;s file or disk…</source>
        <translation>Bir arka&amp;daşın dosyasından ya da diskinden…</translation>
    </message>
    <message>
        <source>Looking what is needed</source>
        <translation>Gerekenlere bakılıyor</translation>
    </message>
</context>
</TS>
