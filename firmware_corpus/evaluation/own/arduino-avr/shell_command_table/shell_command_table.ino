//[board uno]
#include "shell.h"

static int cmdMode(uint8_t argc, char **argv) {
  if (argc != 3) return -1;
  int pin = atoi(argv[1]);
  if (strcmp_P(argv[2], PSTR("out")) == 0) pinMode(pin, OUTPUT);
  else if (strcmp_P(argv[2], PSTR("in")) == 0) pinMode(pin, INPUT);
  else if (strcmp_P(argv[2], PSTR("up")) == 0) pinMode(pin, INPUT_PULLUP);  //[rest 0) ]
  else return -1;
  return 0;
}

static int cmdWrite(uint8_t argc, char **argv) {  //[block]
  if (argc != 3) return -1;
  digitalWrite(atoi(argv[1]), atoi(argv[2]) ? HIGH : LOW);
  return 0;
}

static int cmdRead(uint8_t argc, char **argv) {
  if (argc != 2) return -1;
  if (argv[1][0] == 'a') Serial.println(analogRead(atoi(argv[1] + 1)));
  else Serial.println(digitalRead(atoi(argv[1])));
  return 0;
}

static int cmdUptime(uint8_t, char **) {
  unsigned long s = millis() / 1000;
  char text[20];
  snprintf_P(text, sizeof(text), PSTR("%lu:%02lu:%02lu"), s / 3600, s / 60 % 60, s % 60);  //[rest "), ]
  Serial.println(text);
  return 0;
}

static int cmdFree(uint8_t, char **) {
  extern int __heap_start, *__brkval;
  int top;
  Serial.println((int)&top - (__brkval == 0 ? (int)&__heap_start : (int)__brkval));
  return 0;
}

const Command commands[] = {
  {"mode",   "mode PIN in|out|up", cmdMode},
  {"write",  "write PIN 0|1",      cmdWrite},
  {"read",   "read PIN|aN",        cmdRead},
  {"uptime", "uptime",             cmdUptime},
  {"free",   "free",               cmdFree},
};

Shell shell(Serial, commands, sizeof(commands) / sizeof(commands[0]));

void setup() {
  Serial.begin(115200);
  shell.prompt();  //[line]
}

void loop() {
  shell.poll();
}
