// Three jobs, each in its own interval, with one small class.

// part: globals
class Every {
 public:
  explicit Every(unsigned long milliseconds) : interval(milliseconds) {}

  // Whether the interval is over; the next one then begins.
  bool isDue() {
    if (millis() - last < interval) {
      return false;
    }
    last += interval;
    return true;
  }

 private:
  unsigned long interval;
  unsigned long last = 0;
};

const int JOB_LED_PIN = 13;
Every ledJob(250);
Every reportJob(1000);
Every slowJob(2000);

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(JOB_LED_PIN, OUTPUT);
}

// part: loop
void loop() {
  if (ledJob.isDue()) {
    digitalWrite(JOB_LED_PIN, !digitalRead(JOB_LED_PIN));
  }
  if (reportJob.isDue()) {
    Serial.println("report");
  }
  if (slowJob.isDue()) {
    Serial.println("slow job");
  }
}
