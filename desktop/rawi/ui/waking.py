"""The first sound needs a device and an engine: they load in a job beside the window, then it plays, if that is still wanted."""

from collections.abc import Callable

from rawi.article.errors import RawiError
from rawi.ui.jobs import Jobs


class Waking:
    """`load` gets the voice of a language ready and may take long; `play` and `failed` are told what came of it."""

    def __init__(
        self,
        jobs: Jobs,
        load: Callable[[str], None],
        play: Callable[[], None],
        failed: Callable[[RawiError], None],
    ) -> None:
        self._jobs, self._load, self._play, self._tell = jobs, load, play, failed
        self._ready = self._wanted = False

    def play(self, title: str, language: str) -> None:
        """Play now or once it is ready; `title` names the job."""
        if self._ready:
            self._play()
        elif not self._wanted:
            self._wanted = True
            self._jobs.run(
                title,
                lambda _progress, _cancelled: self._load(language),
                done=lambda _result: self._done(),
                failed=self._failed,
                cancelled=self.forgo,
            )

    def forgo(self) -> None:
        """What gets ready is not to play any more."""
        self._wanted = False

    def _done(self) -> None:
        self._ready = True
        if self._wanted:
            self._wanted = False
            self._play()

    def _failed(self, error: RawiError) -> None:
        self.forgo()
        self._tell(error)
