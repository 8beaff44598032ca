"""What is wished and what was answered come to: the verdict, and the plan as it would run. Pure."""
