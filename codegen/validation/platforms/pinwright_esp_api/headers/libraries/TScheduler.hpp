// TaskScheduler: its classes in a namespace, under other names.
#pragma once
#include <TaskSchedulerDeclarations.h>

namespace TS {
using ::Scheduler;
using ::StatusRequest;
using ::Task;
}  // namespace TS

using TsTask = Task;
using TsScheduler = Scheduler;
