"""The texts of a sentence: names, passwords, topics, hosts, addresses, files, time zones.

    "broker 10.0.0.5, topic home/temp, user bob, password x1y2"

Each has a role: what the words before it say, or what it looks like. A password belongs to the
network, the login or the update that was spoken of last. Pure. Not covered: names of several words
without quotation marks, dates.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

_HERE = Path(__file__).parent
_TABLE = tomllib.loads((_HERE / "texts.toml").read_text("utf-8"))
_ZONES = tomllib.loads((_HERE / "zones.toml").read_text("utf-8"))


class Text(NamedTuple):
    """A text, where it stands, and what it is: a role of texts.toml, "" where nothing says so.

    `is_sure` is true where it looks like nothing else, or stands in quotation marks.
    """

    value: str
    start: int
    end: int
    role: str
    is_sure: bool


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


_LETTER = r"[a-zäöüß\d_]"
_ROLES = {phrase: role for role, said in _TABLE["roles"].items() for phrase in said}
_LINK = rf"(?:\s*(?:{_any_of(_TABLE['links']['words'])})(?!{_LETTER}))"
_ROLE = re.compile(
    rf"(?<!{_LETTER})({_any_of(_ROLES)})(?=[^a-zäöüß]|\Z)({_LINK}*)\s*[\"'“”„«\u2018`]?\Z",
    re.IGNORECASE,
)
_SAYS = re.compile(
    rf"(?<!{_LETTER})({_any_of(_ROLES)})(?:(?=[^\w-])|(?<=[\u4e00-\u9fff]))({_LINK}*)\s*"
    r"([A-Za-z0-9][\w.@+$!#-]*)",
    re.IGNORECASE,
)
_BOARD = re.compile(r"esp-?(?:32|8266|01|12)|arduino|nodemcu|wemos|pico\b|rpi|raspberry|lolin|d1\b")
_NO_NAMES = frozenset(_TABLE["no_names"]["words"])
_PLAIN = frozenset(_TABLE["plain"]["roles"])
_ONE_OF_TWO = re.compile(  # "publish open or closed to", and not "every minute or two"
    r"(?<!\w)(?:publish(?:es)?|sends?|prints?|reports?|melde[nt]?|sende[nt]?)\s+"
    r"([a-z]+)\s+(?:or|oder)\s+([a-z]+)(?=\s+(?:to|on|over|an|über|via|if|when|wenn)\b|[.,;]|\Z)",
    re.IGNORECASE,
)
_JSON = re.compile(r"json|preferences|nvs", re.IGNORECASE)  # what has keys
HELLO = re.compile(r"(?<!\w)hello,? world!?(?!\w)", re.IGNORECASE)  # needs no quotes
_LINKS_THAT_NAME = re.compile(
    r"(?:=|:|\uff1a|heißt|heisst|lautet|called|calld|named|namens|叫|名为)\s*\Z", re.IGNORECASE
)
_LINKS_TO_A_THING = re.compile(r"\b(?:the|of|von)\s*\Z", re.IGNORECASE)
_ENDS = frozenset(_TABLE["ends"]["roles"])
_ENDS_THERE = re.compile(
    r"\s*(?:[,.;)/\uff0c。、]|\Z|and\b|und\b|with\b|mit\b|pass)", re.IGNORECASE
)
_PASSWORD_AFTER = re.compile(r"\s*/\s*([^\s,;.]\S*?[^\s,;.])(?=[\s,;.]|\Z)")
_LIKE_A_PASSWORD = re.compile(  # "wifi home pass12345"
    r",?\s+(?:and\s+)?((?=\S*\d)(?=\S*[a-z])(?!esp|http)[^\s,;./=]{8,63})(?=[\s,;.]|\Z)",
    re.IGNORECASE,
)

_QUOTED = re.compile(
    r"[\"“”„«`]([^\"“”„«»`]+)[\"“”»`]|(?<!\w)['\u2018]([^'\u2019]+)['\u2019](?!\w)"
)
_SHAPES = (
    ("url", re.compile(r"(?:https?|wss?|mqtt)://[^\s,;\uff0c。、<>\"'\uff09)]*[^\s,;.\uff0c。、<>\"'\uff09):!?]")),
    ("mac", re.compile(r"(?<![\w:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\w:-])", re.I | re.A)),
    (
        "uuid",
        re.compile(
            r"(?<![\w-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])", re.IGNORECASE
        ),
    ),
    ("host", re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)")),
    (
        "file",
        re.compile(r"(?<![\w./-])/?(?:[\w-]+/)*[\w-]+\.(?:csv|txt|json|log|dat)(?!\w)", re.ASCII),
    ),
    (
        "host",
        re.compile(
            r"(?<![\w./@-])(?:[A-Za-z0-9-]+\.)+(?:com|org|net|de|at|ch|io|lan|local|home|eu|cn|uk|fr|"
            r"dev|internal|fritz\.box)(?![\w/-])", re.ASCII
        ),
    ),
    ("route", re.compile(r"(?<![\w./:*~-])/[A-Za-z][\w-]*(?:/[\w-]+)*(?![\w./])", re.ASCII)),
)  # fmt: skip
# An example of JSON: what is quoted in it is no name.
_EXAMPLE = re.compile(r"\{[^{}]*\"[^{}\"]+\"\s*:[^{}]*\}")
_FIELD = re.compile(
    r"(?<![\w.])(?:the|das|den|value of|wert)\s+([a-z_]\w*)[\s-]+(?:field|key|feld)\b",
    re.IGNORECASE,
)
_NETWORK = re.compile(r"ssid|wi-?fi|wlan|network|netzwerk", re.IGNORECASE)
_VALUES = re.compile(r"json|field|value|feld|wert|字段", re.IGNORECASE)
_TOPIC = re.compile(r"(?<![\w./:-])[\w-]+(?:/[\w+#-]+)+/?(?![\w/:]|\.\w)", re.ASCII)
_BEFORE_TOPIC = re.compile(
    rf"(?:(?<!{_LETTER})(?:{_any_of(_TABLE['topics']['before'])})|[到在和题])\s*\Z", re.IGNORECASE
)
_MQTT = re.compile(r"mqtt|broker|subscri|publish|topic|mosquitto|主题", re.IGNORECASE)
_OWNERS = re.compile(
    rf"(?<!{_LETTER})(?:" + "|".join(
        f"(?P<{owner}>{_any_of(words)})" for owner, words in _TABLE["owners"].items()
    ) + rf")(?!{_LETTER})",
    re.IGNORECASE,
)  # fmt: skip
_PASSWORDS = {"login": "login password", "ota": "ota password"}
_PLACES = {place: zone for zone, places in _ZONES["zones"].items() for place in places}
_PLACE = re.compile(rf"(?<!{_LETTER})({_any_of(_PLACES)})(?!{_LETTER})", re.IGNORECASE)
_UTC = re.compile(
    r"(?<!\w)(?:utc|gmt)\s*([+-\u2212])\s*(\d{1,2})(?::?(\d{2}))?(?!\w)", re.IGNORECASE
)
_CLOCK = re.compile(rf"(?<!{_LETTER})(?:{_any_of(_ZONES['clock']['says'])})", re.IGNORECASE)


def texts(sentence: str) -> tuple[Text, ...]:
    """All of a sentence, in their order, none over another."""
    found: list[Text] = []
    for each in _candidates(sentence):
        if not any(each.start < other.end and other.start < each.end for other in found):
            found.append(each)
    return tuple(sorted(found, key=lambda each: each.start))


def takes(parameter: str, default: str) -> tuple[str, ...]:
    """The roles of the texts that a parameter takes, the likeliest first; () where any will do."""
    if parameter == "host":
        is_place = re.search(r"\d\.\d", default) is not None
        roles: list[str] = _TABLE["hosts"]["place" if is_place else "name"]
        return tuple(roles)
    return tuple(_TABLE["takes"].get(parameter, ()))


def _candidates(sentence: str) -> Iterator[Text]:
    """The surest first."""
    for match in _EXAMPLE.finditer(sentence):
        yield Text(match[0], *match.span(), "json", is_sure=False)
    for match in _FIELD.finditer(sentence):
        if match[1].lower() not in _NO_NAMES and not match[1].lower().endswith("ed"):
            yield Text(match[1], *match.span(1), "key", is_sure=False)
    for match in _QUOTED.finditer(sentence):
        group = 1 if match[1] is not None else 2
        role = _role_before(sentence, match.start()) or _shape_of(match[group])
        yield Text(match[group], *match.span(), role, is_sure=True)
    for match in HELLO.finditer(sentence):
        yield Text(match[0], *match.span(), "", is_sure=False)
    for shape, pattern in _SHAPES:
        for match in pattern.finditer(sentence):
            said = _role_before(sentence, match.start())
            is_other = shape == "host" and said in _TABLE["roles"]
            if shape == "route" and _MQTT.search(sentence):  # a topic may begin with a slash
                is_other, said = True, "topic"
            yield Text(match[0], *match.span(), said if is_other else shape, is_sure=True)
    for match in _ONE_OF_TWO.finditer(sentence):
        yield Text(match[1], *match.span(1), "", is_sure=False)
        yield Text(match[2], *match.span(2), "", is_sure=False)
    if _MQTT.search(sentence):
        yield from _topics(sentence)
    yield from _zones(sentence)
    yield from _said(sentence)


def _shape_of(text: str) -> str:
    return next((shape for shape, pattern in _SHAPES if pattern.fullmatch(text)), "")


def _role_before(sentence: str, start: int) -> str:
    """What the words right before a place say that comes there."""
    match = _ROLE.search(sentence, max(0, start - 40), start)
    if match is None:
        return ""
    return _owned(_ROLES[match[1].lower()], sentence[: match.end(1)])


def _owned(role: str, before: str) -> str:
    """A role; of a password, whose. A network's key is one."""
    if role == "key" and not _VALUES.search(before) and _NETWORK.search(before):
        return "password"
    if role != "password":
        return role
    owners = [each.lastgroup or "" for each in _OWNERS.finditer(before)]
    return _PASSWORDS.get(owners[-1], role) if owners else role


