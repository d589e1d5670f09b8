"""Names of kings, queens and popes: the numeral behind one is an ordinal, behind any other word (\"Apollo XI\") a number."""

_LATIN = (
    "Abdullah Adriano Afonso Albert Alberto Alejandro Alexander Alexandre Alfons Alfonso Amenhotep Ana Anne Bayezid "
    "Benedict Benedicto Benedikt Bento Boniface Bonifácio Boris Carl Carlos Carlota Carol Catarina Catherine Charles "
    "Christian Clement Clemente Constantine Constantino Darius Darío David Eduardo Edward Elisabeth Elizabeth Emmanuel "
    "Eugene Eugenio Farouk Federico Felipe Ferdinand Fernando Filipe Francis Francisco Franz Frederick Frederico Friedrich "
    "Georg George Gregor Gregorio Gregory Gregório Guilherme Guillermo Gustaf Gustav Gustavus Haakon Hamid Harald Hassan "
    "Heinrich Henri Henrique Henry Hussein Innocent Inocencio Inocêncio Isabel Isabella Ivan Jacob Jaime Jakob James Joana "
    "Johann Johannes John Jorge Joseph José João Juan Juana Julio Julius Justinian Justiniano Karl Katharina Konrad "
    "Konstantin Leo Leopold Leopoldo Leão León Louis Ludwig Luis Luís Malcolm Manuel Margaret Margarethe Maria Martin Mary "
    "María Maximilian Maximiliano Mehmed Mohammed Muhammad Murad Napoleon Napoleão Napoleón Nicholas Nicolau Nicolás "
    "Nikolaus Olav Otto Otón Pablo Paul Paulo Pedro Peter Philip Philipp Pio Pius Ptolemy Pío Rama Ramses Ramsés Ricardo "
    "Richard Robert Rudolf Selim Sigismund Sixtus Stephen Suleiman Sylvester Theodosius Umberto Urban Urbano Victor "
    "Victoria Vittorio Vítor Wilhelm William Xerxes Zar"
)
_CYRILLIC = (
    "Александр Альфонс Андрей Андре Анн Баязид Бенедикт Борис Васили Васил Вильгельм Вільгельм Виктор Владимир Володимир "
    "Всеволод Генрих Генріх Георг Григори Григор Густав Данил Данило Екатерин Катерин Елизавет Єлизавет Жуан Иван Іван "
    "Изяслав Иоанн Іоанн Иосиф Йосип Карл Климент Константин Костянтин Лев Льв Леопольд Людовик Людовік Максимилиан "
    "Маргарит Мария Марии Марії Мехмед Михаил Михайл Мурад Наполеон Николай Николая Николаю Николае Микол Павел Павл Павло "
    "Педру Пётр Петр Пий Пия Пій Пія Рамзес Рамсес Ричард Річард Святослав Селим Селім Сигизмунд Сигізмунд Сулейман "
    "Фердинанд Филипп Філіпп Франц Франциск Фридрих Фрідріх Фёдор Федор Хуан Эдуард Едуард Юстиниан Юстиніан Яков Яків Яна "
    "Ярослав"
)

LATIN = frozenset(_LATIN.split())
CYRILLIC = tuple(_CYRILLIC.split())
"""Beginnings, since the names are declined."""
