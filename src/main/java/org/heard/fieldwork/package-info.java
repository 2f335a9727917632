/** Where officers run a round: today, opening one for answers. */
package org.heard.fieldwork;
