"""What the model learns from and is measured on: data and its builders."""
