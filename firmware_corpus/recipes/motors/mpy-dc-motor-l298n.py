# Runs a DC motor forward, lets it stop, runs it backward, and again, with an L298N.

# part: includes
import time

from machine import PWM, Pin

# part: globals
ENA_PIN = 14
IN1_PIN = 26
IN2_PIN = 27
SPEED_PERCENT = 70
RUN_MS = 3000
PHASES = (1, 0, -1, 0)  # forward, stop, backward, stop

motor_speed = PWM(Pin(ENA_PIN), freq=1000, duty_u16=0)
motor_in1 = Pin(IN1_PIN, Pin.OUT, value=0)
motor_in2 = Pin(IN2_PIN, Pin.OUT, value=0)
motor_phase = 0
motor_phase_began = time.ticks_ms()


# part: helpers
def drive(percent):
    """Percent of full speed, negative for backward; 0 lets the motor coast."""
    motor_in1.value(percent > 0)
    motor_in2.value(percent < 0)
    motor_speed.duty_u16(abs(percent) * 65535 // 100)


# part: setup
drive(SPEED_PERCENT * PHASES[motor_phase])

# part: loop
while True:
    now = time.ticks_ms()
    if time.ticks_diff(now, motor_phase_began) >= RUN_MS:
        motor_phase_began = now
        motor_phase = (motor_phase + 1) % len(PHASES)
        drive(SPEED_PERCENT * PHASES[motor_phase])
