// board: uno
#include <Adafruit_MotorShield.h>
#include <Adafruit_MCP23X17.h>
#include <Adafruit_Fingerprint.h>
#include <HX711_ADC.h>
#include <ModbusMaster.h>
#include <SoftwareSerial.h>
Adafruit_MotorShield shield = Adafruit_MotorShield();
Adafruit_DCMotor *motor = shield.getMotor(1);
Adafruit_MCP23X17 pins;
SoftwareSerial port(2, 3);
Adafruit_Fingerprint finger = Adafruit_Fingerprint(&port);
HX711_ADC cell(4, 5);
ModbusMaster node;
void setup() {
  Serial.begin(9600);
  shield.begin();
  motor->setSpeed(150);
  motor->run(FORWARD);
  pins.begin_I2C();
  pins.pinMode(0, OUTPUT);
  finger.begin(57600);
  cell.begin();
  cell.start(2000, true);
  node.begin(1, Serial);
}
void loop() {
  if (finger.getImage() == FINGERPRINT_OK) pins.digitalWrite(0, HIGH);
  if (cell.update()) Serial.println(cell.getData());
  if (node.readHoldingRegisters(0, 2) == node.ku8MBSuccess) {
    Serial.println(node.getResponseBuffer(0));
  }
  cell.readWeight();  // wrong
}
