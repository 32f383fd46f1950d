// For `node --import`: ends this process at once when the one that started it is gone, however that one died.
process.once('disconnect', () => process.exit())
process.channel?.unref()
