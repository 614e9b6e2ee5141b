// IRremoteESP8266 2.8 to 2.9: sending.
#pragma once
#include <Arduino.h>
#include <IRremoteESP8266.h>

#ifdef ESP8266
const int8_t kPeriodOffset = -5;
#else
const int8_t kPeriodOffset = -2;
#endif
const uint8_t kDutyDefault = 50;
const uint8_t kDutyMax = 100;
const uint16_t kMaxAccurateUsecDelay = 16383;
const uint32_t kDefaultMessageGap = 100000;
const float kNoTempValue = -100.0;

namespace stdAc {
enum class opmode_t { kOff = -1, kAuto, kCool, kHeat, kDry, kFan, kLastOpmodeEnum = 4 };
enum class fanspeed_t {
    kAuto, kMin, kLow, kMedium, kHigh, kMax, kMediumHigh, kLastFanspeedEnum = 6,
};
enum class swingv_t {
    kOff = -1, kAuto, kHighest, kHigh, kMiddle, kLow, kLowest, kUpperMiddle, kLastSwingvEnum = 6,
};
enum class ac_command_t {
    kControlCommand, kSensorTempReport, kTimerCommand, kConfigCommand, kLastAcCommandEnum = 3,
};
enum class swingh_t {
    kOff = -1, kAuto, kLeftMax, kLeft, kMiddle, kRight, kRightMax, kWide, kLastSwinghEnum = 6,
};

struct PINWRIGHT_COMPLETE state_t {
  decode_type_t protocol;
  int16_t model;
  bool power;
  stdAc::opmode_t mode;
  float degrees;
  bool celsius;
  stdAc::fanspeed_t fanspeed;
  stdAc::swingv_t swingv;
  stdAc::swingh_t swingh;
  bool quiet;
  bool turbo;
  bool econo;
  bool light;
  bool filter;
  bool clean;
  bool beep;
  int16_t sleep;
  int16_t clock;
  stdAc::ac_command_t command;
  bool iFeel;
  float sensorTemperature;
};

}

enum fujitsu_ac_remote_model_t { ARRAH2E = 1, ARDB1, ARREB1E, ARJW2, ARRY4, ARREW4E };
enum gree_ac_remote_model_t { YAW1F = 1, YBOFB, YX1FSF };
enum haier_ac176_remote_model_t { V9014557_A = 1, V9014557_B };
enum hitachi_ac1_remote_model_t { R_LT0541_HTA_A = 1, R_LT0541_HTA_B };
enum mirage_ac_remote_model_t { KKG9AC1 = 1, KKG29AC1 };
enum panasonic_ac_remote_model_t {
    kPanasonicUnknown, kPanasonicLke, kPanasonicNke, kPanasonicDke, kPanasonicJke, kPanasonicCkp,
    kPanasonicRkr,
};
enum sharp_ac_remote_model_t { A907 = 1, A705, A903 };
enum tcl_ac_remote_model_t { TAC09CHSD = 1, GZ055BE1 };
enum voltas_ac_remote_model_t { kVoltasUnknown, kVoltas122LZF };
enum whirlpool_ac_remote_model_t { DG11J13A = 1, DG11J191 };
enum kelon168_ac_remote_model_t { DG11R201 = 1 };
enum lg_ac_remote_model_t {
    GE6711AR2853M = 1, AKB75215403, AKB74955603, AKB73757604, LG6711A20083V,
};
enum argo_ac_remote_model_t { SAC_WREM2 = 1, SAC_WREM3 };
enum toshiba_ac_remote_model_t { kToshibaGenericRemote_A, kToshibaGenericRemote_B };

