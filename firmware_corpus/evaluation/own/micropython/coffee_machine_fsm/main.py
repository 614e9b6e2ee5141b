#[board esp32dev]
import time

from hardware import Hardware
from machine_states import Idle

hardware = Hardware()
state = Idle()
state.enter(hardware)

while True:
    following = state.update(hardware)
    if following is not None:
        state.leave(hardware)
        print(type(state).__name__, "->", type(following).__name__)  #[lines 3]
        state = following
        state.enter(hardware)
    time.sleep_ms(50)
