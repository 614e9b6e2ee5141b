"""From documents to weights that llama.cpp serves: tokenizer, rows, training, export.

The only place that imports torch. Read in this order: configs, tokenizer, cuts, rows, llama, muon,
schedule, train, export.
"""
