SSID = "your-network"
PASSWORD = "your-password"
