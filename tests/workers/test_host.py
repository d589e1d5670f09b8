"""The wall around worker processes."""

import os
import signal
from collections.abc import Iterator

import pytest

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.workers.host import Worker
from rawi.workers.limits import Limits
from rawi.workers.protocol import Kind, Message, decode, encode

ECHO = "tests.workers.echo_service:Echo"


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker("load", ECHO)
    yield made
    made.stop()


def test_messages_survive_the_wire() -> None:
    message = Message(Kind.CHUNK, 7, {"text": "ق\u2028"}, b"\x00\xff")
    assert decode(encode(message)) == message


@pytest.mark.parametrize("raw", [b"", b"\x00", b"\xff\xff\xff\xff{}", b"\x00\x00\x00\x02[]"])
def test_nonsense_on_the_wire_is_a_value_error(raw: bytes) -> None:
    with pytest.raises(ValueError):
        decode(raw)


def test_answers_carry_values_and_bytes(worker: Worker) -> None:
    done = worker.ask("echo", {"a": 1}, b"xyz")
    assert (done.body, done.data) == ({"a": 1}, b"xyz")


def test_chunks_and_progress_come_in_order(worker: Worker) -> None:
    chunks: list[int] = []
    steps: list[float] = []
    worker.ask("count", {"to": 4}, on_chunk=lambda m: chunks.append(m.data[0]), progress=steps.append)
    assert chunks == [0, 1, 2, 3]
    assert steps == [0.25, 0.5, 0.75, 1.0]


def test_an_error_keeps_its_code_and_facts(worker: Worker) -> None:
    with pytest.raises(RawiError) as raised:
        worker.ask("refuse")
    assert raised.value.code is Code.PACK_DAMAGED
    assert raised.value.facts["pack"] == "x"


def test_a_panic_is_reported_and_the_worker_lives(worker: Worker) -> None:
    worker.ask("echo")
    before = worker.pid
    with pytest.raises(RawiError) as raised:
        worker.ask("panic")
    assert raised.value.code is Code.ENGINE_FAILED
    assert raised.value.facts == {"reason": "PanicException", "worker": "load"}
    assert worker.pid == before


def test_a_crash_is_told_and_the_next_request_works(worker: Worker) -> None:
    with pytest.raises(RawiError) as raised:
        worker.ask("crash")
    assert raised.value.code is Code.WORKER_DIED
    assert worker.ask("echo", {"b": 2}).body == {"b": 2}


def test_a_killed_worker_is_started_again(worker: Worker) -> None:
    worker.ask("echo")
    assert worker.pid
    os.kill(worker.pid, signal.SIGKILL)
    while worker.pid:
        pass
    assert worker.ask("echo", {"c": 3}).body == {"c": 3}


@pytest.mark.parametrize("request_name", ["wait", "hang"])
def test_cancelling_ends_a_willing_and_a_hanging_worker(worker: Worker, request_name: str) -> None:
    calls: list[int] = []

    def cancelled() -> bool:
        calls.append(1)
        return len(calls) > 3

    with pytest.raises(Cancelled):
        worker.ask(request_name, cancelled=cancelled)
    assert worker.ask("echo", {"d": 4}).body == {"d": 4}


def test_a_silent_worker_is_stalled() -> None:
    worker = Worker("speak", ECHO, Limits(stall=0.4))
    with pytest.raises(RawiError) as raised:
        worker.ask("hang")
    assert raised.value.code is Code.WORKER_STALLED
    worker.stop()


def test_too_much_output_and_too_much_time_end_a_request() -> None:
    for limits, name in ((Limits(output=2), "count"), (Limits(total=0.3), "wait")):
        worker = Worker("load", ECHO, limits)
        with pytest.raises(RawiError) as raised:
            worker.ask(name, {"to": 40})
        assert raised.value.code is Code.LOAD_LIMIT
        worker.stop()


def test_a_child_ends_with_its_host(worker: Worker) -> None:
    worker.ask("echo")
    pid = worker.pid
    assert pid
    worker.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_service_that_cannot_be_made_is_an_error() -> None:
    worker = Worker("translate", "tests.workers.no_such_module:Nothing")
    with pytest.raises(RawiError) as raised:
        worker.ask("echo")
    assert raised.value.code is Code.ENGINE_FAILED
    worker.stop()
