/** Files on their way from the look at them to the press that brings them in, whichever room they are for. */
package org.heard.ground.uploads;
