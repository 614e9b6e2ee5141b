// Reads RFID cards with an MFRC522 and switches an output on for a while when a known card is held to it.

// part: includes
#include <MFRC522.h>
#include <SPI.h>

// part: globals
const uint8_t RFID_SS_PIN = 10;
const uint8_t RFID_RST_PIN = 9;
const int DOOR_PIN = 7;
const char KNOWN_UID[] = "DEADBEEF";  // as this program prints it for your card
const unsigned long DOOR_OPEN_MS = 3000;

MFRC522 rfid(RFID_SS_PIN, RFID_RST_PIN);
bool doorIsOpen = false;
unsigned long doorOpenedAt = 0;

// part: helpers
String cardUid() {
  String uid;
  for (byte i = 0; i < rfid.uid.size; i++) {
    if (rfid.uid.uidByte[i] < 0x10) {
      uid += '0';
    }
    uid += String(rfid.uid.uidByte[i], HEX);
  }
  uid.toUpperCase();
  return uid;
}

void onCard(const String &uid) {
  Serial.print("card ");
  Serial.print(uid);
  if (uid == KNOWN_UID) {
    Serial.println(": welcome");
    digitalWrite(DOOR_PIN, HIGH);
    doorIsOpen = true;
    doorOpenedAt = millis();
  } else {
    Serial.println(": unknown");
  }
}

// part: setup
void setup() {
  Serial.begin(9600);
  pinMode(DOOR_PIN, OUTPUT);
  SPI.begin();
  rfid.PCD_Init();
  byte version = rfid.PCD_ReadRegister(MFRC522::VersionReg);
  if (version == 0x00 || version == 0xFF) {
    Serial.println("MFRC522 does not answer: check the wiring");
  }
}

// part: loop
void loop() {
  if (doorIsOpen && millis() - doorOpenedAt >= DOOR_OPEN_MS) {
    doorIsOpen = false;
    digitalWrite(DOOR_PIN, LOW);
  }
  if (rfid.PICC_IsNewCardPresent() && rfid.PICC_ReadCardSerial()) {
    onCard(cardUid());
    rfid.PICC_HaltA();  // is reported once, until it is taken away
  }
}
