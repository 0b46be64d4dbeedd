"""The blocks of a Handreiking and of an article. Each says in its help text what it is for."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock

from .richtext import ARTICLE_FEATURES, SHORT_FEATURES


def any_document() -> dict[str, Any]:
    """What the preview of a document block shows: the first file there is, or none on an empty site."""
    return {"document": get_document_model().objects.order_by("pk").first(), "label": "Het hele verslag"}


def any_picture() -> dict[str, Any]:
    """What the preview of a picture block shows: the first picture there is, or none on an empty site."""
    return {
        "image": get_image_model().objects.order_by("pk").first(),
        "caption": "Bewoners aan de tekentafel.",
    }


class TextBlock(blocks.RichTextBlock):
    """Running text with headings."""

    class Meta:
        icon = "pilcrow"
        label = _("Tekst")
        template = "blocks/text.html"
        description = _("Lopende tekst met kopjes, lijsten en links.")
        preview_value = "<h2>Begin bij de vraag</h2><p>Vraag eerst wat er speelt. Kies dan pas een vorm.</p>"


class StoryBlock(blocks.StructBlock):
    """A story from practice."""

    title = blocks.CharBlock(label=_("Titel"), max_length=120)
    place = blocks.CharBlock(label=_("Waar"), max_length=120, required=False)
    text = blocks.RichTextBlock(label=_("Verhaal"), features=SHORT_FEATURES)

    class Meta:
        icon = "group"
        label = _("Verhaal")
        template = "blocks/story.html"
        description = _("Een kort verhaal uit de praktijk: waar, wie en wat gebeurde er.")
        preview_value = {
            "title": "Een plein van iedereen",
            "place": "Voorbeeldstad",
            "text": "<p>Bewoners tekenden hun plein op een groot vel papier.</p>",
        }


class LessonBlock(blocks.StructBlock):
    """One lesson, in one sentence."""

    lesson = blocks.CharBlock(label=_("Les"), max_length=200)
    explanation = blocks.RichTextBlock(label=_("Uitleg"), features=SHORT_FEATURES, required=False)

    class Meta:
        icon = "help"
        label = _("Les")
        template = "blocks/lesson.html"
        description = _("Eén les in één zin, met als dat nodig is een korte uitleg.")
        preview_value = {
            "lesson": "Vertel vooraf wat al vastligt.",
            "explanation": "<p>Dan raakt niemand teleurgesteld.</p>",
        }


class ChecklistBlock(blocks.StructBlock):
    """Things to tick off."""

    title = blocks.CharBlock(label=_("Titel"), max_length=120)
    items = blocks.ListBlock(blocks.CharBlock(label=_("Punt"), max_length=200), label=_("Punten"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Checklist")
        template = "blocks/checklist.html"
        description = _("Punten om af te vinken voor u begint.")
        preview_value = {
            "title": "Voor u begint",
            "items": ["Er is een besluit om over te praten.", "Er is geld en tijd."],
        }


class ImprovementStepBlock(blocks.StructBlock):
    """One step to do better."""

    title = blocks.CharBlock(label=_("Stap"), max_length=120)
    text = blocks.RichTextBlock(label=_("Uitleg"), features=SHORT_FEATURES)
    who = blocks.CharBlock(label=_("Wie"), max_length=120, required=False)

    class Meta:
        icon = "arrow-up-big"
        label = _("Verbeterstap")
        template = "blocks/improvement_step.html"
        description = _("Een stap om het beter te doen: wat, waarom en wie.")
        preview_value = {
            "title": "Koppel terug",
            "text": "<p>Laat zien wat u met elk idee deed.</p>",
            "who": "Projectleider",
        }


class QuoteBlock(blocks.StructBlock):
    """Somebody's words."""

    text = blocks.TextBlock(label=_("Citaat"), max_length=400)
    source = blocks.CharBlock(
        label=_("Van wie"), max_length=120, required=False, help_text=_("Rol en gemeente, geen naam.")
    )

    class Meta:
        icon = "openquote"
        label = _("Citaat")
        template = "blocks/quote.html"
        description = _("Woorden van een deelnemer, met rol en gemeente.")
        preview_value = {"text": "Eindelijk vroeg iemand het ons zelf.", "source": "Bewoner"}


class DocumentBlock(blocks.StructBlock):
    """A file to download."""

    document = DocumentChooserBlock(label=_("Document"))
    label = blocks.CharBlock(label=_("Omschrijving"), max_length=120, required=False)

    class Meta:
        icon = "doc-full"
        label = _("Document")
        template = "blocks/document.html"
        description = _("Een bestand om te downloaden. Wie de pagina mag lezen, mag het bestand lezen.")
        preview_value = staticmethod(any_document)


class PictureBlock(blocks.StructBlock):
    """A picture with its caption."""

    image = ImageBlock(label=_("Beeld"))
    caption = blocks.CharBlock(label=_("Bijschrift"), max_length=200, required=False)

    class Meta:
        icon = "image"
        label = _("Beeld")
        template = "blocks/picture.html"
        description = _("Een beeld met bijschrift. Vul het tekstalternatief in.")
        preview_value = staticmethod(any_picture)


def handreiking_blocks() -> list[tuple[str, blocks.Block]]:
    """What a Handreiking is made of."""
    return [
        ("text", TextBlock(features=ARTICLE_FEATURES)),
        ("story", StoryBlock()),
        ("lesson", LessonBlock()),
        ("checklist", ChecklistBlock()),
        ("improvement_step", ImprovementStepBlock()),
        ("quote", QuoteBlock()),
        ("document", DocumentBlock()),
    ]


def article_blocks() -> list[tuple[str, blocks.Block]]:
    """What an article is made of."""
    return [
        ("text", TextBlock(features=ARTICLE_FEATURES)),
        ("picture", PictureBlock()),
        ("quote", QuoteBlock()),
        ("checklist", ChecklistBlock()),
        ("document", DocumentBlock()),
    ]
