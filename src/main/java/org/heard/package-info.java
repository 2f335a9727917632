/** Where Heard starts ({@link org.heard.Main}) and what it injects ({@link org.heard.Wiring}). */
package org.heard;
