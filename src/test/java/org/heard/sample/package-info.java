/**
 * Invented answers for the three earlier rounds, made from a fixed seed, and the files three survey
 * tools would have exported them as. Nobody gave any of these answers.
 */
package org.heard.sample;
