//[board uno]
enum class Phase : uint8_t { Red, RedAmber, Green, Amber, PedestrianGreen, Blinking };

struct Lamp { uint8_t red, amber, green; };

constexpr Lamp car{2, 3, 4};
constexpr uint8_t walkRed = 5, walkGreen = 6;
constexpr uint8_t requestButton = 8;

Phase phase = Phase::Red;
unsigned long enteredAt = 0;
bool requested = false;

void show(bool r, bool a, bool g) {
  digitalWrite(car.red, r);
  digitalWrite(car.amber, a);  //[lines 2]
  digitalWrite(car.green, g);
}

void enter(Phase next) {
  phase = next;
  enteredAt = millis();
  digitalWrite(walkRed, next != Phase::PedestrianGreen);
  digitalWrite(walkGreen, next == Phase::PedestrianGreen);  //[rest n, ]
  switch (next) {
    case Phase::Red:
    case Phase::PedestrianGreen:
      show(HIGH, LOW, LOW);
      break;
    case Phase::RedAmber:
      show(HIGH, HIGH, LOW);
      break;
    case Phase::Green:
      show(LOW, LOW, HIGH);
      break;
    case Phase::Amber:
      show(LOW, HIGH, LOW);  //[line]
      break;
    case Phase::Blinking:
      show(LOW, LOW, LOW);
      break;
  }
}

void setup() {
  for (uint8_t pin = 2; pin <= 6; ++pin) {
    pinMode(pin, OUTPUT);
  }
  pinMode(requestButton, INPUT_PULLUP);
  enter(Phase::Red);
}

void loop() {
  const unsigned long elapsed = millis() - enteredAt;
  if (digitalRead(requestButton) == LOW) requested = true;

  switch (phase) {
    case Phase::Red:
      if (elapsed < 2000) break;
      if (requested) {  //[block]
        requested = false;
        enter(Phase::PedestrianGreen);
      } else {
        enter(Phase::RedAmber);
      }
      break;
    case Phase::RedAmber:
      if (elapsed >= 1000) enter(Phase::Green);
      break;
    case Phase::Green:
      if (elapsed >= 8000 || (requested && elapsed >= 4000)) enter(Phase::Amber);
      break;
    case Phase::Amber:
      if (elapsed >= 2000) enter(Phase::Red);
      break;
    case Phase::PedestrianGreen:
      if (elapsed >= 6000) enter(Phase::Blinking);
      break;
    case Phase::Blinking:
      digitalWrite(car.amber, (elapsed / 300) % 2);
      if (elapsed >= 3000) enter(Phase::RedAmber);
      break;
  }
}
