"""Secrets, masked by placeholders: what a person pasted and should not have, and e-mail addresses.

The same value gets the same placeholder wherever it stands in a file, the second one of its kind
another. Placeholders look like those that people write, since a model will learn to write them. Not
covered: names of people and places, telephone numbers, addresses on the network.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_STRING = re.compile(r"([\"'])(?P<value>[^\"'\\\n]{4,128})\1")
_BEFORE = 64  # characters before a string in which its name stands
# name = "value", #define NAME "value", name[] PROGMEM = "value", name: "value"
_ASSIGNED = (
    r"(?:_?(?:str|string|sta|ap|[0-9]{1,2}))?[\"']?(?:\[[^\]\n]*\])?(?:[ \t]+PROGMEM)?"
    r"[ \t]*(?:=|:|[ \t])[ \t]*(?:String\(|F\(|b)?[ \t]*$"
)
_NAMES = tuple(
    (kind, re.compile(rf"(?:{words}){_ASSIGNED}", re.IGNORECASE))
    for kind, words in (
        ("password", "pass(?:word|wd|phrase|wort|code)?|pwd|psk|(?:wpa|wifi|wlan|wep)_?key"),
        ("ssid", "ssid"),
        (
            "api-key",
            "(?:api|app|access|write|read|aio|iot|device|private|shared|secret|auth)_?key"
            "|secret|token|auth|app_?id|(?:app|dev)_?eui|(?:app|nwk)skey",
        ),
    )
)
_JOINS = re.compile(  # calls that take a network's name and its password
    r"(?:wi-?fi|wlan|sta|nic|radio|ap|station)\w*(?:\.|->)(?:begin|softAP|addAP|connect|beginAP)"
    r"[ \t]*\([ \t]*(?P<q1>[\"'])(?P<ssid>[^\"'\\\n]{1,64})"
    r"(?P=q1)[ \t]*,[ \t]*(?P<q2>[\"'])(?P<password>[^\"'\\\n]{8,64})(?P=q2)",
    re.IGNORECASE,
)
_FORMATS = re.compile(  # known by their form, whatever they are called
    r"\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_\w{40,}|\bAIza[\w-]{35}"
    r"|\bxox[abprs]-[\w-]{10,}|\bsk-(?:proj-)?[A-Za-z0-9_-]{32,}|\bsk_live_\w{16,}"
    r"|\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}|\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b"
    r"|(?<=hooks\.slack\.com/services/)[\w/]{20,}|(?<=\.com/api/webhooks/)[\w/-]{20,}|\bglpat-[\w-]{20}\b"
    r"|\bAAAA[\w-]{7}:[\w-]{100,}"
)
# Without one of these in a text, _FORMATS finds nothing: checking that first takes a tenth of the
# time.
_FORMAT_SIGNS = (
    "AKIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "AIza", "xox", "sk-",
    "sk_live", "eyJ", ":AA", "/services/", "/webhooks/", "glpat-", "AAAA",
)  # fmt: skip
_IN_ADDRESS = re.compile(  # ...&appid=VALUE, user:VALUE@host, Bearer VALUE
    r"(?:[?&](?:appid|api_?key|apikey|key|token|access_token|auth)=|\bBearer )"
    r"(?P<value>[\w.+/=-]{16,128})"
    r"|(?<=://)[\w.-]{1,40}:(?P<value2>[^\s@/\"'%{<]{4,64})(?=@[\w.-])"
)
_BYTES = re.compile(  # LoRaWAN keys
    r"(?P<head>\b\w*(?:app_?key|app_?skey|nwk_?skey|dev_?eui|app_?eui|join_?eui)\w*[ \t]*"
    r"(?:\[[^\]\n]*\])?(?:[ \t]+PROGMEM)?[ \t]*=[ \t]*\{)(?P<body>[\s0-9a-fA-FxX,]{16,300})(?=\})",
    re.IGNORECASE,
)
_RADIO = re.compile(r"(?:key|eui)\w*[ \t]*(?:\[|=)", re.IGNORECASE)
_PEM = re.compile(
    r"(-----BEGIN [A-Z0-9 ]+-----[^\n]*\n)(.{40,8000}?)([^\n]*-----END [A-Z0-9 ]+-----)", re.DOTALL
)
_EMAIL = re.compile(
    r"(?<![\w.+/:@-])(?!git@)[A-Za-z0-9][\w.+-]{0,63}@(?!example\.|localhost)[A-Za-z0-9][A-Za-z0-9-]*"
    r"(?:\.[A-Za-z0-9-]+)*\.(?:com|org|net|edu|gov|io|dev|me|info|biz|eu|de|fr|uk|it|es|nl|be|ch|at"
    r"|pl|cz|se|no|fi|dk|ru|ua|jp|cn|kr|tw|in|au|nz|ca|us|br|mx|ar|pt|gr|hu|ro|sk|si|il|tr|za|co|tv"
    r"|cc|xyz|sg|hk|ie|lt|lv|ee|bg|hr|rs|by|kz|id|my|th|vn|ph|name|email|app|ai|space|online|site)\b"
    r"(?![\w(\[])",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"your|my[-_ ]|<|>|\*{2,}|x{4,}|\.{3}|\bxxx|enter|change|insert|replace|here|example|secret"
    r"|password|passwd|\bpass\b|\bssid\b|token|dummy|test|default|none|null|unknown|wifi|network"
    r"|admin|guest|todo|fill|some|placeholder|%[sd]|\{|\$|[:=?!]$|^0+$|^[1-8]{4,8}$|123456",
    re.IGNORECASE,
)
_SHORTEST = 6  # characters of a secret that is masked wherever else it stands
_LIKELY = {  # what such a value looks like
    "password": re.compile(r"\S+(?<!\.h)(?<!\.txt)(?<!/)"),
    "ssid": re.compile(r".*"),
    "api-key": re.compile(r"(?=.*\d.*\d)(?=.*[A-Za-z])[\w.+/=:-]{16,}|[A-Za-z0-9+/=]{24,}|\d{12,}"),
}


@dataclass(slots=True)
class _Mask:
    """The placeholders of one file."""

    of: dict[str, str] = field(default_factory=dict)
    count: dict[str, int] = field(default_factory=dict)

    def put(self, value: str, kind: str, form: str = "your-{}{}") -> str:
        if value not in self.of:
            number = self.count[kind] = self.count.get(kind, 0) + 1
            self.of[value] = form.format(kind, "" if number == 1 else f"-{number}")
        return self.of[value]


def mask_secrets(text: str) -> tuple[str, dict[str, int]]:
    """The text with placeholders, and how many different secrets of each kind were in it."""
    mask = _Mask()
    text = _masked_blocks(text, mask)
    text = _JOINS.sub(lambda m: _joined(m, mask), text)
    text = _STRING.sub(lambda m: _named(m, mask), text)
    if any(sign in text for sign in _FORMAT_SIGNS):
        text = _FORMATS.sub(lambda m: mask.put(m[0], "api-key"), text)
    text = _IN_ADDRESS.sub(lambda m: _in_address(m, mask), text)
    for value, placeholder in mask.of.items():
        if len(value) >= _SHORTEST:
            text = text.replace(f'"{value}"', f'"{placeholder}"')
            text = text.replace(f"'{value}'", f"'{placeholder}'")
    text = _EMAIL.sub(lambda m: mask.put(m[0], "email", "user{1}@example.com"), text)
    return text, mask.count


def _masked_blocks(text: str, mask: _Mask) -> str:
    """Keys that span several lines: their bodies are removed, their first and last lines stay."""

    def pem(match: re.Match[str]) -> str:
        mask.put(match[2], "private-key" if "PRIVATE" in match[1] else "certificate")
        return match[1] + match[3]

    def array(match: re.Match[str]) -> str:
        numbers = re.findall(r"0[xX][0-9a-fA-F]+|\d+", match["body"])
        if len(numbers) < 8 or len(set(numbers)) < 4:
            return match[0]  # zeros, or a placeholder
        mask.put(match["body"], "radio-key")
        return match["head"] + re.sub(r"0[xX][0-9a-fA-F]+|\d+", "0x00", match["body"])

    if "-----BEGIN" in text:
        text = _PEM.sub(pem, text)
    return _BYTES.sub(array, text) if _RADIO.search(text) else text


def _named(match: re.Match[str], mask: _Mask) -> str:
    """A string, masked if the name before it says that it is a secret, and it looks like one."""
    start, value = match.start(), match["value"]
    line = match.string.rfind("\n", 0, start) + 1
    before = match.string[max(line, start - _BEFORE) : start]
    for kind, name in _NAMES:
        if name.search(before):
            if _LIKELY[kind].fullmatch(value) and not _PLACEHOLDER.search(value):
                return match[1] + mask.put(value, kind) + match[1]
            break
    return match[0]


def _joined(match: re.Match[str], mask: _Mask) -> str:
    whole = match[0]
    for part, kind in (("password", "password"), ("ssid", "ssid")):  # from the end
        if not _PLACEHOLDER.search(match[part]):
            start, end = (edge - match.start() for edge in match.span(part))
            whole = whole[:start] + mask.put(match[part], kind) + whole[end:]
    return whole


def _in_address(match: re.Match[str], mask: _Mask) -> str:
    group = "value" if match["value"] else "value2"
    value = match[group]
    if _PLACEHOLDER.search(value):
        return match[0]
    return match[0].replace(value, mask.put(value, "api-key" if group == "value" else "password"))
