"""What a protocol, a zone and a warning are, and reading them from files. Pure: no Qt, no clock."""
