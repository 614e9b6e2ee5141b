#pragma once
#include <Arduino.h>
#define I2C_OK 0
#define I2C_SCL_HELD_LOW 1
#define I2C_SCL_HELD_LOW_AFTER_READ 2
#define I2C_SDA_HELD_LOW 3
#define I2C_SDA_HELD_LOW_AFTER_INIT 4
#define TWI_BUFFER_LENGTH 32

#ifdef __cplusplus
extern "C" {
#endif
void twi_init(unsigned char, unsigned char);
void twi_setAddress(uint8_t);
void twi_stop(void);
void twi_setClock(unsigned int);
void twi_setClockStretchLimit(uint32_t);
uint8_t twi_writeTo(unsigned char, unsigned char*, unsigned int,
                    unsigned char);
uint8_t twi_readFrom(unsigned char, unsigned char*, unsigned int,
                     unsigned char);
uint8_t twi_status();
uint8_t twi_transmit(const uint8_t*, uint8_t);
void twi_attachSlaveRxEvent(void (*)(uint8_t*, size_t));
void twi_attachSlaveTxEvent(void (*)(void));
void twi_reply(uint8_t);
void twi_releaseBus(void);
void twi_enableSlaveMode(void);

#ifdef __cplusplus
}
#endif
