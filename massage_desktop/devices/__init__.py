"""Pedals, page turners, remotes, media keys: which key means what, which press counts. No Qt, no clock."""
