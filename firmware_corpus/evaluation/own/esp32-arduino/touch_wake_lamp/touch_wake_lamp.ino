//[board esp32dev]
#include <esp_sleep.h>
#include <driver/rtc_io.h>

// Bedside lamp on a battery. Deep sleep; wakes by touch (T7), by the door contact, or at night
// every ten minutes to look at the battery.

#define LAMP_PIN     18
#define CONTACT_PIN  GPIO_NUM_33
#define BATTERY_PIN  35
#define TOUCH_PIN    T7
#define TOUCH_LIMIT  35

RTC_DATA_ATTR static uint8_t brightness = 120;
RTC_DATA_ATTR static uint32_t wakeUps = 0;

static void onTouch() {}

static float batteryVolts() {
	return analogReadMilliVolts(BATTERY_PIN) * 2 / 1000.0f;  //[line]
}

static void fade(int from, int to) {
	int step = from < to ? 1 : -1;
	for (int v = from; v != to; v += step) {  //[block]
		analogWrite(LAMP_PIN, v);
		delay(6);
	}
	analogWrite(LAMP_PIN, to);
}

// On while somebody touches it now and then; a long touch changes the brightness.
static void lightUp() {  //[function]
	fade(0, brightness);
	uint32_t lastTouch = millis();
	while (millis() - lastTouch < 60000) {
		if (touchRead(TOUCH_PIN) < TOUCH_LIMIT) {
			lastTouch = millis();
			brightness = brightness >= 250 ? 20 : brightness + 1;
			analogWrite(LAMP_PIN, brightness);
		}
		delay(30);
	}
	fade(brightness, 0);
}

static void blinkLowBattery() {
	for (int i = 0; i < 3; i++) {
		fade(0, 30);
		fade(30, 0);
	}
}

static void sleepNow() {
	touchAttachInterrupt(TOUCH_PIN, onTouch, TOUCH_LIMIT);
	esp_sleep_enable_touchpad_wakeup();

	rtc_gpio_pullup_en(CONTACT_PIN);  //[lines 3]
	rtc_gpio_pulldown_dis(CONTACT_PIN);
	esp_sleep_enable_ext0_wakeup(CONTACT_PIN, 0);

	esp_sleep_enable_timer_wakeup(600ULL * 1000000ULL);
	Serial.flush();
	esp_deep_sleep_start();
}

void setup() {
	Serial.begin(115200);
	pinMode(LAMP_PIN, OUTPUT);
	wakeUps++;

	switch (esp_sleep_get_wakeup_cause()) {
	case ESP_SLEEP_WAKEUP_TOUCHPAD:
	case ESP_SLEEP_WAKEUP_EXT0:
		lightUp();
		break;
	case ESP_SLEEP_WAKEUP_TIMER:
		if (batteryVolts() < 3.4f)  //[rest f (]
			blinkLowBattery();
		break;
	default:
		Serial.println("power on");
		break;
	}
	Serial.printf("wake %u, %.2f V\n", (unsigned)wakeUps, batteryVolts());
	sleepNow();
}

void loop() {}
