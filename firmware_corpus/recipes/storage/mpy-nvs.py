# Counts the starts of an ESP32 in its non-volatile storage.

# part: includes
import esp32

# part: globals
NAMESPACE = "app"
KEY = "boots"

nvs = esp32.NVS(NAMESPACE)


# part: helpers
def stored(key, default):
    try:
        return nvs.get_i32(key)
    except OSError:  # it was never stored
        return default


# part: setup
starts = stored(KEY, 0) + 1
nvs.set_i32(KEY, starts)
nvs.commit()
print("start number", starts)
