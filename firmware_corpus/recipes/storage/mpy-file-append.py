# Appends a line to a file at each start and prints the whole file.

# part: globals
PATH = "notes.txt"
LINE = "started"


# part: helpers
def append_line(path, line):
    with open(path, "a") as file:
        file.write(line + "\n")


def print_lines(path):
    with open(path) as file:
        for number, line in enumerate(file, 1):
            print(number, line.rstrip())


# part: setup
try:
    append_line(PATH, LINE)
    print_lines(PATH)
except OSError as error:
    print("the file cannot be written:", error)  # a full or a read-only file system
