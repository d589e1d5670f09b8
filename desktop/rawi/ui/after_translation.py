"""What the reader is told once all of an article is translated."""

from rawi.article.translation import TranslatedArticle
from rawi.session import Session
from rawi.ui.desk import Desk
from rawi.ui.marks.room import MarksRoom
from rawi.ui.tell import Teller
from rawi.wording import translating as words


class AfterTranslation:
    """How many sentences to doubt, a language between, what stays as it is: shown and said; else only announced."""

    def __init__(self, desk: Desk, session: Session, marks: MarksRoom, teller: Teller) -> None:
        self._desk, self._session = desk, session
        self._marks, self._teller = marks, teller

    def tell(self, whole: TranslatedArticle) -> None:
        """Once an article, in one announcement."""
        article = self._desk.article
        if article is None or article.id != whole.article.id:
            return
        marked, left = len(self._marks.marked()), self._session.unreachable(article, whole.target)
        tell = self._teller.text if marked or left or whole.pivot else self._teller.announce
        tell(words.done(whole, marked, left))
