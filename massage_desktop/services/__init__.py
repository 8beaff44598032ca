"""What reaches out of the program: the clock, sound, printing, keep-awake, settings. Qt, but no widgets."""
