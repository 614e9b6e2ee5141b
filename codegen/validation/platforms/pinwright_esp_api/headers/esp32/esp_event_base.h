#pragma once
#include <stdint.h>
#if PINWRIGHT_CORE >= 30300
#include <stdint.h>
#endif
#define ESP_EVENT_ANY_BASE NULL
#define ESP_EVENT_ANY_ID -1
typedef const char* esp_event_base_t;
typedef void* esp_event_loop_handle_t;
typedef void (*esp_event_handler_t)(void*, esp_event_base_t,
                                    int32_t, void*);
typedef void* esp_event_handler_instance_t;
