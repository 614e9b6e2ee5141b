// TaskScheduler: its classes in a namespace, under other names.
#pragma once
#include <TaskSchedulerDeclarations.h>

namespace TS {
using ::Scheduler;
using ::StatusRequest;
using ::Task;
}  // namespace TS

using TsScheduler = Scheduler;
using TsTask = Task;
using TsStatusRequest = StatusRequest;
using TsSleepCallback = SleepCallback;
using TsTaskCallback = TaskCallback;
using TsTaskOnDisable = TaskOnDisable;
using TsTaskOnEnable = TaskOnEnable;
