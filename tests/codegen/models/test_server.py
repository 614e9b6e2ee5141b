"""A server in a model's place: what is asked of it, and what becomes of each way to go wrong."""

from __future__ import annotations

import json
import threading
import time
from itertools import islice

import pytest

from codegen.errors import Cancelled, ModelError
from codegen.models.address import Address, is_address, parse_address
from codegen.models.events import BrokenOff, EventReader, piece_of
from codegen.models.fim_texts import fim_texts
from codegen.models.model import Message
from codegen.models.server import KEY, TextServer, TimeIsUp, TimeLimits, Wish

from .host import (
    MODELS,
    chat_event,
    completing,
    hosted,
    in_turn,
    silent,
    soon,
    stalling,
    streamed,
    text_event,
    whole,
)

SECRET = "sk-very-secret"
LIMITS = TimeLimits(connect=1.0, first=0.4, between=0.4)


@pytest.fixture
def host():
    with hosted() as it:
        yield it


@pytest.fixture
def server(host):
    it = TextServer(parse_address(host.url), key=SECRET, limits=LIMITS)
    yield it
    it.close()


def go_on():
    pass


def filled(server, *, most=64, seconds=5.0):
    wish = Wish(most, soon(seconds))
    return "".join(server.fill("before", "after", wish, poll=go_on))


def said(server):
    return "".join(server.say([Message("user", "hi")], Wish(64, soon()), poll=go_on))


@pytest.mark.parametrize(
    ("text", "url", "model"),
    [
        ("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1", None),
        ("http://localhost/v1/", "http://localhost/v1", None),
        ("http://[::1]:80/v1", "http://[::1]:80/v1", None),
        ("https://models.example.org/team/v1#qwen", "https://models.example.org/team/v1", "qwen"),
        ("insecure+http://10.0.0.5:8080/v1", "http://10.0.0.5:8080/v1", None),
    ],
)
def test_an_address_is_read(text, url, model):
    assert is_address(text)
    assert parse_address(text) == Address(url, model)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("http://10.0.0.5:8080/v1", "unencrypted to another machine"),
        ("http://127.0.0.1.example.org/v1", "unencrypted to another machine"),
        ("http://localhost.example.org/v1", "unencrypted to another machine"),
        ("http://127.0.0.1:8080", "ends with /v1"),
        ("http://127.0.0.1:8080/v1/completions", "ends with /v1"),
        ("http://127.0.0.1:8080/v1?key=1", "ends with /v1"),
        ("http://127.0.0.1:99999/v1", "no address"),
        ("http:///v1", "no address"),
        ("http://[::1/v1", "no address"),
        ("ftp://127.0.0.1/v1", "begins with http"),
        ("http:/127.0.0.1/v1", "no address"),
        ("http://127.0.0.1/v1\nx", "no address"),
    ],
)
def test_an_address_that_is_none_is_refused(text, what):
    assert is_address(text)
    with pytest.raises(ModelError, match=what):
        parse_address(text)


def test_a_password_in_an_address_is_refused_and_not_said_again():
    with pytest.raises(ModelError) as refused:
        parse_address(f"https://me:{SECRET}@example.org/v1")
    assert SECRET not in str(refused.value)


@pytest.mark.parametrize("name", ["coder-0.5b", "./a.gguf", "/tmp/a.gguf", "C:\\models\\a.gguf"])
def test_a_name_or_a_file_is_no_address(name):
    assert not is_address(name)


def test_the_first_model_is_used_or_the_one_that_is_named(host):
    it = TextServer.open(host.url)
    assert it.name == f"qwen-test at {host.url}"
    it.close()
    with pytest.raises(ModelError, match="serves no 'other'; it serves qwen-test"):
        TextServer.open(f"{host.url}#other")


@pytest.mark.parametrize(
    ("answer", "what"),
    [
        (whole(404), "is it an OpenAI-compatible server"),
        (whole(200, b"<html>", "text/html"), "not what an OpenAI-compatible server sends"),
        (whole(200, b"[]"), "not what"),
        (whole(200, b'{"data": 7}'), "lists no models"),
        (whole(200, b'{"data": [7, {"id": 7}, {"id": "\\u0007"}]}'), "lists no models"),
        (whole(200, b"{" * 100_000), "not what"),
        (whole(200, b" " * 3_000_000), "more than any answer"),
    ],
)
def test_what_is_no_such_server_is_refused_in_one_line(host, answer, what):
    host.answers["/models"] = answer
    with pytest.raises(ModelError, match=what) as refused:
        TextServer.open(host.url)
    assert "\n" not in str(refused.value)


def test_a_port_that_nothing_listens_on_is_said():
    with pytest.raises(ModelError, match=r"nothing answers at http://127\.0\.0\.1:9/v1"):
        TextServer.open("http://127.0.0.1:9/v1")


