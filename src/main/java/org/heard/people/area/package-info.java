/** One council: everything that is its own, in one value. */
package org.heard.people.area;
