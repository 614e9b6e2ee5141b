// A menu over serial: one key does one thing, a table says which.

// part: globals
const int LED_PIN = 13;

struct MenuEntry {
  char key;
  const char *text;
  void (*action)();
};

bool menuLedOn = false;

// part: helpers
void toggleMenuLed() {
  menuLedOn = !menuLedOn;
  digitalWrite(LED_PIN, menuLedOn ? HIGH : LOW);
  Serial.println(menuLedOn ? F("LED on") : F("LED off"));
}

void showUptime() {
  Serial.print(F("running for "));
  Serial.print(millis() / 1000);
  Serial.println(F(" s"));
}

const MenuEntry MENU[] = {
    {'l', "switch the LED", toggleMenuLed},
    {'u', "show the uptime", showUptime},
};

void showMenu() {
  Serial.println(F("menu:"));
  for (const MenuEntry &entry : MENU) {
    Serial.print(entry.key);
    Serial.print(F(" - "));
    Serial.println(entry.text);
  }
}

void handleKey(char key) {
  for (const MenuEntry &entry : MENU) {
    if (entry.key == key) {
      entry.action();
      return;
    }
  }
  showMenu();
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(LED_PIN, OUTPUT);
  showMenu();
}

// part: loop
void loop() {
  if (Serial.available() > 0) {
    char key = Serial.read();
    if (key != '\n' && key != '\r') {
      handleKey(key);
    }
  }
}
