"""One file an LSP method: snapshot in, one call, converted answer out."""
