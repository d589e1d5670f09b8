"""Gives assistive technology the window's own accessible objects; what they are made of is imported when it first asks."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QStackedWidget

from rawi.ui.announcer import Notification
from rawi.ui.article_view import ArticleView

_ROLES = (
    (Notification, QAccessible.Role.Notification),
    (QStackedWidget, QAccessible.Role.Client),
)
"""Pages of which one is seen are nothing but layout: as Qt has them Orca says "layered pane" on each way into them."""


class AccessibleFactory:
    """Makes the objects of the article, of notifications and pages when assistive technology first asks; keeps them alive. From then on
    it is told too what Qt tells too early or so that an old Orca does not hear it.
    """

    def __init__(self) -> None:
        self._asking_qt = False
        self._telling: tuple[QObject, ...] = ()
        self._made: list[QAccessibleWidget] = []
        QAccessible.installFactory(self._make)

    def _make(self, _class: str, widget: QObject | None) -> QAccessibleInterface | None:
        """While Qt's own object for the same widget is asked for, the answer is none."""
        if not self._telling:
            self._begin()
        for kind, role in _ROLES:
            if isinstance(widget, kind):
                self._made.append(QAccessibleWidget(widget, role))
                return self._made[-1]
        if self._asking_qt or not isinstance(widget, ArticleView):
            return None
        from rawi.ui.accessible import AccessibleArticle

        self._asking_qt = True
        try:
            stock = QAccessible.queryAccessibleInterface(widget)
        finally:
            self._asking_qt = False
        article = AccessibleArticle(widget, stock)
        self._made.append(article)
        return article

    def _begin(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            from rawi.ui.choice_told import ChoiceTold
            from rawi.ui.focus_told import FocusTold

            self._telling = FocusTold(application), ChoiceTold(application)
            application.installEventFilter(self._telling[0])
