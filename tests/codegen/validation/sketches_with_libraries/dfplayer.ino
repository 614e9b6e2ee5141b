// board: uno
#include <SoftwareSerial.h>
#include <DFRobotDFPlayerMini.h>
SoftwareSerial mySoftwareSerial(10, 11);
DFRobotDFPlayerMini myDFPlayer;
void setup() {
  mySoftwareSerial.begin(9600);
  Serial.begin(115200);
  if (!myDFPlayer.begin(mySoftwareSerial)) {
    Serial.println(F("Unable to begin"));
    while (true);
  }
  myDFPlayer.volume(10);
  myDFPlayer.play(1);
}
void loop() {
  if (myDFPlayer.available() && myDFPlayer.readType() == DFPlayerPlayFinished) myDFPlayer.next();
  myDFPlayer.setVolume(20);  // wrong
}
