# Prints how much of the file system and of the memory is free.

# part: includes
import gc
import os


# part: helpers
def free_space(path="/"):
    """Free and all bytes of the file system."""
    block_size, fragment_size, blocks, free_blocks = os.statvfs(path)[:4]
    return block_size * free_blocks, fragment_size * blocks


# part: setup
free, total = free_space()
print(f"flash: {free // 1024} KB of {total // 1024} KB free")
gc.collect()
print(f"memory: {gc.mem_free() // 1024} KB free, {gc.mem_alloc() // 1024} KB used")
for name, kind, *_ in os.ilistdir("/"):
    print("directory" if kind == 0x4000 else "file", name)
