"""What a file belongs to: the files, the board and the settings. Data; nothing is run."""
