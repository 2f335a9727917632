/**
 * A clever stranger: reads the public files of releases and the survey files, sets up everything that must hold
 * between the figures, and works out what hidden figures can be. Uses no class that protects (decision 0061).
 */
package org.heard.attack;
