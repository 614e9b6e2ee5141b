"""One file from bytes to a text worth learning from, in plain steps; `clean` calls them."""
