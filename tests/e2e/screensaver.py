"""A desktop's screensaver service, as far as keeping the screen on goes; run by Debian's own Python.

Writes a line for every Inhibit and UnInhibit to standard output.
"""

from typing import Any

from gi.repository import Gio, GLib

INTERFACE = """
<node><interface name="org.freedesktop.ScreenSaver">
  <method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="u" direction="out"/></method>
  <method name="UnInhibit"><arg type="u" direction="in"/></method>
</interface></node>
"""  # noqa: E501


def answer(*call: Any) -> None:  # noqa: ANN401 - gi has no types
    """Answer one method call: connection, sender, path, interface, method, parameters, invocation."""
    method, invocation = call[4], call[6]
    print(method, flush=True)
    invocation.return_value(GLib.Variant("(u)", (7,)) if method == "Inhibit" else None)


def offer(connection: Any, _name: str) -> None:  # noqa: ANN401 - gi has no types
    """Be there under the two paths that programs ask."""
    interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    for path in ("/org/freedesktop/ScreenSaver", "/ScreenSaver"):
        connection.register_object(path, interface, answer)


if __name__ == "__main__":
    bus, flags = Gio.BusType.SESSION, Gio.BusNameOwnerFlags.NONE
    Gio.bus_own_name(
        bus, "org.freedesktop.ScreenSaver", flags, offer, lambda *_: print("ready", flush=True), None
    )
    GLib.MainLoop().run()
