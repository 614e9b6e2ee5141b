// RF24 1.4 to 1.6 (nrf24/RF24): nRF24L01 radios.
#pragma once
#include <Arduino.h>
#include <SPI.h>
#include <nRF24L01.h>

#define RF24_SPI_SPEED 10000000
using rf24_gpio_pin_t = uint8_t;

enum rf24_pa_dbm_e { RF24_PA_MIN, RF24_PA_LOW, RF24_PA_HIGH, RF24_PA_MAX, RF24_PA_ERROR };
enum rf24_datarate_e { RF24_1MBPS, RF24_2MBPS, RF24_250KBPS };
enum rf24_crclength_e { RF24_CRC_DISABLED, RF24_CRC_8, RF24_CRC_16 };
enum rf24_fifo_state_e { RF24_FIFO_OCCUPIED, RF24_FIFO_EMPTY, RF24_FIFO_FULL, RF24_FIFO_INVALID };
enum rf24_irq_flags_e {
    RF24_IRQ_NONE, RF24_TX_DF = 16, RF24_TX_DS = 32, RF24_RX_DR = 64, RF24_IRQ_ALL = 112,
};

class PINWRIGHT_COMPLETE RF24 {
public:
  RF24(rf24_gpio_pin_t, rf24_gpio_pin_t, uint32_t = RF24_SPI_SPEED);
  RF24(uint32_t = RF24_SPI_SPEED);
  bool begin();
  bool begin(SPIClass*);
  bool begin(SPIClass*, rf24_gpio_pin_t, rf24_gpio_pin_t);
  bool begin(rf24_gpio_pin_t, rf24_gpio_pin_t);
  bool isChipConnected();
  void startListening();
  void stopListening();
  void stopListening(const uint8_t*);
  bool available();
  void read(void*, uint8_t);
  bool write(const void*, uint8_t);
  void openWritingPipe(const uint8_t*);
  void openReadingPipe(uint8_t, const uint8_t*);
  void ce(bool);
  void printDetails();
  void printStatus(uint8_t);
  void printPrettyDetails();
  uint16_t sprintfPrettyDetails(char*);
  void encodeRadioDetails(uint8_t*);
  bool available(uint8_t*);
  bool rxFifoFull();
  rf24_fifo_state_e isFifo(bool);
  bool isFifo(bool, bool);
  void powerDown();
  void powerUp();
  bool write(const void*, uint8_t, const bool);
  bool writeFast(const void*, uint8_t);
  bool writeFast(const void*, uint8_t, const bool);
  bool writeBlocking(const void*, uint8_t, uint32_t);
  bool txStandBy();
  bool txStandBy(uint32_t, bool = 0);
  bool writeAckPayload(uint8_t, const void*, uint8_t);
  uint8_t clearStatusFlags(uint8_t = RF24_IRQ_ALL);
  void setStatusFlags(uint8_t = RF24_IRQ_NONE);
  uint8_t getStatusFlags();
  uint8_t update();
  void startFastWrite(const void*, uint8_t, const bool, bool = 1);
  bool startWrite(const void*, uint8_t, const bool);
  void reUseTX();
  uint8_t flush_tx();
  uint8_t flush_rx();
  bool testCarrier();
  bool testRPD();
  bool isValid();
  void closeReadingPipe(uint8_t);
  bool failureDetected;
  uint16_t failureRecoveryAttempts;
  void setAddressWidth(uint8_t);
  void setRetries(uint8_t, uint8_t);
  void setChannel(uint8_t);
  uint8_t getChannel();
  void setPayloadSize(uint8_t);
  uint8_t getPayloadSize();
  uint8_t getDynamicPayloadSize();
  void enableAckPayload();
  void disableAckPayload();
  void enableDynamicPayloads();
  void disableDynamicPayloads();
  void enableDynamicAck();
  bool isPVariant();
  void setAutoAck(bool);
  void setAutoAck(uint8_t, bool);
  void setPALevel(uint8_t, bool = 1);
  uint8_t getPALevel();
  uint8_t getARC();
  bool setDataRate(rf24_datarate_e);
  rf24_datarate_e getDataRate();
  void setCRCLength(rf24_crclength_e);
  rf24_crclength_e getCRCLength();
  void disableCRC();
  uint32_t txDelay;
  uint32_t csDelay;
  void startConstCarrier(rf24_pa_dbm_e, uint8_t);
  void stopConstCarrier();
  void toggleAllPipes(bool);
  void setRadiation(uint8_t, rf24_datarate_e, bool = true);
  void openReadingPipe(uint8_t, uint64_t);
  void openWritingPipe(uint64_t);
  bool isAckPayloadAvailable();
  void maskIRQ(bool, bool, bool);
  void whatHappened(bool&, bool&, bool&);
  void stopListening(const uint64_t);
protected:
  void beginTransaction();
  void endTransaction();
  void read_register(uint8_t, uint8_t*, uint8_t);
  uint8_t read_register(uint8_t);
};
