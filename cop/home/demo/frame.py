"""The frame of the demonstration. The pages about the site come later, with texts of their own (`site.py`)."""

from cop.home.services import make_frame

from .load import EDITOR, user


def load() -> None:
    """Makes the home page and the lists, and lets the site of this machine start there."""
    make_frame(hostname="localhost", port=80, owner=user(EDITOR), site_pages=())
