# SPDX-License-Identifier: Apache-2.0
"""A small viewer of RFB 3.3 and 3.8 (RFC 6143): raw pictures, the pointer, no password. For tests."""

import socket
import struct

RAW = 0
LEFT_BUTTON = 1
NO_SECURITY = 1
SET_PIXEL_FORMAT, SET_ENCODINGS, UPDATE_REQUEST, POINTER_EVENT = 0, 2, 3, 5
UPDATE, BELL, CUT_TEXT = 0, 2, 3
BYTES_PER_PIXEL = 4
# Blue, green, red and an unused byte.
PIXEL_FORMAT = struct.pack("!BBBBHHHBBBxxx", 32, 24, 0, 1, 255, 255, 255, 16, 8, 0)


class RfbClient:
    """One viewer; its picture is what the server sent so far, four bytes a pixel, row by row."""

    def __init__(self, port, timeout_seconds=20):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout_seconds)
        self._greet()
        self.socket.sendall(b"\x01")  # others may look too
        self.width, self.height = struct.unpack("!HH16x", self._read(20))
        self.name = self._read(struct.unpack("!I", self._read(4))[0]).decode()
        self.picture = bytearray(self.width * self.height * BYTES_PER_PIXEL)
        self.socket.sendall(struct.pack("!Bxxx", SET_PIXEL_FORMAT) + PIXEL_FORMAT)
        self.socket.sendall(struct.pack("!BxHi", SET_ENCODINGS, 1, RAW))

    def _greet(self):
        version = self._read(12)
        if version >= b"RFB 003.008":
            self.socket.sendall(b"RFB 003.008\n")
            offered = self._read(self._read(1)[0])
            if NO_SECURITY not in offered:
                raise ConnectionError(f"the server wants a password: {offered!r}")
            self.socket.sendall(bytes([NO_SECURITY]))
            if self._read(4) != b"\0\0\0\0":
                raise ConnectionError("the server refused")
        else:
            self.socket.sendall(b"RFB 003.003\n")
            if self._read(4) != struct.pack("!I", NO_SECURITY):
                raise ConnectionError("the server wants a password")

    def close(self):
        self.socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def look(self, all_of_it=True):
        """Asks for the picture, or for what changed, and waits for it."""
        self.socket.sendall(struct.pack("!BBHHHH", UPDATE_REQUEST, not all_of_it, 0, 0, self.width, self.height))
        while (kind := self._read(1)[0]) != UPDATE:
            if kind == CUT_TEXT:
                self._read(struct.unpack("!xxxI", self._read(7))[0])
            elif kind != BELL:
                raise ConnectionError(f"message {kind} is not known here")
        for _ in range(struct.unpack("!xH", self._read(3))[0]):
            self._read_rectangle()
        return self.picture

    def look_until(self, seen):
        """Follows the changes until `seen()` holds."""
        while not seen():
            self.look(all_of_it=False)

    def part(self, left, top, width, height):
        """The pixels of a part of the picture."""
        rows = range(top, top + height)
        return b"".join(self.picture[self._at(left, row):self._at(left + width, row)] for row in rows)

    def click(self, x, y):
        for buttons in (0, LEFT_BUTTON, 0):
            self.socket.sendall(struct.pack("!BBHH", POINTER_EVENT, buttons, x, y))

    def _at(self, x, y):
        return (y * self.width + x) * BYTES_PER_PIXEL

    def _read_rectangle(self):
        left, top, width, height, encoding = struct.unpack("!HHHHi", self._read(12))
        if encoding != RAW:
            raise ConnectionError(f"encoding {encoding} was not asked for")
        row_bytes = width * BYTES_PER_PIXEL
        pixels = self._read(row_bytes * height)
        for row in range(height):
            at = self._at(left, top + row)
            self.picture[at:at + row_bytes] = pixels[row * row_bytes:(row + 1) * row_bytes]

    def _read(self, size):
        data = bytearray()
        while len(data) < size:
            more = self.socket.recv(min(size - len(data), 1 << 20))
            if not more:
                raise ConnectionError("the server hung up")
            data += more
        return bytes(data)
