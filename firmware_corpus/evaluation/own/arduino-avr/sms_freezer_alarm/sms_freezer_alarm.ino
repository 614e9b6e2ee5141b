//[board nano]
#include <SoftwareSerial.h>

/* Freezer alarm: TMP36 on A3, SIM800L on 10/11. Texts the owner once when it gets too warm,
   and answers "STATUS". */

SoftwareSerial gsm(10, 11);  // RX, TX

const char OWNER[] = "+10000000000";
const float LIMIT_C = -12.0;
const unsigned long ALARM_AFTER = 10UL * 60 * 1000;

unsigned long warmSince = 0;
bool alarmSent = false;

float readTmp36() {
  // internal 1.1 V reference for the cold end of the range
  analogRead(A3);
  float volts = analogRead(A3) * 1.1 / 1023.0;
  return (volts - 0.5) * 100.0;  //[rest rn ]
}

// Sends a command and waits until the answer contains what is expected.
bool command(const char *cmd, const char *expected, unsigned long timeout = 2000) {  //[function]
  char answer[64] = "";
  byte n = 0;
  gsm.println(cmd);
  unsigned long start = millis();
  while (millis() - start < timeout) {
    while (gsm.available() && n < sizeof(answer) - 1) {
      answer[n++] = gsm.read();
      answer[n] = 0;
    }
    if (strstr(answer, expected)) return true;
  }
  return false;
}

bool sendSms(const char *to, const String &text) {
  char cmd[32];
  snprintf(cmd, sizeof(cmd), "AT+CMGS=\"%s\"", to);
  if (!command(cmd, ">")) return false;
  gsm.print(text);  //[lines 3]
  gsm.write(26);  // Ctrl-Z ends the message
  return command("", "OK", 10000);
}

void setup() {
  Serial.begin(9600);
  gsm.begin(9600);
  analogReference(INTERNAL);
  while (!command("AT", "OK")) {
    Serial.println(F("modem does not answer"));
    delay(1000);
  }
  command("AT+CMGF=1", "OK");          // text mode
  command("AT+CNMI=1,2,0,0,0", "OK");  //[line]
}

void loop() {
  float t = readTmp36();

  if (t < LIMIT_C) {
    warmSince = 0;
    alarmSent = false;
  } else if (warmSince == 0) {
    warmSince = millis();
  }

  if (warmSince && !alarmSent && millis() - warmSince > ALARM_AFTER) {
    alarmSent = sendSms(OWNER, "Freezer is at " + String(t, 1) + " C");  //[rest t = ]
  }

  if (gsm.available()) {
    String incoming = gsm.readString();
    Serial.print(incoming);
    if (incoming.indexOf("STATUS") >= 0) {
      sendSms(OWNER, String(t, 1) + " C");
    }
  }
  delay(1000);
}
