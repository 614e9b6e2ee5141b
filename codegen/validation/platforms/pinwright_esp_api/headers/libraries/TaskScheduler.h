// TaskScheduler 3.7 to 4.0 (arkhipenko/TaskScheduler): cooperative tasks.
#pragma once
#include <TaskSchedulerDeclarations.h>
