"""From documents to weights that llama.cpp serves: tokenizer, rows, training, export.

The only place that imports torch. Read in this order: pipeline, which names the stages; configs,
tokenizer, corpus, cuts, prepare, pairs, examples, rows; llama, muon, schedule, train; export.
"""
