// board: uno
#include <IRremote.hpp>
#define IR_RECEIVE_PIN 2
void setup() {
  Serial.begin(115200);
  IrReceiver.begin(IR_RECEIVE_PIN, ENABLE_LED_FEEDBACK);
}
void loop() {
  if (IrReceiver.decode()) {
    Serial.println(IrReceiver.decodedIRData.decodedRawData, HEX);
    IrReceiver.printIRResultShort(&Serial);
    if (IrReceiver.decodedIRData.protocol == NEC && IrReceiver.decodedIRData.command == 0x10) {
      digitalWrite(LED_BUILTIN, HIGH);
    }
    IrReceiver.resume();
    IrReceiver.restart();  // wrong
  }
}
