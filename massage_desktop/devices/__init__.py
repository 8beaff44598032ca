"""Pedals, page turners, remotes, media keys: which key means what, and which press counts. No Qt, no clock."""
