// TaskScheduler 3.7 to 4.0 (arkhipenko/TaskScheduler): cooperative tasks.
#pragma once
#include <Arduino.h>

#ifndef __AVR__
#include <functional>
#endif

#define TASK_SCHEDULE 0
#define TASK_SCHEDULE_NC 1
#define TASK_INTERVAL 2
#define TASK_IMMEDIATE 0
#define TASK_FOREVER (-1)
#define TASK_ONCE 1
#define TASK_INTERVAL_KEEP 0
#define TASK_INTERVAL_RECALC 1
#define TASK_INTERVAL_RESET 2
#define TASK_NOTIMEOUT 0
#define TASK_MILLISECOND 1UL
#define TASK_SECOND 1000UL
#define TASK_MINUTE 60000UL
#define TASK_HOUR 3600000UL
#define TASK_SR_OK 0
#define TASK_SR_ERROR (-1)
#define TASK_SR_CANCEL (-32766)
#define TASK_SR_ABORT (-32767)
#define TASK_SR_TIMEOUT (-32768)
#define _TASK_SR_NODELAY 1
#define _TASK_SR_DELAY 2
class Scheduler;
extern Scheduler* iCurrentScheduler;

class PINWRIGHT_COMPLETE StatusRequest {
public:
  StatusRequest();
  void setWaiting(unsigned int = 1);
  bool signal(int = 0);
  void signalComplete(int = 0);
  bool pending();
  bool isPending();
  bool completed();
  bool isCompleted();
  int getStatus();
  int getCount();
  void setTimeout(unsigned long);
  unsigned long getTimeout();
  void resetTimeout();
  long untilTimeout();
};

#ifdef _TASK_STD_FUNCTION
using TaskCallback = std::function<void()>;
using TaskOnDisable = std::function<void()>;
using TaskOnEnable = std::function<bool()>;
#else
using TaskCallback = void (*)();
using TaskOnDisable = void (*)();
using TaskOnEnable = bool (*)();
#endif
using SleepCallback = void (*)(unsigned long);
extern Scheduler* iSleepScheduler;
extern SleepCallback iSleepMethod;

struct PINWRIGHT_COMPLETE _task_status {
  bool enabled;
  bool inonenable;
  bool canceled;
  bool selfdestruct;
  bool sd_request;
  uint8_t waiting;
  bool timeout;
};

class PINWRIGHT_COMPLETE Task {
public:
#ifdef _TASK_OO_CALLBACKS
  Task(unsigned long = 0, long = 0, Scheduler* = NULL, bool = false, bool = false);
  Task(Scheduler*);
  virtual bool Callback() = 0;
  virtual bool OnEnable();
  virtual void OnDisable();
  void set(unsigned long, long);
#else
  Task(unsigned long = 0, long = 0, TaskCallback = NULL, Scheduler* = NULL, bool = false,
      TaskOnEnable = NULL, TaskOnDisable = NULL, bool = false);
  Task(TaskCallback, Scheduler*, TaskOnEnable = NULL, TaskOnDisable = NULL);
  void set(unsigned long, long, TaskCallback, TaskOnEnable = NULL, TaskOnDisable = NULL);
  void setCallback(TaskCallback);
  void setOnEnable(TaskOnEnable);
  void setOnDisable(TaskOnDisable);
  void yield(TaskCallback);
  void yieldOnce(TaskCallback);
#endif
  virtual ~Task();
  void setTimeout(unsigned long, bool = false);
  void resetTimeout();
  unsigned long getTimeout();
  long untilTimeout();
  bool timedOut();
  bool isTimedOut();
  bool enable();
  bool enableIfNot();
  bool enableDelayed(unsigned long = 0);
  bool restart();
  bool restartDelayed(unsigned long = 0);
  void delay(unsigned long = 0);
  void adjust(long);
  void forceNextIteration();
  bool disable();
  void abort();
  void cancel();
  bool isEnabled();
  bool isCanceled();
  bool canceled();
  unsigned int getSchedulingOption();
  void setSchedulingOption(unsigned int);
  void setInterval(unsigned long);
  void setIntervalNodelay(unsigned long, unsigned int = TASK_INTERVAL_KEEP);
  unsigned long getInterval();
  void setIterations(long);
  long getIterations();
  unsigned long getRunCounter();
  void setSelfDestruct(bool = true);
  bool getSelfDestruct();
  bool isFirstIteration();
  bool isLastIteration();
  long getOverrun();
  long getStartDelay();
  bool waitFor(StatusRequest*, unsigned long = 0, long = 1);
  bool waitForDelayed(StatusRequest*, unsigned long = 0, long = 1);
  StatusRequest* getStatusRequest();
  StatusRequest* getInternalStatusRequest();
  void setId(unsigned int);
  unsigned int getId();
  void setControlPoint(unsigned int);
  unsigned int getControlPoint();
  void setLtsPointer(void*);
  void* getLtsPointer();
  Task* getPreviousTask();
  Task* getNextTask();
};

class PINWRIGHT_COMPLETE Scheduler {
public:
  Scheduler();
  void init();
  void addTask(Task&);
  void deleteTask(Task&);
  void pause();
  void resume();
  void enable();
  void disable();
  void disableAll(bool = true);
  void enableAll(bool = true);
  void startNow(bool = true);
  bool execute();
  Task& currentTask();
  Task* getCurrentTask();
  long timeUntilNextIteration(Task&);
  unsigned long getActiveTasks();
  unsigned long getTotalTasks();
  unsigned long getInvokedTasks();
  void allowSleep(bool = true);
  void setSleepMethod(SleepCallback);
  void* currentLts();
  bool isOverrun();
  unsigned long getNextRun();
  void cpuLoadReset();
  unsigned long getCpuLoadCycle();
  unsigned long getCpuLoadIdle();
  unsigned long getCpuLoadTotal();
  void setHighPriorityScheduler(Scheduler*);
  static Scheduler& currentScheduler();
  Task* getFirstTask();
  Task* getLastTask();
};

extern Scheduler* iSleepScheduler;
extern SleepCallback iSleepMethod;
extern unsigned int __task_id_counter;
extern Scheduler* iCurrentScheduler;
unsigned long _task_millis();
unsigned int _task_micros();
void _task_yield();

struct PINWRIGHT_COMPLETE __task_status {
  bool enabled;
  bool inonenable;
  bool canceled;
  bool selfdestruct;
  bool sd_request;
  uint8_t waiting;
  bool timeout;
};
