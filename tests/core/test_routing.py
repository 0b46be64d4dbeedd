"""The way from a page back to its address."""

from tests.factories import make_tool


def test_the_full_address_is_that_of_the_site_and_not_of_the_row_that_wagtail_keeps(site, client, settings):
    settings.BASE_URL = "https://leerkring.example:8443"
    tool = make_tool(slug="effectenarena")
    assert (tool.url, tool.full_url) == (
        "/rugzak/effectenarena/",
        "https://leerkring.example:8443/rugzak/effectenarena/",
    )
    text = client.get(tool.url).text
    for line in (
        '<link rel="canonical" href="https://leerkring.example:8443/rugzak/effectenarena/">',
        '<meta property="og:url" content="https://leerkring.example:8443/rugzak/effectenarena/">',
    ):
        assert line in text
