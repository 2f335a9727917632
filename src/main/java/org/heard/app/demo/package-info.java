/** The demonstration: everything invented that a newcomer finds, brought in once, in order, by one class. */
package org.heard.app.demo;
