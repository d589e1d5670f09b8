"""The wall: whatever the child does, the reader's side goes on."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.protocol import Message
from tests.fakes.clock import Clock

Make = Callable[..., Worker]
LIVELY = "tests.workers.echo_service:LivelyEcho"


@pytest.fixture
def make() -> Iterator[Make]:
    made: list[Worker] = []

    def worker(limits: Limits | None = None, factory: str = "tests.workers.echo_service:Echo") -> Worker:
        made.append(Worker("echo", factory, limits))
        return made[-1]

    yield worker
    for one in made:
        one.stop()


def code_of(worker: Worker, name: str, **body: int) -> RawiError:
    with pytest.raises(RawiError) as caught:
        worker.ask(name, body)
    return caught.value


def answers(worker: Worker) -> bool:
    return worker.ask("echo", {"a": 1}, b"raw").data == b"raw"


def test_it_answers_with_body_and_bytes(make: Make) -> None:
    done = make().ask("echo", {"a": [1, "ü\ud800"]}, b"\0raw")
    assert (done.body, done.data) == ({"a": [1, "ü\ud800"]}, b"\0raw")


def test_chunks_and_progress_come_in_order(make: Make) -> None:
    chunks: list[Message] = []
    told: list[float] = []
    make().ask("count", {"to": 4}, on_chunk=chunks.append, progress=told.append)
    assert [(c.body["number"], c.data) for c in chunks] == [(n, bytes([n])) for n in range(4)]
    assert told == [0.25, 0.5, 0.75, 1.0]


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_where_memory_ends_the_system_takes_a_worker_before_the_window(make: Make) -> None:
    worker = make()
    assert answers(worker)
    own, its = (int(Path(f"/proc/{pid}/oom_score_adj").read_text()) for pid in (os.getpid(), worker.pid))
    assert own < its


def test_a_crash_is_told_and_the_next_request_works(make: Make) -> None:
    worker = make()
    error = code_of(worker, "crash")
    assert (error.code, error.facts) == (Code.WORKER_DIED, {"worker": "echo"})
    assert answers(worker)


def test_an_idle_child_that_was_killed_is_started_again(make: Make) -> None:
    worker = make()
    assert answers(worker)
    assert worker.pid
    os.kill(worker.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    worker._process.join()  # type: ignore[union-attr]  # the test waits for its own kill
    assert answers(worker)


@pytest.mark.skipif(sys.platform == "win32", reason="waitpid")
def test_a_child_whose_end_another_thread_saw_first_is_told_all_the_same(make: Make) -> None:
    """As where another worker is started meanwhile: multiprocessing looks after all children then."""
    worker = make()
    assert answers(worker)
    process = worker._process
    assert process
    assert process.pid
    os.kill(process.pid, signal.SIGKILL)
    os.waitpid(process.pid, 0)
    assert code_of(worker, "echo").code is Code.WORKER_DIED
    process._popen.returncode = -signal.SIGKILL  # type: ignore[attr-defined]  # what the other thread does next
    assert answers(worker)


def test_a_refusal_keeps_its_code_and_its_child(make: Make) -> None:
    worker = make()
    assert answers(worker)
    pid = worker.pid
    error = code_of(worker, "refuse")
    assert (error.code, error.facts["pack"]) == (Code.PACK_DAMAGED, "x")
    assert answers(worker)
    assert worker.pid == pid


def test_a_panic_is_told(make: Make) -> None:
    worker = make()
    error = code_of(worker, "panic")
    assert (error.code, error.facts) == (Code.ENGINE_FAILED, {"reason": "PanicException", "worker": "echo"})
    assert answers(worker)


@pytest.mark.parametrize(
    ("limits", "code"), [(Limits(stall=30.0), Code.WORKER_STALLED), (Limits(total=30.0), Code.LOAD_LIMIT)]
)
def test_a_hanging_child_is_ended(make: Make, clock: Clock, limits: Limits, code: Code) -> None:
    worker = make(limits)
    assert answers(worker)
    clock.hurry(worker)
    assert code_of(worker, "hang").code is code
    assert worker.pid is None


def test_a_child_at_work_is_left_alone_where_one_that_hangs_is_ended(make: Make) -> None:
    worker = make(Limits(stall=1.0, busy=600.0), LIVELY)
    assert answers(worker)
    assert worker.ask("work", {"seconds": 2.0}).body == {"seconds": 2.0}
    assert worker.pid
    assert code_of(worker, "hang").code is Code.WORKER_STALLED
    assert answers(worker)


def test_a_child_that_works_for_ever_is_ended(make: Make, clock: Clock) -> None:
    """However often it shows that it works."""
    worker = make(Limits(stall=1_000.0, busy=60.0), LIVELY)
    assert answers(worker)
    clock.hurry(worker)
    assert code_of(worker, "work", seconds=60).code is Code.WORKER_STALLED


def test_a_stopped_child_is_ended(make: Make, clock: Clock) -> None:
    """Nothing of it shows a sign, as when the system has taken its memory."""
    if sys.platform == "win32":
        pytest.skip("no SIGSTOP")
    worker = make(Limits(stall=30.0, busy=6_000.0))
    assert answers(worker)
    assert worker.pid
    os.kill(worker.pid, signal.SIGSTOP)
    clock.hurry(worker)
    assert code_of(worker, "echo").code is Code.WORKER_STALLED
    assert answers(worker)


@pytest.mark.parametrize("name", ["wait", "busy", "hang"])
def test_cancelling_ends_a_request_whether_the_child_listens_or_not(make: Make, name: str) -> None:
    worker = make()
    assert answers(worker)
    asked = iter([False, False])
    with pytest.raises(Cancelled):
        worker.ask(name, cancelled=lambda: next(asked, True))
    assert (worker.pid is None) == (name == "hang")
    assert answers(worker)


@pytest.mark.parametrize("name", ["echo", "count"])
def test_too_much_output_is_refused(make: Make, name: str) -> None:
    worker = make(Limits(output=2000))
    with pytest.raises(RawiError) as caught:
        worker.ask(name, {"to": 200}, b"x" * 3000)
    assert caught.value.code is Code.LOAD_LIMIT
    assert worker.ask("refused?", {}, b"small").data == b"small"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds a process's data")
def test_too_much_memory_is_refused(make: Make) -> None:
    worker = make(Limits(memory=400_000_000))
    assert code_of(worker, "eat", bytes=800_000_000).facts["reason"] == "MemoryError"
    assert answers(worker)


def test_a_service_that_cannot_be_made_is_told(make: Make) -> None:
    error = code_of(make(factory="tests.workers.no_such_service:Echo"), "echo")
    assert (error.code, error.facts["reason"]) == (Code.ENGINE_FAILED, "ModuleNotFoundError")


def test_each_open_request_is_told_of_a_death(make: Make) -> None:
    worker = make()
    numbers = [worker.send("wait"), worker.send("wait")]
    worker.kill()
    assert [(m.id, m.body["code"]) for m in worker.poll()] == [(n, "worker_died") for n in numbers]


def test_a_request_that_a_dead_child_has_is_told_when_the_next_is_sent(make: Make) -> None:
    worker = make()
    lost = worker.send("hang")
    assert worker.pid
    os.kill(worker.pid, signal.SIGTERM)
    while worker.pid:
        threading.Event().wait(0.01)
    worker.send("echo", {"a": 1})
    told = [message for message in worker.poll() if message.id == lost]
    assert [message.body["code"] for message in told] == [Code.WORKER_DIED]


def test_an_idle_child_rests_and_is_started_again(make: Make) -> None:
    worker = make()
    assert answers(worker)
    pid = worker.pid
    worker.rest(3_600.0)
    assert worker.pid == pid
    worker.rest(0.0)
    assert worker.pid is None
    assert answers(worker)


def test_a_busy_child_does_not_rest(make: Make) -> None:
    worker = make()
    number = worker.send("wait")
    pid = worker.pid
    worker.rest(0.0)
    assert worker.pid == pid is not None
    worker.cancel(number)


def test_resting_waits_for_nobody(make: Make) -> None:
    worker = make()
    assert answers(worker)
    inside, ended = threading.Event(), threading.Event()

    def hold() -> None:
        with worker._lock:
            inside.set()
            ended.wait()

    other = threading.Thread(target=hold)
    other.start()
    inside.wait()
    worker.rest(0.0)
    assert worker.pid is not None
    ended.set()
    other.join()
