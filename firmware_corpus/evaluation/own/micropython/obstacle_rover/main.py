#[board rpipicow]
# Rover with a sonar on a servo. Looks left and right when something is ahead.
from machine import Pin, PWM, time_pulse_us
from time import sleep_ms, ticks_ms, ticks_diff

trig = Pin(3, Pin.OUT, value=0)
echo = Pin(2, Pin.IN)
neck = PWM(Pin(16), freq=50)

# TB6612: PWM, IN1, IN2
LEFT = (PWM(Pin(6), freq=1000), Pin(7, Pin.OUT), Pin(8, Pin.OUT))
RIGHT = (PWM(Pin(11), freq=1000), Pin(10, Pin.OUT), Pin(9, Pin.OUT))


def wheel(motor, speed):
    pwm, forward, backward = motor
    forward.value(speed > 0)
    backward.value(speed < 0)
    pwm.duty_u16(min(65535, int(abs(speed) * 655.35)))  #[line]


def drive(left, right):
    wheel(LEFT, left)
    wheel(RIGHT, right)


def distance_cm():  #[function]
    """Distance of the nearest echo, 400 where there is none."""
    trig.on()
    sleep_ms(1)
    trig.off()
    us = time_pulse_us(echo, 1, 24_000)
    return 400 if us < 0 else us / 58


def look(degrees):
    # 0.5 .. 2.5 ms for 0 .. 180 degrees
    neck.duty_ns(500_000 + degrees * 2_000_000 // 180)  #[rest s(]
    sleep_ms(250)
    readings = sorted(distance_cm() for _ in range(3))
    return readings[1]


def turn(direction):
    drive(60 * direction, -60 * direction)
    sleep_ms(350)
    drive(0, 0)


def escape():
    drive(-50, -50)
    sleep_ms(300)
    drive(0, 0)
    right = look(20)  #[lines 3]
    left = look(160)
    look(90)
    if max(left, right) < 20:
        turn(1)
        turn(1)
    else:
        turn(1 if right > left else -1)


def main():
    look(90)
    stuck_since = None
    while True:
        d = distance_cm()
        if d < 25:
            escape()
            now = ticks_ms()
            # many escapes in a short time: a corner
            if stuck_since is not None and ticks_diff(now, stuck_since) < 3000:
                turn(-1)  #[line]
            stuck_since = now
        else:
            speed = min(90, 35 + d / 2)
            drive(speed, speed)
        sleep_ms(40)


try:
    main()
finally:
    drive(0, 0)
