# Loads settings from a JSON file, fills in what is missing, and saves them again.

# part: includes
import json
import os

# part: globals
CONFIG_PATH = "config.json"
NAME_DEFAULT = "board"
DEFAULTS = {"name": NAME_DEFAULT, "interval_s": 60, "starts": 0}


# part: helpers
def load_config():
    config = dict(DEFAULTS)
    try:
        with open(CONFIG_PATH) as file:
            config.update(json.load(file))
    except OSError:
        print("no settings yet: the defaults are used")
    except ValueError:
        print("the settings are damaged: the defaults are used")
    return config


def save_config(config):
    """Writes beside the old file first: a power cut leaves one of them whole."""
    with open(CONFIG_PATH + ".new", "w") as file:
        json.dump(config, file)
    os.rename(CONFIG_PATH + ".new", CONFIG_PATH)


# part: setup
config = load_config()
config["starts"] += 1
save_config(config)
print(config)
