# micropython-lib's driver of displays with an SSD1306: its names, as its documentation has them.
import framebuf

class SSD1306(framebuf.FrameBuffer):
    width: int
    height: int
    external_vcc: bool
    pages: int
    buffer: bytearray
    def __init__(self, width: int, height: int, external_vcc: bool) -> None: ...
    def init_display(self) -> None: ...
    def poweroff(self) -> None: ...
    def poweron(self) -> None: ...
    def contrast(self, contrast: int) -> None: ...
    def invert(self, invert: int) -> None: ...
    def rotate(self, rotate: int) -> None: ...
    def show(self) -> None: ...
    def write_cmd(self, cmd: int) -> None: ...
    def write_data(self, buf: bytearray) -> None: ...

class SSD1306_I2C(SSD1306):
    i2c: object
    addr: int
    temp: bytearray
    write_list: list
    def __init__(
        self, width: int, height: int, i2c: object, addr: int = ..., external_vcc: bool = ...
    ) -> None: ...

class SSD1306_SPI(SSD1306):
    rate: int
    spi: object
    dc: object
    res: object
    cs: object
    def __init__(
        self,
        width: int,
        height: int,
        spi: object,
        dc: object,
        res: object,
        cs: object,
        external_vcc: bool = ...,
    ) -> None: ...
