"""A draft, a change that is not saved and a page of every type can be looked at before anybody else sees it."""

import pytest
from django.urls import reverse
from wagtail.blocks import StructBlock

from cop.core.blocks import article_blocks, handreiking_blocks
from cop.core.models import BasePage
from members.groups import ensure_groups
from tests.factories import MAKERS, make_moderator, make_municipality
from tests.second_factor import log_in_with_code

BLOCKS = dict([*handreiking_blocks(), *article_blocks()])


@pytest.fixture
def admin(client, site):
    ensure_groups()
    log_in_with_code(client, make_moderator())
    return client


@pytest.mark.parametrize("model", MAKERS, ids=lambda model: model.__name__)
def test_a_draft_of_every_type_shows(admin, model):
    page = MAKERS[model](title="Zo was het", municipality=make_municipality())
    page.title = "Zo wordt het"
    page.save_revision()
    response = admin.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))
    assert response.status_code == 200
    assert "Zo wordt het" in response.text


def test_every_index_page_shows_as_a_draft(admin):
    for page in BasePage.objects.filter(depth__in=[2, 3]):
        response = admin.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))
        assert response.status_code == 200, page.title


@pytest.mark.parametrize("model", MAKERS, ids=lambda model: model.__name__)
def test_the_preview_of_a_new_page_without_a_word_is_no_error(admin, model):
    parent = MAKERS[model]().get_parent()
    address = reverse(
        "wagtailadmin_pages:preview_on_add",
        args=[model._meta.app_label, model._meta.model_name, parent.pk],
    )
    sent = admin.post(address, {"title": "", "body-count": 0})
    assert sent.status_code == 200
    assert admin.get(address).status_code == 200


@pytest.mark.parametrize("name", BLOCKS)
def test_every_block_explains_and_previews_itself(admin, name):
    block = BLOCKS[name]
    assert str(block.meta.description)
    assert str(block.label)
    response = admin.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    assert response.status_code == 200
    assert block.is_previewable
    if isinstance(block, StructBlock):
        assert all(str(child.label) for child in block.child_blocks.values())