class PINWRIGHT_COMPLETE IRsend {
public:
  explicit IRsend(uint16_t, bool = false, bool = true);
  void begin();
  void enableIROut(uint32_t, uint8_t = kDutyDefault);
  void _delayMicroseconds(uint32_t);
  uint16_t mark(uint16_t);
  void space(uint32_t);
  int8_t calibrate(uint16_t = 38000U);
  void sendRaw(const uint16_t[], uint16_t, uint16_t);
  void sendData(uint16_t, uint32_t, uint16_t, uint32_t, uint64_t, uint16_t, bool = true);
  void sendManchesterData(uint16_t, uint64_t, uint16_t, bool = true,
      bool = true);
  void sendManchester(uint16_t, uint32_t, uint16_t, uint16_t,
      uint32_t, uint64_t, uint16_t, uint16_t = 38, bool = true,
      uint16_t = kNoRepeat, uint8_t = kDutyDefault, bool = true);
  void sendGeneric(uint16_t, uint32_t, uint16_t, uint32_t, uint16_t,
      uint32_t, uint16_t, uint32_t, uint64_t, uint16_t,
      uint16_t, bool, uint16_t, uint8_t);
  void sendGeneric(uint16_t, uint32_t, uint16_t, uint32_t, uint16_t,
      uint32_t, uint16_t, uint32_t, uint32_t, uint64_t,
      uint16_t, uint16_t, bool, uint16_t, uint8_t);
  void sendGeneric(uint16_t, uint32_t, uint16_t, uint32_t, uint16_t,
      uint32_t, uint16_t, uint32_t, const uint8_t*, uint16_t,
      uint16_t, bool, uint16_t, uint8_t);
  static uint16_t minRepeats(decode_type_t);
  static uint16_t defaultBits(decode_type_t);
  bool send(decode_type_t, uint64_t, uint16_t, uint16_t = kNoRepeat);
  bool send(decode_type_t, const uint8_t*, uint16_t);
  void sendNEC(uint64_t, uint16_t = kNECBits, uint16_t = kNoRepeat);
  uint32_t encodeNEC(uint16_t, uint16_t);
  void sendSony(uint64_t, uint16_t = kSony20Bits, uint16_t = kSonyMinRepeat);
  void sendSony38(uint64_t, uint16_t = kSony20Bits, uint16_t = kSonyMinRepeat+1);
  uint32_t encodeSony(uint16_t, uint16_t, uint16_t, uint16_t = 0);
  void sendSherwood(uint64_t, uint16_t = kSherwoodBits, uint16_t = kSherwoodMinRepeat);
  void sendSAMSUNG(uint64_t, uint16_t = kSamsungBits, uint16_t = kNoRepeat);
  uint32_t encodeSAMSUNG(uint8_t, uint8_t);
  void sendSamsung36(uint64_t, uint16_t = kSamsung36Bits, uint16_t = kNoRepeat);
  void sendSamsungAC(const unsigned char[], uint16_t = kSamsungAcStateLength,
      uint16_t = kSamsungAcDefaultRepeat);
  void sendLG(uint64_t, uint16_t = kLgBits, uint16_t = kNoRepeat);
  void sendLG2(uint64_t, uint16_t = kLgBits, uint16_t = kNoRepeat);
  uint32_t encodeLG(uint16_t, uint16_t);
  uint32_t encodeSharp(uint16_t, uint16_t, uint16_t = 1, uint16_t = 0,
      bool = false);
  void sendSharp(uint16_t, uint16_t, uint16_t = kSharpBits,
      uint16_t = kNoRepeat);
  void sendSharpRaw(uint64_t, uint16_t = kSharpBits, uint16_t = kNoRepeat);
  void sendSharpAc(const unsigned char[], uint16_t = kSharpAcStateLength,
      uint16_t = kSharpAcDefaultRepeat);
  void sendJVC(uint64_t, uint16_t = kJvcBits, uint16_t = kNoRepeat);
  uint16_t encodeJVC(uint8_t, uint8_t);
  void sendDenon(uint64_t, uint16_t = kDenonBits, uint16_t = kNoRepeat);
  uint64_t encodeSanyoLC7461(uint16_t, uint8_t);
  void sendSanyoLC7461(uint64_t, uint16_t = kSanyoLC7461Bits,
      uint16_t = kNoRepeat);
  void sendSanyoAc(const uint8_t*, uint16_t = kSanyoAcStateLength,
      uint16_t = kNoRepeat);
  void sendSanyoAc88(const uint8_t*, uint16_t = kSanyoAc88StateLength,
      uint16_t = kSanyoAc88MinRepeat);
  void sendSanyoAc152(const uint8_t*, uint16_t = kSanyoAc152StateLength,
      uint16_t = kSanyoAc152MinRepeat);
  void sendDISH(uint64_t, uint16_t = kDishBits, uint16_t = kDishMinRepeat);
  void sendPanasonic64(uint64_t, uint16_t = kPanasonicBits, uint16_t = kNoRepeat);
  void sendPanasonic(uint16_t, uint32_t, uint16_t = kPanasonicBits,
      uint16_t = kNoRepeat);
  uint64_t encodePanasonic(uint16_t, uint8_t, uint8_t, uint8_t);
  void sendRC5(uint64_t, uint16_t = kRC5XBits, uint16_t = kNoRepeat);
  uint16_t encodeRC5(uint8_t, uint8_t, bool = false);
  uint16_t encodeRC5X(uint8_t, uint8_t, bool = false);
  uint64_t toggleRC5(uint64_t);
  void sendRC6(uint64_t, uint16_t = kRC6Mode0Bits, uint16_t = kNoRepeat);
  uint64_t encodeRC6(uint32_t, uint8_t, uint16_t = kRC6Mode0Bits);
  uint64_t toggleRC6(uint64_t, uint16_t = kRC6Mode0Bits);
  void sendRCMM(uint64_t, uint16_t = kRCMMBits, uint16_t = kNoRepeat);
  void sendCOOLIX(uint64_t, uint16_t = kCoolixBits,
      uint16_t = kCoolixDefaultRepeat);
  void sendCoolix48(uint64_t, uint16_t = kCoolix48Bits,
      uint16_t = kCoolixDefaultRepeat);
  void sendWhynter(uint64_t, uint16_t = kWhynterBits, uint16_t = kNoRepeat);
  void sendMirage(const unsigned char[], uint16_t = kMirageStateLength,
      uint16_t = kMirageMinRepeat);
  void sendMitsubishi(uint64_t, uint16_t = kMitsubishiBits, uint16_t = kMitsubishiMinRepeat);
  void sendMitsubishi136(const unsigned char[], uint16_t = kMitsubishi136StateLength,
      uint16_t = kMitsubishi136MinRepeat);
  void sendMitsubishi112(const unsigned char[], uint16_t = kMitsubishi112StateLength,
      uint16_t = kMitsubishi112MinRepeat);
  void sendMitsubishi2(uint64_t, uint16_t = kMitsubishiBits, uint16_t = kMitsubishiMinRepeat);
  void sendMitsubishiAC(const unsigned char[], uint16_t = kMitsubishiACStateLength,
      uint16_t = kMitsubishiACMinRepeat);
  void sendMitsubishiHeavy88(const unsigned char[], uint16_t = kMitsubishiHeavy88StateLength,
      uint16_t = kMitsubishiHeavy88MinRepeat);
  void sendMitsubishiHeavy152(const unsigned char[],
      uint16_t = kMitsubishiHeavy152StateLength,
      uint16_t = kMitsubishiHeavy152MinRepeat);
  void sendFujitsuAC(const unsigned char[], uint16_t, uint16_t = kFujitsuAcMinRepeat);
  void sendInax(uint64_t, uint16_t = kInaxBits, uint16_t = kInaxMinRepeat);
  void sendGC(uint16_t[], uint16_t);
  void sendKelvinator(const unsigned char[], uint16_t = kKelvinatorStateLength,
      uint16_t = kKelvinatorDefaultRepeat);
  void sendDaikin(const unsigned char[], uint16_t = kDaikinStateLength,
      uint16_t = kDaikinDefaultRepeat);
  void sendDaikin64(uint64_t, uint16_t = kDaikin64Bits,
      uint16_t = kDaikin64DefaultRepeat);
  void sendDaikin128(const unsigned char[], uint16_t = kDaikin128StateLength,
      uint16_t = kDaikin128DefaultRepeat);
  void sendDaikin152(const unsigned char[], uint16_t = kDaikin152StateLength,
      uint16_t = kDaikin152DefaultRepeat);
  void sendDaikin160(const unsigned char[], uint16_t = kDaikin160StateLength,
      uint16_t = kDaikin160DefaultRepeat);
  void sendDaikin176(const unsigned char[], uint16_t = kDaikin176StateLength,
      uint16_t = kDaikin176DefaultRepeat);
  void sendDaikin2(const unsigned char[], uint16_t = kDaikin2StateLength,
      uint16_t = kDaikin2DefaultRepeat);
  void sendDaikin200(const unsigned char[], uint16_t = kDaikin200StateLength,
      uint16_t = kDaikin200DefaultRepeat);
  void sendDaikin216(const unsigned char[], uint16_t = kDaikin216StateLength,
      uint16_t = kDaikin216DefaultRepeat);
  void sendDaikin312(const unsigned char[], uint16_t = kDaikin312StateLength,
      uint16_t = kDaikin312DefaultRepeat);
  void sendAiwaRCT501(uint64_t, uint16_t = kAiwaRcT501Bits, uint16_t = kAiwaRcT501MinRepeats);
  void sendGree(uint64_t, uint16_t = kGreeBits, uint16_t = kGreeDefaultRepeat);
  void sendGree(const uint8_t[], uint16_t = kGreeStateLength,
      uint16_t = kGreeDefaultRepeat);
  void sendGoodweather(uint64_t, uint16_t = kGoodweatherBits,
      uint16_t = kGoodweatherMinRepeat);
  void sendGorenje(uint64_t, uint16_t = kGorenjeBits, uint16_t = kNoRepeat);
  void sendPronto(uint16_t[], uint16_t, uint16_t = kNoRepeat);
  void sendArgo(const unsigned char[], uint16_t = kArgoStateLength,
      uint16_t = kArgoDefaultRepeat, bool = false);
  void sendArgoWREM3(const unsigned char[], uint16_t = kArgoStateLength,
      uint16_t = kArgoDefaultRepeat);
  void sendTrotec(const unsigned char[], uint16_t = kTrotecStateLength,
      uint16_t = kTrotecDefaultRepeat);
  void sendTrotec3550(const unsigned char[], uint16_t = kTrotecStateLength,
      uint16_t = kTrotecDefaultRepeat);
  void sendNikai(uint64_t, uint16_t = kNikaiBits, uint16_t = kNoRepeat);
  void sendToshibaAC(const uint8_t[], uint16_t = kToshibaACStateLength,
      uint16_t = kToshibaACMinRepeat);
  void sendMidea(uint64_t, uint16_t = kMideaBits, uint16_t = kMideaMinRepeat);
  void sendMidea24(uint64_t, uint16_t = kMidea24Bits,
      uint16_t = kMidea24MinRepeat);
  void sendMagiQuest(uint64_t, uint16_t = kMagiquestBits, uint16_t = kNoRepeat);
  uint64_t encodeMagiQuest(uint32_t, uint16_t);
  void sendLasertag(uint64_t, uint16_t = kLasertagBits, uint16_t = kLasertagMinRepeat);
  void sendCarrierAC(uint64_t, uint16_t = kCarrierAcBits, uint16_t = kCarrierAcMinRepeat);
  void sendCarrierAC40(uint64_t, uint16_t = kCarrierAc40Bits, uint16_t = kCarrierAc40MinRepeat);
  void sendCarrierAC64(uint64_t, uint16_t = kCarrierAc64Bits, uint16_t = kCarrierAc64MinRepeat);
  void sendCarrierAC84(const uint8_t[], uint16_t = kCarrierAc84StateLength,
      uint16_t = kNoRepeat);
  void sendCarrierAC128(const uint8_t[], uint16_t = kCarrierAc128StateLength,
      uint16_t = kCarrierAc128MinRepeat);
  void sendHaierAC(const unsigned char[], uint16_t = kHaierACStateLength,
      uint16_t = kHaierAcDefaultRepeat);
  void sendHaierACYRW02(const unsigned char[], uint16_t = kHaierACYRW02StateLength,
      uint16_t = kHaierAcYrw02DefaultRepeat);
  void sendHaierAC160(const unsigned char[], uint16_t = kHaierAC160StateLength,
      uint16_t = kHaierAc160DefaultRepeat);
  void sendHaierAC176(const unsigned char[], uint16_t = kHaierAC176StateLength,
      uint16_t = kHaierAc176DefaultRepeat);
  void sendHitachiAC(const unsigned char[], uint16_t = kHitachiAcStateLength,
      uint16_t = kHitachiAcDefaultRepeat);
  void sendHitachiAC1(const unsigned char[], uint16_t = kHitachiAc1StateLength,
      uint16_t = kHitachiAcDefaultRepeat);
  void sendHitachiAC2(const unsigned char[], uint16_t = kHitachiAc2StateLength,
      uint16_t = kHitachiAcDefaultRepeat);
  void sendHitachiAc3(const unsigned char[], uint16_t,
      uint16_t = kHitachiAcDefaultRepeat);
  void sendHitachiAc264(const unsigned char[], uint16_t = kHitachiAc264StateLength,
      uint16_t = kHitachiAcDefaultRepeat);
  void sendHitachiAc296(const unsigned char[], uint16_t = kHitachiAc296StateLength,
      uint16_t = kHitachiAcDefaultRepeat);
  void sendHitachiAc344(const unsigned char[], uint16_t = kHitachiAc344StateLength,
      uint16_t = kHitachiAcDefaultRepeat);
  void sendHitachiAc424(const unsigned char[], uint16_t = kHitachiAc424StateLength,
      uint16_t = kHitachiAcDefaultRepeat);
  void sendGICable(uint64_t, uint16_t = kGicableBits, uint16_t = kGicableMinRepeat);
  void sendWhirlpoolAC(const unsigned char[], uint16_t = kWhirlpoolAcStateLength,
      uint16_t = kWhirlpoolAcDefaultRepeat);
  void sendLutron(uint64_t, uint16_t = kLutronBits, uint16_t = kNoRepeat);
  void sendElectraAC(const unsigned char[], uint16_t = kElectraAcStateLength,
      uint16_t = kNoRepeat);
  void sendPanasonicAC(const unsigned char[], uint16_t = kPanasonicAcStateLength,
      uint16_t = kPanasonicAcDefaultRepeat);
  void sendPanasonicAC32(uint64_t, uint16_t = kPanasonicAc32Bits,
      uint16_t = kPanasonicAcDefaultRepeat);
  void sendPioneer(uint64_t, uint16_t = kPioneerBits, uint16_t = kNoRepeat);
  uint64_t encodePioneer(uint16_t, uint16_t);
  void sendMWM(const unsigned char[], uint16_t, uint16_t = kNoRepeat);
  void sendVestelAc(uint64_t, uint16_t = kVestelAcBits, uint16_t = kNoRepeat);
  void sendTcl96Ac(const unsigned char[], uint16_t = kTcl96AcStateLength,
      uint16_t = kTcl96AcDefaultRepeat);
  void sendTcl112Ac(const unsigned char[], uint16_t = kTcl112AcStateLength,
      uint16_t = kTcl112AcDefaultRepeat);
  void sendTeco(uint64_t, uint16_t = kTecoBits, uint16_t = kNoRepeat);
  void sendLegoPf(uint64_t, uint16_t = kLegoPfBits, uint16_t = kLegoPfMinRepeat);
  void sendNeoclima(const unsigned char[], uint16_t = kNeoclimaStateLength,
      uint16_t = kNeoclimaMinRepeat);
  void sendAmcor(const unsigned char[], uint16_t = kAmcorStateLength,
      uint16_t = kAmcorDefaultRepeat);
  void sendEpson(uint64_t, uint16_t = kEpsonBits, uint16_t = kEpsonMinRepeat);
  void sendSymphony(uint64_t, uint16_t = kSymphonyBits, uint16_t = kSymphonyDefaultRepeat);
  void sendAirwell(uint64_t, uint16_t = kAirwellBits, uint16_t = kAirwellMinRepeats);
  void sendDelonghiAc(uint64_t, uint16_t = kDelonghiAcBits, uint16_t = kDelonghiAcDefaultRepeat);
  void sendDoshisha(uint64_t, uint16_t = kDoshishaBits, uint16_t = kNoRepeat);
  uint64_t encodeDoshisha(uint8_t, uint8_t = 0);
  void sendMultibrackets(uint64_t, uint16_t = kMultibracketsBits,
      uint16_t = kMultibracketsDefaultRepeat);
  void sendTechnibelAc(uint64_t, uint16_t = kTechnibelAcBits, uint16_t = kTechnibelAcDefaultRepeat);
  void sendCoronaAc(const uint8_t[], uint16_t = kCoronaAcStateLength,
      uint16_t = kNoRepeat);
  void sendZepeal(uint64_t, uint16_t = kZepealBits, uint16_t = kZepealMinRepeat);
  void sendVoltas(const unsigned char[], uint16_t = kVoltasStateLength,
      uint16_t = kNoRepeat);
  void sendMetz(uint64_t, uint16_t = kMetzBits, uint16_t = kMetzMinRepeat);
  static uint32_t encodeMetz(uint8_t, uint8_t, bool = false);
  void sendTranscold(uint64_t, uint16_t = kTranscoldBits,
      uint16_t = kTranscoldDefaultRepeat);
  void sendElitescreens(uint64_t, uint16_t = kEliteScreensBits,
      uint16_t = kEliteScreensDefaultRepeat);
  void sendMilestag2(uint64_t, uint16_t = kMilesTag2ShotBits,
      uint16_t = kMilesMinRepeat);
  void sendEcoclim(uint64_t, uint16_t = kEcoclimBits, uint16_t = kNoRepeat);
  void sendXmp(uint64_t, uint16_t = kXmpBits, uint16_t = kNoRepeat);
  void sendTruma(uint64_t, uint16_t = kTrumaBits, uint16_t = kNoRepeat);
  void sendTeknopoint(const unsigned char[], uint16_t = kTeknopointStateLength,
      uint16_t = kNoRepeat);
  void sendKelon(uint64_t, uint16_t = kKelonBits, uint16_t = kNoRepeat);
  void sendKelon168(const unsigned char[], uint16_t = kKelon168StateLength,
      uint16_t = kKelon168DefaultRepeat);
  void sendBose(uint64_t, uint16_t = kBoseBits, uint16_t = kNoRepeat);
  void sendArris(uint64_t, uint16_t = kArrisBits, uint16_t = kNoRepeat);
  static uint32_t toggleArrisRelease(uint32_t);
  static uint32_t encodeArris(uint32_t, bool);
  void sendRhoss(const unsigned char[], uint16_t = kRhossStateLength,
      uint16_t = kRhossDefaultRepeat);
  void sendAirton(uint64_t, uint16_t = kAirtonBits,
      uint16_t = kAirtonDefaultRepeat);
  void sendToto(uint64_t, uint16_t = kTotoBits, uint16_t = kTotoDefaultRepeat);
  void sendClimaButler(uint64_t, uint16_t = kClimaButlerBits,
      uint16_t = kNoRepeat);
  void sendBosch144(const unsigned char[], uint16_t = kBosch144StateLength,
      uint16_t = kNoRepeat);
  void sendWowwee(uint64_t, uint16_t = kWowweeBits,
      uint16_t = kWowweeDefaultRepeat);
  void sendYork(const unsigned char[], uint16_t = kYorkStateLength,
      uint16_t = kNoRepeat);
  void sendBluestarHeavy(const unsigned char[], uint16_t = kBluestarHeavyStateLength,
      uint16_t = kNoRepeat);
  void sendEurom(const uint8_t[], uint16_t = kEuromStateLength, uint16_t = kNoRepeat);
protected:
  void ledOff();
  void ledOn();
};
