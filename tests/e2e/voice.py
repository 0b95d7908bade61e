# SPDX-License-Identifier: GPL-3.0-or-later
# Copyright The Cirkelgesprek developers
"""Stands in for Speech Dispatcher: takes what is said, on a socket of its own, and says nothing aloud."""

import os
import socket
import threading

# What the protocol calls events.
BEGUN = 701
ENDED = 702
CANCELLED = 703


class Service:
    """The service. Knows as much of its protocol (SSIP) as the program uses.

    `said` has (language, text) of what was asked, with None each time that was to stop.
    """

    def __init__(self, folder, answers=True):
        self.path = os.path.join(folder, "speech")
        self.answers = answers
        self.said = []
        self.settings = {}
        self.connections = []
        self.speaking = False
        self.lock = threading.Lock()
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(self.path)
        self.listener.listen()
        threading.Thread(target=self._accept, daemon=True).start()

    def environment(self):
        return {"SPEECHD_ADDRESS": f"unix_socket:{self.path}"}

    def texts(self):
        return [said[1] for said in self.said if said]

    def stops(self):
        return self.said.count(None)

    def end(self):
        """Comes to the end of what is being said."""
        with self.lock:
            self._end(ENDED)

    def leave(self):
        """Goes away, as a service that crashed."""
        self.listener.close()
        os.unlink(self.path)
        for connection in self.connections:
            connection.shutdown(socket.SHUT_RDWR)

    def _accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.connections.append(connection)
            if self.answers:
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        stream = connection.makefile("r", encoding="utf-8", newline="\r\n")
        try:
            for line in stream:
                self._answer(connection, stream, line.strip().split(" "))
        except OSError:
            pass

    def _answer(self, connection, stream, words):
        words[0] = words[0].upper()
        if words[0] == "SPEAK":
            self._send("230 OK RECEIVING DATA")
            text = self._read_data(stream)
            with self.lock:
                self.said.append((self.settings.get("LANGUAGE"), text))
                self.speaking = True
                self._send(f"225-{len(self.texts())}", "225 OK MESSAGE QUEUED")
                self._tell(BEGUN, "BEGIN")
        elif words[0] == "CANCEL":
            with self.lock:
                self._send("210 OK CANCELED")
                if self.speaking:
                    self.said.append(None)
                self._end(CANCELLED)
        elif words[0] == "QUIT":
            self._send("231 HAPPY HACKING")
            connection.close()
        else:
            if words[0] == "SET" and len(words) == 4:
                self.settings[words[2].upper()] = words[-1]
            self._send("200 OK DONE")

    @staticmethod
    def _read_data(stream):
        lines = []
        for line in stream:
            line = line.rstrip("\r\n")
            if line == ".":
                break
            lines.append(line[1:] if line.startswith("..") else line)
        return "\n".join(lines)

    def _end(self, event):
        if self.speaking:
            self.speaking = False
            self._tell(event, "END" if event == ENDED else "CANCELED")

    def _tell(self, event, name):
        self._send(f"{event}-{len(self.texts())}", f"{event}-1", f"{event} {name}")

    def _send(self, *lines):
        self.connections[-1].sendall("".join(f"{line}\r\n" for line in lines).encode())
