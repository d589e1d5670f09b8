"""The controls on the session bus, as MPRIS 2.2 names them (https://specifications.freedesktop.org/mpris-spec/latest/). Imported late: it needs QtDBus.

Slots bear the names that D-Bus knows them by: one that is renamed by `Slot(name=…)` makes this PySide crash when it is called.
"""

import mimetypes
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QMetaType, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusAbstractAdaptor,
    QDBusArgument,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
)
from shiboken6 import Shiboken

from rawi.load.formats import FORMATS
from rawi.speech.player import FASTEST, SLOWEST
from rawi.ui.media.controls import Controls

PATH = "/org/mpris/MediaPlayer2"
NAME = "org.mpris.MediaPlayer2.rawi"
_ROOT, _PLAYER = "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player"
_info: Any = ClassInfo
_prop: Any = Property
_signal: Any = Signal
"""The stubs know neither the names of Qt's types nor what a class is told with."""

_NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"


@_info({"D-Bus Interface": _ROOT})
class RootAdaptor(QDBusAbstractAdaptor):
    """The program."""

    def __init__(self, parent: QObject, controls: Controls) -> None:
        super().__init__(parent)
        self._controls = controls

    CanQuit = _prop(bool, lambda _self: True)
    CanRaise = _prop(bool, lambda _self: True)
    HasTrackList = _prop(bool, lambda _self: False)
    Identity = _prop(str, lambda _self: "Rawi")
    DesktopEntry = _prop(str, lambda _self: "rawi")
    SupportedUriSchemes = _prop("QStringList", lambda _self: ["file"])
    SupportedMimeTypes = _prop("QStringList", lambda _self: _kinds())

    @Slot()
    def Raise(self) -> None:
        """Bring the window to the front."""
        self._controls.show()

    @Slot()
    def Quit(self) -> None:
        """End the program."""
        self._controls.quit()


@_info({"D-Bus Interface": _PLAYER})
class PlayerAdaptor(QDBusAbstractAdaptor):
    """The voice."""

    Seeked = _signal("qlonglong", arguments=["Position"])

    def __init__(self, parent: QObject, controls: Controls) -> None:
        super().__init__(parent)
        self._controls = controls

    PlaybackStatus = _prop(str, lambda self: self._controls.status)
    Rate = _prop(float, lambda self: self._controls.speed, lambda self, rate: self.change_rate(rate))
    MinimumRate = _prop(float, lambda _self: SLOWEST)
    MaximumRate = _prop(float, lambda _self: FASTEST)
    Volume = _prop(float, lambda _self: 1.0)
    Metadata = _prop("QVariantMap", lambda self: _metadata(self._controls))
    Position = _prop("qlonglong", lambda self: self._controls.position)
    CanGoNext = _prop(bool, lambda self: self._controls.readable)
    CanGoPrevious = _prop(bool, lambda self: self._controls.readable)
    CanPlay = _prop(bool, lambda self: self._controls.readable)
    CanPause = _prop(bool, lambda self: self._controls.readable)
    CanSeek = _prop(bool, lambda self: self._controls.readable)
    CanControl = _prop(bool, lambda _self: True)

    def change_rate(self, rate: float) -> None:
        """Faster or slower."""
        self._controls.change_speed(rate)

    @Slot()
    def Play(self) -> None:
        """Read aloud."""
        self._controls.play()

    @Slot()
    def Pause(self) -> None:
        """Silence."""
        self._controls.pause()

    @Slot()
    def PlayPause(self) -> None:
        """One or the other."""
        self._controls.play_pause()

    @Slot()
    def Stop(self) -> None:
        """Silence; the sentence begins anew."""
        self._controls.stop()

    @Slot()
    def Next(self) -> None:
        """To the next section."""
        self._controls.skip("next")

    @Slot()
    def Previous(self) -> None:
        """To the section before."""
        self._controls.skip("previous")

    @Slot("qlonglong")
    def Seek(self, offset: int) -> None:
        """By microseconds."""
        self._controls.seek(max(0, self._controls.position + offset))

    @Slot(QDBusObjectPath, "qlonglong")
    def SetPosition(self, track: QDBusObjectPath, position: int) -> None:
        """To a moment; what was meant for another article, or lies outside of this one, is ignored, as MPRIS wants it."""
        length = int(self._controls.metadata.get("mpris:length", 0))
        if track.path() == self._controls.track and 0 <= position <= length:
            self._controls.seek(position)

    @Slot(str)
    def OpenUri(self, address: str) -> None:
        """Open a file."""
        self._controls.open(address)


