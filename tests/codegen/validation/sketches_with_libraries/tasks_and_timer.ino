// board: uno
#include <TaskScheduler.h>
void t1Callback();
Task t1(2000, 10, &t1Callback);
Scheduler runner;
void t1Callback() {
  Serial.println(millis());
  if (t1.isFirstIteration()) t1.delay(100);
}
void setup() {
  Serial.begin(115200);
  runner.init();
  runner.addTask(t1);
  t1.enable();
  t1.begin();  // wrong
}
void loop() { runner.execute(); }
