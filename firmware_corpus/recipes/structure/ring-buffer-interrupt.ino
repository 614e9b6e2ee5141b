// An interrupt puts the times of edges into a ring buffer, and loop() takes them out: none is lost
// while loop() is busy.

// part: globals
const int EVENT_PIN = 2;
const byte BUFFER_SIZE = 16;  // a power of two

volatile unsigned long eventTimes[BUFFER_SIZE];
volatile byte eventHead = 0;  // written by the interrupt only
volatile byte eventTail = 0;  // written by loop() only
volatile unsigned int eventsLost = 0;

// part: helpers
void onEdge() {
  byte next = (eventHead + 1) & (BUFFER_SIZE - 1);
  if (next == eventTail) {
    eventsLost++;
    return;
  }
  eventTimes[eventHead] = micros();
  eventHead = next;
}

bool takeEvent(unsigned long &time) {
  if (eventTail == eventHead) {
    return false;
  }
  time = eventTimes[eventTail];
  eventTail = (eventTail + 1) & (BUFFER_SIZE - 1);
  return true;
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(EVENT_PIN, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(EVENT_PIN), onEdge, FALLING);
  Serial.println(F("waiting for edges"));
}

// part: loop
void loop() {
  unsigned long time;
  while (takeEvent(time)) {
    Serial.print(F("edge at "));
    Serial.print(time);
    Serial.println(F(" us"));
  }
}
