"""The whole interface in the reader's theme and size: changed at once, and only where it is another."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QMainWindow

from rawi.settings.table import Settings
from rawi.ui import theming
from rawi.ui.style_sheet import style
from rawi.ui.theming import Theme

_FONT, _BLINKING = "systemFont", "systemBlinking"

_EFFECTS = (
    Qt.UIEffect.UI_General,
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def _system() -> tuple[QFont, int]:
    """The system's font and blinking, as they were before Rawi changed them: kept with the application, which outlives windows."""
    application = QApplication.instance()
    font = application.property(_FONT) if application else None
    if application is None or not isinstance(font, QFont):
        font = QFont(QApplication.font())
        if application:
            application.setProperty(_FONT, font)
            application.setProperty(_BLINKING, QApplication.cursorFlashTime())
    blinking = application.property(_BLINKING) if application else QApplication.cursorFlashTime()
    return font, int(blinking)


def system_font() -> QFont:
    """The system's own: what 100 percent are."""
    return _system()[0]


class Dressing:
    """Knows the system's own font and blinking, and so what 100 percent are."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._font, self._blinking = _system()
        self._size: int | None = None
        self._theme: Theme | None = None
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)

    def put_on(self, settings: Settings, theme: Theme) -> bool:
        """Fonts, colours, small parts, caret; True where the letters have another size now."""
        QApplication.setCursorFlashTime(0 if settings.reduced_motion else self._blinking)
        sized = settings.interface_size != self._size
        if sized:
            self._resize(settings.interface_size)
        if sized or theme != self._theme:
            self._theme = theme
            QApplication.setPalette(theming.palette(theme))
            points = QFontInfo(QApplication.font()).pointSizeF()
            self._window.setStyleSheet(style(theme, settings.interface_size, points))
        return sized

    def _resize(self, percent: int) -> None:
        self._size = percent
        font = QFont(self._font)
        if self._font.pointSizeF() > 0:
            font.setPointSizeF(self._font.pointSizeF() * percent / 100)
        else:
            font.setPixelSize(round(self._font.pixelSize() * percent / 100))
        if font != QApplication.font():
            QApplication.setFont(font)