def _kinds() -> list[str]:
    """The MIME types of the files that Rawi opens, from the one table of formats."""
    known = mimetypes.MimeTypes()
    found = (known.guess_type(f"x{suffix}")[0] for form in FORMATS for suffix in form.suffixes)
    return sorted({each for each in found if each})


def _metadata(controls: Controls) -> dict[str, Any]:
    return {"mpris:trackid": QDBusObjectPath(controls.track or _NO_TRACK), **controls.metadata}


class Mpris(QObject):
    """On the bus until `close`. `name` is the one that it got: its own, or one with the process's number where another Rawi has that."""

    def __init__(self, controls: Controls, address: str, number: int) -> None:
        """`address` is the bus's. Where nobody answers there, `name` is "" and nothing happens."""
        super().__init__(controls)
        self._controls, self._key = controls, f"rawi {id(self)}"
        self._bus = QDBusConnection.connectToBus(address, self._key)
        self._object = QObject(self)
        RootAdaptor(self._object, controls)
        self._player = PlayerAdaptor(self._object, controls)
        self.name = self._register(number)
        self._sent = self._properties()
        controls.changed.connect(self._changed)
        controls.jumped.connect(self._jumped)

    def _register(self, number: int) -> str:
        export = QDBusConnection.RegisterOption.ExportAdaptors
        if not self._bus.isConnected() or not self._bus.registerObject(PATH, self._object, export):
            return ""
        names = (NAME, f"{NAME}.instance{number}")
        return next((name for name in names if self._bus.registerService(name)), "")

    def _properties(self) -> dict[str, Any]:
        """What others are told when it changes; the place is not (they count on, and hear of jumps)."""
        controls = self._controls
        can = dict.fromkeys(
            ("CanGoNext", "CanGoPrevious", "CanPlay", "CanPause", "CanSeek"), controls.readable
        )
        said = {"Track": controls.track, **controls.metadata}
        return {"PlaybackStatus": controls.status, "Rate": controls.speed, "Metadata": said, **can}

    def _changed(self) -> None:
        now = self._properties()
        news = {name: value for name, value in now.items() if value != self._sent[name]}
        self._sent = now
        if not news or not self.name:
            return
        if "Metadata" in news:
            news["Metadata"] = _metadata(self._controls)
        signal = QDBusMessage.createSignal(PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged")
        signal.setArguments([_PLAYER, news, _no_names()])
        self._bus.send(signal)

    def _jumped(self, place: int) -> None:
        self._player.Seeked.emit(place)

    def close(self) -> None:
        """Off the bus, and what was on it deleted. A connection lasts as long as anyone holds it.

        What is left to the connection's end is let go of in Qt's own thread of the bus, where it may meet its deletion here and crash.
        """
        self._controls.changed.disconnect(self._changed)
        self._controls.jumped.disconnect(self._jumped)
        self.name = ""
        Shiboken.delete(self._object)
        QDBusConnection.disconnectFromBus(self._key)
        self._bus = QDBusConnection(self._key)


def _no_names() -> QDBusArgument:
    """An empty list of strings; an empty Python list would be one of variants."""
    made = QDBusArgument()
    made.beginArray(QMetaType(QMetaType.Type.QString.value))
    made.endArray()
    return made
