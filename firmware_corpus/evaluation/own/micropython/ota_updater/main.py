#[board esp32dev]
import hashlib
import os
import time

import machine
import network
import requests

# Pulls new versions of the program from a plain web server. The manifest has one line a file:
#   <sha256 in hex> <path>

SERVER = "http://updates.local/lamp/"


def sha256_of(path):  #[block]
    digest = hashlib.sha256()
    buffer = bytearray(512)
    with open(path, "rb") as f:
        while True:
            n = f.readinto(buffer)
            if not n:
                break
            digest.update(memoryview(buffer)[:n])
    return digest.digest().hex()


def exists(path):
    try:
        os.stat(path)
    except OSError:
        return False
    return True


def download(path, target):
    response = requests.get(SERVER + path, stream=True)
    try:
        if response.status_code != 200:
            raise OSError("%s: HTTP %d" % (path, response.status_code))  #[rest r(]
        with open(target, "wb") as f:
            while True:
                chunk = response.raw.read(512)
                if not chunk:
                    break
                f.write(chunk)  #[line]
    finally:
        response.close()


def manifest():
    response = requests.get(SERVER + "manifest.txt")
    try:
        lines = response.text.splitlines()  #[lines 2]
        return [tuple(line.split(None, 1)) for line in lines if line.strip()]
    finally:
        response.close()


def update():
    """Replaces changed files all at once; true if there were any."""
    changed = []
    for digest, path in manifest():
        if exists(path) and sha256_of(path) == digest:
            continue
        fresh = path + ".new"
        download(path, fresh)
        if sha256_of(fresh) != digest:
            os.remove(fresh)
            raise OSError(path + ": wrong digest")
        changed.append((fresh, path))  #[line]
    for fresh, path in changed:
        os.rename(fresh, path)
    return bool(changed)


def main():
    wlan = network.WLAN(network.STA_IF)
    wlan.active(True)
    wlan.connect("your-network", "your-password")
    for _ in range(100):
        if wlan.isconnected():
            break
        time.sleep_ms(100)
    try:
        if wlan.isconnected() and update():
            machine.reset()
    except OSError as e:
        print("update:", e)  # the old version is whole, go on with it
    import lamp

    lamp.run()


main()
