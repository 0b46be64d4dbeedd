"""The words in the admin."""

from wagtail.snippets.models import register_snippet

from .snippets import WordsGroup

register_snippet(WordsGroup)
