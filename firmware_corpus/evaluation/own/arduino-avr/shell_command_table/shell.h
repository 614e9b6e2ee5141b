#pragma once
#include <Arduino.h>

struct Command {
  const char *name;
  const char *usage;
  int (*run)(uint8_t argc, char **argv);
};

class Shell {
 public:
  Shell(Stream &io, const Command *table, uint8_t count) : io(io), table(table), count(count) {}

  void prompt() { io.print(F("> ")); }

  void poll() {
    while (io.available()) {
      char c = io.read();
      if (c == '\r' || c == '\n') {
        if (used == 0) continue;
        line[used] = '\0';  //[lines 5]
        io.println();
        execute();
        used = 0;
        prompt();
      } else if (c == '\b' || c == 127) {
        if (used > 0) {
          used--;
          io.print(F("\b \b"));
        }
      } else if (used < sizeof(line) - 1) {
        line[used++] = c;
        io.write(c);
      }
    }
  }

 private:
  void execute() {
    char *argv[6];
    uint8_t argc = 0;
    for (char *t = strtok(line, " "); t && argc < 6; t = strtok(nullptr, " ")) {
      argv[argc++] = t;
    }
    if (argc == 0) return;
    for (uint8_t i = 0; i < count; i++) {
      if (strcmp(argv[0], table[i].name) != 0) continue;
      if (table[i].run(argc, argv) != 0) io.println(table[i].usage);
      return;
    }
    for (uint8_t i = 0; i < count; i++) io.println(table[i].usage);
  }

  Stream &io;
  const Command *table;
  uint8_t count;
  char line[48];
  uint8_t used = 0;
};
