//[board nano]
// School bell. A DS3231 wakes us every minute through its alarm 2 on INT/SQW (D2).

#include <Wire.h>
#include <avr/pgmspace.h>

#define RTC_ADDR 0x68
#define BELL_PIN 5
#define SQW_PIN  2

struct BellTime { byte hour; byte minute; byte seconds; };

const BellTime timetable[] PROGMEM = {
	{ 7, 55, 2 }, { 8,  0, 5 }, { 8, 45, 5 }, { 8, 50, 3 },
	{ 9, 35, 5 }, { 9, 55, 3 }, {10, 40, 5 }, {11, 30, 5 },
	{12, 15, 5 }, {13, 10, 3 }, {13, 55, 5 }, {14, 40, 8 },
};

volatile bool minutePassed = true;

void onSqw()
{
	minutePassed = true;
}

static byte fromBcd(byte b) { return (b >> 4) * 10 + (b & 0x0F); }  //[rest rn ]
static byte toBcd(byte b)   { return ((b / 10) << 4) | (b % 10); }

void rtcWrite(byte reg, byte value)
{
	Wire.beginTransmission(RTC_ADDR);
	Wire.write(reg);
	Wire.write(value);
	Wire.endTransmission();
}

void setClock(byte hour, byte minute, byte weekday)
{  //[block]
	rtcWrite(0x00, 0);
	rtcWrite(0x01, toBcd(minute));
	rtcWrite(0x02, toBcd(hour));
	rtcWrite(0x03, weekday);
}

void alarmEveryMinute()
{
	rtcWrite(0x0B, 0x80);	// A2M2
	rtcWrite(0x0C, 0x80);	// A2M3
	rtcWrite(0x0D, 0x80);	// A2M4
	rtcWrite(0x0E, 0x06);	// INTCN, A2IE
}

// Reads hours, minutes and the day of the week (1 = Monday).
void readClock(byte &hour, byte &minute, byte &weekday)  //[function]
{
	Wire.beginTransmission(RTC_ADDR);
	Wire.write(0x01);
	Wire.endTransmission();
	Wire.requestFrom(RTC_ADDR, 3);
	minute = fromBcd(Wire.read());
	hour = fromBcd(Wire.read() & 0x3F);
	weekday = Wire.read() & 0x07;
}

void ring(byte seconds)
{
	digitalWrite(BELL_PIN, HIGH);
	delay(seconds * 1000UL);  //[line]
	digitalWrite(BELL_PIN, LOW);
}

void setup()
{
	Serial.begin(9600);
	Wire.begin();
	pinMode(BELL_PIN, OUTPUT);
	pinMode(SQW_PIN, INPUT_PULLUP);
	attachInterrupt(digitalPinToInterrupt(SQW_PIN), onSqw, FALLING);
	alarmEveryMinute();
}

void loop()
{
	// "7:41 3" sets the clock to Wednesday, 7:41
	if (Serial.available()) {
		byte h = Serial.parseInt();  //[lines 4]
		byte m = Serial.parseInt();
		byte d = Serial.parseInt();
		setClock(h, m, d);
	}
	if (!minutePassed) return;
	minutePassed = false;
	rtcWrite(0x0F, 0x00);	// clear the alarm flags, or the pin stays low

	byte hour, minute, weekday;
	readClock(hour, minute, weekday);
	if (weekday > 5) return;
	for (const BellTime &entry : timetable) {
		BellTime bell;
		memcpy_P(&bell, &entry, sizeof(bell));
		if (bell.hour == hour && bell.minute == minute) ring(bell.seconds);
	}
}
