"""The house rules that a machine can keep, and the settings and scripts that everything stands on."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db.migrations.loader import MigrationLoader

ROOT = Path(__file__).resolve().parents[1]
PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "cop.settings.production",
    "SECRET_KEY": "long-enough-and-random-0123456789-abcdefghijklmnopqrstuvwxyz",
    "ALLOWED_HOSTS": "leerkring.example",
    "BASE_URL": "https://leerkring.example",
}


def run(*command, env=None):
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


def own_apps():
    return [
        config
        for config in apps.get_app_configs()
        if ROOT in Path(config.path).parents and ".venv" not in config.path
    ]


def test_imports_point_one_way():
    result = run(str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache")
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_app_has_its_floor():
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    floors = next(contract for contract in contracts if contract["id"] == "floors")["layers"]
    assert sorted(config.name for config in own_apps()) == sorted(floors[1:])


def test_no_migration_is_forgotten(db):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_migrations_are_named():
    labels = {config.label for config in own_apps()}
    names = [name for label, name in MigrationLoader(None).disk_migrations if label in labels]
    assert names
    assert [name for name in names if re.search(r"_auto_|_merge|^\d+_alter_.*_and_more", name)] == []


def settings_load(environment):
    code = "from django.conf import settings; settings.SECRET_KEY"
    return run(sys.executable, "-c", code, env={"PATH": os.environ["PATH"], **environment})


def test_production_starts_with_its_secrets():
    result = settings_load(PRODUCTION)
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize("name", ["SECRET_KEY", "ALLOWED_HOSTS", "BASE_URL"])
@pytest.mark.parametrize("value", [None, ""])
def test_production_refuses_to_start_without(name, value):
    environment = {key: text for key, text in PRODUCTION.items() if key != name}
    if value is not None:
        environment[name] = value
    result = settings_load(environment)
    assert result.returncode == 1
    assert name in result.stderr.splitlines()[-1]


def test_production_mails_through_its_server():
    code = "from django.conf import settings; print(json.dumps(settings.MAILERS['default']))"
    environment = {**PRODUCTION, "EMAIL_URL": "submission://post:s%40s@mail.example"}
    result = run(
        sys.executable, "-c", f"import json; {code}", env={"PATH": os.environ["PATH"], **environment}
    )
    assert result.returncode == 0, result.stderr
    mailer = json.loads(result.stdout)
    options = mailer["OPTIONS"]
    assert mailer["BACKEND"] == "django.core.mail.backends.smtp.EmailBackend"
    assert (options["host"], options["port"], options["use_tls"]) == ("mail.example", 587, True)
    assert (options["username"], options["password"]) == ("post", "s@s")


def test_production_has_nothing_to_warn_about(tmp_path):
    environment = {"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path), **PRODUCTION}
    result = run(sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING", env=environment)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.fixture
def machine(tmp_path):
    """A machine with nothing but the Pythons it is given, each a path and a version."""

    def make(pythons):
        for name, version in pythons.items():
            python = tmp_path / name
            python.parent.mkdir(parents=True, exist_ok=True)
            python.write_text(_fake_python(version))
            python.chmod(0o755)
        return {"PATH": str(tmp_path / "bin"), "HOME": str(tmp_path), "PYENV_ROOT": str(tmp_path / "pyenv")}

    return make


def _fake_python(version):
    if version is None:  # a shim that leads nowhere
        return "#!/bin/sh\nexit 127\n"
    lie = f"import sys; sys.version_info = {version}; sys.executable = sys.argv[1]; exec(sys.argv[2])"
    return f'#!/bin/sh\nexec {sys.executable} -c \'{lie}\' "$0" "$2"\n'


def find_python(environment):
    return run(str(ROOT / "scripts/find-python"), env=environment)


def test_old_python_alone_gives_one_sentence(machine):
    result = find_python(machine({"bin/python3": (3, 11, 7)}))
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (
        "Leerkring needs Python 3.12 or newer (with venv, ssl and sqlite3) and found none: "
        "install one, or name it with COP_PYTHON=/path/to/python.\n"
    )


@pytest.mark.parametrize(
    ("pythons", "found"),
    [
        ({"bin/python3": (3, 12, 0)}, "bin/python3"),
        ({"bin/python3": (3, 11, 7), "bin/python3.12": (3, 12, 1)}, "bin/python3.12"),
        ({"bin/python3.13": None, "bin/python3": (3, 14, 0)}, "bin/python3"),
        (
            {
                "bin/python3": (3, 11, 7),
                "bin/python3.13": None,
                "pyenv/versions/3.9.18/bin/python3": (3, 9, 18),
                "pyenv/versions/3.12.1/bin/python3": (3, 12, 1),
                "pyenv/versions/3.13.0/bin/python3": (3, 13, 0),
            },
            "pyenv/versions/3.13.0/bin/python3",
        ),
    ],
)
def test_first_fitting_python_is_found(machine, tmp_path, pythons, found):
    result = find_python(machine(pythons))
    assert (result.returncode, result.stdout, result.stderr) == (0, f"{tmp_path / found}\n", "")


def test_named_python_goes_first(machine, tmp_path):
    environment = machine({"bin/python3.14": (3, 14, 0), "mine/python": (3, 12, 0)})
    result = find_python({**environment, "COP_PYTHON": str(tmp_path / "mine/python")})
    assert result.stdout == f"{tmp_path / 'mine/python'}\n"


def test_readme_names_every_variable():
    sources = [*ROOT.glob("cop/settings/*.py"), ROOT / "gunicorn.conf.py"]
    read = {
        name
        for path in sources
        for name in re.findall(r"""env(?:\.\w+|iron\.get)\(\s*["']([A-Z_]+)""", path.read_text())
    }
    documented = set(re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / "README.md").read_text(), re.MULTILINE))
    assert {"DATABASE_URL", "SECRET_KEY", "WEB_THREADS"} <= read
    assert sorted(read - documented) == []
