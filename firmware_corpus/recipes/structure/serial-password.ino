// Asks for a password over Serial; the right one switches an LED on, a wrong one off.

// part: globals
const int LOGIN_LED_PIN = 13;
const char LOGIN_PASSWORD[] = "sesame";

char loginTyped[24] = "";
byte loginLength = 0;

// part: helpers
void endLoginLine() {
  loginTyped[loginLength] = 0;
  loginLength = 0;
  bool right = strcmp(loginTyped, LOGIN_PASSWORD) == 0;
  digitalWrite(LOGIN_LED_PIN, right ? HIGH : LOW);
  Serial.println(right ? "welcome" : "wrong password");
  Serial.println("password?");
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(LOGIN_LED_PIN, OUTPUT);
  digitalWrite(LOGIN_LED_PIN, LOW);
  Serial.println("password?");
}

// part: loop
void loop() {
  while (Serial.available()) {
    char letter = Serial.read();
    if (letter == '\n') {
      endLoginLine();
    } else if (letter != '\r' && loginLength < sizeof(loginTyped) - 1) {
      loginTyped[loginLength++] = letter;
    }
  }
}
