"""The inventory: every screen there is, in every state it can be in, with who looks at it.

The browser tests visit all of them on the demonstration; `tests/test_screens.py` fails when a page type or a named
address is missing here. A new page or address is added here first.
"""

from dataclasses import dataclass
from enum import StrEnum


class Who(StrEnum):
    """Who looks, by their account in the demonstration."""

    VISITOR = ""
    OUTSIDER = "zonder@leerkring.example"
    MEMBER = "lid@leiden.example"
    PARTICIPANT = "lid@tilburg.example"
    MODERATOR = "moderator@leerkring.example"


class Kind(StrEnum):
    SITE = "site"
    ACCOUNT = "account"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One screen in one state.

    of: what it is a screen of: a page type ("cases.CasePage"), the name of an address ("search"), or "error".
    state: filled, empty, error, teaser, refused or missing; it says why a screen stands here more than once.
    title: the text of its one h1; empty where the demonstration does not settle it.
    """

    name: str
    path: str
    of: str
    title: str = ""
    state: str = "filled"
    who: Who = Who.VISITOR
    kind: Kind = Kind.SITE
    status: int = 200


HIDDEN_CASE = "/casussen/voorbeeld-ideeen-op-straat/"
HIDDEN_CASE_WITHOUT_TEASER = "/casussen/voorbeeld-samen-kiezen/"
LAB_CASE = "/casussen/voorbeeld-stempagina/"
LAB = "/labs/co-creatie-lab-onze-stad/"

LISTS = (
    Screen(name="home", path="/", of="home.HomePage"),
    Screen(name="tools", path="/rugzak/", of="rucksack.RucksackIndexPage", title="Rugzak"),
    Screen(
        name="tools-none",
        path="/rugzak/?groep=1&vorm=online&kosten=gratis",
        of="rucksack.RucksackIndexPage",
        state="empty",
    ),
    Screen(
        name="tools-wrong",
        path="/rugzak/?groep=veel",
        of="rucksack.RucksackIndexPage",
        state="error",
        status=400,
    ),
    Screen(name="tools-member", path="/rugzak/", of="rucksack.RucksackIndexPage", who=Who.MEMBER),
    Screen(name="cases", path="/casussen/", of="cases.CaseIndexPage", title="Casussen"),
    Screen(
        name="cases-none",
        path="/casussen/?trede=informeren&schaal=straat",
        of="cases.CaseIndexPage",
        state="empty",
    ),
    Screen(
        name="cases-wrong",
        path="/casussen/?richting=omhoog",
        of="cases.CaseIndexPage",
        state="error",
        status=400,
    ),
    Screen(name="cases-member", path="/casussen/", of="cases.CaseIndexPage", who=Who.MEMBER),
    Screen(name="agenda", path="/agenda/", of="events.EventIndexPage", title="Agenda"),
    Screen(name="agenda-past", path="/agenda/?wanneer=geweest", of="events.EventIndexPage"),
    Screen(
        name="agenda-wrong",
        path="/agenda/?wanneer=ooit",
        of="events.EventIndexPage",
        state="error",
        status=400,
    ),
    Screen(name="agenda-participant", path="/agenda/", of="events.EventIndexPage", who=Who.PARTICIPANT),
    Screen(name="labs", path="/labs/", of="labs.LabIndexPage", title="Labs"),
    Screen(name="labs-none", path="/labs/?status=afgerond", of="labs.LabIndexPage", state="empty"),
    Screen(name="labs-wrong", path="/labs/?status=kapot", of="labs.LabIndexPage", state="error", status=400),
    Screen(name="municipalities", path="/gemeenten/", of="home.MunicipalityIndexPage", title="Gemeenten"),
    Screen(name="municipalities-found", path="/gemeenten/?naam=Den+Bosch", of="home.MunicipalityIndexPage"),
    Screen(
        name="municipalities-none",
        path="/gemeenten/?naam=zzzzzz",
        of="home.MunicipalityIndexPage",
        state="empty",
    ),
    Screen(
        name="municipalities-wrong",
        path="/gemeenten/?sorteer=mooist",
        of="home.MunicipalityIndexPage",
        state="error",
        status=400,
    ),
    Screen(name="handreikingen", path="/handreiking/", of="home.HandreikingIndexPage", title="Handreiking"),
    Screen(name="articles", path="/artikelen/", of="home.ArticleIndexPage", title="Artikelen"),
    Screen(name="search", path="/zoeken/", of="search", title="Zoeken", state="empty"),
    Screen(name="search-found", path="/zoeken/?q=bezuinigen", of="search"),
    Screen(name="search-none", path="/zoeken/?q=zzzzzz", of="search", state="empty"),
    Screen(name="search-wrong", path="/zoeken/?q=plein&soort=mens", of="search", state="error", status=400),
    Screen(name="search-participant", path="/zoeken/?q=stempagina", of="search", who=Who.PARTICIPANT),
)

DETAILS = (
    Screen(
        name="tool",
        path="/rugzak/youth-manifesto/",
        of="rucksack.ToolPage",
        title="Youth Manifesto",
    ),
    Screen(
        name="tool-cyclic",
        path="/rugzak/burgers-aan-het-stuur/",
        of="rucksack.ToolPage",
        title="Burgers aan het stuur",
    ),
    Screen(name="tool-plain", path="/rugzak/buzz-bus/", of="rucksack.ToolPage", title="Buzz-Bus"),
    Screen(
        name="collection",
        path="/rugzak/democratische-vernieuwing/",
        of="rucksack.ToolCollection",
        title="Democratische vernieuwing: vijf trajecten",
    ),
    Screen(name="case", path="/casussen/singelpark/", of="cases.CasePage", title="Singelpark"),
    Screen(name="case-member", path="/casussen/singelpark/", of="cases.CasePage", who=Who.MEMBER),
    Screen(
        name="case-figures",
        path="/casussen/buurtplein-s-hertogenbosch/",
        of="cases.CasePage",
        title="Samen een buurtplein ontwerpen",
    ),
    Screen(name="case-teaser", path=HIDDEN_CASE, of="cases.CasePage", state="teaser"),
    Screen(name="case-members-only", path=HIDDEN_CASE, of="cases.CasePage", who=Who.MEMBER),
    Screen(
        name="case-become-member",
        path=HIDDEN_CASE_WITHOUT_TEASER,
        of="cases.CasePage",
        state="refused",
        who=Who.OUTSIDER,
        status=403,
    ),
    Screen(name="case-lab", path=LAB_CASE, of="cases.CasePage", who=Who.PARTICIPANT),
    Screen(
        name="case-lab-missing",
        path=LAB_CASE,
        of="cases.CasePage",
        state="missing",
        who=Who.MEMBER,
        status=404,
    ),
    Screen(
        name="meeting",
        path="/agenda/van-burgerparticipatie-naar-digitale-co-creatie/",
        of="events.EventPage",
        title="Van Burgerparticipatie naar Digitale Co-creatie",
    ),
    Screen(name="meeting-plain", path="/agenda/op-bezoek-bij-het-singelpark/", of="events.EventPage"),
    Screen(
        name="meeting-teaser", path="/agenda/kennissessie-luisteren/", of="events.EventPage", state="teaser"
    ),
    Screen(name="meeting-lab", path="/agenda/labsessie-start/", of="events.EventPage", who=Who.PARTICIPANT),
    Screen(name="lab", path=LAB, of="labs.LabPage", title="Co-creatie Lab Onze Stad"),
    Screen(name="lab-participant", path=LAB, of="labs.LabPage", who=Who.PARTICIPANT),
    Screen(
        name="handreiking",
        path="/handreiking/burgerparticipatie/",
        of="home.HandreikingPage",
        title="Handreiking Burgerparticipatie",
    ),
    Screen(name="article", path="/artikelen/participatieverordening-2027/", of="home.ArticlePage"),
    Screen(name="about", path="/over/", of="home.ArticlePage", title="Over Leerkring"),
    Screen(name="accessibility", path="/toegankelijkheid/", of="home.ArticlePage", title="Toegankelijkheid"),
    Screen(name="privacy", path="/privacy/", of="home.ArticlePage", title="Privacy"),
    Screen(name="contact", path="/contact/", of="home.ArticlePage", title="Contact"),
    Screen(name="open-data", path="/open-data/", of="home.ArticlePage", title="Open data"),
    Screen(name="questions", path="/veelgestelde-vragen/", of="home.ArticlePage"),
    Screen(name="municipality", path="/gemeenten/leiden/", of="home.MunicipalityIndexPage", title="Leiden"),
    Screen(
        name="municipality-member", path="/gemeenten/leiden/", of="home.MunicipalityIndexPage", who=Who.MEMBER
    ),
    Screen(
        name="municipality-outside",
        path="/gemeenten/aalsmeer/",
        of="home.MunicipalityIndexPage",
        state="empty",
    ),
    Screen(name="municipality-former", path="/gemeenten/bussum/", of="home.MunicipalityIndexPage"),
    Screen(name="missing", path="/er-is-hier-niets/", of="error", state="missing", status=404),
    Screen(
        name="missing-member",
        path="/er-is-hier-niets/",
        of="error",
        state="missing",
        who=Who.MEMBER,
        status=404,
    ),
)


def _account(name: str, path: str, of: str, who: Who = Who.VISITOR, **fields: str) -> Screen:
    return Screen(name=name, path=f"/account/{path}", of=of, who=who, kind=Kind.ACCOUNT, **fields)


# What belongs to logging in is visited in more states by tests/e2e/test_login.py.
ACCOUNT = (
    _account("login", "login/", "account_login", title="Inloggen"),
    _account("signup-closed", "signup/", "account_signup", state="refused"),
    _account("inactive", "inactive/", "account_inactive", state="refused"),
    _account("verification-sent", "confirm-email/", "account_email_verification_sent"),
    _account("confirm-wrong", "confirm-email/abc/", "account_confirm_email", state="error"),
    _account("reset", "password/reset/", "account_reset_password"),
    _account("reset-done", "password/reset/done/", "account_reset_password_done"),
    _account("reset-wrong", "password/reset/key/1-abc/", "account_reset_password_from_key", state="error"),
    _account("reset-key-done", "password/reset/key/done/", "account_reset_password_from_key_done"),
    _account("account", "", "account", who=Who.MEMBER),
    _account("email", "email/", "account_email", who=Who.MEMBER),
    _account("password", "password/change/", "account_change_password", who=Who.MEMBER),
    _account("logout", "logout/", "account_logout", who=Who.MEMBER),
    _account("second-factor-none", "2fa/", "mfa_index", who=Who.MEMBER, state="empty"),
    _account("second-factor", "2fa/", "mfa_index", who=Who.MODERATOR),
    _account("reauthenticate", "reauthenticate/", "account_reauthenticate", who=Who.MEMBER),
    _account("reauthenticate-code", "2fa/reauthenticate/", "mfa_reauthenticate", who=Who.MODERATOR),
)

# Shown only for some minutes after a password was given: tests/e2e/test_login.py logs in and visits them.
SENSITIVE = (
    _account("second-factor-new", "2fa/totp/activate/", "mfa_activate_totp", who=Who.MEMBER),
    _account("second-factor-off", "2fa/totp/deactivate/", "mfa_deactivate_totp", who=Who.MODERATOR),
    _account("recovery-codes", "2fa/recovery-codes/", "mfa_view_recovery_codes", who=Who.MODERATOR),
    _account(
        "recovery-codes-new",
        "2fa/recovery-codes/generate/",
        "mfa_generate_recovery_codes",
        who=Who.MODERATOR,
    ),
)


def _admin(name: str, path: str) -> Screen:
    return Screen(name=name, path=f"/admin/{path}", of="admin", who=Who.MODERATOR, kind=Kind.ADMIN)


# Editing itself is visited by tests/e2e/test_admin.py, which knows the numbers of its pages.
ADMIN = (
    _admin("admin-home", ""),
    _admin("admin-pages", "pages/"),
    _admin("admin-cases", "casussen/"),
    _admin("admin-images", "images/"),
    _admin("admin-image-new", "images/multiple/add/"),
    _admin("admin-documents", "documents/"),
    _admin("admin-municipalities", "snippets/members/municipality/"),
    _admin("admin-search", "pages/search/?q=park"),
    _admin("admin-workflows", "reports/workflow/"),
    _admin("admin-account", "account/"),
)

SCREENS = (*LISTS, *DETAILS, *ACCOUNT, *SENSITIVE, *ADMIN)

# Named addresses without a screen of their own, and why.
WITHOUT_SCREEN = {
    "robots": "a file",
    "security": "a file",
    "sitemap": "a file",
    "municipality_map": "a picture",
    "country_map": "a picture",
    "media_rendition": "a picture",
    "media_document": "a file",
    "media_original": "a file",
    "mfa_download_recovery_codes": "a file",
    "account_confirm_login_code": "goes to the log-in: nobody logs in with a code by mail",
    "account_set_password": "goes to changing the password for who has one, and everybody has",
    "mfa_authenticate": "between two steps of a log-in; tests/e2e/test_login.py stops there",
    "wagtailcore_authenticate_with_password": "switched off",
    "wagtailcore_login": "goes to the log-in",
    "wagtail_serve": "every page",
}
