# Puts surplus solar power into the boiler: the grid meter publishes watts (negative is export),
# we set the heater's power by PWM on a solid state relay, 1 Hz.
import json
import time

import machine
from umqtt.simple import MQTTClient

import config

heater = machine.PWM(machine.Pin(25), freq=1, duty_u16=0)
tank = machine.ADC(machine.Pin(34), atten=machine.ADC.ATTN_11DB)

state = {"power": 0, "grid": 0, "seen": time.ticks_ms()}


def set_power(watts):  #[block]
    watts = max(0, min(config.MAX_POWER_W, watts))
    state["power"] = watts
    heater.duty_u16(int(watts * 65535 / config.MAX_POWER_W))


def tank_celsius():
    # KTY81 with 2.2k to 3.3 V, straight enough between 10 and 90 degrees
    mv = tank.read_uv() / 1000
    ohms = 2200 * mv / (3300 - mv)
    return (ohms - 820) / 7.7  #[rest rn ]


def on_message(topic, payload):
    try:
        grid = float(payload)
    except ValueError:
        return
    state["grid"] = grid
    state["seen"] = time.ticks_ms()  #[line]
    # half of the difference at a time: two controllers in one house must not fight
    surplus = -grid - config.MIN_EXPORT_W
    set_power(state["power"] + surplus / 2)


def connect():
    client = MQTTClient("boiler", config.BROKER, keepalive=60)
    client.set_callback(on_message)
    client.set_last_will(b"boiler/online", b"0", retain=True)  #[lines 4]
    client.connect()
    client.publish(b"boiler/online", b"1", retain=True)
    client.subscribe(b"grid/power")
    return client


def run():
    client = connect()
    last_report = time.ticks_ms()
    while True:
        client.check_msg()
        now = time.ticks_ms()
        if time.ticks_diff(now, state["seen"]) > 30_000 or tank_celsius() > 75:
            set_power(0)
        if time.ticks_diff(now, last_report) > 10_000:
            last_report = now
            report = {"power": state["power"], "tank": round(tank_celsius(), 1)}
            client.publish(b"boiler/state", json.dumps(report))  #[rest h(]
        time.sleep_ms(100)


while True:
    try:
        run()
    except OSError as error:
        print("connection lost:", error)
        set_power(0)
        time.sleep(5)
