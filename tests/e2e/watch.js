// Runs before each page of the browser tests: keeps what the browser tells only to who listens from the start.
window.watched = { shift: 0, refused: [] };
addEventListener("securitypolicyviolation", (event) => {
  window.watched.refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
});
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.watched.shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });
