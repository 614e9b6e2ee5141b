//[board nano]
// NiMH charger for one cell, -dV termination.
// A0: cell voltage. A1: voltage over the 0.5 ohm shunt. D9: gate of the buck stage.

#include <math.h>

#define CHARGE_MA     1000
#define MAX_MINUTES   190
#define DELTA_MV      8
#define CELL_MAX_MV   1600

enum Step { WAITING, CHARGING, TRICKLE, FAULT };
const char *const stepNames[] = {"waiting", "charging", "trickle", "fault"};

Step step_ = WAITING;
int duty = 0;
int peakMv = 0;
unsigned long startedAt;
float cellMv, currentMa;

// averages over 32 conversions against the 4.096 V reference
float readMv(int pin)
{
	unsigned long sum = 0;
	for (int i = 0; i < 32; i++)
		sum += analogRead(pin);  //[line]
	return sum / 32.0 * 4096.0 / 1024.0;
}

void stop(Step why)
{  //[block]
	duty = 0;
	OCR1A = 0;
	step_ = why;
}

// Current regulation: one count a call is slow enough for the inductor and the filter.
void regulate(float wantedMa)  //[function]
{
	if (currentMa < wantedMa - 5 && duty < 1000)
		duty++;
	else if (currentMa > wantedMa + 5 && duty > 0)
		duty--;
	OCR1A = duty;
}

void setup()
{
	Serial.begin(9600);
	analogReference(EXTERNAL);
	pinMode(9, OUTPUT);
	// 15.6 kHz, 10 bit, fast PWM on OC1A
	TCCR1A = _BV(COM1A1) | _BV(WGM11) | _BV(WGM10);
	TCCR1B = _BV(WGM12) | _BV(CS10);  //[rest B = ]
	OCR1A = 0;
}

void loop()
{
	cellMv = readMv(A0);
	currentMa = readMv(A1) / 0.5;
	unsigned long minutes = (millis() - startedAt) / 60000UL;

	switch (step_) {
	case WAITING:
		if (cellMv > 800 && cellMv < 1450) {
			startedAt = millis();  //[lines 3]
			peakMv = 0;
			step_ = CHARGING;
		}
		break;
	case CHARGING:
		regulate(CHARGE_MA);
		if (cellMv > CELL_MAX_MV || cellMv < 500)
			stop(FAULT);
		else if (minutes >= MAX_MINUTES)
			stop(TRICKLE);
		else if (minutes >= 5) {
			// the first minutes have a false peak
			if (cellMv > peakMv)
				peakMv = lround(cellMv);
			else if (peakMv - cellMv >= DELTA_MV)
				stop(TRICKLE);
		}
		break;
	case TRICKLE:
		regulate(CHARGE_MA / 20.0);
		if (cellMv > CELL_MAX_MV)
			stop(WAITING);	// cell was taken out
		break;
	case FAULT:
		if (cellMv > CELL_MAX_MV)
			stop(WAITING);
		break;
	}

	static unsigned long lastLine;
	if (millis() - lastLine >= 5000) {
		lastLine = millis();
		Serial.print(stepNames[step_]);
		Serial.print(',');
		Serial.print(minutes);
		Serial.print(',');
		Serial.print(cellMv, 1);
		Serial.print(',');
		Serial.println(currentMa, 0);
	}
}
