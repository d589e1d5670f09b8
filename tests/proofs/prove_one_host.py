"""The network is used when a reader asks, for the host that was named before, and for nothing else.

In a network namespace with only a loopback: under strace, whom does each command connect to?
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from http.server import ThreadingHTTPServer
from pathlib import Path

from tests.packs.web import Request, Web, argos_record
from tests.proofs.prove_offline import SAMPLE, commands, variables
from tests.proofs.stage import need

_CONNECT = re.compile(r'(?:connect|sendto)\(.*?sin6?_port=htons\((\d+)\).*?"([^"]+)"')
_INSIDE = "--inside"


def contacted(command: Sequence[str], folder: Path) -> tuple[str, set[str]]:
    """What the command printed, and the addresses outside this machine's own sockets that it or its children went to."""
    trace = folder / "trace"
    watched = ["strace", "-f", "-qq", "-e", "trace=connect,sendto", "-o", str(trace), *command]
    environment = {k: v for k, v in variables(folder).items() if not k.lower().endswith("_proxy")}
    done = subprocess.run(watched, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 2), done.stderr
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    abroad = {f"{found[2]}:{found[1]}" for line in lines if (found := _CONNECT.search(line))}
    unknown = [line for line in lines if "connect(" in line and not re.search(r"AF_UNIX|AF_INET6?\b", line)]
    assert not unknown, unknown
    return done.stdout + done.stderr, abroad


def journey(folder: Path) -> None:
    """Everything but asking for packs contacts nobody."""
    rawi = [sys.executable, "-m", "rawi"]
    quiet = [
        ["packs", "list"],
        ["packs", "needs", "ar", "tr"],
        ["packs", "table"],
        ["packs", "available", "--refresh"],
    ]
    for command in [*commands(SAMPLE, folder), *([*rawi, *words] for words in quiet)]:
        _, abroad = contacted(command, folder)
        assert not abroad, (command, abroad)
    print("show, translate, speak, packs list, needs, table, and a list that was not agreed to: nobody")


def asking(folder: Path, web: Web) -> None:
    """The list, then a pack: each contacts the one host that was named before."""
    rawi = [sys.executable, "-m", "rawi", "packs"]
    steps = (
        [*rawi, "available", "--refresh", "--yes", "--engine", "argos"],
        [*rawi, "get", "ar-en", "--engine", "argos", "--save", str(folder / "stick"), "--yes"],
    )
    for command in steps:
        told, abroad = contacted(command, folder)
        assert abroad == {web.host}, abroad
        assert f"{web.host} will be asked" in told, told
        print(f"packs {command[4]}: {', '.join(abroad)}, and that host was named before")
    assert (folder / "stick" / "translate-ar_en-1_9.argosmodel").read_bytes() == b"package"


def inside() -> None:
    """In the namespace."""
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Request)
    web = Web(server)
    server.web = web  # type: ignore[attr-defined]  # the handler finds it there
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        web.file("/ar_en.argosmodel", b"package")
        web.file("/index.json", json.dumps([argos_record("ar", "en", "ar_en.argosmodel")]).encode())
        settings = folder / "home" / "config" / "settings.json"
        settings.parent.mkdir(parents=True)
        settings.write_text(json.dumps({"argos_index": web.address("/index.json")}), encoding="utf-8")
        journey(folder)
        asking(folder, web)
    server.shutdown()
    print("1 passed, 0 failed")


def main() -> None:
    """Once more, in a network namespace of its own."""
    if _INSIDE in sys.argv:
        inside()
        return
    need("unshare", "strace", "ip")
    command = ["unshare", "-rn", sys.executable, "-m", "tests.proofs.prove_one_host", _INSIDE]
    sys.exit(subprocess.run(command, env=os.environ, check=False).returncode)


if __name__ == "__main__":
    main()
