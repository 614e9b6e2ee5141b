#pragma once
#include <esp_err.h>
#include <freertos/FreeRTOS.h>
#include <freertos/task.h>
#include <freertos/queue.h>
#include <freertos/semphr.h>
#include <esp_event_base.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  int32_t queue_size;
  const char* task_name;
  UBaseType_t task_priority;
  uint32_t task_stack_size;
  BaseType_t task_core_id;
} esp_event_loop_args_t;
esp_err_t esp_event_loop_create(const esp_event_loop_args_t*,
                                esp_event_loop_handle_t*);
esp_err_t esp_event_loop_delete(esp_event_loop_handle_t);
esp_err_t esp_event_loop_create_default(void);
esp_err_t esp_event_loop_delete_default(void);
esp_err_t esp_event_loop_run(esp_event_loop_handle_t, TickType_t);
esp_err_t esp_event_handler_register(esp_event_base_t, int32_t,
                                     esp_event_handler_t, void*);
esp_err_t esp_event_handler_register_with(esp_event_loop_handle_t,
                                          esp_event_base_t, int32_t,
                                          esp_event_handler_t,
                                          void*);
esp_err_t esp_event_handler_instance_register_with(esp_event_loop_handle_t,
                                                   esp_event_base_t, int32_t,
                                                   esp_event_handler_t,
                                                   void*,
                                                   esp_event_handler_instance_t*);
esp_err_t esp_event_handler_instance_register(esp_event_base_t, int32_t,
                                              esp_event_handler_t,
                                              void*,
                                              esp_event_handler_instance_t*);
esp_err_t esp_event_handler_unregister(esp_event_base_t, int32_t,
                                       esp_event_handler_t);
esp_err_t esp_event_handler_unregister_with(esp_event_loop_handle_t,
                                            esp_event_base_t, int32_t,
                                            esp_event_handler_t);
esp_err_t esp_event_handler_instance_unregister_with(esp_event_loop_handle_t,
                                                     esp_event_base_t, int32_t,
                                                     esp_event_handler_instance_t);
esp_err_t esp_event_handler_instance_unregister(esp_event_base_t, int32_t,
                                                esp_event_handler_instance_t);
#if PINWRIGHT_CORE < 30000
esp_err_t esp_event_post(esp_event_base_t, int32_t, void*,
                         size_t, TickType_t);
esp_err_t esp_event_post_to(esp_event_loop_handle_t, esp_event_base_t,
                            int32_t, void*, size_t,
                            TickType_t);
esp_err_t esp_event_isr_post(esp_event_base_t, int32_t, void*,
                             size_t, BaseType_t*);
esp_err_t esp_event_isr_post_to(esp_event_loop_handle_t, esp_event_base_t,
                                int32_t, void*, size_t,
                                BaseType_t*);
#else
esp_err_t esp_event_post(esp_event_base_t, int32_t, const void*,
                         size_t, TickType_t);
esp_err_t esp_event_post_to(esp_event_loop_handle_t, esp_event_base_t,
                            int32_t, const void*, size_t,
                            TickType_t);
esp_err_t esp_event_isr_post(esp_event_base_t, int32_t, const void*,
                             size_t, BaseType_t*);
esp_err_t esp_event_isr_post_to(esp_event_loop_handle_t, esp_event_base_t,
                                int32_t, const void*, size_t,
                                BaseType_t*);
#endif
esp_err_t esp_event_dump(FILE*);

#ifdef __cplusplus
}
#endif
