#pragma once
#define os_timer_arm(timer, ms, repeat) ((void)(timer), (void)(ms), (void)(repeat))
#define os_timer_arm_us(timer, us, repeat) ((void)(timer), (void)(us), (void)(repeat))
#include <string.h>
#define os_bzero ets_bzero
#define os_delay_us ets_delay_us
#define os_install_putc1 ets_install_putc1
#define os_install_putc2 ets_install_putc2
#define os_intr_lock ets_intr_lock
#define os_intr_unlock ets_intr_unlock
#define os_isr_attach ets_isr_attach
#define os_isr_mask ets_isr_mask
#define os_isr_unmask ets_isr_unmask
#define os_memcmp ets_memcmp
#define os_memcpy ets_memcpy
#define os_memmove ets_memmove
#define os_memset ets_memset
#define os_putc ets_putc
#define os_str2macaddr ets_str2macaddr
#define os_strcat strcat
#define os_strchr strchr
#define os_strcmp ets_strcmp
#define os_strcpy ets_strcpy
#define os_strlen ets_strlen
#define os_strncmp ets_strncmp
#define os_strncpy ets_strncpy
#define os_strstr ets_strstr
#define os_timer_disarm ets_timer_disarm
#define os_timer_done ets_timer_done
#define os_timer_handler_isr ets_timer_handler_isr
#define os_timer_init ets_timer_init
#define os_timer_setfn ets_timer_setfn
#define os_sprintf ets_sprintf
#define os_update_cpu_frequency ets_update_cpu_frequency
#define os_printf os_printf_plus

#ifdef __cplusplus
extern "C" {
#endif
int os_printf_plus(const char*, ...);
unsigned long os_random(void);
int os_get_random(unsigned char*, size_t);

#ifdef __cplusplus
}
#endif