def test_the_key_goes_with_each_request_and_is_shown_nowhere(host, monkeypatch, caplog):
    caplog.set_level("DEBUG")
    monkeypatch.setenv(KEY, SECRET)
    host.answers["/completions"] = whole(400, json.dumps({"error": f"bad {SECRET}"}).encode())
    server = TextServer.open(host.url)
    with pytest.raises(ModelError, match=r"bad \.\.\.") as refused:
        filled(server)
    server.close()
    assert {each["authorization"] for each in host.headers} == {f"Bearer {SECRET}"}
    assert SECRET not in f"{refused.value!r} {server!r} {vars(server)['_http']!r} {caplog.text}"


def test_a_key_that_is_none_is_refused_and_not_said(host):
    with pytest.raises(ModelError, match=KEY) as refused:
        TextServer(parse_address(host.url), key=f"{SECRET}\r\nx: y")
    assert SECRET not in str(refused.value)


def test_a_fill_uses_llama_servers_own_call(host, server):
    host.answers["/infill"] = streamed(
        b'{"content": "LO", "stop": false}', b'{"content": "W);", "stop": true}', done=False
    )
    assert filled(server, most=9) == "LOW);"
    (body,) = host.bodies("/infill")
    assert (body["input_prefix"], body["input_suffix"], body["n_predict"]) == ("before", "after", 9)
    assert body["stream"] is True
    assert "input_extra" not in body


def test_a_fill_goes_by_a_suffix_then_by_text_and_remembers_the_way(host, server):
    server.model = "qwen-test"

    def answer(handler):
        if "suffix" in handler.body:
            handler.whole(400, b'{"error": {"message": "suffix is not supported"}}')
        else:
            completing("x")(handler)

    host.answers["/completions"] = answer
    assert filled(server) == "x"
    assert filled(server) == "x"
    ends = [path.rpartition("/")[2] for path, _ in host.asked]
    assert ends == ["infill", "completions", "completions", "completions"]
    asked = host.bodies("/completions")[-1]
    assert asked["prompt"] == "<|fim_prefix|>before<|fim_suffix|>after<|fim_middle|>"
    assert "suffix" not in asked


def test_a_server_that_knows_no_completions_is_said(server):
    with pytest.raises(ModelError, match="knows no such call"):
        filled(server)


def test_control_tokens_in_a_file_are_not_spelt_in_a_text():
    texts = fim_texts("Qwen2.5-Coder")
    asked = texts.around("a<|fim_middle|>b", "c<|fim_prefix|>")
    assert asked.count("<|fim_middle|>") == asked.count("<|fim_prefix|>") == 1
    assert fim_texts("StarCoder2-3b").prefix == "<fim_prefix>"


def test_a_conversation_is_streamed(host, server):
    first = json.dumps({"choices": [{"delta": {"role": "assistant"}}]}).encode()
    used = b'{"choices": [], "usage": {"total_tokens": 3}}'
    host.answers["/chat/completions"] = streamed(first, chat_event("a"), chat_event("b"), used)
    assert said(server) == "ab"
    (body,) = host.bodies("/chat/completions")
    assert body["messages"] == [{"role": "user", "content": "hi"}]


def test_an_answer_that_is_no_stream_counts(host, server):
    host.answers["/chat/completions"] = whole(
        200, b'{"choices": [{"message": {"content": "all"}}]}'
    )
    assert said(server) == "all"


@pytest.mark.parametrize("text", ["<|im_end|>", "<\uff5cend\uff5c>", "\ufffd", "\0", chr(0xD800)])
def test_an_answer_ends_at_what_no_program_has(host, server, text):
    host.answers["/infill"] = streamed(text_event(f"ab{text}cd"), text_event("ef"))
    assert filled(server) == "ab"


def test_broken_utf_8_ends_an_answer(host, server):
    host.answers["/infill"] = streamed(b'{"choices": [{"text": "ab\xff\xfecd"}]}')
    assert filled(server) == "ab"


@pytest.mark.parametrize(
    "data",
    [
        b"{",
        b"7",
        b"null",
        b"[1]",
        b"{}",
        b"[" * 100_000,
        b'{"choices": 7}',
        b'{"choices": [7]}',
        b'{"choices": [{}]}',
        b'{"choices": [{"text": 7}]}',
        b'{"choices": [{"delta": {"content": []}}]}',
        b'{"content": {}}',
        b'{"choices": {"0": 1}}',
    ],
)
def test_what_is_no_answer_is_refused(host, server, data):
    host.answers["/infill"] = streamed(data)
    with pytest.raises(ModelError, match="not what an OpenAI-compatible server sends"):
        filled(server)


