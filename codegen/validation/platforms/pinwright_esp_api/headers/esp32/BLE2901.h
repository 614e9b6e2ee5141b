#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE < 30000
#error "core 2 has no BLE2901.h: core 3.0 brought it"
#else
#include <soc/soc_caps.h>
#include <sdkconfig.h>
#include <BLEDescriptor.h>

class PINWRIGHT_COMPLETE_2 BLE2901 : public BLEDescriptor {
 public:
  BLE2901();
  void setDescription(String);
};

#endif