def _topics(sentence: str) -> Iterator[Text]:
    for match in _TOPIC.finditer(sentence):
        said = _role_before(sentence, match.start())
        is_topic = said in ("topic", "state", "status")
        if match[0].lower() in _TABLE["topics"]["none"]:
            continue
        if is_topic or (not said and _BEFORE_TOPIC.search(sentence, 0, match.start())):
            yield Text(match[0], *match.span(), said or "topic", is_sure=is_topic)


def _zones(sentence: str) -> Iterator[Text]:
    """Places in a sentence about clocks, and hours from UTC."""
    for match in _UTC.finditer(sentence):
        hours, minutes = int(match[2]), match[3] or ""
        sign, other = ("+", "-") if match[1] == "+" else ("-", "")
        past = f":{minutes}" if minutes.strip("0") else ""
        zone = f"<{sign}{hours:02d}{minutes if past else ''}>{other}{hours}{past}"
        yield Text(zone, *match.span(), "zone", is_sure=False)
    if _CLOCK.search(sentence):
        for match in _PLACE.finditer(sentence):
            yield Text(_PLACES[match[1].lower()], *match.span(), "zone", is_sure=False)


def _said(sentence: str) -> Iterator[Text]:
    """Words after those that say what they are."""
    at = 0
    while (match := _SAYS.search(sentence, at)) is not None:
        at = match.end(1)
        role = _ROLES[match[1].lower()]
        word = match[3].rstrip(".:-!")
        is_named = bool(_LINKS_THAT_NAME.search(match[2])) or match[1].lower() == "ssid"
        is_named |= role == "namespace"
        is_named |= role == "key" and _JSON.search(sentence) is not None
        behind = _LIKE_A_PASSWORD.match(sentence, match.start(3) + len(word))
        is_named |= role == "ssid" and behind is not None
        if not _is_name(word, role, is_named=is_named):
            continue
        end = match.start(3) + len(word)
        is_bare = word.isalpha() and word.islower()
        if is_bare and _LINKS_TO_A_THING.search(match[2]):
            continue
        if is_bare and role in _ENDS and not (is_named or _ENDS_THERE.match(sentence, end)):
            continue
        owned = _owned(role, sentence[: match.end(1)])
        yield Text(word, match.start(3), end, owned, is_sure=False)
        at = end
        if role == "ssid" and (also := _PASSWORD_AFTER.match(sentence, end) or behind):
            yield Text(also[1], *also.span(1), "password", is_sure=False)


def _is_name(word: str, role: str, *, is_named: bool) -> bool:
    """Whether a word after one that says its role is one, and not the sentence going on."""
    low = word.lower()
    if not word or low in _NO_NAMES or low in _ROLES or _BOARD.match(low):
        return False
    if role in ("url", "mac", "zone", "file", "gateway", "subnet", "dns", "address", "state"):
        return False  # these are known by how they look
    if role == "host":
        return False
    telling = any(c.isupper() or c.isdecimal() or c in "._@$!#-" for c in word)
    if word.isdecimal():
        return is_named and role != "name"
    return telling or is_named or role in _PLAIN
