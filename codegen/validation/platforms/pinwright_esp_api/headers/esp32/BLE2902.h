#pragma once
#include <pinwright_marks.h>
#if PINWRIGHT_CORE >= 30000
#include <soc/soc_caps.h>
#endif
#include <sdkconfig.h>
#include <BLEDescriptor.h>

class PINWRIGHT_COMPLETE_2 BLE2902 : public BLEDescriptor {
 public:
  BLE2902();
  bool getNotifications();
  bool getIndications();
  void setNotifications(bool);
  void setIndications(bool);
};
