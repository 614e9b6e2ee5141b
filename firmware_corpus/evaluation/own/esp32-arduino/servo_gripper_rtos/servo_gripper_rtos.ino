//[board esp32dev]
#include <Arduino.h>
#include <ESP32Servo.h>
#include <freertos/event_groups.h>

// Gripper of a sorting robot. Three tasks share an event group:
//   commands -> sets CLOSE / OPEN, motion -> moves, current -> sets STALL when the servo fights.

static EventGroupHandle_t events;
static SemaphoreHandle_t servoLock;
static Servo servo;
static int angle = 90;

enum : EventBits_t {
  BIT_CLOSE = 1 << 0,
  BIT_OPEN  = 1 << 1,
  BIT_STALL = 1 << 2,
  BIT_DONE  = 1 << 3,
};

static void setAngle(int degrees)
{  //[block]
    xSemaphoreTake(servoLock, portMAX_DELAY);
    angle = constrain(degrees, 20, 160);
    servo.write(angle);
    xSemaphoreGive(servoLock);
}

static void motionTask(void *)
{
    for (;;) {
        EventBits_t bits = xEventGroupWaitBits(events, BIT_CLOSE | BIT_OPEN, pdTRUE, pdFALSE,
                                               portMAX_DELAY);
        xEventGroupClearBits(events, BIT_STALL | BIT_DONE);
        if (bits & BIT_OPEN) {
            setAngle(20);
            vTaskDelay(pdMS_TO_TICKS(500));
        } else {
            while (angle < 160 && !(xEventGroupGetBits(events) & BIT_STALL)) {
                setAngle(angle + 1);
                vTaskDelay(pdMS_TO_TICKS(8));  //[line]
            }
            setAngle(angle - 2);   // relax, or the servo cooks
        }
        xEventGroupSetBits(events, BIT_DONE);
    }
}

static void currentTask(void *)
{
    const int limit = 620;   // mV over the shunt amplifier
    int above = 0;
    for (;;) {
        int mv = analogReadMilliVolts(34);  //[lines 4]
        above = mv > limit ? above + 1 : 0;
        if (above == 5)
            xEventGroupSetBits(events, BIT_STALL);
        vTaskDelay(pdMS_TO_TICKS(10));
    }
}

static void request(EventBits_t what)
{
    xEventGroupSetBits(events, what);
    EventBits_t bits = xEventGroupWaitBits(events, BIT_DONE, pdTRUE, pdTRUE, pdMS_TO_TICKS(3000));  //[rest s(]
    if (!(bits & BIT_DONE))
        Serial.println("timeout");
    else if (what == BIT_CLOSE)
        Serial.println(angle < 155 ? "gripped" : "nothing there");
    else
        Serial.println("open");
}

void setup()
{
    Serial.begin(115200);
    events = xEventGroupCreate();
    servoLock = xSemaphoreCreateMutex();
    ESP32PWM::allocateTimer(0);
    servo.setPeriodHertz(50);
    servo.attach(21, 500, 2500);
    xTaskCreate(motionTask, "motion", 3072, nullptr, 3, nullptr);  //[line]
    xTaskCreate(currentTask, "current", 2048, nullptr, 4, nullptr);
}

void loop()
{
    switch (Serial.read()) {
        case 'c': request(BIT_CLOSE); break;
        case 'o': request(BIT_OPEN); break;
        case '?': Serial.println(angle); break;
        default: delay(5);
    }
}
