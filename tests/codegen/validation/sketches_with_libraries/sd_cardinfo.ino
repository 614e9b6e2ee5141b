// board: mega
#include <SPI.h>
#include <SD.h>
Sd2Card card;
SdVolume volume;
SdFile root;
void setup() {
  Serial.begin(9600);
  if (!card.init(SPI_HALF_SPEED, 53)) return;
  switch (card.type()) {
    case SD_CARD_TYPE_SD1: Serial.println("SD1"); break;
    case SD_CARD_TYPE_SDHC: Serial.println("SDHC"); break;
    default: Serial.println("Unknown");
  }
  if (!volume.init(card)) return;
  uint32_t volumesize = volume.blocksPerCluster() * volume.clusterCount();
  Serial.println(volumesize);
  root.openRoot(volume);
  root.ls(LS_R | LS_DATE | LS_SIZE);
  Serial.println(volumsize);  // wrong
}
void loop() {}
