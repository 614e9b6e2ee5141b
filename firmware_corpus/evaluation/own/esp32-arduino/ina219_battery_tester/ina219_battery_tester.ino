//[board esp32dev]
/* Discharges a cell at constant current through a MOSFET and counts its capacity. */
#include <Wire.h>
#include <Adafruit_INA219.h>
#include <Preferences.h>

#define GATE_PIN 25      /* DAC 1 drives the gate through an op amp */

static Adafruit_INA219 ina;
static Preferences nvs;

struct test {
	float target_ma;
	float cutoff_v;
	float mah;
	float mwh;
	uint32_t started;
	bool active;
};

static struct test test;
static float gate = 0;

static void stop_test(const char *reason)
{  //[block]
	dacWrite(GATE_PIN, 0);
	gate = 0;
	test.active = false;
	nvs.putFloat("last_mah", test.mah);
	Serial.printf("# %s after %.0f mAh, %.0f mWh\n", reason, test.mah, test.mwh);
}

static void start_test(float ma, float cutoff)
{
	if (ma < 20 || ma > 2000 || cutoff < 0.8f) {
		Serial.println("# 20..2000 mA, cut-off from 0.8 V");
		return;
	}
	test = (struct test){ma, cutoff, 0, 0, millis(), true};
	Serial.println("seconds,volts,milliamps,mah");
}

/* integrating regulator: the gate voltage creeps to where the current is right */
static void regulate(float ma)  //[function]
{
	gate += (test.target_ma - ma) * 0.01f;
	gate = constrain(gate, 0.0f, 255.0f);
	dacWrite(GATE_PIN, (uint8_t)gate);
}

static void read_command(void)
{
	if (!Serial.available())
		return;
	String line = Serial.readStringUntil('\n');
	float ma, cutoff;
	if (sscanf(line.c_str(), "start %f %f", &ma, &cutoff) == 2)
		start_test(ma, cutoff);  //[line]
	else if (line.startsWith("stop"))
		stop_test("stopped");
	else if (line.startsWith("last"))
		Serial.printf("# %.0f mAh\n", nvs.getFloat("last_mah", 0));  //[rest ", ]
}

void setup()
{
	Serial.begin(115200);
	Wire.begin();
	if (!ina.begin(&Wire)) {
		Serial.println("# no INA219");
		for (;;)
			delay(1000);
	}
	ina.setCalibration_32V_2A();  //[lines 3]
	nvs.begin("tester", false);
	dacWrite(GATE_PIN, 0);
}

void loop()
{
	static uint32_t last_us, last_line;

	read_command();
	uint32_t now = micros();
	float hours = (now - last_us) / 3.6e9f;
	last_us = now;
	if (!test.active) {
		delay(50);
		return;
	}

	float ma = ina.getCurrent_mA();
	float volts = ina.getBusVoltage_V() + ina.getShuntVoltage_mV() / 1000;
	test.mah += ma * hours;
	test.mwh += ma * volts * hours;
	regulate(ma);
	if (volts < test.cutoff_v && millis() - test.started > 3000)
		stop_test("empty");

	if (millis() - last_line >= 5000) {
		last_line = millis();
		Serial.printf("%u,%.3f,%.0f,%.1f\n", (unsigned)((millis() - test.started) / 1000), volts, ma,
			      test.mah);
	}
	delay(10);
}
