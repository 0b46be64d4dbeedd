"""The demonstration in a process of its own, as `make run` serves it: prepared once, driven by browsers."""

import fcntl
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

ROOT = Path(__file__).resolve().parents[2]
# What the unit tests run on says nothing about `make run`, which has its own file.
NOT_OURS = ("DATABASE_URL", "CACHE_URL", "TASKS_BACKEND", "WEB_PROCESSES")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def once(result: Path, make: Callable[[], None]) -> None:
    """Calls `make` unless `result` is there, one worker at a time; `make` may leave `result` itself."""
    result.parent.mkdir(parents=True, exist_ok=True)
    with open(result.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not result.exists():
            make()
            result.touch()


def prepare(data: Path) -> None:
    """Everything `make run` does before it serves. Takes about a minute."""
    command = [sys.executable, "manage.py", "prepare"]
    subprocess.run(command, cwd=ROOT, env=_environment(data), check=True, stdout=subprocess.DEVNULL)


@contextmanager
def serve(data: Path, *, port: int) -> Iterator[str]:
    """Serves until the end of the block; gives the address."""
    command = [sys.executable, "-m", "gunicorn", "--config", "gunicorn.conf.py", "cop.wsgi"]
    environment = _environment(data) | {"PORT": str(port)}
    with open(data / f"gunicorn-{port}.log", "w") as log:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=log)
        address = f"http://localhost:{port}"
        try:
            _wait_for(f"{address}/healthz", server)
            yield address
        finally:
            server.terminate()
            server.wait(timeout=30)


def _environment(data: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in NOT_OURS}
    return kept | {"DJANGO_SETTINGS_MODULE": "cop.settings.dev", "DATA_DIR": str(data)}


def _wait_for(address: str, server: subprocess.Popen, seconds: int = 60) -> None:
    """Raises RuntimeError when the server stops, TimeoutError when it does not answer in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if server.poll() is not None:
            raise RuntimeError(f"the server stopped with {server.returncode}")
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310  our own address
                return
        except (URLError, TimeoutError):
            time.sleep(0.2)
    raise TimeoutError(f"{address} does not answer")
