// board: uno
#include <SPI.h>
#include <SD.h>
const int chipSelect = 10;
File dataFile;
void setup() {
  Serial.begin(9600);
  if (!SD.begin(chipSelect)) {
    Serial.println("Card failed, or not present");
    while (1);
  }
  if (SD.exists("old.txt")) SD.remove("old.txt");
}
void loop() {
  String dataString = "";
  for (int analogPin = 0; analogPin < 3; analogPin++) dataString += String(analogRead(analogPin)) + ",";
  dataFile = SD.open("datalog.txt", FILE_WRITE);
  if (dataFile) {
    dataFile.println(dataString);
    dataFile.seek(0);
    while (dataFile.available()) Serial.write(dataFile.read());
    dataFile.close();
  }
  dataFile.writeLine(dataString);  // wrong
  delay(1000);
}
