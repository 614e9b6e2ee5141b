"""The faces: language server and command line. They translate, call codegen, translate back."""
