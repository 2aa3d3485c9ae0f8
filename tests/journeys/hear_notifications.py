#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Prints what a screen reader speaks: the name of each notification that comes on show, a line each.

Runs with Debian's own Python, which has the accessibility bindings, inside a session that has an accessibility bus.
"""

import pyatspi


def heard(event):
    try:
        if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
            print(event.source.name, flush=True)
    except Exception:  # what spoke is gone already: a reader would be silent too
        pass


pyatspi.Registry.registerEventListener(heard, "object:state-changed:showing")
print("listening", flush=True)
pyatspi.Registry.start()
