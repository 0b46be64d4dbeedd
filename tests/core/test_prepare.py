import io

import pytest
from django.core.management import call_command

from cop.core.management.commands import prepare


@pytest.fixture
def called(monkeypatch, settings, tmp_path):
    """The names of the commands that prepare calls; collecting makes the folder, as the real one does."""
    settings.STATIC_ROOT = tmp_path / "static"
    names = []

    def record(*words, **options):
        names.append(" ".join(words))
        if words[0] == "collectstatic":
            settings.STATIC_ROOT.mkdir(exist_ok=True)

    monkeypatch.setattr(prepare, "call_command", record)
    return names


def run():
    out = io.StringIO()
    call_command("prepare", stdout=out)
    return out.getvalue()


def test_fresh_machine_gets_everything_in_order(called, db, monkeypatch):
    monkeypatch.setattr(prepare, "migrations_applied", lambda: False)
    run()
    assert called == ["migrate", "ensure_groups", "load_register", "collectstatic", "demo", "demo --accounts"]


def test_second_start_neither_migrates_nor_collects(called, db):
    run()
    called.clear()
    run()
    assert called == ["ensure_groups", "load_register", "demo", "demo --accounts"]


def test_changed_static_file_is_collected(called, db, settings, tmp_path):
    sheet = tmp_path / "own" / "a.css"
    sheet.parent.mkdir()
    sheet.write_text("a {}")
    settings.STATICFILES_DIRS = [sheet.parent]
    run()
    sheet.write_text("a { color: red }")
    called.clear()
    run()
    assert "collectstatic" in called


def test_address_is_printed(called, db, settings):
    settings.BASE_URL = "http://localhost:8123"
    assert "http://localhost:8123" in run()
