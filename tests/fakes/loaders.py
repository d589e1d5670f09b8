"""Loaders without processes: the service itself, called directly."""

from collections.abc import Generator, Iterable
from typing import TypeVar

from rawi.article.errors import RawiError
from rawi.article.progress import IsCancelled, Progress, stop_if
from rawi.article.stored import Loaded, Stored
from rawi.load import service
from rawi.load.parts import parts
from rawi.ports import Task

T = TypeVar("T")


class DirectLoaders:
    """Implements `ports.Loaders`; `loaded` names every file that was really loaded."""

    def __init__(self) -> None:
        self.loaded: list[str] = []

    def in_order(
        self, tasks: Iterable[Task[T]], progress: Progress, cancelled: IsCancelled
    ) -> Generator[tuple[T, Loaded | RawiError | None]]:
        for task in tasks:
            stop_if(cancelled)
            yield task.about, self._load(task.stored, progress) if task.stored else None

    def parts(self, stored: Stored, cancelled: IsCancelled) -> tuple[Stored, ...]:
        return parts(stored)

    def close(self) -> None:
        pass

    def _load(self, stored: Stored, progress: Progress) -> Loaded | RawiError:
        self.loaded.append(stored.name)
        try:
            return service.load(stored, progress)
        except RawiError as error:
            return error


class DirectLoader:
    """Implements `ports.ArticleLoader`; `count` tells how often it loaded."""

    def __init__(self) -> None:
        self.count = 0

    def load(self, stored: Stored, progress: Progress, cancelled: IsCancelled) -> Loaded:
        self.count += 1
        return service.load(stored, progress)

    def parts(self, stored: Stored, progress: Progress, cancelled: IsCancelled) -> tuple[Stored, ...]:
        return parts(stored)

    def close(self) -> None:
        pass
