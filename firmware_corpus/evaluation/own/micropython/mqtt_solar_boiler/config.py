SSID = "your-network"
PASSWORD = "your-password"
BROKER = "192.168.1.2"
MIN_EXPORT_W = 300
MAX_POWER_W = 2000
