#pragma once
#include <c_types.h>
#define GPIO_OUTPUT_SET(gpio_no, bit_value) ((void)(gpio_no), (void)(bit_value))
#define GPIO_DIS_OUTPUT(gpio_no) ((void)(gpio_no))
#define GPIO_INPUT_GET(gpio_no) ((gpio_no) & 1)

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  GPIO_PIN_INTR_DISABLE = 0,
  GPIO_PIN_INTR_POSEDGE = 1,
  GPIO_PIN_INTR_NEGEDGE = 2,
  GPIO_PIN_INTR_ANYEDGE = 3,
  GPIO_PIN_INTR_LOLEVEL = 4,
  GPIO_PIN_INTR_HILEVEL = 5
} GPIO_INT_TYPE;
typedef void (*gpio_intr_handler_fn_t)(uint32, void*);
void gpio_init(void);
void gpio_output_set(uint32, uint32, uint32, uint32);
uint32 gpio_input_get(void);
void gpio_register_set(uint32, uint32);
uint32 gpio_register_get(uint32);
void gpio_intr_handler_register(gpio_intr_handler_fn_t, void*);
uint32 gpio_intr_pending(void);
void gpio_intr_ack(uint32);
void gpio_pin_wakeup_enable(uint32, GPIO_INT_TYPE);
void gpio_pin_wakeup_disable();
void gpio_pin_intr_state_set(uint32, GPIO_INT_TYPE);

#ifdef __cplusplus
}
#endif