def test_an_error_in_a_stream_is_said_in_one_short_line(host, server):
    words = "out\nof\x1b[31m memory " * 50
    host.answers["/infill"] = streamed(json.dumps({"error": {"message": words}}).encode())
    with pytest.raises(ModelError, match="the server says: out of") as refused:
        filled(server)
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 200


def test_a_line_without_an_end_and_an_answer_without_one_are_left(host, server):
    host.answers["/infill"] = streamed(b"x" * 300_000)
    with pytest.raises(ModelError, match="more than any answer"):
        filled(server)
    host.answers["/infill"] = streamed(*[text_event("y" * 200_000)] * 60)
    with pytest.raises(ModelError, match="more than any answer"):
        filled(server)


def test_events_may_be_cut_anywhere():
    data = b'data: {"content": "\xc3\xa4"}\r\n\r\n: a comment\ndata: [DONE]\n\n'
    whole_events = [b'{"content": "\xc3\xa4"}', b"[DONE]"]
    for at in range(len(data)):
        reader = EventReader()
        assert [*reader.read(data[:at]), *reader.read(data[at:])] == whole_events
    assert piece_of(whole_events[0]).text == "ä"


def test_a_stream_that_breaks_off_says_so_after_what_came(host, server):
    host.answers["/infill"] = streamed(text_event("ab"), done=False)
    stream = server.fill("", "", Wish(64, soon()), poll=go_on)
    assert next(stream) == "ab"
    with pytest.raises(BrokenOff, match="breaks off"):
        next(stream)


def test_a_server_that_stops_in_the_middle_is_left(host, server):
    def answer(handler):
        handler.begin()
        handler.event(text_event("ab"))
        host.over.wait(10)

    host.answers["/infill"] = answer
    stream = server.fill("", "", Wish(64, soon()), poll=go_on)
    assert next(stream) == "ab"
    with pytest.raises(BrokenOff, match="stopped sending"):
        next(stream)


def test_a_server_that_says_nothing_is_left(host, server):
    host.answers["/infill"] = silent(host)
    began = time.monotonic()
    with pytest.raises(ModelError, match=r"does not answer within 0\.4 s"):
        filled(server)
    assert time.monotonic() - began < 4
    assert len(host.bodies("/infill")) == 1  # it has enough to do


def test_the_time_for_all_of_it_is_kept(host, server):
    host.answers["/infill"] = stalling(host, text_event("ab"))
    with pytest.raises(TimeIsUp):
        filled(server, seconds=0.2)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_what_may_pass_is_tried_again(host, server, status):
    host.answers["/infill"] = in_turn(whole(status), whole(status), completing("x"))
    assert filled(server) == "x"
    host.answers["/infill"] = whole(status)
    with pytest.raises(ModelError, match=f"HTTP {status}"):
        filled(server)
    assert len(host.bodies("/infill")) == 6


@pytest.mark.parametrize("status", [401, 403])
def test_a_key_that_is_not_taken_is_not_tried_again(host, server, status):
    host.answers["/infill"] = whole(status)
    with pytest.raises(ModelError, match=f"HTTP {status}.*key in {KEY} is not taken"):
        filled(server)
    assert len(host.asked) == 1


def test_a_redirect_is_not_followed(host, server):
    with hosted() as other:
        host.answers["/infill"] = whole(307, location=f"{other.url}/infill")
        with pytest.raises(ModelError, match="not followed"):
            filled(server)
        assert other.asked == []


def test_no_proxy_of_the_environment_is_asked(host, monkeypatch):
    with hosted() as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{proxy.port}")
        TextServer.open(host.url).close()
        assert proxy.asked == []


def test_who_leaves_closes_the_stream(host, server):
    host.answers["/infill"] = stalling(host, text_event("ab"))
    stream = server.fill("", "", Wish(64, soon(30)), poll=go_on)
    assert list(islice(stream, 1)) == ["ab"]
    assert not host.left.is_set()
    stream.close()
    assert host.left.wait(5)


def test_a_cancelled_request_closes_the_stream(host, server):
    host.answers["/infill"] = stalling(host, text_event("ab"))
    stop = threading.Event()

    def poll():
        if stop.is_set():
            raise Cancelled("stopped")

    stream = server.fill("", "", Wish(64, soon(30)), poll=poll)
    assert next(stream) == "ab"
    stop.set()
    with pytest.raises(Cancelled):
        next(stream)
    assert host.left.wait(5)


def test_several_threads_may_ask(host, server):
    host.answers["/infill"] = completing("a", "b")
    answers = []
    threads = [threading.Thread(target=lambda: answers.append(filled(server))) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert answers == ["ab"] * 8


def test_nothing_but_the_question_which_models_is_sent_at_first(host):
    TextServer.open(host.url).close()
    assert host.asked == [("/v1/models", {})]
    assert json.loads(MODELS)
