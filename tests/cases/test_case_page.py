"""The page of a case."""

from tests.factories import make_case


def test_page(site, client):
    case = make_case()
    assert client.get(case.url).status_code == 200
    assert client.get("/casussen/").status_code == 200
    assert client.get("/rugzak/").status_code == 200
