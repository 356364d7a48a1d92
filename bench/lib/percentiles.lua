done = function(summary, latency, requests)
  local seconds = summary.duration / 1e6
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
  io.write(string.format("rate %.1f p50 %.3f p95 %.3f failed %d\n",
    summary.requests / seconds, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, failed))
end
