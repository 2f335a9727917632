/** Invented rounds as large as wanted, to measure with: how long counting, reading and a whole release take. */
package org.heard.proving.benchmark;
